"""Builders of atoms: simple expressions, made of words alone.

month_day   month="Jan ." day="12" year="2022"  ->  Calendar(2022, 1, 12)
clock_zone  hour="5" ampm="p . m ." zone="EST"  ->  Calendar(hour=17, minute=0, zone=-300)
"""

from __future__ import annotations

from claimcmp.find.times.builders import (
    Several,
    anchor_of,
    builder,
    checked,
    figure,
    ordinal,
    phase,
    unit_of,
    which_of,
    year_of,
)
from claimcmp.find.times.calendar import duration
from claimcmp.find.times.grammar import View
from claimcmp.find.times.lexicon import lexicon
from claimcmp.find.times.meaning import (
    NARRATIVE,
    PUBLICATION,
    QUARTER,
    Calendar,
    Length,
    Meaning,
    Nth,
    Offset,
    Recurring,
    Reference,
)
from claimcmp.find.times.numbers import amount

_UNITS = ("millennium", "century", "decade", "year", "month", "week", "day", "hour", "minute", "second")


@builder
def calendar(view: View) -> Meaning | None:
    """A date, month, weekday or season, as far as its slots are filled."""
    season = view.meaning("season")
    return checked(
        Calendar(
            year=year_of(view),
            month=_month(view),
            day=ordinal(view.words("day")) if "day" in view else None,
            weekday=_integer(view.meaning("weekday")),
            season=str(season) if season else None,
            which=which_of(view),
            hour=figure(view.words("hour")),
            minute=figure(view.words("minute")),
            second=figure(view.words("second")),
        )
    )


def _integer(meaning: int | float | str | None) -> int | None:
    return int(meaning) if meaning is not None else None


def _month(view: View) -> int | None:
    if "month" not in view:
        return None
    meaning = view.meaning("month")
    return int(meaning) if meaning is not None else figure(view.words("month"))


@builder
def day_range(view: View) -> Several | None:
    """Two days of one month ("Nov. 24-26", "10 to 14 January"): an expression each."""
    year, month = year_of(view), _month(view)
    first, final = ordinal(view.words("day")), ordinal(view.words("until"))
    if not 1 <= first < final <= 31:
        return None
    days = [checked(Calendar(year=year, month=month, day=day)) for day in (first, final)]
    a, b = view.slots["day"]
    if view.slots["month"][0] < a:
        a = view.start
    if lexicon().kind(view.tokens.lower[b]) == "TH":
        b += 1
    return [(a, b, days[0]), (view.slots["until"][0], view.end, days[1])]


@builder
def bare_month(view: View) -> Meaning | None:
    """A month's name alone: no verb at the head of a sentence, no short form, no person ("April Ortiz")."""
    words_of = lexicon()
    word, before, after = view.tokens.words[view.start], view.word(-1), view.word(0)
    kind = words_of.kind(word.lower())
    if kind == "MONTHABBR" and view.end - view.start == 1:
        return None
    if after[:1].isupper() and len(word) < 7 and not word.isupper():
        return None
    if kind == "MAYMARCH" and words_of.kind(before.lower()) != "AND":
        if word.isupper() or not before[:1].islower() or after[:1] not in ",.;)":
            return None
    return Calendar(month=_month(view))


@builder
def numeric_date(view: View) -> Meaning | None:
    """11/24/2004; the day first with points (24.11.2004) or where it can be no month."""
    first, second = int(view.words("first")[0]), int(view.words("second")[0])
    slashes = "/" in view.all_words()
    if len(view.words("year")[0]) == 2 and not slashes:
        return None
    month, day = first, second
    if "." in view.all_words() or first > 12:
        month, day = second, first
    if month > 12 or not day or not month:
        return None
    return checked(Calendar(year=year_of(view), month=month, day=day))


@builder
def weekday_of_week(view: View) -> Meaning | None:
    """ "Monday last week"."""
    weekday = Calendar(weekday=_integer(view.meaning("weekday")))
    return Offset(which_of(view) or 0, "week", PUBLICATION, weekday)


