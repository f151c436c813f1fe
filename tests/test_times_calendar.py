"""The arithmetic under the temporal expressions: numbers, durations, moves in the calendar, holidays."""

from __future__ import annotations

from datetime import date

import pytest

from claimcmp.find.times.calendar import bounds, duration, enclosing, holiday, nth_weekday, shift
from claimcmp.find.times.numbers import amount, spoken_year


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("three", 3),
        ("twenty - five", 25),
        ("a hundred and fifty", 150),
        ("two thousand five hundred", 2500),
        ("1 , 200", 1200),
        ("2 . 5", 2.5),
        ("2 1 / 2", 2.5),
        ("two and a half", 2.5),
        ("half a", 0.5),
        ("a dozen", 12),
        ("65 million", 65_000_000),
        ("an", 1),
        ("several", None),
        ("a few", None),
        ("dozens of", None),
        ("1 / 0", 1),
    ],
)
def test_amount(words: str, expected: float | None) -> None:
    assert amount(words.split()) == expected


@pytest.mark.parametrize(
    ("words", "year"),
    [("nineteen ninety - six", 1996), ("nineteen nineteen", 1919), ("two thousand and five", 2005)],
)
def test_spoken_year(words: str, year: int) -> None:
    assert spoken_year(words.split()) == year


@pytest.mark.parametrize(
    ("n", "unit", "rest", "value"),
    [
        (3, "day", None, "P3D"),
        (2, "hour", None, "PT2H"),
        (None, "month", None, "PXM"),
        (None, "minute", None, "PTXM"),
        (1, "decade", None, "P1DE"),
        (2.5, "year", None, "P2Y6M"),
        (0.5, "hour", None, "PT30M"),
        (0.5, "month", None, "P0.5M"),
        (1, "fortnight", None, "P2W"),
        (3, "year", (6, "month"), "P3Y6M"),
        (1, "hour", (16, "minute"), "PT1H16M"),
        (2, "day", (5, "hour"), "P2DT5H"),
    ],
)
def test_duration(n: float | None, unit: str, rest: tuple[float, str] | None, value: str) -> None:
    assert duration(n, unit, rest) == value


@pytest.mark.parametrize(
    ("value", "n", "unit", "expected"),
    [
        ("2022-01-12", 1, "day", "2022-01-13"),
        ("2021-12-31", 1, "day", "2022-01-01"),
        ("2022-01-12", -2, "week", "2021-W52"),
        ("2022-01-31", 1, "month", "2022-02"),
        ("2022-02", -4, "quarter", "2021-Q1"),
        ("2021-Q3", -4, "quarter", "2020-Q3"),
        ("2020-02-29", -1, "year", "2019"),
        ("2022-W02-WE", 1, "weekend", "2022-W03-WE"),
        ("2022-01-12T23:30", 1, "hour", "2022-01-13T00:30"),
        ("XXXX-01-12", 1, "day", "XXXX-01-13"),
        ("XXXX-02-28", 1, "day", "XXXX-02-29"),
        ("XXXX-WXX-7", 1, "day", "XXXX-WXX-1"),
        ("XXXX-WXX-7", 1, "week", None),
        ("2022-01-12", 1, "hour", None),
        ("9999-12-31", 1, "day", None),
        ("PAST_REF", 1, "day", None),
    ],
)
def test_shift(value: str, n: int, unit: str, expected: str | None) -> None:
    assert shift(value, n, unit) == expected


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2020-02", "2020-02-01 00:00:00", "2020-02-29 23:59:59"),
        ("2020-W53", "2020-12-28 00:00:00", "2021-01-03 23:59:59"),
        ("2022-W02-WE", "2022-01-15 00:00:00", "2022-01-16 23:59:59"),
        ("2021-WI", "2021-12-01 00:00:00", "2022-02-28 23:59:59"),
        ("2021-Q4", "2021-10-01 00:00:00", "2021-12-31 23:59:59"),
        ("19", "1900-01-01 00:00:00", "1999-12-31 23:59:59"),
        ("2022-01-12TNI", "2022-01-12 18:00:00", "2022-01-13 05:59:59"),
        ("2022-01-12T24:00", "2022-01-13 00:00:00", "2022-01-13 00:00:59"),
    ],
)
def test_bounds(value: str, first: str, last: str) -> None:
    span = bounds(value)
    assert span is not None
    assert (str(span[0]), str(span[1])) == (first, last)


@pytest.mark.parametrize(
    "value", ["XXXX-01-12", "2022-13", "2022-02-30", "P3D", "FUTURE_REF", "", "2021-W60"]
)
def test_no_bounds(value: str) -> None:
    assert bounds(value) is None


def test_enclosing() -> None:
    assert enclosing("2022-01-12", "quarter") == "2022-Q1"
    assert enclosing("XXXX-01-12", "quarter") is None


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("12-25", 2021, date(2021, 12, 25)),
        ("thanksgiving", 2021, date(2021, 11, 25)),
        ("labor", 2021, date(2021, 9, 6)),
        ("memorial", 2022, date(2022, 5, 30)),
        ("easter", 2022, date(2022, 4, 17)),
        ("easter-2", 2022, date(2022, 4, 15)),
        ("02-29", 2021, None),
        ("nothing", 2021, None),
    ],
)
def test_holiday(name: str, year: int, day: date | None) -> None:
    assert holiday(name, year) == day


def test_nth_weekday() -> None:
    assert nth_weekday(2021, 5, 1, 1) == date(2021, 5, 3)
    assert nth_weekday(2021, 5, 1, -1) == date(2021, 5, 31)
    assert nth_weekday(2021, 2, 1, 5) is None
