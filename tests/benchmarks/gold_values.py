"""The values of an annotated key, ready to be compared: "~20000", ">=3", "dozens", "2022-W02", "15:45".

relation("40", ">=43")                   -> "conflict"
relation("2022-01-12", "2022-W02")       -> "compatible"
relation("late in the quarter", "10:03") -> None, which nobody can tell from the values alone
"""

from __future__ import annotations

import calendar
import math
import re
from datetime import date, timedelta

Interval = tuple[str, float, float]

VAGUE = {
    "dozens": (24, 99),
    "hundreds": (200, 999),
    "thousands": (2000, 9999),
    "tens of thousands": (20000, 99999),
    "hundreds of thousands": (200000, 999999),
    "millions": (2e6, 1e9),
}
SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9}
# Unit -> (its base, how many of the base it is)
UNITS = {
    "km": ("m", 1000),
    "kilometers": ("m", 1000),
    "mi": ("m", 1609.344),
    "miles": ("m", 1609.344),
    "ft": ("m", 0.3048),
    "mm": ("m", 0.001),
    "in": ("m", 0.0254),
    "mph": ("km/h", 1.609344),
    "min": ("s", 60),
    "minutes": ("s", 60),
    "hours": ("s", 3600),
    "hour": ("s", 3600),
    "seconds": ("s", 1),
    "day": ("s", 86400),
    "days": ("s", 86400),
    "weeks": ("s", 604800),
    "week": ("s", 604800),
}
NUMBER = re.compile(
    r"\$?(\d[\d,]*\.?\d*)(?:-\$?(\d[\d,]*\.?\d*))?\s*(thousand|million|billion)?\s*(\D*)", re.ASCII
)
BOUND = re.compile(r"(~|>=|<=|>|<)?\s*(.*)", re.S)


def relation(a: str, b: str) -> str | None:
    """ "equal", "compatible" or "conflict"; None where the values alone do not tell."""
    if a == b:
        return "equal"
    left, right = interval(a), interval(b)
    if left is None or right is None or left[0] != right[0]:
        return None
    if left[1:] == right[1:]:
        return "equal"
    return "compatible" if left[1] <= right[2] and right[1] <= left[2] else "conflict"


def interval(value: str) -> Interval | None:
    """What the value is measured in, its low and its high end; None for what is mere words."""
    sign, body = BOUND.fullmatch(value.strip()).groups()  # type: ignore[union-attr]
    found = _vague(body) or _time(body) or _days(body) or _number(body)
    if found is None:
        return None
    what, low, high = found
    if sign == "~":
        slack = {"day": 400 if high - low > 300 else 1, "clock": 10}.get(what, 0.05 * abs(low))
        return what, low - slack, high + slack
    if sign in (">", ">="):
        return what, low + (sign == ">") * 1e-9, math.inf
    if sign in ("<", "<="):
        return what, -math.inf, high - (sign == "<") * 1e-9
    return found


def _vague(body: str) -> Interval | None:
    return ("", *VAGUE[body]) if body in VAGUE else None


def _time(body: str) -> Interval | None:
    if not (match := re.fullmatch(r"(\d{1,2}):(\d\d)( [A-Z]{3,4})?", body)):
        return None
    minutes = 60 * int(match[1]) + int(match[2])
    return "clock" + (match[3] or ""), minutes, minutes


def _days(body: str) -> Interval | None:
    if "/" in body:
        first, last = (_days(part) for part in body.split("/", 1))
        return ("day", first[1], last[2]) if first and last else None
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", body):
        day = date(*map(int, match.groups())).toordinal()
        return "day", day, day
    if match := re.fullmatch(r"(\d{4})-W(\d\d)", body):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        # Sunday to Sunday: outlets differ in the day on which a week begins.
        return "day", (monday - timedelta(1)).toordinal(), monday.toordinal() + 6
    if match := re.fullmatch(r"(\d{4})-(\d\d)", body):
        year, month = int(match[1]), int(match[2])
        return "day", _ordinal(year, month, 1), _ordinal(year, month, calendar.monthrange(year, month)[1])
    if match := re.fullmatch(r"(\d{4})-Q([1-4])", body):
        year, last = int(match[1]), 3 * int(match[2])
        return "day", _ordinal(year, last - 2, 1), _ordinal(year, last, calendar.monthrange(year, last)[1])
    if match := re.fullmatch(r"(1\d{3}|20\d\d)(s?)", body):
        year = int(match[1])
        return "day", _ordinal(year, 1, 1), _ordinal(year + (9 if match[2] else 0), 12, 31)
    return None


def _ordinal(year: int, month: int, day: int) -> int:
    return date(year, month, day).toordinal()


def _number(body: str) -> Interval | None:
    if not (match := NUMBER.fullmatch(body)):
        return None
    scale = SCALES.get(match[3] or "", 1)
    unit = match[4].strip()
    base, factor = UNITS.get(unit, (unit, 1))
    low = float(match[1].replace(",", "")) * scale * factor
    high = float(match[2].replace(",", "")) * scale * factor if match[2] else low
    return base, low, high
