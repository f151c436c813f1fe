"""Annotated stories: folders of articles, each with the key that says which facts they state.

    annotated_folders()                             the shared ones, [] where these are not there
    with own_folders() as folders: ...              our own stories (tests/corpora), written out
    facts_of(gold, [("north-wire", claims), ...])   -> {claim id: ids of the facts that it states}

A folder holds ``STORY/articles/*.txt`` and ``STORY/gold.json``, as in ../shared/bench/compare.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from claimcmp.model import Claim
from tests.benchmarks.scorer import SHARED
from tests.corpora.story import stories

ANNOTATED = SHARED / "compare"


def annotated_folders() -> list[Path]:
    """The annotated stories that lie beside the project; none where they don't."""
    return sorted(path.parent for path in ANNOTATED.glob("*/gold.json"))


@contextmanager
def own_folders() -> Iterator[list[Path]]:
    """The stories of tests/corpora and data/, written out with their keys for as long as they are used."""
    with tempfile.TemporaryDirectory() as scratch:
        yield sorted(story.write(Path(scratch) / story.name).parent for story in stories())


def facts_of(gold: Path, docs: Sequence[tuple[str, Sequence[Claim]]]) -> dict[str, frozenset[str]]:
    """The gold facts that each claim states: those whose mention its span overlaps most."""
    spans: dict[str, list[tuple[int, int, str]]] = {}
    for fact in json.loads(gold.read_text(encoding="utf-8"))["facts"]:
        for mention in fact["mentions"]:
            spans.setdefault(mention["doc"], []).append((mention["start"], mention["end"], fact["id"]))
    found = {}
    for doc, claims in docs:
        for claim in claims:
            overlaps = [
                (min(end, claim.end) - max(start, claim.start), fact)
                for start, end, fact in spans.get(doc, ())
            ]
            most = max((o for o, _ in overlaps), default=0)
            found[claim.id] = frozenset(fact for o, fact in overlaps if o == most and o > 0)
    return found
