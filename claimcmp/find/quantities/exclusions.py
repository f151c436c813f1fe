"""Numbers that are no quantities: dates, clock times, codes, labels, addresses, parts of names.

"12 March", "10.45pm", "2019"      the calendar and the clock
"10.0.0.12", "555-123-4567"        codes
"Section 12", "Boeing 747", "G7"   labels and names
"""

from __future__ import annotations

import re

from claimcmp.find.quantities.hedges import hedge_before
from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import at, glued, line_ends
from claimcmp.find.quantities.nouns import is_plural
from claimcmp.find.quantities.number import Number
from claimcmp.text.tokens import Tokens

_CODE = re.compile(
    r"""\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?(?!\d)                   # clock
      | \d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?                              # ISO date
      | \d{1,4}/\d{1,2}/\d{1,4}(?!\d)                               # 5/17/2018
      | \d+(?:\.\d+){2,}                                            # addresses, versions, dotted dates
      | \d+(?:-\d+){3,}                                             # ISBN
      | \d{3}\)\s?\d{3}-\d{4}(?!\d)                             # telephones
      | \d{3}-\d{4}(?!\d|\s?%|\s?(?:[a-z]+s|people|men|women|[a-z]?m|kg|million|hp)\b)
      | \d{3,}-\d{3}-\d{4}(?!\d) | \d{1,2}-\d{1,2}-\d{4}(?!\d) | \d{3}-\d{3,}-\d+ | \d-\d{3}-\d{3,4}(?!\d)
      | (?:19|20)\d\d[-–/](?:(?:19|20)\d\d|\d\d)(?![\d,.]*\d)       # 2014-15
      | (?<=\()1\d\d\d[-–/]1\d\d\d(?=\))                            # (1371-1435)
      | \d{1,2}(?:,\d{1,2}(?!\d)){2,}+,?                            # 1,2,3,4
      | 0\d{2,}(?![,.]?\d)                                          # 0600
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


def title_end(t: Tokens, i: int) -> int | None:
    """The token after the name of a work in quotation marks that opens with a number at token ``i``."""
    if i == 0 or t.words[i - 1] not in _QUOTES or not glued(t, i):
        return None
    if not (t.words[i][0].isupper() or t.words[i].isdecimal()):
        return None
    words = 0
    for k in range(i, min(i + _TITLE, len(t.words))):
        word = t.words[k]
        if word in _QUOTES:
            return k + 1 if words > 1 else None
        if word[0].isalpha():
            if word[0].islower() and len(word) > 3:
                return None
            words += 1
        elif word in ".!?" and t.words[k + 1 : k + 2] and t.words[k + 1] not in _QUOTES:
            return None
    return None


_QUOTES = frozenset('"“”')
_TITLE = 10  # tokens


def sentence_start(t: Tokens, i: int) -> bool:
    """Token ``i`` opens a sentence or a line, as far as punctuation tells."""
    if i == 0:
        return True
    before = t.words[i - 1]
    if before in ".!?:;\"“”‘'’(—–-|•":
        return True
    return "\n" in t.text[t.ends[i - 1] : t.starts[i]]


def in_date(t: Tokens, number: Number, lex: Lexicon) -> bool:
    """A day number beside a month's name: "12 March", "Jan. 5", "March 5 to 7", "5 and 7 March"."""
    low, first, last = t.lower, number.first, number.last
    if number.separated or not 1 <= number.value <= 31:
        return False
    before = first - 2 if at(low, first - 1) == "." else first - 1
    if _month(t, before, lex):
        return True
    if at(low, first - 1) in _DAY_JOINTS and at(low, first - 2).isdecimal() and _month(t, first - 3, lex):
        return True
    after = last + 1 if at(low, last) == "of" else last
    if _month(t, after, lex):
        return number.form == "digits" or number.form == "ordinal" or low[after] not in _OTHER_SENSES
    return at(low, last) in _DAY_JOINTS and at(low, last + 1).isdecimal() and _month(t, last + 2, lex)


_DAY_JOINTS = frozenset(("and", "to", "-", "–", "or"))
_OTHER_SENSES = frozenset(("may", "march", "mar"))


def _month(t: Tokens, k: int, lex: Lexicon) -> bool:
    """Token ``k`` is a month's name; in lower case only one that is no other word."""
    word = at(t.lower, k)
    return word in lex.months and (t.words[k][0].isupper() or word not in _OTHER_SENSES)


def is_year(t: Tokens, number: Number, counted: bool, hedged: bool, lex: Lexicon) -> bool:
    """A bare whole number of four digits that names a year. ``counted``: a plural noun follows."""
    if number.form != "digits" or number.separated or number.scaled or not 1000 <= number.value <= 2199:
        return False
    if t.ends[number.first] - t.starts[number.first] != 4:
        return False
    before = at(t.lower, number.first - 1)
    placed = before in lex.year_prepositions
    modern = 1900 <= number.value <= 2040
    odd = number.value % 100 != 0  # "the 2000 voters" are counted, "the 2004 voters" are of a year
    if hedged and not placed:
        return False
    if not counted:
        return modern or placed or before in lex.months
    if placed and before not in ("of", "for", "to"):
        return True
    return (modern and odd) or before in ("this", "'s", "’s")


def is_label(t: Tokens, number: Number, last: int, counted: bool, lex: Lexicon) -> bool:
    """A number that names a thing: after a label word, in a proper name, in an address.

    ``last`` is the token after the whole range; ``counted``: a noun was found for the number.
    """
    first = number.first
    digits = number.form == "digits"
    if digits and not number.separated and _address(t, last, lex):
        return True
    if number.decimal and not counted and at(t.lower, first - 1) in lex.versioned:
        return True  # "version 2.0"
    if first == 0 or number.separated or number.scaled:
        return False
    before, word = t.words[first - 1], t.lower[first - 1]
    upper = before[0].isupper()
    if upper and (word in lex.headline_verbs or hedge_before(t, first, lex) is not None):
        return False  # "Blast Kills Five", "At Least 40 Hurt": the capital is the headline's
    if t.words[first] in lex.emergency and (not counted or at(t.lower, last) in lex.emergency_nouns):
        return True
    if word == "year" and not counted and at(t.lower, first - 2) == "the":
        return True  # "the year 325"
    if word == "." and at(t.lower, first - 2) in lex.abbreviated_labels:
        return True
    if word in lex.label_signs or (word in lex.labels and (upper or not counted)):
        return True
    if digits:
        return _named(t, first, last, counted, lex)
    opens = sentence_start(t, first) or not t.words[first][0].isupper()
    if word == "of" and not counted and t.words[first].istitle() and at(t.words, first - 2).istitle():
        return True  # "the Gang of Eight"
    named = upper or (at(t.words, last)[:1].isupper() and not line_ends(t, last))
    return not opens and not counted and named  # "the Big Ten"


def _named(t: Tokens, first: int, last: int, counted: bool, lex: Lexicon) -> bool:
    """Digits in a proper name: "Lotus 49", "the 787 Dreamliner", "S&P 500", "the Stoxx 600 index"."""
    before, word = t.words[first - 1], t.lower[first - 1]
    ends = line_ends(t, last)
    after, follows = ("", "") if ends else (at(t.words, last), at(t.lower, last))
    named = before[0].isupper() and word not in lex.stop
    if named and not counted:
        if sentence_start(t, first - 1):
            return not before.endswith(("ed", "s")) and word not in lex.between
        return word not in lex.months
    if follows == "index" or (after == "-" and at(t.words, last + 1).istitle()):
        return True
    if not counted and after[:1].isupper() and after[1:].islower():
        if follows not in lex.weekdays and follows not in lex.months:
            return True
    return before == "&" or (len(before) == 1 and before.isupper() and before not in "AI")


def _address(t: Tokens, last: int, lex: Lexicon) -> bool:
    """ "12 Harbour Street", "9 E 71st St" """
    for k in range(last, min(last + 4, len(t.words))):
        word, low = t.words[k], t.lower[k]
        if not (word[0].isupper() or word.isdecimal() or low in ("st", "nd", "rd", "th")):
            return False
        if k > last and low in lex.streets:
            return True
    return False


def torn(t: Tokens, first: int, last: int, lex: Lexicon) -> bool:
    """Letters or digits stand right at the number, so that it is part of a code or a word."""
    after = t.words[last] if glued(t, last) else ""
    if after in ("_", "^") or (after in ("/", ":") and glued(t, last + 1) and t.words[last + 1].isdecimal()):
        return True
    if after.isalnum() and not (after[0].isupper() and after[-1] == "s"):  # "12KOs"
        return True
    if not glued(t, first):
        return False
    before = t.words[first - 1]
    if before.isalnum() or before in "_#@/\\":
        return True
    label = at(t.words, first - 2) if glued(t, first - 1) else ""
    if before in ".:" and label.isalnum():
        return not (label.isalpha() and len(label) > 3)
    if before in "-–" and label.isalnum():  # "Covid-19", but "sub-500"
        if label.islower() and is_plural(label, lex) and not after:
            return False  # "workers-two women": the hyphen is a dash
        return label.lower() not in lex.hyphened and at(t.lower, last) not in lex.states
    return False
