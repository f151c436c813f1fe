"""Numbers as written: digits with either kind of separator, number words, and their mixtures.

    "2.5 million"           -> 2500000, precision 100000
    "two and a half million"-> 2500000
    "dozens"                -> 12..120 as stated, 24..99 as meant
    "three in five"         -> 0.6, a share

A number is read from a token that can start one; the reader looks ahead, never back further than
an article ("a hundred"), and costs time linear in what it reads.
"""

from __future__ import annotations

from claimcmp.find.quantities.exclusions import sentence_start
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at, glued
from claimcmp.find.quantities.nouns import read_noun
from claimcmp.find.quantities.number import Number, place
from claimcmp.find.quantities.numerals import and_a_half, read_numeral
from claimcmp.text.tokens import Tokens


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
        elif word in ("dozen", "dozens"):
            if word == "dozens" and (group < 0 or j == i):
                break
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
            if group < 0 and scale > last_scale and low[j - 1] in lex.scales:
                total, last_scale, j = total * scale, scale, j + 1  # "a thousand million", "lakh crore"
                continue
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
            if at(low, i - 1) == "between" or lex.classes.get(at(low, j + 1)) != "N":
                break
            if group > 0 and group % 100 == 0:  # "a hundred and five", "a hundred and five thousand"
                if not _below_hundred(low, j + 1, lex):
                    break
            elif group < 0 and total:  # "a million and five hundred"
                rest = read_cardinal(t, j + 1, lex, last_scale)
                if rest is None or rest.value >= last_scale or at(low, rest.last) in lex.fractions:
                    break
                total += rest.value
                return Number(i, rest.last, total, place(total), "words", scaled=True)
            else:
                break
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


def _below_hundred(low: list[str], j: int, lex: Lexicon) -> bool:
    """A number of 1 to 99 at ``j`` that no hundred and no fraction follows."""
    if not 0 < lex.small.get(low[j], 0) < 100:
        return False
    k = j + 1
    if low[j].endswith("ty"):
        k += at(low, k) == "-"
        k += at(low, k) in lex.small
    return at(low, k) not in ("hundred", "dozen") and at(low, k) not in lex.fractions


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
    low = t.lower
    if low[i] in lex.folds:
        return Number(i, i + 1, float(lex.folds[low[i]]), 1.0, "fold")
    number = read_cardinal(t, i, lex)
    if number is None:
        return None
    j = number.last
    k = j + 1 if at(low, j) == "-" and (glued(t, j) or at(low, j + 1) in lex.fractions) else j
    return (
        _ordinal_after(t, number, k, lex)
        or _fraction_after(t, number, k, lex)
        or _mixed_number(t, number, lex)
        or number
    )


def _ordinal_after(t: Tokens, number: Number, k: int, lex: Lexicon) -> Number | None:
    """ "one hundred twentieth", "the two hundred and tenth", "five-hundredth", ending at token ``k``."""
    told = at(t.lower, number.first - 1) in lex.definite
    if told and at(t.lower, k) == "and" and number.value >= 100:
        k += 1
    order = lex.ordinals.get(at(t.lower, k), 0)
    if order and _completes(number.value, order):
        return Number(number.first, k + 1, number.value + order, 1.0, "ordinal")
    value = _multiplied(number.value, order)
    if value is None or t.lower[k - 1] == "and" or t.lower[k + 1 : k + 3] in (["of", "a"], ["of", "an"]):
        return None
    if order >= 1e6 and not told and k == number.last:
        return None
    if number.value == 1 and (not told or at(t.lower, k + 1) == "of"):
        return None  # "one-hundredth the size"
    return Number(number.first, k + 1, value, 1.0, "ordinal")


def _fraction_after(t: Tokens, number: Number, k: int, lex: Lexicon) -> Number | None:
    """ "two-thirds", "one fifth", "three quarters of"; the denominator is token ``k``."""
    word, then = at(t.lower, k), at(t.lower, k + 1)
    below = lex.fractions.get(word)
    if below is None or number.value >= 100 or number.scaled:
        return None
    hyphen = k > number.last
    if number.value == 1:
        reads = not word.endswith("s") and (word != "third" or hyphen or then == "of")
    else:  # "three quarters" may be of a year
        reads = word.endswith("s") and (word != "quarters" or hyphen or then in ("of", "million", "billion"))
    if not reads:
        return None
    share = Number(number.first, k + 1, number.value / below, 1.0 / below, "share")
    _share_of_scale(t, share, lex)
    return share


