"""Numbers inside temporal expressions: "twenty-five", "2 1/2", "a couple of", "nineteen ninety-six".

    amount(["two", "and", "a", "half"]) -> 2.5        amount(["several"]) -> None (how many is not said)
    spoken_year(["nineteen", "ninety", "-", "six"]) -> 1996
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcmp.find.times.lexicon import lexicon

_VAGUE = frozenset({"few", "several", "many", "numerous", "countless", "some"})


def amount(words: Sequence[str]) -> float | None:
    """The number that lower-case ``words`` state; None where they name none ("several", "a few")."""
    meanings = lexicon().meanings
    total, part, seen = 0.0, 0.0, False
    index = 0
    while index < len(words):
        word = words[index]
        if word in _VAGUE:
            return None
        if word.isdecimal():
            number = float(word[:9])
            after = words[index + 1] if index + 1 < len(words) else ""
            then = words[index + 2] if index + 2 < len(words) else ""
            if after == "." and then.isdecimal():
                number = float(f"{word[:9]}.{then[:9]}")
                index += 2
            elif after == "/" and then.isdecimal() and int(then[:9]):
                number /= float(then[:9])
                index += 2
            else:
                while after == "," and len(then) == 3 and then.isdecimal():
                    number = number * 1000 + int(then)
                    index += 2
                    after = words[index + 1] if index + 1 < len(words) else ""
                    then = words[index + 2] if index + 2 < len(words) else ""
            part, seen = part + number, True
        elif word in ("hundred", "thousand", "million", "billion"):
            scale = float(meanings[word])
            if scale > 100:
                total, part = total + (part or 1) * scale, 0.0
            else:
                part = (part or 1) * scale
            seen = True
        elif word in ("hundreds", "thousands", "dozens", "tens", "millions"):
            return None
        elif word == "dozen":
            part, seen = (part or 1) * 12, True
        elif word == "half":
            # "half an hour" is half; "two and a half" adds one; the "a" between counts nothing.
            part, seen = part + 0.5, True
        elif word == "quarter":
            part, seen = part + 0.25, True
        elif word in ("a", "an"):
            following = words[index + 1 :]
            if not seen and (not following or following[0] not in ("half", "couple", "dozen", "few", "quarter")):
                seen = True
                part += 0 if following and following[0] in ("hundred", "thousand", "million", "billion") else 1
        elif isinstance(meanings.get(word), int) and word.isalpha():
            part, seen = part + float(meanings[word]), True
        index += 1
    return total + part if seen else None


def spoken_year(words: Sequence[str]) -> int:
    """The year said as two numbers ("nineteen ninety-six") or as one ("two thousand five")."""
    meanings = lexicon().meanings
    if "thousand" in words or "hundred" in words:
        return int(amount(words) or 0)
    values = [int(meanings[w]) for w in words if w.isalpha() and w != "and"]
    return values[0] * 100 + sum(values[1:])
