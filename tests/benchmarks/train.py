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
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from claimcmp import api
from claimcmp.align.aligner import profiled
from claimcmp.align.pairs import (
    PAIR_FEATURES,
    RIVALRY_FEATURES,
    Pair,
    featured_pairs,
    rivalry_features,
)
from claimcmp.align.profiles import Profile, Weights
from claimcmp.align.scoring import AlignmentModel, Stage
from claimcmp.judge.relations import Relation
from claimcmp.frame.extraction import Extraction
from claimcmp.model import Claim, Report
from claimcmp.report.json_form import render_json
from claimcmp.report.view import View
from tests.benchmarks.scorer import load_scorer

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "bench"
MODEL = ROOT / "claimcmp" / "resources" / "alignment.json"
RELATIONS = len(Relation)


@dataclass(slots=True)
class Story:
    name: str
    gold: Path
    extracted: list[Extraction]
    profiles: list[Profile]
    weights: Weights
    pairs: list[Pair]
    labels: np.ndarray


def read_story(folder: Path) -> Story:
    extracted = api.extract_all(api.load([str(folder / "articles")]))
    made, weights = profiled(extracted)
    pairs = featured_pairs(made, weights)
    gold = folder / "gold.json"
    facts = facts_of(gold, [(Path(x.source.path).stem, x.claims) for x in extracted])
    labels = np.array(
        [bool(facts[made[p.left].claim.id] & facts[made[p.right].claim.id]) for p in pairs], dtype=float
    )
    return Story(folder.name, gold, extracted, made, weights, pairs, labels)


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


def expand(relations: np.ndarray, features: np.ndarray) -> np.ndarray:
    """Shared weights, and a deviation from them for each relation of the values (with its bias)."""
    n, width = features.shape
    out = np.zeros((n, width + RELATIONS * (width + 1)))
    out[:, :width] = features
    for r in range(RELATIONS):
        mask = relations == r
        at = width + r * (width + 1)
        out[mask, at] = 3.0  # the bias is regularised less than the rest
        out[mask, at + 1 : at + 1 + width] = features[mask]
    return out


def fit_stage(
    names: tuple[str, ...], relations: np.ndarray, features: np.ndarray, labels: np.ndarray, c: float
) -> Stage:
    mean, scale = features.mean(axis=0), features.std(axis=0) + 1e-6
    x = expand(relations, (features - mean) / scale)
    fitted = LogisticRegression(C=c, max_iter=3000).fit(x, labels)
    width = features.shape[1]
    shared = fitted.coef_[0][:width]
    bias, weights = [], []
    for r in range(RELATIONS):
        at = width + r * (width + 1)
        row = (shared + fitted.coef_[0][at + 1 : at + 1 + width]) / scale
        weights.append(tuple(round(float(w), 4) for w in row))
        bias.append(round(float(fitted.intercept_[0] + 3.0 * fitted.coef_[0][at] - (row * mean).sum()), 4))
    return Stage(names, tuple(bias), tuple(weights))


def arrays(pairs: list[Pair]) -> tuple[np.ndarray, np.ndarray]:
    return np.array([int(p.relation) for p in pairs]), np.array([p.features for p in pairs])


def train(stories: list[Story], cluster: float, conflict: float, c: float = 0.05) -> AlignmentModel:
    columns = [arrays(s.pairs) for s in stories]
    relations = np.concatenate([r for r, _ in columns])
    features = np.concatenate([f for _, f in columns])
    labels = np.concatenate([s.labels for s in stories])
    frame = fit_stage(PAIR_FEATURES, relations, features, labels, c)
    rivalry = np.array([row for s in stories for row in rivalry_features(s.profiles, s.pairs, frame)])
    second = fit_stage(RIVALRY_FEATURES, relations, rivalry, labels, 1.0)
    return AlignmentModel(frame, second, cluster, conflict)


# --------------------------------------------------------------------------------------------- measuring


def report_of(story: Story, model: AlignmentModel) -> Report:
    return api.report_on(story.extracted, model=model)


def cross_validate(
    stories: list[Story], models: dict[str, AlignmentModel], errors: int, only: str | None
) -> None:
    scorer = load_scorer("score_compare")
    total: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        for story in stories:
            if only and story.name != only:
                continue
            out = Path(folder) / f"{story.name}.json"
            out.write_text("".join(render_json(View(report_of(story, models[story.name])))), encoding="utf-8")
            n, wrong = scorer.score(str(story.gold), str(out))
            total.update(n)
            print(f"{story.name:10s} {scorer.line(n)}")
            for e in wrong[:errors]:
                print("    ", *e)
    print(f"{'all':10s} {scorer.line(total)}")


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("folders", nargs="*", type=Path)
    ap.add_argument("--write", action="store_true", help="train on all stories and write the model")
    ap.add_argument("--errors", type=int, default=0)
    ap.add_argument("--only")
    ap.add_argument("--cluster", type=float, default=-0.3)
    ap.add_argument("--conflict", type=float, default=0.5)
    a = ap.parse_args()
    started = time.time()
    roots = a.folders or sorted(p for p in (SHARED / "compare").iterdir() if (p / "gold.json").exists())
    stories = [read_story(p) for p in roots]
    print(
        f"{len(stories)} stories, {sum(len(s.pairs) for s in stories)} pairs, "
        f"{int(sum(s.labels.sum() for s in stories))} right ones, {time.time() - started:.1f} s",
        file=sys.stderr,
    )
    models = {
        s.name: train([t for t in stories if t is not s], a.cluster, a.conflict)
        for s in stories
        if not a.only or s.name == a.only
    }
    cross_validate(stories, models, a.errors, a.only)
    if a.write:
        model = train(stories, a.cluster, a.conflict)
        stage = lambda s: {"names": s.names, "bias": s.bias, "weights": s.weights}  # noqa: E731
        MODEL.write_text(
            json.dumps(
                {
                    "frame": stage(model.frame),
                    "rivalry": stage(model.rivalry),
                    "cluster": model.cluster,
                    "conflict": model.conflict,
                },
                indent=1,
            )
            + "\n",
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
