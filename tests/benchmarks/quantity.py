"""Score `find_quantities` on annotated sentences, beside what other tools find, and time them in one run.

    python -m tests.benchmarks.quantity GOLD.jsonl ... [--scorer PATH] [--peers] [--errors N] [--speed JSONL]

GOLD has one JSON object a line: {"id", "text", "quantities": [{"value", "normalized_unit", "change"}]}. The
scorer is a module with ``evaluate(gold, predicted)`` and ``errors(gold, predicted, n)``; by default that of
../shared/bench. ``--peers`` adds every tool below that is installed. Speed is in sentences (and KB) a CPU
second, start-up excluded.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from claimcmp.find.quantities import find_quantities
from tests.benchmarks.scorer import load_module, load_scorer

Record = dict[str, Any]
Tool = Callable[[str], list[Record]]


def claimcmp_tool(ordinals: bool) -> Tool:
    """Ours; gold that has no ordinals is met without them."""

    def find(text: str) -> list[Record]:
        return [
            {"value": q.value, "normalized_unit": q.normalized_unit, "change": q.change, "surface": q.text}
            for q in find_quantities(text, ordinals=ordinals)
        ]

    return find


def quantulum_tool() -> Tool | None:
    """quantulum3, without its optional classifier; a mean for a range, no change."""
    if importlib.util.find_spec("quantulum3") is None:
        return None
    from quantulum3 import parser

    def find(text: str) -> list[Record]:
        try:
            found = parser.parse(text)
        except Exception:  # it raises on some sentences: then it has found nothing there
            return []
        return [
            {
                "value": q.value,
                "normalized_unit": "-" if q.unit.name == "dimensionless" else q.unit.name,
                "surface": q.surface,
            }
            for q in found
        ]

    return find


PEERS: dict[str, Callable[[], Tool | None]] = {"quantulum3": quantulum_tool}


def read(path: str | Path) -> list[Record]:
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def run(tool: Tool, gold: Sequence[Record]) -> tuple[list[Record], float]:
    """Predictions for every text, and the CPU seconds they took."""
    tool("Warm up: 5 km.")
    start = time.process_time()
    found = [tool(record["text"]) for record in gold]
    seconds = time.process_time() - start
    rows = [{"id": r["id"], "text": r["text"], "quantities": q} for r, q in zip(gold, found, strict=True)]
    return rows, seconds


def score(gold: list[Record], scorer: ModuleType, ordinals: bool | None = None) -> Record:
    """The scorer's figures for our finder on ``gold``."""
    if ordinals is None:
        ordinals = any(q.get("normalized_unit") == "ordinal" for r in gold for q in r["quantities"])
    predicted, _ = run(claimcmp_tool(ordinals), gold)
    figures: Record = scorer.evaluate(gold, predicted)
    return figures


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", nargs="*")
    parser.add_argument("--scorer", metavar="PATH")
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--errors", type=int, default=0, metavar="N")
    parser.add_argument("--ordinals", action="store_true", help="keep our ordinals on every gold set")
    parser.add_argument("--speed", metavar="JSONL", help="time us on the 'text' of each line too")
    args = parser.parse_args(argv)
    scorer = load_module(args.scorer) if args.scorer else load_scorer("score_quantity")
    for path in args.gold:
        gold = read(path)
        ordinals = args.ordinals or any(
            q.get("normalized_unit") == "ordinal" for r in gold for q in r["quantities"]
        )
        tools: dict[str, Tool | None] = {"claimcmp": claimcmp_tool(ordinals)}
        if args.peers:
            tools |= {name: make() for name, make in PEERS.items()}
        print(f"{Path(path).name}: {len(gold)} texts        value / +unit / +change: P R F1     texts/s")
        for name, tool in tools.items():
            if tool is None:
                print(f"  {name:12s} not installed")
                continue
            predicted, seconds = run(tool, gold)
            figures = scorer.evaluate(gold, predicted)["official"]
            cells = [
                " ".join(f"{x:5.1f}" for x in figures[key]) if key in figures else "    -"
                for key in ("value", "value+unit", "value+change")
            ]
            print(f"  {name:12s} " + "  /  ".join(cells) + f"   {len(gold) / max(seconds, 1e-9):9.0f}")
            if args.errors and name == "claimcmp":
                scorer.errors(gold, predicted, args.errors)
    if args.speed:
        texts = [record["text"] for record in read(args.speed)]
        size = sum(len(text.encode()) for text in texts)
        find_quantities("5 km")
        start = time.process_time()
        found = sum(len(find_quantities(text)) for text in texts)
        seconds = time.process_time() - start
        print(f"speed: {size / 1e6:.2f} MB, {found} quantities, {size / 1e6 / seconds:.2f} MB a CPU second")
    return 0


if __name__ == "__main__":
    sys.exit(main())
