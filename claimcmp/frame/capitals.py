"""Capitals: what each token looks like, where capitals run, and which of them mean something.

    "Earlier Obama met the OSCE in Vienna."  ->  letters "CCxxAnC.", runs [0, 2) [4, 5) [6, 7)
    without_opening: the first run begins at "Obama"; "Earlier" is written small elsewhere, or a common word

The first word of a sentence has its capital from its place, and so has every word of a headline: how the
text writes the word elsewhere decides (``Case``), and the language's common words (``is_common``).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import compress
from typing import NamedTuple

from claimcmp.frame.families import events_of, nouns_of
from claimcmp.frame.gazetteer import key_of, known
from claimcmp.resources import load
from claimcmp.text.morphology import is_past, stopwords, weak_words
from claimcmp.text.tokens import Tokens
from claimcmp.text.words import Question

_OPENING = frozenset("\"“”‘'([*•-–—:")
_QUOTES = frozenset('"“‘')
_ENDING = frozenset(".!?:;•*")
_LONGEST_RUN = 40  # tokens; what is longer is cut, so that no text costs more than its length
_AFTER_NAME = frozenset((",", "'s", "’s", "said", "says", "has", "had", "will"))


class NameWords(NamedTuple):
    titles: frozenset[str]
    title_parts: frozenset[str]
    abbreviations: frozenset[str]
    heads: frozenset[str]
    bodies: frozenset[str]
    places: frozenset[str]
    particles: frozenset[str]
    never: frozenset[str]
    months: frozenset[str]
    short_days: frozenset[str]
    alone: frozenset[str]
    hyphened: frozenset[str]
    degrees: frozenset[str]
    generations: frozenset[str]
    named_titles: frozenset[str]
    numerals: frozenset[str]
    verbs_after: frozenset[str]
    quarters: frozenset[str]
    kin: frozenset[str]
    clubs: frozenset[str]
    towns_clubs: frozenset[str]
    clubs_first: frozenset[str]
    metonym_before: frozenset[str]
    metonym_after: frozenset[str]
    metonym_never: frozenset[str]
    metonym_owns: frozenset[str]
    metonym_to: frozenset[str]
    place_heads: frozenset[str]
    placed: frozenset[str]
    first: frozenset[str]
    given: frozenset[str]


@cache
def name_words() -> NameWords:
    table = load("names")
    sets = {key: frozenset(table[key].split()) for key in NameWords._fields}
    sets["given"] |= sets["first"]
    sets["titles"] |= {title + "s" for title in sets["titles"]}
    return NameWords(**sets)


# One letter a token: C capitalised, A all capitals, I a single capital, T an abbreviation that may take a
# full stop, p a particle (de, bin), o "of", f "for", a "and", d "the", n "in", x other small words,
# 9 the digits in a name ("G20", "49ers"), # other digits, e the end of "49ers", "." "-" "&" themselves,
# and a space for the rest.
@cache
def _fixed() -> dict[str, str]:
    words = name_words()
    fixed = dict.fromkeys(words.particles, "p")
    fixed |= dict.fromkeys(("I'm", "I've", "I'd", "I'll", "I’m", "I’ve", "I’d", "I’ll"), " ")
    fixed |= {
        "of": "o",
        "for": "f",
        "and": "a",
        "the": "d",
        "in": "n",
        ".": ".",
        "-": "-",
        "‑": "-",
        "&": "&",
    }
    for word in words.never:
        for form in (word, word.capitalize(), word.upper()):
            fixed[form] = " "
    for word in words.months | words.short_days:
        fixed[word.capitalize()] = "m"
    for word in words.abbreviations:
        fixed[word.capitalize()] = "T"
    for word in ("I", "A"):
        fixed[word] = "I"
    for word in ("ers", "er"):
        fixed[word] = "e"
    fixed["No"] = " "
    return fixed


def _letter(word: str) -> str:
    fixed = _fixed().get(word)
    if fixed is not None:
        return fixed
    if not word[0].isalpha():
        return "#" if word[0].isdigit() else " "
    if word[0].isupper():
        if len(word) == 1:
            return "I"
        return "A" if word.isupper() else "C"
    if word.islower():
        return "x"
    # "iPhone", "eBay", "al-Qaeda" has its capital after a hyphen
    return "C" if any(c.isupper() for c in word) else "x"


_LETTER = Question(_letter, written=True)


_HYPHENED = r"(?:-(?:[CAx]|I(?!\.)))"


_RUN = re.compile(
    rf"(?:[CAI]-?9|9C|(?:I\.?)+(?=[CAT9]|-|[^.\w]|$|[oxdafnp ])|T(?:\.|{_HYPHENED}+)?|p-C(?:-C)*"
    rf"|[CA]{_HYPHENED}*)"
    rf"(?:p{{0,2}}(?:[CAI]-?9|9C|(?:I\.)+|T\.?|[CA]{_HYPHENED}*|I(?!\.)|p-C)|&[CATI])*"
)


def _month_or_name(tokens: Tokens, letters: list[str], i: int) -> str:
    """Is a month's or a day's name part of a person's ("Theresa May", "Jan Kral")?"""
    after = letters[i + 1] if i + 1 < len(letters) else " "
    word = tokens.lower[i]
    if i + 1 < len(letters) and tokens.words[i + 1][0].isdigit():
        return " "
    if word in name_words().months:
        return "C" if i and letters[i - 1] in "CT" and tokens.starts[i] - tokens.ends[i - 1] == 1 else " "
    return "C" if after in "CI" else " "


