"""Progress of long work, for a person at a terminal: one line on standard error that rewrites itself.

claimcmp: 1,204 of 2,452 sources, 310 a second, 4 s left
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
_AFTER = 0.5  # seconds before the first line: short work shows none
_EVERY = 0.1


def tracked(items: Iterable[T], total: int, noun: str, *, quiet: bool = False) -> Iterator[T]:
    """``items``, their number told as they go by."""
    if quiet or not sys.stderr.isatty():
        yield from items
        return
    started = last = time.monotonic()
    shown = False
    try:
        for done, item in enumerate(items):
            now = time.monotonic()
            if now - started > _AFTER and now - last > _EVERY:
                last, shown = now, True
                rate = done / (now - started)
                left = f", {(total - done) / rate:.0f} s left" if rate else ""
                sys.stderr.write(
                    f"\r\x1b[Kclaimcmp: {done:,} of {total:,} {noun}, {rate:,.0f} a second{left}"
                )
                sys.stderr.flush()
            yield item
    finally:
        if shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
