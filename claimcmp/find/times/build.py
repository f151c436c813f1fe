"""Builders: from the words and atoms that a rule matched to what they mean.

    month_day     month="Jan ." day="12" year="2022"  ->  Calendar(2022, 1, 12)
    length_offset length=Length(2, "week") ago="ago"  ->  Offset(-2, "week", "publication")

A builder returns None where the words only looked like a temporal expression.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace

from claimcmp.find.times.grammar import View
from claimcmp.find.times.lexicon import lexicon
from claimcmp.find.times.meaning import (
    NARRATIVE,
    PUBLICATION,
    Calendar,
    Impossible,
    Length,
    Meaning,
    Nth,
    Offset,
    Recurring,
    Reference,
)
from claimcmp.find.times.numbers import amount, spoken_year

Several = list[tuple[int, int, Meaning]]
Builder = Callable[[View], "Meaning | Several | None"]
BUILDERS: dict[str, Builder] = {}

_WHICH = {
    "this": 0,
    "that": 0,
    "current": 0,
    "same": 0,
    "latest": 0,
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "forthcoming": 1,
    "following": 1,
    "ensuing": 1,
    "subsequent": 1,
}
_FROM_NARRATIVE = frozenset("that same previous preceding prior following ensuing subsequent".split())


def builder(function: Builder) -> Builder:
    """Register a builder under its function's name, by which the grammar calls it."""
    BUILDERS[function.__name__] = function
    return function


def _number(words: list[str]) -> int | None:
    for word in words:
        if word.isdecimal():
            return int(word)
    return None


def _ordinal(words: list[str]) -> int:
    number = _number(words)
    if number is not None:
        return number
    meanings = lexicon().meanings
    return sum(int(meanings[w]) for w in words if w in meanings and isinstance(meanings[w], int))


def _year(view: View) -> int | None:
    if "spoken" in view:
        return spoken_year([w for w in view.words("spoken") if w.isalpha()])
    words = view.words("year")
    if not words:
        return None
    year = int(words[0])
    if len(words[0]) == 2:
        year += 2000 if year < 50 else 1900
    return year


def _unit(view: View) -> str:
    """The unit's name; "second" and "half" are in the lexicon as numbers, a night as a part of the day."""
    unit = str(view.meaning("unit"))
    return {"2": "second", "0.5": "half", "NI": "night", "period": "period"}.get(unit, unit)


def _which(view: View) -> int | None:
    words = view.words("which")
    return _WHICH[words[0]] if words else None


def _checked(date: Calendar) -> Meaning:
    """The date, or what is wrong with it."""
    if date.day is not None and date.month is not None:
        longest = 29 if date.month == 2 and date.year is None else monthrange(date.year or 2004, date.month)[1]
        if not 1 <= date.day <= longest:
            return Impossible("there is no such day")
    if date.month is not None and not 1 <= date.month <= 12:
        return Impossible("there is no such month")
    return date


@builder
def calendar(view: View) -> Meaning | None:
    month = view.meaning("month") if "month" in view else None
    if "month" in view and month is None:
        month = _number(view.words("month"))
    season = view.meaning("season")
    hour = _number(view.words("hour"))
    return _checked(
        Calendar(
            year=_year(view),
            month=int(month) if month is not None else None,
            day=_ordinal(view.words("day")) if "day" in view else None,
            weekday=int(view.meaning("weekday") or 0) or None,
            season=str(season) if season else None,
            which=_which(view),
            hour=hour,
            minute=_number(view.words("minute")),
            second=_number(view.words("second")),
        )
    )


@builder
def day_range(view: View) -> Several | None:
    """Two days of one month ("Nov. 24-26", "10 to 14 January"): an expression each."""
    year, month = _year(view), int(view.meaning("month") or 0)
    first, final = _ordinal(view.words("day")), _ordinal(view.words("until"))
    if not 1 <= first < final <= 31:
        return None
    days = [_checked(Calendar(year=year, month=month, day=day)) for day in (first, final)]
    month_first = view.slots["month"][0] < view.slots["day"][0]
    a, b = view.slots["day"]
    suffix = view.tokens.lower[b] in ("st", "nd", "rd", "th")
    return [(view.start if month_first else a, b + suffix, days[0]), (view.slots["until"][0], view.end, days[1])]


