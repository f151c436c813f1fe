"""claimcmp compares what news sources claim: dates, numbers, and the verdict on each fact they share.

    >>> import claimcmp
    >>> report = claimcmp.compare(claimcmp.load("data/"))
    >>> claimcmp.find_times("on Tuesday", reference=date(2021, 12, 29))[0].value
    '2021-12-28'
    >>> claimcmp.find_quantities("at least five people")[0].change
    '>'

Names are imported when first used, so that ``import claimcmp`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from claimcmp._version import __version__

if TYPE_CHECKING:
    from claimcmp.api import check, compare, extract, load, load_corpus
    from claimcmp.errors import ClaimcmpError, MissingExtra, UnreadableSource
    from claimcmp.find.quantities import Quantity, find_quantities
    from claimcmp.find.times import TimeExpression, find_times
    from claimcmp.model import (
        Check,
        CheckedClaim,
        Claim,
        Evidence,
        Fact,
        Frame,
        Link,
        Position,
        Report,
        Source,
    )
    from claimcmp.values import NumberValue, TimeValue

_HOME = {
    "claimcmp.api": ("check", "compare", "extract", "load", "load_corpus"),
    "claimcmp.errors": ("ClaimcmpError", "MissingExtra", "UnreadableSource"),
    "claimcmp.find.quantities": ("Quantity", "find_quantities"),
    "claimcmp.find.times": ("TimeExpression", "find_times"),
    "claimcmp.model": (
        "Check",
        "CheckedClaim",
        "Claim",
        "Fact",
        "Frame",
        "Link",
        "Position",
        "Report",
        "Source",
    ),
    "claimcmp.values": ("NumberValue", "TimeValue"),
}
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}

__all__ = [
    "Check",
    "CheckedClaim",
    "Claim",
    "ClaimcmpError",
    "Evidence",
    "Fact",
    "Frame",
    "Link",
    "MissingExtra",
    "NumberValue",
    "Position",
    "Quantity",
    "Report",
    "Source",
    "TimeExpression",
    "TimeValue",
    "UnreadableSource",
    "__version__",
    "check",
    "compare",
    "extract",
    "find_quantities",
    "find_times",
    "load",
    "load_corpus",
]


def __getattr__(name: str) -> Any:
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module 'claimcmp' has no attribute {name!r}")
    return getattr(import_module(module), name)


def __dir__() -> list[str]:
    return sorted(__all__)
