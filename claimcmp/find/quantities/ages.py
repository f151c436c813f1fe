"""Ages: "33-year-old", "aged 35", "Mara Oduya, 35, said", "she turned 40"."""

from __future__ import annotations

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.hedges import hedge_before
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.text.tokens import Tokens


def age_after(t: Tokens, a: Amount, lex: Lexicon) -> None:
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


def age_before(t: Tokens, a: Amount, lex: Lexicon) -> None:
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
    if start and a.second is not None and low[start - 1] in ("between", "from"):
        start -= 1
    if (start and low[start - 1] in lex.age_cues) or low[max(0, start - 2) : start] == ["age", "of"]:
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
        if name[0].isupper() and name.isalpha():
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
    if before == "at" and low[f - 2] in lex.death_words and after.lower() not in lex.stop:
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
