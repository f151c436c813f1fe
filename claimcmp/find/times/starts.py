"""How the matches of a regular expression can begin, so that a rule is tried only where it can match.

    starts("(?:a)?(?:b|[cd]x)")  ->  first {"a", "b", "c", "d"}, alone {"b"}

Only what the grammar uses is understood: characters, sets, groups, lookarounds, alternatives, and
the quantifiers ?, *, + and {m,n}.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PIECE = re.compile(r"\\.|\(\?(?:P<\w+>|<?[=!]|:)|\[(?:\\.|[^\]])*\]|\{[\d,]*\}|.", re.DOTALL)
_LOOKAROUND = frozenset({"(?=", "(?!", "(?<=", "(?<!"})


@dataclass(frozen=True, slots=True)
class Starts:
    """``first``: the characters that a match can begin with; ``alone``: those that can be all of it."""

    first: frozenset[str]
    alone: frozenset[str]
    empty: bool

    def then(self, other: Starts) -> Starts:
        """One after the other."""
        return Starts(
            self.first | other.first if self.empty else self.first,
            (self.alone if other.empty else _NOTHING) | (other.alone if self.empty else _NOTHING),
            self.empty and other.empty,
        )

    def lookahead(self, blank: str) -> str:
        """A lookahead to where a match can begin; ``blank`` is in no match after its first character."""
        longer = self.first - self.alone
        ways = [f"[{_set(self.alone)}]"] if self.alone else []
        ways += [f"[{_set(longer)}][^{blank}]"] if longer else []
        return f"(?={'|'.join(ways)})"


_NOTHING: frozenset[str] = frozenset()
_EMPTY = Starts(_NOTHING, _NOTHING, True)


def _set(characters: frozenset[str]) -> str:
    return "".join(map(re.escape, sorted(characters)))


def starts(pattern: str) -> Starts:
    """How matches of ``pattern`` begin."""
    return _alternatives(_PIECE.findall(pattern), 0)[0]


def either(all_starts: list[Starts]) -> Starts:
    """How matches of any of several patterns begin."""
    return Starts(
        frozenset().union(*(s.first for s in all_starts)),
        frozenset().union(*(s.alone for s in all_starts)),
        any(s.empty for s in all_starts),
    )


def _alternatives(pieces: list[str], at: int) -> tuple[Starts, int]:
    """The starts of the alternatives from ``at``, and where their group closes."""
    branches = [_EMPTY]
    while at < len(pieces) and pieces[at] != ")":
        piece = pieces[at]
        at += 1
        if piece == "|":
            branches.append(_EMPTY)
            continue
        if piece[0] == "(":
            item, at = _alternatives(pieces, at)
            at += 1
            if piece in _LOOKAROUND:
                continue
        else:
            own = re.sub(r"\\(.)", r"\1", piece[1:-1]) if piece[0] == "[" else piece[-1]
            item = Starts(frozenset(own), frozenset(own), False)
        if at < len(pieces) and pieces[at][0] in "?*+{":
            if pieces[at][0] in "?*" or pieces[at].startswith("{0"):
                item = Starts(item.first, item.alone, True)
            at += 1
        branches[-1] = branches[-1].then(item)
    return either(branches), at
