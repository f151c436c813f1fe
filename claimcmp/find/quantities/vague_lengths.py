"""Lengths of time that are told roughly, without a number.

"for decades"    -> 20 years or more, as "dozens" is 24 or more
"a few hours"    -> two to five hours
"""

from __future__ import annotations

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at
from claimcmp.find.quantities.number import Number
from claimcmp.find.quantities.units import match_unit, unit_table
from claimcmp.text.tokens import Tokens


def read_decades(t: Tokens, i: int, lex: Lexicon) -> Amount | None:
    """The length of "decades" at token ``i``; not of "recent decades", "five decades", "decades ago"."""
    before, after = at(t.lower, i - 1), at(t.lower, i + 1)
    if before not in lex.before_lengths or after in lex.no_lengths:
        return None
    number = Number(i, i + 1, 2.0, 1.0, "vague", true_low=2.0, true_high=9.9)
    return Amount(i, i + 1, number, 2.0, unit=unit_table().names["decade"], kind="duration")


def read_few_units(t: Tokens, i: int, lex: Lexicon) -> Amount | None:
    """ "a few hours", the token ``i`` being "few"; units of time alone."""
    found = match_unit(t, i + 1) if at(t.lower, i - 1) == "a" else None
    if found is None or found[0].dimension != "time":
        return None
    low, high, _ = lex.few["few"]
    number = Number(i, i + 1, low, 1.0, "vague", true_low=low, true_high=high)
    return Amount(i - 1, found[1], number, low, unit=found[0], unit_first=i + 1, kind="duration")
