"""Concepts: what each token stands for, so that different words for one thing are one thing.

    "Five   miners   perished   in   Bor"
     =5     ~miners  @kill      -    #bor     (stems: mine, perish)

"@" is a family of events, "~" a family of nouns, "#" a name, "=" a number in digits; any other
content word is its stem, and a function word is nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from claimcmp.frame.capitals import is_common
from claimcmp.frame.families import event, nouns_of
from claimcmp.frame.gazetteer import key_of, known
from claimcmp.frame.names import NameMention
from claimcmp.frame.triggers import triggers
from claimcmp.text.morphology import stem, stopwords
from claimcmp.text.tokens import Tokens
from claimcmp.text.words import Question


class Concepts(NamedTuple):
    """Parallel to the tokens: ``words`` the concept of each, ``stems`` its stem where that says more than the
    concept does ("perished" is nearer to "perished" than to "slain"), ``events`` the event family that a
    token begins to name, ``reports`` whether it is a word of saying."""

    words: list[str | None]
    stems: list[str | None]
    events: list[str | None]
    reports: list[bool]
    parts: list[str | None]


def is_name(concept: str | None) -> bool:
    """Is the concept a name?"""
    return concept is not None and concept[0] == "#"


def concepts_of(tokens: Tokens, names: Sequence[NameMention]) -> Concepts:
    """The concept of every token of a text."""
    words = list(tokens.answers(_CONCEPT))
    stems = list(tokens.answers(_STEM))
    events: list[str | None] = [None] * len(words)
    reports = [False] * len(words)
    parts: list[str | None] = [None] * len(words)
    for i, _, _, part, families, attributive in triggers(tokens):
        family = families[0]
        if not attributive:
            events[i], parts[i] = family, part
        concept, reports[i], silent = _spoken(family)
        if concept is not None:
            words[i] = concept
            stems[i] = stem(tokens.lower[i])
        elif silent:
            words[i] = stems[i] = None
    for name in names:
        key = name_concept(name)
        for i in range(name.first, name.last):
            words[i] = key
            stems[i] = events[i] = None
    return Concepts(words, stems, events, reports, parts)


@cache
def _spoken(family: str) -> tuple[str | None, bool, bool]:
    """A family's concept where it is one, whether it is of saying, whether its words carry no content."""
    kind = event(family).kind
    return (f"@{family}" if kind == "event" else None), kind == "report", kind in _SAYS_NOTHING


def name_concept(name: NameMention) -> str:
    """What a name is known by: a country for its demonym and its seat of government, a person's last
    name, the whole name otherwise."""
    return _name_concept(name.meant or name.text, name.kind, name.head)


@lru_cache(1 << 16)
def _name_concept(text: str, kind: str, head: str) -> str:
    key = key_of(text)
    entry = known(key)
    if entry is not None:
        return f"#{entry.canonical.lower()}"
    head = head.lower()
    # "the World Cup" and "the Davis Cup" are not one cup, "Air France" and "Isle of Man" no France and no man
    vague = head != key and (is_common(head) or known(head) is not None or " of " in key or " & " in key)
    whole = kind not in ("person", "other") or (kind == "other" and vague)
    return f"#{key}" if whole else f"#{head}"


# Kinds of event families whose words carry no content of their own.
_SAYS_NOTHING = frozenset(("report", "light", "modal"))


def _concept(word: str) -> str | None:
    """The concept of a word by itself."""
    if word.isdigit():
        return f"={word.lstrip('0') or '0'}"
    if len(word) < 3 or not word[0].isalpha() or word in stopwords():
        return None
    families = nouns_of(word)
    return f"~{families[0]}" if families else stem(word)


def _stem(word: str) -> str | None:
    """The stem of a word whose concept by itself is a family."""
    if not nouns_of(word):
        return None
    concept = _concept(word)
    return stem(word) if concept is not None and concept[0] == "~" else None


_CONCEPT, _STEM = Question(_concept), Question(_stem)
