"""What the builders of atoms and phrases share: the register by name, and the reading of slots.

A builder takes the view of a match and returns what it means: a meaning, several (token span,
meaning) where one match holds several expressions, or None where the words only looked like one.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Sequence

from claimcmp.find.times.grammar import View
from claimcmp.find.times.lexicon import lexicon
from claimcmp.find.times.meaning import (
    NARRATIVE,
    PUBLICATION,
    Calendar,
    Impossible,
    Meaning,
    Recurring,
    Reference,
)
from claimcmp.find.times.numbers import spoken_year

Several = list[tuple[int, int, Meaning]]
Builder = Callable[[View], "Meaning | Several | None"]
BUILDERS: dict[str, Builder] = {}

_FROM_NARRATIVE = frozenset({"THAT", "SAME", "PREVIOUS", "FOLLOWING"})


def builder(function: Builder) -> Builder:
    """Register a builder under its function's name, by which the grammar calls it."""
    BUILDERS[function.__name__] = function
    return function


def figure(words: Sequence[str]) -> int | None:
    """The first number in figures among ``words``."""
    return next((int(word) for word in words if word.isdecimal()), None)


def ordinal(words: Sequence[str]) -> int:
    """ "twenty-first", "21st" -> 21; 0 for what is no number."""
    number = figure(words)
    if number is not None:
        return number
    words_of = lexicon()
    # "second" stands in the lexicon as the unit.
    return sum(2 if words_of.kind(w) == "SECOND" else words_of.integer(w) or 0 for w in words)


def year_of(view: View) -> int | None:
    """The year in the slots ``year`` (figures, two are of 1950 to 2049) or ``spoken``."""
    if "spoken" in view:
        return spoken_year(view.words("spoken"))
    words = view.words("year")
    if not words:
        return None
    year = int(words[0])
    if len(words[0]) == 2:
        year += 2000 if year < 50 else 1900
    return year


def unit_of(view: View) -> str:
    """The name of the unit in the slot ``unit``; a night is one too."""
    unit = str(view.meaning("unit"))
    return "night" if unit == "NI" else unit


def which_of(view: View) -> int | None:
    """-1, 0 or 1 for "last", "this" or "next" in the slot ``which``."""
    return int(view.meaning("which") or 0) if "which" in view else None


def anchor_of(view: View, unit: str = "") -> str:
    """What ``which`` counts from: the narrative ("that week", "the next day") or the publication day."""
    kind = view.kind("which")
    if kind in _FROM_NARRATIVE or (kind == "NEXT" and unit == "day"):
        return NARRATIVE
    return PUBLICATION


def checked(date: Calendar) -> Meaning:
    """The date, or what is wrong with it."""
    if date.month is not None and not 1 <= date.month <= 12:
        return Impossible("there is no such month")
    if date.day is not None and date.month is not None:
        # Without a year, 29 February can be.
        if not 1 <= date.day <= monthrange(date.year or 2004, date.month)[1]:
            return Impossible("there is no such day")
    return date


def phase(view: View) -> str | None:
    """START, MID or END for an "early", "mid" or "late" among the first words."""
    words_of = lexicon()
    for word in view.all_words()[:3]:
        if words_of.kind(word) in ("EARLY", "LATE", "MID"):
            return str(words_of.meanings[word])
    return None


def with_mod(meaning: Meaning | None, mod: object) -> Meaning | None:
    """The meaning with TIMEX3's modifier, where it can take one."""
    if meaning is None or not mod or isinstance(meaning, Recurring | Reference | Impossible):
        return meaning
    return meaning._replace(mod=str(mod))
