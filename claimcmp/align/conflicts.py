"""Conflicts: groups of claims whose values cannot both be true, held to be of one slot all the same.

The groups are joined by equal values already. Two of them contradict each other where their frames say that
they fill one slot, and nothing that a careful reader would ask for speaks against it (``constraints``).
This is asked once for two groups, not for each pair of claims: what many claims say together is surer than
what two do.
"""

from __future__ import annotations

from claimcmp.align.across import ACROSS_FEATURES, Candidate, GroupPairs
from claimcmp.align.constraints import may_contradict
from claimcmp.judge.relations import Relation

CONFLICT_FEATURES = ACROSS_FEATURES

_UNEQUAL = frozenset((Relation.CONFLICT,))


def possible_conflicts(pairs: GroupPairs) -> list[Candidate]:
    """The pairs of groups that may contradict each other, with CONFLICT_FEATURES."""
    profiles, surroundings = pairs.profiles, pairs.surroundings
    found = []
    for it in pairs.across(_UNEQUAL):
        allowed = sum(
            may_contradict(profiles[i.left], profiles[i.right]) and not surroundings.crossed(i.left, i.right)
            for i in it.asked
        )
        if 2 * allowed > len(it.asked):
            found.append(it)
    return [Candidate(it.a, it.b, row) for it, row in zip(found, pairs.features(found), strict=True)]
