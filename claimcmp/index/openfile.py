"""A file of the corpus while it is brought up to date: which of the sources that it had are still in it?

file = OpenFile.of(row, entry, size, modified, digest, rows.sources_of(row))
file.take(record)    -> [12]    source 12 was made from such a record: it is kept
file.take(record)    -> []      a record that is new
file.left            -> {13}    what no record has taken is dropped, if the file was read to its end
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from claimcmp.index.extracting import LineJob, SourceJob
from claimcmp.index.inventory import Record
from claimcmp.index.rows import Held
from claimcmp.read import Entry


@dataclass(slots=True)
class OpenFile:
    """A file that is being updated: its row, what it is now, and the sources that it had before."""

    row: int
    entry: Entry
    size: int
    modified: int
    digest: bytes | None
    before: dict[bytes, list[Held]]  # by the digests of their records
    left: set[int]  # sources of before that are neither kept nor replaced yet
    place: int = 0
    broken: bool = False  # it could not be read to its end
    again: bool = False  # some of it could not be read, and is looked at again next time

    @classmethod
    def of(
        cls, row: int, entry: Entry, size: int, modified: int, digest: bytes | None, sources: Sequence[Held]
    ) -> OpenFile:
        """The file as it is now, with the sources that it had before, none of them taken."""
        before: defaultdict[bytes, list[Held]] = defaultdict(list)
        for source in sources:
            before[source.digest].append(source)
        left = {source.number for source in sources}
        return cls(row, entry, size, modified, digest, dict(before), left)

    def take(self, record: Record) -> list[int]:
        """The sources of before that the record still is."""
        held = [source for source in self.before.get(record.digest, ()) if source.number in self.left]
        if isinstance(record.job, LineJob):
            # One named by its line goes by another name on another line.
            held = [h for h in held if h.path == record.path or not h.name.endswith(f":{_line(h.path)}")][:1]
        elif isinstance(record.job, SourceJob):
            held = held[:1]
        self.left.difference_update(source.number for source in held)
        return [source.number for source in held]


def _line(path: str) -> str:
    return path.rpartition(":")[2]