_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<!\w)\w++@[\w.]+")
_MAY_BE_NUMBERED = re.compile("[CAI]-?#(?!e)|#e")
# "G20", "F-16", "MH370", "49ers"; no score, no part of a number, no "R20" of money.
_NUMBERED = re.compile(
    r"(?<![\w.,$€£])(?:(?<!-)(?:[A-QS-Z]-?[0-9]{2,3}|(?:[A-Z]{2,5}|[A-Z][a-z]|[FGU])-?[0-9]{1,4})|[0-9]{2}ers?)"
    r"(?![\w%-]|[.,:][0-9])"
)


def classify(tokens: Tokens) -> str:
    classes = "".join(tokens.answers(_LETTER))
    text = tokens.text
    has_address = "@" in text or "://" in text or "www." in text
    numbered = list(_MAY_BE_NUMBERED.finditer(classes))
    if not has_address and "m" not in classes and not numbered:
        return classes
    out = list(classes)
    for match in numbered:
        first, last = match.span()
        name = _NUMBERED.match(text, tokens.starts[first])
        if name is None or name.end() != tokens.ends[last - 1] or name[0].lower() in name_words().quarters:
            continue
        if classes[first] == "#":
            out[first:last] = "9C"  # "49ers"
        else:
            out[last - 1] = "9"  # "G20", "F-16"
    if "m" in out:
        for i, letter in enumerate(out):
            if letter == "m":
                out[i] = _month_or_name(tokens, out, i)
    for match in _ADDRESS.finditer(text) if has_address else ():
        i = bisect_left(tokens.starts, match.start())
        while i < len(out) and tokens.starts[i] < match.end():
            out[i] = " "
            i += 1
    return "".join(out)


class Case(NamedTuple):
    """How the text writes its words: with a capital inside a sentence, so and alone, in small letters;
    the capitals that stand side by side inside sentences, and at their start; the last words of what seem
    to be persons' names; those with a capital and small letters behind it; titles that are the name of a team
    ("the Varna Chiefs")."""

    capital: dict[str, int]
    alone: dict[str, int]
    small: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    opening: frozenset[tuple[str, str]]
    surnames: frozenset[str]
    mixed: frozenset[str]
    teams: frozenset[str]


def _cut(tokens: Tokens, first: int, last: int, classes: str) -> Iterator[tuple[int, int]]:
    """Cut a run of capitals at line ends and wide gaps."""
    start = first
    for i in range(first, last - 1):
        a, b = tokens.ends[i], tokens.starts[i + 1]
        if b == a or i < start:
            continue
        dash = i if classes[i] == "-" else i + 1 if classes[i + 1] == "-" else None
        if dash is not None:  # a dash with a space beside it joins nothing
            yield start, dash
            start = dash + 1
        elif b - a > 1 or tokens.text[a] in "\n\r\t":
            yield start, i + 1
            start = i + 1
    while start < last and classes[start] not in "CAITp9":
        start += 1
    yield start, last


