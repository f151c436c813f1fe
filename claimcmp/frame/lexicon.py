"""The words that name events and counted things, as look-up tables.

    event_lexicon().verbs["perish"]     -> ("kill",)
    event_lexicon().phrases["claim"]    -> [..., Phrase(("life",), "kill", "verb", "claim_life", 4)]
    noun_lexicon().words["policeman"]   -> ("police",)

From ``resources/en/events.toml`` and ``nouns.toml``; both are read on first use (about 10 ms). Words stand
in them as a dictionary has them; looking up a word in any form is what ``families`` is for.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from claimcmp.resources import load

# Tokens that may stand inside a verb phrase ("claimed | the | lives", "laid 300 workers off").
GAP = 4
# Prepositions that no object parts from their verb: "the bill came to $9", "took a bus on Friday".
_CLOSE = ("to", "on", "at")
_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+|[^\w\s]")

# Names of families, the usual sense of a word first.
Families = tuple[str, ...]


class EventFamily(NamedTuple):
    """A kind of event. ``kind``: "event", or one of report, light, change, phase, modal, motion."""

    name: str
    up: str | None
    kind: str
    people: bool


class NounFamily(NamedTuple):
    """A kind of counted thing (``kind`` "counted") or measured property ("measured")."""

    name: str
    up: str | None
    kind: str


class Phrase(NamedTuple):
    """What follows the first word of a phrase, ``gap`` others between at most; a look-alike has no family."""

    rest: tuple[str, ...]
    family: str | None
    pos: str
    lemma: str
    gap: int


class EventLexicon(NamedTuple):
    """Families by name; families by lemma, for each part of speech; phrases by their first word."""

    families: dict[str, EventFamily]
    verbs: dict[str, Families]
    nouns: dict[str, Families]
    adjectives: dict[str, Families]
    phrases: dict[str, list[Phrase]]
    near: dict[str, frozenset[str]]  # family -> the company of its words
    unsure: frozenset[tuple[str, str, str]]  # (family, part of speech, word)


class NounLexicon(NamedTuple):
    """Families by name and by noun; compounds by their last word, each with the words before it."""

    families: dict[str, NounFamily]
    words: dict[str, Families]
    compounds: dict[str, list[tuple[tuple[str, ...], Families]]]


def _parts(entry: str) -> list[str]:
    """An entry of a word list as the tokens it would be in a text: "cave-in" -> cave, -, in."""
    if entry.isalpha():
        return [entry]
    words = entry.split("_")
    if "-" not in entry and "'" not in entry:
        return words
    return [part for word in words for part in _PART.findall(word)]


@cache
def event_lexicon() -> EventLexicon:
    """The families of events, and the words that name them."""
    families: dict[str, EventFamily] = {}
    verbs: dict[str, Families] = {}
    nouns: dict[str, Families] = {}
    adjectives: dict[str, Families] = {}
    phrases: dict[str, list[Phrase]] = {}
    near: dict[str, frozenset[str]] = {}
    unsure: set[tuple[str, str, str]] = set()
    tables = (("verbs", "verb", verbs), ("nouns", "noun", nouns), ("adj", "adj", adjectives))
    for name, entry in load("events").items():
        kind, people = entry.get("kind", "event"), entry.get("people", False)
        families[name] = EventFamily(name, entry.get("up"), kind, people)
        if "near" in entry:
            near[name] = frozenset(entry["near"].split())
        alone = (name,)
        for key, pos, table in tables:
            for word in entry.get(key, "").split():
                if word.isalpha():
                    table[word] = table[word] + alone if word in table else alone
                else:
                    parts = _parts(word)
                    loose = pos == "verb" and parts[0] != "be" and parts[-1] not in _CLOSE
                    gap = GAP if loose else 0
                    phrases.setdefault(parts[0], []).append(Phrase(tuple(parts[1:]), name, pos, word, gap))
        for word in entry.get("skip", "").split():
            gap = GAP if "__" in word else 0
            parts = _parts(word.replace("__", "_"))
            if len(parts) > 1:
                phrases.setdefault(parts[0], []).append(Phrase(tuple(parts[1:]), None, "", word, gap))
        unsure.update((name, "verb", word) for word in entry.get("unsure", "").split())
        unsure.update(
            (name, pos, w) for w in entry.get("unsure_nouns", "").split() for pos in ("noun", "adj")
        )
    for rows in phrases.values():
        # the longest first; of two alike, the one that is a family and not a look-alike
        rows.sort(key=lambda row: (-len(row.rest), row.family is None))
    return EventLexicon(families, verbs, nouns, adjectives, phrases, near, frozenset(unsure))


@cache
def noun_lexicon() -> NounLexicon:
    """The families of counted and measured things, and the nouns for them."""
    families: dict[str, NounFamily] = {}
    words: dict[str, Families] = {}
    compounds: dict[str, dict[tuple[str, ...], list[str]]] = {}
    for name, entry in load("nouns").items():
        families[name] = NounFamily(name, entry.get("up"), entry.get("kind", "counted"))
        for word in entry.get("words", "").split():
            if word.isalpha():
                words[word] = (*words.get(word, ()), name)
            else:
                parts = _parts(word)
                compounds.setdefault(parts[-1], {}).setdefault(tuple(parts[:-1]), []).append(name)
        for word in entry.get("skip", "").split():
            parts = _parts(word)
            compounds.setdefault(parts[-1], {}).setdefault(tuple(parts[:-1]), [])
    rows = {
        last: sorted(((first, tuple(names)) for first, names in table.items()), key=lambda row: -len(row[0]))
        for last, table in compounds.items()
    }
    return NounLexicon(families, words, rows)
