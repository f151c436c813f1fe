"""Conflicts: groups of claims whose values cannot both be true, held to be of one slot all the same.

The groups are joined by equal and compatible values already. Two of them contradict each other where
their frames say that they fill one slot, and nothing that a careful reader would ask for speaks
against it (``constraints``). This is asked once for two groups, not for each pair of claims: what
many claims say together is surer than what two do. Whether the sentences agree in what stands beside the two
values tells, and whether either group has a likelier partner.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimcmp.align.constraints import OWNED, may_contradict
from claimcmp.align.groups import Group, cosine
from claimcmp.align.pairs import LINK_FEATURES, ScoredPair
from claimcmp.align.profiles import Profile
from claimcmp.align.scoring import Stage
from claimcmp.judge.relations import Relation

# Taken over from the pair of unequal claims that fits best.
_CARRIED = (
    "difference",
    "nearness",
    "same noun",
    "same head",
    "same event",
    "window",
    "words before",
    "words after",
    "wording",
    "values beside",
    "other scope",
    "clause",
    "sentence",
    "names",
    "context",
    "clause names",
    "rival names",
    "modifiers",
    "other modifiers",
    "articles",
    "days apart",
    "same owner",
    "other owner",
    "same subject",
    "other subject",
    "same place",
    "sibling",
    "margin",
    "worse margin",
)
# Averaged over all pairs across.
_AVERAGED = ("clause", "window")
CONFLICT_FEATURES = (
    "best slot",
    "mean slot",
    "best link",
    "slot over all",
    "share a source",
    "shared sources",
    "larger group",
    "smaller group",
    *_CARRIED,
    *(f"mean {name}" for name in _AVERAGED),
    "events",
    "heads",
    "triggers",
    "owners",
    "rival owners",
    "subjects",
    "facts beside",
    "share of facts beside",
    "value beside",
    "is a date",
    "of one owner",
    "of one noun",
    "ahead",
    "ahead of all",
    "link ahead",
    "link ahead of all",
)

# The slot of a pair that was never a candidate, the most that a margin can say, and the margin of a pair of
# groups that has no rival; log-odds.
_UNSEEN = -6.0
_CLIP = 5.0
_ALONE = 3.0
_CARRIED_AT = tuple(LINK_FEATURES.index(name) for name in _CARRIED)
_AVERAGED_AT = tuple(LINK_FEATURES.index(name) for name in _AVERAGED)
_SLOT_AT, _LINK_AT = 0, 2


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
    made = [Group(profiles, members) for members in groups]
    beside = _Beside(profiles, home)
    found: list[tuple[int, int, list[float]]] = []
    for (a, b), items in sorted(between.items()):
        unequal = [i for i in items if i.relation == Relation.CONFLICT]
        allowed = sum(
            may_contradict(profiles[i.left], profiles[i.right]) and not beside.crossed(i.left, i.right)
            for i in unequal
        )
        if not unequal or 2 * allowed <= len(unequal):
            continue
        found.append((a, b, _features(profiles, made[a], made[b], items, unequal, beside)))
    slots, links = _ahead(found, _SLOT_AT), _ahead(found, _LINK_AT)
    return [
        Conflict(a, b, (*row, *slot, *link))
        for (a, b, row), slot, link in zip(found, slots, links, strict=True)
    ]


def _features(
    profiles: Sequence[Profile],
    x: Group,
    y: Group,
    items: Sequence[ScoredPair],
    unequal: Sequence[ScoredPair],
    beside: _Beside,
) -> list[float]:
    """CONFLICT_FEATURES of two groups but for the last four, which look at all candidates; ``items`` are
    the pairs across, ``unequal`` those of them whose values cannot both be true."""
    best = max(unequal, key=lambda i: (i.slot, -i.left, -i.right))
    a, b = profiles[best.left], profiles[best.right]
    slots = [i.slot for i in items]
    pairs = len(x.members) * len(y.members)
    shared = len(x.sites.keys() & y.sites.keys())
    sizes = sorted((min(len(x.sites), 3), min(len(y.sites), 3)))
    owners = cosine(x.owners, y.owners)
    return [
        max(slots),
        sum(slots) / len(slots),
        max(i.score for i in unequal),
        (sum(slots) + _UNSEEN * (pairs - len(items))) / pairs,
        float(shared > 0),
        shared / min(len(x.sites), len(y.sites)),
        float(sizes[1]),
        float(sizes[0]),
        *(best.features[at] for at in _CARRIED_AT),
        *(sum(i.features[at] for i in items) / len(items) for at in _AVERAGED_AT),
        cosine(x.events, y.events),
        cosine(x.heads, y.heads),
        cosine(x.triggers, y.triggers),
        owners,
        float(bool(x.owners) and bool(y.owners) and not owners),
        cosine(x.subjects, y.subjects),
        *beside.facts(best.left, best.right),
        float(beside.elsewhere(best.left, best.right)),
        float(a.family == "when"),
        float(a.claim.kind in OWNED and a.owner is not None and a.owner[0] == "#" and a.owner == b.owner),
        float(a.claim.kind == b.claim.kind and bool(x.nouns) and x.nouns.keys() == y.nouns.keys()),
    ]


class _Beside:
    """What stands beside two claims, each in its own sentence."""

    def __init__(self, profiles: Sequence[Profile], home: Mapping[int, int]) -> None:
        self._profiles = profiles
        self._home = home
        self._claims: dict[tuple[int, int], list[int]] = defaultdict(list)
        for p in profiles:
            self._claims[p.site, p.claim.sentence_start].append(p.order)

    def _others(self, claim: int) -> list[int]:
        p = self._profiles[claim]
        return [other for other in self._claims[p.site, p.claim.sentence_start] if other != claim]

    def crossed(self, left: int, right: int) -> bool:
        """Whether each claim has the value of the other beside it.

        "From midnight to 7 am" contradicts no other account that runs from midnight to 7 am.
        """
        a, b = self._profiles[left], self._profiles[right]
        return (b.family, b.value_key) in a.beside and (a.family, a.value_key) in b.beside

    def facts(self, left: int, right: int) -> tuple[float, float]:
        """Whether claims of one group stand beside both, and what share of the fewer: a sentence that agrees
        in all else is likely to speak of one thing."""
        ours, theirs = self._others(left), self._others(right)
        if not ours or not theirs:
            return 0.0, 0.0
        homes = {self._home[claim] for claim in theirs}
        linked = sum(self._home[claim] in homes for claim in ours)
        return float(linked > 0), linked / min(len(ours), len(theirs))

    def elsewhere(self, left: int, right: int) -> bool:
        """Whether a claim beside either is of the group of the other, or has its value."""
        for one, other in ((left, right), (right, left)):
            p = self._profiles[one]
            for claim in self._others(other):
                q = self._profiles[claim]
                if q.family == p.family and (
                    self._home[claim] == self._home[one] or q.value_key == p.value_key
                ):
                    return True
        return False


def _ahead(made: Sequence[tuple[int, int, list[float]]], feature: int) -> list[tuple[float, float]]:
    """By how much each pair of groups is ahead of the next best partner of either, by one of its features;
    the better margin first."""
    by_group: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for at, (a, b, row) in enumerate(made):
        by_group[a].append((row[feature], at))
        by_group[b].append((row[feature], at))
    found: list[list[float]] = [[] for _ in made]
    for partners in by_group.values():
        ordered = sorted(partners, reverse=True)
        for value, at in partners:
            if at != ordered[0][1]:
                margin = value - ordered[0][0]
            else:
                margin = value - ordered[1][0] if len(ordered) > 1 else _ALONE
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
