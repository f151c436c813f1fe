"""Temporal expressions in running text: an article's lines in, spans and values out."""

from __future__ import annotations

from datetime import date, datetime
from itertools import pairwise

import pytest

from claimcmp.find.times import TimeExpression, find_times, time_ranges
from claimcmp.text.tokens import tokenize

THURSDAY = date(2022, 1, 20)


def found(text: str, reference: date | None = THURSDAY) -> list[tuple[str, str]]:
    return [(t.text, t.value) for t in find_times(text, reference)]


def only(text: str, reference: date | None = THURSDAY) -> TimeExpression:
    times = find_times(text, reference)
    assert len(times) == 1, times
    return times[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the tense of the clause chooses the week
        ("The ministers met on Tuesday.", [("Tuesday", "2022-01-18")]),
        ("The ministers will meet on Tuesday.", [("Tuesday", "2022-01-25")]),
        ("The ministers are scheduled to meet on Tuesday.", [("Tuesday", "2022-01-25")]),
        ("She is to resume work Monday.", [("Monday", "2022-01-24")]),
        ("On Monday, the mayor will speak.", [("Monday", "2022-01-24")]),
        ("He said Wednesday the plan would fail.", [("Wednesday", "2022-01-19")]),
        ("Tuesday's vote came after long talks.", [("Tuesday", "2022-01-18")]),
        ("It would grow, observers late Wednesday were saying.", [("late Wednesday", "2022-01-19")]),
        ("The court ruled Thursday.", [("Thursday", "2022-01-20")]),
        ("A pipe burst under the square on Friday.", [("Friday", "2022-01-14")]),
        ("The raid on Friday cost two lives.", [("Friday", "2022-01-14")]),
        ("They will debate the cost on Friday.", [("Friday", "2022-01-21")]),
        ("The guards fled on Saturday.", [("Saturday", "2022-01-15")]),
        ("Rates will be set on Friday.", [("Friday", "2022-01-21")]),
        ("It beat the record set on Friday.", [("Friday", "2022-01-14")]),
        # ... and the year
        ("The strike began on Dec. 14.", [("Dec. 14", "2021-12-14")]),
        ("The fair will open on Dec. 14.", [("Dec. 14", "2022-12-14")]),
        ("Talks were to be held on Feb. 2.", [("Feb. 2", "2022-02-02")]),
        ("They laid out plans for Friday's session.", [("Friday", "2022-01-21")]),
        ("The last pilgrimage in February was marred by rain.", [("February", "2021-02")]),
        ("Prices fell in October.", [("October", "2021-10")]),
        ("Voting starts in April and ended in March.", [("April", "2022-04"), ("March", "2021-03")]),
    ],
)
def test_tense(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They meet on February 3, and the council the following day.",
            [("February 3", "2022-02-03"), ("the following day", "2022-02-04")],
        ),
        (
            "The bridge fell on 3 March 2019. That week two mayors resigned.",
            [("3 March 2019", "2019-03-03"), ("That week", "2019-W09")],
        ),
        (
            "The quake struck on Monday. A day earlier, a smaller one was felt.",
            [("Monday", "2022-01-17"), ("A day earlier", "2022-01-16")],
        ),
        (
            "He resigned in 2011. The following year he was tried.",
            [("2011", "2011"), ("The following year", "2012")],
        ),
        (
            "Profit rose in the third quarter from a loss a year earlier.",
            [("the third quarter", "2021-Q3"), ("a year earlier", "2020-Q3")],
        ),
        (
            "The plant closed on May 5, 2020. Two days later it reopened.",
            [("May 5, 2020", "2020-05-05"), ("Two days later", "2020-05-07")],
        ),
        ("It snowed the day before.", [("the day before", "2022-01-19")]),
        (
            "It fell between 1 a.m. and 3 a.m. on May 7, 2021.",
            [("1 a.m.", "2021-05-07T01:00"), ("3 a.m.", "2021-05-07T03:00"), ("May 7, 2021", "2021-05-07")],
        ),
        ("It stood there half a century ago.", [("half a century ago", "1972")]),
        (
            "The bridge was opened on 5 May 1995. On June 7 it fell, and in August it was cleared.",
            [("5 May 1995", "1995-05-05"), ("June 7", "1995-06-07"), ("August", "1995-08")],
        ),
    ],
)
def test_narrative(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left on Thursday.", [("Thursday", "XXXX-WXX-4")]),
        (
            "Talks open on January 12; a second body meets the following day.",
            [("January 12", "XXXX-01-12"), ("the following day", "XXXX-01-13")],
        ),
        (
            "On Jan. 31 it rained; the next day it snowed.",
            [("Jan. 31", "XXXX-01-31"), ("the next day", "XXXX-02-01")],
        ),
        (
            "They came on Sunday and left the next day.",
            [("Sunday", "XXXX-WXX-7"), ("the next day", "XXXX-WXX-1")],
        ),
        (
            "She rang at 4 p.m. Friday and left the next day.",
            [("4 p.m. Friday", "XXXX-WXX-5T16:00"), ("the next day", "XXXX-WXX-6")],
        ),
        (
            "It rained on Thursday night. It stopped the next day at 3 p.m.",
            [
                ("Thursday night", "XXXX-WXX-4TNI"),
                ("the next day", "XXXX-WXX-5"),
                ("3 p.m.", "XXXX-WXX-5T15:00"),
            ],
        ),
        (  # a feast that is part of a name is no day to go on from
            "They met on Friday. Police came to the Christmas party at 4 p.m.",
            [("Friday", "XXXX-WXX-5"), ("Christmas", "XXXX-12-25"), ("4 p.m.", "XXXX-WXX-5T16:00")],
        ),
        ("In October prices fell.", [("October", "XXXX-10")]),
        ("Last year prices fell.", [("Last year", "XXXX")]),
        ("In the third quarter of 2011 they rose.", [("the third quarter of 2011", "2011-Q3")]),
    ],
)
def test_without_a_reference(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, None) == expected


