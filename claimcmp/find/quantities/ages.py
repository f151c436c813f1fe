"""Ages: "33-year-old", "aged 35", "Mara Oduya, 35, said", "she turned 40"."""

from __future__ import annotations

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.exclusions import sentence_start
from claimcmp.find.quantities.hedges import hedge_before
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at
from claimcmp.text.tokens import Tokens

_OLDEST = 120


def age_after(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """ "-year-old", "years old", "months of age" """
    assert a.unit is not None
    low, j = t.lower, a.last
    if a.unit.name not in ("year", "month", "week", "day"):
        return
    k = j + 1 if at(low, j) in ("-", "–") else j
    if at(low, k) in ("old", "olds"):
        a.age, a.last = a.unit.name, k + 1
    elif low[j : j + 2] == ["of", "age"]:
        a.age, a.last = a.unit.name, j + 2


def age_before(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """ "aged 35", "age of 40", "Mara Oduya, 35, said", "he is 35" """
    number = a.number
    if number.form not in ("digits", "words") or number.decimal or number.scaled:
        return
    if not 0 < a.value <= _OLDEST:
        return
    if at(t.lower, a.last) in ("and", "or") and at(t.lower, a.last + 1) in lex.elders:
        a.age = "year"  # "those 65 and older"
    elif at(t.lower, a.last) == "yo" and number.form == "digits":
        a.age, a.last = "year", a.last + 1
    elif _named_age(t, a, lex) or (
        (number.form == "digits" or a.value >= 15) and a.first >= 2 and _told_age(t, a, lex)
    ):
        a.age = "year"


def _named_age(t: Tokens, a: Amount, lex: Lexicon) -> bool:
    """ "aged 35", "aged between 15 and 25", "at the age of about 40" """
    low = t.lower
    hedge = hedge_before(t, a.first, lex)
    start = hedge[1] if hedge else a.first
    if a.second is not None and at(low, start - 1) in ("between", "from"):
        start -= 1
    return at(low, start - 1) in lex.age_cues or low[max(0, start - 2) : start] == ["age", "of"]


def _told_age(t: Tokens, a: Amount, lex: Lexicon) -> bool:
    """An age by its place: after a name, after "he is", after "dies at"."""
    low, words, f = t.lower, t.words, a.first
    before, second, third = low[f - 1], low[f - 2], at(low, f - 3)
    after = at(words, a.last)
    ends = not after or after.lower() in lex.after_ages
    if before == ",":
        named = words[f - 2][0].isupper() and words[f - 2].isalpha()
        listed = after == "," and at(words, a.last + 1).isdecimal()
        known = second in lex.months or second in lex.stop
        if not named and after == "," and 14 < a.value < 100 and third in lex.determiners:
            # "the captain, 54, said"
            return second.isalpha() and second not in lex.stop and not at(words, a.last + 1).isdecimal()
        return named and not known and not listed and a.second is None and after in (",", ")", ".", ";", "")
    if before == "now" and second == ",":
        return 14 < a.value < 100 and after in (",", ".", "")  # "Oda, now 41, said"
    if before in lex.age_verbs:
        modal = before == "be" and second in ("will", "would")
        told = (third if modal else second) in lex.pronouns
        if before == "turned" and after in (".", ",", ";", ""):
            return True
        named = _is_full_name(t, f - 1, lex) or _is_last_name(t, f - 2, lex)
        return ends and (told or (15 < a.value < 105 and named))
    if before == "of" and 14 < a.value < 105 and a.second is None and _is_person(low, f - 2, lex):
        # "a scaffolder of 27", "the boatman of 32, a father of two"
        return not after.isalnum() or after.lower() in lex.after_ages or after.lower() in lex.after_names
    if before == "at":
        if words[f - 1] == "At" and sentence_start(t, f - 1):
            return after == "," and a.value >= 10  # "At 24, she …"
        k = f - 2
        while k > 0 and (low[k] in lex.weekdays or low[k] in lex.death_times):  # "died on Thursday at 80"
            k -= 1
        return low[k] in lex.death_words and after.lower() not in lex.stop
    # "Mara Oduya 35 said", in text without commas
    names = words[f - 1][0].isupper() and words[f - 2][0].isupper() and words[f - 1].isalpha()
    label = before in lex.labels or before in lex.ordinal_labels or before in lex.months
    return names and not label and 15 < a.value < 105 and after.lower() in lex.after_names


def _is_person(low: list[str], i: int, lex: Lexicon) -> bool:
    """Whether the noun at token ``i`` is one person, brought in by an article: "a lorry driver"."""
    if low[i] not in lex.aged_nouns:
        return False
    return any(low[k] in lex.determiners for k in range(max(0, i - _BEFORE_PERSON), i))


# Tokens before a person's noun among which its article stands: "a retired lorry driver".
_BEFORE_PERSON = 4


def _is_last_name(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether a name of one word stands at token ``i``, amid a sentence: "... and Wickham is 62"."""
    word = t.words[i]
    if not word.istitle() or not word.isalpha() or sentence_start(t, i) or t.words[i - 1].istitle():
        return False
    return t.lower[i - 1] in lex.before_last_names and t.lower[i] not in lex.stop | lex.weekdays | lex.months


def _is_full_name(t: Tokens, end: int, lex: Lexicon) -> bool:
    """Whether a full name that is all of a subject ends before token ``end``: "Mara Oduya |", "The coach,
    Mara Oduya, |"; not "Turnout in New Oduya |"."""
    apposed = at(t.lower, end - 1) == ","
    i = end = end - apposed
    while i > 0 and t.words[i - 1][0].isupper() and t.words[i - 1].isalpha():
        i -= 1
    if end - i not in (2, 3) or t.lower[i] in lex.stop or any(word in lex.labels for word in t.lower[i:end]):
        return False
    return at(t.lower, i - 1) == "," if apposed else sentence_start(t, i)
