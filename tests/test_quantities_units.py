"""Conversion: by the table where news uses the unit, by a library where it does not."""

import pytest

from claimcmp.find.quantities.units import convert


@pytest.mark.parametrize(
    "value, unit, to, expected",
    [(6, "mile", "kilometre", 9.656064), (100, "celsius", "fahrenheit", 212.0), (2, "hour", "minute", 120.0)],
)
def test_by_the_table(value, unit, to, expected):
    assert convert(value, unit, to) == pytest.approx(expected)


def test_units_of_other_things_do_not_convert():
    with pytest.raises(ValueError, match="do not measure the same thing"):
        convert(1, "mile", "kilogram")


def test_by_the_library():
    pytest.importorskip("pint", reason="the extra `units` is not installed")
    assert convert(1, "parsec", "light_year") == pytest.approx(3.2616, rel=1e-3)
    with pytest.raises(ValueError):
        convert(1, "parsec", "coulomb")


def test_no_unit_at_all():
    with pytest.raises(ValueError):
        convert(1, "flurb", "kilometre")
