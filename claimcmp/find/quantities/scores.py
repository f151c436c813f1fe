"""Numbers that are told in pairs: scores, records, proportions.

"31-24", "a 45-7-2 record", "29 of 34 passes"     scores
"one in 10", "nine out of 10"                     shares
"""

from __future__ import annotations

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.exclusions import in_date, is_label, torn
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import glued, glued_word
from claimcmp.find.quantities.nouns import read_noun
from claimcmp.find.quantities.numbers import read_number
from claimcmp.find.quantities.units import match_unit
from claimcmp.text.tokens import Tokens


def score(t: Tokens, a: Amount, lex: Lexicon) -> Amount | None:
    """ "31-24", "a 45-7-2 record", "29 of 34 passes", "17-for-17" """
    if a.unit is not None or a.number.separated or a.number.scaled or a.value < 0:
        return None
    j = a.last
    words = t.words
    if j + 1 >= len(words):
        return None
    if words[j] in "-–" and words[j + 1].isdecimal() and glued(t, j) and glued(t, j + 1):
        if len(words[j + 1]) > 3 or a.value > 300:
            return None
        second, last = float(words[j + 1]), j + 2
        third = (
            words[last : last + 1] in (["-"], ["–"])
            and words[last + 1 : last + 2]
            and words[last + 1].isdecimal()
        )
        if third and glued(t, last) and glued(t, last + 1):
            last += 2
        elif glued_word(t, last) or (
            words[last : last + 1] in (["."], [","], ["%"]) and glued_word(t, last + 1)
        ):
            return None
        elif match_unit(t, last) is not None or (
            match_unit(t, last + 1) is not None and words[last : last + 1] == ["-"]
        ):
            if a.value < second:
                return None
            found = match_unit(t, last)
            if found is None or found[0].name != "point":
                return None
        else:
            noun = read_noun(t, last, False, lex)
            nxt = t.lower[last : last + 1]
            if nxt and nxt[0] in lex.score_nouns:
                pass
            elif (a.value < second and noun is not None and noun.head not in lex.score_nouns) or (
                a.value < second
                and nxt
                and (nxt[0] in lex.scales or nxt[0] in lex.multiples or nxt[0] == "year")
            ):
                return None
        if torn(t, a.first, last, lex) or is_label(t, a.number, last, True, lex):
            return None
        return _scored(t, a, second, last, "score")
    k = j + 1 if words[j] in "-–" and glued(t, j) else j
    if t.lower[k : k + 1] in (["of"], ["for"]) and k + 1 < len(words):
        m = k + 2 if words[k + 1] in "-–" else k + 1
        if (t.lower[k] == "for") != (m == k + 2) and t.lower[k] == "for":
            return None
        if m < len(words) and words[m].isdecimal() and len(words[m]) <= 3:
            second = float(words[m])
            if 1 < a.value <= second and (m == k + 2 or second < 200) and match_unit(t, m + 1) is None:
                return _scored(t, a, second, m + 1, "score")
    return None


def _scored(t: Tokens, a: Amount, second: float, last: int, kind: str) -> Amount:
    a.second, a.last, a.kind = second, last, kind
    return a


def proportion(t: Tokens, a: Amount, classes: str, lex: Lexicon) -> None:
    """ "one in 10", "nine out of 10" """
    low, j = t.lower, a.last
    if a.unit is not None or a.number.form not in ("digits", "words") or a.number.scaled or a.value < 1:
        return
    if low[j : j + 2] == ["out", "of"]:
        k = j + 2
    elif low[j : j + 1] == ["in"]:
        k = j + 1
    elif t.words[j : j + 1] == ["-"] and low[j + 1 : j + 2] == ["in"] and t.words[j + 2 : j + 3] == ["-"]:
        k = j + 3
    else:
        return
    if low[k : k + 1] in (["every"], ["a"]):
        k += 1
    if k >= len(low) or classes[k] not in "DN":
        return
    other = read_number(t, k, classes[k], lex)
    if other is None or other.form not in ("digits", "words") or other.decimal:
        return
    if not a.value < other.value <= 1e6 or (low[j] == "in" and (a.value > 20 or 1900 <= other.value <= 2100)):
        return
    if other.last < len(low) and match_unit(t, other.last) is not None and low[k - 1] != "of":
        unit = match_unit(t, other.last)
        if unit is not None and unit[0].dimension in ("time", "score"):
            return
    if in_date(t, other, lex):
        return
    a.value = a.value / other.value
    a.number.form, a.number.precision = "share", 0.5 / other.value
    a.last = other.last
