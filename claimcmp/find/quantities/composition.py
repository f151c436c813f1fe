"""Quantities that lean on each other: a unit said once for several, one quantity said in two units.

"7.6 and 7.5 magnitude quakes"  both are magnitudes
"10 kilometers (6 miles)"       one depth, said twice
"""

from __future__ import annotations

from itertools import pairwise

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.compounds import one_before
from claimcmp.find.quantities.freezing import frozen
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.measures import per
from claimcmp.find.quantities.nouns import read_noun
from claimcmp.find.quantities.quantity import Quantity
from claimcmp.find.quantities.ranges import is_change
from claimcmp.find.quantities.units import Unit, unit_table
from claimcmp.text.tokens import Tokens


def compose(t: Tokens, amounts: list[Amount], lex: Lexicon, *, claims: bool = False) -> list[Quantity]:
    """Share units out among neighbours, join conversions, and freeze.

    ``claims``: hours and minutes are one length of time, and what a thing went from and to are two levels.
    """
    _magnitudes(t, amounts, lex)
    amounts = _join_parts(t, _join_spread(t, amounts, lex, claims), lex, claims)
    _share_units(t, amounts, lex)
    _share_money(t, amounts)
    _share_nouns(t, amounts, lex)
    _share_changes(t, amounts)
    found: list[Quantity] = []
    k = 0
    while k < len(amounts):
        twins = _conversions(t, amounts, k, lex)
        restated = tuple(frozen(t, b, restates=True) for b in amounts[k + 1 : k + 1 + twins])
        found.append(frozen(t, amounts[k], also=restated))
        found.extend(restated)
        k += 1 + twins
    found.sort(key=lambda q: q.start)
    return found


def _magnitudes(t: Tokens, amounts: list[Amount], lex: Lexicon) -> None:
    """ "magnitude 6.1", "measured 6.1 on the Richter scale", "magnitudes of 7.6 and 7.5" """
    low = t.lower
    after = -1  # the token after the last magnitude
    for a in amounts:
        if a.unit is not None and a.unit.name == "magnitude":
            after = a.last
        if not (a.bare or (a.noun is not None and a.number.decimal)) or not 0 < a.value < 11:
            continue
        f, j = a.first, a.number.last
        k = f - 1
        while k > 0 and low[k] in lex.magnitude_fillers:
            k -= 1
        named = k >= 0 and low[k] in lex.magnitudes
        if not named and a.number.decimal and low[f - 1] in ("measuring", "measured"):
            named = not lex.quakes.isdisjoint(low[max(0, f - 7) : f])  # "two quakes, measuring 7.6 and 7.4"
            k = f - 4
        scale = low[j : j + 1] == ["on"] and not {"richter", "magnitude"}.isdisjoint(low[j : j + 6])
        chained = 0 <= after < f and a.number.decimal and low[after:f] in (["and"], ["or"], [","], ["to"])
        if not (named or scale or chained):
            continue
        a.unit = unit_table().names["magnitude"]
        a.noun, a.bare, a.kind, a.prop = None, False, "measure", "magnitude"
        if named and f - k <= 2 and low[k + 1 : f] in ([], ["-"]):
            a.first = a.unit_first = k
        a.last = after = j


def _share_units(t: Tokens, amounts: list[Amount], lex: Lexicon) -> None:
    """A bare number takes the unit of its partner in "45 and 50 mg", "8 or $9", "2 points to 1,478"."""
    for k in range(len(amounts) - 1, 0, -1):
        a, b = amounts[k - 1], amounts[k]
        if a.bare and a.unit is None and b.unit is not None and _shares_next(t, a, b, b.unit, lex):
            a.unit, a.kind, a.prop, a.per, a.bare = b.unit, b.kind, b.prop, b.per, False
    for a, b in pairwise(amounts):
        if b.bare and b.number.form == "digits" and a.unit is not None and _shares_last(t, a, b, a.unit):
            b.unit, b.kind, b.bare = a.unit, a.kind, False


