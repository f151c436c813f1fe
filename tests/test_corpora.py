"""The stories that other tests stand on: their keys must fit their articles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.corpora.story import MARK, Story, stories

STORIES = {story.name: story for story in stories()}


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_every_mention_is_where_its_article_says_it(story: Story) -> None:
    for fact in story.facts:
        for mention in fact.mentions:
            assert story.articles[mention.doc][mention.start : mention.end] == mention.quote
            assert mention.quote == mention.quote.strip() != ""


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_verdicts_fit_the_values(story: Story) -> None:
    for fact in story.facts:
        values = {m.value for m in fact.mentions}
        if fact.verdict != "agree":
            assert len(values) > 1, f"{fact.id}: nothing differs"
            assert fact.why, f"{fact.id}: a verdict that is not agreement says why"
        elif len(values) > 1:
            assert fact.why or fact.kind in ("measure", "date", "time"), f"{fact.id}: {values}"


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_articles_are_plain(story: Story, tmp_path: Path) -> None:
    articles = story.write(tmp_path)
    assert sorted(p.name for p in articles.iterdir()) == sorted(story.articles)
    assert not any(MARK.search(p.read_text(encoding="utf-8")) for p in articles.iterdir())
    assert json.loads((tmp_path / "gold.json").read_text())["topic"] == story.name


def test_the_corpora_hold_every_verdict_and_kind() -> None:
    facts = [fact for story in STORIES.values() for fact in story.facts]
    assert {f.verdict for f in facts} == {"agree", "compatible", "update", "discrepancy"}
    kinds = {"date", "time", "count", "money", "percent", "measure", "duration", "age", "ordinal", "score"}
    assert {f.kind for f in facts} >= kinds
