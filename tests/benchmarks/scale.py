"""Time, memory and the planted contradictions that are found, as a generated corpus grows.

    python -m tests.benchmarks.scale 1000 10000               articles, as JSON Lines
    python -m tests.benchmarks.scale 1000 10000 100000 --index
    python -m tests.benchmarks.scale 400 --min-f1 0.95 --max-growth 12     exit 1 where it falls short

For each size the generator writes a corpus and its key. Each command runs as a process of its own: time is
that of the whole process, CPU that of it and its workers, memory the peak of them all together (of the
largest of them where there is no /proc). ``compare`` prints discrepancies alone.

contradictions   a discrepancy that was printed is right when more than half of its claims stand on mentions
                 of one planted contradiction and two of these, in different articles, differ in value; it is
                 wrong otherwise. A planted contradiction is found when a discrepancy is right by it.
growth           time at this size over time at the one before, for ten times the articles (scaled where the
                 step is another).
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.generate import write

ARTICLES_A_STORY = 4
Slot = tuple[str, str]  # story, slot


@dataclass(frozen=True, slots=True)
class Run:
    """What a process and its workers cost: seconds of wall clock and of CPU, megabytes at their peak."""

    seconds: float
    cpu: float
    megabytes: float

    def __str__(self) -> str:
        return f"{self.seconds:.1f} s ({self.cpu:.1f} s of CPU), {self.megabytes:.0f} MB"


@dataclass(frozen=True, slots=True)
class Found:
    """How the planted contradictions fared."""

    right: int
    printed: int
    found: int
    planted: int

    @property
    def f1(self) -> float:
        precision = self.right / self.printed if self.printed else 1.0
        recall = self.found / self.planted if self.planted else 1.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def __str__(self) -> str:
        return (
            f"F1 {self.f1:.3f} ({self.right} of {self.printed} right, {self.found} of {self.planted} found)"
        )


class Key:
    """The key of a generated corpus, by article: which slots stand where."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.mentions: defaultdict[str, list[tuple[int, int, Slot, str]]] = defaultdict(list)
        self.verdicts: dict[Slot, str] = {}
        for line in lines:
            story = json.loads(line)
            for fact in story["facts"]:
                slot = (story["story"], fact["id"])
                self.verdicts[slot] = fact["verdict"]
                for doc, start, end, value in fact["mentions"]:
                    self.mentions[doc].append((start, end, slot, value))

    def slot(self, claim: dict[str, Any]) -> tuple[Slot, str] | None:
        """The slot, and its value there, of the mention that the claim overlaps most."""
        best, found = 0, None
        for start, end, slot, value in self.mentions.get(claim["source"], ()):
            overlap = min(end, claim["end"]) - max(start, claim["start"])
            if overlap > best:
                best, found = overlap, (slot, value)
        return found

    def contradictions(self, facts: Iterable[dict[str, Any]], errors: list[str]) -> Found:
        """Score the discrepancies among ``facts`` (JSON Lines of compare); describe the wrong ones."""
        printed = right = 0
        found: set[Slot] = set()
        for fact in facts:
            if fact["verdict"] != "discrepancy":
                continue
            printed += 1
            held = [(claim["source"], self.slot(claim)) for claim in fact["claims"]]
            counts = Counter(at[0] for _, at in held if at)
            slot, most = counts.most_common(1)[0] if counts else (("", ""), 0)
            values = {(doc, at[1]) for doc, at in held if at and at[0] == slot}
            differ = any(a != c and b != d for a, b in values for c, d in values)
            if 2 * most > len(held) and differ and self.verdicts[slot] == "discrepancy":
                right += 1
                found.add(slot)
            else:
                says = " / ".join(
                    f"{c['text']} [{at[1] if at else None}]"
                    for c, (_, at) in zip(fact["claims"], held, strict=True)
                )
                errors.append(f"false alarm ({counts and self.verdicts[slot]}) {fact['about']}: {says}")
        planted = {slot for slot, verdict in self.verdicts.items() if verdict == "discrepancy"}
        errors += [f"missed {story} {slot}" for story, slot in sorted(planted - found)]
        return Found(right, printed, len(found), len(planted))


