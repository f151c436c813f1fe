"""Short names: the full name that a single word stands for in its source.

    "Peter Novak met Jan Novak. Novak rested."    Novak is Jan Novak, the last one met
    "Novak rested."                               Novak is the one of that name in the group, if there is one

The same word may so be two persons in two sources, which forms joined for all sources could not be.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from claimcmp.align.entities.forms import Form, Names, words_of


class ShortNames:
    """The full names of a group, to look up single words in; made when all forms are joined."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._last = _by_last_word(names)
        self._first = _by_first_word(names)
        self._spellings: dict[str, list[str]] = defaultdict(list)  # root -> the single words joined in it
        for key, form in names.forms.items():
            if len(form.words) == 1:
                self._spellings[names.root(key)].append(key)

    def roots(self, keys: Sequence[str]) -> list[str]:
        """What each mention of a source names, as the root of its form or of the full name that it is short
        for. ``keys`` are those of the forms of its mentions, in reading order."""
        names = self._names
        latest: dict[str, str] = {}  # last word -> the full name last met
        own = set(keys)
        found = []
        for key in keys:
            form = names.forms[key]
            meant = key
            if len(form.words) == 1 and key not in names.fixed and not form.acronym:
                meant = self._full_name(form, latest, own) or key
            elif len(form.words) > 1 and key not in names.fixed and form.kind in ("person", "other"):
                latest[form.words[-1]] = key
            found.append(names.root(meant))
        return found

    def _full_name(self, form: Form, latest: Mapping[str, str], own: set[str]) -> str | None:
        """The full name that a single word stands for: the last one met in its source, else the group's."""
        word = form.words[0]
        if word in latest and form.kind != "place":
            return latest[word]
        spellings = (word, *self._spellings[self._names.root(form.key)])
        last = [other for spelling in spellings for other in self._last.get(spelling, ())]
        first = [other for spelling in spellings for other in self._first.get(spelling, ())]
        if form.kind == "place" and not (word.endswith("s") and last):
            # a village is not short for a man's name, nor for a body's
            last, first = [other for other in last if other.kind == "person"], []
        bodies = [other for other in first if other.kind != "person"]
        for found in (last + bodies, first):
            if not found:
                continue
            inside = [other for other in found if other.key in own]
            roots = Counter[str]()
            for other in inside or found:
                roots[self._names.root(other.key)] += other.uses
            best, count = min(roots.items(), key=lambda item: (-item[1], item[0]))
            if len(roots) == 1 or count > 2 * (sum(roots.values()) - count):
                return best
            if found is not first:
                return None
        return None


def _by_last_word(names: Names) -> dict[str, list[Form]]:
    """The full names that a last word may stand for: of persons, and of teams that bear a place's name."""
    found: dict[str, list[Form]] = defaultdict(list)
    directions = words_of("directions")
    for form in names.forms.values():
        if len(form.words) > 1 and form.key not in names.fixed and form.kind != "org":
            if form.kind == "place":
                # "from the Lyra Rovers": a team, if it is no body of water
                if form.words[-1].endswith("s") and form.words[-1] not in words_of("places"):
                    found[form.words[-1]].append(form)
            elif form.kind == "person" or form.words[0] not in directions:
                found[form.words[-1]].append(form)
    return found


def _by_first_word(names: Names) -> dict[str, list[Form]]:
    """The full names that a first word may stand for: of persons, and of bodies ("Vega" for "Vega Bank")."""
    found: dict[str, list[Form]] = defaultdict(list)
    droppable = words_of("droppable")
    for form in names.forms.values():
        if len(form.words) > 1 and form.key not in names.fixed:
            person = form.kind == "person" and len(form.words) <= 3
            if person or form.words[-1] in droppable:
                found[form.words[0]].append(form)
    return found
