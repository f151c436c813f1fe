"""Markdown: read back by a Markdown reader, articles can make no link, image, table, HTML or mention."""

from __future__ import annotations

import pytest
from report_sample import build, harbour

from claimcmp.report.markdown import escape, render_markdown
from claimcmp.report.timeline import render_markdown as render_timeline
from claimcmp.report.view import View

markdown_it = pytest.importorskip("markdown_it")


def tokens(text: str):
    reader = markdown_it.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    for token in reader.parse(text):
        yield token
        yield from token.children or ()


def shown(text: str) -> str:
    return "".join(t.content for t in tokens(text) if t.type in ("text", "text_special")).replace(
        "\u200b", ""
    )


ATTACKS = [
    "[click](http://evil.example)",
    "![x](http://evil.example/x.png)",
    "<http://evil.example> <b>bold</b> <!-- c -->",
    "http://evil.example www.evil.example evil.example",
    "a | b | c",
    "`code` **bold** _em_ ~~gone~~",
    "# heading",
    "> quote",
    "- item",
    "1. item",
    "+ item",
    "&lt;b&gt; &amp;",
    "\\[x](y)",
    "[ref]: http://evil.example",
    "@everyone #12 a@b.example",
    "$x^2$ {{ template }}",
    "line\n\n# heading\n***",
    "[x][y] [^1]",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_escaped_text_is_shown_as_it_is(attack):
    found = list(tokens(escape(attack)))
    assert {t.type for t in found} <= {"paragraph_open", "paragraph_close", "inline", "text", "text_special"}
    assert shown(escape(attack)) == " ".join(attack.split())


def test_linkifiers_and_mentions_find_nothing():
    out = escape("see http://evil.example, www.evil.example, @someone and #12")
    assert "http://" not in out and "www.e" not in out and "@s" not in out and "#1" not in out


def test_an_article_makes_no_table_row_of_its_own():
    evil = " | x | [a](b) | <img src=x> ` "
    report = build(
        {f"a{evil.replace('/', '')}.txt": f"on [[f|12|12]] {evil}", "b.txt": "[[f|13|13]] `"},
        {"f": (evil, "discrepancy", evil)},
    )
    found = list(tokens("".join(render_markdown(View(report)))))
    rows = sum(t.type == "tr_open" for t in found)
    assert rows == 3 and sum(t.type == "td_open" for t in found) == 6
    assert not {t.type for t in found} & {"link_open", "image", "html_inline", "html_block"}


def test_sections_follow_the_verdicts():
    out = "".join(render_markdown(View(harbour())))
    headings = [line for line in out.splitlines() if line.startswith("## ")]
    assert headings == ["## Discrepancies (1)", "## Compatible (1)", "## Agreement (1)"]
    assert "on **12 January** in the old customs house" in out
    assert "**2022-01-13** (2 sources, 1 origin)" in out


def test_the_timeline_is_one_table():
    out = "".join(render_timeline(View(harbour())))
    assert out.count("\n| ") == 2 and "day of the signing | discrepancy" in out
