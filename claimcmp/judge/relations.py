"""How two values stand to one another: equal, compatible, in conflict, or not comparable.

    relate(57, 57)                                -> EQUAL
    relate("about 135", 135)                      -> EQUAL       (a rounding word is no difference)
    relate("at least 40", 250)                    -> COMPATIBLE  (a bound)
    relate("12 January", "second week of January")-> COMPATIBLE  (a coarser grain)
    relate("12 January", "13 January")            -> CONFLICT
    relate("Sunday", "Jan. 4" without a year)     -> UNKNOWN     (nothing to compare them by)

Values are closed intervals; equal, overlapping and disjoint ones are what separates the verdicts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import IntEnum
from functools import cache
from typing import NamedTuple

from claimcmp.find.quantities.units import base_units, currencies, to_base
from claimcmp.values import NumberValue, TimeValue, Value


class Relation(IntEnum):
    """Ordered from best to worst, so that the worst of several is their maximum."""

    EQUAL = 0
    COMPATIBLE = 1
    UNKNOWN = 2
    CONFLICT = 3


# Two values of which the text calls one approximate, the other visibly rounded, may part by this much.
APPROXIMATE = 0.05
# And two round numbers that no word calls approximate, by this much: 27 and 27.5 billion.
_ROUND = 0.02
# A measure rounded in one unit and converted to another is the same up to this: six miles, 10 kilometres.
_CONVERTED = 0.065
# And can be so up to this: half a year, seven months; but one hour is not 35 minutes.
_FAR = 0.25
# "dozens" is 24 to 99, but nobody is contradicted by 200: the upper end of a vague plural is soft.
VAGUE_REACH = 3.0
# Clock times that people read off differently ("about 3 pm", "3.05 pm"), in minutes.
CLOCK_SLACK = 10
_ZONES = timedelta(hours=14)
# "Today" and "at 3 pm" are of the article's day, and pages are stamped a day late, or in another time zone.
_POSTED = timedelta(days=1)
# How far, in its own lengths, a bound looks: "by 1958" may well be 1957, and hardly 1940.
_BOUND_REACH = 2
# Though a day is short: "by 30 June" is kept in May.
_DEADLINE = timedelta(days=60)
# Where "early May" ends nobody says: it may go on for this part of itself.
_EDGE = 4


def relate(a: Value, b: Value) -> Relation:
    """The relation of two values; symmetric. Values of different types are UNKNOWN."""
    if isinstance(a, NumberValue) and isinstance(b, NumberValue):
        return _relate_numbers(a, b)
    if isinstance(a, TimeValue) and isinstance(b, TimeValue):
        return _relate_times(a, b)
    return Relation.UNKNOWN


# ---------------------------------------------------------------------------------------- numbers


def _stated(value: NumberValue) -> Iterator[NumberValue]:
    """The value and its stated conversions."""
    yield value
    yield from value.also


def in_base(value: NumberValue) -> NumberValue:
    """The value in base units (metres, kilograms, seconds, dollars), where its unit has one."""
    if value.unit is None:
        return value
    factor, base = _unit_in_base(1.0, value.unit)
    zero, _ = _unit_in_base(0.0, value.unit)
    if base == value.unit and factor == 1.0:
        return value
    scale = factor - zero

    def convert(number: float | None) -> float | None:
        return None if number is None else number * scale + zero

    return replace(
        value,
        low=convert(value.low),
        high=convert(value.high),
        point=convert(value.point),
        unit=base,
        precision=value.precision * abs(scale),
    )


def _unit_in_base(number: float, unit: str) -> tuple[float, str]:
    """Cents are of a dollar here, where nothing says which currency's they are."""
    if unit == "cent" or unit.startswith("cent per "):
        number, unit = number / 100, "$" + unit.removeprefix("cent")
    return to_base(number, unit)