@pytest.mark.parametrize(
    ("text", "reference", "value"),
    [
        ("It closed on Dec. 30.", date(2022, 1, 2), "2021-12-30"),
        ("It will open on Jan. 3.", date(2021, 12, 29), "2022-01-03"),
        ("It opens on January 10.", date(2021, 12, 29), "2022-01-10"),
        ("It rained on Feb. 29.", date(2021, 3, 5), "2020-02-29"),
        ("He left last week.", date(2022, 1, 2), "2021-W51"),
        ("He left last week.", date(2021, 1, 6), "2020-W53"),
        ("He left last month.", date(2022, 1, 2), "2021-12"),
        ("He left yesterday.", date(2020, 3, 1), "2020-02-29"),
        ("He will leave tomorrow.", date(2021, 12, 31), "2022-01-01"),
        ("He left last summer.", date(2022, 1, 2), "2021-SU"),
        ("It was cold this winter.", date(2022, 1, 2), "2021-WI"),
        ("It was won last December.", date(2022, 1, 2), "2021-12"),
        ("It was won last June.", date(2022, 7, 2), "2021-06"),
        ("It was won last June.", date(2022, 9, 2), "2022-06"),
        ("It was won in the last quarter of last year.", date(2022, 3, 2), "2021-Q4"),
        ("They talk in the second week of January.", date(2021, 12, 29), "2022-W02"),
        ("They talked on Easter Monday.", date(2022, 5, 1), "2022-04-18"),
        ("Shops shut on Thanksgiving Day.", date(2021, 12, 1), "2021-11-25"),
    ],
)
def test_year_ends_and_leap_days(text: str, reference: date, value: str) -> None:
    assert only(text, reference).value == value


