"""Governing: the clause that a value belongs to, and the event that it has there.

    "He left on [Friday], when the talks failed"          -> its own clause: leave
    "It was 7 a.m. when the train derailed"               -> the clause of the "when": derail
    "He walked into the bank on [Friday] and shot two"    -> the verb that the motion led to: shoot
    "The toll, announced on Friday ([4 May])"             -> what stands before the bracket
    "Two men were injured, [one] of them critically"      -> what befell those counted before: injure

Most values have the event of their clause (``events``); here are those whose clause hands them on.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claimcmp.find.quantities import Quantity
from claimcmp.find.times import TimeExpression
from claimcmp.frame.analysis import Analysis, Sentence
from claimcmp.frame.events import Event, event_at, is_told, kind_of
from claimcmp.frame.families import event as event_family
from claimcmp.frame.families import events_of
from claimcmp.frame.lexicon import event_lexicon
from claimcmp.resources import load

# How far after a motion, in tokens, the "and" may stand that says what it was for.
_PURPOSE = 10
_RELATIVES = (["that"], ["which"], ["who"])
# Words with which "it was 7 a.m. when ..." begins.
_CLEFT = frozenset(("it", "was", "is", "'s", "’s"))


def when_after(analysis: Analysis, sentence: Sentence, last: int) -> int | None:
    """The "when" that goes on from a date which ends at token ``last``: "since 1974, | when a train
    derailed", "It was 7 a.m. | when it happened"; None where it merely follows ("left on Friday when")."""
    lower = analysis.tokens.lower
    if lower[last : last + 2] == [",", "when"] and last + 2 < sentence.last:
        return last + 1
    if lower[last : last + 1] == ["when"] and last + 1 < sentence.last:
        begin = sentence.clauses.pieces(last - 1)[0][0]
        begin += not lower[begin].isalpha()
        if lower[begin] == "it" and lower[begin + 1] in _CLEFT:
            return last
    return None


class Governing(NamedTuple):
    """The event of a value, and its clause: token ranges (half open) and their tokens, rising."""

    event: Event
    pieces: list[tuple[int, int]]
    inside: Sequence[int]


@cache
def _manners() -> frozenset[str]:
    return frozenset(load("speech")["manners"].split())


class Governors:
    """The clauses and events of one source's values, asked for in reading order."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._counted: tuple[int, Event] | None = None  # the number before: its sentence, its event

    def of(self, at: int, first: int, last: int, item: TimeExpression | Quantity) -> Governing:
        """The clause and the event of ``item`` in tokens [first, last) of sentence ``at``."""
        before = self._counted[1] if self._counted is not None and self._counted[0] == at else None
        found = _governing(self._analysis, self._analysis.sentences[at], first, last, item, before)
        if isinstance(item, Quantity):
            self._counted = (at, found.event)
        return found


def _governing(
    analysis: Analysis,
    sentence: Sentence,
    first: int,
    last: int,
    item: TimeExpression | Quantity,
    counted: Event | None,
) -> Governing:
    lower = analysis.tokens.lower
    pieces = sentence.clauses.pieces(first)
    if isinstance(item, TimeExpression) and item.type == "DURATION" and last < sentence.last:
        pieces = [(last, sentence.last)]  # "it comes [a day] after the vote": that is what is dated
    inside = _tokens(pieces)
    found = event_at(analysis, sentence, inside, first, last, item)
    if isinstance(item, TimeExpression):
        if (when := when_after(analysis, sentence, last)) is not None:
            beyond = sentence.clauses.pieces(when)
            told = _tokens(beyond)
            other = event_at(analysis, sentence, told, first, last, item)
            before = lower[first - 1] if first > sentence.first else ""
            if is_told(other) and (before == "since" or not is_told(found) or found.trigger == other.trigger):
                return Governing(other, beyond, told)
        elif found.trigger is not None and kind_of(found) == "motion":
            found = _led_to(analysis, sentence, last, found) or found
    elif counted is not None and is_told(counted) and _is_part(lower, first, last):
        if found.verb is None or not is_told(found):
            found = counted
    elif not is_told(found) and lower[last : last + 1] in _RELATIVES:
        # "engineers counted [nine bridges] that the flood had destroyed"
        told = _tokens(sentence.clauses.pieces(last))
        other = event_at(analysis, sentence, told, first, last, item)
        found = other if is_told(other) else found
    bracketed = first - 2 >= sentence.first and lower[first - 1] == "(" and lower[last : last + 1] == [")"]
    if bracketed and (isinstance(item, TimeExpression) or not is_told(found)):
        outer = _tokens(sentence.clauses.pieces(first - 2))
        other = event_at(analysis, sentence, outer, first - 1, last + 1, item)
        found = other if other.family is not None else found
    return Governing(found, pieces, inside)


def measured_event(head: str) -> str | None:
    """The event that what an amount measures is itself ("a loss of $3 million", "the fee, $90")."""
    families = events_of(head, "noun")
    unsure = event_lexicon().unsure
    sure = [f for f in families if (f, "noun", head) not in unsure and event_family(f).kind == "event"]
    return sure[0] if sure else None


def _tokens(pieces: list[tuple[int, int]]) -> Sequence[int]:
    if len(pieces) == 1:
        return range(*pieces[0])
    return [i for low, high in pieces for i in range(low, high)]


def _led_to(analysis: Analysis, sentence: Sentence, last: int, motion: Event) -> Event | None:
    """ "walked into the bank on [Friday] and shot two": what a motion, said with its date, led to."""
    lower, events, parts = analysis.tokens.lower, analysis.concepts.events, analysis.concepts.parts
    start = max(last, (motion.trigger or 0) + 1)
    for i in range(start, min(sentence.last - 1, start + _PURPOSE)):
        if lower[i] == "and":
            for k in range(i + 1, min(i + 3, sentence.last)):
                if parts[k] == "verb" and lower[k][-3:] != "ing":
                    other = Event(k, k, events[k], tuple(filter(None, (events[k],))))
                    return other if is_told(other) and kind_of(other) == "event" else None
            return None
        if parts[i] == "verb" or not (lower[i].isalpha() or lower[i] in ",'’.-"):
            return None
    return None


def _is_part(lower: Sequence[str], first: int, last: int) -> bool:
    """ "four of them critically", "six of whom", "nine critically": some of those counted before."""
    after = lower[last : last + 2]
    if after[:1] == ["of"] and after[-1] in ("them", "whom"):
        return True
    return lower[max(0, first - 2) : first] == ["of", "whom"] or (bool(after) and after[0] in _manners())
