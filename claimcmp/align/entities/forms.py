"""The forms of names: each way in which a name is written, over all sources, and which of them go together.

    names.add("a", mention)         -> "volodymyr zelenskyy", the key of "Volodymyr Zelenskyy"
    names.add("b", another)         -> "zelensky"
    names.join("zelensky", "volodymyr zelenskyy")
    names.root("zelensky")          -> "volodymyr zelenskyy"

The steps of resolution work on forms, of which there are far fewer than mentions.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache

from claimcmp.frame.gazetteer import key_of, known
from claimcmp.frame.names import NameMention
from claimcmp.resources import load

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_NUMBERED = re.compile(r"[0-9]*([0-9])(ers?)")


@cache
def words_of(name: str) -> frozenset[str]:
    """A word list of ``resources/en/names.toml``."""
    return frozenset(load("names")[name].split())


@dataclass(slots=True)
class Form:
    """One way a name is written, over all sources."""

    key: str
    words: tuple[str, ...]
    kinds: Counter[str] = field(default_factory=Counter)
    surfaces: Counter[str] = field(default_factory=Counter)
    sources: set[str] = field(default_factory=set)
    acronyms: int = 0

    @property
    def acronym(self) -> bool:
        """Is it an acronym? Not where it is written in small letters too, as a headline's "HERONS" is."""
        return self.acronyms > 0 and all(surface.isupper() for surface in self.surfaces)

    @property
    def kind(self) -> str:
        """The likeliest kind: person, org or place, "other" where nothing tells."""
        sure = [(count, kind) for kind, count in self.kinds.items() if kind != "other"]
        return max(sure)[1] if sure else "other"

    @property
    def uses(self) -> int:
        """How often the name is written so."""
        return self.surfaces.total()


class Names:
    """The forms by key; those joined are of one entity. ``fixed`` are the keys of known names, with the
    canonical name and the kind of each; ``explained`` those of acronyms of which a source says what they
    stand for, with the keys of that."""

    def __init__(self) -> None:
        self.forms: dict[str, Form] = {}
        self.fixed: dict[str, tuple[str, str]] = {}
        self.explained: dict[str, str] = {}
        self._parent: dict[str, str] = {}

    def add(self, source: str, mention: NameMention) -> str:
        """Count a mention in a source; the key of its form."""
        key, words = _key(mention)
        form = self.forms.get(key)
        if form is None:
            form = self.forms[key] = Form(key, words)
        form.kinds[mention.kind] += 3 if len(words) > 1 else 1  # one word tells little of its kind
        form.surfaces[mention.meant or mention.text] += 1
        form.sources.add(source)
        if mention.meant is None:
            form.acronyms += mention.acronym
        elif mention.acronym:
            self.explained.setdefault(key_of(mention.text), key)
        return key

    def root(self, key: str) -> str:
        """The key that stands for all forms joined with this one (union-find with path halving)."""
        parent = self._parent
        while parent.get(key, key) != key:
            parent[key] = parent.get(parent[key], parent[key])
            key = parent[key]
        return key

    def join(self, key: str, to: str) -> None:
        """The form goes with another, which stands for both."""
        a, b = self.root(key), self.root(to)
        if a != b:
            self._parent[a] = b


def _key(mention: NameMention) -> tuple[str, tuple[str, ...]]:
    """The key of a mention's form, and its words; a capital after "in" stays a city."""
    key = key_of(mention.meant or mention.text)
    entry = known(key)
    if entry is not None:
        if (
            entry.role == "seat"
            and entry.kind == "place"
            and mention.before in words_of("place_prepositions")
        ):
            return "place " + key, (key,)
        return key, tuple(key.split())
    words = tuple(_spelled(word) for word in _WORD.findall(key) if word not in words_of("suffixes"))
    if words and words[0] == "the":
        words = words[1:]
    words = words or (key or mention.text,)
    return " ".join(words), words


def _spelled(word: str) -> str:
    """A word in the one spelling that stands for all: "defense" for "defence", "niners" for "49ers"."""
    match = _NUMBERED.fullmatch(word)
    if match is not None:  # so such a team is called in short
        digits: list[str] = load("names")["digits"].split()
        return digits[int(match[1])].removesuffix("e") + match[2]
    return _spellings().get(word, word)


@cache
def _spellings() -> dict[str, str]:
    table: dict[str, str] = {}
    for pair in load("names")["spellings"].split("|"):
        one, other = pair.split()
        table[one] = other
    return table
