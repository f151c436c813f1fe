"""Clusters, not chains: claims grouped so that every member is near the whole group on average.

Average-link agglomeration over the scored pairs. Two claims that no key brought together count as
a no, so that no group grows through one strong link; claims of one source never count for each
other, though against each other they may, and two different values in one sentence are two slots.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Sequence

from claimcmp.align.pairs import LINK_FEATURES, ScoredPair
from claimcmp.align.profiles import Profile
from claimcmp.align.repeats import NEVER, Repeats
from claimcmp.judge.relations import Relation

# Log-odds of a pair that was never a candidate, and the most that one pair can say.
UNSEEN = -3.0
CLIP = 4.0
# What two unequal values in one article, in different sentences, say against one slot.
_OWN_CONFLICT = -1.0
# What part of the log-odds that an article does not say one fact twice speaks against a group, and the most.
_OWN = 0.5
_OWN_OTHER = -2.0
# By how many log-odds of its slot another, unequal date must be the better counterpart.
_BETTER = -0.6
_TAKEN = LINK_FEATURES.index("taken")


class _Group:
    __slots__ = ("members", "sites")

    def __init__(self, member: int, site: int) -> None:
        self.members = [member]
        self.sites = defaultdict(int, {site: 1})


def clusters(
    profiles: Sequence[Profile], scored: Sequence[ScoredPair], repeats: Repeats, threshold: float
) -> list[list[int]]:
    """Groups of two or more profile indices, each sorted, in order of their first members.

    ``threshold`` is in log-odds: the least average score at which two groups join.
    """
    groups = {p.order: _Group(p.order, p.site) for p in profiles}
    sums: dict[int, dict[int, tuple[float, int]]] = defaultdict(dict)
    heap: list[tuple[float, int, int]] = []
    for item in scored:
        a, b = item.left, item.right
        value = bounded_score(item, profiles[a])
        sums[a][b] = sums[b][a] = (value, 1)
        if value >= threshold:
            heapq.heappush(heap, (-value, a, b))
    alive = set(groups)
    fresh = len(profiles)

    def average(a: int, b: int) -> float:
        """Mean score of the pairs of different sources across two groups."""
        x, y = groups[a], groups[b]
        total, known = sums[a].get(b, (0.0, 0))
        within = sum(n * y.sites.get(site, 0) for site, n in x.sites.items())
        across = len(x.members) * len(y.members) - within
        if across <= 0:
            return -CLIP
        value = (total + (across - known) * UNSEEN) / across
        if within:
            value += _own_penalty(profiles, repeats, x.members, y.members)
        return value

    while heap:
        negative, a, b = heapq.heappop(heap)
        if a not in alive or b not in alive:
            continue
        now = average(a, b)
        if now < threshold or -negative - now > 1e-9:
            if now >= threshold:
                heapq.heappush(heap, (-now, a, b))
            continue
        merged = _Group(0, 0)
        merged.members = groups[a].members + groups[b].members
        merged.sites = defaultdict(int, groups[a].sites)
        for site, n in groups[b].sites.items():
            merged.sites[site] += n
        new, fresh = fresh, fresh + 1
        groups[new] = merged
        alive -= {a, b}
        near: dict[int, tuple[float, int]] = {}
        for old in (a, b):
            for other, (total, known) in sums.pop(old).items():
                if other in alive:
                    before = near.get(other, (0.0, 0))
                    near[other] = (before[0] + total, before[1] + known)
                    sums[other].pop(old, None)
        sums[new] = near
        alive.add(new)
        for other, entry in sorted(near.items()):
            sums[other][new] = entry
            value = average(new, other)
            if value >= threshold:
                heapq.heappush(heap, (-value, min(new, other), max(new, other)))
    found = [sorted(groups[g].members) for g in alive if len(groups[g].members) > 1]
    return sorted(found)


def bounded_score(item: ScoredPair, profile: Profile) -> float:
    """What a pair says for one group, in log-odds; ``profile`` is that of either of its claims.

    Unequal values are never joined by a link: that takes more (see ``conflicts``). "Meets one on the 12th,
    the other the day after" are two slots, though another article's 12th is that of the other: dates that
    have better counterparts nearby are not joined by their value alone.
    """
    if item.relation == Relation.CONFLICT or (profile.family == "when" and item.features[_TAKEN] < _BETTER):
        return -CLIP
    return max(-CLIP, min(CLIP, item.score))


def _own_penalty(
    profiles: Sequence[Profile], repeats: Repeats, left: Sequence[int], right: Sequence[int]
) -> float:
    """The worst that two claims of one source say against standing in one group, 0 or less."""
    worst = 0.0
    for a in left:
        for b in right:
            p, q = profiles[a], profiles[b]
            if p.site != q.site:
                continue
            if p.claim.sentence_start == q.claim.sentence_start:
                worst = min(worst, -3 * CLIP)
            else:
                score = repeats.score(min(a, b), max(a, b))
                worst = min(worst, _OWN_CONFLICT if score == NEVER else max(_OWN_OTHER, _OWN * score))
    return worst
