"""Fit and measure the confidence of facts: is a fact reported at 0.8 right four times out of five?

    python -m tests.benchmarks.calibration [--write] [FOLDER ...]

Each annotated story is aligned by a model that has not seen it (as in ``train``), and every fact of two or
more sources that comes out is right or wrong: right where more than half of its claims state one annotated
fact, and its verdict is that fact's. The calibration is then cross-validated by story on these facts. Printed
are the expected calibration errors (ten bins of equal width) of matching and verdict, and of matching alone.
With ``--write`` the calibration fitted on all of them goes to claimcmp/resources/calibration.json.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from claimcmp.align.aligner import align
from claimcmp.align.scoring import AlignmentModel
from claimcmp.align.stories import stories as stories_of
from claimcmp.judge.confidence import FEATURES, Calibration, features
from claimcmp.judge.facts import facts
from claimcmp.model import Claim
from claimcmp.resources import HERE
from tests.benchmarks.annotated import ANNOTATED, annotated_folders, own_folders
from tests.benchmarks.examples import Story, read_story
from tests.benchmarks.training import CUTS, OWN_WEIGHT, train

TARGET = HERE / "calibration.json"
_BINS = 10
# The strength of regularisation: a handful of parameters on some hundreds of facts.
_C = 0.1


@dataclass(frozen=True, slots=True)
class Example:
    """A fact that came out: its story, FEATURES (None for a contradiction, which has a probability of its
    own), the confidence without calibration, whether it is of one gold fact, and its verdict right too."""

    story: str
    features: tuple[float, ...] | None
    uncalibrated: float
    matched: bool
    right: bool


def examples(story: Story, model: AlignmentModel) -> list[Example]:
    """The facts of two or more sources that ``model`` makes of a story."""
    gold = {f["id"]: f["verdict"] for f in json.loads(story.gold.read_text(encoding="utf-8"))["facts"]}
    extracted = story.extracted
    sources = {x.source.id: x.source for x in extracted}
    made = []
    for group in stories_of([x.terms for x in extracted], [x.source.published for x in extracted]):
        for cluster in align([extracted[i] for i in group], model):
            for fact in facts(cluster.claims, cluster.links, sources, {}, cluster.contradiction):
                if fact.verdict == "single" or not fact.links:
                    continue
                ids = set(fact.claims)
                members = [claim for claim in cluster.claims if claim.id in ids]
                held = _stated(members, story)
                own = fact.verdict in ("update", "discrepancy") and cluster.contradiction is not None
                made.append(
                    Example(
                        story=story.name,
                        features=None if own else features(fact.verdict, members, fact.links),
                        uncalibrated=fact.confidence
                        if own
                        else sum(link.probability for link in fact.links) / len(fact.links),
                        matched=bool(held),
                        right=any(gold[g] == fact.verdict for g in held),
                    )
                )
    return made


def _stated(members: Sequence[Claim], story: Story) -> list[str]:
    """The gold facts that more than half of the claims state, from two sources or more."""
    counts = Counter(g for claim in members for g in story.facts[claim.id])
    return [
        g
        for g, n in counts.items()
        if 2 * n > len(members) and len({c.source for c in members if g in story.facts[c.id]}) > 1
    ]


def fit(given: Sequence[Example]) -> Calibration:
    """The calibration of facts, contradictions left out."""
    usable = [e for e in given if e.features is not None]
    x = np.array([e.features for e in usable])
    fitted = LogisticRegression(C=_C, max_iter=1000).fit(x, [e.right for e in usable])
    return Calibration(
        round(float(fitted.intercept_[0]), 4), tuple(round(float(w), 4) for w in fitted.coef_[0])
    )


def calibration_error(said: Iterable[float], right: Iterable[bool]) -> float:
    """The expected calibration error: how far what was said is from what was, over bins weighed by size."""
    p, y = np.array(list(said)), np.array(list(right), dtype=float)
    bins = np.minimum((p * _BINS).astype(int), _BINS - 1)
    gaps = [abs(p[bins == b].sum() - y[bins == b].sum()) for b in range(_BINS)]
    return float(sum(gaps) / len(p))


def table(said: Sequence[float], given: Sequence[Example]) -> Iterable[str]:
    """For each bin: how many facts, what was said of them, how many were right."""
    for b in range(_BINS):
        inside = [(p, e.right) for p, e in zip(said, given, strict=True) if min(int(p * _BINS), 9) == b]
        if inside:
            mean, share = (sum(column) / len(inside) for column in zip(*inside, strict=True))
            yield f"  from {b / _BINS:.1f}  {len(inside):4d} facts  said {mean:.3f}  right {share:.3f}"


def collected(folders: Sequence[Path]) -> list[Example]:
    """The facts of each story, aligned by the model that has not seen it."""
    with own_folders() as written:
        stories = [read_story(path) for path in folders]
        own = [read_story(path, OWN_WEIGHT) for path in written]
    found = []
    for story in stories:
        model = train([s for s in stories + own if s is not story], CUTS)
        found += examples(story, model)
    return found


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("folders", nargs="*", type=Path)
    ap.add_argument("--write", action="store_true", help="fit on all stories and write the calibration")
    a = ap.parse_args()
    folders = a.folders or annotated_folders()
    if not folders:
        print(f"nothing to fit on: no folder given, and {ANNOTATED} is not there")
        return
    given = collected(folders)
    said = [0.0] * len(given)
    for name in {e.story for e in given}:
        model = fit([e for e in given if e.story != name])
        for at, e in enumerate(given):
            if e.story == name:
                said[at] = e.uncalibrated if e.features is None else model.probability(e.features)
    right = [e.right for e in given]
    matched = [e.matched for e in given]
    print(f"{len(given)} facts, {sum(right)} right, {sum(matched)} matched")
    raw = [e.uncalibrated for e in given]
    alone = calibration_error(raw, matched)
    print(f"uncalibrated  ECE {calibration_error(raw, right):.4f}, of matching alone {alone:.4f}")
    print(f"calibrated    ECE {calibration_error(said, right):.4f} (cross-validated)")
    print("\n".join(table(said, given)))
    if a.write:
        whole = fit(given)
        data = {"bias": whole.bias, "weights": dict(zip(FEATURES, whole.weights, strict=True))}
        TARGET.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
