"""What sources state of one fact, held against one another: claims with their kinds and neighbours, where
:mod:`relations` has values alone.

"from noon to 8 pm" and the same          EQUAL: the values of one sentence stand together
"four girls and two boys", "six people"   EQUAL: parts, and their sum
"1988-1993" and "in 1988"                  COMPATIBLE: the one says more
"his third visit", "two earlier visits"    COMPATIBLE
"12 seasons", "a career of 12 years"       EQUAL: one number of what nothing converts
"Sunday" and "4 January", undated          EQUAL: both tell a day, and these are of one fact
"today", undated, and "Wednesday"          COMPATIBLE: nothing says that they are apart
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from itertools import combinations, pairwise
from math import isclose
from typing import NamedTuple

from claimcmp.find.times.calendar import CLOCK_UNITS
from claimcmp.judge.relations import Relation, in_base, local_minutes, minutes, relate
from claimcmp.model import Claim
from claimcmp.resources import load
from claimcmp.values import NumberValue, TimeValue, Value

Pair = tuple[Claim, Claim]

# How far apart one sum may be, as two reports convert it.
_RATES = 0.15


class _Words(NamedTuple):
    """Patterns of the words of ``resources/en/statements.toml``."""

    joint: re.Pattern[str]
    one_more: re.Pattern[str]
    span: re.Pattern[str]
    scale: re.Pattern[str]
    half_day: re.Pattern[str]
    begins: re.Pattern[str]


@cache
def _words() -> _Words:
    table = load("statements")
    keys = ("joints", "articles", "spans", "begins")
    joints, articles, spans, begins = ("|".join(table[key]) for key in keys)
    return _Words(
        joint=re.compile(rf"\s*(?:,|,?\s*(?:{joints}))?\s*", re.I),
        one_more=re.compile(rf"\s*(?:,|,?\s*(?:{joints}))\s+(?:{articles})\s+[a-z]", re.I),
        span=re.compile(rf"\s*(?:[-–—]|{spans})\s*", re.I),
        scale=re.compile(table["scales"], re.I),
        half_day=re.compile(table["half_day"], re.I),
        begins=re.compile(rf"\b(?:{begins})\b(?:\W+\w+){{0,4}}\W*$", re.I),
    )


class Standing(NamedTuple):
    """The worst relation of claims of different sources, the pairs that cannot both be true, and those that
    could not if the one sentence did not give the other's value besides ("rose to 24 from 11", "11")."""

    worst: Relation
    conflicts: list[Pair]
    excused: list[Pair]


def standing(claims: Sequence[Claim]) -> Standing:
    """How the claims of one fact stand to one another across sources."""
    beside = _Sentences(claims)
    worst = Relation.EQUAL
    conflicts: list[Pair] = []
    excused: list[Pair] = []
    for a, b in combinations(claims, 2):
        if a.source == b.source:
            continue
        alone = relate_claims(a, b)
        relation = alone if alone == Relation.EQUAL else _among_neighbours(a, b, alone, beside)
        worst = max(worst, relation)
        if relation == Relation.CONFLICT:
            conflicts.append((a, b))
        elif alone == Relation.CONFLICT:
            excused.append((a, b))
    if worst == Relation.EQUAL and _differ_in_part_of_day(claims):
        worst = Relation.COMPATIBLE
    return Standing(worst, conflicts, excused)


