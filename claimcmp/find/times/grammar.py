"""The grammar at work: atoms over the words' categories, then phrases over atoms and words.

    "late on Jan. 12"  ->  atoms   LATE ON aDATE(Jan. 12)
                       ->  phrases aDATE(Jan. 12)

Both levels are alternations of small rules, searched left to right, the first rule that fits
winning; so the cost is linear in the text. A match never runs over an empty line. Rules, parts and
their examples stand in ``resources/en/times_grammar.toml``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from claimcmp.find.times.lexicon import lexicon
from claimcmp.find.times.meaning import Meaning
from claimcmp.find.times.patterns import Level, Rule, grammar
from claimcmp.text.tokens import Tokens

_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")


class Atom(NamedTuple):
    """A recognised piece: tokens ``start`` to ``end`` (exclusive), its code and what it means."""

    start: int
    end: int
    code: str
    meaning: Meaning


class View:
    """What a builder sees of a match: the words and atoms in its slots, and the words around it."""

    __slots__ = ("atoms", "end", "slots", "start", "tokens")

    def __init__(
        self, tokens: Tokens, start: int, end: int, slots: dict[str, tuple[int, int]], atoms: dict[str, Atom]
    ) -> None:
        self.tokens = tokens
        self.start = start
        self.end = end
        self.slots = slots
        self.atoms = atoms

    def __contains__(self, slot: str) -> bool:
        return slot in self.slots

    def words(self, slot: str) -> list[str]:
        """The lower-case words of a slot; none where it is empty."""
        a, b = self.slots.get(slot, (0, 0))
        return self.tokens.lower[a:b]

    def meaning(self, slot: str) -> int | str | None:
        """What the first word of a slot that means something means."""
        meanings = lexicon().meanings
        return next((meanings[word] for word in self.words(slot) if word in meanings), None)

    def kind(self, slot: str) -> str | None:
        """The category of a slot's first word of any."""
        categories = lexicon().categories
        return next((categories[word] for word in self.words(slot) if word in categories), None)

    def kind_at(self, index: int) -> str | None:
        """The category of the token at ``index``."""
        return lexicon().kind(self.tokens.lower[index])

    def word(self, offset: int) -> str:
        """A word before (negative offset) or after (0 is the first) the match, as written; "" outside."""
        index = self.start + offset if offset < 0 else self.end + offset
        return self.tokens.words[index] if 0 <= index < len(self.tokens) else ""

    def gap_before(self) -> str:
        """The white space before the match."""
        tokens, start = self.tokens, self.start
        return tokens.text[tokens.ends[start - 1] : tokens.starts[start]] if start else ""

    def all_words(self) -> list[str]:
        return self.tokens.lower[self.start : self.end]


def _matches(level: Level, classes: str, break_after: list[int]) -> Iterator[tuple[Rule, re.Match[str]]]:
    """Matches of a level from left to right; one that would run over an empty line is cut before it."""
    length = len(classes)
    done = 0
    for begin in level.begins.finditer(classes):
        start = begin.start()
        if start < done or (found := level.match(classes, start, length)) is None:
            continue
        end = found[1].end()
        cut = bisect_left(break_after, start)
        if cut < len(break_after) and break_after[cut] < end - 1:
            found = level.match(classes, start, break_after[cut] + 1)
            if found is None:
                continue
            end = found[1].end()
        yield found
        done = end


def paragraph_breaks(tokens: Tokens) -> list[int]:
    """Indexes of the tokens that an empty line follows."""
    starts = tokens.starts
    return [bisect_left(starts, m.start()) - 1 for m in _PARAGRAPH.finditer(tokens.text)]


class Reading:
    """A text's categories with its atoms put in their place: the string that phrases are found in."""

    __slots__ = ("atom_at", "classes", "origin")

    def __init__(self, classes: str, atoms: list[Atom]) -> None:
        pieces: list[str] = []
        self.atom_at: dict[int, Atom] = {}
        # (place in the new string, token index) where they run in step again, for the way back.
        self.origin: list[tuple[int, int]] = [(0, 0)]
        done = length = 0
        for atom in atoms:
            pieces.append(classes[done : atom.start])
            length += atom.start - done
            self.atom_at[length] = atom
            pieces.append(atom.code)
            length += 1
            done = atom.end
            self.origin.append((length, done))
        pieces.append(classes[done:])
        self.classes = "".join(pieces)

    def token(self, place: int) -> int:
        """The token index of a place in the string."""
        new, old = self.origin[bisect_left(self.origin, (place, 1 << 60)) - 1]
        return old + place - new

    def place(self, token: int) -> int:
        """The place in the string of a token that is in no atom, or begins one."""
        new, old = self.origin[bisect_left(self.origin, token + 1, key=lambda pair: pair[1]) - 1]
        return new + token - old


def find_atoms(tokens: Tokens, classes: str, breaks: list[int]) -> Iterator[tuple[Rule, View]]:
    """The matches of the first level, as views on their slots."""
    level = grammar().atoms
    for rule, found in _matches(level, classes, breaks):
        slots = {slot: span for slot, group in rule.slots if (span := found.span(group))[0] >= 0}
        yield rule, View(tokens, found.start(), found.end(), slots, {})


def find_phrases(tokens: Tokens, reading: Reading, breaks: list[int]) -> Iterator[tuple[Rule, View]]:
    """The matches of the second level."""
    level = grammar().phrases
    token, atom_at = reading.token, reading.atom_at
    local_breaks = [reading.place(at + 1) - 1 for at in breaks]
    for rule, found in _matches(level, reading.classes, local_breaks):
        slots: dict[str, tuple[int, int]] = {}
        atoms: dict[str, Atom] = {}
        for slot, group in rule.slots:
            a, b = found.span(group)
            if a >= 0:
                if b > a and a in atom_at:
                    atoms[slot] = atom_at[a]
                slots[slot] = (token(a), token(b) if b > a else token(a))
        yield rule, View(tokens, token(found.start()), token(found.end()), slots, atoms)
