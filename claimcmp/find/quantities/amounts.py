"""A number with what stands around it: sign, range, unit, noun, denominator, age, hedge.

"between $12 and $13 billion a year" -> 12e9 .. 13e9, dollar per year
"the 33-year-old"                    -> 33, year of age
"""

from __future__ import annotations

from dataclasses import dataclass

from claimcmp.find.quantities import exclusions as out
from claimcmp.find.quantities.hedges import CHANGES, hedge_after, hedge_before, rise_or_fall
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.nouns import Noun, is_plural, lemma, read_noun
from claimcmp.find.quantities.numbers import Number, glued, read_number
from claimcmp.find.quantities.units import Unit, match_sign, match_unit, unit_table
from claimcmp.text.tokens import Tokens


@dataclass(slots=True)
class Amount:
    """A quantity in the making; positions are token indices, ``last`` exclusive."""

    first: int
    last: int
    number: Number
    value: float
    second: float | None = None
    unit: Unit | None = None
    unit_first: int = -1
    sign: bool = False
    noun: Noun | None = None
    per: str | None = None
    age: str | None = None
    prop: str | None = None
    kind: str = "count"
    rule: str | None = None
    hedge: tuple[int, int] | None = None
    change: str = "="
    ranged: bool = False
    bare: bool = False
    from_to: bool = False


def read_amount(t: Tokens, i: int, kind: str, classes: str, lex: Lexicon) -> tuple[Amount | None, int]:
    """The amount whose number starts at token ``i``, and the token to go on from."""
    number = read_number(t, i, kind, lex)
    if number is None:
        return None, i + 1
    if number.form == "ordinal":
        return _ordinal(t, number, lex), number.last
    a = Amount(number.first, number.last, number, number.value, number.high)
    _sign_and_unit(t, a, lex)
    end = a.last
    if out.torn(t, a.first, a.last, lex):
        return None, max(end, number.last + 1 if _glued_word(t, number.last) else end)
    if out.in_date(t, number, lex) and a.unit is None:
        return None, end
    if number.form == "digits" and (scored := _score(t, a, lex)) is not None:
        return scored, scored.last
    _proportion(t, a, classes, lex)
    _range(t, a, classes, lex)
    if a.unit is None and not a.age:
        _age_before(t, a, lex)
    if a.unit is None and not a.age and not _counted(t, a, lex):
        return None, a.last
    _per(t, a, lex)
    _hedges(t, a, lex)
    if a.bare and _not_bare(t, a, classes, lex):
        return None, a.last
    a.kind = _kind(a)
    _property(t, a, lex)
    return a, a.last


def _glued_word(t: Tokens, j: int) -> bool:
    return j < len(t.words) and glued(t, j) and t.words[j].isalnum()


