"""Word files (.docx): their paragraphs and tables, from the standard library alone.

Text that tracked changes deleted is left out, inserted text is in; so are hyperlinks and text boxes, once.
Comments, heads and feet are no part of the article. A document type declaration, which Word never
writes and which entity bombs need, is refused.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from claimcmp.errors import UnreadableSource
from claimcmp.model import Source
from claimcmp.read.article import Metadata, read_article
from claimcmp.read.containers import read_member
from claimcmp.read.decode import sound
from claimcmp.read.limits import Limits
from claimcmp.read.parts import Part

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
# Not descended into: deleted text, fields' codes, and the second copy of a text box for old programs.
_LEFT_OUT = frozenset(["del", "moveFrom", "instrText", "delText", "Fallback", "pict"])


def read_docx(archive: zipfile.ZipFile, part: Part, limits: Limits) -> Source:
    """The article of a Word file. Raises UnreadableSource."""
    document = archive.getinfo("word/document.xml")
    root = parse_xml(read_member(archive, document, min(limits.file_bytes, limits.xml_bytes), limits))
    text = sound("".join(_paragraphs(root)))
    warnings = []
    if len(text) > limits.text_chars:
        text = text[: limits.text_chars]
        warnings.append(f"cut after {limits.text_chars:,} characters")
    if not text.strip():
        raise UnreadableSource("a Word file without text")
    return read_article(
        text,
        id=part.id,
        path=part.path,
        name=part.name,
        metadata=Metadata(title=_title(archive, limits)),
        warnings=warnings,
    )


def parse_xml(data: bytes) -> ElementTree.Element:
    """The root of an XML document without a document type. Raises UnreadableSource."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"<\x00!\x00D" in data:
        raise UnreadableSource("XML with a document type declaration, which is not read")
    try:
        return ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError, RecursionError) as error:
        raise UnreadableSource(f"broken XML ({error})") from error


def _title(archive: zipfile.ZipFile, limits: Limits) -> str | None:
    try:
        data = read_member(archive, archive.getinfo("docProps/core.xml"), 100_000, limits)
        title = parse_xml(data).findtext(_TITLE)
    except (KeyError, UnreadableSource):
        return None
    return sound(title).strip()[:300] or None if title else None


def _paragraphs(root: ElementTree.Element) -> Iterator[str]:
    """Text, tabs and line ends in document order, without recursion."""
    waiting: list[tuple[ElementTree.Element, bool]] = [(root, False)]
    while waiting:
        element, done = waiting.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        name = tag.rpartition("}")[2]
        if done:
            yield "\n" if name == "p" else "\t"
            continue
        if name in _LEFT_OUT:
            continue
        if tag in (f"{_W}t", f"{_STRICT}t"):
            yield element.text or ""
        elif name in ("br", "cr"):
            yield "\n"
        elif name == "tab":
            yield "\t"
        elif name in ("noBreakHyphen",):
            yield "-"
        if name in ("p", "tc"):
            waiting.append((element, True))
        waiting += [(child, False) for child in reversed(element)]
