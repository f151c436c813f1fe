"""The web report as text: what is escaped, what is there without a browser."""

from __future__ import annotations

import html.parser
import re
from dataclasses import replace
from importlib.resources import files

import pytest
from report_sample import build, harbour

from claimcmp.model import Report
from claimcmp.report.html import render_html
from claimcmp.report.html.markup import letter
from claimcmp.report.html.timeline import Axis
from claimcmp.report.view import View

VOID = {"meta", "input", "br"}
SVG_EMPTY = {"line", "circle", "path"}


class Reader(html.parser.HTMLParser):
    """Elements with their attributes; every element that opens must close."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.stack: list[str] = []
        self.errors: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.stack.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in SVG_EMPTY:
            self.errors.append(f"<{tag}/>")

    def handle_endtag(self, tag):
        if not self.stack or self.stack.pop() != tag:
            self.errors.append(f"</{tag}>")


def page(report: Report, **options) -> tuple[str, Reader]:
    text = "".join(render_html(View(report, everything=True), **options))
    reader = Reader()
    reader.feed(text)
    assert reader.errors == [] and reader.stack == []
    return text, reader


def attributes(reader: Reader, name: str) -> list[str]:
    return [attrs[name] or "" for _, attrs in reader.elements if name in attrs]


def test_every_link_lands_and_ids_are_unique():
    _, reader = page(harbour())
    ids = attributes(reader, "id")
    assert len(ids) == len(set(ids))
    targets = attributes(reader, "href")
    assert targets and {target[1:] for target in targets} <= set(ids)
    assert all(target.startswith("#") for target in targets)


def test_nothing_is_fetched():
    text, reader = page(harbour())
    assert not {tag for tag, _ in reader.elements} & {"img", "link", "iframe", "object", "embed", "base"}
    assert attributes(reader, "src") == [] and attributes(reader, "style") == []
    policy = attributes(reader, "content")[0]
    assert policy.startswith("default-src 'none'") and "unsafe" not in policy
    assert "url(" not in text and "@import" not in text


def test_each_article_is_there_with_its_claims_marked_once():
    report = harbour()
    text, reader = page(report)
    anchors = [found for found in attributes(reader, "id") if re.fullmatch(r"c\d+", found)]
    assert anchors == [f"c{i}" for i in range(1, len(report.claims) + 1)]
    bodies = re.findall(r'<div class="text" dir="auto">(.*?)</div>', text, re.S)
    shown = [html.unescape(re.sub(r"<[^>]*>", "", body)) for body in bodies]
    assert shown == [source.text for source in report.sources]


def test_same_input_same_bytes():
    assert page(harbour())[0] == page(harbour())[0]


EVIL = (
    "\"><script>alert(1)</script><img src=x onerror=alert(1)> </style></script><!-- \u202e \x1b ]]> &lt; ' `"
)


def test_hostile_text_is_text_everywhere():
    article = f"{EVIL} on [[f|12 May{EVIL[:9]}|2022-05-12]] {EVIL} and [[g|5 {EVIL[:12]}|5 <b>]]"
    report = build(
        {f"{EVIL.replace('/', '')}.txt": article, "b.txt": "[[f|13 May|2022-05-13]] [[g|6|6 <b>]]"},
        {"f": (EVIL, "discrepancy", EVIL), "g": (EVIL, "update", EVIL)},
        dates={f"{EVIL.replace('/', '')}.txt": "2022-05-01", "b.txt": "2022-05-03"},
    )
    text, reader = page(report)
    assert [tag for tag, _ in reader.elements].count("script") == 1
    assert not {tag for tag, _ in reader.elements} & {"img", "b<", "iframe"}
    assert not any(name.startswith("on") for _, attrs in reader.elements for name in attrs)
    assert "\u202e" not in text and "\x1b" not in text
    assert text.count("</script>") == 1 and text.count("</style>") == 1


def test_overlapping_claims_and_furniture_keep_the_text_whole():

    report = build(
        {"a.txt": "Menu\nFrom [[f|5 to 7 May|5]] they met.", "b.txt": "[[f|6|6]]"},
        {"f": ("x", "update", "y")},
    )
    source, claim = report.sources[0], report.claims[0]
    inner = replace(claim, id="inner", start=claim.start + 5, end=claim.end, text=claim.text[5:])
    report = replace(
        report,
        sources=(replace(source, furniture=((0, 4),)), *report.sources[1:]),
        claims=(claim, inner, *report.claims[1:]),
    )
    text, _ = page(report)
    body = re.search(r'<div class="text" dir="auto">(.*?)</div>', text, re.S)
    assert body and html.unescape(re.sub(r"<[^>]*>", "", body[1])) == source.text
    assert '<span class="furniture">Menu</span>' in text


def test_sections_without_content_are_left_out():
    text, _ = page(build({"a.txt": "[[f|5|5]]", "b.txt": "[[f|5|5]]"}, {"f": ("x", "agree", "y")}))
    assert "Figures over time" not in text and "Timeline" not in text


def test_a_rising_figure_is_plotted():
    report = build(
        {
            "a.txt": "[[f|5 dead|5 person]]",
            "b.txt": "[[f|9 dead|9 person]]",
            "c.txt": "[[f|12 dead|12 person]]",
        },
        {"f": ("people killed", "update", "it rose")},
        dates={"a.txt": "2022-05-01", "b.txt": "2022-05-02", "c.txt": "2022-05-04"},
    )
    _, reader = page(report)
    places = [attrs["cx"] for tag, attrs in reader.elements if tag == "circle"]
    assert places == ["8.00%", "36.00%", "92.00%"]


def test_many_sources_turn_columns_into_positions():
    articles = {f"a{i}.txt": "[[f|5|5]]" if i % 2 else "[[f|6|6]]" for i in range(60)}
    text, _ = page(build(articles, {"f": ("x", "discrepancy", "y")}))
    assert "30 sources" in text.split("</table>")[0]


def test_timeline_axis_is_monotone_and_compresses_long_gaps():
    from datetime import datetime

    days = [datetime(2014, 3, 1), datetime(2022, 1, 10), datetime(2022, 1, 12), datetime(2022, 1, 13)]
    axis = Axis(days)
    places = [axis(day) for day in days]
    assert places == sorted(places)
    assert places[2] - places[1] > 3
    assert axis.ticks()[0] == (3.0, "1 Mar 2014")


@pytest.mark.parametrize(("index", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (702, "AAA")])
def test_letters(index, name):
    assert letter(index) == name


def palettes() -> dict[str, dict[str, str]]:
    """The colours of the style sheet: light, and light with dark's changes."""
    style = files("claimcmp.report").joinpath("assets/report.css").read_text("utf-8")
    blocks = re.findall(r":root \{(.*?)\}", style, re.S)
    light, dark = (dict(re.findall(r"--([\w-]+): (#\w{6})", block)) for block in blocks[:2])
    return {"light": light, "dark": light | dark}


def contrast(one: str, other: str) -> float:
    """WCAG 2's contrast ratio of two colours."""

    def luminance(color: str) -> float:
        parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_is_readable_on_its_ground(scheme):
    colors = palettes()[scheme]
    pairs = [("ink", "paper"), ("soft", "paper"), ("soft", "panel"), ("link", "paper"), ("link", "panel")]
    for verdict in ("discrepancy", "update", "compatible", "agree", "single"):
        pairs += [(verdict, f"{verdict}-bg"), ("ink", f"{verdict}-bg")]
    pairs += [("soft", "discrepancy-bg"), ("link", "discrepancy-bg")]
    pairs += [(f"p{i}", "panel") for i in range(6)]
    poor = {(a, b): contrast(colors[a], colors[b]) for a, b in pairs if contrast(colors[a], colors[b]) < 4.5}
    assert poor == {}
