"""From the amount in the making to the finished quantity: interval, names, spans."""

from __future__ import annotations

from claimcmp.find.quantities.amount import Amount
from claimcmp.find.quantities.hedges import interval
from claimcmp.find.quantities.quantity import Quantity
from claimcmp.text.tokens import Tokens


def frozen(t: Tokens, a: Amount, also: tuple[Quantity, ...] = (), restates: bool = False) -> Quantity:
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
        elif a.rule in ("under", "to", "reached", "after_to"):
            low = None
        return low, high, None
    if a.second is not None:
        x, y = min(a.value, a.second), max(a.value, a.second)
        if a.rule in ("about", "after_about"):
            return interval("about", x, number.precision)[0], interval("about", y, number.precision)[1], None
        if a.rule in ("over", "from", "after_over"):
            return x, None, None
        if a.rule in ("under", "to", "reached", "after_to"):
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
            written = t.text[t.starts[a.first] : t.starts[a.number.first]].strip().strip("-−") or a.unit.name
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
