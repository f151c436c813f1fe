"""Temporal expressions: when an article says that something was, as TIMEX3 and as intervals.

    find_times("They met on Thursday, and again the following day.", date(2022, 1, 14))
    -> TimeExpression(12, 20, "Thursday", "DATE", "2022-01-13", ...),
       TimeExpression(32, 49, "the following day", "DATE", "2022-01-14", ...)

Words are put into categories (``lexicon``), atoms and phrases recognised over these (``grammar``),
given a meaning (``build``), and the meaning a value (``resolve``): from the publication day, the
tense of the clause (``tense``) and the date last spoken of.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime, time

from claimcmp.find.times.context import COMPARED, DURATION, Context, Resolved
from claimcmp.find.times.grammar import paragraph_breaks
from claimcmp.find.times.intervals import interval
from claimcmp.find.times.meaning import NARRATIVE, Impossible
from claimcmp.find.times.ranges import TimeRange, time_ranges
from claimcmp.find.times.recognise import Found, recognise
from claimcmp.find.times.resolve import resolve
from claimcmp.find.times.surroundings import set_off, surrounded
from claimcmp.find.times.tense import clause_tense
from claimcmp.text.tokens import Tokens, tokenize
from claimcmp.values import TimeValue

__all__ = ["TimeExpression", "TimeRange", "find_times", "time_ranges"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A temporal expression: ``text`` is the source's ``[start:end]``, in characters.

    ``type`` is DATE, TIME, DURATION or SET and ``value`` its TIMEX3 value, ``mod`` TIMEX3's modifier.
    ``interval`` is None for durations, sets, vague references ("recently") and names ("player of the
    year"); its ends are None where the value is partial. A preposition that makes a bound of it ("by
    1958") is in the interval's ``mod``. ``anchor`` says what resolved it: "absolute" (it names its year),
    "publication", "narrative" (the date last spoken of) or "partial". ``warnings`` name what cannot
    be: a weekday that does not fit, a day that the calendar does not have.
    """

    start: int
    end: int
    text: str
    type: str
    value: str
    mod: str | None
    interval: TimeValue | None
    anchor: str
    warnings: tuple[str, ...] = ()


# Digits of other scripts, and marks that say nothing but stand between letters.
_ODD = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]|[^\x00-\x7f](?<=\\d)")


def _plain(text: str) -> str:
    """``text`` with every numeral as its ASCII digit and invisible marks as blanks, of the same length."""

    def replace(match: re.Match[str]) -> str:
        character = match.group()
        return str(int(character)) if character.isdecimal() else " "

    return _ODD.sub(replace, text)


def find_times(
    text: str, reference: date | datetime | None = None, *, tokens: Tokens | None = None
) -> list[TimeExpression]:
    """The temporal expressions of ``text``, by place, none overlapping another.

    ``reference`` is the day (or moment) of publication; without it weekdays and dates without a year
    stay partial values. ``tokens`` spares tokenising a text that already is. Never raises.
    """
    if tokens is None or (not text.isascii() and _ODD.search(text)):
        tokens = tokenize(text if text.isascii() else _plain(text))
    breaks = paragraph_breaks(tokens)
    found = recognise(tokens, breaks)
    return _resolve_all(text, tokens, found, breaks, _moment(reference))


# What ends a sentence: the day of a clock time beyond it is read off the story, and not said.
_STOPS = frozenset(".!?")


def _moment(reference: date | datetime | None) -> datetime | None:
    if reference is None or isinstance(reference, datetime):
        return reference
    return datetime.combine(reference, time())


def _resolve_all(
    text: str,
    tokens: Tokens,
    found: Found,
    breaks: list[int],
    reference: datetime | None,
) -> list[TimeExpression]:
    context = Context(reference)
    expressions: list[TimeExpression] = []
    sentence = -1
    for a, b, meaning in found:
        start, end = tokens.starts[a], tokens.ends[b - 1]
        surface = text[start:end]
        context.place = a
        context.tense = lambda a=a, b=b: clause_tense(tokens, a, b)  # type: ignore[misc]
        # of the place alone: what held the context itself would keep each article alive
        context.is_over = lambda since, a=a: not _STOPS.isdisjoint(tokens.lower[since:a])  # type: ignore[misc]
        paragraph = bisect_right(breaks, a)
        if paragraph != sentence:
            context.same_sentence_day, sentence = None, paragraph
        if isinstance(meaning, Impossible):
            expressions.append(_impossible(start, end, surface, meaning))
            continue
        resolved = resolve(meaning, context)
        if resolved is None:
            continue
        value = interval(resolved)
        if value is None:
            context.note(resolved)
            if resolved.type == DURATION:
                value = set_off(tokens, a, b, resolved, context)
        else:
            last, value = surrounded(tokens, a, b, value)
            if last != b:
                end = tokens.ends[last - 1]
                surface = text[start:end]
            if value is not None:  # no narrative goes on from the day of a "Christmas party"
                context.note(resolved)
        expressions.append(_expression(start, end, surface, resolved, value))
    return expressions


def _expression(
    start: int, end: int, surface: str, resolved: Resolved, value: TimeValue | None
) -> TimeExpression:
    return TimeExpression(
        start,
        end,
        surface,
        resolved.type,
        resolved.value,
        resolved.mod,
        value,
        NARRATIVE if resolved.anchor == COMPARED else resolved.anchor,
        resolved.warnings,
    )


def _impossible(start: int, end: int, surface: str, meaning: Impossible) -> TimeExpression:
    """A date that cannot be: an expression all the same, of no known day."""
    warning = f"“{surface}”: {meaning.reason}"
    return TimeExpression(start, end, surface, "DATE", "XXXX-XX-XX", None, None, "partial", (warning,))
