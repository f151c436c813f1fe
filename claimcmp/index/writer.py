"""Building and updating an index: one transaction, so that it is the old index or the new one and nothing
between.

    update("corpus.claimcmp", ["articles/"]) -> Update(added=2, changed=1, kept=1200, dropped=3, ...)

The paths given are looked through again: files and records that have not changed are kept, what is new or
changed is read, what has gone is dropped. What the index has from other paths stays. One process writes at
a time; the next waits for it. Readers go on reading the index as it was.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import FrameType

from claimcmp import _version
from claimcmp.index.codec import LAYOUT, decode_bag, decode_source
from claimcmp.index.extracting import Done, FileJob, Job, LineJob, Pool, Prepared, SourceJob, prepare, where
from claimcmp.index.inventory import Record, digest_of, records
from claimcmp.index.mark import APPLICATION, is_index
from claimcmp.index.store import FORMAT, READ_ONLY, SCHEMA, IndexProblem, check_version, explained
from claimcmp.index.terms import tokens
from claimcmp.read import DEFAULT_LIMITS, Entry, Limits, scan
from claimcmp.read.walk import Warn

# Seconds that a writer waits for another to be done.
WAIT = 60.0
# Terms whose numbers of sources are counted in memory, before they are written.
_COUNTED = 200_000
# An update of fewer bytes than this is read in one process: starting others would cost more than it saves.
_SMALL = 400_000


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
    # a damaged index can be made anew, but only what was meant to be one is ever replaced
    replaceable = is_index(path) or (rebuild and path.suffix == ".claimcmp" and not _is_database(path))
    if path.exists() and path.stat().st_size and not replaceable and not _is_empty(path):
        raise IndexProblem(f"{path}: a file that is no index of claimcmp; name another one with -o")
    if rebuild and path.exists() and not os.access(path, os.W_OK):
        raise IndexProblem(f"{path}: {READ_ONLY}")
    if not entries and not is_index(path):
        raise IndexProblem(
            f"{path}: nothing to read, so no index was made; name articles, or folders that hold some"
        )
    size = sum(_size(entry) for entry in entries)
    with Pool(1 if size < _SMALL else jobs) as pool, explained(path):
        if rebuild and path.exists():
            made = path.with_name(f".{path.name}.new")
            _remove(made)
            try:
                result = _write(made, entries, paths, pool, size, warn, progress, limits, wait)
                _retire(path)
                os.replace(made, path)
            finally:
                _remove(made)
        else:
            result = _write(path, entries, paths, pool, size, warn, progress, limits, wait)
    result.seconds = time.perf_counter() - began
    return result


def _write(
    path: Path,
    entries: Sequence[Entry],
    roots: Sequence[str | os.PathLike[str]],
    pool: Pool,
    size: int,
    warn: Warn,
    progress: Report,
    limits: Limits,
    wait: float,
) -> Update:
    _say_that_it_waits(path, warn)
    connection = sqlite3.connect(path, timeout=wait, isolation_level=None)
    try:
        connection.execute("PRAGMA secure_delete = OFF")
        connection.execute("PRAGMA cache_size = -64000")
        if not _is_new(connection):
            # Readers go on beside a write-ahead log. A new index has no readers and needs none.
            with contextlib.suppress(sqlite3.OperationalError):
                connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("BEGIN IMMEDIATE")
        try:
            if _is_new(connection):
                for statement in SCHEMA.split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id = {APPLICATION}")
                connection.execute(f"PRAGMA user_version = {FORMAT}")
                told = {"version": _version.__version__, "layout": LAYOUT}
                connection.executemany("INSERT INTO meta VALUES (?, ?)", told.items())
            check_version(connection, path)
            writer = _Writer(connection, pool, warn, progress, limits, size)
            result = writer.run(entries, [os.path.abspath(root) for root in roots])
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return result
    finally:
        # Leave one file and no log, unless another process still has it open: that one will.
        with contextlib.suppress(sqlite3.Error):
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("PRAGMA journal_mode = DELETE")
        connection.close()


def _say_that_it_waits(path: Path, warn: Warn) -> None:
    """Where another process is writing the index, tell that this one waits for it."""
    if not path.exists():
        return
    with contextlib.closing(sqlite3.connect(path, timeout=0.5, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
        except sqlite3.Error as problem:
            if "locked" in str(problem):
                warn(f"{path}: another claimcmp is writing it; this one waits until that is done")


def _is_new(connection: sqlite3.Connection) -> bool:
    return not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]


def _is_empty(path: Path) -> bool:
    """Whether this is a database without a table: what an interrupted first run may leave."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as connection:
        return _is_new(connection)
    return False


