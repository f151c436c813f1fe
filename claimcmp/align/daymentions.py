"""Days that a source speaks of, with the words around them: what dating works on.

    resolved_days("The ministers met on Monday.", dated 2014-05-14)
    -> DayMention("Monday", day=2014-05-12, words={"minist", "meet", "monda"}, …)
    partial_days("The ministers will meet on Monday.")
    -> DayMention("Monday", partial="XXXX-WXX-1", side=1, …)

Past and future are not told here: the expressions are resolved against a made-up day, and the tense rules
of ``find_times`` show on which side of it they come out.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from claimcmp.find.times import TimeExpression, find_times
from claimcmp.model import Source
from claimcmp.text.morphology import stem, stopwords
from claimcmp.text.sentences import sentence_spans
from claimcmp.text.tokens import tokenize

_WORD = re.compile(r"[^\W\d_]{3,}")
_PROBE = date(2022, 6, 19)  # a Sunday, the weekday that news speak of least


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day spoken of, its text, and the stems of its sentence's content words.

    ``day`` is known in a dated source. In one whose date is asked for, ``partial`` is what the text says by
    itself ("XXXX-WXX-4", "XXXX-12-07", "XXXX-XX-XX" for "yesterday"), ``offset`` how many days from a
    publication on a Sunday that would be, and ``side`` its sign: -1 past, 1 future.
    """

    text: str
    sentence: int
    words: frozenset[str]
    day: date | None = None
    partial: str = ""
    offset: int = 0

    @property
    def side(self) -> int:
        return (self.offset > 0) - (self.offset < 0)

    def may_be(self, day: date) -> bool:
        """Can this partial mention mean ``day``, by its weekday or its month and day?"""
        if self.partial.startswith("XXXX-WXX-"):
            return day.isoweekday() == int(self.partial[9])
        return self.partial == "XXXX-XX-XX" or self.partial[5:] == day.isoformat()[5:]


def resolved_days(source: Source, times: Sequence[TimeExpression]) -> list[DayMention]:
    """The days of a dated source, from its temporal expressions."""
    days = [(time, day) for time in times if (day := _day(time.value)) is not None]
    bags = _sentences(source, [time for time, _ in days])
    return [DayMention(time.text, *bags[time.start], day=day) for time, day in days if time.start in bags]


def partial_days(source: Source, times: Sequence[TimeExpression] | None = None) -> list[DayMention]:
    """The days that a source names without a year, by a weekday, a month and day, or "yesterday".

    ``times`` are its expressions as found without a reference, where they are at hand.
    """
    probed = {time.start: day for time in find_times(source.text, _PROBE) if (day := _day(time.value))}
    times = [
        time
        for time in (find_times(source.text) if times is None else times)
        if time.start in probed and time.anchor == "partial" and _is_partial_day(time.value[:10])
    ]
    bags = _sentences(source, times)
    return [
        DayMention(
            time.text,
            *bags[time.start],
            partial=time.value[:10],
            offset=(probed[time.start] - _PROBE).days,
        )
        for time in times
        if time.start in bags
    ]


def _is_partial_day(value: str) -> bool:
    if value.startswith("XXXX-WXX-"):
        return value[9:].isdecimal()
    return len(value) == 10 and value.startswith("XXXX-") and (value[5:] == "XX-XX" or value[5:7].isdecimal())


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if len(value) >= 10 and value[4] == "-" != value[5] else None
    except ValueError:
        return None


def _sentences(source: Source, times: Sequence[TimeExpression]) -> dict[int, tuple[int, frozenset[str]]]:
    """By the start of each expression outside of furniture: its sentence's number and words."""
    spans = sentence_spans(source.text) if times else []
    found: dict[int, tuple[int, frozenset[str]]] = {}
    bags: dict[int, frozenset[str]] = {}
    index = 0
    for time in times:
        if any(start <= time.start < end for start, end in source.furniture):
            continue
        while index < len(spans) and spans[index][1] <= time.start:
            index += 1
        if index == len(spans):
            break
        if index not in bags:
            bags[index] = content_words(source.text[slice(*spans[index])])
        found[time.start] = (index, bags[index])
    return found


def content_words(text: str) -> frozenset[str]:
    """The stems of a text's words that carry content; no numbers."""
    stop = stopwords()
    words = tokenize(text).lower
    return frozenset(stem(word) for word in words if len(word) > 2 and word[0].isalpha() and word not in stop)


def story_words(text: str) -> frozenset[str]:
    """The words of a text that tell its story from others: those with a capital letter, and long ones."""
    found = {word.lower() for word in set(_WORD.findall(text)) if len(word) > 6 or word[0].isupper()}
    return frozenset(found - stopwords())


def word_weights(mentions: Sequence[DayMention]) -> dict[str, float]:
    """Inverse frequency of each word over the sentences of the mentions."""
    bags = list({(mention.sentence, mention.words) for mention in mentions})
    counts = Counter(word for _, words in bags for word in words)
    return {word: math.log(1 + len(bags) / n) for word, n in counts.items()}


def likeness(a: frozenset[str], b: frozenset[str], weights: Mapping[str, float]) -> float:
    """Cosine of two sets of words under ``weights``, 0 to 1."""
    # fsum: sets have no order, and the same input must give the same bytes
    norm = math.sqrt(math.fsum(weights[w] ** 2 for w in a) * math.fsum(weights[w] ** 2 for w in b))
    return math.fsum(weights[w] ** 2 for w in a & b) / norm if norm else 0.0
