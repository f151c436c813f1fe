"""Numbers that are no quantities: dates, clock times, codes, labels, addresses, parts of names.

"12 March", "10.45pm", "2019"      the calendar and the clock
"10.0.0.12", "555-123-4567"        codes
"Section 12", "Boeing 747", "G7"   labels and names
"""

from __future__ import annotations

import re

from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at, glued
from claimcmp.find.quantities.number import Number
from claimcmp.text.tokens import Tokens

_CODE = re.compile(
    r"""\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?(?!\d)                   # clock
      | \d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?                              # ISO date
      | \d{1,4}/\d{1,2}/\d{1,4}(?!\d)                               # 5/17/2018
      | \d+(?:\.\d+){2,}                                            # addresses, versions, dotted dates
      | \d+(?:-\d+){3,}                                             # ISBN
      | \d{3,}-\d{3}-\d{4}(?!\d) | \d{1,2}-\d{1,2}-\d{4}(?!\d) | \d{3}-\d{3,}-\d+ | \d-\d{3}-\d{3,4}(?!\d)
      | (?:19|20)\d\d[-–/](?:(?:19|20)\d\d|\d\d)(?![\d,.]*\d)       # 2014-15
      | (?<=\()1\d\d\d[-–/]1\d\d\d(?=\))                            # (1371-1435)
      | \d{1,2}(?:,\d{1,2}(?!\d)){2,}+,?                            # 1,2,3,4
      | 0\d{3,}(?![,.]?\d)                                          # 0600
      | 0x[0-9a-fA-F]+
    """,
    re.VERBOSE,
)
_DOTTED_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?!\.?\d)")
_CLOCK_DOT = re.compile(r"\d{1,2}(?:\.[0-5]\d)?\s?(?:[ap]\.?\s?m\b|o['’]clock)", re.IGNORECASE)
_LINK = re.compile(r"\b(?:https?://|www\.)\S+|\S+@\S+\.\w+", re.IGNORECASE)


def link_spans(text: str) -> list[tuple[int, int]]:
    """Character spans of links and addresses; looked for only where the text has one."""
    if "://" not in text and "www." not in text and "@" not in text:
        return []
    return [m.span() for m in _LINK.finditer(text)]


def code_end(t: Tokens, i: int) -> int | None:
    """The token after the date, clock time or code in digits that starts at token ``i``; else None."""
    text, start = t.text, t.starts[i]
    m = _CODE.match(text, start)
    if m is not None and _DOTTED_THOUSANDS.match(text, start) and "-" not in m.group():
        m = None
    if m is None:
        m = _CLOCK_DOT.match(text, start)
    if m is None:
        return None
    end, j = m.end(), i
    while j < len(t.starts) and t.starts[j] < end:
        j += 1
    return j


def sentence_start(t: Tokens, i: int) -> bool:
    """Token ``i`` opens a sentence or a line, as far as punctuation tells."""
    if i == 0:
        return True
    before = t.words[i - 1]
    if before in ".!?:;\"“”‘'’(—–-|•":
        return True
    return "\n" in t.text[t.ends[i - 1] : t.starts[i]]


def in_date(t: Tokens, number: Number, lex: Lexicon) -> bool:
    """A day number beside a month's name, or a clock hour."""
    low, first, last = t.lower, number.first, number.last
    if number.separated or number.value > 31 or number.value < 1:
        return False
    before = first - 1
    if before > 0 and low[before] == ".":
        before -= 1
    if before >= 0 and _month(t, before, lex):
        return True
    if (
        before >= 0
        and low[before] in ("and", "to", "-", "–", "or")
        and before >= 2
        and low[before - 1].isdecimal()
    ):
        k = before - 2
        if _month(t, k, lex):
            return True
    after = last
    if after < len(low) and low[after] == "of":
        after += 1
    if after < len(low) and _month(t, after, lex):
        return not (low[after] in ("may", "march") and number.form == "words")
    for k in (last, last + 2):  # "5 to 7 March", "5 and 7 March"
        if k + 2 < len(low) and low[k] in ("and", "to", "-", "–", "or") and low[k + 1].isdecimal():
            if _month(t, k + 2, lex):
                return True
    return False


def _month(t: Tokens, k: int, lex: Lexicon) -> bool:
    """A month's name; in lower case only one that is no other word."""
    return t.lower[k] in lex.months and (t.words[k][0].isupper() or t.lower[k] not in ("may", "march", "mar"))


