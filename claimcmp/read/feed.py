"""RSS and Atom feeds: an article an entry, with its full text where the feed gives it.

    <item><title>…</title><guid>…</guid><pubDate>Wed, 14 May 2014 18:05:00 +0100</pubDate>
    <content:encoded><![CDATA[<p>Two men …</p>]]></content:encoded></item>

An entry's text is its title and its content (or else its summary) as text. Its id is its guid, id or link.
HTML's named characters (``&nbsp;``), which feeds use without declaring them, are resolved first.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from claimcmp.errors import UnreadableSource
from claimcmp.model import Source
from claimcmp.read.article import Metadata, read_article
from claimcmp.read.decode import sound
from claimcmp.read.docx import parse_xml
from claimcmp.read.limits import Limits
from claimcmp.read.markup import text_of
from claimcmp.read.parts import Part
from claimcmp.read.walk import Warn

_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,30});")
_ILLEGAL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_BLOCKS = frozenset(["p", "br", "li", "div", "h1", "h2", "h3", "h4", "blockquote", "tr"])
_CONTENT = ("encoded", "content", "fulltext", "body")
_SUMMARY = ("description", "summary", "subtitle")
_DATES = ("pubdate", "published", "date", "issued", "created", "updated", "modified")


def read_feed(data: bytes, part: Part, warn: Warn, limits: Limits) -> Iterator[Source]:
    """The articles of a feed. Raises UnreadableSource where it is no feed or has none."""
    if len(data) > limits.xml_bytes:
        raise UnreadableSource(f"a feed of more than {limits.xml_bytes:,} bytes")
    root = parse_xml(_mend(data))
    outlet = None
    found = 0
    for number, entry in enumerate(_entries(root), 1):
        if outlet is None:
            outlet = _outlet(root)
        fields = _fields(entry)
        body = next((fields[k] for k in (*_CONTENT, *_SUMMARY) if fields.get(k, "").strip()), "")
        title = " ".join(text_of(fields.get("title", "")).split())
        text = sound(text_of(body)).strip()[: limits.text_chars]
        if not text:
            warn(f"{part.path}: entry {number}: left out, it has no text")
            continue
        link = fields.get("link", "").strip()
        id = (fields.get("guid") or fields.get("id") or link or f"{part.id}:{number}").strip()
        metadata = Metadata(
            title=title or None,
            date=next((fields[k].strip() for k in _DATES if fields.get(k, "").strip()), None),
            url=link or None,
            outlet=outlet,
        )
        whole = f"{title}\n\n{text}\n" if title and not text.startswith(title) else f"{text}\n"
        found += 1
        yield read_article(whole, id=sound(id)[:200], path=f"{part.path}#{number}", metadata=metadata)
    if not found:
        raise UnreadableSource("XML without an article in it")


def _mend(data: bytes) -> bytes:
    def resolve(match: re.Match[bytes]) -> bytes:
        name = match[1].decode("ascii")
        if name in ("amp", "lt", "gt", "quot", "apos"):
            return match[0]
        character = html.unescape(f"&{name};")
        if character == f"&{name};":
            return b"&amp;" + match[0][1:]
        return "".join(f"&#{ord(c)};" for c in character).encode()

    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data
    return _ILLEGAL.sub(b" ", _NAMED.sub(resolve, data)).lstrip()


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _entries(root: Element) -> Iterator[Element]:
    return (element for element in root.iter() if _local(element) in ("item", "entry"))


def _outlet(root: Element) -> str | None:
    for element in (root, *root):
        for child in element:
            if _local(child) == "title" and child.text and child.text.strip():
                return sound(child.text.strip())[:200]
    return None


def _fields(entry: Element) -> dict[str, str]:
    """Text of an entry's elements by local name; the first of a name, or Atom's link to the page itself."""
    fields: dict[str, str] = {}
    for child in entry:
        name = _local(child)
        if name == "link" and child.get("href"):
            if child.get("rel", "alternate") == "alternate":
                fields.setdefault("link", child.get("href", ""))
            continue
        text = "".join(_inner(child)) if len(child) else child.text or ""
        if name not in fields or not fields[name].strip():
            fields[name] = text
    return fields


def _inner(element: Element) -> Iterator[str]:
    """Inline XHTML as HTML with its blocks marked: only "<br>" and text."""
    waiting: list[tuple[Element, bool]] = [(element, False)]
    while waiting:
        one, done = waiting.pop()
        if done:
            yield html.escape(one.tail or "") if one is not element else ""
            continue
        if _local(one) in _BLOCKS:
            yield "<br>"
        yield html.escape(one.text or "")
        waiting.append((one, True))
        waiting += [(child, False) for child in reversed(one)]
