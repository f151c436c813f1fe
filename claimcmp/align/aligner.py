"""The aligner: claims of a group of sources in, clusters of claims of one fact out.

    align([extraction, ...]) -> [Cluster(claims=(...), links=(...)), ...]

Profiles, candidate pairs, scores, clusters, merges, conflicts, companions, one after the other; see those
modules. Then coarse dates join the further facts that they speak of, and a person's decisions go before all.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from claimcmp.align.across import GroupPairs
from claimcmp.align.clustering import clusters
from claimcmp.align.compatible import is_coarser, possible_companions
from claimcmp.align.conflicts import possible_conflicts
from claimcmp.align.decisions import NONE, Decisions, constrained
from claimcmp.align.entities import resolve
from claimcmp.align.groups import homes
from claimcmp.align.joining import Joining
from claimcmp.align.merging import merged
from claimcmp.align.pairs import ScoredPair, featured_pairs, scored_pairs
from claimcmp.align.profiles import Profile, Weights, profiles
from claimcmp.align.repeats import Repeats
from claimcmp.align.scoring import AlignmentModel, default_model, probability
from claimcmp.frame.extraction import Extraction
from claimcmp.judge.relations import Relation
from claimcmp.model import Claim, Link

# The log-odds of a conflict between values that a person said to be of one fact.
_DECIDED = 8.0


@dataclass(frozen=True, slots=True)
class Cluster:
    """Claims held to be of one fact, in reading order, with the scored links among them.

    ``contradiction`` is the probability that its unequal values are of one slot; None where a cluster
    was not joined over unequal values.
    """

    claims: tuple[Claim, ...]
    links: tuple[Link, ...]
    contradiction: float | None = None


def align(
    extractions: Sequence[Extraction], model: AlignmentModel | None = None, decisions: Decisions = NONE
) -> list[Cluster]:
    """Cluster the claims of several sources, a person's decisions honoured. Deterministic."""
    model = model or default_model()
    made, weights = profiled(extractions)
    scored = scored_pairs(made, featured_pairs(made, weights), model)
    repeats = Repeats(made, weights, model.repeat)
    groups = grouped(made, scored, repeats, model)
    least = math.log(model.contradict / (1 - model.contradict))
    pairs = GroupPairs(made, groups, scored)
    joining = Joining(made, groups)
    joining.contradict(possible_conflicts(pairs), model.conflict, least)
    joining.accompany(possible_companions(pairs), model.compatible, model.accompany)
    found, sure = joining.groups()
    found = with_shared(found, made, scored)
    if decisions is not NONE:
        found, sure = _as_decided(found, sure, [p.claim.id for p in made], decisions)
    inside = _links_inside(found, scored)
    return [
        _cluster(members, made, inside[at], model, sure.get(at))
        for at, members in enumerate(found)
        if len(members) > 1
    ]


def _as_decided(
    found: list[list[int]], sure: dict[int, float], ids: list[str], decisions: Decisions
) -> tuple[list[list[int]], dict[int, float]]:
    """The groups as a person wants them; what a person joined is sure."""
    before = {tuple(members): sure.get(at) for at, members in enumerate(found)}
    made = constrained(found, ids, decisions)
    scores = {at: before.get(tuple(members), _DECIDED) for at, members in enumerate(made)}
    return made, {at: score for at, score in scores.items() if score is not None}


def profiled(extractions: Sequence[Extraction]) -> tuple[list[Profile], Weights]:
    """The profiles of a group of sources, names resolved among them."""
    resolution = resolve({x.source.id: [name for _, name in x.names] for x in extractions})
    rename = {
        x.source.id: {concept: f"#{resolution.ids[x.source.id, name.start]}" for concept, name in x.names}
        for x in extractions
    }
    weights = Weights((claim for x in extractions for claim in x.claims), rename)
    return profiles([(i, x.source.published, x.claims) for i, x in enumerate(extractions)], weights), weights


def with_singles(found: Sequence[Sequence[int]], count: int) -> list[list[int]]:
    """The groups, and every claim that is in none as a group of its own."""
    grouped = {member for members in found for member in members}
    return [list(members) for members in found] + [[i] for i in range(count) if i not in grouped]


def grouped(
    made: Sequence[Profile], scored: Sequence[ScoredPair], repeats: Repeats, model: AlignmentModel
) -> list[list[int]]:
    """Every claim in one group: tight clusters first, then merged where they state one fact."""
    tight = with_singles(clusters(made, scored, repeats, model.join), len(made))
    return merged(made, tight, scored, repeats, model.merge, model.unite)


def with_shared(
    found: Sequence[Sequence[int]], made: Sequence[Profile], scored: Sequence[ScoredPair]
) -> list[list[int]]:
    """The groups, coarse dates added to every further group that they speak of.

    "All three meetings are in the second week of January" is said of three facts.
    """
    home = homes(found)
    sums: dict[tuple[int, int], list[float]] = {}
    for item in scored:
        if item.relation != Relation.COMPATIBLE:
            continue
        for coarse, fine in ((item.left, item.right), (item.right, item.left)):
            if is_coarser(made[coarse].claim.value, made[fine].claim.value) and home[coarse] != home[fine]:
                sums.setdefault((coarse, home[fine]), []).append(item.score)
    out = [list(members) for members in found]
    for (coarse, at), scores in sorted(sums.items()):
        sites = {made[m].site for m in found[at]}
        if made[coarse].site in sites or len(scores) < len(found[at]):
            continue
        plan = all(_is_one_plan(made[coarse], made[m]) for m in found[at])
        if sum(scores) / len(scores) >= (_PLANNED if plan else _SHARED):
            out[at].append(coarse)
    return [sorted(members) for members in out]


# The least average score at which a coarse date joins a further group; plans of events of its own kind.
_SHARED = -0.3
_PLANNED = -1.6


def _is_one_plan(a: Profile, b: Profile) -> bool:
    """Whether both are plans, and of one kind of event."""
    return a.claim.frame.status == b.claim.frame.status == "planned" and bool(a.events & b.events)


def _links_inside(found: Sequence[Sequence[int]], scored: Sequence[ScoredPair]) -> list[list[ScoredPair]]:
    homes: dict[int, set[int]] = {}
    for at, members in enumerate(found):
        for member in members:
            homes.setdefault(member, set()).add(at)
    inside: list[list[ScoredPair]] = [[] for _ in found]
    for item in scored:
        for at in sorted(homes[item.left] & homes[item.right]):
            inside[at].append(item)
    return inside


def _cluster(
    members: Sequence[int],
    made: Sequence[Profile],
    inside: Sequence[ScoredPair],
    model: AlignmentModel,
    sure: float | None,
) -> Cluster:
    links = []
    for item in inside:
        left, right = sorted((made[item.left].claim.id, made[item.right].claim.id))
        parts = model.link.parts(item.features, item.relation, item.relation.name.lower())
        links.append(Link(left, right, round(probability(item.score), 4), parts))
    links.sort(key=lambda link: (link.left, link.right))
    return Cluster(
        tuple(made[m].claim for m in members),
        tuple(links),
        None if sure is None else round(probability(sure), 4),
    )
