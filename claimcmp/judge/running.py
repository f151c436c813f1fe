"""Figures that run on with time: tolls, plans, ages. Where time explains a difference, it is an update.

2 July "at least three killed", 3 July "the toll rose to 24"      explained
"the club has 300 members", a week later "310 members"            not: nothing says that it runs on
3 July "170,000 killed in 2004", 5 July "168,000 killed in 2004"  not: a figure of the past stands still
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import combinations
from typing import NamedTuple

from claimcmp.find.times.calendar import bounds
from claimcmp.frame.families import is_kind_of
from claimcmp.model import Claim, Source
from claimcmp.resources import load, word_sets
from claimcmp.values import NumberValue, TimeValue

# Kinds whose values run on with time where the event is one that does (a toll, a running sum).
_RUNNING_KINDS = frozenset(("count", "money", "percent", "measure"))
# A figure that a sentence dates farther back than this stands still.
_PAST = timedelta(days=60)
# A plan reported anew after so long is a new plan.
_REPLANNED = timedelta(days=7)
# What a figure has to grow by, as a share of it, to have grown.
_GROWN = 0.05
# How far a lower bound lets one look: "at least 20" may be 30.
_OPEN = 1.5

Pair = tuple[Claim, Claim]


def moment(source: Source) -> datetime | None:
    """When the source was published, as exactly as known."""
    if source.published_at is not None:
        return source.published_at.replace(tzinfo=None)
    return datetime.combine(source.published, time()) if source.published else None


def explained(pairs: Sequence[Pair], claims: Sequence[Claim], sources: Mapping[str, Source]) -> bool:
    """Whether time explains each of the unequal ``pairs`` among the claims of one fact, and there are any.

    Where figures have run on from one day to another, those of one day are explained with them, and those of
    which nobody knows the day.
    """
    runs = any(_runs(c) for c in claims)
    left = [pair for pair in pairs if not (_grew(*pair, sources, runs) or is_corrected(*pair))]
    if not pairs or not left:
        return bool(pairs)
    if not runs or not all(_may_be_of_one_day(*p, sources) and not _are_past(*p, sources) for p in left):
        return False
    return any(_grew(a, b, sources, runs) for a, b in combinations(claims, 2) if _are_apart(a, b))


def has_grown(claims: Sequence[Claim], sources: Mapping[str, Source]) -> bool:
    """Whether figures that can all be true ("at least three", 24) have run on from source to source."""
    runs = any(_runs(c) for c in claims)
    pairs = [(a, b) for a, b in combinations(claims, 2) if a.source != b.source and _are_apart(a, b)]
    return any(_grew(*pair, sources, runs) for pair in pairs) and all(
        _grew(*pair, sources, runs) or _are_of_one_day(*pair, sources) for pair in pairs
    )


def _are_apart(a: Claim, b: Claim) -> bool:
    """Whether one figure is more than the other's words let expect."""
    x, y = _expected(a), _expected(b)
    if x is None or y is None:
        return False
    return max(x[0], y[0]) > min(x[1], y[1]) * (1 + _GROWN)


def _expected(claim: Claim) -> tuple[float, float] | None:
    """From where to where one would look for a figure: 70 are dozens, and 15 are at least a dozen."""
    value = claim.value
    if not isinstance(value, NumberValue) or value.size is None:
        return None
    if value.point is None:
        return value.size, value.size if value.high is None else value.high
    return value.point, value.point * (_OPEN if value.change == ">" else 1)


def _are_of_one_day(a: Claim, b: Claim, sources: Mapping[str, Source]) -> bool:
    day = sources[a.source].published
    return day is not None and day == sources[b.source].published


def _may_be_of_one_day(a: Claim, b: Claim, sources: Mapping[str, Source]) -> bool:
    days = {sources[a.source].published, sources[b.source].published}
    return None in days or len(days) == 1


def _grew(a: Claim, b: Claim, sources: Mapping[str, Source], runs: bool) -> bool:
    """A later source with a larger figure of what ``runs`` on; a person a year older; a plan put off."""
    at, bt = moment(sources[a.source]), moment(sources[b.source])
    if at is None or bt is None or at == bt:
        return False
    early, late = (a, b) if at < bt else (b, a)
    if isinstance(early.value, TimeValue):
        return _put_off(early, late, abs(bt - at))
    low, high = _size(early), _size(late)
    if low is None or high is None:
        return False
    if early.kind == "age":
        return abs((high - low) - abs((bt - at).days) / 365.25) <= 1
    if early.kind not in _RUNNING_KINDS:
        return False
    if early.frame.status == late.frame.status == "planned" and abs(bt - at) >= _REPLANNED:
        return True
    if high < low:
        return any(c.frame.event in _running().falling for c in (a, b))
    return high > low and runs and not _are_past(a, b, sources)


def _put_off(early: Claim, late: Claim, between: timedelta) -> bool:
    """Whether the early source foretold a day, and a later one, at least a day on, has another."""
    return early.frame.status in ("planned", "conditional") and between >= timedelta(days=1)


def _size(claim: Claim) -> float | None:
    value = claim.value
    return value.size if isinstance(value, NumberValue) else None


class _Running(NamedTuple):
    events: frozenset[str]
    nouns: frozenset[str]
    heads: frozenset[str]
    falling: frozenset[str]


@cache
def _running() -> _Running:
    return _Running(*word_sets("running", _Running._fields))


@cache
def _phrases(key: str) -> re.Pattern[str]:
    """A pattern for any of the phrases that the table lists under ``key``."""
    return re.compile(r"\b(?:" + "|".join(re.escape(p) for p in load("running")[key]) + r")\b")


def _are_past(a: Claim, b: Claim, sources: Mapping[str, Source]) -> bool:
    """Whether both figures are dated long before they were reported."""
    return all(_is_past(c, sources[c.source]) for c in (a, b))


def _runs(claim: Claim) -> bool:
    """Whether the figure is of a kind that runs on ("killed", "so far")."""
    running, frame = _running(), claim.frame
    if frame.noun in running.nouns or frame.head in running.heads:
        return True
    if frame.event is not None and any(is_kind_of(frame.event, up) for up in running.events):
        return True
    return bool(_phrases("so_far").search(claim.sentence.lower()))


def _is_past(claim: Claim, source: Source) -> bool:
    """Whether its sentence dates the figure long before the source was published, and gives no later date."""
    days = [day for value in claim.frame.when if (day := _last_day(value))]
    return source.published is not None and bool(days) and max(days) < source.published - _PAST


def _last_day(value: str) -> date | None:
    """The last day of a TIMEX3 value; None where it is partial."""
    span = bounds(value)
    return span[1].date() if span else None


def is_corrected(a: Claim, b: Claim) -> bool:
    """Whether either sentence says that the figure was another before."""
    if any(_phrases("corrected").search(_around(c)) for c in (a, b)):
        return True
    x, y = _size(a), _size(b)
    if x is None or y is None:
        return False
    late = a if x > y else b
    before = late.sentence[: late.start - late.sentence_start].lower()
    return bool(_phrases("rises").search(before[-_RISE:]))


def _around(claim: Claim) -> str:
    """The words within reach of a figure, in lower case."""
    at = claim.start - claim.sentence_start
    return claim.sentence[max(0, at - _REACH) : at + len(claim.text) + _REACH].lower()


# Characters before a figure in which "rose to" speaks of it, and around one in which "originally" does.
_RISE = 30
_REACH = 100
