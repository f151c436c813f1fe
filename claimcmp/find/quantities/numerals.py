"""Numbers in digits, with either kind of separator, and the scale words after them.

"14,000"  "1 234 567"  "2.5 million"  "7 1/2"  "1.13tn"  "4 thousand 3 hundred and 21"
"""

from __future__ import annotations

import re

from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at, glued
from claimcmp.find.quantities.number import Number, place
from claimcmp.text.tokens import Tokens

_NUMERAL = re.compile(
    r"""(?P<indian>\d{1,2}(?:,\d\d){2,},\d{3}(?!\d)(?:\.\d+)?|\d{1,2},\d\d,\d{3}(?![,\d])(?:\.\d+)?)
      | (?P<grouped>\d{1,3}(?:(?:,\d{3})+|(?:['’]\d{3})+)(?!\d)(?:\.\d+)?)
      | (?P<dotted>\d{1,3}(?:\.\d{3}){2,}(?![\d])(?:,\d+)?|\d{1,3}\.\d{3},\d{1,2}(?!\d))
      | (?P<spaced>\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3}){2,}(?!\d)(?:\.\d+)?
                 | \d{1,3}[\u00a0\u2009\u202f]\d{3}(?!\d)
                 | [1-9]\d{0,2}\u0020000(?!\d))
      | (?P<comma>\d{1,3},\d{1,2}(?![\d,.]\d|\d))
      | (?P<plain>\d+(?:\.\d+)?)
    """,
    re.VERBOSE,
)


# "2. 4 million", "56, 000": texts that were joined again from tokens
_TORN_DECIMAL = re.compile(
    r"(\d{1,4}) ?\. ?(\d{1,4})(?= ?-? ?(?:million|billion|trillion|per ?cent|%|magnitude"
    r"|miles?|kilomet|met[er]{2}|feet|points?))"
)
_TORN_THOUSANDS = re.compile(r"\d{1,3}(?: ?, ?\d{3})* ?, 000(?!\d)")


_EXPONENT = re.compile(r"[eE][+-]?\d{1,3}(?!\w)|\s?[x×*]\s?10\s?\^?\s?(?P<power>[-−–]?\d{1,3})(?!\d)")


_SLASH = re.compile(r"\s?[/⁄]\s?(\d{1,4})(?![\d/⁄.,]?\d)")


_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 50, 64, 100, 128, 1000})


_MOST_DIGITS = 30


def read_numeral(t: Tokens, i: int, lex: Lexicon) -> Number | None:
    """The number in digits at token ``i``, with exponent, fraction and the scale words after it."""
    text, start = t.text, t.starts[i]
    if t.ends[i] - start > _MOST_DIGITS:
        return None
    m = _NUMERAL.match(text, start)
    if m is None:
        return None
    kind, raw = m.lastgroup, m.group()
    end = m.end()
    if kind == "plain":
        plain = raw
    elif kind == "dotted":
        plain = raw.replace(".", "").replace(",", ".")
    elif kind == "comma":
        plain = raw.replace(",", ".")
    else:
        plain = re.sub(r"[,\s'’]", "", raw)
    if kind in ("plain", "grouped") and text[end : end + 2] in (". ", ", ", " .", " ,"):
        if kind == "plain" and (torn := _TORN_DECIMAL.match(text, start)):
            plain, end = f"{torn[1]}.{torn[2]}", torn.end()
        elif torn := _TORN_THOUSANDS.match(text, start):
            plain, end, kind = re.sub(r"[, ]", "", torn.group()), torn.end(), "grouped"
    if len(plain) > _MOST_DIGITS or not plain.isascii():
        return None
    first = i
    value = float(plain)
    decimals = len(plain) - plain.find(".") - 1 if "." in plain else 0
    precision = 10.0**-decimals if decimals else place(value)
    number = Number(first, i + 1, value, precision, "digits")
    number.separated = kind != "plain" or decimals > 0
    number.decimal = decimals > 0
    if not decimals and start and text[start - 1] == "." and kind == "plain":
        before = text[start - 2] if start > 1 else " "
        if before in " \t\n($€£+-~" and i:  # ".500"
            number.first = i - 1
            number.value, number.precision = float("0." + raw), 10.0 ** -len(raw)
            number.separated = number.decimal = True
    nxt = text[end : end + 1]
    if nxt and nxt in "eE x×*" and (e := _EXPONENT.match(text, end)):
        power = int((e["power"] or e.group()[1:]).replace("−", "-").replace("–", "-"))
        if abs(power) <= 300:
            number.value *= 10.0**power
            number.precision *= 10.0**power
            number.separated = number.decimal = True
            end = e.end()
    elif nxt and nxt in "/⁄ " and not decimals and (s := _SLASH.match(text, end)):
        below = int(s[1])
        if below in _DENOMINATORS and 0 < value < below:
            number.value, number.form, number.precision = value / below, "share", 1.0 / below
            number.separated = True
            end = s.end()
    last, ends, n = i + 1, t.ends, len(t.ends)
    while last < n and ends[last - 1] < end:
        last += 1
    number.last = last
    if number.form == "share":
        return number
    if last < n:
        if t.words[last] in lex.glyphs and (glued(t, last) or t.starts[last] - ends[last - 1] == 1):
            number.value += lex.glyphs[t.words[last]]
            number.last += 1
            number.separated = True
        elif t.words[last].isdecimal() and number.value < 1000 and not number.separated:
            follow = _NUMERAL.match(text, t.starts[last])  # "2 1/2"
            if follow and (s := _SLASH.match(text, follow.end())):
                above, below = int(t.words[last]), int(s[1])
                if above < below and below in _DENOMINATORS:
                    number.value += above / below
                    while number.last < n and t.starts[number.last] < s.end():
                        number.last += 1
    _scale(t, number, lex)
    return number


