"""What the program does, as functions: load, extract, compare. The command line is thin over these.

    >>> import claimcmp
    >>> report = claimcmp.compare(claimcmp.load("data/"))
    >>> [fact.about for fact in report.facts if fact.verdict == "discrepancy"]
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from claimcmp.align.aligner import align
from claimcmp.align.dating import date_sources
from claimcmp.align.origins import origins
from claimcmp.align.scoring import AlignmentModel
from claimcmp.align.stories import topics
from claimcmp.frame.analysis import analyse
from claimcmp.frame.claims import extract
from claimcmp.frame.extraction import Extraction, extract_source, extraction_of
from claimcmp.judge.facts import fact, in_report_order
from claimcmp.model import Fact, Report, Source
from claimcmp.read import DEFAULT_LIMITS, Limits
from claimcmp.read import load as _load

__all__ = ["compare", "extract", "extract_all", "load", "report_on"]

Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
Progress = Callable[[int, int], None]


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
    progress: Progress | None = None,
) -> Report:
    """Align the claims of the sources and judge each fact that they state.

    ``progress`` is called after each source with how many are read, and of how many.
    """
    return report_on(extract_all(sources, progress=progress), min_confidence=min_confidence or 0.0)


def extract_all(sources: Sequence[Source], *, progress: Progress | None = None) -> list[Extraction]:
    """The extraction of each source, with the publication date that it has or that its neighbours fix."""
    analyses = []
    for source in sources:
        analyses.append(analyse(source))
        if progress is not None:
            progress(len(analyses), len(sources))
    times = {a.source.id: a.times for a in analyses}
    return [
        extraction_of(a) if source.published == a.source.published else extract_source(source)
        for a, source in zip(analyses, date_sources(sources, times), strict=True)
    ]


def report_on(
    extractions: Sequence[Extraction],
    *,
    min_confidence: float = 0.0,
    model: AlignmentModel | None = None,
) -> Report:
    """The report on sources whose claims are extracted already."""
    origin = origins([x.source for x in extractions], [x.shingles for x in extractions])
    sources = [replace(x.source, copy_of=origin.copy_of.get(x.source.id)) for x in extractions]
    by_id = {source.id: source for source in sources}
    facts: list[Fact] = []
    joined: set[str] = set()
    for members in topics([x.terms for x in extractions], [s.published for s in sources]):
        if len(members) < 2:
            continue
        for cluster in align([extractions[i] for i in members], model):
            made = fact(cluster.claims, cluster.links, by_id, origin.origin_of)
            if made.confidence >= min_confidence:
                facts.append(made)
                joined.update(made.claims)
    claims = tuple(claim for x in extractions for claim in x.claims)
    facts.extend(fact([c], (), by_id, origin.origin_of) for c in claims if c.id not in joined)
    return Report(sources=tuple(sources), claims=claims, facts=tuple(in_report_order(facts)))
