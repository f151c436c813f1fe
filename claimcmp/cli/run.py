"""What every command does around its work: read, compare, pass on warnings, tell the exit status."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from claimcmp.cli.output import Failure, note, warn
from claimcmp.cli.progress import metered
from claimcmp.model import Report, Source

if TYPE_CHECKING:
    from claimcmp.frame.extraction import Extraction
    from claimcmp.index.corpus import Corpus

Dates = Iterable[tuple[str, date]]


class Problems:
    """Takes the warnings of reading, and shows them unless ``quiet``."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._first = ""

    def __call__(self, message: str) -> None:
        self._first = self._first or message
        if not self._quiet:
            warn(message)

    def nothing_read(self, paths: Iterable[str]) -> Failure:
        """The failure (status 2) that says that there was nothing, and why if that was not said yet."""
        why = f" ({self._first})" if self._quiet and self._first else ""
        return Failure(
            f"nothing to read in {', '.join(paths)}{why}; name articles, or folders that hold some"
        )


def read_sources(paths: Sequence[str], *, dates: Dates = (), quiet: bool = False) -> list[Source]:
    """The sources under ``paths``; what could not be read is warned of.

    Raises Failure where nothing could be read.
    """
    from claimcmp import api

    problems = Problems(quiet=quiet)
    sources = api.load(paths, dates=dict(dates), warn=problems)
    if not sources:
        raise problems.nothing_read(paths)
    return sources


def read_corpus(paths: Sequence[str], *, dates: Dates = (), quiet: bool = False) -> Corpus:
    """The articles and indexes under ``paths``, as ``read_sources``."""
    from claimcmp import api

    problems = Problems(quiet=quiet)
    corpus = api.load_corpus(paths, dates=dict(dates), warn=problems)
    if not len(corpus):
        raise problems.nothing_read(paths)
    return corpus


def extractions(paths: Sequence[str], *, dates: Dates = ()) -> list[Extraction]:
    """What each source yields to comparing, from articles and indexes; nothing is warned of again."""
    from claimcmp import api
    from claimcmp.index.mark import is_index

    if any(map(is_index, paths)):
        return list(read_corpus(paths, dates=dates, quiet=True).all())
    return api.extract_all(read_sources(paths, dates=dates, quiet=True))


def compare(
    paths: Sequence[str],
    *,
    dates: Dates = (),
    min_confidence: float | None = None,
    decisions: str | None = None,
    only: Collection[str] = (),
    quiet: bool = False,
    verbose: bool = False,
) -> Report:
    """The report on all that ``paths`` hold, indexes among them; the sources' warnings are passed on."""
    from claimcmp import api
    from claimcmp.index.mark import is_index

    if any(map(is_index, paths)):
        with timed("read", verbose):
            corpus = read_corpus(paths, dates=dates, quiet=quiet)
        with timed("compared", verbose):
            report = api.compare_corpus(corpus, only=only, min_confidence=min_confidence, decisions=decisions)
    else:
        with timed("read", verbose):
            sources = read_sources(paths, dates=dates, quiet=quiet)
        with timed("compared", verbose), metered("sources", quiet=quiet) as progress:
            report = api.compare(
                sources, min_confidence=min_confidence, decisions=decisions, progress=progress
            )
    pass_on(report.sources, quiet=quiet)
    if decisions and not quiet:
        from claimcmp.align.decisions import read_decisions, unknown

        ids = (claim.id for claim in report.claims), (fact.id for fact in report.facts)
        for name in unknown(read_decisions(decisions), *ids):
            warn(f"{decisions}: {name} is no claim or fact of this report; has its article changed?")
    return report


def pass_on(sources: Iterable[Source], *, quiet: bool) -> None:
    """The warnings that sources carry, on standard error."""
    if not quiet:
        for source in sources:
            for message in source.warnings:
                warn(f"{source.path}: {message}")


@contextmanager
def timed(what: str, verbose: bool) -> Iterator[None]:
    """With ``-v``, how long a step took, on standard error."""
    started = time.perf_counter()
    yield
    if verbose:
        note(f"{what} in {time.perf_counter() - started:.2f} s")


def status(fail_on: Collection[str], found: Collection[str]) -> int:
    """1 where ``--fail-on`` names a verdict that was found, else 0."""
    return int(bool(set(fail_on) & set(found)))
