"""Small stories with every shared fact marked, and the key that a scorer reads.

A ``.story`` file declares its facts and then tells the story in several articles, each value marked
where it stands:

    toll | count | update | people killed in the crash | 17 on the day, 19 the next

    == northern-wire.txt 2014-08-18
    SORVIK – The crash killed [toll=17|17 of them], police said.

A ``.key`` file says the same of articles that are files of their own, which it quotes in enough context
to be found once:

    == meridian-dispatch.txt
    osce=2022-01-12 | [January 12]: Russia and the OSCE

Either way out comes a folder of plain articles and, beside it, ``gold.json``:

    {"topic", "docs", "doc_dates", "facts": [{"id", "about", "kind", "verdict", "why",
                                              "mentions": [{"doc", "start", "end", "quote", "value"}]}]}

with the character span of each mention in its article. Several facts may share one span: ``[a=5;b=5|both]``.

    python -m tests.corpora.story OUT        writes OUT/STORY/articles/*.txt and OUT/STORY/gold.json
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
DATA = HERE.parent.parent / "data"
VERDICTS = ("agree", "compatible", "update", "discrepancy")
MARK = re.compile(r"\[((?:[a-z0-9]+=[^|\];]*)(?:;[a-z0-9]+=[^|\];]*)*)\|([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an article states a fact; ``text[start:end] == quote``."""

    doc: str
    start: int
    end: int
    quote: str
    value: str


@dataclass(frozen=True, slots=True)
class KeyFact:
    """A fact that at least two articles of the story state, with the verdict that it deserves."""

    id: str
    kind: str
    verdict: str
    about: str
    why: str | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """Articles (file name -> text), their dates (file name -> ISO date or None) and the facts they share."""

    name: str
    articles: dict[str, str]
    dates: dict[str, str | None]
    facts: tuple[KeyFact, ...]

    def gold(self) -> dict[str, object]:
        """The key in the form of the scorer: documents by the stem of their file name."""
        return {
            "topic": self.name,
            "docs": [Path(name).stem for name in self.articles],
            "doc_dates": {Path(name).stem: day for name, day in self.dates.items()},
            "facts": [
                {
                    "id": f.id,
                    "about": f.about,
                    "kind": f.kind,
                    "verdict": f.verdict,
                    "why": f.why,
                    "mentions": [
                        {
                            "doc": Path(m.doc).stem,
                            "quote": m.quote,
                            "value": m.value,
                            "modifier": None,
                            "start": m.start,
                            "end": m.end,
                        }
                        for m in f.mentions
                    ],
                }
                for f in self.facts
            ],
        }

    def write(self, folder: Path) -> Path:
        """Write ``articles/`` and ``gold.json`` into ``folder``; return the folder of the articles."""
        articles = folder / "articles"
        articles.mkdir(parents=True, exist_ok=True)
        for name, text in self.articles.items():
            (articles / name).write_text(text, encoding="utf-8")
        (folder / "gold.json").write_text(json.dumps(self.gold(), indent=1, ensure_ascii=False) + "\n")
        return articles


def stories() -> Iterator[Story]:
    """Every story of this folder, and those of ``data/`` with their key, in the order of their names."""
    for path in sorted((HERE / "stories").glob("*.story")):
        yield read_story(path)
    for path in sorted((HERE / "stories").glob("*.key")):
        yield read_key(path, DATA / path.stem)


def read_story(path: Path) -> Story:
    """Read a story whose articles stand in the file, marked."""
    head, sections = _parts(path)
    articles, dates, mentions = {}, {}, []
    for name, day, body in sections:
        text, found = _unmark(name, body.strip("\n") + "\n")
        articles[name], dates[name] = text, day
        mentions += found
    return Story(path.stem, articles, dates, _facts(path, head, mentions))


def read_key(path: Path, folder: Path) -> Story:
    """Read a key to the articles of ``folder``."""
    head, sections = _parts(path)
    articles, dates, mentions = {}, {}, []
    for name, day, body in sections:
        text = (folder / name).read_text(encoding="utf-8")
        articles[name], dates[name] = text, day
        for line in filter(str.strip, body.split("\n")):
            claims, context = (part.strip() for part in line.split(" | ", 1))
            before, quote, after = re.split(r"[\[\]]", context)
            if text.count(before + quote + after) != 1:
                raise ValueError(f"{path.name}: {name}: {text.count(before + quote + after)} x {context!r}")
            start = text.index(before + quote + after) + len(before)
            mentions += _mentions(claims, name, start, quote)
    return Story(path.stem, articles, dates, _facts(path, head, mentions))


def _parts(path: Path) -> tuple[str, list[tuple[str, str | None, str]]]:
    head, *rest = re.split(r"^== (.+)\n", path.read_text(encoding="utf-8"), flags=re.M)
    sections = []
    for title, body in zip(rest[::2], rest[1::2], strict=True):
        name, _, day = title.partition(" ")
        sections.append((name, None if day in ("", "-") else day, body))
    return head, sections


def _unmark(name: str, body: str) -> tuple[str, list[tuple[str, Mention]]]:
    out, at, length, found = [], 0, 0, []
    for mark in MARK.finditer(body):
        out.append(body[at : mark.start()])
        length += len(out[-1])
        found += _mentions(mark[1], name, length, mark[2])
        out.append(mark[2])
        length += len(mark[2])
        at = mark.end()
    return "".join([*out, body[at:]]), found


def _mentions(claims: str, doc: str, start: int, quote: str) -> list[tuple[str, Mention]]:
    pairs = (claim.split("=", 1) for claim in claims.split(";"))
    return [(label, Mention(doc, start, start + len(quote), quote, value)) for label, value in pairs]


def _facts(path: Path, head: str, mentions: list[tuple[str, Mention]]) -> tuple[KeyFact, ...]:
    facts = []
    for line in head.split("\n"):
        if not line.strip() or line.startswith("#"):
            continue
        label, kind, verdict, about, *why = (part.strip() for part in line.split("|"))
        mine = tuple(m for key, m in mentions if key == label)
        if verdict not in VERDICTS or len({m.doc for m in mine}) < 2:
            raise ValueError(f"{path.name}: {label}: {verdict}, in {len({m.doc for m in mine})} articles")
        facts.append(KeyFact(label, kind, verdict, about, why[0] if why and why[0] else None, mine))
    stray = {key for key, _ in mentions} - {f.id for f in facts}
    if stray:
        raise ValueError(f"{path.name}: marked but not declared: {sorted(stray)}")
    return tuple(facts)


if __name__ == "__main__":
    for story in stories():
        print(story.write(Path(sys.argv[1]) / story.name), len(story.facts), "facts")
