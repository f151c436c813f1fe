"""Whatever an article says, every form of the report stays what it is: properties over generated text."""

from __future__ import annotations

import csv
import io
import json
import re

from hypothesis import given, settings
from hypothesis import strategies as st
from report_sample import build
from rich.cells import cell_len
from test_report_html import page

from claimcmp.report import timeline
from claimcmp.report.csv_form import render_csv
from claimcmp.report.json_form import render_json
from claimcmp.report.markdown import render_markdown
from claimcmp.report.terminal.compare import render_text
from claimcmp.report.terminal.paper import Look
from claimcmp.report.view import View

CONTROLS = ["\x1b[31m", "\x9b", "\u202e", "\u2066", "\r", "\n", "\t", "\0", "\ud800", "\U000e0041"]
MARKUP = [
    "<script>",
    "</script>",
    "-->",
    "]]>",
    '"',
    "'",
    "&lt;",
    "`",
    "**",
    "|",
    "[a](b)",
    "[bold]",
    ":smile:",
]
PIECES = st.sampled_from([*CONTROLS, *MARKUP, "=1+1", "\\", "é", "日本", "word ", " ", "%n"])
TEXTS = (
    st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=12)
    .map("".join)
    .map(lambda text: text.replace("[[", "[").replace("]]", "]"))
)
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@settings(max_examples=80, deadline=None)
@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_every_form_holds(before, after, about, name):
    articles = {
        f"{name}a": f"{before}[[f|12 May|2022-05-12]]{after}",
        f"{name}b": f"{after}[[f|13 May|2022-05-13]]",
    }
    report = build(articles, {"f": (about, "discrepancy", after)}, dates={f"{name}a": "2022-05-01"})
    view = View(report, everything=True)

    plain = "".join(render_text(view, Look(80)))
    assert not CONTROL.search(plain)
    assert max(map(cell_len, plain.split("\n"))) <= 80
    coloured = "".join(render_text(view, Look(80, color=True)))
    assert not CONTROL.search(re.sub(r"\x1b\[[\d;]*m", "", coloured))

    encoded = "".join(render_json(view))
    assert not CONTROL.search(encoded)
    document = json.loads(encoded)
    for source, claim in zip(report.sources, document["claims"], strict=True):
        assert source.text[claim["start"] : claim["end"]] == claim["text"]
    assert document["facts"][0]["about"] == about

    rows = list(csv.reader(io.StringIO("".join(render_csv(view)), newline="")))
    assert len({len(row) for row in rows}) == 1
    assert not any(re.match(r"[=+@\t\r-](?!\d)", cell) for row in rows for cell in row)

    markdown = "".join((*render_markdown(view), *timeline.render_markdown(view)))
    assert not CONTROL.search(markdown)
    markup, reader = page(report)
    assert not CONTROL.search(markup)
    assert [tag for tag, _ in reader.elements].count("script") == 1