def capital_runs(tokens: Tokens, classes: str) -> list[tuple[int, int]]:
    """Runs of capitals as token spans, apart from each other, none across a line end."""
    return [
        (start, min(last, start + _LONGEST_RUN))
        for match in _RUN.finditer(classes)
        for first, last in _cut(tokens, match.start(), match.end(), classes)
        for start in range(first, last, _LONGEST_RUN)
    ]


def _opens_sentence(tokens: Tokens, i: int) -> bool:
    """Is token ``i`` the first word of its sentence or line?"""
    while i > 0:
        if "\n" in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]:
            return True
        before = tokens.words[i - 1]
        if before in _ENDING:
            if before != "." or i < 2:
                return True
            word = tokens.words[i - 2]
            short = len(word) == 1 and word.isupper()
            return not (short or word.lower() in name_words().abbreviations)
        if before not in _OPENING:
            return False
        if before in _QUOTES:
            return True
        if before in "-–—" and tokens.ends[i - 1] != tokens.starts[i]:
            # a dash inside a sentence, or the dash that ends a dateline
            return False
        i -= 1
    return True


def case_of(tokens: Tokens, classes: str, runs: list[tuple[int, int]], loud: list[bool]) -> Case:
    capital: dict[str, int] = {}
    alone: dict[str, int] = {}
    pairs: set[tuple[str, str]] = set()
    opening: set[tuple[str, str]] = set()
    surnames: set[str] = set()
    teams: set[str] = set()
    words, lower = name_words(), tokens.lower
    for first, last in runs:
        if loud[first]:
            continue
        skip = 1 if _opens_sentence(tokens, first) and classes[first] != "A" else 0
        for i in range(first + skip, last):
            if classes[i] in "CA":
                word = lower[i]
                capital[word] = capital.get(word, 0) + 1
                if last - first == 1:
                    alone[word] = alone.get(word, 0) + 1
                if i + 1 < last and classes[i + 1] in "CA":
                    pairs.add((word, lower[i + 1]))
        if skip and last - first > 1:
            opening.add((lower[first], lower[first + 1]))
        if last - first in (2, 3) and classes[last - 1] == "C" and _is_person(tokens, classes, first, last):
            surnames.add(lower[last - 1])
        if _is_team_of_title(tokens, classes, first, last):
            teams.add(lower[last - 1])
    small = frozenset(compress(tokens.words, map("x".__eq__, classes)))
    mixed = frozenset(compress(lower, map("C".__eq__, classes)))
    return Case(
        capital,
        alone,
        small,
        frozenset(pairs),
        frozenset(opening),
        frozenset(surnames - words.bodies),
        mixed,
        frozenset(teams),
    )


def _is_team_of_title(tokens: Tokens, classes: str, first: int, last: int) -> bool:
    """Is a run of capitals the name of a team: a title in the plural, behind a city or before a record:
    "the Varna Chiefs", "Chiefs (2-13)"?"""
    words, lower = name_words(), tokens.lower
    tail = lower[last - 1]
    if last - first > 3 or tail[-1] != "s" or tail[:-1] not in words.titles:
        return False
    if last - first == 1:
        return lower[last : last + 3 : 2] == ["(", "-"] and classes[last + 1] == "#"
    if not all(letter == "C" for letter in classes[first:last]):
        return False
    if not words.titles.isdisjoint(lower[first : last - 1]) or lower[first] in words.title_parts:
        return False
    entry = known(key_at(tokens, first, last - 1))
    if entry is not None:
        return entry.kind == "place" and entry.role == "seat"
    return first > 0 and lower[first - 1] == "the" and not is_common(lower[first])


def _is_person(tokens: Tokens, classes: str, first: int, last: int) -> bool:
    """Is a run of two or three capitals a person's full name: by its first name, or by an age behind it?"""
    lower = tokens.lower
    if not all(letter in "CI." for letter in classes[first:last]):
        return False
    if lower[first] in name_words().given:
        return True
    if last + 1 < len(lower) and lower[last] == "," and lower[last + 1].isdigit():
        return len(lower[last + 1]) == 2  # "Jana Moe, 61,"
    return first > 0 and lower[first - 1] in name_words().titles and classes[first - 1] in "xC"


