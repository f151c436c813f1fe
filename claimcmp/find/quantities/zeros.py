"""Nothing counted is a quantity too: "no casualties", "no one was injured", "nobody died".

Only where what is absent is something that news counts, so that "no comment" stays out.
"""

from __future__ import annotations

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at
from claimcmp.find.quantities.nouns import Noun, lemma
from claimcmp.find.quantities.number import Number
from claimcmp.text.tokens import Tokens


def read_zero(t: Tokens, i: int, lex: Lexicon) -> Amount | None:
    """The zero that starts at token ``i`` ("no", "nobody"), or None."""
    low = t.lower
    j = i + 1
    number = Number(i, j, 0.0, 1.0, "words")
    if low[i] == "nobody" or low[j : j + 1] == ["one"]:
        last = j if low[i] == "nobody" else j + 1
        if low[last : last + 1] == ["else"]:
            last += 1
        number.last = last
        k = last
        while k < len(low) and k - last < 4 and low[k] in lex.zero_auxiliaries:
            k += 1
        if k >= len(low) or low[k] not in lex.zero_verbs:
            return None
        return Amount(i, last, number, 0.0, noun=Noun(i, last, "people", "people"))
    k = j
    while k < len(low) and k - j < 6 and low[k] in lex.zero_modifiers:
        k += 1
    if lemma(at(low, k), lex) in lex.zero_nouns:
        number.last = k + 1
        noun = Noun(j, k + 1, lemma(low[k], lex), lemma(low[k], lex))
        return Amount(i, k + 1, number, 0.0, noun=noun)
    return None
