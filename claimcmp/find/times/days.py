"""Builders of atoms: days and times of day, made of words alone.

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
    which_of,
    year_of,
)
from claimcmp.find.times.grammar import View
from claimcmp.find.times.lexicon import lexicon
from claimcmp.find.times.meaning import (
    NARRATIVE,
    PUBLICATION,
    Calendar,
    Meaning,
    Nth,
    Offset,
)
from claimcmp.find.times.numbers import amount


@builder
def calendar(view: View) -> Meaning | None:
    """A date, month, weekday or season, as far as its slots are filled."""
    season = view.meaning("season")
    return checked(
        Calendar(
            year=year_of(view),
            short_year=figure(view.words("short_year")),
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
def bare_season(view: View) -> Meaning | None:
    """A season that is no part of a name ("the Winter Olympics")."""
    if view.tokens.words[view.end - 1].istitle() and view.word(0)[:1].isupper():
        return None
    return Calendar(season=str(view.meaning("season")))


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
def nth_weekday(view: View) -> Meaning | None:
    """ "the first Monday of May"."""
    n = -1 if view.kind("ord") in ("LAST", "FINAL") else ordinal(view.words("ord"))
    of = Calendar(year=year_of(view), month=_month(view))
    return Nth(n, "weekday", of, weekday=_integer(view.meaning("weekday"))) if n <= 5 else None


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
        hour=hour,
        minute=minute,
        second=second,
        zone=_zone(view, "zone"),
        us_summer=_keeps_us_summer(view),
        stated_utc=_stated_utc(view),
    )


@builder
def clock_spoken(view: View) -> Meaning | None:
    """ "half past two", "a quarter to six", "20 past seven in the evening", "two minutes to midnight"."""
    if "quarter" in view:
        minute = 15
    elif "spoken_minute" in view:
        minute = int(amount(view.words("spoken_minute")) or 0)
    else:
        minute = figure(view.words("minute")) or 30
    hour = _spoken_hour(view)
    if not 1 <= hour <= 24 or not 1 <= minute <= 59:
        return None
    if view.kind("side") in ("TO", "BEFORE"):
        hour, minute = hour - 1 or 12, 60 - minute
    if view.meaning("part") in ("AF", "EV", "NI") and hour < 12:
        hour += 12
    return Calendar(hour=hour % 24, minute=minute)


def _spoken_hour(view: View) -> int:
    """The hour that minutes are counted from, in words or figures; midnight is 24."""
    if "noon" in view:
        return int(str(view.meaning("noon")).partition(":")[0])
    return figure(view.words("hour")) or int(view.meaning("spoken_hour") or 0)


def _on_24(hour: int, view: View, slot: str) -> int:
    half_day = view.meaning(slot) if slot in view else None
    if half_day is None and slot in view:
        half_day = 0  # "a.m.": the article has no meaning for a clock
    if half_day is None or not 1 <= hour <= 12:
        return hour
    return hour % 12 + (12 if int(half_day) == 12 else 0)


def _keeps_us_summer(view: View) -> bool | None:
    """Whether the zone is one whose clocks are an hour on in the US summer ("ET", "Pacific time")."""
    kinds = {lexicon().kind(word) for word in view.words("zone")}
    return True if "USZONE" in kinds or ("USREGION" in kinds and "DAYLIGHT" not in kinds) else None


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
    at = Calendar(part=str(view.meaning("part")), mod=phase(view))
    if "which" in view:
        return Offset(which_of(view), "day", anchor_of(view, "day"), at)
    if view.kind("part") == "OVERNIGHT":
        return Offset(-1, "day", PUBLICATION, at)
    return Offset(0, "day", PUBLICATION if view.kind("part") == "TONIGHT" else NARRATIVE, at)
