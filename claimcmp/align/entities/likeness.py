"""Likeness of names: may two ways of writing be of one person, or one word spelt twice?

    same_person(("joseph", "r", "biden"), ("joe", "biden"))   -> True, by the nickname
    same_person(("peter", "novak"), ("jan", "novak"))         -> False
    same_spelling(the form of "Zelensky", of "Zelenskiy")     -> True

Spellings are compared by the ratio of their letters that stand in both in one order (rapidfuzz).
"""

from __future__ import annotations

from functools import cache

from rapidfuzz import fuzz

from claimcmp.align.entities.forms import Form
from claimcmp.resources import load

# Least ratios (0 to 100) at which two spellings are one:
# of last words (Zelensky, Zelenskiy 94; Clark, Clarke 91; Advisors, Advisers 87.5)
_SAME_SPELLING = 87.0
# of last names behind one and the same first name (Wolfe, Wolff 80)
_SAME_LAST = 78.0
# of whole names of bodies, where one word apart makes two
_SAME_BODY = 94.0
# of first names before one last name (Miroslav, Miroslaw 87.5; Sergei, Sergey 83)
_SAME_FIRST = 80.0


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Do two full names with the same last word go together? "joseph r biden" with "joe biden"."""
    first, other = a[0], b[0]
    if set(a) <= set(b) or set(b) <= set(a):
        return True
    if any(
        len(x) > 2 and len(y) == 2 and len(x[0]) == len(x[1]) == 1 < len(y[0]) for x, y in ((a, b), (b, a))
    ):
        return False  # "T.J." goes by his initials
    if min(len(first), len(other)) < 3:
        return first[0] == other[0]  # "J. Olsen", "Al Berg"
    table = _nicknames()
    if first in table and table.get(first) == table.get(other):
        return True
    return (
        first[0] == other[0] and len(first) > 4 and len(other) > 4 and fuzz.ratio(first, other) >= _SAME_FIRST
    )


def same_spelling(form: Form, other: Form) -> bool:
    """Are two forms of as many words spellings of one name? "Miroslav Havelka" and "Miroslaw Havelkka"."""
    last, other_last = form.words[-1], other.words[-1]
    if min(len(last), len(other_last)) < 5:
        return False
    one = len(form.words) == 1
    whole = len(form.words) > 2 or form.kind == "org"
    if whole and fuzz.ratio(form.key, other.key) < _SAME_BODY and not _same_ending(last, other_last):
        return False
    if form.kind != other.kind and "other" not in (form.kind, other.kind) and not (one and len(last) > 6):
        return False  # the kind of a single word is a weak guess
    if last + "s" == other_last or other_last + "s" == last:
        return one  # "Novak" and "Novaks"
    alike = fuzz.ratio(last, other_last)
    if alike < _SAME_SPELLING and (one or alike < _SAME_LAST or form.words[:-1] != other.words[:-1]):
        return False
    if form.sources & other.sources and min(form.uses, other.uses) > 2:
        return False  # one writer uses both, often: two names
    return one or same_person((*form.words[:-1], last), (*other.words[:-1], last))


def _same_ending(a: str, b: str) -> bool:
    """Two spellings of one word: "Advisors" and "Advisers"."""
    return a != b and a.replace("or", "er") == b.replace("or", "er")


@cache
def _nicknames() -> dict[str, int]:
    """First names that stand for each other bear one number: Joe and Joseph."""
    table: dict[str, int] = {}
    for number, group in enumerate(load("names")["nicknames"].split("|")):
        for name in group.split():
            table.setdefault(name, number)
    return table
