"""Currency signs, minus signs and units around a number.

"-$5m", "US$ 12", "10-kilometre", "half an hour", "20 million pounds"
"""

from __future__ import annotations

from claimcmp.find.quantities.ages import age_after
from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.exclusions import sentence_start
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at, glued, glued_word, hyphened
from claimcmp.find.quantities.nouns import lemma
from claimcmp.find.quantities.units import Unit, match_sign, match_unit, unit_table
from claimcmp.text.tokens import Tokens


def sign_and_unit(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """Currency sign or minus before the number; unit or currency name after it."""
    number = a.number
    found = match_sign(t, a.first)
    if found is None and at(t.words, a.first - 1) in ("-", "−") and glued(t, a.first):
        found = match_sign(t, a.first - 1)  # "$-5"
        if found is not None:
            a.value = -a.value
    if found is not None:
        a.unit, a.first = found
        a.sign = True
        a.unit_first = a.first
        j = a.last
        if j < len(t.words) and glued(t, j) and t.words[j] in lex.money_letters and not glued_word(t, j + 1):
            _rescale(a, lex.money_letters[t.words[j]])
            a.last = j + 1
        elif a.unit.code == "$":
            _dollar_country(t, a)
        _money_words(t, a)
    _minus(t, a)
    if (not a.sign and number.form != "share") or number.form == "share":
        if not a.sign:
            _unit_after(t, a, lex)


def _dollar_country(t: Tokens, a: Amount) -> None:
    """ "$76 US a barrel", "$75 U.S." """
    j = a.last
    if t.words[j : j + 1] == ["US"]:
        a.unit, a.last = unit_table().names["USD"], j + 1
    elif t.words[j : j + 4] == ["U", ".", "S", "."] and t.lower[j + 4 : j + 5] not in (["dollars"],):
        a.unit, a.last = unit_table().names["USD"], j + 4


def _money_words(t: Tokens, a: Amount) -> None:
    """A currency's name after an amount that has its sign already: "$5 million dollars"."""
    found = match_unit(t, a.last, False)
    if found is not None and found[0].money and found[0].code not in ("cent", "penny"):
        a.last = found[1]


def _rescale(a: Amount, factor: float) -> None:
    a.number.value *= factor
    a.number.precision *= factor
    a.number.scaled = True
    a.value = a.number.value


def _minus(t: Tokens, a: Amount) -> None:
    j = a.first - 1
    if j < 0:
        return
    if t.lower[j] in ("minus", "negative"):
        a.value, a.first = -a.value, j
    elif t.words[j] == "-" and j >= 1 and t.lower[j - 1] in ("minus", "negative") and glued(t, j):
        a.value, a.first = -a.value, j - 1
    elif t.words[j] in "-−–" and glued(t, a.first) and a.number.form != "vague":
        before = t.text[t.starts[j] - 1] if t.starts[j] else " "
        if before in " \t\n([\"'“" and (a.number.decimal or not (j >= 1 and t.words[j - 1].isdecimal())):
            a.value, a.first = -a.value, j


def _unit_after(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """A unit after the number, apart from it or joined by a hyphen: "10 km", "10-kilometre"."""
    j = a.last
    digits = a.number.form in ("digits", "share")
    hyphen = hyphened(t, j)
    if hyphen:
        j += 1
    if (
        a.number.form == "share"
        and t.lower[j : j + 1] == ["of"]
        and t.lower[j + 1 : j + 2] in (["a"], ["an"])
    ):
        if (found := match_unit(t, j + 2)) is not None and found[0].dimension not in ("score", "times"):
            a.unit, a.unit_first, a.last = found[0], j + 2, found[1]
            a.number.form = "words"
        return
    if (a.number.form == "half" and t.lower[j : j + 1] in (["a"], ["an"])) or (
        a.number.form in ("vague", "few", "words")
        and t.lower[j : j + 1] == ["of"]
        and a.number.form != "words"
    ):
        j += 1
    found = match_unit(t, j, digits)
    if found is None:
        found = _pounds(t, a, j, lex)
    if found is None:
        return
    unit, last = found
    word = t.lower[j]
    if word == "s" and not a.number.decimal:
        return  # "the 1960s"
    if unit.name == "count" and word not in ("times", "fold", "time"):
        return
    if word == "time" and not hyphen:
        return
    if unit.name in ("won", "south korean won", "rand") and a.value < 1000:
        return
    if (unit.code in ("KRW", "DEM") and a.value < 1000) or (unit.code == "DEM" and not a.number.scaled):
        return
    if t.words[j][0].isupper() and t.words[j][1:].islower() and len(word) > 3 and a.number.form == "words":
        if not t.words[a.number.first][0].isupper() or not sentence_start(t, a.first):
            if not all(w[0].isupper() for w in t.words[max(a.first - 2, 0) : a.first] if w[0].isalpha()):
                return
    if a.number.form == "share" and unit.dimension in ("score", "times"):
        return
    if unit.name == "barrel" and t.lower[last : last + 2] == ["of", "oil"]:
        unit, last = unit_table().names["barrel of oil"], last + 2
    a.unit, a.unit_first, a.last = unit, j, last
    if a.number.form == "half":
        a.number.form = "words"
    if unit.money and t.words[j] in lex.money_letters:
        return
    if unit.dimension == "time":
        age_after(t, a, lex)


def _pounds(t: Tokens, a: Amount, j: int, lex: Lexicon) -> tuple[Unit, int] | None:
    """ "pounds" are money where the number or its neighbours say so, else a weight."""
    if t.lower[j : j + 1] not in (["pounds"], ["pound"]):
        return None
    table = unit_table()
    money = a.number.scaled and a.number.value >= 1e5
    if not money:
        around = t.lower[max(0, a.first - 7) : a.first] + t.lower[j + 1 : j + 5]
        money = any(w in lex.money_cues for w in around)
    return table.names["GBP"] if money else table.names["pound-mass"], j + 1


def per(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """ "a barrel", "per sq m", "/hour" after the unit or noun."""
    low, j, n = t.lower, a.last, len(t.lower)
    if j >= n or a.age:
        return
    word = low[j]
    k = j
    while k + 1 < n and word == "-" and glued(t, j) and low[k + 1] in ("a", "an", "per"):
        k += 1
        word = low[k]
    if word not in ("per", "a", "an", "every", "each", "/") or k + 1 >= n:
        return
    k += 1
    if low[k] == "-" and k + 1 < n:
        k += 1
    found = match_unit(t, k)
    if word == "per":
        if found is not None:
            a.per, a.last = found[0].name, found[1]
        elif low[k] in ("cent",):
            return
        elif low[k].isalpha() and low[k] not in lex.stop:
            name = "million british thermal unit" if low[k] == "mmbtu" else lemma(low[k], lex)
            a.per, a.last = name, k + 1
    elif word == "/":
        if found is not None and glued(t, j):
            a.per, a.last = found[0].name, found[1]
    elif low[k] in lex.denominators:
        if a.noun is None and a.unit is None:
            return
        if found is not None:
            a.per, a.last = found[0].name, found[1]
        else:
            a.per, a.last = lemma(low[k], lex), k + 1
    if a.per == "pound":
        a.per = "pound-mass"
