"""Clauses: a sentence cut where one statement ends and the next begins.

    "killing five and injuring 50, officials said"  ->  "killing five" | "and injuring 50" | "officials said"

No parse: strong punctuation and subordinating words cut; a comma or "and" cuts where a verb, an
event word or another quantity follows, so that a list of names or nouns stays whole. What one
claim's clause says weighs more than what the rest of the sentence says; a missed cut costs little.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from claimcmp.resources import load
from claimcmp.text.tokens import Tokens

_STRONG = frozenset(";:()[]—–…\"“”")


@cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    table = load("clauses")
    return (
        frozenset(table["subordinators"].split()),
        frozenset(table["coordinators"].split()),
        frozenset(table["skipped"].split()),
    )


def clause_starts(
    tokens: Tokens, first: int, last: int, is_trigger: Callable[[int], bool], is_value: Callable[[int], bool]
) -> list[int]:
    """Token indices in [first, last) at which a clause begins; the first is ``first``.

    ``is_trigger(i)`` says whether token i is a verb or names an event, ``is_value(i)`` whether it
    belongs to a date or a quantity.
    """
    subordinators, coordinators, skipped = _words()
    lower = tokens.lower
    starts = [first]
    value_before = False
    i = first
    while i < last:
        word = lower[i]
        cut = False
        if is_value(i):
            value_before = True
        elif word in _STRONG:
            cut = True
        elif word in subordinators:
            cut = i > first
        elif word == "," or word in coordinators:
            j = i + 1
            while j < last and (lower[j] in coordinators or lower[j] in skipped):
                j += 1
            if j < last:
                cut = is_trigger(j) or (value_before and is_value(j)) or lower[j] in subordinators
        if cut and i > starts[-1]:
            starts.append(i)
            value_before = False
        i += 1
    return starts
