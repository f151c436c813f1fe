"""Reading: paths in, sources out. Files, folders, archives, standard input; every byte is untrusted.

    load(["articles", "-"]) -> [Source(id="lund", text="…", published=date(2014, 5, 14), …), …]

``walk`` finds the files; ``parts`` tells their format (``sniff``) and hands them to its reader
(``records`` for JSON Lines, ``html``, ``pdf``, ``docx``, ``mail``, ``feed``; ``containers`` unpacks);
``decode`` makes text of bytes; ``article`` reads title, date (``pagedates``) and furniture
(``furniture``) off the page. What can't be read is told through ``warn``, and the rest is still read.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from claimcmp.errors import UnreadableSource
from claimcmp.model import Source
from claimcmp.read.limits import DEFAULT_LIMITS, Limits
from claimcmp.read.parts import Part, read_part
from claimcmp.read.walk import Entry, scan

__all__ = ["DEFAULT_LIMITS", "Entry", "Limits", "iter_sources", "load", "read_entry", "scan"]

Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
Warn = Callable[[str], None]


def load(
    paths: Paths,
    *,
    dates: Mapping[str, date] | None = None,
    warn: Warn | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> list[Source]:
    """Read every source under ``paths``: files, folders (read through), ``-`` for standard input.

    ``dates`` gives publication days by source id, file name or path. ``warn`` is called with a line of
    text for each thing that could not be read (default: a line on standard error). The order is that of the
    paths, sorted within folders; ids are unique. Raises nothing for bad input: the list may be empty.
    """
    return list(iter_sources(paths, dates=dates, warn=warn, limits=limits))


def iter_sources(
    paths: Paths,
    *,
    dates: Mapping[str, date] | None = None,
    warn: Warn | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Iterator[Source]:
    """``load`` as a stream: one source at a time is held, however large the corpus."""
    warn = warn or _to_stderr
    given = [paths] if isinstance(paths, (str, os.PathLike)) else paths
    wanted = dict(dates or {})
    used: set[str] = set()
    seen: set[str] = set()
    for entry in scan(given, warn):
        for source in read_entry(entry, warn=warn, limits=limits):
            if source.id in seen:
                source = replace(source, id=_another(source.id, seen))
                warn(f"{source.path}: its id is taken, it goes by {source.id}")
            seen.add(source.id)
            yield _with_option(source, wanted, used) if wanted else source
    for name in wanted.keys() - used:
        warn(f"--date {name}: no source of this name")


def read_entry(entry: Entry, *, warn: Warn, limits: Limits = DEFAULT_LIMITS) -> Iterator[Source]:
    """The sources of one file: one, or one a record or a member. What fails is told through ``warn``."""
    name = entry.file.name if entry.file else ""
    part = Part(entry.id, entry.path, name)
    try:
        if entry.file is None:
            yield from read_part(sys.stdin.buffer, part, warn, limits)
        else:
            with open(entry.file, "rb") as stream:
                yield from read_part(stream, part, warn, limits)
    except UnreadableSource as error:
        warn(f"{entry.path}: {error}")
    except OSError as error:
        warn(f"{entry.path}: can't be read ({error.strerror or error})")


def _with_option(source: Source, wanted: Mapping[str, date], used: set[str]) -> Source:
    for name in (source.id, source.path, os.path.basename(source.path)):
        if name in wanted:
            used.add(name)
            return replace(source, published=wanted[name], published_from="option", published_at=None)
    return source


def _another(id: str, seen: set[str]) -> str:
    number = 2
    while f"{id}~{number}" in seen:
        number += 1
    return f"{id}~{number}"


def _to_stderr(message: str) -> None:
    plain = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in message)  # file names may hold escapes
    print(plain, file=sys.stderr)
