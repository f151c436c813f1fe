"""Building and updating an index, so that its file is the old index or the new one and nothing between.

    update("corpus.claimcmp", ["articles/"]) -> Update(added=2, changed=1, kept=1200, dropped=3, ...)

The paths given are looked through again: files and records that have not changed are kept, what is new or
changed is read, what has gone is dropped. What the index has from other paths stays. One process writes at
a time; the next waits for it. Readers go on reading the index as it was.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Sequence
from pathlib import Path

from claimcmp.index.extracting import Pool
from claimcmp.index.mark import is_index
from claimcmp.index.store import READ_ONLY, IndexProblem, explained
from claimcmp.index.transaction import is_database, is_empty, remove, retire, writing
from claimcmp.index.writer import Report, Update, Writer
from claimcmp.read import DEFAULT_LIMITS, Entry, Limits, scan
from claimcmp.read.walk import Warn

# Seconds that a writer waits for another to be done.
WAIT = 60.0
# An update of fewer bytes than this is read in one process: starting others would cost more than it saves.
_SMALL = 400_000


def update(
    target: str | os.PathLike[str],
    paths: Sequence[str | os.PathLike[str]],
    *,
    rebuild: bool = False,
    jobs: int | None = None,
    warn: Warn = lambda message: None,
    progress: Report = lambda progress: None,
    limits: Limits = DEFAULT_LIMITS,
    wait: float = WAIT,
) -> Update:
    """Bring the index at ``target`` up to date with ``paths``, or make it anew with ``rebuild``.

    Raises IndexProblem; the index is then as it was. An interrupt (Ctrl-C) ends it and keeps what was read
    so far.
    """
    began = time.perf_counter()
    path = Path(target)
    entries = scan(paths, warn)
    _check(path, entries, rebuild)
    size = sum(_size(entry) for entry in entries)
    roots = [os.path.abspath(root) for root in paths]
    with Pool(1 if size < _SMALL else jobs) as pool, explained(path):

        def write(file: Path) -> Update:
            with writing(file, warn, wait) as connection:
                return Writer(connection, pool, warn, progress, limits, size).run(entries, roots)

        if rebuild and path.exists():
            made = path.with_name(f".{path.name}.new")
            remove(made)
            try:
                result = write(made)
                retire(path)
                os.replace(made, path)
            finally:
                remove(made)
        else:
            result = write(path)
    result.seconds = time.perf_counter() - began
    return result


def _check(path: Path, entries: Sequence[Entry], rebuild: bool) -> None:
    """Raises IndexProblem where an index can't or must not be written at ``path``."""
    # a damaged index can be made anew, but only what was meant to be one is ever replaced
    replaceable = is_index(path) or (rebuild and path.suffix == ".claimcmp" and not is_database(path))
    if path.exists() and path.stat().st_size and not replaceable and not is_empty(path):
        raise IndexProblem(f"{path}: a file that is no index of claimcmp; name another one with -o")
    if rebuild and path.exists() and not os.access(path, os.W_OK):
        raise IndexProblem(f"{path}: {READ_ONLY}")
    if not entries and not is_index(path):
        raise IndexProblem(
            f"{path}: nothing to read, so no index was made; name articles, or folders that hold some"
        )


def _size(entry: Entry) -> int:
    with contextlib.suppress(OSError):
        return entry.file.stat().st_size if entry.file else 0
    return 0
