"""What a number without a unit counts, and whether it is a quantity at all."""

from __future__ import annotations

from claimcmp.find.quantities import exclusions as out
from claimcmp.find.quantities.ages import age_after
from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.hedges import hedge_after, hedge_before
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.nouns import Noun, is_plural, lemma, read_noun
from claimcmp.find.quantities.numbers import glued, read_number
from claimcmp.find.quantities.units import Unit, unit_table
from claimcmp.text.tokens import Tokens

_SHARED = frozenset(["the", "its", "their", "his", "her", "our", "those", "these", "my", "all"])


_OF_PRONOUNS = frozenset(["them", "us", "you", "which", "whom", "these", "those", "it", "this", "that"])


def counted(t: Tokens, a: Amount, lex: Lexicon) -> bool:
    """Find what a number without unit counts; False where it is no quantity at all."""
    low, j = t.lower, a.last
    number = a.number
    if number.form == "fold":
        a.unit = unit_table().names["count"]
        return True
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
    if out.is_label(t, number, j, noun is not None, lex):
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
            age_after(t, a, lex)
        return True
    if number.form == "words" and number.value == 1 and a.second is None:
        return False
    a.bare = True
    return True


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
            or (low[j + 2 : j + 3] and (low[j + 2] in lex.stop or not low[j + 2][0].isalpha()))
        )
    ):
        return None
    if low[j + 1 : j + 2] == ["those"] and low[j + 2 : j + 3] and low[j + 2].endswith("ed"):
        return None  # "a third of those screened"
    if (
        one
        and low[j + 1 : j + 2]
        and low[j + 1]
        in ("the", "its", "their", "his", "her", "my", "our", "those", "these", "several", "your")
    ):
        return read_noun(t, j + 1, False, lex, of=True)
    if one and low[j + 1 : j + 2] and low[j + 1] in lex.small:
        return None
    start = j + 1
    if a.number.form == "share" and low[start : start + 1]:
        start = _past_number(t, start, lex)  # "two-thirds of the 4.3M sales"
    noun = read_noun(t, start, False, lex, of=True)
    if noun is not None and start > j + 1:
        a.elided = noun
        return None
    if noun is None and a.number.form in ("share", "vague", "few"):
        noun = read_noun(t, j + 1, True, lex, of=True)
    return noun


def _past_number(t: Tokens, start: int, lex: Lexicon) -> int:
    """The token after an inner number, articles before it aside; ``start`` where there is none."""
    k = start
    while k < len(t.lower) and t.lower[k] in ("the", "its", "their", "his", "her", "those", "these", "combined", "all"):
        k += 1
    if k < len(t.lower) and (t.lower[k].isdecimal() or t.lower[k] in lex.small):
        number = read_number(t, k, "D" if t.lower[k].isdecimal() else "N", lex)
        if number is not None and number.form in ("digits", "words"):
            return number.last
    return start


def _modifier(t: Tokens, k: int, lex: Lexicon) -> Noun | None:
    """A singular noun used as a measure before another: "12 page document"."""
    words, low = t.words, t.lower
    if k + 1 >= len(low):
        return None
    first, second = words[k], words[k + 1]
    if not (first.isalpha() and second.isalpha() and first[0].islower() and second[0].islower()):
        return None
    if low[k] in lex.stop or low[k + 1] in lex.stop or low[k].endswith(("ly", "ing", "s")):
        return None
    if low[k].endswith("ed") and not low[k].endswith("eed"):
        return None
    if low[k + 1].endswith("ed"):
        return None
    return Noun(k, k + 1, low[k], low[k])


def not_bare(t: Tokens, a: Amount, classes: str, lex: Lexicon) -> bool:
    """A number alone that a reader would not take for a quantity."""
    low, f, j = t.lower, a.first, a.last
    number = a.number
    if number.form == "digits":
        if t.ends[number.first] - t.starts[number.first] > 9 and not number.separated:
            return not (f == 0 and j == len(low))
        if number.scaled and j < len(low) and classes[j] == "D":
            return False
        if (f and classes[f - 1] == "D") or (j < len(low) and classes[j] == "D"):
            return True
        if f and low[f - 1] == "at" and a.value <= 24 and not number.separated and not a.rule:
            return True
        if f and low[f - 1] == "(" and low[j : j + 1] == [")"] and a.value < 100 and not number.separated:
            return True
    if low[j : j + 1] and low[j] in lex.zones and number.form == "digits":
        return True
    return False
