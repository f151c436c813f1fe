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

from claimcmp.find.quantities.units import to_base
from claimcmp.values import NumberValue, TimeValue, Value


class Relation(IntEnum):
    """Ordered from best to worst, so that the worst of several is their maximum."""

    EQUAL = 0
    COMPATIBLE = 1
    UNKNOWN = 2
    CONFLICT = 3


# Two values that the text calls approximate, or that are visibly rounded, may part by this much.
APPROXIMATE = 0.05
# "dozens" is 24 to 99, but nobody is contradicted by 120: the upper end of a vague plural is soft.
VAGUE_REACH = 2.0
# Clock times that people read off differently ("about 3 pm", "3.05 pm"), in minutes.
CLOCK_SLACK = 10
_ZONES = timedelta(hours=14)


def relate(a: Value, b: Value) -> Relation:
    """The relation of two values; symmetric. Values of different types are UNKNOWN."""
    if isinstance(a, NumberValue) and isinstance(b, NumberValue):
        return _relate_numbers(a, b)
    if isinstance(a, TimeValue) and isinstance(b, TimeValue):
        return _relate_times(a, b)
    return Relation.UNKNOWN


# ---------------------------------------------------------------------------------------- numbers


def _stated(value: NumberValue) -> Iterator[NumberValue]:
    """The value and its stated conversions, each in base units."""
    for one in (value, *value.also):
        yield in_base(one)


def in_base(value: NumberValue) -> NumberValue:
    """The value in base units (metres, kilograms, days), where its unit has one."""
    if value.unit is None:
        return value
    factor, base = to_base(1.0, value.unit)
    zero, _ = to_base(0.0, value.unit)
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


def _relate_numbers(a: NumberValue, b: NumberValue) -> Relation:
    best = Relation.CONFLICT
    comparable = False
    for x in _stated(a):
        for y in _stated(b):
            if _convertible(x.unit, y.unit):
                comparable = True
                best = min(best, _relate_in_one_unit(x, y, converted=a.unit != b.unit))
    return best if comparable else Relation.UNKNOWN


def _convertible(a: str | None, b: str | None) -> bool:
    """Dollars and euros can't be compared; two counted nouns can, their numbers alone tell."""
    if a == b or a is None or b is None:
        return True
    if "$" in (a, b):  # which dollar it is, the source's country would tell
        return (a in _DOLLARS) and (b in _DOLLARS)
    return a not in _MEASURES and b not in _MEASURES


_DOLLARS = frozenset(("$", "USD", "CAD", "AUD", "NZD", "HKD", "SGD"))
_CURRENCIES = frozenset(("USD", "EUR", "GBP", "JPY", "CAD", "AUD", "CNY", "INR", "CHF", "RUB"))
_MEASURES = _CURRENCIES | frozenset(
    (
        "metre",
        "gram",
        "second",
        "day",
        "square metre",
        "cubic metre",
        "metre per second",
        "celsius",
        "percentage",
    )
)


def _relate_in_one_unit(a: NumberValue, b: NumberValue, *, converted: bool) -> Relation:
    if a.point is not None and b.point is not None:
        bounds = _is_bound(a) + _is_bound(b)
        same = _close(a.point, b.point, 1e-9)
        if same and (bounds == 0 or (bounds == 2 and a.change == b.change)):
            return Relation.EQUAL
        if same:
            return Relation.COMPATIBLE
        if bounds == 0:
            # "six miles" is 10 kilometres: the rounding is that of the unit it was rounded in
            if converted and abs(a.point - b.point) <= max(a.precision, b.precision, 0.06 * a.point) / 2:
                return Relation.EQUAL
            if _rounds_to(a, b) or _rounds_to(b, a):
                return Relation.COMPATIBLE
            loose = (a.change == "~" or _is_round(a)) + (b.change == "~" or _is_round(b))
            if loose == 2 and _close(a.point, b.point, APPROXIMATE):
                return Relation.COMPATIBLE
            if a.change != "~" and b.change != "~":
                return Relation.CONFLICT
    elif a.point is None and b.point is None and (a.low, a.high) == (b.low, b.high):
        return Relation.EQUAL
    return Relation.COMPATIBLE if _overlap(_reach(a), _reach(b)) else Relation.CONFLICT


def _is_bound(value: NumberValue) -> bool:
    return value.change in ("<", ">")


def _close(a: float, b: float, tolerance: float) -> bool:
    return abs(a - b) <= tolerance * max(abs(a), abs(b))


