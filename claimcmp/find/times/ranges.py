"""Expressions that bound a range together: "May to July", "Nov. 24-26", "between 1998 and 2001"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from claimcmp.find.times.lexicon import lexicon
from claimcmp.values import TimeValue

_JOINS = frozenset({"TO", "DASH", "UNTIL"})
_NEAR = 9  # characters that the joining or the opening word may take


class Placed(Protocol):
    """What a range is made of: an expression with its place and its interval."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def interval(self) -> TimeValue | None: ...


@dataclass(frozen=True, slots=True)
class TimeRange:
    """Two neighbouring expressions that bound a range: their indexes, and the interval over both.

    The value's ``iso`` is "begin/end"; its ``start`` or ``end`` is None where that side is partial.
    """

    first: int
    last: int
    value: TimeValue


def time_ranges(text: str, times: Sequence[Placed]) -> list[TimeRange]:
    """The ranges among the expressions of ``text``, which are in order, as ``find_times`` gives them."""
    kind = lexicon().kind
    found: list[TimeRange] = []
    for index, (one, other) in enumerate(pairwise(times)):
        left, right = one.interval, other.interval
        if left is None or right is None or other.start - one.end > _NEAR:
            continue
        join = kind(text[one.end : other.start].strip().lower())
        opening = text[max(0, one.start - _NEAR) : one.start].split()
        opened = bool(opening) and kind(opening[-1].lower()) == "BETWEEN"
        if not (join in _JOINS or (join == "AND" and opened)):
            continue
        if left.start and right.end and left.start > right.end:
            continue
        value = TimeValue(left.type, f"{left.iso}/{right.iso}", left.start, right.end, right.grain)
        found.append(TimeRange(index, index + 1, value))
    return found
