"""Language resources: TOML files apart from the engine, each entry beside its examples.

load("times") -> the parsed claimcmp/resources/en/times.toml

Parsing TOML takes twenty times as long as reading what was parsed before. So a parsed file is kept as Python
keeps a compiled module: in ``__pycache__``, or wherever Python is told to keep those, for as long as the
file's time and size are what they were. Where nothing can be written, it is parsed each time.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import Any

# A path and not importlib.resources, which pulls in tempfile, zipfile and more at every start.
HERE = Path(__file__).parent


class TomlLoader(SourceFileLoader):
    """Loads a TOML file as if it were a module that is one constant: the table, marshalled."""

    def source_to_code(self, data: Any, path: Any, *, _optimize: int = -1) -> CodeType:  # type: ignore[override]
        import tomllib

        table = marshal.dumps(tomllib.loads(bytes(data).decode()))
        return _CONSTANT.replace(co_filename=str(path), co_consts=(table,))

    def table(self) -> dict[str, Any]:
        code = self.get_code(self.name)
        assert code is not None  # it is None for packages without source only
        table: dict[str, Any] = marshal.loads(code.co_consts[0])
        return table


_CONSTANT = compile("None", "", "eval")


@cache
def load(name: str, language: str = "en") -> dict[str, Any]:
    """The table of a resource file, read once, and only when a command uses it."""
    return TomlLoader(name, str(HERE / language / f"{name}.toml")).table()


def word_sets(name: str, keys: Iterable[str]) -> Iterator[frozenset[str]]:
    """The word lists of a resource under ``keys``, in that order, each as a set."""
    table = load(name)
    return (frozenset(table[key].split()) for key in keys)
