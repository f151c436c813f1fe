"""Numbers that are told in pairs: scores, records, proportions.

"31-24", "a 45-7-2 record", "29 of 34 passes"     scores
"one in 10", "nine out of 10"                     shares
"""

from __future__ import annotations

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.exclusions import in_date, is_label, torn
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at, glued, glued_word, hyphened
from claimcmp.find.quantities.nouns import read_noun
from claimcmp.find.quantities.numbers import read_number
from claimcmp.find.quantities.units import match_unit
from claimcmp.text.tokens import Tokens

_MOST = 300  # points of a side


def score(t: Tokens, a: Amount, lex: Lexicon) -> Amount | None:
    """ "31-24", "a 45-7-2 record", "29 of 34 passes", "17-for-17" """
    number, j = a.number, a.last
    if a.unit is not None or number.separated or number.scaled or not 0 <= a.value <= _MOST:
        return None
    if at(t.lower, a.first - 1) in lex.age_cues:
        return None
    if hyphened(t, j) and glued(t, j + 1) and t.words[j + 1].isdecimal():
        last = _pair_end(t, a, j + 1, lex)
        second = t.words[j + 1]
    else:
        k = j + 1 if hyphened(t, j) else j
        word = at(t.lower, k)
        m = k + 2 if at(t.words, k + 1) == "-" else k + 1
        second = at(t.words, m)
        if word not in ("of", "for") or not second.isdecimal() or len(second) > 3:
            return None
        if (word == "for" and m == k + 1) or not 1 < a.value <= float(second):
            return None
        last = m + 1 if match_unit(t, m + 1) is None else None
    if last is None or len(second) > 3:
        return None
    a.second, a.last, a.kind = float(second), last, "score"
    return a


def ratio(t: Tokens, a: Amount, classes: str, lex: Lexicon) -> Amount | None:
    """ "two-to-one", "10-to-one odds", "a ratio of 3 to 1" """
    low, j = t.lower, a.last
    if a.unit is not None or a.number.form not in ("digits", "words") or a.number.scaled:
        return None
    hyphens = low[j : j + 3] == ["-", "to", "-"]
    if not hyphens and not (at(low, j) == "to" and low[max(0, a.first - 2) : a.first] == ["ratio", "of"]):
        return None
    k = j + 3 if hyphens else j + 1
    if k >= len(low) or classes[k] not in "DN":
        return None
    other = read_number(t, k, classes[k], lex)
    if (
        other is None
        or other.form not in ("digits", "words")
        or other.scaled
        or not 0 < other.value <= a.value
    ):
        return None
    a.second, a.last, a.kind = other.value, other.last, "score"
    return a


def _pair_end(t: Tokens, a: Amount, k: int, lex: Lexicon) -> int | None:
    """The token after "31-24" or "45-7-2", whose second number is token ``k``; None for a range or a code."""
    last = k + 1
    falling = a.value >= float(t.words[k]) if len(t.words[k]) <= 3 else False
    if hyphened(t, last) and glued(t, last + 1) and t.words[last + 1].isdecimal():
        last += 2
    elif glued_word(t, last) or (at(t.words, last) in (".", ",", "%") and glued_word(t, last + 1)):
        return None
    elif (unit := match_unit(t, last + hyphened(t, last))) is not None:
        if not falling or unit[0].name != "point":
            return None
    elif not falling and at(t.lower, last) not in lex.score_nouns:
        word = at(t.lower, last)
        noun = read_noun(t, last, False, lex)
        counts = noun is not None and noun.head not in lex.score_nouns
        if counts or word in lex.scales or word in lex.multiples or word == "year":
            return None
    if torn(t, a.first, last, lex) or is_label(t, a.number, last, True, lex):
        return None
    return last


def proportion(t: Tokens, a: Amount, classes: str, lex: Lexicon) -> None:
    """ "one in 10", "nine out of 10" """
    low, j = t.lower, a.last
    if a.unit is not None or a.number.form not in ("digits", "words") or a.number.scaled or a.number.decimal:
        return
    out_of = low[j : j + 2] == ["out", "of"]
    if out_of:
        k = j + 2
    elif at(low, j) == "in":
        k = j + 1
    elif low[j : j + 3] == ["-", "in", "-"]:
        k = j + 3
    else:
        return
    if at(low, k) in ("every", "a"):
        k += 1
    if k >= len(low) or classes[k] not in "DN":
        return
    whole = read_number(t, k, classes[k], lex)
    if whole is None or whole.form not in ("digits", "words") or whole.decimal:
        return
    if not 1 <= a.value < whole.value <= 1e6 or in_date(t, whole, lex):
        return
    if not out_of:  # "five in 2007", "two in three days"
        unit = match_unit(t, whole.last)
        timed = unit is not None and unit[0].dimension in ("time", "score")
        if timed or a.value > 20 or 1900 <= whole.value <= 2100:
            return
    a.value /= whole.value
    a.number.form, a.number.precision = "share", 0.5 / whole.value
    a.last = whole.last
