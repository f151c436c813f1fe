"""Named places in the calendar: dates, months, weekdays, seasons, holidays, times of day.

Calendar(weekday=4), published Wednesday 29 December 2021, future tense  ->  DATE 2021-12-30
Calendar(month=1, day=12), publication day unknown                       ->  DATE XXXX-01-12
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from claimcmp.find.times import calendar as cal
from claimcmp.find.times.context import (
    AGAINST_TENSE,
    DATE,
    MONTH_AGAINST_TENSE,
    TIME,
    Context,
    Resolved,
    pick,
    years_around,
)
from claimcmp.find.times.meaning import NARRATIVE, PUBLICATION, Calendar

_NEAR = 300  # days: a fitting weekday as far away as that is chance
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def named(at: Calendar, context: Context) -> Resolved | None:
    """The reading of a place in the calendar; None where nothing of it was said."""
    if at.short_year is not None:
        return named(at._replace(year=_full_year(at.short_year, context), short_year=None), context)
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
    if at.day is not None:
        return _day_of_month(at, at.day, context)
    if at.weekday is not None:
        return _weekday(at, context)
    if at.hour is not None or at.part:
        day = context.same_sentence_day or context.last_day
        anchor = NARRATIVE
        if day is None or cal.grain(day) != "day":
            today = context.today
            day, anchor = (cal.of_day(today, "day"), PUBLICATION) if today else ("XXXX-XX-XX", "partial")
        timed = with_time(day, at, at.mod, "partial" if "X" in day else anchor)
        return timed._replace(
            floating=context.same_sentence_day is None or context.is_over(context.since_day)
        )
    return None


_THIS_CENTURY = 30  # with no article date, '29 is 2029 and '30 is 1930


def _full_year(short: int, context: Context) -> int:
    """74 -> 1974: the most recent such year that is not after the article's."""
    today = context.today
    if today is None:
        return short + (2000 if short < _THIS_CENTURY else 1900)
    year = today.year - (today.year - short) % 100
    return year if year > 0 else short + 1900


def _day_of_month(at: Calendar, day: int, context: Context) -> Resolved:
    """ "the 27th": the last one, or the next where the clause looks forward.

    In a sentence that names a month, that month's; beside a day long past ("On 3 May they met. … on the
    27th") the one that the story comes to next.
    """
    today = context.today
    if today is None:
        return with_time(f"XXXX-XX-{day:02}", at, at.mod, "partial")
    looks_back = at.which is not None  # "since the 9th"
    month = context.sentence_month()
    if month is not None and not cal.is_partial(month) and cal.bounds(f"{month}-{day:02}"):
        return with_time(f"{month}-{day:02}", at, at.mod, NARRATIVE)
    base, ahead, anchor = today, context.tense() > 0 and not looks_back, PUBLICATION
    story = _day_of_story(context)
    if story is not None and abs((story - today).days) > _MONTH:
        base, ahead, anchor = story, not looks_back, NARRATIVE
    value = _nearest_day(day, base, ahead)
    return with_time(value, at, at.mod, anchor if value[0] != "X" else "partial")


_MONTH = 31


def _day_of_story(context: Context) -> date | None:
    """The day that was named last in this paragraph, if its year is known."""
    day = context.same_sentence_day
    return date.fromisoformat(day) if day and cal.grain(day) == "day" and not cal.is_partial(day) else None


def _nearest_day(day: int, base: date, ahead: bool) -> str:
    """The first ``day`` of a month from ``base`` on, or the last up to it; ``base`` itself is either."""
    for step in range(3):  # of three months in a row two have 31 days or 30 at least once
        month = cal.add(base.replace(day=1), step if ahead else -step, "month")
        if month is None or day > monthrange(month.year, month.month)[1]:
            continue
        found = month.replace(day=day)
        if found == base or (found > base) == ahead:
            return cal.of_day(found, "day")
    return f"XXXX-XX-{day:02}"


