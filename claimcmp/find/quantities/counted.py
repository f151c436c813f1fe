"""What a number without a unit counts, and whether it is a quantity at all."""

from __future__ import annotations

from claimcmp.find.quantities import exclusions as out
from claimcmp.find.quantities.ages import age_after
from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.hedges import hedge_after, hedge_before
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at, glued, glued_word, hyphened
from claimcmp.find.quantities.nouns import Noun, is_plural, lemma, read_noun
from claimcmp.find.quantities.numbers import read_number
from claimcmp.find.quantities.units import unit_table
from claimcmp.text.tokens import Tokens


def counted(t: Tokens, a: Amount, lex: Lexicon) -> bool:
    """Find what a number without unit counts; False where it is no quantity at all."""
    number = a.number
    if number.form == "fold":
        a.unit = unit_table().names["count"]
        return True
    if number.form == "half":
        return False
    j = a.last
    hyphen = hyphened(t, j)
    if hyphen:
        word = at(t.lower, j + 1)
        if word in lex.hyphen_stops or number.value == 0 or (number.value == 1 and word == "time"):
            return False
        if number.value == 1 and at(t.words, j + 1)[:1].isupper():
            return False  # "the one-Korea rule"
    noun = _noun_after(t, a, lex)
    after = at(t.lower, j)
    if (
        noun is None
        and number.value == 0
        and number.form == "words"
        and after.isalpha()
        and after not in lex.stop
    ):
        return False  # "zero tolerance"
    if after in lex.eras or t.lower[j : j + 3] == ["b", ".", "c"]:
        return False
    if out.is_label(t, number, j, noun is not None, lex):
        return False
    hedged = hedge_before(t, a.first, lex) is not None or hedge_after(t, a.last, lex) is not None
    if out.is_year(t, number, noun is not None and not hyphen, hedged, lex):
        return False
    if noun is not None:
        a.last = noun.last
        front = at(t.lower, a.first - 1)
        if front in lex.front_modifiers:
            noun = noun._replace(name=f"{front} {noun.name}")
        unit = unit_table().names.get(noun.head)
        if unit is not None and unit.dimension == "time" and noun.last - noun.first <= 3:
            a.unit, a.unit_first = unit, noun.first  # "50 previous years"
            age_after(t, a, lex)
        else:
            a.noun = noun
        return True
    if a.elided is not None:
        return True
    if _one(a) and number.form == "words" and not _one_alone(t, a, lex):
        return False
    if number.form == "digits" and number.value >= 100 and _torn_point(t, a):
        return True
    a.bare = True
    return True


def _one(a: Amount) -> bool:
    return a.value == 1 and a.second is None and a.number.form in ("words", "digits")


def _one_alone(t: Tokens, a: Amount, lex: Lexicon) -> bool:
    """ "killing one", "and one was injured": here one counts, though its noun is left out."""
    before = at(t.lower, a.first - 1)
    if before == "no":
        return False
    if (
        before in lex.casualty_actives
        or before in lex.zero_verbs
        or hedge_before(t, a.first, lex) is not None
    ):
        return True
    passive = at(t.lower, a.last) in ("was", "is") and at(t.lower, a.last + 1) in lex.zero_verbs
    return passive and (not before or before in lex.clause_starts)


def _torn_point(t: Tokens, a: Amount) -> bool:
    """ "hit. 358 with 13 homers": a rate below one, its point torn off in text joined from tokens."""
    dot = a.number.first - 1
    if at(t.words, dot) != "." or a.number.separated or a.value >= 1000 or a.rule:
        return False
    if t.starts[dot + 1] - t.ends[dot] != 1 or not (glued(t, dot) or dot == 0):
        return False
    if at(t.lower, a.last) not in ("with", "hitter", "average", "batting", "avg", ",", "."):
        return False
    a.value = a.number.value = a.value / 1000
    a.number.precision, a.number.first, a.first = 0.001, dot, dot
    a.number.separated = a.number.decimal = a.bare = True
    return True


def _noun_after(t: Tokens, a: Amount, lex: Lexicon) -> Noun | None:
    """The noun that the number counts, wherever it stands after it."""
    low, j, form = t.lower, a.last, a.number.form
    if hyphened(t, j) and low[j + 1].isalpha():
        if low[j + 1] in lex.hyphen_fillers:
            return read_noun(t, j + 2, _one(a), lex)
        return None if low[j + 1] in lex.ordinals else _word(t, j + 1, lex)
    if at(low, j) == "of":
        a.of = True
        return _of_noun(t, a, j, _one(a), lex)
    after = hedge_after(t, j, lex)
    k = after[1] if after is not None else j
    more = at(low, k) if at(low, k) in lex.adverbs else ""
    if more or at(low, k) == "such":
        k += 1
    word = at(low, k)
    if form == "share" and word in lex.wholes:
        return read_noun(t, k, False, lex, of=True)
    if word in lex.states and not is_plural(at(low, k + 1), lex):
        return _word(t, k, lex)
    if glued_word(t, j):  # "12KOs"
        return _word(t, j, lex)
    if not word or not word[0].isalpha():
        return None
    noun = read_noun(t, k, _one(a), lex)
    if noun is None and not _one(a) and form in ("digits", "words"):
        noun = _modifier(t, k, lex)
    if noun is not None and more:
        return noun._replace(name=f"{more} {noun.name}")
    return noun


def _word(t: Tokens, k: int, lex: Lexicon) -> Noun:
    name = lemma(t.lower[k], lex)
    return Noun(k, k + 1, name, name)


def _of_noun(t: Tokens, a: Amount, j: int, one: bool, lex: Lexicon) -> Noun | None:
    """The noun after "of": "dozens of people", "two of the three men"."""
    low = t.lower
    word, nxt = at(low, j + 1), at(low, j + 2)
    if word in lex.pronouns_alone and t.words[j + 1] != "US":
        return None
    if word in lex.of_pronouns and (nxt in lex.stop or not nxt[:1].isalpha()):
        return None
    if word == "those" and nxt.endswith("ed"):
        return None  # "a third of those screened"
    start = _past_number(t, j + 1, lex)
    if start > j + 1:  # "two-thirds of the 4.3M sales", "one of his two brothers"
        if not (one and low[j + 1] in lex.small):
            a.elided = read_noun(t, start, False, lex, of=True)
        return None
    noun = read_noun(t, j + 1, False, lex, of=True)
    if noun is None and a.number.form in ("share", "vague", "few"):
        noun = read_noun(t, j + 1, True, lex, of=True)
    return noun


def _past_number(t: Tokens, start: int, lex: Lexicon) -> int:
    """The token after an inner number, articles before it aside; ``start`` where there is none."""
    k = start
    while k < len(t.lower) and (t.lower[k] in lex.openers):
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
    if a.value <= 12 and f > 1 and low[f - 1] in ("after", "before", "to") and low[f - 2] in lex.clock_leads:
        return True
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
    return number.form == "digits" and at(low, j) in lex.zones