def _rounds_to(coarse: NumberValue, fine: NumberValue) -> bool:
    """Whether ``coarse`` is ``fine`` as rounded to the digits that it was written with."""
    assert coarse.point is not None and fine.point is not None
    if not coarse.precision > fine.precision or not (_is_round(coarse) or coarse.precision < 1):
        return False
    return abs(coarse.point - fine.point) <= coarse.precision / 2 * (1 + 1e-9)


def _is_round(value: NumberValue) -> bool:
    """Visibly rounded: thousands and more that end in zeros, or a decimal of a large unit."""
    return value.point is not None and value.precision >= 100 and abs(value.point) >= 1000


def _reach(value: NumberValue) -> tuple[float, float]:
    low = float("-inf") if value.low is None else value.low
    high = float("inf") if value.high is None else value.high
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
_CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?")


def _relate_times(a: TimeValue, b: TimeValue) -> Relation:
    if a.iso == b.iso and a.mod == b.mod and a.utc_offset == b.utc_offset:
        return Relation.EQUAL
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
        return Relation.EQUAL if a.mod == b.mod or not (a.mod and b.mod) else Relation.COMPATIBLE
    if a0 <= b1 and b0 <= a1:
        # "Saturday" and "Saturday night" are the same day; the hour is another matter
        same_day = {a.grain, b.grain} == {"day", "daypart"} and a0.date() == b0.date()
        return Relation.EQUAL if same_day and not (a.mod or b.mod) else Relation.COMPATIBLE
    if (a.utc_offset is None) != (b.utc_offset is None) and min(abs(b0 - a1), abs(a0 - b1)) <= _ZONES:
        return Relation.UNKNOWN  # local time against GMT, the place's offset not said
    # A bound looks past the interval's own end ("by June", "since December").
    for x, y0, y1, x0, x1 in ((a, b0, b1, a0, a1), (b, a0, a1, b0, b1)):
        if x.mod in ("BEFORE", "ON_OR_BEFORE") and y0 <= x1:
            return Relation.COMPATIBLE
        if x.mod in ("AFTER", "ON_OR_AFTER") and y1 >= x0:
            return Relation.COMPATIBLE
    gap = b0 - a1 if a1 < b0 else a0 - b1
    wide = timedelta(days=1) if "APPROX" in (a.mod, b.mod) else timedelta(0)
    # The last day of May and the first of June: one deadline, said in two ways.
    if gap <= wide or (gap <= timedelta(seconds=1) and a.grain != b.grain):
        return Relation.COMPATIBLE
    return Relation.CONFLICT


def _relate_clocks(a: TimeValue, b: TimeValue) -> Relation:
    zoned = (a.utc_offset is not None) + (b.utc_offset is not None)
    if zoned == 1:
        return Relation.UNKNOWN  # local time against GMT, the place's offset not said
    dated = bool(a.start and b.start) and not (
        a.iso.startswith(("XXXX", "T")) or b.iso.startswith(("XXXX", "T"))
    )
    if dated and a.start and b.start and a.start.date() != b.start.date() and zoned == 0:
        return Relation.CONFLICT
    x, y = _minutes(a), _minutes(b)
    if x is None or y is None:
        return Relation.UNKNOWN
    gap = min((x - y) % 1440, (y - x) % 1440)
    if gap == 0:
        return Relation.EQUAL
    slack = CLOCK_SLACK if a.mod or b.mod else 0
    if gap <= slack:
        return Relation.COMPATIBLE
    return Relation.CONFLICT


def _minutes(value: TimeValue) -> int | None:
    if value.start is not None and value.utc_offset is not None:
        return value.start.hour * 60 + value.start.minute
    found = _CLOCK.search(value.iso)
    if not found:
        return None
    return int(found.group(1)) * 60 + int(found.group(2) or 0)


def _relate_partial(a: TimeValue, b: TimeValue) -> Relation:
    """Where the year or more of one is not known: by weekday, or by month and day, as far as both go."""
    pa, pb = partial_fields(a), partial_fields(b)
    shared = [(pa[k], pb[k]) for k in ("weekday", "month", "day") if pa.get(k) and pb.get(k)]
    if not shared:
        return Relation.UNKNOWN
    if any(x != y for x, y in shared):
        return Relation.CONFLICT
    if pa.keys() == pb.keys() or _days(pa, pb):
        return Relation.EQUAL
    return Relation.COMPATIBLE


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
    if value.start.date() == value.end.date():
        fields["day"] = value.start.day
        fields["weekday"] = date.isoweekday(value.start.date())
    return fields
