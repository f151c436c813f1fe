"""Phrases: the verbs and the noun phrases of a sentence, by patterns over the classes of its words.

    "The union, led by Oda, won 42 seats"  ->  "dn,DyN,D#n": verb "won", its subject "The union"

No parse: each word becomes one letter for what it may be, names and values are laid over, and compact
patterns find finite verbs in the string of letters; noun phrases are read off beside them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claimcmp.frame.families import is_event_verb
from claimcmp.resources import load
from claimcmp.text.morphology import is_gerund, is_past, lemma_verb
from claimcmp.text.words import Question

# d determiner, s possessive, h pronoun, w relative, u subordinator or "that", k "but", c other coordinator,
# O "of", T "to", y "by", p preposition that may open a clause, P another preposition, b is/was, e be/been,
# v have, m modal, a adverb, R verb of saying, Q "told", V past form that is no participle, D past form that
# may be one, I past form that is the base form too, Z a verb's or a noun's -s form, B base form, G gerund,
# S plural noun, n any other word, ' possessive, and punctuation. Laid over: N name, # number, t date.
_PUNCTUATION = {
    ",": ",",
    ";": ";",
    ":": ";",
    "—": ";",
    "–": ";",
    "…": ";",
    "(": "(",
    "[": "(",
    ")": ")",
    "]": ")",
    '"': '"',
    "“": '"',
    "”": '"',
    "-": "-",
    "'s": "'",
    "’s": "'",
    "'": "'",
    "’": "'",
    ".": ".",
    "&": "c",
    "?": ";",
    "!": ";",
}


@cache
def role_words(key: str) -> frozenset[str]:
    """The words of a list in ``resources/en/roles.toml``."""
    return frozenset(load("roles")[key].split())


@cache
def _fixed() -> dict[str, str]:
    fixed: dict[str, str] = {}
    for key, letter in (
        ("adverbs", "a"),
        ("determiners", "d"),
        ("person_pronouns", "h"),
        ("thing_pronouns", "h"),
        ("plural_pronouns", "h"),
        ("own_pronouns", "h"),
        ("possessives", "s"),
        ("prepositions", "P"),
        ("subordinators", "u"),
        ("relatives", "w"),
        ("coordinators", "c"),
        ("is", "b"),
        ("be", "e"),
        ("has", "v"),
        ("modals", "m"),
    ):
        fixed |= dict.fromkeys(role_words(key), letter)
    fixed |= dict.fromkeys(role_words("clause_openers"), "p")
    return (
        fixed
        | _PUNCTUATION
        | {"of": "O", "to": "T", "by": "y", "but": "k", "told": "Q", "tells": "Q", "saw": "R"}
    )


def _class(word: str) -> str:
    """The class of a lower-case word by itself."""
    letter = _fixed().get(word)
    if letter is not None:
        return letter
    if not word[0].isalpha():
        return "#" if word[0].isdigit() else "x"
    if word.endswith("ly") and len(word) > 4:
        return "a"
    if is_past(word):
        if lemma_verb(word) == word:
            return "I"
        if lemma_verb(word) in role_words("saying"):
            return "R"
        return "V" if word in _only_past() else "D"
    if word.endswith("ing"):
        return "G" if is_gerund(word) else "n"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return "Z" if is_event_verb(word) or lemma_verb(word) in _verbs() else "S"
    return "B" if is_event_verb(word) or word in _verbs() else "n"


@cache
def _verbs() -> frozenset[str]:
    return role_words("saying") | role_words("verbs")


@cache
def _only_past() -> frozenset[str]:
    """Past tenses that are no participles: "went", "gave"."""
    found = set()
    for line in load("irregulars")["verbs"].strip().splitlines():
        forms = line.split()
        if len(forms) > 2 and forms[2] not in ("=", forms[1]) and forms[1] not in ("=", forms[0]):
            found.add(forms[1])
    return frozenset(found)


CLASS = Question(_class)

# Finite verbs, with what auxiliaries stand before them. A past form is a participle in "led by Oda", "the
# armed men", "Oda, named last year, won" and "men arrested there were freed". The letters that a group can
# begin with come first and what is asked of them behind: the scan then stops at such letters alone.
_GROUP = re.compile(
    r"[mvbVRQDZIB](?:"
    r"(?<=[mvb])(?<!T.)(?<!Ta.)(?:a*[mvbe])*(?:a*[VRQDGBZI](?![-n]))?"
    r"|(?<=[VRQ])(?![-y])"
    r"|(?<=D)(?<![dsPpOTGy\-#'].)(?<![NnS],.)(?!y(?!a*#)|-)(?![^,;ckwup\"()]*(?<!T)[mvbVRQ])"
    r"|(?<=[NhwnS\"]Z)(?=a*[ds#h])|(?<=[NhwS]Z)(?=a*[NTG])|(?<=[Nhw]Z)(?=[POpuay])|(?<=,Z)(?=[ds#])"
    r"|(?<=[NnShw\"]I)(?=a*[dsNSh#tP])|(?<=hB)|(?<=[NS]B)(?=a*[ds#Nht])"
    r")"
)
_LATE = re.compile(r"(?<=[NnS],)D(?![y-])")


class Verb(NamedTuple):
    """A finite verb group, tokens [first, last) of its sentence; ``main`` is the index of its last word."""

    first: int
    last: int
    passive: bool
    says: bool


class Outline(NamedTuple):
    """A sentence as classes, one letter a token, and its finite verbs in order; indices from its start."""

    classes: str
    verbs: tuple[Verb, ...]


def outline(lower: Sequence[str], letters: list[str], spans: Sequence[tuple[int, int, str]]) -> Outline:
    """The outline of a sentence's lower-case words, given each one's own class; ``spans`` are token ranges
    with the letter laid over them, later ones over earlier ones."""
    for first, last, letter in spans:
        letters[first:last] = letter * (last - first)
    classes = "".join(letters)
    if "that" in lower:
        classes = "".join(
            "d" if letter == "u" and lower[i] == "that" and i and classes[i - 1] in "POTy" else letter
            for i, letter in enumerate(classes)
        )  # "at that moment"
    found = [_verb(classes, m.start(), m.end()) for m in _GROUP.finditer(classes)]
    if ",D" in classes:
        for match in _LATE.finditer(classes):
            # ", won": finite where no other verb follows it
            at = match.start()
            comma = classes.find(",", 0, at - 1)
            aside = comma >= 0 and (not found or "w" in classes[comma : found[0].first])
            if aside and not any(verb.first > at for verb in found):
                found.append(_verb(classes, at, at + 1))
    return Outline(classes, tuple(found))


def _verb(classes: str, first: int, last: int) -> Verb:
    main = classes[last - 1]
    if last - first == 1:
        return Verb(first, last, False, main in "RQ")
    passive = main in "DVIRQ" and classes[first : last - 1].rstrip("a")[-1:] in ("b", "e")
    return Verb(first, last, passive, main in "RQ" and not passive)


# ------------------------------------------------------------------------------------ noun phrases


class Phrase(NamedTuple):
    """A noun phrase, tokens [first, last): ``core`` ends before its first preposition, ``head`` is its
    head word's index, ``owner`` the end of the possessor in it ("Oda | 's team": 1) or None."""

    first: int
    last: int
    core: int
    head: int
    owner: int | None