def is_year(t: Tokens, number: Number, counted: bool, hedged: bool, lex: Lexicon) -> bool:
    """A bare whole number of four digits that names a year. ``counted``: a plural noun follows."""
    if number.form != "digits" or number.separated or number.scaled or not 1000 <= number.value <= 2199:
        return False
    if t.ends[number.first] - t.starts[number.first] != 4:
        return False
    before = t.lower[number.first - 1] if number.first else ""
    modern = 1900 <= number.value <= 2040
    if hedged and before not in lex.year_prepositions:
        return False
    if counted:
        if before in lex.year_prepositions or before in ("the", "this", "'s", "’s"):
            return before not in ("of", "for", "to", "the") or (modern and number.value % 100 != 0)
        return modern and number.value % 100 != 0
    return modern or before in lex.year_prepositions or before in lex.months


def is_label(t: Tokens, number: Number, last: int, counted: bool, lex: Lexicon) -> bool:
    """A number that names a thing: after a label word, in a proper name, in an address.

    ``last`` is the token after the whole range; ``counted``: a noun was found for the number.
    """
    low, words, first = t.lower, t.words, number.first
    n = len(low)
    if first == 0:
        return _address(t, last, lex) if number.form == "digits" else False
    before, low_before = words[first - 1], low[first - 1]
    if number.separated or number.scaled:
        return False
    upper = before[0].isupper()
    if (
        low_before == "."
        and first >= 2
        and low[first - 2] in ("s", "r", "sec", "art", "ch", "p", "pp", "v", "vol", "fig")
    ):
        return True
    if low_before in ("#", "/", "_", "\\", "§", "="):
        return True
    if low_before in lex.labels and not (counted and not upper):
        return True
    if number.form == "digits":
        if _address(t, last, lex):
            return True
        if upper and not sentence_start(t, first - 1) and not counted and low_before not in lex.stop:
            return low_before not in lex.months
        if upper and sentence_start(t, first - 1) and not counted and low_before not in lex.stop:
            return not before.endswith(("ed", "s")) and low_before not in lex.between
        nxt = words[last] if last < n else ""
        if nxt in ("index", "Index") or (
            nxt == "-" and words[last + 1 : last + 2] and words[last + 1].istitle()
        ):
            return True
        if not counted and nxt[:1].isupper() and nxt[1:].islower() and low[last] not in lex.weekdays:
            if low[last] not in lex.months and not (upper and low_before not in lex.stop):
                return True
        if low_before == "&" or (len(before) == 1 and before.isupper() and before not in "AI"):
            return True
    elif words[first][0].isupper() and not sentence_start(t, first):
        nxt = words[last] if last < n else ""
        if not counted and (upper or nxt[:1].isupper()):
            return True
    return False


def _address(t: Tokens, last: int, lex: Lexicon) -> bool:
    """ "12 Harbour Street" """
    for k in range(last, min(last + 4, len(t.words))):
        if not (t.words[k][0].isupper() or t.words[k].isdecimal() or t.lower[k] in ("st", "nd", "rd", "th")):
            return False
        if k > last and t.lower[k] in lex.streets:
            return True
    return False


def torn(t: Tokens, first: int, last: int, lex: Lexicon) -> bool:
    """Letters or digits stand right at the number, so that it is part of a code or a word."""
    after = t.words[last] if glued(t, last) else ""
    if after == "_" or (after in ("/", ":") and glued(t, last + 1) and t.words[last + 1].isdecimal()):
        return True
    if after.isalnum() and not (after[0].isupper() and after[-1] == "s"):  # "12KOs"
        return True
    if not glued(t, first):
        return False
    before, joined = t.words[first - 1], glued(t, first - 1)
    if before.isalnum() or before in "_#@/\\":
        return True
    label = at(t.words, first - 2) if joined else ""
    if before in ".:" and label.isalnum():
        return not (label.isalpha() and len(label) > 3)
    if before in "-–" and label.isalnum():  # "Covid-19", but "sub-500"
        return label.lower() not in _HYPHENED and at(t.lower, last) not in lex.states
    return False


_HYPHENED = frozenset(
    (
        "minus",
        "sub",
        "magnitude",
        "now",
        "then",
        "to",
        "over",
        "under",
        "about",
        "plus",
        "mid",
        "number",
        "no",
    )
)
