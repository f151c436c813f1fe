"""Builders of numbers that only their surroundings make times.

"It began at 6.37."     Calendar(hour=6, minute=37)   "at 6.37 metres", "the shares closed at 6.37"   None
"the summer of '77"     Calendar(short_year=77, …)    "the '10 people' line"                          None
"They left on the 27th" Calendar(day=27)              "on the 10th hole"                              None

Which words may stand beside them is in ``resources/en/times_numbers.toml``.
"""

from __future__ import annotations

from functools import cache

from claimcmp.find.times.builders import builder, figure, ordinal
from claimcmp.find.times.grammar import View
from claimcmp.find.times.lexicon import lexicon
from claimcmp.find.times.meaning import Calendar, Meaning
from claimcmp.resources import load
from claimcmp.text.tokens import Tokens

_STOPS = frozenset(".!?")
_ENDS = frozenset(".,;:!?)]\"”’'–—-")
_SIGNS = frozenset("$£€¥%")
_DAYS = frozenset(("WEEKDAY", "DEICTIC", "TONIGHT", "OVERNIGHT"))
_JOINS = frozenset(("AND", "OR", "TO", "UNTIL", "COMMA", "DASH"))
_SPOKEN_FROM = 13  # "the first" to "the twelfth" are of anything
_LAST_HOUR = 23


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(load("times_numbers")[name].split())


def _reach(name: str) -> int:
    return int(load("times_numbers")[name])


# ---- "6.37" -----------------------------------------------------------------------------------------


@builder
def clock_dotted(view: View) -> Meaning | None:
    """ "at 6.37", where nothing says that it is a price, a measure or a score."""
    hour, minute = figure(view.words("hour")), figure(view.words("minute"))
    if hour is None or hour > _LAST_HOUR or minute is None:
        return None
    tokens, end = view.tokens, view.end
    if _is_joined(tokens, end):  # "between 7.15 and 7.42": what follows the second
        end += 4
    if not _ends_before(tokens, end, "after_clock") or _is_measured(tokens, view.start):
        return None
    return None if _is_priced(tokens, view.start, view.end) else Calendar(hour=hour, minute=minute)


def _is_joined(tokens: Tokens, end: int) -> bool:
    """Whether a second number with a point stands behind "and" or "to"."""
    words = tokens.words
    return (
        end + 3 < len(tokens)
        and lexicon().kind(tokens.lower[end]) in ("AND", "TO", "UNTIL")
        and words[end + 1].isdecimal()
        and words[end + 2] == "."
        and words[end + 3].isdecimal()
        and tokens.ends[end + 1] == tokens.starts[end + 2]
        and tokens.ends[end + 2] == tokens.starts[end + 3]
    )


def _ends_before(tokens: Tokens, end: int, allowed: str) -> bool:
    """Whether a number that ends here counts and measures nothing: a mark follows, or a word of the list."""
    if end >= len(tokens) or "\n" in tokens.text[tokens.ends[end - 1] : tokens.starts[end]]:
        return True
    word = tokens.lower[end]
    if word in _ENDS:
        glued = tokens.ends[end - 1] == tokens.starts[end]
        tight = end + 1 < len(tokens) and tokens.ends[end] == tokens.starts[end + 1]
        # "6.37-metre", "6.37.2"
        return not (glued and tight and (word in "-–—" or tokens.words[end + 1].isdecimal()))
    return word in _list(allowed) or lexicon().kind(word) in _DAYS


def _is_measured(tokens: Tokens, start: int) -> bool:
    """ "rose by 11.40", "valued at 6.37", "slipped from 7.15 to 6.42", "was at 6.37"."""
    at = start - 1 - (lexicon().kind(tokens.lower[start - 1]) == "ABOUT")
    if at > 0 and tokens.lower[at] in _list("places") and tokens.lower[at - 1] in _list("being"):
        return True
    for index in range(start - 1, max(-1, start - 5 - _reach("measured_reach")), -1):
        word = tokens.lower[index]
        if word in _STOPS and not tokens.words[index + 1].isdecimal():
            return False
        if word in _list("measured"):
            return True
    return False


