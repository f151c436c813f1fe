"""Constructions: patterns of words that say by themselves which event a number belongs to.

    "a town of [5,000 people]"                          -> town, live
    "got [nine years]", where a court is near           -> got, sentence
    "a contract reportedly worth [$3 million]"          -> contract, contract
    "brought the toll of the blast to [31]"             -> toll, kill

What governs a number elsewhere is for ``events`` to find.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claimcmp.find.quantities import Quantity
from claimcmp.frame.analysis import Analysis, Sentence
from claimcmp.frame.families import event as event_family
from claimcmp.frame.families import events_of, is_kind_of, is_told_of, nouns_of
from claimcmp.frame.lexicon import event_lexicon
from claimcmp.resources import word_sets
from claimcmp.text.morphology import lemma_verb

# How many tokens before a level its toll may stand, and before an amount what it is the worth of.
_TOLL = 10
_WORTH = 7


class Constructed(NamedTuple):
    """The token that names the event, and its family."""

    trigger: int
    family: str


class _Words(NamedTuple):
    before_number: frozenset[str]
    breaks: frozenset[str]
    people: frozenset[str]
    inhabitants: frozenset[str]
    places: frozenset[str]
    tolls: frozenset[str]
    levels: frozenset[str]
    terms: frozenset[str]


@cache
def _words() -> _Words:
    return _Words(*word_sets("speech", _Words._fields))


def constructed(
    analysis: Analysis, sentence: Sentence, first: int, last: int, item: Quantity, governor: int | None
) -> Constructed | None:
    """The event of the number in tokens [first, last) where a pattern says it; ``governor`` is the word that
    governs it otherwise."""
    lower, start = analysis.tokens.lower, sentence.first
    if item.kind in ("count", "other"):
        place = _place(lower, start, first, last, item)
        if place is not None:
            return Constructed(place, "live")
        return _toll(analysis, start, first)
    if item.kind == "money":
        return _worth(analysis, start, first)
    if item.kind == "duration" and governor is not None:
        if _is_term(lower[start : sentence.last], lower[governor], item):
            return Constructed(governor, "sentence")
    return None


def _place(lower: Sequence[str], start: int, first: int, last: int, item: Quantity) -> int | None:
    """The place whose people a number counts, or their name ("has [5,000 inhabitants]")."""
    words = _words()
    if item.head is not None and item.head not in words.people:
        return None
    k = first - 1
    while k > start and lower[k] in words.before_number:
        k -= 1
    if k > start and lower[k] == "of":
        families = nouns_of(lower[k - 1])
        if families and families[0] in words.places:
            return k - 1
    return last - 1 if item.head in words.inhabitants else None


def _toll(analysis: Analysis, start: int, first: int) -> Constructed | None:
    """What befell those that a level counts."""
    words, lower, concepts = _words(), analysis.tokens.lower, analysis.concepts
    k = first - 1
    while k > start and lower[k] in words.before_number:
        if lower[k] in words.levels and lower[k + 1] not in ("least", "most"):
            break
        k -= 1
    if k < start or lower[k] not in words.levels:
        return None
    for i in range(k - 1, max(start, k - _TOLL) - 1, -1):
        family = concepts.events[i]
        if concepts.parts[i] == "verb" or lower[i] in words.breaks:
            return None
        if family is not None and lower[i] in words.tolls:
            if is_kind_of(family, "harm") and event_family(family).people:
                return Constructed(i, family)
    return None


def _worth(analysis: Analysis, start: int, first: int) -> Constructed | None:
    """The event whose worth an amount is."""
    words, lower, concepts = _words(), analysis.tokens.lower, analysis.concepts
    near = [
        i for i in range(first - 1, max(start, first - _WORTH) - 1, -1) if lower[i] not in words.before_number
    ]
    if not near or lower[near[0]] != "worth":
        return None
    i = next((i for i in near[1:] if lower[i][-2:] != "ly" and lower[i] != ","), None)
    if i is None or concepts.parts[i] in ("verb", "adj"):
        return None
    families = events_of(lower[i], "noun")  # it may be a part of a phrase: "signed a contract"
    family = concepts.events[i] or (families[0] if families else None)
    return Constructed(i, family) if family is not None and is_told_of(family) else None


def _is_term(sentence: Sequence[str], governor: str, item: Quantity) -> bool:
    if item.normalized_unit not in ("year", "month", "week") or lemma_verb(governor) not in _words().terms:
        return False
    return not _courts().isdisjoint(sentence)


@cache
def _courts() -> frozenset[str]:
    return event_lexicon().near["sentence"] - {"year", "term", "death"}
