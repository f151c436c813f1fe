"""Morphology: base forms of English verbs and nouns, past forms, and a cheap stemmer.

    lemma_verb("fleeing")   -> "flee"         lemma_noun("policemen") -> "policeman"
    lemma_verb("collapsed") -> "collapse"     lemma_noun("bodies")    -> "body"
    is_past("struck")       -> True           stem("resignation")     == stem("resigned")

Rules of spelling, with the irregular forms in ``resources/en/irregulars.toml``; no dictionary of
the whole language. A word that is no form of a verb (or noun) comes back as it is. Every function
takes lower-case words and remembers what it answered.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from claimcmp.resources import load

_VOWELS = frozenset("aeiouy")
_REMEMBERED = 1 << 16


class _Tables(NamedTuple):
    base_of: dict[str, str]
    past: frozenset[str]
    singular_of: dict[str, str]
    same: frozenset[str]
    double: frozenset[str]
    not_past: frozenset[str]
    not_gerund: frozenset[str]
    final_e: frozenset[str]
    no_e: frozenset[str]
    keep_double: frozenset[str]


@cache
def _tables() -> _Tables:
    table = load("irregulars")
    base_of: dict[str, str] = {}
    past: set[str] = set()
    for line in table["verbs"].strip().splitlines():
        forms = line.split()
        base = forms[0]
        for i, form in enumerate(forms):
            if form == "=":
                form = forms[i] = forms[i - 1]
            base_of.setdefault(form, base)
        if len(forms) > 1:
            past.add(forms[1])
        for form in forms[3:]:
            if not form.endswith(("ing", "s", "m")) and form != "are":
                past.add(form)
    past |= {"were", "was"}
    singular_of: dict[str, str] = {}
    for line in table["nouns"].strip().splitlines():
        singular, plural = line.split()
        singular_of[plural] = singular
        singular_of.setdefault(singular, singular)
    words = {key: frozenset(table[key].split()) for key in table if key not in ("verbs", "nouns")}
    return _Tables(
        base_of=base_of,
        past=frozenset(past),
        singular_of=singular_of,
        same=words["same"],
        double=words["double"],
        not_past=words["not_past"],
        not_gerund=words["not_gerund"],
        final_e=words["final_e"],
        no_e=words["no_e"],
        keep_double=words["keep_double"],
    )


@lru_cache(_REMEMBERED)
def lemma_verb(word: str) -> str:
    """The base form of a lower-case verb form: "killed" -> "kill", "lying" -> "lie"."""
    tables = _tables()
    base = tables.base_of.get(word)
    if base is not None:
        return base
    n = len(word)
    if n < 4:
        return word
    if word.endswith("ed"):
        if word in tables.not_past:
            return word
        if word.endswith("ied"):
            return word[:-3] + "y"
        if word.endswith("eed"):
            return word[:-1]
        return _restore(word[:-2], tables)
    if word.endswith("ing"):
        if word in tables.not_gerund or n < 5 or _VOWELS.isdisjoint(word[:-3]):
            return word
        return _restore(word[:-3], tables)
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return _without_s(word)
    return word


def _without_s(word: str) -> str:
    """Take the -s of a verb or a plural noun away: "watches" -> "watch", "closes" -> "close"."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1]


def _restore(root: str, tables: _Tables) -> str:
    """The base of what is left of a form when -ed or -ing is gone: "stopp" -> "stop", "mov" -> "move"."""
    if len(root) < 2:
        return root
    last, before = root[-1], root[-2]
    if root in tables.final_e:
        return root + "e"
    if root in tables.no_e or root in tables.keep_double:
        return root
    if last == before and last not in _VOWELS:
        short = root[:-1]
        if short in tables.double:
            return short
        if last in "lsfz":
            # "kill", "pass": the second letter belongs to the base; "travelled" is in the list
            return root
        return short
    if root.endswith("ick") and len(root) > 5 and root[:-3][-1:] in "nmf":
        return root[:-1]  # "panicked", "trafficked"
    if last in "cvu" or (last == "z") or (last == "s"):
        return root + "e"
    if last == "g" and before in "drlae":
        return root + "e"
    if last == "e":
        return root if before == "e" else root + "e"
    if last == "l" and before not in _VOWELS and before not in "lrw":
        return root + "e"  # "settl", "handl"
    if last == "r" and before in "tcbg":
        return root + "e"  # "massacr", "centr"
    if before in "aeiou" and last in "tdkrnmpbl":
        earlier = root[-3] if len(root) > 2 else ""
        if earlier in _VOWELS and not (earlier == "u" and root[-4:-3] in ("q", "l")):
            # two vowels before the consonant: "rain", "treat"; but "radiat", "evaluat", "requir"
            return root + "e" if root.endswith(("iat", "uat", "creat")) else root
        if before + last in _LONG or _syllables(root) == 1:
            return root + "e"
    return root