def _relate_numbers(a: NumberValue, b: NumberValue) -> Relation:
    if _is_score(a) != _is_score(b):
        score, part = (a, b) if _is_score(a) else (b, a)
        return Relation.EQUAL if part.point in told_by(score) else Relation.UNKNOWN
    if a.unit == b.unit == "%" and {a.change, b.change} == {"up", "down"}:
        return Relation.CONFLICT
    best = Relation.CONFLICT
    comparable = False
    # "ran for 101 yards, and Doe added 90": a number without a unit is in that of the other, whichever it is
    bare = (a.unit is None) != (b.unit is None)
    for stated in _stated(a):
        for other in _stated(b):
            x, y = stated, other
            if not bare:
                x, y = (in_base(v) for v in (_without_rate(stated, other), _without_rate(other, stated)))
            if _convertible(x.unit, y.unit):
                comparable = True
                converted = not bare and stated.unit != other.unit and x.unit in _measures()
                best = min(best, _relate_in_one_unit(_written(stated, x), _written(other, y), converted))
    return best if comparable else Relation.UNKNOWN


class _Written(NamedTuple):
    """A number in the unit that it is compared in, and how it was written in its own: 40 years are no rounded
    number of seconds."""

    value: NumberValue
    is_round: bool
    is_decimal: bool
    is_small: bool
    is_fraction: bool


def _written(stated: NumberValue, value: NumberValue) -> _Written:
    point = stated.point
    return _Written(
        value,
        # visibly rounded: thousands and more that end in zeros, or a decimal of a large unit
        is_round=point is not None and stated.precision >= 100 and abs(point) >= 1000,
        is_decimal=stated.precision < 1,
        is_small=point is not None and abs(point) < 100,
        # "a third", which has no end of digits
        is_fraction=stated.unit == "%" and stated.precision == 1 and point is not None and point % 1 != 0,
    )


def _without_rate(value: NumberValue, other: NumberValue) -> NumberValue:
    """ "$27 a share" where the other is "27 dollars", of which the share goes without saying."""
    top, per, bottom = (value.unit or "").partition(" per ")
    if not per or bottom in _SPEEDS or other.unit is None or " per " in other.unit:
        return value
    return replace(value, unit=top)


# What makes a speed of a length, which no length can be compared with.
_SPEEDS = ("hour", "second")


def _is_score(value: NumberValue) -> bool:
    """Whether it is a score, whose point is first + second/1000 though it was written in whole numbers."""
    return value.point is not None and value.unit is None and value.precision == 1 and value.point % 1 != 0


def told_by(score: NumberValue) -> tuple[float, float, float]:
    """The numbers that a score tells: "28 of 41 passes" 28 and 41, "a 24-14 lead" also the 10 between."""
    assert score.point is not None
    more = float(int(score.point))
    less = float(round(score.point % 1 * 1000))
    return more, less, more - less


def _convertible(a: str | None, b: str | None) -> bool:
    """Dollars and euros can't be compared; two counted nouns can, their numbers alone tell."""
    if a == b or a is None or b is None:
        return True
    if "$" in (a, b):  # which dollar it is, the source's country would tell
        return (a in _DOLLARS) and (b in _DOLLARS)
    return not (_is_measure(a) or _is_measure(b))


_DOLLARS = frozenset(("$", "USD", "CAD", "AUD", "NZD", "HKD", "SGD"))


def _is_measure(unit: str) -> bool:
    """Whether it compares with itself alone; the others are counted nouns."""
    top = unit.partition(" per ")[0]
    return unit in _measures() or top in _measures() or top in currencies()


@cache
def _measures() -> frozenset[str]:
    return base_units() | {"%"}


def _relate_in_one_unit(x: _Written, y: _Written, converted: bool) -> Relation:
    a, b = x.value, y.value
    if a.point is not None and b.point is not None:
        bounds = _is_bound(a) + _is_bound(b)
        same = _close(a.point, b.point, 1e-9)
        if same and (bounds == 0 or (bounds == 2 and a.change == b.change) or _reached(a, b)):
            return Relation.EQUAL
        if same:
            return Relation.COMPATIBLE
        if bounds == 0:
            if (x.is_fraction or y.is_fraction) and abs(a.point - b.point) <= max(
                a.precision, b.precision
            ) / 2:
                return Relation.EQUAL
            # "six miles" is 10 kilometres: the rounding is that of the unit it was rounded in
            if converted:
                apart, size = abs(a.point - b.point), max(abs(a.point), abs(b.point))
                if apart <= min(max(a.precision, b.precision, 0.06 * size) / 2, _FAR * size):
                    return Relation.EQUAL if apart <= _CONVERTED * size else Relation.COMPATIBLE
            if _rounds_to(x, y) or _rounds_to(y, x):
                return Relation.COMPATIBLE
            hedged = "~" in (a.change, b.change)
            loose = (a.change == "~" or x.is_round) and (b.change == "~" or y.is_round)
            if loose and _close(a.point, b.point, APPROXIMATE if hedged else _ROUND):
                return Relation.COMPATIBLE
            if a.change != "~" and b.change != "~":
                return Relation.CONFLICT
    elif a.point is None and b.point is None and (a.low, a.high) == (b.low, b.high):
        return Relation.EQUAL
    clipped = a.change == b.change == "~" or _is_bound(a) or _is_bound(b)
    return Relation.COMPATIBLE if _overlap(_reach(x, clipped), _reach(y, clipped)) else Relation.CONFLICT


