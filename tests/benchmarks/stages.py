"""Where the time of indexing goes, stage by stage, and what a second core gives.

    python -m tests.benchmarks.stages ../shared/bench/newswire.jsonl
    python -m tests.benchmarks.stages corpus.jsonl --articles 500 --rounds 5 --no-index

The stages are run apart in this process, each over all articles, with the words of the corpus known already;
of several rounds the fastest counts. The indexes are made by `claimcmp index` as a process of its own, with
one worker and with two. Times are of the CPU, so that what else the machine does tells little, but for the
wall clock of the indexes.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from claimcmp.find.quantities import find_quantities
from claimcmp.find.times import TimeExpression, find_times
from claimcmp.frame.analysis import analyse
from claimcmp.frame.claims import claims_of
from claimcmp.frame.extraction import extraction_of
from claimcmp.frame.names import find_names
from claimcmp.index.codec import pack
from claimcmp.index.terms import tokens as term_tokens
from claimcmp.read import DEFAULT_LIMITS
from claimcmp.read.records import read_line
from claimcmp.text.tokens import tokenize
from tests.benchmarks.scale import run

Item = TypeVar("Item")


def stages(lines: Sequence[bytes], rounds: int) -> dict[str, float]:
    """Seconds of CPU by stage, for all the lines."""
    sources = [read_line(line, i, "corpus", "corpus", DEFAULT_LIMITS) for i, line in enumerate(lines)]
    tokens = [tokenize(source.text) for source in sources]
    pairs = list(zip(sources, tokens, strict=True))
    times = [find_times(s.text, s.published_at or s.published, tokens=t) for s, t in pairs]
    analyses = [analyse(source) for source in sources]
    extractions = [extraction_of(analysis) for analysis in analyses]

    def quantities() -> None:
        for (source, own), found in zip(pairs, times, strict=True):
            find_quantities(source.text, tokens=own, busy=_busy(found), claims=True)

    def packing() -> None:
        for extraction, found in zip(extractions, times, strict=True):
            pack(extraction, found)
            term_tokens(extraction.terms)

    def seconds(work: Callable[[], object]) -> float:
        best = float("inf")
        for _ in range(rounds):
            began = time.process_time()
            work()
            best = min(best, time.process_time() - began)
        return best

    def each(work: Callable[[Item], object], items: Sequence[Item]) -> float:
        return seconds(lambda: deque(map(work, items), maxlen=0))  # nothing is kept, as in a worker

    gc.disable()  # a worker looks for garbage seldom
    spent = {
        "read": each(lambda line: read_line(line, 0, "corpus", "corpus", DEFAULT_LIMITS), lines),
        "tokens": each(lambda source: tokenize(source.text), sources),
        "times": each(lambda pair: find_times(pair[0].text, pair[0].published, tokens=pair[1]), pairs),
        "quantities": seconds(quantities),
        "names": each(lambda pair: find_names(pair[0].text, pair[1]), pairs),
    }
    analysed = each(analyse, sources)
    spent["concepts, sentences, clauses"] = analysed - sum(spent.values()) + spent["read"]
    spent["claims"] = each(claims_of, analyses)
    spent["story terms, shingles"] = each(extraction_of, analyses) - spent["claims"]
    spent["packing"] = seconds(packing)
    gc.enable()
    return spent


def _busy(times: Sequence[TimeExpression]) -> list[tuple[int, int]]:
    return [(t.start, t.end) for t in times if t.type in ("DATE", "TIME")]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path, help="JSON Lines")
    parser.add_argument("--articles", type=int, help="only the first N")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-index", action="store_true", help="the stages alone")
    args = parser.parse_args()
    lines = args.corpus.read_bytes().splitlines()[: args.articles]
    size = sum(map(len, lines))
    spent = stages(lines, args.rounds)
    total = sum(spent.values())
    print(f"{len(lines)} articles, {size / 1e6:.1f} MB: {total:.1f} s of CPU, {size / total / 1e3:.0f} KB/s")
    for name, cost in spent.items():
        print(f"    {name:30} {1e3 * cost / len(lines):6.2f} ms an article {100 * cost / total:5.1f}%")
    if args.no_index:
        return 0
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus.jsonl"
        corpus.write_bytes(b"\n".join(lines) + b"\n")
        costs = []
        for jobs in (1, 2):
            cost = run("index", corpus, "-o", Path(folder) / f"{jobs}.claimcmp", "--jobs", str(jobs), "-q")
            costs.append(cost)
            print(f"index --jobs {jobs}: {cost}, {len(lines) / cost.seconds:.0f} articles/s")
        print(f"two workers are {costs[0].seconds / costs[1].seconds:.2f} times as fast as one")
    return 0


if __name__ == "__main__":
    sys.exit(main())
