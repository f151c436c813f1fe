"""Quantities that lean on each other: a unit said once for several, one quantity said in two units.

"7.6 and 7.5 magnitude quakes"  both are magnitudes
"10 kilometers (6 miles)"       one depth, said twice
"""

from __future__ import annotations

from itertools import pairwise

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.hedges import interval
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.measures import per
from claimcmp.find.quantities.nouns import read_noun
from claimcmp.find.quantities.quantity import Quantity
from claimcmp.find.quantities.units import unit_table
from claimcmp.text.tokens import Tokens


def compose(t: Tokens, amounts: list[Amount], lex: Lexicon) -> list[Quantity]:
    """Share units out among neighbours, join conversions, and freeze."""
    _magnitudes(t, amounts, lex)
    _join_spread(t, amounts, lex)
    _join_parts(t, amounts)
    _share_units(t, amounts, lex)
    _share_money(t, amounts)
    _share_nouns(t, amounts, lex)
    _share_changes(t, amounts)
    found: list[Quantity] = []
    k = 0
    while k < len(amounts):
        twins = _conversions(t, amounts, k, lex)
        restated = tuple(freeze(t, b, restates=True) for b in amounts[k + 1 : k + 1 + twins])
        found.append(freeze(t, amounts[k], also=restated))
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
    """A bare number takes the unit of its partner in "45 and 50 mg", "5 or $9", "2 points to 1,478"."""
    low = t.lower
    for k in range(len(amounts) - 1, 0, -1):
        a, b = amounts[k - 1], amounts[k]
        if not a.bare or b.unit is None or a.unit is not None:
            continue
        gap = low[a.last : b.first]
        if gap == [",", "or"]:
            continue
        if len(gap) <= 2 and gap and lex.share_joints.issuperset(gap):
            if gap[0] == "," and len(gap) == 1 and (b.unit.name == "percentage" or a.number.separated):
                continue
            if b.sign and gap != ["or"] and gap != ["and"] and gap != ["to"]:
                continue
            a.unit, a.kind, a.prop, a.bare = b.unit, b.kind, b.prop, False
            a.per = b.per
    for k in range(1, len(amounts)):
        a, b = amounts[k - 1], amounts[k]
        if not b.bare or a.unit is None or b.first - a.last > 12 or b.number.form != "digits":
            continue
        gap = low[a.last : b.first]
        if "." in gap or ";" in gap or a.age:
            continue
        if (a.unit.name == "point" and "to" in gap[-3:]) or a.unit.name in (
            "cent",
            "mile per gallon",
            "percentage",
        ):
            if b.number.separated or b.value < 100:
                if a.unit.name == "percentage" and not (gap and gap[-1] in ("by", "and") and len(gap) > 1):
                    continue
                b.unit, b.kind, b.bare = a.unit, a.kind, False
        elif a.unit.money and a.second is None and b.number.scaled and gap == ["and"]:
            b.unit, b.kind, b.bare = a.unit, a.kind, False


def _join_spread(t: Tokens, amounts: list[Amount], lex: Lexicon) -> None:
    """ "from $36,040 on Monday to $34,935": one range with a time between its ends."""
    k = 0
    while k + 1 < len(amounts):
        a, b = amounts[k], amounts[k + 1]
        gap = t.lower[a.last : b.first]
        k += 1
        if not (a.first and t.lower[a.first - 1] == "from" and a.second is None and b.second is None):
            continue
        if a.unit is None or b.unit is None or a.unit.name != b.unit.name or not 2 < len(gap) < 9:
            continue
        if gap[-1] != "to" or gap[0] not in lex.spread_openers or not lex.spread_stops.isdisjoint(gap):
            continue
        a.second, a.last = b.value, b.last
        a.number.precision = min(a.number.precision, b.number.precision)
        del amounts[k]


_PARTS = {
    ("foot", "inch"): 12,
    ("dollar", "cent"): 100,
    ("euro", "cent"): 100,
    ("pound sterling", "penny"): 100,
}


