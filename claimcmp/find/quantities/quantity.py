"""What the finder returns: a quantity, and its value as an interval.

"at least five people" -> Quantity(text="five people", value=5.0, unit="people", change=">",
                                   kind="count", low=5.0, high=None, head="people", hedge="at least")
"tens of thousands"    -> value=(10000.0, 100000.0) as a dictionary has it, low=20000, high=99999
"""

from __future__ import annotations

from dataclasses import dataclass

from claimcmp.values import NumberValue


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity; ``text`` is the number words with the unit or counted noun, hedges left out.

    ``value`` is a number, or (first, second) as stated for a range or a score. ``unit`` is as written,
    ``normalized_unit`` its name: "kilometre", "dollar per barrel", "year of age", "% voter" for a share of
    voters, "-" where the noun is left out ("injuring 50"). ``change``: = ~ > < up down.
    ``kind``: count, money, percent, measure, duration, age, ordinal, score, rate or other.

    ``low``/``high`` are the closed interval that the words allow (None: open), ``point`` the number where
    one was stated, ``precision`` the place value of its last significant digit. ``noun_start``/``noun_end``
    span the counted noun phrase; ``head`` is the lemma of the counted noun ("people", "troop") or the
    measured property ("magnitude", "depth"). ``code`` is the unit as `NumberValue` names it ("USD", "%").
    ``also`` holds the same quantity said again in other units right after ("10 km (6 miles)"); that
    second one is found too, flagged ``restates``.
    """

    start: int
    end: int
    text: str
    value: float | tuple[float, float]
    unit: str | None
    normalized_unit: str
    change: str
    kind: str
    low: float | None
    high: float | None
    point: float | None
    precision: float
    noun_start: int | None = None
    noun_end: int | None = None
    head: str | None = None
    hedge: str | None = None
    code: str | None = None
    per: str | None = None
    also: tuple[Quantity, ...] = ()
    restates: bool = False

    def number(self) -> NumberValue:
        """The value for the judge.

        A score's ``point`` is first + second/1000 of the two sorted down (31-24 is 31.024), so that equal
        scores are equal whoever's side they are told from, and unequal ones are apart.
        """
        return NumberValue(
            low=self.low,
            high=self.high,
            point=self.point,
            unit=self.code,
            precision=self.precision,
            change=self.change,
            also=tuple(other.number() for other in self.also),
        )
