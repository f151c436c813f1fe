"""Values as closed intervals at a grain: what a claim says, ready to be compared.

    "12 January 2022"            -> TimeValue(2022-01-12T00:00 .. 2022-01-12T23:59:59, grain "day")
    "the second week of January" -> TimeValue(2022-01-10 .. 2022-01-16, grain "week")
    "tens of thousands"          -> NumberValue(low=20000, high=99999, point=None)
    "at least five people"       -> NumberValue(low=5, high=None, point=5, bound=">=")

An open end is ``None``. What is unknown (the year of "January 12" in a source whose date nobody
knows) stays unknown: such a value has no ``start``/``end`` and is compared on its ISO pattern.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

GRAINS = (
    "second",
    "minute",
    "hour",
    "daypart",
    "day",
    "weekend",
    "week",
    "month",
    "season",
    "quarter",
    "half",
    "year",
    "decade",
    "century",
)


@dataclass(frozen=True, slots=True)
class TimeValue:
    """A date or a time of day as an interval of the calendar.

    ``iso`` is the TIMEX3 value ("2022-01-12", "2022-W02", "2013-07-02T07:37", "XXXX-WXX-4").
    ``start`` and ``end`` are the first and last instant (naive); both are None where the value is
    partial or open on that side. ``utc_offset`` is in minutes, where the text gave a zone; then
    ``start``/``end``, where there are any, are already UTC. ``mod`` is TIMEX3's modifier (START, MID,
    END, APPROX, BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER). ``floating``: the day is the article's own
    ("today", "at 3 pm").
    """

    type: str  # "date" | "time"
    iso: str
    start: datetime | None
    end: datetime | None
    grain: str
    mod: str | None = None
    utc_offset: int | None = None
    floating: bool = False


@dataclass(frozen=True, slots=True)
class NumberValue:
    """A quantity as an interval.

    ``low``/``high`` are the closed interval (None: open), ``point`` the number as stated where one
    number was. ``unit`` is the normalised unit or counted noun ("member", "USD", "%", "kilometre").
    ``precision`` is the place value of the last digit that was written as significant (0.1 for
    "5.4", 1000 for "14,000" and "14 thousand", 1 for "57"), so that 5.36 can be 5.4 as rounded.
    ``change`` is the finder's: "=", "~", ">", "<", "up", "down". ``also`` holds stated conversions
    ("10 kilometers (6 miles)") and ``iso`` the TIMEX3 value of a duration.
    """

    low: float | None
    high: float | None
    point: float | None
    unit: str | None
    precision: float = 1.0
    change: str = "="
    iso: str | None = None
    also: tuple[NumberValue, ...] = ()

    @property
    def size(self) -> float | None:
        """The number as stated, else the lower bound; None where there is neither."""
        return self.point if self.point is not None else self.low


Value = TimeValue | NumberValue
