"""The counted noun after a number, by closed-class words and endings; no parser.

"five people were"             -> people
"two old fishing boats sank"   -> old fishing boat, head boat
"three of our neighbours"      -> neighbour
"injuring 50 in the capital"   -> nothing: the noun is left out
"""

from __future__ import annotations

from typing import NamedTuple

from claimcmp.find.quantities.lexicon import Lexicon
from claimcmp.find.quantities.look import glued, line_ends
from claimcmp.text.tokens import Tokens

_LONGEST = 7  # words from the number to its noun


class Noun(NamedTuple):
    """Tokens ``first`` .. ``last`` (exclusive); ``name`` is the lemma of the phrase, ``head`` of its head."""

    first: int
    last: int
    name: str
    head: str


def is_plural(word: str, lex: Lexicon) -> bool:
    """Looks like a plural noun; ``word`` in lower case."""
    if word in lex.plurals:
        return True
    if word in lex.not_plural or len(word) < 3:
        return False
    if word[-1] == "s":
        if word[-2] == "i":  # "Israelis", not "crisis"
            return len(word) > 5 and not word.endswith(
                ("osis", "itis", "ysis", "esis", "asis", "isis", "axis", "olis")
            )
        return word[-2] not in "su'’"
    return word.endswith(("men", "children", "people", "fish")) and len(word) > 4


def lemma(word: str, lex: Lexicon) -> str:
    """Singular of a plural noun; "people" stays, as the gold of the field has it."""
    low = word.lower()
    if (irregular := lex.plurals.get(low)) is not None:
        return irregular
    if not is_plural(low, lex):
        return low
    if low.endswith("men"):
        return low[:-3] + "man"
    if low.endswith("children"):
        return low[:-3]
    if low[-1] != "s":
        return low
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return low[:-2]
    return low[:-1]


def read_noun(t: Tokens, j: int, one: bool, lex: Lexicon, of: bool = False) -> Noun | None:
    """The noun phrase from token ``j``. ``one``: after 1, whose noun has no plural ending.

    ``of``: the phrase follows "of" ("dozens of …", "two of the …"), so articles may open it.
    """
    low, n = t.lower, len(t.lower)
    start = j
    if of:
        while start < n and (low[start] in lex.stop or low[start] in lex.openers) and start - j < 3:
            if t.words[start] == "US":
                break
            if low[start] not in lex.openers:
                return None
            start += 1
    k, words, best = start, 0, -1
    limit = start + 2 * _LONGEST
    while k < n and k < limit and words < _LONGEST:
        word = low[k]
        if word in _MARKS:
            if k == start or not _hyphen(t, k):
                break
            k += 1
            continue
        if word in ("'s", "’s") and k > start:
            if best >= 0 and not of:
                break
            best = -1
            k += 1
            continue
        if word in ("and", "&", "or", ",", "/") and k > start and best < 0:
            if not _joins(t, k, lex) or one:
                break
            k += 1
            continue
        if word.isdecimal() and k > start and (glued(t, k) or _model(t, k, lex)):
            k += 1  # "AK-47 rifles", "Falcon 900 jets"
            continue
        if not word[0].isalpha() or line_ends(t, k):
            break
        if word in lex.stop and low[k - 1] != "-" and not _hyphen(t, k + 1) and not _no_stop(t, k, lex):
            break
        if word in lex.small and k > start and low[k - 1] == "-":
            break  # "bank workers-two women"
        if best < 0 and _initial(t, k):
            k += 2
            continue
        if best >= 0 and not (_plural_at(t, k, lex) and not _verb_like(t, k, lex)):
            break
        if _plural_at(t, k, lex):
            best = k
        elif best >= 0:
            break
        words += 1
        k += 1
    if one:
        return read_single(t, start, lex, of)
    if best < 0 and k > start and low[k - 1].endswith("ese") and t.words[k - 1][0].isupper():
        best = k - 1  # "ten Chinese who"
    if best < 0:
        return None
    if not of and start < best and low[start].endswith("ed") and _participle_clause(t, start, best, lex):
        return None
    return _named(t, start, best + 1, lex)


def _plural_at(t: Tokens, k: int, lex: Lexicon) -> bool:
    word = t.lower[k]
    if k + 1 < len(t.lower) and t.lower[k + 1] == "-" and t.ends[k] == t.starts[k + 1]:
        nxt = k + 2 < len(t.lower) and t.ends[k + 1] == t.starts[k + 2]
        if nxt and t.lower[k + 2] not in lex.small and t.lower[k + 2] not in lex.after_dash:
            return False
    return is_plural(word, lex) or _acronyms(t.words[k])


def _no_stop(t: Tokens, k: int, lex: Lexicon) -> bool:
    """A word spelled like a closed-class one: "US", the A of "A320", "left" of "left hooks"."""
    word, n = t.words[k], len(t.words)
    if word == "US":
        return True
    if word == "left":
        return k + 1 < n and t.lower[k + 1] in lex.left_of
    return len(word) == 1 and word.isupper() and glued(t, k + 1) and t.words[k + 1].isdecimal()


def _model(t: Tokens, k: int, lex: Lexicon) -> bool:
    """A number in the name of a make, before what is counted: "three Falcon 900 jets"."""
    after = k + 1 < len(t.words) and t.words[k + 1][0].islower() and _plural_at(t, k + 1, lex)
    return after and t.words[k - 1][0].isupper()


