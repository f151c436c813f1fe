"""What the program does, as functions: load, extract, compare. The command line is thin over these.

    >>> import claimcmp
    >>> report = claimcmp.compare(claimcmp.load(["data/"]))
    >>> [fact.about for fact in report.facts if fact.verdict == "discrepancy"]
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from claimcmp.align.aligner import align
from claimcmp.align.scoring import AlignmentModel
from claimcmp.frame.claims import extract
from claimcmp.judge.facts import fact, in_report_order
from claimcmp.model import Claim, Fact, Report, Source
from claimcmp.read import DEFAULT_LIMITS, Limits
from claimcmp.read import load as _load

__all__ = ["compare", "extract", "load"]

Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]


def load(
    paths: Paths,
    *,
    dates: Mapping[str, date] | None = None,
    warn: Callable[[str], None] | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> list[Source]:
    """Read the sources under ``paths``; see :func:`claimcmp.read.load`."""
    return _load(paths, dates=dates, warn=warn, limits=limits)


def compare(
    sources: Sequence[Source],
    *,
    min_confidence: float | None = None,
    decisions: str | None = None,
) -> Report:
    """Align the claims of the sources and judge each fact that they state."""
    extracted = [(source, extract(source)) for source in dated(sources)]
    return report_on(extracted, min_confidence=min_confidence or 0.0)


def dated(sources: Sequence[Source]) -> list[Source]:
    """The sources with the publication dates that they have, or that their neighbours fix."""
    return list(sources)


def report_on(
    extracted: Sequence[tuple[Source, Sequence[Claim]]],
    *,
    min_confidence: float,
    model: AlignmentModel | None = None,
) -> Report:
    """The report on sources whose claims are extracted already."""
    by_id = {source.id: source for source, _ in extracted}
    facts: list[Fact] = []
    joined: set[str] = set()
    for cluster in align([claims for _, claims in extracted], model):
        made = fact(cluster.claims, cluster.links, by_id, {})
        if made.confidence >= min_confidence:
            facts.append(made)
            joined.update(made.claims)
    for _, claims in extracted:
        facts.extend(fact([c], (), by_id, {}) for c in claims if c.id not in joined)
    return Report(
        sources=tuple(source for source, _ in extracted),
        claims=tuple(c for _, claims in extracted for c in claims),
        facts=tuple(in_report_order(facts)),
    )

