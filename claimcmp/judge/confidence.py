"""How sure a fact is, so that of the facts reported at 0.8 four in five are right.

A fact is right where its claims are of one fact and its verdict is the right one. What the aligner thinks
of the links is put, with the verdict and the number of sources, through a logistic function whose
parameters are data (``resources/calibration.json``), fitted by ``python -m tests.benchmarks.calibration`` on
facts of stories that the aligner had not seen. A contradiction that the aligner found has a probability
of its own, and that stands.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from claimcmp.model import Claim, Link
from claimcmp.resources import HERE

FEATURES = ("links", "sources", "compatible", "unequal", "dates")

# Log-odds beyond this say no more than this does.
_CLIP = 5.0


@dataclass(frozen=True, slots=True)
class Calibration:
    """A logistic function; ``weights`` in the order of FEATURES."""

    bias: float
    weights: tuple[float, ...]

    def probability(self, features: Sequence[float]) -> float:
        """0 to 1, of FEATURES in order."""
        score = self.bias + sum(w * x for w, x in zip(self.weights, features, strict=True))
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))


@cache
def calibration() -> Calibration:
    """The calibration that ships with the program."""
    data = json.loads((HERE / "calibration.json").read_text(encoding="utf-8"))
    return Calibration(data["bias"], tuple(data["weights"][name] for name in FEATURES))


def features(ruling: str, claims: Sequence[Claim], links: Sequence[Link]) -> tuple[float, ...]:
    """FEATURES of a fact: the log-odds of its links' mean probability, its sources beyond two (logarithmic),
    whether its values are equal, and what share of them are dates: one day is the day of many things."""
    return (
        _log_odds(sum(link.probability for link in links) / len(links)),
        math.log2(max(2, len({claim.source for claim in claims}))) - 1.0,
        float(ruling == "compatible"),
        float(ruling in ("update", "discrepancy")),
        sum(claim.kind == "date" for claim in claims) / len(claims),
    )


def _log_odds(probability: float) -> float:
    safe = min(max(probability, 1e-6), 1 - 1e-6)
    return max(-_CLIP, min(_CLIP, math.log(safe / (1 - safe))))


def confidence(
    ruling: str, claims: Sequence[Claim], links: Sequence[Link], contradiction: float | None
) -> float:
    """How probable it is that a fact is right, 0 to 1; what one source alone says, or a person, is sure.

    ``contradiction`` is how probable it is that its unequal values are of one slot.
    """
    if ruling in ("update", "discrepancy") and contradiction is not None:
        return round(contradiction, 3)
    if ruling == "single" or not links:
        return 1.0
    return round(calibration().probability(features(ruling, claims, links)), 3)
