"""Builders of atoms: spans of the calendar, durations, sets, vague references, years.

relative_unit  which="last" unit="week"           ->  Offset(-1, "week", "publication")
length         count="2 1 / 2" unit="years"       ->  Length(2.5, "year")
"""

from __future__ import annotations

from claimcmp.find.times.builders import (
    Several,
    anchor_of,
    builder,
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

_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")


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
    elif (said := figure(view.words("decade"))) is not None:
        number, rest = divmod(1900 + said, 10)
    else:
        return Calendar(decade=190 + int(view.meaning("decade") or 0), mod=phase(view))
    together = view.tokens.ends[view.end - 2] == view.tokens.starts[view.end - 1]
    return Calendar(decade=number, mod=phase(view)) if together and not rest else None


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
    if unit in ("half", "millennium") or (unit == "period" and not latest):
        return None
    if latest and unit in ("quarter", "period"):
        return Offset(0, "quarter", QUARTER)
    return Offset(which_of(view), unit, anchor_of(view, unit))


@builder
def playing_season(view: View) -> Meaning | None:
    """ "last season", "the rest of the season": that of a sport, by the publication day."""
    return Offset(which_of(view) or 0, unit_of(view), PUBLICATION)


@builder
def the_unit(view: View) -> Meaning | None:
    """ "the quarter", "the day": the one that is spoken of."""
    unit = unit_of(view)
    if unit == "quarter":
        return Offset(0, "quarter", QUARTER)
    if unit in ("millennium", "fortnight"):
        return None
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
    if n is None or rest is None or unit not in _UNITS or rest_unit not in _UNITS[_UNITS.index(unit) + 1 :]:
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
        return Recurring(f"XXXX-{int(view.meaning('month') or 0):02}")
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
def year_range(view: View) -> Several | None:
    """ "from 1979-90": an expression each; the 90 of "1989-90", a season, is none."""
    year, until = year_of(view), figure(view.words("until"))
    if year is None or until is None:
        return None
    (a, b), (c, d) = view.slots["year"], view.slots["until"]
    first: Several = [(a, b, Calendar(year=year))]
    if until > year % 100 + 1:
        first.append((c, d, Calendar(year=year - year % 100 + until)))
    return first


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
    if words_of.kind(after) == "PEOPLE":
        return None
    if _counts(view, 4) and after.endswith("s") and not after.endswith(("ss", "us", "is")):
        return None
    if before.isalpha() and before[:1].isupper() and kind is None and not after[:1].isupper():
        return None
    year = year_of(view)
    return Calendar(year=year) if year and year <= 2060 else None
