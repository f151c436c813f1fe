"""What holds for every input of every reader: no exception, offsets right, the rest of a run unharmed."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
import read_samples as samples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcmp.errors import UnreadableSource
from claimcmp.model import Source
from claimcmp.read.article import Metadata, read_article
from claimcmp.read.decode import decode
from claimcmp.read.limits import DEFAULT_LIMITS
from claimcmp.read.markup import text_of
from claimcmp.read.pagedates import read_date_line, read_dateline, read_metadata_date, read_name_date
from claimcmp.read.parts import Part, read_part
from claimcmp.read.sniff import sniff

PROVENANCES = {"metadata", "dateline", "byline", "url", "filename", "option", "inferred"}
MAKERS: dict[str, Callable[[], list[samples.Sample]]] = {
    "text": samples.text_samples,
    "html": samples.html_samples,
    "docx": samples.docx_samples,
    "pdf": samples.pdf_samples,
    "mail": samples.mail_samples,
    "feed": samples.feed_samples,
    "json": samples.json_samples,
    "packed": samples.packed_samples,
}
quickly = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

# Text with what pages are made of, so that rules meet by chance more often than in noise.
scraps = st.sampled_from(
    [
        "May 14, 2014",
        "14/05/2014",
        "2014-05-14",
        "6:05pm",
        "EST",
        "Updated",
        "By Ann Porter",
        "LUND (NP) -",
        "Related Articles",
        "Share",
        "©",
        "(Photo: x)",
        "http://x.org/2014/05/14",
        "---",
        "title: x",
        "+++",
        "<p>",
        "</p>",
        "<!--",
        "{",
        "}",
        "[",
        '"',
        "\n",
        "\r\n",
        "\r",
        "\u2028",
        "\x1b[0m",
        "\u202e",
        "�",
        "# ",
        "> ",
        "-- ",
        "- ",
        "Source: x",
        "-3.0 C",
        "00:00",
        "Wednesday",
        "a journalist",
        "Ann is a reporter",
        ".",
        ",",
        " ",
    ]
)
pages = st.lists(st.one_of(scraps, st.text(max_size=12)), max_size=40).map("".join)


def check(source: Source) -> None:
    assert source.id
    assert (source.published is None) == (source.published_from is None)
    assert source.published_at is None or source.published_at.date() == source.published
    assert source.published_from is None or source.published_from in PROVENANCES
    last = -1
    for start, end in source.furniture:
        assert last < start < end <= len(source.text)
        last = end
    if source.title_span is not None:
        start, end = source.title_span
        assert 0 <= start <= end <= len(source.text)


def read(data: bytes, name: str) -> list[Source]:
    """The sources of a file's bytes; only the documented error may come out."""
    try:
        return list(read_part(io.BytesIO(data), Part("id", name, name), lambda _: None, DEFAULT_LIMITS))
    except UnreadableSource as error:
        assert str(error)
        return []


@given(pages, st.text(max_size=20))
@quickly
def test_any_page(text: str, name: str) -> None:
    source = read_article(text, id="a", path="a", name=name)
    check(source)
    assert source.text == text


@given(pages, st.text(max_size=30), st.text(max_size=30), st.text(max_size=60))
@quickly
def test_any_metadata(text: str, title: str, day: str, url: str) -> None:
    check(read_article(text, id="a", path="a", metadata=Metadata(title=title, date=day, url=url)))


@given(
    st.binary(max_size=400),
    st.sampled_from(["a.txt", "a.md", "a.html", "a.jsonl", "a.json", "a.eml", "a.pdf", "a"]),
)
@quickly
def test_any_bytes(data: bytes, name: str) -> None:
    for source in read(data, name):
        check(source)
        source.text.encode()


@pytest.mark.parametrize("kind", MAKERS)
@given(data=st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_broken_file(kind: str, data: st.DataObject) -> None:
    sample = data.draw(st.sampled_from(MAKERS[kind]()))
    broken = bytearray(sample.data)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(broken)))
        cut = data.draw(st.integers(0, 30))
        broken[at : at + cut] = data.draw(st.binary(max_size=12))
    for source in read(bytes(broken), sample.name):
        check(source)
        source.text.encode()


@pytest.mark.parametrize(
    ("head", "name", "kind"),
    [
        (b"a file starts with %PDF-1.7", "a.txt", "text"),
        (b"Two men: hurt\nDate: Monday\n", "a.txt", "text"),
        (b"[bold]Two men", "a.txt", "text"),
        (b"{Two men}", "a.txt", "text"),
        (b"<b>Two men</b>", "a.txt", "text"),
        (b"<b>Two men</b>", "a.html", "html"),
        (b"Two men", "a.html", "text"),
        (b"Two men", "a.pdf", "text"),
        (b'\n{"id": 1}\n', "a.txt", "jsonl"),
        (b'{\n "id": 1}\n', "a.txt", "json"),
        (b"Subject: x\n\nTwo men", "a.eml", "mail"),
        (b"<!-- x --><!DOCTYPE html><p>", "a", "html"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><rss>", "a", "feed"),
    ],
)
def test_the_format_is_told_by_content(head: bytes, name: str, kind: str) -> None:
    assert sniff(head, name) == kind


@given(st.binary(max_size=300))
@quickly
def test_decoding_loses_no_line(data: bytes) -> None:
    try:
        text, _ = decode(data)
    except UnreadableSource:
        return
    if b"\x00" not in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        assert text.count("\n") == data.count(b"\n")


@given(pages)
@quickly
def test_small_readers_take_anything(text: str) -> None:
    read_dateline(text)
    read_name_date(text)
    read_metadata_date(text)
    sniff(text.encode("utf-8", "replace"), text)
    assert text_of(text).endswith("\n")
    for line in text.splitlines():
        page = read_date_line(line, 5)
        assert page is None or line[page.start - 5 : page.end - 5].strip()


@given(st.dates(min_value=samples.DAY.replace(year=1981), max_value=samples.DAY.replace(year=2098)))
@quickly
def test_a_day_survives_being_written(day: object) -> None:
    for form in (
        "{:%B %d, %Y}",
        "{:%d %B %Y}",
        "{:%A, %b %d, %Y}",
        "{:%Y-%m-%d}",
        "{:%a %d %b %Y}",
        "{:%d.%m.%Y}",
    ):
        read_back = read_date_line(f"Published: {form.format(day)}")
        assert read_back is not None
        assert read_back.day == day
    assert (named := read_name_date(f"{day:%Y%m%d}-lund.txt")) is not None and named.day == day
