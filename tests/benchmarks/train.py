"""Train the alignment model on annotated stories, and say how good it is on stories it has not seen.

    python -m tests.benchmarks.train [--write] [--errors N] [--only STORY] [FOLDER ...]

A folder holds stories: ``STORY/articles/*.txt`` and ``STORY/gold.json`` (as in ../shared/bench/compare,
the default). Our own stories (tests/corpora) are trained on besides. Cross-validation parts the folders
into ``--folds`` (0: one a story): the model that aligns a story has never seen it. The models of groups
(merge, conflict) learn from scores that the models of pairs give to stories that they have not seen.
With ``--write`` the model trained on all stories goes to claimcmp/resources/alignment.json.
"""

from __future__ import annotations

import argparse
import json
import random
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
from claimcmp.align.aligner import grouped, profiled, with_singles
from claimcmp.align.clustering import clusters
from claimcmp.align.conflicts import CONFLICT_FEATURES, possible_conflicts
from claimcmp.align.features import FRAME_FEATURES
from claimcmp.align.merging import MERGE_FEATURES, Merging
from claimcmp.align.pairs import (
    LINK_FEATURES,
    Pair,
    ScoredPair,
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


@dataclass(frozen=True, slots=True)
class Cuts:
    """Where a model cuts; see :class:`AlignmentModel`."""

    join: float
    unite: float
    contradict: float


# Where the shipped model cuts, and what an example of our own stories counts.
CUTS = Cuts(join=0.0, unite=-0.8, contradict=0.5)
OWN_WEIGHT = 0.6


@dataclass(slots=True, eq=False)
class Story:
    """A folder: what was extracted from it, its candidate pairs, which of these are right, and the gold
    facts that each claim states. ``weight`` is what one of its examples counts in training."""

    name: str
    gold: Path
    extracted: list[Extraction]
    profiles: list[Profile]
    pairs: list[Pair]
    labels: np.ndarray
    facts: dict[str, frozenset[str]]
    weight: float


def read_story(folder: Path, weight: float = 1.0) -> Story:
    extracted = api.extract_all(api.load([str(folder / "articles")]))
    gold = folder / "gold.json"
    facts = facts_of(gold, [(Path(x.source.path).stem, x.claims) for x in extracted])
    # the folder whole, not story by story: look-alike events are the pairs from which there is most to learn
    made, weights = profiled(extracted)
    pairs = featured_pairs(made, weights)
    right = [bool(facts[made[p.left].claim.id] & facts[made[p.right].claim.id]) for p in pairs]
    return Story(folder.name, gold, extracted, made, pairs, np.array(right, dtype=float), facts, weight)


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
    names: tuple[str, ...],
    features: np.ndarray,
    labels: np.ndarray,
    counts: np.ndarray,
    c: float,
    rows: np.ndarray | None = None,
    own_bias: bool = True,
) -> Stage:
    """A logistic model; with ``rows``, one with weights of its own for each row.

    ``counts`` says what each example counts. Those that count less than 1 are of our own stories, in which
    more of the claims are shared than in the news: with ``own_bias`` they have a bias of their own, which the
    model leaves out.
    """
    mean, scale = features.mean(axis=0), features.std(axis=0) + 1e-6
    x = (features - mean) / scale
    several = 1 if rows is None else RELATIONS
    if rows is not None:
        x = expand(rows, x, several)
    row_of = np.zeros(len(labels), dtype=int) if rows is None else rows
    apart = (counts < 1)[:, None] * (row_of[:, None] == np.arange(several)) * 3.0
    x = np.hstack([x, apart]) if own_bias else x
    fitted = LogisticRegression(C=c, max_iter=1000, tol=2e-3).fit(x, labels, counts)
    width = features.shape[1]
    coef = fitted.coef_[0]
    bias, weights = [], []
    for r in range(several):
        at = width + r * (width + 1)
        own = coef[at + 1 : at + 1 + width] if rows is not None else 0.0
        row = (coef[:width] + own) / scale
        base = fitted.intercept_[0] + (3.0 * coef[at] if rows is not None else 0.0)
        weights.append(tuple(round(float(w), 4) for w in row))
        bias.append(round(float(base - (row * mean).sum()), 4))
    return Stage(names, tuple(bias), tuple(weights))


def train(stories: list[Story], cuts: Cuts) -> AlignmentModel:
    """The four models, from stories with their right pairs."""
    slot, link = fit_pairs(stories)
    scored: list[list[ScoredPair]] = [[] for _ in stories]
    for fold in range(_INNER):
        unseen = range(fold, len(stories), _INNER)
        of_fold = fit_pairs([s for at, s in enumerate(stories) if at not in unseen])
        for at in unseen:
            model = AlignmentModel(*of_fold, _NOTHING, _NOTHING, **asdict(cuts))
            scored[at] = scored_pairs(stories[at].profiles, stories[at].pairs, model)
    model = AlignmentModel(slot, link, _NOTHING, _NOTHING, **asdict(cuts))
    merges = [merge_examples(s, own, cuts.join) for s, own in zip(stories, scored, strict=True)]
    model = replace(model, merge=fit_examples(MERGE_FEATURES, stories, merges, 0.1, True))
    # too few of the news contradict each other to tell the bias of our own stories from theirs
    conflicts = [conflict_examples(s, own, model) for s, own in zip(stories, scored, strict=True)]
    return replace(model, conflict=fit_examples(CONFLICT_FEATURES, stories, conflicts, 0.05, False))


