"""The other end of a range.

"six to eight", "$12-13 billion", "between 4 and 6", "three or four years", "from 44 mg to 50 mg"

To a claim, "fell from 40 to 30 percent" is no range but two levels, one after the other.
"""

from __future__ import annotations

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.exclusions import code_end, in_date
from claimcmp.find.quantities.hedges import rise_or_fall
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at, glued, glued_word
from claimcmp.find.quantities.measures import per, sign_and_unit
from claimcmp.find.quantities.numbers import read_number
from claimcmp.text.tokens import Tokens

_DASHES = frozenset("-–—~")
_SCALES = (1e12, 1e9, 1e6, 1e3, 1e2)


def join_range(t: Tokens, a: Amount, classes: str, lex: Lexicon, levels: bool = False) -> None:
    """Take in the other end of a range: "to", a dash, "or" between neighbours, "and" after "between".

    ``levels``: two levels of what rose or fell are no range; the first takes unit and scale of the second.
    """
    if a.number.form not in ("digits", "words"):
        return
    cue = _cue(t, a, lex)
    if a.unit is not None and cue == "from":
        per(t, a, lex)  # "from $75 per barrel to $46"
    low, j = t.lower, a.last
    if at(low, j) == "-" and at(low, j + 1) == "to":
        j += 1  # "200,000-to-260,000"
    joint = at(low, j)
    if (joint not in lex.range_words and joint not in _DASHES) or (joint == "and" and cue != "between"):
        return
    first = j + 1
    if joint == "to" and at(low, first) == "-":
        first += 1
    b = _other_end(t, first, classes, lex)
    if b is None:
        return
    if b.number.scaled and a.number.form == "digits" and not a.number.separated and 1900 <= a.value <= 2040:
        return  # "from … in 1995 to 133 million"
    _million_metres(t, a, b)
    if not _same_kind(a, b):
        return
    _share_scale(a, b)
    if joint in _DASHES:
        spaced = not glued(t, j)
        joins = a.value < b.value and not (spaced and {a.number.form, b.number.form} != {"digits"})
    elif joint == "or":
        joins = a.unit is None and not b.sign and _neighbours(a.value, b.value)
    elif cue is None:
        joins = joint != "to" or _plain_to(t, a, b, lex)
    else:
        joins = not (joint == "to" and b.sign and a.unit is None)
    if not joins:
        return
    if levels and cue == "from" and joint == "to" and is_change(t, a, b.value, lex):
        if a.unit is None and b.unit is not None:
            a.unit = b.unit
        return
    a.second, a.last = b.value, b.last
    a.number.precision = min(a.number.precision, b.number.precision)
    a.number.scaled |= b.number.scaled
    a.age = a.age or b.age
    if b.unit is not None and not a.sign:
        a.unit, a.unit_first = b.unit, b.unit_first


def is_change(t: Tokens, a: Amount, then: float, lex: Lexicon) -> bool:
    """Did something go from ``a`` to ``then``? Not in "ranging from 2 to 15 years", "aged from 15 to 24"."""
    if a.value > then:
        return True
    told = False
    for j in range(a.first - 1, max(a.first - _FAR, -1), -1):
        word = t.lower[j]
        if word in (".", ";") or word in lex.ranging:
            return False
        told = told or word in lex.up or word in lex.down or word in lex.changing
    return told


_FAR = 14  # tokens from the number to the verb of its change


def _cue(t: Tokens, a: Amount, lex: Lexicon) -> str | None:
    """ "between" or "from" before the amount, hedges aside."""
    for j in range(a.first - 1, max(a.first - 4, -1), -1):
        word = t.lower[j]
        if word in ("between", "from"):
            return word
        if word not in lex.between and word not in lex.range_signs and word not in ("the", "up"):
            return None
    return None


def _other_end(t: Tokens, first: int, classes: str, lex: Lexicon) -> Amount | None:
    """The amount whose sign or number starts at token ``first``."""
    k = first
    while k < first + 3 and at(t.lower, k) in lex.range_signs:
        k += 1
    if k >= len(classes) or classes[k] not in "DN":
        return None
    if classes[k] == "D" and code_end(t, k) is not None and at(t.words, k + 1) not in _DASHES:
        return None
    number = read_number(t, k, classes[k], lex)
    if number is None or number.form not in ("digits", "words"):
        return None
    b = Amount(number.first, number.last, number, number.value)
    sign_and_unit(t, b, lex)
    if (b.sign and b.first > first) or (not b.sign and k > first + 1):
        return None
    if in_date(t, number, lex) or glued_word(t, b.last):
        return None
    return b


def _same_kind(a: Amount, b: Amount) -> bool:
    """No units that contradict each other; a bare dollar goes with any dollar before it."""
    if a.unit is None or b.unit is None or a.unit.code == b.unit.code:
        return True
    return b.unit.code == "$" and a.unit.name.endswith("dollar")


def _million_metres(t: Tokens, a: Amount, b: Amount) -> None:
    """ "1m to 2m users": the first m is a million too, as the second shows."""
    if a.unit is not None and a.unit.name == "metre" and b.unit is None and at(t.words, b.last - 1) == "m":
        a.unit, a.number.scaled = None, True
        a.value *= 1e6
        a.number.precision *= 1e6


def _share_scale(a: Amount, b: Amount) -> None:
    """ "$12-13 billion": the scale of the second is that of the first."""
    if not b.number.scaled or a.number.scaled or a.value >= 1000 or b.number.value < 1000:
        return
    factor = next((scale for scale in _SCALES if b.number.value >= scale), 1.0)
    if a.value * factor < b.value:
        a.value *= factor
        a.number.precision *= factor


def _neighbours(x: float, y: float) -> bool:
    """ "three or four", "five or ten" are a range, "three or 40" are not."""
    return x < y <= 2 * x + 2 and (y - x <= 2 or y - x <= 0.5 * x)


def _plain_to(t: Tokens, a: Amount, b: Amount, lex: Lexicon) -> bool:
    """Is "6 to 8" with no "from" before it a range, and not the outcome of a change or a count?"""
    moved = rise_or_fall(t, a.first, lex) is not None
    if a.unit is None:
        return a.value < b.value and not b.sign and not (moved and b.unit is None)
    if moved or at(t.lower, a.first - 1) == "or":  # "rose 3 percent to 5 percent"
        return False
    if b.unit is None:
        return a.sign and b.number.scaled and a.value < b.value
    return True