def _is_bound(value: NumberValue) -> bool:
    return value.change in ("<", ">")


def _reached(a: NumberValue, b: NumberValue) -> bool:
    """ "as much as 55 percent", "55 percent": what was reached is the figure itself, if not roughly."""
    return any(x.change == "<" and x.low is not None and y.change != "~" for x, y in ((a, b), (b, a)))


def _close(a: float, b: float, tolerance: float) -> bool:
    return abs(a - b) <= tolerance * max(abs(a), abs(b))


def _rounds_to(coarse: _Written, fine: _Written) -> bool:
    """Whether ``coarse`` is ``fine`` as rounded to the digits that it was written with, and not by far."""
    a, b = coarse.value, fine.value
    assert a.point is not None and b.point is not None
    if not a.precision > b.precision or not (coarse.is_round or fine.is_decimal):
        return False
    near = coarse.is_decimal or _close(a.point, b.point, APPROXIMATE)
    return near and abs(a.point - b.point) <= a.precision / 2 * (1 + 1e-9)


def _reach(written: _Written, clipped: bool) -> tuple[float, float]:
    """The interval, its ends at infinity where they are open.

    What is rough reaches as far as APPROXIMATE, where the other is rough too or a bound (``clipped``).
    Against a plain number "nearly 50" goes as low as its hedge allows, and "about 30" is said of 32.
    """
    value = written.value
    low = float("-inf") if value.low is None else value.low
    high = float("inf") if value.high is None else value.high
    if value.change == "~" and value.point is not None:
        both_sides = low < value.point < high
        if clipped or (both_sides and not written.is_small):
            reach = APPROXIMATE * abs(value.point)
            low = max(low, value.point - reach)
            high = min(high, value.point + reach)
    if value.point is None and value.change in ("~", "=") and value.low and high >= 4 * value.low:
        high *= VAGUE_REACH  # "dozens", "hundreds": see VAGUE_REACH
    return low, high


def _overlap(a: tuple[float, float], b: tuple[float, float]) -> bool:
    slack = 1e-9 * max(abs(x) for x in (*a, *b, 1.0) if x not in (float("inf"), float("-inf")))
    return a[0] <= b[1] + slack and b[0] <= a[1] + slack


# ------------------------------------------------------------------------------------------ times

_PARTIAL = re.compile(
    r"(?:XXXX-(?:W[0-9X]{2}-(?P<weekday>\d)|(?P<month>\d\d)(?:-(?P<day>\d\d))?))(?:T(?P<time>.*))?$"
)
_NOTHING = re.compile(r"[X-]*(?:T[A-Z]{2})?")  # "yesterday", "last year", the day of publication not known
_CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?")


def _relate_times(a: TimeValue, b: TimeValue) -> Relation:
    if a.iso == b.iso and a.mod == b.mod and a.utc_offset == b.utc_offset:
        return Relation.EQUAL if a.start or not _NOTHING.fullmatch(a.iso) else Relation.UNKNOWN
    clocks = _CLOCK.search(a.iso), _CLOCK.search(b.iso)
    if clocks[0] and clocks[1]:
        return _relate_clocks(a, b)
    if a.start and a.end and b.start and b.end:
        return _relate_spans(a, b, a.start, a.end, b.start, b.end)
    return _relate_partial(a, b)