def phrase_from(classes: str, first: int, last: int) -> Phrase | None:
    """The noun phrase that begins at ``first``, not going on beyond ``last``."""
    i = first
    owner = None
    head = None
    while i < last:
        letter = classes[i]
        if letter in "NnSZBI":
            head = i
        elif letter == "h":
            return Phrase(first, i + 1, i + 1, i, None) if head is None else Phrase(first, i, i, head, owner)
        elif letter == "'":
            if head is None or i + 1 >= last:
                break
            owner, head = i, None
        elif letter in "DPGdp" and i and classes[i - 1] == "-":
            pass  # "state-backed", "year-on-year"
        elif letter == "D":
            # "the armed men", "an estimated total"; else "men arrested there"
            if i + 1 >= last or classes[i + 1] not in "nSBN" or (head is not None and classes[head] != "N"):
                break
        elif letter == "G":
            if i > first and (i + 1 >= last or classes[i + 1] == "O"):
                head = i
            elif head is not None:
                break
        elif letter not in "ds#ta-." or (letter in "ds" and i > first and head is not None):
            break
        i += 1
    if head is None:
        if owner is not None:
            return Phrase(first, i, owner, owner - 1, None)
        return None
    return Phrase(first, last, head + 1, head, owner)


def phrase_before(classes: str, end: int, least: int) -> Phrase | None:
    """The noun phrase that ends at ``end`` (complements and all), not reaching before ``least``."""
    i = end
    if i > least and classes[i - 1] == "h":
        return Phrase(i - 1, i, i, i - 1, None)
    depth = 0
    while i > least:
        letter = classes[i - 1]
        if letter == ")":
            depth += 1
        elif letter == "(":
            if not depth:
                break
            depth -= 1
        elif not depth:
            if letter in ',;wuk"mvbVRQe':
                break
            if letter == "T" and classes[i : i + 1] not in ("d", "s", "N", "S"):
                break
            if letter == "p" and classes[i:end].strip("tad#"):
                break
            if letter == "c" and (i < 2 or classes[i - 2] in ",;" or classes[i] in "ma"):
                break
            if letter in "Py" and i - 2 < least:
                break
            if letter == "D" and i < end and classes[i] in "dsN" and classes[i - 2 : i - 1] in ("N", "h", ""):
                break
        i -= 1
    if i == least > 0 and classes[i : i + 1] in ("P", "T", "y", "O", "p"):
        return None  # all of it goes with the verb before
    while i < end and classes[i] in "caPpyOT),-.":
        # "in Oslo police said": what a preposition opens is no subject, unless nothing else is there
        i += 1
    return phrase_from(classes, i, end) if i < end else None


