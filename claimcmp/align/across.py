"""Across two groups of claims: what tells whether both speak of one slot, though no value makes them one.

    pairs = GroupPairs(profiles, groups, scored)
    for it in pairs.across(asked): ...      every two groups that a pair of one of these relations joins
    pairs.features([it, ...])               -> ACROSS_FEATURES of each, and how far it is ahead

What the pairs across say, best and on average; what all claims of each group speak of; whether the sentences
agree in what stands beside the two values; whether either group has a likelier partner.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from claimcmp.align.groups import Group, cosine, homes
from claimcmp.align.pairs import ScoredPair, at_features
from claimcmp.align.profiles import Profile
from claimcmp.align.surroundings import SURROUNDINGS, Surroundings
from claimcmp.frame.concepts import is_name
from claimcmp.judge.relations import Relation
from claimcmp.values import NumberValue, TimeValue, Value

# Taken over from the pair of claims that fits best.
_CARRIED = (
    "difference",
    "nearness",
    "same noun",
    "same head",
    "same event",
    "related event",
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
    "other place",
    "sibling",
    "margin",
    "worse margin",
    "both early",
    "only such",
    "few such",
    "sentence ahead",
    "sentence mutual",
    "same kind",
    "related noun",
    "part noun",
    "noun unsaid",
    "status",
    "before",
    "after",
    "place in text",
    "same date beside",
    "other date beside",
    "same scope",
    "same precision",
    "mutual best",
    "support",
    "owned elsewhere",
    "taken",
)
# Averaged over all pairs across.
_AVERAGED = ("clause", "window")
ACROSS_FEATURES = (
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
    *SURROUNDINGS,
    "same hedge",
    "is a date",
    "age of one person",
    "of one noun",
    "nearly written alike",
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
_CARRIED_AT = at_features(_CARRIED)
_AVERAGED_AT = at_features(_AVERAGED)
_SLOT_AT, _LINK_AT = 0, 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two groups (indices, ``left`` < ``right``) that may be of one slot, and what speaks for it."""

    left: int
    right: int
    features: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Across:
    """Two groups (``a`` < ``b``, indices) with the scored pairs across them. ``asked`` are the pairs of the
    relations that are asked about, ``best`` is that of them whose frames fit best."""

    a: int
    b: int
    left: Group
    right: Group
    items: list[ScoredPair]
    asked: list[ScoredPair]
    best: ScoredPair

    def means(self, features: Sequence[int]) -> Iterator[float]:
        """LINK_FEATURES, by their places, averaged over all pairs across."""
        return (sum(i.features[at] for i in self.items) / len(self.items) for at in features)


class GroupPairs:
    """Groups of claims, and what these say of each other: made once, asked about more than one relation.

    ``groups`` are lists of profile indices; a claim that is in none must stand as a group of its own.
    """

    def __init__(
        self, profiles: Sequence[Profile], groups: Sequence[Sequence[int]], scored: Sequence[ScoredPair]
    ) -> None:
        self.profiles = profiles
        home = homes(groups)
        self.surroundings = Surroundings(profiles, home)
        self._groups = [Group(profiles, members) for members in groups]
        between: dict[tuple[int, int], list[ScoredPair]] = defaultdict(list)
        for item in scored:
            a, b = home[item.left], home[item.right]
            if a != b:
                between[min(a, b), max(a, b)].append(item)
        self._between = sorted(between.items())

    def across(self, asked: frozenset[Relation]) -> Iterator[Across]:
        """Every two groups with a candidate pair whose values stand to one another as ``asked``."""
        for (a, b), items in self._between:
            own = [i for i in items if i.relation in asked]
            if own:
                best = max(own, key=lambda i: (i.slot, -i.left, -i.right))
                yield Across(a, b, self._groups[a], self._groups[b], items, own, best)

    def features(self, found: Sequence[Across]) -> list[tuple[float, ...]]:
        """ACROSS_FEATURES of each of all candidates of one kind."""
        rows = [self._features(it) for it in found]
        slots, links = _ahead(found, rows, _SLOT_AT), _ahead(found, rows, _LINK_AT)
        return [(*row, *slot, *link) for row, slot, link in zip(rows, slots, links, strict=True)]

    def _features(self, it: Across) -> list[float]:
        """ACROSS_FEATURES of two groups but for the last four, which look at all candidates."""
        x, y, items, best = it.left, it.right, it.items, it.best
        a, b = self.profiles[best.left], self.profiles[best.right]
        slots = [i.slot for i in items]
        pairs = len(x.members) * len(y.members)
        shared = len(x.sites.keys() & y.sites.keys())
        sizes = sorted((min(len(x.sites), 3), min(len(y.sites), 3)))
        owners = cosine(x.owners, y.owners)
        return [
            max(slots),
            sum(slots) / len(slots),
            max(i.score for i in it.asked),
            (sum(slots) + _UNSEEN * (pairs - len(items))) / pairs,
            float(shared > 0),
            shared / min(len(x.sites), len(y.sites)),
            float(sizes[1]),
            float(sizes[0]),
            *(best.features[at] for at in _CARRIED_AT),
            *it.means(_AVERAGED_AT),
            cosine(x.events, y.events),
            cosine(x.heads, y.heads),
            cosine(x.triggers, y.triggers),
            owners,
            float(bool(x.owners) and bool(y.owners) and not owners),
            cosine(x.subjects, y.subjects),
            *self.surroundings.facts(best.left, best.right),
            float(self.surroundings.elsewhere(best.left, best.right)),
            *self.surroundings.around(best.left, best.right),
            _same_hedge(a.claim.value, b.claim.value),
            float("date" in (a.claim.kind, b.claim.kind)),
            float(a.claim.kind == b.claim.kind == "age" and is_name(a.owner) and a.owner == b.owner),
            float(a.claim.kind == b.claim.kind and bool(x.nouns) and x.nouns.keys() == y.nouns.keys()),
            float(_nearly_alike(a.value_key, b.value_key)),
        ]


def _same_hedge(x: Value, y: Value) -> float:
    """Whether two values are hedged alike: "about 40" and "about 50", 40 and 50; "by May" and "by June"."""
    if isinstance(x, NumberValue) and isinstance(y, NumberValue):
        return float(x.change == y.change)
    return float(isinstance(x, TimeValue) and isinstance(y, TimeValue) and x.mod == y.mod)


def _nearly_alike(x: str, y: str) -> bool:
    """Whether two values are a digit apart as written, and of more than two: 160 and 167, 2005 and 2006; a
    slip of one source, or one more."""
    return min(len(x), len(y)) > 2 and Levenshtein.distance(x, y, score_cutoff=1) == 1


def _ahead(
    found: Sequence[Across], rows: Sequence[Sequence[float]], feature: int
) -> list[tuple[float, float]]:
    """By how much each pair of groups is ahead of the next best partner of either, by one of its features;
    the better margin first."""
    by_group: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for at, (it, row) in enumerate(zip(found, rows, strict=True)):
        by_group[it.a].append((row[feature], at))
        by_group[it.b].append((row[feature], at))
    margins: list[list[float]] = [[] for _ in found]
    for partners in by_group.values():
        ordered = sorted(partners, reverse=True)
        for value, at in partners:
            if at != ordered[0][1]:
                margin = value - ordered[0][0]
            else:
                margin = value - ordered[1][0] if len(ordered) > 1 else _ALONE
            margins[at].append(max(-_CLIP, min(_CLIP, margin)))
    return [(max(pair), min(pair)) for pair in margins]
