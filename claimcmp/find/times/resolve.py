"""From what was said to a TIMEX3 value, with the anchor at hand: each kind of meaning to its resolver."""

from __future__ import annotations

from claimcmp.find.times.calendar import duration
from claimcmp.find.times.context import DATE, DURATION, SET, TIME, Context, Resolved
from claimcmp.find.times.counted import nth_alone, nth_of, offset
from claimcmp.find.times.meaning import Calendar, Length, Meaning, Nth, Offset, Recurring, Reference
from claimcmp.find.times.named import named


def resolve(meaning: Meaning, context: Context) -> Resolved | None:
    """The TIMEX3 reading of ``meaning``; None where there is none."""
    if isinstance(meaning, Calendar):
        return named(meaning, context)
    if isinstance(meaning, Offset):
        return offset(meaning, context)
    if isinstance(meaning, Nth):
        return _nth(meaning, context)
    if isinstance(meaning, Length):
        return Resolved(DURATION, duration(meaning.n, meaning.unit, meaning.rest), meaning.mod)
    if isinstance(meaning, Recurring):
        return Resolved(SET, meaning.value)
    if isinstance(meaning, Reference):
        return Resolved(DATE, meaning.value)
    return None


def _nth(meaning: Nth, context: Context) -> Resolved | None:
    if meaning.of is None:
        return nth_alone(meaning, context)
    whole = resolve(meaning.of, context)
    if whole is None or whole.type not in (DATE, TIME):
        return None
    return nth_of(meaning, whole, context)
