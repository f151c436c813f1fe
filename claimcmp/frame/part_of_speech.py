"""Part of speech of a word that names an event: is it a verb here, a noun, or does it only describe?

    "they import fruit"     verb            "the import of fruit"    noun
    "the imported fruit"    it describes    "they imported fruit"    it tells what happened

No tagger: a word of one kind is of that kind, and for one of two kinds the words next to it
decide (``resources/en/speech.toml``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claimcmp.frame.families import event, is_kind_of
from claimcmp.frame.lexicon import Families
from claimcmp.resources import load, word_sets
from claimcmp.text.morphology import is_gerund, stopwords


class Beside(NamedTuple):
    """What tells a noun from a verb: words before a verb, before a noun, after a verb; unlikely verbs."""

    before_verb: frozenset[str]
    before_noun: frozenset[str]
    after_verb: frozenset[str]
    seldom_verbs: frozenset[str]


@cache
def beside() -> Beside:
    """The words next to a word that tell what it is."""
    return Beside(*word_sets("speech", Beside._fields))


def part_of_speech(
    lower: Sequence[str],
    i: int,
    end: int,
    inflected: bool,
    verbs: Families,
    nouns: Families,
    adjectives: Families,
) -> str | None:
    """The part of speech of the word at token ``i``, whose families as each are given; "verb", "noun", "adj".

    None where it is none of them; ``inflected``: it has the form of a past or a gerund.
    """
    kinds = bool(verbs) + bool(nouns) + bool(adjectives)
    if kinds == 0:
        return None
    if kinds == 1:
        if verbs:
            # a base form after "the", "of" or "nine" is a noun the lists do not know
            plain = not inflected and i > 0 and (lower[i - 1] in _articles() or lower[i - 1].isdigit())
            return None if plain else "verb"
        return "noun" if nouns else "adj"
    before_verb, before_noun, after_verb, _ = beside()
    before = lower[i - 1] if i else ""
    after = lower[i + 1] if i + 1 < end else ""
    if verbs and (before in before_verb or (inflected and before not in before_noun)):
        return "noun" if nouns and after not in after_verb and _is_named(lower, i) else "verb"
    if nouns and (before in before_noun or before[:1].isdigit() or after == "of"):
        return "noun"
    if inflected and verbs:
        return "adj" if adjectives and before in before_noun and before != "that" else "verb"
    if adjectives and not nouns:
        return "adj"
    if verbs and after == "to" and event(verbs[0]).kind == "modal":
        return "verb"
    if verbs and (after in after_verb or after.isdigit()):
        return "verb"
    return "noun" if nouns else "verb"


def _is_named(lower: Sequence[str], i: int) -> bool:
    """Is the gerund at token ``i`` the noun of an article two words before it ("a virtual meeting")?"""
    if i < 2 or lower[i - 2] not in ("a", "an", "the") or not is_gerund(lower[i]):
        return False
    before = lower[i - 1]
    return before.isalpha() and before[-2:] != "ly" and before not in stopwords()


def describes(lower: Sequence[str], i: int, end: int, family: str) -> bool:
    """Does a participle at token ``i`` only describe the noun after it ("the seized goods")? One of harm
    says what befell it all the same ("the wounded man")."""
    if i + 1 >= end or is_kind_of(family, "harm"):
        return False
    after = lower[i + 1]
    if not after.isalpha() or after in stopwords() or after.endswith("ly") or after in beside().after_verb:
        return False
    before = lower[i - 1] if i else ""
    if is_gerund(lower[i]):
        return before in _determiners()
    return before in beside().before_noun or before.isdigit()


@cache
def _articles() -> frozenset[str]:
    return frozenset(load("speech")["articles"].split())


@cache
def _determiners() -> frozenset[str]:
    return frozenset(load("speech")["determiners"].split())
