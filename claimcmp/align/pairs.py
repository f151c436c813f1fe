"""Scored pairs: every candidate pair with its features, first by itself and then among its rivals.

A claim has one counterpart in another article, if any. So the second look asks how a pair stands
among the other pairs of its two claims: is each the other's best match in that article, by how much,
and does the other article state the very same value elsewhere?
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from claimcmp.align.blocking import candidate_pairs
from claimcmp.align.features import FRAME_FEATURES, VALUE_FEATURES, frame_features, page_likeness, value_features
from claimcmp.align.profiles import Profile, Weights
from claimcmp.align.scoring import AlignmentModel, Stage
from claimcmp.judge.relations import Relation

PAIR_FEATURES = FRAME_FEATURES + VALUE_FEATURES
RIVALRY_FEATURES = ("alone", "margin", "worse margin", "mutual best", "equal elsewhere", "support")

# Margins beyond this many log-odds say no more than this many do.
_CLIP = 5.0


@dataclass(frozen=True, slots=True)
class Pair:
    """A candidate pair before it is scored: indices of profiles, relation of values, features."""

    left: int
    right: int
    relation: Relation
    features: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ScoredPair:
    """``score`` in log-odds; ``rivalry`` holds the values of RIVALRY_FEATURES."""

    pair: Pair
    first: float
    rivalry: tuple[float, ...]
    score: float


def featured_pairs(profiles: Sequence[Profile], weights: Weights) -> list[Pair]:
    """All candidate pairs of a group of sources with their own features."""
    counts = Counter(p.value_key for p in profiles)
    likeness: dict[tuple[int, int], float] = {}
    made = []
    for left, right in candidate_pairs(profiles, weights):
        a, b = profiles[left], profiles[right]
        relation, of_values = value_features(a, b, counts)
        sites = (a.site, b.site)
        if sites not in likeness:
            likeness[sites] = page_likeness(a.page, b.page)
        made.append(Pair(left, right, relation, (*frame_features(a, b, weights, likeness[sites]), *of_values)))
    return made


def rivalry_features(profiles: Sequence[Profile], pairs: Sequence[Pair], stage: Stage) -> list[tuple[float, ...]]:
    """RIVALRY_FEATURES of each pair, from the first scores of all pairs."""
    scores = [stage.score(pair.relation, pair.features) for pair in pairs]
    # for each claim and other source: the best scores there, and whether an equal value stands there
    by_end: dict[tuple[int, int], list[tuple[float, int, Relation]]] = defaultdict(list)
    for pair, score in zip(pairs, scores, strict=True):
        by_end[pair.left, profiles[pair.right].site].append((score, pair.right, pair.relation))
        by_end[pair.right, profiles[pair.left].site].append((score, pair.left, pair.relation))
    support: Counter[int] = Counter()
    best: dict[tuple[int, int], tuple[float, float]] = {}
    equal: dict[tuple[int, int], float] = {}
    for end, rivals in by_end.items():
        ordered = sorted((r[0] for r in rivals), reverse=True)
        best[end] = (ordered[0], ordered[1] if len(ordered) > 1 else -_CLIP)
        equals = [r[0] for r in rivals if r[2] == Relation.EQUAL]
        if equals:
            equal[end] = max(equals)
            support[end[0]] += max(equals) > 0
    made = []
    for pair, score in zip(pairs, scores, strict=True):
        left = (pair.left, profiles[pair.right].site)
        right = (pair.right, profiles[pair.left].site)
        margins = []
        for end in (left, right):
            top, second = best[end]
            rival = second if score >= top else top
            margins.append(max(-_CLIP, min(_CLIP, score - rival)))
        elsewhere = 0.0
        if pair.relation != Relation.EQUAL:
            elsewhere = max(max(equal.get(left, -_CLIP), equal.get(right, -_CLIP)) + _CLIP, 0.0) / _CLIP
        made.append(
            (
                max(-8.0, min(8.0, score)),
                max(margins),
                min(margins),
                float(min(margins) > 0),
                min(2.0, elsewhere),
                min(4, support[pair.left] + support[pair.right]) / 4,
            )
        )
    return made


def scored_pairs(profiles: Sequence[Profile], weights: Weights, model: AlignmentModel) -> list[ScoredPair]:
    """All candidate pairs of a group of sources, scored."""
    pairs = featured_pairs(profiles, weights)
    rivalry = rivalry_features(profiles, pairs, model.frame)
    return [
        ScoredPair(pair, row[0], row, model.rivalry.score(pair.relation, row))
        for pair, row in zip(pairs, rivalry, strict=True)
    ]
