"""The tense of the clause around a token: what makes "Thursday" the last or the next one.

    "The ministers will meet on Thursday"   -> 1 (future)
    "The ministers met on Thursday"         -> -1 (past)
    "Thursday's meeting"                    -> 0 (not said)

The nearest verb to the left in the sentence decides, else the nearest to the right.
"""

from __future__ import annotations

from functools import cache

from claimcmp.resources import load
from claimcmp.text.tokens import Tokens

_REACH = 22  # tokens looked at on either side
_STOPS = frozenset(".!?;")


_BEFORE_TO = 4


@cache
def _words() -> dict[str, int]:
    """Word -> -1 past, 1 future, 0 present, 2 linking, 3 not a verb, 4 future before "to" or "for"."""
    table = load("times_tense")
    kinds = {"present": 0, "not_past": 3, "past": -1, "timetable": 1, "future": 1, "linking": 2}
    words = {word: kind for name, kind in kinds.items() for word in table[name].split()}
    return words | dict.fromkeys(table["future_before_to"].split(), _BEFORE_TO)


def _kind(tokens: Tokens, index: int, words: dict[str, int]) -> int | None:
    """Past (-1), present (0), future (1), linking (2); None for what is no verb."""
    word = tokens.lower[index]
    known = words.get(word)
    if known == _BEFORE_TO:
        after = tokens.lower[index + 1] if index + 1 < len(tokens) else ""
        return 1 if after in ("to", "for") else -1 if word == "set" else None
    if known is not None:
        return None if known == 3 else known
    if len(word) > 4 and word.endswith("ed"):
        return -1
    return None


def _is_stop(tokens: Tokens, index: int) -> bool:
    """Whether a sentence ends at this token: not at the point of a short abbreviation or an initial."""
    word = tokens.words[index]
    if word not in _STOPS:
        return False
    if word != ".":
        return True
    if index + 1 >= len(tokens) or index == 0:
        return True
    before, after = tokens.words[index - 1], tokens.words[index + 1]
    if "\n\n" in tokens.text[tokens.ends[index] : tokens.starts[index + 1]]:
        return True
    return not after[:1].islower() and (len(before) > 3 or before.islower() or not before[-1:].isalpha())


def clause_tense(tokens: Tokens, start: int, end: int) -> int:
    """-1, 0 or 1 for the clause around tokens ``start`` to ``end``."""
    words = _words()
    lower = tokens.lower
    floor = max(0, start - _REACH)
    index = start - 1
    while index >= floor and not _is_stop(tokens, index):
        kind = _kind(tokens, index, words)
        if kind == -1 and words.get(lower[index]) is None and _is_adjective(tokens, index):
            kind = None
        if kind in (-1, 1, 0):
            return _group(tokens, index, floor, kind, words)
        index -= 1
    ceiling = min(len(tokens), end + _REACH)
    for index in range(end, ceiling):
        if _is_stop(tokens, index):
            break
        kind = _kind(tokens, index, words)
        if kind in (-1, 1):
            return kind
        if kind == 0:
            return 0
    return 0


def _is_adjective(tokens: Tokens, index: int) -> bool:
    """Whether a word in -ed stands before a noun ("an unspecified date"), not as the verb."""
    before = tokens.lower[index - 1] if index else ""
    return (
        before in ("a", "an", "the", "its", "his", "their", "still", "newly", "of")
        and tokens.words[index + 1].islower()
    )


def _group(tokens: Tokens, index: int, floor: int, kind: int, words: dict[str, int]) -> int:
    """The tense of a verb group whose last word stands at ``index``: "to be held", "was set"."""
    if kind == 1:
        return -1 if tokens.lower[index - 1] == "been" else 1
    lower = tokens.lower
    if kind == 0 and lower[index + 1] == "to":
        return 1  # "is to resume"
    for back in range(index - 1, max(floor, index - 4) - 1, -1):
        other = words.get(lower[back])
        if other == 1:
            return 1
        if lower[back] == "to" and kind == 0:
            return 1
        if other == -1:
            return -1
        if other is None and not lower[back].endswith("ly"):
            break
        if lower[back] == "to":
            return 1
    return kind
