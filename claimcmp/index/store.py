"""The index file: one SQLite database with a full-text table of terms, opened for reading.

    with Index.open("corpus.claimcmp") as index:
        len(index)                        sources
        index.all()                       every source with its claims, in the order of the corpus
        index.nearest(terms)              the sources that share rare terms with an article

What is in the file is data and never code; a file that is damaged, of another program or of another version
is told apart from an index before anything is read from it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

from claimcmp import _version
from claimcmp.errors import ClaimcmpError
from claimcmp.find.times import TimeExpression
from claimcmp.frame.extraction import Extraction
from claimcmp.index.codec import LAYOUT, decode_bag, decode_source, decode_times, unpack
from claimcmp.index.mark import APPLICATION
from claimcmp.index.terms import NEAREST, nearest, token

FORMAT = 3

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE file (
    id INTEGER PRIMARY KEY, root TEXT, path TEXT UNIQUE, shown TEXT, entry TEXT,
    place INTEGER, size INTEGER, modified INTEGER, digest BLOB, whole INTEGER
);
CREATE TABLE source (
    id INTEGER PRIMARY KEY, file INTEGER, place INTEGER, path TEXT, name TEXT UNIQUE, digest BLOB,
    published TEXT, claims INTEGER, bag BLOB, body BLOB, stated BLOB, times BLOB
);
CREATE INDEX source_of_file ON source (file, place);
CREATE VIRTUAL TABLE term USING fts5 (terms, content = '', detail = none, columnsize = 0, tokenize = 'ascii');
CREATE TABLE frequency (term TEXT PRIMARY KEY, sources INTEGER) WITHOUT ROWID;
"""


READ_ONLY = "it can't be written to; name another file with -o, or change its permissions"


class IndexProblem(ClaimcmpError):
    """An index that can't be read or written; the message says which, why, and what to do."""


@dataclass(frozen=True, slots=True)
class Stats:
    """What is in an index: counts, the size of its file in bytes, the paths that it was built from."""

    files: int
    sources: int
    claims: int
    terms: int
    bytes: int
    version: str
    roots: tuple[str, ...]


@contextmanager
def explained(path: str | os.PathLike[str]) -> Iterator[None]:
    """Turn what SQLite reports into a message that says what to do. Raises IndexProblem."""
    try:
        yield
    except sqlite3.Error as problem:
        text = str(problem)
        if "locked" in text or "busy" in text:
            why = "another claimcmp is writing it; try again when that is done"
        elif "full" in text:
            why = "the disk is full; the index is as it was before"
        elif "readonly" in text or "read-only" in text:
            why = READ_ONLY
        elif "unable to open" in text:
            why = "it can't be opened; is there such a folder, and may you read and write there?"
        elif "disk I/O error" in text:
            why = "the disk reports an error"
        else:
            why = f"it is damaged ({text}); make it anew with `claimcmp index PATH... -o {path} --rebuild`"
        raise IndexProblem(f"{path}: {why}") from problem


