"""Tokens: runs of letters, runs of digits, and single other characters, with their offsets.

    tokenize("Jan. 12, 57-member")
    words  Jan  .  12  ,  57  -  member
    lower  jan  .  12  ,  57  -  member

One pass of one pattern. Both finders read the same tokens, so that an extraction tokenises once.
Contractions stay whole ("don't"), a possessive "'s" is a token of its own, and an initialism with
dots ("U.S.", "a.m.") comes as its letters and dots: the lexicons put such things together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, TypeVar

from claimcmp.text import words as vocabulary
from claimcmp.text.words import Question

V = TypeVar("V")

# The first alternative is the plain word, which a set of ASCII letters matches in half the time. What may not
# follow it is written as all but the rest of ASCII: a set up to U+10FFFF takes ten times as long to compile.
_TOKEN = re.compile(
    r"([A-Za-z]++(?![^\x00-&(-\x7f])"
    r"|[^\W\d_]+(?:['’](?![sS]\b)[^\W\d_]+)?|['’][sS]\b|\d+|[^\w\s]|_)"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel lists: ``words[i]`` is ``text[starts[i]:ends[i]]``, ``lower[i]`` its lower case.

    ``columns`` are the answers to what the stages ask of every word: see :meth:`answers`.
    """

    text: str
    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]
    columns: Sequence[tuple[Any, ...]]

    def __len__(self) -> int:
        return len(self.words)

    def answers(self, question: Question[V]) -> tuple[V, ...]:
        """What a stage asks of each word, answered: parallel to the words."""
        return vocabulary.answers(self.columns, self.words, self.lower, question)


def words_of(text: str) -> list[str]:
    """The words that :func:`tokenize` cuts ``text`` into, and nothing asked of them."""
    return _TOKEN.findall(text)


def tokenize(text: str) -> Tokens:
    """Cut ``text`` into tokens; whitespace is left out, offsets are in characters."""
    pieces = _TOKEN.split(text)  # a gap, a token, a gap, …, a gap
    ends = list(accumulate(map(len, pieces)))
    words = pieces[1::2]
    columns = vocabulary.looked_up(words)
    return Tokens(
        text=text,
        words=words,
        lower=list(columns[0]),
        starts=ends[:-1:2],
        ends=ends[1::2],
        columns=columns,
    )