# A single vowel and a consonant that call for an e in words of more than one syllable ("evacuat", "decid").
_LONG = frozenset(("at", "ut", "ur", "ir", "ar", "in", "id", "ad", "ud", "od", "ak", "ik", "ok", "ib", "um"))


def _syllables(word: str) -> int:
    count = 0
    vowel = False
    for letter in word:
        now = letter in _VOWELS
        if now and not vowel:
            count += 1
        vowel = now
    return count


@lru_cache(_REMEMBERED)
def lemma_noun(word: str) -> str:
    """The singular of a lower-case noun: "bodies" -> "body", "policemen" -> "policeman"."""
    tables = _tables()
    singular = tables.singular_of.get(word)
    if singular is not None:
        return singular
    if len(word) < 4 or not word.endswith("s"):
        if word.endswith("men") and len(word) > 4 and word not in ("women", "specimen", "regimen", "abdomen"):
            return word[:-2] + "an"
        return word[:-3] if word.endswith("children") else word
    if word in tables.same or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("wives") or word.endswith("knives"):
        return word[:-3] + "fe"
    return _without_s(word)


@lru_cache(_REMEMBERED)
def is_past(word: str) -> bool:
    """Can the lower-case word be a verb's past tense? ("killed", "struck", "was"; "hit" as well)"""
    tables = _tables()
    if word in tables.past:
        return True
    return len(word) > 3 and word.endswith("ed") and word not in tables.not_past


@lru_cache(_REMEMBERED)
def is_gerund(word: str) -> bool:
    """Can the lower-case word be a present participle or gerund? ("killing", not "morning")"""
    return (
        len(word) > 4
        and word.endswith("ing")
        and word not in _tables().not_gerund
        and lemma_verb(word) != word
    )


_ENDINGS = (
    ("izations", "iz"),
    ("isations", "iz"),
    ("ization", "iz"),
    ("isation", "iz"),
    ("ements", ""),
    ("ations", ""),
    ("ation", ""),
    ("ement", ""),
    ("ments", ""),
    ("ment", ""),
    ("ities", ""),
    ("ising", "iz"),
    ("izing", "iz"),
    ("ised", "iz"),
    ("ized", "iz"),
    ("ises", "iz"),
    ("izes", "iz"),
    ("ings", ""),
    ("ness", ""),
    ("ions", ""),
    ("ated", ""),
    ("ates", ""),
    ("ical", ""),
    ("ion", ""),
    ("ing", ""),
    ("ity", ""),
    ("ise", "iz"),
    ("ize", "iz"),
    ("ate", ""),
    ("ers", ""),
    ("ors", ""),
    ("ies", ""),
    ("ied", ""),
    ("als", ""),
    ("ed", ""),
    ("er", ""),
    ("or", ""),
    ("es", ""),
    ("al", ""),
    ("ic", ""),
    ("ly", ""),
    ("s", ""),
    ("e", ""),
    ("y", ""),
)
_BY_LAST = {
    last: [pair for pair in _ENDINGS if pair[0][-1] == last]
    for last in {ending[-1] for ending, _ in _ENDINGS}
}


@lru_cache(_REMEMBERED)
def stem(word: str) -> str:
    """A rough stem of a lower-case word, for bags of content words: forms of one word nearly always meet.

    Not a word and not reversible: "resigned", "resigns", "resignation" -> "resign".
    """
    tables = _tables()
    base = tables.base_of.get(word)
    if base is not None and len(base) > 2:
        word = base
    else:
        word = tables.singular_of.get(word, word)
    n = len(word)
    if n < 4 or not word.isalpha():
        return word
    for ending, instead in _BY_LAST.get(word[-1], ()):
        if word.endswith(ending) and n - len(ending) >= 3:
            if ending == "s" and word[-2] in "su":
                break
            word = word[: -len(ending)] + instead
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in _VOWELS:
        word = word[:-1]
    if word.endswith("our") and len(word) > 4:
        word = word[:-3] + "or"
    return word


@cache
def stopwords() -> frozenset[str]:
    """Lower-case words that carry no content of their own."""
    return frozenset(load("stopwords")["words"].split())


@cache
def weak_words() -> frozenset[str]:
    """Lower-case words too common in news to tell stories apart, stopwords included."""
    return stopwords() | frozenset(load("stopwords")["weak"].split())
