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
from collections.abc import Iterator
from typing import NamedTuple

from claimcmp.frame.capitals import (
    Case,
    capital_runs,
    case_of,
    classify,
    is_common,
    key_at,
    name_words,
    without_opening,
)
from claimcmp.frame.gazetteer import known
from claimcmp.frame.headlines import loud_tokens, of_headline
from claimcmp.frame.second_look import second_look
from claimcmp.text.morphology import stopwords
from claimcmp.text.tokens import Tokens

_JOINT = re.compile("[-&]")
_LONGEST = 12  # tokens: a longer run of capitals is a list or a headline, not a name


class NameMention(NamedTuple):
    """A name in a text: ``text[start:end]``, tokens [first, last).

    ``kind`` is a guess: person, org, place or other. ``head`` is the word that stands for the whole
    ("Putin"; the last word, without "Jr."), ``title`` what stood before a person's name,
    ``before`` the word before the mention in lower case ("in", "the", ""), ``meant`` another name that
    this one stands for: of a team where a city does, of a body behind which its acronym was in brackets.
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
    meant: str | None = None


def find_names(text: str, tokens: Tokens) -> list[NameMention]:
    """The names in ``text``, in order, apart from each other. ``tokens`` are those of ``text``."""
    classes = classify(tokens)
    loud = loud_tokens(tokens, classes)
    runs = capital_runs(tokens, classes)
    case = case_of(tokens, classes, runs, loud)
    mentions: list[NameMention] = []
    interview = "\nQ." in text
    for first, last in _joined(tokens, classes, runs):
        if loud[first]:
            pieces = of_headline(tokens, classes, first, last, case)
        else:
            begin = first
            if interview and _asks(tokens, first):  # "Q. | Will Oda come?"
                begin = min(first + 2, last)
            pieces = [(without_opening(tokens, classes, begin, last, case) if begin < last else last, last)]
        for start, end in pieces:
            if start < end:
                mentions.extend(_mentions(text, tokens, classes, start, end, case))
    return second_look(mentions, tokens)


def _asks(tokens: Tokens, i: int) -> bool:
    """Does a line begin at token ``i`` with the "Q." or "A." of an interview?"""
    opens = i == 0 or "\n" in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]
    return opens and tokens.words[i] in ("Q", "A") and tokens.words[i + 1 : i + 2] == ["."]


def _joined(tokens: Tokens, classes: str, runs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join runs over connecting words: "Organization | for | Security | and | Co-operation | in | Europe"."""
    words = name_words()
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
            elif between == "a" and known(key_at(tokens, first, end)):
                join = True
            elif between == "a":
                body = tokens.lower[end - 1] in words.bodies
                one = end - start == 1 or "-x" in classes[start:end]
                join = (strong and (body or one) and known(head) is None) or (
                    body and first > 0 and tokens.lower[first - 1] == "the" and last - first <= 2
                )
            elif between == " " and tokens.lower[last] in ("'s", "’s"):
                # "St. Mary's Hospital", "the People's Party"
                join = (tokens.lower[end - 1] in words.bodies or tokens.lower[end - 1] in words.heads) and (
                    tokens.lower[first] in words.place_heads or tokens.lower[last - 1] in words.kin
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
    text: str, tokens: Tokens, classes: str, first: int, last: int, case: Case
) -> Iterator[NameMention]:
    """The mentions in one run: a demonym, a title and a body in front cut off, two countries parted."""
    words = name_words()
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
        last -= 2  # "Oslo-based", "Russian-speaking"
    while first < last and classes[first] == "C" and lower[first] in stopwords():
        first += 1
    if first >= last:
        return
    whole = known(key_at(tokens, first, last))
    if whole is None:
        parted = _parted(tokens, classes, first, last, case)
        if parted is not None:
            for start, end in parted:
                yield from _mentions(text, tokens, classes, start, end, case)
            return
        role = _title_end(tokens, classes, first, last)
        if role is not None and not _is_no_title(tokens, first, last, case):
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
        and lower[first] not in case.teams
    ):
        if lower[first] not in case.capital or lower[first] in case.small:
            return
    if classes[first] in "AI" and key_at(tokens, first, last) in words.degrees:
        if text[tokens.starts[first] : tokens.ends[last - 1]].isupper():
            return  # "Jan Moe, M.D."
    if classes[first:last] == "A":
        if tokens.starts[first] and text[tokens.starts[first] - 1].isdigit():
            return  # "$160MM", "16GB"
        long = tokens.ends[first] - tokens.starts[first] > 3
        if long and whole is None and (lower[first] in case.small or is_common(lower[first])):
            return  # a word that is shouted
    single = last - first == 1 or (last - first == 2 and classes[last - 1] == ".")
    if single and (
        classes[first] == "I" or (lower[first] in words.alone and lower[first] not in case.surnames)
    ):
        return
    if last - first == 1 and lower[first] in words.bodies and first > 0 and lower[first - 1] in ("'s", "’s"):
        return
    yield _mention(text, tokens, classes, first, last, None, case)


def _is_no_title(tokens: Tokens, first: int, last: int, case: Case) -> bool:
    """Are the words of a title a name here: "Bishop" of one "Ana Bishop", the "Chiefs" of Varna?"""
    words, (*before, tail) = name_words(), tokens.lower[first:last]
    if tail in case.teams:
        return words.titles.isdisjoint(before) and words.title_parts.isdisjoint(before[:1])
    return not before and tail in case.surnames


