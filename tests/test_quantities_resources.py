"""The examples beside the rules in the resource files hold, and the look-alikes are left alone."""

from __future__ import annotations

from typing import Any

import pytest

from claimcmp.find.quantities import find_quantities
from claimcmp.find.quantities.lexicon import lexicon
from claimcmp.find.quantities.units import unit_table
from claimcmp.resources import load
from tests.test_quantities import found


def sections() -> list[tuple[str, dict[str, Any]]]:
    return [
        (f"{name}.{key}", table)
        for name in ("quantities", "quantities_units")
        for key, table in load(name).items()
        if isinstance(table, dict)
    ]


EXAMPLES = [
    pytest.param(example, id=f"{name}: {example}")
    for name, table in sections()
    for example in table.get("examples", ())
]
LOOK_ALIKES = [
    pytest.param(text, id=f"{name}: {text}") for name, table in sections() for text in table.get("leave", ())
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_examples(example: str) -> None:
    text, _, expected = example.partition(" => ")
    assert found(text, claims=True) == expected.split("; ")


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alikes(text: str) -> None:
    assert find_quantities(text, ordinals=False, claims=True) == []


def test_every_rule_section_has_an_example() -> None:
    tables = (".prefixes", ".units", ".currencies")  # plain data; their rules stand in quantities_units.rules
    data = [(name, table) for name, table in sections() if not name.endswith(tables)]
    assert [name for name, table in data if not (table.get("examples") or table.get("leave"))] == []


def test_every_unit_is_found_by_its_first_word() -> None:
    for form, unit in ((form, unit) for forms in unit_table().words.values() for form, unit in forms):
        if unit.name in ("count", "german mark", "south korean won"):  # "3 marks" may be marks of ink
            continue
        [quantity] = find_quantities("It came to 5,000 " + " ".join(form) + " in all.")
        assert quantity.normalized_unit == unit.name, form


def test_word_lists_do_not_overlap_where_they_would_fight() -> None:
    lex = lexicon()
    assert not lex.up & lex.down
    assert not lex.stop & set(lex.plurals)
    assert not lex.months & lex.weekdays
