"""One file, or one member of an archive, to the sources in it: sniff the format, hand over to its reader.

    read_part(stream, Part(id="lund", path="lund.txt", name="lund.txt"), warn, limits) -> Source, …

A reader is imported when its format is met for the first time.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple, cast

from claimcmp.errors import UnreadableSource
from claimcmp.model import Source
from claimcmp.read.article import Metadata, read_article
from claimcmp.read.decode import decode
from claimcmp.read.frontmatter import read_front_matter
from claimcmp.read.limits import Limits
from claimcmp.read.sniff import sniff
from claimcmp.read.walk import Warn, stem_of

_FIRST = 1 << 16  # bytes read at first: most articles whole


class Part(NamedTuple):
    """What is read: the id it will have, the path to show, the file's name, how deep in archives it is."""

    id: str
    path: str
    name: str
    depth: int = 0


def read_part(stream: BinaryIO, part: Part, warn: Warn, limits: Limits) -> Iterator[Source]:
    """The sources of one part. Raises UnreadableSource where it has none to give at all."""
    head = stream.read(_FIRST)
    if not head.strip():
        raise UnreadableSource("empty")
    kind = sniff(head, part.name)
    if kind == "text":
        yield read_plain(_all(head, stream, limits), part, limits)
    elif kind in ("gzip", "zstd"):
        yield from _expand(kind, _rewound(head, stream), part, warn, limits)
    elif kind == "jsonl":
        from claimcmp.read.records import read_lines

        yield from read_lines(_rewound(head, stream), part.path, part.id, warn, limits)
    elif kind == "json":
        from claimcmp.read.records import read_document

        yield from read_document(_all(head, stream, limits), part.path, part.id, warn, limits)
    elif kind == "zip":
        yield from _archive(_all(head, stream, limits, archive=True), part, warn, limits)
    elif kind == "feed":
        from claimcmp.read.feed import read_feed

        yield from read_feed(_all(head, stream, limits), part, warn, limits)
    else:
        yield _document(kind, _all(head, stream, limits), part, limits)


def read_plain(data: bytes, part: Part, limits: Limits) -> Source:
    """A plain text or Markdown article from its bytes. Raises UnreadableSource."""
    text, warnings = decode(data)
    if len(text) > limits.text_chars:
        text = text[: limits.text_chars]
        warnings = (*warnings, f"cut after {limits.text_chars:,} characters")
    if not text.strip():
        raise UnreadableSource("empty")
    metadata = read_front_matter(text) or Metadata()
    return read_article(
        text, id=part.id, path=part.path, name=part.name, metadata=metadata, warnings=warnings
    )


def _document(kind: str, data: bytes, part: Part, limits: Limits) -> Source:
    """An article whose text has to be taken out of its format."""
    if kind == "html":
        from claimcmp.read.html import read_html

        return read_html(data, part, limits)
    if kind == "pdf":
        from claimcmp.read.pdf import read_pdf

        return read_pdf(data, part, limits)
    from claimcmp.read.mail import read_mail

    return read_mail(data, part, limits)


def _expand(kind: str, stream: BinaryIO, part: Part, warn: Warn, limits: Limits) -> Iterator[Source]:
    from claimcmp.read.containers import expand_gzip, expand_zstd

    if part.depth >= limits.depth:
        raise UnreadableSource(f"compressed more than {limits.depth} times")
    inner = expand_gzip(stream, limits) if kind == "gzip" else expand_zstd(stream, limits)
    name = part.name.rpartition(".")[0] if part.name.lower().endswith((".gz", ".zst")) else part.name
    yield from read_part(inner, part._replace(name=name, depth=part.depth + 1), warn, limits)


def _archive(data: bytes, part: Part, warn: Warn, limits: Limits) -> Iterator[Source]:
    from claimcmp.read.containers import open_zip, zip_members

    archive = open_zip(io.BytesIO(data))
    names = {member.filename for member in archive.infolist()}
    if "word/document.xml" in names:
        from claimcmp.read.docx import read_docx

        yield read_docx(archive, part, limits)
        return
    if part.depth >= limits.depth:
        raise UnreadableSource(f"an archive in an archive, more than {limits.depth} deep")
    found = False
    for name, content in zip_members(archive, part.path, warn, limits):
        member = Part(
            id=f"{part.id}/{_member_stem(name)}",
            path=f"{part.path}:{name}",
            name=name.rsplit("/", 1)[-1],
            depth=part.depth + 1,
        )
        try:
            for source in read_part(io.BytesIO(content), member, warn, limits):
                found = True
                yield source
        except UnreadableSource as error:
            warn(f"{member.path}: {error}")
    if not found:
        raise UnreadableSource("no readable article in this archive")


def _member_stem(name: str) -> str:
    folder, slash, last = name.rpartition("/")
    return f"{folder}{slash}{stem_of(last)}"


def _all(head: bytes, stream: BinaryIO, limits: Limits, archive: bool = False) -> bytes:
    """The rest of a stream that is read whole. Raises UnreadableSource beyond the limit."""
    if len(head) < _FIRST:
        return head
    most = limits.expanded_bytes if archive else limits.file_bytes
    chunks, size = [head], len(head)
    while chunk := stream.read(1 << 20):  # in one, it would reserve memory for the limit
        chunks.append(chunk)
        size += len(chunk)
        if size > most:
            raise UnreadableSource(f"larger than {most:,} bytes, the limit for one file")
    return b"".join(chunks)


class _Rewound(io.RawIOBase):
    """A stream whose first bytes were read, from its beginning."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self.head, self.stream = head, stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        data = self.head[: len(buffer)] or self.stream.read(len(buffer))
        self.head = self.head[len(data) :] if self.head else b""
        buffer[: len(data)] = data
        return len(data)


def _rewound(head: bytes, stream: BinaryIO) -> BinaryIO:
    if len(head) < _FIRST:
        return io.BytesIO(head)
    return cast(BinaryIO, io.BufferedReader(_Rewound(head, stream), _FIRST))
