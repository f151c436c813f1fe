"""What a word comes to, worked out once: a dictionary that fills itself, for the loops over all tokens.

    roots = Memo(stem)
    roots["resigned"]                          -> "resign"
    list(map(roots.__getitem__, tokens.lower)) -> a look-up a token, in C

A look-up costs half of what a call of a ``functools.lru_cache`` does. Memory stays bounded: at its limit
the memo is emptied and begins anew.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

V = TypeVar("V")
_LIMIT = 1 << 16


class Memo(dict[str, V]):
    """Answers by word; what is asked for the first time is made by ``make``."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[str], V]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, word: str) -> V:
        if len(self) >= _LIMIT:
            self.clear()
        answer = self[word] = self._make(word)
        return answer
