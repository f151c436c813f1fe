"""Publication dates: where they are found, what they are worth, and what is left alone."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from claimcmp.read.article import Metadata, read_article
from claimcmp.read.frontmatter import read_front_matter
from claimcmp.read.pagedates import (
    read_date_line,
    read_dateline,
    read_metadata_date,
    read_name_date,
    read_url_date,
)
from claimcmp.resources import load

DAY = date(2014, 5, 14)
BODY = "Two men were hurt when a barge struck the harbour bridge of Lund on Monday, the police said.\n"
DATELINE = load("page")["dateline"]


@pytest.mark.parametrize("line", DATELINE["date_lines"])
def test_date_lines(line: str) -> None:
    read = read_date_line(line)
    assert read is not None
    assert read.day == DAY


@pytest.mark.parametrize("line", DATELINE["below_title"])
def test_date_lines_only_below_a_title(line: str) -> None:
    assert read_date_line(line) is None
    read = read_date_line(line, below_title=True)
    assert read is not None
    assert read.day == DAY


@pytest.mark.parametrize("line", DATELINE["not_date_lines"])
def test_lines_that_are_no_date_lines(line: str) -> None:
    assert read_date_line(line) is None


@pytest.mark.parametrize(
    ("line", "day", "at"),
    [
        ("May 14, 2014 6:05pm EST", DAY, datetime(2014, 5, 14, 18, 5)),
        ("Wed May 14, 2014 1:28PM GMT", DAY, datetime(2014, 5, 14, 13, 28)),
        ("POSTED: 1052 GMT (1852 HKT), May 14, 2014", DAY, datetime(2014, 5, 14, 10, 52)),
        ("14 May 2014 00:20 IST", DAY, datetime(2014, 5, 14, 0, 20)),
        ("May 14, 2014 12:30 AM", DAY, datetime(2014, 5, 14, 0, 30)),
        ("May 14, 2014 9:61", DAY, None),
        ("5/4/2014 6:04 PM", date(2014, 5, 4), datetime(2014, 5, 4, 18, 4)),  # an American clock
        ("14/5/2014", DAY, None),
        ("5/14/2014", DAY, None),
        ("4/5/2014", None, None),  # two readings and no clue
        ("5/5/2014", date(2014, 5, 5), None),
        ("Wednesday, 14.5.2014", DAY, None),
        ("Sunday, 04/05/2014", date(2014, 5, 4), None),  # its weekday tells
        ("Tuesday, 14 May 2014", None, None),  # it was a Wednesday
        ("31 June 2014", None, None),
        ("29 February 2014", None, None),
        ("updated May 16, 2014, posted May 14, 2014", DAY, None),
    ],
)
def test_what_a_date_line_says(line: str, day: date | None, at: datetime | None) -> None:
    read = read_date_line(line)
    assert (read.day if read else None) == day
    assert (read.at if read else None) == at


@pytest.mark.parametrize(
    ("text", "place", "day", "rest"),
    [
        ("LUND, May 14, 2014 (Reuters) - Two men", "LUND", DAY, "Two men"),
        ("LUND, Sweden, May 14 (Xinhua) -- Two men", "LUND, Sweden", None, "Two men"),
        ("LUND (AP) — Two men", "LUND", None, "Two men"),
        ("LUND, Sweden (AP)_ Two men", "LUND, Sweden", None, "Two men"),
        ("NEW LUND — Two men", "NEW LUND", None, "Two men"),
        ("May 14, 2014–Two men", None, DAY, "Two men"),
        ("14 May 2014 - Two men", None, DAY, "Two men"),
        ("(LundNews.com) – Two men", None, None, "Two men"),
        ("LUND, Wis., May 14, 2014 /LundWire/ -- Two men", "LUND, Wis.", DAY, "Two men"),
    ],
)
def test_datelines(text: str, place: str | None, day: date | None, rest: str) -> None:
    read = read_dateline(text)
    assert read is not None
    assert read.place == place
    assert (read.date.day if read.date else None) == day
    assert text[read.end :] == rest


@pytest.mark.parametrize(
    "text",
    [
        "Lund - a town of 90,000 - has closed its bridge.",
        "May 14, 2014 was a Wednesday.",
        "A FIRE-BOMB attack killed three people.",
        "BREAKING NEWS-3 DEAD in a fire",
        "The bridge – built in 1931 – is closed.",
        "Anders Lind (34) was hurt.",
        "“We saw it,” he said – and ran.",
        "- a list item",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert read_dateline(text) is None


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://example.org/news/2014/05/14/ferry", DAY),
        ("https://example.org/2014/5/14/ferry-3-dead", DAY),
        ("https://example.org/ferry-2014-05-14", DAY),
        ("https://example.org/a/20140514/ferry.htm", DAY),
        ("https://example.org/2014/05/ferry", None),
        ("https://example.org/a/20149914", None),
        ("https://example.org/2014_05_01_archive.html", None),
        ("https://example.org/2014/05/14/as-of-2014-05-10", None),  # two days
        ("https://example.org/8814a20140514bfbe", None),
    ],
)
def test_dates_in_addresses(url: str, day: date | None) -> None:
    read = read_url_date(url)
    assert (read.day if read else None) == day


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2014-05-14-ferry.txt", DAY),
        ("ferry_20140514.md", DAY),
        ("LND20140514.0476", DAY),
        ("LND_ENG_20140514.0006", DAY),
        ("ferry 2014.05.14.txt", DAY),
        ("000_8814a5404891cfbe.txt", None),
        ("20140514123456.txt", None),
        ("12345678.txt", None),
    ],
)
def test_dates_in_file_names(name: str, day: date | None) -> None:
    read = read_name_date(name)
    assert (read.day if read else None) == day


@pytest.mark.parametrize(
    ("value", "day", "at"),
    [
        ("2014-05-14", DAY, None),
        ("20140514", DAY, None),
        ("2014-05-14T18:05:00+02:00", DAY, datetime(2014, 5, 14, 18, 5)),
        ("2014-05-14T18:05:00Z", DAY, datetime(2014, 5, 14, 18, 5)),
        ("2014-05-14 18:05", DAY, datetime(2014, 5, 14, 18, 5)),
        ("Wed, 14 May 2014 18:05:00 +0100", DAY, datetime(2014, 5, 14, 18, 5)),
        ("May 14, 2014", DAY, None),
        ("14 May 2014", DAY, None),
        ("5/14/2014", DAY, None),
        ("04/05/2014", None, None),
        ("Friday", None, None),
        ("May 2014", None, None),
        ("May 14 2014 at 6:05pm EST", DAY, datetime(2014, 5, 14, 18, 5)),
        ("14th of May 2014 18:05 XYZ", DAY, datetime(2014, 5, 14, 18, 5)),
        ("soon", None, None),
        ("2014-05-14T18:0" + "9" * 60, None, None),
        ("2014-13-45", None, None),
        ("0000-00-00", None, None),
        ("", None, None),
    ],
)
def test_dates_in_metadata(value: str, day: date | None, at: datetime | None) -> None:
    assert read_metadata_date(value) == ((day, at) if day else None)


@pytest.mark.parametrize(
    ("text", "name", "day", "provenance"),
    [
        (f"Bridge closed\nAnn Porter | May 14, 2014 | 6:05pm EST\n{BODY}", "", DAY, "byline"),
        (f"-3.0 C\nWednesday, May 14, 2014\n\nBridge closed\n\n{BODY}", "", DAY, "byline"),
        (f"Bridge closed\nLUND, May 14, 2014 (Reuters) - {BODY}", "", DAY, "dateline"),
        (f"https://example.org/2014/05/14/bridge\nBridge closed\n{BODY}", "", DAY, "url"),
        (
            f"https://example.org/2014/05/13/bridge\nBridge closed\nUpdated May 14, 2014\n{BODY}",
            "",
            DAY,
            "byline",
        ),
        (f"Bridge closed\n{BODY}", "2014-05-14.txt", DAY, "filename"),
        (f"Bridge closed\n{BODY}\nPublished: 14 May 2014\n", "", DAY, "byline"),
        (f"Bridge closed\n{BODY}", "", None, None),
        (f"Bridge closed\n{BODY * 5}\nMay 14, 2014\n{BODY}", "", None, None),  # a heading amid the text
        (f"Bridge closed\nLUND, May 14 (Reuters) - {BODY}", "", None, None),  # no year, no date
    ],
)
def test_the_date_of_a_page(text: str, name: str, day: date | None, provenance: str | None) -> None:
    source = read_article(text, id="a", path="a", name=name)
    assert (source.published, source.published_from) == (day, provenance)


def test_a_better_provenance_goes_before_a_worse_and_a_contradiction_is_noted() -> None:
    head = "https://example.org/2013/01/02/bridge\nBridge closed\nMay 16, 2014\n"
    text = f"{head}LUND, May 14, 2014 (Reuters) - {BODY}"
    source = read_article(text, id="a", path="a")
    assert (source.published, source.published_from) == (DAY, "dateline")
    assert source.warnings == ("dated 2014-05-14 by its dateline; its url says 2013-01-02",)
    source = read_article(text, id="a", path="a", metadata=Metadata(date="2014-05-15"))
    assert (source.published, source.published_from) == (date(2014, 5, 15), "metadata")


def test_a_stated_date_that_is_none_is_noted() -> None:
    source = read_article(BODY, id="a", path="a", metadata=Metadata(date="next week"))
    assert source.published is None
    assert "no date" in source.warnings[0]


def test_front_matter() -> None:
    fields = 'title: "Bridge: closed"\ndate: 2014-05-14 # Wednesday\ntags: [a, b]\nsource: Herald\nkeep: 5\n'
    text = f"---\n{fields}---\n{BODY}"
    metadata = read_front_matter(text)
    assert metadata is not None
    assert (metadata.title, metadata.date, metadata.outlet) == ("Bridge: closed", "2014-05-14", "Herald")
    assert metadata.extra == {"keep": "5"}
    source = read_article(text, id="a", path="a", metadata=metadata)
    assert (source.published, source.published_from) == (DAY, "metadata")
    assert text[source.furniture[0][1] :] == BODY


def test_toml_front_matter_and_a_rule_that_is_none() -> None:
    text = '+++\ntitle = "Bridge closed"\ndate = 2014-05-14\n+++\n# Bridge\n'
    metadata = read_front_matter(text)
    assert metadata is not None
    assert (metadata.title, metadata.date) == ("Bridge closed", "2014-05-14")
    assert read_front_matter(f"---\n{BODY}---\n") is None
    assert read_front_matter("---\ntitle: never closed\n") is None
    assert read_front_matter("---\nLund: two men were hurt\n---\n") is None
    assert read_front_matter("+++\nbroken = = toml\n+++\n") is None