def _shares_next(t: Tokens, a: Amount, b: Amount, unit: Unit, lex: Lexicon) -> bool:
    """ "45 and 50 mg", but not "fell 4.25, or 0.35 percent", "at 16,644, 16 percent more" """
    gap = t.lower[a.last : b.first]
    if not 0 < len(gap) <= 2 or not lex.share_joints.issuperset(gap) or gap == [",", "or"]:
        return False
    if gap == [","] and (unit.name == "percentage" or a.number.separated):
        return False
    return not b.sign or gap in (["or"], ["and"], ["to"])


def _shares_last(t: Tokens, a: Amount, b: Amount, unit: Unit) -> bool:
    """ "gained 2 points to 1,478", "is 84 cents, the lowest 74.07", "rose by 2 percent but fell by 1" """
    gap = t.lower[a.last : b.first] if b.first - a.last <= 12 else []
    if not gap or a.age or "." in gap or ";" in gap:
        return False
    if unit.money and unit.name != "cent":
        return a.second is None and b.number.scaled and gap == ["and"]
    if not (b.number.separated or b.value < 100):
        return False
    if unit.name == "percentage":
        return len(gap) > 1 and gap[-1] in ("by", "and")
    return unit.name in ("cent", "mile per gallon") or (unit.name == "point" and "to" in gap[-3:])


def _join_spread(t: Tokens, amounts: list[Amount], lex: Lexicon, levels: bool) -> list[Amount]:
    """ "from $36,040 on Monday to $34,935": one range with a time between its ends."""
    joined: list[Amount] = []
    for b in amounts:
        a = joined[-1] if joined else None
        if a is not None and a.unit is not None and b.unit is not None and a.unit.name == b.unit.name:
            gap = t.lower[a.last : b.first]
            told = a.second is None and b.second is None and a.first > 0 and t.lower[a.first - 1] == "from"
            if told and 2 < len(gap) < 9 and gap[-1] == "to" and gap[0] in lex.spread_openers:
                apart = levels and is_change(t, a, b.value, lex)
                if lex.spread_stops.isdisjoint(gap) and not apart:
                    a.second, a.last = b.value, b.last
                    a.number.precision = min(a.number.precision, b.number.precision)
                    continue
        joined.append(b)
    return joined


_PARTS = {
    ("foot", "inch"): 12,
    ("dollar", "cent"): 100,
    ("euro", "cent"): 100,
    ("pound sterling", "penny"): 100,
}
_SPANS = frozenset(
    (("minute", "second"), ("hour", "minute"), ("day", "hour"), ("month", "day"), ("year", "month"))
)


def _join_parts(t: Tokens, amounts: list[Amount], lex: Lexicon, spans: bool) -> list[Amount]:
    """ "5 feet 2 inches" is one length, "a dollar and 30 cents" a price, "4 minutes 48 seconds" one time."""
    joined: list[Amount] = []
    for b in amounts:
        a = joined[-1] if joined else None
        one = one_before(t, b, lex) if spans and (a is None or a.last < b.first - 1) else None
        if one is not None and one.unit is not None and b.unit is not None:
            if (one.unit.name, b.unit.name) in _SPANS and (a is None or a.last <= one.first):
                joined.append(one)  # "an hour and ten minutes"
                a = one
        if a is not None and a.unit is not None and b.unit is not None and a.second is None:
            pair = (a.unit.name, b.unit.name)
            near = t.lower[a.last : b.first] in _PART_JOINTS
            if near and 0 <= b.value < (parts := _PARTS.get(pair, 0)):
                a.value += b.value / parts
                a.last, a.number.precision = b.last, 1 / parts
                continue
            worth = a.unit.factor / b.unit.factor
            if near and spans and pair in _SPANS and 0 <= b.value < worth and b.second is None and not b.age:
                a.value = a.value * worth + b.value  # in the finer unit, where it is a whole number
                a.last, a.unit, a.number.precision = b.last, b.unit, b.number.precision
                continue
        joined.append(b)
    return joined


_PART_JOINTS: tuple[list[str], ...] = ([], [","], ["and"], [",", "and"])


