"""Repeats: whether one article says one fact twice, or has the same value of two things.

    headline "Seven hurt in fire", text "Seven people were hurt"      -> likely
    "Vega was floored in the sixth", "Oda lost the sixth at darts"    -> hardly

Where an article tells two things of one value, so do those that tell the same story: groups of claims that
meet in one article are held against each other there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcmp.align.features import (
    FRAME_FEATURES,
    VALUE_FEATURES,
    frame_features,
    page_likeness,
    value_features,
)
from claimcmp.align.profiles import Profile, Weights
from claimcmp.align.scoring import Stage
from claimcmp.judge.relations import Relation, relate

REPEAT_FEATURES = FRAME_FEATURES + VALUE_FEATURES + ("equal", "lines apart", "headline")

# Lines between two claims beyond which farther says no more.
_FAR = 10
# What two values that cannot both be true, or that stand in one sentence, say against one fact; log-odds.
NEVER = -5.0
_CLIP = 4.0


class Repeats:
    """Scores of pairs of claims of one article, made when they are asked for."""

    def __init__(self, profiles: Sequence[Profile], weights: Weights, stage: Stage) -> None:
        self._profiles = profiles
        self._weights = weights
        self._stage = stage
        self._counts = Counter(p.value_key for p in profiles)
        self._known: dict[tuple[int, int], float] = {}

    def across(self, left: Sequence[int], right: Sequence[int]) -> list[float]:
        """The scores (log-odds) of the pairs of one article across two groups."""
        made = self._profiles
        return [self.score(min(a, b), max(a, b)) for a in left for b in right if made[a].site == made[b].site]

    def score(self, a: int, b: int) -> float:
        """The log-odds that two claims of one article state one fact; NEVER where they cannot."""
        known = self._known.get((a, b))
        if known is None:
            p, q = self._profiles[a], self._profiles[b]
            known = NEVER
            if p.claim.sentence_start != q.claim.sentence_start:
                features = repeat_features(p, q, self._weights, self._counts)
                if features is not None:
                    known = max(-_CLIP, min(_CLIP, self._stage.score(features)))
            self._known[a, b] = known
        return known


def repeat_features(a: Profile, b: Profile, weights: Weights, counts: Counter[str]) -> list[float] | None:
    """REPEAT_FEATURES of two claims of one article, None where their values cannot both be true; ``counts``
    are how often each value is stated."""
    relation, of_values = value_features(a, b, counts)
    if relation == Relation.CONFLICT:
        return None
    lines = sorted((a.claim.line, b.claim.line))
    return [
        *frame_features(a, b, weights, page_likeness(a.page, b.page)),
        *of_values,
        float(relation == Relation.EQUAL),
        min(lines[1] - lines[0], _FAR) / _FAR,
        float(lines[0] == 1),
    ]


def possible_repeats(profiles: Sequence[Profile]) -> Iterator[tuple[Profile, Profile]]:
    """The pairs of claims of one article, of different sentences, whose values can be one."""
    by_site: dict[tuple[int, str], list[Profile]] = defaultdict(list)
    for p in profiles:
        by_site[p.site, p.family].append(p)
    for own in by_site.values():
        for a, b in combinations(own, 2):
            if (
                a.claim.sentence_start != b.claim.sentence_start
                and relate(a.claim.value, b.claim.value) <= Relation.COMPATIBLE
            ):
                yield a, b
