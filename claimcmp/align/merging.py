"""Merges: groups of claims that say of each other what no pair of their claims does.

Clusters are tight: every member is near the whole group. So one fact often ends up in several of them,
each in the words of some of the articles. Of two groups that share a value, or a number and its bound ("at
least three"), whether they state one fact is asked again of the groups as wholes: how near their nearest
claims are, whether few other groups hold their value, whether one article has claims in both, which events,
nouns, owners and subjects all their claims speak of, and what their pairs say on average. The likeliest
merge comes first, and what it makes is asked about anew.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from claimcmp.align.clustering import CLIP, UNSEEN, bounded_score
from claimcmp.align.features import rarity
from claimcmp.align.groups import Group, commonest, cosine, homes
from claimcmp.align.pairs import LINK_FEATURES, ScoredPair, at_features
from claimcmp.align.profiles import Profile
from claimcmp.align.repeats import Repeats
from claimcmp.align.scoring import Stage
from claimcmp.align.surroundings import SURROUNDINGS, VALUES_OF_THE_PAGE, Surroundings
from claimcmp.judge.relations import Relation

# Averaged over the pairs across two groups.
_AVERAGED = (
    "clause",
    "sentence",
    "window",
    "wording",
    "context",
    "names",
    "articles",
    "same event",
    "other event",
    "same noun",
    "other noun",
    "same owner",
    "other owner",
    "same subject",
    "other subject",
    "other scope",
    "same date beside",
    "other date beside",
    "values beside",
    "words before",
    "words after",
    "days apart",
    "mutual best",
    "worse margin",
    "equal elsewhere",
)
MERGE_FEATURES = (
    "best link",
    "mean link",
    "mean over all",
    "worst link",
    "candidates",
    "equal",
    "compatible",
    "unknown",
    "larger group",
    "smaller group",
    "both groups",
    "share a source",
    "shared sources",
    "events",
    "nouns",
    "heads",
    "triggers",
    "same value",
    "rarity",
    "value elsewhere",
    "only value",
    "mean slot",
    "sibling",
    "owners",
    "rival owners",
    "subjects",
    "is a date",
    "value of the event",
    "repeat",
    "worst repeat",
    *SURROUNDINGS,
    *VALUES_OF_THE_PAGE,
    *(f"mean {name}" for name in _AVERAGED),
)

# The most that the slot of one pair can say, in log-odds.
_CLIP_SLOT = 5.0
# Groups whose nearest claims are farther apart than this are not asked about.
_TOO_FAR = -2.5
_AVERAGED_AT = at_features(_AVERAGED)
_SIBLING = LINK_FEATURES.index("sibling")


class _Between:
    """What the scored pairs across two groups say, added up."""

    __slots__ = ("best", "closest", "count", "relations", "sibling", "slots", "sums", "total", "worst")

    def __init__(self) -> None:
        self.count = 0
        self.total = self.slots = 0.0
        self.best = -CLIP
        self.closest = (-math.inf, 0, 0)  # score, and the two claims, each negative: of equals the first
        self.worst = CLIP
        self.sibling = _CLIP_SLOT
        self.relations = [0] * len(Relation)
        self.sums = [0.0] * len(_AVERAGED)

    def add(self, item: ScoredPair, profile: Profile) -> None:
        """Count a pair; ``profile`` is that of either of its claims."""
        score = bounded_score(item, profile)
        self.count += 1
        self.total += score
        self.slots += max(-_CLIP_SLOT, min(_CLIP_SLOT, item.slot))
        self.best = max(self.best, score)
        self.closest = max(self.closest, (item.score, -item.left, -item.right))
        self.worst = min(self.worst, score)
        self.sibling = min(self.sibling, item.features[_SIBLING])
        self.relations[item.relation] += 1
        self.sums = [total + item.features[at] for total, at in zip(self.sums, _AVERAGED_AT, strict=True)]

    def include(self, other: _Between) -> None:
        """Add what the pairs of another two groups say, as when one of them was merged."""
        self.count += other.count
        self.total += other.total
        self.slots += other.slots
        self.best = max(self.best, other.best)
        self.closest = max(self.closest, other.closest)
        self.worst = min(self.worst, other.worst)
        self.sibling = min(self.sibling, other.sibling)
        for at, n in enumerate(other.relations):
            self.relations[at] += n
        self.sums = [x + y for x, y in zip(self.sums, other.sums, strict=True)]


class Merging:
    """Groups on their way to being merged. ``groups`` has every claim in one group; keys are arbitrary."""

    def __init__(
        self,
        profiles: Sequence[Profile],
        found: Sequence[Sequence[int]],
        scored: Sequence[ScoredPair],
        repeats: Repeats,
    ) -> None:
        self._profiles = profiles
        self._repeats = repeats
        self.groups = {at: Group(profiles, members) for at, members in enumerate(found)}
        self._home = home = homes(found)
        self._surroundings = Surroundings(profiles, home)
        self._between: dict[int, dict[int, _Between]] = defaultdict(dict)
        for item in scored:
            a, b = home[item.left], home[item.right]
            if a == b:
                continue
            between = self._between[a].get(b)
            if between is None:
                between = self._between[a][b] = self._between[b][a] = _Between()
            between.add(item, profiles[item.left])
        self._holders: dict[tuple[str, str], set[int]] = defaultdict(set)
        for at, group in self.groups.items():
            for value in group.values:
                self._holders[value].add(at)
        self._fresh = len(found)

    def candidates(self) -> list[tuple[int, int]]:
        """The pairs of groups worth asking about, sorted."""
        return sorted(
            (a, b)
            for a, others in self._between.items()
            for b, between in others.items()
            if a < b and self._may_merge(a, b, between)
        )

    def _may_merge(self, a: int, b: int, between: _Between) -> bool:
        if between.best < _TOO_FAR or 2 * between.relations[Relation.CONFLICT] > between.count:
            return False
        x, y = self.groups[a], self.groups[b]
        # "at least three" is not equal to three, and yet the same number
        if not between.relations[Relation.EQUAL] and x.values.keys().isdisjoint(y.values):
            return False
        # two values in one sentence are two slots
        return x.sentences.isdisjoint(y.sentences)

    def features(self, a: int, b: int) -> list[float]:
        """MERGE_FEATURES of two groups."""
        between = self._between[a][b]
        x, y = self.groups[a], self.groups[b]
        n = between.count
        across = len(x.members) * len(y.members) - sum(k * y.sites.get(s, 0) for s, k in x.sites.items())
        shared = sum(1 for site in x.sites if site in y.sites)
        sizes = sorted((len(x.sites), len(y.sites)))
        value, other = commonest(x.values), commonest(y.values)
        same = float(value == other)
        held = self._holders[value] | self._holders[other]
        holders = len(held)
        owners = cosine(x.owners, y.owners)
        own = self._repeats.across(x.members, y.members) if shared else []
        event = _main(x.events)
        closest = -between.closest[1], -between.closest[2]
        told = sum(1 for key in held if event is not None and event in self.groups[key].events)
        return [
            between.best,
            between.total / n,
            (between.total + (across - n) * UNSEEN) / across,
            between.worst if n == across else -CLIP,
            n / across,
            between.relations[Relation.EQUAL] / n,
            between.relations[Relation.COMPATIBLE] / n,
            between.relations[Relation.UNKNOWN] / n,
            math.log(sizes[1]),
            math.log(sizes[0]),
            float(sizes[0] > 1),
            float(shared > 0),
            shared / sizes[0],
            cosine(x.events, y.events),
            cosine(x.nouns, y.nouns),
            cosine(x.heads, y.heads),
            cosine(x.triggers, y.triggers),
            same,
            same * rarity(self._profiles[x.members[0]].claim.value),
            math.log(max(1, holders - 1)),
            same / max(1, holders - 1),
            between.slots / n,
            between.sibling / _CLIP_SLOT,
            owners,
            float(bool(x.owners) and bool(y.owners) and not owners),
            cosine(x.subjects, y.subjects),
            float(value[0] == "when"),
            same * float(event is not None and event in y.events) / max(1, told - 1),
            sum(own) / len(own) if own else 0.0,
            min(own, default=0.0),
            *self._surroundings.around(*closest),
            *self._surroundings.told_there(*closest),
            *(total / n for total in between.sums),
        ]

    def merge(self, a: int, b: int) -> int:
        """Make one group of two; the key of what they became."""
        x, y = self.groups.pop(a), self.groups.pop(b)
        new, self._fresh = self._fresh, self._fresh + 1
        self.groups[new] = made = Group(self._profiles, x.members + y.members)
        self._home.update(dict.fromkeys(made.members, new))
        for old, group in ((a, x), (b, y)):
            for value in group.values:
                self._holders[value].discard(old)
        for value in made.values:
            self._holders[value].add(new)
        near: dict[int, _Between] = {}
        for old in (a, b):
            for other, between in self._between.pop(old).items():
                if other not in self.groups:
                    continue
                del self._between[other][old]
                if other in near:
                    near[other].include(between)
                else:
                    near[other] = between
        self._between[new] = near
        for other, between in near.items():
            self._between[other][new] = between
        return new

    def neighbours(self, group: int) -> list[tuple[int, int]]:
        """The candidates that one group is in, sorted."""
        near = self._between[group].items()
        return sorted((other, group) for other, between in near if self._may_merge(other, group, between))


def merged(
    profiles: Sequence[Profile],
    found: Sequence[Sequence[int]],
    scored: Sequence[ScoredPair],
    repeats: Repeats,
    stage: Stage,
    least: float,
) -> list[list[int]]:
    """The groups with those merged that state one fact; ``least`` is the log-odds at which two do.

    ``found`` has every claim in one group, by its index in ``profiles``. Groups are sorted lists, in the
    order of their first members.
    """
    merging = Merging(profiles, found, scored, repeats)
    heap: list[tuple[float, int, int]] = []

    def ask(pairs: Sequence[tuple[int, int]]) -> None:
        for a, b in pairs:
            score = stage.score(merging.features(a, b))
            if score >= least:
                heapq.heappush(heap, (-score, a, b))

    ask(merging.candidates())
    while heap:
        _, a, b = heapq.heappop(heap)
        if a in merging.groups and b in merging.groups:
            ask(merging.neighbours(merging.merge(a, b)))
    return sorted(group.members for group in merging.groups.values())


def _main(events: Counter[str]) -> str | None:
    """The event that most claims of a group speak of."""
    return min(events, key=lambda event: (-events[event], event)) if events else None
