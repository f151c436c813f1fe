"""Sentences: spans of text that end in terminal punctuation or at the end of a paragraph.

    sentence_spans("Mr. Oda left on Jan. 12. He returned.\\nA heading\\n")
    -> (0, 24), (25, 37), (38, 47)

One pass over the candidate boundaries. A full stop after an abbreviation, an initial or inside a
number ends nothing, unless what follows can only be a new sentence. A line break ends a sentence
except in hard-wrapped text, where only a blank line, a short line or a bullet does.
"""

from __future__ import annotations

import re
from functools import cache

from claimcmp.resources import load

# Nobody writes such a sentence: it is a list, a table or an attack, and is cut so that what looks
# through a sentence for each of its claims stays linear in the text.
LONGEST = 1000
# The signs come first and what tells them apart behind, so that the scan runs from sign to sign.
_BOUNDARY = re.compile(r"[.!?…\n](?:(?<=\n)|(?<!\n)[.!?…]*[\"'”’)\]]*(?=\s))")
_BULLET = re.compile(r"[ \t]*(?:[-*•–—]\s|\d{1,2}[.)]\s)")
_LAST_WORD = re.compile(r"[\w.&'’-]+$")
_NEXT = re.compile(r"\s*[\"'“‘(\[]*(\w)")
_WRAP = range(50, 101)  # the widths at which people and mail programs wrap lines


@cache
def _abbreviations() -> tuple[frozenset[str], frozenset[str]]:
    table = load("sentences")
    return frozenset(table["never_final"].split()), frozenset(table["maybe_final"].split())


def _is_wrapped(text: str) -> bool:
    """Whether single line breaks only wrap: most lines of several are near one common width."""
    lines = text[:20000].split("\n")
    filled = [len(line.rstrip()) for line in lines if line.strip()]
    if len(filled) < 6:
        return False
    widest = max(filled)
    if widest not in _WRAP:
        return False
    return sum(width > 0.75 * widest for width in filled) > 0.55 * len(filled)


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """The (start, end) of each sentence of ``text``, in order, without surrounding white space."""
    never, maybe = _abbreviations()
    wrapped = _is_wrapped(text)
    spans: list[tuple[int, int]] = []
    start, length = 0, len(text)

    def close(end: int) -> None:
        nonlocal start
        a, b = start, end
        while a < b and text[a].isspace():
            a += 1
        while b > a and text[b - 1].isspace():
            b -= 1
        while b - a > LONGEST:
            cut = max(text.rfind(" ", a, a + LONGEST), text.rfind("\n", a, a + LONGEST))
            cut = cut if cut > a else a + LONGEST
            spans.append((a, cut))
            a = cut + text[cut].isspace()
        if b > a:
            spans.append((a, b))
        start = end

    for match in _BOUNDARY.finditer(text):
        at = match.end()
        if match.group() == "\n":
            if wrapped and not _line_ends(text, match.start(), at, length):
                continue
            close(at)
            continue
        following = _NEXT.match(text, at)
        if following and following.group(1).islower():
            continue
        if text[match.start()] == "." and at < length:
            word = _LAST_WORD.search(text, max(start, match.start() - 24), match.start())
            last = word.group().lower().strip(".'’-") if word else ""
            upper = bool(following and following.group(1).isupper())
            if last in never:
                continue
            if (last in maybe or (len(last) == 1 and last.isalpha()) or "." in last) and (
                not upper or len(last) == 1 or _continues(text, at)
            ):
                continue
        close(at)
    close(length)
    return spans


def _line_ends(text: str, newline: int, after: int, length: int) -> bool:
    """In wrapped text: whether the line break at ``newline`` ends a paragraph or a heading."""
    if after >= length or text[after] in "\n\r":
        return True
    begin = text.rfind("\n", 0, newline) + 1
    return newline - begin < 45 or bool(_BULLET.match(text, after))


_LOWER_SOON = re.compile(r"\s*(\w+)")


def _continues(text: str, at: int) -> bool:
    """After an initialism ("the U.S. Geological Survey"): a following capital is no new sentence
    unless it is a word that opens sentences."""
    follower = _LOWER_SOON.match(text, at)
    return not (follower and follower.group(1) in _openers())


@cache
def _openers() -> frozenset[str]:
    return frozenset(load("sentences")["openers"].split())