@builder
def bare_month(view: View) -> Meaning | None:
    """A month's name alone: not a verb at the head of a sentence, not a person ("April Ortiz")."""
    word = view.tokens.words[view.start]
    before, after = view.word(-1), view.word(0)
    month = int(view.meaning("month") or 0)
    lower = word.lower()
    preposition = before.lower() in _MONTH_CUES
    if lower in ("may", "march", "mar", "august", "jan", "june", "april") and not preposition:
        if lower in ("may", "march", "mar") and not (after[:1] in ",.;)" and before[:1].islower()):
            return None
        if after[:1].isupper() and not word.isupper():
            return None
    if len(word) <= 4 and lower not in ("may", "june", "july") and view.end - view.start == 1 and not preposition:
        return None
    if lower in ("may", "march") and word.isupper() and not preposition:
        return None
    return Calendar(month=month)


_MONTH_CUES = frozenset(
    "in since by during until till from of to through between and last next this early late mid for before after "
    "every each - – / around about".split()
)


@builder
def numeric_date(view: View) -> Meaning | None:
    first, second = int(view.words("first")[0]), int(view.words("second")[0])
    year = _year(view)
    dotted = "." in view.all_words()
    if len(view.words("year")[0]) == 2 and (dotted or "-" in view.all_words()):
        return None
    if dotted or first > 12:
        day, month = first, second
    else:
        month, day = first, second
    if month > 12 or not day or not month:
        return None
    return _checked(Calendar(year=year, month=month, day=day))


@builder
def weekday_of_week(view: View) -> Meaning | None:
    return Offset(
        _WHICH[view.words("which")[0]],
        "week",
        PUBLICATION,
        Calendar(weekday=int(view.meaning("weekday") or 1)),
    )


def _in_name(view: View) -> bool:
    """Whether a capitalised word only ends a name ("USA Today")."""
    before, word = view.word(-1), view.tokens.words[view.start]
    return word[:1].isupper() and before[:1].isupper() and not (word.isupper() and len(word) > 1)


@builder
def deictic(view: View) -> Meaning | None:
    n = int(view.meaning("deictic") or 0) if view.words("deictic") != ["today"] else 0
    if n == 0 and _in_name(view):
        return None
    if "shift" in view:
        if n == 0:
            return None
        n += int(view.meaning("shift") or 0)
    return Offset(n, "day", PUBLICATION)


@builder
def new_year(view: View) -> Meaning | None:
    year, name = _year(view), "01-01"
    if "eve" in view:
        name = "12-31"
    return Calendar(year=year, holiday=name, which=_which(view))


@builder
def good_friday(view: View) -> Meaning | None:
    weekday = int(view.meaning("weekday") or view.meaning("good") or 0)
    holiday = view.words("holiday")
    if holiday and holiday[0] != "easter":
        return None
    shift = {5: -2, 6: -1, 7: 0, 1: 1}.get(weekday)
    if shift is None or ("good" in view and weekday != 5):
        return None
    return Calendar(year=_year(view), holiday=f"easter{shift:+d}", which=_which(view))


@builder
def holiday(view: View) -> Meaning | None:
    name = str(view.meaning("holiday"))
    if "eve" in view:
        name = {"12-25": "12-24", "10-31": "10-30"}.get(name, name)
    return Calendar(year=_year(view), holiday=name, which=_which(view))


