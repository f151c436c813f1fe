"""``check`` in its forms: like a compiler's messages, SARIF, GitHub's annotations."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest
from rich.cells import cell_len
from test_report_schema import held_check

from claimcmp.model import Check
from claimcmp.report import annotations, check
from claimcmp.report.terminal.check import render_text
from claimcmp.report.terminal.paper import Look


def text(result: Check, width: int = 80, **options) -> str:
    everything = options.pop("everything", False)
    told = check.chosen(result, everything=everything)
    return "".join(render_text(result, told, Look(width, **options)))


def assert_marked(lines: list[str]) -> None:
    """The marks stand right under the value, in cells of a terminal."""
    marks = next(i for i, line in enumerate(lines) if "^" in line)
    before = lines[marks - 1].partition("12 January")[0]
    assert cell_len(before) == lines[marks].index("^^^^^^^^^^")


def test_a_claim_looks_like_a_compilers_message():
    lines = text(held_check(), 120).split("\n")
    assert lines[0] == "north.txt:2:53: contradicted: the corpus has 13 January"
    assert lines[1].endswith(
        "| LUND, 29 December 2021 - The two ports will sign on 12 January in the old customs house."
    )
    assert_marked(lines)
    assert lines[3].strip().startswith("= south:2, 30 Dec 2021: The ports will sign in Lund on 13 January.")
    assert lines[-2] == "north.txt: 3 claims: 1 contradicted, 0 disputed, 0 compatible, 0 confirmed, 2 new"


def test_what_is_new_is_told_only_when_asked_for():
    assert "new: nothing in the corpus" not in text(held_check())
    assert text(held_check(), everything=True).count("new: nothing in the corpus") == 2


@pytest.mark.parametrize("width", [60, 80, 160])
def test_long_lines_are_cut_around_the_value_and_the_marks_stay_under_it(width):
    result = held_check()
    claim = result.claims[0].claim
    long = "before " * 60 + claim.text + " after" * 60
    moved = replace(claim, line=1, column=1 + 7 * 60, start=7 * 60, end=7 * 60 + len(claim.text))
    result = Check(replace(result.article, text=long), (replace(result.claims[0], claim=moved),))
    lines = text(result, width).split("\n")
    assert max(map(len, lines)) <= width
    assert_marked(lines)


def test_wide_characters_are_counted_as_they_are_shown():
    result = held_check()
    claim = result.claims[0].claim
    line = "港口" * 60 + claim.text + "签署" * 60
    moved = replace(claim, line=1, column=121)
    result = Check(replace(result.article, text=line), (replace(result.claims[0], claim=moved),))
    lines = text(result).split("\n")
    assert max(map(cell_len, lines)) <= 80
    assert_marked(lines)


def test_control_characters_of_the_article_are_shown_and_the_marks_still_fit():
    result = held_check()
    claim = result.claims[0].claim
    line = "\x1b[31m\u202e\tred " + claim.text
    moved = replace(claim, line=1, column=line.index("12") + 1)
    result = Check(replace(result.article, text=line), (replace(result.claims[0], claim=moved),))
    lines = text(result).split("\n")
    assert "\\x1b[31m\\u202e red 12 January" in lines[1]
    assert_marked(lines)


def test_sarif_points_at_the_claim():
    result = held_check()
    log = json.loads("".join(annotations.render_sarif(result, list(result.claims))))
    run = log["runs"][0]
    assert log["version"] == "2.1.0" and len(run["results"]) == 3
    first = run["results"][0]
    assert (first["ruleId"], first["kind"], first["level"]) == ("contradicted", "fail", "error")
    region = first["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["charLength"]) == (2, 53, 10)
    text = result.article.text
    assert text[region["charOffset"] : region["charOffset"] + region["charLength"]] == "12 January"
    assert {result["ruleId"] for result in run["results"]} <= {
        rule["id"] for rule in run["tool"]["driver"]["rules"]
    }
    assert all(r["level"] == "none" for r in run["results"] if r["kind"] != "fail")


def test_csv_and_markdown_have_a_row_a_claim():
    result = held_check()
    rows = list(csv.DictReader(io.StringIO("".join(check.render_csv(result, result.claims)), newline="")))
    assert [row["verdict"] for row in rows] == ["contradicted", "new", "new"]
    assert (rows[0]["against"], rows[0]["text"], rows[0]["line"]) == ("south:2", "12 January", "2")
    table = "".join(check.render_markdown(result, result.claims)).splitlines()
    assert table[2] == "1 contradicted, 0 disputed, 0 compatible, 0 confirmed, 2 new"
    assert table[6].startswith("| 2 | **contradicted** | LUND") and table[6].endswith(
        "13 January: `south:2` |"
    )


def test_github_annotations_are_one_line_and_escaped():
    result = held_check()
    evil = replace(result.claims[0], reason="100% wrong\n::error::fake")
    result = Check(replace(result.article, path="a,b:c%.txt\n::error::x"), (evil,))
    lines = "".join(annotations.render_github(result, list(result.claims))).splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("::error file=a%2Cb%3Ac%25.txt %3A%3Aerror%3A%3Ax,line=2,col=53,endColumn=62,")
    assert lines[0].endswith("12 January: 100%25 wrong ::error::fake")
