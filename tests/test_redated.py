"""A source dated anew is analysed as if it had been dated so from the start."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import claimcmp
from claimcmp.frame.analysis import analyse, redated
from claimcmp.frame.extraction import extraction_of

DATA = Path(__file__).resolve().parents[1] / "data"


@pytest.mark.parametrize("source", claimcmp.load([DATA]), ids=lambda s: s.id)
@pytest.mark.parametrize("day", [date(2019, 3, 4), date(2024, 2, 29), None])
def test_as_if_from_the_start(source, day):
    dated = replace(source, published=day, published_at=None)
    assert extraction_of(redated(analyse(source), dated)) == extraction_of(analyse(dated))
