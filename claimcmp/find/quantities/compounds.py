"""Amounts told in two parts: a unit and a half of it, a second unit that is left unsaid, a side of zero.

"a litre and a half of water"      -> 1.5 litre
"six-foot-five", "6ft 5"           -> 6 5/12 foot
"one metre seventy-eight"          -> 1.78 metre
"an hour and ten"                  -> 70 minute
"six degrees Celsius below zero"   -> -6 celsius
"""

from __future__ import annotations

from typing import NamedTuple

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at, glued, hyphened
from claimcmp.find.quantities.nouns import is_plural
from claimcmp.find.quantities.number import Number
from claimcmp.find.quantities.numbers import read_number
from claimcmp.find.quantities.units import Unit, match_unit, unit_table
from claimcmp.text.tokens import Tokens


class _Part(NamedTuple):
    """The second unit that is unsaid after a first: how many make a first, which numbers count it."""

    parts: int
    least: int
    most: int
    wholes: int  # as many of the first unit as are told so at most
    into: str  # the unit of the sum


_PARTS = {
    "foot": _Part(12, 1, 11, 300, "foot"),
    "metre": _Part(100, 10, 99, 30, "metre"),
    "hour": _Part(60, 2, 59, 24, "minute"),
}
_CLOSING = frozenset((".", ",", ";", ")", "!", "?", '"', "”", "'", "’", "—", ""))


def one_of_unit(t: Tokens, end: int, lex: Lexicon) -> Amount | None:
    """ "an hour" right before token ``end``, as an amount of one; not the rate of "$12 an hour"."""
    k = end - 2
    if at(t.lower, k) not in lex.single_articles:
        return None
    found = match_unit(t, k + 1, False)
    if found is None or found[1] != end or at(t.lower, k) == at(t.lower, k + 1):
        return None
    before = at(t.lower, k - 1)
    if before.isdecimal() or before in lex.classes or (k and match_unit(t, k - 1)) or is_plural(before, lex):
        return None
    return Amount(k, end, Number(k, k + 1, 1.0, 1.0, "words"), 1.0, unit=found[0], unit_first=k + 1)


def one_before(t: Tokens, a: Amount, lex: Lexicon) -> Amount | None:
    """ "an hour" before the amount of "an hour and ten minutes"; its hedge is of them both."""
    if a.unit is None or a.unit.dimension != "time" or at(t.lower, a.first - 1) not in lex.part_joints:
        return None
    one = one_of_unit(t, a.first - 1, lex)
    if one is not None:
        one.kind = "duration"
    return one


def one_and_more(t: Tokens, i: int, lex: Lexicon) -> Amount | None:
    """ "a litre and a half", "a metre ten", the half or the number being token ``i``."""
    low = t.lower
    if low[i] in lex.added_parts:
        joined = i > 3 and low[i - 1] in lex.single_articles and low[i - 2] in lex.part_joints
        a = one_of_unit(t, i - 2, lex) if joined else None
        return a if a is not None and and_a_half(t, a, lex) else None
    a = one_of_unit(t, i - (at(low, i - 1) in lex.part_joints), lex)
    if a is None or a.unit is None or a.unit.name == "foot":
        return None
    return a if unsaid_unit(t, a, lex) else None


def and_a_half(t: Tokens, a: Amount, lex: Lexicon) -> bool:
    """Take in "and a half" after the unit: "two miles and a half"; not "two miles and a half-hour"."""
    low, j = t.lower, a.last
    below = lex.fractions.get(at(low, j + 2), 0)
    if at(low, j) not in lex.part_joints or at(low, j + 1) not in lex.single_articles:
        return False
    if at(low, j + 2) not in lex.added_parts or a.age or a.number.decimal or a.second is not None:
        return False
    if not _ends_part(t, j + 3, below, lex):
        return False
    a.value += 1 / below
    a.number.precision, a.last = 1 / below, j + 3
    return True


def _ends_part(t: Tokens, k: int, below: int, lex: Lexicon) -> bool:
    """No unit, scale or share goes on at ``k``: "and a half day", "and a quarter of the voters"."""
    word = at(t.lower, k)
    if hyphened(t, k):
        return at(t.lower, k + 1) in lex.adjectives
    if below != 2 and word.isalpha():
        return word in lex.part_closers or word in lex.adjectives
    return word not in lex.classes and (word in lex.stop or match_unit(t, k, False) is None)


