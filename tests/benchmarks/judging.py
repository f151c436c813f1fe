"""Measure the verdicts alone: each annotated fact is judged from the claims that stand for its mentions.

    python -m tests.benchmarks.judging [--own] [--half 0|1] [--errors] [FOLDER ...]

A folder holds stories: ``STORY/articles/*.txt`` and ``STORY/gold.json`` (as in ../shared/bench/compare, the
default); ``--own`` takes our own stories (tests/corpora). What aligns claims has no part in it. ``--half``
takes every other story, so that causes can be looked for in one half and the other says whether mending them
helped. Printed: the share of facts with the right verdict, how often each verdict was taken for which, and
with ``--errors`` each wrong one with its sentences and values, and whether a mention had no claim at all.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcmp import api
from claimcmp.judge.statements import relate_claims
from claimcmp.judge.verdicts import verdict
from claimcmp.model import Claim, Source
from claimcmp.values import TimeValue, Value
from tests.benchmarks.annotated import annotated_folders, facts_of, own_folders
from tests.corpora.story import VERDICTS


@dataclass(frozen=True, slots=True)
class Judged:
    """An annotated fact, the verdict on its claims, and the mentions that no claim overlaps."""

    story: str
    about: str
    why: str | None
    gold: str
    verdict: str
    claims: tuple[Claim, ...]
    sources: dict[str, Source]
    missing: tuple[str, ...]


def judge_story(folder: Path) -> Iterator[Judged]:
    """The facts of a story that have claims in two sources at least."""
    extracted = api.extract_all(api.load([str(folder / "articles")]))
    sources = {x.source.id: x.source for x in extracted}
    stems = {x.source.id: Path(x.source.path).stem for x in extracted}
    states = facts_of(folder / "gold.json", [(stems[x.source.id], x.claims) for x in extracted])
    for fact in json.loads((folder / "gold.json").read_text(encoding="utf-8"))["facts"]:
        claims = tuple(c for x in extracted for c in x.claims if fact["id"] in states[c.id])
        spans = [(stems[c.source], c.start, c.end) for c in claims]
        missing = tuple(
            f"{m['doc']}: {m.get('quote', m['value'])}"
            for m in fact["mentions"]
            if not any(doc == m["doc"] and m["start"] < end and start < m["end"] for doc, start, end in spans)
        )
        if len({c.source for c in claims}) > 1:
            said = verdict(claims, sources)
            yield Judged(
                folder.name, fact["about"], fact.get("why"), fact["verdict"], said, claims, sources, missing
            )


def show(judged: Judged) -> None:
    """Print a fact, the relations of its claims, and where they stand."""
    print(f"\n{judged.story}  {judged.gold} taken for {judged.verdict}: {judged.about}  ({judged.why})")
    for claim in judged.claims:
        published = judged.sources[claim.source].published
        row = " ".join(
            relate_claims(claim, other).name[:4] if other is not claim else "----" for other in judged.claims
        )
        print(f"  {row}  {claim.source} {published}  {claim.kind} «{claim.text}» {_said(claim.value)}")
        print(f"      {claim.frame.status or ''} {' '.join(claim.sentence.split())}")
    for mention in judged.missing:
        print(f"  no claim: {mention}")


def _said(value: Value) -> str:
    if isinstance(value, TimeValue):
        return f"{value.iso} {value.mod or ''} {value.start}..{value.end}{' floating' * value.floating}"
    also = "".join(f" = {_said(other)}" for other in value.also)
    return f"{value.change} {value.point} [{value.low}, {value.high}] {value.unit} ±{value.precision}{also}"


def share_right(found: Sequence[Judged]) -> float:
    return sum(j.gold == j.verdict for j in found) / max(1, len(found))


def summary(name: str, found: Sequence[Judged]) -> str:
    return f"{name:24s} {len(found):4d} facts, verdicts right {share_right(found):.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--own", action="store_true")
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    with own_folders() as own:
        folders = own if options.own else options.folders or annotated_folders()
        if options.half is not None:
            folders = folders[options.half :: 2]
        everything: list[Judged] = []
        for folder in folders:
            found = list(judge_story(folder))
            everything += found
            print(summary(folder.name, found))
            for judged in found:
                if options.errors and judged.gold != judged.verdict:
                    show(judged)
    print(summary("all", everything))
    counts = Counter((j.gold, j.verdict) for j in everything)
    print("\ngold \\ judged  " + " ".join(f"{v:>12s}" for v in VERDICTS))
    for gold in VERDICTS:
        print(f"{gold:14s} " + " ".join(f"{counts[gold, said]:12d}" for said in VERDICTS))


if __name__ == "__main__":
    main()
