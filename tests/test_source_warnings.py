"""Dates that cannot be are told of, with their line, on the source that states them."""

from datetime import date

import claimcmp
from claimcmp.api import extract_all
from claimcmp.model import Source


def test_a_weekday_that_does_not_fit_and_a_day_that_is_none():
    text = "The vote is on Wednesday, January 13, 2022.\n\nThe strike ended on February 30.\n"
    [found] = extract_all([Source(id="a", path="a.txt", text=text, published=date(2022, 1, 3))])
    assert [w.split(":")[0] for w in found.source.warnings] == ["line 1", "line 3"]
    assert "Thursday" in found.source.warnings[0] and "February 30" in found.source.warnings[1]


def test_dates_that_fit_are_not_warned_of():
    source = Source(id="a", path="a.txt", text="The vote is on Thursday, January 13, 2022.", published=None)
    assert claimcmp.compare([source]).sources[0].warnings == ()
