"""The writer: what the index has, held against what the files have now, and the difference written.

    with writing(path, warn, wait) as connection:
        Writer(connection, pool, warn, progress, limits, size).run(entries, roots) -> Update(added=2, ...)

A file whose size and time (or content) are what they were is passed over; of the others, each record whose
digest the index has already. The rest are jobs, handed out while what came of earlier ones is stored.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from claimcmp.index.codec import decode_source
from claimcmp.index.extracting import Done, FileJob, Job, Pool, Prepared, prepare, where
from claimcmp.index.interrupts import interrupts
from claimcmp.index.inventory import Record, digest_of, records
from claimcmp.index.openfile import OpenFile
from claimcmp.index.rows import Rows
from claimcmp.read import Entry, Limits
from claimcmp.read.walk import Warn


@dataclass(slots=True)
class Update:
    """What an update did, in sources; ``interrupted`` where the user stopped it.

    ``failed`` could not be read; ``doubtful`` are in, with an id that was taken or a date that is none.
    """

    added: int = 0
    changed: int = 0
    kept: int = 0
    dropped: int = 0
    failed: int = 0
    doubtful: int = 0
    seconds: float = 0.0
    interrupted: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an update is: bytes of the files looked at, of all, and sources so far."""

    bytes: int
    of: int
    sources: int


Report = Callable[[Progress], None]