def _sign_and_unit(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """Currency sign or minus before the number; unit or currency name after it."""
    number = a.number
    found = match_sign(t, a.first)
    if found is not None:
        a.unit, a.first = found
        a.sign = True
        a.unit_first = a.first
        j = a.last
        if j < len(t.words) and glued(t, j) and t.words[j] in lex.money_letters and not _glued_word(t, j + 1):
            _rescale(a, lex.money_letters[t.words[j]])
            a.last = j + 1
        elif a.unit.code == "$":
            _dollar_country(t, a)
        _money_words(t, a)
    _minus(t, a)
    if not a.sign and number.form != "share" or number.form == "share":
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
        if before in " \t\n([\"'“" and not (j >= 1 and t.words[j - 1].isdecimal()):
            a.value, a.first = -a.value, j


def _unit_after(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """A unit after the number, apart from it or joined by a hyphen: "10 km", "10-kilometre"."""
    j = a.last
    digits = a.number.form in ("digits", "share")
    hyphen = j + 1 < len(t.words) and t.words[j] in "-–" and glued(t, j) and glued(t, j + 1)
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
    if a.number.form == "half" and t.lower[j : j + 1] in (["a"], ["an"]):
        j += 1
    elif (
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
    if unit.name == "count" and word not in ("times", "fold", "time"):
        return
    if word == "time" and not hyphen:
        return
    if unit.name in ("won", "south korean won", "rand") and a.value < 1000:
        return
    if unit.code == "KRW" and a.value < 1000:
        return
    if t.words[j][0].isupper() and t.words[j][1:].islower() and len(word) > 3 and a.number.form == "words":
        if not t.words[a.number.first][0].isupper() or not out.sentence_start(t, a.first):
            if not all(w[0].isupper() for w in t.words[max(a.first - 2, 0) : a.first] if w[0].isalpha()):
                return
    if a.number.form == "share" and unit.dimension in ("score", "times"):
        return
    # "12 hours" but "years old", "24 hour-old"
    a.unit, a.unit_first, a.last = unit, j, last
    if a.number.form == "half":
        a.number.form = "words"
    if unit.money and t.words[j] in lex.money_letters:
        return
    if unit.dimension == "time":
        _age_after(t, a, lex)


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


def _age_after(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """ "-year-old", "years old", "months of age" """
    assert a.unit is not None
    j = a.last
    if a.unit.name not in ("year", "month", "week", "day"):
        return
    k = j + 1 if t.words[j : j + 1] in (["-"], ["–"]) else j
    if t.lower[k : k + 1] in (["old"], ["olds"]):
        a.age, a.last = a.unit.name, k + 1
    elif t.lower[j : j + 2] == ["of", "age"]:
        a.age, a.last = a.unit.name, j + 2


def _age_before(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """ "aged 35", "age of 40", "Mara Oduya, 35, said", "he is 35" """
    low, f, j = t.lower, a.first, a.last
    if (
        a.number.decimal
        or a.number.scaled
        or not 0 < a.value <= 120
        or a.number.form not in ("digits", "words")
    ):
        return
    before = low[f - 1] if f else ""
    hedge = hedge_before(t, f, lex)
    start = hedge[1] if hedge else f
    if start and low[start - 1] in lex.age_cues or low[max(0, start - 2) : start] == ["age", "of"]:
        a.age = "year"
        return
    if j < len(low) and low[j] in ("yo", "y.o") and a.number.form == "digits":
        a.age, a.last = "year", j + 1
        return
    if a.number.form != "digits" or f < 2:
        return
    after = t.words[j] if j < len(low) else ""
    name = t.words[f - 2]
    if before == "," and after in (",", ")", ".", ";", "") and a.value >= 1:
        if name[0].isupper() and name.isalpha() and not (after == "." and False):
            if low[f - 2] not in lex.months and low[f - 2] not in lex.stop and a.second is None:
                k = j + 1
                if after == "," and k < len(low) and t.words[k].isdecimal():
                    return  # a list of numbers
                a.age = "year"
        return
    if before in lex.age_verbs and low[f - 2] in lex.pronouns:
        if after in (".", ",", ";", "", "?", "!", ")") or low[j] in (
            "when",
            "at",
            "by",
            "in",
            "on",
            "and",
            "but",
            "now",
        ):
            a.age = "year"
        return
    if before in lex.age_verbs and f >= 3 and low[f - 2] == "be" and low[f - 3] in ("will", "would"):
        return
    if f >= 3 and low[f - 1] == "be" and low[f - 2] in ("will", "would") and low[f - 3] in lex.pronouns:
        if after in (".", ",", "") or low[j] in ("by", "in", "on", "when", "at"):
            a.age = "year"
        return
    if before == "turned" and after in (".", ",", "", ";"):
        a.age = "year"
        return
    if (
        t.words[f - 1][0].isupper()
        and t.words[f - 2][0].isupper()
        and t.words[f - 1].isalpha()
        and 15 < a.value < 105
    ):
        if (
            low[j : j + 1]
            and low[j] in ("has", "is", "was", "said", "who", "told", "had")
            and before not in lex.months
        ):
            if before not in lex.labels and before not in lex.ordinal_labels:
                a.age = "year"


def _score(t: Tokens, a: Amount, lex: Lexicon) -> Amount | None:
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
        elif (
            _glued_word(t, last)
            or words[last : last + 1] in (["."], [","], ["%"])
            and _glued_word(t, last + 1)
        ):
            return None
        elif (
            match_unit(t, last) is not None
            or match_unit(t, last + 1) is not None
            and words[last : last + 1] == ["-"]
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
            elif a.value < second and noun is not None and noun.head not in lex.score_nouns:
                return None
            elif (
                a.value < second
                and nxt
                and (nxt[0] in lex.scales or nxt[0] in lex.multiples or nxt[0] == "year")
            ):
                return None
        if out.torn(t, a.first, last, lex) or out.is_label(t, a.number, True, lex):
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


def _proportion(t: Tokens, a: Amount, classes: str, lex: Lexicon) -> None:
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
    if out.in_date(t, other, lex):
        return
    a.value = a.value / other.value
    a.number.form, a.number.precision = "share", 0.5 / other.value
    a.last = other.last


def _range(t: Tokens, a: Amount, classes: str, lex: Lexicon) -> None:
    """Take in the other end of a range: "to", a dash, "or" between neighbours, "and" after "between"."""
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
    while k < len(t.words) and k - sign_at < 3 and not (classes[k] in "DN"):
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
    if classes[k] == "D" and out.code_end(t, k) is not None and low[k + 1 : k + 2] not in (["-"], ["–"]):
        return
    number = read_number(t, k, classes[k], lex)
    if number is None or number.form not in ("digits", "words"):
        return
    b = Amount(number.first, number.last, number, number.value)
    _sign_and_unit(t, b, lex)
    if b.sign and b.first > sign_at or not b.sign and k - sign_at > 1:
        return
    if b.age and not a.age and a.unit is None:
        pass
    if a.unit is not None and b.unit is not None and a.unit.code != b.unit.code:
        return
    if out.torn(t, b.number.last, b.last, lex) or out.in_date(t, number, lex):
        return
    if _glued_word(t, b.last):
        return
    x, y = a.value, b.value
    if number.scaled and not a.number.scaled and x < 1000 and number.value >= 1000:
        factor = _scale_of(number)
        if x * factor < y or cue:
            x *= factor
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
        if a.unit is None and b.unit is None and x >= y:
            return
        if a.unit is None and b.sign:
            return
        if x >= y and not (a.unit is not None and b.unit is not None):
            return
    elif dash and x >= y:
        return
    elif dash and not glued(t, j) and not (a.number.form == "digits" and number.form == "digits"):
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


_JOINTS = frozenset(("to", "-", "–", "—", "~", "or", "and", "through"))


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


def _counted(t: Tokens, a: Amount, lex: Lexicon) -> bool:
    """Find what a number without unit counts; False where it is no quantity at all."""
    low, j = t.lower, a.last
    number = a.number
    one = a.value == 1 and a.second is None and number.form in ("words", "digits")
    hyphen = j + 1 < len(low) and t.words[j] in "-–" and glued(t, j) and glued(t, j + 1)
    noun: Noun | None = None
    if hyphen and low[j + 1].isalpha():
        if low[j + 1] in ("plus", "odd", "something", "ish"):
            noun = read_noun(t, j + 2, one, lex)
        elif low[j + 1] in lex.ordinals or low[j + 1] in ("and", "off", "on", "up", "in", "way", "a"):
            return False
        else:
            noun = Noun(j + 1, j + 2, lemma(low[j + 1], lex), lemma(low[j + 1], lex))
    elif low[j : j + 1] == ["of"]:
        noun = _of_noun(t, a, j, one, lex)
    else:
        k = j
        after = hedge_after(t, k, lex)
        if after is not None:
            k = after[1]
        if low[k : k + 1] and low[k] in lex.adverbs:
            k += 1
        if number.form == "share" and low[k : k + 1] and low[k] in _SHARED:
            noun = read_noun(t, k, False, lex, of=True)
        elif low[k : k + 1] and low[k] in lex.states and not _noun_next(t, k + 1, lex):
            noun = Noun(k, k + 1, low[k] if low[k] != "others" else "other", lemma(low[k], lex))
        elif not (t.words[k : k + 1] and t.words[k] in ",.;:)("):
            noun = read_noun(t, k, one, lex)
            if noun is None and not one and number.form in ("digits", "words"):
                noun = _modifier(t, k, lex)
    if number.form == "half":
        return False
    if out.is_label(t, number, noun is not None, lex):
        return False
    hedged = hedge_before(t, a.first, lex) is not None or hedge_after(t, a.last, lex) is not None
    if out.is_year(t, number, noun is not None and not hyphen, hedged, lex):
        return False
    if noun is not None:
        unit = _noun_unit(noun)
        if unit is not None and noun.last - noun.first <= 3:
            a.unit, a.unit_first = unit, noun.first
        else:
            a.noun = noun
        a.last = noun.last
        if unit is not None and unit.dimension == "time":
            _age_after(t, a, lex)
        return True
    if number.form == "words" and number.value == 1 and a.second is None:
        return False
    a.bare = True
    return True


_SHARED = frozenset("the its their his her our those these my all".split())
_OF_PRONOUNS = frozenset("them us you which whom these those it this that".split())


def _noun_unit(noun: Noun) -> Unit | None:
    """The unit that a noun phrase ends in: "50 previous years" are years."""
    unit = unit_table().names.get(noun.head)
    return unit if unit is not None and unit.dimension == "time" else None


def _noun_next(t: Tokens, k: int, lex: Lexicon) -> bool:
    return k < len(t.lower) and is_plural(t.lower[k], lex)


def _of_noun(t: Tokens, a: Amount, j: int, one: bool, lex: Lexicon) -> Noun | None:
    """The noun after "of": "dozens of people", "two of the three men"."""
    low = t.lower
    if (
        low[j + 1 : j + 2]
        and low[j + 1] in _OF_PRONOUNS
        and (
            low[j + 1] in ("them", "us", "you", "which", "whom", "it")
            or low[j + 2 : j + 3]
            and (low[j + 2] in lex.stop or not low[j + 2][0].isalpha())
        )
    ):
        return None
    if (
        one
        and low[j + 1 : j + 2]
        and low[j + 1]
        in ("the", "its", "their", "his", "her", "my", "our", "those", "these", "several", "your")
    ):
        noun = read_noun(t, j + 1, False, lex, of=True)
        return noun or read_noun(t, j + 1, True, lex, of=True)
    noun = read_noun(t, j + 1, False, lex, of=True)
    if noun is None and a.number.form in ("share", "vague", "few"):
        noun = read_noun(t, j + 1, True, lex, of=True)
    return noun


def _modifier(t: Tokens, k: int, lex: Lexicon) -> Noun | None:
    """A singular noun used as a measure before another: "12 page document"."""
    words, low = t.words, t.lower
    if k + 1 >= len(low):
        return None
    first, second = words[k], words[k + 1]
    if not (first.isalpha() and second.isalpha() and first[0].islower() and second[0].islower()):
        return None
    if low[k] in lex.stop or low[k + 1] in lex.stop or low[k].endswith(("ed", "ly", "ing", "s")):
        return None
    if low[k + 1].endswith("ed"):
        return None
    return Noun(k, k + 1, low[k], low[k])


def _per(t: Tokens, a: Amount, lex: Lexicon) -> None:
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


def _hedges(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """Hedge, bound, rise or fall around the amount."""
    number = a.number
    before = hedge_before(t, a.first, lex)
    after = hedge_after(t, number.last, lex) or (
        hedge_after(t, a.last, lex) if a.last != number.last else None
    )
    if (
        after is not None
        and after[0] == "after_over"
        and t.lower[after[1] - 1] == "plus"
        and a.last == after[1] - 1
    ):
        nxt = t.lower[after[1]] if after[1] < len(t.lower) else ""
        if nxt in lex.classes or nxt.isdecimal() or nxt in ("a", "an", "the"):
            after = None
    if before is not None:
        rule, start = before
        if (
            rule in ("over", "under")
            and t.lower[a.first - 1] in ("over", "above", "under", "below")
            and start == a.first - 1
        ):
            if (
                t.lower[a.first - 1] == "over"
                and a.unit is not None
                and a.unit.dimension == "time"
                and not a.age
            ):
                verbless = start == 0 or t.lower[start - 1] not in (
                    "for",
                    "of",
                    "after",
                    "than",
                    "just",
                    "well",
                )
                if verbless and t.lower[a.last : a.last + 1] != ["ago"]:
                    before = None
    if after is not None:
        a.rule, a.hedge = after[0], (after[1] - 1, after[1])
        for k in (number.last, a.last):
            if hedge_after(t, k, lex) == after:
                a.hedge = (k, after[1])
    if before is not None and (after is None or before[0] != "about"):
        a.rule, a.hedge = before[0], (before[1], a.first)
    if a.rule is None and number.about:
        a.rule = None
        a.change = "~"
    if a.rule is not None:
        a.change = CHANGES[a.rule]
    if a.change in "=~" or a.rule == "exact":
        moved = rise_or_fall(t, a.first, lex)
        if moved is not None and not a.bare:
            a.change = moved
        elif moved is not None and (a.unit is not None or a.rule is None):
            a.change = moved
    if a.value < 0 and a.change == "=" and a.unit is not None and a.unit.name == "percentage":
        a.change = "down"


def _not_bare(t: Tokens, a: Amount, classes: str, lex: Lexicon) -> bool:
    """A number alone that a reader would not take for a quantity."""
    low, f, j = t.lower, a.first, a.last
    number = a.number
    if number.form == "digits":
        if t.ends[number.first] - t.starts[number.first] > 9 and not number.separated:
            return not (f == 0 and j == len(low))
        if f and classes[f - 1] == "D" or j < len(low) and classes[j] == "D":
            return True
        if f and low[f - 1] == "at" and a.value <= 24 and not number.separated and not a.rule:
            return True
        if f and low[f - 1] == "(" and low[j : j + 1] == [")"] and a.value < 100 and not number.separated:
            return True
    if low[j : j + 1] and low[j] in lex.zones and number.form == "digits":
        return True
    return False


def _kind(a: Amount) -> str:
    if a.kind == "score":
        return "score"
    if a.age:
        return "age"
    if a.unit is not None:
        if a.unit.money:
            return "money"
        if a.unit.dimension in ("share", "points"):
            return "percent"
        if a.unit.dimension == "speed" or a.per:
            return "rate"
        if a.unit.dimension == "time":
            return "duration"
        if a.unit.dimension in ("score", "times"):
            return "count"
        return "measure"
    if a.number.form == "share":
        return "percent"
    if a.per:
        return "rate"
    return "count"


def _property(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """The measured property: "a depth of 10 km", "10 km deep"."""
    if a.kind not in ("measure", "money", "rate", "duration"):
        return
    low, j = t.lower, a.last
    if a.unit is not None and a.unit.name == "magnitude":
        a.prop = "magnitude"
        return
    if j < len(low) and low[j] in lex.adjectives and a.kind == "measure":
        a.prop = lex.adjectives[low[j]]
        return
    if j + 1 < len(low) and low[j] == "-" and low[j + 1] in lex.adjectives and a.kind == "measure":
        a.prop = lex.adjectives[low[j + 1]]
        return
    start = a.hedge[0] if a.hedge is not None and a.hedge[0] < a.first else a.first
    k = start - 1
    if k >= 1 and low[k] in ("of", "at", "is", "was"):
        word = lemma(low[k - 1], lex)
        if word in lex.properties:
            a.prop = word


def _ordinal(t: Tokens, number: Number, lex: Lexicon) -> Amount | None:
    """ "the third round", "10th": a place in a row, with the noun where one follows."""
    low, f, j = t.lower, number.first, number.last
    if f and low[f - 1] == "per" or out.in_date(t, number, lex):
        return None
    nxt = low[j] if j < len(low) else ""
    if (
        nxt in ("century", "street", "avenue", "st", "ave", "amendment", "district")
        and number.form == "ordinal"
    ):
        if nxt != "district":
            return None
    if (
        low[f] == "second"
        and f
        and (low[f - 1] in ("a", "split", "one", "every", "each") or low[f - 1].isdecimal())
    ):
        return None
    a = Amount(f, j, number, number.value, kind="ordinal")
    k = j + 1 if nxt == "-" and glued(t, j) and _glued_word(t, j + 1) else j
    if k < len(low) and low[k][0].isalpha() and low[k] not in lex.stop and low[k] not in lex.classes:
        if low[k] in ("straight", "consecutive") and k + 1 < len(low):
            k += 1
        if low[k][0].isalpha() and low[k] not in lex.stop:
            a.noun = Noun(k, k + 1, lemma(low[k], lex), lemma(low[k], lex))
            a.last = k + 1
    return a
