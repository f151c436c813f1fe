"""Verdicts: what the values of one fact, held against each other, amount to.

agree        all equal
compatible   all can be true together (precision, bounds), or nothing to compare them by
update       some conflict, but each was right when written: the figure ran on with time
discrepancy  at least two cannot both be true
single       one source only
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from claimcmp.judge.relations import Relation, relate
from claimcmp.judge.running import explained, has_grown
from claimcmp.model import Claim, Source


def conflicts(claims: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """The pairs of claims of different sources whose values cannot both be true."""
    return [
        (a, b)
        for a, b in combinations(claims, 2)
        if a.source != b.source and relate(a.value, b.value) == Relation.CONFLICT
    ]


def verdict(claims: Sequence[Claim], sources: Mapping[str, Source]) -> str:
    """The verdict on the claims of one fact; see the module's docstring."""
    if len({c.source for c in claims}) < 2:
        return "single"
    worst = Relation.EQUAL
    for a, b in combinations(claims, 2):
        if a.source != b.source:
            worst = max(worst, relate(a.value, b.value))
    if worst == Relation.CONFLICT:
        return "update" if is_update(claims, sources) else "discrepancy"
    if worst == Relation.EQUAL:
        return "agree"
    return "update" if has_grown(claims, sources) else "compatible"


def is_update(claims: Sequence[Claim], sources: Mapping[str, Source]) -> bool:
    """Whether time explains every conflict: later sources hold later figures, or the words say so."""
    return explained(conflicts(claims), claims, sources)
