"""Train the alignment model on annotated stories, and say how good it is on stories it has not seen.

    python -m tests.benchmarks.train [--write] [--errors N] [--only STORY] [FOLDER ...]

A folder holds stories: ``STORY/articles/*.txt`` and ``STORY/gold.json`` (as in ../shared/bench/compare,
the default). Cross-validation leaves one story out at a time: the model that aligns a story has never
seen it. With ``--write`` the model trained on all stories goes to claimcmp/resources/alignment.json.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from claimcmp import api
from claimcmp.align.aligner import profiled, with_singles
from claimcmp.align.clustering import clusters
from claimcmp.align.conflicts import CONFLICT_FEATURES, possible_conflicts
from claimcmp.align.features import FRAME_FEATURES
from claimcmp.align.pairs import (
    LINK_FEATURES,
    Pair,
    featured_pairs,
    rivalry_features,
    scored_pairs,
    slot_scores,
)
from claimcmp.align.profiles import Profile
from claimcmp.align.scoring import AlignmentModel, Stage
from claimcmp.frame.extraction import Extraction
from claimcmp.judge.relations import Relation
from claimcmp.model import Claim, Report
from claimcmp.report.json_form import render_json
from claimcmp.report.view import View
from tests.benchmarks.scorer import load_scorer
from tests.corpora.story import stories as own_stories

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "bench"
MODEL = ROOT / "claimcmp" / "resources" / "alignment.json"
RELATIONS = len(Relation)


@dataclass(slots=True)
class Story:
    """A folder: what was extracted from it, its candidate pairs, which of these are right, and the gold
    facts that each claim states."""

    name: str
    gold: Path
    extracted: list[Extraction]
    profiles: list[Profile]
    pairs: list[Pair]
    labels: np.ndarray
    facts: dict[str, frozenset[str]]


def read_story(folder: Path) -> Story:
    extracted = api.extract_all(api.load([str(folder / "articles")]))
    gold = folder / "gold.json"
    facts = facts_of(gold, [(Path(x.source.path).stem, x.claims) for x in extracted])
    # the folder whole, not story by story: look-alike events are the pairs from which there is most to learn
    made, weights = profiled(extracted)
    pairs = featured_pairs(made, weights)
    right = [bool(facts[made[p.left].claim.id] & facts[made[p.right].claim.id]) for p in pairs]
    return Story(folder.name, gold, extracted, made, pairs, np.array(right, dtype=float), facts)


def facts_of(gold: Path, docs: Sequence[tuple[str, Sequence[Claim]]]) -> dict[str, frozenset[str]]:
    """The gold facts that each claim states: those whose mention its span overlaps most."""
    spans: dict[str, list[tuple[int, int, str]]] = {}
    for fact in json.loads(gold.read_text(encoding="utf-8"))["facts"]:
        for mention in fact["mentions"]:
            spans.setdefault(mention["doc"], []).append((mention["start"], mention["end"], fact["id"]))
    found = {}
    for doc, claims in docs:
        for claim in claims:
            overlaps = [
                (min(end, claim.end) - max(start, claim.start), fact)
                for start, end, fact in spans.get(doc, ())
            ]
            most = max((o for o, _ in overlaps), default=0)
            found[claim.id] = frozenset(fact for o, fact in overlaps if o == most and o > 0)
    return found


# ---------------------------------------------------------------------------------------------- training


def expand(rows: np.ndarray, features: np.ndarray, count: int) -> np.ndarray:
    """Shared weights, and a deviation from them for each of ``count`` rows (with its bias)."""
    n, width = features.shape
    out = np.zeros((n, width + count * (width + 1)))
    out[:, :width] = features
    for r in range(count):
        mask = rows == r
        at = width + r * (width + 1)
        out[mask, at] = 3.0  # the bias is regularised less than the rest
        out[mask, at + 1 : at + 1 + width] = features[mask]
    return out


def fit(
    names: tuple[str, ...], features: np.ndarray, labels: np.ndarray, c: float, rows: np.ndarray | None = None
) -> Stage:
    """A logistic model; with ``rows``, one with weights of its own for each row."""
    mean, scale = features.mean(axis=0), features.std(axis=0) + 1e-6
    x = (features - mean) / scale
    count = 1 if rows is None else RELATIONS
    if rows is not None:
        x = expand(rows, x, count)
    fitted = LogisticRegression(C=c, max_iter=1000, tol=2e-3).fit(x, labels)
    width = features.shape[1]
    coef = fitted.coef_[0]
    bias, weights = [], []
    for r in range(count):
        at = width + r * (width + 1)
        own = coef[at + 1 : at + 1 + width] if rows is not None else 0.0
        row = (coef[:width] + own) / scale
        base = fitted.intercept_[0] + (3.0 * coef[at] if rows is not None else 0.0)
        weights.append(tuple(round(float(w), 4) for w in row))
        bias.append(round(float(base - (row * mean).sum()), 4))
    return Stage(names, tuple(bias), tuple(weights))


def train(stories: list[Story], join: float, contradict: float) -> AlignmentModel:
    features = np.array([p.features for s in stories for p in s.pairs])
    rows = np.array([int(p.relation) for s in stories for p in s.pairs])
    labels = np.concatenate([s.labels for s in stories])
    slot = fit(FRAME_FEATURES, features[:, : len(FRAME_FEATURES)], labels, 0.05)
    rivalry = np.array(
        [r for s in stories for r in rivalry_features(s.profiles, s.pairs, slot_scores(s.pairs, slot))]
    )
    link = fit(LINK_FEATURES, np.hstack([features, rivalry]), labels, 0.05, rows)
    nothing = Stage(CONFLICT_FEATURES, (0.0,), ((0.0,) * len(CONFLICT_FEATURES),))
    model = AlignmentModel(slot, link, nothing, join, contradict)
    x, y = [], []
    for story in stories:
        for features_of, label in conflict_examples(story, model):
            x.append(features_of)
            y.append(label)
    return replace(model, conflict=fit(CONFLICT_FEATURES, np.array(x), np.array(y, dtype=float), 0.2))


def conflict_examples(story: Story, model: AlignmentModel) -> list[tuple[tuple[float, ...], bool]]:
    """Pairs of groups of claims that may contradict, and whether most claims of both state one gold fact."""
    made = story.profiles
    scored = scored_pairs(made, story.pairs, model)
    found = with_singles(clusters(made, scored, model.join), len(made))
    mostly = []
    for members in found:
        counts = Counter(f for m in members for f in story.facts[made[m].claim.id])
        mostly.append({f for f, n in counts.items() if 2 * n > len(members)})
    return [
        (c.features, bool(mostly[c.left] & mostly[c.right])) for c in possible_conflicts(made, found, scored)
    ]


# --------------------------------------------------------------------------------------------- measuring


def report_of(story: Story, model: AlignmentModel) -> Report:
    return api.report_on(story.extracted, model=model)


def cross_validate(stories: list[Story], models: dict[str, AlignmentModel], errors: int) -> None:
    """Print the scores of each story under the model that has not seen it."""
    scorer = load_scorer("score_compare")
    total: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        for story in stories:
            if story.name not in models:
                continue
            out = Path(folder) / f"{story.name}.json"
            out.write_text("".join(render_json(View(report_of(story, models[story.name])))), encoding="utf-8")
            n, wrong = scorer.score(str(story.gold), str(out))
            total.update(n)
            if errors >= 0:
                print(f"{story.name:10s} {scorer.line(n)}")
            for e in wrong[: max(errors, 0)]:
                print("    ", *e)
    print(f"{'all':10s} {scorer.line(total)}")


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("folders", nargs="*", type=Path)
    ap.add_argument("--write", action="store_true", help="train on all stories and write the model")
    ap.add_argument("--errors", type=int, default=0)
    ap.add_argument("--only", help="score this story alone")
    ap.add_argument("--join", type=float, default=-0.3)
    ap.add_argument("--contradict", type=float, default=0.35)
    ap.add_argument(
        "--also", nargs=2, type=float, action="append", metavar=("JOIN", "CONTRADICT"), help="cut there too"
    )
    a = ap.parse_args()
    started = time.time()
    roots = a.folders or sorted(p for p in (SHARED / "compare").iterdir() if (p / "gold.json").exists())
    with tempfile.TemporaryDirectory() as folder:
        for story in own_stories():
            story.write(Path(folder) / story.name)
        stories = [read_story(p) for p in roots]
        own = [read_story(p) for p in sorted(Path(folder).iterdir())]
    pairs = sum(len(s.pairs) for s in stories + own)
    right = int(sum(s.labels.sum() for s in stories + own))
    print(
        f"{len(stories)}+{len(own)} stories, {pairs} pairs, {right} right, {time.time() - started:.1f} s",
        file=sys.stderr,
    )
    models = {
        s.name: train([t for t in stories + own if t is not s], a.join, a.contradict)
        for s in stories
        if not a.only or s.name == a.only
    }
    cross_validate(stories, models, a.errors)
    for join, contradict in a.also or ():
        print(f"join {join} contradict {contradict}")
        others = {k: replace(m, join=join, contradict=contradict) for k, m in models.items()}
        cross_validate(stories, others, -1)
    if a.write:
        model = asdict(train(stories + own, a.join, a.contradict))
        MODEL.write_text(
            json.dumps(model, separators=(",", ":")).replace('"bias"', '\n"bias"') + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
