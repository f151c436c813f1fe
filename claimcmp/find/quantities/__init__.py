"""Quantities in text: numbers with their unit or counted noun, bound, and interval.

find_quantities("a 6.1-magnitude quake killed at least five people")
    -> 6.1 magnitude, "five people" (> 5)

tokens   -> numerals, numbers              a number: 14,000, two and a half million, dozens
         -> measures, ages                 its sign, unit, denominator, age
         -> compounds                      a unit and a half, six foot five, degrees below zero
         -> scores, ranges, ordinals       pairs and places in a row
         -> nouns, counted                 what it counts
         -> exclusions                     whether it is a quantity at all
         -> hedges                         bound, hedge, rise or fall
amounts  strings these together for one number, composition for neighbours, freezing makes the Quantity
units    the table of units and currencies, and conversion
lexicon  the word lists of resources/en/quantities.toml as look-up tables
"""

from claimcmp.find.quantities.finder import find_quantities
from claimcmp.find.quantities.quantity import Quantity

__all__ = ["Quantity", "find_quantities"]
