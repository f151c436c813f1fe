"""Verdicts on the claims of one fact: what time explains, and what nothing does."""

from collections.abc import Sequence
from datetime import date, datetime

import pytest

from claimcmp.frame.claims import extract
from claimcmp.judge.verdicts import verdict
from claimcmp.model import Claim, Source
from claimcmp.resources import load

EARLY, LATE = date(2031, 6, 1), date(2031, 6, 10)


def judged(*reports: tuple[str, date | datetime | None]) -> str:
    """The verdict on the last claim of each text."""
    claims: list[Claim] = []
    sources: dict[str, Source] = {}
    for name, (text, day) in zip("abcdef", reports, strict=False):
        moment = day if isinstance(day, datetime) else None
        published = moment.date() if moment else day
        sources[name] = Source(id=name, path=name, text=text, published=published, published_at=moment)
        claims.append(extract(sources[name])[-1])
    return verdict(claims, sources)


@pytest.mark.parametrize("example", load("running")["example"], ids=lambda e: e["late"])
def test_examples(example: dict[str, str]) -> None:
    assert judged((example["early"], EARLY), (example["late"], LATE)) == example["verdict"]


@pytest.mark.parametrize("example", load("running")["example"], ids=lambda e: e["late"])
def test_without_dates_nothing_is_an_update(example: dict[str, str]) -> None:
    assert judged((example["early"], None), (example["late"], None)) in ("discrepancy", "compatible")


REPORTS: list[tuple[Sequence[tuple[str, date | datetime | None]], str]] = [
    # tolls of one day, within a toll that runs on over days
    (
        [
            ("At least two people were killed.", EARLY),
            ("Eleven people were killed.", LATE),
            ("Some 24 people were killed.", LATE),
        ],
        "update",
    ),
    # and those of an article without a date
    (
        [
            ("At least two people were killed.", EARLY),
            ("Eleven people were killed.", None),
            ("Some 24 people were killed.", LATE),
        ],
        "update",
    ),
    ([("Eleven people were killed.", None), ("Some 24 people were killed.", LATE)], "discrepancy"),
    # a toll all the same, where one report does not say of what
    ([("Eleven people were killed.", EARLY), ("Thirty people are in the morgue.", LATE)], "update"),
    # a date of long ago beside one of the day
    (
        [
            ("In the town that the flood of 2009 had ruined the quake of 1 June injured dozens.", EARLY),
            ("In the town that the flood of 2009 had ruined the quake injured 310 people.", LATE),
        ],
        "update",
    ),
    ([("Eleven people were killed.", LATE), ("Some 24 people were killed.", LATE)], "discrepancy"),
    ([("Eleven people were killed.", EARLY), ("Four people were killed.", LATE)], "discrepancy"),
    (
        [
            ("Four people were killed.", datetime(2031, 6, 1, 9)),
            ("Nine people were killed.", datetime(2031, 6, 1, 20)),
        ],
        "update",
    ),
    # what the words order
    ([("Two were reported dead originally.", None), ("One person was killed.", None)], "update"),
    (
        [
            (
                "He hails originally from a village in the far north of the country, and came to the capital "
                "as a boy with his family; the club now has 57 members.",
                None,
            ),
            ("The club has 59 members.", None),
        ],
        "discrepancy",
    ),
    ([("The death toll rose to 24.", None), ("Eleven people were killed.", None)], "update"),
    ([("At one point 74 percent of the lines were dead.", None), ("58 percent are dead.", None)], "update"),
    ([("Profit rose 24 percent.", None), ("Profit rose 11 percent.", None)], "discrepancy"),
    # ages
    ([("Ann Lee, 38, was named.", EARLY), ("Ann Lee, 39, was named.", date(2032, 6, 1))], "update"),
    ([("Ann Lee, 38, was named.", EARLY), ("Ann Lee, 41, was named.", LATE)], "discrepancy"),
    # nothing that runs on
    ([("It has 57 members.", EARLY), ("It has 57 members.", LATE)], "agree"),
    ([("It has about 57 members.", EARLY), ("It has 55 to 60 members.", LATE)], "compatible"),
]


@pytest.mark.parametrize(("reports", "expected"), REPORTS, ids=lambda x: str(x)[:60])
def test_verdicts(reports: Sequence[tuple[str, date | datetime | None]], expected: str) -> None:
    assert judged(*reports) == expected
    assert judged(*reports[::-1]) == expected


def test_one_source_alone_is_judged_single() -> None:
    assert judged(("It has 57 members.", EARLY)) == "single"
