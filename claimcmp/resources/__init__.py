"""Language resources: TOML files apart from the engine, each entry beside its examples.

load("times") -> the parsed claimcmp/resources/en/times.toml
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

# A path and not importlib.resources, which pulls in tempfile, zipfile and more at every start.
HERE = Path(__file__).parent


@cache
def load(name: str, language: str = "en") -> dict[str, Any]:
    """Parse a resource file once. Costs about 1 ms per 3 KB, so only what a command uses is loaded."""
    with open(HERE / language / f"{name}.toml", "rb") as file:
        return tomllib.load(file)


def word_sets(name: str, keys: Iterable[str]) -> Iterator[frozenset[str]]:
    """The word lists of a resource under ``keys``, in that order, each as a set."""
    table = load(name)
    return (frozenset(table[key].split()) for key in keys)
