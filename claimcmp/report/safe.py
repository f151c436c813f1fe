"""Untrusted text made harmless: what an article says never steers a terminal, a page or a sheet.

visible("\x1b[31mred")    ->  "\\x1b[31mred"       escapes are shown, not sent
visible("a\u202eb")       ->  "a\\u202eb"          nor does text run backwards
one_line("a\n  b")        ->  "a b"
cell("=1+1")              ->  "'=1+1"              a spreadsheet reads text, no formula
"""

from __future__ import annotations

import re

# C0 and C1 controls but tab and newline; marks, embeddings, overrides and isolates of the
# bidirectional algorithm; separators and fillers that are seen by nobody; lone surrogates (which no
# encoding can write); private tag characters.
_UNSAFE = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff"
)
_unsafe = re.compile(f"[{_UNSAFE}]")
_newline = re.compile(r"\r\n?")
_blank = re.compile(r"\s+")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _json_escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"


def visible(text: str) -> str:
    """``text`` with what could steer its display written as escapes; tabs and newlines stay."""
    return _unsafe.sub(_escape, _newline.sub("\n", text))


def one_line(text: str) -> str:
    """``visible`` text on a single line, runs of blanks as one space."""
    return visible(_blank.sub(" ", text).strip())


def json_safe(encoded: str) -> str:
    """JSON text with those same characters as JSON escapes: equal data, harmless to print."""
    return _unsafe.sub(_json_escape, encoded)


def cell(text: str) -> str:
    """A spreadsheet cell that no program takes for a formula (a leading apostrophe says: text)."""
    line = one_line(text)
    return "'" + line if line.startswith(_FORMULA) else line
