"""Sentences with choices, and a draft that remembers where the values stand.

In a template ``[a|b]`` is a choice, ``<name>`` a line of a word list (``<Name>`` with a capital), and
``{name}`` or ``{name:how}`` a hole that the caller fills.

    compose('[Ada|Ivo] said {toll:cap}', rng, words, fill, draft)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from random import Random

TOKEN = re.compile(r"[\[\]|]|<[A-Za-z]+>|\{[^}]+\}|[^\[\]|<{]+")


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several branches, each a sequence of nodes."""

    branches: tuple[tuple[Node, ...], ...]


@dataclass(frozen=True, slots=True)
class List:
    """A line of the word list of that name."""

    name: str
    capital: bool


@dataclass(frozen=True, slots=True)
class Hole:
    """Something of the story at hand."""

    name: str
    how: str


Node = str | Choice | List | Hole


@dataclass(slots=True)
class Draft:
    """A text in the making: its parts, its length, and the marks (slot, start, end, value) set on it."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    marks: list[tuple[str, int, int, str]] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def mark(self, slot: str, text: str, value: str) -> None:
        """Add ``text`` and note that it states ``value`` of ``slot``."""
        self.marks.append((slot, self.length, self.length + len(text), value))
        self.add(text)

    def append(self, other: Draft) -> None:
        """Add a draft with its marks."""
        self.marks += [
            (slot, start + self.length, end + self.length, v) for slot, start, end, v in other.marks
        ]
        self.parts += other.parts
        self.length += other.length

    @property
    def text(self) -> str:
        return "".join(self.parts)


@cache
def parse(template: str) -> tuple[Node, ...]:
    """The nodes of a template."""
    tokens = TOKEN.findall(template)
    at = 0

    def branch() -> tuple[Node, ...]:
        nonlocal at
        nodes: list[Node] = []
        while at < len(tokens) and tokens[at] not in "|]":
            token = tokens[at]
            at += 1
            if token == "[":
                branches = [branch()]
                while tokens[at] == "|":
                    at += 1
                    branches.append(branch())
                at += 1
                nodes.append(Choice(tuple(branches)))
            elif token[0] == "<":
                nodes.append(List(token[1:-1].lower(), token[1].isupper()))
            elif token[0] == "{":
                name, _, how = token[1:-1].partition(":")
                nodes.append(Hole(name, how))
            else:
                nodes.append(token)
        return tuple(nodes)

    return branch()


@cache
def holes(template: str) -> frozenset[str]:
    """The names of the holes of a template, in every branch."""

    def walk(nodes: Sequence[Node]) -> set[str]:
        found: set[str] = set()
        for node in nodes:
            if isinstance(node, Hole):
                found.add(node.name)
            elif isinstance(node, Choice):
                for branch in node.branches:
                    found |= walk(branch)
        return found

    return frozenset(walk(parse(template)))


Fill = Callable[[Draft, str, str], None]


def compose(template: str, rng: Random, words: Mapping[str, Sequence[str]], fill: Fill, draft: Draft) -> None:
    """Write one wording of ``template`` at the end of ``draft``; ``fill`` writes what a hole stands for."""
    _write(parse(template), rng, words, fill, draft)


def _write(
    nodes: Sequence[Node], rng: Random, words: Mapping[str, Sequence[str]], fill: Fill, draft: Draft
) -> None:
    for node in nodes:
        if isinstance(node, str):
            draft.add(node)
        elif isinstance(node, Hole):
            fill(draft, node.name, node.how)
        elif isinstance(node, Choice):
            _write(node.branches[int(rng.random() * len(node.branches))], rng, words, fill, draft)
        else:
            lines = words[node.name]
            at = len(draft.parts)
            _write(parse(lines[int(rng.random() * len(lines))]), rng, words, fill, draft)
            if node.capital and at < len(draft.parts):
                draft.parts[at] = draft.parts[at][:1].upper() + draft.parts[at][1:]