def subject_of(sentence: Outline, at: int) -> Phrase | None:
    """The noun phrase that the verb group ``at`` of a sentence is said of; None where it is left out."""
    classes, verbs = sentence.classes, sentence.verbs
    for k in range(at, -1, -1):
        verb = verbs[k]
        i = verb.first
        while i and classes[i - 1] == "a":
            i -= 1
        before = classes[i - 1] if i else ""
        inverted = classes[verb.last - 1] == "R" and before in ("", ",", '"')
        if inverted and verb.says and classes[verb.last : verb.last + 1] in ("d", "s", "N", "n"):
            return phrase_from(classes, verb.last, len(classes))  # ", said Oda"
        if before and before in "wu":
            end = i - 1
            while end and classes[end - 1] in ",P;-":
                end -= 1
            aside = _VALUE_ASIDE.search(classes, 0, end)
            if aside is not None:
                end = aside.start()  # "Oda, 28, who is"
            if end and classes[end - 1] == ")":
                end = max(0, classes.rfind("(", 0, end))  # "Oda (24-2), who is 28"
            found = _nearest(classes, end)
        elif before and before in ',;)"':
            found = _before_relative(sentence, i) or _before_aside(classes, i)
        elif before and before in "ck":
            found = None
        else:
            least = verbs[k - 1].last if k else 0
            found = phrase_before(classes, i, least)
            if least > 0 and (found is None or found.first == least):
                # what follows a verb is its object, up to an "and"
                joint = classes.rfind("c", least, i)
                if joint > 0:
                    found = phrase_from(classes, joint + 1, i)
                elif found is not None:
                    # "the man who led the union | died"
                    opener = _RELATIVE.search(classes, 0, verbs[k - 1].first)
                    if opener is not None:
                        found = (
                            phrase_before(classes, opener.start(), verbs[k - 2].last if k > 1 else 0) or found
                        )
        if found is not None:
            return found
    return None


_VALUE_ASIDE = re.compile(r"(?<=[nNS]),a?#+$")
_RELATIVE = re.compile(r"w(?:d?[nSN#h]+)?a*$")
_OPENED = re.compile(r"[dnNSB']*N,")


def _before_relative(sentence: Outline, end: int) -> Phrase | None:
    """The noun phrase before the relative clause, verbs and commas and all, that ends at ``end``: "| Oda, who
    won the cup, a first, and left early, | died", "| Oda, a singer who won the cup, | died". None where
    another verb comes before it."""
    classes = sentence.classes
    opener = classes.find("w", 0, end)
    if opener < 2 or sentence.verbs[0].first < opener:
        return None
    if classes[opener - 1] == ",":
        return phrase_before(classes, opener - 1, 0)
    opened = _OPENED.match(classes, 0, opener)
    return phrase_from(classes, 0, opened.end() - 1) if opened is not None else None


def _nearest(classes: str, end: int) -> Phrase | None:
    """The innermost noun phrase that ends at ``end``: of "the head of the union", "the union"."""
    i = end
    while i and classes[i - 1] in "nSZBDGN#d's-t.":
        i -= 1
    return phrase_from(classes, i, end) if i < end else None


def _before_aside(classes: str, end: int) -> Phrase | None:
    """The noun phrase before what stands between commas or brackets and ends at ``end``: "Oda, 35, | won"."""
    closing = classes[end - 1]
    opening = {")": "("}.get(closing, closing)
    i = end - 2
    while i > 0:
        if classes[i] == opening:
            found = phrase_before(classes, i, 0)
            if found is None:
                return None
            if classes[found.first - 1 : found.first] in ("w", "y") or classes[found.first] in "DG":
                i = classes.rfind(",", 0, found.first)  # "Oda, who won the cup, a first, | left"
                continue
            return found
        if classes[i] == ";" and opening != ";":
            return None
        i -= 1
    return None
