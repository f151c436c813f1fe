"""Surroundings: what stands around two claims, each in its own article, and what of it both articles tell.

    beside   in the same sentence: other values, and the groups that they are of
    near     a few claims before and after: two accounts of one event tell it in much the same order
    page     in the whole article: how many facts both tell, and whether either tells the other's value too

Groups are lists of claims held to be of one fact; ``home`` has the group of each claim.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from claimcmp.align.features import rarity
from claimcmp.align.profiles import Profile

# Claims before and after that are near, and a little less near.
_NEAR, _FARTHER = 2, 5
# Facts that a page is taken to have besides its own, and what share of them another page tells: of a
# page of one line nothing is known, and that speaks for nothing.
_UNKNOWN, _USUAL = 2, 0.3
SURROUNDINGS = ("near facts", "facts farther off", "next fact", "facts of the page")
VALUES_OF_THE_PAGE = ("told there too", "both told there", "telling value there")


class Surroundings:
    """What surrounds the claims of ``profiles``; ``home`` may change between two questions."""

    def __init__(self, profiles: Sequence[Profile], home: Mapping[int, int]) -> None:
        self._profiles = profiles
        self._home = home
        self._beside: dict[tuple[int, int], list[int]] = defaultdict(list)
        sizes = Counter(home.values())
        shared: dict[int, set[int]] = defaultdict(set)
        self._told: set[tuple[int, str, str | None, str]] = set()
        for p in profiles:
            self._beside[p.site, p.claim.sentence_start].append(p.order)
            self._told.add(_key(p.site, p))
            if sizes[home[p.order]] > 1:
                shared[p.site].add(home[p.order])
        self._shared = {site: frozenset(groups) for site, groups in shared.items()}

    def _others(self, claim: int) -> list[int]:
        p = self._profiles[claim]
        return [other for other in self._beside[p.site, p.claim.sentence_start] if other != claim]

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

    def around(self, left: int, right: int) -> tuple[float, float, float, float]:
        """SURROUNDINGS: what share of the groups around both claims is the same, each 0..1, the two claims'
        own groups apart."""
        following = any(self._at(left, d) == self._at(right, d) is not None for d in (-1, 1))
        return (
            self._common(left, right, _NEAR),
            self._common(left, right, _FARTHER),
            float(following),
            self._page(left, right),
        )

    def _at(self, claim: int, distance: int) -> int | None:
        """The group of the claim so many places farther on in the article."""
        at = claim + distance
        if 0 <= at < len(self._profiles) and self._profiles[at].site == self._profiles[claim].site:
            return self._home[at]
        return None

    def _common(self, left: int, right: int, reach: int) -> float:
        own = {self._home[left], self._home[right], None}
        steps = [d for d in range(-reach, reach + 1) if d]
        ours = {self._at(left, d) for d in steps} - own
        theirs = {self._at(right, d) for d in steps} - own
        return len(ours & theirs) / (min(len(ours), len(theirs)) + 1) if ours and theirs else 0.0

    def _page(self, left: int, right: int) -> float:
        """What share of the facts that the article of fewer tells the other tells, too."""
        ours = self._shared.get(self._profiles[left].site, frozenset())
        theirs = self._shared.get(self._profiles[right].site, frozenset())
        own = {self._home[left], self._home[right]}
        told = len((ours & theirs) - own) + _USUAL * _UNKNOWN
        return told / (min(len(ours), len(theirs)) + _UNKNOWN)

    def told_there(self, left: int, right: int) -> tuple[float, float, float]:
        """VALUES_OF_THE_PAGE: whether the article of either claim has the value of the other too, of the same
        noun; whether both have; how telling that value is."""
        a, b = self._profiles[left], self._profiles[right]
        found = [p for p, site in ((a, b.site), (b, a.site)) if _key(site, p) in self._told]
        telling = max((rarity(p.claim.value) for p in found), default=0.0)
        return float(bool(found)), float(len(found) > 1), telling


def _key(site: int, p: Profile) -> tuple[int, str, str | None, str]:
    return site, p.family, p.claim.frame.noun or p.claim.frame.head, p.value_key