def _is_priced(tokens: Tokens, start: int, end: int) -> bool:
    """Whether money, a market or a measure is spoken of in the sentence or shortly before."""
    reach = _reach("priced_reach")
    last = end
    while last < min(len(tokens), end + reach) and tokens.words[last] not in _STOPS:
        last += 1
    around = tokens.lower[max(0, start - reach) : last]
    return not _SIGNS.isdisjoint(around) or not _list("priced").isdisjoint(around)


# ---- "'74" ------------------------------------------------------------------------------------------


@builder
def short_year(view: View) -> Meaning | None:
    """ "in '74"; not a quotation that begins with a number ("the '10 people' line")."""
    tokens, at = view.tokens, view.start
    glued_before = at > 0 and tokens.ends[at - 1] == tokens.starts[at]
    if glued_before or tokens.ends[at] != tokens.starts[at + 1]:
        return None
    after = view.word(0)
    plural = after.islower() and after.endswith("s") and after not in _list("no_plural")
    if plural or _is_quoted(tokens, view.end):
        return None
    return Calendar(short_year=figure(view.words("short_year")))


def _is_quoted(tokens: Tokens, end: int) -> bool:
    """Whether a quotation closes soon after: a quote behind a word or mark, and before no letter."""
    text = tokens.text
    for index in range(end, min(len(tokens), end + _reach("quote_reach"))):
        at = tokens.starts[index]
        if tokens.words[index] in _list("quotes") and not text[at - 1].isspace():
            if not text[at + 1 : at + 2].isalnum():
                return True
    return False


# ---- "the 27th" -------------------------------------------------------------------------------------


@builder
def day_of_month(view: View) -> Meaning | None:
    """ "on the 27th", where no noun follows and no text of golf, floors or ranks surrounds it."""
    words = view.words("day")
    day = ordinal(words)
    spoken = figure(words) is None
    if not 1 <= day <= 31 or (spoken and day < _SPOKEN_FROM):
        return None
    tokens, opens = view.tokens, lexicon().kind(view.word(-1).lower()) in ("FROM", "BETWEEN")
    if not _is_day(tokens, view.end, day, opens) or _range_began(view) >= day:
        return None
    reach = _reach("own_reach")
    around = tokens.lower[max(0, view.start - reach) : view.end + reach]
    if not _list("numbers_own").isdisjoint(around):
        return None
    return Calendar(day=day, which=-1 if lexicon().kind(view.word(-1).lower()) == "SINCE" else None)


def _range_began(view: View) -> int:
    """The 3 of "the 3rd to the 9th", where this is the 9th; else 0."""
    kind, first = lexicon().kind, view.word(-3)
    joined = kind(view.word(-1).lower()) in _JOINS and kind(view.word(-2).lower()) == "TH"
    return int(first) if joined and first.isdecimal() else 0


def _is_day(tokens: Tokens, end: int, day: int, opens: bool = False) -> bool:
    """Whether no noun follows an ordinal that ends here, nor the ordinals that it is joined to ("the 19th and
    20th floors"); one that ``opens`` a range is less than the other."""
    if not _ends_before(tokens, end, "after_day") or _is_of_row(tokens.lower[end : end + 3]):
        return False
    after = _joined(tokens, end)
    if after is None:
        return True
    lower = tokens.lower
    if lower[after] in _list("numbered_on"):
        return False
    if not lower[after].isdecimal() or lexicon().kind("".join(lower[after + 1 : after + 2])) != "TH":
        return True
    other = int(lower[after])
    return (not opens or day < other) and _is_day(tokens, after + 2, other)


def _is_of_row(words: list[str]) -> bool:
    """ "in a row", "in the series"."""
    return len(words) == 3 and words[0] == "in" and words[2] in _list("row")


def _joined(tokens: Tokens, end: int) -> int | None:
    """The token after what joins ("and", "to the", a comma) at ``end``; None where nothing does."""
    kind, lower = lexicon().kind, tokens.lower
    after = end
    while after < len(tokens) and kind(lower[after]) in _JOINS:
        after += 1
    if after == end:
        return None
    if after < len(tokens) and kind(lower[after]) == "THE":
        after += 1
    return after if after < len(tokens) else None
