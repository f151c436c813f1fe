"""Numbers that only their surroundings make times: "at 6.37", "in '74", "on the 27th"."""

from __future__ import annotations

from datetime import date

import pytest

from claimcmp.find.times import find_times
from claimcmp.frame.analysis import analyse
from claimcmp.model import Source

THURSDAY = date(2022, 1, 20)


def found(text: str, reference: date | None = THURSDAY) -> list[tuple[str, str]]:
    return [(t.text, t.value) for t in find_times(text, reference)]


@pytest.mark.parametrize(
    ("dotted", "twin"),
    [
        ("It began at 6.37 on Monday.", "It began at 6:37 on Monday."),
        ("It began at about 6.37, they said.", "It began at about 6:37, they said."),
        ("They met from 7.15 to 7.42 on Friday.", "They met from 7:15 to 7:42 on Friday."),
        ("He left after 6.41 last night.", "He left after 6:41 last night."),
        ("On Monday it was quiet until 14.30.", "On Monday it was quiet until 14:30."),
        ("It began at 6.37 (GMT 4.37).", "It began at 6:37 (GMT 4:37)."),
    ],
)
def test_a_dot_is_read_as_a_colon(dotted: str, twin: str) -> None:
    expected = [(text.replace(":", "."), value) for text, value in found(twin)]
    assert expected and found(dotted) == expected


@pytest.mark.parametrize(
    ("text", "reference", "value"),
    [
        ("They won in '74.", THURSDAY, "1974"),
        ("They won in '22.", THURSDAY, "2022"),
        ("They won in '23.", THURSDAY, "1923"),
        ("They won in '98.", date(1998, 5, 1), "1998"),
        ("They won in '04.", date(1998, 5, 1), "1904"),
        ("They won in '29.", None, "2029"),
        ("They won in '30.", None, "1930"),
        ("They won in ’00.", None, "2000"),
        ("It was built in the summer of ’77.", None, "1977-SU"),
    ],
)
def test_the_century_of_a_short_year(text: str, reference: date | None, value: str) -> None:
    (time,) = find_times(text, reference)
    assert (time.value, time.anchor) == (value, "absolute")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They left on the 27th.", [("the 27th", "2021-12-27")]),
        ("They will leave on the 27th.", [("the 27th", "2022-01-27")]),
        ("They will leave on the 3rd.", [("the 3rd", "2022-02-03")]),
        ("They left on the 20th.", [("the 20th", "2022-01-20")]),
        ("They will leave on the 20th.", [("the 20th", "2022-01-20")]),
        # the month of the sentence, and of a day that was named and lies far back
        ("In May 2013 a boat sank on the 24th.", [("May 2013", "2013-05"), ("the 24th", "2013-05-24")]),
        (
            "On 3 November they met. On the 27th it burned.",
            [("3 November", "2021-11-03"), ("the 27th", "2021-11-27")],
        ),
        (
            "On 20 May 2013 she left. She had been ill since the 9th.",
            [("20 May 2013", "2013-05-20"), ("the 9th", "2013-05-09")],
        ),
        (
            "On 27 May 2013 she left. They met on the 3rd.",
            [("27 May 2013", "2013-05-27"), ("the 3rd", "2013-06-03")],
        ),
        ("In June it rained. They left on the 27th.", [("June", "2021-06"), ("the 27th", "2021-12-27")]),
        ("They left on the 27th at 6.37.", [("the 27th", "2021-12-27"), ("6.37", "2021-12-27T06:37")]),
        ("They left at 6.37 on the 27th.", [("6.37", "2021-12-27T06:37"), ("the 27th", "2021-12-27")]),
    ],
)
def test_days_of_the_month(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "reference", "value"),
    [
        ("They left on the 31st.", date(2022, 3, 1), "2022-01-31"),
        ("They left on the 30th.", date(2022, 3, 1), "2022-01-30"),
        ("They left on the 31st.", date(1, 1, 1), "XXXX-XX-31"),
        ("They left on the 27th.", None, "XXXX-XX-27"),
    ],
)
def test_short_months_and_unknown_ones(text: str, reference: date | None, value: str) -> None:
    assert found(text, reference) == [("the " + text.split()[-1].rstrip("."), value)]


@pytest.mark.parametrize(
    "length", ["two hours after seven", "five years to ten", "ten minutes to three hours"]
)
def test_other_units_stay_lengths(length: str) -> None:
    assert find_times(f"It took {length}.", THURSDAY)[0].type == "DURATION"


def test_no_quantity_is_found_in_their_place() -> None:
    text = (
        "It began at 6.37 in the hall. They stayed from 7.15 to 7.42. He came at 18 minutes past nine. "
        "They won in '74. They left on the 27th. He was there by twenty-three minutes past four."
    )
    analysis = analyse(Source("a", "a.txt", text))
    assert [q.text for q in analysis.quantities] == []
