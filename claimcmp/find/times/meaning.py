"""What a temporal expression says before anyone asks when it was said.

    "Tuesday evening"       Calendar(weekday=2, part="EV")
    "two weeks ago"         Offset(-2, "week", "publication")
    "the following day"     Offset(1, "day", "narrative")
    "second week of May"    Nth(2, "week", of=Calendar(month=5))
    "nearly two decades"    Length(2, "decade", mod="LESS_THAN")
    "every Friday"          Recurring("XXXX-WXX-5", quant="EVERY")
    "recently"              Reference("PAST_REF")

``resolve`` turns these into TIMEX3 values with the anchor at hand.
"""

from __future__ import annotations

from typing import NamedTuple

# What an offset counts from; QUARTER is the quarter whose results are spoken of.
PUBLICATION, NARRATIVE, QUARTER = "publication", "narrative", "quarter"


class Calendar(NamedTuple):
    """A place in the calendar, as far as it was said. ``decade`` 199 is the 1990s, ``century`` 19 the 20th.

    ``which`` is -1, 0 or 1 where "last", "this" or "next" picks the weekday, month, season or holiday;
    ``part`` is TIMEX3's part of the day (MO, AF, EV, NI); ``zone`` and ``stated_utc`` (a second clock
    time in brackets) are minutes; ``us_summer`` is True where the zone keeps US summer time;
    ``short_year`` is 74 in "'74".
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str | None = None
    weekend: bool = False
    holiday: str | None = None
    decade: int | None = None
    century: int | None = None
    part: str | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: int | None = None
    us_summer: bool | None = None
    stated_utc: int | None = None
    which: int | None = None
    mod: str | None = None
    short_year: int | None = None

    @property
    def is_time_only(self) -> bool:
        """Whether it is a time of day or a part of one, of no named day."""
        day = (self.year, self.month, self.day, self.weekday, self.season, self.holiday, self.decade)
        return (self.hour is not None or self.part is not None) and not self.weekend and not any(day)

    def merge(self, other: Calendar) -> Calendar:
        """This with what only ``other`` says."""
        return Calendar._make(its if mine is None else mine for mine, its in zip(self, other, strict=True))


class Offset(NamedTuple):
    """``n`` units from an anchor: the publication day, the narrative's last date, the quarter spoken of.

    ``n`` 0 is the unit that holds the anchor ("this week"). ``part``/clock fields of a day come in ``at``.
    """

    n: float | None
    unit: str
    anchor: str
    at: Calendar | None = None
    mod: str | None = None
    length: bool = False  # said with a duration ("two weeks ago"), not by name ("last week")


class Nth(NamedTuple):
    """The ``n``-th unit of a larger span; -1 is the last. ``of`` None: of the span at hand."""

    n: int
    unit: str
    of: Meaning | None = None
    mod: str | None = None
    weekday: int | None = None  # where the unit is "weekday"


class Length(NamedTuple):
    """A duration; ``n`` None where the number is not said ("several years")."""

    n: float | None
    unit: str
    mod: str | None = None
    rest: tuple[float, str] | None = None


class Recurring(NamedTuple):
    """A set of times, as TIMEX3 writes it."""

    value: str


class Reference(NamedTuple):
    """PAST_REF, PRESENT_REF or FUTURE_REF."""

    value: str


class Impossible(NamedTuple):
    """A date that the calendar does not have ("February 30"), and why."""

    reason: str


Meaning = Calendar | Offset | Nth | Length | Recurring | Reference | Impossible
