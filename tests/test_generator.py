"""The generator of the scale benchmark: what its key says must be what its articles say."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from random import Random

import pytest

from tests.benchmarks.generate import write, write_apart
from tests.benchmarks.newsroom.slots import Slot, Style, in_words, significant
from tests.benchmarks.newsroom.slots import write as write_value
from tests.benchmarks.newsroom.story import Told, tell

STORIES = [tell(i, seed=5) for i in range(60)]


@pytest.mark.parametrize("story", STORIES, ids=lambda s: s.name)
def test_marks_stand_on_their_values(story: Told) -> None:
    texts = {a.id: a.text for a in story.articles}
    for fact in story.facts:
        assert len({doc for doc, *_ in fact.mentions}) > 1
        for doc, start, end, value in fact.mentions:
            quote = texts[doc][start:end]
            assert quote and quote == quote.strip() and "{" not in quote
            if fact.kind == "year":
                assert quote == value


def test_verdicts_follow_the_values() -> None:
    for story in STORIES:
        for fact in story.facts:
            values = {value for *_, value in fact.mentions}
            assert (fact.verdict == "agree") == (len(values) == 1)
    verdicts = {fact.verdict for story in STORIES for fact in story.facts}
    assert verdicts == {"agree", "compatible", "update", "discrepancy"}


def test_no_planted_contradiction_can_be_news() -> None:
    """Where a reader could take a later figure for an update, one that came first speaks against it."""
    seen = 0
    for story in (tell(i, seed=6) for i in range(300)):
        drifts = {"bridges": 1, "houses": 1, "homeless": 1, "homes": 1, "trapped": -1}
        days = {a.id: a.date for a in story.articles}
        for fact in story.facts:
            if fact.verdict != "discrepancy" or fact.id not in drifts:
                continue
            dated = [(days[doc], float(value)) for doc, _, _, value in fact.mentions if days[doc]]
            for day, value in dated:
                for later, other in dated:
                    if day < later and value != other:
                        seen += 1
                        assert (other - value) * drifts[fact.id] < 0
    assert seen


def test_copies_repeat_their_original() -> None:
    copies = [(s, a) for s in STORIES for a in s.articles if a.copy_of]
    assert copies
    for story, copy in copies:
        original = next(a for a in story.articles if a.id == copy.copy_of)
        assert original.date == copy.date
        shared = set(original.text.split("\n\n")) & set(copy.text.split("\n\n"))
        assert len(shared) >= 2


def test_stories_differ_from_each_other() -> None:
    def shingles(story: Told) -> set[tuple[str, ...]]:
        words = story.articles[0].text.split()
        return {tuple(words[i : i + 6]) for i in range(len(words) - 5)}

    all_shingles = [shingles(s) for s in STORIES[:30]]
    for i, a in enumerate(all_shingles):
        for b in all_shingles[:i]:
            assert len(a & b) < 0.1 * min(len(a), len(b))


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write(5, tmp_path / f"{name}.jsonl", tmp_path / f"{name}.key", seed=2)
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()
    assert (tmp_path / "one.key").read_bytes() == (tmp_path / "two.key").read_bytes()
    write(5, tmp_path / "folder", None, seed=2)
    records = [json.loads(line) for line in (tmp_path / "one.jsonl").read_text().splitlines()]
    for record in records:
        assert (tmp_path / "folder" / f"{record['id']}.txt").read_text() == record["text"]


def test_stories_apart_bear_the_key_of_the_annotated_ones(tmp_path: Path) -> None:
    write_apart(3, tmp_path, seed=2)
    for folder in tmp_path.iterdir():
        gold = json.loads((folder / "gold.json").read_text())
        assert gold["docs"] == sorted(p.stem for p in (folder / "articles").iterdir())
        for mention in (m for fact in gold["facts"] for m in fact["mentions"]):
            text = (folder / "articles" / f"{mention['doc']}.txt").read_text()
            assert text[mention["start"] : mention["end"]] == mention["quote"]


AMERICAN = Style("Daily Star", False, 10, " percent", "dateline", False)
BRITISH = Style("Daily Star", True, 10, " per cent", "dateline", False)


@pytest.mark.parametrize(
    ("kind", "value", "loose", "how", "style", "text"),
    [
        ("count", 7, "", "", AMERICAN, "seven"),
        ("count", 47, "", "", AMERICAN, "47"),
        ("count", 47, "", "cap", AMERICAN, "Forty-seven"),
        ("count", 1204, "", "cap", AMERICAN, "1,204"),
        ("count", 47, "least", "cap", AMERICAN, "At least 47"),
        ("age", 52, "", "adj", AMERICAN, "52-year-old"),
        ("percent", 12.5, "", "", BRITISH, "12.5 per cent"),
        ("decimal", 6.1, "", "", AMERICAN, "6.1"),
        ("year", 1998, "", "", BRITISH, "1998"),
        ("thousands", 45, "", "", AMERICAN, "$45,000"),
        ("hours", 6, "", "", AMERICAN, "six hours"),
    ],
)
def test_values_in_writing(kind: str, value: float, loose: str, how: str, style: Style, text: str) -> None:
    slot = Slot("x", kind, 1, 100)
    assert write_value(slot, value, loose, how, style, date(2014, 3, 3), None, Random(0))[0] == text


@pytest.mark.parametrize(("n", "words"), [(0, "zero"), (19, "nineteen"), (20, "twenty"), (99, "ninety-nine")])
def test_numbers_in_words(n: int, words: str) -> None:
    assert in_words(n) == words


def test_about_is_near() -> None:
    for value in (10400, 14900, 24900, 34600, 51000):
        for seed in range(6):
            slot = Slot("x", "count", 1, 1e5)
            _, stated = write_value(slot, value, "about", "", AMERICAN, date(2014, 3, 3), None, Random(seed))
            assert abs(float(stated.strip("~")) - value) <= 0.05 * value


@pytest.mark.parametrize(
    ("value", "digits", "rounded"), [(1204, 2, 1200), (86, 1, 90), (5, 2, 5), (14951, 3, 15000)]
)
def test_significant_digits(value: float, digits: int, rounded: int) -> None:
    assert significant(value, digits) == rounded