def _join_parts(t: Tokens, amounts: list[Amount]) -> None:
    """ "5 feet 2 inches" is one length, "a dollar and 30 cents" one price."""
    k = 0
    while k + 1 < len(amounts):
        a, b = amounts[k], amounts[k + 1]
        k += 1
        if a.unit is None or b.unit is None:
            continue
        parts = _PARTS.get((a.unit.name, b.unit.name))
        if (
            parts
            and b.value < parts
            and a.second is None
            and t.lower[a.last : b.first] in ([], [","], ["and"])
        ):
            a.value += b.value / parts
            a.last, a.number.precision = b.last, 1 / parts
            del amounts[k]


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
    """ "three and four medals": the noun of the second is that of the first."""
    if b.noun is None or b.kind != "count" or b.noun.first < b.number.last or a.number.form != b.number.form:
        return False
    return t.lower[a.last : b.first] in (["and"], ["or"])


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


def freeze(t: Tokens, a: Amount, also: tuple[Quantity, ...] = (), restates: bool = False) -> Quantity:
    """The finished quantity of an amount."""
    start, end = t.starts[a.first], t.ends[a.last - 1]
    low, high, point = _interval(a)
    share = a.number.form == "share" and a.kind == "percent" and a.unit is None
    precision = a.number.precision
    value: float | tuple[float, float] = a.value if a.second is None else (a.value, a.second)
    if share:
        low, high = (None if x is None else x * 100 for x in (low, high))
        point = None if point is None else point * 100
        precision = 1.0
    unit, name, code = _names(t, a)
    noun = a.noun
    hedge = t.text[t.starts[a.hedge[0]] : t.ends[a.hedge[1] - 1]] if a.hedge else None
    return Quantity(
        start=start,
        end=end,
        text=t.text[start:end],
        value=value,
        unit=unit,
        normalized_unit=name,
        change=a.change,
        kind=a.kind,
        low=low,
        high=high,
        point=point,
        precision=precision,
        noun_start=t.starts[noun.first] if noun else None,
        noun_end=t.ends[noun.last - 1] if noun else None,
        head=noun.head if noun else a.elided.head if a.elided else a.prop,
        hedge=hedge,
        code=code,
        per=a.per,
        also=also,
        restates=restates,
    )


def _interval(a: Amount) -> tuple[float | None, float | None, float | None]:
    number = a.number
    if a.kind == "score" and a.second is not None:
        x, y = sorted((a.value, a.second), reverse=True)
        point = x + y / 1000
        return point, point, point
    if number.true_low is not None and number.true_high is not None:
        low: float | None = number.true_low
        high: float | None = number.true_high
        if a.rule in ("over", "from", "after_over"):
            high = None
        elif a.rule in ("under", "to", "after_to"):
            low = None
        return low, high, None
    if a.second is not None:
        x, y = min(a.value, a.second), max(a.value, a.second)
        if a.rule in ("about", "after_about"):
            return interval("about", x, number.precision)[0], interval("about", y, number.precision)[1], None
        if a.rule in ("over", "from", "after_over"):
            return x, None, None
        if a.rule in ("under", "to", "after_to"):
            return None, y, None
        return x, y, None
    rule = a.rule or ("about" if number.about else "exact")
    low, high = interval(rule, a.value, number.precision)
    return low, high, a.value


def _names(t: Tokens, a: Amount) -> tuple[str | None, str, str | None]:
    """Unit as written, normalised name, and the code for `NumberValue`."""
    written: str | None = None
    if a.elided is not None:
        name, code = a.elided.name, a.elided.head
        if a.number.form == "share":
            name, code = f"% {name}", "%"
    elif a.noun is not None:
        written = t.text[t.starts[a.noun.first] : t.ends[a.noun.last - 1]]
        name, code = a.noun.name, a.noun.head
        if a.number.form == "share":
            name, code = f"% {name}", "%"
    elif a.unit is not None:
        first = a.unit_first if a.unit_first >= 0 else a.first
        if a.sign:
            written = t.text[t.starts[a.first] : t.starts[a.number.first]].strip().lstrip("-−") or a.unit.name
        elif a.unit_first >= 0:
            last = a.last if a.last > first else first + 1
            written = t.text[t.starts[first] : t.ends[last - 1]]
        else:
            written = None
        name, code = a.unit.name, a.unit.code
    elif a.number.form == "share":
        name, code = "% -", "%"
    else:
        name, code = "-", None
    if a.age:
        name = code = f"{a.age} of age"
    elif a.per:
        name = f"{name} per {a.per}"
        code = f"{code} per {a.per}"
    if a.kind == "ordinal":
        return written, "ordinal", code
    return written, name, code
