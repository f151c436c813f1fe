"""What a web page says of its article: title, publication date, address, outlet.

    <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2014-05-14T18:05Z"}</script>
    <meta property="og:title" content="Bridge closed | Lund Herald">
    -> Metadata(title="Bridge closed", date="2014-05-14T18:05Z", …)

JSON-LD first, then meta elements, ``<time>``, ``<h1>`` and ``<title>``. The scan is a search for a few
tags, not a parse, and goes once over the page.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from claimcmp.read.article import Metadata
from claimcmp.read.decode import sound
from claimcmp.read.markup import attributes_of, text_of, unescape

_MOST_TAGS = 2_000  # looked at on a page
_TAGS = re.compile(r"<(meta|time|link|h1|title)\b", re.IGNORECASE)
_BULK = re.compile(r"<(script|style|svg|template|noscript)\b", re.IGNORECASE)
_CLOSE = {
    name: re.compile(rf"</{name}\b[^>]{{0,100}}>", re.IGNORECASE)
    for name in ("script", "style", "svg", "template", "noscript")
}
_DATES = """
    article:published_time og:published_time og:article:published_time datepublished date_published
    publishdate publish-date publish_date published_date publication_date pubdate parsely-pub-date
    sailthru.date article.published cxenseparse:recs:publishtime dc.date.issued dcterms.issued dc.date
    dcterms.date dcterms.created dc.date.created date article_date_original originalpublicationdate
"""
# The comment that browsers leave in a page that they save.
_SAVED = re.compile(r"<!--\s*saved from url=\(\d{1,6}\)(https?://\S{1,2000})\s*-->", re.IGNORECASE)
_TITLES = "og:title twitter:title dc.title title"
_ARTICLES = "article newsarticle reportagenewsarticle analysisnewsarticle backgroundnewsarticle blogposting"


@dataclass(slots=True)
class _Found:
    metas: dict[str, str] = field(default_factory=dict)
    times: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    url: str | None = None


def split_page(page: str) -> tuple[str, list[str]]:
    """The page without its scripts, styles and drawings; and the JSON-LD blocks that were among them."""
    kept: list[str] = []
    linked: list[str] = []
    at = 0
    while tag := _BULK.search(page, at):
        kept.append(page[at : tag.start()])
        kept.append(" ")
        name = tag[1].lower()
        close = _CLOSE[name].search(page, tag.end())
        if close is None:  # never closed: browsers, too, take the rest of the page for it
            return "".join(kept), linked
        if name == "script" and "ld+json" in page[tag.end() : tag.end() + 300].split(">", 1)[0].lower():
            linked.append(page[page.find(">", tag.end()) + 1 : close.start()])
        at = close.end()
    kept.append(page[at:])
    return "".join(kept), linked


def page_metadata(lean: str, linked: Sequence[str]) -> Metadata:
    """Metadata of a page, given without its scripts, and of its JSON-LD blocks."""
    title = date = outlet = None
    for item in _articles(linked):
        publisher = item.get("publisher")
        title = title or _string(item.get("headline"))
        date = date or _string(item.get("datePublished"))
        outlet = outlet or _string(publisher.get("name") if isinstance(publisher, dict) else publisher)
    found = _scan(lean)
    stated = (found.metas[name] for name in _DATES.split() if name in found.metas)
    title = title or _headline(found)
    saved = _SAVED.search(lean[:10_000])
    return Metadata(
        title=sound(title)[:500] if title else None,
        date=date or next(stated, None) or next(iter(found.times), None),
        url=found.url or found.metas.get("og:url") or (saved[1] if saved else None),
        outlet=outlet or found.metas.get("og:site_name"),
    )


def _scan(lean: str) -> _Found:
    found = _Found()
    for match in islice(_TAGS.finditer(lean), _MOST_TAGS):
        tag = match[1].lower()
        if tag in ("h1", "title"):
            inner = _inner(lean, match.end(), tag)
            if inner and tag == "h1":
                found.headings.append(inner)
            elif inner:
                found.metas.setdefault("title", inner)
            continue
        attributes = attributes_of(lean, match.end())
        if tag == "meta":
            name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
            content = unescape(attributes.get("content", "")).strip()
            if content:
                found.metas.setdefault(name.lower(), content)
        elif tag == "time" and attributes.get("datetime"):
            words = " ".join((*attributes, *attributes.values())).lower()
            if "pubdate" in words or "publish" in words:
                found.times.append(attributes["datetime"])
        elif tag == "link" and attributes.get("rel", "").lower() == "canonical":
            found.url = found.url or unescape(attributes.get("href", "")) or None
    return found


def _inner(page: str, at: int, tag: str) -> str:
    """The text of an element whose name ends at ``at``, looked for in the next 3,000 characters."""
    start = page.find(">", at, at + 1000) + 1
    close = re.compile(rf"</{tag}\b", re.IGNORECASE).search(page, start, start + 3000) if start else None
    return " ".join(text_of(page[start : close.start()]).split()) if close else ""


def _headline(found: _Found) -> str | None:
    """The page's only first-level heading; else its stated title without the outlet's name behind a bar."""
    if len(found.headings) == 1:
        return found.headings[0]
    title = next((found.metas[name] for name in _TITLES.split() if found.metas.get(name)), None)
    if title is None:
        return found.headings[0] if found.headings else None
    return next((h for h in found.headings if h in title), re.split(r"\s+[|–—·»]\s+", title)[0])


def _string(value: object) -> str | None:
    return unescape(value).strip() or None if isinstance(value, str) else None


def _articles(linked: Sequence[str]) -> Iterator[dict[str, Any]]:
    """The article objects in JSON-LD blocks, those in lists and graphs too."""
    for block in linked:
        try:
            waiting: list[Any] = [json.loads(block)]
        except (ValueError, RecursionError):
            continue
        for _ in range(1000):
            if not waiting:
                break
            value = waiting.pop(0)
            if isinstance(value, list):
                waiting += value[:100]
            elif isinstance(value, dict):
                graph = value.get("@graph")
                waiting += graph[:100] if isinstance(graph, list) else []
                types = value.get("@type")
                for one in types if isinstance(types, list) else [types]:
                    if isinstance(one, str) and one.lower() in _ARTICLES.split():
                        yield value
                        break
