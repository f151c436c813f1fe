"""Score `find_times` on documents with TIMEX3 annotations, beside other tools, and time them in one run.

    python -m tests.benchmarks.temporal GOLD.jsonl ... [--scorer PATH] [--peers] [--halves] [--errors N]
                                        [--speed JSONL]

GOLD has one JSON object a line: {"id", "dct", "text", "timexes": [{"start", "end", "type", "value"}]}, where
"dct" is the day or moment of publication. The scorer is a module with ``score(gold, predicted, collect)`` and
``show(collect, n)``; by default that of ../shared/bench. ``--peers`` adds every tool below that is installed.
``--halves`` scores every other document and the rest apart, to see what is fitted to one half.
Speed is in KB of text a CPU second, start-up excluded.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from claimcmp.find.times import find_times
from tests.benchmarks.scorer import load_module, load_scorer

Record = dict[str, Any]
Tool = Callable[[str, datetime], list[Record]]


def claimcmp_tool() -> Tool:
    def find(text: str, reference: datetime) -> list[Record]:
        return [
            {"start": t.start, "end": t.end, "type": t.type, "value": t.value}
            for t in find_times(text, reference)
        ]

    return find


def dateparser_tool() -> Tool | None:
    """dateparser.search: finds no durations and no sets; each find is given at the grain of a day."""
    if importlib.util.find_spec("dateparser") is None:
        return None
    from dateparser.search import search_dates

    def find(text: str, reference: datetime) -> list[Record]:
        settings = {"RELATIVE_BASE": reference.replace(tzinfo=None)}
        rows: list[Record] = []
        at = 0
        for paragraph in text.split("\n"):
            from_here = at
            at += len(paragraph) + 1
            for surface, moment in search_dates(paragraph, languages=["en"], settings=settings) or ():
                start = text.find(surface, from_here)
                if start >= 0:
                    from_here = start + len(surface)
                    rows.append(
                        {"start": start, "end": from_here, "type": "DATE", "value": moment.date().isoformat()}
                    )
        return rows

    return find


def parsedatetime_tool() -> Tool | None:
    """parsedatetime.nlp: a day, or a time where its flags say so."""
    if importlib.util.find_spec("parsedatetime") is None:
        return None
    import parsedatetime

    calendar = parsedatetime.Calendar()

    def find(text: str, reference: datetime) -> list[Record]:
        rows: list[Record] = []
        at = 0
        for paragraph in text.split("\n"):
            for moment, flags, start, end, _ in calendar.nlp(paragraph, sourceTime=reference) or ():
                kind, value = (
                    ("TIME", f"{moment:%Y-%m-%dT%H:%M}") if flags > 1 else ("DATE", f"{moment:%Y-%m-%d}")
                )
                rows.append({"start": at + start, "end": at + end, "type": kind, "value": value})
            at += len(paragraph) + 1
        return rows

    return find


PEERS: dict[str, Callable[[], Tool | None]] = {
    "dateparser": dateparser_tool,
    "parsedatetime": parsedatetime_tool,
}


def read(path: str | Path) -> dict[str, Record]:
    """Documents by id, in the order of the file."""
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file if line.strip()]
    return {row["id"]: row for row in rows}


def run(tool: Tool, gold: Mapping[str, Record]) -> tuple[dict[str, Record], float]:
    """Predictions for every document, and the CPU seconds they took."""
    tool("Warm up on 3 May 2021.", datetime(2021, 5, 5))
    start = time.process_time()
    found = {name: tool(row["text"], datetime.fromisoformat(row["dct"])) for name, row in gold.items()}
    seconds = time.process_time() - start
    return {name: {"id": name, "timexes": timexes} for name, timexes in found.items()}, seconds


def halves(gold: Mapping[str, Record]) -> tuple[dict[str, Record], dict[str, Record]]:
    """Every other document, and the rest."""
    names = list(gold)
    return {name: gold[name] for name in names[::2]}, {name: gold[name] for name in names[1::2]}


def figures(scored: Record) -> list[float]:
    """Strict P, R, F1; relaxed P, R, F1; type F1; value F1, in percent."""
    values = [scored[kind][part] for kind in ("strict", "relaxed") for part in ("p", "r", "f1")]
    return [100 * value for value in (*values, scored["type"]["f1"], scored["value"]["f1"])]


def report(name: str, gold: Mapping[str, Record], predicted: Mapping[str, Record], scorer: ModuleType) -> str:
    scored = scorer.score(gold, {doc: predicted[doc] for doc in gold})
    return f"  {name:22s}" + " ".join(f"{value:6.1f}" for value in figures(scored))


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", nargs="*")
    parser.add_argument("--scorer", metavar="PATH")
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--halves", action="store_true")
    parser.add_argument("--errors", type=int, default=0, metavar="N")
    parser.add_argument("--speed", metavar="JSONL", help="time us on the 'text' of each line too")
    args = parser.parse_args(argv)
    try:
        scorer = load_module(args.scorer) if args.scorer else load_scorer("score_temporal")
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 2
    tools: dict[str, Tool | None] = {"claimcmp": claimcmp_tool()}
    if args.peers:
        tools |= {name: make() for name, make in PEERS.items()}
    for path in args.gold:
        gold = read(path)
        kilobytes = sum(len(row["text"]) for row in gold.values()) / 1000
        print(f"{Path(path).name}: {len(gold)} documents, {kilobytes:.0f} KB")
        print(f"  {'':22s}strict P R F1        relaxed P R F1        type   value   KB/s")
        for name, tool in tools.items():
            if tool is None:
                print(f"  {name:22s}not installed")
                continue
            predicted, seconds = run(tool, gold)
            print(f"{report(name, gold, predicted, scorer)} {kilobytes / seconds:7.0f}")
            if args.halves:
                for label, half in zip(("one half", "other half"), halves(gold), strict=True):
                    print(report(f"  {label}", half, predicted, scorer))
            if args.errors and name == "claimcmp":
                collected: dict[str, list[Any]] = defaultdict(list)
                scorer.score(gold, predicted, collected)
                scorer.show(collected, args.errors)
    if args.speed:
        with open(args.speed, encoding="utf-8") as file:
            texts = [json.loads(line)["text"] for line in file if line.strip()]
        ours = claimcmp_tool()
        ours("Warm up on 3 May 2021.", datetime(2021, 5, 5))
        start = time.process_time()
        for text in texts:
            ours(text, datetime(2021, 5, 5))
        seconds = time.process_time() - start
        print(f"{Path(args.speed).name}: {sum(map(len, texts)) / 1000 / seconds:.0f} KB a CPU second")
    return 0


if __name__ == "__main__":
    sys.exit(main())
