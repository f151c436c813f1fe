"""The aligner: claims of a group of sources in, clusters of claims of one fact out.

    align([extraction, ...]) -> [Cluster(claims=(...), links=(...)), ...]

Profiles, candidate pairs, scores, clusters, one after the other; see those modules.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimcmp.align.clustering import clusters
from claimcmp.align.entities import resolve
from claimcmp.align.pairs import ScoredPair, scored_pairs
from claimcmp.align.profiles import Profile, Weights, profiles
from claimcmp.align.scoring import AlignmentModel, default_model, probability
from claimcmp.frame.extraction import Extraction
from claimcmp.model import Claim, Link


@dataclass(frozen=True, slots=True)
class Cluster:
    """Claims held to be of one fact, in reading order, with the scored links among them."""

    claims: tuple[Claim, ...]
    links: tuple[Link, ...]


def align(extractions: Sequence[Extraction], model: AlignmentModel | None = None) -> list[Cluster]:
    """Cluster the claims of several sources. Deterministic."""
    model = model or default_model()
    made, weights = profiled(extractions)
    scored = scored_pairs(made, weights, model)
    return [
        _cluster(members, made, scored_among, model)
        for members, scored_among in _with_pairs(clusters(made, scored, model.cluster), scored)
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


def _with_pairs(
    found: Sequence[Sequence[int]], scored: Sequence[ScoredPair]
) -> list[tuple[Sequence[int], list[ScoredPair]]]:
    home = {member: at for at, members in enumerate(found) for member in members}
    inside: list[list[ScoredPair]] = [[] for _ in found]
    for item in scored:
        at = home.get(item.pair.left)
        if at is not None and home.get(item.pair.right) == at:
            inside[at].append(item)
    return list(zip(found, inside, strict=True))


def _cluster(
    members: Sequence[int], made: Sequence[Profile], inside: Sequence[ScoredPair], model: AlignmentModel
) -> Cluster:
    links = []
    for item in inside:
        left, right = made[item.pair.left].claim.id, made[item.pair.right].claim.id
        if right < left:
            left, right = right, left
        parts = model.frame.parts(item.pair.relation, item.pair.features)
        rivals = model.rivalry.parts(item.pair.relation, item.rivalry)
        links.append(Link(left, right, round(probability(item.score), 4), (*parts, *rivals)))
    links.sort(key=lambda link: (link.left, link.right))
    return Cluster(tuple(made[m].claim for m in members), tuple(links))
