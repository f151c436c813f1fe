"""Constraints: what a careful reader asks for before two unequal values are held against each other.

Equal values meet in many ways; unequal ones contradict only where they fill the very same slot. One person's
age says nothing of another's, a figure of 2004 nothing of 2012, a day nothing of a decade, and "the
remaining four" are fewer than there were. What is less certain, whether "another 19" are the 19 and a part
the whole, is for the features to say.
"""

from __future__ import annotations

from claimcmp.align.features import are_other_names, steps_apart
from claimcmp.align.profiles import Profile
from claimcmp.judge.relations import Relation, relate
from claimcmp.values import NumberValue, TimeValue, Value

# Kinds that may be of one slot: "40 tons a day", "a daily output of 40 tons".
_ONE_SLOT = ({"date", "time"}, {"count", "measure"}, {"rate", "measure"})
# Kinds whose value belongs to who stands beside it, and to no other.
OWNED = frozenset(("age", "score", "rate"))


def may_contradict(a: Profile, b: Profile) -> bool:
    """Whether the unequal values of two claims could be of one slot at all."""
    x, y = a.claim, b.claim
    if x.kind != y.kind and {x.kind, y.kind} not in _ONE_SLOT:
        return False
    if "rest" in a.scope ^ b.scope:
        return False
    if x.kind in OWNED and are_other_names(a.owner, b.owner):
        return False
    if isinstance(x.value, NumberValue) and (_apart_in_time(a, b) or _of_other_times(a, b)):
        return False
    if isinstance(x.value, TimeValue) and isinstance(y.value, TimeValue):
        return _comparable_grain(x.value, y.value)
    return True


def _apart_in_time(a: Profile, b: Profile) -> bool:
    """Whether both sentences name dates, and no two of these go together or are next to each other: one
    source may have the day wrong, too."""
    if not a.times or not b.times:
        return False
    return all(relate(s, t) == Relation.CONFLICT and not _are_next(s, t) for s in a.times for t in b.times)


# Days (weeks, years: by their grain) that one source may be wrong by.
_SLIP = 2


def _are_next(x: Value, y: Value) -> bool:
    steps = steps_apart(x, y) if isinstance(x, TimeValue) and isinstance(y, TimeValue) else None
    return steps is not None and steps <= _SLIP


# Days after which an article speaks of another season, another year, another race.
_SEASON = 200


def _of_other_times(a: Profile, b: Profile) -> bool:
    """Whether the articles are a season apart, and no date that both sentences name holds them together."""
    if a.day is None or b.day is None or abs(a.day - b.day) < _SEASON:
        return False
    return a.when.isdisjoint(b.when)


def _comparable_grain(x: TimeValue, y: TimeValue) -> bool:
    """A day against a decade is seldom a contradiction: most often they date two things."""
    ranks = {"second": 0, "minute": 0, "hour": 0, "daypart": 1, "day": 1, "weekend": 2, "week": 2, "month": 3}
    p, q = ranks.get(x.grain, 4), ranks.get(y.grain, 4)
    return abs(p - q) <= 2