@pytest.mark.parametrize(
    ("text", "mod", "start", "end"),
    [
        ("in early 2022", "START", "2022-01-01T00:00:00", "2022-05-02T15:59:59"),
        ("in January 2022", None, "2022-01-01T00:00:00", "2022-01-31T23:59:59"),
        ("in the second week of January", None, "2022-01-10T00:00:00", "2022-01-16T23:59:59"),
        ("in the 1990s", None, "1990-01-01T00:00:00", "1999-12-31T23:59:59"),
        ("in the third quarter of 2011", None, "2011-07-01T00:00:00", "2011-09-30T23:59:59"),
        ("late on January 3, 2022", None, "2022-01-03T00:00:00", "2022-01-03T23:59:59"),
        ("at 7:30 p.m. on January 3, 2022", None, "2022-01-03T19:30:00", "2022-01-03T19:30:59"),
    ],
)
def test_intervals(text: str, mod: str | None, start: str, end: str) -> None:
    value = find_times(text, THURSDAY)[0].interval
    assert value is not None
    assert (value.mod, value.start, value.end) == (
        mod,
        datetime.fromisoformat(start),
        datetime.fromisoformat(end),
    )


@pytest.mark.parametrize(
    ("text", "value", "utc", "offset"),
    [
        ("It struck at 10:00 am (0800 GMT) on Tuesday.", "2022-01-18T10:00", "08:00", 120),
        ("It struck at 2248 GMT Tuesday.", "2022-01-18T22:48", "22:48", 0),
        ("It struck at 3:37 a.m. EDT.", "T03:37", "07:37", -240),
        ("It ends at 5 p.m. Pacific time.", "T17:00", "01:00", -480),
        ("It ended at 5 p.m. ET, Jan. 3, 2022.", "2022-01-03T17:00", "22:00", -300),
        ("It ended at 5 p.m. ET, June 3, 2021.", "2021-06-03T17:00", "21:00", -240),
        ("It ended at 5 p.m. Eastern Standard Time, June 3, 2021.", "2021-06-03T17:00", "22:00", -300),
        ("It struck at 1:30 a.m. (2000 GMT).", "T01:30", "20:00", 330),
    ],
)
def test_time_zones(text: str, value: str, utc: str, offset: int) -> None:
    time = find_times(text, THURSDAY)[0]
    assert time.value.endswith(value)
    assert time.interval is not None
    assert time.interval.start is not None
    assert (time.interval.start.strftime("%H:%M"), time.interval.utc_offset) == (utc, offset)


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        ("On Wednesday, January 13, 2022, they met.", "2022-01-13 is a Thursday, not a Wednesday"),
        ("On Wed., Jan. 13, they met.", "2022-01-13 is a Thursday, not a Wednesday"),
        ("They met on February 30.", "there is no such day"),
        ("They met on 31 June 2021.", "there is no such day"),
        ("They met on Feb. 29, 2021.", "there is no such day"),
    ],
)
def test_warnings(text: str, warning: str) -> None:
    (said,) = only(text).warnings
    assert warning in said


def test_a_fitting_weekday_chooses_the_year_and_warns_of_nothing() -> None:
    time = only("They were married on Saturday, February 12.", date(2022, 7, 1))
    assert (time.value, time.warnings) == ("2022-02-12", ())
    assert only("Thursday, January 13, 2022").warnings == ()


