"""Hedges and bounds around a number, and the rise or fall it tells of.

"at least [five]" -> rule "from", change ">"      "[200] or more" -> rule "from"
"just under [40]" -> rule "below", change "<"     "rose by [3] percent" -> change "up"
"""

from __future__ import annotations

from claimcmp.find.quantities.lexicon import Lexicon, Phrases
from claimcmp.text.tokens import Tokens

CHANGES = {
    "exact": "=",
    "about": "~",
    "nearly": "~",
    "above": ">",
    "below": "<",
    "over": ">",
    "from": ">",
    "under": "<",
    "to": "<",
    "reached": "<",
    "after_over": ">",
    "after_to": "<",
    "after_about": "~",
}


def hedge_before(t: Tokens, first: int, lex: Lexicon) -> tuple[str, int] | None:
    """The hedge that ends right before token ``first``: (its rule, its first token); else None."""
    low = t.lower
    j = first
    steps = 0
    while j > 0 and steps < 2:
        word = low[j - 1]
        found = _ending(low, j, word, lex.hedges_before)
        if found is not None:
            rule, start = found
            if word in ("about", "around") and start and low[start - 1] in lex.matters:
                return None
            if rule == "about" and word == "some" and j < len(low) and low[j] == "of":
                return None
            outer = _ending(low, start, low[start - 1], lex.hedges_before) if start else None
            if outer is not None and outer[0] in ("to", "reached", "from", "over", "under"):
                return outer
            if outer is not None and outer[0] == "about":
                return rule, outer[1]
            return rule, start
        if word not in lex.fillers:
            return None
        j -= 1
        steps += 1
    return None


def _ending(low: list[str], end: int, word: str, phrases: Phrases) -> tuple[str, int] | None:
    for form, rule in phrases.get(word, ()):
        start = end - len(form)
        if start >= 0 and (len(form) == 1 or tuple(low[start:end]) == form):
            return rule, start
    return None


def hedge_after(t: Tokens, last: int, lex: Lexicon) -> tuple[str, int] | None:
    """ "or more", "plus", "or so" right at token ``last``: (rule, token after it)."""
    low = t.lower
    if last >= len(low):
        return None
    start = last
    if low[start] == "-" and start + 1 < len(low) and low[start + 1] in lex.hyphen_fillers:
        start += 1
    for form, rule in lex.hedges_after.get(low[start], ()):
        end = start + len(form)
        if len(form) == 1 or tuple(low[start:end]) == form:
            if form[0] == "+" and t.ends[start - 1] != t.starts[start]:
                continue
            return rule, end
    return None


def rise_or_fall(t: Tokens, first: int, lex: Lexicon) -> str | None:
    """ "up" or "down" where a verb of change governs the number at token ``first``."""
    low = t.lower
    j = first - 1
    steps = 0
    while j >= 0 and steps < 5:
        word = low[j]
        if word in lex.up or word in lex.down:
            if "to" in low[j + 1 : first]:
                return None
            if word in ("up", "down") and j and low[j - 1] in lex.phrasal:
                return None
            return "up" if word in lex.up else "down"
        if word not in lex.between:
            return None
        j -= 1
        steps += 1
    return None


def interval(rule: str, value: float, precision: float) -> tuple[float | None, float | None]:
    """The closed interval that a hedge makes of ``value``; an open end is None.

    "about" is 5 % to either side, but at least half of the last written place as far as that is 10 %;
    "nearly" up to 10 % below; "as many as" has a lower end, since the value itself was met with. Tuned on
    the rulings of news annotators: two approximate values within 5 % can both be true.
    """
    size = abs(value)
    if value % 10 == 0:
        precision = max(precision, 10.0)  # "about 30" is said of 32
    pad = max(0.05 * size, min(precision / 2, 0.1 * size))
    if rule in ("about", "after_about"):
        return value - pad, value + pad
    if rule == "nearly":
        return value - 0.1 * size, value
    if rule == "above":
        return value, value + 0.1 * size
    if rule == "below":
        return value - 0.1 * size, value
    if rule in ("over", "from", "after_over"):
        return value, None
    if rule in ("under", "to", "after_to"):
        return None, value
    if rule == "reached":
        return min(0.0, value), value
    return value, value
