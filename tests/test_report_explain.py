"""``explain``: what ids name, intervals on an axis, parts about a middle line."""

from __future__ import annotations

import pytest
from report_sample import harbour, value_of

from claimcmp.report.explain import explain
from claimcmp.report.terminal.bars import axis, waterfall
from claimcmp.report.terminal.explain import render_text
from claimcmp.report.terminal.paper import Look


@pytest.mark.parametrize(
    ("values", "bars"),
    [
        (["2022-01-01", "2022-01-04"], ["####        ", "        ####"]),
        (["2022-01-03", "2022-01"], [" #          ", "############"]),
        (["5.. person", "7 person", "9 person"], ["############", "      #     ", "           #"]),
        (["10..20", "..15"], ["############", "#######     "]),
        (["XXXX-01-12", "2022-01-12"], ["............", "############"]),
        (["2022-01-12", "57 member", "60 member"], ["############", "#           ", "           #"]),
        (["7", "7"], ["#           ", "#           "]),
    ],
)
def test_values_as_bars_on_an_axis(values, bars):
    assert axis([value_of(value) for value in values], 12, full="#") == bars


@pytest.mark.parametrize(
    ("share", "bar"),
    [
        (1, " " * 12 + "|" + "#" * 12),
        (-0.5, " " * 6 + "#" * 6 + "|" + " " * 12),
        (0, " " * 12 + "|" + " " * 12),
    ],
)
def test_parts_about_a_middle_line(share, bar):
    assert waterfall(share, full="#") == bar


def test_a_fact_a_claim_and_a_line_name_the_same_fact():
    report = harbour()
    claim = next(c for c in report.claims if c.text == "12 January")
    for wanted in ("f1", claim.id, "north.txt:2", "north:2"):
        assert [fact.id for fact in explain(report, wanted).facts] == ["f1"]


def test_two_sides_show_only_what_is_between_them():
    report = harbour()
    answer = explain(report, "north.txt:2", "south.txt:2")
    assert [len(side) for side in answer.sides] == [1, 1] and len(answer.pairs) == 1
    apart = explain(report, "north.txt:2", "south.txt:4")
    assert apart.facts == () and apart.pairs == ()
    out = "".join(render_text(apart, Look(80)))
    assert out.startswith("not put together:") and "not weighed" in out


def test_an_unknown_id_is_a_lookup_error():
    with pytest.raises(LookupError, match="no fact or claim 'f99'"):
        explain(harbour(), "f99")


@pytest.mark.parametrize("width", [60, 80, 160])
def test_width_is_kept(width):
    lines = "".join(render_text(explain(harbour(), "f1"), Look(width))).split("\n")
    assert max(map(len, lines)) <= width