def _relate_spans(
    a: TimeValue, b: TimeValue, a0: datetime, a1: datetime, b0: datetime, b1: datetime
) -> Relation:
    if (a0, a1) == (b0, b1) and a.grain == b.grain:
        if a.mod == b.mod or (_bound(a) != "<" and _bound(b) != "<" and not (a.mod and b.mod)):
            return Relation.EQUAL
        return Relation.COMPATIBLE
    if a0 <= b1 and b0 <= a1:
        if _are_one_day(a, b, a0, b0) or _are_one_season(a, b):
            return Relation.EQUAL
        return Relation.COMPATIBLE
    gap = b0 - a1 if a1 < b0 else a0 - b1
    if (a.floating or b.floating) and gap <= _POSTED:
        return Relation.UNKNOWN
    if (a.utc_offset is None) != (b.utc_offset is None) and min(abs(b0 - a1), abs(a0 - b1)) <= _ZONES:
        return Relation.UNKNOWN  # local time against GMT, the place's offset not said
    if _bound(a) == _bound(b) == ">":
        return Relation.CONFLICT  # "since 2003", "since 2005": where it began
    # A bound looks past the interval's own end ("by June", "since December"), though not far.
    for x, y0, y1, x0, x1 in ((a, b0, b1, a0, a1), (b, a0, a1, b0, b1)):
        far = max(_BOUND_REACH * (x1 - x0 + timedelta(seconds=1)), _DEADLINE)
        if _bound(x) == "<" and x0 - far <= y1 <= x1:
            return Relation.COMPATIBLE
        if _bound(x) == ">" and x0 <= y0 <= x1 + far:
            return Relation.COMPATIBLE
    wide = timedelta(days=1) if "APPROX" in (a.mod, b.mod) else timedelta(0)
    for value, length in ((a, a1 - a0), (b, b1 - b0)):
        if value.mod in _PHASES and value.mod and value.grain not in ("day", "daypart"):
            wide = max(wide, length / _EDGE)
    # The last day of May and the first of June: one deadline, said in two ways.
    if gap <= wide or (gap <= timedelta(seconds=1) and a.grain != b.grain):
        return Relation.COMPATIBLE
    return Relation.CONFLICT


def _bound(value: TimeValue) -> str:
    """ "<" for "by June" and "before June", ">" for "since June" and "after June", else ""."""
    if value.mod in ("BEFORE", "ON_OR_BEFORE"):
        return "<"
    return ">" if value.mod in ("AFTER", "ON_OR_AFTER") else ""


def _are_one_day(a: TimeValue, b: TimeValue, a0: datetime, b0: datetime) -> bool:
    """Whether one is a day and the other a part of it: "Saturday" and "late on Saturday night" are one day,
    the hour is another matter; "late on Saturday" and "Saturday afternoon" may be two parts of it."""
    grains = {a.grain, b.grain}
    if "day" not in grains or not grains <= {"day", "daypart"} or a0.date() != b0.date():
        return False
    for day, part in ((a, b), (b, a)):
        if day.grain == "day" and part.grain == "daypart" and not part.iso.endswith(_PARTS.get(day.mod, "")):
            return False
    return not ({a.mod, b.mod} - _PHASES)


def _are_one_season(a: TimeValue, b: TimeValue) -> bool:
    """Whether one is a season over two years ("2004-05") that the other calls by its second year."""
    return a.iso.partition("/")[2] == b.iso or b.iso.partition("/")[2] == a.iso


_PHASES = frozenset((None, "START", "MID", "END"))
# The parts of a day, by TIMEX3's letters, that its early and its late hours are.
_PARTS: dict[str | None, tuple[str, ...]] = {"START": ("TMO",), "END": ("TNI", "TEV")}


def _relate_clocks(a: TimeValue, b: TimeValue) -> Relation:
    zoned = (a.utc_offset is not None) + (b.utc_offset is not None)
    dated = bool(a.start and b.start) and not (a.floating or b.floating)
    dated = dated and not (a.iso.startswith(("XXXX", "T")) or b.iso.startswith(("XXXX", "T")))
    if dated and a.start and b.start and a.start.date() != b.start.date() and zoned == 0:
        return Relation.CONFLICT
    if zoned == 0 and not dated and not (a.floating or b.floating) and _are_days_apart(a, b):
        return Relation.CONFLICT
    # where one gives its zone and the other none, it may be the same: then both clocks show the same
    x, y = (minutes(a), minutes(b)) if zoned != 1 else (local_minutes(a), local_minutes(b))
    if x is None or y is None:
        return Relation.UNKNOWN
    gap = min((x - y) % 1440, (y - x) % 1440)
    beside = {a.mod, b.mod} & {"BEFORE", "AFTER"}
    if gap == 0:
        return Relation.COMPATIBLE if beside and a.mod != b.mod else Relation.EQUAL
    if beside and (_looks_at(a, y - x) or _looks_at(b, x - y)):
        return Relation.COMPATIBLE
    rounded = x % 60 == 0 or y % 60 == 0  # "3 p.m." for 2:53
    slack = CLOCK_SLACK if a.mod or b.mod or rounded else 0
    if gap <= slack:
        return Relation.COMPATIBLE
    return Relation.UNKNOWN if zoned == 1 else Relation.CONFLICT