@builder
def clock(view: View) -> Meaning | None:
    minute = second = None
    if "noon" in view:
        hour, minute = (int(part) for part in str(view.meaning("noon")).split(":"))
        return Calendar(hour=hour, minute=minute, zone=_zone(view, "zone"))
    if "military" in view:
        number = view.words("military")[0]
        hour, minute = int(number[:2]), int(number[2:])
    elif "spoken_hour" in view:
        hour = int(view.meaning("spoken_hour") or 0)
        minute = 0
    else:
        hour = int(view.words("hour")[0])
        minute = _number(view.words("minute"))
        if minute is None:
            minute = 0
        second = _number(view.words("second"))
    if hour > 24 or minute > 59:
        return None
    half_day = _half_day(view.words("ampm"))
    if half_day is not None and 1 <= hour <= 12:
        hour = hour % 12 + half_day
    elif view.meaning("part") in ("AF", "EV", "NI") and hour < 12:
        hour += 12
    stated = None
    if "stated" in view:
        number = view.words("stated")[0]
        stated = int(number[:2]) * 60 + int(number[2:])
    elif "stated_hour" in view:
        stated_hour = int(view.words("stated_hour")[0])
        stated_half = _half_day(view.words("stated_ampm"))
        if stated_half is not None:
            stated_hour = stated_hour % 12 + stated_half
        stated = stated_hour * 60 + (_number(view.words("stated_minute")) or 0)
    if stated is not None:
        stated -= _zone(view, "stated_zone") or 0
    return Calendar(hour=hour, minute=minute, second=second, zone=_zone(view, "zone"), stated_utc=stated)


def _half_day(words: list[str]) -> int | None:
    if not words:
        return None
    return 12 if words[0].startswith("p") else 0


def _zone(view: View, slot: str) -> int | None:
    words = view.words(slot)
    if not words or words[0] == "local":
        return None
    meanings = lexicon().meanings
    return sum(int(meanings[w]) for w in words if isinstance(meanings.get(w), int))


@builder
def day_part(view: View) -> Meaning | None:
    part = str(view.meaning("part"))
    words = view.words("which")
    if not words:
        word = view.all_words()[0]
        anchor = NARRATIVE if word == "the" else PUBLICATION
        # What is said of the night in a morning's paper is the night before.
        return Offset(-1 if word == "overnight" else 0, "day", anchor, Calendar(part=part))
    which = words[0]
    anchor = NARRATIVE if which in _FROM_NARRATIVE or which == "next" else PUBLICATION
    return Offset(_WHICH[which], "day", anchor, Calendar(part=part))


@builder
def year_ago(view: View) -> Meaning | None:
    unit = str(view.meaning("unit") or "year")
    if unit == "period":
        unit = "year"
    if "ord" in view:
        return Nth(_ordinal(view.words("ord")), unit, Offset(-1, "year", PUBLICATION))
    return Offset(-1, "year", NARRATIVE, length=True)


@builder
def length(view: View) -> Meaning | None:
    words = view.words("count")
    unit = _unit(view)
    if view.all_words()[0] == "last" and view.word(-1).lower() in _MODALS:
        return None
    if unit == "quarter" and view.start and view.word(0).lower() == "of":
        return None
    if not words:
        return None
    n = amount(words)
    if n is None and "couple" in words:
        n = 2
    if len(words) == 1 and len(words[0]) == 4 and words[0].isdecimal() and unit != "year" and n and n > 1900:
        return None
    if unit in ("year", "day", "month", "week", "hour", "minute") and n in (0.0,):
        return None
    return Length(n, unit)


_MODALS = frozenset("will would can could may might should must to did does not still usually".split())


@builder
def length_compound(view: View) -> Meaning | None:
    """ "three years and six months": the second unit is finer than the first."""
    units = ("millennium", "century", "decade", "year", "month", "week", "day", "hour", "minute", "second")
    unit, rest_unit = _unit(view), {"2": "second"}.get(str(view.meaning("rest_unit")), str(view.meaning("rest_unit")))
    n, rest = amount(view.words("count")), amount(view.words("rest") or view.words("rest_spoken"))
    if unit not in units or rest_unit not in units or n is None or rest is None:
        return None
    return Length(n, unit, rest=(rest, rest_unit)) if units.index(unit) < units.index(rest_unit) else None


@builder
def half_length(view: View) -> Meaning | None:
    return Length(0.5, _unit(view))


@builder
def length_and_half(view: View) -> Meaning | None:
    words = [w for w in view.all_words()]
    return Length((amount(words[:1]) or 1) + 0.5, _unit(view))


@builder
def a_unit(view: View) -> Meaning | None:
    return Length(1, _unit(view))