def _share_money(t: Tokens, amounts: list[Amount]) -> None:
    """ "2,380,000 ($21,972)": the currency is that of the last amount, as its conversion shows."""
    last = None
    for k, a in enumerate(amounts):
        if a.unit is not None and a.unit.money:
            if last is None or t.words[a.first - 1] != "(":
                last = a.unit
            continue
        if not a.bare or last is None or k + 1 >= len(amounts):
            continue
        b = amounts[k + 1]
        if b.unit is not None and b.unit.money and b.first == a.last + 1 and t.words[a.last] == "(":
            a.unit, a.kind, a.bare = last, "money", False


def _share_nouns(t: Tokens, amounts: list[Amount], lex: Lexicon) -> None:
    """The noun past a measure ("eight million 250ml bottles"), and of "compared with 63"."""
    for k, a in enumerate(amounts):
        if not a.bare:
            continue
        if k + 1 < len(amounts) and amounts[k + 1].first == a.last:
            b = amounts[k + 1]
            if b.unit is not None and not b.sign and b.kind == "measure":
                noun = read_noun(t, b.last, False, lex)
                if noun is not None:
                    a.noun, a.bare = noun, False
        elif k + 1 < len(amounts) and _pair(t, a, amounts[k + 1]):
            a.elided, a.bare = amounts[k + 1].noun, False
        elif k and t.lower[max(0, a.first - 2) : a.first] in (["compared", "with"], ["compared", "to"]):
            b = amounts[k - 1]
            if b.noun is not None and b.kind == "count" and a.first - b.last < 16:
                a.elided, a.bare = b.noun, False


def _pair(t: Tokens, a: Amount, b: Amount) -> bool:
    """ "three and four medals", "from 15 to 25 nations": the noun of the second is that of the first."""
    if b.noun is None or b.kind != "count" or b.noun.first < b.number.last or a.number.form != b.number.form:
        return False
    return t.lower[a.last : b.first] in (["and"], ["or"], ["to"])


def _share_changes(t: Tokens, amounts: list[Amount]) -> None:
    """ "lost 190 points, or 0.6%": both fell."""
    for a, b in pairwise(amounts):
        if (
            a.change in ("up", "down")
            and b.change == "="
            and t.lower[a.last : b.first] in (["or"], [",", "or"])
        ):
            b.change = a.change


def _conversions(t: Tokens, amounts: list[Amount], k: int, lex: Lexicon) -> int:
    """How many amounts right after amount ``k`` restate it in other units, in brackets or after "or"."""
    count = 0
    a = amounts[k]
    while k + count + 1 < len(amounts):
        b = amounts[k + count + 1]
        end = amounts[k + count].last
        gap = t.words[end : b.hedge[0] if b.hedge and b.hedge[0] < b.first else b.first]
        if a.unit is None or b.unit is None or a.unit.code == b.unit.code or len(gap) > 3 or not gap:
            break
        if a.unit.dimension != b.unit.dimension or a.unit.dimension in ("time", "share", "score"):
            break
        bracket = gap[-1] in ("(", "[") or gap[0] in ("(", "[") or gap[-1] == "/" or (count and gap == [","])
        if (not bracket and gap not in (["or"], [",", "or"])) or not _near(a, b):
            break
        b.prop = b.prop or a.prop
        if b.rule is None and a.rule is not None:
            b.rule, b.change = a.rule, a.change
        if t.words[b.last : b.last + 1] == [")"] and a.per is None and a.kind == "money":
            last, a.last = a.last, b.last + 1
            per(t, a, lex)
            a.last = last
        count += 1
    return count


def _near(a: Amount, b: Amount) -> bool:
    """The two values can be one: within a quarter for measures, any rate for money."""
    if a.unit is None or b.unit is None or a.unit.money:
        return a.value != 0 and b.value != 0
    if a.unit.dimension == "temperature":
        return True
    x, y = abs(a.value * a.unit.factor), abs(b.value * b.unit.factor)
    return max(x, y) <= 1.25 * min(x, y) or min(abs(a.value), abs(b.value)) <= 3
