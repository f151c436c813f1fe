"""What stands around a temporal expression and changes what it claims, though not its TIMEX3 value.

"by 1958", "since December"          a bound: the value's ``mod`` is ON_OR_BEFORE, ON_OR_AFTER
"the 2004-05 season"                 one season: the interval goes on to the end of 2005
"the row comes a day after the vote"  the length dates the vote: the day before the article's
"player of the year", "Christmas party", "Friday the 13th"   names: no claim of a date at all
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache

from claimcmp.find.times import calendar as cal
from claimcmp.find.times.context import DATE, Context, Resolved
from claimcmp.find.times.intervals import interval
from claimcmp.find.times.meaning import PUBLICATION
from claimcmp.resources import load
from claimcmp.text.tokens import Tokens
from claimcmp.values import TimeValue


@cache
def _bounds() -> dict[str, str]:
    """Preposition -> the modifier of the date that it governs."""
    table = load("times_surroundings")["bounds"]
    return {word: mod for mod, words in table.items() for word in words.split()}


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(load("times_surroundings")[name].split())


def surrounded(tokens: Tokens, first: int, last: int, value: TimeValue) -> tuple[int, TimeValue | None]:
    """The token after the expression ``[first:last]``, and its value, as the words around it have it.

    The value is None where the expression is part of a name.
    """
    lower = tokens.lower
    before = lower[first - 1] if first else ""
    after = lower[last] if last < len(lower) else ""
    if after and _is_name(tokens, first, last, value.grain, before, after):
        return last, None
    if value.grain == "year" and after == "-" and value.start is not None and last + 1 < len(lower):
        whole = _season(tokens, last, value)
        if whole is not None:
            return last + 2, whole
    if value.mod is None and before in _bounds() and not _is_moment(lower, first, last):
        # "by 5 p.m." and "since 5 p.m." are the hour itself, as reports have it; "just after" is not
        if value.type == "date" or before in _list("beside"):
            value = replace(value, mod=_bounds()[before])
    return last, value


_LENGTH = re.compile(r"P(\d+)([DWMY])")
_UNIT = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def set_off(tokens: Tokens, first: int, last: int, length: Resolved, context: Context) -> TimeValue | None:
    """The date of what the length ``[first:last]`` is counted from: "the row comes two days after the vote",
    "he left on Friday, a week before the vote"; None where it is no such length."""
    lower = tokens.lower
    side = {"after": -1, "before": 1}.get(lower[last] if last < len(lower) else "")
    if side is None or (found := _LENGTH.fullmatch(length.value)) is None:
        return None
    k = first - 1
    while k >= 0 and lower[k] in _list("hardly"):
        k -= 1
    base, own = context.same_sentence_day, False
    if k >= 0 and lower[k] in _list("comings"):
        own = base is None and context.today is not None
        base = cal.of_day(context.today, "day") if own and context.today else base
    elif k < 0 or lower[k] not in _list("asides") or base is None or base != context.last:
        return None
    day = cal.shift(base, side * int(found[1]), _UNIT[found[2]]) if base else None
    # The article's own day may be a day off, and with it what is counted from it.
    about = "APPROX" if length.mod else None  # "nearly two weeks after"
    return interval(Resolved(DATE, day, about, PUBLICATION, floating=own)) if day else None


def _is_moment(lower: Sequence[str], first: int, last: int) -> bool:
    """Whether what happened was on the very date: "since Sunday's quakes", "since 1957, when it burned",
    "it dates from 1957"."""
    if lower[last : last + 1] in (["'s"], ["’s"], ["when"]) or lower[last : last + 2] == [",", "when"]:
        return True
    return first > 1 and lower[first - 1] == "from" and lower[first - 2] in _list("datings")


_HONOURS = frozenset(("year", "month", "week"))


def _is_name(tokens: Tokens, first: int, last: int, grain: str, before: str, after: str) -> bool:
    words, lower = tokens.words, tokens.lower
    if before == "of" and lower[last - 1] == grain and grain in _HONOURS and last - first == 2:
        # "Coach of the Year", "player of the month"; not "the third of the year"
        return words[last - 1].istitle() or (first > 1 and lower[first - 2] in _list("honoured"))
    if grain == "day":
        if after in _list("festive") and lower[last - 1] in _list("feasts"):
            return words[last].islower()  # "a Christmas party"
        # "Friday the 13th"
        return after == "the" and last - first == 1 and lower[last + 1 : last + 3] == ["13", "th"]
    if grain != "daypart":
        return False
    if words[last - 1] == "Tonight" and last - first == 1:
        return first > 0 and words[first - 1].istitle()  # "Evening News Tonight"
    # "Saturday Night Live", "Monday Night Football"
    return words[last - 1] == "Night" and words[last].istitle()


def _season(tokens: Tokens, last: int, value: TimeValue) -> TimeValue | None:
    """ "2004-05": the two years; None where the second number is not the next year's."""
    second = tokens.words[last + 1]
    start = value.start
    if start is None or len(second) != 2 or not second.isdecimal():
        return None
    if tokens.ends[last - 1] != tokens.starts[last] or tokens.ends[last] != tokens.starts[last + 1]:
        return None
    if (
        int(second) != (start.year + 1) % 100
        or start.year >= 9998
        or tokens.words[last + 2 : last + 3] == ["-"]
    ):
        return None
    end = datetime(start.year + 1, 12, 31, 23, 59, 59)
    return replace(value, iso=f"{value.iso}/{start.year + 1:04}", end=end)
