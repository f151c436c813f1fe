"""Numbers as written: digits with either kind of separator, number words, and their mixtures.

    "2.5 million"           -> 2500000, precision 100000
    "two and a half million"-> 2500000
    "dozens"                -> 12..120 as stated, 24..99 as meant
    "three in five"         -> 0.6, a share

A number is read from a token that can start one; the reader looks ahead, never back further than
an article ("a hundred"), and costs time linear in what it reads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import glued
from claimcmp.text.tokens import Tokens

_NUMERAL = re.compile(
    r"""(?P<indian>\d{1,2}(?:,\d\d){2,},\d{3}(?!\d)(?:\.\d+)?|\d{1,2},\d\d,\d{3}(?![,\d])(?:\.\d+)?)
      | (?P<grouped>\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?)
      | (?P<dotted>\d{1,3}(?:\.\d{3}){2,}(?![\d])(?:,\d+)?|\d{1,3}\.\d{3},\d{1,2}(?!\d))
      | (?P<spaced>\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3}){2,}(?!\d)(?:\.\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})(?!\d)|[1-9]\d{0,2}\u0020000(?!\d))
      | (?P<comma>\d{1,3},\d{1,2}(?![\d,.]\d|\d))
      | (?P<plain>\d+(?:\.\d+)?)
    """,
    re.VERBOSE,
)
# "2. 4 million", "56, 000": texts that were joined again from tokens
_TORN_DECIMAL = re.compile(
    r"(\d{1,4}) ?\. ?(\d{1,4})(?= ?-? ?(?:million|billion|trillion|per ?cent|%|magnitude|miles?|kilomet|met[er]{2}|feet|points?))"
)
_TORN_THOUSANDS = re.compile(r"\d{1,3}(?: ?, ?\d{3})* ?, 000(?!\d)")
_EXPONENT = re.compile(r"[eE][+-]?\d{1,3}(?!\w)|\s?[x×*]\s?10\s?\^?\s?(?P<power>[-−–]?\d{1,3})(?!\d)")
_SLASH = re.compile(r"\s?[/⁄]\s?(\d{1,4})(?![\d/⁄.,]?\d)")
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 50, 64, 100, 128, 1000})
_MOST_DIGITS = 30


@dataclass(slots=True)
class Number:
    """A number at tokens ``first`` .. ``last`` (exclusive).

    ``high`` is the other end where the number itself is vague ("dozens": value 12, high 120; ``true_low``
    and ``true_high`` say what it means). ``form``: digits, words, vague, share, ordinal or few.
    """

    first: int
    last: int
    value: float
    precision: float
    form: str
    high: float | None = None
    true_low: float | None = None
    true_high: float | None = None
    scaled: bool = False
    separated: bool = False  # has a separator or decimals: never a year, a label or a code
    decimal: bool = False
    about: bool = False
    article: bool = False


def place(value: float) -> float:
    """The place value of the last significant digit of a whole number: 1000 for 14000, 1 below 100."""
    if value < 100 or value >= 1e18 or value != int(value):
        return 1.0
    whole, step = int(value), 1
    while whole % 10 == 0:
        whole //= 10
        step *= 10
    return float(step)


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
        plain = re.sub(r"[,\s]", "", raw)
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
        number.value *= factor
        number.precision = factor if number.precision >= 1 else number.precision * factor
        number.scaled = True
        j += 1
        number.last = j
        if word == "dozen":
            number.precision = 1.0
        if t.lower[j : j + 1] == ["b"] or (factor == 1e6 and t.lower[j : j + 1] == ["million"]):
            break
    if number.scaled:
        _and_a_half(t, number, lex)
        _lower_group(t, number, lex)


def _lower_group(t: Tokens, number: Number, lex: Lexicon) -> None:
    """ "4 thousand 3 hundred and 21": a smaller group after a scaled one."""
    j = number.last
    if j + 1 < len(t.lower) and t.lower[j].isdecimal() and t.ends[j] - t.starts[j] <= 3:
        factor = lex.scales.get(t.lower[j + 1]) or lex.multiples.get(t.lower[j + 1])
        if (
            factor
            and factor * 1000 <= number.value * 10
            and number.value % 1000 == 0
            and factor < number.value
        ):
            number.value += int(t.lower[j]) * factor
            number.last = j + 2
            number.precision = place(number.value)
            _lower_group(t, number, lex)
            return
    if t.lower[j : j + 1] == ["and"] and j + 1 < len(t.lower) and t.lower[j + 1].isdecimal():
        rest = int(t.lower[j + 1]) if len(t.lower[j + 1]) <= 2 else 100
        if 0 < rest < 100 and number.value % 100 == 0 and t.lower[j - 1] == "hundred":
            number.value += rest
            number.precision = 1.0
            number.last = j + 2


def _and_a_half(t: Tokens, number: Number, lex: Lexicon) -> None:
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


def read_cardinal(t: Tokens, i: int, lex: Lexicon, limit: float = 1e18) -> Number | None:
    """The number in words at token ``i``: "twenty-three", "a hundred and five", "two point five million"."""
    low, n = t.lower, len(t.lower)
    total, group, last_scale = 0.0, -1.0, limit
    j = i
    while j < n:
        word = low[j]
        if (v := lex.small.get(word)) is not None:
            if group < 0:
                group = v
            elif (group % 100 == 0 and group > 0) or (0 < v < 10 and group % 100 >= 20 and group % 10 == 0):
                group += v
            else:
                break
        elif word == "hundred":
            if group < 0 and j == i:
                group = 100
            elif 0 < group < 100:
                group *= 100
            else:
                break
        elif word == "dozen":
            if group < 0 and j == i:
                if i and low[i - 1] not in ("a", "half", "per", "every", "another", "the", "each"):
                    return None
                group = 1
            if group < 0:
                break
            return Number(i, j + 1, total + group * 12, 1.0, "words", scaled=True)
        elif word in lex.scales and lex.classes.get(word) == "N":
            scale = lex.scales[word]
            if group < 0 and j == i:
                group = 1
            if group < 0 or scale >= last_scale:
                break
            total += group * scale
            last_scale, group = scale, -1.0
        elif word == "-":
            if not (glued(t, j) and glued(t, j + 1) and j > i):
                break
            follow = low[j + 1]
            v = lex.small.get(follow)
            tens = group >= 20 and group % 10 == 0 and group % 100 and v is not None and 0 < v < 10
            if not (tens or follow in ("hundred", "thousand", "million", "billion", "trillion", "dozen")):
                break
        elif word == "and":
            if j == i or not (total or (group > 0 and group % 100 == 0)) or j + 1 >= n:
                break
            if lex.classes.get(low[j + 1]) != "N" or low[j + 1] in (
                "hundred",
                "dozen",
                "thousand",
                "million",
            ):
                break
            rest = read_cardinal(t, j + 1, lex, last_scale)
            bound = 100 if group > 0 else min(last_scale, 1e18)
            if rest is None or rest.value >= bound or rest.form != "words" or not rest.value:
                break
            total += max(group, 0) + rest.value
            group, j = -1.0, rest.last
            return Number(i, j, total, place(total), "words", scaled=True)
        else:
            break
        j += 1
    while j > i and low[j - 1] == "-":
        j -= 1
    if j == i:
        return None
    value = total + max(group, 0.0)
    number = Number(i, j, value, place(value), "words", scaled=total > 0)
    if j + 1 < n and low[j] == "point" and low[j + 1] in lex.small:
        _decimals(t, number, lex)
    return number


def _decimals(t: Tokens, number: Number, lex: Lexicon) -> None:
    """ "two point five million" """
    digits = ""
    j = number.last + 1
    while j < len(t.lower) and (v := lex.small.get(t.lower[j])) is not None and len(digits) < 8:
        digits += str(v)
        j += 1
    number.value = float(f"{int(number.value)}.{digits}")
    number.precision = 10.0 ** -len(digits)
    number.last, number.decimal = j, True
    if j < len(t.lower) and t.lower[j] in lex.scales:
        number.value *= lex.scales[t.lower[j]]
        number.precision *= lex.scales[t.lower[j]]
        number.last, number.scaled = j + 1, True


def read_words(t: Tokens, i: int, lex: Lexicon) -> Number | None:
    """A number in words with its fractions: "two-thirds", "two and a half million", "one fifth"."""
    if t.lower[i] in lex.folds:
        return Number(i, i + 1, float(lex.folds[t.lower[i]]), 1.0, "fold")
    number = read_cardinal(t, i, lex)
    if number is None:
        return None
    low, n, j = t.lower, len(t.lower), number.last
    k = j + 1 if j < n and low[j] == "-" and glued(t, j) else j
    if k < n and (below := lex.fractions.get(low[k])) and number.value < 100 and not number.scaled:
        plural = low[k].endswith("s") or low[k] == "halves"
        singular = number.value == 1 and (
            low[k] not in ("third", "second") or k > j or low[k + 1 : k + 2] == ["of"]
        )
        quarters = low[k] == "quarters" and k == j and low[k + 1 : k + 2] != ["of"]
        if ((plural and number.value > 1) or singular) and not quarters:
            share = Number(i, k + 1, number.value / below, 1.0 / below, "share")
            _share_of_scale(t, share, lex)
            return share
    if low[j : j + 1] == ["and"] and low[j + 1 : j + 2] in (["a"], ["one"]) and j + 2 < n:
        half = lex.fractions.get(low[j + 2])
        if half in (2, 4) or (half in (3, 5) and low[j + 3 : j + 4] != ["person"]):
            if half == 3 and number.scaled:
                return number
            if not number.scaled:
                number.value += 1 / half
                number.last, number.precision = j + 3, 1.0 / half
                if j + 3 < n and low[j + 3] in lex.scales:
                    number.value *= lex.scales[low[j + 3]]
                    number.precision *= lex.scales[low[j + 3]]
                    number.last, number.scaled = j + 4, True
            else:
                _and_a_half(t, number, lex)
    return number


def _share_of_scale(t: Tokens, share: Number, lex: Lexicon) -> None:
    """ "three quarters of a million" """
    j = share.last
    if t.lower[j : j + 2] == ["of", "a"]:
        j += 2
    if j < len(t.lower) and t.lower[j] in ("million", "billion", "trillion"):
        factor = lex.scales[t.lower[j]]
        share.value *= factor
        share.precision = factor / 100
        share.form, share.last, share.scaled = "words", j + 1, True


def read_vague(t: Tokens, i: int, lex: Lexicon) -> Number | None:
    """ "dozens", "tens of thousands", "hundreds of millions" """
    low = t.lower
    a, b, c, d = lex.vague[low[i]]
    last = i + 1
    while low[last : last + 1] == ["of"] and low[last + 1 : last + 2] and low[last + 1] in lex.vague:
        factor = lex.vague[low[last + 1]][0] if low[last + 1] != "dozens" else 12.0
        a, b, c, d = a * factor, b * factor, c * factor, (d + 1) * factor - 1
        last += 2
    if low[i] in ("tens", "scores") and last == i + 1 and low[last : last + 1] != ["of"]:
        return None
    return Number(i, last, a, a, "vague", high=b, true_low=c, true_high=d)


def read_few(t: Tokens, i: int, lex: Lexicon) -> Number | None:
    """ "several hundred", "a few dozen", "a couple of dogs" """
    low = t.lower
    word = low[i]
    j = i + 1
    if word == "couple" and low[j : j + 1] == ["of"]:
        j += 1
    if j < len(low) and word in lex.few and (low[j] in lex.multiples or low[j] in lex.scales):
        if lex.classes.get(low[j]) != "N":
            return None
        factor = float(lex.multiples.get(low[j]) or lex.scales[low[j]])
        a, b, point = lex.few[word]
        number = Number(i, j + 1, point * factor, factor, "few", about=True, scaled=True)
        number.true_low, number.true_high = a * factor, (b + 1) * factor - 1
        return number
    if (
        word in lex.pairs
        and low[j - 1] == "of"
        and i
        and low[i - 1] in ("a", "another", "last", "first", "next")
    ):
        return Number(i, j, 2.0, 1.0, "few", about=word == "couple")
    return None


def read_fraction(t: Tokens, i: int, lex: Lexicon) -> Number | None:
    """ "half of", "half a million", "a quarter of" with no number before it."""
    low = t.lower
    word, nxt = low[i], low[i + 1] if i + 1 < len(low) else ""
    before = low[i - 1] if i else ""
    article = before in ("a", "an", "one")
    if before in lex.ordinals or before in (
        "last",
        "latter",
        "other",
        "better",
        "the",
        "each",
        "every",
        "and",
        "this",
    ):
        return None
    if before == "-" and glued(t, i):
        return None
    if word == "half":
        if nxt in ("a", "an") and low[i + 2 : i + 3]:
            third = low[i + 2]
            if third in lex.scales or third in lex.multiples:
                factor = float(lex.scales.get(third) or lex.multiples[third])
                return Number(
                    i, i + 3, factor / 2, 1.0 if factor == 12 else factor / 10, "words", scaled=True
                )
            return Number(i, i + 1, 0.5, 0.5, "half")
        if nxt in lex.scales:
            return Number(
                i, i + 2, lex.scales[nxt] / 2, lex.scales[nxt] / 10, "words", scaled=True, article=article
            )
        if nxt in ("of", "the", "its", "their", "his", "her", "our", "those", "these", "my", "all"):
            return Number(i, i + 1, 0.5, 0.5, "share", article=article)
        if (
            nxt == "-"
            and low[i + 2 : i + 3]
            and low[i + 2] in ("hour", "mile", "inch", "dozen", "million", "century")
        ):
            return Number(i, i + 1, 0.5, 0.5, "half", article=article)
        return None
    if article and nxt == "of" and (below := lex.fractions.get(word)):
        return Number(i, i + 1, 1 / below, 1 / below, "share", article=True)
    if word == "quarter" and article and nxt in ("million", "billion"):
        return Number(
            i, i + 2, lex.scales[nxt] / 4, lex.scales[nxt] / 100, "words", scaled=True, article=True
        )
    return None


def read_ordinal(t: Tokens, i: int, lex: Lexicon) -> Number | None:
    """ "second", "twenty-first", "10th" """
    low, word = t.lower, t.lower[i]
    if word.isdecimal():
        suffix = low[i + 1 : i + 2]
        if not suffix or suffix[0] not in ("st", "nd", "rd", "th") or not glued(t, i + 1) or len(word) > 4:
            return None
        return Number(i, i + 2, float(word), 1.0, "ordinal")
    value = lex.ordinals.get(word)
    if value is not None:
        return Number(i, i + 1, float(value), 1.0, "ordinal")
    tens = lex.small.get(word, 0)
    if tens >= 20 and low[i + 1 : i + 2] and glued(t, i + 1) and low[i + 1] == "-":
        one = lex.ordinals.get(low[i + 2], 0) if i + 2 < len(low) else 0
        if 0 < one < 10:
            return Number(i, i + 3, float(tens + one), 1.0, "ordinal")
    return None


def read_number(t: Tokens, i: int, kind: str, lex: Lexicon) -> Number | None:
    """The number that starts at token ``i``, whose class is ``kind``."""
    if kind == "D":
        return read_ordinal(t, i, lex) or read_numeral(t, i, lex)
    if kind == "N":
        number = read_ordinal(t, i, lex) or read_words(t, i, lex)
        if number and number.form != "ordinal" and i and t.lower[i - 1] in ("a", "an"):
            number.article = t.lower[i] in lex.multiples or t.lower[i] in lex.scales
        return number
    if kind == "V":
        return read_vague(t, i, lex)
    if kind == "A":
        return read_few(t, i, lex)
    if kind == "G":
        return Number(i, i + 1, lex.glyphs[t.lower[i]], 0.5, "share", separated=True)
    if kind == "H":
        return read_fraction(t, i, lex)
    if kind == "O":
        return read_fraction(t, i, lex) or read_ordinal(t, i, lex)
    return None
