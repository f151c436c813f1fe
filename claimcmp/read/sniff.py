"""Which format are these bytes? Told by what they hold; the name decides only where they leave it open.

sniff(b"%PDF-1.7 …", "notes.txt") -> "pdf"
sniff(b'{"id": 1, …}', "x.txt")   -> "jsonl"
sniff(b"Two men were", "a.html")  -> "text"
"""

from __future__ import annotations

import re

HEAD = 4096  # bytes that are looked at

# Compiled when they are first needed: most files start with a letter.
_HTML = rb"(?i)<(?:!doctype\s+html|html|head|body|meta|title|script|div|p|article|main)\b"
_FEED = rb"<(?:rss|feed|(?:\w+:)?RDF)\b"
_XML = rb"(?i)\s*<\?xml\b|\s*<!DOCTYPE\b(?!\s+html)"
_HEADER = rb"[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]?[^\r\n]*\r?\n|[ \t]+\S[^\r\n]*\r?\n"
_MAIL = (
    rb"(?im)^(?:return-path|received|mime-version|message-id|from|delivered-to|subject|content-type|date|to):"
)


def sniff(head: bytes, name: str = "") -> str:
    """One of gzip, zstd, zip, pdf, html, feed, mail, json, jsonl, text."""
    if head.startswith(b"\x1f\x8b"):
        return "gzip"
    if head.startswith(b"\x28\xb5\x2f\xfd"):
        return "zstd"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if head.startswith(b"%PDF-") or re.search(rb"[\r\n]%PDF-\d", head[:1024]):
        return "pdf"
    start = head[:HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        start = start[2:].replace(b"\x00", b"").lstrip()
    suffix = name.lower().rpartition(".")[2]
    if start.startswith(b"<"):
        return _markup(start, suffix)
    if start.startswith((b"{", b"[")):
        return _json(start, suffix)
    if _is_mail(start, suffix):
        return "mail"
    return "text"


def _markup(start: bytes, suffix: str) -> str:
    if re.search(_FEED, start) and not re.match(rb"<!doctype\s+html", start, re.IGNORECASE):
        return "feed"
    found = re.search(_HTML, start)
    if found is not None and (found.start() < 512 or suffix in ("html", "htm", "xhtml", "shtml")):
        return "html"
    if suffix in ("html", "htm", "xhtml", "shtml") or re.match(_XML, start):
        return "html"
    return "text"


def _json(start: bytes, suffix: str) -> str:
    """Records start with a brace and a quoted key; other text in braces is text unless it is named so."""
    if suffix in ("jsonl", "ndjson"):
        return "jsonl"
    if re.match(rb"\{\s*\"", start):
        line = start.split(b"\n", 1)[0].rstrip()
        one_line = line.endswith(b"}") or b"\n" not in start
        return "jsonl" if one_line and suffix != "json" else "json"
    if re.match(rb"\[\s*[{\]]", start) or suffix == "json":
        return "json"
    return "text"


def _is_mail(start: bytes, suffix: str) -> bool:
    """Header lines at the very top, some of them of the kinds that only mail has."""
    end = 0
    header = re.compile(_HEADER)
    while match := header.match(start, end):
        end = match.end()
    found = {m.group().lower() for m in re.finditer(_MAIL, start[:end])}
    if suffix == "eml":
        return len(found) >= 1
    return len(found) >= 3 and bool(found & {b"mime-version:", b"message-id:", b"received:", b"return-path:"})
