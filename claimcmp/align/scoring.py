"""From features to a probability: a logistic model whose parts can be named.

The weights are data (``resources/alignment.json``), trained by ``python -m tests.benchmarks.train``
on annotated stories. A score is a sum of named parts, in log-odds: one for each feature, with a
weight of its own for each relation that the values may stand in. So the evidence that two claims
fill one slot is weighed differently where their values are equal and where they contradict.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from claimcmp.judge.relations import Relation
from claimcmp.model import Part


@dataclass(frozen=True, slots=True)
class Stage:
    """A logistic model: ``weights[relation][feature]`` and ``bias[relation]``, features in ``names``."""

    names: tuple[str, ...]
    bias: tuple[float, ...]
    weights: tuple[tuple[float, ...], ...]

    def score(self, relation: Relation, features: Sequence[float]) -> float:
        """Log-odds that the pair is one fact."""
        row = self.weights[relation]
        return self.bias[relation] + sum([w * x for w, x in zip(row, features, strict=True)])

    def parts(self, relation: Relation, features: Sequence[float]) -> tuple[Part, ...]:
        """The score as a sum, the heaviest part first."""
        row = self.weights[relation]
        made = [
            Part(name, f"{x:.2f}", w * x)
            for name, w, x in zip(self.names, row, features, strict=True)
            if abs(w * x) >= 0.005
        ]
        made.sort(key=lambda part: (-abs(part.weight), part.name))
        return (Part("values", relation.name.lower(), self.bias[relation]), *made)


@dataclass(frozen=True, slots=True)
class AlignmentModel:
    """``frame`` scores a pair by itself; ``rivalry`` adds how it stands among its rivals.

    ``thresholds`` cut links by the relation of the values.
    """

    frame: Stage
    rivalry: Stage
    cluster: float
    conflict: float


def probability(score: float) -> float:
    """The logistic function, safe at both ends."""
    if score >= 0:
        return 1.0 / (1.0 + math.exp(-score))
    e = math.exp(score)
    return e / (1.0 + e)


def stage_from(data: dict[str, list[object]]) -> Stage:
    """A stage from its JSON form."""
    return Stage(
        names=tuple(str(n) for n in data["names"]),
        bias=tuple(float(str(b)) for b in data["bias"]),
        weights=tuple(tuple(float(w) for w in row) for row in data["weights"]),  # type: ignore[attr-defined]
    )


@cache
def default_model() -> AlignmentModel:
    """The model that ships with the program."""
    data = json.loads(files("claimcmp.resources").joinpath("alignment.json").read_text(encoding="utf-8"))
    return AlignmentModel(
        frame=stage_from(data["frame"]),
        rivalry=stage_from(data["rivalry"]),
        cluster=data["cluster"],
        conflict=data["conflict"],
    )
