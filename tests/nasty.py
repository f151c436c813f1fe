"""Inputs that mean harm or are broken, each with what a reader of it is told. All of it is made, none stored.

A row of ``NASTY``: a file's name and bytes, the message that names it, how many articles are read from it.
"""

from __future__ import annotations

import gzip
import io
import json
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass

from read_makers import BODY, TITLE, docx, item, mail, page, pdf, record, rss, set_lines, zipped

GOOD = f"{TITLE}\n\nTwo men were hurt when a barge struck the harbour bridge of Lund on Monday.\n"


@dataclass(frozen=True)
class Nasty:
    """``message`` is part of the one warning (None: no warning); ``sources`` what is read all the same."""

    name: str
    data: bytes
    message: str | None
    sources: int = 0


def zip_with(name: str, data: bytes, **changes: int) -> bytes:
    """A zip archive whose local and central entries are changed: a lie about what is in it."""
    packed = bytearray(zipped((name, data)))
    central = packed.index(b"PK\x01\x02")
    for field, value in changes.items():
        if field == "flags":
            struct.pack_into("<H", packed, 6, value)
            struct.pack_into("<H", packed, central + 8, value)
        elif field == "size":
            struct.pack_into("<I", packed, central + 24, value)
        elif field == "method":
            struct.pack_into("<H", packed, 8, value)
            struct.pack_into("<H", packed, central + 10, value)
    return bytes(packed)


def nested_zip(depth: int) -> bytes:
    data = zipped(("a.txt", GOOD.encode()))
    for number in range(depth):
        data = zipped((f"{number}.zip", data))
    return data


def nested_gzip(depth: int) -> bytes:
    data = GOOD.encode()
    for _ in range(depth):
        data = gzip.compress(data)
    return data


def looping_pdf() -> bytes:
    """A page tree whose node is its own child."""
    return pdf([[TITLE]]).replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]")


def swollen_pdf() -> bytes:
    """A page of 20 MB of instructions in a few kilobytes, after a good one."""
    plain = pdf([set_lines(GOOD * 3), ["x"]])
    packed = zlib.compress(b"(a) Tj " * 3_000_000, 9)
    length = re.search(rb"/Length (\d+) >>\nstream\n", plain[plain.index(b"5 0 obj") :])
    assert length is not None
    at = plain.index(b"5 0 obj")
    head, tail = at + length.start(1), at + length.end() + int(length[1])
    return plain[:head] + b"%d >>\nstream\n" % len(packed) + packed + plain[tail:]


def entity_bomb(root: str) -> bytes:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "boom">{entities}]>{root.format("&e9;")}'.encode()


def outside_entity() -> bytes:
    return (
        b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        b"<rss><channel><item><title>&x;</title><description>&x; text</description></item></channel></rss>"
    )


def duplicate_member() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", GOOD)
        archive.writestr("b.txt", GOOD)
    return buffer.getvalue().replace(b"b.txt", b"a.txt")


_BOMB = entity_bomb("<rss><channel><item><title>{}</title></item></channel></rss>")
_DEEP_HTML = b"<html><body>" + b"<div>" * 20_000 + b"Two men" + b"</div>" * 20_000
_DEEP_MAIL = b"MIME-Version: 1.0\n" + b"Content-Type: multipart/mixed; boundary=x\n\n--x\n" * 5_000
_DEEP_WORD = (
    "".join(f"<w:p>{n * 7919 % 10007}" for n in range(20_000)) + "<w:r><w:t>x</w:t></w:r>" + "</w:p>" * 20_000
)
_LONE = b'{"id": "\\ud800", "text": "Two \\udfff men", "title": "\\udc00"}\n'
_LATIN = record(text="Caf\xe9 shut").replace("\\u00e9", "\xe9").encode("latin-1")
_MARKUP = b"[bold red]Two[/] men [link=file:///x]were[/link] hurt.\n</script><img onerror=x>\n"
_BREAKS = json.dumps({"text": "Two men\u2028were\u0085hurt\x0b."}, ensure_ascii=False).encode() + b"\n"
_MIXED = (record() + "{oops}\n" + record(id="b")).encode()

