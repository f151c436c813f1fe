"""Triggers: the words and phrases of a text that name an event.

    triggers(tokenize("the blast claimed 12 lives"))
        -> blast (noun: explode), claimed … lives (verb: kill)

What a word is in every text (the families it may name, the phrases it may begin) is worked out once a word;
the loop over the tokens only asks what its neighbours add. Phrases come before words, the longest first.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import compress
from typing import NamedTuple

from claimcmp.frame.families import by_part_of_speech, nouns_of
from claimcmp.frame.lexicon import GAP, Families, Phrase, event_lexicon
from claimcmp.frame.part_of_speech import beside, describes, part_of_speech
from claimcmp.frame.senses import Senses
from claimcmp.text.morphology import is_gerund, is_past, lemma_noun, lemma_verb
from claimcmp.text.tokens import Tokens
from claimcmp.text.words import Question

# No phrase reaches over one of these.
_STOP = frozenset(".;:!?,")


class Trigger(NamedTuple):
    """A word or phrase that names an event: tokens [start, end), its part of speech, its families.

    ``attributive``: it only describes the noun after it ("imported fruit").
    """

    start: int
    end: int
    lemma: str
    pos: str  # "verb", "noun" or "adj"
    families: Families
    attributive: bool = False


class _Candidate(NamedTuple):
    """A word that may name an event, or begin a phrase that does.

    ``only`` is what it says wherever it stands (lemma, part of speech, families), if it is of one kind;
    ``next`` are the second words of its phrases that stand right behind it, ``later`` of those that may not.
    """

    only: tuple[str, str, Families] | None
    phrases: tuple[Phrase, ...]
    next: frozenset[str]
    later: frozenset[str]
    inflected: bool
    seldom: bool
    verbs: Families
    nouns: Families
    adjectives: Families


@cache
def _triggering() -> frozenset[str]:
    """The words, as the resource writes them, that name an event or begin a phrase that does."""
    events = event_lexicon()
    return frozenset((*events.verbs, *events.nouns, *events.adjectives, *events.phrases))


def _candidate(word: str) -> _Candidate | None:
    if word in ("'s", "’s"):
        return None  # a genitive, mostly
    verb, lemma = lemma_verb(word), lemma_noun(word)
    if _triggering().isdisjoint((word, verb, lemma)):
        return None  # as most words: names, numbers
    events = event_lexicon()
    found = by_part_of_speech(word)
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
    seldom = (verb in beside().seldom_verbs and not inflected) or (counted and not found["noun"])
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


def triggers(tokens: Tokens) -> list[Trigger]:
    """The words and phrases that name an event, in order, apart from each other."""
    lower = tokens.lower
    end = len(lower)
    found: list[Trigger] = []
    families: Families
    taken = 0
    apart = -1  # the last word of a phrase that others stand inside ("claimed 12 lives")
    singular, candidates = tokens.answers(_SINGULAR), tokens.answers(_CANDIDATE)
    senses = Senses(lower, singular)
    places = compress(range(end), candidates)
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
                or (later and not later.isdisjoint(singular[i + 1 : i + GAP + 2]))
                or (later and not later.isdisjoint(lower[i + 1 : i + GAP + 2]))
            )
            and (match := _match_phrase(tokens, singular, i, end, phrases)) is not None
        ):
            phrase_end, phrase = match
            families = ()
            if phrase.family is not None:
                families = senses.of((phrase.family,), phrase.pos, phrase.lemma, i)
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
            found.append(Trigger(i, i + 1, *only, inflected and describes(lower, i, end, only[2][0])))
            taken = i + 1
            continue
        if not (verbs or nouns or adjectives):
            continue  # it only begins phrases
        if seldom and (i == 0 or lower[i - 1] not in beside().before_verb):
            verbs = ()
        if tokens.words[i] == "March" and i + 1 < end:
            continue  # the month
        pos = part_of_speech(lower, i, end, inflected, verbs, nouns, adjectives)
        if pos is None:
            continue
        lemma = lemma_verb(lower[i]) if pos == "verb" else lemma_noun(lower[i])
        families = verbs if pos == "verb" else nouns if pos == "noun" else adjectives
        families = senses.of(families, pos, lower[i] if pos == "adj" else lemma, i)
        taken = i + 1
        if families:
            attributive = inflected and pos != "noun" and describes(lower, i, end, families[0])
            found.append(Trigger(i, i + 1, lemma, pos, families, attributive))
    return found


def _is_of_number(tokens: Tokens, j: int) -> bool:
    """Is the comma or full stop at token ``j`` a number's: "claimed 1,200 lives", "hit .312"?"""
    after = j + 1
    return after < len(tokens) and tokens.lower[after].isdigit() and tokens.ends[j] == tokens.starts[after]


def _match_phrase(
    tokens: Tokens, singular: Sequence[str], i: int, end: int, phrases: tuple[Phrase, ...]
) -> tuple[int, Phrase] | None:
    """Where the longest phrase that begins at token ``i`` ends, and the phrase; of two as long, the one that
    ends first ("closed lower on higher turnover")."""
    lower = tokens.lower
    best: tuple[int, Phrase] | None = None
    near = {*lower[i + 1 : i + GAP + 2], *singular[i + 1 : i + GAP + 2]}
    for phrase in phrases:
        if phrase.rest[0] not in near:
            continue
        if best is not None and len(phrase.rest) < len(best[1].rest):
            break
        j = i + 1
        for part in phrase.rest:
            limit = min(end, j + phrase.gap + 1)
            while j < limit and lower[j] != part and singular[j] != part:
                if lower[j] in _STOP and not _is_of_number(tokens, j):
                    j = limit
                j += 1
            if j >= limit:
                break
            j += 1
        else:
            if best is None or j < best[0]:
                best = j, phrase
    return best