@builder
def nth(view: View) -> Meaning | None:
    words = view.words("ord")
    n = -1 if words[0] in ("final", "last", "closing") else _ordinal(words)
    unit = _unit(view)
    limit = {"quarter": 4, "half": 2, "day": 366, "week": 53, "month": 12, "weekend": 5}.get(unit, 100)
    return Nth(n, unit) if -1 <= n <= limit and n else None


@builder
def nth_of_year(view: View) -> Meaning | None:
    made = nth(view)
    return replace(made, of=Calendar(year=_year(view))) if isinstance(made, Nth) else None


@builder
def quarter_of_year(view: View) -> Meaning | None:
    return Nth(0, "quarter", Calendar(year=_year(view)))


@builder
def short_quarter(view: View) -> Meaning | None:
    n = int(view.words("number")[0])
    if not 1 <= n <= 4 or view.tokens.ends[view.start] != view.tokens.starts[view.start + 1]:
        return None
    year = _year(view)
    return Nth(n, "quarter", Calendar(year=year) if year else None)


@builder
def decade(view: View) -> Meaning | None:
    if "year" in view:
        year = _year(view) or 0
        if year % 10 or view.tokens.ends[view.end - 2] != view.tokens.starts[view.end - 1]:
            return None
        number = year // 10
    else:
        said = int(view.meaning("decade") or 0) if not view.words("decade")[0].isdecimal() else 0
        if not said:
            said, rest = divmod(int(view.words("decade")[0]), 10)
            if rest:
                return None
        number = 190 + said
    return Calendar(decade=number, mod=_phase(view))


@builder
def century(view: View) -> Meaning | None:
    n = _ordinal(view.words("ord"))
    return Calendar(century=n - 1, mod=_phase(view)) if 1 < n <= 30 else None


def _phase(view: View) -> str | None:
    for word in view.all_words()[:3]:
        if word in ("early", "late", "mid"):
            return str(lexicon().meanings[word])
    return None


@builder
def season(view: View) -> Meaning | None:
    words = view.all_words()
    name = words[-1]
    if name in ("spring", "fall"):
        before = words[0] if len(words) > 1 else view.word(-1).lower()
        if len(words) == 1 and before not in ("in", "by", "since", "until", "early", "late", "mid", "during", "-"):
            return None
        if len(words) == 2 and view.word(-1).lower() not in (
            "in", "by", "since", "until", "during", "for", "through", "of", "throughout",
        ):  # fmt: skip
            return None
        if view.word(0).lower() == "of" and name == "fall":
            return None
    return Calendar(season=str(view.meaning("season")))


@builder
def weekend(view: View) -> Meaning | None:
    words = view.words("which")
    if not words:
        return Calendar(weekend=True) if view.all_words()[0] == "the" else None
    anchor = NARRATIVE if words[0] in _FROM_NARRATIVE else PUBLICATION
    return Offset(_WHICH[words[0]], "weekend", anchor)


@builder
def relative_unit(view: View) -> Meaning | None:
    which = view.words("which")[0]
    unit = _unit(view)
    if unit == "half":
        return None
    anchor = NARRATIVE if which in _FROM_NARRATIVE or (which == "next" and unit == "day") else PUBLICATION
    if unit == "period":
        unit = "quarter"
        if which not in ("latest",):
            return None
    if unit == "quarter" and which == "latest":
        return Offset(0, "quarter", "quarter")
    return Offset(_WHICH[which], unit, anchor)


@builder
def the_unit(view: View) -> Meaning | None:
    unit = _unit(view)
    if unit == "quarter":
        return Offset(0, "quarter", "quarter")
    if unit in ("decade", "millennium", "fortnight"):
        return None
    if view.word(0).lower() in ("ended", "ending"):
        return Length(1, unit)
    return Offset(0, unit, NARRATIVE if unit == "day" else PUBLICATION)


