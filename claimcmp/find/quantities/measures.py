"""Currency signs, minus signs and units around a number.

"-$5m", "US$ 12", "10-kilometre", "half an hour", "20 million pounds"
"""

from __future__ import annotations

from claimcmp.find.quantities.ages import age_after
from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.compounds import and_a_half, unsaid_unit
from claimcmp.find.quantities.exclusions import sentence_start
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at, glued, glued_word, hyphened
from claimcmp.find.quantities.nouns import is_plural, lemma
from claimcmp.find.quantities.units import Unit, match_sign, match_unit, unit_table
from claimcmp.text.tokens import Tokens


def sign_and_unit(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """Currency sign or minus before the number; unit or currency name after it."""
    found = match_sign(t, a.first)
    if found is None and at(t.words, a.first - 1) in ("-", "−") and glued(t, a.first):
        found = match_sign(t, a.first - 1)  # "$-5"
        if found is not None:
            a.value = -a.value
    if found is None:
        _minus(t, a)
        _unit_after(t, a, lex)
        return
    a.unit, a.first = found
    a.unit_first, a.sign = a.first, True
    j = a.last
    letter = lex.money_letters.get(at(t.words, j)) if glued(t, j) and not glued_word(t, j + 1) else None
    if letter:  # "$5m"
        a.number.value *= letter
        a.number.precision *= letter
        a.number.scaled = True
        a.value, a.last = a.number.value, j + 1
    elif a.unit.code == "$":
        _dollar_country(t, a)
    _money_words(t, a)
    _minus(t, a)


def _dollar_country(t: Tokens, a: Amount) -> None:
    """ "$76 US a barrel", "$75 U.S." """
    j = a.last
    if at(t.words, j) == "US":
        last = j + 1
    elif t.words[j : j + 4] == ["U", ".", "S", "."] and at(t.lower, j + 4) != "dollars":
        last = j + 4
    else:
        return
    a.unit, a.last = unit_table().names["USD"], last


def _money_words(t: Tokens, a: Amount) -> None:
    """A currency's name after an amount that has its sign already: "$5 million dollars"."""
    found = match_unit(t, a.last, False)
    if found is not None and found[0].money and found[0].code not in ("cent", "penny"):
        a.last = found[1]


def _minus(t: Tokens, a: Amount) -> None:
    """ "-5", "minus 5", "minus-five"; not the dash of a range."""
    j = a.first - 1
    if at(t.words, j) == "-" and glued(t, j) and at(t.lower, j - 1) in ("minus", "negative"):
        j -= 1
    if at(t.lower, j) in ("minus", "negative"):
        a.value, a.first = -a.value, j
    elif at(t.words, j) in ("-", "−", "–") and glued(t, a.first) and a.number.form != "vague":
        before = t.text[t.starts[j] - 1] if t.starts[j] else " "
        if before in " \t\n([\"'“" and (a.number.decimal or not at(t.words, j - 1).isdecimal()):
            a.value, a.first = -a.value, j


def _unit_after(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """A unit after the number, apart from it or joined by a hyphen: "10 km", "10-kilometre"."""
    form, low = a.number.form, t.lower
    hyphen = hyphened(t, a.last) or _spaced_hyphen(t, a.last)
    j = a.last + hyphen
    word = at(low, j)
    if form == "share" and word == "of":  # "a quarter of a mile"
        if at(low, j + 1) not in ("a", "an"):
            return
        j += 2
    elif (form == "half" and word in ("a", "an")) or (form in ("vague", "few") and word == "of"):
        j += 1
    found = match_unit(t, j, form in ("digits", "share"))
    if found is None and at(low, j) in lex.unit_modifiers:
        j += 1  # "15 additional miles"
        found = match_unit(t, j, form in ("digits", "share"))
    found = found or _pounds(t, a, j, lex)
    if found is None or not _sensible(t, a, found[0], j, hyphen, lex):
        return
    unit, last = found
    if unit.name == "barrel" and low[last : last + 2] == ["of", "oil"]:
        unit, last = unit_table().names["barrel of oil"], last + 2
    a.unit, a.unit_first, a.last = unit, j, last
    if form in ("half", "share"):
        a.number.form = "words"
    if unit.dimension == "time":
        age_after(t, a, lex)
    if not and_a_half(t, a, lex):
        unsaid_unit(t, a, lex)


def _spaced_hyphen(t: Tokens, j: int) -> bool:
    """ "28 - year - old", as a bad export has it: a hyphen with spaces before a unit in the singular."""
    if at(t.words, j) != "-":
        return False
    found = match_unit(t, j + 1, False)
    return found is not None and found[0].name == t.lower[j + 1]


def _sensible(t: Tokens, a: Amount, unit: Unit, j: int, hyphen: bool, lex: Lexicon) -> bool:
    """Does the word at ``j`` mean the unit here? Not in "the 1960s", "they won", "Three Mile Island"."""
    word = t.lower[j]
    number = a.number
    if word == "s":
        return number.decimal
    if word == "in":
        return not hyphen
    if word in ("hr", "hrs") and t.words[j] in ("HR", "HRs"):
        return False  # home runs
    if word == "m" and glued(t, j) and is_plural(at(t.lower, j + 1), lex):
        number.value *= 1e6  # "2.5m viewers"
        number.precision *= 1e6
        number.scaled = True
        a.value, a.last = a.value * 1e6, j + 1
        return False
    if unit.dimension in ("times", "score") and number.form == "share":
        return t.words[number.first].isdecimal()  # "1/4 point"
    if unit.name == "count":
        return word in ("times", "fold") or (word == "time" and hyphen and a.value != 1)
    if word in ("won", "rand"):
        return number.value >= 1000
    if unit.code == "DEM":
        return number.scaled
    titled = t.words[j].istitle() and len(word) > 3
    if titled and number.form == "words":
        headline = all(w[0].isupper() for w in t.words[max(a.first - 2, 0) : a.first] if w[0].isalpha())
        return headline or (t.words[number.first][0].isupper() and sentence_start(t, a.first))
    return True


def _pounds(t: Tokens, a: Amount, j: int, lex: Lexicon) -> tuple[Unit, int] | None:
    """ "pounds" are money where the number or its neighbours say so, else a weight."""
    if at(t.lower, j) not in ("pounds", "pound"):
        return None
    money = a.number.scaled and a.number.value >= 1e5
    if not money:
        around = t.lower[max(0, a.first - 7) : a.first] + t.lower[j + 1 : j + 5]
        money = not lex.money_cues.isdisjoint(around)
    return unit_table().names["GBP" if money else "pound-mass"], j + 1


def per(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """ "a barrel", "per sq m", "/hour" after the unit or noun; also past its stuff: "3 tons of ore a day"."""
    low, j = t.lower, a.last
    if a.age:
        return
    if hyphened(t, j) and low[j + 1] in ("a", "an", "per"):
        j += 1  # "$200-a-night"
    elif at(low, j) == "of" and a.unit is not None:
        j = _past_substance(t, j + 1, lex)
    word = at(low, j)
    if word not in ("per", "a", "an", "every", "each", "/") or (j > a.last + 1 and word == "every"):
        return
    k = j + 2 if at(low, j + 1) == "-" else j + 1
    below = at(low, k)
    found = match_unit(t, k)
    last = found[1] if found is not None else k + 1
    if word == "per":
        allowed = found is not None or (below.isalpha() and below != "cent" and below not in lex.stop)
    elif word == "/":
        timed = below in _TIMES or (found is not None and found[0].dimension == "time")
        # "193km / h": spaces about the slash only where a unit is in a unit of time
        allowed = (found is not None and glued(t, j)) or (timed and a.unit is not None)
    else:
        counts = a.noun is not None or a.unit is not None
        allowed = counts and below in lex.denominators and at(low, last) not in lex.later
    if allowed:
        a.per = found[0].name if found is not None else _DENOMINATORS.get(below) or lemma(below, lex)
        a.last = last


def _past_substance(t: Tokens, k: int, lex: Lexicon) -> int:
    """The token after up to three plain words from ``k``."""
    for step in range(4):
        word = at(t.lower, k + step)
        if not word.isalpha() or word in lex.stop:
            return k + step
    return k


_TIMES = {"h": "hour", "s": "second"}
_DENOMINATORS = _TIMES | {"mmbtu": "mega british thermal unit", "pound": "pound-mass", "annum": "year"}
