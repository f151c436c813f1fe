"""How the matches of a pattern can begin, so that a rule is tried only where it can match.

    starts("THE? (?: season=SEASON | [ON AT] NOON)", ...)
    ->  first THE, SEASON, ON, AT; alone SEASON; second SEASON, ON, AT, NOON

Reads the grammar's pattern language: names, sets, groups, lookarounds, alternatives, and the
quantifiers ?, *, + and {m,n}.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

_PIECE = re.compile(r"[a-z_]+=|\w+|\(\?(?:<?[=!]|:)|\[[^\]]*\]|\{[\d,]*\}|[^\s]")
_LOOKAROUND = frozenset({"(?=", "(?!", "(?<=", "(?<!"})


class Starts(NamedTuple):
    """``first``: the categories that a match can begin with; ``alone``: those that can be all of it;
    ``second``: those that can come second. Each may hold more than can be, and never less."""

    first: frozenset[str]
    alone: frozenset[str]
    second: frozenset[str]
    empty: bool

    def then(self, other: Starts) -> Starts:
        """One after the other."""
        return Starts(
            self.first | other.first if self.empty else self.first,
            (self.alone if other.empty else _NOTHING) | (other.alone if self.empty else _NOTHING),
            self.second
            | (other.first if self.alone else _NOTHING)
            | (other.second if self.empty else _NOTHING),
            self.empty and other.empty,
        )


_NOTHING: frozenset[str] = frozenset()
_EMPTY = Starts(_NOTHING, _NOTHING, _NOTHING, True)


def starts(pattern: str, part: Callable[[str], Starts | None]) -> Starts:
    """How matches of ``pattern`` begin; ``part`` knows the parts by name, other names are categories."""
    return _alternatives(_PIECE.findall(pattern), 0, part)[0]


def either(all_starts: list[Starts]) -> Starts:
    """How matches of any of several patterns begin."""
    if len(all_starts) == 1:
        return all_starts[0]
    return Starts(
        _NOTHING.union(*(s.first for s in all_starts)),
        _NOTHING.union(*(s.alone for s in all_starts)),
        _NOTHING.union(*(s.second for s in all_starts)),
        any(s.empty for s in all_starts),
    )


def _alternatives(pieces: list[str], at: int, part: Callable[[str], Starts | None]) -> tuple[Starts, int]:
    """The starts of the alternatives from ``at``, and where their group closes."""
    branches = [_EMPTY]
    while at < len(pieces) and pieces[at] != ")":
        piece = pieces[at]
        at += 1
        if piece == "|":
            branches.append(_EMPTY)
            continue
        if piece[-1] == "=" and piece[0] != "(":
            continue  # the name of a slot
        if piece[0] == "(":
            item, at = _alternatives(pieces, at, part)
            at += 1
            if piece in _LOOKAROUND:
                continue
        elif piece[0] == "[":
            own = frozenset(piece[1:-1].split())
            item = Starts(own, own, _NOTHING, False)
        else:
            own = frozenset((piece,))
            item = part(piece) or Starts(own, own, _NOTHING, False)
        if at < len(pieces) and pieces[at][0] in "?*+{":
            if pieces[at][0] != "?" and item.alone:
                item = item._replace(second=item.second | item.first)  # itself again
            if pieces[at][0] in "?*" or pieces[at].startswith("{0"):
                item = item._replace(empty=True)
            at += 1
        branches[-1] = branches[-1].then(item)
    return either(branches), at