def _acronyms(word: str) -> bool:
    """ "MPs", "RBIs": an acronym in the plural, as written."""
    return len(word) > 2 and word[-1] == "s" and word[:-1].isupper() and word[:-1].isalpha()


def _verb_like(t: Tokens, k: int, lex: Lexicon) -> bool:
    """A word in -s after a plural noun that goes with a following object or complement is a verb."""
    if k + 1 >= len(t.lower):
        return False
    nxt = t.lower[k + 1]
    return nxt in lex.objects or t.words[k][0].isupper()


def _joins(t: Tokens, k: int, lex: Lexicon) -> bool:
    """ "digital and physical sales": the word after the conjunction leads to a plural at once."""
    low, n = t.lower, len(t.lower)
    for step in (1, 2, 3):
        if k + step >= n:
            return False
        word = low[k + step]
        if not word[0].isalpha() or word in lex.stop or word in lex.classes:
            return word in ("and", "or") and low[k] == "," and step == 2
        if _plural_at(t, k + step, lex):
            return not low[k - 1].endswith("ed") or step == 1
    return False


def _participle_clause(t: Tokens, start: int, best: int, lex: Lexicon) -> bool:
    """ "five killed in": the participle is a verb unless a noun follows within three words."""
    return best - start > 3


def read_single(t: Tokens, start: int, lex: Lexicon, of: bool = False, loose: bool = False) -> Noun | None:
    """The noun phrase after 1: all words up to a closed-class one ("one particular demand that").

    ``loose``, after an ordinal: words in -ing are modifiers ("second-largest trading partner").
    """
    low, n = t.lower, len(t.lower)
    k = start
    while k < n and k - start < _LONGEST:
        word = low[k]
        if k > start and _hyphen(t, k):
            k += 1
            continue
        if _initial(t, k) and k + 2 < n and low[k + 2][0].isalpha():
            k += 2
            continue
        stops = word in lex.stop and t.words[k] != "US" and not (loose and word == "win")
        if not word[0].isalpha() or stops or word in lex.classes:
            break
        if loose and k == start and word.endswith("ed") and k + 1 < n and t.words[k + 1][0].isupper():
            break  # "the seventh ended Oda's hopes"
        if line_ends(t, k):
            break
        if k > start and len(word) > 4 and _verbal(t, k, word, lex, loose):
            break
        plural = is_plural(word, lex)
        named = loose and t.words[k][0].isupper() and t.words[k - 1][0].isupper()  # "the 5th Asian Games"
        if k > start and plural and not (of or named or is_plural(low[k - 1], lex)):
            if low[k - 1][-3:] != "est":
                break
        if loose and k > start and t.words[k][0].isupper() and t.words[k - 1][0].islower():
            if is_plural(low[k - 1], lex) or k - start > 1:
                break  # "third seeds Oda and Marek", "the second party leader Oda"
        k += 1
        if of and plural:
            break
    while k > start and low[k - 1] == "-":
        k -= 1
    if k - start == 1 and not loose and low[start].endswith("ed") and len(low[start]) > 5:
        return None  # "with one located in the north"
    return _named(t, start, k, lex) if k > start else None


def _verbal(t: Tokens, k: int, word: str, lex: Lexicon, loose: bool) -> bool:
    """A word in -ed, -ly or -ing that ends the phrase: "one man carrying bombs"."""
    if word.endswith("ing"):
        nxt = t.lower[k + 1] if k + 1 < len(t.lower) else "."
        if nxt in lex.determiners or (nxt[0].isalpha() and nxt not in lex.stop):
            return not loose or nxt in lex.determiners
        return False
    return word.endswith(("ed", "ly"))


_MARKS = frozenset(("-", "’", "'", "–"))


def _hyphen(t: Tokens, k: int) -> bool:
    """A hyphen between two words with no space."""
    return (
        k + 1 < len(t.words)
        and t.words[k] in _MARKS
        and k + 1 < len(t.words)
        and glued(t, k)
        and glued(t, k + 1)
    )


def _initial(t: Tokens, k: int) -> bool:
    """A capital letter of an initialism with dots: "U.S." """
    return len(t.words[k]) == 1 and t.words[k].isupper() and t.words[k + 1 : k + 2] == ["."]


def _named(t: Tokens, first: int, last: int, lex: Lexicon) -> Noun:
    """Lemma of the last word, lower case of those before; articles, numbers and conjunctions left out."""
    parts: list[str] = []
    joined = False
    for k in range(first, last):
        word = t.lower[k]
        if word == "-" or (word == "." and _initial(t, k - 1)):
            if parts:
                parts[-1] += word
                joined = word == "-" or (k + 2 < last and _initial(t, k + 1))
            continue
        if word.isdecimal() and parts:
            if glued(t, k):
                parts[-1] += word
            else:
                parts.append(word)
            joined = False
            continue
        if not word[0].isalpha() or word in ("and", "or", "most", "more") or word in lex.small:
            continue
        word = _singular(t, k, lex) if k == last - 1 else lex.superlatives.get(word, word)
        if joined:
            parts[-1] += word
        else:
            parts.append(word)
        joined = False
    head = _singular(t, last - 1, lex)
    return Noun(first, last, " ".join(parts) or head, head)


def _singular(t: Tokens, k: int, lex: Lexicon) -> str:
    return t.lower[k][:-1] if _acronyms(t.words[k]) else lemma(t.lower[k], lex)
