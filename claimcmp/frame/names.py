"""Names: the persons, bodies and places that a text speaks of, from capital letters and what stands around.

    "Russian President Vladimir Putin met the OSCE's Helga Schmid in Vienna."
    Russian (place) | Vladimir Putin (person, title "President") | OSCE (org, acronym)
    | Helga Schmid (person) | Vienna (place)

Each token becomes one letter for what it looks like, and runs of capitals are found in the string
of letters; then connecting words join runs ("Bank of England"), titles and demonyms in front are
cut off, and what the first word of a sentence or of a headline may be is decided by how the text
writes the word elsewhere. Words: ``resources/en/names.toml`` and ``demonyms.toml``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from claimcmp.frame.families import events_of, nouns_of
from claimcmp.frame.gazetteer import key_of, known
from claimcmp.resources import load
from claimcmp.text.morphology import stopwords, weak_words
from claimcmp.text.tokens import Tokens

_OPENING = frozenset("\"“”‘'([*•-–—:")
_QUOTES = frozenset('"“‘')
_ENDING = frozenset(".!?:;•*")
_AFTER_NAME = frozenset((",", "'s", "’s", "said", "says", "has", "had", "will"))
_LONGEST = 12  # tokens: a longer run of capitals is a list or a headline, not a name


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name in a text: ``text[start:end]``, tokens [first, last).

    ``kind`` is a guess: person, org, place or other. ``head`` is the word that stands for the whole
    ("Putin"; the last word, without "Jr."), ``title`` what stood before a person's name,
    ``before`` the word before the mention in lower case ("in", "the", "").
    """

    start: int
    end: int
    text: str
    kind: str
    head: str
    acronym: bool
    title: str | None
    first: int
    last: int
    before: str


class _Words(NamedTuple):
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
    first: frozenset[str]


@cache
def _words() -> _Words:
    table = load("names")
    sets = {key: frozenset(table[key].split()) for key in _Words._fields}
    sets["titles"] |= {title + "s" for title in sets["titles"]}
    return _Words(**sets)


# One letter a token: C capitalised, A all capitals, I a single capital, T an abbreviation that may take a
# full stop, p a particle (de, bin), o "of", f "for", a "and", d "the", n "in", x other small words,
# "." "-" "&" themselves, and a space for the rest.
@cache
def _fixed() -> dict[str, str]:
    words = _words()
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
    return fixed


def _letter(word: str) -> str:
    if not word[0].isalpha():
        return " "
    if word[0].isupper():
        if len(word) == 1:
            return "I"
        return "A" if word.isupper() else "C"
    if word.islower():
        return "x"
    # "iPhone", "eBay", "al-Qaeda" has its capital after a hyphen
    return "C" if any(c.isupper() for c in word) else "x"


_HYPHENED = r"(?:-(?:[CAx]|I(?!\.)))"
_RUN = re.compile(
    rf"(?:(?:I\.?)+(?=[CAT]|-|[^.\w]|$|[oxdafnp ])|T(?:\.|{_HYPHENED}+)?|p-C(?:-C)*|[CA]{_HYPHENED}*)"
    rf"(?:p{{0,2}}(?:(?:I\.)+|T\.?|[CA]{_HYPHENED}*|I(?!\.)|p-C)|&[CAT])*"
)


def _month_or_name(tokens: Tokens, letters: list[str], i: int) -> str:
    """Is a month's or a day's name part of a person's ("Theresa May", "Jan Kral")?"""
    after = letters[i + 1] if i + 1 < len(letters) else " "
    word = tokens.lower[i]
    if i + 1 < len(letters) and tokens.words[i + 1][0].isdigit():
        return " "
    if word in _words().months:
        return "C" if i and letters[i - 1] in "CT" and tokens.starts[i] - tokens.ends[i - 1] == 1 else " "
    return "C" if after in "CI" else " "


_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\w+@[\w.]+")


