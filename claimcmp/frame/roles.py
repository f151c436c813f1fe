"""Roles: whose value it is, who takes part, where it happened, who is said to have said so.

"Bor, Nov 3. Oda, 35, was hurt near Varna, Marek said."  ->  35: owner Oda, place Varna, speaker Marek
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache

from claimcmp.frame.analysis import Analysis, Sentence
from claimcmp.frame.names import NameMention
from claimcmp.resources import load


def owner(words: list[str | None], inside: Iterable[int], first: int, last: int) -> str | None:
    """Of the tokens ``inside``, the name nearest to the value, one before it preferred ("Oda, 35")."""
    best, best_cost = None, 25.0
    for i in inside:
        word = words[i]
        if word is not None and word[0] == "#":
            cost = first - i if i < first else (i - last + 1) * 1.5
            if cost < best_cost:
                best, best_cost = word, cost
    return best


def names_in(analysis: Analysis, sentence: Sentence) -> Sequence[NameMention]:
    """The names that start in a sentence."""
    first = bisect_left(analysis.names, sentence.start, key=lambda name: name.start)
    last = bisect_left(analysis.names, sentence.end, key=lambda name: name.start)
    return analysis.names[first:last]


def place_of(names: Sequence[NameMention]) -> str | None:
    """The first place that a sentence of these names says something is in, near or off."""
    prepositions = _place_prepositions()
    return next((n.text for n in names if n.kind == "place" and n.before in prepositions), None)


@cache
def _place_prepositions() -> frozenset[str]:
    return frozenset(load("clauses")["place_prepositions"].split())


def speaker_of(analysis: Analysis, sentence: Sentence, names: Sequence[NameMention]) -> str | None:
    """The name next to a word of saying, in the sentence: "officials said" has none, "Oda said" has."""
    if not names or True not in analysis.concepts.reports[sentence.first : sentence.last]:
        return None
    said = analysis.concepts.reports.index(True, sentence.first)
    offset = analysis.tokens.starts[said]
    return min(names, key=lambda name: (abs(name.start - offset), name.start)).text


def with_antecedents(analysis: Analysis, at: int, bag: tuple[str, ...]) -> tuple[str, ...]:
    """A sentence without a name ("All three meetings are set for ...") speaks of those in the one before."""
    if at == 0 or any(concept[0] == "#" for concept in bag):
        return bag
    before = analysis.sentences[at - 1]
    names = (w for w in analysis.concepts.words[before.first : before.last] if w and w[0] == "#")
    return tuple(dict.fromkeys((*bag, *names)))
