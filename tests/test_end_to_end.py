"""The program as a newcomer meets it: a process on the example corpus, its output, its exit status."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from claimcmp.api import extract
from claimcmp.model import Source
from tests.corpora.story import DATA, Story, stories

ROOT = DATA.parent
STORIES = {story.name: story for story in stories()}
PROGRAM = (sys.executable, "-c", "from claimcmp.cli import main; main()")


def claimcmp(*arguments: str | Path, stdin: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        capture_output=True,
        text=True,
        input=stdin,
        cwd=ROOT,
        env={**os.environ, "NO_COLOR": "1", "COLUMNS": "100", **env},
        timeout=120,
    )


@cache
def report(*arguments: str) -> dict[str, Any]:
    """What ``compare --format json`` says of data/, or of these paths."""
    done = claimcmp("compare", *(arguments or ("data/",)), "--format", "json", "-q")
    assert (done.returncode, done.stderr) == (0, "")
    parsed: dict[str, Any] = json.loads(done.stdout)
    return parsed


def facts_of(found: dict[str, Any], story: Story, label: str) -> list[dict[str, Any]]:
    """The facts that hold mentions of a fact of the key from two sources or more."""
    [wanted] = [fact for fact in story.facts if fact.id == label]
    claims = {claim["id"]: claim for claim in found["claims"]}

    def states(claim: dict[str, Any]) -> bool:
        return any(
            Path(m.doc).stem == claim["source"] and m.start < claim["end"] and claim["start"] < m.end
            for m in wanted.mentions
        )

    held = []
    for fact in found["facts"]:
        members = [claims[id] for id in fact["claims"]]
        if len({c["source"] for c in members if states(c)}) > 1:
            held.append(fact)
    return held


TALKS, FERRY = STORIES["russia-west-talks"], STORIES["halcyon-star-ferry"]


@pytest.mark.parametrize(
    ("story", "label", "verdicts"),
    [
        (TALKS, "osce", {"discrepancy"}),
        (TALKS, "members", {"agree"}),
        (TALKS, "ties", {"agree"}),
        (TALKS, "summit", {"agree"}),
        (TALKS, "blinken", {"agree"}),
        (TALKS, "call", {"agree"}),
        (TALKS, "crimea", {"agree"}),
        (TALKS, "geneva", {"agree", "compatible"}),
        (TALKS, "troops", {"agree", "compatible"}),
        (FERRY, "toll", {"agree", "compatible", "update"}),
        (FERRY, "day", {"agree"}),
        (FERRY, "captain", {"agree"}),
        (FERRY, "oldtoll", {"agree"}),
        (FERRY, "money", {"agree"}),
        (FERRY, "distance", {"agree"}),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_the_example_corpus_bears_out_its_key(story: Story, label: str, verdicts: set[str]) -> None:
    held = facts_of(report(), story, label)
    assert held, f"{label}: not brought together"
    assert {fact["verdict"] for fact in held} <= verdicts


def test_nothing_joins_the_two_stories() -> None:
    home = {Path(name).stem: story.name for story in (TALKS, FERRY) for name in story.articles}
    claims = {claim["id"]: claim for claim in report()["claims"]}
    for fact in report()["facts"]:
        assert len({home[claims[id]["source"]] for id in fact["claims"]}) == 1, fact["about"]


def test_copies_are_one_origin() -> None:
    sources = {source["id"]: source for source in report()["sources"]}
    copies = [id for id, source in sources.items() if source["copy_of"]]
    assert len(copies) == 1 and {copies[0], sources[copies[0]]["copy_of"]} == {
        "coast-and-country",
        "island-gazette",
    }
    [fact] = facts_of(report(), FERRY, "children")
    assert [(len(p["sources"]), p["origins"]) for p in fact["positions"]] == [(2, 1)]


def test_dates_of_the_pages() -> None:
    published = {s["id"]: (s["published"], s["published_from"]) for s in report()["sources"]}
    assert published["meridian-dispatch"] == ("2021-12-29", "dateline")
    assert published["capitol-courier"] == ("2021-12-29", "byline")
    assert published["baltic-evening-post"] == ("2021-12-31", "metadata")
    assert published["northgate-bulletin"] != ("2023-03-14", "byline")
    done = claimcmp("compare", "data/", "-o", os.devnull)
    assert "northgate-bulletin.txt: its page date 2023-03-14" in done.stderr


def test_offsets_index_the_articles_and_furniture_claims_nothing() -> None:
    for claim in report()["claims"]:
        [path] = [s["path"] for s in report()["sources"] if s["id"] == claim["source"]]
        text = (ROOT / path).read_text(encoding="utf-8")
        assert text[claim["start"] : claim["end"]] == claim["text"]
        assert text[: claim["start"]].count("\n") + 1 == claim["line"]
        for furniture in ("00:00", "-9.4 C", "Fans", "Recipes", "readers\n", "Fuel duty"):
            assert not text.startswith(furniture, claim["start"]), claim["text"]


def test_the_same_input_gives_the_same_bytes() -> None:
    outputs = {
        claimcmp("compare", "data/", "--format", form, "-q", PYTHONHASHSEED=seed).stdout
        for form, seed in (("json", "1"), ("json", "2"))
    }
    assert len(outputs) == 1


def test_text_shows_the_sentences_and_sums_up() -> None:
    done = claimcmp("compare", "data/", "-q")
    assert done.returncode == 0
    assert "data/halcyon-star-ferry/harbour-line.txt:" in done.stdout
    assert "«" in done.stdout and "2 sources, 1 origin" in done.stdout
    assert "11 sources" in " ".join(done.stdout.split()[-40:])
    assert max(map(len, done.stdout.splitlines())) <= 100


@pytest.mark.parametrize("form", ["text", "json", "jsonl", "csv", "markdown", "html"])
def test_every_form_is_written(form: str, tmp_path: Path) -> None:
    done = claimcmp("compare", "data/", "-q", "--format", form, "-o", tmp_path / "out")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "Halcyon" in (tmp_path / "out").read_text(encoding="utf-8")


def test_an_index_says_what_the_folder_says(tmp_path: Path) -> None:
    index = tmp_path / "x.claimcmp"
    assert claimcmp("index", "data/", "-o", index, "-q").returncode == 0
    told = report(str(index))
    assert told["facts"] == report()["facts"]
    assert told["claims"] == report()["claims"]
    draft = "data/halcyon-star-ferry/harbour-line.txt"
    checks = [claimcmp("check", draft, p, "--format", "json", "-q").stdout for p in (index, "data/")]
    assert checks[0] == checks[1] and checks[0]


def test_check_of_a_draft() -> None:
    draft = (
        "PORT MAREN, June 18, 2022 – The ferry Halcyon Star sank off Cape Sorrel on Tuesday. "
        "The wreck lies in 40 meters of water. The captain, Anselmo Rey, 52, is in custody. "
        "The fire of the Lady Amaranth killed 91 people in 2016."
    )
    done = claimcmp("check", "-", "data/", "--format", "json", "-q", stdin=draft)
    assert (done.returncode, done.stderr) == (0, "")
    verdicts = {claim["text"]: claim["verdict"] for claim in json.loads(done.stdout)["claims"]}
    assert verdicts["40 meters"] == verdicts["52"] == verdicts["2016"] == "confirmed"
    assert verdicts.get("91 people", "new") in ("contradicted", "new")


def test_check_says_that_nobody_holds_a_figure() -> None:
    draft = "The captain, Anselmo Rey, 25, was arrested."
    done = claimcmp("check", "-", "data/", "--format", "json", "-q", stdin=draft)
    verdicts = {claim["text"]: claim["verdict"] for claim in json.loads(done.stdout)["claims"]}
    assert verdicts == {"25": "contradicted"}


def test_an_article_of_the_corpus_does_not_confirm_itself() -> None:
    path = "data/russia-west-talks/policy-ledger.txt"
    done = claimcmp("check", path, path, "--format", "json", "-q")
    assert {claim["verdict"] for claim in json.loads(done.stdout)["claims"]} <= {"new"}


def test_standard_input_beside_a_file() -> None:
    text = (DATA / "halcyon-star-ferry/seaways-review.md").read_text(encoding="utf-8")
    other = "data/halcyon-star-ferry/eastern-observer.txt"
    done = claimcmp("compare", "-", other, "--format", "json", "-q", stdin=text)
    assert done.returncode == 0
    assert json.loads(done.stdout)["summary"]["verdicts"]["agree"] > 0


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("compare", "nowhere/"), 2, "nowhere"),
        (("compare",), 2, "PATH"),
        (("compare", "data/", "--only", "nonsense"), 2, "nonsense"),
        (("compare", "data/", "-q", "--fail-on", "agree", "-o", os.devnull), 1, ""),
        (("check", "data/halcyon-star-ferry/harbour-line.txt", "nowhere.claimcmp"), 2, "nowhere"),
        (("index", "data/"), 2, "-o FILE"),
        (("index", "--stats", "nowhere.claimcmp"), 2, "nowhere.claimcmp"),
        (("explain", "data/", "f0000"), 2, "f0000"),
    ],
)
def test_wrong_use_ends_with_a_message(arguments: tuple[str, ...], status: int, said: str) -> None:
    done = claimcmp(*arguments)
    assert done.returncode == status, done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr


# a process each: of all the stories, every third
@pytest.mark.parametrize("story", [*STORIES.values()][::3], ids=[*STORIES][::3])
def test_a_story_yields_its_facts_and_few_false_alarms(story: Story, tmp_path: Path) -> None:
    articles = story.write(tmp_path)
    done = claimcmp("compare", articles, "--format", "json", "-q")
    found = json.loads(done.stdout)
    held = [fact for fact in story.facts if facts_of(found, story, fact.id)]
    assert len(held) >= 0.3 * len(story.facts)
    alarms = [fact for fact in found["facts"] if fact["verdict"] == "discrepancy"]
    right = {
        id(f) for fact in story.facts if fact.verdict != "agree" for f in facts_of(found, story, fact.id)
    }
    assert sum(id(alarm) not in right for alarm in alarms) <= 4, [a["about"] for a in alarms]


def test_an_article_leaves_nothing_behind() -> None:
    """No cycle of references holds an article once its claims are out: in a long run these pile up."""
    text = (DATA / "halcyon-star-ferry" / "harbour-line.txt").read_text(encoding="utf-8")
    extract(Source(id="first", path="first", text=text))
    gc.collect()
    gc.disable()
    try:
        extract(Source(id="second", path="second", text=text))
        assert gc.collect() == 0
    finally:
        gc.enable()
