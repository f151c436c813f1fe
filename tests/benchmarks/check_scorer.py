"""What ``claimcmp check`` should say of each article of an annotated folder, held against the others.

    python -m tests.benchmarks.check_scorer [--errors N] [--corpora | FOLDER ...]

A folder has ``articles/*.txt`` and ``gold.json`` (the default: those of ../shared/bench/compare). Of each
mention in an article the key tells what the rest of the folder says:

    confirmed      another article holds its value, and none excludes it
    compatible     none holds it, none excludes it
    contradicted   none holds it, and one at least excludes it
    disputed       one holds it and one excludes it

alarms     claims said to be contradicted or disputed. One is right when it stands for a mention of a fact
           that the key calls a discrepancy or an update, and its evidence names an article in which a
           mention of that fact excludes the claim's value; a mention of a discrepancy is found when an alarm
           on it is right.
verdicts   share of the mentions with a claim that was not called new that bear the verdict of the key.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcmp.align.scoring import AlignmentModel
from tests.benchmarks.annotated import ANNOTATED, annotated_folders, own_folders
from tests.benchmarks.gold_values import relation

ALARMS = ("contradicted", "disputed")
Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Expected:
    """What check should say of one mention: its place, its fact, the verdict, and who excludes its value."""

    doc: str
    start: int
    end: int
    fact: str
    gold: str  # verdict of the fact
    verdict: str
    against: frozenset[str]  # documents


def expected(gold: Record) -> list[Expected]:
    """One entry a mention, for every fact that another article states too."""
    found = []
    for fact in gold["facts"]:
        for mention in fact["mentions"]:
            others = [m for m in fact["mentions"] if m["doc"] != mention["doc"]]
            relations = [(_relation(mention["value"], m["value"], fact["verdict"]), m["doc"]) for m in others]
            says = {r for r, _ in relations}
            if "conflict" in says:
                verdict = "disputed" if "equal" in says else "contradicted"
            else:
                verdict = "confirmed" if "equal" in says else "compatible"
            against = frozenset(doc for r, doc in relations if r == "conflict")
            place = (mention["doc"], mention["start"], mention["end"])
            if others:
                found.append(Expected(*place, fact["id"], fact["verdict"], verdict, against))
    return found


def _relation(a: str, b: str, verdict: str) -> str:
    """The relation of two values in a fact of that verdict, which knows what the values alone do not tell."""
    if verdict == "agree":
        return "equal"
    known = relation(a, b)
    if verdict == "compatible":
        return "equal" if known == "equal" else "compatible"
    return known or "conflict"


def score(gold: Record, checks: Mapping[str, Sequence[Record]]) -> tuple[Counter[str], list[tuple[str, ...]]]:
    """Counts and errors; ``checks``: document -> claims of the JSON of check, their sources documents too."""
    n: Counter[str] = Counter()
    errors: list[tuple[str, ...]] = []
    by_doc: defaultdict[str, list[Expected]] = defaultdict(list)
    for item in expected(gold):
        by_doc[item.doc].append(item)
        n["to_find"] += item.verdict in ALARMS and item.gold == "discrepancy"
    found: set[Expected] = set()
    for doc, claims in checks.items():
        for claim in claims:
            items = _stands_for(claim, by_doc[doc])
            if claim["verdict"] != "new":
                n["mentions"] += bool(items)
                n["verdicts_right"] += any(claim["verdict"] == i.verdict for i in items)
            if claim["verdict"] not in ALARMS:
                continue
            named = {evidence["source"] for evidence in claim["against"]}
            right = [i for i in items if i.gold in ("discrepancy", "update") and i.against & named]
            found.update(i for i in right if i.gold == "discrepancy")
            n["alarms"] += 1
            n["alarms_right"] += bool(right)
            if not right:
                says = "/".join(f"{i.fact}:{i.verdict}" for i in items) or "no shared fact"
                errors.append(("false alarm", doc, claim["text"], claim["reason"], says))
    n["found"] = len(found)
    for item in (i for items in by_doc.values() for i in items):
        if item.verdict in ALARMS and item.gold == "discrepancy" and item not in found:
            errors.append(("missed", item.doc, item.fact, str(item.start)))
    return n, errors


def _stands_for(claim: Record, items: Iterable[Expected]) -> list[Expected]:
    """The mentions that the claim overlaps most: two facts may share a span."""
    overlaps = [(min(i.end, claim["end"]) - max(i.start, claim["start"]), i) for i in items]
    most = max((o for o, _ in overlaps), default=0)
    return [i for o, i in overlaps if o == most and o > 0]


def figures(n: Mapping[str, int]) -> tuple[float, float]:
    """Precision and recall of the alarms."""
    precision = n["alarms_right"] / n["alarms"] if n["alarms"] else 1.0
    return precision, n["found"] / n["to_find"] if n["to_find"] else 1.0


def line(n: Counter[str]) -> str:
    precision, recall = figures(n)
    verdicts = n["verdicts_right"] / n["mentions"] if n["mentions"] else 0.0
    return (
        f"alarms P {precision:.3f} R {recall:.3f} "
        f"({n['alarms_right']} of {n['alarms']} right, {n['found']} of {n['to_find']} found) "
        f"| verdicts {verdicts:.3f} of {n['mentions']}"
    )


def check_folder(articles: Path, model: AlignmentModel | None = None) -> dict[str, list[Record]]:
    """What the program says of each article against the rest: claims in the JSON form, by document."""
    from claimcmp import api
    from claimcmp.report.check import checked_json

    sources = api.load([articles])
    stems = {source.id: Path(source.path).stem for source in sources}
    told = {}
    for source in sources:
        result = api.check(source, [other for other in sources if other.id != source.id], model=model)
        claims: list[dict[str, Any]] = [dict(checked_json(claim)) for claim in result.claims]
        for claim in claims:
            claim["against"] = [{**e, "source": stems[e["source"]]} for e in claim["against"]]
        told[stems[source.id]] = claims
    return told


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N errors a folder")
    parser.add_argument("--corpora", action="store_true", help="the stories of tests/corpora instead")
    parser.add_argument("--min-precision", type=float, default=0.0, metavar="P", help="exit 1 below this")
    args = parser.parse_args()
    with own_folders() as own:
        folders = own if args.corpora else args.folders or annotated_folders()
        if not folders:
            print(f"skipped: {ANNOTATED} is not there; name folders, or use --corpora", file=sys.stderr)
            return 0
        total: Counter[str] = Counter()
        for folder in folders:
            gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
            n, errors = score(gold, check_folder(folder / "articles"))
            total.update(n)
            print(f"{folder.name:20} {line(n)}")
            for error in errors[: args.errors]:
                print("    ", *error, sep=" | ")
    print(f"{'all':20} {line(total)}")
    return int(figures(total)[0] < args.min_precision)


if __name__ == "__main__":
    sys.exit(main())