@builder
def deictic(view: View) -> Meaning | None:
    """Yesterday, today, tomorrow, and the days before and after; not the end of a name ("USA Today")."""
    n = int(view.meaning("deictic") or 0)
    before, word = view.word(-1), view.tokens.words[view.start]
    if n == 0 and word.istitle() and before[:1].isupper() and "\n" not in view.gap_before():
        return None
    if "shift" in view:
        if n == 0:
            return None
        n += int(view.meaning("shift") or 0)
    return Offset(n, "day", PUBLICATION)


# ---- holidays ---------------------------------------------------------------------------------------


@builder
def new_year(view: View) -> Meaning | None:
    return Calendar(year=year_of(view), holiday="12-31" if "eve" in view else "01-01", which=which_of(view))


@builder
def good_friday(view: View) -> Meaning | None:
    """Good Friday, and the days of Easter that are named by weekday."""
    weekday = int(view.meaning("weekday") or view.meaning("good") or 0)
    if ("good" in view and weekday != 5) or ("holiday" in view and view.meaning("holiday") != "easter"):
        return None
    shift = {5: -2, 6: -1, 7: 0, 1: 1}.get(weekday)
    if shift is None:
        return None
    return Calendar(year=year_of(view), holiday=f"easter{shift:+d}", which=which_of(view))


@builder
def holiday(view: View) -> Meaning | None:
    name = str(view.meaning("holiday"))
    if "eve" in view:
        if not name[0].isdecimal():
            return None
        name = f"{name[:3]}{int(name[3:]) - 1:02}"
    return Calendar(year=year_of(view), holiday=name, which=which_of(view))


# ---- the clock --------------------------------------------------------------------------------------


@builder
def clock(view: View) -> Meaning | None:
    """A time of day, with its zone or the same moment in another zone where they stand beside it."""
    second = None
    if "noon" in view:
        hour, minute = (int(part) for part in str(view.meaning("noon")).split(":"))
    elif "military" in view:
        hour, minute = divmod(int(view.words("military")[0]), 100)
    elif "spoken_hour" in view:
        hour, minute = int(view.meaning("spoken_hour") or 0), 0
    else:
        hour = int(view.words("hour")[0])
        minute = figure(view.words("minute")) or 0
        second = figure(view.words("second"))
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    hour = _on_24(hour, view, "ampm")
    if view.meaning("part") in ("AF", "EV", "NI") and hour < 12:
        hour += 12
    return Calendar(
        hour=hour, minute=minute, second=second, zone=_zone(view, "zone"), stated_utc=_stated_utc(view)
    )


def _on_24(hour: int, view: View, slot: str) -> int:
    half_day = view.meaning(slot) if slot in view else None
    if half_day is None and slot in view:
        half_day = 0  # "a.m.": the article has no meaning for a clock
    if half_day is None or not 1 <= hour <= 12:
        return hour
    return hour % 12 + (12 if int(half_day) == 12 else 0)


def _stated_utc(view: View) -> int | None:
    """Minutes of the day in UTC of the clock time in brackets."""
    if "stated" in view:
        hour, minute = divmod(int(view.words("stated")[0]), 100)
    elif "stated_hour" in view:
        hour = _on_24(int(view.words("stated_hour")[0]), view, "stated_ampm")
        minute = figure(view.words("stated_minute")) or 0
    else:
        return None
    return hour * 60 + minute - (_zone(view, "stated_zone") or 0)


def _zone(view: View, slot: str) -> int | None:
    """Minutes east of Greenwich; None for "local time" and where there is no zone."""
    words_of = lexicon()
    offsets = [words_of.integer(word) for word in view.words(slot)]
    known = [offset for offset in offsets if offset is not None]
    return sum(known) if known else None


