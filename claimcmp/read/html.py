"""Saved web pages: main text, title, publication date, outlet. Uses trafilatura (extra ``html``).

    <meta property="article:published_time" content="2014-05-14T18:05:00-05:00"> … <article><p>Two men …
    -> Source(text="Bridge closed\\n\\nTwo men …", published=2014-05-14, published_from="metadata", …)

The text that offsets index is the headline and the main text, a paragraph a line; menus, related links,
comments and forms are left out by trafilatura, what remains of them by ``furniture``. No script is run and
nothing that a page refers to is fetched. The date comes from JSON-LD, meta elements or ``<time>``; a page
without them is searched for a date line, which counts as a byline.
"""

from __future__ import annotations

import re

from claimcmp.errors import MissingExtra, UnreadableSource
from claimcmp.model import Source
from claimcmp.read.article import read_article
from claimcmp.read.decode import decode, sound
from claimcmp.read.limits import Limits
from claimcmp.read.markup import text_of
from claimcmp.read.pagedates import read_date_line
from claimcmp.read.parts import Part
from claimcmp.read.webmeta import page_metadata, split_page

_CELLS = 5_000  # of tables that are read: the library takes quadratic time over them
_DATA = re.compile(r"data:[\w/+.-]{0,60};base64,[A-Za-z0-9+/=%\s]*", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{3,30})", re.IGNORECASE)


def read_html(data: bytes, part: Part, limits: Limits) -> Source:
    """The article of a saved page. Raises MissingExtra without trafilatura, UnreadableSource without text."""
    try:
        import trafilatura
    except ImportError as error:
        raise MissingExtra("HTML: pip install 'claimcmp[html]' to read it") from error
    page, warnings = _decode(data)
    lean, linked = split_page(_DATA.sub("", page))
    if len(lean) > limits.html_chars:
        raise UnreadableSource(f"a page of more than {limits.html_chars:,} characters")
    if lean.count("<") > limits.html_tags:
        raise UnreadableSource(f"a page of more than {limits.html_tags:,} tags")
    found = page_metadata(lean, linked)
    try:
        body = trafilatura.extract(
            lean,
            include_comments=False,
            include_tables=lean.count("<td") <= _CELLS,
            with_metadata=False,
            output_format="txt",
        )
    except (RecursionError, MemoryError, ValueError, TypeError, AttributeError, AssertionError) as error:
        raise UnreadableSource("a page whose text can't be taken out") from error
    body = sound(body or "").strip()
    if not body:
        raise UnreadableSource("no article text found on this page")
    if len(body) > limits.text_chars:
        body, warnings = body[: limits.text_chars], (*warnings, f"cut after {limits.text_chars:,} characters")
    visible = None if found.date else _visible_date(lean)
    heads = [line for line in (found.title, visible) if line and line not in body[:2000]]
    text = "\n".join([*heads, "", body]) if heads else body
    return read_article(text, id=part.id, path=part.path, name=part.name, metadata=found, warnings=warnings)


def _decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """By BOM or as UTF-8; else by the charset that the page declares; else as any text."""
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        pass
    declared = _CHARSET.search(data[:4096])
    if declared is not None and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        name = declared[1].decode("ascii").lower()
        try:
            return data.decode("cp1252" if name in ("iso-8859-1", "latin1", "us-ascii") else name), ()
        except (LookupError, UnicodeError):
            pass
    return decode(data)


def _visible_date(page: str) -> str | None:
    """The page's date line ("Published: 14 May 2014"); None where its first lines name several days."""
    lines = (line.strip() for line in text_of(page[:400_000]).splitlines()[:400])
    dated = [(line, read) for line in lines if (read := read_date_line(line)) is not None][:3]
    return dated[0][0] if dated and len({read.day for _, read in dated}) == 1 else None
