"""The rows of an index, while it is written: what to say to SQLite so that its tables go on fitting together.

    rows = Rows(connection)
    file = rows.add_file(root, path, entry, place)
    rows.add_source(file, place, path, digest, prepared)
    rows.drop_source(number)        its terms go with it
    rows.write_frequencies()        at the end, or searches go by old counts

A source stands in three tables: ``source``, ``term`` (the full-text table by which it is found) and
``frequency`` (in how many sources a term is). These counts are kept in memory, and written now and then.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from typing import NamedTuple

from claimcmp.index.codec import decode_bag
from claimcmp.index.extracting import Prepared
from claimcmp.index.terms import tokens
from claimcmp.read import Entry

# Terms whose numbers of sources are counted in memory, before they are written.
_COUNTED = 200_000


class FileRow(NamedTuple):
    """A file as the index knows it; ``whole`` where all of it could be read."""

    number: int
    entry: str
    size: int | None
    modified: int | None
    digest: bytes | None
    whole: int


class Held(NamedTuple):
    """A source that the index holds: its number, the digest of its record, its id, and its path."""

    number: int
    digest: bytes
    name: str
    path: str


class Rows:
    """Writes to the tables of an index, within a transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._execute = connection.execute
        self._frequency: Counter[str] = Counter()  # by how many sources each term has more or fewer

    # -------------------------------------------------------------------------------------------- files

    def files(self) -> list[tuple[int, str, str]]:
        """Number, path and root of every file."""
        return self._execute("SELECT id, path, root FROM file").fetchall()

    def file(self, path: str) -> FileRow | None:
        """The file of that path."""
        query = "SELECT id, entry, size, modified, digest, whole FROM file WHERE path = ?"
        found = self._execute(query, (path,)).fetchone()
        return FileRow(*found) if found else None

    def last_place(self) -> int:
        """The place of the last file, 0 where there is none."""
        return int(self._execute("SELECT coalesce(max(place), 0) FROM file").fetchone()[0])

    def add_file(self, root: str, path: str, entry: Entry, place: int) -> int:
        """A file found below ``root``; its number."""
        row = self._execute(
            "INSERT INTO file (root, path, shown, entry, place) VALUES (?, ?, ?, ?, ?)",
            (root, path, entry.path, entry.id, place),
        ).lastrowid
        assert row is not None  # an INSERT has one
        return row

    def keep_file(self, number: int, modified: int, place: int) -> None:
        """A file is as it was, at another place maybe."""
        self._execute("UPDATE file SET modified = ?, place = ? WHERE id = ?", (modified, place, number))

    def open_file(self, number: int, place: int, entry: str) -> None:
        """A file is not whole until it is closed: what ends between the two reads it again."""
        self._execute("UPDATE file SET whole = 0, place = ?, entry = ? WHERE id = ?", (place, entry, number))

    def close_file(self, number: int, size: int, modified: int, digest: bytes | None, whole: bool) -> None:
        """A file is up to date."""
        self._execute(
            "UPDATE file SET size = ?, modified = ?, digest = ?, whole = ? WHERE id = ?",
            (size, modified, digest, whole, number),
        )

    def drop_file(self, number: int) -> int:
        """Take out a file with its sources; how many these were."""
        dropped = self.drop_sources(number)
        self._execute("DELETE FROM file WHERE id = ?", (number,))
        return dropped

    def number_files(self) -> None:
        """Number the files from 1 on, in their order."""
        rows = self._execute("SELECT id FROM file ORDER BY place, id").fetchall()
        self._connection.executemany(
            "UPDATE file SET place = ? WHERE id = ?", [(i, row) for i, (row,) in enumerate(rows, 1)]
        )

    # ------------------------------------------------------------------------------------------ sources

    def sources_of(self, file: int) -> list[Held]:
        """The sources of a file, in their order."""
        query = "SELECT id, digest, name, path FROM source WHERE file = ? ORDER BY place"
        return [Held(*row) for row in self._execute(query, (file,))]

    def count_of(self, file: int) -> int:
        """How many sources a file has."""
        return int(self._execute("SELECT count(*) FROM source WHERE file = ?", (file,)).fetchone()[0])

    def holder(self, name: str) -> tuple[int, int] | None:
        """The number of the source that goes by that id, and of its file."""
        found: tuple[int, int] | None
        found = self._execute("SELECT id, file FROM source WHERE name = ?", (name,)).fetchone()
        return found

    def free_name(self, name: str) -> str:
        """An id like ``name`` that no source goes by: name~2, name~3, ..."""
        number = 2
        while self.holder(f"{name}~{number}"):
            number += 1
        return f"{name}~{number}"

    def add_source(self, file: int, place: float, path: str, digest: bytes, made: Prepared) -> None:
        """Store a source of a file; its id must be free."""
        packed = made.packed
        row = self._execute(
            "INSERT INTO source"
            " (file, place, path, name, digest, published, claims, bag, body, stated, times)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(file, place, path, made.name, digest, made.day, made.claims),
                *(packed.bag, packed.body, packed.stated, packed.times),
            ),
        ).lastrowid
        self._execute("INSERT INTO term (rowid, terms) VALUES (?, ?)", (row, made.terms))
        self._frequency.update(made.terms.split())
        if len(self._frequency) > _COUNTED:
            self.write_frequencies()

    def move_source(self, number: int, place: float, path: str) -> None:
        """A source stands at another place of its file."""
        self._execute("UPDATE source SET place = ?, path = ? WHERE id = ?", (place, path, number))

    def drop_source(self, number: int) -> None:
        """Take out a source, and its terms."""
        (bag,) = self._execute("SELECT bag FROM source WHERE id = ?", (number,)).fetchone()
        terms = tokens(decode_bag(bag))
        self._execute("INSERT INTO term (term, rowid, terms) VALUES (?, ?, ?)", ("delete", number, terms))
        self._frequency.subtract(terms.split())
        self._execute("DELETE FROM source WHERE id = ?", (number,))

    def drop_sources(self, file: int) -> int:
        """Take out all sources of a file; how many these were."""
        numbers = self._execute("SELECT id FROM source WHERE file = ?", (file,)).fetchall()
        for (number,) in numbers:
            self.drop_source(number)
        return len(numbers)

    # ------------------------------------------------------------------------------------ frequencies

    def write_frequencies(self) -> None:
        """Write in how many sources each term is, as far as that has changed."""
        self._connection.executemany(
            "INSERT INTO frequency VALUES (?, ?)"
            " ON CONFLICT DO UPDATE SET sources = sources + excluded.sources",
            sorted(self._frequency.items()),
        )
        if min(self._frequency.values(), default=0) < 0:
            self._execute("DELETE FROM frequency WHERE sources < 1")
        self._frequency.clear()