def unsaid_unit(t: Tokens, a: Amount, lex: Lexicon) -> bool:
    """Take in a number after the unit that counts a smaller one: "five feet two", "two hours ten"."""
    number = a.number
    part = _PARTS.get(a.unit.name) if a.unit is not None else None
    if part is None or number.form not in ("digits", "words") or number.separated or number.scaled:
        return False
    if a.second is not None or a.age or a.value != int(a.value) or not 0 < a.value <= part.wholes:
        return False
    j = a.last
    hyphen = hyphened(t, j) and glued(t, j + 1)
    joint = at(t.lower, j) in lex.part_joints
    if joint and part.into != "minute":
        return False
    found = _small_number(t, j + (hyphen or joint), lex)
    if found is None or not part.least <= found.value <= part.most or (joint and found.value % 5):
        return False
    last = _unsaid_end(t, a, found.last, hyphen, lex)
    if last is None:
        return False
    a.last = last
    if part.into == "minute":
        a.value = a.value * part.parts + found.value
        a.unit, number.precision = unit_table().names["minute"], 1.0
    else:
        a.value += found.value / part.parts
        number.precision = 1 / part.parts
    return True


def _small_number(t: Tokens, k: int, lex: Lexicon) -> Number | None:
    """The whole number below a hundred at token ``k``."""
    word = at(t.lower, k)
    if not (word in lex.small or (word.isdecimal() and len(word) <= 2)):
        return None
    number = read_number(t, k, "D" if word.isdecimal() else "N", lex)
    if number is None or number.form not in ("digits", "words") or number.separated or number.scaled:
        return None
    return number


def _unsaid_end(t: Tokens, a: Amount, k: int, hyphen: bool, lex: Lexicon) -> int | None:
    """The token after the two parts, the number ending at ``k``; None where it counts what follows.

    Hyphens hold them together ("a six-foot-five guard"), and so does a unit in the singular before a noun in
    the singular ("a six foot five guard"); else the clause has to go on or end ("six feet two, she said").
    """
    word = at(t.lower, k)
    if t.words[k - 1].isdecimal() and word == "in":
        return _inches(t, a, k, lex)
    if hyphen and hyphened(t, k):  # "6-foot-5-inch"
        inch = match_unit(t, k + 1, False)
        return inch[1] if inch is not None and inch[0].name == "inch" and _of_feet(a.unit) else None
    if word in _CLOSING or word in lex.part_closers or word in lex.adjectives:
        return k
    if not word.isalpha() or match_unit(t, k, hyphen) is not None or word in lex.classes:
        return None
    if hyphen:
        return k
    several = t.lower[a.last - 1] in lex.plurals or not _of_feet(a.unit)
    return None if several or word in lex.stop or is_plural(word, lex) else k


def _inches(t: Tokens, a: Amount, k: int, lex: Lexicon) -> int | None:
    """ "6 ft 5 in.", "5 ft 2 in tall": no place or time follows "in", token ``k``."""
    after = at(t.lower, k + 1)
    ends = after in _CLOSING or after in lex.adjectives
    return k + 1 if ends and _of_feet(a.unit) and not glued(t, k) else None


def _of_feet(unit: Unit | None) -> bool:
    return unit is not None and unit.name == "foot"


def side_of_zero(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """ "20 degrees below zero", "5 to 10 degrees below zero Fahrenheit", "six above zero" """
    low, j = t.lower, a.last
    if a.number.form not in ("digits", "words"):
        return
    if a.unit is not None and a.unit.name != "degree" and a.unit.dimension != "temperature":
        return
    degrees = a.unit is not None or at(t.words, j) in lex.degree_letters
    if a.unit is None and degrees and (a.value < 0 or at(low, j + 1) in lex.zero_sides):  # "minus 6 C"
        a.unit, a.unit_first = unit_table().names[lex.degree_letters[t.words[j]]], j
        j = a.last = j + 1
    side = lex.zero_sides.get(at(low, j))
    if side is None or at(low, j + 1) not in lex.zero_points:
        return
    a.last = j + 2
    a.value = side * abs(a.value)
    a.second = None if a.second is None else side * abs(a.second)
    scale = match_unit(t, a.last, False)
    if scale is not None and scale[0].dimension == "temperature":  # "below zero Fahrenheit"
        a.unit, a.last = scale
        a.unit_first = a.last - 1
