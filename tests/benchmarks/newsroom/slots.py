"""The figures of a story: what is true, what contradicts it, and how an outlet may write it.

Slot("toll", "count", 3, 300).draw(rng)            -> 47
write(slot, 47, "about", "", style, ...)       -> ("about 50", "~50")
"""

from __future__ import annotations

import calendar
import math
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

SMALL = (
    *(
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
WEEKDAYS = calendar.day_name
MONTHS = calendar.month_name[1:]
# Kind -> (unit as a sentence has it, the other unit, how many of the other it makes)
UNITS = {
    "measure": ("kilometers", "miles", 1 / 1.609344),
    "meters": ("meters", "feet", 3.28084),
    "decimal_measure": ("meters", "feet", 3.28084),
    "depth": ("millimeters", "inches", 1 / 25.4),
    "speed": ("kilometers per hour", "miles per hour", 1 / 1.609344),
    "hectares": ("hectares", "acres", 2.47105),
}
_ABOUT = 0.05  # how far off an "about" may be, as a share of the value
PERIODS = {"hours": "hour", "days": "day", "weeks": "week", "years": "year"}
MONEY = {"money": (" million", "m"), "billions": (" billion", "bn"), "thousands": (",000", ",000")}


@dataclass(frozen=True, slots=True)
class Style:
    """How an outlet writes: its spelling, from which number on it uses digits, how it gives its date."""

    outlet: str
    british: bool
    digits_from: int
    percent: str
    head: str  # dateline, byline, header, undated
    furniture: bool


@dataclass(frozen=True, slots=True)
class Slot:
    """One figure of a kind of story: the span of its values, and whether it grows while it is reported.

    ``drift`` is "up" or "down" where the figure is a fixed one here, but a reader could take a later value
    that lies that way for news ("the flood destroyed nine bridges", the day after "seven").
    """

    name: str
    kind: str
    low: float = 0
    high: float = 0
    rising: bool = False
    drift: str = ""

    def draw(self, rng: Random, day: date) -> float:
        """A true value. Days count from the story's day, clocks in minutes."""
        if self.kind == "day":
            return 0
        if self.kind == "clock":
            return 5 * rng.randrange(12, 287)
        if self.kind == "year":
            return day.year - rng.randint(3, 60)
        value = math.exp(rng.uniform(math.log(self.low), math.log(self.high)))
        if self.kind in ("decimal", "decimal_measure", "percent", "billions"):
            return round(value, 1)
        return round(value) if value < 1000 or rng.random() < 0.3 else significant(value, 3)

    def contradict(self, true: float, rng: Random) -> float:
        """A value that cannot be true beside ``true``."""
        if self.kind == "day":
            return rng.choice((-2, -1))
        if self.kind == "clock":
            return (true + rng.choice((-1, 1)) * 5 * rng.randint(8, 36)) % 1440
        if self.kind == "year":
            return true - rng.choice((1, 2, 3, 10))
        if self.kind == "age":
            other = true + rng.choice((-10, -7, -4, -3, 3, 4, 7, 10))
            return other if other > 3 else true + 4
        if self.kind == "decimal":
            return round(true + rng.choice((-1, 1)) * rng.randint(3, 8) / 10, 1)
        other = true * rng.choice((0.6, 0.7, 0.75, 1.3, 1.4, 1.6))
        if self.kind in ("decimal_measure", "percent", "billions"):
            return round(other, 1)
        other = round(other) if true < 1000 else significant(other, 3)
        return other if abs(other - true) >= 2 else true + 2


def significant(value: float, digits: int) -> int:
    """``value`` rounded to so many significant digits."""
    scale = 10 ** max(0, math.floor(math.log10(max(value, 1))) - digits + 1)
    return int(round(value / scale) * scale)


def in_words(n: int) -> str:
    """A number below 100 in words."""
    if n < 20:
        return SMALL[n]
    return TENS[n // 10 - 2] + (f"-{SMALL[n % 10]}" if n % 10 else "")


def number(n: float, style: Style, first: bool) -> str:
    """A number as the outlet writes it; in words as the first of a sentence."""
    if n == int(n) and (n < style.digits_from or (first and n < 100)):
        return in_words(int(n))
    return f"{n:,.1f}" if n != int(n) else f"{int(n):,}"


def write(
    slot: Slot,
    value: float,
    loose: str,
    how: str,
    style: Style,
    day: date,
    published: date | None,
    rng: Random,
) -> tuple[str, str]:
    """The words for ``value`` and the value that they state.

    ``loose`` is "", "about", "bound" or "least", ``how`` what the template asks for ("cap", "adj" or ""),
    ``day`` the day of the story and ``published`` that of the article, where it gives one.
    """
    kind = slot.kind
    if kind == "day":
        return _day(day + timedelta(days=int(value)), published, style, rng)
    if kind == "clock":
        return _clock(int(value), loose, rng)
    if kind == "year":
        return f"{value:.0f}", f"{value:.0f}"
    if kind == "age":
        return (f"{value:.0f}-year-old" if how == "adj" else f"{value:.0f}"), f"{value:.0f}"
    first = how == "cap"
    hedge, mark = "", ""
    if loose == "least":
        mark, hedge = ">=", "at least "
    elif loose == "about" and value >= 30:
        coarse = significant(value, 2 if value < 10000 or rng.random() < 0.5 else 1)
        near = abs(coarse - value) <= _ABOUT * value  # farther off it would be another value
        value, mark = coarse if near else significant(value, 2), "~"
        hedge = rng.choice(("about ", "some ", "around "))
        if kind == "percent":
            hedge = rng.choice(("about ", "around "))
    elif loose == "bound" and value >= 12:
        scale = 10 ** math.floor(math.log10(value * 0.99))
        step = scale / 10 if value / scale > 1.5 and scale >= 100 else scale
        floor = math.floor(value * 0.99 / step) * step
        if floor >= 10 and floor > 0.7 * value:
            value, mark, hedge = floor, ">", rng.choice(("more than ", "over "))
    text, unit = _plain(kind, value, style, first and not hedge, rng)
    text = hedge + text
    return (text[:1].upper() + text[1:] if first else text), mark + unit


def _plain(kind: str, value: float, style: Style, first: bool, rng: Random) -> tuple[str, str]:
    digits = number(value, style, first)
    plain = f"{value:g}" if value < 1e6 else f"{value:.0f}"
    if kind == "percent":
        sign = style.percent if not first else " percent"
        digits = digits if first or sign != "%" else f"{value:g}"
        return digits + sign, plain + "%"
    if kind in PERIODS:
        noun = PERIODS[kind]
        return f"{digits} {noun}{'' if value == 1 else 's'}", f"{plain} {noun}"
    if kind == "ages":
        return f"{int(value):,} years", f"{plain} years"
    if kind == "tons":
        return f"{digits} tons", plain + " t"
    if kind == "cents":
        return f"{int(value)} cents", f"{plain} cents"
    if kind in MONEY:
        long, short = MONEY[kind]
        figure = f"{value:g}" if kind == "billions" else f"{int(value):,}"
        return f"${figure}{short if style.british and rng.random() < 0.5 else long}", f"${plain}{long}"
    if kind in UNITS:
        return _measure(kind, value, digits, plain, style, rng)
    return digits, plain


def _measure(kind: str, value: float, digits: str, plain: str, style: Style, rng: Random) -> tuple[str, str]:
    unit, other, factor = UNITS[kind]
    converted = value * factor
    rounded = f"{converted:,.0f}" if converted >= 10 else f"{converted:.1f}"
    british = unit.replace("meter", "metre") if style.british else unit
    pick = rng.random()
    if pick < 0.45 or converted < 2:
        return f"{digits} {british}", f"{plain} {unit}"
    if pick < 0.85:
        return f"{digits} {british} ({rounded} {other})", f"{plain} {unit}"
    return f"{rounded} {other} ({plain} {british})", f"{plain} {unit}"


def _day(day: date, published: date | None, style: Style, rng: Random) -> tuple[str, str]:
    month = MONTHS[day.month - 1]
    full = f"{day.day} {month}" if style.british else f"{month} {day.day}"
    if published is None:
        year = f"{' ' if style.british else ', '}{day.year}" if rng.random() < 0.4 else ""
        return f"on {full}{year}", day.isoformat()
    ago, pick = (published - day).days, rng.random()
    if ago == 1 and pick < 0.3:
        return "yesterday", day.isoformat()
    if ago <= 6 and pick < 0.75:
        return f"on {WEEKDAYS[day.weekday()]}", day.isoformat()
    return f"on {full}", day.isoformat()


def _clock(minutes: int, loose: str, rng: Random) -> tuple[str, str]:
    hour, minute = divmod(minutes, 60)
    half = "a.m." if hour < 12 else "p.m."
    twelve = hour % 12 or 12
    if loose and minute >= 40 and hour % 12 != 11:
        return f"shortly before {twelve % 12 + 1} {half}", f"<{hour + 1:02}:00"
    if minute == 0:
        return f"{twelve} {half}" + rng.choice(("", " local time")), f"{hour:02}:00"
    return f"{twelve}:{minute:02} {half}" + rng.choice(("", "", " local time")), f"{hour:02}:{minute:02}"
