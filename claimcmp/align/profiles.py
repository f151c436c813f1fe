"""Profiles: a claim made ready for comparison, its concepts in weighed bags, its names resolved.

    five people, of "The storm killed five people on Friday"
    -> Profile(family="number", value_key="5", clause=Bag({"~people", "@kill", "storm", ...}, norm=8.4),
               before=("killed", "storm", "the"), after=("on", "friday"),
               beside={("when", "2014-05-16")}, ...)

Claims are compared within a group of sources (a story). A concept's weight is its inverse frequency
over the sentences of that group: what every article of a story says tells no slot from another.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from claimcmp.judge.relations import in_base
from claimcmp.model import Claim
from claimcmp.values import NumberValue, Value

# Kinds whose values may state one slot ("eight losses" and "the eighth", "at 3 pm on Tuesday" and "Tuesday").
FAMILY_OF_KIND: Mapping[str, str] = {
    "date": "when",
    "time": "when",
    "money": "money",
    "score": "score",
    "percent": "percent",
    "count": "number",
    "ordinal": "number",
    "rate": "number",
    "measure": "number",
    "duration": "number",
    "age": "number",
    "other": "number",
}


@dataclass(frozen=True, slots=True)
class Bag:
    """A weighted set: member concepts, and the sum of their squared weights."""

    members: frozenset[str]
    norm: float


@dataclass(frozen=True, slots=True)
class Profile:
    """What the features of a pair are computed from, the claim's frame apart.

    ``order`` is the claim's place in the group, ``site`` its source's, ``day`` the ordinal of the source's
    day. Claims of one ``family`` may state one slot; ``value_key`` is equal for those whose stated values
    are equal. ``names`` are those of its sentence, ``clause_names`` those of its clause; ``times`` the dates
    that its sentence states beside it, ``beside`` all other values there, as (family, value_key). ``window``
    is the text around the value, ``before`` and ``after`` the words next to it, the nearest first. ``page``
    is what its source as a whole speaks of, ``position`` how far down there the claim stands, 0..1, ``such``
    how many claims there have its noun and event.
    """

    order: int
    site: int
    claim: Claim
    family: str
    value_key: str
    clause: Bag
    sentence: Bag
    context: Bag
    names: Bag
    clause_names: Bag
    events: frozenset[str]
    modifiers: frozenset[str]
    when: frozenset[str]
    scope: frozenset[str]
    owner: str | None
    subject: str | None
    where: str | None
    times: tuple[Value, ...]
    window: str
    page: Bag
    position: float
    day: int | None
    before: tuple[str, ...]
    after: tuple[str, ...]
    beside: frozenset[tuple[str, str]]
    such: int


# For each source id: the concept of a name as the source writes it -> its entity in the group.
Rename = Mapping[str, Mapping[str, str]]


class Weights:
    """Inverse sentence frequency of concepts in a group of claims; squared, as cosines want it."""

    def __init__(self, claims: Iterable[Claim], rename: Rename | None = None) -> None:
        self._rename = rename or {}
        seen: set[tuple[str, int]] = set()
        counts: Counter[str] = Counter()
        for claim in claims:
            at = (claim.source, claim.sentence_start)
            if at not in seen:
                seen.add(at)
                counts.update(self.concepts(claim.source, claim.frame.sentence))
        total = len(seen) + 1
        self._squares = {concept: math.log(total / n + 1) ** 2 for concept, n in counts.items()}
        self._unseen = math.log(total + 1) ** 2

    def square(self, concept: str) -> float:
        """The weight of a concept."""
        return self._squares.get(concept, self._unseen)

    def concepts(self, source: str, concepts: Iterable[str]) -> frozenset[str]:
        """The concepts of a source, its names replaced by what they are resolved to in the group."""
        names = self._rename.get(source)
        if not names:
            return frozenset(concepts)
        return frozenset([names.get(c, c) if c[0] == "#" else c for c in concepts])

    def concept(self, source: str, concept: str | None) -> str | None:
        """One concept of a source, as :meth:`concepts` has it."""
        return self._rename.get(source, {}).get(concept, concept) if concept else None

    def bag(self, members: frozenset[str]) -> Bag:
        """Concepts as a bag, to take cosines of."""
        squares = self._squares
        unseen = self._unseen
        return Bag(members, sum([squares.get(c, unseen) for c in sorted(members)]))

    def rivalry(self, a: Bag, b: Bag) -> float:
        """0..1: how much each bag has that the other lacks, the lesser of the two counting."""
        if not a.norm or not b.norm:
            return 0.0
        own_a = sum([self.square(c) for c in sorted(a.members - b.members)])
        own_b = sum([self.square(c) for c in sorted(b.members - a.members)])
        return min(own_a, own_b) / math.sqrt(a.norm * b.norm)

    def cosine(self, a: Bag, b: Bag) -> float:
        """0..1; 0 where either is empty."""
        if not a.norm or not b.norm:
            return 0.0
        shared = a.members & b.members
        if not shared:
            return 0.0
        squares, unseen = self._squares, self._unseen
        # sorted: the order in which floats are added decides their last bit
        return sum([squares.get(c, unseen) for c in sorted(shared)]) / math.sqrt(a.norm * b.norm)


# Characters on either side of a value that its window shows.
_WINDOW = 70


def _window(claim: Claim) -> str:
    """The words around a value, the value itself taken out."""
    at = claim.start - claim.sentence_start
    end = at + len(claim.text)
    return f"{claim.sentence[max(0, at - _WINDOW) : at]} {claim.sentence[end : end + _WINDOW]}".lower()


# Words on either side of a value that are held against each other in order.
NEXT_WORDS = 5
_WORD = re.compile(r"[^\W_]+")


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))


def value_key(claim: Claim) -> str:
    """A string equal for equal stated values; hedges, notation and units of one kind taken away."""
    value = claim.value
    if isinstance(value, NumberValue):
        base = in_base(value)
        if base.point is not None:
            return f"{base.point:.6g}"
        return f"{base.low}..{base.high}"
    return value.iso


def profiles(groups: Sequence[tuple[int, date | None, Sequence[Claim]]], weights: Weights) -> list[Profile]:
    """Profiles of the claims of several sources, given as (site, day of publication, claims in reading
    order)."""
    made: list[Profile] = []
    pages = _pages([claims for _, _, claims in groups])
    for (site, published, claims), page in zip(groups, pages, strict=True):
        day = published.toordinal() if published else None
        beside = _times_beside(claims)
        values: dict[int, set[tuple[str, str]]] = defaultdict(set)
        for claim in claims:
            values[claim.sentence_start].add((FAMILY_OF_KIND[claim.kind], value_key(claim)))
        last = max((claim.line for claim in claims), default=1)
        such = Counter(_sort(claim) for claim in claims)
        for claim in claims:
            frame = claim.frame
            family, key = FAMILY_OF_KIND[claim.kind], value_key(claim)
            at = claim.start - claim.sentence_start
            sentence = weights.concepts(claim.source, frame.sentence)
            clause = weights.concepts(claim.source, frame.clause)
            made.append(
                Profile(
                    order=len(made),
                    site=site,
                    claim=claim,
                    family=family,
                    value_key=key,
                    clause=weights.bag(clause),
                    sentence=weights.bag(sentence),
                    context=weights.bag(weights.concepts(claim.source, frame.context)),
                    names=weights.bag(frozenset(c for c in sentence if c[0] == "#")),
                    clause_names=weights.bag(frozenset(c for c in clause if c[0] == "#")),
                    events=frozenset(frame.events),
                    modifiers=frozenset(frame.modifiers),
                    when=frozenset(frame.when),
                    scope=frozenset(frame.scope),
                    owner=weights.concept(claim.source, frame.owner),
                    subject=weights.concept(claim.source, frame.subject),
                    where=weights.concept(claim.source, frame.where),
                    times=beside.get((claim.start, claim.end), ()),
                    window=_window(claim),
                    page=page,
                    position=claim.line / last,
                    day=day,
                    before=_words(claim.sentence[:at])[: -NEXT_WORDS - 1 : -1],
                    after=_words(claim.sentence[at + len(claim.text) :])[:NEXT_WORDS],
                    beside=frozenset(values[claim.sentence_start] - {(family, key)}),
                    such=such[_sort(claim)],
                )
            )
    return made


def _sort(claim: Claim) -> tuple[str | None, ...]:
    """What a claim is a figure of, as far as its noun and event tell; a clock time is of no day, and without
    a noun kilometers are of no hectares."""
    if not isinstance(claim.value, NumberValue):
        return claim.kind, None, claim.frame.event
    noun = claim.frame.noun or claim.frame.head
    if not noun and claim.kind == "measure":
        noun = in_base(claim.value).unit
    return FAMILY_OF_KIND[claim.kind], noun, claim.frame.event


def _times_beside(claims: Sequence[Claim]) -> dict[tuple[int, int], tuple[Value, ...]]:
    """For each claim, by its span, the dates that its sentence states beside it."""
    by_sentence: dict[int, list[Claim]] = {}
    for claim in claims:
        if claim.kind == "date":
            by_sentence.setdefault(claim.sentence_start, []).append(claim)
    return {
        (c.start, c.end): tuple(d.value for d in by_sentence.get(c.sentence_start, ()) if d.start != c.start)
        for c in claims
    }


def _pages(groups: Sequence[Sequence[Claim]]) -> list[Bag]:
    """What each source as a whole speaks of; a concept weighs by how few of the sources have it."""
    pages = [
        frozenset(c for claim in claims for c in (*claim.frame.sentence, *claim.frame.context))
        for claims in groups
    ]
    counts = Counter(concept for page in pages for concept in page)
    total = len(pages) + 1
    return [Bag(page, sum(sorted(math.log(total / counts[c]) ** 2 for c in page))) for page in pages]