def _month(at: Calendar, context: Context) -> Resolved:
    month = at.month
    assert month is not None
    tail = f"{month:02}" + (f"-{at.day:02}" if at.day is not None else "")
    if at.year is not None:
        value = f"{at.year:04}-{tail}"
        return with_time(value, at, at.mod, "absolute", _weekday_warning(at, value))
    today = context.today
    if today is None:
        return with_time(f"XXXX-{tail}", at, at.mod, "partial")
    story = context.story_year()
    if story is not None and at.which is None and abs(story - today.year) > 1 and context.tense() <= 0:
        value = f"{story:04}-{tail}"
        return with_time(value, at, at.mod, NARRATIVE, _weekday_warning(at, value))
    candidates: list[tuple[date, str]] = []
    for year in years_around(today):
        try:
            candidates.append((date(year, month, at.day or 1), f"{year:04}-{tail}"))
        except ValueError:
            continue
    if not candidates:  # 29 February, no leap year near
        year = max(y for y in range(today.year - 8, today.year + 1) if y % 4 == 0)
        return with_time(f"{year:04}-{tail}", at, at.mod, PUBLICATION)
    if at.which is not None and at.day is None:
        value = _which_of(at.which, candidates, today, context)
    elif at.weekday is not None:
        value = _on_weekday(at.weekday, candidates, today, context)
    else:
        value = pick(candidates, context, AGAINST_TENSE if at.day else MONTH_AGAINST_TENSE)
    return with_time(value, at, at.mod, PUBLICATION, _weekday_warning(at, value))


def _on_weekday(weekday: int, candidates: list[tuple[date, str]], today: date, context: Context) -> str:
    """The year in which the day falls on its weekday, if that is near; else the likely one."""
    near = pick(candidates, context)
    fitting = [candidate for candidate in candidates if candidate[0].isoweekday() == weekday]
    if not fitting:
        return near
    value = pick(fitting, context)
    return value if abs((date.fromisoformat(value) - today).days) <= _NEAR else near


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
    return pick(candidates, context)


def _weekday(at: Calendar, context: Context) -> Resolved:
    weekday = at.weekday
    assert weekday is not None
    today = context.today
    if today is None:
        return with_time(f"XXXX-WXX-{weekday}", at, at.mod, "partial")
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
    return with_time(cal.of_day(day, "day"), at, at.mod, PUBLICATION)


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
    years = years_around(today)
    if at.season == "WI":
        years = [year - 1 for year in years if year > 1]  # a winter bears the year that it begins in
    candidates = [(date(year, month, 1), f"{year:04}-{at.season}") for year in years]
    value = (
        _which_of(at.which, candidates, today, context)
        if at.which is not None
        else pick(candidates, context, MONTH_AGAINST_TENSE)
    )
    return Resolved(DATE, value, at.mod, PUBLICATION)


def _holiday(at: Calendar, context: Context) -> Resolved | None:
    name = str(at.holiday)
    if at.year is not None:
        day = cal.holiday(name, at.year)
        return with_time(cal.of_day(day, "day"), at, at.mod, "absolute") if day else None
    today = context.today
    if today is None:
        value = f"XXXX-{name}" if name[0].isdigit() else "XXXX-XX-XX"
        return with_time(value, at, at.mod, "partial")
    days = [d for y in years_around(today) if (d := cal.holiday(name, y))]
    candidates = [(d, cal.of_day(d, "day")) for d in days]
    if not candidates:
        return None
    value = (
        _which_of(at.which, candidates, today, context) if at.which is not None else pick(candidates, context)
    )
    return with_time(value, at, at.mod, PUBLICATION)


# From which hour on a bare one is of the second half of the day, by the part of the day that is said with it.
_LATE = {"AF": 1, "EV": 1, "NI": 5}


def _time_of_day(at: Calendar) -> str:
    if at.hour is not None:
        seconds = f":{at.second:02}" if at.second is not None else ""
        hour = at.hour
        if at.part in _LATE and _LATE[at.part] <= hour < 12:
            hour += 12  # "6:41 last night"
        return f"T{hour:02}:{at.minute or 0:02}{seconds}"
    return f"T{at.part}" if at.part else ""


def with_time(
    day: str, at: Calendar, mod: str | None, anchor: str, warnings: tuple[str, ...] = ()
) -> Resolved:
    """A day, or the time on it that ``at`` names."""
    clock = _time_of_day(at)
    if not clock:
        return Resolved(DATE, day, mod, anchor, warnings)
    return Resolved(TIME, day + clock, mod, anchor, warnings, at.zone, at.us_summer, at.stated_utc)
