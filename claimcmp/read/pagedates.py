"""When was this published? Date lines, datelines, URLs and file names, each with its provenance.

    "Ann Porter | May 14, 2014 | 6:05pm EST"   -> 2014-05-14, byline
    "LUND, May 14, 2014 (Reuters) - Two men …" -> 2014-05-14, dateline, place "LUND"
    "https://example.org/2014/05/14/ferry"     -> 2014-05-14, url
    "20140514-ferry.txt"                       -> 2014-05-14, filename

A wrong publication date puts every weekday of an article in the wrong week, so what is doubtful is
left out: an all-digit date that can be read two ways needs an American or a European clue, and a
weekday that does not go with its date takes the date away.

Dates here come in a handful of layouts on lines that hold nothing else, and start-up time counts: one
pattern reads them, and dateutil (45 ms to import) is left to metadata that is not ISO 8601.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from typing import NamedTuple

from claimcmp.resources import load

FIRST_YEAR, LAST_YEAR = 1980, 2099  # of a page; a line with an earlier year is about the past, not of it

_DASH = re.compile("[-–—―_]")
_BARS = re.compile("[|•·]")
_SIGNED = re.compile(r"\b[Bb][Yy]:?\s+[A-Z]")
_LETTERS = re.compile(r"[a-z]+")
_WORDS = re.compile(r"[^\W\d_][\w.'’]*|\d+")
_LONGEST = 200  # characters of a date line
_HINT = re.compile(r"(?:19|20)\d\d|\d[/.-]\d\d?[/.-]\d")  # what every date has, found fast


class PageDate(NamedTuple):
    """A publication date, where it stood (offsets into the text; 0, 0 outside of it) and its provenance.

    ``at`` is the moment where a time of day was given, by the clock of the place as written (naive), so that
    its day is ``day``: what an article calls "today" is.
    ``later`` says that the line speaks of a revision ("Updated …").
    """

    day: date
    provenance: str
    start: int = 0
    end: int = 0
    at: datetime | None = None
    later: bool = False


class Dateline(NamedTuple):
    """The opening of an agency report, "LUND, May 14 (Reuters) -": offsets, place, date if it has a year."""

    start: int
    end: int
    place: str | None
    date: PageDate | None


class _Grammar(NamedTuple):
    date: re.Pattern[str]
    noise: re.Pattern[str]
    clock: re.Pattern[str]
    dateline: re.Pattern[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    first: frozenset[str]
    later: frozenset[str]
    names: frozenset[str]  # lower-case words that may stand in a byline
    signs: frozenset[str]  # those that show that it is one


@cache
def _grammar() -> _Grammar:
    page = load("page")
    calendar, words = page["calendar"], page["dateline"]
    months = {name: i for i, names in enumerate(calendar["months"], 1) for name in names.split()}
    weekdays = {name: i for i, names in enumerate(calendar["weekdays"]) for name in names.split()}
    month = "|".join(sorted(months, key=len, reverse=True))
    weekday = "|".join(sorted(weekdays, key=len, reverse=True))
    zones = words["zones"].split()
    year = r"(?:19|20)\d\d"
    dates = (
        rf"\b(?P<m1>{month})\b\.?[ -]{{0,2}}(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?"
        rf"(?:,[ ]?|[ -]{{1,2}})(?P<y1>{year})"
        rf"|\b(?P<d2>\d{{1,2}})(?:st|nd|rd|th|\.)?[ -]{{1,2}}(?:of )?(?P<m2>{month})\b"
        rf"\.?(?:,[ ]?|[ -]{{1,2}})(?P<y2>{year})"
        rf"|(?<![\d/.-])(?P<y3>{year})(?P<s3>[-/.])(?P<m3>\d\d?)(?P=s3)(?P<d3>\d\d?)"
        rf"|(?<![\d/.-])(?P<a4>\d\d?)(?P<s4>[-/.])(?P<b4>\d\d?)(?P=s4)(?P<y4>{year}|\d\d)"
    )
    clock = (
        r"(?<![\d:.])(?P<h>\d{1,2})(?:(?:[:.](?P<min>\d\d))(?::(?P<sec>\d\d)(?:\.\d+)?)?"
        r"[ ]?(?P<ap>[ap]\.?m?\b\.?)?|[ ]?(?P<ap2>[ap]\.?m\b\.?))"
        rf"|\b(?P<hm>[0-2]\d[0-5]\d)(?= (?:hrs|{'|'.join(zones)})\b)"
    )
    labels = words["labels"].split()
    noise = rf"\b(?:{'|'.join([*labels, weekday, *zones])}|hrs|local time)\b\.?|[+-]\d\d:?\d\d\b|[^\w\s|•·]"
    name = r"[A-Z][\w.'’]*"
    place = rf"(?P<place>{name}(?:[ /-]{name}){{0,3}}(?:, {name}(?: {name}){{0,2}}){{0,2}}?)"
    day = rf"(?:{month})\b\.?\ \d{{1,2}}(?:,?\ {year})?|\d{{1,2}}\ (?:{month})\b\.?(?:,?\ {year})?"
    dateline = (
        rf"\s*(?:{place}[,;.]?\s*)??(?P<date>(?i:(?:(?:{weekday})\b\.?,?\ )?(?:{day})))?\s*"
        r"(?P<agency>\([^()\n]{2,40}\)|/[^/\n]{2,30}/)?\s*(?P<dash>--?|[–—―_])(?P<gap>\s*)(?=\S)"
    )
    return _Grammar(
        date=re.compile(dates, re.IGNORECASE),
        noise=re.compile(noise, re.IGNORECASE),
        clock=re.compile(clock, re.IGNORECASE),
        dateline=re.compile(dateline),
        months=months,
        weekdays=weekdays,
        first=frozenset(words["first"].split()),
        later=frozenset(words["later"].split()),
        names=frozenset([*words["author"].split(), *words["roles"].split()]),
        signs=frozenset(words["signs"].split()),
    )


def read_date_line(line: str, offset: int = 0, *, below_title: bool = False) -> PageDate | None:
    """The date of a line that holds a date and, besides, no more than a label, a clock time or a byline.

    ``below_title`` says that the line cannot be the headline, so that "Ann Porter - May 14, 2014" is a byline
    and not a title. Returns None where the line says more, or where its date cannot be trusted.
    """
    if len(line) > _LONGEST or not _HINT.search(line):
        return None
    grammar = _grammar()
    found = list(grammar.date.finditer(line))
    if not found:
        return None
    clocks = list(grammar.clock.finditer(grammar.date.sub(lambda m: " " * len(m[0]), line)))
    rest = _blank(line, [m.span() for m in found] + [m.span() for m in clocks])
    if not _is_byline(grammar.noise.sub(" ", rest), rest, bool(clocks), below_title, grammar):
        return None
    american = re.search(r"\d ?[ap]\.?m|\b[ecmp][sd]?t\b", line, re.IGNORECASE) is not None
    best: PageDate | None = None
    for index, match in enumerate(found):
        since = found[index - 1].end() if index else 0
        until = found[index + 1].start() if index + 1 < len(found) else len(line)
        before = _LETTERS.findall(rest[since : match.start()].lower())
        near = _LETTERS.findall(_BARS.split(rest[since : match.start()])[-1].lower())[-1:]
        near += _LETTERS.findall(_BARS.split(rest[match.end() : until])[0].lower())[:1]
        day = _day(match, near, american, grammar)
        if day is None:
            continue
        later = any(w in grammar.later for w in before) and not any(w in grammar.first for w in before)
        clock = next((c for c in clocks if match.end() <= c.start() < until), None)
        clock = clock or next((c for c in clocks if since <= c.start() < match.start()), None)
        at = _moment(day, clock) if clock else None
        page = PageDate(day, "byline", offset + match.start(), offset + match.end(), at, later)
        if best is None or (best.later and not later):
            best = page
    return best


def _blank(line: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        line = line[:start] + " " * (end - start) + line[end:]
    return line


def _is_byline(rest: str, marks: str, has_clock: bool, below_title: bool, grammar: _Grammar) -> bool:
    """Is what a line says beside its date nothing, or the name of a writer or an outlet?

    Several words need a sign that they are one: a clock time, a bar, "by", a writer's role; below the title
    a dash or a comma is enough for two or three capitalised ones.
    """
    every = _WORDS.findall(rest)
    words = [w for w in every if w.lower() not in grammar.names]
    if not words:
        return True
    if len(words) > 8:
        return False
    barred = _BARS.search(marks) is not None
    lower = sum(not w[0].isupper() for w in words if not (barred and w.isdecimal()))
    if lower > (1 if barred else 0):
        return False
    signed = _SIGNED.search(marks) is not None or any(w.lower() in grammar.signs for w in every)
    if has_clock or signed or barred:
        return True
    return below_title and 2 <= len(words) <= 3 and re.search(r"[-–—/,]", marks) is not None


def _day(match: re.Match[str], beside: list[str], american: bool, grammar: _Grammar) -> date | None:
    """The day that a date means; None where it is impossible, ambiguous or at odds with its weekday."""
    if match["y1"]:
        parts = [(int(match["y1"]), grammar.months[match["m1"].lower()], int(match["d1"]))]
    elif match["y2"]:
        parts = [(int(match["y2"]), grammar.months[match["m2"].lower()], int(match["d2"]))]
    elif match["y3"]:
        parts = [(int(match["y3"]), int(match["m3"]), int(match["d3"]))]
    else:
        year = int(match["y4"]) if len(match["y4"]) == 4 else 2000 + int(match["y4"])
        a, b = int(match["a4"]), int(match["b4"])
        month_first = american and match["s4"] != "."
        parts = [(year, a, b), (year, b, a)] if month_first else [(year, b, a), (year, a, b)]
    days = [d for d in (_make(*p) for p in parts) if d is not None]
    weekday = next((grammar.weekdays[w] for w in beside if w in grammar.weekdays), None)
    if weekday is not None:
        days = [d for d in days if d.weekday() == weekday]
    if not days:
        return None
    if len(set(days)) > 1 and not american and match["s4"] != ".":
        return None  # 05/06/2014 without a clue which comes first
    return days[0]


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None


def _moment(day: date, clock: re.Match[str]) -> datetime | None:
    if clock["hm"]:
        hour, minute = int(clock["hm"][:2]), int(clock["hm"][2:])
    else:
        hour, minute = int(clock["h"]), int(clock["min"] or 0)
    half = (clock["ap"] or clock["ap2"] or "").lower()
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    if hour > 23 or minute > 59:
        return None
    return datetime(day.year, day.month, day.day, hour, minute)


def read_dateline(paragraph: str, offset: int = 0) -> Dateline | None:
    """The dateline at the head of ``paragraph``: a place, a date or an agency, and a dash before the report.

    A place alone must be in capitals and its dash must stand free ("LUND — Two men"), so that a
    hyphenated word or a dash in a sentence is left alone.
    """
    head = paragraph[:200]
    if not _DASH.search(head):
        return None
    grammar = _grammar()
    match = grammar.dateline.match(head)
    if match is None:
        return None
    place, day, agency, dash = match["place"], match["date"], match["agency"], match["dash"]
    if not (place or day or agency):
        return None
    if not day and not agency:
        before = paragraph[match.start("dash") - 1 : match.start("dash")]
        free = dash != "-" or (before.isspace() and match["gap"])
        if not place or not free or not place.split(",")[0].isupper() or len(place) < 3:
            return None
    if (
        day
        and dash == "-"
        and not match["gap"]
        and not agency
        and not paragraph[match.end() - 1 :][:1].isupper()
    ):
        return None
    page: PageDate | None = None
    if day:
        dated = grammar.date.search(day)
        made = _day(dated, _LETTERS.findall(day.lower())[:1], False, grammar) if dated else None
        if dated and made:
            start = offset + match.start("date")
            page = PageDate(made, "dateline", start, start + len(day))
    return Dateline(offset, offset + match.end(), place.strip(" ,") if place else None, page)


_IN_NAME = re.compile(
    r"(?<![\d])(?P<y>(?:19|20)\d\d)(?P<s>[-_/.])(?P<m>\d\d?)(?P=s)(?P<d>\d\d?)(?!\d|_archive)"
    r"|(?<![0-9a-z])(?:[A-Z]{2,6})?(?P<y2>(?:19|20)\d\d)(?P<m2>[01]\d)(?P<d2>[0-3]\d)(?![0-9a-z])"
)


def read_url_date(url: str, start: int = 0) -> PageDate | None:
    """A full date in a URL's path; None where it has none or names several days."""
    return _name_date(url, "url", start, start + len(url))


