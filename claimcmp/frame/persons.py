"""Persons: whom an article speaks of, as men or women, of what age, and of whom most.

    "Ana Kraus, 31, beat Ines Roth. At 28 the Austrian is ..."
    -> Ana Kraus: a woman, 31, the main person; Ines Roth: a woman

Words: ``resources/en/persons.toml``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from claimcmp.frame.analysis import Analysis
from claimcmp.frame.concepts import name_concept
from claimcmp.frame.gazetteer import key_of, known
from claimcmp.frame.names import NameMention
from claimcmp.frame.phrases import CLASS
from claimcmp.resources import load

_OFTEN = 2  # how often a text must name its main person


class _Words(NamedTuple):
    """What a pronoun, a noun or a title says of a person ("m" or "f"), and what a first name says."""

    genders: dict[str, str]
    names: dict[str, str]


@cache
def _words() -> _Words:
    table = load("persons")
    genders: dict[str, str] = {}
    names: dict[str, str] = {}
    for gender, kind in (("m", "male"), ("f", "female")):
        for part in ("titles", "pronouns", "nouns"):
            genders |= dict.fromkeys(table[f"{kind}_{part}"].split(), gender)
        names |= dict.fromkeys(table[f"{kind}_names"].split(), gender)
    return _Words(genders, names)


def gender_of(word: str) -> str | None:
    """What a pronoun, noun or title says of a person: "m", "f" or None."""
    return _words().genders.get(word)


class Persons:
    """The persons of one analysed source."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        names = analysis.names
        self._persons = {name_concept(n) for n in names if n.kind == "person" or n.title}
        self._persons |= self._likely()
        self._ages: dict[str, set[float]] = {}
        self._aged: dict[float, dict[str, NameMention]] = {}
        self._note_ages()
        self._persons |= self._ages.keys()
        self._bodies = frozenset(name_concept(n) for n in names if n.kind in ("org", "place"))

    def _likely(self) -> set[str]:
        """Persons without a title: by a first name, or since "Ana Kraus" is "Kraus" elsewhere; concepts."""
        first, lower = _words().names, self._analysis.tokens.lower
        found: set[str] = set()
        full: set[str] = set()
        short: set[str] = set()
        other: set[str] = set()
        for name in self._analysis.names:
            if name.kind != "other":
                continue
            concept, size = name_concept(name), name.last - name.first
            if name.before in ("the", "an", "a") or name.acronym:
                other.add(concept)
            elif size == 1:
                short.add(concept)
            elif lower[name.first] in first:
                found.add(concept)
            elif size == 2:
                full.add(concept)
        return (found | (full & short)) - other

    def is_person(self, name: NameMention) -> bool:
        """Whether the text speaks of the name as of a person's somewhere."""
        return name.kind == "person" or name_concept(name) in self._persons

    def is_body(self, concept: str) -> bool:
        """Whether a name is that of a body or a place."""
        return concept in self._bodies

    def gender(self, concept: str) -> str | None:
        """By a person's title or first name: "m", "f" or None."""
        return self._genders.get(concept)

    @cached_property
    def _genders(self) -> dict[str, str | None]:
        words = _words()
        votes: dict[str, Counter[str]] = {}
        for name in self._analysis.names:
            said = [words.genders[word] for word in _title(name) if word in words.genders]
            if name.last - name.first > 1 and name.kind in ("person", "other"):
                first = self._analysis.tokens.lower[name.first]
                if first in words.names:
                    said.append(words.names[first])
            if said:
                votes.setdefault(name_concept(name), Counter()).update(said)
        return {
            concept: "m" if count["m"] > count["f"] else "f" if count["f"] > count["m"] else None
            for concept, count in votes.items()
        }

    def titled(self, noun: str) -> NameMention | None:
        """The one person whose title a noun is: "the captain"."""
        return _only(self._titled.get(noun))

    @cached_property
    def _titled(self) -> dict[str, dict[str, NameMention]]:
        titled: dict[str, dict[str, NameMention]] = {}
        for name in self._analysis.names:
            if name.title:
                titled.setdefault(_title(name)[-1], {}).setdefault(name_concept(name), name)
        return titled

    def of_age(self, age: float) -> NameMention | None:
        """The one person of whom the text says elsewhere that that is the age."""
        return _only(self._aged.get(age))

    def may_be(self, concept: str, age: float | None) -> bool:
        """Whether the text gives a person no other age."""
        ages = self._ages.get(concept)
        return age is None or ages is None or age in ages

    def main(self, gender: str | None = None, age: float | None = None) -> NameMention | None:
        """The person that the text names most often, of those who may be a man or woman and of an age."""
        for name, times in self._ranked:
            if times < _OFTEN:
                break
            concept = name_concept(name)
            own = self.gender(concept)
            if (gender is None or own is None or own == gender) and self.may_be(concept, age):
                return name
        return None

    def is_foremost(self, concept: str) -> bool:
        """Whether the text names a person twice as often as any other."""
        if not self._ranked or self._ranked[0][1] < _OFTEN:
            return False
        foremost, times = self._ranked[0]
        only = len(self._ranked) == 1 or times >= 2 * self._ranked[1][1]
        return only and name_concept(foremost) == concept

    @cached_property
    def _ranked(self) -> list[tuple[NameMention, int]]:
        """The persons by their first mentions, and how often each is named, the most often first."""
        count: Counter[str] = Counter()
        firsts: dict[str, NameMention] = {}
        for name in self._analysis.names:
            concept = name_concept(name)
            if self.is_person(name) and concept not in self._bodies:
                count[concept] += 1
                firsts.setdefault(concept, name)
        return [(firsts[concept], times) for concept, times in count.most_common()]

    def _note_ages(self) -> None:
        """Take down the ages that stand beside names: "Oda, 35,", "Oda (35)", "35-year-old Oda"."""
        analysis = self._analysis
        tokens, names = analysis.tokens, analysis.names
        starts, lower, classes = tokens.starts, tokens.lower, tokens.answers(CLASS)
        ends = {name.last: name for name in names}
        for quantity in analysis.quantities:
            if quantity.kind != "age" or quantity.point is None:
                continue
            first = bisect_left(starts, quantity.start)
            last = bisect_left(starts, quantity.end, first)
            name = name_behind(classes, names, last) if lower[last - 1] == "old" else None
            if name is None and first > 1:
                before = first - 1
                while before > 1 and lower[before] in ("now", "aged", "age", "then"):
                    before -= 1
                if lower[before] in (",", "("):
                    name = ends.get(before)
            if name is not None and (name.kind in ("person", "other")):
                concept = name_concept(name)
                self._ages.setdefault(concept, set()).add(quantity.point)
                self._aged.setdefault(quantity.point, {}).setdefault(concept, name)


def _title(name: NameMention) -> list[str]:
    """The words of a person's title, without full stops."""
    return (name.title or "").lower().replace(".", "").split()


def _only(found: Mapping[str, NameMention] | None) -> NameMention | None:
    return next(iter(found.values())) if found is not None and len(found) == 1 else None


_FAR = 5  # tokens between "35-year-old" and the name behind it


def name_behind(classes: Sequence[str], names: Sequence[NameMention], last: int) -> NameMention | None:
    """The person whose name follows an age that ends before token ``last``: "the 35-year-old | Oda",
    "| Bulgarian welder Oda". Tokens, their classes (see ``phrases``) and names are the text's."""
    k = bisect_left(names, last, key=lambda name: name.first)
    i = last
    while k < len(names):
        name = names[k]
        if name.first > last + _FAR or any(letter not in "nSB-" for letter in classes[i : name.first]):
            return None
        follower = classes[name.last] if name.last < len(classes) else ""
        i = name.last
        k += 1
        compound = k < len(names) and names[k].first == i
        if name.kind == "person" or (name.kind == "other" and not compound and follower not in ("n", "S")):
            return name if known(key_of(name.text)) is None else None
    return None
