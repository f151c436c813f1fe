"""Reading: paths in, sources out. Files, folders, archives, standard input; every byte is untrusted.

    load(["articles", "-"]) -> [Source(id="lund", text="…", published=date(2014, 5, 14), …), …]

``walk`` finds the files, ``decode`` makes text of their bytes, ``formats`` makes articles of what is not
plain text, ``article`` reads title, date (``pagedates``) and furniture (``furniture``) off the page. What
can't be read is told through ``warn``, and the rest is still read.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from claimcmp.errors import UnreadableSource
from claimcmp.model import Source
from claimcmp.read.article import Metadata, read_article
from claimcmp.read.decode import decode
from claimcmp.read.frontmatter import read_front_matter
from claimcmp.read.limits import DEFAULT_LIMITS, Limits
from claimcmp.read.walk import Entry, scan

__all__ = ["DEFAULT_LIMITS", "Entry", "Limits", "iter_sources", "load", "read_entry", "read_text", "scan"]

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
    """The sources of one file: one, or one a record. What fails is told through ``warn``."""
    try:
        data = _read(entry, limits)
        yield read_text(data, entry, limits)
    except UnreadableSource as error:
        warn(f"{entry.path}: {error}")


def read_text(data: bytes, entry: Entry, limits: Limits = DEFAULT_LIMITS) -> Source:
    """A plain text or Markdown article from its bytes."""
    text, warnings = decode(data)
    if len(text) > limits.text_chars:
        text = text[: limits.text_chars]
        warnings = (*warnings, f"cut after {limits.text_chars:,} characters")
    if not text.strip():
        raise UnreadableSource("empty")
    metadata = read_front_matter(text) or Metadata()
    name = entry.file.name if entry.file else ""
    return read_article(text, id=entry.id, path=entry.path, name=name, metadata=metadata, warnings=warnings)


def _read(entry: Entry, limits: Limits) -> bytes:
    try:
        if entry.file is None:
            data = sys.stdin.buffer.read(limits.file_bytes + 1)
        else:
            with Path(entry.file).open("rb") as file:
                data = file.read(limits.file_bytes + 1)
    except OSError as error:
        raise UnreadableSource(f"can't be read ({error.strerror})") from error
    if len(data) > limits.file_bytes:
        raise UnreadableSource(f"larger than {limits.file_bytes:,} bytes, the limit for one article")
    if not data:
        raise UnreadableSource("empty")
    return data


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
    print(message, file=sys.stderr)