class Writer:
    """One update of an index, within a transaction. ``size``: the bytes of all files, for the progress."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        pool: Pool,
        warn: Warn,
        progress: Report,
        limits: Limits,
        size: int,
    ) -> None:
        self._rows = Rows(connection)
        self._pool = pool
        self._warn = warn
        self._progress = progress
        self._limits = limits
        self._size = size
        self._bytes = 0
        self._update = Update()
        self._opened: list[OpenFile] = []  # the file under way, and those whose jobs are still out
        self._of_job: dict[int, tuple[OpenFile, Record, int]] = {}
        self._places = 0

    def run(self, entries: Sequence[Entry], roots: Sequence[str]) -> Update:
        """Bring what the index has from ``roots`` (absolute paths) to what is in ``entries`` now."""
        here = {_key(entry) for entry in entries}
        for row, path, root in self._rows.files():
            # A root that isn't there at all (a disk not mounted) says nothing about what was in it.
            if path not in here and root in roots and os.path.exists(root):
                self._update.dropped += self._rows.drop_file(row)
        # Files of other paths stand before those that are looked through now.
        self._places = self._rows.last_place() + 1
        with interrupts() as interrupted:
            for job, done in self._pool.map(self._jobs(entries, roots), self._lost):
                file, record, place = self._of_job.pop(id(job))
                self._close_done(file)
                self._store(file, record, place, done)
                if interrupted():
                    self._pool.stop()
                    self._update.interrupted = True
                    break
        if not self._update.interrupted:
            self._close_done(None)
        for file in self._opened:
            self._finish(file, whole=False)
        self._rows.number_files()
        self._rows.write_frequencies()
        return self._update

    # ----------------------------------------------------------------------------- what is to be done

    def _jobs(self, entries: Sequence[Entry], roots: Sequence[str]) -> Iterator[Job]:
        for place, entry in enumerate(entries):
            try:
                file = self._changed(entry, self._places + place, roots)
                if file is None:
                    continue
                self._opened.append(file)
                for record in records(entry, self._limits, partial(self._fail, file)):
                    file.place += 1
                    if kept := file.take(record):
                        self._keep(kept, file.place, record)
                        continue
                    self._of_job[id(record.job)] = (file, record, file.place)
                    yield record.job
            except OSError as problem:
                self._warn(f"{entry.path}: can't be read ({problem.strerror or problem})")
                self._update.failed += 1
                if self._opened and self._opened[-1].entry is entry:
                    self._opened[-1].broken = True

    def _changed(self, entry: Entry, place: int, roots: Sequence[str]) -> OpenFile | None:
        """The file made ready for its records; None where it is as it was."""
        rows, key = self._rows, _key(entry)
        state = entry.file.stat() if entry.file else None
        size, modified = (state.st_size, state.st_mtime_ns) if state else (0, 0)
        known = rows.file(key)
        digest = None
        if known:
            row = known.number
            same = entry.file is not None and known.whole and known.entry == entry.id and known.size == size
            if same and known.modified != modified and size < self._limits.file_bytes and entry.file:
                digest = digest_of(entry.file)
            # a stream too large for a digest has none, and its records have theirs
            if same and (known.modified == modified or (digest and digest == known.digest)):
                rows.keep_file(row, modified, place)
                self._update.kept += rows.count_of(row)
                self._count(size)
                return None
            if known.entry != entry.id:  # its sources go by other names now
                self._update.dropped += rows.drop_sources(row)
        else:
            row = rows.add_file(_root(key, roots), key, entry, place)
        rows.open_file(row, place, entry.id)
        if digest is None and entry.file and size < self._limits.file_bytes:
            digest = digest_of(entry.file)
        return OpenFile.of(row, entry, size, modified, digest, rows.sources_of(row))

    # ---------------------------------------------------------------------------------- what was done

    def _store(self, file: OpenFile, record: Record, place: int, done: Done) -> None:
        for message in done.warnings:
            self._fail(file, message)
        if not done.sources and not done.warnings:
            self._fail(file, f"{record.path}: nothing to read in it")
        for offset, made in enumerate(done.sources):
            path = record.path if len(done.sources) == 1 else made.path
            self._insert(file, record, place + offset / 1e6, path, made)

    def _fail(self, file: OpenFile, message: str) -> None:
        """Something in a file can't be read."""
        self._warn(message)
        self._update.failed += 1
        file.again = True

    def _doubt(self, message: str) -> None:
        self._warn(message)
        self._update.doubtful += 1

    def _insert(self, file: OpenFile, record: Record, place: float, path: str, made: Prepared) -> None:
        rows = self._rows
        number, holder = rows.holder(made.name) or (None, None)
        if number is not None and holder == file.row and number in file.left:
            rows.drop_source(number)  # the same record, changed
            file.left.discard(number)
            self._update.changed += 1
        else:
            if number is not None:
                name = rows.free_name(made.name)
                self._doubt(f"{path}: its id is taken, it goes by {name}")
                made = prepare(replace(decode_source(made.packed.body), id=name))
            self._update.added += 1
        for doubt in made.doubts:
            self._doubt(f"{path}: {doubt}")
        rows.add_source(file.row, place, path, record.digest, made)
        self._told()

    def _keep(self, sources: Sequence[int], place: int, record: Record) -> None:
        if not isinstance(record.job, FileJob):
            self._rows.move_source(sources[0], place, record.path)
        self._update.kept += len(sources)

    def _lost(self, job: Job) -> None:
        file, _, _ = self._of_job.pop(id(job))
        self._fail(file, f"{where(job)}: left out, reading it ended the process that read it")

    def _close_done(self, current: OpenFile | None) -> None:
        """Finish the files that come before ``current``: jobs are done in order."""
        while self._opened and self._opened[0] is not current:
            self._finish(self._opened.pop(0), whole=True)

    def _finish(self, file: OpenFile, *, whole: bool) -> None:
        whole = whole and not file.broken
        if whole:
            for number in sorted(file.left):
                self._rows.drop_source(number)
            self._update.dropped += len(file.left)
        whole = whole and not file.again
        self._rows.close_file(file.row, file.size, file.modified, file.digest, whole)
        self._count(file.size)

    # --------------------------------------------------------------------------------------- progress

    def _count(self, size: int) -> None:
        self._bytes += size
        self._told()

    def _told(self) -> None:
        done = self._update.added + self._update.changed + self._update.kept
        self._progress(Progress(self._bytes, self._size, done))


def _key(entry: Entry) -> str:
    """By what the index knows a file."""
    return os.path.abspath(entry.file) if entry.file else entry.path


def _root(key: str, roots: Sequence[str]) -> str:
    """Which of the paths given a file was found below."""
    return next((root for root in roots if key == root or key.startswith(root.rstrip(os.sep) + os.sep)), key)
