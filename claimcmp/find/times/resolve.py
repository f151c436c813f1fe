"""From what was said to a TIMEX3 value, with the anchor at hand.

    Calendar(weekday=4), published Wednesday 29 December 2021, future tense  ->  DATE 2021-12-30
    Offset(1, "day", narrative), the last date spoken of 2022-01-12          ->  DATE 2022-01-13

Where two years or weeks could be meant, each candidate costs its distance from the anchor, and one
that the clause's tense speaks against costs more. Without an anchor the value stays partial.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple

from claimcmp.find.times import calendar as cal
from claimcmp.find.times.meaning import (
    NARRATIVE,
    PUBLICATION,
    QUARTER,
    Calendar,
    Impossible,
    Length,
    Meaning,
    Nth,
    Offset,
    Recurring,
    Reference,
)

COMPARED = "compared"  # a narrative anchor whose outcome is no anchor itself ("a year earlier")
DATE, TIME, DURATION, SET = "DATE", "TIME", "DURATION", "SET"
_AGAINST_TENSE = 10.0
_MONTH_AGAINST_TENSE = 12.0
_QUARTER_AGAINST_TENSE = 4.0
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_FINER = (
    "second",
    "minute",
    "hour",
    "daypart",
    "day",
    "weekend",
    "week",
    "month",
    "season",
    "quarter",
    "half",
    "year",
)


class Resolved(NamedTuple):
    """A TIMEX3 type and value, what anchored it, and what is odd about it."""

    type: str
    value: str
    mod: str | None = None
    anchor: str = "absolute"
    warnings: tuple[str, ...] = ()
    zone: int | None = None
    stated_utc: int | None = None


class Context:
    """What is known while reading on: the publication day and the dates spoken of so far.

    ``by_quarter`` says whether the results spoken of last are those of ``quarter``.
    """

    __slots__ = ("by_quarter", "last", "last_day", "quarter", "reference", "same_sentence_day", "tense")

    def __init__(self, reference: datetime | None) -> None:
        self.reference = reference
        self.tense: Callable[[], int] = lambda: 0
        self.last_day: str | None = None
        self.last: str | None = None
        self.quarter: str | None = None
        self.by_quarter = False
        self.same_sentence_day: str | None = None

    @property
    def today(self) -> date | None:
        return self.reference.date() if self.reference else None

    def note(self, resolved: Resolved) -> None:
        """Remember a date for "the following day" and "that week"."""
        if resolved.type == DURATION and resolved.value.endswith("M") and resolved.value[1:2] != "T":
            self.by_quarter = False
        if (
            resolved.type not in (DATE, TIME)
            or resolved.value.endswith("_REF")
            or resolved.anchor == COMPARED
        ):
            return
        kind = cal.grain(resolved.value)
        if not kind:
            return
        self.last = (
            resolved.value if kind not in ("second", "minute", "hour", "daypart") else resolved.value[:10]
        )
        if kind in ("second", "minute", "hour", "daypart", "day"):
            self.last_day = resolved.value if resolved.value.startswith("XXXX-W") else resolved.value[:10]
            self.same_sentence_day = self.last_day
        if kind == "quarter" and not cal.is_partial(resolved.value) and self.today:
            # The quarter that results are reported for; not one of the year before that it is compared with.
            span = cal.bounds(resolved.value)
            if span and (self.today - span[1].date()).days < 300:
                self.quarter = resolved.value
                self.by_quarter = True
        elif kind == "year":
            self.by_quarter = False


def resolve(meaning: Meaning, context: Context) -> Resolved | None:
    """The TIMEX3 reading of ``meaning``; None where there is none."""
    if isinstance(meaning, Calendar):
        return _calendar(meaning, context)
    if isinstance(meaning, Offset):
        return _offset(meaning, context)
    if isinstance(meaning, Nth):
        return _nth(meaning, context)
    if isinstance(meaning, Length):
        return Resolved(DURATION, cal.duration(meaning.n, meaning.unit, meaning.rest), meaning.mod)
    if isinstance(meaning, Recurring):
        return Resolved(SET, meaning.value)
    if isinstance(meaning, Reference):
        return Resolved(DATE, meaning.value)
    return None


def _pick(candidates: list[tuple[date, str]], context: Context, against: float = _AGAINST_TENSE) -> str:
    """Of (day, value) candidates the one nearest to the anchor on the side that the tense speaks for."""
    today = context.today
    assert today is not None
    tense = context.tense()

    def cost(candidate: tuple[date, str]) -> float:
        span = cal.bounds(candidate[1])
        if span and span[0].date() <= today <= span[1].date():
            return 0.0
        if span is None:
            away = (candidate[0] - today).days
        elif span[0].date() > today:
            away = (span[0].date() - today).days
        else:
            away = (span[1].date() - today).days
        return abs(away) * (against if tense and (away > 0) != (tense > 0) else 1.0) + (
            0.25 if away > 0 else 0.0
        )

    return min(candidates, key=cost)[1]


def _time_of_day(at: Calendar) -> str:
    if at.hour is not None:
        if at.hour == 24 or (at.minute is None and at.second is None):
            return f"T{at.hour:02}:{at.minute or 0:02}"
        text = f"T{at.hour:02}:{at.minute or 0:02}"
        return text + (f":{at.second:02}" if at.second is not None else "")
    return f"T{at.part}" if at.part else ""


def _with_time(
    day: str, at: Calendar, mod: str | None, anchor: str, warnings: tuple[str, ...] = ()
) -> Resolved:
    """A day, or a time on it."""
    clock = _time_of_day(at)
    if not clock:
        return Resolved(DATE, day, mod, anchor, warnings)
    if day.startswith("XXXX-W"):
        return Resolved(TIME, day + clock, mod, anchor, warnings, at.zone, at.stated_utc)
    return Resolved(TIME, day + clock, mod, anchor, warnings, at.zone, at.stated_utc)


def _calendar(at: Calendar, context: Context) -> Resolved | None:
    if at.century is not None:
        return Resolved(DATE, f"{at.century:02}", at.mod)
    if at.decade is not None:
        return Resolved(DATE, f"{at.decade:03}", at.mod)
    if at.holiday is not None:
        return _holiday(at, context)
    if at.weekend:
        return _weekend(at, context)
    if at.season is not None:
        return _season(at, context)
    if at.month is not None:
        return _month(at, context)
    if at.year is not None:
        return Resolved(DATE, f"{at.year:04}", at.mod)
    if at.weekday is not None:
        return _weekday(at, context)
    if at.hour is not None or at.part:
        day = context.same_sentence_day or context.last_day
        anchor = NARRATIVE
        if day is None or cal.grain(day) != "day":
            today = context.today
            day, anchor = (cal.of_day(today, "day"), PUBLICATION) if today else ("XXXX-XX-XX", "partial")
        return _with_time(day, at, at.mod, "partial" if "X" in day else anchor)
    return None


def _month(at: Calendar, context: Context) -> Resolved:
    month = at.month
    assert month is not None
    tail = f"{month:02}" + (f"-{at.day:02}" if at.day is not None else "")
    if at.year is not None:
        value = f"{at.year:04}-{tail}"
        return _with_time(value, at, at.mod, "absolute", _weekday_warning(at, value))
    today = context.today
    if today is None:
        return _with_time(f"XXXX-{tail}", at, at.mod, "partial")
    candidates: list[tuple[date, str]] = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            candidates.append((date(year, month, at.day or 1), f"{year:04}-{tail}"))
        except ValueError:
            continue
    if not candidates:  # 29 February, no leap year near
        year = max(y for y in range(today.year - 8, today.year + 1) if y % 4 == 0)
        return _with_time(f"{year:04}-{tail}", at, at.mod, PUBLICATION)
    warnings: tuple[str, ...] = ()
    if at.which is not None and at.day is None:
        value = _which_of(at.which, candidates, today, context)
    else:
        if at.weekday is not None:
            fitting = [c for c in candidates if c[0].isoweekday() == at.weekday]
            near = _pick(candidates, context)
            if fitting:
                value = _pick(fitting, context)
                if value != near and abs((date.fromisoformat(value) - today).days) > 300:
                    value, warnings = near, _weekday_warning(at, near)
            else:
                value, warnings = near, _weekday_warning(at, near)
        else:
            value = _pick(candidates, context, _AGAINST_TENSE if at.day else _MONTH_AGAINST_TENSE)
    return _with_time(value, at, at.mod, PUBLICATION, warnings)


def _weekday_warning(at: Calendar, value: str) -> tuple[str, ...]:
    if at.weekday is None or at.day is None:
        return ()
    try:
        real = date.fromisoformat(value[:10]).isoweekday()
    except ValueError:
        return ()
    if real == at.weekday:
        return ()
    return (f"{value[:10]} is a {_WEEKDAYS[real - 1]}, not a {_WEEKDAYS[at.weekday - 1]}",)


def _which_of(which: int, candidates: list[tuple[date, str]], today: date, context: Context) -> str:
    """The last, this or next of yearly candidates (in order)."""

    def before(value: str) -> bool:
        span = cal.bounds(value)
        return span is not None and span[1].date() < today

    past = [value for _, value in candidates if before(value)]
    # A month that has only just ended is "last month"; named, it is the one of a year before.
    if which < 0 and len(past) > 1 and cal.grain(past[-1]) == "month":
        if cal.shift(past[-1], 1, "month") == cal.of_day(today, "month"):
            past.pop()
    rest = [value for _, value in candidates if not before(value)]
    if which < 0:
        return past[-1] if past else candidates[0][1]
    if which > 0:
        coming = [v for v in rest if (span := cal.bounds(v)) and span[0].date() > today]
        return coming[0] if coming else candidates[-1][1]
    return _pick(candidates, context)


def _weekday(at: Calendar, context: Context) -> Resolved:
    weekday = at.weekday
    assert weekday is not None
    today = context.today
    if today is None:
        return _with_time(f"XXXX-WXX-{weekday}", at, at.mod, "partial")
    back = (today.isoweekday() - weekday) % 7
    if at.which is None:
        days = -back if back == 0 or context.tense() <= 0 else 7 - back
    elif at.which < 0:
        days = -(back or 7)
    elif at.which > 0:
        days = 7 - back
    else:
        days = -back if context.tense() < 0 or back == 0 else 7 - back
    day = cal.add(today, days, "day")
    if day is None:
        return Resolved(DATE, f"XXXX-WXX-{weekday}", at.mod, "partial")
    return _with_time(cal.of_day(day, "day"), at, at.mod, PUBLICATION)


def _weekend(at: Calendar, context: Context) -> Resolved:
    today = context.today
    if today is None:
        return Resolved(DATE, "XXXX-WXX-WE", at.mod, "partial")
    # The weekend is the coming one where the clause looks forward, or on it; else the last.
    n = 0 if context.tense() > 0 or today.isoweekday() >= 6 else -1
    value = cal.shift(cal.of_day(today, "day"), n, "weekend") or "XXXX-WXX-WE"
    return Resolved(DATE, value, at.mod, PUBLICATION)


def _season(at: Calendar, context: Context) -> Resolved:
    if at.year is not None:
        return Resolved(DATE, f"{at.year:04}-{at.season}", at.mod)
    today = context.today
    if today is None:
        return Resolved(DATE, f"XXXX-{at.season}", at.mod, "partial")
    month = cal.SEASON_MONTHS[str(at.season)]
    years = (today.year - 1, today.year, today.year + 1)
    if at.season == "WI":
        years = (today.year - 2, *years[:2])
    candidates = [(date(max(y, 1), month, 1), f"{max(y, 1):04}-{at.season}") for y in years]
    value = (
        _which_of(at.which, candidates, today, context)
        if at.which is not None
        else _pick(candidates, context, _MONTH_AGAINST_TENSE)
    )
    return Resolved(DATE, value, at.mod, PUBLICATION)


def _holiday(at: Calendar, context: Context) -> Resolved | None:
    name = str(at.holiday)
    if at.year is not None:
        day = cal.holiday(name, at.year)
        return _with_time(cal.of_day(day, "day"), at, at.mod, "absolute") if day else None
    today = context.today
    if today is None:
        value = f"XXXX-{name}" if name[0].isdigit() else "XXXX-XX-XX"
        return _with_time(value, at, at.mod, "partial")
    days = [d for y in (today.year - 1, today.year, today.year + 1) if (d := cal.holiday(name, y))]
    candidates = [(d, cal.of_day(d, "day")) for d in days]
    if not candidates:
        return None
    value = (
        _which_of(at.which, candidates, today, context)
        if at.which is not None
        else _pick(candidates, context)
    )
    return _with_time(value, at, at.mod, PUBLICATION)


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
    "millennium": "X",
}


def _offset(at: Offset, context: Context) -> Resolved | None:
    base, anchor = _base(at, context)
    n = at.n
    assert n is not None
    mod = at.mod
    if at.unit in cal.CLOCK_UNITS:
        # Hours from a moment that has no clock time: a length of time is all that is known.
        return Resolved(DURATION, cal.duration(abs(n), at.unit), mod)
    unit = at.unit
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
    if at.at is None:
        return Resolved(DATE, value, mod, anchor)
    return _within(value, at.at, mod or at.at.mod, anchor, context)


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
    if isinstance(at.anchor, str):
        return today, PUBLICATION
    inner = resolve(at.anchor, context)
    return (inner.value, inner.anchor) if inner else (None, PUBLICATION)


def _within(value: str, at: Calendar, mod: str | None, anchor: str, context: Context) -> Resolved | None:
    """A place inside a resolved span: an evening of a day, a month of a year, a weekday of a week."""
    kind = cal.grain(value)
    if kind == "day":
        warnings = ()
        return _with_time(value, at, mod, anchor, warnings)
    if cal.is_partial(value):
        inside = _calendar(at, Context(None))
        return inside._replace(mod=mod) if inside else None
    if kind == "year":
        inside = _calendar(at._replace(year=int(value)), context)
        return inside._replace(mod=mod, anchor=anchor) if inside else None
    if kind == "week" and at.weekday:
        day = date.fromisocalendar(int(value[:4]), int(value[6:8]), at.weekday)
        return _with_time(cal.of_day(day, "day"), at, mod, anchor)
    return Resolved(DATE, value, mod, anchor)


def _nth(at: Nth, context: Context) -> Resolved | None:
    if at.of is None:
        return _nth_alone(at, context)
    whole = resolve(at.of, context)
    if whole is None or whole.type not in (DATE, TIME):
        return None
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


def _nth_alone(at: Nth, context: Context) -> Resolved | None:
    if at.unit not in ("quarter", "half"):
        return None
    letter, last = at.unit[0].upper(), 4 if at.unit == "quarter" else 2
    n = last if at.n == -1 else at.n
    today = context.today
    if today is None:
        return Resolved(DATE, f"XXXX-{letter}{n}", at.mod, "partial")
    size = 12 // last
    candidates = [
        (date(max(year, 1), size * (n - 1) + 1, 1), f"{max(year, 1):04}-{letter}{n}")
        for year in (today.year - 1, today.year, today.year + 1)
    ]
    return Resolved(DATE, _pick(candidates, context, _QUARTER_AGAINST_TENSE), at.mod, PUBLICATION)


def impossible_warning(meaning: Meaning, text: str) -> str | None:
    return f"“{text}”: {meaning.reason}" if isinstance(meaning, Impossible) else None