class _Sentences:
    """The claims of each sentence that states more than one value of the fact."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._by_place: dict[tuple[str, int], list[Claim]] = {}
        for claim in claims:
            self._by_place.setdefault((claim.source, claim.sentence_start), []).append(claim)

    def of(self, claim: Claim) -> list[Claim]:
        """The other claims of its sentence."""
        return [c for c in self._by_place[claim.source, claim.sentence_start] if c is not claim]


def _among_neighbours(a: Claim, b: Claim, alone: Relation, beside: _Sentences) -> Relation:
    """The relation of two claims that is ``alone`` by themselves, in view of what else their sentences state
    of the fact."""
    by_a, by_b = beside.of(a), beside.of(b)
    if not by_a and not by_b and a.kind != "count":
        return alone
    summed = min(_relate_sum([a, *by_a], b), _relate_sum([b, *by_b], a))
    if summed <= Relation.COMPATIBLE and summed < alone:
        return summed
    # "noon" is no other hour than "8 pm" where 8 pm stands beside it
    told_a = any(relate_claims(c, b) == Relation.EQUAL for c in by_a)
    told_b = any(relate_claims(c, a) == Relation.EQUAL for c in by_b)
    if told_a and told_b:
        return Relation.EQUAL
    if (told_a or told_b) and type(a.value) is not type(b.value):
        return Relation.EQUAL
    if alone == Relation.CONFLICT:
        # a moment in a span; of two spans the ends are compared
        spanned = any(_spans(a, c, b) for c in by_a if not by_b) or any(
            _spans(b, c, a) for c in by_b if not by_a
        )
        return Relation.COMPATIBLE if told_a or told_b or spanned else alone
    # "last week, Friday (6 June)" is a day, said three times
    if (told_a and any(_adjoin(a, c) for c in by_a)) or (told_b and any(_adjoin(b, c) for c in by_b)):
        return Relation.EQUAL
    return alone


def _spans(a: Claim, b: Claim, other: Claim) -> bool:
    """Whether two times of one sentence are the ends of a span that the other falls in."""
    first, last = (a, b) if a.start < b.start else (b, a)
    x, y, z = first.value, last.value, other.value
    if not (isinstance(x, TimeValue) and isinstance(y, TimeValue) and isinstance(z, TimeValue)):
        return False
    if not _words().span.fullmatch(_between(first, last)):
        return False
    begin, finish = local_minutes(x), local_minutes(y)
    if begin is not None and finish is not None:
        return any(at is not None and begin <= at <= finish for at in (minutes(z), local_minutes(z)))
    if x.start and y.end and z.start and z.end:
        return x.start <= z.end and z.start <= y.end
    return False


def _adjoin(a: Claim, b: Claim) -> bool:
    """Whether two claims of one sentence stand next to each other and can both be true."""
    first, second = (a, b) if a.start < b.start else (b, a)
    return not re.search(r"\w", _between(first, second)) and relate(a.value, b.value) <= Relation.COMPATIBLE


_SUMMED = ("count", "duration", "measure")


def _relate_sum(parts: list[Claim], whole: Claim) -> Relation:
    """How what claims that follow one another in a sentence make together stands to the other claim.

    "Two hours and 21 minutes" are 141 minutes.
    """
    ordered = sorted(parts, key=lambda c: c.start)
    kind = whole.kind
    goal = whole.value
    if kind not in _SUMMED or any(c.kind != kind for c in ordered) or not isinstance(goal, NumberValue):
        return Relation.UNKNOWN
    if not all(_words().joint.fullmatch(_between(x, y)) for x, y in pairwise(ordered)):
        return Relation.UNKNOWN
    values = [in_base(c.value) for c in ordered if isinstance(c.value, NumberValue)]
    points = [v.point for v in values if v.point is not None]
    if len(points) < len(ordered) or (kind != "count" and len({v.unit for v in values}) > 1):
        return Relation.UNKNOWN
    last = ordered[-1]
    more = kind == "count" and bool(_words().one_more.match(last.sentence[last.end - last.sentence_start :]))
    if len(points) + more < 2:
        return Relation.UNKNOWN
    total = sum(points) + more
    if kind == "count":
        return Relation.EQUAL if total == goal.point else Relation.UNKNOWN
    made = replace(values[-1], low=total, high=total, point=total, change="=", also=())
    return relate(made, in_base(goal))


def _between(first: Claim, second: Claim) -> str:
    return first.sentence[first.end - first.sentence_start : second.start - first.sentence_start]


# ------------------------------------------------------------------------------------------ two claims


def relate_claims(a: Claim, b: Claim) -> Relation:
    """The relation of two claims of one fact: EQUAL, COMPATIBLE or CONFLICT; symmetric."""
    x, y = a.value, b.value
    relation = relate(x, y)
    if isinstance(x, NumberValue) and isinstance(y, NumberValue):
        if relation == Relation.CONFLICT:
            if _is_short_for(a, b) or _is_short_for(b, a):
                return Relation.EQUAL
            if _precede(a, b) or (_is_conversion(a) and _is_conversion(b) and _are_near(x, y)):
                return Relation.COMPATIBLE
        if relation == Relation.UNKNOWN:
            return _relate_numerals(a, b, x, y)
    elif relation == Relation.COMPATIBLE and isinstance(x, TimeValue) and isinstance(y, TimeValue):
        return Relation.CONFLICT if _begin_apart(a, b, x, y) else relation
    elif relation == Relation.CONFLICT and isinstance(x, TimeValue) and isinstance(y, TimeValue):
        if any(relate(v, w) <= Relation.COMPATIBLE for v in _readings(a, x) for w in _readings(b, y)):
            return Relation.EQUAL if x.mod == y.mod else Relation.COMPATIBLE
    elif relation == Relation.UNKNOWN and isinstance(x, TimeValue) and isinstance(y, TimeValue):
        return Relation.EQUAL if _tell_alike(a, b, x, y) else Relation.COMPATIBLE
    return min(relation, Relation.COMPATIBLE) if relation == Relation.UNKNOWN else relation


def _is_short_for(short: Claim, whole: Claim) -> bool:
    """Whether a bare number leaves out the scale that the other has: "nine, they said" of nine million."""
    x, y = short.value, whole.value
    assert isinstance(x, NumberValue) and isinstance(y, NumberValue)
    if x.unit is not None or not x.point or not y.point or not _words().scale.search(whole.text):
        return False
    return x.point < 1000 and any(isclose(x.point * scale, y.point) for scale in (1e3, 1e6, 1e9, 1e12))


_AMOUNT_BEFORE = re.compile(r"\d[^()]{0,30}\(\s*$")


def _is_conversion(claim: Claim) -> bool:
    """Whether money stands in brackets behind an amount: converted, by a rate that nobody states."""
    at = claim.start - claim.sentence_start
    before, after = claim.sentence[:at], claim.sentence[at + len(claim.text) :]
    return claim.kind == "money" and after.lstrip().startswith(")") and bool(_AMOUNT_BEFORE.search(before))


def _are_near(x: NumberValue, y: NumberValue) -> bool:
    """Whether rates, or the dollars of two countries, explain the difference."""
    if x.size is None or y.size is None:
        return False
    return abs(x.size - y.size) <= _RATES * max(abs(x.size), abs(y.size))


def _precede(a: Claim, b: Claim) -> bool:
    """Whether one is an ordinal, and the other counts those before it: "the third time", "twice before"."""
    if (a.kind == "ordinal") == (b.kind == "ordinal"):
        return False
    nth, count = (a.value, b.value) if a.kind == "ordinal" else (b.value, a.value)
    assert isinstance(nth, NumberValue) and isinstance(count, NumberValue)
    return nth.point is not None and count.point is not None and nth.point == count.point + 1


def _relate_numerals(a: Claim, b: Claim, x: NumberValue, y: NumberValue) -> Relation:
    """Of units that nothing converts: the numbers as they stand, for seasons are years of a kind."""
    if a.kind == b.kind == "money":
        return Relation.COMPATIBLE
    same = relate(replace(x, unit=None, also=()), replace(y, unit=None, also=()))
    return min(same, Relation.COMPATIBLE)


def _begin_apart(a: Claim, b: Claim, x: TimeValue, y: TimeValue) -> bool:
    """ "It has gone on since April", "it began in May": two starts, while what merely was so in May fits.

    Of two years both are taken for starts: "the club has stood there since 1962", "the club of 1963".
    """
    if (x.mod == "ON_OR_AFTER") == (y.mod == "ON_OR_AFTER") or not (x.start and x.end and y.start and y.end):
        return False
    if x.start <= y.end and y.start <= x.end:
        return False
    if x.grain == y.grain == "year":
        return True
    other = b if x.mod == "ON_OR_AFTER" else a
    before = other.sentence[: other.start - other.sentence_start]
    return _words().begins.search(before) is not None


_CLOCK = re.compile(r"T(\d\d)(?=:\d\d)")


def _readings(claim: Claim, value: TimeValue) -> tuple[TimeValue, ...]:
    """A clock time, and the other half of the day where nothing says which it is: "at half past two"."""
    found = _CLOCK.search(value.iso)
    if not found or not 1 <= int(found[1]) <= 12 or value.utc_offset is not None:
        return (value,)
    if _words().half_day.search(claim.text):
        return (value,)
    hour = (int(found[1]) + 12) % 24
    iso = _CLOCK.sub(f"T{hour:02}", value.iso)
    return value, replace(value, iso=iso, start=_at(value.start, hour), end=_at(value.end, hour))


def _at(moment: datetime | None, hour: int) -> datetime | None:
    return None if moment is None else moment.replace(hour=hour)


# Grains that tell a day; a clock time tells more, a week less.
_DAYS = frozenset(("day", "daypart"))


def _tell_alike(a: Claim, b: Claim, x: TimeValue, y: TimeValue) -> bool:
    """Whether two times that can't be compared tell equally much: then, of one fact, they are one time.

    "Yesterday" in an article of which nobody knows the day tells less than "Monday" does.
    """
    if any(not value.iso.partition("T")[0].strip("X-WQH") for value in (x, y)):
        return x.grain == y.grain and a.text.lower() == b.text.lower()
    if x.grain in CLOCK_UNITS:
        return False  # 6 p.m. and 1700 GMT
    return x.grain == y.grain or (x.grain in _DAYS and y.grain in _DAYS)


def _differ_in_part_of_day(claims: Sequence[Claim]) -> bool:
    """Whether all tell a part of the day, and not the same: "late on Friday", "Friday afternoon".

    Where one says no more than "Friday", the day is what the fact is about.
    """
    parts = {_part_of_day(claim.value) for claim in claims}
    return len(parts) > 1 and None not in parts


def _part_of_day(value: Value) -> str | None:
    if not isinstance(value, TimeValue):
        return None
    if value.grain == "daypart":
        return value.iso.rpartition("T")[2]
    return value.mod if value.grain == "day" and value.mod in ("START", "MID", "END") else None
