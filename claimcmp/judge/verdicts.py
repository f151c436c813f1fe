"""Verdicts: what the values of one fact, held against each other, amount to.

agree        all equal
compatible   all can be true together (precision, bounds), or nothing to compare them by
update       some conflict, but each was right when written: the figure ran on with time
discrepancy  at least two cannot both be true
single       one source only
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcmp.judge.relations import Relation
from claimcmp.judge.running import explained, has_grown, is_corrected
from claimcmp.judge.statements import standing
from claimcmp.model import Claim, Source


def verdict(claims: Sequence[Claim], sources: Mapping[str, Source]) -> str:
    """The verdict on the claims of one fact; see the module's docstring."""
    if len({c.source for c in claims}) < 2:
        return "single"
    worst, conflicts, excused = standing(claims)
    if worst == Relation.CONFLICT:
        return "update" if explained(conflicts, claims, sources) else "discrepancy"
    if any(is_corrected(a, b) for a, b in excused):
        return "update"
    if worst == Relation.EQUAL:
        return "agree"
    return "update" if has_grown(claims, sources) else "compatible"


def is_update(claims: Sequence[Claim], sources: Mapping[str, Source]) -> bool:
    """Whether time explains every conflict: later sources hold later figures, or the words say so."""
    return explained(standing(claims).conflicts, claims, sources)
