"""What the program does, as functions: load, extract, compare. The command line is thin over these.

>>> import claimcmp
>>> report = claimcmp.compare(claimcmp.load("data/"))
>>> [fact.about for fact in report.facts if fact.verdict == "discrepancy"]
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from claimcmp.align.aligner import align
from claimcmp.align.dating import date_sources
from claimcmp.align.decisions import NONE, Decisions, read_decisions
from claimcmp.align.origins import origins
from claimcmp.align.scoring import AlignmentModel
from claimcmp.align.stories import stories
from claimcmp.frame.analysis import analyse, redated
from claimcmp.frame.claims import extract
from claimcmp.frame.extraction import Extraction, extract_source, extraction_of
from claimcmp.judge.checking import LEAST_SURE, checked
from claimcmp.judge.facts import fact, in_report_order, ruled
from claimcmp.judge.facts import facts as facts_of
from claimcmp.model import Check, Claim, Fact, Link, Report, Source
from claimcmp.read import DEFAULT_LIMITS, Limits
from claimcmp.read import load as _load

# A corpus of more sources than this is compared topic by topic, and never held whole.
LARGE = 3000

if TYPE_CHECKING:
    from claimcmp.index.corpus import Corpus

__all__ = ["check", "compare", "compare_corpus", "extract", "extract_all", "load", "load_corpus", "report_on"]

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

    ``decisions`` is the path of a file with a person's decisions (:mod:`claimcmp.align.decisions`).
    ``progress`` is called after each source with how many are read, and of how many.
    """
    return report_on(
        extract_all(sources, progress=progress),
        min_confidence=min_confidence or 0.0,
        decisions=read_decisions(decisions) if decisions else NONE,
    )


def extract_all(sources: Sequence[Source], *, progress: Progress | None = None) -> list[Extraction]:
    """The extraction of each source, with the publication date that it has or that its neighbours fix."""
    analyses = []
    for source in sources:
        analyses.append(analyse(source))
        if progress is not None:
            progress(len(analyses), len(sources))
    times = {a.source.id: a.times for a in analyses}
    return [
        extraction_of(a if source.published == a.source.published else redated(a, source))
        for a, source in zip(analyses, date_sources(sources, times), strict=True)
    ]


def report_on(
    extractions: Sequence[Extraction],
    *,
    min_confidence: float = 0.0,
    model: AlignmentModel | None = None,
    decisions: Decisions = NONE,
) -> Report:
    """The report on sources whose claims are extracted already."""
    origin = origins([x.source for x in extractions], [x.shingles for x in extractions])
    sources = [replace(x.source, copy_of=origin.copy_of.get(x.source.id)) for x in extractions]
    by_id = {source.id: source for source in sources}
    facts: list[Fact] = []
    joined: set[str] = set()
    for members in stories([x.terms for x in extractions], [s.published for s in sources]):
        if len(members) < 2:
            continue
        for cluster in align([extractions[i] for i in members], model, decisions):
            for made in facts_of(
                cluster.claims, cluster.links, by_id, origin.origin_of, cluster.contradiction
            ):
                ruling = decisions.ruling(made)
                if ruling is not None:
                    made = ruled(made, ruling.verdict, ruling.because)
                if made.confidence >= min_confidence:
                    facts.append(made)
                    joined.update(made.claims)
    claims = tuple(claim for x in extractions for claim in x.claims)
    facts.extend(fact([c], (), by_id, origin.origin_of) for c in claims if c.id not in joined)
    return Report(sources=tuple(sources), claims=claims, facts=tuple(in_report_order(facts)))


