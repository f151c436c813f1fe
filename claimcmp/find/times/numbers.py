"""Numbers inside temporal expressions: "twenty-five", "2 1/2", "a couple of", "nineteen ninety-six".

amount(["two", "and", "a", "half"]) -> 2.5        amount(["several"]) -> None (how many is not said)
spoken_year(["nineteen", "ninety", "-", "six"]) -> 1996
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcmp.find.times.lexicon import lexicon

_VAGUE = frozenset({"FEW", "SEVERAL", "SOME", "SCALES"})


def amount(words: Sequence[str]) -> float | None:
    """The number that lower-case ``words`` state; None where they name none ("several", "a few")."""
    words_of = lexicon()
    total = part = 0.0
    seen = False
    index = 0
    while index < len(words):
        word = words[index]
        kind = words_of.kind(word)
        if word.isdecimal():
            number, index = _figures(words, index)
            part, seen = part + number, True
        elif kind in _VAGUE:
            return None
        elif kind in ("SCALE", "DOZEN"):
            scale = float(words_of.integer(word) or 1)
            part, seen = (part or 1) * scale, True
            if scale > 100:
                total, part = total + part, 0.0
        elif kind in ("HALF", "QUARTER"):
            part, seen = part + (0.5 if kind == "HALF" else 0.25), True
        elif kind == "A":
            # "a hundred" and "two and a half" have an article that counts nothing.
            following = words_of.kind(words[index + 1]) if index + 1 < len(words) else None
            if not seen and following not in ("SCALE", "DOZEN", "HALF", "QUARTER", "COUPLE"):
                part, seen = 1.0, True
        elif kind in ("ONES", "TEEN", "TENS"):
            part, seen = part + (words_of.integer(word) or 0), True
        index += 1
    return total + part if seen else None


def _figures(words: Sequence[str], index: int) -> tuple[float, int]:
    """The number in figures at ``index`` ("1,000", "2.5", "1/2") and the index of its last word."""
    number = float(words[index][:12])
    while index + 2 < len(words) and words[index + 2].isdecimal():
        mark, then = words[index + 1], words[index + 2]
        if mark == "." and number == int(number):
            number = float(f"{int(number)}.{then[:12]}")
        elif mark == "/" and int(then[:12]):
            number /= float(then[:12])
        elif mark == "," and len(then) == 3:
            number = number * 1000 + int(then)
        else:
            break
        index += 2
    return number, index


def spoken_year(words: Sequence[str]) -> int:
    """The year said as two numbers ("nineteen ninety-six") or as one ("two thousand five")."""
    words_of = lexicon()
    if any(words_of.kind(word) == "SCALE" for word in words):
        return int(amount(words) or 0)
    values = [value for word in words if (value := words_of.integer(word)) is not None]
    return values[0] * 100 + sum(values[1:])
