"""The other end of a range.

"six to eight", "$12-13 billion", "between 4 and 6", "three or four years", "from 44 mg to 50 mg"
"""

from __future__ import annotations

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.exclusions import code_end, in_date
from claimcmp.find.quantities.hedges import rise_or_fall
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import glued, glued_word
from claimcmp.find.quantities.measures import per, sign_and_unit
from claimcmp.find.quantities.number import Number
from claimcmp.find.quantities.numbers import read_number
from claimcmp.text.tokens import Tokens

_JOINTS = frozenset(("to", "-", "–", "—", "~", "or", "and", "through"))


def join_range(t: Tokens, a: Amount, classes: str, lex: Lexicon) -> None:
    """Take in the other end of a range: "to", a dash, "or" between neighbours, "and" after "between"."""
    if a.unit is not None and _cue(t, a, lex) == "from":
        per(t, a, lex)
    j = a.last
    if j >= len(t.words) or a.number.form in ("share", "vague", "few", "half"):
        return
    low = t.lower
    word = low[j]
    hyphen_to = word == "-" and low[j + 1 : j + 2] == ["to"]
    if hyphen_to:
        j += 1
        word = "to"
    if word not in _JOINTS:
        return
    k = j + 1
    if word == "to" and t.words[k : k + 1] == ["-"]:
        k += 1
    if word in "-–" and t.words[k : k + 1] == ["$"]:
        pass
    cue = _cue(t, a, lex)
    if word == "and" and cue != "between":
        return
    sign_at = k
    while k < len(t.words) and k - sign_at < 3 and classes[k] not in "DN":
        if t.words[k] in "$£€¥-−+" or t.words[k] in (
            "US",
            "HK",
            "C",
            "A",
            "NZ",
            "PS",
            "Y",
            "=",
            "USD",
            "EUR",
            "an",
            "about",
        ):
            k += 1
            continue
        return
    if k >= len(t.words) or classes[k] not in "DN":
        return
    if classes[k] == "D" and code_end(t, k) is not None and low[k + 1 : k + 2] not in (["-"], ["–"]):
        return
    number = read_number(t, k, classes[k], lex)
    if number is None or number.form not in ("digits", "words"):
        return
    b = Amount(number.first, number.last, number, number.value)
    sign_and_unit(t, b, lex)
    if (b.sign and b.first > sign_at) or (not b.sign and k - sign_at > 1):
        return
    if b.age and not a.age and a.unit is None:
        pass
    if a.unit is not None and b.unit is not None and a.unit.code != b.unit.code:
        if not (b.unit.code == "$" and a.unit.name.endswith("dollar")):
            return
    if in_date(t, number, lex) or glued_word(t, b.last):
        return
    x, y = a.value, b.value
    if number.scaled and not a.number.scaled and x < 1000 and number.value >= 1000:
        factor = _scale_of(number)
        if x * factor < y:
            x *= factor
            a.number.precision *= factor
    dash = word not in ("to", "or", "and", "through")
    if word == "or":
        if a.unit is not None or x >= y or y > 2 * x + 2 or (y - x > 2 and y - x > 0.5 * x) or b.sign:
            return
    elif word == "to" and not cue:
        if a.unit is not None and b.unit is None and not a.sign:
            return
        if a.unit is not None and rise_or_fall(t, a.first, lex) is not None:
            return
        if a.sign and not b.sign and b.unit is None and not number.scaled:
            return
        if a.unit is None and b.unit is None and (x >= y or rise_or_fall(t, a.first, lex)):
            return
        if a.unit is None and b.sign:
            return
        if x >= y and not (a.unit is not None and b.unit is not None):
            return
    elif (dash and x >= y) or (
        dash and not glued(t, j) and not (a.number.form == "digits" and number.form == "digits")
    ):
        return
    if cue and word == "to" and b.sign and a.unit is None:
        return
    if cue and a.unit is not None and not a.sign and b.unit is None and word == "to":
        pass
    a.value, a.second, a.ranged = x, y, True
    a.from_to = cue is not None
    a.last = b.last
    a.number.precision = min(a.number.precision, number.precision)
    a.number.scaled = a.number.scaled or number.scaled
    if b.unit is not None and a.unit is None:
        a.unit, a.unit_first, a.age = b.unit, b.unit_first, b.age
    elif b.age:
        a.age = b.age


def _scale_of(number: Number) -> float:
    for factor in (1e12, 1e9, 1e6, 1e3, 1e2):
        if number.value >= factor:
            return factor
    return 1.0


def _cue(t: Tokens, a: Amount, lex: Lexicon) -> str | None:
    """ "between" or "from" before the amount, hedges aside."""
    j = a.first - 1
    for _ in range(3):
        if j < 0:
            return None
        word = t.lower[j]
        if word in ("between", "from"):
            return word
        if word not in lex.between and word not in ("a", "the", "up", "to"):
            return None
        j -= 1
    return None
