"""Persons: who is one, of what age, man or woman, and whom an article is about."""

from __future__ import annotations

import pytest

from claimcmp.frame.analysis import analyse
from claimcmp.frame.concepts import name_concept
from claimcmp.frame.persons import Persons, gender_of
from claimcmp.model import Source
from claimcmp.resources import load


def persons_of(text: str) -> Persons:
    return Persons(analyse(Source(id="a", path="a", text=text)))


@pytest.mark.parametrize(
    ("text", "age", "concept"),
    [
        ("Police held Jonas Berg, 47.", 47, "#berg"),
        ("Police held the 47-year-old Jonas Berg.", 47, "#berg"),
        ("Police held the 47-year-old Graz welder Jonas Berg.", 47, "#berg"),
        ("Police held Jonas Berg, now 47, in Graz.", 47, "#berg"),
        # Look-alikes: another's age, two of one age, a place, a name behind a verb.
        ("Police held Jonas Berg and a 47-year-old man.", 47, None),
        ("Police held Jonas Berg, 47, and Otto Roth, 47.", 47, None),
        ("Police in Vienna, 47, is all it said.", 47, None),
        ("The 47-year-old shot Jonas Berg.", 47, None),
    ],
)
def test_the_one_of_an_age(text: str, age: float, concept: str | None) -> None:
    found = persons_of(text).of_age(age)
    assert (name_concept(found) if found is not None else None) == concept


@pytest.mark.parametrize(
    ("text", "concept", "gender"),
    [
        ("Ana Kraus sang.", "#kraus", "f"),
        ("Mr. Berg sang.", "#berg", "m"),
        ("Mrs. Kim Berg sang.", "#berg", "f"),
        ("Kim Berg sang.", "#berg", None),
    ],
)
def test_genders(text: str, concept: str, gender: str | None) -> None:
    assert persons_of(text).gender(concept) == gender


def test_the_main_person_is_who_may_be_meant() -> None:
    persons = persons_of("Jonas Berg, 47, met Ana Kraus. Berg sang. Kraus sang. Berg left.")
    wanted = {("m", None): "#berg", ("f", None): "#kraus", (None, None): "#berg", (None, 31.0): "#kraus"}
    for (gender, age), concept in wanted.items():
        main = persons.main(gender, age)
        assert main is not None
        assert name_concept(main) == concept


def test_a_title_stands_for_the_one_who_has_it() -> None:
    persons = persons_of("Captain Jonas Berg met President Ana Kraus and President Otto Roth.")
    captain = persons.titled("captain")
    assert captain is not None
    assert name_concept(captain) == "#berg"
    assert persons.titled("president") is None


def test_no_word_is_of_both() -> None:
    table = load("persons")
    for part in ("titles", "pronouns", "nouns", "names"):
        assert not set(table[f"male_{part}"].split()) & set(table[f"female_{part}"].split())
    assert (gender_of("widow"), gender_of("him"), gender_of("they")) == ("f", "m", None)
