"""Builders of phrases: what is put together from atoms and words.

length_offset  length=Length(2, "week") ago="ago"       ->  Offset(-2, "week", "publication")
nth_of         nth=Nth(2, "week") of=Calendar(month=1)  ->  Nth(2, "week", Calendar(month=1))
"""

from __future__ import annotations

from claimcmp.find.times.builders import builder, phase, with_mod
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
    Reference,
)


@builder
def atom(view: View) -> Meaning | None:
    """An atom as it is."""
    return view.atoms["x"].meaning


@builder
def alone(view: View) -> Meaning | None:
    """An atom by itself; "the second half" is of a match as often as of a year."""
    made = view.atoms["x"].meaning
    return None if isinstance(made, Nth) and made.unit == "half" and made.of is None else made


@builder
def joined(view: View) -> Meaning | None:
    """A day and what else is said of it: its date, its part, the time."""
    made: Meaning | None = None
    for slot in ("date", "day", "clock", "part"):
        if slot in view.atoms:
            other = view.atoms[slot].meaning
        elif slot == "part" and slot in view:
            other = Calendar(part=str(view.meaning("part")))
        else:
            continue
        made = other if made is None else merge(made, other)
        if made is None:
            return None
    return with_mod(made, phase(view) or (view.meaning("mod") if "mod" in view else None))


def merge(first: Meaning, second: Meaning) -> Meaning | None:
    """A day and a time of day, or a date and its weekday, as one; None where they cannot be."""
    for meaning in (first, second):
        if isinstance(meaning, Impossible):
            return meaning
    if isinstance(first, Calendar) and isinstance(second, Calendar):
        return first.merge(second)
    if isinstance(first, Calendar) and isinstance(second, Offset):
        return merge(second, first)
    if isinstance(first, Offset) and isinstance(second, Calendar):
        if second.day is not None or second.weekday is not None or second.holiday is not None:
            # "yesterday, January 12"; "early morning Friday"
            return second.merge(first.at) if first.at else second
        return first._replace(at=first.at.merge(second) if first.at else second)
    if isinstance(first, Offset) and isinstance(second, Offset) and second.at and second.at.part:
        # "yesterday" and "overnight": the part is of the day that is named.
        return first._replace(at=second.at)
    return None


def _in_year(x: Meaning, year: Meaning) -> Meaning | None:
    """ "January" and "last year" as one; None for what has a year or is none of its parts."""
    if isinstance(x, Nth):
        return x._replace(of=year)
    if isinstance(x, Calendar) and x.year is None and isinstance(year, Offset):
        return Offset(year.n, "year", year.anchor, x)
    return None


@builder
def of_year(view: View) -> Meaning | None:
    return with_mod(_in_year(view.atoms["x"].meaning, view.atoms["year"].meaning), phase(view))


@builder
def nth_of(view: View) -> Meaning | None:
    """ "the third quarter of 1990", "last year's quarter", "the corresponding period last year"."""
    of = view.atoms["of"].meaning
    if "nth" in view.atoms:
        made = view.atoms["nth"].meaning
        return with_mod(made._replace(of=of), phase(view)) if isinstance(made, Nth) else None
    return of if view.kind("quarter") == "PERIOD" else Nth(0, "quarter", of)


@builder
def phased(view: View) -> Meaning | None:
    """ "early 2022", "the end of the month"; "earlier this month" says no more than the month."""
    x = view.atoms["x"].meaning
    mod = None
    if "phase" in view:
        mod = view.meaning("phase") if view.kind("phase") not in ("EARLIER", "LATER") else None
    elif "mod" in view:
        mod = view.meaning("mod")
    made = _in_year(x, view.atoms["year"].meaning) if "year" in view.atoms else x
    return with_mod(made, mod)


@builder
def year_end(view: View) -> Meaning | None:
    return with_mod(Offset(0, "year", PUBLICATION), view.meaning("phase"))


@builder
def offset(view: View) -> Meaning | None:
    """ "two weeks ago", "a day earlier", "three days later", "a week from now"."""
    made = view.atoms["length"].meaning
    if not isinstance(made, Length):
        return None
    kind = view.kind("ago")
    anchor = NARRATIVE if kind in ("EARLIER", "LATER") else PUBLICATION
    sign = -1 if kind in ("AGO", "EARLIER") else 1
    if made.n is None:
        if sign < 0:
            return Reference("PAST_REF")
        return Reference("FUTURE_REF") if anchor == PUBLICATION else made
    return Offset(sign * made.n, made.unit, anchor, mod=_quantity_mod(view), length=True)


@builder
def unit_before(view: View) -> Meaning | None:
    """ "the day before" and "the night before", with nothing said before what."""
    n = int(view.meaning("ago") or 0)
    if "part" in view:
        return Offset(n, "day", NARRATIVE, Calendar(part=str(view.meaning("part"))))
    made = view.atoms["x"].meaning
    return Offset(n, made.unit, NARRATIVE) if isinstance(made, Offset) else None


def _quantity_mod(view: View) -> str | None:
    """TIMEX3's modifier for "nearly", "at least", "more than", "up to"."""
    words, words_of = view.words("mod"), lexicon()
    kinds = [words_of.kind(word) for word in words]
    if not words:
        return None
    if "LEAST" in kinds:
        return str(words_of.meanings[words[kinds.index("LEAST")]])
    if "NOT" in kinds or "TO" in kinds:
        return "EQUAL_OR_LESS"
    for word in words:
        if words_of.meanings.get(word):
            return str(words_of.meanings[word])
    return "APPROX"


@builder
def quantified(view: View) -> Meaning | None:
    made = view.atoms["length"].meaning
    return made._replace(mod=_quantity_mod(view) or made.mod) if isinstance(made, Length) else made


# What "a week" and "a day" end a rate after.
_COUNTED = frozenset(("PERCENT", "SCALE", "SCALES", "RATE", "UNITS", "MINUTES", "PARTS", "MLETTER"))


@builder
def lone_one_unit(view: View) -> Meaning | None:
    """ "a week": a duration, unless it ends a rate ("$5 a day", "four flights a week")."""
    before = view.word(-1)
    kind = lexicon().kind(before.lower())
    if lexicon().kind(view.word(0).lower()) in ("AFTER", "BEFORE"):
        return view.atoms["length"].meaning
    if before.isdecimal() or kind in _COUNTED:
        return None
    if kind is None and before.islower() and (before.endswith("s") or view.word(-2).isdecimal()):
        return None
    return view.atoms["length"].meaning
