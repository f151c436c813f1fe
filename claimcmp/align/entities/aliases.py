"""Aliases: names of one entity that share no spelling, or of which one is the other cut short.

    "Moscow", "the Kremlin", "Russian"    are Russia, as everybody knows
    "OSCE"                                is "Organization for Security and Co-operation in Europe"
    "Vega Trading"                        is Vega Trading Bank

Each is looked up among the forms and never compared with all of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from claimcmp.align.entities.forms import Form, Names, words_of
from claimcmp.frame.gazetteer import known


def join_known(names: Names) -> None:
    """Join the forms of names that everybody knows, and fix what these are called."""
    for key in names.forms:
        entry = known(key)
        if entry is not None:
            root = "known " + entry.canonical
            names.join(key, root)
            names.fixed[key] = names.fixed[root] = (entry.canonical, entry.kind)


def _initials(words: Iterable[str]) -> Iterable[str]:
    """The acronyms a name may have: with its small words and without, hyphened words as one or two."""
    words = list(words)
    content = [word for word in words if word not in words_of("small_inside")]
    yield "".join(word[0] for word in content)
    yield "".join(word[0] for word in words)
    # "Co-operation" comes as co, operation
    joined = [word for i, word in enumerate(content) if i == 0 or content[i - 1] != "co"]
    yield "".join(word[0] for word in joined)


def join_acronyms(names: Names) -> None:
    """Join acronyms with what they abbreviate, in the same source rather than in another."""
    for short, whole in names.explained.items():
        if short in names.forms and short not in names.fixed:
            names.join(short, whole)
    expansions: dict[str, list[Form]] = defaultdict(list)
    acronyms = [
        form
        for form in names.forms.values()
        if form.acronym
        and len(form.words) == 1
        and form.key not in names.fixed
        and form.key not in names.explained
    ]
    wanted = {form.key for form in acronyms}
    if not wanted:
        return
    for form in names.forms.values():
        if len(form.words) > 1 and not form.acronym:
            for initials in set(_initials(form.words)):
                if initials in wanted:
                    expansions[initials].append(form)
    for form in acronyms:
        found = expansions.get(form.key, [])
        if len(form.key) < 3:
            found = [other for other in found if other.sources & form.sources and other.kind == "org"]
        if found:
            best = max(
                found,
                key=lambda other: (bool(other.sources & form.sources), other.uses, other.key),
            )
            names.join(form.key, best.key)


def join_bodies(names: Names) -> None:
    """ "Vega Trading Bank" and "Vega Trading"; "General Motors Corp." and "General Motors"."""
    forms = names.forms
    of_country: dict[tuple[str, str], str] = {}  # a country's body -> the form first met
    droppable, national = words_of("droppable"), words_of("national")
    geographic = words_of("geographic")
    for form in forms.values():
        words = form.words
        while len(words) > 1 and words[-1] in droppable:
            words = words[:-1]
            short = " ".join(words)
            entry = known(short)
            if short in forms and (entry is None or entry.kind == "org") and forms[short].kind != "person":
                names.join(form.key, short)
        if len(form.words) == 2 and form.words[1] in geographic and form.key not in names.fixed:
            base = forms.get(form.words[0])  # "the Lyra Sea" and "the Lyra"
            if base is not None and base.kind in ("place", "other") and base.key not in names.fixed:
                names.join(form.key, base.key)
        if form.kind == "org" and form.key not in names.fixed:
            for size in (1, 2):
                entry = known(" ".join(form.words[:size]))
                rest = " ".join(form.words[size:])
                if entry is None or not rest or entry.role not in ("name", "people"):
                    continue
                # "Norwegian Coast Guard" and "Norway Coast Guard"
                names.join(form.key, of_country.setdefault((entry.canonical, rest), form.key))
                if entry.kind != "place" or " " not in rest or rest not in forms:
                    continue
                if entry.role == "name" or form.words[-1] in national:
                    names.join(form.key, rest)  # "U.S. State Department" and "State Department"


def join_cut_bodies(names: Names) -> None:
    """ "the Food Agency" to "the Regional Food Agency", where the group has one body whose name ends so; a
    single word ("the Assembly") only to one that its source names in full."""
    bodies = [form for form in names.forms.values() if form.kind == "org" and not form.acronym]
    longer: dict[str, list[Form]] = defaultdict(list)
    for form in bodies:
        for size in range(1, len(form.words)):
            longer[" ".join(form.words[size:])].append(form)
    for form in bodies:
        if form.key not in names.fixed:
            found = {
                names.root(other.key)
                for other in longer.get(form.key, ())
                if len(form.words) > 1 or other.sources & form.sources
            }
            if len(found) == 1:
                names.join(form.key, min(found))
