"""Page furniture: the spans of a page's text that are not the article.

    Harbour bridge closed                       the article's title: kept
    Ann Porter | May 14, 2014 | 6:05pm EST      furniture (byline, date line)
    Text Audio / 00:00 00:00 / Font Size        furniture (share bar)
    The bridge on 3 May. (Photo: B. Lind)       a caption: kept the first time, furniture when repeated
    LUND, May 14 (Reuters) - Two men ...        "LUND, May 14 (Reuters) - " is furniture, the rest is kept
    Related Articles / Ten walks by the sea     furniture up to the next prose

No text is taken away: offsets stay those of the page. What stands on English pages is in
resources/en/page.toml; here is only how a line is held against it. One pass over the lines, and
nothing is looked at in a line longer than a short paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from claimcmp.resources import load

_SHORT = 160  # characters: longer lines are prose, whatever they start with
_OPENING = 80  # characters in which a line's opening lies
_CREDIT_LINE = 60  # a longer line that starts with "Photo:" is a caption
_PROSE = 70  # a line that ends like a sentence and is at least so long ends a list of links
_URL_LINE = re.compile(r"(?:https?://|www\.)\S+\s*$", re.IGNORECASE)
_URL = re.compile(r"\b(?:https?://|www\.)[^\s<>\"”)\]]+", re.IGNORECASE)
_WEATHER = re.compile(r"[-+−–]?\d{1,3}(?:[.,]\d)?\s*°?\s*[CF]$")
_CLOCKS = re.compile(r"(?:\d{1,2}:\d{2}(?::\d{2})?[\s/|-]*)+$")
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_CREDIT = re.compile(
    r"[(\[](?:photo|image|file|picture|illustration|graphic)\b[^()\[\]\n]{0,120}[)\]]", re.IGNORECASE
)
_TRAIL = re.compile(r"(?:[^»>|]{1,30}\s[»>]\s){1,6}[^»>|]{1,60}$")
_NAME = re.compile(r"[A-Z][\w.'’-]+(?:\s(?:[A-Z][\w.'’-]*|de|van|von|al|bin|der)){1,3}$")
_EDGES = " \t-–—*•|[](){}:.!?»›>#…\xa0\r\n\x0b\x0c"


class Line(NamedTuple):
    """One line of a page: offsets of its content, without the white space around it."""

    start: int
    end: int
    text: str


class _Rules(NamedTuple):
    phrases: frozenset[str]
    links: frozenset[str]
    comments: frozenset[str]
    openings: tuple[str, ...]
    credits: tuple[str, ...]
    closings: tuple[str, ...]
    biography: re.Pattern[str]


def _entries(block: str) -> list[str]:
    return [
        entry.strip() for line in block.strip().splitlines() for entry in line.split("|") if entry.strip()
    ]


@cache
def _rules() -> _Rules:
    page = load("page")
    openings = page["openings"]
    biography: dict[str, Any] = page["biography"]
    roles = "|".join(re.escape(role) for role in _entries(biography["roles"]))
    verbs = "|".join(_entries(biography["verbs"]))
    contact = "|".join(re.escape(c) for c in _entries(biography["contact"]))
    return _Rules(
        phrases=frozenset(key_of(e) for block in page["phrases"].values() for e in _entries(block)),
        links=frozenset(key_of(e) for e in _entries(page["sections"]["links"])),
        comments=frozenset(key_of(e) for e in _entries(page["sections"]["comments"])),
        openings=tuple(_entries(openings["rights"]) + _entries(openings["invitation"])),
        credits=tuple(_entries(openings["credit"])),
        closings=tuple(_entries(page["closings"]["agency"])),
        biography=re.compile(
            rf"(?:[A-Z][\w.'’-]*\s){{1,4}}(?:{verbs})\s(?:.{{0,60}}\b(?:{roles})s?\b|.*(?i:{contact}))"
        ),
    )


def lines_of(text: str) -> list[Line]:
    """The lines of ``text`` that hold something."""
    lines = []
    at = 0
    for raw in text.splitlines(keepends=True):
        content = raw.strip()
        if content:
            start = at + (len(raw) - len(raw.lstrip()))
            lines.append(Line(start, start + len(content), content))
        at += len(raw)
    return lines


def key_of(line: str) -> str:
    """How a short line is compared: lower case, no punctuation at the edges, every number 0."""
    key = line.strip(_EDGES).lower()
    return _NUMBER.sub("0", key) if _DIGIT.search(key) else key


def is_prose(line: str) -> bool:
    """Does the line read like a sentence or more?"""
    return len(line) >= _PROSE and line.rstrip("\"'”’)]").endswith((".", "!", "?", "…", ":"))


def find_furniture(
    text: str, lines: Sequence[Line], set_apart: Sequence[tuple[int, int]] = (), title: str | None = None
) -> tuple[tuple[int, int], ...]:
    """The furniture of a page, as sorted spans that lie apart.

    ``set_apart`` are spans known from elsewhere (front matter, date lines, the dateline's prefix), and
    ``title`` keeps its first occurrence whatever it looks like.
    """
    rules = _rules()
    spans = list(set_apart)
    if "://" in text or "www." in text:
        spans += [match.span() for match in _URL.finditer(text)]
    last_prose = max((i for i, line in enumerate(lines) if is_prose(line.text)), default=-1)
    names = _lone_names(lines)
    seen: set[str] = set()
    skipping = ""
    for index, line in enumerate(lines):
        content = line.text
        if title is not None and content == title and content not in seen:
            seen.add(content)
            skipping = ""
            continue
        key = key_of(content) if len(content) <= _SHORT else ""
        if key in rules.comments and index > last_prose // 2:
            skipping = "comments"
        elif key in rules.links:
            skipping = "links"
        elif skipping == "links" and (is_prose(content) or len(content) > _SHORT):
            skipping = ""
        above = lines[index - 1] if index else None
        closing = index > len(lines) // 2 and content.lower().startswith(rules.closings)
        if skipping or (key and (closing or _is_furniture(content, key, rules))):
            spans.append((line.start, line.end))
        elif above is not None and above.text == content:
            spans.append((above.start, above.end))  # an image's text, then its caption: the caption stays
        elif content in seen and len(content) >= 20:
            spans.append((line.start, line.end))
        elif index >= last_prose and index > len(lines) // 2 and _is_biography(content, rules, names):
            signed = [other for other in lines[max(0, index - 2) : index] if _NAME.match(other.text)]
            spans += [(one.start, one.end) for one in (*signed, line)]
        if "hoto" in content or "mage" in content or "File" in content:
            spans += [(line.start + a, line.start + b) for a, b in _credits(content)]
        seen.add(content)
    return merge(spans)


def _credits(content: str) -> Iterator[tuple[int, int]]:
    for match in _CREDIT.finditer(content):
        yield match.span()


def is_furniture_line(content: str) -> bool:
    """Is the line furniture wherever it stands on the page?"""
    if len(content) > _SHORT:
        return _URL_LINE.match(content) is not None
    return _is_furniture(content, key_of(content), _rules())


def _is_furniture(content: str, key: str, rules: _Rules) -> bool:
    if key in rules.phrases:
        return True
    first = content[0]
    if first in "hHwW" and _URL_LINE.match(content):
        return True
    if (first.isdigit() or first in "-+−–") and (_WEATHER.match(content) or _CLOCKS.match(content)):
        return True
    lowered = content[:_OPENING].lower().lstrip("-–—*•» \t")
    if lowered.startswith(rules.openings):
        opening = next(o for o in rules.openings if lowered.startswith(o))
        return not lowered[len(opening) - 1 : len(opening) + 1].isalpha() or lowered == opening
    if lowered.startswith(rules.credits) and len(content) <= _CREDIT_LINE and not content.endswith("."):
        return True
    return (" > " in content or " » " in content) and _TRAIL.match(content) is not None


def _lone_names(lines: Sequence[Line]) -> set[str]:
    """First names that stand alone on a line like a signature: "Ann Porter" gives "Ann"."""
    return {line.text.split()[0] for line in lines if len(line.text) < 40 and _NAME.match(line.text)}


def _is_biography(content: str, rules: _Rules, names: set[str]) -> bool:
    if len(content) > 4 * _SHORT or not rules.biography.match(content):
        return False
    return content.split(maxsplit=1)[0] in names or " is a" in content[:60] or "@" in content


def merge(spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans sorted and joined where they touch."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(s for s in spans if s[0] < s[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