def _mixed_number(t: Tokens, number: Number, lex: Lexicon) -> Number | None:
    """ "two and a half (million)", "two-and-a-half", "a million and a half" """
    low, j = t.lower, number.last
    if low[j : j + 5] == ["-", "and", "-", "a", "-"]:
        last = j + 6
    elif at(low, j) == "and" and at(low, j + 1) in ("a", "one"):
        last = j + 3
    else:
        return None
    below = lex.fractions.get(at(low, last - 1))
    if below is None or below > 5 or low[last - 1].endswith("s") or at(low, last) == "person":
        return None
    if number.scaled:
        and_a_half(t, number, lex)
        return number
    number.value += 1 / below
    number.last, number.precision = last, 1.0 / below
    if scale := lex.scales.get(at(low, last)):
        number.value *= scale
        number.precision *= scale
        number.last, number.scaled = last + 1, True
    return number


def _completes(value: float, order: int) -> bool:
    """ "one hundred twenty" + "fifth", "two hundred and" + "tenth" """
    if value >= 100 and value % 100 == 0:
        return 0 < order < 100
    return value > 100 and value % 10 == 0 and 0 < order < 10


def _multiplied(value: float, order: int) -> float | None:
    """ "twenty-five" x "hundredth", "two hundred" x "thousandth", "two thousand five" x "hundredth" """
    if order == 100:
        group = value % 1000
        return value - group + group * order if 0 < group < 100 else None
    return value * order if order >= 1000 and 0 < value < 1000 else None


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
    if word == "couple" and low[j - 1] == "of" and at(low, i - 1) in lex.pair_openers:
        return Number(i, j, 2.0, 1.0, "few", about=True)
    return None


def read_pair(t: Tokens, i: int, lex: Lexicon) -> Number | None:
    """ "a pair of hooks", "a trio of gunmen"; not "a pair of shoes", which is one thing."""
    low = t.lower
    if at(low, i + 1) != "of" or not (at(low, i - 1) in lex.pair_openers or sentence_start(t, i)):
        return None
    noun = read_noun(t, i + 2, False, lex)
    if noun is None or noun.head in lex.paired:
        return None
    return Number(i, i + 2, float(lex.pairs[low[i]]), 1.0, "words")


def _part_of_scale(t: Tokens, i: int, lex: Lexicon) -> Number | None:
    """ "half a million", "the half a dozen", "the half million", "the quarter of a million" """
    low = t.lower
    before, word, last = at(low, i - 1), low[i], i + 1
    if word == "half" and at(low, last) in ("a", "an"):
        last += 1
    elif before not in lex.definite:
        return None
    elif word == "quarter" and low[last : last + 2] == ["of", "a"]:
        last += 2
    scale = at(low, last)
    factor = lex.scales.get(scale) or (lex.multiples.get(scale) if last == i + 2 else None)
    if factor is None or word not in ("half", "quarter") or (word == "quarter" and factor < 1e6):
        return None
    step = 1.0 if factor == 12 else factor / (10 if word == "half" else 100)
    return Number(i, last + 1, factor / lex.fractions[word], step, "words", scaled=True)


def read_fraction(t: Tokens, i: int, lex: Lexicon) -> Number | None:
    """ "half of", "half a million", "a quarter of" with no number before it."""
    low = t.lower
    word, nxt = low[i], low[i + 1] if i + 1 < len(low) else ""
    before = low[i - 1] if i else ""
    article = before in ("a", "an", "one")
    hyphen = before == "-" and glued(t, i)
    if not hyphen and (scaled := _part_of_scale(t, i, lex)) is not None:
        return scaled
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
    if hyphen:
        return None
    if word == "half":
        if nxt in ("a", "an") and low[i + 2 : i + 3]:
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
        share = Number(i, i + 1, 1 / below, 1 / below, "share", article=True)
        _share_of_scale(t, share, lex)
        return share
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
    if kind == "R":
        named = t.words[i].isupper() and at(t.lower, i - 1) in lex.roman_labels and t.words[i - 1].istitle()
        return Number(i, i + 1, float(lex.roman[t.lower[i]]), 1.0, "roman") if named else None
    if kind == "A":
        return read_few(t, i, lex)
    if kind == "P":
        return read_pair(t, i, lex)
    if kind == "G":
        return Number(i, i + 1, lex.glyphs[t.lower[i]], 0.5, "share", separated=True)
    if kind == "H":
        return read_fraction(t, i, lex)
    if kind == "O":
        return read_fraction(t, i, lex) or read_ordinal(t, i, lex)
    return None
