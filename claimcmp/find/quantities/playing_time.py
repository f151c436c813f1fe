"""Time that is left or gone in a match, written as a clock shows it, and times that were run.

"with 4:48 remaining"              -> 288 seconds
"stopped at 2:15 of the third"     -> 135 seconds
"won in 2:05:13"                   -> 7,513 seconds
"""

from __future__ import annotations

import re

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at, glued
from claimcmp.find.quantities.number import Number
from claimcmp.find.quantities.units import unit_table
from claimcmp.text.tokens import Tokens

_CLOCK = re.compile(r"(?:(\d):)?(\d{1,2}):([0-5]\d(?:\.\d{1,3})?)(?![\d:.]\d|\d)", re.ASCII)


def playing_time(t: Tokens, i: int, lex: Lexicon) -> Amount | None:
    """The length of time that the clock at token ``i`` shows; None where it tells the hour."""
    if at(t.words, i + 1) != ":" or glued(t, i):
        return None
    found = _CLOCK.match(t.text, t.starts[i])
    if found is None:
        return None
    last = i
    while last < len(t.starts) and t.starts[last] < found.end():
        last += 1
    if not (_played(t, i, last, lex) or _run(t, i, found, lex)):
        return None
    hours, minutes, seconds = found.groups()
    value = 3600 * int(hours or 0) + 60 * int(minutes) + float(seconds)
    number = Number(i, last, value, 0.01 if "." in seconds else 1.0, "digits", separated=True)
    return Amount(i, last, number, value, unit=unit_table().names["second"], kind="duration")


def _played(t: Tokens, i: int, last: int, lex: Lexicon) -> bool:
    """ "4:48 left", "10:03 to play", "6:00 minutes into the half", "2:15 of the third round" """
    low = t.lower
    if at(low, last) in ("minutes", "mins"):
        last += 1
    word = at(low, last)
    if word in lex.clock_on:
        return True
    if word in ("of", "in") and at(low, last + 1) == "the":
        period = at(low, last + 2)
        return period == "final" or period in lex.ordinals or period in lex.ordinal_labels
    if low[last : last + 3] in (["before", "the", "end"], ["from", "the", "end"]):
        return True
    if at(low, i - 1) in lex.clock_told:  # "at 10:03 to play golf"
        return False
    return word in lex.clock_off or (word == "to" and at(low, last + 1) in lex.clock_to)


def _run(t: Tokens, i: int, found: re.Match[str], lex: Lexicon) -> bool:
    """ "in 2:05:13", "a time of 1:43.21": finer than the hour is told, or a time by name."""
    before = at(t.lower, i - 1)
    if before == "of":
        return at(t.lower, i - 2) in ("time", "times")
    fine = found[1] is not None or "." in found[3]
    return fine and (before == "in" or before in lex.clocked)
