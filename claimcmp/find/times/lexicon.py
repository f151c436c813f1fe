"""The words of time: each token's category as one character, and what a word means to the calendar.

    "late on Jan. 12"  ->  LATE ON MONTHABBR DOT T12  ->  a string of five characters

The grammar is a set of regular expressions over such strings, so that it reads "MONTH DAY" and
costs no more than a scan. Words come from ``resources/en/times_lexicon.toml``; digits are sorted
here by what they can be in a date (a day, an hour, the minutes, a year).
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from claimcmp.resources import load
from claimcmp.text.tokens import Tokens
from claimcmp.text.words import Question

OTHER = " "
# One byte each, so that the string of a text's categories is as small as the text.
_SYMBOLS = [c for c in map(chr, range(33, 256)) if c.isprintable()]

DIGITS = {
    "S0": ["0"],
    "S1": [str(n) for n in range(1, 10)],
    "Z0": ["00"],
    "Z1": [f"0{n}" for n in range(1, 10)],
    "T12": [str(n) for n in range(10, 13)],
    "T23": [str(n) for n in range(13, 25)],
    "T31": [str(n) for n in range(25, 32)],
    "T59": [str(n) for n in range(32, 60)],
    "T99": [str(n) for n in range(60, 100)],
    "N3": [f"{n:03}" for n in range(1000)],
    "Y9": [str(n) for n in range(1000, 1500)],
    "Y15": [str(n) for n in range(1500, 1900) if n % 10],
    "R15": [str(n) for n in range(1500, 1900, 10)],
    "Y20": [str(n) for n in range(1900, 2100) if n % 10],
    "R20": [str(n) for n in range(1900, 2100, 10)],
    "N4": [*(f"{n:04}" for n in range(1000)), *map(str, range(2100, 10000))],
}
"""Numerals by what they can be: S one digit, Z zero-padded, T two digits, N a number, Y a year, R round."""

# A point or a comma inside a number ("2.5", "1,000") is told from one after it by the white space.
TIGHT_DOT, TIGHT_COMMA = "TDOT", "TCOMMA"


class Lexicon(NamedTuple):
    """What the resource says of each form, and the character that stands for each category.

    ``symbols``: form as it may be written -> character; ``categories`` and ``meanings``: lower-case
    form -> category, and meaning where it has one; ``codes``: category -> character.
    """

    symbols: dict[str, str]
    categories: dict[str, str]
    meanings: dict[str, int | str]
    codes: dict[str, str]
    numeric: re.Pattern[str]

    def kind(self, form: str) -> str | None:
        """The category of a lower-case word, None if it is no word of time; numerals have none here."""
        return self.categories.get(form)

    def integer(self, form: str) -> int | None:
        """The number that a lower-case word means, if it means one."""
        meaning = self.meanings.get(form)
        return meaning if isinstance(meaning, int) else None

    def classify(self, tokens: Tokens) -> str:
        """The category string of ``tokens``: one character a token, a blank for words of no category."""
        classes = "".join(tokens.answers(_SYMBOL))
        symbols: list[str] = []
        for match in self.numeric.finditer(classes):
            i = match.end()
            if tokens.ends[i - 1] == tokens.starts[i] and tokens.starts[i + 1] == tokens.ends[i]:
                symbols = symbols or list(classes)
                if tokens.words[i] == ".":
                    symbols[i] = self.codes[TIGHT_DOT]
                elif len(tokens.words[i + 1]) == 3:
                    symbols[i] = self.codes[TIGHT_COMMA]
        return "".join(symbols) if symbols else classes


@cache
def lexicon() -> Lexicon:
    """Load the words once (about 3 ms)."""
    table = load("times_lexicon")
    capital = set(table["capital"])
    symbols: dict[str, str] = {}
    categories: dict[str, str] = {}
    meanings: dict[str, int | str] = {}
    codes: dict[str, str] = {}
    supply = iter(_SYMBOLS)
    for category, forms in table["words"].items():
        code = codes[category] = next(supply)
        meant = forms if isinstance(forms, dict) else dict.fromkeys(forms, "")
        for form, meaning in meant.items():
            categories[form] = category
            if meaning != "":
                meanings[form] = meaning
            if category not in capital:
                symbols[form] = code
            symbols[form.capitalize()] = code
            symbols[form.upper()] = code
    for category, numerals in DIGITS.items():
        codes[category] = next(supply)
        symbols.update(dict.fromkeys(numerals, codes[category]))
    codes[TIGHT_DOT], codes[TIGHT_COMMA] = next(supply), next(supply)
    digits = "".join(codes[c] for c in DIGITS)
    inner = codes["DOT"] + codes["COMMA"]
    numeric = re.compile(f"[{digits}](?=[{inner}][{digits}])")
    return Lexicon(symbols, categories, meanings, codes, numeric)


_SYMBOL = Question(lambda word: lexicon().symbols.get(word, OTHER), written=True)
