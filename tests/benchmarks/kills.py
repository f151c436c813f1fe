"""Kill `claimcmp index` at random moments, and look at what is left; let two of them write at once.

    python -m tests.benchmarks.kills 200 [--pairs 20] [--seed N]

Before each kill the index holds what an earlier run committed; after it, the file must pass SQLite's
integrity check, hold all of that, and be the old index or the new one. Of four kills one is beside a second
writer, which must end well, and one meets a --rebuild. Each pair are two writers at once that nobody kills:
the index must then hold what both wrote. Exit status 1 where any of this was not so.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from claimcmp.index.store import Index
from claimcmp.index.update import update
from tests.benchmarks.generate import write

PROGRAM = (sys.executable, "-c", "from claimcmp.cli import main; main()", "index", "-q")


def start(index: Path, *arguments: str | Path) -> subprocess.Popen[bytes]:
    command = [*PROGRAM, *map(str, arguments), "-o", str(index)]
    return subprocess.Popen(command, start_new_session=True)


def names(index: Path) -> set[str]:
    with closing(sqlite3.connect(index)) as connection:
        verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if verdict != "ok":
            raise AssertionError(f"integrity_check: {verdict}")
    with Index.open(index) as opened:
        return {extraction.source.id for extraction in opened.all()}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kills", type=int)
    parser.add_argument("--pairs", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    dice, outcomes = random.Random(args.seed), Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        corpora = []
        for part in ("a", "b", "c"):
            corpus = Path(folder) / f"{part}.jsonl"
            write(8, corpus, None, seed=ord(part))
            corpus.write_text(corpus.read_text().replace('"id": "s', f'"id": "{part}'))
            corpora.append(corpus)
        first, second, third = corpora
        began = time.monotonic()
        start(Path(folder) / "whole.claimcmp", second).wait()
        whole = time.monotonic() - began
        new = names(Path(folder) / "whole.claimcmp")
        for kill in range(args.kills):
            index = Path(folder) / f"{kill}.claimcmp"
            update(index, [first], jobs=1)
            before = names(index)
            beside = start(index, third) if kill % 4 == 0 else None
            process = start(index, first, second, "--rebuild") if kill % 4 == 2 else start(index, second)
            time.sleep(dice.uniform(0, 1.1 * whole))
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            if beside and beside.wait():
                raise AssertionError(f"the writer beside it ended with {beside.returncode}")
            found = names(index)
            lost, added = before - found, {name[0] for name in found - before}
            half = found & new not in (set(), new)
            if lost or half or (beside and "c" not in added):
                print(f"kill {kill}: lost {len(lost)} sources, added from {sorted(added)}, half: {half}")
                return 1
            outcomes["new" if "b" in added else "old"] += 1
            _clear(index)
        for pair in range(args.pairs):
            index = Path(folder) / f"pair{pair}.claimcmp"
            writers = [start(index, second), start(index, third)]
            codes = [writer.wait() for writer in writers]
            missing = {"b", "c"} - {name[0] for name in names(index)}
            if missing or any(codes):
                print(f"pair {pair}: nothing from {sorted(missing)}, exit statuses {codes}")
                return 1
            _clear(index)
    print(f"{args.kills} kills: " + ", ".join(f"{n} left the {name} index" for name, n in outcomes.items()))
    print(f"{args.pairs} pairs of writers: all of both")
    return 0


def _clear(index: Path) -> None:
    for path in index.parent.glob(f"*{index.name}*"):
        path.unlink()


if __name__ == "__main__":
    sys.exit(main())
