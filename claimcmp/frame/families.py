"""Families of words: which event a verb or a noun speaks of, what kind of thing a noun counts.

    events_of("perished")       -> ("kill",)          event("kill").up     -> "harm"
    nouns_of("policemen")       -> ("police",)        is_kind_of("police", "people", noun=True) -> True
    triggers(tokenize("the raid claimed 12 lives"))
        -> raid (noun: attack), claimed … lives (verb: kill)

The words live in ``resources/en/events.toml`` and ``nouns.toml``; both are read on first use
(about 10 ms). A word may stand in several families; the first is its usual sense. Lookups take
lower-case words in any form and remember what they answered.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import compress
from typing import NamedTuple

from claimcmp.frame.gazetteer import known
from claimcmp.resources import load, word_sets
from claimcmp.text.morphology import is_gerund, is_past, lemma_noun, lemma_verb, stopwords
from claimcmp.text.tokens import Tokens
from claimcmp.text.words import Question

_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+|[^\w\s]")
_COMPANY = 12  # tokens on either side in which a sense finds its company
_GAP = 4  # tokens that may stand inside a verb phrase ("claimed | the | lives", "laid 300 workers off")
_REMEMBERED = 1 << 16


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


class Trigger(NamedTuple):
    """A word or phrase that names an event: tokens [start, end), its part of speech, its families.

    ``attributive``: it only describes the noun after it ("imported fruit").
    """

    start: int
    end: int
    lemma: str
    pos: str  # "verb", "noun" or "adj"
    families: tuple[str, ...]
    attributive: bool = False


class _Phrase(NamedTuple):
    rest: tuple[str, ...]
    family: str | None
    pos: str
    lemma: str
    gap: int


class _Events(NamedTuple):
    families: dict[str, EventFamily]
    verbs: dict[str, tuple[str, ...]]
    nouns: dict[str, tuple[str, ...]]
    adjectives: dict[str, tuple[str, ...]]
    phrases: dict[str, list[_Phrase]]
    near: dict[str, frozenset[str]]
    unsure: frozenset[tuple[str, str, str]]  # (family, part of speech, word)


class _Nouns(NamedTuple):
    families: dict[str, NounFamily]
    words: dict[str, tuple[str, ...]]
    compounds: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]


def _parts(entry: str) -> list[str]:
    """An entry of a word list as the tokens it would be in a text: "cave-in" -> cave, -, in."""
    if entry.isalpha():
        return [entry]
    words = entry.split("_")
    if "-" not in entry and "'" not in entry:
        return words
    return [part for word in words for part in _PART.findall(word)]


@cache
def _events() -> _Events:
    families: dict[str, EventFamily] = {}
    verbs: dict[str, tuple[str, ...]] = {}
    nouns: dict[str, tuple[str, ...]] = {}
    adjectives: dict[str, tuple[str, ...]] = {}
    phrases: dict[str, list[_Phrase]] = {}
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
                    gap = _GAP if pos == "verb" and parts[0] != "be" and parts[-1] != "to" else 0
                    phrases.setdefault(parts[0], []).append(_Phrase(tuple(parts[1:]), name, pos, word, gap))
        for word in entry.get("skip", "").split():
            gap = _GAP if "__" in word else 0
            parts = _parts(word.replace("__", "_"))
            if len(parts) > 1:
                phrases.setdefault(parts[0], []).append(_Phrase(tuple(parts[1:]), None, "", word, gap))
        unsure.update((name, "verb", word) for word in entry.get("unsure", "").split())
        unsure.update(
            (name, pos, w) for w in entry.get("unsure_nouns", "").split() for pos in ("noun", "adj")
        )
    for rows in phrases.values():
        # the longest first; of two alike, the one that is a family and not a look-alike
        rows.sort(key=lambda row: (-len(row.rest), row.family is None))
    return _Events(families, verbs, nouns, adjectives, phrases, near, frozenset(unsure))


@cache
def _nouns() -> _Nouns:
    families: dict[str, NounFamily] = {}
    words: dict[str, tuple[str, ...]] = {}
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
    return _Nouns(families, words, rows)


def event(name: str) -> EventFamily:
    """The event family of that name; a verb that no list knows is a family of its own, of kind "verb"."""
    return _events().families.get(name) or EventFamily(name, None, "verb", False)


def noun(name: str) -> NounFamily:
    """The noun family of that name. Raises KeyError where there is none."""
    return _nouns().families[name]


def event_families() -> Iterable[EventFamily]:
    """All event families, in the order of the resource."""
    return _events().families.values()


def noun_families() -> Iterable[NounFamily]:
    """All noun families, in the order of the resource."""
    return _nouns().families.values()


@lru_cache(_REMEMBERED)
def is_kind_of(name: str, ancestor: str, noun: bool = False) -> bool:
    """Is the family ``name`` the family ``ancestor`` or below it in the hierarchy?"""
    families: dict[str, EventFamily] | dict[str, NounFamily]
    families = _nouns().families if noun else _events().families
    for _ in range(8):
        if name == ancestor:
            return True
        family = families.get(name)
        if family is None or family.up is None:
            return False
        name = family.up
    return False


@lru_cache(_REMEMBERED)
def events_of(word: str, pos: str | None = None) -> tuple[str, ...]:
    """Event families of a lower-case word in any form; ``pos`` "verb", "noun" or "adj" to ask for one."""
    return _lookup(word)[pos] if pos else _merge(_lookup(word).values())


def is_event_verb(word: str) -> bool:
    """Is the lower-case word a form of a verb that has an event family?"""
    return lemma_verb(word) in _events().verbs


def _merge(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for group in groups for name in group))


@lru_cache(_REMEMBERED)
def _lookup(word: str) -> dict[str, tuple[str, ...]]:
    events = _events()
    return {
        "verb": events.verbs.get(lemma_verb(word), ()),
        "noun": events.nouns.get(word) or events.nouns.get(lemma_noun(word), ()),
        "adj": events.adjectives.get(word, ()),
    }


@lru_cache(_REMEMBERED)
def nouns_of(word: str) -> tuple[str, ...]:
    """Noun families of a lower-case noun, singular or plural; "Greeks" and "Palestinians" are people."""
    words = _nouns().words
    found = words.get(word) or words.get(lemma_noun(word))
    if found is None:
        entry = known(word)
        found = ("people",) if entry is not None and entry.role == "people" else ()
    return found


def nouns_at(lower: Sequence[str], i: int, first: int = 0) -> tuple[str, ...]:
    """Noun families of the head noun at token ``i``, seen with the words before it ("refugee camps").

    ``lower`` are lower-case tokens; compounds reach back to ``first`` at most.
    """
    word = lower[i]
    nouns = _nouns()
    rows = nouns.compounds.get(word) or nouns.compounds.get(lemma_noun(word))
    if rows:
        for before, families in rows:
            start = i - len(before)
            if start >= first and tuple(lower[start:i]) == before:
                return families
    return nouns_of(word)


class _Beside(NamedTuple):
    """What tells a noun from a verb: words before a verb, before a noun, after a verb; unlikely verbs."""

    before_verb: frozenset[str]
    before_noun: frozenset[str]
    after_verb: frozenset[str]
    seldom_verbs: frozenset[str]


@cache
def _beside() -> _Beside:
    return _Beside(*word_sets("speech", _Beside._fields))


_STOP = frozenset(".;:!?")


_Families = tuple[str, ...]


class _Candidate(NamedTuple):
    """A word that may name an event, or begin a phrase that does.

    ``only`` is what it says wherever it stands (lemma, part of speech, families), if it is of one kind;
    ``next`` are the second words of its phrases that stand right behind it, ``later`` of those that may not.
    """

    only: tuple[str, str, _Families] | None
    phrases: tuple[_Phrase, ...]
    next: frozenset[str]
    later: frozenset[str]
    inflected: bool
    seldom: bool
    verbs: _Families
    nouns: _Families
    adjectives: _Families


@cache
def _triggering() -> frozenset[str]:
    """The words, as the resource writes them, that name an event or begin a phrase that does."""
    events = _events()
    return frozenset((*events.verbs, *events.nouns, *events.adjectives, *events.phrases))


def _candidate(word: str) -> _Candidate | None:
    if word in ("'s", "’s"):
        return None  # a genitive, mostly
    verb, lemma = lemma_verb(word), lemma_noun(word)
    if _triggering().isdisjoint((word, verb, lemma)):
        return None  # as most words: names, numbers
    events = _events()
    found = _lookup(word)
    phrases = events.phrases.get(word, [])
    for other in {verb, lemma} - {word}:
        phrases = phrases + events.phrases.get(other, [])
    if phrases:
        phrases = sorted(phrases, key=lambda row: -len(row.rest))
    if not (phrases or any(found.values())):
        return None
    inflected = is_past(word) or is_gerund(word)
    verbs = found["verb"]
    counted = bool(nouns_of(word)) and not is_past(word)
    seldom = (verb in _beside().seldom_verbs and not inflected) or (counted and not found["noun"])
    nouns, adjectives = found["noun"], found["adj"]
    only = None
    families = verbs or nouns or adjectives
    sole = bool(verbs) + bool(nouns) + bool(adjectives) == 1 and events.near.keys().isdisjoint(families)
    if sole and word != "march":  # which may be the month
        if nouns or adjectives:
            only = (lemma, "noun" if nouns else "adj", families)
        elif inflected and not seldom:
            only = (verb, "verb", families)
    next_ = frozenset(row.rest[0] for row in phrases if not row.gap)
    later = frozenset(row.rest[0] for row in phrases if row.gap)
    return _Candidate(only, tuple(phrases), next_, later, inflected, seldom, verbs, nouns, adjectives)


_CANDIDATE, _SINGULAR = Question(_candidate), Question(lemma_noun)


def triggers(tokens: Tokens, first: int = 0, last: int | None = None) -> list[Trigger]:
    """The words and phrases in tokens [first, last) that name an event, in order, apart from each other."""
    lower = tokens.lower
    end = len(lower) if last is None else last
    found: list[Trigger] = []
    families: _Families
    taken = first
    apart = -1  # the last word of a phrase that others stand inside ("claimed 12 lives")
    singular, candidates = tokens.answers(_SINGULAR), tokens.answers(_CANDIDATE)[first:end]
    places = compress(range(first, end), candidates)
    for i, candidate in zip(places, filter(None, candidates), strict=True):
        if i < taken or i == apart:
            continue
        only, phrases, next_, later, inflected, seldom, verbs, nouns, adjectives = candidate
        if (
            phrases
            and i + 1 < end
            and (
                lower[i + 1] in next_
                or singular[i + 1] in next_
                or (later and not later.isdisjoint(singular[i + 1 : i + _GAP + 2]))
                or (later and not later.isdisjoint(lower[i + 1 : i + _GAP + 2]))
            )
            and (match := _match_phrase(lower, i, end, phrases)) is not None
        ):
            phrase_end, phrase = match
            families = ()
            if phrase.family is not None:
                families = _by_sense((phrase.family,), phrase.pos, phrase.lemma, lower, singular, i)
                if families:
                    start = phrase_end - 1 if phrase.lemma.startswith("be_") else i  # "was *fired*"
                    found.append(Trigger(start, phrase_end, phrase.lemma, phrase.pos, families))
            if families or phrase.family is None:
                if phrase_end - i == len(phrase.rest) + 1:
                    taken = phrase_end
                else:
                    taken, apart = i + 1, phrase_end - 1
                continue
        if only is not None:
            found.append(Trigger(i, i + 1, *only, inflected and _describes(lower, i, end, only[2][0])))
            taken = i + 1
            continue
        if not (verbs or nouns or adjectives):
            continue  # it only begins phrases
        if seldom and (i == 0 or lower[i - 1] not in _beside().before_verb):
            verbs = ()
        if tokens.words[i] == "March" and i + 1 < end:
            continue  # the month
        pos = _part_of_speech(lower, i, end, inflected, verbs, nouns, adjectives)
        if pos is None:
            continue
        lemma = lemma_verb(lower[i]) if pos == "verb" else lemma_noun(lower[i])
        families = verbs if pos == "verb" else nouns if pos == "noun" else adjectives
        families = _by_sense(families, pos, lower[i] if pos == "adj" else lemma, lower, singular, i)
        taken = i + 1
        if families:
            describes = inflected and pos != "noun" and _describes(lower, i, end, families[0])
            found.append(Trigger(i, i + 1, lemma, pos, families, describes))
    return found


def _by_sense(
    families: _Families, pos: str, lemma: str, lower: Sequence[str], singular: Sequence[str], i: int
) -> _Families:
    """Families in the order in which their company makes them likely: "the quake struck" is no attack.

    A family of which the word is an unsure member is left out where its company is.
    """
    near, unsure = _senses(families, pos, lemma)
    if not near and not unsure:
        return families
    low, high = max(0, i - _COMPANY), i + _COMPANY
    company = [*lower[low:i], *lower[i + 1 : high], *singular[low:i], *singular[i + 1 : high]]
    ranked: list[tuple[int, int, str]] = []
    for place, name in enumerate(families):
        words = near.get(name)
        rank = 1 if words is None else 2 if words.isdisjoint(company) else 0
        if rank == 0 or name not in unsure:
            ranked.append((rank, place, name))
    return tuple(name for _, _, name in sorted(ranked))


@lru_cache(_REMEMBERED)
def _senses(families: _Families, pos: str, lemma: str) -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    """The company of each of the families, and those of which the word is an unsure member."""
    events = _events()
    unsure = frozenset(name for name in families if (name, pos, lemma) in events.unsure)
    if len(families) == 1 and not unsure:
        return {}, unsure
    return {name: events.near[name] for name in families if name in events.near}, unsure


def _describes(lower: Sequence[str], i: int, end: int, family: str) -> bool:
    """Does a participle at token ``i`` only describe the noun after it ("the seized goods")? One of harm
    says what befell it all the same ("the wounded man")."""
    if i + 1 >= end or is_kind_of(family, "harm"):
        return False
    after = lower[i + 1]
    if not after.isalpha() or after in stopwords() or after.endswith("ly") or after in _beside().after_verb:
        return False
    before = lower[i - 1] if i else ""
    if is_gerund(lower[i]):
        return before in _determiners()
    return before in _beside().before_noun or before.isdigit()


@cache
def _articles() -> frozenset[str]:
    return frozenset(load("speech")["articles"].split())


@cache
def _determiners() -> frozenset[str]:
    return frozenset(load("speech")["determiners"].split())


def _match_phrase(
    lower: Sequence[str], i: int, end: int, phrases: tuple[_Phrase, ...]
) -> tuple[int, _Phrase] | None:
    """Where the longest phrase that begins at token ``i`` ends, and the phrase."""
    for phrase in phrases:
        j = i + 1
        for part in phrase.rest:
            limit = min(end, j + phrase.gap + 1)
            while j < limit and not _same(lower[j], part):
                if lower[j] in _STOP or lower[j] == ",":
                    j = limit
                j += 1
            if j >= limit:
                break
            j += 1
        else:
            return j, phrase
    return None


def _same(word: str, part: str) -> bool:
    return word == part or lemma_noun(word) == part


def _part_of_speech(
    lower: Sequence[str],
    i: int,
    end: int,
    inflected: bool,
    verbs: tuple[str, ...],
    nouns: tuple[str, ...],
    adjectives: tuple[str, ...],
) -> str | None:
    kinds = bool(verbs) + bool(nouns) + bool(adjectives)
    if kinds == 0:
        return None
    if kinds == 1:
        if verbs:
            # a base form after "the", "of" or "nine" is a noun the lists do not know
            plain = not inflected and i > 0 and (lower[i - 1] in _articles() or lower[i - 1].isdigit())
            return None if plain else "verb"
        return "noun" if nouns else "adj"
    before_verb, before_noun, after_verb, _ = _beside()
    before = lower[i - 1] if i else ""
    after = lower[i + 1] if i + 1 < end else ""
    if verbs and (before in before_verb or (inflected and before not in before_noun)):
        return "verb"
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