@builder
def every(view: View) -> Meaning | None:
    part = view.meaning("part") if "part" in view else None
    if "weekday" in view:
        return Recurring(f"XXXX-WXX-{view.meaning('weekday')}" + (f"T{part}" if part else ""))
    if "month" in view:
        return Recurring(f"XXXX-{int(view.meaning('month') or 0):02}")
    if "season" in view:
        return Recurring(f"XXXX-{view.meaning('season')}")
    if part:
        return Recurring(f"XXXX-XX-XXT{part}")
    from claimcmp.find.times.calendar import duration

    unit = _unit(view)
    return Recurring(duration(amount(view.words("count")) if "count" in view else 1, unit))


@builder
def bare_units(view: View) -> Meaning | None:
    unit = _unit(view)
    return Length(None, unit)


@builder
def reference(view: View) -> Meaning | None:
    return Reference(str(view.meaning("ref")) if view.words("ref") != ["past"] else "PAST_REF")


@builder
def past(view: View) -> Meaning | None:
    return Reference("PAST_REF")


@builder
def present(view: View) -> Meaning | None:
    return Reference("PRESENT_REF")


@builder
def future(view: View) -> Meaning | None:
    return Reference("FUTURE_REF")


_YEAR_CUES = frozenset(
    "in since by during until till from of to through between and before after late early mid the a an this for "
    "( , around about than circa".split()
)


@builder
def bare_year(view: View) -> Meaning | None:
    """Four figures alone: a year unless they count something ("2000 troops", "the 1600 block")."""
    year = _year(view) or 0
    before, after = view.word(-1), view.word(0)
    tokens = view.tokens
    if before in ("-", "/", ".", ",") and view.start > 1:
        if tokens.ends[view.start - 1] == tokens.starts[view.start] and tokens.words[view.start - 2].isdecimal():
            if not (before == "-" and len(tokens.words[view.start - 2]) == 4):
                return None
    cue = before.lower() in _YEAR_CUES
    plural = after.islower() and after.endswith("s") and not after.endswith(("ss", "us", "is")) and len(after) > 3
    if year < 1900:
        strong = before.lower() in ("in", "since", "by", "during", "until", "from", "between", "of", "and", "to", "(", "-")
        if not strong or (after.isalpha() and after.islower() and after not in _CLOSED):
            return None
        return Calendar(year=year)
    if year > 2060:
        return None
    if plural and after not in _CLOSED and before.lower() not in ("the", "in", "since", "late", "early", "of", "'s"):
        return None
    if not cue and before[:1].isupper() and before.isalpha() and not after[:1].isupper() and before.lower() not in _CLOSED:
        if before.lower() not in lexicon().meanings:
            return None
    return Calendar(year=year)


_CLOSED = frozenset(
    "and or to when as with for by the a an in on at but that which who after before until while because was is "
    "were are had has have from through did does where if then under he she it they we i his its their".split()
)


# ---- phrases ----------------------------------------------------------------------------------------


@builder
def atom(view: View) -> Meaning | None:
    return view.atoms["x"].meaning


@builder
def alone(view: View) -> Meaning | None:
    """An atom by itself; "the second half" is of a match as often as of a year."""
    made = view.atoms["x"].meaning
    return None if isinstance(made, Nth) and made.unit == "half" and made.of is None else made


def _merge(first: Meaning | None, second: Meaning | None) -> Meaning | None:
    """A day and a time of day, or a weekday and a date, as one."""
    if first is None or second is None:
        return first or second
    if isinstance(first, Impossible):
        return first
    if isinstance(second, Impossible):
        return second
    if isinstance(first, Calendar) and isinstance(second, Calendar):
        return first.merge(second)
    if isinstance(first, Offset) and isinstance(second, Calendar):
        if second.day is not None and second.month is not None:
            return second
        return replace(first, at=first.at.merge(second) if first.at else second)
    if isinstance(second, Offset) and isinstance(first, Calendar):
        return _merge(second, first)
    if isinstance(first, Offset) and isinstance(second, Offset):
        # "yesterday" and "this morning" do not go together; a part of a day goes with any day.
        if second.at and second.at.part and not second.at.has_clock:
            return replace(first, at=second.at)
        return None
    return None


