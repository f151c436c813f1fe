"""Floors on the annotated development documents and on speed, where the benchmark lies beside the project."""

from __future__ import annotations

import time
from datetime import date

import pytest

from claimcmp.find.times import find_times
from tests.benchmarks import temporal as benchmark
from tests.benchmarks.scorer import SHARED, load_scorer

GOLD = SHARED / "temporal" / "timebank.jsonl"
needs_benchmark = pytest.mark.skipif(
    not GOLD.exists(), reason="the annotated documents of ../shared/bench are not part of the repository"
)
# F1, a little under what the finder reaches; the halves may not part by more than two points
FLOORS = {"strict": 0.915, "relaxed": 0.947, "value": 0.835}


@needs_benchmark
def test_documents_and_their_halves() -> None:
    gold, scorer = benchmark.read(GOLD), load_scorer("score_temporal")
    predicted, _ = benchmark.run(benchmark.claimcmp_tool(), gold)
    whole = scorer.score(gold, predicted)
    one, other = (
        scorer.score(half, {name: predicted[name] for name in half}) for half in benchmark.halves(gold)
    )
    for measure, floor in FLOORS.items():
        assert whole[measure]["f1"] >= floor, measure
        assert abs(one[measure]["f1"] - other[measure]["f1"]) < 0.025, measure


TEXT = """At least five farmers were hurt on Monday when a storm crossed the hills, two days after the
council had met. The mayor said last week that 12 of the 57 bridges, built in the 1970s, would be closed until
early next year, and that the work, at a cost of $4.5 million, may take nine months. Nobody was hurt, he said.

"""


def test_speed() -> None:
    """A quarter of what is reached on an idle core, so that a busy machine passes."""
    text = TEXT * 600
    find_times(TEXT, date(2022, 1, 20))
    start = time.process_time()
    find_times(text, date(2022, 1, 20))
    assert len(text) / (time.process_time() - start) > 200_000
