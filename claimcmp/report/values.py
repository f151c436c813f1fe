"""Values as intervals and as JSON; days and numbers as people write them.

12 January 2022     interval "2022-01-12"
at least 5 people   interval "5 … ∞", JSON {"type": "number", "low": 5, "high": null, "point": 5, …}
"""

from __future__ import annotations

import math
from datetime import date, datetime

from claimcmp.values import TimeValue, Value

# Months are written out here, not with strftime: its names follow the user's locale.
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_TIME_GRAINS = {"second", "minute", "hour", "daypart"}


def day_label(day: date) -> str:
    """ "12 Jan 2022"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def when(value: TimeValue) -> str:
    """A date within a known year: "12 Jan", "25-26 Dec", "Jan", "12 Jan 14:05"; "2014" for the year."""
    start, end = value.start, value.end or value.start
    if start is None or end is None:
        return value.iso
    first, last = f"{start.day} {_MONTHS[start.month - 1]}", f"{end.day} {_MONTHS[end.month - 1]}"
    if value.grain in ("second", "minute", "hour"):
        return f"{first} {start:%H:%M}"
    if value.grain == "month":
        return _MONTHS[start.month - 1]
    if value.grain in ("year", "decade", "century"):
        return str(start.year)
    if start.date() == end.date():
        return first
    return (
        f"{start.day}-{last}" if (start.year, start.month) == (end.year, end.month) else f"{first} - {last}"
    )


def number(value: float | None) -> int | float | None:
    """A number for JSON: whole ones without a point; None for what JSON can't hold."""
    if value is None or not math.isfinite(value):
        return None
    return int(value) if value == int(value) and abs(value) < 1e15 else value


def number_label(value: float) -> str:
    """ "57", "14,000", "5.4", "2.5 million"."""
    if not math.isfinite(value):
        return "∞"
    for scale, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= scale:
            return f"{value / scale:,.6g} {name}"
    return f"{value:,.10g}"


def interval(value: Value) -> str:
    """The closed interval that the value is compared as; "?" where it is unknown."""
    if isinstance(value, TimeValue):
        if value.start is None and value.end is None:
            return f"{value.iso} (partial)"
        timed = value.type == "time" or value.grain in _TIME_GRAINS
        start, end = _instant(value.start, timed), _instant(value.end, timed)
        return str(start) if start == end else f"{start or '…'} … {end or '…'}"
    low = "-∞" if value.low is None else number_label(value.low)
    high = "∞" if value.high is None else number_label(value.high)
    return low if low == high else f"{low} … {high}"


def _instant(moment: datetime | None, timed: bool) -> str | None:
    if moment is None:
        return None
    return moment.isoformat(timespec="seconds") if timed else moment.date().isoformat()


def to_json(value: Value) -> dict[str, object]:
    """The spec's form; what few values have (mod, utc_offset, iso, also) is there only where it is set."""
    if isinstance(value, TimeValue):
        timed = value.type == "time" or value.grain in _TIME_GRAINS
        out: dict[str, object] = {
            "type": value.type,
            "iso": value.iso,
            "start": _instant(value.start, timed),
            "end": _instant(value.end, timed),
            "grain": value.grain,
        }
        if value.mod is not None:
            out["mod"] = value.mod
        if value.utc_offset is not None:
            out["utc_offset"] = value.utc_offset
        return out
    out = {
        "type": "number",
        "low": number(value.low),
        "high": number(value.high),
        "point": number(value.point),
        "unit": value.unit,
        "precision": number(value.precision),
        "change": value.change,
    }
    if value.iso is not None:
        out["iso"] = value.iso
    if value.also:
        out["also"] = [to_json(other) for other in value.also]
    return out
