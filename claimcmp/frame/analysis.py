"""One source analysed once: its tokens, sentences, clauses, names, times and quantities.

Everything is by token index, so that the frame of a claim is a matter of looking left and right.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from claimcmp.find.quantities import Quantity, find_quantities
from claimcmp.find.times import TimeExpression, find_times
from claimcmp.frame.clauses import Clauses, clauses
from claimcmp.frame.concepts import Concepts, concepts_of
from claimcmp.frame.names import NameMention, find_names
from claimcmp.model import Source
from claimcmp.text.sentences import sentence_spans
from claimcmp.text.tokens import Tokens, tokenize


class Sentence(NamedTuple):
    """``start``/``end`` in characters, ``first``/``last`` in tokens (half open)."""

    start: int
    end: int
    first: int
    last: int
    clauses: Clauses


class Analysis(NamedTuple):
    """``times`` and ``quantities`` lie outside furniture; ``concepts`` has an entry per token.

    ``timed`` are the spans and types of all temporal expressions, those in furniture too.
    """

    source: Source
    tokens: Tokens
    sentences: tuple[Sentence, ...]
    concepts: Concepts
    names: tuple[NameMention, ...]
    times: tuple[TimeExpression, ...]
    quantities: tuple[Quantity, ...]
    timed: tuple[tuple[int, int, str], ...]

    def sentence_at(self, start: int) -> int:
        """The index of the sentence that holds the character offset ``start``."""
        return max(0, bisect_right(self.sentences, start, key=lambda s: s.start) - 1)

    def times_in(self, sentence: Sentence) -> Sequence[TimeExpression]:
        """The temporal expressions that begin in the sentence."""
        low = bisect_left(self.times, sentence.start, key=lambda t: t.start)
        high = bisect_left(self.times, sentence.end, lo=low, key=lambda t: t.start)
        return self.times[low:high]

    def token_range(self, start: int, end: int) -> tuple[int, int]:
        """The token indices (half open) that the character span covers."""
        return bisect_left(self.tokens.starts, start), bisect_left(self.tokens.starts, end)


def analyse(source: Source) -> Analysis:
    """Find all that a source says of times and quantities, and what its words are."""
    text = source.text
    tokens = tokenize(text)
    times = _times(source, tokens)
    busy = [(t.start, t.end) for t in times if t.type in ("DATE", "TIME")]
    quantities = find_quantities(text, tokens=tokens, busy=busy, claims=True)
    numbers = {q.start for q in quantities if q.kind != "ordinal"}
    names = [name for name in find_names(text, tokens) if name.start not in numbers]  # "Seventy-one were"
    concepts = concepts_of(tokens, names)
    _put_values(concepts, tokens, times, quantities)
    valued = _covered(tokens, [(q.start, q.end) for q in quantities] + busy)
    sentences: list[Sentence] = []
    first = 0
    for start, end in sentence_spans(text):
        first = bisect_left(tokens.starts, start, lo=first)
        last = bisect_left(tokens.starts, end, lo=first)
        if last > first:
            cut = clauses(tokens, first, last, lambda i: concepts.events[i] is not None, valued.__contains__)
            sentences.append(Sentence(start, end, first, last, cut))
            first = last
    return Analysis(
        source=source,
        tokens=tokens,
        sentences=tuple(sentences),
        concepts=concepts,
        names=tuple(names),
        times=tuple(t for t in times if not _inside(t.start, source.furniture)),
        quantities=tuple(q for q in quantities if not _inside(q.start, source.furniture)),
        timed=_timed(times),
    )


def redated(analysis: Analysis, source: Source) -> Analysis:
    """The analysis of a source whose publication date alone has changed, as :func:`analyse` would make it."""
    times = _times(source, analysis.tokens)
    if _timed(times) != analysis.timed:
        return analyse(source)
    concepts = analysis.concepts._replace(words=list(analysis.concepts.words))
    _put_values(concepts, analysis.tokens, times, ())
    return analysis._replace(
        source=source,
        concepts=concepts,
        times=tuple(t for t in times if not _inside(t.start, source.furniture)),
    )


def _times(source: Source, tokens: Tokens) -> list[TimeExpression]:
    return find_times(source.text, source.published_at or source.published, tokens=tokens)


def _timed(times: Sequence[TimeExpression]) -> tuple[tuple[int, int, str], ...]:
    return tuple((t.start, t.end, t.type) for t in times)


def _put_values(
    concepts: Concepts, tokens: Tokens, times: Sequence[TimeExpression], quantities: Sequence[Quantity]
) -> None:
    """Make of each value's own words one concept: "=5" for "five" and for "5", "=2004-12" for a date."""
    for quantity in quantities:
        end = quantity.end
        if quantity.noun_start is not None and quantity.start < quantity.noun_start < end:
            end = quantity.noun_start
        point = quantity.point if quantity.point is not None else quantity.low
        _put(concepts, tokens, quantity.start, end, f"={point:.6g}" if point is not None else None)
    for time in times:
        _put(concepts, tokens, time.start, time.end, f"={time.value}")


def _put(concepts: Concepts, tokens: Tokens, start: int, end: int, concept: str | None) -> None:
    first = bisect_left(tokens.starts, start)
    last = bisect_left(tokens.starts, end, lo=first)
    for i in range(first, last):
        concepts.words[i] = concepts.stems[i] = None
    if first < last:
        concepts.words[first] = concept


def _covered(tokens: Tokens, spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    covered: set[int] = set()
    for start, end in spans:
        covered.update(range(bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)))
    return frozenset(covered)


def _inside(offset: int, spans: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(spans, offset, key=lambda span: span[0]) - 1
    return at >= 0 and offset < spans[at][1]
