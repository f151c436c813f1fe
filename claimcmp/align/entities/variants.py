"""Variants: names of one entity that are alike to the eye.

    "Anna Maria Berg", "Anna Berg", "A. Berg"     full names with one last name
    "Havelka", "Havelkka"                         spellings

Compared are the names of a block (one last name, one beginning) only, and there with a few others.
"""

from __future__ import annotations

from collections import defaultdict

from claimcmp.align.entities.forms import Form, Names
from claimcmp.align.entities.likeness import same_person, same_spelling

# Full names of one last name that the next is compared with.
_LEADERS = 12
# Neighbours in a sorted block that a spelling is compared with.
_NEIGHBOURS = 8


def join_full_names(names: Names) -> None:
    """Full names with one last name: "Anna Maria Berg" and "Anna Berg", "Joe" and "Joseph R. Biden"."""
    by_last: dict[str, list[Form]] = defaultdict(list)
    for form in names.forms.values():
        if len(form.words) > 1 and form.key not in names.fixed and form.kind in ("person", "other"):
            by_last[form.words[-1]].append(form)
    for group in by_last.values():
        group.sort(key=lambda form: (-form.uses, form.key))
        leaders: list[Form] = []
        for form in group:
            for leader in leaders:
                if same_person(form.words, leader.words) or _same_in_short(form, leader):
                    names.join(form.key, leader.key)
                    break
            else:
                if len(leaders) < _LEADERS:
                    leaders.append(form)


def _same_in_short(form: Form, other: Form) -> bool:
    """ "Kat" for "Katya" before one last name, in different sources."""
    short, long = sorted((form.words[0], other.words[0]), key=len)
    return len(short) == 3 and long.startswith(short) and not form.sources & other.sources


def join_spellings(names: Names) -> None:
    """Spellings of one name: within blocks of like beginnings, sorted neighbours only."""
    blocks: dict[tuple[str, int], list[Form]] = defaultdict(list)
    for form in names.forms.values():
        if form.key in names.fixed or form.acronym or len(form.key) < 6 or form.key.startswith("place "):
            continue
        blocks[form.words[-1][:2], len(form.words)].append(form)
    for group in blocks.values():
        group.sort(key=lambda form: (form.words[-1], form.key))
        for i, form in enumerate(group):
            for other in group[i + 1 : i + 1 + _NEIGHBOURS]:
                if abs(len(form.key) - len(other.key)) <= 2 and same_spelling(form, other):
                    rare, common = sorted((form, other), key=lambda one: (one.uses, one.key))
                    names.join(rare.key, common.key)
