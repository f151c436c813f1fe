"""A number with what stands around it: sign, range, unit, noun, denominator, age, hedge.

"between $12 and $13 billion a year" -> 12e9 .. 13e9, dollar per year
"the 33-year-old"                    -> 33, year of age
"""

from __future__ import annotations

from claimcmp.find.quantities import exclusions as out
from claimcmp.find.quantities.ages import age_before
from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.counted import counted, not_bare
from claimcmp.find.quantities.hedges import CHANGES, hedge_after, hedge_before, rise_or_fall
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import glued_word
from claimcmp.find.quantities.measures import per, sign_and_unit
from claimcmp.find.quantities.nouns import lemma
from claimcmp.find.quantities.numbers import read_number
from claimcmp.find.quantities.ordinals import labelled, ordinal
from claimcmp.find.quantities.ranges import join_range
from claimcmp.find.quantities.scores import proportion, score
from claimcmp.text.tokens import Tokens


def read_amount(t: Tokens, i: int, kind: str, classes: str, lex: Lexicon) -> tuple[Amount | None, int]:
    """The amount whose number starts at token ``i``, and the token to go on from."""
    number = read_number(t, i, kind, lex)
    if number is None:
        return None, i + 1
    if number.form == "ordinal":
        return ordinal(t, number, lex), number.last
    a = Amount(number.first, number.last, number, number.value, number.high)
    sign_and_unit(t, a, lex)
    end = a.last
    if out.torn(t, a.first, a.last, lex):
        return None, max(end, number.last + 1 if glued_word(t, number.last) else end)
    if out.in_date(t, number, lex) and a.unit is None:
        return None, end
    if number.form == "digits" and (scored := score(t, a, lex)) is not None:
        return scored, scored.last
    proportion(t, a, classes, lex)
    join_range(t, a, classes, lex)
    if a.unit is None and labelled(t, a, lex):
        return a, a.last
    if a.unit is None and not a.age:
        age_before(t, a, lex)
    if a.unit is None and not a.age and not counted(t, a, lex):
        return None, a.last
    per(t, a, lex)
    _hedges(t, a, lex)
    if a.bare and not_bare(t, a, classes, lex):
        return None, a.last
    a.kind = _kind(a)
    _property(t, a, lex)
    return a, a.last


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
        if (moved is not None and not a.bare) or (
            moved is not None and (a.unit is not None or a.rule is None)
        ):
            a.change = moved
    if a.value < 0 and a.change == "=" and a.unit is not None and a.unit.name == "percentage":
        a.change = "down"


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
    if a.of and a.value == 1:
        return "other"
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
