"""From the grammar's pattern language to compiled regular expressions over categories.

    "month=Month THE? day=[S1 T12]"  ->  (...)t?([kl])   slots month 1, day 2

A name is a category (one character), a part (a pattern of its own) or, among phrases, an atom;
``slot=`` before a name, a set or a group captures it for the rule's builder.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from claimcmp.find.times.lexicon import lexicon
from claimcmp.find.times.starts import Starts, either, starts
from claimcmp.resources import load
from claimcmp.text.memo import Memo

_PIECE = re.compile(r"(?:([a-z_]+)=)?(?:([A-Za-z]\w*)|(\[[^\]]*\])|(\((?!\?[=!<])(?:\?:)?))")
_SET = re.compile(r"\[[^\]]*\]")


class Rule(NamedTuple):
    """A rule's builder, the atom that it makes, and its slots as (slot, number of its group in the level)."""

    name: str
    atom: str
    build: str
    slots: tuple[tuple[str, int], ...]


# Rules in one pattern. With more of them its groups are many, and ``re`` clears all groups before the one
# that it enters: in one pattern for all rules, that took most of the time.
_TOGETHER = 16


class Part(NamedTuple):
    """A few rules as one pattern; the group that closes last tells the rule.

    (Groups have numbers and no names, which would make the pattern half as long again.)
    """

    pattern: re.Pattern[str]
    rules: dict[int, Rule]
    starts: tuple[Starts, ...]  # of the rules, as characters

    def begins_with(self, pair: str) -> bool:
        """Whether a match of one of the rules can begin with these two characters (or the last one)."""
        first, second = pair[0], pair[1:]
        return any(first in s.alone or (first in s.first and second in s.second) for s in self.starts)


class Level(NamedTuple):
    """All rules of one level: where a match may begin, and the parts to be tried there, in order, by the two
    characters that stand there."""

    begins: re.Pattern[str]
    parts: Memo[tuple[Part, ...]]

    def match(self, classes: str, start: int, end: int) -> tuple[Rule, re.Match[str]] | None:
        """The first rule that fits at ``start``, not reaching beyond ``end``."""
        for pattern, rules, _ in self.parts[classes[start : start + 2]]:
            found = pattern.match(classes, start, end)
            if found is not None:
                return rules[found.lastindex or 0], found
        return None


class Grammar(NamedTuple):
    """The two levels, and the character that stands for each category and atom."""

    atoms: Level
    phrases: Level
    codes: dict[str, str]


class _Compiler:
    """Expands patterns; what parts come to is worked out once, but for those with slots."""

    def __init__(self, codes: dict[str, str], parts: dict[str, str]) -> None:
        self.codes = codes
        self.escaped = {name: re.escape(code) for name, code in codes.items()}
        self.parts = parts
        # The groups of the level in order: each rule's slots (one may stand in several branches) and its own.
        self.groups: list[str] = []
        self._expanded: dict[str, str] = {}
        self._starts: dict[str, Starts] = {}

    def expand(self, pattern: str) -> str:
        return "".join(_PIECE.sub(self._piece, pattern).split())

    def _piece(self, match: re.Match[str]) -> str:
        slot, name, characters, opening = match.groups()
        group = ""
        if slot:
            self.groups.append(slot)
            group = "("
        if opening:
            return group or "(?:"
        if characters:
            body = f"[{''.join(self.escaped[c] for c in characters[1:-1].split())}]"
        else:
            body = self.escaped.get(name) or self._part(name)
        return f"{group}{body})" if slot else body

    def _part(self, name: str) -> str:
        known = self._expanded.get(name)
        if known is None:
            before = len(self.groups)
            part = self.parts[name]
            known = self.expand(part)
            if not _SET.fullmatch(part):
                known = f"(?:{known})"
            if len(self.groups) == before:
                self._expanded[name] = known
        return known

    def starts(self, name: str) -> Starts | None:
        """How matches of a part begin; None for a category."""
        known = self._starts.get(name)
        if known is None and name in self.parts:
            known = self._starts[name] = starts(self.parts[name], self.starts)
        return known

    def lookahead(self, begin: Starts) -> str:
        """A lookahead to where a match can begin, by its first two categories."""
        longer = begin.first - begin.alone
        ways = [self._set(begin.alone)] if begin.alone else []
        ways += [f"{self._set(longer)}{self._set(begin.second)}"] if longer else []
        return f"(?={'|'.join(ways)})"

    def _set(self, names: frozenset[str]) -> str:
        return f"[{''.join(sorted(self.escaped[name] for name in names))}]"

    def level(self, table: list[dict[str, Any]]) -> Level:
        begins: list[Starts] = []
        parts: list[Part] = []
        for i in range(0, len(table), _TOGETHER):
            part, begin = self._together(table[i : i + _TOGETHER])
            begins.append(begin)
            parts.append(part)
        by_pair = Memo(lambda pair: tuple(part for part in parts if part.begins_with(pair)))
        return Level(re.compile(self.lookahead(either(begins))), by_pair)

    def _together(self, table: list[dict[str, Any]]) -> tuple[Part, Starts]:
        branches: list[str] = []
        rules: dict[int, Rule] = {}
        begins: list[Starts] = []
        self.groups.clear()
        for row in table:
            before = len(self.groups)
            body = self.expand(row["pattern"])
            begins.append(starts(row["pattern"], self.starts))
            # The lookahead fails fast where the rule cannot begin; the empty group at its end tells the rule.
            branches.append(f"{self.lookahead(begins[-1])}(?:{body})()")
            slots = tuple((slot, n) for n, slot in enumerate(self.groups[before:], before + 1))
            self.groups.append(row["name"])
            rules[len(self.groups)] = Rule(row["name"], row.get("atom", ""), row["build"], slots)
        own = tuple(
            Starts(self._coded(s.first), self._coded(s.alone), self._coded(s.second), s.empty) for s in begins
        )
        return Part(re.compile("|".join(branches)), rules, own), either(begins)

    def _coded(self, names: frozenset[str]) -> frozenset[str]:
        return frozenset(map(self.codes.__getitem__, names))


@cache
def grammar() -> Grammar:
    """Compile the grammar once (about 20 ms, of which half in ``re``)."""
    table = load("times_grammar")
    codes = dict(lexicon().codes)
    free = iter(c for c in map(chr, range(1, 32)) if not c.isspace())
    for row in table["atoms"]:
        if row["atom"] not in codes:
            codes[row["atom"]] = next(free)
    compiler = _Compiler(codes, table["parts"])
    return Grammar(compiler.level(table["atoms"]), compiler.level(table["phrases"]), codes)