def _looks_at(value: TimeValue, minutes: int) -> bool:
    """Whether a clock time is "after" or "before", and a moment so many minutes on lies on that side."""
    later = (minutes + 720) % 1440 - 720
    return (value.mod == "AFTER" and later > 0) or (value.mod == "BEFORE" and later < 0)


def minutes(value: TimeValue) -> int | None:
    """The minutes of the day in UTC, where a zone was given, else those of the place."""
    if value.start is not None and value.utc_offset is not None:
        return value.start.hour * 60 + value.start.minute
    local = local_minutes(value)
    return local if local is None or value.utc_offset is None else (local - value.utc_offset) % 1440


def local_minutes(value: TimeValue) -> int | None:
    """The minutes that the clock of the place shows."""
    found = _CLOCK.search(value.iso)
    if not found:
        return None
    return int(found.group(1)) * 60 + int(found.group(2) or 0)


def _relate_partial(a: TimeValue, b: TimeValue) -> Relation:
    """Where the year or more of one is not known: by weekday, or by month and day, as far as both go."""
    if a.grain == b.grain and _fits(a.iso, b.iso):
        return Relation.EQUAL
    pa, pb = partial_fields(a), partial_fields(b)
    if "weekend" in (a.grain, b.grain) and (pa.get("weekday") or pb.get("weekday") or 0) >= _SATURDAY:
        return Relation.COMPATIBLE
    shared = [(pa[k], pb[k]) for k in ("weekday", "month", "day") if pa.get(k) and pb.get(k)]
    if not shared:
        return Relation.UNKNOWN
    if any(x != y for x, y in shared):
        # the evening of the one may be the next morning in GMT
        return Relation.UNKNOWN if (a.utc_offset is None) != (b.utc_offset is None) else Relation.CONFLICT
    if bool(_CLOCK.search(a.iso)) != bool(_CLOCK.search(b.iso)):
        return Relation.COMPATIBLE
    if pa.keys() == pb.keys() or _days(pa, pb):
        return Relation.EQUAL
    return Relation.COMPATIBLE


_SATURDAY = 6
_MARKS = frozenset("X-:TWQH")  # characters of a TIMEX3 value that tell nothing by themselves


def _fits(a: str, b: str) -> bool:
    """Whether two TIMEX3 values of one form agree in all that both tell ("XXXX-Q4" and "2031-Q4")."""
    if len(a) != len(b) or not all(x == y or "X" in (x, y) for x, y in zip(a, b, strict=True)):
        return False
    return any(x == y and x not in _MARKS for x, y in zip(a, b, strict=True))


def _are_days_apart(a: TimeValue, b: TimeValue) -> bool:
    """Whether what both tell of their days differs."""
    pa, pb = partial_fields(a), partial_fields(b)
    return any(pa.get(key, value) != value for key, value in pb.items())


def _days(a: dict[str, int], b: dict[str, int]) -> bool:
    """Whether both tell a day: a weekday, or a day of a month, and perhaps more."""
    return all("weekday" in x or ("month" in x and "day" in x) for x in (a, b))


def partial_fields(value: TimeValue) -> dict[str, int]:
    """What is known of a date whose year is not: weekday (1 Monday .. 7), month, day of the month."""
    found = _PARTIAL.match(value.iso)
    if found:
        return {k: int(v) for k, v in found.groupdict().items() if v and k != "time"}
    if value.start is None or value.end is None:
        return {}
    fields = (
        {"month": value.start.month} if value.grain in ("day", "month", "hour", "minute", "daypart") else {}
    )
    if value.start.date() == value.end.date() or value.grain == "daypart":
        fields["day"] = value.start.day
        fields["weekday"] = date.isoweekday(value.start.date())
    return fields
