"""Times that are counted off: so many units from an anchor, the n-th part of a span.

Offset(1, "day", narrative), the last date spoken of 2022-01-12  ->  DATE 2022-01-13
Nth(2, "week") of 2022-01                                        ->  DATE 2022-W02
"""

from __future__ import annotations

from datetime import date

from claimcmp.find.times import calendar as cal
from claimcmp.find.times.context import (
    COMPARED,
    DATE,
    DURATION,
    QUARTER_AGAINST_TENSE,
    Context,
    Resolved,
    pick,
    years_around,
)
from claimcmp.find.times.meaning import NARRATIVE, PUBLICATION, QUARTER, Calendar, Nth, Offset
from claimcmp.find.times.named import named, with_time
from claimcmp.values import GRAINS

_FINER = GRAINS[: GRAINS.index("decade")]

_PARTS = {"century": ("year", 100), "decade": ("year", 10), "year": ("month", 12)}

_UNKNOWN = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "fortnight": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "half": "XXXX-HX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}


def offset(at: Offset, context: Context) -> Resolved | None:
    """So many units from the anchor; the unit alone (``n`` 0) is the one that holds the anchor."""
    base, anchor = _base(at, context)
    n = at.n
    assert n is not None
    mod = at.mod
    if at.unit in cal.CLOCK_UNITS:
        # Hours from a moment that has no clock time: a length of time is all that is known.
        return Resolved(DURATION, cal.duration(abs(n), at.unit), mod)
    if at.unit == "playing season":
        return _playing_season(int(n), at.mod, context)
    unit = at.unit
    if 0 < abs(n) < 1 and unit in _PARTS:
        # "half a century ago" is fifty years ago.
        unit, parts = _PARTS[unit]
        n *= parts
    if base is not None and unit == "year" and at.length and context.quarter and context.by_quarter:
        # In a report of results "a year ago" is the same quarter of the year before.
        moved = cal.shift(context.quarter, 4 * n, "quarter")
        if moved:
            return Resolved(DATE, moved, mod, COMPARED)
    value = cal.shift(base, n, unit) if base else None
    if value is None:
        if unit not in _UNKNOWN or (base is not None and not cal.is_partial(base)):
            # Out of the calendar ("65 million years ago"), or nothing to count.
            return Resolved(DATE, "PAST_REF" if n < 0 else "FUTURE_REF", mod)
        value, anchor = _UNKNOWN[unit], "partial"
    if cal.is_partial(value):
        anchor = "partial"
    if at.length and (unit == "year" or at.anchor == QUARTER):
        anchor = COMPARED
    own = n == 0 and at.unit == "day" and anchor == PUBLICATION  # "today"
    if at.at is None:
        return Resolved(DATE, value, mod, anchor, floating=own)
    inside = _within(value, at.at, mod or at.at.mod, anchor, context)
    return inside._replace(floating=True) if inside and own else inside


_SEASON_BEGINS = 7  # the month from which on "this season" is the one that goes on into the next year


def _playing_season(n: int, mod: str | None, context: Context) -> Resolved:
    """A season from late summer to early summer. One that is played within a year (in the summer) is called
    by its second year, so that one interval of two years does for both. No narrative goes on from it."""
    today = context.today
    if today is None:
        return Resolved(DATE, "XXXX", mod, "partial")
    year = today.year - (today.month < _SEASON_BEGINS) + n
    return Resolved(DATE, f"{year:04}", mod, COMPARED, years=2)


def _base(at: Offset, context: Context) -> tuple[str | None, str]:
    """The calendar value that an offset counts from, and where it comes from."""
    today = cal.of_day(context.today, "day") if context.today else None
    if at.anchor == QUARTER:
        if context.quarter:
            return context.quarter, NARRATIVE
        return (cal.shift(today, -1, "quarter") if today else None), PUBLICATION
    if at.anchor == NARRATIVE:
        known = context.last_day if at.unit in ("day", "hour", "minute") else context.last
        if known is not None:
            finer = cal.grain(known) in _FINER[: _FINER.index(at.unit) + 1] if at.unit in _FINER else True
            if finer and (not cal.is_partial(known) or at.unit == "day"):
                return known, NARRATIVE
        return today, PUBLICATION
    return today, PUBLICATION