def _classes(tokens: Tokens) -> str:
    letters: dict[str, str] = dict(_fixed())
    out: list[str] = []
    for word in tokens.words:
        letter = letters.get(word)
        if letter is None:
            letter = letters[word] = _letter(word)
        out.append(letter)
    for i, letter in enumerate(out):
        if letter == "m":
            out[i] = _month_or_name(tokens, out, i)
    for match in _ADDRESS.finditer(tokens.text):
        i = bisect_left(tokens.starts, match.start())
        while i < len(out) and tokens.starts[i] < match.end():
            out[i] = " "
            i += 1
    return "".join(out)


class _Case(NamedTuple):
    """How the text writes its words: with a capital inside a sentence, so and alone, in small letters."""

    capital: dict[str, int]
    alone: dict[str, int]
    small: frozenset[str]


def find_names(text: str, tokens: Tokens) -> list[NameMention]:
    """The names in ``text``, in order, apart from each other. ``tokens`` are those of ``text``."""
    classes = _classes(tokens)
    loud = _loud_tokens(tokens, classes)
    runs = [
        run for match in _RUN.finditer(classes) for run in _cut(tokens, match.start(), match.end(), classes)
    ]
    case = _case_of(tokens, classes, runs, loud)
    mentions: list[NameMention] = []
    for first, last in _joined(tokens, classes, runs):
        if loud[first]:
            pieces = _of_headline(tokens, classes, first, last, case)
        else:
            pieces = [(_without_opening(tokens, classes, first, last, case), last)]
        for start, end in pieces:
            if start < end:
                mentions.extend(_mentions(text, tokens, classes, start, end, case))
    return mentions


def _gap(tokens: Tokens, i: int) -> str:
    """The characters between token ``i`` and the next."""
    return tokens.text[tokens.ends[i] : tokens.starts[i + 1]]


def _cut(tokens: Tokens, first: int, last: int, classes: str) -> Iterator[tuple[int, int]]:
    """Cut a run of capitals at line ends and wide gaps."""
    start = first
    for i in range(first, last - 1):
        a, b = tokens.ends[i], tokens.starts[i + 1]
        if b - a > 1 or (b > a and tokens.text[a] in "\n\r\t"):
            yield start, i + 1
            start = i + 1
        elif b > a and classes[i] in "-&" and tokens.text[a - 2 : a - 1] == " " and classes[i] == "-":
            yield start, i  # a dash with spaces around
            start = i + 1
    yield start, last


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
            return not (short or word.lower() in _words().abbreviations)
        if before not in _OPENING:
            return False
        if before in _QUOTES:
            return True
        if before in "-–—" and tokens.ends[i - 1] != tokens.starts[i]:
            # a dash inside a sentence, or the dash that ends a dateline
            return False
        i -= 1
    return True


def _loud_tokens(tokens: Tokens, classes: str) -> list[bool]:
    """For each token: does it stand in a line that is a headline in title case or in capitals?"""
    loud = [False] * len(tokens)
    text = tokens.text
    i, n = 0, len(tokens)
    while i < n:
        line_end = text.find("\n", tokens.starts[i])
        line_end = len(text) if line_end < 0 else line_end
        j = i
        capital = small = shouted = 0
        while j < n and tokens.starts[j] < line_end:
            letter = classes[j]
            if letter in "CAIT":
                capital += 1
                shouted += letter == "A"
            elif letter == "x" and len(tokens.words[j]) > 3:
                small += 1
            j += 1
        sentence = j > i and tokens.words[j - 1] in (".", ",", "”", '"') and 2 * shouted < capital
        title = capital >= 4 and j - i < 40 and capital > 3 * small
        heading = capital >= 1 and j - i <= 12 and small == 0
        if (title or heading) and not sentence:
            for k in range(i, j):
                loud[k] = True
        i = max(j, i + 1)
    return loud


def _case_of(tokens: Tokens, classes: str, runs: list[tuple[int, int]], loud: list[bool]) -> _Case:
    capital: dict[str, int] = {}
    alone: dict[str, int] = {}
    for first, last in runs:
        if loud[first]:
            continue
        skip = 1 if _opens_sentence(tokens, first) and classes[first] != "A" else 0
        for i in range(first + skip, last):
            if classes[i] in "CA":
                lower = tokens.lower[i]
                capital[lower] = capital.get(lower, 0) + 1
                if last - first == 1:
                    alone[lower] = alone.get(lower, 0) + 1
    small = frozenset(word for word, letter in zip(tokens.words, classes, strict=True) if letter == "x")
    return _Case(capital, alone, small)


