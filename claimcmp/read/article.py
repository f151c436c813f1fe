"""From a page's text to a Source: title, publication date with its provenance, furniture.

    read_article(text, id="lund", path="lund.txt") -> Source(title="…", published=date(…), …)

What the file's own metadata say (front matter, JSON fields, HTML meta elements) comes in as a
``Metadata``; the rest is read from the text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from claimcmp.model import Source
from claimcmp.read.furniture import Line, find_furniture, is_furniture_line, is_prose, key_of, lines_of
from claimcmp.read.pagedates import (
    Dateline,
    PageDate,
    read_date_line,
    read_dateline,
    read_metadata_date,
    read_name_date,
    read_url_date,
)

_HEAD = 12  # lines in which a page's date line and title are looked for
# The end of a sentence, which a headline lacks ("win in K.C." has none).
_SENTENCE_END = re.compile(r"(?<![A-Z])[.,;:][\"'”’)]*$")
# How the warning of a date in the metadata that is none begins.
NO_DATE = "its date is no date"
_APART = 3  # days by which two dates of one page may differ without a warning


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says of its article outside of the text; ``date`` as written there."""

    title: str | None = None
    date: str | None = None
    url: str | None = None
    outlet: str | None = None
    spans: tuple[tuple[int, int], ...] = ()  # where it stood in the text, if it did
    extra: Mapping[str, object] = field(default_factory=dict)


def read_article(
    text: str,
    *,
    id: str,
    path: str,
    name: str = "",
    metadata: Metadata | None = None,
    warnings: Sequence[str] = (),
) -> Source:
    """Build the Source of one article; ``name`` is the file's name, which may hold a date."""
    metadata = metadata or Metadata()
    skip = metadata.spans[0][1] if metadata.spans and metadata.spans[0][0] == 0 else 0
    lines = [line for line in lines_of(text) if line.start >= skip]
    head = lines[:_HEAD]
    dated = _date_lines(head, lines)
    starts = {line.start for line, _ in dated}
    url, url_date = _url(metadata.url, head)
    title_line = _title_line(head, starts, metadata.title)
    dateline = _dateline(lines, starts, title_line)
    stated, notes = _metadata_date(metadata.date)
    byline = min((page for _, page in dated), key=lambda page: page.later, default=None)
    # From the surest provenance to the least sure.
    candidates = [stated, dateline.date if dateline else None, byline, url_date, read_name_date(name)]
    dates = [page for page in candidates if page is not None]
    chosen = dates[0] if dates else None
    apart = [*metadata.spans, *((line.start, line.end) for line, _ in dated)]
    if dateline is not None:
        apart.append((dateline.start, dateline.end))
    title = metadata.title or (_clean_title(title_line.text) if title_line else None)
    return Source(
        id=id,
        path=path,
        text=text,
        title=title,
        title_span=_title_span(text, title_line),
        published=chosen.day if chosen else None,
        published_at=next((page.at for page in dates if page.at and page.day == dates[0].day), None),
        published_from=chosen.provenance if chosen else None,
        furniture=find_furniture(text, lines, apart, title_line.text if title_line else title),
        warnings=(*warnings, *notes, *_at_odds(dates)),
        url=url,
        outlet=metadata.outlet,
        place=dateline.place if dateline else None,
        extra=metadata.extra,
    )


def _at_odds(dates: Sequence[PageDate]) -> list[str]:
    """What to say of dates of one page that lie far apart; a revision may come late."""
    return [
        f"dated {dates[0].day} by its {dates[0].provenance}; its {other.provenance} says {other.day}"
        for other in dates[1:]
        if abs((other.day - dates[0].day).days) > _APART and not other.later
    ]


def _metadata_date(value: str | None) -> tuple[PageDate | None, list[str]]:
    if not value:
        return None, []
    read = read_metadata_date(value)
    if read is None:
        return None, [f"{NO_DATE}: {value[:60]!r}"]
    return PageDate(read[0], "metadata", at=read[1]), []


def _date_lines(head: Sequence[Line], lines: Sequence[Line]) -> list[tuple[Line, PageDate]]:
    """Date lines above the article (or between title and text), and labelled ones below it."""
    found = []
    prose = 0
    for index, line in enumerate(head):
        page = read_date_line(line.text, line.start, below_title=index > 0)
        if page is not None:
            found.append((line, page))
        elif is_prose(line.text):
            prose += 1
            if prose > 2:
                break
    for line in lines[len(head) :][-4:]:
        if ":" in line.text[:25] or "ublished" in line.text[:20] or "osted" in line.text[:20]:
            page = read_date_line(line.text, line.start)
            if page is not None:
                found.append((line, page))
    return found


def _url(stated: str | None, head: Sequence[Line]) -> tuple[str | None, PageDate | None]:
    if stated:
        return stated, read_url_date(stated)
    for line in head[:4]:
        if line.text.startswith(("http://", "https://", "www.")) and " " not in line.text:
            return line.text, read_url_date(line.text, line.start)
    return None, None


def _title_line(head: Sequence[Line], dated: set[int], stated: str | None) -> Line | None:
    """The first line that is neither furniture nor a date line, if it looks like a headline."""
    for index, line in enumerate(head):
        if stated is not None and key_of(line.text) == key_of(stated):
            return line
        if line.start in dated or is_furniture_line(line.text):
            continue
        if stated is not None:
            return None
        more = index + 1 < len(head)
        headline = len(line.text) <= 200 and _SENTENCE_END.search(line.text) is None
        dateline = read_dateline(line.text) if headline and more else None
        return line if headline and more and (dateline is None or dateline.date is None) else None
    return None


def _clean_title(line: str) -> str:
    return line.lstrip("#").strip(" *_\t")


def _title_span(text: str, line: Line | None) -> tuple[int, int] | None:
    if line is None:
        return None
    title = _clean_title(line.text)
    start = text.find(title, line.start, line.end)
    return (start, start + len(title)) if start >= 0 else (line.start, line.end)


def _dateline(lines: Sequence[Line], dated: set[int], title: Line | None) -> Dateline | None:
    """The dateline of the first paragraph that has one, among the first lines after the title."""
    looked = 0
    for line in lines[: 2 * _HEAD]:
        if line is title or line.start in dated or len(line.text) < 40:
            continue
        found = read_dateline(line.text, line.start)
        if found is not None:
            return found
        looked += is_prose(line.text)
        if looked >= 2:
            return None
    return None
