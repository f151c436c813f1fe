"""Bytes to text: UTF-8 with or without BOM, UTF-16 by its BOM, else a detected encoding and a warning.

    decode(b"\\xef\\xbb\\xbfcaf\\xc3\\xa9") -> ("café", ())
    decode(b"caf\\xe9 \\x93now\\x94")       -> ("café “now”", ("not UTF-8: read as cp1252 …",))

Line ends stay as they are, so that offsets index the text as decoded.
"""

from __future__ import annotations

import codecs
import re

from claimcmp.errors import UnreadableSource

_MAGIC = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old Office document (save it as .docx or text)"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"ID3", "an MP3 recording"),
    (b"OggS", "an Ogg recording"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
)
# Control characters that text does not hold: all but tab, line feed, vertical tab, form feed, return, escape.
_CONTROL = bytes(c for c in range(32) if c not in b"\t\n\x0b\x0c\r\x1b\x08") + b"\x7f"


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Text of ``data`` and the warnings that go with it. Raises UnreadableSource for what is no text."""
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise UnreadableSource(f"not text: {name}")
    if data.startswith(codecs.BOM_UTF8):
        return _lenient(data[len(codecs.BOM_UTF8) :], "utf-8")
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return _lenient(data, "utf-32")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _lenient(data, "utf-16")
    head = data[:8192]
    if b"\x00" in head:
        utf16 = _utf16_without_bom(head)
        if utf16 is None:
            raise UnreadableSource("not text: binary data")
        text, warnings = _lenient(data, utf16)
        return text, (f"no byte order mark: read as {utf16}", *warnings)
    if len(head.translate(None, _CONTROL)) < 0.95 * len(head):
        raise UnreadableSource("not text: binary data")
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        broken = error.start
    return _not_utf8(data, broken)


def _lenient(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError as error:
        text = data.decode(encoding, "replace")
        return text, (f"broken {encoding} at byte {error.start}: what can't be read is shown as �",)


def _utf16_without_bom(head: bytes) -> str | None:
    """English text in UTF-16 has a zero in nearly every second byte."""
    pairs = len(head) // 2
    if pairs < 4:
        return None
    if head[1::2].count(0) > 0.8 * pairs and head[0::2].count(0) < 0.05 * pairs:
        return "utf-16-le"
    if head[0::2].count(0) > 0.8 * pairs and head[1::2].count(0) < 0.05 * pairs:
        return "utf-16-be"
    return None


def _not_utf8(data: bytes, broken: int) -> tuple[str, tuple[str, ...]]:
    """UTF-8 with a few broken bytes stays that; else the single-byte encoding that English fits best."""
    sample = data[:1_000_000]
    high = len(re.findall(rb"[\x80-\xff]", sample))
    in_sequences = sum(len(m) for m in re.findall(rb"[\xc3-\xf4][\x80-\xbf]{1,3}", sample))
    if in_sequences * 2 > high:
        text = data.decode("utf-8", "replace")
        return text, (f"broken UTF-8 at byte {broken}: what can't be read is shown as �",)
    encoding = max(("cp1252", "mac_roman"), key=lambda name: (_fit(sample, name), name == "cp1252"))
    return _single_byte(data, encoding), (f"not UTF-8 (byte {broken}): read as {encoding}",)


_FITS = (
    r"[a-zA-Z][à-öø-ÿ][a-z\s.,]|[\s(][“‘][A-Za-z0-9]|\w[’][a-z]|[\w.,?!][”’][\s.,]"
    r"|\s[–—]\s|\w[–—]\w|[£€]\d|\d°"
)


def _fit(sample: bytes, encoding: str) -> int:
    """How many of the letters and marks beyond ASCII stand where English text has them."""
    return len(re.findall(_FITS, sample.decode(encoding, "replace")))


def _single_byte(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:  # cp1252 leaves five bytes undefined: Latin-1's control characters stand in
        table = {c: bytes([c]).decode(encoding, "ignore") or chr(c) for c in range(0x80, 0x100)}
        return data.decode("latin-1").translate(table)


def sound(text: str) -> str:
    """Text without lone surrogates, which no output could encode; as long as before."""
    return text if text.isascii() else re.sub("[\ud800-\udfff]", "�", text)
