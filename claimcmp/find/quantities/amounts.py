"""A number with what stands around it: sign, range, unit, noun, denominator, age, hedge.

"between $12 and $13 billion a year" -> 12e9 .. 13e9, dollar per year
"the 33-year-old"                    -> 33, year of age
"""

from __future__ import annotations

from claimcmp.find.quantities import exclusions as out
from claimcmp.find.quantities.ages import age_before
from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.compounds import one_and_more, side_of_zero
from claimcmp.find.quantities.counted import counted, not_bare
from claimcmp.find.quantities.hedges import CHANGES, hedge_after, hedge_before, rise_or_fall
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at, glued_word
from claimcmp.find.quantities.measures import per, sign_and_unit
from claimcmp.find.quantities.nouns import lemma
from claimcmp.find.quantities.numbers import read_number
from claimcmp.find.quantities.ordinals import labelled, ordinal, roman
from claimcmp.find.quantities.ranges import join_range
from claimcmp.find.quantities.scores import proportion, ratio, score
from claimcmp.text.tokens import Tokens


def read_amount(
    t: Tokens, i: int, kind: str, classes: str, lex: Lexicon, *, levels: bool = False
) -> tuple[Amount | None, int]:
    """The amount whose number starts at token ``i``, and the token to go on from.

    ``levels``: what a thing went from and to are two amounts and no range.
    """
    if kind in "DNH" and (more := one_and_more(t, i, lex)) is not None:
        _finish(t, more, lex)
        return more, more.last
    number = read_number(t, i, kind, lex)
    if number is None:
        return None, i + 1
    if number.form == "roman":
        return roman(t, number, lex), number.last
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
    if (told := ratio(t, a, classes, lex)) is not None:
        return told, told.last
    proportion(t, a, classes, lex)
    join_range(t, a, classes, lex, levels)
    side_of_zero(t, a, lex)
    if a.unit is None and labelled(t, a, lex):
        return a, a.last
    if a.unit is None and not a.age:
        age_before(t, a, lex)
    if a.unit is None and not a.age and not counted(t, a, lex):
        return None, a.last
    _finish(t, a, lex)
    if a.bare and not_bare(t, a, classes, lex):
        return None, a.last
    return a, a.last


def _finish(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """Denominator, hedge, kind and measured property: what comes last of an amount."""
    per(t, a, lex)
    _hedges(t, a, lex)
    a.kind = _kind(a)
    _property(t, a, lex)


def _hedges(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """Hedge, bound, rise or fall around the amount."""
    before = hedge_before(t, a.first, lex)
    if before is not None and _over_a_time(t, a, before, lex):
        before = None
    for k in (a.number.last, a.last):
        after = hedge_after(t, k, lex)
        if after is None or _adds(t, after[1], lex):
            continue
        a.rule, a.hedge = after[0], (k, after[1])
        break
    if before is not None and (a.rule is None or before[0] != "about"):  # "about 500 or more"
        a.rule, a.hedge = before[0], (before[1], a.first)
    if a.rule is not None:
        a.change = CHANGES[a.rule]
    elif a.number.about:
        a.change = "~"
    if a.change in ("=", "~"):
        a.change = rise_or_fall(t, a.first, lex) or a.change
    if a.value < 0 and a.change == "=" and a.unit is not None and a.unit.name == "percentage":
        a.change = "down"


def _over_a_time(t: Tokens, a: Amount, hedge: tuple[str, int], lex: Lexicon) -> bool:
    """ "they met over three days": no bound, unless "for over three days" or "over three days ago"."""
    if a.unit is None or a.unit.dimension != "time" or a.age or t.lower[a.first - 1] != "over":
        return False
    alone = hedge[1] == a.first - 1
    return alone and at(t.lower, hedge[1] - 1) not in lex.before_over and at(t.lower, a.last) != "ago"


def _adds(t: Tokens, k: int, lex: Lexicon) -> bool:
    """ "ten plus three", "five dead, at least two of them": the hedge is of a number that follows."""
    word = at(t.lower, k)
    return word in lex.classes or word.isdecimal() or word in ("a", "an", "the")


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


# Tokens within which the same amount in other units is closed again.
_BRACKET = 7


def _property(t: Tokens, a: Amount, lex: Lexicon) -> None:
    """The measured property: "a depth of 10 km", "10 km deep"."""
    if a.kind not in ("measure", "money", "rate", "duration"):
        return
    if a.unit is not None and a.unit.name == "magnitude":
        a.prop = "magnitude"
        return
    k = a.last
    if at(t.lower, k) == "(" and ")" in t.lower[k : k + _BRACKET]:  # "60 miles (97 km) north of"
        k = t.lower.index(")", k) + 1
    adjective = at(t.lower, k + 1) if at(t.lower, k) == "-" else at(t.lower, k)
    if a.kind == "measure" and adjective in lex.adjectives:
        a.prop = lex.adjectives[adjective]
        return
    if a.unit is not None and a.unit.dimension == "length" and adjective in lex.levels:
        if not lex.surfaces.isdisjoint(t.lower[k + 1 : k + 4]):  # "200 m below the surface"
            a.prop = lex.levels[adjective]
            return
    start = a.hedge[0] if a.hedge is not None and a.hedge[0] < a.first else a.first
    if at(t.lower, start - 1) in lex.copulas:
        word = lemma(at(t.lower, start - 2), lex)
        if word in lex.properties:
            a.prop = word
