"""The quantity in the making: what the steps of the finder fill in one after another."""

from __future__ import annotations

from dataclasses import dataclass

from claimcmp.find.quantities.nouns import Noun
from claimcmp.find.quantities.number import Number
from claimcmp.find.quantities.units import Unit


@dataclass(slots=True, eq=False)
class Amount:
    """A quantity in the making; positions are token indices, ``last`` exclusive."""

    first: int
    last: int
    number: Number
    value: float
    second: float | None = None
    unit: Unit | None = None
    unit_first: int = -1
    sign: bool = False
    noun: Noun | None = None
    elided: Noun | None = None  # the noun of another amount, left out here
    per: str | None = None
    age: str | None = None
    prop: str | None = None
    kind: str = "count"
    rule: str | None = None
    hedge: tuple[int, int] | None = None
    change: str = "="
    of: bool = False  # "one of the …"

    bare: bool = False
