"""What stands around a temporal expression: bounds, seasons, names that are no dates."""

from datetime import date

import pytest

from claimcmp.find.times import find_times
from claimcmp.find.times.parts import day_and_clock
from claimcmp.resources import load

EXAMPLES = load("times_surroundings")["example"]
THURSDAY = date(2022, 1, 20)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e["text"])
def test_examples(example):
    before, inside, after = (part for piece in example["text"].split("[") for part in piece.split("]"))
    text = before + inside + after
    (found,) = [t for t in find_times(text, THURSDAY) if t.start == len(before)]
    assert found.text == inside
    if example.get("mod") == "none":
        assert found.interval is None
    else:
        assert found.interval is not None
        assert found.interval.mod == example.get("mod")
        assert found.interval.iso == example.get("iso", found.interval.iso)


@pytest.mark.parametrize(
    "text, stated, iso",
    [
        ("in the 2004-05 season", "2004-05", "2004/2005"),
        ("in the 1999-00 season", "1999-00", "1999/2000"),
        ("lot 2004-07 was sold", "2004", "2004"),
        ("in 2004 - 05 was the code", "2004", "2004"),
    ],
)
def test_a_season_of_two_years_is_one_expression(text, stated, iso):
    (found,) = find_times(text, THURSDAY)
    assert (found.text, found.interval.iso) == (stated, iso)


PARTS = load("times_surroundings")["parts"]


@pytest.mark.parametrize("marked", PARTS["split"])
def test_a_clock_and_its_day_are_two_things(marked):
    text = "They met at " + marked.replace("[", "").replace("]", "") + "."
    (found,) = find_times(text, THURSDAY)
    parts = day_and_clock(found)
    assert [part.text for part in parts] == [piece.split("]")[0] for piece in marked.split("[")[1:]]
    assert [part.text for part in parts] == [text[part.start : part.end] for part in parts]
    day, clock = sorted(parts, key=lambda part: part.type)
    assert (day.interval.grain, clock.interval) == ("day", found.interval)
    assert day.interval.start.date() == found.interval.start.date()


@pytest.mark.parametrize("text", PARTS["whole"])
def test_one_thing_stays_whole(text):
    (found,) = find_times(f"They met at {text}.", THURSDAY)
    assert day_and_clock(found) == (found,)
