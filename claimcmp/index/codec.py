"""Extractions as bytes, compact and safe to read back: compressed JSON, never code.

    pack(extraction, times) -> Packed(body=b"...", stated=b"...", bag=b"...", times=b"...")
    unpack(body, stated, bag) -> the same extraction

The bags of concepts repeat from claim to claim, so each stands once and is pointed to; it is one string,
which JSON writes and reads faster than many. What the text of the source says is not stored again. ``LAYOUT``
changes whenever a field of the data classes comes or goes, and
marks an index of another version.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from hashlib import blake2b
from operator import attrgetter
from typing import Any

from claimcmp.errors import ClaimcmpError
from claimcmp.find.times import TimeExpression
from claimcmp.frame.extraction import Extraction
from claimcmp.frame.names import NameMention
from claimcmp.model import Claim, Frame, Source
from claimcmp.values import NumberValue, TimeValue, Value

_LEVEL = 3  # of compression: higher costs more time than it saves in space

_SOURCE = tuple(f.name for f in fields(Source))
_FRAME = tuple(f.name for f in fields(Frame))
_BAGS = tuple(i for i, f in enumerate(fields(Frame)) if f.type == "tuple[str, ...]")
_NUMBER = tuple(f.name for f in fields(NumberValue))
_TIME = tuple(f.name for f in fields(TimeValue))
_CLAIM = tuple(f.name for f in fields(Claim))

_NAME = NameMention._fields
_EXPRESSION = tuple(f.name for f in fields(TimeExpression))
_EXTRACTION = Extraction._fields

_BETWEEN = "|"  # words that are written as one string

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_frame_fields = attrgetter(*_FRAME)
_number_fields = attrgetter(*_NUMBER)
_time_fields = attrgetter(*_TIME)
_expression_fields = attrgetter(*_EXPRESSION)

_LAYOUTS = (_SOURCE, _CLAIM, _FRAME, _NUMBER, _TIME, _NAME, _EXPRESSION, _EXTRACTION)
LAYOUT = blake2b(repr(_LAYOUTS).encode(), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True)
class Packed:
    """An extraction in the pieces that are read apart.

    The source with its text; claims, names and shingles; the bag of story terms; the temporal expressions.
    """

    body: bytes
    stated: bytes
    bag: bytes
    times: bytes


class BadRecord(ClaimcmpError):
    """Bytes that are no source or no claims: the index is damaged."""


def encode_source(source: Source) -> bytes:
    """A source with its text, as bytes."""
    values: dict[str, Any] = {}
    for name in _SOURCE:
        value = getattr(source, name)
        if isinstance(value, (date, datetime)):
            value = value.isoformat()
        elif isinstance(value, Mapping):
            value = {str(k): v for k, v in value.items() if _plain(v)}
        if value not in (None, (), {}):
            values[name] = value
    return _pack(values)


def decode_source(data: bytes) -> Source:
    """The source. Raises BadRecord."""
    try:
        values = _unpack(data)
        if day := values.get("published"):
            values["published"] = date.fromisoformat(day)
        if moment := values.get("published_at"):
            values["published_at"] = datetime.fromisoformat(moment)
        for name in ("title_span", "warnings"):
            if name in values:
                values[name] = tuple(values[name])
        values["furniture"] = tuple((start, end) for start, end in values.get("furniture", ()))
        return Source(**values)
    except (TypeError, ValueError, KeyError) as problem:
        raise BadRecord(f"damaged source ({problem})") from problem


def pack(extraction: Extraction, times: Sequence[TimeExpression]) -> Packed:
    """The pieces of an extraction as bytes; ``times`` are its temporal expressions."""
    source = extraction.source
    bags: dict[tuple[str, ...], int] = {}
    rows = [_claim_row(claim, source.text, bags) for claim in extraction.claims]
    stated = {
        "claims": rows,
        "bags": [_line_of(bag) for bag in bags],
        "names": extraction.names,
        "shingles": sorted(extraction.shingles),
    }
    return Packed(
        body=encode_source(source),
        stated=_pack(stated),
        bag=_pack((_line_of(extraction.terms), list(extraction.terms.values()))),
        times=_pack([_expression_row(time) for time in times]),
    )


def unpack(source: Source, stated: bytes, bag: bytes) -> Extraction:
    """The extraction of ``source``. Raises BadRecord."""
    try:
        values = _unpack(stated)
        bags = [_words_of(bag) for bag in values["bags"]]
        return Extraction(
            source=source,
            claims=tuple(_claim(row, source, bags) for row in values["claims"]),
            names=tuple((concept, NameMention(*row)) for concept, row in values["names"]),
            terms=decode_bag(bag),
            shingles=frozenset(values["shingles"]),
        )
    except (TypeError, ValueError, KeyError, IndexError) as problem:
        raise BadRecord(f"damaged claims ({problem})") from problem


def decode_bag(data: bytes) -> dict[str, float]:
    """The story terms of a source with their counts. Raises BadRecord."""
    try:
        terms, counts = _unpack(data)
        return dict(zip(_words_of(terms), counts, strict=True))
    except (TypeError, ValueError, AttributeError) as problem:
        raise BadRecord(f"damaged terms ({problem})") from problem


def decode_times(data: bytes) -> tuple[TimeExpression, ...]:
    """The temporal expressions of a source. Raises BadRecord."""
    try:
        return tuple(_expression(row) for row in _unpack(data))
    except (TypeError, ValueError, KeyError) as problem:
        raise BadRecord(f"damaged times ({problem})") from problem


def _claim_row(c: Claim, text: str, bags: dict[tuple[str, ...], int]) -> tuple[Any, ...]:
    end = c.sentence_start + len(c.sentence)
    return (
        c.id,
        c.kind,
        c.start,
        c.end,
        None if text[c.start : c.end] == c.text else c.text,
        c.line,
        c.column,
        c.sentence_start,
        end if text[c.sentence_start : end] == c.sentence else c.sentence,
        _value_row(c.value),
        _frame_row(c.frame, bags),
        dict(c.qualifiers),
    )


def _claim(row: Sequence[Any], source: Source, bags: Sequence[tuple[str, ...]]) -> Claim:
    id, kind, start, end, own, line, column, begin, sentence, value, frame, said = row
    return Claim(
        id=id,
        source=source.id,
        kind=kind,
        text=source.text[start:end] if own is None else own,
        start=start,
        end=end,
        line=line,
        column=column,
        sentence=source.text[begin:sentence] if isinstance(sentence, int) else sentence,
        sentence_start=begin,
        value=_value(value),
        frame=_frame(frame, bags),
        qualifiers=said,
    )


_INTERVAL = _EXPRESSION.index("interval")


def _expression_row(time: TimeExpression) -> list[Any]:
    row = list(_expression_fields(time))
    row[_INTERVAL] = None if time.interval is None else _value_row(time.interval)
    return row


def _expression(row: Sequence[Any]) -> TimeExpression:
    values = dict(zip(_EXPRESSION, row, strict=True))
    if values["interval"] is not None:
        values["interval"] = _value(values["interval"])
    values["warnings"] = tuple(values["warnings"])
    return TimeExpression(**values)


def _line_of(words: Collection[str]) -> str | list[str]:
    """Words as one string; as a list where that would not bring them back."""
    line = _BETWEEN.join(words)
    return line if line.count(_BETWEEN) + 1 == len(words) and line else list(words)


def _words_of(line: str | list[str]) -> tuple[str, ...]:
    return tuple(line.split(_BETWEEN) if isinstance(line, str) else line)


def _pack(values: object) -> bytes:
    return zlib.compress(_encode(values).encode(), _LEVEL)


def _unpack(data: bytes) -> Any:
    try:
        return json.loads(zlib.decompress(data))
    except (zlib.error, json.JSONDecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise BadRecord(f"damaged record ({problem})") from problem


def _plain(value: object) -> bool:
    """Whether JSON brings the value back as it is."""
    if isinstance(value, (list, tuple)):
        return all(_plain(v) for v in value)
    if isinstance(value, dict):
        return all(isinstance(k, str) and _plain(v) for k, v in value.items())
    return value is None or isinstance(value, (str, int, float, bool))


def _frame_row(frame: Frame, bags: dict[tuple[str, ...], int]) -> list[Any]:
    """The fields of a frame, each bag in them as its number."""
    row = list(_frame_fields(frame))
    for i in _BAGS:
        row[i] = bags.setdefault(row[i], len(bags))
    return row


def _frame(row: list[Any], bags: Sequence[tuple[str, ...]]) -> Frame:
    values: list[Any] = [bags[x] if isinstance(x, int) else x for x in row]
    return Frame(*values)


def _value_row(value: Value) -> list[Any]:
    if isinstance(value, NumberValue):
        row = ["n", *_number_fields(value)]
        if value.also:
            row[_ALSO] = [_value_row(other) for other in value.also]
        return row
    return ["t", *(f.isoformat() if isinstance(f, datetime) else f for f in _time_fields(value))]


_ALSO = 1 + _NUMBER.index("also")


def _value(row: list[Any]) -> Value:
    kind, *values = row
    if kind == "n":
        number = dict(zip(_NUMBER, values, strict=True))
        return NumberValue(**number | {"also": tuple(_value(other) for other in number["also"])})
    time = dict(zip(_TIME, values, strict=True))
    for end in ("start", "end"):
        time[end] = datetime.fromisoformat(time[end]) if time[end] else None
    return TimeValue(**time)
