"""Claims: each value of a source with the frame that says what it is the value of.

"At least five people were killed in Bor, the governor said on Monday."
-> count 5.. | people | event kill | participants Bor | done | speaker the governor
-> date Monday | event say
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from claimcmp.find.quantities import Quantity
from claimcmp.find.times import TimeExpression
from claimcmp.find.times.parts import day_and_clock
from claimcmp.frame.analysis import Analysis, Sentence, analyse
from claimcmp.frame.concepts import Concepts
from claimcmp.frame.counted import Counted, Heads
from claimcmp.frame.events import is_told
from claimcmp.frame.governing import Governors, measured_event
from claimcmp.frame.roles import RoleFinder, place_of, with_antecedents
from claimcmp.frame.scopes import scope_of
from claimcmp.frame.status import status_of
from claimcmp.model import Claim, Frame, Source
from claimcmp.resources import load
from claimcmp.values import Value

# How far, in tokens, a word next to a value may stand to be its neighbour ("a depth of about 10 km").
_NEAR = 5
_AMOUNTS = ("money", "percent", "measure", "rate", "duration")
_NO_DATES = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")


class _Surroundings(NamedTuple):
    """What the frames of all values of a sentence have in common."""

    participants: tuple[str, ...]
    place: str | None
    speaker: str | None
    context: tuple[str, ...]
    bag: list[str | None]  # its concepts and stems, two a token
    dates: tuple[TimeExpression, ...]


def extract(source: Source) -> list[Claim]:
    """The claims of a source, in reading order. Never raises on any text."""
    return claims_of(analyse(source))


def claims_of(analysis: Analysis) -> list[Claim]:
    """The claims of an analysed source, in reading order."""
    source = analysis.source
    lines = _line_starts(source.text)
    claims: list[Claim] = []
    taken: dict[str, int] = {}
    around: dict[int, _Surroundings] = {}
    governors, heads = Governors(analysis), Heads(analysis)
    roles = RoleFinder(analysis)
    for start, end, kind, value, item in _values(analysis):
        at = analysis.sentence_at(start)
        if at >= len(analysis.sentences):
            continue
        sentence = analysis.sentences[at]
        if at not in around:
            around[at] = _surroundings(analysis, at, roles)
        line = bisect_right(lines, start)
        name = f"{source.id}:{start}-{end}"
        taken[name] = taken.get(name, 0) + 1
        if taken[name] > 1:
            name = f"{name}:{kind}"
        claims.append(
            Claim(
                id=name,
                source=source.id,
                kind=kind,
                text=source.text[start:end],
                start=start,
                end=end,
                line=line,
                column=start - lines[line - 1] + 1,
                sentence=source.text[sentence.start : max(sentence.end, end)],
                sentence_start=sentence.start,
                value=value,
                frame=_frame(analysis, governors, heads, roles, at, start, end, item, around[at]),
                qualifiers=_qualifiers(analysis, sentence, start, item),
            )
        )
    return claims


def _line_starts(text: str) -> list[int]:
    starts = [0]
    find = text.find
    at = find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = find("\n", at + 1)
    return starts


def _values(analysis: Analysis) -> Iterator[tuple[int, int, str, Value, TimeExpression | Quantity]]:
    """All values in reading order, each place once: times before quantities that overlap them."""
    found: list[tuple[int, int, str, Value, TimeExpression | Quantity]] = []
    covered: list[tuple[int, int]] = []
    for time in analysis.times:
        if time.interval is None or time.value in _NO_DATES:
            continue
        for one in day_and_clock(time):
            if one.interval is not None:
                found.append((one.start, one.end, one.interval.type, one.interval, one))
        covered.append((time.start, time.end))
    for quantity in analysis.quantities:
        if quantity.restates or _overlaps(covered, quantity.start, quantity.end):
            continue
        found.append((quantity.start, quantity.end, quantity.kind, quantity.number(), quantity))
    found.sort(key=lambda item: (item[0], item[1], item[2]))
    return iter(found)


def _overlaps(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    at = bisect_right(spans, (start, end))
    return (at < len(spans) and spans[at][0] < end) or (at > 0 and spans[at - 1][1] > start)


# ---------------------------------------------------------------------------------------- the frame


def _frame(
    analysis: Analysis,
    governors: Governors,
    heads: Heads,
    roles: RoleFinder,
    at: int,
    start: int,
    end: int,
    item: TimeExpression | Quantity,
    around: _Surroundings,
) -> Frame:
    sentence = analysis.sentences[at]
    first, last = analysis.token_range(start, end)
    found, pieces, inside = governors.of(at, first, last, item)
    concepts = analysis.concepts
    trigger, event = found.trigger, found.family
    counted = Counted()
    if not isinstance(item, TimeExpression):
        counted = heads.of(item, at, inside, first, last, event)
        event = counted.event or event
        if counted.head is not None and item.kind in _AMOUNTS and not is_told(found):
            event = measured_event(counted.head) or event
    words = concepts.words
    said = roles.of(at, first, last, item, pieces)
    if event is None and said.subject is not None and said.subject[0] == "@":
        event = said.subject[1:]  # "the quake had a magnitude of 6.2"
    whole = [(sentence.first, sentence.last)]
    clause = _bag(concepts, around.bag, sentence, pieces, first, last)
    return Frame(
        event=event,
        trigger=analysis.tokens.lower[trigger] if trigger is not None else None,
        events=found.families,
        noun=counted.noun,
        head=counted.head,
        modifiers=counted.modifiers,
        before=_neighbour(words, _between(inside, first - _NEAR, first)[::-1]),
        after=_neighbour(words, _between(inside, last, last + _NEAR)),
        owner=said.owner,
        subject=said.subject,
        object=said.object,
        about=said.about,
        where=said.where,
        participants=around.participants,
        place=around.place,
        status=status_of(analysis, inside, item, found),
        speaker=around.speaker,
        when=_when(around.dates, start),
        scope=scope_of(analysis, sentence, first, last, item),
        clause=clause,
        sentence=with_antecedents(
            analysis,
            at,
            clause if pieces == whole else _bag(concepts, around.bag, sentence, whole, first, last),
        ),
        context=around.context,
    )


def _surroundings(analysis: Analysis, at: int, roles: RoleFinder) -> _Surroundings:
    names = roles.names(at)
    sentence = analysis.sentences[at]
    first, last = sentence.first, sentence.last
    bag: list[str | None] = [None] * (2 * (last - first))
    bag[::2] = analysis.concepts.words[first:last]
    bag[1::2] = analysis.concepts.stems[first:last]
    return _Surroundings(
        participants=_unique(name.text for name in names),
        place=place_of(names),
        speaker=roles.speaker(at),
        context=_context(analysis, at),
        bag=bag,
        dates=tuple(
            t for t in analysis.times_in(sentence) if t.interval is not None and t.value not in _NO_DATES
        ),
    )


def _when(dates: tuple[TimeExpression, ...], start: int) -> tuple[str, ...]:
    """The dates of the sentence, the value itself left out."""
    return _unique([t.value for t in dates if not t.start <= start < t.end]) if dates else ()


def _between(inside: Sequence[int], low: int, high: int) -> Sequence[int]:
    """Of rising token indices, those in [low, high)."""
    return inside[bisect_left(inside, low) : bisect_left(inside, high)]


def _neighbour(words: list[str | None], indices: Iterable[int]) -> str | None:
    for i in indices:
        if words[i]:
            return words[i]
    return None


def _bag(
    concepts: Concepts,
    whole: list[str | None],
    sentence: Sentence,
    pieces: Sequence[tuple[int, int]],
    first: int,
    last: int,
) -> tuple[str, ...]:
    """The concepts and stems of the tokens of ``pieces``, without the value itself (but with its noun);
    ``whole`` are those of the sentence."""
    words, begin = concepts.words, sentence.first
    found: list[str | None] = []
    for low, high in pieces:
        pairs = whole[2 * (low - begin) : 2 * (high - begin)]
        for i in range(max(low, first), min(high, last)):
            word = words[i]
            if word is not None and word[0] == "=":
                pairs[2 * (i - low)] = None
        found += pairs
    return _unique(found)


def _context(analysis: Analysis, at: int) -> tuple[str, ...]:
    """Concepts of the sentences on either side and of the title."""
    concepts = analysis.concepts
    spans: list[tuple[int, int]] = []
    for near in (at - 1, at + 1):
        if 0 <= near < len(analysis.sentences):
            spans.append((analysis.sentences[near].first, analysis.sentences[near].last))
    title = analysis.source.title_span
    if title:
        spans.append(analysis.token_range(*title))
    found: list[str | None] = []
    for low, high in spans:
        found += concepts.words[low:high]
        found += concepts.stems[low:high]
    return _unique(found)


def _unique(items: Iterable[str | None]) -> tuple[str, ...]:
    found = dict.fromkeys(items)
    found.pop(None, None)
    return tuple(found)  # type: ignore[arg-type]


# ---------------------------------------------------------------------------------- what is said of it


def _qualifiers(
    analysis: Analysis, sentence: Sentence, start: int, item: TimeExpression | Quantity
) -> dict[str, str]:
    said: dict[str, str] = {}
    if isinstance(item, TimeExpression):
        if item.mod:
            said["mod"] = item.mod
        said["anchor"] = item.anchor
        first, _ = analysis.token_range(start, start)
        if first > sentence.first and analysis.tokens.lower[first - 1] in _prepositions():
            said["preposition"] = analysis.tokens.lower[first - 1]
    else:
        if item.hedge:
            said["hedge"] = item.hedge
        if item.change != "=":
            said["change"] = item.change
    return said


@cache
def _prepositions() -> frozenset[str]:
    return frozenset(load("clauses")["time_prepositions"].split())
