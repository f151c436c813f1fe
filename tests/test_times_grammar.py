"""Every rule of the time grammar against the examples that stand beside it in the resource."""

from __future__ import annotations

import re
from datetime import date

import pytest

from claimcmp.find.times import find_times
from claimcmp.find.times.builders import BUILDERS
from claimcmp.find.times.calendar import grain
from claimcmp.find.times.patterns import grammar
from claimcmp.find.times.starts import starts
from claimcmp.resources import load

REFERENCE = date(2022, 1, 20)
RULES = load("times_grammar")["atoms"] + load("times_grammar")["phrases"]
YES = [(rule["name"], example) for rule in RULES for example in rule.get("yes", ())]
NO = [(rule["name"], example) for rule in RULES for example in rule.get("no", ())]


@pytest.mark.parametrize(("rule", "example"), YES)
def test_example_is_found(rule: str, example: str) -> None:
    text, _, value = example.rpartition(" = ")
    marked = re.search(r"\[(.+)\]", text)
    assert marked, "an example marks its expression"
    plain = text.replace("[", "").replace("]", "")
    start = marked.start()
    found = {(t.start, t.end): t.value for t in find_times(plain, REFERENCE)}
    assert found.get((start, start + len(marked[1]))) == value, found


@pytest.mark.parametrize(("rule", "text"), NO)
def test_look_alike_is_left_alone(rule: str, text: str) -> None:
    assert [t.text for t in find_times(text, REFERENCE)] == []


def test_every_rule_has_an_example_and_a_builder() -> None:
    assert [rule["name"] for rule in RULES if not rule.get("yes") and not rule.get("no")] == []
    assert [rule["build"] for rule in RULES if rule["build"] not in BUILDERS] == []


def test_rule_names_are_unique() -> None:
    for level in ("atoms", "phrases"):
        names = [rule["name"] for rule in load("times_grammar")[level]]
        assert sorted(set(names)) == sorted(names)


def test_a_form_belongs_to_one_category() -> None:
    seen: dict[str, str] = {}
    for category, forms in load("times_lexicon")["words"].items():
        for form in forms:
            assert seen.setdefault(form, category) == category, form


def test_no_category_shares_its_character() -> None:
    codes = list(grammar().codes.values())
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize(
    ("pattern", "first", "alone", "second"),
    [
        ("A B | C", "A C", "C", "B"),
        ("A? (?: B | [C D] OF )", "A B C D", "B", "B C D OF"),
        ("(?<! OF) n=(?:A?) B", "A B", "B", "B"),
        ("A{0,3} B? C?", "A B C", "A B C", "A B C"),
        ("A{1,3} B", "A", "", "A B"),
        ("(?! OF) slot=A slot=[B C]", "A", "", "B C"),
        ("[A B]+ (?= C)", "A B", "A B", "A B"),
        ("Part? C", "A B C", "C", "B C"),
    ],
)
def test_starts(pattern: str, first: str, alone: str, second: str) -> None:
    part = starts("A B | B", lambda name: None)
    found = starts(pattern, lambda name: part if name == "Part" else None)
    sets = (found.first, found.alone, found.second)
    assert sets == (set(first.split()), set(alone.split()), set(second.split()))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2022", "year"),
        ("2022-01", "month"),
        ("2022-01-12", "day"),
        ("2022-W02", "week"),
        ("2022-W02-WE", "weekend"),
        ("2022-Q3", "quarter"),
        ("2022-H1", "half"),
        ("2022-SU", "season"),
        ("199", "decade"),
        ("19", "century"),
        ("2022-01-12TMO", "daypart"),
        ("2022-01-12T07:37", "minute"),
        ("XXXX-WXX-5T16:00", "minute"),
        ("XXXX-WXX-5TNI", "daypart"),
        ("XXXX-WXX-4", "day"),
        ("XXXX-01-12", "day"),
        ("PAST_REF", ""),
        ("P3D", ""),
    ],
)
def test_grain(value: str, expected: str) -> None:
    assert grain(value) == expected