def _is_database(path: Path) -> bool:
    """Whether this is a sound database that holds something, of whatever program."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as connection:
        return not _is_new(connection)
    return False


def _retire(path: Path) -> None:
    """Leave no log of an old database beside a new one of its name."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    for log in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + log).unlink(missing_ok=True)


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _size(entry: Entry) -> int:
    with contextlib.suppress(OSError):
        return entry.file.stat().st_size if entry.file else 0
    return 0


@dataclass(slots=True)
class _Open:
    """A file that is being updated: its row, what it is now, and the sources that it had before."""

    row: int
    entry: Entry
    size: int
    modified: int
    digest: bytes | None
    before: dict[bytes, list[tuple[int, str, str]]]  # digest -> (source, its name, its path)
    left: set[int]  # sources of before that are neither kept nor replaced yet
    place: int = 0
    broken: bool = False  # it could not be read to its end
    again: bool = False  # some of it could not be read, and is looked at again next time

    def take(self, record: Record) -> list[int]:
        """The sources of before that the record still is."""
        held = [item for item in self.before.get(record.digest, ()) if item[0] in self.left]
        if isinstance(record.job, LineJob):
            # One named by its line goes by another name on another line.
            held = [h for h in held if h[2] == record.path or not h[1].endswith(f":{_line(h[2])}")][:1]
        elif isinstance(record.job, SourceJob):
            held = held[:1]
        self.left.difference_update(number for number, _, _ in held)
        return [number for number, _, _ in held]


def _line(path: str) -> str:
    return path.rpartition(":")[2]


@contextlib.contextmanager
def _interrupts() -> Iterator[Callable[[], bool]]:
    """Whether the user has asked to stop, told between two sources and not in the midst of one.

    A second interrupt ends the run there and then, and the index is as it was.
    """
    asked = False

    def ask(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True

    if threading.current_thread() is not threading.main_thread():
        yield lambda: False
        return
    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)


