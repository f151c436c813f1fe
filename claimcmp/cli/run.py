"""What every command does around its work: read the sources, pass on warnings, tell the exit status."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from claimcmp.cli.output import Failure, note, warn
from claimcmp.model import Source


def read_sources(
    paths: Sequence[str], *, dates: Iterable[tuple[str, date]] = (), quiet: bool = False
) -> list[Source]:
    """The sources under ``paths``; what could not be read is warned of.

    Raises Failure (status 2) where nothing could be read.
    """
    from claimcmp import api

    problems: list[str] = []

    def problem(message: str) -> None:
        problems.append(message)
        if not quiet:
            warn(message)

    sources = api.load(paths, dates=dict(dates), warn=problem)
    if not sources:
        why = f" ({problems[0]})" if quiet and problems else ""
        raise Failure(f"nothing to read in {', '.join(paths)}{why}; name articles, or folders that hold some")
    return sources


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
