"""Candidate pairs and what their values say: kinds that may meet, and how far two dates are apart."""

from collections import Counter

import pytest

from claimcmp.align.aligner import profiled
from claimcmp.align.blocking import candidate_pairs
from claimcmp.align.features import VALUE_FEATURES, value_features
from claimcmp.frame.extraction import extract_source
from claimcmp.model import Source


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ("Vega lost $340 million in 2030.", "The other 340 million is what Vega lost.", True),
        ("Oda won the vote 162-139.", "Oda won 162 of the votes.", True),
        ("Vega gained 17-7 at the half.", "Oda ran for 10 seconds.", False),
        ("Vega lost $340 million.", "Some 340 million people saw Vega.", False),
    ],
)
def test_a_bare_number_meets_the_sum_or_score_that_it_may_be_of(one: str, other: str, meet: bool) -> None:
    sources = [Source(id=n, path=n, text=t) for n, t in (("a", one), ("b", other))]
    made, weights = profiled([extract_source(source) for source in sources])
    met = {(made[a].claim.kind, made[b].claim.kind) for a, b in candidate_pairs(made, weights)}
    families = {("money", "count"), ("score", "count"), ("score", "duration")}
    assert bool(met & families) is meet


def apart(one: str, other: str) -> tuple[float, float]:
    """Difference and nearness of two values."""
    sources = [Source(id=n, path=n, text=f"It opened {t}.") for n, t in (("a", one), ("b", other))]
    (a, b), _ = profiled([extract_source(source) for source in sources])
    _, found = value_features(a, b, Counter())
    return found[VALUE_FEATURES.index("difference")], found[VALUE_FEATURES.index("nearness")]


def test_how_far_dates_are_apart_goes_by_their_grain() -> None:
    assert apart("in 1997", "in 2000") == pytest.approx(apart("on 7 May 1997", "on 10 May 1997"), abs=0.1)
    assert apart("in 1997", "in 1998")[1] > apart("in 1997", "in 2017")[1]
    assert apart("at 8:55 p.m.", "at 9:10 p.m.")[1] > apart("at 8:55 p.m.", "at 1:10 p.m.")[1] > 0
    assert apart("on 7 May 1997", "in June") == (0.5, 0.0)


def test_how_far_numbers_are_apart_goes_by_one_unit() -> None:
    in_feet, in_meters = (apart(dam, "2.8 meters wide") for dam in ("12 feet wide", "3.66 meters wide"))
    assert in_feet[0] == pytest.approx(0.1163, abs=1e-3)
    assert in_feet == pytest.approx(in_meters, abs=1e-3)
    assert apart("12 feet wide", "30 meters wide")[1] < apart("12 feet wide", "3 meters wide")[1]
