"""Words: what the stages ask of each word by itself, answered once a word and looked up once a token.

    SHAPE = Question(shape_of, written=True)        a stage says what it asks; of a word in lower case, else
    tokens = tokenize("Oda won 42 seats")
    tokens.answers(SHAPE)                           -> ("C", "x", "9", "x"), one a token
    tokens.answers(SHAPE) is tokens.answers(SHAPE)  -> True: all questions were answered when the text was cut

Each stage used to keep a table of its own and to look every token up in it. Most of what that cost was memory
far apart; now the answers to all questions lie in one record a word.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar, cast

V = TypeVar("V")
_LIMIT = 1 << 16  # words remembered; at the limit all are forgotten, and memory stays bounded

_questions: list[Question[Any]] = []


class Question(Generic[V]):
    """Something that a stage asks of every word: ``ask(word)`` in lower case, or as ``written``.

    It is made once, when its module is read. The answer may not change: it is remembered.
    """

    __slots__ = ("ask", "number", "written")

    def __init__(self, ask: Callable[[str], V], *, written: bool = False) -> None:
        self.ask = ask
        self.written = written
        self.number = len(_questions) + 1  # the first column is the word in lower case
        _questions.append(self)
        _records.clear()


class _Records(dict[str, tuple[Any, ...]]):
    """By the word as written: itself in lower case, then the answers to the questions."""

    __slots__ = ("_lower",)

    def __init__(self) -> None:
        super().__init__()
        self._lower: dict[str, str] = {}

    def __missing__(self, word: str) -> tuple[Any, ...]:
        if len(self) >= _LIMIT:
            self.clear()
        lower = word.lower()
        lower = self._lower.setdefault(lower, lower)  # one object for all forms is found faster in any table
        answers = [question.ask(word if question.written else lower) for question in _questions]
        record = self[word] = (lower, *answers)
        return record

    def clear(self) -> None:
        super().clear()
        self._lower.clear()


_records = _Records()


def looked_up(words: Sequence[str]) -> list[tuple[Any, ...]]:
    """The columns of the words' records: the words in lower case, then the answers to each question."""
    if not words:
        return [()] * (len(_questions) + 1)
    return list(zip(*map(_records.__getitem__, words), strict=True))


def answers(
    columns: Sequence[tuple[Any, ...]], words: Sequence[str], lower: Sequence[str], question: Question[V]
) -> tuple[V, ...]:
    """A question's column; of words that were looked up before the question was asked, answered now."""
    if question.number < len(columns):
        return cast("tuple[V, ...]", columns[question.number])
    return tuple(map(question.ask, words if question.written else lower))