@builder
def day_part(view: View) -> Meaning | None:
    """ "this morning", "last night", "tonight"; "overnight" in a morning's paper is the night before."""
    at = Calendar(part=str(view.meaning("part")))
    if "which" in view:
        return Offset(which_of(view), "day", anchor_of(view, "day"), at)
    if view.kind("part") == "OVERNIGHT":
        return Offset(-1, "day", PUBLICATION, at)
    return Offset(0, "day", PUBLICATION if view.kind("part") == "TONIGHT" else NARRATIVE, at)


# ---- spans of the calendar --------------------------------------------------------------------------


@builder
def year_ago(view: View) -> Meaning | None:
    """ "the year-ago quarter": the quarter that is spoken of, a year before."""
    if "ord" in view:
        return Nth(ordinal(view.words("ord")), unit_of(view), Offset(-1, "year", PUBLICATION))
    if "unit" in view and unit_of(view) == "quarter":
        return Offset(-4, "quarter", QUARTER, length=True)
    return Offset(-1, "year", NARRATIVE, length=True)


_LIMITS = {"quarter": 4, "half": 2, "day": 366, "week": 53, "month": 12, "weekend": 53}


@builder
def nth(view: View) -> Meaning | None:
    words = view.words("ord")
    n = int(view.meaning("ord") or 0) if view.kind("ord") in ("FINAL", "LAST") else ordinal(words)
    unit = unit_of(view)
    return Nth(n, unit) if n and -1 <= n <= _LIMITS.get(unit, 100) else None


@builder
def nth_of_year(view: View) -> Meaning | None:
    made = nth(view)
    return made._replace(of=Calendar(year=year_of(view))) if isinstance(made, Nth) else None


@builder
def quarter_of_year(view: View) -> Meaning | None:
    """ "the 1988 quarter": the one that is spoken of, in that year."""
    return Nth(0, "quarter", Calendar(year=year_of(view)))


@builder
def short_quarter(view: View) -> Meaning | None:
    """Q3, 3Q: written together."""
    n, tokens = int(view.words("number")[0]), view.tokens
    if not 1 <= n <= 4 or tokens.ends[view.start] != tokens.starts[view.start + 1]:
        return None
    year = year_of(view)
    return Nth(n, "quarter", Calendar(year=year) if year else None)


@builder
def decade(view: View) -> Meaning | None:
    """ "the 1990s", "the '80s", "the nineties"; a decade without its century is of the twentieth."""
    if "year" in view:
        number, rest = (year_of(view) or 0) // 10, 0
        if view.tokens.ends[view.end - 2] != view.tokens.starts[view.end - 1]:
            return None
    elif (said := figure(view.words("decade"))) is not None:
        number, rest = divmod(1900 + said, 10)
    else:
        number, rest = 190 + int(view.meaning("decade") or 0), 0
    return Calendar(decade=number, mod=phase(view)) if not rest else None


@builder
def century(view: View) -> Meaning | None:
    n = ordinal(view.words("ord"))
    return Calendar(century=n - 1, mod=phase(view)) if 1 < n <= 30 else None


@builder
def weekend(view: View) -> Meaning | None:
    if "which" not in view:
        return Calendar(weekend=True)
    return Offset(which_of(view), "weekend", anchor_of(view))


@builder
def relative_unit(view: View) -> Meaning | None:
    """ "last week", "the following day", "the latest quarter"."""
    unit, latest = unit_of(view), view.kind("which") == "LATEST"
    if unit == "half" or (unit == "period" and not latest):
        return None
    if latest and unit in ("quarter", "period"):
        return Offset(0, "quarter", QUARTER)
    return Offset(which_of(view), unit, anchor_of(view, unit))


@builder
def the_unit(view: View) -> Meaning | None:
    """ "the quarter", "the day": the one that is spoken of."""
    unit = unit_of(view)
    if unit == "quarter":
        return Offset(0, "quarter", QUARTER)
    return Offset(0, unit, NARRATIVE if unit == "day" else PUBLICATION)


# ---- durations and sets -----------------------------------------------------------------------------


