"""Joining: groups of claims made one where they contradict each other, or go together without being equal.

The likeliest comes first. Contradictions are joined before all else: what contradicts is of one slot, and
whatever is compatible with either side joins it afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcmp.align.across import Candidate
from claimcmp.align.profiles import Profile
from claimcmp.align.scoring import Stage
from claimcmp.judge.relations import Relation, relate


class Joining:
    """Groups on their way to being joined; ``profiles`` and the members of ``groups`` as in ``across``."""

    def __init__(self, profiles: Sequence[Profile], groups: Sequence[Sequence[int]]) -> None:
        self._profiles = profiles
        self._members = {at: list(group) for at, group in enumerate(groups)}
        self._root = list(range(len(groups)))
        self._score: dict[int, float] = {}

    def contradict(self, candidates: Sequence[Candidate], stage: Stage, least: float) -> None:
        """Join the groups that contradict each other; ``least`` is the log-odds at which they do."""
        for value, left, right in _rated(candidates, stage, least):
            a, b = self._find(left), self._find(right)
            if a != b:
                self._join(a, b, value)

    def accompany(self, candidates: Sequence[Candidate], stage: Stage, least: float) -> None:
        """Join the groups whose values go together; ``least`` is the log-odds at which they are one fact."""
        for _, left, right in _rated(candidates, stage, least):
            a, b = self._find(left), self._find(right)
            if a != b and self._go_together(a, b):
                self._join(a, b)

    def groups(self) -> tuple[list[list[int]], dict[int, float]]:
        """The groups in the order of their first members, and for one joined over unequal values (by its
        index) how sure that is, in log-odds."""
        ordered = sorted(self._members.items(), key=lambda item: min(item[1]))
        return (
            [sorted(group) for _, group in ordered],
            {at: self._score[key] for at, (key, _) in enumerate(ordered) if key in self._score},
        )

    def _find(self, at: int) -> int:
        while self._root[at] != at:
            at = self._root[at]
        return at

    def _join(self, a: int, b: int, *score: float) -> None:
        """Make ``b`` part of ``a``; where unequal values are joined, ``score`` is how sure that is."""
        self._root[b] = a
        self._members[a] += self._members.pop(b)
        sure = [*score, *(self._score.pop(at) for at in (a, b) if at in self._score)]
        if sure:
            self._score[a] = min(sure)

    def _go_together(self, a: int, b: int) -> bool:
        """Whether no two claims across have unequal values or stand in one sentence.

        Where a group holds a contradiction, one side of it may go with the other group.
        """
        made = self._profiles
        held = a in self._score or b in self._score
        unequal = 0
        pairs = [(made[i], made[j]) for i in self._members[a] for j in self._members[b]]
        for x, y in pairs:
            if x.site == y.site and x.claim.sentence_start == y.claim.sentence_start:
                return False
            unequal += relate(x.claim.value, y.claim.value) == Relation.CONFLICT
        return 2 * unequal <= len(pairs) if held else not unequal


def _rated(candidates: Sequence[Candidate], stage: Stage, least: float) -> list[tuple[float, int, int]]:
    """(log-odds, left, right) of the candidates that score enough, the likeliest first."""
    rated = sorted(((stage.score(c.features), -c.left, -c.right) for c in candidates), reverse=True)
    return [(value, -left, -right) for value, left, right in rated if value >= least]
