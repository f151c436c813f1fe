"""Writing to the file of an index: one writer at a time, in one transaction, whole or not at all.

    with writing(Path("corpus.claimcmp"), warn, wait=60) as connection:
        connection.execute("DELETE FROM source")    # committed at the end, taken back where something raises

Another writer is waited for, readers are not disturbed, and one file without a log is left in the end. What
the file is (an index, an empty database, something else) is told here, too.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from claimcmp import _version
from claimcmp.index.codec import LAYOUT
from claimcmp.index.mark import APPLICATION
from claimcmp.index.store import FORMAT, SCHEMA, check_version
from claimcmp.read.walk import Warn


@contextlib.contextmanager
def writing(path: Path, warn: Warn, wait: float) -> Iterator[sqlite3.Connection]:
    """A transaction on the index at ``path``, which is made where there is none.

    ``wait`` is for how many seconds another writer is waited for. Raises IndexProblem for a database that is
    no index of this version, and sqlite3.Error.
    """
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
                _make(connection)
            check_version(connection, path)
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    finally:
        # Leave one file and no log, unless another process still has it open: that one will.
        with contextlib.suppress(sqlite3.Error):
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("PRAGMA journal_mode = DELETE")
        connection.close()


def _make(connection: sqlite3.Connection) -> None:
    for statement in SCHEMA.split(";"):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {FORMAT}")
    told = {"version": _version.__version__, "layout": LAYOUT}
    connection.executemany("INSERT INTO meta VALUES (?, ?)", told.items())


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


def is_empty(path: Path) -> bool:
    """Whether this is a database without a table: what an interrupted first run may leave."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as connection:
        return _is_new(connection)
    return False


def is_database(path: Path) -> bool:
    """Whether this is a sound database that holds something, of whatever program."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as connection:
        return not _is_new(connection)
    return False


def retire(path: Path) -> None:
    """Leave no log of an old database beside a new one of its name."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    for log in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + log).unlink(missing_ok=True)


def remove(path: Path) -> None:
    """Delete a database and its logs; nothing where there is none."""
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
