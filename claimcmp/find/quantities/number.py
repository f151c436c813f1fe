"""A number as read, before it is known what it counts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True, eq=False)
class Number:
    """A number at tokens ``first`` .. ``last`` (exclusive).

    ``high`` is the other end where the number itself is vague ("dozens": value 12, high 120; ``true_low``
    and ``true_high`` say what it means). ``form``: digits, words, vague, share, ordinal or few.
    """

    first: int
    last: int
    value: float
    precision: float
    form: str
    high: float | None = None
    true_low: float | None = None
    true_high: float | None = None
    scaled: bool = False
    separated: bool = False  # has a separator or decimals: never a year, a label or a code
    decimal: bool = False
    about: bool = False
    article: bool = False


def place(value: float) -> float:
    """The place value of the last significant digit of a whole number: 1000 for 14000, 1 below 100."""
    if value < 100 or value >= 1e18 or value != int(value):
        return 1.0
    whole, step = int(value), 1
    while whole % 10 == 0:
        whole //= 10
        step *= 10
    return float(step)
