"""Properties of find_times: dates come back in every style, values are valid, the cost is linear."""

from __future__ import annotations

import re
import time
from datetime import date, timedelta

import pytest

from claimcmp.find.times import find_times
from claimcmp.find.times.calendar import bounds, of_day, shift

hypothesis = pytest.importorskip("hypothesis")
from hypothesis import given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SHORT = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
days = st.dates(date(1900, 1, 1), date(2059, 12, 31))


def ordinal(n: int) -> str:
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


STYLES = {
    "month day, year": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "day month year": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "short month": lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
    "short month after day": lambda d: f"{d.day} {SHORT[d.month - 1]} {d.year}",
    "ordinal": lambda d: f"{MONTHS[d.month - 1]} {ordinal(d.day)}, {d.year}",
    "ordinal before": lambda d: f"the {ordinal(d.day)} of {MONTHS[d.month - 1]} {d.year}",
    "weekday": lambda d: f"{DAYS[d.weekday()]}, {MONTHS[d.month - 1]} {d.day}, {d.year}",
    "short weekday": lambda d: f"{DAYS[d.weekday()][:3]} {d:%b} {d.day}, {d.year}",
    "upper case": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}".upper(),
    "iso": lambda d: d.isoformat(),
    "slashes": lambda d: f"{d.month}/{d.day}/{d.year}",
    "points": lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
    "torn": lambda d: f"{SHORT[d.month - 1]} {d.day} , {d.year}",
    "hard spaces": lambda d: f"{d.day}\u00a0{MONTHS[d.month - 1]}\u00a0{d.year}",
}


@pytest.mark.parametrize("style", STYLES)
@given(day=days)
@settings(max_examples=25, deadline=None)
def test_a_formatted_date_comes_back(style: str, day: date) -> None:
    written = STYLES[style](day)
    times = find_times(f"They met there on {written}, it was said.", date(2022, 1, 20))
    assert [(t.text, t.value, t.warnings) for t in times] == [(written, day.isoformat(), ())]


@given(reference=days, away=st.integers(-150, 150))
@settings(max_examples=80, deadline=None)
def test_a_date_without_its_year_is_the_near_one(reference: date, away: int) -> None:
    day = reference + timedelta(days=away)
    verb = "met" if away <= 0 else "will meet"
    (found,) = find_times(f"They {verb} on {MONTHS[day.month - 1]} {day.day}.", reference)
    if day.month == 2 and day.day == 29:
        return  # the nearest 29 February may be years away
    assert found.value == day.isoformat()


@given(reference=days, away=st.integers(-6, 6))
@settings(max_examples=80, deadline=None)
def test_a_weekday_is_within_the_week(reference: date, away: int) -> None:
    day = reference + timedelta(days=away)
    verb = "met" if away <= 0 else "will meet"
    (found,) = find_times(f"They {verb} on {DAYS[day.weekday()]}.", reference)
    assert found.value == day.isoformat()


@given(day=days, n=st.integers(-400, 400), unit=st.sampled_from(["day", "week", "month", "quarter", "year"]))
@settings(max_examples=100, deadline=None)
def test_shifts_go_back(day: date, n: int, unit: str) -> None:
    value = of_day(day, unit)
    there = shift(value, n, unit)
    assert there is not None
    assert shift(there, -n, unit) == value


@given(
    day=days,
    unit=st.sampled_from(["day", "week", "month", "quarter", "half", "season", "year", "decade", "century"]),
)
@settings(max_examples=100, deadline=None)
def test_a_unit_holds_its_day(day: date, unit: str) -> None:
    span = bounds(of_day(day, unit))
    assert span is not None
    assert span[0].date() <= day <= span[1].date()


HEAP = """
the a of in on and to last next this past first second third May march Jan Monday sat 12 31 30 1999
2012 '80s 10 : 30 am p.m. GMT ( ) , . - – / week weeks year years ago later earlier half quarter
late early mid end fiscal few two twenty hundred million every Christmas day night morning weekend
summer fall decade century 's $ % now
"""
WORDS = [*HEAP.split(), "\n\n"]
VALID = re.compile(
    r"(?:PAST|PRESENT|FUTURE)_REF"
    r"|P(?:X|[\d.]+)(?:Y|M|W|D|Q|WE|DE|CE|ML|H|N|NI)(?:T?[\d.]+[YMWDHS])?"
    r"|PT?[\d.]+[YDHM](?:T?[\d.]+[MWDHS])?|PT(?:X|[\d.]+)[HMS](?:[\d.]+[MS])?"
    r"|[\dX]{2,4}"
    r"|[\dX]{4}-(?:[\dX]{2}|Q[1-4X]|H[12X]|SP|SU|FA|WI|W[\dX]{2}(?:-WE|-\d)?|[\dX]{2}-[\dX]{2})"
    r"(?:T(?:MO|MI|AF|EV|NI|DT|\d\d:\d\d(?::\d\d)?))?"
)


@given(words=st.lists(st.sampled_from(WORDS), max_size=25), reference=st.none() | days)
@settings(max_examples=250, deadline=None)
def test_any_heap_of_words_gives_valid_values(words: list[str], reference: date | None) -> None:
    text = " ".join(words)
    end = 0
    for found in find_times(text, reference):
        assert text[found.start : found.end] == found.text
        assert found.start >= end
        end = found.end
        assert VALID.fullmatch(found.value), (found.text, found.value)
        if found.interval and found.interval.start and found.interval.end:
            assert found.interval.start <= found.interval.end


@given(text=st.text(max_size=80))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read(text: str) -> None:
    for found in find_times(text, date(2022, 1, 20)):
        assert text[found.start : found.end] == found.text


def seconds(text: str) -> float:
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        find_times(text, date(2022, 1, 20))
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize(
    "piece",
    [
        "12 ",
        "1,000 ",
        "2012 ",
        "12-",
        "1.",
        "twenty ",
        "hundred and ",
        "the last ",
        "Jan. ",
        "late early mid ",
        "the second week of ",
        "10:30:",
        "Monday, ",
        "two or ",
        "\n\n1 ",
        "the end of the end of ",
    ],
)
def test_the_cost_is_linear(piece: str) -> None:
    find_times("warm up on May 3", date(2022, 1, 20))
    small, large = seconds(piece * 500), seconds(piece * 4000)
    # Eight times the text: well under the 64 times of a quadratic step, with room for a noisy machine.
    assert large < 24 * max(small, 0.001)
