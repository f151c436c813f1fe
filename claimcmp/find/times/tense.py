"""The tense of the clause around a token: what makes "Thursday" the last or the next one.

    "The ministers will meet on Thursday"   -> 1 (future)
    "The ministers met on Thursday"         -> -1 (past)
    "Thursday's meeting"                    -> 0 (not said)

A preposition before the expression decides ("after", "until"), then a past form right after it, then
the nearest verb to the left in the sentence, else the nearest to the right.
"""

from __future__ import annotations

from functools import cache

from claimcmp.find.times.lexicon import lexicon
from claimcmp.resources import load
from claimcmp.text.tokens import Tokens

_REACH = 22  # tokens looked at on either side
_GROUP = 4  # the words that a verb group spans at most
_STOPS = frozenset(".!?;")
_PAST, _PRESENT, _FUTURE, _LINKING = -1, 0, 1, 2
_KINDS = {"present": _PRESENT, "past": _PAST, "timetable": _FUTURE, "future": _FUTURE, "linking": _LINKING}


@cache
def _words() -> dict[str, int]:
    """Word -> past, present, future or linking."""
    table = load("times_tense")
    return {word: kind for name, kind in _KINDS.items() for word in table[name].split()}


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(load("times_tense")[name].split())


def clause_tense(tokens: Tokens, start: int, end: int) -> int:
    """-1, 0 or 1 for the clause around tokens ``start`` to ``end``."""
    before = tokens.lower[start - 1] if start else ""
    if before in _list("after"):
        return _PAST
    if before in _list("until"):
        return _FUTURE
    if before in _list("for_weekday") and lexicon().kind(tokens.lower[start]) == "WEEKDAY":
        return _FUTURE  # "their plans for Friday's session"
    if end + 1 < len(tokens) and _kind(tokens, end) == _PAST and _kind(tokens, end + 1) != _FUTURE:
        return _PAST  # "observers on Friday were certain", whatever stands before
    floor = max(0, start - _REACH)
    for index in range(start - 1, floor - 1, -1):
        if _is_stop(tokens, index):
            break
        kind = _kind(tokens, index)
        if kind is not None and kind != _LINKING:
            return _group(tokens, index, floor, kind)
    waiting = _REACH
    for index in range(end, min(len(tokens), end + _REACH)):
        if waiting == 0 or _is_stop(tokens, index):
            break
        kind = _kind(tokens, index)
        if kind in (_PAST, _FUTURE):
            return kind
        # "are likely to": the future may follow a present at once.
        waiting = 2 if kind == _PRESENT else waiting - 1
    return 0


def _kind(tokens: Tokens, index: int) -> int | None:
    """What a word says of the tense; None for what is no verb."""
    word = tokens.lower[index]
    after = tokens.lower[index + 1] if index + 1 < len(tokens) else ""
    if word in _list("before_goal") and after in _list("goal"):
        return _FUTURE
    known = _words().get(word)
    if index and (known == _PAST or (known == _FUTURE and word in _list("timetable"))):
        if tokens.lower[index - 1] in _list("before_noun"):
            return None  # "the vote", "the cost"
    if known is not None:
        return known
    if len(word) > 4 and word.endswith("ed") and word not in _list("not_past"):
        adjective = index and tokens.lower[index - 1] in _list("before_adjective") and after.islower()
        return None if adjective and tokens.words[index + 1].islower() else _PAST
    return None


def _is_stop(tokens: Tokens, index: int) -> bool:
    """Whether a sentence ends at this token: not at the point of a short abbreviation or an initial."""
    word = tokens.words[index]
    if word not in _STOPS:
        return False
    if word != "." or index == 0 or index + 1 >= len(tokens):
        return True
    before, after = tokens.words[index - 1], tokens.words[index + 1]
    if "\n\n" in tokens.text[tokens.ends[index] : tokens.starts[index + 1]]:
        return True
    return not after[:1].islower() and (len(before) > 3 or before.islower() or not before[-1:].isalpha())


def _group(tokens: Tokens, index: int, floor: int, kind: int) -> int:
    """The tense of a verb group whose last word stands at ``index``: "to be held", "was set"."""
    lower, words = tokens.lower, _words()
    if kind == _FUTURE:
        return _PAST if lower[index - 1] in _list("perfect") else _FUTURE
    if kind == _PRESENT and lower[index + 1] in _list("infinitive"):
        return _FUTURE  # "is to resume"
    for back in range(index - 1, max(floor, index - _GROUP) - 1, -1):
        other = words.get(lower[back])
        if other in (_PAST, _FUTURE):
            return _PAST if other == _PAST else _FUTURE
        if lower[back] in _list("infinitive"):
            return _FUTURE
        if other is None and not lower[back].endswith("ly"):
            break
    return kind
