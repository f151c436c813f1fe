"""Joining: groups of claims made one where they contradict each other, or go together without being equal.

The likeliest comes first. Contradictions are joined before all else: what contradicts is of one slot, and
whatever is compatible with either side joins it afterwards. Three values contradict one another where each
two of them do on average: a chain of which only neighbours are near is none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product

from claimcmp.align.across import Candidate
from claimcmp.align.profiles import Profile
from claimcmp.align.scoring import Stage
from claimcmp.judge.relations import Relation, relate

# What is taken from the log-odds of a contradiction between two claims that stand alone, each in its group:
# the model learned most from our own stories, which tell more of their facts twice than the news does.
_LONE = 1.0


class Joining:
    """Groups on their way to being joined; ``profiles`` and the members of ``groups`` as in ``across``."""

    def __init__(self, profiles: Sequence[Profile], groups: Sequence[Sequence[int]]) -> None:
        self._profiles = profiles
        self._members = {at: list(group) for at, group in enumerate(groups)}
        self._root = list(range(len(groups)))
        self._score: dict[int, float] = {}

    def contradict(self, candidates: Sequence[Candidate], stage: Stage, least: float) -> None:
        """Join the groups that contradict each other; ``least`` is the log-odds at which they do."""
        lone = {at for at, group in self._members.items() if len(group) == 1}
        rated = _rated(candidates, stage, lambda c: _LONE * (lone.issuperset((c.left, c.right))))
        scores = {(left, right): value for value, left, right in rated}
        held: dict[int, list[int]] = {}  # the groups, as they were, that a joined one holds
        for value, left, right in rated:
            if value < least:
                break
            a, b = self._find(left), self._find(right)
            if a == b:
                continue
            ours, theirs = held.get(a, [a]), held.get(b, [b])
            pairs = ((min(x, y), max(x, y)) for x, y in product(ours, theirs))
            across = [scores[pair] for pair in pairs if pair in scores]
            mean = sum(across) / len(across)
            if mean >= least:
                held[a] = ours + theirs
                self._join(a, b, mean)

    def accompany(self, candidates: Sequence[Candidate], stage: Stage, least: float) -> None:
        """Join the groups whose values go together; ``least`` is the log-odds at which they are one fact."""
        for value, left, right in _rated(candidates, stage):
            if value < least:
                break
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

        Where a group holds a contradiction, it is enough that the other goes with one side of it, and with
        no less than half of it all.
        """
        made, ours, theirs = self._profiles, self._members[a], self._members[b]
        for i, j in product(ours, theirs):
            if made[i].site == made[j].site and made[i].claim.sentence_start == made[j].claim.sentence_start:
                return False
        unequal = [(i, j) for i, j in product(ours, theirs) if self._contradict(i, j)]
        if not unequal:
            return True
        apart = {i for pair in unequal for i in pair}
        held = [members for at, members in ((a, ours), (b, theirs)) if at in self._score]
        if not held or any(apart.issuperset(self._contradicted(members)) for members in held):
            return False
        return 2 * len(unequal) <= len(ours) * len(theirs)

    def _contradicted(self, members: Sequence[int]) -> Iterator[int]:
        """The claims of a group that others of it contradict."""
        return (i for i in members if any(self._contradict(i, j) for j in members))

    def _contradict(self, i: int, j: int) -> bool:
        return relate(self._profiles[i].claim.value, self._profiles[j].claim.value) == Relation.CONFLICT


def _rated(
    candidates: Sequence[Candidate], stage: Stage, less: Callable[[Candidate], float] = lambda c: 0.0
) -> list[tuple[float, int, int]]:
    """(log-odds, ``less`` taken from them, left, right) of the candidates, the likeliest first."""
    rated = sorted(((stage.score(c.features) - less(c), -c.left, -c.right) for c in candidates), reverse=True)
    return [(value, -left, -right) for value, left, right in rated]
