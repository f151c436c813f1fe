"""What an update finds in a file: the records that it has now, each with a digest, as jobs to do.

    records(entry) -> Record(digest, LineJob(...)), Record(digest, LineJob(...)), ...

A record whose digest the index has already is not read again. JSON Lines are a stream, also compressed; any
other file is one record, whatever is in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from claimcmp.index.codec import encode_source
from claimcmp.index.extracting import FileJob, Job, LineJob, SourceJob
from claimcmp.read import Entry, Limits, read_entry
from claimcmp.read.sniff import sniff
from claimcmp.read.walk import Warn

_HEAD = 1 << 16
_PIECE = 1 << 20
_STREAMS = (".jsonl", ".ndjson")  # that are read record by record, also compressed


@dataclass(frozen=True, slots=True)
class Record:
    """A part of a file that is read as a whole: the digest of its content, the path to show for it."""

    digest: bytes
    path: str
    job: Job


def records(entry: Entry, limits: Limits, warn: Warn) -> Iterator[Record]:
    """The records of a file. Raises OSError where it can't be read."""
    if entry.file is None:
        yield from _read_here(entry, limits, warn)
        return
    with open(entry.file, "rb") as stream:
        kind = sniff(stream.read(_HEAD), entry.file.name)
    if kind == "jsonl":
        yield from _lines(entry, entry.file, limits, warn)
    elif kind in ("gzip", "zstd") and entry.file.name.lower().rpartition(".")[0].endswith(_STREAMS):
        yield from _read_here(entry, limits, warn)
    else:
        yield Record(digest_of(entry.file), entry.path, FileJob(entry, limits))


def digest_of(file: Path) -> bytes:
    """The digest of a file's bytes."""
    digest = blake2b(digest_size=16)
    with open(file, "rb") as stream:
        while piece := stream.read(_PIECE):
            digest.update(piece)
    return digest.digest()


def _lines(entry: Entry, file: Path, limits: Limits, warn: Warn) -> Iterator[Record]:
    number = 0
    with open(file, "rb") as stream:
        while line := stream.readline(limits.line_bytes + 1):
            number += 1
            if len(line) > limits.line_bytes:
                while line and not line.endswith(b"\n"):
                    line = stream.readline(_PIECE)
                warn(f"{entry.path}:{number}: left out, a line of more than {limits.line_bytes:,} bytes")
            elif line.strip():
                digest = blake2b(line, digest_size=16).digest()
                path = f"{entry.path}:{number}"
                yield Record(digest, path, LineJob(line, number, entry.path, entry.id, limits))


def _read_here(entry: Entry, limits: Limits, warn: Warn) -> Iterator[Record]:
    for source in read_entry(entry, warn=warn, limits=limits):
        body = encode_source(source)
        yield Record(blake2b(body, digest_size=16).digest(), source.path, SourceJob(body, source.path))
