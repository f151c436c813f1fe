"""Train the alignment model on annotated stories, and say how good it is on stories it has not seen.

    python -m tests.benchmarks.train [--write] [--check] [--errors N] [--only STORY] [FOLDER ...]

A folder holds stories: ``STORY/articles/*.txt`` and ``STORY/gold.json`` (as in ../shared/bench/compare,
the default). Our own stories (tests/corpora) are trained on besides. Cross-validation parts the folders
into ``--folds`` (0: one a story): the model that aligns a story has never seen it (see ``training``).
With ``--check`` each article of a story is checked against the others, too, by a model that has not seen it.
With ``--write`` the model trained on all stories goes to claimcmp/resources/alignment.json.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path

from claimcmp import api
from claimcmp.align.scoring import AlignmentModel
from claimcmp.model import Report
from claimcmp.report.json_form import render_json
from claimcmp.report.view import View
from claimcmp.resources import HERE
from tests.benchmarks import check_scorer
from tests.benchmarks.annotated import annotated_folders, own_folders
from tests.benchmarks.examples import Story, read_story
from tests.benchmarks.scorer import load_scorer
from tests.benchmarks.training import CUTS, OWN_WEIGHT, Cuts, train

MODEL = HERE / "alignment.json"


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


def cross_check(stories: list[Story], models: dict[str, AlignmentModel]) -> None:
    """Print how right the alarms of ``check`` are under the models that have not seen the stories."""
    total: Counter[str] = Counter()
    for story in stories:
        gold = json.loads(story.gold.read_text(encoding="utf-8"))
        if story.name in models:
            total.update(
                check_scorer.score(
                    gold, check_scorer.check_folder(story.gold.parent / "articles", models[story.name])
                )[0]
            )
    print(f"{'check':10s} {check_scorer.line(total)}")


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("folders", nargs="*", type=Path)
    ap.add_argument("--write", action="store_true", help="train on all stories and write the model")
    ap.add_argument("--check", action="store_true", help="say how right the alarms of check are, too")
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
        nargs=4,
        type=float,
        action="append",
        metavar=("JOIN", "UNITE", "CONTRADICT", "ACCOMPANY"),
        help="cut there too",
    )
    a = ap.parse_args()
    cuts = Cuts(a.join, a.unite, a.contradict, a.accompany)
    started = time.time()
    with own_folders() as written:
        stories = [read_story(p) for p in a.folders or annotated_folders()]
        own = [read_story(p, a.weight) for p in written]
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
        if a.check:
            cross_check(tested, models)
        for also in a.also or ():
            print("join {} unite {} contradict {} accompany {}".format(*also))
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
