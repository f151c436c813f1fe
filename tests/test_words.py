"""What the stages ask of each word: answered once a word, one answer a token."""

from __future__ import annotations

from collections import Counter

import pytest

from claimcmp.text import words
from claimcmp.text.tokens import tokenize
from claimcmp.text.words import Question


@pytest.fixture(autouse=True)
def only_these_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """The questions of a test are asked in that test alone."""
    monkeypatch.setattr(words, "_questions", list(words._questions))
    monkeypatch.setattr(words, "_records", words._Records())


def test_a_word_is_asked_once_in_lower_case() -> None:
    asked: Counter[str] = Counter()

    def length(word: str) -> int:
        asked[word] += 1
        return len(word)

    question = Question(length)
    assert tokenize("Oda met Oda").answers(question) == (3, 3, 3)
    assert tokenize("oda left, Oda met").answers(question) == (3, 4, 1, 3, 3)
    assert asked["met"] == asked["left"] == asked[","] == 1
    assert asked["Oda"] == 0


def test_a_word_is_asked_as_written_where_the_question_wants_it() -> None:
    capital = Question(lambda word: word[0].isupper(), written=True)
    assert tokenize("Oda met oda").answers(capital) == (True, False, False)


def test_answers_stand_beside_the_words_whatever_else_is_asked() -> None:
    first, second = Question(lambda word: word[0]), Question(lambda word: word[-1])
    tokens = tokenize("Twelve ships sank")
    assert tokens.answers(second) == ("e", "s", "k")
    assert tokens.answers(first) == ("t", "s", "s")
    assert tokens.lower == ["twelve", "ships", "sank"]


def test_a_text_that_was_cut_before_a_question_was_asked_is_answered_too() -> None:
    tokens = tokenize("Twelve ships sank")
    assert tokens.answers(Question(len)) == (6, 5, 4)
    assert tokens.answers(Question(str.istitle, written=True)) == (True, False, False)


def test_no_words_no_answers() -> None:
    question = Question(len)
    tokens = tokenize(" \n")
    assert tokens.lower == []
    assert tokens.answers(question) == ()


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_LIMIT", 10)
    question = Question(str.upper)
    text = [chr(ord("a") + i % 26) * (1 + i // 26) for i in range(100)]
    assert tokenize(" ".join(text)).answers(question) == tuple(map(str.upper, text))
    assert len(words._records) <= 10
