"""Which characters a regular expression can begin with, so that a rule is tried only where it can match.

    starts("(?:a)?(?:b|[cd]x)")  ->  {"a", "b", "c", "d"}

Only what the grammar uses is understood: characters, sets, groups, lookarounds, alternatives, and
the quantifiers ?, *, + and {m,n}.
"""

from __future__ import annotations

import re

_PIECE = re.compile(r"\\.|\(\?(?:P<\w+>|<?[=!]|:)|\[(?:\\.|[^\]])*\]|\{[\d,]*\}|.", re.DOTALL)
_LOOKAROUND = frozenset({"(?=", "(?!", "(?<=", "(?<!"})


def starts(pattern: str) -> frozenset[str]:
    """The characters that a match of ``pattern``, which must not match the empty string, begins with."""
    first, _, _ = _alternatives(_PIECE.findall(pattern), 0)
    return frozenset(first)


def _alternatives(pieces: list[str], at: int) -> tuple[set[str], bool, int]:
    """(first characters, whether it can be empty, where it ends) of the alternatives from ``at``."""
    first: set[str] = set()
    nullable = False
    open_branch = True  # whether all before in this branch can be empty
    while at < len(pieces) and pieces[at] != ")":
        piece = pieces[at]
        at += 1
        if piece == "|":
            nullable, open_branch = nullable or open_branch, True
            continue
        if piece[0] == "(":
            inner, empty, at = _alternatives(pieces, at)
            at += 1
            if piece in _LOOKAROUND:
                continue
        else:
            empty = False
            if piece[0] == "[":
                inner = set(re.sub(r"\\(.)", r"\1", piece[1:-1]))
            else:
                inner = {piece[-1]}
        if at < len(pieces) and pieces[at][0] in "?*+{":
            empty = empty or pieces[at][0] in "?*" or pieces[at].startswith("{0")
            at += 1
        if open_branch:
            first |= inner
            open_branch = empty
    return first, nullable or open_branch, at