# Folds among the stories of one training, for the scores that the models of groups learn from.
_INNER = 3
_NOTHING = Stage((), (0.0,), ((),))

# Features, and whether they are of one fact.
Example = tuple[Sequence[float], bool]


def fit_pairs(stories: list[Story]) -> tuple[Stage, Stage]:
    """The models of pairs: slot and link."""
    features = np.array([p.features for s in stories for p in s.pairs])
    rows = np.array([int(p.relation) for s in stories for p in s.pairs])
    labels = np.concatenate([s.labels for s in stories])
    counts = np.concatenate([np.full(len(s.pairs), s.weight) for s in stories])
    slot = fit(FRAME_FEATURES, features[:, : len(FRAME_FEATURES)], labels, counts, 0.05)
    rivalry = np.array(
        [r for s in stories for r in rivalry_features(s.profiles, s.pairs, slot_scores(s.pairs, slot))]
    )
    return slot, fit(LINK_FEATURES, np.hstack([features, rivalry]), labels, counts, 0.05, rows)


def fit_examples(
    names: tuple[str, ...],
    stories: list[Story],
    examples: Sequence[Sequence[Example]],
    c: float,
    own_bias: bool,
) -> Stage:
    """A model from the examples of each story."""
    x = np.array([features for own in examples for features, _ in own])
    y = np.array([label for own in examples for _, label in own], dtype=float)
    counts = np.concatenate([np.full(len(e), s.weight) for s, e in zip(stories, examples, strict=True)])
    return fit(names, x, y, counts, c, own_bias=own_bias)


def mostly(story: Story, groups: Sequence[Sequence[int]]) -> list[set[str]]:
    """For each group, the gold facts that most of its claims state."""
    found = []
    for members in groups:
        counts = Counter(f for m in members for f in story.facts[story.profiles[m].claim.id])
        found.append({f for f, n in counts.items() if 2 * n > len(members)})
    return found


def merge_examples(story: Story, scored: list[ScoredPair], join: float) -> list[Example]:
    """Pairs of groups, and whether they state one fact: of tight groups, and again when half of the right
    merges are made."""
    made = story.profiles
    merging = Merging(made, with_singles(clusters(made, scored, join), len(made)), scored)
    examples = []
    for again in (True, False):
        candidates = merging.candidates()
        keys = sorted(merging.groups)
        facts = dict(zip(keys, mostly(story, [merging.groups[k].members for k in keys]), strict=True))
        right = [(a, b) for a, b in candidates if facts[a] & facts[b]]
        examples += [(merging.features(a, b), bool(facts[a] & facts[b])) for a, b in candidates]
        if again:
            random.Random(len(right)).shuffle(right)
            for a, b in right[::2]:
                if a in merging.groups and b in merging.groups:
                    merging.merge(a, b)
    return examples


def conflict_examples(story: Story, scored: list[ScoredPair], model: AlignmentModel) -> list[Example]:
    """Pairs of groups of claims that may contradict, and whether most claims of both state one gold fact."""
    made = story.profiles
    groups = grouped(made, scored, model)
    facts = mostly(story, groups)
    return [
        (c.features, bool(facts[c.left] & facts[c.right])) for c in possible_conflicts(made, groups, scored)
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
    ap.add_argument("--folds", type=int, default=0, help="folds of the cross-validation; 0: one a story")
    ap.add_argument(
        "--weight", type=float, default=OWN_WEIGHT, help="what an example of our own stories counts"
    )
    ap.add_argument("--own", action="store_true", help="cross-validate our own stories besides")
    for name, value in asdict(CUTS).items():
        ap.add_argument(f"--{name}", type=float, default=value)
    ap.add_argument(
        "--also",
        nargs=3,
        type=float,
        action="append",
        metavar=("JOIN", "UNITE", "CONTRADICT"),
        help="cut there too",
    )
    a = ap.parse_args()
    cuts = Cuts(a.join, a.unite, a.contradict)
    started = time.time()
    roots = a.folders or sorted(p for p in (SHARED / "compare").iterdir() if (p / "gold.json").exists())
    with tempfile.TemporaryDirectory() as folder:
        for story in own_stories():
            story.write(Path(folder) / story.name)
        stories = [read_story(p) for p in roots]
        own = [read_story(p, a.weight) for p in sorted(Path(folder).iterdir())]
        tested = [*stories, *own] if a.own else stories
        pairs = sum(len(s.pairs) for s in stories + own)
        right = int(sum(s.labels.sum() for s in stories + own))
        print(
            f"{len(stories)}+{len(own)} stories, {pairs} pairs, {right} right, {time.time() - started:.1f} s",
            file=sys.stderr,
        )
        folds = a.folds or len(tested)
        models = {}
        for fold in range(folds):
            unseen = tested[fold::folds]
            if a.only and all(s.name != a.only for s in unseen):
                continue
            model = train([t for t in stories + own if t not in unseen], cuts)
            models.update({s.name: model for s in unseen if not a.only or s.name == a.only})
        cross_validate(tested, models, a.errors)
        for also in a.also or ():
            print("join {} unite {} contradict {}".format(*also))
            others = {k: replace(m, **asdict(Cuts(*also))) for k, m in models.items()}
            cross_validate(tested, others, -1)
    if a.write:
        model = train(stories + own, cuts)
        MODEL.write_text(
            json.dumps(asdict(model), separators=(",", ":")).replace('"bias"', '\n"bias"') + "\n",
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