def _scale(t: Tokens, number: Number, lex: Lexicon) -> None:
    """Take in the scale after a number in digits: million, bn, hundred, dozen, k."""
    n = len(t.lower)
    j = number.last
    while j < n:
        if t.lower[j] == "-" and glued(t, j) and j + 1 < n and t.lower[j + 1] in lex.scales:
            j += 1
        word = t.lower[j]
        factor = lex.scales.get(word) or lex.multiples.get(word)
        if factor is None:
            written = t.words[j]
            if glued(t, j) and written in lex.letters:
                factor = lex.letters[written]
            elif (
                written == "B" and j + 1 < n and t.lower[j + 1].isalpha() and t.starts[j] - t.ends[j - 1] == 1
            ):
                factor = 1e9  # "8 B people"
            else:
                break
        elif (word in ("grand", "mil") and not glued(t, j) and word == "mil") or (
            word == "mn" and not glued(t, j) and t.words[j] == "MN"
        ):
            break
        number.value = round(number.value * factor, 6)
        number.precision = factor if number.precision >= 1 else number.precision * factor
        number.scaled = True
        j += 1
        number.last = j
        if word == "dozen":
            number.precision = 1.0
        if t.lower[j : j + 1] == ["b"] or (factor == 1e6 and t.lower[j : j + 1] == ["million"]):
            break
    if number.scaled:
        and_a_half(t, number, lex)
        _lower_group(t, number, lex, factor_of(number.value))


def factor_of(value: float) -> float:
    """The largest scale that ``value`` is a whole multiple of: 1000 for 4000."""
    for factor in (1e12, 1e9, 1e6, 1e3, 1e2):
        if value and value % factor == 0:
            return factor
    return 1.0


def _lower_group(t: Tokens, number: Number, lex: Lexicon, above: float) -> None:
    """ "4 thousand 3 hundred and 21": smaller groups after one of scale ``above``."""
    j = number.last
    word = at(t.lower, j)
    if word.isdecimal() and len(word) <= 3:
        nxt = at(t.lower, j + 1)
        factor = lex.scales.get(nxt) or float(lex.multiples.get(nxt, 0))
        if 1 < factor < above and int(word) * factor < above:
            number.value += int(word) * factor
            number.last, number.precision = j + 2, factor
            _lower_group(t, number, lex, factor)
        return
    tail = at(t.lower, j + 1)
    if word == "and" and above == 100 and tail.isdecimal() and len(tail) <= 2 and number.value % 100 == 0:
        if not (at(t.lower, j + 2) in lex.scales or at(t.lower, j + 2) in lex.multiples):
            number.value += int(tail)
            number.last, number.precision = j + 2, 1.0


def and_a_half(t: Tokens, number: Number, lex: Lexicon) -> None:
    """ "3 million and a half" """
    low, j = t.lower, number.last
    if low[j : j + 1] == ["and"] and low[j + 1 : j + 2] in (["a"], ["one"]) and low[j + 2 : j + 3]:
        below = lex.fractions.get(low[j + 2])
        if (
            below in (2, 3, 4)
            and low[j + 2] != "third"
            and low[j + 3 : j + 4] not in (["million"], ["billion"])
        ):
            unit = number.value
            while unit >= 1000 and unit % 1000 == 0:
                unit /= 1000
            base = number.value / unit if unit else 1
            number.value += base / below
            number.last = j + 3
