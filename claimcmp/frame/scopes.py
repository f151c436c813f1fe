"""Scopes: whether a number is a plain count of its noun, or a part, a rest, a total, an addition.

"Seven bridges, [two] of which ..."                     -> part
"[30] were killed in the valley and 12 more elsewhere"  -> part
"another [12]"                                          -> addition
"the remaining [two]"                                   -> rest
"[600 tons] a day"                                      -> each
"their [fourth straight win]", "[six wins] in a row"     -> streak
"([2-6] home)"                                          -> venue
"married at the age of [20]", "when she was [20]"       -> then
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claimcmp.find.quantities import Quantity
from claimcmp.find.times import TimeExpression
from claimcmp.frame.analysis import Analysis, Sentence
from claimcmp.resources import load


class _Scopes(NamedTuple):
    before: dict[str, str]
    after: dict[str, str]
    inside: dict[str, str]
    words: frozenset[str]  # all of these, "of" and "from"
    wholes: frozenset[str]
    pronouns: frozenset[str]
    goals: frozenset[str]
    per: frozenset[str]
    places: frozenset[str]
    amounts: frozenset[str]
    units: frozenset[str]
    moments: frozenset[str]
    deaths: frozenset[str]


@cache
def _scopes() -> _Scopes:
    table = load("counted")["scope"]

    def names(side: str) -> dict[str, str]:
        return {word: name for name, words in table[side].items() for word in words.split()}

    before, after, inside = names("before"), names("after"), names("inside")
    words = frozenset((*before, *after, *inside, "of", "from"))

    def words_of(key: str) -> frozenset[str]:
        return frozenset(table[key].split())

    return _Scopes(
        before,
        after,
        inside,
        words,
        wholes=words_of("wholes"),
        pronouns=words_of("pronouns"),
        goals=words_of("goals"),
        per=words_of("per"),
        places=words_of("places"),
        amounts=words_of("amounts"),
        units=frozenset(load("counted")["units"]),
        moments=words_of("moments"),
        deaths=words_of("deaths"),
    )


_SPREAD = 6  # tokens from the level that was to the one that is: "from 29 percent in 2002 to 7"
_AMOUNT_PER = 4  # tokens after an amount in which "a day" speaks of it: "600 tons of coal a day"


def scope_of(
    analysis: Analysis, sentence: Sentence, first: int, last: int, item: TimeExpression | Quantity
) -> tuple[str, ...]:
    """Whether the words around the number ``item`` in tokens [first, last) make of it an addition ("another
    19"), a part ("two of them", "including two"), what is left ("the remaining two"), a total, an amount for
    each. A number that was so before a change ("from two to three") is an origin; dates are none."""
    lower, scopes = analysis.tokens.lower, _scopes()
    if _goes_on_elsewhere(lower, sentence, last):
        return ("part",)
    found: set[str] = set()
    if not scopes.words.isdisjoint(lower[max(sentence.first, first - 3) : last + 2]):
        found = _by_words(lower, sentence, first, last, item)
    if lower[last : last + 3] == ["in", "a", "row"]:
        found.add("streak")
    if isinstance(item, Quantity):
        if item.kind == "age" and _is_of_then(lower, sentence, first, last):
            found.add("then")
        if _is_for_each(lower, sentence, first, last, item):
            found.add("each")
        if item.code in scopes.units:
            found.discard("each")  # "90 kilometers per hour" is a speed
    return tuple(sorted(found))


def _by_words(
    lower: Sequence[str], sentence: Sentence, first: int, last: int, item: TimeExpression | Quantity
) -> set[str]:
    """The scopes that single words bring: up to three before the number, two after it, or inside."""
    scopes, found = _scopes(), set[str]()
    kind = item.kind if isinstance(item, Quantity) else None
    for i in range(first - 1, max(sentence.first, first - 3) - 1, -1):
        word, beyond = lower[i], lower[i + 1]
        if word in _PARTING:
            break  # "from other towns: 25 nurses"
        if (word, beyond) in _NO_SCOPE or (word == "last" and lower[i - 1] in scopes.goals):
            continue  # "more than", "per cent", "is to last"
        if word == "past" and lower[i - 1] not in ("the", "his", "her", "their", "its", "these"):
            continue  # "pushed the toll past 300"
        if name := scopes.before.get(word):
            found.add(name)
    if kind is not None and first > sentence.first and lower[first - 1] == "from":
        if "to" in lower[last : min(sentence.last, last + _SPREAD)]:
            found.add("origin")  # "fell from [40] to 30": what was, and no longer is
    end = min(sentence.last, last + 2)
    for i in range(last, end):
        if (name := scopes.after.get(lower[i])) and (lower[i], *lower[i + 1 : i + 2]) not in _NO_SCOPE:
            # "5 percent more pay", "40 miles away"
            if (kind, name) != ("percent", "addition") and (name != "venue" or kind == "score"):
                found.add(name)
        elif not lower[i].isalpha():
            break
    named = isinstance(item, Quantity) and (item.noun_start is not None or item.kind in _MEASURED)
    for i in range(first, end):
        word = lower[i]
        if word == "of" and lower[i + 1 : i + 2] and lower[i + 1] in scopes.wholes:
            # "six of the beds" are a part, "the six beds of the ward" are all there are
            if not named or lower[i + 1] in scopes.pronouns:
                found.add("part")
        elif (
            i < last and (name := scopes.inside.get(word)) and (word, *lower[i + 1 : i + 2]) not in _NO_SCOPE
        ):
            found.add(name)
    return found


_PARTING = frozenset(';:()[]—–"“”')
# Words that are no scope where the other follows them.
_NO_SCOPE = frozenset((("more", "than"), ("further", "than"), ("per", "cent")))
# Kinds of amounts that "of" makes no part of anything: "80 km north of the coast".
_MEASURED = ("measure", "rate", "age", "percent")


def _is_of_then(lower: Sequence[str], sentence: Sentence, first: int, last: int) -> bool:
    """Whether an age is that of another time: "married at the age of 20", "when she was 20"; the age at which
    somebody died is no other."""
    scopes = _scopes()
    before = lower[max(sentence.first, first - 4) : first]
    if before[-3:] == ["the", "age", "of"] or before[-2:] == ["at", "age"]:
        around = lower[max(sentence.first, first - _DYING) : min(sentence.last, last + _DYING)]
        return scopes.deaths.isdisjoint(around)
    if len(before) < 3 or before[-1] not in ("was", "were", "is", "turned", "turns"):
        return False
    return before[-3] in scopes.moments


_DYING = 8  # tokens from an age in which a word of dying says that it is the last


def _goes_on_elsewhere(lower: Sequence[str], sentence: Sentence, last: int) -> bool:
    """Whether more are of another place: "killed [30] in the valley and a dozen more elsewhere"."""
    scopes = _scopes()
    end = min(sentence.last, last + _ELSEWHERE)
    if last >= end or lower[last] not in scopes.places:
        return False
    joint = next((i for i in range(last + 1, end) if lower[i] == "and" or not lower[i][0].isalnum()), end)
    if joint == end or lower[joint] != "and":
        return False
    for i in range(joint + 1, min(sentence.last - 1, joint + _MORE)):
        if lower[i] == "more" and lower[i + 1] in scopes.places:
            return True
        if not (lower[i].isdecimal() or "," in lower[i] or lower[i] in scopes.amounts):
            return False
    return False


# Tokens from a number to the "and" that brings in another place's, and from there to its "more".
_ELSEWHERE, _MORE = 10, 7


def _is_for_each(lower: Sequence[str], sentence: Sentence, first: int, last: int, item: Quantity) -> bool:
    """Whether an amount is so much a day, a head ("600 tons a day", "each day they sold 600")."""
    if item.kind not in ("count", "money", "measure", "rate", "other"):
        return False
    scopes = _scopes()
    reach = _AMOUNT_PER if lower[last : last + 1] == ["of"] else 1
    for i in range(first, min(sentence.last - 1, last + reach)):
        if lower[i] in ("a", "an") and lower[i + 1] in scopes.per:
            return True
    for i in range(first - 1, sentence.first - 1, -1):
        if not lower[i][0].isalnum() and lower[i] != "$":
            return False
        if scopes.before.get(lower[i]) == "each" and (lower[i], lower[i + 1]) not in _NO_SCOPE:
            return True
        if lower[i] == "daily":
            return True
    return False
