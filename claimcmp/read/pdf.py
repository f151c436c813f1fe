"""PDF files: the text of their pages, lines joined to paragraphs. Uses pypdf (extra ``pdf``).

A line that stands at the head or foot of most pages (with its numbers left out of account) is a running
head and left out; so are page numbers. The file's own creation date is the day it was saved or printed,
not the article's, and is not used.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter

from claimcmp.errors import MissingExtra, UnreadableSource
from claimcmp.model import Source
from claimcmp.read.article import Metadata, read_article
from claimcmp.read.decode import sound
from claimcmp.read.limits import Limits
from claimcmp.read.parts import Part

_PAGE_NUMBER = re.compile(r"(?:page\s*)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?$", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")
_WORTHLESS = re.compile(
    r"untitled|microsoft word|\.(?:docx?|pdf|indd|qxd|txt|html?)$|^https?:|^\s*$", re.IGNORECASE
)


def read_pdf(data: bytes, part: Part, limits: Limits) -> Source:
    """The article of a PDF file. Raises MissingExtra without pypdf, UnreadableSource without text."""
    try:
        import pypdf
    except ImportError as error:
        raise MissingExtra("PDF: pip install 'claimcmp[pdf]' to read it") from error
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    warnings: list[str] = []
    pages: list[list[str]] = []
    size = 0
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableSource("an encrypted PDF")
        total = len(reader.pages)
        if total > limits.pages:
            warnings.append(f"only the first {limits.pages:,} of {total:,} pages are read")
        for number in range(min(total, limits.pages)):
            try:
                page = reader.pages[number]
                content = page.get_contents()
                drawn = len(content.get_data()) if content is not None else 0
                if drawn > limits.page_bytes:
                    warnings.append(f"page {number + 1} is left out: more than {limits.page_bytes:,} bytes")
                    continue
                size += drawn
                if size > limits.pdf_bytes:
                    warnings.append(f"cut before page {number + 1}: more than {limits.pdf_bytes:,} bytes")
                    break
                text = sound(page.extract_text() or "")
            except Exception:  # whatever a broken page makes the library raise: the others are still read
                warnings.append(f"page {number + 1} can't be read")
                continue
            pages.append([line.strip() for line in text.splitlines() if line.strip()])
        title = str(reader.metadata.title or "") if reader.metadata else ""
    except UnreadableSource:
        raise
    except Exception as error:  # pypdf raises many kinds on broken files
        raise UnreadableSource(f"a broken PDF ({type(error).__name__})") from error
    lines = [line for page in _without_running_heads(pages) for line in page]
    text = join_lines(lines)
    if not text.strip():
        raise UnreadableSource("; ".join(["a PDF without text (scanned pages?)", *warnings[:3]]))
    stated = None if _WORTHLESS.search(title) else title.strip()[:300]
    return read_article(
        text,
        id=part.id,
        path=part.path,
        name=part.name,
        metadata=Metadata(title=stated),
        warnings=warnings,
    )


def _without_running_heads(pages: list[list[str]]) -> list[list[str]]:
    edges = Counter(
        key for page in pages for key in {_NUMBER.sub("0", line) for line in (*page[:2], *page[-2:])}
    )
    often = max(3, (len(pages) + 1) // 2)

    def kept(index: int, line: str, page: list[str]) -> bool:
        if index >= 2 and index < len(page) - 2:
            return True
        return edges[_NUMBER.sub("0", line)] < often and not _PAGE_NUMBER.match(line)

    return [[line for index, line in enumerate(page) if kept(index, line, page)] for page in pages]


def join_lines(lines: list[str]) -> str:
    """Lines as they were set, joined to paragraphs: a full line that ends no sentence goes on in the next."""
    lengths = sorted(len(line) for line in lines)
    full = 0.75 * lengths[int(0.9 * (len(lengths) - 1))] if lengths else 0
    parts: list[str] = []
    for index, line in enumerate(lines):
        after = lines[index + 1] if index + 1 < len(lines) else ""
        if line.endswith("-") and after[:1].islower() and line[-2:-1].isalpha():
            parts.append(line[:-1])
        elif (len(line) >= full and after and len(line) > 30) or (
            after[:1].islower() and line[-1:] not in ".!?:"
        ):
            parts.append(f"{line} ")
        else:
            parts.append(f"{line}\n")
    return "".join(parts)
