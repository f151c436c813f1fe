"""Looking at tokens without stepping over the ends of the text."""

from __future__ import annotations

from claimcmp.text.tokens import Tokens

_SHORT = 60  # characters of a line that is no wrapped prose


def at(words: list[str], k: int) -> str:
    """Word ``k``; the empty string before the first and after the last."""
    return words[k] if 0 <= k < len(words) else ""


def glued(t: Tokens, k: int) -> bool:
    """No space between token ``k`` and the one before it."""
    return 0 < k < len(t.starts) and t.ends[k - 1] == t.starts[k]


def glued_word(t: Tokens, k: int) -> bool:
    """Letters or digits right at the token before."""
    return glued(t, k) and t.words[k].isalnum()


def line_ends(t: Tokens, k: int) -> bool:
    """A paragraph ends before token ``k``, or a short line such as a heading."""
    if not 0 < k < len(t.words):
        return False
    end = t.ends[k - 1]
    if t.text[end] not in "\r\n ":
        return False
    gap = t.text[end : t.starts[k]]
    lines = gap.count("\n")
    if lines != 1:
        return lines > 1
    return t.words[k][0].isupper() and (end < _SHORT or "\n" in t.text[end - _SHORT : end])


def hyphened(t: Tokens, k: int) -> bool:
    """Token ``k`` is a hyphen that joins the tokens beside it ("57-member"), or joins but for a stray
    space after it ("one- yard")."""
    return at(t.words, k) in ("-", "–") and glued(t, k) and at(t.words, k + 1).isalnum()
