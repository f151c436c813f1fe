"""Arithmetic on TIMEX3 values of the calendar: bounds, grains, moves from one value to another.

bounds("2022-W02")            -> 2022-01-10T00:00 .. 2022-01-16T23:59:59
shift("2022-01-12", 1, "day") -> "2022-01-13"
shift("XXXX-01-31", 1, "day") -> "XXXX-02-01"
enclosing("2022-01-12", "quarter") -> "2022-Q1"
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from dateutil.easter import easter

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
PART_HOURS = {
    "MO": (6, 12),
    "MI": (11, 14),
    "AF": (12, 18),
    "EV": (17, 24),
    "NI": (18, 30),
    "DT": (8, 18),
}
_MONTHS_OF = {
    "month": 1,
    "quarter": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
    "millennium": 12000,
}
_CODES = {
    "second": "S",
    "minute": "M",
    "hour": "H",
    "day": "D",
    "weekend": "WE",
    "week": "W",
    "month": "M",
    "quarter": "Q",
    "half": "H",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
    "millennium": "ML",
}
CLOCK_UNITS = frozenset({"second", "minute", "hour"})

_GRAINS = [
    (re.compile(r"....-(?:..-..|WXX-\d)T\d\d:\d\d:\d\d"), "second"),
    (re.compile(r"....-(?:..-..|WXX-\d)T\d\d:\d\d"), "minute"),
    (re.compile(r"....-(?:..-..|WXX-\d)T\d\d"), "hour"),
    (re.compile(r"....-.*T[A-Z]{2}"), "daypart"),
    (re.compile(r"....-\d\d-\d\d"), "day"),
    (re.compile(r"XXXX-XX-\d\d"), "day"),
    (re.compile(r"XXXX-WXX-\d"), "day"),
    (re.compile(r"....-W..-WE"), "weekend"),
    (re.compile(r"....-W.."), "week"),
    (re.compile(r"....-Q."), "quarter"),
    (re.compile(r"....-H."), "half"),
    (re.compile(r"....-(?:SP|SU|FA|WI)"), "season"),
    (re.compile(r"....-\d\d"), "month"),
    (re.compile(r"XXXX-XX-XX"), "day"),
    (re.compile(r"XXXX-XX"), "month"),
    (re.compile(r"...."), "year"),
    (re.compile(r"..."), "decade"),
    (re.compile(r".."), "century"),
]
_END = timedelta(seconds=1)


@lru_cache(4096)
def grain(value: str) -> str:
    """The grain of a TIMEX3 calendar value; "" for references and durations."""
    if value.endswith("_REF") or value[:1] == "P":
        return ""
    for pattern, name in _GRAINS:
        if pattern.fullmatch(value):
            return name
    return ""


def is_partial(value: str) -> bool:
    """Whether something of the calendar is left open ("XXXX-01-12", "XXXX-WXX-4", "1989-WXX")."""
    return "X" in value


def _month_start(year: int, month: int) -> date:
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def _first_day(value: str) -> date:
    """The first day of a complete value of day grain or coarser. Raises ValueError out of the calendar."""
    kind = grain(value)
    if kind in ("day", "daypart", "hour", "minute", "second"):
        return date.fromisoformat(value[:10])
    if kind == "week":
        return date.fromisocalendar(int(value[:4]), int(value[6:8]), 1)
    if kind == "weekend":
        return date.fromisocalendar(int(value[:4]), int(value[6:8]), 6)
    if kind == "month":
        return date(int(value[:4]), int(value[5:7]), 1)
    if kind == "quarter":
        return date(int(value[:4]), 3 * int(value[6]) - 2, 1)
    if kind == "half":
        return date(int(value[:4]), 6 * int(value[6]) - 5, 1)
    if kind == "season":
        return date(int(value[:4]), SEASON_MONTHS[value[5:]], 1)
    scale = {"year": 1, "decade": 10, "century": 100}[kind]
    return date(max(int(value) * scale, 1), 1, 1)


@lru_cache(4096)
def bounds(value: str) -> tuple[datetime, datetime] | None:
    """First and last second of a complete calendar value; None for partial ones and for no date at all."""
    kind = grain(value)
    if not kind or is_partial(value):
        return None
    try:
        first = _first_day(value)
        start = datetime.combine(first, time())
        if kind in ("hour", "minute", "second"):
            hours, minutes, seconds = (int(p or 0) for p in (value[11:13], value[14:16], value[17:19]))
            start += timedelta(hours=hours, minutes=minutes, seconds=seconds)
            return start, start + timedelta(seconds={"hour": 3600, "minute": 60, "second": 1}[kind]) - _END
        if kind == "daypart":
            low, high = PART_HOURS.get(value[-2:], (0, 24))
            return start + timedelta(hours=low), start + timedelta(hours=high) - _END
        if kind in ("day", "week", "weekend"):
            return start, start + timedelta(days={"day": 1, "week": 7, "weekend": 2}[kind]) - _END
        months = 3 if kind == "season" else _MONTHS_OF[kind]
        if kind in ("decade", "century") and int(value) == 0:
            months -= 12  # the calendar has no year 0
        after = _month_start(first.year, first.month + months)
        return start, datetime.combine(after, time()) - _END
    except (ValueError, OverflowError):
        return None


def of_day(day: date, unit: str) -> str:
    """The value of ``unit`` that holds ``day``."""
    if unit in ("day", "hour", "minute", "second"):
        return f"{day.year:04}-{day.month:02}-{day.day:02}"
    if unit in ("week", "fortnight"):
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}"
    if unit == "weekend":
        return f"{of_day(day, 'week')}-WE"
    if unit == "month":
        return f"{day.year:04}-{day.month:02}"
    if unit == "quarter":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    if unit == "half":
        return f"{day.year:04}-H{(day.month + 5) // 6}"
    if unit == "season":
        year = day.year - (day.month < 3)
        return f"{year:04}-{('WI', 'SP', 'SU', 'FA')[day.month % 12 // 3]}"
    if unit == "decade":
        return f"{day.year // 10:03}"
    if unit == "century":
        return f"{day.year // 100:02}"
    return f"{day.year:04}"


def middle(value: str) -> date | None:
    """A day inside a complete value, away from its edges (for the unit that holds it)."""
    span = bounds(value)
    if span is None:
        return None
    return (span[0] + (span[1] - span[0]) / 2).date()


def enclosing(value: str, unit: str) -> str | None:
    """The ``unit`` that holds a complete value."""
    day = middle(value)
    return of_day(day, unit) if day else None


def add(day: date, n: float, unit: str) -> date | None:
    """``day`` moved by ``n`` units (a month's last days stay in the month); None out of the calendar."""
    try:
        if unit in ("day", "weekend", "week", "fortnight"):
            days = n * {"day": 1, "weekend": 7, "week": 7, "fortnight": 14}[unit]
            return day + timedelta(days=round(days))
        if unit == "season":
            unit, n = "quarter", n
        months = day.month + round(n * _MONTHS_OF[unit])
        year, month = day.year + (months - 1) // 12, (months - 1) % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (ValueError, OverflowError, KeyError):
        return None


def shift(value: str, n: float, unit: str) -> str | None:
    """The ``unit`` that lies ``n`` units from the calendar value ``value``; None where that is unknown.

    A day without a year moves within the year that nobody said; over its end the result is unknown too.
    """
    if unit in CLOCK_UNITS:
        span = bounds(value)
        if span is None or grain(value) not in CLOCK_UNITS:
            return None
        try:
            moved = span[0] + timedelta(seconds=n * {"hour": 3600, "minute": 60, "second": 1}[unit])
        except OverflowError:
            return None
        return moved.strftime("%Y-%m-%dT%H:%M").rjust(16, "0")
    if re.fullmatch(r"XXXX-\d\d(?:-\d\d)?", value):
        # 2001 has no 29 February; 2004 begins on no special day either: only month and day are read off.
        moved_value = shift("2004" + value[4:], n, unit)
        if moved_value and moved_value[:4] in ("2003", "2004", "2005") and unit in ("day", "month"):
            return "XXXX" + moved_value[4:]
        return None
    if match := re.fullmatch(r"XXXX-WXX-(\d)", value):
        if unit != "day":
            return None
        return f"XXXX-WXX-{(int(match[1]) - 1 + round(n)) % 7 + 1}"
    day = middle(value)
    if day is None:
        return None
    moved_day = add(day, n, unit)
    return of_day(moved_day, unit) if moved_day else None


def duration(n: float | None, unit: str, rest: tuple[float, str] | None = None) -> str:
    """A TIMEX3 duration: P3D, PT2H, PXM, P1DE, P2Y6M."""
    if unit == "fortnight":
        n, unit = (None if n is None else n * 2), "week"
    code, clock = _CODES[unit], "T" if unit in CLOCK_UNITS else ""
    if n is None:
        return f"P{clock}X{code}"
    if rest is not None and rest[1] in CLOCK_UNITS and not clock:
        return f"P{_number(n)}{code}T{_number(rest[0])}{_CODES[rest[1]]}"
    text = ""
    if n != int(n):
        halves = {("year", 0.5): "6M", ("hour", 0.5): "30M", ("minute", 0.5): "30S", ("day", 0.5): "T12H"}
        halves |= {("hour", 0.25): "15M", ("hour", 0.75): "45M", ("year", 0.25): "3M", ("year", 0.75): "9M"}
        if tail := halves.get((unit, n - int(n))):
            text = f"{int(n)}{code}{tail}" if n >= 1 else tail
    if rest is not None:
        text = f"{_number(n)}{code}{_number(rest[0])}{_CODES[rest[1]]}"
    return f"P{clock}{text or _number(n) + code}"


def _number(n: float) -> str:
    return str(int(n)) if n == int(n) else f"{n:g}" if 0.001 < n < 1e6 else f"{n:.1f}"


def holiday(name: str, year: int) -> date | None:
    """The day of a holiday: "12-25" or the name of a movable one (US rules for those that differ)."""
    try:
        if name[0].isdigit():
            return date(year, int(name[:2]), int(name[3:]))
        if name.startswith("easter"):
            return easter(year) + timedelta(days=int(name[6:] or 0))
        month, weekday, n = {
            "thanksgiving": (11, 4, 4),
            "labor": (9, 1, 1),
            "memorial": (5, 1, -1),
            "columbus": (10, 1, 2),
            "presidents": (2, 1, 3),
            "mlk": (1, 1, 3),
            "mothers": (5, 7, 2),
            "fathers": (6, 7, 3),
        }[name]
        return nth_weekday(year, month, weekday, n)
    except (ValueError, KeyError, OverflowError):
        return None


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date | None:
    """The ``n``-th (-1: last) ISO weekday of a month."""
    days = [date(year, month, d) for d in range(1, monthrange(year, month)[1] + 1)]
    fitting = [d for d in days if d.isoweekday() == weekday]
    index = n if n < 0 else n - 1
    return fitting[index] if -len(fitting) <= index < len(fitting) else None
