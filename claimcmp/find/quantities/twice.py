"""Numbers of times in one word: "he married twice" -> 2 times.

Not where it compares or makes a rate: "twice as loud", "twice the price", "twice a week".
"""

from __future__ import annotations

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at, hyphened
from claimcmp.find.quantities.number import Number
from claimcmp.find.quantities.units import unit_table
from claimcmp.text.tokens import Tokens


def read_times(t: Tokens, i: int, lex: Lexicon) -> Amount | None:
    """The count of "twice" or "thrice" at token ``i``; None where it counts no times."""
    before, after = at(t.lower, i - 1), at(t.lower, i + 1)
    if hyphened(t, i + 1) or before == "-" or before in lex.before_no_times or after in lex.after_no_times:
        return None
    value = float(lex.times_over[t.lower[i]])
    return Amount(i, i + 1, Number(i, i + 1, value, 1.0, "words"), value, unit=unit_table().names["count"])