@cache
def is_common(lower: str) -> bool:
    """Is the word one of the language's own: a function word, an event, a counted thing?"""
    words = name_words()
    if lower in weak_words() or lower in words.never:
        return True
    if lower in words.first or known(lower):
        return False
    return bool(events_of(lower) or nouns_of(lower)) or lower in words.titles or lower in words.title_parts


def is_name_word(lower: str, case: Case) -> bool:
    """Is a word whose capital may come from its place (a sentence's first, a headline's) a name?"""
    if lower in case.capital:
        seen = case.alone if is_common(lower) else case.capital
        return lower not in case.small or seen.get(lower, 0) > 1
    if lower in case.small:
        return False
    if known(lower) is not None:
        return True
    return not is_common(lower) and not lower.endswith("ly")


def _acts(tokens: Tokens, i: int) -> bool:
    """Does the word at token ``i`` go on as after a person's name: a verb, a comma, a possessive?"""
    after = tokens.lower[i] if i < len(tokens) else ""
    return after in name_words().verbs_after or (is_past(after) and after not in stopwords())


def _is_epithet(tokens: Tokens, first: int, last: int, case: Case) -> bool:
    """Does the first word only describe the person whom the text names without it ("Veteran | Jan Moe")?"""
    words = name_words()
    lower = tokens.lower
    word = lower[first]
    if last - first not in (2, 3) or lower[first + 1] not in words.given or lower[last - 1] in words.bodies:
        return False
    if word in case.capital or word in words.given or word in words.places or known(word):
        return False
    if last - first == 3:
        pair = (lower[first + 1], lower[first + 2])
        return pair in case.pairs or pair in case.opening
    return any(pair[0] == lower[first + 1] for pair in case.pairs)


def without_opening(tokens: Tokens, classes: str, first: int, last: int, case: Case) -> int:
    """Where the name begins, once a common word that only opens the sentence is set aside."""
    lower = tokens.lower[first]
    if lower in case.surnames and last - first == 1 and classes[first] == "C" and _acts(tokens, last):
        return first  # "Rice was born there", in a text that names Nell Rice
    if classes[first] == "I" and lower == "a" and classes[first + 1 : first + 2] not in (".", "-", "9"):
        return first + 1
    if not _opens_sentence(tokens, first) or classes[first] == "I":
        return first
    if lower in case.surnames and last - first == 1 and is_common(lower) and lower not in case.alone:
        return last  # "Rice prices rose" there
    if classes[first] == "A" and not is_common(lower) and lower not in case.small:
        return first
    words = name_words()
    if lower not in words.titles and _is_epithet(tokens, first, last, case):
        return first + 1
    if classes[first:last] == "C-x" and lower not in case.capital and not known(lower):
        return last  # "Long-term plans", "Thirty-eight men"
    if last - first == 1 and lower in words.numerals:
        return last
    if last - first > 1 and lower.endswith("ly") and lower not in case.capital and lower not in words.first:
        return first + 1
    if last - first > 1 and (lower in words.titles or lower in words.first or classes[first + 1] in "-o&."):
        return first
    if lower in stopwords():
        return first + 1
    if last - first > 1 and ((lower, tokens.lower[first + 1]) in case.pairs or lower in words.place_heads):
        return first
    if last - first > 1 and any(
        known(key_at(tokens, first, end)) for end in range(first + 2, min(last, first + 4) + 1)
    ):
        return first
    if lower in weak_words():
        # "New Orleans" stays where the text writes such a word with a capital inside a sentence too
        return first if last - first > 1 and lower in case.capital else first + 1
    if is_name_word(lower, case):
        if last - first == 1 and lower not in case.capital and not known(lower) and lower not in words.first:
            # seen only here: a name where a verb of saying, an apposition or a possessive follows
            after = tokens.lower[last] if last < len(tokens) else ""
            odd = lower.endswith(("ing", "ed", "ly", "s", "tion"))
            return first if after in _AFTER_NAME and not odd else first + 1
        return first
    if last - first > 1 and lower not in case.small and lower not in case.capital:
        pair = key_of(" ".join(tokens.words[first:last]))
        if known(pair) or tokens.lower[last - 1] in words.bodies or tokens.lower[last - 1] in words.places:
            return first
    return first + 1


def key_at(tokens: Tokens, first: int, last: int) -> str:
    return key_of(tokens.text[tokens.starts[first] : tokens.ends[last - 1]])
