"""Clauses: a sentence cut where one statement ends and the next begins.

    "killing five and injuring 50, officials said" ->  "killing five" | "and injuring 50" | "officials said"

No parse: strong punctuation and subordinating words cut; a comma or "and" cuts where a verb, an
event word or another quantity follows, so that a list of names or nouns stays whole. What one
claim's clause says weighs more than what the rest of the sentence says; a missed cut costs little.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from claimcmp.resources import word_sets
from claimcmp.text.tokens import Tokens

_STRONG = frozenset(';:()[]—–…"“”')


_OPENING = frozenset("([—–")
_CLOSING = frozenset(")]—–")


class _Words(NamedTuple):
    subordinators: frozenset[str]
    coordinators: frozenset[str]
    skipped: frozenset[str]
    relatives: frozenset[str]
    finite: frozenset[str]
    time_prepositions: frozenset[str]


@cache
def _words() -> _Words:
    return _Words(*word_sets("clauses", _Words._fields))


@cache
def _cutting() -> frozenset[str]:
    """The tokens at which a sentence may be cut."""
    return _STRONG | {","} | _words().subordinators | _words().coordinators


class Clauses(NamedTuple):
    """Where the pieces of a sentence begin (token indices, rising) and which clause each belongs to.

    A clause that a relative clause interrupts has two pieces: "the council, | which has nine members,
    | will vote on Monday".
    """

    starts: tuple[int, ...]
    of_piece: tuple[int, ...]
    last: int

    def pieces(self, token: int) -> list[tuple[int, int]]:
        """The token ranges (half open) of the clause that holds ``token``."""
        if len(self.starts) == 1:
            return [(self.starts[0], self.last)]
        ends = (*self.starts[1:], self.last)
        at = max(0, bisect_right(self.starts, token) - 1)
        clause = self.of_piece[at]
        return [(a, b) for a, b, c in zip(self.starts, ends, self.of_piece, strict=True) if c == clause]


def clauses(
    tokens: Tokens, first: int, last: int, is_trigger: Callable[[int], bool], is_value: Callable[[int], bool]
) -> Clauses:
    """The clauses of the tokens [first, last).

    ``is_trigger(i)`` says whether token i is a verb or names an event, ``is_value(i)`` whether it
    belongs to a date or a quantity.
    """
    words, cutting = _words(), _cutting()
    lower = tokens.lower
    starts, of_piece = [first], [0]
    interrupted: int | None = None  # the clause that a relative clause or a bracket stands in
    for i in range(first, last):
        word = lower[i]
        if word not in cutting or is_value(i):
            continue
        cut, resumes = False, False
        if word in _STRONG:
            cut = True
            resumes = interrupted is not None and (word in _CLOSING or lower[i - 1] == ",")
        elif word in words.subordinators:
            cut = i > first and not (word in words.time_prepositions and _is_dated(lower, i, last, is_value))
        elif word == "," or word in words.coordinators:
            follower = _follower(lower, i + 1, last, words)
            if follower is not None:
                resumes = interrupted is not None and (
                    lower[i + 1] in words.finite or (word == "," and is_trigger(follower))
                )
                cut = resumes or is_trigger(follower)
                if not cut and is_value(follower):
                    cut = any(map(is_value, range(starts[-1], i)))
        # a piece of nothing but a value heads what follows: "January 12: talks in Vienna"
        if not cut or not any(lower[k].isalpha() and not is_value(k) for k in range(starts[-1], i)):
            continue
        starts.append(i)
        if resumes and interrupted is not None:
            of_piece.append(interrupted)
            interrupted = None
        else:
            if word in _OPENING or (word in words.relatives and lower[i - 1] == ","):
                interrupted = of_piece[-1]
            of_piece.append(max(of_piece) + 1)
    return Clauses(tuple(starts), tuple(of_piece), last)


def _is_dated(lower: Sequence[str], i: int, last: int, is_value: Callable[[int], bool]) -> bool:
    """Does the "before" at token ``i`` take only a time ("just before [5 p.m.], they said"), and no clause
    ("before [five men] died")?"""
    k = i + 1
    while k < last and is_value(k):
        k += 1
    if k == i + 1:
        return False
    return k == last or not lower[k].isalpha() or lower[k] in ("on", "in", "at")


def _follower(lower: Sequence[str], i: int, last: int, words: _Words) -> int | None:
    """The first token from ``i`` on that is no filler after a comma or an "and"."""
    while i < last and (lower[i] in words.coordinators or lower[i] in words.skipped):
        i += 1
    return i if i < last else None