@builder
def length(view: View) -> Meaning | None:
    """A number of units; "last" after a modal is a verb ("will last three weeks")."""
    words, words_of = view.words("count"), lexicon()
    if view.kind_at(view.start) == "LAST" and words_of.kind(view.word(-1).lower()) in ("MODAL", "TO", "NOT"):
        return None
    n = amount(words)
    unit = unit_of(view)
    if n is None and any(words_of.kind(word) == "COUPLE" for word in words):
        n = 2
    if n == 0 or (n is not None and 1900 < n < 2100 and len(words) == 1 and unit != "year"):
        return None  # "in 2004 months passed"
    return Length(n, unit)


@builder
def length_compound(view: View) -> Meaning | None:
    """ "three years and six months": the second unit is finer than the first."""
    unit, rest_unit = unit_of(view), str(view.meaning("rest_unit"))
    n, rest = amount(view.words("count")), amount(view.words("rest") or view.words("rest_spoken"))
    if n is None or rest is None or _UNITS.index(unit) >= _UNITS.index(rest_unit):
        return None
    return Length(n, unit, rest=(rest, rest_unit))


@builder
def half_length(view: View) -> Meaning | None:
    """ "half an hour", "a minute and a half"."""
    n = amount(view.words("count")) or 0 if "count" in view else 0
    return Length(n + 0.5, unit_of(view))


@builder
def one_unit(view: View) -> Meaning | None:
    return Length(1, unit_of(view))


@builder
def bare_units(view: View) -> Meaning | None:
    return Length(None, unit_of(view))


@builder
def every(view: View) -> Meaning | None:
    part = f"T{view.meaning('part')}" if "part" in view else ""
    if "weekday" in view:
        return Recurring(f"XXXX-WXX-{view.meaning('weekday')}{part}")
    if "month" in view:
        return Recurring(f"XXXX-{_month(view) or 0:02}")
    if "season" in view:
        return Recurring(f"XXXX-{view.meaning('season')}")
    if part:
        return Recurring(f"XXXX-XX-XX{part}")
    return Recurring(duration(amount(view.words("count")) if "count" in view else 1, unit_of(view)))


# ---- vague references -------------------------------------------------------------------------------


@builder
def reference(view: View) -> Meaning | None:
    return Reference("PAST_REF" if view.kind("ref") == "PAST" else str(view.meaning("ref")))


@builder
def past_reference(view: View) -> Meaning | None:
    return Reference("PAST_REF")


@builder
def present_reference(view: View) -> Meaning | None:
    return Reference("PRESENT_REF")


@builder
def future_reference(view: View) -> Meaning | None:
    return Reference("FUTURE_REF")


# ---- years ------------------------------------------------------------------------------------------


def _counts(view: View, long: int) -> bool:
    """Whether a noun of no category and at least ``long`` letters follows in lower case."""
    after = view.word(0)
    return len(after) >= long and after.isalpha() and after.islower() and lexicon().kind(after) is None


@builder
def old_year(view: View) -> Meaning | None:
    """A year before 1900: where nothing follows that it could count ("in 1600 homes")."""
    return None if _counts(view, 1) else Calendar(year=year_of(view))


@builder
def bare_year(view: View) -> Meaning | None:
    """Four figures alone: a year unless they count or number something ("2000 troops", "Orion 1980")."""
    words_of, tokens, start = lexicon(), view.tokens, view.start
    before, after = view.word(-1), view.word(0)
    kind = words_of.kind(before.lower())
    if kind in ("DASH", "DOT", "COMMA") and start > 1 and tokens.words[start - 2].isdecimal():
        joined = tokens.ends[start - 1] == tokens.starts[start]
        if joined and not (kind == "DASH" and len(tokens.words[start - 2]) == 4):
            return None
    if _counts(view, 4) and after.endswith("s") and not after.endswith(("ss", "us", "is")):
        return None
    if before.isalpha() and before[:1].isupper() and kind is None and not after[:1].isupper():
        return None
    year = year_of(view)
    return Calendar(year=year) if year and year <= 2060 else None
