"""Families of words: which event a verb or a noun speaks of, what kind of thing a noun counts.

    events_of("perished")       -> ("kill",)          event("kill").up     -> "harm"
    nouns_of("policemen")       -> ("police",)        is_kind_of("police", "people", noun=True) -> True
    nouns_of("workers")         -> ("workers",)       nouns_at(["aid", "workers"], 1) -> ("rescuers",)

Families form a hierarchy, and a word may stand in several; the first is its usual sense. Lookups take
lower-case words in any form and remember what they answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from claimcmp.frame.gazetteer import known
from claimcmp.frame.lexicon import EventFamily, Families, NounFamily, event_lexicon, noun_lexicon
from claimcmp.text.morphology import lemma_noun, lemma_verb

# Answers kept by each lookup.
REMEMBERED = 1 << 16


def event(name: str) -> EventFamily:
    """The event family of that name; a verb that no list knows is a family of its own, of kind "verb"."""
    return event_lexicon().families.get(name) or EventFamily(name, None, "verb", False)


def noun(name: str) -> NounFamily:
    """The noun family of that name. Raises KeyError where there is none."""
    return noun_lexicon().families[name]


def event_families() -> Iterable[EventFamily]:
    """All event families, in the order of the resource."""
    return event_lexicon().families.values()


def noun_families() -> Iterable[NounFamily]:
    """All noun families, in the order of the resource."""
    return noun_lexicon().families.values()


@lru_cache(REMEMBERED)
def is_kind_of(name: str, ancestor: str, noun: bool = False) -> bool:
    """Is the family ``name`` the family ``ancestor`` or below it in the hierarchy?"""
    families: dict[str, EventFamily] | dict[str, NounFamily]
    families = noun_lexicon().families if noun else event_lexicon().families
    for _ in range(8):
        if name == ancestor:
            return True
        family = families.get(name)
        if family is None or family.up is None:
            return False
        name = family.up
    return False


@lru_cache(REMEMBERED)
def is_told_of(name: str | None) -> bool:
    """Is it a family of what news tells of, as against words of saying, light verbs and the like?"""
    return name is not None and event(name).kind in ("event", "change", "motion")


@lru_cache(REMEMBERED)
def events_of(word: str, pos: str | None = None) -> Families:
    """Event families of a lower-case word in any form; ``pos`` "verb", "noun" or "adj" to ask for one."""
    found = by_part_of_speech(word)
    return found[pos] if pos else tuple(dict.fromkeys(name for names in found.values() for name in names))


@lru_cache(REMEMBERED)
def is_event_verb(word: str) -> bool:
    """Is the lower-case word a form of a verb that has an event family?"""
    return lemma_verb(word) in event_lexicon().verbs


def by_part_of_speech(word: str) -> dict[str, Families]:
    """Families of a lower-case word in any form, by the part of speech that it would be."""
    events = event_lexicon()
    return {
        "verb": events.verbs.get(lemma_verb(word), ()),
        "noun": events.nouns.get(word) or events.nouns.get(lemma_noun(word), ()),
        "adj": events.adjectives.get(word, ()),
    }


@lru_cache(REMEMBERED)
def nouns_of(word: str) -> Families:
    """Noun families of a lower-case noun, singular or plural; "Greeks" and "Palestinians" are people."""
    words = noun_lexicon().words
    found = words.get(word) or words.get(lemma_noun(word))
    if found is None:
        entry = known(word)
        found = ("people",) if entry is not None and entry.role == "people" else ()
    return found


def nouns_at(lower: Sequence[str], i: int, first: int = 0) -> Families:
    """Noun families of the head noun at token ``i``, seen with the words before it ("aid workers").

    ``lower`` are lower-case tokens; compounds reach back to ``first`` at most.
    """
    word = lower[i]
    nouns = noun_lexicon()
    rows = nouns.compounds.get(word) or nouns.compounds.get(lemma_noun(word))
    if rows:
        for before, families in rows:
            start = i - len(before)
            if start >= first and tuple(lower[start:i]) == before:
                return families
    return nouns_of(word)