NASTY = [
    Nasty("gzip-bomb.gz", gzip.compress(b"two men " * 4_000_000, 9), "times its size: taken for a bomb"),
    Nasty("gzip-cut.gz", gzip.compress(GOOD.encode() * 100)[:60], "broken compressed data"),
    Nasty("gzip-junk.gz", b"\x1f\x8b" + b"junk" * 50, "broken compressed data"),
    Nasty("gzip-empty.gz", gzip.compress(b""), "empty"),
    Nasty("gzip-deep.gz", nested_gzip(5), "compressed more than 3 times"),
    Nasty("gzip-twice.gz", nested_gzip(2), None, 1),
    Nasty(
        "zip-bomb.zip", zipped(("a.txt", b"\x20" * 40_000_000)), None
    ),  # two messages: the member, the archive
    Nasty("zip-deep.zip", nested_zip(5), None),
    Nasty("zip-lies.zip", zip_with("a.txt", GOOD.encode(), size=0xFFFFFFF), None, 1),
    Nasty("zip-encrypted.zip", zip_with("a.txt", GOOD.encode(), flags=1), None),
    Nasty("zip-method.zip", zip_with("a.txt", GOOD.encode(), method=99), None),
    Nasty("zip-cut.zip", zipped(("a.txt", GOOD.encode()))[:40], "broken zip archive"),
    Nasty("zip-empty.zip", zipped(), "no readable article in this archive"),
    Nasty("zip-climbs.zip", zipped(("../../etc/passwd.txt", GOOD.encode())), None, 1),
    Nasty("zip-rooted.zip", zipped(("/etc/passwd", GOOD.encode())), None, 1),
    Nasty("zip-nameless.zip", zipped(("a.txt", b"")).replace(b"a.txt", b"\0.txt"), None),
    Nasty("zip-twins.zip", duplicate_member(), "its id is taken", 2),
    Nasty("xml-bomb.rss", _BOMB, "document type"),
    Nasty("xml-outside.rss", outside_entity(), "document type"),
    Nasty("xml-cut.rss", rss(item(BODY)).encode()[:-40], "broken XML"),
    Nasty("xml-empty.rss", rss().encode(), "XML without an article in it"),
    Nasty("xml-deep.rss", b"<rss>" + b"<a>" * 200_000, "broken XML"),
    Nasty("word-bomb.docx", docx("<w:p/>" * 2_000_000), "taken for a bomb"),
    Nasty("word-empty.docx", docx(""), "a Word file without text"),
    Nasty("word-deep.docx", docx(_DEEP_WORD), None, 1),
    Nasty("pdf-loop.pdf", looping_pdf(), ""),
    Nasty("pdf-swollen.pdf", swollen_pdf(), None, 1),
    Nasty("pdf-cut.pdf", pdf([[TITLE] * 20])[:300], "PDF"),
    Nasty("pdf-junk.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 20, "a broken PDF"),
    Nasty("pdf-blank.pdf", pdf([[], []]), "a PDF without text"),
    Nasty("html-deep.html", _DEEP_HTML, "no article text"),
    Nasty("html-open.html", b"<html><body><p>" + b"<a href='" * 20_000, "no article text"),
    Nasty("html-script.html", b"<html><script>" * 20_000, "no article text"),
    Nasty("html-deeper.html", b"<html><body>" + b"<div>" * 100_000, "a page of more than 50,000 tags"),
    Nasty("html-huge.html", page(BODY * 20_000).encode(), "a page of more than 5,000,000 characters"),
    Nasty("html-cells.html", b"<html><body><table><tr>" + b"<td>ab" * 30_000, None, 1),
    Nasty("html-tags.html", b"<html><body>" + b"<p>" * 60_000, "a page of more than 50,000 tags"),
    Nasty("html-nothing.html", b"<html><head><title>x</title></head><body></body></html>", "no article text"),
    Nasty("mail-empty.eml", mail("").as_bytes(), "a mail without text"),
    Nasty("mail-deep.eml", _DEEP_MAIL, "a mail of more than 100 parts"),
    Nasty("json-broken.jsonl", b'{"id": 1, "text": "Two men', "broken JSON"),
    Nasty("json-array.jsonl", b"[1, 2]\n", "no JSON object"),
    Nasty("json-no-text.jsonl", b'{"id": 1, "title": "x"}\n', "no text"),
    Nasty("json-deep.jsonl", b'{"text": ' + b"[" * 200_000, "broken JSON"),
    Nasty("json-number.jsonl", b'{"text": "Two men", "id": ' + b"9" * 10_000 + b"}\n", "broken JSON"),
    Nasty("json-twice.jsonl", (record() + record()).encode(), "its id is taken", 2),
    Nasty("json-lines.json", _MIXED, ":2: left out, broken JSON", 2),
    Nasty("json-mixed.jsonl", _MIXED, ":2: left out, broken JSON", 2),
    Nasty("json-surrogate.jsonl", _LONE, None, 1),
    Nasty("json-latin.jsonl", _LATIN, None, 1),
    Nasty("text-escapes.txt", b"\x1b]8;;http://x\x07Two men\x1b[31m were hurt\x1b[2J on Monday.\n", None, 1),
    Nasty("text-turned.txt", "Two \u202emen\u202c were \u2066hurt\u2069 on Monday.\n".encode(), None, 1),
    Nasty("text-markup.txt", _MARKUP, None, 1),
    Nasty("text-long-line.txt", b"Two men were hurt. " * 300_000, None, 1),
    Nasty("text-no-spaces.txt", b"a" * 3_000_000, None, 1),
    Nasty("text-many-lines.txt", b"a\n" * 150_000, None, 1),
    Nasty("text-front.md", b"---\n" + b"key: value\n" * 100_000, None, 1),
    Nasty("text-zeros.txt", b"Two men\x00\x00 were hurt" + b"\x00" * 90, "binary data"),
    Nasty("text-utf7.txt", b"+ADw-script+AD4- two men", None, 1),
    Nasty("text-odd-utf16.txt", b"\xff\xfeT\x00w\x00o\x00 \x00m", None, 1),
    Nasty("json-line-breaks.jsonl", _BREAKS, None, 1),
]