class _Writer:
    def __init__(
        self,
        connection: sqlite3.Connection,
        pool: Pool,
        warn: Warn,
        progress: Report,
        limits: Limits,
        size: int,
    ) -> None:
        self._connection = connection
        self._pool = pool
        self._warn = warn
        self._progress = progress
        self._limits = limits
        self._size = size
        self._bytes = 0
        self._update = Update()
        self._opened: list[_Open] = []  # the file under way, and those whose jobs are still out
        self._of_job: dict[int, tuple[_Open, Record, int]] = {}
        self._places = 0
        self._frequency: Counter[str] = Counter()  # by how many sources each term has more or fewer

    def run(self, entries: Sequence[Entry], roots: Sequence[str]) -> Update:
        execute = self._connection.execute
        here = {self._key(entry) for entry in entries}
        for row, path, root in execute("SELECT id, path, root FROM file").fetchall():
            # A root that isn't there at all (a disk not mounted) says nothing about what was in it.
            if path not in here and root in roots and os.path.exists(root):
                self._drop_file(row)
        # Files of other paths stand before those that are looked through now.
        self._places = execute("SELECT coalesce(max(place), 0) FROM file").fetchone()[0] + 1
        self._roots = list(roots)
        with _interrupts() as interrupted:
            for job, done in self._pool.map(self._jobs(entries), self._lost):
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
        self._number_places()
        self._write_frequencies()
        return self._update

    # ----------------------------------------------------------------------------- what is to be done

    def _jobs(self, entries: Sequence[Entry]) -> Iterator[Job]:
        for place, entry in enumerate(entries):
            try:
                file = self._changed(entry, self._places + place)
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

    def _changed(self, entry: Entry, place: int) -> _Open | None:
        """The file made ready for its records; None where it is as it was."""
        execute = self._connection.execute
        state = entry.file.stat() if entry.file else None
        size, modified = (state.st_size, state.st_mtime_ns) if state else (0, 0)
        known = execute(
            "SELECT id, entry, size, modified, digest, whole FROM file WHERE path = ?", (self._key(entry),)
        ).fetchone()
        digest = None
        if known:
            row, name, old_size, old_modified, old_digest, whole = known
            same = entry.file is not None and whole and name == entry.id and old_size == size
            if same and old_modified != modified and size < self._limits.file_bytes and entry.file:
                digest = digest_of(entry.file)
            if same and (old_modified == modified or digest == old_digest):
                execute("UPDATE file SET modified = ?, place = ? WHERE id = ?", (modified, place, row))
                self._update.kept += execute("SELECT count(*) FROM source WHERE file = ?", (row,)).fetchone()[
                    0
                ]
                self._count(size)
                return None
            if name != entry.id:  # its sources go by other names now
                self._drop_sources(row)
        else:
            key = self._key(entry)
            root = next(
                (r for r in self._roots if key == r or key.startswith(r.rstrip(os.sep) + os.sep)), key
            )
            row = execute(
                "INSERT INTO file (root, path, shown, entry, place) VALUES (?, ?, ?, ?, ?)",
                (root, key, entry.path, entry.id, place),
            ).lastrowid
        execute("UPDATE file SET whole = 0, place = ?, entry = ? WHERE id = ?", (place, entry.id, row))
        before: defaultdict[bytes, list[tuple[int, str, str]]] = defaultdict(list)
        for number, content, name, path in execute(
            "SELECT id, digest, name, path FROM source WHERE file = ? ORDER BY place", (row,)
        ):
            before[content].append((number, name, path))
        if digest is None and entry.file and size < self._limits.file_bytes:
            digest = digest_of(entry.file)
        left = {number for held in before.values() for number, _, _ in held}
        return _Open(row, entry, size, modified, digest, dict(before), left)

    @staticmethod
    def _key(entry: Entry) -> str:
        return os.path.abspath(entry.file) if entry.file else entry.path

    # ---------------------------------------------------------------------------------- what was done

    def _store(self, file: _Open, record: Record, place: int, done: Done) -> None:
        for message in done.warnings:
            self._fail(file, message)
        if not done.sources and not done.warnings:
            self._fail(file, f"{record.path}: nothing to read in it")
        for offset, made in enumerate(done.sources):
            path = record.path if len(done.sources) == 1 else made.path
            self._insert(file, record, place + offset / 1e6, path, made)

    def _fail(self, file: _Open, message: str) -> None:
        """Something in a file can't be read."""
        self._warn(message)
        self._update.failed += 1
        file.again = True

    def _doubt(self, message: str) -> None:
        self._warn(message)
        self._update.doubtful += 1

    def _insert(self, file: _Open, record: Record, place: float, path: str, made: Prepared) -> None:
        execute = self._connection.execute
        taken = execute("SELECT id, file FROM source WHERE name = ?", (made.name,)).fetchone()
        if taken and taken[1] == file.row and taken[0] in file.left:
            self._drop_source(taken[0])  # the same record, changed
            file.left.discard(taken[0])
            self._update.dropped -= 1
            self._update.changed += 1
        elif taken:
            number = 2
            while execute("SELECT 1 FROM source WHERE name = ?", (f"{made.name}~{number}",)).fetchone():
                number += 1
            self._doubt(f"{path}: its id is taken, it goes by {made.name}~{number}")
            made = prepare(replace(decode_source(made.packed.body), id=f"{made.name}~{number}"))
            self._update.added += 1
        else:
            self._update.added += 1
        for doubt in made.doubts:
            self._doubt(f"{path}: {doubt}")
        packed = made.packed
        row = execute(
            "INSERT INTO source"
            " (file, place, path, name, digest, published, claims, bag, body, stated, times)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(file.row, place, path, made.name, record.digest, made.day, made.claims),
                *(packed.bag, packed.body, packed.stated, packed.times),
            ),
        ).lastrowid
        execute("INSERT INTO term (rowid, terms) VALUES (?, ?)", (row, made.terms))
        self._frequency.update(made.terms.split())
        if len(self._frequency) > _COUNTED:
            self._write_frequencies()
        self._told()

    def _keep(self, sources: Sequence[int], place: int, record: Record) -> None:
        if not isinstance(record.job, FileJob):
            row = (place, record.path, sources[0])
            self._connection.execute("UPDATE source SET place = ?, path = ? WHERE id = ?", row)
        self._update.kept += len(sources)

    def _lost(self, job: Job) -> None:
        file, _, _ = self._of_job.pop(id(job))
        self._fail(file, f"{where(job)}: left out, reading it ended the process that read it")

    # ------------------------------------------------------------------------------ files and sources

    def _close_done(self, current: _Open | None) -> None:
        """Finish the files that come before ``current``: jobs are done in order."""
        while self._opened and self._opened[0] is not current:
            self._finish(self._opened.pop(0), whole=True)

    def _finish(self, file: _Open, *, whole: bool) -> None:
        whole = whole and not file.broken
        if whole:
            for number in sorted(file.left):
                self._drop_source(number)
        self._connection.execute(
            "UPDATE file SET size = ?, modified = ?, digest = ?, whole = ? WHERE id = ?",
            (file.size, file.modified, file.digest, whole and not file.again, file.row),
        )
        self._count(file.size)

    def _drop_file(self, row: int) -> None:
        self._drop_sources(row)
        self._connection.execute("DELETE FROM file WHERE id = ?", (row,))

    def _drop_sources(self, file: int) -> None:
        for (number,) in self._connection.execute("SELECT id FROM source WHERE file = ?", (file,)).fetchall():
            self._drop_source(number)

    def _drop_source(self, number: int) -> None:
        execute = self._connection.execute
        (bag,) = execute("SELECT bag FROM source WHERE id = ?", (number,)).fetchone()
        terms = tokens(decode_bag(bag))
        execute("INSERT INTO term (term, rowid, terms) VALUES (?, ?, ?)", ("delete", number, terms))
        self._frequency.subtract(terms.split())
        execute("DELETE FROM source WHERE id = ?", (number,))
        self._update.dropped += 1

    def _write_frequencies(self) -> None:
        self._connection.executemany(
            "INSERT INTO frequency VALUES (?, ?)"
            " ON CONFLICT DO UPDATE SET sources = sources + excluded.sources",
            sorted(self._frequency.items()),
        )
        if min(self._frequency.values(), default=0) < 0:
            self._connection.execute("DELETE FROM frequency WHERE sources < 1")
        self._frequency.clear()

    def _number_places(self) -> None:
        """Number the files from 1 on, in their order."""
        execute = self._connection.execute
        rows = execute("SELECT id FROM file ORDER BY place, id").fetchall()
        self._connection.executemany(
            "UPDATE file SET place = ? WHERE id = ?", [(i, row) for i, (row,) in enumerate(rows, 1)]
        )

    # --------------------------------------------------------------------------------------- progress

    def _count(self, size: int) -> None:
        self._bytes += size
        self._told()

    def _told(self) -> None:
        done = self._update.added + self._update.changed + self._update.kept
        self._progress(Progress(self._bytes, self._size, done))
