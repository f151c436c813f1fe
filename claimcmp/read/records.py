"""JSON Lines: one article a line, read as a stream; and JSON files that hold an article or a list of them.

    {"id": "lund-1", "title": "Bridge closed", "text": "LUND, May 14 …", "date": "2014-05-14", "url": "…"}

``text`` is the source's text as it stands, so that offsets index it. ``id``, ``title``, ``date``, ``url`` and
``source`` go under their names (and the usual other ones), every other field into ``Source.extra``. A line
that is no article is named (file:line) through ``warn`` and left out.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from claimcmp.errors import UnreadableSource
from claimcmp.model import Source
from claimcmp.read.article import read_article
from claimcmp.read.decode import decode, sound
from claimcmp.read.frontmatter import metadata_from
from claimcmp.read.limits import Limits
from claimcmp.read.walk import Warn

_TEXT_KEYS = (
    "text",
    "body",
    "content",
    "fulltext",
    "full_text",
    "article",
    "articlebody",
    "maintext",
    "body_text",
)
_ID_KEYS = ("id", "_id", "guid", "uuid", "doc_id", "docid", "article_id")


def read_lines(stream: BinaryIO, path: str, stem: str, warn: Warn, limits: Limits) -> Iterator[Source]:
    """The articles of a JSON Lines stream, one at a time; ``stem`` names those without an id."""
    number = 0
    while line := stream.readline(limits.line_bytes + 1):
        number += 1
        if len(line) > limits.line_bytes:
            while line and not line.endswith(b"\n"):
                line = stream.readline(1 << 20)
            warn(f"{path}:{number}: left out, a line of more than {limits.line_bytes:,} bytes")
            continue
        if not line.strip():
            continue
        try:
            yield read_line(line, number, path, stem, limits)
        except UnreadableSource as error:
            warn(f"{path}:{number}: left out, {error}")


def read_line(line: bytes, number: int, path: str, stem: str, limits: Limits) -> Source:
    """The article of one line of JSON. Raises UnreadableSource with the reason why it is none."""
    return _article(_parse(line), f"{path}:{number}", f"{stem}:{number}", limits)


def read_document(data: bytes, path: str, stem: str, warn: Warn, limits: Limits) -> Iterator[Source]:
    """The articles of a JSON file: an object with a text, a list of such, or an object around the list."""
    try:
        value = _parse(data)
    except UnreadableSource:
        if data.lstrip()[:1] != b"{" or not data.rstrip().count(b"\n"):
            raise
        yield from read_lines(io.BytesIO(data), path, stem, warn, limits)  # JSON Lines by another name
        return
    if isinstance(value, dict) and not any(key in value for key in _TEXT_KEYS):
        lists = [v for v in value.values() if isinstance(v, list) and v and isinstance(v[0], dict)]
        value = lists[0] if len(lists) == 1 else value
    if isinstance(value, dict):
        yield _article(value, path, stem, limits)
        return
    if not isinstance(value, list):
        raise UnreadableSource("JSON, but no article and no list of articles")
    for number, item in enumerate(value, 1):
        try:
            yield _article(item, f"{path}#{number}", f"{stem}:{number}", limits)
        except UnreadableSource as error:
            warn(f"{path}: record {number}: left out, {error}")


def _parse(data: bytes) -> Any:
    text, _ = decode(data)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise UnreadableSource(f"broken JSON ({error.msg} at column {error.colno})") from error
    except (ValueError, RecursionError) as error:
        raise UnreadableSource("broken JSON (nested too deep, or a number too long)") from error


def _article(record: Any, path: str, fallback: str, limits: Limits) -> Source:
    if not isinstance(record, dict):
        raise UnreadableSource("no JSON object")
    fields = {str(key).lower(): value for key, value in record.items()}
    key = next((k for k in _TEXT_KEYS if isinstance(fields.get(k), str) and fields[k].strip()), None)
    if key is None:
        raise UnreadableSource("no text (a field text, body or content with an article in it)")
    text = sound(fields.pop(key))
    warnings: list[str] = []
    if len(text) > limits.text_chars:
        text = text[: limits.text_chars]
        warnings.append(f"cut after {limits.text_chars:,} characters")
    id = fallback
    for name in _ID_KEYS:
        value = fields.get(name)
        if isinstance(value, (str, int)) and not isinstance(value, bool) and str(value).strip():
            id = sound(str(value).strip())[:200]
            del fields[name]
            break
    metadata = metadata_from({k: sound(v) if isinstance(v, str) else v for k, v in fields.items()})
    return read_article(text, id=id, path=path, metadata=metadata, warnings=warnings)
