"""Extraction on many cores: jobs in, prepared sources out, in the same order and with bounded memory.

A job is a line of JSON Lines, a file, or a source that was read already. A worker reads it, finds its
claims and packs both; the writer only stores bytes. A job on which a worker dies is told of and left out,
the others are done.
"""

from __future__ import annotations

import gc
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context

from claimcmp.errors import UnreadableSource
from claimcmp.frame.analysis import analyse
from claimcmp.frame.extraction import extraction_of
from claimcmp.index.codec import Packed, decode_source, pack
from claimcmp.index.spread import end
from claimcmp.index.terms import tokens
from claimcmp.model import Source
from claimcmp.read import Entry, Limits, read_entry
from claimcmp.read.article import NO_DATE
from claimcmp.read.records import read_line

# Articles handed to a worker at once: enough that the handing over costs little, few enough to stop soon.
CHUNK = 16
# Chunks under way for each worker.
_AHEAD = 4
# Garbage in cycles is looked for seldom: extraction makes objects by the thousand, and hardly a cycle.
_SELDOM = (100_000, 20, 20)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A source ready to be stored.

    Its id and path, its publication day (ISO), how many claims it has, its terms as tokens, all as bytes; and
    what is doubtful of it.
    """

    name: str
    path: str
    day: str | None
    claims: int
    terms: str
    packed: Packed
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LineJob:
    """A line of JSON Lines."""

    line: bytes
    number: int
    path: str
    stem: str
    limits: Limits


@dataclass(frozen=True, slots=True)
class FileJob:
    """A file with one article or more."""

    entry: Entry
    limits: Limits


@dataclass(frozen=True, slots=True)
class SourceJob:
    """A source that was read already, as bytes."""

    body: bytes
    path: str


Job = LineJob | FileJob | SourceJob


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a job: sources (none, one or many), and a warning for all that could not be read."""

    sources: tuple[Prepared, ...]
    warnings: tuple[str, ...]


def prepare(source: Source) -> Prepared:
    """Find the claims of a source and pack it."""
    analysis = analyse(source)
    extraction = extraction_of(analysis)
    packed = pack(extraction, analysis.times)
    day = source.published.isoformat() if source.published else None
    doubts = tuple(warning for warning in source.warnings if warning.startswith(NO_DATE))
    terms = tokens(extraction.terms)
    return Prepared(source.id, source.path, day, len(extraction.claims), terms, packed, doubts)


def do(job: Job) -> Done:
    """Do a job in this process."""
    warnings: list[str] = []
    try:
        if isinstance(job, FileJob):
            sources = [prepare(s) for s in read_entry(job.entry, warn=warnings.append, limits=job.limits)]
        elif isinstance(job, LineJob):
            sources = [prepare(read_line(job.line, job.number, job.path, job.stem, job.limits))]
        else:
            sources = [prepare(decode_source(job.body))]
    except UnreadableSource as problem:
        return Done((), (f"{where(job)}: left out, {problem}",))
    except Exception as problem:  # a fault of the program: the archive must not fall with one article
        return Done(
            (), (f"{where(job)}: left out, a fault of claimcmp ({type(problem).__name__}: {problem})",)
        )
    return Done(tuple(sources), tuple(warnings))


def where(job: Job) -> str:
    """The place that a job is about, as warnings name it."""
    if isinstance(job, LineJob):
        return f"{job.path}:{job.number}"
    return job.path if isinstance(job, SourceJob) else job.entry.path


def _do_all(jobs: Sequence[Job]) -> list[Done]:
    return [do(job) for job in jobs]


def _begin() -> None:
    """What a worker does first: interrupts are left to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    gc.set_threshold(*_SELDOM)


class Pool:
    """Worker processes, or none where one core is asked for. A context manager."""

    def __init__(self, jobs: int | None = None) -> None:
        self.workers = jobs or min(os.cpu_count() or 1, 32)
        self._executor = self._start() if self.workers > 1 else None
        self._collected = gc.get_threshold()

    def _start(self) -> ProcessPoolExecutor:
        executor = ProcessPoolExecutor(self.workers, mp_context=get_context("fork"), initializer=_begin)
        # The workers start now, before the caller opens a database that they must not inherit.
        executor.submit(_do_all, []).result()
        return executor

    def __enter__(self) -> Pool:
        if self._executor is None:
            gc.set_threshold(*_SELDOM)
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        gc.set_threshold(*self._collected)
        self.stop(at_once=kind is not None)

    def stop(self, at_once: bool = True) -> None:
        """End the workers; ``at_once``, what they were at is lost."""
        if self._executor is not None:
            end(self._executor, at_once)
            self._executor = None

    def map(self, jobs: Iterable[Job], lost: Callable[[Job], None]) -> Iterator[tuple[Job, Done]]:
        """Each job with what came of it, in order. ``lost`` is told of a job that ended its worker."""
        iterator = iter(jobs)
        if self._executor is None:
            for job in iterator:
                yield job, do(job)
            return
        under_way: deque[tuple[list[Job], Future[list[Done]]]] = deque()
        while chunk := list(islice(iterator, CHUNK)):
            under_way.append((chunk, self._submit(chunk)))
            if len(under_way) >= _AHEAD * self.workers:
                yield from self._first(under_way, lost)
        while under_way:
            yield from self._first(under_way, lost)

    def _submit(self, chunk: list[Job]) -> Future[list[Done]]:
        assert self._executor is not None
        try:
            return self._executor.submit(_do_all, chunk)
        except BrokenProcessPool:
            broken: Future[list[Done]] = Future()
            broken.set_exception(BrokenProcessPool())
            return broken

    def _first(
        self, under_way: deque[tuple[list[Job], Future[list[Done]]]], lost: Callable[[Job], None]
    ) -> Iterator[tuple[Job, Done]]:
        chunk, future = under_way.popleft()
        try:
            yield from zip(chunk, future.result(), strict=True)
        except BrokenProcessPool:
            chunks = [chunk, *(c for c, _ in under_way)]
            under_way.clear()
            for each in chunks:
                yield from self._one_by_one(each, lost)
            self._executor = self._start()

    def _one_by_one(self, chunk: list[Job], lost: Callable[[Job], None]) -> Iterator[tuple[Job, Done]]:
        """Do the jobs of a chunk that may have ended a worker, each in a process that it may end."""
        for job in chunk:
            with ProcessPoolExecutor(1, mp_context=get_context("fork")) as lone:
                try:
                    [done] = lone.submit(_do_all, [job]).result()
                except BrokenProcessPool:
                    lost(job)
                    continue
            yield job, done