@pytest.mark.parametrize(
    "text",
    [
        "They may march on; he sat in the sun for the second time.",
        "2000 people came.",
        "About 2000 troops and 1500 horses passed the 1600 block.",
        "The S. 1605 bill, Boeing 747, Resolution 1973 and Flight 1549.",
        "Prices fall when incomes spring from oil.",
        "It cost $2010 and weighed 1,995 kilos, or 2000%.",
        "He read USA Today over a Sunday-free coffee".replace("Sunday-free", "hot"),
        "The ratio was 3:10, the score 7:15.",
        "A 24/7 line, 3/4 of them, a 50-50 chance.",
        "April Jones and June Carter sang.",
        "Three quarters of the seats went to the right.",
        "500 light years away",
        "http://news.example/2012/12/23/fourth-quarter-results",
        "The quarterback threw two touchdowns before halftime, one in the third quarter.",
        "with 6:00 minutes to play",
        "Theresa May resigned. The deal struck by May, and what came of May, is history.",
        "PROTESTERS TO MARCH",
    ],
)
def test_look_alikes(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Jan. 12 , 2012", [("Jan. 12 , 2012", "2012-01-12")]),
        ("at 7: 48 am", [("7: 48 am", "2022-01-20T07:48")]),
        ("QUAKE HITS ON MARCH 3, 2011", [("MARCH 3, 2011", "2011-03-03")]),
        ("THE MAY 5 VOTE", [("MAY 5", "2022-05-05")]),
        ("on 12\u00a0January\u00a02022", [("12\u00a0January\u00a02022", "2022-01-12")]),
        ("from 12\u201314 March 2012", [("12", "2012-03-12"), ("14 March 2012", "2012-03-14")]),
        ("on 2022\u201101\u201112", [("2022\u201101\u201112", "2022-01-12")]),
        (
            "am \uff12\uff10\uff12\uff12-\uff10\uff11-\uff11\uff12",
            [("\uff12\uff10\uff12\uff12-\uff10\uff11-\uff11\uff12", "2022-01-12")],
        ),
        (
            "on \u0661\u0662 January \u0662\u0660\u0662\u0662",
            [("\u0661\u0662 January \u0662\u0660\u0662\u0662", "2022-01-12")],
        ),
        ("on\u200f January\u200f 12, 2022", [("January\u200f 12, 2022", "2022-01-12")]),
        ("the 1990\u2019s", [("the 1990\u2019s", "199")]),
        ("in January\n\n2022 was", [("January", "2022-01"), ("2022", "2022")]),
        ("on January\n12", [("January\n12", "2022-01-12")]),
    ],
)
def test_odd_typography(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n\n",
        "\x00\x1b[31m",
        "½ ² ①",
        "٣",
        "99999999999999999999 years ago",
        "9" * 5000 + " days ago",
        "0000-00-00",
        "99:99:99",
        "32 January 99999",
        "a million billion years ago",
        "in 10000 BC",
        "24:59 GMT",
        "the 0th of May",
        "40 decades ago",
        "in the 99th century",
        "999 millennia from now",
        "0 days ago",
        "the last day of the last week of the last month",
    ],
)
@pytest.mark.parametrize("reference", [None, date.min, date.max, datetime(2022, 1, 20, 23, 59)])
def test_nothing_raises(text: str, reference: date | None) -> None:
    for time in find_times(text, reference):
        assert text[time.start : time.end] == time.text


def test_ranges_are_two_expressions() -> None:
    assert found("between May and July 2021") == [("May", "2021-05"), ("July 2021", "2021-07")]
    assert found("on Nov. 24-26") == [("Nov. 24", "2021-11-24"), ("26", "2021-11-26")]
    assert found("from 1998 to 2001") == [("1998", "1998"), ("2001", "2001")]


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("on Nov. 24-26, 2004", [("2004-11-24/2004-11-26", "2004-11-24", "2004-11-26")]),
        ("between May and July 2021", [("2021-05/2021-07", "2021-05-01", "2021-07-31")]),
        ("from 1998 to 2001", [("1998/2001", "1998-01-01", "2001-12-31")]),
        ("in May and July 2021", []),
        ("from 2001 to 1998", []),
        ("on Monday. Tuesday was dry.", []),
    ],
)
def test_ranges(text: str, ranges: list[tuple[str, str, str]]) -> None:
    found = [r.value for r in time_ranges(text, find_times(text, THURSDAY))]
    assert [(v.iso, str(v.start)[:10], str(v.end)[:10]) for v in found] == ranges


def test_anchor_says_where_a_value_comes_from() -> None:
    times = find_times("On 3 May 2020 it fell; the next day it rose; it fell Monday.", THURSDAY)
    assert [t.anchor for t in times] == ["absolute", "narrative", "publication"]
    assert only("on Monday", None).anchor == "partial"


def test_tokens_may_be_given() -> None:
    text = "They met on May 3, 2021, and on \uff14 May 2021."
    assert find_times(text, THURSDAY, tokens=tokenize(text)) == find_times(text, THURSDAY)


def test_expressions_are_sorted_and_apart() -> None:
    text = "late Tuesday, two years ago on May 3, 2020 at 5 p.m. EST, every Friday since the 1990s " * 5
    times = find_times(text, THURSDAY)
    assert all(a.end <= b.start for a, b in pairwise(times))
