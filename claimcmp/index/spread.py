"""A function over many items on many cores: the results in the order of the items, memory bounded.

    with Spread(open_index, 2) as spread:             two processes, each with an index of its own
        for report in spread.map(compare, topics):    compare(index, topic), a chunk of topics at a time

The processes are forked when the spread is entered, before the caller holds much; ``compare`` may be any
function, as they have it from their parent. Where a process dies, its items are done in this one.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from types import TracebackType
from typing import Any, Generic, TypeVar

Own = TypeVar("Own")
Item = TypeVar("Item")
Result = TypeVar("Result")

_CHUNK = 8  # items handed over at once
_AHEAD = 4  # chunks under way for each process


class Spread(Generic[Own, Item, Result]):
    """Processes that do ``work(own, item)``, ``own`` being what ``prepare()`` gave it; a context manager."""

    def __init__(
        self, prepare: Callable[[], Own], work: Callable[[Own, Item], Result], jobs: int | None = None
    ) -> None:
        self._prepare = prepare
        self._work = work
        self._jobs = jobs or min(os.cpu_count() or 1, 32)
        self._executor: ProcessPoolExecutor | None = None
        self._here: Own | None = None  # what work in this process has of its own

    def __enter__(self) -> Spread[Own, Item, Result]:
        if self._jobs > 1:
            self._executor = ProcessPoolExecutor(
                self._jobs,
                mp_context=get_context("fork"),
                initializer=_begin,
                initargs=(self._prepare, self._work),
            )
            self._executor.submit(_do, []).result()  # which starts all of them
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._executor is not None:
            end(self._executor, at_once=kind is not None)

    def map(self, items: Iterable[Item]) -> Iterator[Result]:
        """The result of each item, in order."""
        iterator = iter(items)
        under_way: deque[tuple[list[Item], Future[list[Result]] | None]] = deque()
        while chunk := list(islice(iterator, _CHUNK)):
            under_way.append((chunk, self._submit(chunk)))
            if len(under_way) >= _AHEAD * self._jobs:
                yield from self._done(*under_way.popleft())
        while under_way:
            yield from self._done(*under_way.popleft())

    def _submit(self, chunk: list[Item]) -> Future[list[Result]] | None:
        if self._executor is None:
            return None
        try:
            return self._executor.submit(_do, chunk)
        except BrokenProcessPool:
            return None

    def _done(self, chunk: list[Item], future: Future[list[Result]] | None) -> Iterator[Result]:
        if future is not None:
            try:
                yield from future.result()
                return
            except BrokenProcessPool:
                pass
        if self._here is None:
            self._here = self._prepare()
        for item in chunk:
            yield self._work(self._here, item)


def end(executor: ProcessPoolExecutor, at_once: bool) -> None:
    """End the processes of an executor: ``at_once``, what they are at is lost; else they are idle, and waited
    for, as the interpreter must not meet the executor half closed when it ends itself."""
    processes = list((executor._processes or {}).values())
    executor.shutdown(wait=not at_once, cancel_futures=True)
    if at_once:
        for process in processes:
            process.terminate()


_own: Any = None
_work: Callable[[Any, Any], Any]


def _begin(prepare: Callable[[], Any], work: Callable[[Any, Any], Any]) -> None:
    """What a process does first: interrupts are left to the parent."""
    global _own, _work
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _own, _work = prepare(), work


def _do(chunk: list[Any]) -> list[Any]:
    return [_work(_own, item) for item in chunk]
