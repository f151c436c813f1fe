"""The names that everybody knows: countries, states, bodies, with demonyms, capitals and short forms.

    known("russians")  -> Known("Russia", "people", "place")
    known("kremlin")   -> Known("Russia", "house", "place")
    known("osce")      -> Known("Organization for Security and Co-operation in Europe", "name", "org")

From ``resources/en/demonyms.toml``, read on first use (about 2 ms).
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import NamedTuple

from claimcmp.resources import load
from claimcmp.text.memo import Memo


class Known(NamedTuple):
    """A known name: its entity, how it stands for it (name; people; seat, a
    capital that is a city too; house, which stands for nothing but the government), and place or org."""

    canonical: str
    role: str
    kind: str


def key_of(name: str) -> str:
    """The form under which a name is looked up: lower case, no dots, no accents, single spaces."""
    return _keys[name]


def _key(name: str) -> str:
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
        name = name.replace("’", "'")
    return " ".join(name.replace(".", "").lower().split())


_keys = Memo(_key)


@cache
def _known() -> dict[str, Known]:
    table = load("demonyms")
    found: dict[str, Known] = {}
    for section, kind in (("countries", "place"), ("bodies", "org"), ("states", "place")):
        for line in table[section].strip().splitlines():
            rest, _, people = line.partition("~")
            names, _, seats = rest.partition("|")
            canonical = names.split(",")[0].strip()
            for group, role in ((names, "name"), (people, "people"), (seats, "seat")):
                for name in group.split(","):
                    name = name.strip()
                    if name:
                        house = name.startswith("*")
                        found.setdefault(
                            key_of(name.lstrip("*")), Known(canonical, "house" if house else role, kind)
                        )
    return found


def known(key: str) -> Known | None:
    """What everybody knows of a name; ``key`` as ``key_of`` makes it."""
    return _entries[key]


_entries = Memo(lambda key: _known().get(key))
