"""Score what reading makes of pages: publication dates, furniture, and dates inferred from neighbours.

    python -m tests.benchmarks.dating [FOLDER ...] [--stream CORPUS.jsonl] [--hidden 600]

A FOLDER holds ``articles/*.txt`` and ``gold.json`` with ``doc_dates`` and ``mentions`` of facts; by
default those of ../shared/bench/compare. Counted are the dates read off the pages (right, wrong, missed), the
mentions that lie in furniture (there should be none), and, with each known date hidden in turn, the dates
that neighbours give back: how many days they are off. ``--stream`` does the last with many dates of a large
corpus hidden at once. Where the data are absent this says so and does nothing.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from claimcmp.align.dating import date_sources
from claimcmp.find.times import find_times
from claimcmp.model import Source
from claimcmp.read import load
from tests.benchmarks.annotated import ANNOTATED, annotated_folders


def off_by(true: date | None, inferred: date | None) -> str:
    if inferred is None:
        return "left open"
    days = abs((inferred - true).days) if true else 999
    return "exact" if days == 0 else "1 day off" if days == 1 else "2-6 days off" if days < 7 else "wrong"


def hidden(sources: Sequence[Source], ids: set[str]) -> Counter[str]:
    """How far off the dates are that neighbours give to the sources ``ids`` once their own are hidden."""
    given = [
        replace(s, published=None, published_from=None, published_at=None) if s.id in ids else s
        for s in sources
    ]
    times = {s.id: find_times(s.text, s.published) for s in given}
    true = {s.id: s.published for s in sources}
    dated = date_sources(given, times)
    return Counter(off_by(true[s.id], s.published) for s in dated if s.id in ids)


def score_folder(folder: Path) -> Counter[str]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    sources = load(folder / "articles")
    by_id = {s.id: s for s in sources}
    counts: Counter[str] = Counter()
    known = set()
    for doc in gold["docs"]:
        stated, read = gold["doc_dates"].get(doc), by_id[doc].published
        if stated and read:
            counts["page dates right" if read.isoformat().startswith(stated) else "page dates WRONG"] += 1
            known.add(doc)
        elif stated:
            counts["page dates missed"] += 1
    for fact in gold["facts"]:
        for m in fact["mentions"]:
            inside = any(a < m["end"] and m["start"] < b for a, b in by_id[m["doc"]].furniture)
            counts["mentions in furniture" if inside else "mentions outside"] += 1
    for doc in sorted(known):
        counts.update({f"hidden, {k}": n for k, n in hidden(sources, {doc}).items()})
    for source, dated in zip(
        sources, date_sources(sources, {s.id: find_times(s.text, s.published) for s in sources}), strict=True
    ):
        if source.published != dated.published:
            kind = "inferred" if source.published is None else "set aside"
            print(f"  {folder.name}: {source.id}: {source.published} {kind} -> {dated.published}")
    return counts


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--stream", type=Path)
    parser.add_argument("--hidden", type=int, default=600)
    options = parser.parse_args(arguments)
    folders = options.folders or annotated_folders()
    if not folders and options.stream is None:
        print(f"nothing to score: no folder given, and {ANNOTATED} is not there")
        return 0
    total: Counter[str] = Counter()
    for folder in folders:
        total += score_folder(folder)
    for name, count in sorted(total.items()):
        print(f"{name:24}{count:6}")
    if options.stream is not None:
        sources = [s for s in load(options.stream) if s.published is not None]
        ids = set(random.Random(1).sample([s.id for s in sources], min(options.hidden, len(sources))))
        print(f"{options.stream.name}, {len(ids)} of {len(sources)} dates hidden:")
        for name, count in sorted(hidden(sources, ids).items()):
            print(f"  {name:22}{count:6}")
    return 1 if total["page dates WRONG"] or total["mentions in furniture"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
