"""Conflicts: groups of claims whose values cannot both be true, held to be of one slot all the same.

The groups are joined by equal and compatible values already. Two of them contradict each other where
their frames say that they fill one slot, and nothing that a careful reader would ask for speaks
against it (``constraints``). This is asked once for two groups, not for each pair of claims: what
many claims say together is surer than what two do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from claimcmp.align.constraints import may_contradict
from claimcmp.align.pairs import LINK_FEATURES, ScoredPair
from claimcmp.align.profiles import Profile
from claimcmp.align.scoring import Stage
from claimcmp.judge.relations import Relation

CONFLICT_FEATURES = (
    "best slot",
    "mean slot",
    "best link",
    "slot over all",
    "share a source",
    "shared sources",
    "larger group",
    "smaller group",
    "difference",
    "nearness",
    "same noun",
    "same event",
    "window",
    "other scope",
    "clause",
    "sentence",
    "clause names",
    "rival names",
    "same owner",
    "other owner",
    "same subject",
    "other subject",
    "same place",
    "sibling",
    "margin",
    "worse margin",
)

_UNSEEN = -6.0
_CLIP = 5.0
# These are taken over from the pair of claims that fits best.
_CARRIED = tuple(LINK_FEATURES.index(name) for name in CONFLICT_FEATURES[8:-2])


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two groups (indices) whose values contradict; ``features`` in the order of CONFLICT_FEATURES."""

    left: int
    right: int
    features: tuple[float, ...]


def possible_conflicts(
    profiles: Sequence[Profile], groups: Sequence[Sequence[int]], scored: Sequence[ScoredPair]
) -> list[Conflict]:
    """The pairs of groups that may contradict each other, with their features.

    ``groups`` are lists of profile indices; a claim that is in none must stand as a group of its own.
    """
    home = {member: at for at, members in enumerate(groups) for member in members}
    between: dict[tuple[int, int], list[ScoredPair]] = defaultdict(list)
    for item in scored:
        a, b = home[item.left], home[item.right]
        if a != b:
            between[min(a, b), max(a, b)].append(item)
    sites = [{profiles[m].site for m in members} for members in groups]
    beside = _Beside(profiles)
    made: list[tuple[int, int, list[float]]] = []
    for (a, b), items in sorted(between.items()):
        unequal = [i for i in items if i.relation == Relation.CONFLICT]
        allowed = sum(
            may_contradict(profiles[i.left], profiles[i.right]) and not beside(i.left, i.right)
            for i in unequal
        )
        if not unequal or 2 * allowed <= len(unequal):
            continue
        slots = [i.slot for i in items]
        best = max(items, key=lambda i: (i.slot, -i.left, -i.right))
        pairs = len(groups[a]) * len(groups[b])
        shared = len(sites[a] & sites[b])
        sizes = sorted((min(len(sites[a]), 3), min(len(sites[b]), 3)))
        row = [
            best.slot,
            sum(slots) / len(slots),
            max(i.score for i in unequal),
            (sum(slots) + _UNSEEN * (pairs - len(items))) / pairs,
            float(shared > 0),
            shared / min(len(sites[a]), len(sites[b])),
            float(sizes[1]),
            float(sizes[0]),
            *(best.features[at] for at in _CARRIED),
        ]
        made.append((a, b, row))
    return [
        Conflict(a, b, (*row, *margins)) for (a, b, row), margins in zip(made, _margins(made), strict=True)
    ]


class _Beside:
    """Whether each of two claims has the value of the other beside it, in its own sentence.

    "From midnight to 7 am" contradicts no other account that runs from midnight to 7 am.
    """

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self._profiles = profiles
        self._values: dict[tuple[int, int], set[tuple[str, str]]] = defaultdict(set)
        for p in profiles:
            self._values[p.site, p.claim.sentence_start].add((p.family, p.value_key))

    def __call__(self, left: int, right: int) -> bool:
        a, b = self._profiles[left], self._profiles[right]
        near_a = self._values[a.site, a.claim.sentence_start]
        near_b = self._values[b.site, b.claim.sentence_start]
        return (b.family, b.value_key) in near_a and (a.family, a.value_key) in near_b


def _margins(made: Sequence[tuple[int, int, list[float]]]) -> list[tuple[float, float]]:
    """How far each pair of groups is ahead of the next best partner of either, the better margin first."""
    by_group: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for at, (a, b, row) in enumerate(made):
        by_group[a].append((row[0], at))
        by_group[b].append((row[0], at))
    found: list[list[float]] = [[] for _ in made]
    for partners in by_group.values():
        ordered = sorted(partners, reverse=True)
        for slot, at in partners:
            if at != ordered[0][1]:
                margin = slot - ordered[0][0]
            else:
                margin = slot - ordered[1][0] if len(ordered) > 1 else 3.0
            found[at].append(max(-_CLIP, min(_CLIP, margin)))
    return [(max(pair), min(pair)) for pair in found]


def joined(
    groups: Sequence[Sequence[int]], conflicts: Sequence[Conflict], stage: Stage, least: float
) -> tuple[list[list[int]], dict[int, float]]:
    """The groups with those joined that contradict each other, and for a joined one (by its index) how
    sure that is, in log-odds. ``least`` is the log-odds at which a conflict counts."""
    rated = sorted(((stage.score(c.features), -c.left, -c.right) for c in conflicts), reverse=True)
    root = list(range(len(groups)))
    score: dict[int, float] = {}

    def find(at: int) -> int:
        while root[at] != at:
            at = root[at]
        return at

    for value, left, right in rated:
        if value < least:
            break
        a, b = find(-left), find(-right)
        if a != b:
            root[b] = a
            score[a] = min(value, score.get(a, value), score.pop(b, value))
    members: dict[int, list[int]] = defaultdict(list)
    for at, group in enumerate(groups):
        members[find(at)].extend(group)
    ordered = sorted(members.items(), key=lambda item: min(item[1]))
    return (
        [sorted(group) for _, group in ordered],
        {at: score[key] for at, (key, _) in enumerate(ordered) if key in score},
    )
