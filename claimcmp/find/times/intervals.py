"""Resolved times as intervals of the calendar.

    TIME 2013-07-02T07:37, zone 600 minutes   ->  2013-07-01T21:37:00 .. 21:37:59 (UTC)
    DATE 2022, mod START                      ->  2022-01-01 .. 2022-05-02

Partial values have a grain and no ends.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from claimcmp.find.times import calendar as cal
from claimcmp.find.times.context import Resolved
from claimcmp.values import TimeValue

_COARSE = frozenset({"week", "month", "season", "quarter", "half", "year", "decade", "century"})
_SECOND = timedelta(seconds=1)
_CLOCK = re.compile(r"T(\d\d):(\d\d)")


def interval(resolved: Resolved) -> TimeValue | None:
    """The interval of a DATE or TIME; open where it is partial, None for references and durations."""
    if resolved.type not in ("DATE", "TIME"):
        return None
    grain = cal.grain(resolved.value)
    if not grain:
        return None
    if resolved.years > 1:
        return _of_years(resolved)
    kind = "time" if resolved.type == "TIME" else "date"
    span = cal.bounds(resolved.value)
    start, end = span if span else (None, None)
    offset = resolved.zone
    if start is not None and end is not None:
        start, end = _modified(start, end, grain, resolved.mod)
        if resolved.stated_utc is not None:
            start, end, offset = _stated(start, end, resolved.stated_utc)
        elif offset:
            offset += 60 * bool(resolved.us_summer and us_summer(start.date()))
            start, end = _moved(start, -offset), _moved(end, -offset)
    elif resolved.stated_utc is not None and (clock := _CLOCK.search(resolved.value)):
        offset = _offset(int(clock[1]) * 60 + int(clock[2]), resolved.stated_utc)
    return TimeValue(kind, resolved.value, start, end, grain, resolved.mod, offset, resolved.floating)


def _of_years(resolved: Resolved) -> TimeValue | None:
    """A season of sport, which runs on into the next year."""
    last = f"{int(resolved.value) + resolved.years - 1:04}"
    first, until = cal.bounds(resolved.value), cal.bounds(last)
    if first is None or until is None:
        return None
    return TimeValue("date", f"{resolved.value}/{last}", first[0], until[1], "year", resolved.mod)


def _moved(moment: datetime, minutes: int) -> datetime:
    try:
        return moment + timedelta(minutes=minutes)
    except OverflowError:
        return moment


def _stated(start: datetime, end: datetime, utc_minutes: int) -> tuple[datetime, datetime, int]:
    """A local time whose UTC time stands beside it: the offset is what lies between, within 14 hours."""
    offset = _offset(start.hour * 60 + start.minute, utc_minutes)
    return _moved(start, -offset), _moved(end, -offset), offset


def _offset(local: int, utc: int) -> int:
    return (local - utc + 720) % 1440 - 720


def _modified(start: datetime, end: datetime, grain: str, mod: str | None) -> tuple[datetime, datetime]:
    """What "early", "mid" and "late" leave of a span of weeks or more, and what "around" adds."""
    if mod is None:
        return start, end
    length = end - start + _SECOND
    if grain in _COARSE:
        if mod == "START":
            return start, start + length / 3 - _SECOND
        if mod == "END":
            return end - length / 3 + _SECOND, end
        if mod == "MID":
            return start + length / 6, end - length / 6
    if mod == "APPROX":
        try:
            return start - length, end + length
        except OverflowError:
            return start, end
    return start, end


def us_summer(day: date) -> bool:
    """Whether US clocks are an hour on that day: since 2007 from the second Sunday of March to the first of
    November, before from the first (before 1987: the last) of April to the last of October."""
    spring = (3, 2) if day.year >= 2007 else (4, 1 if day.year >= 1987 else -1)
    autumn = (11, 1) if day.year >= 2007 else (10, -1)
    begin = cal.nth_weekday(day.year, spring[0], 7, spring[1])
    end = cal.nth_weekday(day.year, autumn[0], 7, autumn[1])
    return begin is not None and end is not None and begin <= day < end
