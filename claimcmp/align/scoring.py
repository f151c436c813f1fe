"""From features to a probability: logistic models whose parts can be named.

The weights are data (``resources/alignment.json``), trained by ``python -m tests.benchmarks.train``
on annotated stories. A score is a sum of named parts, in log-odds. Six models follow one another:

    slot      do two claims fill one slot, whatever their values are? (features of the frames)
    link      do they state one fact? (frames, values, rivals), with weights of its own for each
              relation of the values: what is weighed where they are equal is weighed otherwise
              where they contradict
    repeat    do two claims of one article state one fact?
    merge     do two groups of claims, of values that go together, state one fact?
    conflict  do two groups of claims, of unequal values, contradict each other?
    compatible  do two groups, of values that go together without being equal, state one fact?
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from claimcmp.model import Part
from claimcmp.resources import HERE


@dataclass(frozen=True, slots=True)
class Stage:
    """A logistic model: ``weights[row][feature]`` and ``bias[row]``; features in the order of ``names``."""

    names: tuple[str, ...]
    bias: tuple[float, ...]
    weights: tuple[tuple[float, ...], ...]

    def score(self, features: Sequence[float], row: int = 0) -> float:
        """Log-odds, from features in the order of ``names``."""
        return self.bias[row] + sum([w * x for w, x in zip(self.weights[row], features, strict=True)])

    def parts(self, features: Sequence[float], row: int, base: str) -> tuple[Part, ...]:
        """The score as a sum, the heaviest part first; ``base`` is the name of the bias."""
        made = [
            Part(name, f"{x:.2f}", w * x)
            for name, w, x in zip(self.names, self.weights[row], features, strict=True)
            if abs(w * x) >= 0.005
        ]
        made.sort(key=lambda part: (-abs(part.weight), part.name))
        return (Part("values", base, self.bias[row]), *made)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Stage:
        """A stage from its JSON form."""
        return cls(
            names=tuple(data["names"]),
            bias=tuple(data["bias"]),
            weights=tuple(tuple(row) for row in data["weights"]),
        )


@dataclass(frozen=True, slots=True)
class AlignmentModel:
    """The six models, and where they cut: ``join`` is the least average score (log-odds) at which links
    make a tight group, ``unite`` the least score at which two groups merge, ``contradict`` the least
    probability at which a conflict is reported, ``accompany`` the least score at which compatible groups
    are one fact."""

    slot: Stage
    link: Stage
    repeat: Stage
    merge: Stage
    conflict: Stage
    compatible: Stage
    join: float
    unite: float
    contradict: float
    accompany: float


def probability(score: float) -> float:
    """The logistic function, safe at both ends."""
    if score >= 0:
        return 1.0 / (1.0 + math.exp(-score))
    e = math.exp(score)
    return e / (1.0 + e)


@cache
def default_model() -> AlignmentModel:
    """The model that ships with the program."""
    data = json.loads((HERE / "alignment.json").read_text(encoding="utf-8"))
    return AlignmentModel(
        slot=Stage.from_json(data["slot"]),
        link=Stage.from_json(data["link"]),
        repeat=Stage.from_json(data["repeat"]),
        merge=Stage.from_json(data["merge"]),
        conflict=Stage.from_json(data["conflict"]),
        compatible=Stage.from_json(data["compatible"]),
        join=data["join"],
        unite=data["unite"],
        contradict=data["contradict"],
        accompany=data["accompany"],
    )
