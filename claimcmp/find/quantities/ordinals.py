"""Places in a row: "the second phone talk", "10th place", "the No. 5 seed", "Week 16"."""

from __future__ import annotations

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.exclusions import in_date
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at, glued_word
from claimcmp.find.quantities.nouns import Noun, read_noun, read_single
from claimcmp.find.quantities.number import Number
from claimcmp.text.tokens import Tokens

# words between an ordinal and its noun: "third straight win", "fifth such case", "second-largest"
_BETWEEN = frozenset(("straight", "consecutive", "ever", "such", "-"))


def ordinal(t: Tokens, number: Number, lex: Lexicon) -> Amount | None:
    """The place that an ordinal number names, with the noun where one follows."""
    low, first, last = t.lower, number.first, number.last
    before, after = at(low, first - 1), at(low, last)
    if before == "per" or after in lex.ordinal_names or in_date(t, number, lex):
        return None
    if low[first] == "second" and (before in lex.before_seconds or before.isdecimal()):
        return None
    a = Amount(first, last, number, number.value, kind="ordinal")
    k = last
    while at(low, k) in ("straight", "consecutive", "ever", "such", "-") and (
        low[k] != "-" or glued_word(t, k + 1)
    ):
        k += 1
    word = at(low, k)
    if k > last and low[last] == "-" and word in lex.hyphen_ordinals:
        return None  # "first-aid kits"
    if number.value == 1:
        if word in lex.first_titles:
            return None  # "the first lady"
        if word.isdecimal() or word in lex.small:
            return None  # "the first three months"
        if before not in lex.determiners and before not in lex.places:
            if (before and before not in lex.clause_starts) or word.endswith("ed"):
                return None  # "first erupted"
    if word in ("half", "quarter"):
        a.noun = Noun(k, k + 1, word, word)
    elif word == "seeded":
        a.noun = Noun(k, k + 1, "seed", "seed")
    else:
        a.noun = read_single(t, k, lex, loose=True)
    if a.noun is not None:
        a.last = a.noun.last
    elif (number.value == 1 and before not in lex.places) or (
        number.value == 3 and before in lex.before_thirds
    ):
        return None  # "his first had gone well", "the final third of the pitch"
    return a


def roman(t: Tokens, number: Number, lex: Lexicon) -> Amount:
    """ "Chapter IV": the label before it is what is numbered."""
    k = number.first - 1
    word = t.lower[k]
    return Amount(k, number.last, number, number.value, noun=Noun(k, k + 1, word, word), kind="ordinal")


def labelled(t: Tokens, a: Amount, lex: Lexicon) -> bool:
    """Make a place of a number after its label: "No. 10", "Week 16", "round 6"."""
    number = a.number
    if number.form not in ("digits", "words") or number.separated or number.scaled or a.second is not None:
        return False
    low, k = t.lower, a.first - 1
    word = at(low, k)
    if word in (".", "-"):
        k -= 1
        word = at(low, k)
    if word in lex.number_signs:
        world = word == "number" and at(low, k - 1) == "world"
        if (number.form != "digits" and not world) or (
            word == "no" and low[k + 1] != "." and t.words[k] == "no"
        ):
            return False
        if not at(t.words, a.last)[:1].isupper():  # "No. 2 Oda lost"
            a.noun = read_noun(t, a.last, True, lex)
    elif k == a.first - 1 and word in lex.ordinal_labels:
        a.noun = Noun(k, k + 1, word, word)
    else:
        return False
    a.first, a.kind = k, "ordinal"
    return True