def _within(value: str, at: Calendar, mod: str | None, anchor: str, context: Context) -> Resolved | None:
    """A place inside a resolved span: an evening of a day, a month of a year, a weekday of a week."""
    kind = cal.grain(value)
    if kind == "day":
        return with_time(value, at, mod, anchor)
    if cal.is_partial(value):
        inside = named(at, Context(None))
        return inside._replace(mod=mod) if inside else None
    if kind == "year":
        inside = named(at._replace(year=int(value)), context)
        return inside._replace(mod=mod, anchor=anchor) if inside else None
    if kind == "week" and at.weekday:
        day = date.fromisocalendar(int(value[:4]), int(value[6:8]), at.weekday)
        return with_time(cal.of_day(day, "day"), at, mod, anchor)
    return Resolved(DATE, value, mod, anchor)


def nth_of(at: Nth, whole: Resolved, context: Context) -> Resolved | None:
    """The n-th unit of a span that is resolved already."""
    mod, n, value = at.mod, at.n, whole.value
    kind = cal.grain(value)
    if at.unit in ("quarter", "half") and kind in ("year", "quarter", "half"):
        if n == 0:
            n = int(context.quarter[-1]) if context.quarter else _last_quarter(context)
        last = 4 if at.unit == "quarter" else 2
        n = last if n == -1 else n
        if not 1 <= n <= last:
            return None
        return Resolved(DATE, f"{value[:4]}-{at.unit[0].upper()}{n}", mod, whole.anchor)
    span = cal.bounds(value)
    if span is None:
        if kind == "month" and at.unit == "half":
            return whole._replace(mod="START" if n == 1 else "END")
        return Resolved(DATE, _UNKNOWN.get(at.unit, value), mod, "partial")
    first, final = span[0].date(), span[1].date()
    if at.unit == "weekday" and at.weekday:
        found = cal.nth_weekday(first.year, first.month, at.weekday, n)
        return Resolved(DATE, cal.of_day(found, "day"), mod, whole.anchor) if found else None
    if at.unit == "week":
        day = final if n == -1 else cal.add(_first_week(first), (n - 1), "week")
        return Resolved(DATE, cal.of_day(day, "week"), mod, whole.anchor) if day else None
    if at.unit == "weekend":
        weeks = [d for k in range(6) if (d := cal.add(_saturday(first), k, "week")) and d <= final]
        if not weeks or n > len(weeks):
            return None
        return Resolved(DATE, cal.of_day(weeks[n if n < 0 else n - 1], "weekend"), mod, whole.anchor)
    if at.unit in ("day", "month", "year"):
        start = first if n > 0 else final
        moved = cal.add(start, n - 1 if n > 0 else n + 1, at.unit)
        if moved is None or not first <= moved <= final:
            return None
        return Resolved(DATE, cal.of_day(moved, at.unit), mod, whole.anchor)
    if at.unit == "half":
        return whole._replace(mod="START" if n == 1 else "END")
    return whole


def _first_week(first: date) -> date:
    """The Monday of a span's first week.

    "The first week of January" is the week of its first Monday to Thursday: a week with fewer than
    three of the month's working days is the tail of the month before.
    """
    monday = cal.add(first, 1 - first.isoweekday(), "day") or first
    return monday if first.isoweekday() <= 4 else cal.add(monday, 7, "day") or first


def _saturday(first: date) -> date:
    return cal.add(first, 6 - first.isoweekday() if first.isoweekday() <= 6 else 6, "day") or first


def _last_quarter(context: Context) -> int:
    today = context.today
    return ((today.month - 1) // 3 - 1) % 4 + 1 if today else 1


def nth_alone(at: Nth, context: Context) -> Resolved | None:
    """A quarter or half of no named year; other parts need their whole."""
    if at.unit not in ("quarter", "half"):
        return None
    letter, last = at.unit[0].upper(), 4 if at.unit == "quarter" else 2
    n = last if at.n == -1 else at.n
    today = context.today
    if today is None:
        return Resolved(DATE, f"XXXX-{letter}{n}", at.mod, "partial")
    size = 12 // last
    candidates = [
        (date(year, size * (n - 1) + 1, 1), f"{year:04}-{letter}{n}") for year in years_around(today)
    ]
    return Resolved(DATE, pick(candidates, context, QUARTER_AGAINST_TENSE), at.mod, PUBLICATION)
