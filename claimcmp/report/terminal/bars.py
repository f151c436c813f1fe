"""Bars made of characters: intervals on an axis, and the parts of a score about a middle line.

12 January   |        ██              |
13 January   |         ██             |
January      |████████████████████████|
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from claimcmp.values import NumberValue, TimeValue, Value

_HALF = 12  # cells on either side of a waterfall's middle


def axis(values: Sequence[Value], cells: int, *, full: str = "█") -> list[str]:
    """Each value as a bar of ``cells`` cells: dates on one axis, numbers on another; dots where unknown."""
    bars = [""] * len(values)
    for kind in (TimeValue, NumberValue):
        at = [i for i, value in enumerate(values) if isinstance(value, kind)]
        for i, bar in zip(at, _bars([_bounds(values[i]) for i in at], cells, full), strict=True):
            bars[i] = bar
    return bars


def waterfall(share: float, *, full: str = "█") -> str:
    """A bar to the right of a middle line for what is above 0, to its left for what is below; -1 to 1."""
    bar = full * round(min(abs(share), 1.0) * _HALF)
    return f"{'':{_HALF}}|{bar:<{_HALF}}" if share >= 0 else f"{bar:>{_HALF}}|{'':{_HALF}}"


def _bars(bounds: Sequence[tuple[float, float] | None], cells: int, full: str) -> list[str]:
    ends = [end for pair in bounds if pair for end in pair if math.isfinite(end)]
    low, high = min(ends, default=0.0), max(ends, default=0.0)
    scale = (cells - 1) / (high - low) if high > low else 0.0
    bars = []
    for pair in bounds:
        if pair is None:
            bars.append("." * cells)
            continue
        first = 0 if not math.isfinite(pair[0]) else round((pair[0] - low) * scale)
        last = cells - 1 if not math.isfinite(pair[1]) else round((pair[1] - low) * scale)
        bars.append((" " * first + full * (last - first + 1)).ljust(cells))
    return bars


def _bounds(value: Value) -> tuple[float, float] | None:
    """First and last as numbers (days for dates), infinite where open; None where neither is known."""
    if isinstance(value, TimeValue):
        if value.start is None and value.end is None:
            return None
        start = -math.inf if value.start is None else value.start.toordinal() + value.start.hour / 24
        end = math.inf if value.end is None else value.end.toordinal() + value.end.hour / 24
        return start, end
    if value.low is None and value.high is None:
        return None
    return (-math.inf if value.low is None else value.low), (math.inf if value.high is None else value.high)