def check_version(connection: sqlite3.Connection, path: str | os.PathLike[str]) -> None:
    """Raises IndexProblem where the database is no index that this version can use."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
        raise IndexProblem(f"{path}: a database, but no index of claimcmp; name another file")
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    told = dict(connection.execute("SELECT key, value FROM meta"))
    if found != FORMAT or told.get("layout") != LAYOUT or told.get("version") != _version.__version__:
        made = f"claimcmp {told.get('version', 'of an unknown version')}, format {found}"
        here = f"claimcmp {_version.__version__}, format {FORMAT}"
        raise IndexProblem(
            f"{path}: made by {made}; this is {here}, which may read articles otherwise. "
            f"Make it anew with `claimcmp index PATH... -o {path} --rebuild`"
        )


class Index:
    """An index opened for reading; many may read it at once, also while one writes. A context manager."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        self._connection = connection
        self.path = path

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> Index:
        """Open an index. Raises IndexProblem."""
        shown = os.fspath(path)
        if not Path(path).is_file():
            raise IndexProblem(f"{shown}: no such index; `claimcmp index PATH... -o {shown}` makes it")
        with explained(shown):
            for mode in ("mode=ro", "mode=ro&immutable=1"):
                connection = sqlite3.connect(
                    f"file:{quote(os.path.abspath(path))}?{mode}", uri=True, timeout=10, isolation_level=None
                )
                try:
                    check_version(connection, shown)
                    return cls(connection, shown)
                except sqlite3.OperationalError as problem:
                    connection.close()
                    # A log that needs replaying, in a folder that can't be written to: read without it.
                    if "immutable" in mode or "locked" in str(problem):
                        raise
                except BaseException:
                    connection.close()
                    raise
        raise AssertionError("one of the modes returns or raises")

    def __enter__(self) -> Index:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def __len__(self) -> int:
        return int(self._one("SELECT count(*) FROM source"))

    def numbers(self) -> list[int]:
        """The numbers of all sources, in the order of the corpus."""
        with explained(self.path):
            return [row[0] for row in self._connection.execute(f"SELECT s.id {_ORDERED}")]

    def all(self) -> Iterator[Extraction]:
        """Every source with its claims, in the order of the corpus; one at a time is held."""
        with explained(self.path):
            for row in self._connection.execute(f"SELECT {_COLUMNS} {_ORDERED}"):
                yield _decoded(*row)

    def some(self, numbers: Sequence[int]) -> list[Extraction]:
        """The sources of these numbers with their claims, in the order of the corpus."""
        marks = ",".join("?" * len(numbers))
        query = f"SELECT {_COLUMNS} FROM {_FILED} WHERE s.id IN ({marks}) {_ORDER}"
        with explained(self.path):
            return [_decoded(*row) for row in self._connection.execute(query, list(numbers))]

    def bags(self) -> Iterator[dict[str, float]]:
        """The story terms of each source, in the order of the corpus."""
        with explained(self.path):
            for (bag,) in self._connection.execute(f"SELECT s.bag {_ORDERED}"):
                yield decode_bag(bag)

    def days(self) -> list[date | None]:
        """The publication day of each source, in the order of the corpus."""
        with explained(self.path):
            rows = self._connection.execute(f"SELECT s.published {_ORDERED}")
            return [date.fromisoformat(day) if day else None for (day,) in rows]

    def times(self, name: str) -> tuple[TimeExpression, ...]:
        """The temporal expressions of a source. Raises KeyError where there is no source of that name."""
        with explained(self.path):
            row = self._connection.execute("SELECT times FROM source WHERE name = ?", (name,)).fetchone()
        if row is None:
            raise KeyError(name)
        return decode_times(row[0])

    def nearest(self, terms: Mapping[str, float], limit: int = NEAREST) -> list[tuple[int, float]]:
        """Numbers and scores of the sources nearest to an article of these terms."""
        with explained(self.path):
            return nearest(terms, len(self), self._counts, self._postings, limit)

    def stats(self) -> Stats:
        """Counts for a person."""
        with explained(self.path):
            told = dict(self._connection.execute("SELECT key, value FROM meta"))
            roots = self._connection.execute("SELECT DISTINCT root FROM file ORDER BY root")
            return Stats(
                files=self._one("SELECT count(*) FROM file"),
                sources=len(self),
                claims=self._one("SELECT coalesce(sum(claims), 0) FROM source"),
                terms=self._one("SELECT count(*) FROM frequency"),
                bytes=os.path.getsize(self.path),
                version=told["version"],
                roots=tuple(row[0] for row in roots),
            )

    def _one(self, query: str) -> int:
        with explained(self.path):
            return int(self._connection.execute(query).fetchone()[0])

    def _counts(self, terms: Sequence[str]) -> Mapping[str, int]:
        query = "SELECT sources FROM frequency WHERE term = ?"
        found = {}
        for term in terms:
            row = self._connection.execute(query, (token(term),)).fetchone()
            found[term] = row[0] if row else 0
        return found

    def _postings(self, terms: Sequence[str]) -> Mapping[str, Collection[int]]:
        query = "SELECT rowid FROM term WHERE term MATCH ?"
        return {
            term: [row[0] for row in self._connection.execute(query, (f'"{token(term)}"',))] for term in terms
        }


def _decoded(path: str, body: bytes, stated: bytes, bag: bytes) -> Extraction:
    source = decode_source(body)
    if source.path != path:  # a record that moved in its file
        source = replace(source, path=path)
    return unpack(source, stated, bag)


_COLUMNS = "s.path, s.body, s.stated, s.bag"
_FILED = "source s JOIN file f ON f.id = s.file"
_ORDER = "ORDER BY f.place, s.place"
_ORDERED = f"FROM {_FILED} {_ORDER}"
