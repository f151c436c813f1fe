"""Write invented articles in any number, with a key to what they agree on and where they contradict.

    python -m tests.benchmarks.generate 25000 -o corpus.jsonl --key key.jsonl
    python -m tests.benchmarks.generate 20 -o folder/ --key key.jsonl --seed 3
    python -m tests.benchmarks.generate 100 -o stories/ --apart

A path that ends in .jsonl gets one article a line (id, source, url, date, title, text), any other becomes a
folder with one file an article. The key has a line a story: {"story", "docs", "copies", "facts": [{"id",
"kind", "verdict", "mentions": [[doc, start, end, value], ...]}]}. The same arguments give the same bytes.
Stories have four articles on the average, of about 3 KB; --outlets sets the number. Articles of one story
stand apart, as in an archive; with --apart, each story is a folder: STORY/articles/*.txt and
STORY/gold.json in the form of the annotated stories, as the trainer and the scorers read it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.benchmarks.newsroom.story import Article, Told, tell

WINDOW = 200  # stories whose articles are shuffled together


def corpus(
    stories: int, seed: int = 0, outlets: int | None = None
) -> Iterator[tuple[list[Article], list[Told]]]:
    """Stories in windows: their articles shuffled, and the stories themselves with their keys."""
    for begin in range(0, stories, WINDOW):
        told = [tell(i, seed, outlets) for i in range(begin, min(stories, begin + WINDOW))]
        articles = [article for story in told for article in story.articles]
        Random(f"{seed}/{begin}/order").shuffle(articles)
        yield articles, told


def record(article: Article) -> dict[str, str | None]:
    """An article as a line of a JSON Lines corpus."""
    return {
        "id": article.id,
        "source": article.outlet,
        "url": f"https://{article.outlet.lower().replace(' ', '-')}.example/{article.id}",
        "date": article.date.isoformat() if article.date else None,
        "title": article.title,
        "text": article.text,
    }


def key(story: Told) -> dict[str, object]:
    """What a story's articles say, as a line of the key."""
    return {
        "story": story.name,
        "docs": [a.id for a in story.articles],
        "copies": {a.id: a.copy_of for a in story.articles if a.copy_of},
        "facts": [
            {"id": f.id, "kind": f.kind, "verdict": f.verdict, "mentions": f.mentions} for f in story.facts
        ],
    }


def write(stories: int, out: Path, key_path: Path | None, seed: int = 0, outlets: int | None = None) -> int:
    """Write the corpus and its key; return the number of articles."""
    count, lines = 0, out.suffix == ".jsonl"
    if not lines:
        out.mkdir(parents=True, exist_ok=True)
    with (
        open(out if lines else "/dev/null", "w", encoding="utf-8") as stream,
        open(key_path or "/dev/null", "w", encoding="utf-8") as keys,
    ):
        for articles, told in corpus(stories, seed, outlets):
            for article in articles:
                if lines:
                    stream.write(json.dumps(record(article), ensure_ascii=False) + "\n")
                else:
                    (out / f"{article.id}.txt").write_text(article.text, encoding="utf-8")
            count += len(articles)
            keys.writelines(json.dumps(key(story)) + "\n" for story in told)
    return count


def gold(story: Told) -> dict[str, object]:
    """A story's key in the form of the annotated stories."""
    texts = {a.id: a.text for a in story.articles}
    return {
        "topic": story.name,
        "docs": [a.id for a in story.articles],
        "doc_dates": {a.id: a.date.isoformat() if a.date else None for a in story.articles},
        "facts": [
            {
                "id": f.id,
                "about": f"{f.id} of {story.name}",
                "kind": f.kind,
                "verdict": f.verdict,
                "why": None,
                "mentions": [
                    {"doc": doc, "quote": texts[doc][start:end], "value": value, "start": start, "end": end}
                    for doc, start, end, value in f.mentions
                ],
            }
            for f in story.facts
        ],
    }


def write_apart(stories: int, out: Path, seed: int = 0, outlets: int | None = None) -> int:
    """Write each story as a folder of its own with its key; return the number of articles."""
    count = 0
    for number in range(stories):
        story = tell(number, seed, outlets)
        folder = out / story.name / "articles"
        folder.mkdir(parents=True, exist_ok=True)
        for article in story.articles:
            (folder / f"{article.id}.txt").write_text(article.text, encoding="utf-8")
        text = json.dumps(gold(story), ensure_ascii=False, indent=1)
        (out / story.name / "gold.json").write_text(text + "\n", encoding="utf-8")
        count += len(story.articles)
    return count


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("stories", type=int)
    parser.add_argument("-o", "--out", type=Path, required=True, help="a .jsonl file or a folder")
    parser.add_argument("--key", type=Path, help="where to write the key, JSON Lines")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--outlets", type=int, help="articles a story (default: two to six)")
    parser.add_argument("--apart", action="store_true", help="each story a folder with its gold.json")
    args = parser.parse_args()
    if args.apart:
        print(write_apart(args.stories, args.out, args.seed, args.outlets), "articles", file=sys.stderr)
        return
    print(write(args.stories, args.out, args.key, args.seed, args.outlets), "articles", file=sys.stderr)


if __name__ == "__main__":
    main()
