"""What on a page is not the article; the resources' own examples among them."""

from __future__ import annotations

import pytest

from claimcmp.model import Source
from claimcmp.read.article import read_article
from claimcmp.read.furniture import is_furniture_line, merge
from claimcmp.resources import load

PAGE = load("page")
LEAD = "Two men were hurt when a barge struck the harbour bridge of Lund on Monday, the police said.\n"
MORE = "The bridge, which was built in 1931, is crossed by 12,000 vehicles a day, according to the town.\n"


def read(text: str) -> Source:
    return read_article(text, id="a", path="a")


def furniture(text: str) -> list[str]:
    return [text[start:end] for start, end in read(text).furniture]


def entries(table: dict[str, str]) -> list[str]:
    return [
        e.strip()
        for block in table.values()
        for line in block.splitlines()
        for e in line.split("|")
        if e.strip()
    ]


@pytest.mark.parametrize("phrase", entries(PAGE["phrases"]))
def test_every_phrase_is_furniture_in_capitals_and_with_other_numbers(phrase: str) -> None:
    assert is_furniture_line(f"- {phrase.title().replace('0', '27')}:")


@pytest.mark.parametrize("line", PAGE["openings_rule"]["examples"])
def test_lines_that_open_like_furniture(line: str) -> None:
    assert line in furniture(f"Bridge closed\n\n{LEAD}{MORE}{line}\n")


@pytest.mark.parametrize("line", PAGE["openings_rule"]["leave"])
def test_lines_that_only_look_so(line: str) -> None:
    assert furniture(f"Bridge closed\n\n{LEAD}{MORE}{line}\n") == []


@pytest.mark.parametrize("line", PAGE["biography"]["examples"])
def test_a_description_of_the_author_at_the_end(line: str) -> None:
    assert furniture(f"Bridge closed\n{LEAD}{MORE}{line.split()[0]} Porter\n{line}\n")[-1] == line


@pytest.mark.parametrize("line", PAGE["biography"]["leave"])
def test_a_last_sentence_on_someone_else(line: str) -> None:
    assert furniture(f"Bridge closed\n{LEAD}{MORE}{line}\n") == []


@pytest.mark.parametrize(
    "line",
    [
        "-13.7 C",
        "21 °C",
        "00:00 00:00",
        "0:00 / 3:12",
        "https://example.org/3-dead-in-fire",
        "www.example.org",
        "Home > News > World",
        "5 min read",
        "1,204 shares",
        "12 Comments",
    ],
)
def test_lines_by_their_form(line: str) -> None:
    assert is_furniture_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Three dead",
        "57 members",
        "Score: 3-2",
        "- A meeting on January 12.",
        "12",
        "Monday",
        "Homes",
        "It was 5 C warmer",
    ],
)
def test_short_lines_that_are_kept(line: str) -> None:
    assert not is_furniture_line(line)


def test_related_links_end_where_prose_begins() -> None:
    text = f"Bridge closed\n{LEAD}Related Articles\nTen dead in 1999 storm\nFive walks by the sea\n{MORE}"
    assert furniture(text) == ["Related Articles", "Ten dead in 1999 storm", "Five walks by the sea"]


def test_a_page_from_top_to_bottom() -> None:
    text = (
        "-3.0 C\nWednesday, May 14, 2014\n\nHarbour bridge closed\n\nText Audio\n00:00 00:00\nFont Size\n"
        "The bridge in May 2013. (Photo: B. Lind/Herald)\nThe bridge in May 2013. (Photo: B. Lind/Herald)\n"
        f"LUND, May 14 (Reuters) - {LEAD}{MORE}\nAnn Porter\nAnn Porter\n"
        "Ann is a reporter with over ten years on the harbour desk.\n\nRelated Articles\n\n\n"
        "Please enter your comment!\nYour name:\n\nStay Connected\n16,420 Fans\n"
        "- Advertisement -\nLatest Articles\nTen dead in 1999 storm\n© 2014 Lund Herald\n"
    )
    source = read(text)
    kept = "".join(
        " " * (end - start) if furniture else text[start:end] for start, end, furniture in _pieces(source)
    )
    assert kept.split() == (f"Harbour bridge closed The bridge in May 2013. {LEAD} {MORE}".split())
    assert source.title == "Harbour bridge closed"
    assert source.place == "LUND"


def _pieces(source: Source) -> list[tuple[int, int, bool]]:
    pieces, at = [], 0
    for start, end in source.furniture:
        pieces += [(at, start, False), (start, end, True)]
        at = end
    return [*pieces, (at, len(source.text), False)]


def test_a_caption_is_kept_once() -> None:
    caption = "The bridge as it was last June, with 40 boats below."
    text = f"Bridge closed\n{caption}\n{LEAD}{caption}\n{MORE}"
    assert read(text).furniture == ((text.rindex(caption), text.rindex(caption) + len(caption)),)
    text = f"Bridge closed\n{caption}\n{caption}\n{LEAD}{MORE}"  # an image's text and its caption
    assert read(text).furniture == ((text.index(caption), text.index(caption) + len(caption)),)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Bridge closed\n{LEAD}", "Bridge closed"),
        (f"# Bridge *closed*\n\n{LEAD}", "Bridge *closed"),
        (f"Ferry wins 20-13 in K.C.\n{LEAD}", "Ferry wins 20-13 in K.C."),
        (f"‘Will it open?’\n{LEAD}", "‘Will it open?’"),
        (f"{LEAD}{MORE}", None),
        ("Bridge closed\n", None),  # a line alone is the article
        (f"https://example.org/x\nMay 14, 2014\nBridge closed\n{LEAD}", "Bridge closed"),
        (f"LUND, May 14, 2014 – Two men hurt\n{LEAD}", None),
        (f"Share\nTweet\nBridge closed\n{LEAD}", "Bridge closed"),
    ],
)
def test_titles(text: str, title: str | None) -> None:
    source = read(text)
    assert source.title == title
    if title is not None:
        assert source.title_span is not None
        assert text[slice(*source.title_span)] == title
        assert not any(a < source.title_span[1] and source.title_span[0] < b for a, b in source.furniture)


def test_spans_are_sorted_and_apart() -> None:
    assert merge([(5, 9), (0, 2), (8, 12), (2, 3), (4, 4)]) == ((0, 3), (5, 12))
