"""The aligner: claims of a group of sources in, clusters of claims of one fact out.

    align([extraction, ...]) -> [Cluster(claims=(...), links=(...)), ...]

Profiles, candidate pairs, scores, clusters, conflicts, one after the other; see those modules.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from claimcmp.align.clustering import clusters
from claimcmp.align.conflicts import joined, possible_conflicts
from claimcmp.align.entities import resolve
from claimcmp.align.pairs import ScoredPair, featured_pairs, scored_pairs
from claimcmp.align.profiles import Profile, Weights, profiles
from claimcmp.align.scoring import AlignmentModel, default_model, probability
from claimcmp.frame.extraction import Extraction
from claimcmp.model import Claim, Link


@dataclass(frozen=True, slots=True)
class Cluster:
    """Claims held to be of one fact, in reading order, with the scored links among them.

    ``contradiction`` is the probability that its unequal values are of one slot; None where a cluster
    was not joined over unequal values.
    """

    claims: tuple[Claim, ...]
    links: tuple[Link, ...]
    contradiction: float | None = None


def align(extractions: Sequence[Extraction], model: AlignmentModel | None = None) -> list[Cluster]:
    """Cluster the claims of several sources. Deterministic."""
    model = model or default_model()
    made, weights = profiled(extractions)
    scored = scored_pairs(made, featured_pairs(made, weights), model)
    groups = with_singles(clusters(made, scored, model.join), len(made))
    least = math.log(model.contradict / (1 - model.contradict))
    found, sure = joined(groups, possible_conflicts(made, groups, scored), model.conflict, least)
    inside = _links_inside(found, scored)
    return [
        _cluster(members, made, inside[at], model, sure.get(at))
        for at, members in enumerate(found)
        if len(members) > 1
    ]


def profiled(extractions: Sequence[Extraction]) -> tuple[list[Profile], Weights]:
    """The profiles of a group of sources, names resolved among them."""
    resolution = resolve({x.source.id: [name for _, name in x.names] for x in extractions})
    rename = {
        x.source.id: {concept: f"#{resolution.ids[x.source.id, name.start]}" for concept, name in x.names}
        for x in extractions
    }
    weights = Weights((claim for x in extractions for claim in x.claims), rename)
    return profiles([(i, x.claims) for i, x in enumerate(extractions)], weights), weights


def with_singles(found: Sequence[Sequence[int]], count: int) -> list[list[int]]:
    """The groups, and every claim that is in none as a group of its own."""
    grouped = {member for members in found for member in members}
    return [list(members) for members in found] + [[i] for i in range(count) if i not in grouped]


def _links_inside(found: Sequence[Sequence[int]], scored: Sequence[ScoredPair]) -> list[list[ScoredPair]]:
    home = {member: at for at, members in enumerate(found) for member in members}
    inside: list[list[ScoredPair]] = [[] for _ in found]
    for item in scored:
        if home[item.left] == home[item.right]:
            inside[home[item.left]].append(item)
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