def _ends(tokens: Tokens, classes: str, last: int) -> bool:
    """Is the full stop at ``last - 1`` the sentence's, not an abbreviation's?"""
    i = last - 2
    if i < 0:
        return True
    if classes[i] == "I":
        return False
    return tokens.lower[i] not in name_words().abbreviations


def _parted(tokens: Tokens, classes: str, first: int, last: int, case: Case) -> list[tuple[int, int]] | None:
    """ "Russia-NATO", "Biden-Putin": two names where both stand alone elsewhere; else None."""
    joint = _JOINT.search(classes, first, last)
    if joint is None:
        return None
    i = joint.start()
    if i == first or i + 1 >= last:
        return None
    sides = (key_at(tokens, first, i), key_at(tokens, i + 1, last))
    if classes[i + 1] == "x":
        # "Varna-area | hospitals"
        small = tokens.lower[i + 1]
        hung = i + 2 < last and (small in name_words().hyphened or small.endswith(("ed", "ing")))
        return [(first, i), (i + 2, last)] if hung else None
    if i - first == 1 and tokens.lower[first] in name_words().first:
        return None
    if classes[i] == "&":
        return [(first, i), (i + 1, last)] if all(map(known, sides)) else None
    if all(known(side) or (" " not in side and case.capital.get(side, 0) > 1) for side in sides):
        return [(first, i), (i + 1, last)]
    return None


def _title_end(tokens: Tokens, classes: str, first: int, last: int) -> tuple[int, int] | None:
    """Where a title in the run begins and ends: "Toyota | President | Akio Toyoda". None without one."""
    words = name_words()
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
                end + 1 < last
                and classes[end] == "-"
                and (lower[end + 1] in words.titles or lower[end + 1] in ("elect", "designate"))
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
    if last - end == 1 and lower[end - 1][-1] == "s" and is_common(lower[end]):
        return None  # "Champions Trophy"
    begin = end
    if lower[end - 1] in words.named_titles and end - 2 >= first:
        given = first if end - first == 3 and lower[end - 2] not in words.title_parts else end - 2
        if (
            lower[given] in words.given
            or lower[end - 2] in words.given
            or classes[first : end - 1][-2:] == "I."
        ):
            return None  # "Martin Luther King", "Billy King left"
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


def _leading_place(tokens: Tokens, classes: str, first: int, last: int, case: Case) -> int | None:
    """Where a country or demonym in front of a person's name ends: "Israeli | Ehud Barak"."""
    words = name_words()
    tail = tokens.lower[last - 1]
    if tail in words.bodies or tail in words.places:
        return None
    for size in (4, 2, 1):
        if first + size < last and classes[first + size] in "CAIT":
            entry = known(key_at(tokens, first, first + size))
            if entry is not None and entry.kind == "place" and entry.role != "seat":
                person = tokens.lower[first + size] in words.first
                twice = entry.role == "people" and case.alone.get(tail, 0) > 0 and not is_common(tail)
                if person or twice:
                    return first + size
    return None


def _mention(
    text: str, tokens: Tokens, classes: str, first: int, last: int, title: str | None, case: Case
) -> NameMention:
    start, end = tokens.starts[first], tokens.ends[last - 1]
    name = text[start:end]
    letters = classes[first:last]
    acronym = (letters == "A" and len(name) <= 6 and tokens.lower[first] not in case.mixed) or (
        letters.replace(".", "").strip("I") == "" and len(letters) > 2
    )
    head_at = last - 1
    while head_at > first and (
        classes[head_at] not in "CA9" or tokens.lower[head_at] in name_words().generations
    ):
        head_at -= 1
    head = tokens.words[head_at]
    if "9" in letters[-3:] or "&" in letters:
        while head_at > first and tokens.ends[head_at - 1] == tokens.starts[head_at]:
            head_at -= 1
        head = text[tokens.starts[head_at] : end]  # "49ers", "F-16", "AT&T"
    elif letters == "CC-x":
        head = tokens.words[first]  # "Kim Jong-un" is Kim
    before = tokens.lower[first - 1] if first else ""
    kind = _kind(tokens, classes, first, last, title, acronym, before)
    return NameMention(start, end, name, kind, head, acronym, title, first, last, before)


def _kind(
    tokens: Tokens, classes: str, first: int, last: int, title: str | None, acronym: bool, before: str
) -> str:
    """A guess from titles, first names, the last word, known names, and the preposition in front."""
    words = name_words()
    lower = tokens.lower
    if title is not None:
        return "person"
    entry = known(key_at(tokens, first, last))
    if entry is not None:
        return entry.kind
    tail = lower[last - 1]
    if tail in words.bodies or (lower[first] in words.heads and "o" in classes[first:last]):
        return "org"
    if tail in words.places or (lower[first] in words.place_heads and last - first > 1):
        return "place"
    if acronym:
        return "org"
    if last - first > 1 and before != "the" and lower[first] in words.given:
        return "person"
    if last - first > 1 and classes[first] == "I" and "." in classes[first:last]:
        return "person"
    after = lower[last] if last < len(lower) else ""
    if after == "," and last + 1 < len(lower) and lower[last + 1].isdigit() and len(lower[last + 1]) == 2:
        return "person"  # "Jan Moe, 61,"
    if before in ("in", "near", "around", "outside") and last - first <= 3:
        return "place"
    if before == "from" and last - first == 1:
        return "place"
    said = after in ("said", "says", "told", "added") and last - first in (2, 3) and before != "the"
    if said and not is_common(lower[first]) and "&" not in classes[first:last]:
        return "person"
    return "other"
