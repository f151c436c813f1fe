"""The timeline: which facts are events, their order, what each line says."""

from __future__ import annotations

from datetime import datetime

import pytest
from report_sample import build, harbour

from claimcmp.model import Frame
from claimcmp.report.terminal.paper import Look
from claimcmp.report.terminal.timeline import render_text
from claimcmp.report.timeline import events
from claimcmp.report.values import when
from claimcmp.report.view import View
from claimcmp.values import TimeValue


def three() -> View:
    """A planned visit in May, a treaty years before, a strike on an unknown year's day; and a count."""
    return View(
        build(
            {
                "a.txt": "Visit [[v|12 May|2022-05-12]]. Treaty [[t|March 2014|2014-03]]. [[n|5|5]] came.",
                "b.txt": "Visit [[v|13 May|2022-05-13]]. Treaty [[t|March 2014|2014-03]]. [[n|5|5]] came.",
                "c.txt": "Visit [[v|13 May|2022-05-13]]. Strike [[s|12 May|XXXX-05-12]].",
                "d.txt": "Strike [[s|12 May|XXXX-05-12]].",
            },
            {
                "v": ("day of the visit", "discrepancy", "two days"),
                "t": ("month of the treaty", "agree", ""),
                "s": ("day of the strike", "agree", ""),
                "n": ("people who came", "agree", ""),
            },
            frames={"v": Frame(status="planned"), "t": Frame(status="done")},
        )
    )


def test_dated_facts_in_order_those_without_a_year_last():
    assert [event.fact.id for event in events(three())] == ["t", "v", "s"]


def test_an_event_stands_where_most_origins_put_it():
    event = events(three())[1]
    assert event.value.iso == "2022-05-13" and event.status == "planned"


def test_copies_of_one_text_do_not_outvote():
    articles = {
        f"{name}.txt": f"[[f|x|2022-05-1{day}]]" for name, day in (("a", 2), ("b", 3), ("c", 3), ("d", 3))
    }
    report = build(articles, {"f": ("x", "discrepancy", "")}, copies={"c.txt": "b", "d.txt": "b"})
    (event,) = events(View(report))
    assert event.value.iso == "2022-05-12"


def test_a_line_an_event_and_a_line_a_position():
    lines = "".join(render_text(three(), Look(80))).rstrip().split("\n")
    assert lines[:2] == ["2014", "  Mar             done  month of the treaty  a, b"]
    assert lines[2:4] == ["2022", "  13 May          planned  day of the visit  discrepancy"]
    assert [line.split() for line in lines[4:6]] == [["2022-05-12", "a"], ["2022-05-13", "b,", "c"]]
    assert lines[6] == "no year"
    assert lines[-1] == "3 events in 4 sources, 1 in dispute"


def test_width_is_kept():
    for width in (40, 80, 160):
        assert max(map(len, "".join(render_text(View(harbour()), Look(width))).split("\n"))) <= width


@pytest.mark.parametrize(
    ("iso", "start", "end", "grain", "words"),
    [
        ("2022-05-12", "2022-05-12T00:00", "2022-05-12T23:59:59", "day", "12 May"),
        ("2022-05", "2022-05-01T00:00", "2022-05-31T23:59:59", "month", "May"),
        ("2022", "2022-01-01T00:00", "2022-12-31T23:59:59", "year", "2022"),
        ("2021-W51-WE", "2021-12-25T00:00", "2021-12-26T23:59:59", "weekend", "25-26 Dec"),
        ("2021-W52", "2021-12-27T00:00", "2022-01-02T23:59:59", "week", "27 Dec - 2 Jan"),
        ("2022-05-12T14:05", "2022-05-12T14:05", "2022-05-12T14:05:59", "minute", "12 May 14:05"),
    ],
)
def test_days_in_few_words(iso, start, end, grain, words):
    value = TimeValue("date", iso, datetime.fromisoformat(start), datetime.fromisoformat(end), grain)
    assert when(value) == words
