"""A clock time and its day where they are one expression: two things said, of two slots.

"around 10 a.m. Monday"  ->  "around 10 a.m." at 2022-01-17T10:00, "Monday" 2022-01-17
"this evening"           ->  as it is
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from claimcmp.find.times import TimeExpression
from claimcmp.find.times.context import DATE, TIME, Resolved
from claimcmp.find.times.intervals import interval
from claimcmp.find.times.lexicon import lexicon
from claimcmp.resources import load

_WORD = re.compile(r"[^\W\d]+")


@cache
def _orders() -> tuple[re.Pattern[str], ...]:
    """The clock before its day, and the day before the clock."""
    table = load("times_surroundings")["parts"]
    clock = rf"(?P<clock>(?:(?:{table['before_hour']})\s)?(?:{table['hour']}){table['after_hour']})"
    day = r"(?P<day>\w.*\w)"
    return (
        re.compile(rf"{clock}(?:,?\s(?:{table['before_day']}\s)?){day}\.?", re.IGNORECASE),
        re.compile(rf"{day}(?:,?\s(?:{table['before_clock']}\s)?){clock}", re.IGNORECASE),
    )


@cache
def _day_words() -> frozenset[str]:
    return frozenset(load("times_surroundings")["parts"]["names_day"].split())


def day_and_clock(time: TimeExpression) -> tuple[TimeExpression, ...]:
    """The expression's clock time and its day, in the order of the text; the expression where it says one."""
    value = time.interval
    if time.type != TIME or value is None or ":" not in time.value:
        return (time,)
    for order in _orders():
        found = order.fullmatch(time.text)
        if found is None or not _names_day(found["day"]):
            continue
        date = interval(Resolved(DATE, time.value.partition("T")[0], floating=value.floating))
        if date is None:
            break
        day = replace(_cut(time, found, "day"), type=DATE, value=date.iso, mod=None, interval=date)
        both = (_cut(time, found, "clock"), day)
        return both if both[0].start < day.start else both[::-1]
    return (time,)


def _names_day(text: str) -> bool:
    kind = lexicon().kind
    return any(kind(word) in _day_words() for word in _WORD.findall(text.lower()))


def _cut(time: TimeExpression, found: re.Match[str], part: str) -> TimeExpression:
    start, end = found.span(part)
    return replace(time, start=time.start + start, end=time.start + end, text=found[part])
