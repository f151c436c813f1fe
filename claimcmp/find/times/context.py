"""What is known while reading on, and how one of several candidates is chosen.

The narrative: the date last spoken of ("the following day"), the quarter whose results are spoken of
("a year earlier"), the day of the sentence (for a time of day). Where two years or weeks could be
meant, each candidate costs its distance from the anchor, and more where the tense speaks against it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple

from claimcmp.find.times import calendar as cal
from claimcmp.find.times.meaning import PUBLICATION

DATE, TIME, DURATION, SET = "DATE", "TIME", "DURATION", "SET"
COMPARED = "compared"  # a narrative anchor whose outcome is no anchor itself ("a year earlier")

# How much farther a candidate on the side that the tense speaks for may lie and still be taken. Tuned on
# halves of TimeBank (tests/benchmarks/temporal.py --halves), where a date's moves value F1 by less than
# half a point between 2 and 12, and a quarter's, whose results are told late, must stay under 5.
AGAINST_TENSE = 10.0
MONTH_AGAINST_TENSE = 40.0
QUARTER_AGAINST_TENSE = 4.0
_STORY = 60  # tokens over which a year that was named holds for the dates that follow


class Resolved(NamedTuple):
    """A TIMEX3 type and value, what anchored it, and what is odd about it. ``floating``: the day
    is the article's own ("today", "at 3 pm"). ``years`` is 2 for a season that runs on into the next year."""

    type: str
    value: str
    mod: str | None = None
    anchor: str = "absolute"
    warnings: tuple[str, ...] = ()
    zone: int | None = None
    us_summer: bool | None = None
    stated_utc: int | None = None
    floating: bool = False
    years: int = 1


class Context:
    """What is known while reading on: the publication day and the dates spoken of so far.

    ``by_quarter`` says whether the results spoken of last are those of ``quarter``; ``place`` is the
    token that is being read.
    """

    __slots__ = (
        "_story",
        "by_quarter",
        "is_over",
        "last",
        "last_day",
        "last_month",
        "place",
        "quarter",
        "reference",
        "same_sentence_day",
        "since_day",
        "tense",
    )

    def __init__(self, reference: datetime | None) -> None:
        self.reference = reference
        self.tense: Callable[[], int] = lambda: 0
        self.is_over: Callable[[int], bool] = lambda since: False
        self.last_day: str | None = None
        self.last: str | None = None
        self.last_month: tuple[str, int] | None = None  # a month that was named, and where
        self.quarter: str | None = None
        self.by_quarter = False
        self.same_sentence_day: str | None = None
        self.since_day = 0  # the place of that day
        self.place = 0
        self._story: tuple[int, int] | None = None  # a year that was named, and where

    @property
    def today(self) -> date | None:
        return self.reference.date() if self.reference else None

    def story_year(self) -> int | None:
        """The year of the last full date, if that stands near: "On 5 May 1995 … on 7 June"."""
        return self._story[0] if self._story and self.place - self._story[1] < _STORY else None

    def note(self, resolved: Resolved) -> None:
        """Remember a date for "the following day" and "that week"."""
        if resolved.type == DURATION and resolved.value.endswith("M") and resolved.value[1:2] != "T":
            self.by_quarter = False
        if (
            resolved.type not in (DATE, TIME)
            or resolved.value.endswith("_REF")
            or resolved.anchor == COMPARED
        ):
            return
        kind = cal.grain(resolved.value)
        if not kind:
            return
        if resolved.anchor == "absolute" and kind == "day":
            self._story = (int(resolved.value[:4]), self.place)
        elif resolved.anchor == PUBLICATION or kind == "year":
            self._story = None  # the text has gone on to another time
        self.last = resolved.value.partition("T")[0]
        if kind in ("second", "minute", "hour", "daypart", "day"):
            self.last_day = self.last
            if not resolved.floating:
                self.same_sentence_day, self.since_day = self.last_day, self.place
        if kind == "quarter" and not cal.is_partial(resolved.value) and self.today:
            # The quarter that results are reported for: not one of the year before that it is compared
            # with, nor a later one that is only expected.
            span = cal.bounds(resolved.value)
            age = (self.today - span[1].date()).days if span else 999
            if age < 300 and (age > 0 or self.quarter is None):
                self.quarter = resolved.value
                self.by_quarter = True
        elif kind == "year":
            self.by_quarter = False
        elif kind == "month":
            self.last_month = resolved.value, self.place

    def sentence_month(self) -> str | None:
        """The month last named in this sentence, if that was after its day: "in May 2013 … on the 24th"."""
        value, place = self.last_month or ("", -1)
        after_day = self.same_sentence_day is None or place > self.since_day
        return value if value and after_day and not self.is_over(place) else None


def pick(candidates: list[tuple[date, str]], context: Context, against: float = AGAINST_TENSE) -> str:
    """Of (day, value) candidates the one nearest to the anchor on the side that the tense speaks for."""
    today = context.today
    assert today is not None
    tense = context.tense()

    def cost(candidate: tuple[date, str]) -> float:
        span = cal.bounds(candidate[1])
        if span and span[0].date() <= today <= span[1].date():
            return 0.0
        if span is None:
            away = (candidate[0] - today).days
        elif span[0].date() > today:
            away = (span[0].date() - today).days
        else:
            away = (span[1].date() - today).days
        return abs(away) * (against if tense and (away > 0) != (tense > 0) else 1.0) + (
            0.25 if away > 0 else 0.0
        )

    return min(candidates, key=cost)[1]


def years_around(day: date) -> list[int]:
    """The year of ``day`` and its neighbours, as far as the calendar goes."""
    return [year for year in (day.year - 1, day.year, day.year + 1) if 1 <= year <= 9999]
