"""The figures that must not get worse, each with its floor (or ceiling); exit status 1 where one is broken.

    python -m tests.benchmarks.floors

Those on the annotated folders of ../shared/bench are left out, and said to be, where the folders are not
there. The shipped alignment model was trained on the annotated stories, so their figures here only guard
against regressions; what it is worth on unseen stories is what ``tests.benchmarks.train`` cross-validates.
A floor stands a little under what was measured when it was set: raise it when the figure rises.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from claimcmp import api
from claimcmp.report.json_form import render_json
from claimcmp.report.view import View
from tests.benchmarks import check_scorer, judging, scale
from tests.benchmarks.annotated import annotated_folders, own_folders
from tests.benchmarks.generate import write
from tests.benchmarks.scorer import SHARED, load_scorer
from tests.corpora.story import DATA


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured figure and its bound: at least ``bound``, or at most where ``ceiling``."""

    name: str
    value: float
    bound: float
    ceiling: bool = False

    @property
    def holds(self) -> bool:
        return self.value <= self.bound if self.ceiling else self.value >= self.bound

    def __str__(self) -> str:
        sign = "<=" if self.ceiling else ">="
        return f"{'ok  ' if self.holds else 'FAIL'} {self.name:48} {self.value:10.3f}  {sign} {self.bound}"


def comparing(name: str, folders: list[Path], bounds: dict[str, float]) -> Iterator[Figure]:
    """F1 of links, facts and conflicts, precision of conflicts, and verdicts, over all folders."""
    scorer = load_scorer("score_compare")
    total: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        for folder in folders:
            out = Path(scratch) / "out.json"
            report = api.compare(api.load([folder / "articles"], warn=lambda message: None))
            out.write_text("".join(render_json(View(report))), encoding="utf-8")
            counts, _ = scorer.score(str(folder / "gold.json"), str(out))
            total.update(counts)
    found = scorer.figures(total)
    for key, bound in bounds.items():
        measure, _, part = key.partition(" ")
        value = found[measure]
        if isinstance(value, tuple):
            value = value[("P", "R", "F1").index(part)]
        yield Figure(f"{name}: {key}", value, bound)


def judged(name: str, folders: list[Path], bound: float) -> Figure:
    """The share of annotated facts that get the right verdict, whatever aligns them."""
    found = [fact for folder in folders for fact in judging.judge_story(folder)]
    return Figure(f"{name}: verdicts on the annotated facts", judging.share_right(found), bound)


def checking(folders: list[Path]) -> Iterator[Figure]:
    """``check``, each article against the others of its story."""
    total: Counter[str] = Counter()
    for folder in folders:
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        total.update(check_scorer.score(gold, check_scorer.check_folder(folder / "articles"))[0])
    precision, recall = check_scorer.figures(total)
    yield Figure("check, own stories: precision of alarms", precision, 0.88)
    yield Figure("check, own stories: recall of alarms", recall, 0.13)


def generated() -> Iterator[Figure]:
    """Planted contradictions of a generated corpus, and the growth of time with its size."""
    seconds = {}
    with tempfile.TemporaryDirectory() as scratch:
        for articles in (100, 800):
            runs, found = scale.measure(articles, Path(scratch), seed=3, indexed=False, show=0)
            seconds[articles] = runs["compare"].seconds
        yield Figure("800 generated articles: contradictions F1", found.f1, 0.95)
        yield Figure("8 times the articles: times the time", seconds[800] / seconds[100], 12.0, ceiling=True)


def speed() -> Iterator[Figure]:
    """Extraction on one core; start-up against that of click alone."""
    with tempfile.TemporaryDirectory() as scratch:
        corpus = Path(scratch) / "c.jsonl"
        write(50, corpus, None, seed=9)
        sources = api.load([corpus])
        api.extract(sources[0])
        began = time.process_time()
        for source in sources:
            api.extract(source)
        size = sum(len(source.text) for source in sources) / 1000
        yield Figure("extraction, KB a CPU second", size / (time.process_time() - began), 150)
    program = [sys.executable, "-c", "from claimcmp.cli import main; main()"]
    files = [str(path) for path in sorted((DATA / "halcyon-star-ferry").iterdir())]
    helped = _times_click([*program, "--help"])
    yield Figure("--help, times `import click`", helped, 3.0, ceiling=True)
    compared = _times_click([*program, "compare", "-q", "-o", "/dev/null", "--format", "json", *files])
    yield Figure("compare of five articles, times `import click`", compared, 7.5, ceiling=True)


def _times_click(command: list[str], runs: int = 20) -> float:
    """The CPU time of a command against that of ``import click``, the least of several runs, by turns.

    Both run as an installed program does, with their modules compiled: what is compiled is kept in a folder
    of our own, whether or not the environment keeps it, and the first run, which fills it, does not count.
    """
    click = [sys.executable, "-c", "import click"]
    with tempfile.TemporaryDirectory() as compiled:
        kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        kept["PYTHONPYCACHEPREFIX"] = compiled
        pairs = [(_cpu_seconds(command, kept), _cpu_seconds(click, kept)) for _ in range(runs + 1)][1:]
    return min(a for a, _ in pairs) / min(b for _, b in pairs)


def _cpu_seconds(command: list[str], environment: dict[str, str]) -> float:
    """Seconds of CPU of a process, so that what else the machine does tells little."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)


# Of our own stories, every so many are enough to see that nothing gets worse.
_SAMPLE = 3


def figures() -> Iterator[Figure]:
    with own_folders() as every:
        own = every[::_SAMPLE]
        yield from checking(own)
        yield judged("own stories", own, 0.89)
        if (SHARED / "score_compare.py").exists():
            yield from comparing("own stories", own, {"facts F1": 0.7, "links F1": 0.515, "verdicts": 0.76})
            shared = annotated_folders()
            bounds = {"facts F1": 0.86, "links F1": 0.73, "verdicts": 0.835}
            yield from comparing("annotated stories", shared, bounds)
            yield judged("annotated stories", shared, 0.92)
        else:
            print(f"left out: the annotated stories, {SHARED} is not there")
    yield from generated()
    yield from speed()


def main() -> int:
    failed = 0
    for figure in figures():
        print(figure, flush=True)
        failed += not figure.holds
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
