"""Measure how sources fall into topics and stories: annotated folders as one corpus, alone or among others.

    python -m tests.benchmarks.stories COMPARE_DIR [--among JSONL]

COMPARE_DIR holds a folder a topic: ``articles/*.txt`` and ``gold.json`` with ``doc_dates``; two look-alike
events of one folder are told by their files' names (``…ecb.txt``, ``…ecbplus.txt``). Printed: precision and
recall of pairs of sources in one story, pairs joined across folders, and seconds. ``--among`` puts the
folders among other articles (JSON lines with ``date``, ``title``, ``text``).
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from claimcmp.align.stories import stories, story_terms, topics
from claimcmp.frame.names import find_names
from claimcmp.text.tokens import tokenize


@dataclass(frozen=True, slots=True)
class Article:
    """A source as the grouping sees it; ``story`` is (folder, event), None outside the annotation."""

    story: tuple[str, str] | None
    terms: Mapping[str, float]
    published: date | None


def read_article(text: str, story: tuple[str, str] | None, published: str | None) -> Article:
    """The terms of a text. ``published`` is an ISO date or anything else, which counts as none."""
    tokens = tokenize(text)
    try:
        day = date.fromisoformat((published or "")[:10])
    except ValueError:
        day = None
    return Article(story, story_terms(tokens, find_names(text, tokens)), day)


def read_folders(root: Path) -> list[Article]:
    """The annotated articles, folder by folder."""
    articles: list[Article] = []
    for folder in sorted(path for path in root.iterdir() if path.is_dir()):
        dates = json.loads((folder / "gold.json").read_text(encoding="utf-8")).get("doc_dates", {})
        for path in sorted((folder / "articles").glob("*.txt")):
            event = "ecbplus" if "ecbplus" in path.stem else "ecb" if "ecb" in path.stem else ""
            text = path.read_text(encoding="utf-8")
            articles.append(read_article(text, (folder.name, event), dates.get(path.stem)))
    return articles


def measure(groups: Sequence[Sequence[int]], articles: Sequence[Article]) -> dict[str, float]:
    """Precision and recall of annotated pairs in one story; ``across`` counts pairs of two folders."""
    joined = right = across = 0
    for group in groups:
        known = [story for i in group if (story := articles[i].story) is not None]
        for i, story in enumerate(known):
            for other in known[:i]:
                joined += 1
                right += story == other
                across += story[0] != other[0]
    sizes: dict[tuple[str, str], int] = {}
    for article in articles:
        if article.story is not None:
            sizes[article.story] = sizes.get(article.story, 0) + 1
    wanted = sum(n * (n - 1) // 2 for n in sizes.values())
    return {"precision": right / max(1, joined), "recall": right / max(1, wanted), "across": float(across)}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", type=Path)
    parser.add_argument("--among", type=Path)
    options = parser.parse_args()
    articles = read_folders(options.folders)
    if options.among:
        with options.among.open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                articles.append(read_article(f"{row.get('title', '')}\n{row['text']}", None, row.get("date")))
    for name, group in (("stories", stories), ("topics", topics)):
        start = time.perf_counter()
        groups = group([a.terms for a in articles], [a.published for a in articles])
        seconds = time.perf_counter() - start
        figures = "  ".join(f"{key} {value:.3f}" for key, value in measure(groups, articles).items())
        print(f"{name}: {len(articles)} sources, {len(groups)} groups  {figures}  {seconds:.2f} s")


if __name__ == "__main__":
    main()