@cache
def _common(lower: str) -> bool:
    """Is the word one of the language's own: a function word, an event, a counted thing?"""
    words = _words()
    if lower in weak_words() or lower in words.never:
        return True
    if lower in words.first or known(lower):
        return False
    return bool(events_of(lower) or nouns_of(lower)) or lower in words.titles or lower in words.title_parts


def _is_name_word(lower: str, case: _Case) -> bool:
    """Is a word whose capital may come from its place (a sentence's first, a headline's) a name?"""
    if lower in case.capital:
        seen = case.alone if _common(lower) else case.capital
        return lower not in case.small or seen.get(lower, 0) > 1
    if lower in case.small:
        return False
    entry = known(lower)
    if entry is not None:
        return True
    return not _common(lower)


def _without_opening(tokens: Tokens, classes: str, first: int, last: int, case: _Case) -> int:
    """Where the name begins, once a common word that only opens the sentence is set aside."""
    lower = tokens.lower[first]
    if classes[first] == "I" and lower == "a" and tokens.lower[first + 1 : first + 2] != ["."]:
        return first + 1
    if not _opens_sentence(tokens, first) or classes[first] == "I":
        return first
    if classes[first] == "A" and not _common(lower) and lower not in case.small:
        return first
    words = _words()
    if last - first > 1 and (lower in words.titles or lower in words.first or classes[first + 1] in "-o&."):
        return first
    if lower in stopwords():
        return first + 1
    if last - first > 1 and any(
        known(_key(tokens, first, end)) for end in range(first + 2, min(last, first + 4) + 1)
    ):
        return first
    if lower in weak_words():
        # "New Orleans" stays where the text writes such a word with a capital inside a sentence too
        return first if last - first > 1 and lower in case.capital else first + 1
    if _is_name_word(lower, case):
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


def _of_headline(tokens: Tokens, classes: str, first: int, last: int, case: _Case) -> list[tuple[int, int]]:
    """In a line where everything is capitalised, the stretches that the text shows to be names."""
    pieces: list[tuple[int, int]] = []
    start = None
    for i in range(first, last + 1):
        keep = False
        if i < last:
            lower = tokens.lower[i]
            if classes[i] in "CA":
                keep = _is_name_word(lower, case) and not (lower.endswith("s") and _common(lower))
            elif start is not None and i + 1 < last:
                keep = classes[i] in ".-&Ipofd" and (
                    classes[i] in ".-Ip&" or _is_name_word(tokens.lower[i + 1], case)
                )
            elif classes[i] == "I" and i + 1 < last and classes[i + 1] == ".":
                keep = True
        if keep and start is None:
            start = i
        elif not keep and start is not None:
            pieces.append((start, i))
            start = None
    return pieces


