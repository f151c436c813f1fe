"""What must hold of any number, any interval, any conversion and any text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcmp.find.quantities import Quantity, find_quantities
from claimcmp.find.quantities.units import convert, to_base, unit_table

SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen"""
ONES = re.findall(r"\w+", SMALL)
TENS = re.findall(r"\w+", "twenty thirty forty fifty sixty seventy eighty ninety")
SCALES = [(10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand")]
WHOLE = st.integers(min_value=0, max_value=10**15)


def in_words(n: int, joined: bool = True) -> str:
    """ "one hundred and five thousand and twenty-three"; ``joined`` writes the "and" of British usage."""
    if n < 20:
        return ONES[n]
    if n < 100:
        tens, one = divmod(n, 10)
        return TENS[tens - 2] + (f"-{ONES[one]}" if one else "")
    if n < 1000:
        hundreds, rest = divmod(n, 100)
        tail = f"{' and ' if joined else ' '}{in_words(rest, joined)}" if rest else ""
        return f"{ONES[hundreds]} hundred{tail}"
    for scale, name in SCALES:
        if n >= scale:
            above, rest = divmod(n, scale)
            if not rest:
                return f"{in_words(above, joined)} {name}"
            glue = " and " if joined and rest < 100 else " "
            return f"{in_words(above, joined)} {name}{glue}{in_words(rest, joined)}"
    raise AssertionError


def only(text: str) -> Quantity:
    [quantity] = find_quantities(text)
    return quantity


@given(WHOLE)
def test_whole_numbers_in_digits(n: int) -> None:
    assert only(f"They counted {n:,} sheep.").value == n
    if n < 1000 or n > 2199:  # else it could be a year
        assert only(f"They counted {n} sheep.").value == n


@given(WHOLE, st.booleans())
def test_whole_numbers_in_words(n: int, joined: bool) -> None:
    quantity = only(f"They counted {in_words(n, joined)} sheep.")
    assert (quantity.value, quantity.text) == (n, f"{in_words(n, joined)} sheep")


@given(st.integers(1, 999), st.integers(0, 9), st.sampled_from(SCALES))
def test_whole_numbers_mixed(n: int, tenth: int, scale: tuple[int, str]) -> None:
    assert only(f"They counted {n}.{tenth} {scale[1]} sheep.").value == pytest.approx(
        (n + tenth / 10) * scale[0]
    )
    assert only(f"They counted {n} {scale[1]} sheep.").value == n * scale[0]


@given(st.integers(1, 999), st.integers(1, 999))
def test_mixed_groups_add_up(millions: int, thousands: int) -> None:
    value = only(f"They counted {millions} million {thousands} thousand sheep.").value
    assert value == millions * 10**6 + thousands * 10**3


@given(st.integers(1, 999), st.integers(1, 999))
def test_intervals_keep_low_at_most_high(a: int, b: int) -> None:
    for text in (
        f"between {a} and {b} sheep",
        f"from {a} to {b} sheep",
        f"{a}-{b} sheep",
        f"about {a} to {b} sheep",
        f"{a} to {b} percent",
    ):
        for quantity in find_quantities(text):
            if quantity.low is not None and quantity.high is not None:
                assert quantity.low <= quantity.high


HEDGES = ["about ", "nearly ", "just over ", "just under ", "at least ", "up to ", "more than ", "some ", ""]


@given(st.sampled_from(HEDGES), st.integers(0, 10**9))
def test_the_stated_number_is_in_its_interval(hedge: str, n: int) -> None:
    quantity = only(f"with {hedge}{n:,} sheep")
    assert quantity.low is None or quantity.low <= n
    assert quantity.high is None or n <= quantity.high


NAMES = sorted(unit_table().names)


@given(st.sampled_from(NAMES), st.floats(-1e6, 1e6))
def test_conversions_round_trip(name: str, value: float) -> None:
    base, unit = to_base(value, name)
    back = convert(base, unit, name)
    assert back == pytest.approx(value, rel=1e-9, abs=1e-6)


def test_conversions() -> None:
    assert convert(6, "mile", "kilometre") == pytest.approx(9.656064)
    assert convert(90, "mile per hour", "kilometre per hour") == pytest.approx(144.84096)
    assert convert(212, "fahrenheit", "celsius") == pytest.approx(100)
    assert convert(-40, "celsius", "fahrenheit") == pytest.approx(-40)
    assert to_base(5, "goat") == (5, "goat")
    with pytest.raises(ValueError, match="do not measure the same"):
        convert(1, "kilometre", "kilogram")


SOUP = """5 12 1,000 0.5 3/4 ½ - – / . , : $ £ % ( ) and to or of one two hundred million dozen dozens half
third about at least more than up rose per a year years old km m miles Mara May 2019 1990s No no people killed
the 's US U.S. magnitude second 10th x × ' " """
PIECES = st.sampled_from([*re.findall(r"\S+", SOUP), "\n", " "])


@settings(max_examples=400)
@given(st.lists(PIECES, max_size=25), st.sampled_from(["", " "]))
def test_any_mixture_of_pieces_is_survived_in_order(pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    quantities = find_quantities(text, claims=True)
    assert [q.start for q in quantities] == sorted(q.start for q in quantities)
    for q in quantities:
        assert 0 <= q.start < q.end <= len(text)
        assert text[q.start : q.end] == q.text
        if q.low is not None and q.high is not None:
            assert q.low <= q.high


@settings(max_examples=200)
@given(st.text(max_size=200))
def test_any_text_is_survived(text: str) -> None:
    for q in find_quantities(text, claims=True):
        assert text[q.start : q.end] == q.text
