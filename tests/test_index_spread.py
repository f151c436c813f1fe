"""Work on many cores: the topics of a large index compared apart, and what is left when a process dies."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from claimcmp import api
from claimcmp.index.corpus import IndexedCorpus
from claimcmp.index.spread import Spread
from claimcmp.index.store import Index
from claimcmp.index.update import update
from tests.benchmarks.generate import write


def test_results_come_in_the_order_of_the_items() -> None:
    for jobs in (1, 2):
        with Spread(lambda: 10, lambda own, item: own * item, jobs) as spread:
            assert list(spread.map(range(300))) == [10 * i for i in range(300)]


def test_the_items_of_a_process_that_died_are_done_all_the_same() -> None:
    here = os.getpid()

    def deadly(own: None, item: int) -> int:
        if item == 50 and os.getpid() != here:
            os._exit(9)
        return item

    with Spread(lambda: None, deadly, 2) as spread:
        assert list(spread.map(range(300))) == list(range(300))


def test_a_fault_reaches_the_caller() -> None:
    with Spread(lambda: None, lambda own, item: 1 // item, 2) as spread, pytest.raises(ZeroDivisionError):
        list(spread.map(range(-5, 5)))


def test_a_large_index_is_compared_topic_by_topic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(25, tmp_path / "c.jsonl", None, seed=3)
    update(tmp_path / "x.claimcmp", [tmp_path / "c.jsonl"])
    with Index.open(tmp_path / "x.claimcmp") as index:
        corpus = IndexedCorpus([index])
        seen = [[x.source.id for x in topic] for topic in corpus.each_topic(lambda topic: topic, jobs=1)]
        assert list(corpus.each_topic(lambda topic: [x.source.id for x in topic], jobs=2)) == seen
        assert min(map(len, seen)) >= 2 and sum(map(len, seen)) == len({name for ids in seen for name in ids})
        whole = api.compare_corpus(corpus)
        monkeypatch.setattr(api, "LARGE", 10)
        apart = api.compare_corpus(corpus, only=["discrepancy", "agree"])
    facts = {fact.claims: fact.verdict for fact in whole.facts if fact.verdict in ("discrepancy", "agree")}
    found = {fact.claims: fact.verdict for fact in apart.facts}
    assert len(facts) > 20 and len(facts.keys() & found.keys()) > 0.9 * len(facts)
    told = {claim for fact in apart.facts for claim in fact.claims}
    assert {claim.id for claim in apart.claims} == told
    assert {claim.source for claim in apart.claims} == {source.id for source in apart.sources}