def read_name_date(name: str) -> PageDate | None:
    """A full date in a file's name; None where it has none or names several days."""
    return _name_date(name, "filename", 0, 0)


def _name_date(name: str, provenance: str, start: int, end: int) -> PageDate | None:
    days = set()
    for match in _IN_NAME.finditer(name[:2000]):
        year, month, day = (
            (match["y"], match["m"], match["d"]) if match["y"] else match.group("y2", "m2", "d2")
        )
        made = _make(int(year), int(month), int(day))
        if made is not None:
            days.add(made)
    return PageDate(days.pop(), provenance, start, end) if len(days) == 1 else None


def read_metadata_date(value: str) -> tuple[date, datetime | None] | None:
    """A date from a field that is meant to hold one: ISO 8601 first, then RFC 5322, then what dateutil reads.

    The moment is by the clock that the value gives (naive), None where it gives only a day.
    """
    value = value.strip()[:80]
    if not value:
        return None
    try:
        if len(value) <= 10:
            day = date.fromisoformat(value)
            return (day, None) if day.year >= FIRST_YEAR - 200 else None
        return _split(datetime.fromisoformat(value))
    except ValueError:
        pass
    if re.match(r"(?:[A-Za-z]{3},? *)?\d{1,2} [A-Za-z]{3} \d{4} \d", value):
        from email.utils import parsedate_to_datetime

        try:
            return _split(parsedate_to_datetime(value))
        except (ValueError, OverflowError):
            pass
    line = read_date_line(value)
    if line is not None:
        return line.day, line.at
    if sum(c.isdigit() for c in value) < 5:
        return None  # dateutil would fill a bare "Friday" or "May" in from today
    from dateutil import parser  # 45 ms: only for what is not ISO 8601

    try:
        one = parser.parse(value, default=datetime(1, 1, 1), ignoretz=True)
        two = parser.parse(value, default=datetime(2, 2, 2), ignoretz=True)
    except Exception:  # the library lets many kinds out on what is no date
        return None
    if one.date() != two.date() or _ambiguous(value):
        return None
    return _split(one) if ":" in value else (one.date(), None)


def _ambiguous(value: str) -> bool:
    match = re.match(r"\D*(\d\d?)[-/](\d\d?)[-/]\d{2,4}", value)
    return match is not None and int(match[1]) <= 12 and int(match[2]) <= 12 and match[1] != match[2]


def _split(at: datetime) -> tuple[date, datetime | None]:
    return at.date(), at.replace(tzinfo=None)