def _joined(tokens: Tokens, classes: str, runs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join runs over connecting words: "Organization | for | Security | and | Co-operation | in | Europe"."""
    words = _words()
    k = 0
    while k < len(runs):
        first, last = runs[k]
        strong = False  # a body's name is under way: "and" and "in" may go on with it
        while k + 1 < len(runs):
            start, end = runs[k + 1]
            between = classes[last:start]
            head = tokens.lower[last - 1]
            if between in ("o", "od", "f", "fd"):
                join = head in words.heads or strong
                strong = join
            elif between == "a":
                body = tokens.lower[end - 1] in words.bodies
                one = end - start == 1 or "-x" in classes[start:end]
                join = (strong and (body or one) and known(head) is None) or (
                    body and first > 0 and tokens.lower[first - 1] == "the" and last - first <= 2
                )
            elif between == "n":
                join = strong and "f" in classes[first:last] and known(tokens.lower[start]) is not None
            else:
                join = False
            if (
                not join
                or "\n" in tokens.text[tokens.starts[last] : tokens.starts[start]]
                or end - first > _LONGEST
            ):
                break
            last = end
            k += 1
        yield first, last
        k += 1


def _mentions(
    text: str, tokens: Tokens, classes: str, first: int, last: int, case: _Case
) -> Iterator[NameMention]:
    """The mentions in one run: a demonym, a title and a body in front cut off, two countries parted."""
    words = _words()
    while last > first and (
        classes[last - 1] in "-&ofadn" or (classes[last - 1] == "." and _ends(tokens, classes, last))
    ):
        last -= 1
    while (
        first < last
        and classes[first] in ".-&ofadnp"
        and not (classes[first] == "p" and first + 1 < last and classes[first + 1] == "-")
    ):
        first += 1
    lower = tokens.lower
    if (
        last - first > 2
        and classes[last - 2 : last] == "-x"
        and (lower[last - 1] in words.hyphened or lower[last - 1].endswith(("ed", "ing")))
    ):
        last -= 2  # "Khartoum-based", "Russian-speaking"
    while first < last and classes[first] == "C" and lower[first] in stopwords():
        first += 1
    if first >= last:
        return
    whole = known(_key(tokens, first, last))
    if whole is None:
        parted = _parted(tokens, classes, first, last, case)
        if parted is not None:
            for start, end in parted:
                yield from _mentions(text, tokens, classes, start, end, case)
            return
        role = _title_end(tokens, classes, first, last)
        if role is not None:
            begin, after = role
            if begin > first:
                yield from _mentions(text, tokens, classes, first, begin, case)
            if after < last:
                title = text[tokens.starts[begin] : tokens.ends[after - 1]]
                yield _mention(text, tokens, classes, after, last, title, case)
            return
        if last - first > 1:
            person = _leading_place(tokens, classes, first, last, case)
            if person is not None:
                yield _mention(text, tokens, classes, first, person, None, case)
                first = person
    if (
        last - first == 1
        and (lower[first] in words.titles or lower[first] in words.title_parts)
        and whole is None
    ):
        if lower[first] not in case.capital or lower[first] in case.small:
            return
    single = last - first == 1 or (last - first == 2 and classes[last - 1] == ".")
    if single and (classes[first] == "I" or lower[first] in words.alone):
        return
    if last - first == 1 and lower[first] in words.bodies and first > 0 and lower[first - 1] in ("'s", "’s"):
        return
    yield _mention(text, tokens, classes, first, last, None, case)


def _ends(tokens: Tokens, classes: str, last: int) -> bool:
    """Is the full stop at ``last - 1`` the sentence's, not an abbreviation's?"""
    i = last - 2
    if i < 0:
        return True
    if classes[i] == "I":
        return False
    return tokens.lower[i] not in _words().abbreviations


def _key(tokens: Tokens, first: int, last: int) -> str:
    return key_of(tokens.text[tokens.starts[first] : tokens.ends[last - 1]])


def _parted(tokens: Tokens, classes: str, first: int, last: int, case: _Case) -> list[tuple[int, int]] | None:
    """ "Russia-NATO", "Biden-Putin": two names where both stand alone elsewhere; else None."""
    i = next((i for i in range(first, last) if classes[i] in "-&"), None)
    if i is None:
        return None
    if i == first or i + 1 >= last:
        return None
    sides = (_key(tokens, first, i), _key(tokens, i + 1, last))
    if classes[i + 1] == "x":
        # "Varna-area | hospitals"
        hung = tokens.lower[i + 1] in _words().hyphened and i + 2 < last
        return [(first, i), (i + 2, last)] if hung else None
    if i - first == 1 and tokens.lower[first] in _words().first:
        return None
    if classes[i] == "&":
        return [(first, i), (i + 1, last)] if all(map(known, sides)) else None
    if all(known(side) or (" " not in side and case.capital.get(side, 0) > 1) for side in sides):
        return [(first, i), (i + 1, last)]
    return None


def _title_end(tokens: Tokens, classes: str, first: int, last: int) -> tuple[int, int] | None:
    """Where a title in the run begins and ends: "Toyota | President | Akio Toyoda". None without one."""
    words = _words()
    lower = tokens.lower
    end = None
    i = first
    while i < last:
        word = lower[i]
        if word in words.titles and not (
            end is None and i == first and last - i == 2 and word in words.first
        ):
            end = i + 1
            if end < last and classes[end] == ".":
                end += 1
            elif lower[end : end + 2] == ["of", "state"] or (
                end + 1 < last and classes[end] == "-" and lower[end + 1] in words.titles
            ):
                end += 2
            i = end
            continue
        if end is not None and word not in words.title_parts:
            break
        i += 1
    if end is None:
        return None
    if lower[last - 1] in words.bodies or (end < last and classes[end] in "of&a-"):
        return None  # "Prime Minister's Office", "Director of Intelligence", "General Motors Corp"
    begin = end
    while begin > first and (
        lower[begin - 1] in words.titles
        or lower[begin - 1] in words.title_parts
        or classes[begin - 1] in ".-o"
    ):
        begin -= 1
        if classes[begin] == "." and begin > first and classes[begin - 1] in "IA":
            begin += 1
            break
    if begin == end:
        return None
    if begin > first and end == last and lower[end - 1] in words.first:
        return None
    return begin, end


def _leading_place(tokens: Tokens, classes: str, first: int, last: int, case: _Case) -> int | None:
    """Where a country or demonym in front of a person's name ends: "Israeli | Ehud Barak"."""
    words = _words()
    tail = tokens.lower[last - 1]
    if tail in words.bodies or tail in words.places:
        return None
    for size in (4, 2, 1):
        if first + size < last and classes[first + size] in "CAIT":
            entry = known(_key(tokens, first, first + size))
            if entry is not None and entry.kind == "place" and entry.role != "seat":
                person = tokens.lower[first + size] in words.first
                twice = entry.role == "people" and case.alone.get(tail, 0) > 0 and not _common(tail)
                if person or twice:
                    return first + size
    return None


def _mention(
    text: str, tokens: Tokens, classes: str, first: int, last: int, title: str | None, case: _Case
) -> NameMention:
    start, end = tokens.starts[first], tokens.ends[last - 1]
    name = text[start:end]
    letters = classes[first:last]
    acronym = (letters == "A" and len(name) <= 6) or (
        letters.replace(".", "").strip("I") == "" and len(letters) > 2
    )
    head_at = last - 1
    while head_at > first and (classes[head_at] not in "CA" or tokens.lower[head_at] in ("jr", "sr")):
        head_at -= 1
    before = tokens.lower[first - 1] if first else ""
    kind = _kind(tokens, classes, first, last, title, acronym, before)
    return NameMention(start, end, name, kind, tokens.words[head_at], acronym, title, first, last, before)


def _kind(
    tokens: Tokens, classes: str, first: int, last: int, title: str | None, acronym: bool, before: str
) -> str:
    """A guess from titles, first names, the last word, known names, and the preposition in front."""
    words = _words()
    lower = tokens.lower
    if title is not None:
        return "person"
    entry = known(_key(tokens, first, last))
    if entry is not None:
        return entry.kind
    tail = lower[last - 1]
    if tail in words.bodies or (lower[first] in words.heads and "o" in classes[first:last]):
        return "org"
    if tail in words.places or (
        lower[first] in ("mount", "lake", "port", "fort", "cape", "st") and last - first > 1
    ):
        return "place"
    if acronym:
        return "org"
    if last - first > 1 and lower[first] in words.first:
        return "person"
    if last - first > 1 and classes[first] == "I" and "." in classes[first:last]:
        return "person"
    after = lower[last] if last < len(lower) else ""
    if after == "," and last + 1 < len(lower) and lower[last + 1].isdigit() and len(lower[last + 1]) == 2:
        return "person"  # "Eric Kirk, 61,"
    if before in ("in", "near", "from", "around", "outside") and last - first <= 3:
        return "place"
    if after in ("said", "says", "told", "added") and last - first in (2, 3):
        return "person"
    return "other"