@builder
def joined(view: View) -> Meaning | None:
    made: Meaning | None = None
    for slot in ("date", "day", "clock"):
        if slot in view.atoms:
            made = _merge(made, view.atoms[slot].meaning) if made is not None else view.atoms[slot].meaning
            if made is None:
                return None
    if "part" in view:
        if "part" in view.atoms:
            made = _merge(made, view.atoms["part"].meaning)
        else:
            part = str(view.meaning("part"))
            made = _merge(made, Calendar(part=part))
    return _with_mod(made, _phase(view) or (view.meaning("mod") if "mod" in view else None))


def _with_mod(meaning: Meaning | None, mod: object) -> Meaning | None:
    if meaning is None or not mod or isinstance(meaning, Recurring | Reference | Impossible):
        return meaning
    return replace(meaning, mod=str(mod))


@builder
def of_year(view: View) -> Meaning | None:
    return _with_mod(_in_year(view.atoms["x"].meaning, view.atoms["year"].meaning), _phase(view))


def _in_year(x: Meaning, year: Meaning) -> Meaning | None:
    """ "January" and "last year" as one; None for what has a year or is none of its parts."""
    if isinstance(x, Nth):
        return replace(x, of=year)
    if isinstance(x, Calendar) and x.year is None and isinstance(year, Offset):
        return Offset(year.n, "year", year.anchor, x)
    return None


@builder
def nth_of(view: View) -> Meaning | None:
    of = view.atoms["of"].meaning
    if "nth" in view.atoms:
        made = view.atoms["nth"].meaning
        if not isinstance(made, Nth):
            return None
        return _with_mod(replace(made, of=of), _phase(view))
    words = view.words("quarter")
    if words and words[-1] == "period":
        return of
    return Nth(0, "quarter", of)


@builder
def phased(view: View) -> Meaning | None:
    x = view.atoms["x"].meaning
    phase = view.meaning("phase") if "phase" in view else view.meaning("mod")
    words = view.words("phase")
    if words and words[0] in ("earlier", "later"):
        phase = None
    if "year" in view:
        x = _in_year(x, view.atoms["year"].meaning)
    return _with_mod(x, phase)


@builder
def year_end(view: View) -> Meaning | None:
    return _with_mod(Offset(0, "year", PUBLICATION), view.meaning("phase"))


@builder
def offset(view: View) -> Meaning | None:
    made = view.atoms["length"].meaning
    if not isinstance(made, Length):
        return None
    words = view.words("ago")
    word = words[0] if words else "from now"
    anchor = PUBLICATION if word in ("ago", "hence", "from now") else NARRATIVE
    sign = -1 if word in ("ago", "earlier") else 1
    n = None if made.n is None else sign * made.n
    if n is None:
        if word in ("ago", "earlier"):
            return Reference("PAST_REF")
        return Reference("FUTURE_REF") if anchor == PUBLICATION else Length(None, made.unit)
    return Offset(n, made.unit, anchor, mod=_quantity_mod(view), length=True)


@builder
def unit_before(view: View) -> Meaning | None:
    unit = _unit(view)
    at = None
    if unit == "night":
        unit, at = "day", Calendar(part="NI")
    return Offset(-1 if view.words("ago")[0] == "before" else 1, unit, NARRATIVE, at)


def _quantity_mod(view: View) -> str | None:
    words = view.words("mod")
    if not words:
        return None
    if "least" in words:
        return "EQUAL_OR_MORE"
    if "most" in words or "to" in words or "than" in words and words[0] in ("not", "no"):
        return "EQUAL_OR_LESS"
    meanings = lexicon().meanings
    for word in words:
        if meanings.get(word):
            return str(meanings[word])
    return "APPROX"


@builder
def quantified(view: View) -> Meaning | None:
    made = view.atoms["length"].meaning
    return replace(made, mod=_quantity_mod(view) or made.mod) if isinstance(made, Length) else made


@builder
def lone_a_unit(view: View) -> Meaning | None:
    """ "a week": a duration after a preposition of time, else a rate ("$5 a day")."""
    before = view.word(-1)
    if before.isdecimal() or before.lower() in ("%", "million", "billion", "percent", "times", "twice", "once"):
        return None
    if before.endswith("s") and before.islower() and before not in ("was", "is", "as", "has", "lasts", "takes", "plus"):
        return None
    return view.atoms["length"].meaning