def load_corpus(
    paths: Paths,
    *,
    dates: Mapping[str, date] | None = None,
    warn: Callable[[str], None] | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Corpus:
    """The corpus under ``paths``: indexes are opened, articles read and extracted.

    Raises IndexProblem for an index that can't be read.
    """
    from claimcmp.index.corpus import IndexedCorpus, MemoryCorpus
    from claimcmp.index.mark import is_index
    from claimcmp.index.store import Index

    given = [paths] if isinstance(paths, (str, os.PathLike)) else list(paths)
    indexes = [Index.open(path) for path in given if is_index(path)]
    rest = [path for path in given if not is_index(path)]
    read = MemoryCorpus(extract_all(load(rest, dates=dates, warn=warn, limits=limits)) if rest else [])
    return IndexedCorpus(indexes, read) if indexes else read


def compare_corpus(
    corpus: Corpus,
    *,
    only: Collection[str] = (),
    min_confidence: float | None = None,
    decisions: str | None = None,
) -> Report:
    """``compare`` on a corpus, for indexes too large for the memory: topic by topic.

    Of a corpus of more than LARGE sources, the report holds the facts of the verdicts in ``only`` (none: all
    that two sources share), and of claims and sources those that these facts speak of.
    """
    from claimcmp.index.corpus import IndexedCorpus

    least = min_confidence or 0.0
    said = read_decisions(decisions) if decisions else NONE
    if not isinstance(corpus, IndexedCorpus):
        return report_on(list(corpus.all()), min_confidence=least, decisions=said)
    if len(corpus) <= LARGE:
        return report_on(corpus.dated(list(corpus.all())), min_confidence=least, decisions=said)

    def shared(topic: list[Extraction]) -> Report:
        report = report_on(topic, min_confidence=least, decisions=said)
        facts = tuple(f for f in report.facts if f.verdict != "single" and (not only or f.verdict in only))
        told = {claim for f in facts for claim in f.claims}
        claims = tuple(claim for claim in report.claims if claim.id in told)
        spoken = {claim.source for claim in claims}
        return Report(tuple(source for source in report.sources if source.id in spoken), claims, facts)

    sources: dict[str, Source] = {}
    claims: dict[str, Claim] = {}
    facts: list[Fact] = []
    for report in corpus.each_topic(shared):
        sources.update((source.id, source) for source in report.sources)
        claims.update((claim.id, claim) for claim in report.claims)
        facts += report.facts
    return Report(tuple(sources.values()), tuple(claims.values()), tuple(in_report_order(facts)))


def check(
    article: Source,
    corpus: Corpus | Sequence[Source],
    *,
    min_confidence: float | None = None,
    model: AlignmentModel | None = None,
) -> Check:
    """Hold one article against a corpus (``load_corpus``) or a list of sources, claim by claim.

    A source of the same path, or of the same text, is the article itself and says nothing about it.
    """
    from claimcmp.index.corpus import MemoryCorpus

    if isinstance(corpus, Sequence):
        corpus = MemoryCorpus(extract_all(corpus))
    drafted = extract_source(article)
    near = [x for x in corpus.near(drafted) if not _same_article(x.source, article)]
    if any(x.source.id == article.id for x in near):
        article = replace(article, id=f"{article.id} (checked)")
        drafted = extract_source(article)
    if article.published is None:
        times = {x.source.id: analyse(x.source).times for x in near} | {article.id: analyse(article).times}
        dated = date_sources([article, *(x.source for x in near)], times)[0]
        drafted = extract_source(dated) if dated.published else drafted
    group = [drafted, *near]
    by_id = {x.source.id: x.source for x in group}
    origin = origins([x.source for x in group], [x.shingles for x in group])
    found: dict[str, tuple[list[Claim], tuple[Link, ...], float | None]] = {}
    # another story of the same kind may confirm what both tell of the past, but hardly contradict
    parted = stories([x.terms for x in group], [x.source.published for x in group])
    own = [group[i] for i in next(members for members in parted if 0 in members)]
    for part in (group, own) if len(own) < len(group) else (group,):
        for cluster in align(part, model):
            others = [claim for claim in cluster.claims if claim.source != article.id]
            for claim in cluster.claims:
                if claim.source == article.id:
                    found[claim.id] = (others, cluster.links, cluster.contradiction)
    least_sure = LEAST_SURE if min_confidence is None else min_confidence
    alone: tuple[list[Claim], tuple[Link, ...], float | None] = ([], (), None)
    return Check(
        article=replace(drafted.source, copy_of=origin.copy_of.get(article.id)),
        claims=tuple(
            checked(claim, *found.get(claim.id, alone), by_id, origin.origin_of, least_sure=least_sure)
            for claim in drafted.claims
        ),
    )


def _same_article(source: Source, article: Source) -> bool:
    if source.text.split() == article.text.split():
        return True
    return source.path == article.path or os.path.realpath(source.path) == os.path.realpath(article.path)
