"""Find the quantities of a text in one pass over its tokens.

    "Killing at least five people and injuring dozens"
        -> Quantity("five people", 5.0, ">", head="people"), Quantity("dozens", (12.0, 120.0))

Every token is mapped to a one-letter class; only those that can start a number are looked at. There a
number is read, then what stands around it: sign, range, unit or noun, denominator, hedge. What turns
out to be a date, a code, a label or part of a name is left alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from claimcmp.find.quantities import exclusions as out
from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.amounts import read_amount
from claimcmp.find.quantities.composition import compose
from claimcmp.find.quantities.lexicon import lexicon
from claimcmp.find.quantities.playing_time import playing_time
from claimcmp.find.quantities.quantity import Quantity
from claimcmp.find.quantities.twice import read_times
from claimcmp.find.quantities.vague_lengths import read_decades, read_few_units
from claimcmp.find.quantities.zeros import read_zero
from claimcmp.text.tokens import Tokens, tokenize
from claimcmp.text.words import Question

_CANDIDATE = re.compile(r"[^ ]")
_IMPLIED = {"Z": read_zero, "T": read_times, "L": read_decades}


def _class(word: str) -> str:
    return lexicon().classes.get(word) or ("D" if word.isdecimal() else " ")


_CLASS = Question(_class)


def classify(t: Tokens) -> str:
    """One letter a token: the class of number it may start, or a blank."""
    return "".join(t.answers(_CLASS))


def find_quantities(
    text: str,
    *,
    tokens: Tokens | None = None,
    busy: Sequence[tuple[int, int]] = (),
    claims: bool = False,
    ordinals: bool = True,
) -> list[Quantity]:
    """The quantities of ``text``, sorted by start; each once. Never raises on any text.

    ``busy`` are character spans (sorted) of dates and clock times, which are left alone. ``claims`` adds what
    states a number without one ("no casualties", "no one was injured", "twice", "a pair of hooks", "for
    decades"), makes one length of time of "two hours and ten minutes", and two amounts of "fell from 40 to
    30". ``ordinals`` keeps "second", "10th", "No. 4".
    """
    t = tokenize(text) if tokens is None else tokens
    lex = lexicon()
    classes = classify(t)
    taken = sorted([*busy, *out.link_spans(text)])
    starts = [span[0] for span in taken]
    amounts: list[Amount] = []
    done = 0
    for m in _CANDIDATE.finditer(classes):
        i = m.start()
        if i < done:
            continue
        if taken and (k := bisect_right(starts, t.starts[i]) - 1) >= 0 and t.starts[i] < taken[k][1]:
            continue
        kind = classes[i]
        if kind in _IMPLIED:
            read = _IMPLIED[kind]
            if claims and (told := read(t, i, lex)) is not None:
                amounts.append(told)
                done = told.last
            continue
        if kind == "P" and not claims:
            continue
        if (end := out.title_end(t, i)) is not None:
            done = end
            continue
        if kind == "D" and (end := out.code_end(t, i)) is not None:
            done = end
            if (clock := playing_time(t, i, lex)) is not None:
                amounts.append(clock)
            continue
        amount, done = read_amount(t, i, kind, classes, lex, levels=claims)
        if amount is None and claims and t.lower[i] == "few":
            amount = read_few_units(t, i, lex)
        if amount is not None and (ordinals or amount.kind != "ordinal"):
            amounts.append(amount)
    return compose(t, amounts, lex, claims=claims)
