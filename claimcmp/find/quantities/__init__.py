"""Quantities in text: numbers with their unit or counted noun, bound, and interval.

find_quantities("a 6.1-magnitude quake killed at least five people")
    -> 6.1 magnitude, "five people" (> 5)
"""

from claimcmp.find.quantities.finder import find_quantities
from claimcmp.find.quantities.quantity import Quantity

__all__ = ["Quantity", "find_quantities"]