def run(*command: str | Path) -> Run:
    """Run ``claimcmp`` with these arguments as a process of its own. Raises SystemExit where it fails."""
    arguments = [sys.executable, "-c", "from claimcmp.cli import main; main()", *map(str, command)]
    began, most = time.perf_counter(), 0
    pid = os.posix_spawn(sys.executable, arguments, os.environ)
    while True:
        ended, status, usage = os.wait4(pid, os.WNOHANG)
        if ended:
            break
        most = max(most, _kilobytes(pid))
        time.sleep(0.02 if time.perf_counter() - began < 5 else 0.5)
    if code := os.waitstatus_to_exitcode(status):
        raise SystemExit(f"claimcmp {' '.join(map(str, command))}: exit status {code}")
    cpu = usage.ru_utime + usage.ru_stime
    return Run(time.perf_counter() - began, cpu, max(most, 0 if most else usage.ru_maxrss) / 1024)


def _kilobytes(pid: int) -> int:
    """The memory of a process and its children, pages that they share counted once."""
    total = 0
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1])
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            total += _kilobytes(int(child))
    except OSError:  # it has just ended, or there is no /proc
        pass
    return total


def measure(
    articles: int, scratch: Path, seed: int, indexed: bool, show: int
) -> tuple[dict[str, Run], Found]:
    """Everything at one size: the cost of each command, the contradictions found by ``compare``."""
    corpus, key = scratch / f"{articles}.jsonl", scratch / f"{articles}.key"
    count = write(max(1, articles // ARTICLES_A_STORY), corpus, key, seed)
    size = corpus.stat().st_size / 1e6
    runs: dict[str, Run] = {}
    place = corpus
    if indexed:
        place = scratch / f"{articles}.claimcmp"
        runs["index"] = run("index", corpus, "-o", place, "-q")
        runs["index again"] = run("index", corpus, "-o", place, "-q")
    out = scratch / f"{articles}.out.jsonl"
    runs["compare"] = run("compare", place, "--only", "discrepancy", "--format", "jsonl", "-o", out, "-q")
    if indexed:
        draft = scratch / "draft.txt"
        with open(corpus, encoding="utf-8") as stream:
            draft.write_text(json.loads(next(stream))["text"], encoding="utf-8")
        runs["check"] = run("check", draft, place, "--format", "json", "-o", scratch / "check.json", "-q")
    errors: list[str] = []
    with open(key, encoding="utf-8") as keys, open(out, encoding="utf-8") as facts:
        found = Key(keys).contradictions(map(json.loads, facts), errors)
    print(f"{count} articles, {size:.1f} MB: contradictions {found}")
    for error in errors[:show]:
        print("     ", error)
    for name, cost in runs.items():
        print(f"      {name:12} {cost}, {count / cost.seconds:.0f} articles/s", flush=True)
    return runs, found


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles", type=int, nargs="+", help="sizes, smallest first")
    parser.add_argument("--index", action="store_true", help="compare and check on an index")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N errors a size")
    parser.add_argument("--min-f1", type=float, default=0.0)
    parser.add_argument("--max-growth", type=float, default=math.inf)
    args = parser.parse_args(argv)
    failed = False
    before: tuple[int, dict[str, Run]] | None = None
    with tempfile.TemporaryDirectory() as folder:
        for articles in args.articles:
            runs, found = measure(articles, Path(folder), args.seed, args.index, args.errors)
            failed |= found.f1 < args.min_f1
            for name in ("index", "compare", "check") if before else ():
                if before and name in runs:
                    steps = math.log10(articles / before[0])
                    growth = (runs[name].seconds / before[1][name].seconds) ** (1 / steps)
                    print(f"      {name:12} grew {growth:.1f} times for 10 times the articles")
                    failed |= growth > args.max_growth and name != "check"
            before = articles, runs
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
