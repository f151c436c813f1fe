"""Paths to files: folders read through, sorted, hidden files left out; an id for each file.

    scan(["articles"]) -> Entry(id="lund", file=Path("articles/lund.txt"), path="articles/lund.txt"), …

A symbolic link below a folder is followed only where its target lies inside that folder, and no folder is
entered twice. Ids come from the files' names; where two names collide, from the path below the folder.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from claimcmp.read.decode import sound

Warn = Callable[[str], None]

# Endings that are no part of a file's name; every other dot is ("Mr. Lind.2014" stays whole).
_SUFFIXES = """
    .txt .text .md .markdown .mdown .rst .htm .html .xhtml .shtml .pdf .docx .eml .rss .atom .xml .json .jsonl
    .ndjson .gz .zst .zip .log .asc .news
"""
SUFFIXES = frozenset(_SUFFIXES.split())
STANDARD_INPUT = "-"


class Entry(NamedTuple):
    """A file to read: its id (stable, unique in the scan), where it is, and the path to show."""

    id: str
    file: Path | None  # None: standard input
    path: str


def scan(paths: Iterable[str | os.PathLike[str]], warn: Warn) -> list[Entry]:
    """The files under ``paths``, each once, in the order given and sorted within each folder."""
    found: list[tuple[Path | None, str, str]] = []  # file, path to show, path below what was given
    seen: set[str] = set()
    for given in paths:
        shown = os.fspath(given)
        if shown == STANDARD_INPUT:
            if shown not in seen:
                found.append((None, shown, "stdin"))
                seen.add(shown)
            continue
        root = Path(shown)
        if root.is_dir():
            count = len(found)
            for file in _files(root, warn):
                _add(found, seen, file, str(file), file.relative_to(root).as_posix())
            if len(found) == count:
                warn(f"{shown}: no readable file in this folder")
        elif root.exists():
            _add(found, seen, root, shown, root.name)
        elif root.is_symlink():
            warn(f"{shown}: a symbolic link to nothing")
        else:
            warn(f"{shown}: no such file or folder")
    names = _unique([(relative, shown) for _, shown, relative in found])
    return [
        Entry(sound(name), file, sound(shown)) for name, (file, shown, _) in zip(names, found, strict=True)
    ]


def _unique(found: list[tuple[str, str]]) -> list[str]:
    """A name for each (path below the folder, path): the shortest form that no other file shares."""
    forms = []
    for relative, shown in found:
        folder, slash, name = relative.rpartition("/")
        forms.append((stem_of(name), f"{folder}{slash}{stem_of(name)}", relative, shown))
    counts = [Counter(form[level] for form in forms) for level in range(4)]
    return [next((f for level, f in enumerate(form) if counts[level][f] == 1), form[-1]) for form in forms]


def _add(
    found: list[tuple[Path | None, str, str]], seen: set[str], file: Path, shown: str, relative: str
) -> None:
    real = os.path.realpath(file)
    if real not in seen:
        seen.add(real)
        found.append((file, shown, relative))


def stem_of(name: str) -> str:
    """A file's name without the endings that tell its format: "a.jsonl.gz" gives "a"."""
    while True:
        stem, dot, suffix = name.rpartition(".")
        if not stem or f"{dot}{suffix}".lower() not in SUFFIXES:
            return name
        name = stem


def _files(root: Path, warn: Warn) -> Iterator[Path]:
    inside = os.path.realpath(root)
    entered = {inside}
    waiting = [str(root)]  # last one first: folders and files in sorted order, without recursion
    while waiting:
        path = waiting.pop()
        if path != str(root):
            if os.path.islink(path):
                real = os.path.realpath(path)
                if not real.startswith(os.path.join(inside, "")):
                    warn(f"{path}: left out, a symbolic link that leaves {root}")
                    continue
                if not os.path.exists(real):
                    warn(f"{path}: a symbolic link to nothing")
                    continue
            if os.path.isfile(path):
                yield Path(path)
                continue
            if not os.path.isdir(path):
                warn(f"{path}: left out, no regular file")
                continue
            real = os.path.realpath(path)
            if real in entered:
                continue
            entered.add(real)
        try:
            names = sorted(os.listdir(path), reverse=True)
        except OSError as error:
            warn(f"{path}: can't be opened ({error.strerror})")
            continue
        waiting += [os.path.join(path, name) for name in names if not name.startswith(".")]
