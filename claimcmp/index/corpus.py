"""A corpus to hold an article against: the sources near it, from memory or from an index, by one rule.

MemoryCorpus(extractions).near(article) -> [extraction, ...]
IndexedCorpus([index]).near(article)    -> the same, without a scan
"""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import NoReturn, Protocol, TypeVar

from claimcmp.align.dating import date_sources
from claimcmp.align.stories import topics
from claimcmp.find.times import TimeExpression
from claimcmp.frame.analysis import analyse
from claimcmp.frame.extraction import Extraction, extract_source
from claimcmp.index.spread import Spread
from claimcmp.index.store import Index
from claimcmp.index.terms import NEAREST, nearest

# A corpus of so few sources is held against an article whole.
FEW = 16


# The sources of a topic: in which index, or after the last beside them, and the number there.
_Topic = list[tuple[int, int]]

Result = TypeVar("Result")


class Corpus(Protocol):
    """What ``check`` and ``compare`` need of a corpus."""

    def __len__(self) -> int: ...

    def all(self) -> Iterator[Extraction]:
        """Every source, in the order of the corpus."""
        ...

    def near(self, article: Extraction, limit: int = NEAREST) -> list[Extraction]:
        """The sources that may speak of what the article speaks of, in the order of the corpus."""
        ...


class _Bags(Sequence[Mapping[str, float]]):
    """The story terms of a corpus, read anew each time they are gone through: they would fill the memory."""

    def __init__(self, corpus: IndexedCorpus) -> None:
        self._corpus = corpus

    def __len__(self) -> int:
        return len(self._corpus)

    def __iter__(self) -> Iterator[Mapping[str, float]]:
        for index in self._corpus.indexes:
            yield from index.bags()
        for extraction in self._corpus.beside.all():
            yield extraction.terms

    def __getitem__(self, at: object) -> NoReturn:
        raise TypeError("story terms are gone through in order")


class _Times(Mapping[str, tuple[TimeExpression, ...]]):
    """The temporal expressions of sources by id, fetched when asked for."""

    def __init__(self, corpus: IndexedCorpus, here: Mapping[str, Extraction]) -> None:
        self._corpus = corpus
        self._here = here
        self._known: dict[str, tuple[TimeExpression, ...]] = {}

    def __getitem__(self, name: str) -> tuple[TimeExpression, ...]:
        if name not in self._known:
            self._known[name] = self._fetch(name)
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._here)

    def __len__(self) -> int:
        return len(self._here)

    def _fetch(self, name: str) -> tuple[TimeExpression, ...]:
        for index in self._corpus.indexes:
            with contextlib.suppress(KeyError):
                return index.times(name)
        return analyse(self._here[name].source).times


class MemoryCorpus:
    """Sources that were read and extracted in this run."""

    def __init__(self, extractions: Sequence[Extraction]) -> None:
        self._extractions = list(extractions)
        self._postings: dict[str, list[int]] | None = None

    def __len__(self) -> int:
        return len(self._extractions)

    def all(self) -> Iterator[Extraction]:
        return iter(self._extractions)

    def near(self, article: Extraction, limit: int = NEAREST) -> list[Extraction]:
        if len(self) <= FEW:
            return list(self._extractions)
        found = nearest(article.terms, len(self), self._counts, self._found, limit)
        return [self._extractions[number] for number in sorted(number for number, _ in found)]

    def _filed(self) -> dict[str, list[int]]:
        if self._postings is None:
            postings: defaultdict[str, list[int]] = defaultdict(list)
            for number, extraction in enumerate(self._extractions):
                for term in extraction.terms:
                    postings[term].append(number)
            self._postings = dict(postings)
        return self._postings

    def _counts(self, terms: Sequence[str]) -> Mapping[str, int]:
        filed = self._filed()
        return {term: len(filed.get(term, ())) for term in terms}

    def _found(self, terms: Sequence[str]) -> Mapping[str, Collection[int]]:
        filed = self._filed()
        return {term: filed.get(term, ()) for term in terms}


class IndexedCorpus:
    """The sources of one index or more, and those of a corpus in memory beside them."""

    def __init__(self, indexes: Sequence[Index], beside: MemoryCorpus | None = None) -> None:
        self.indexes = tuple(indexes)
        self.beside = beside or MemoryCorpus([])

    def __len__(self) -> int:
        return sum(map(len, self.indexes)) + len(self.beside)

    def all(self) -> Iterator[Extraction]:
        for index in self.indexes:
            yield from index.all()
        yield from self.beside.all()

    def near(self, article: Extraction, limit: int = NEAREST) -> list[Extraction]:
        found: list[Extraction] = []
        for index in self.indexes:
            if len(index) <= FEW:
                found += index.all()
            else:
                found += index.some([number for number, _ in index.nearest(article.terms, limit)])
        return found + self.beside.near(article, limit)

    def each_topic(
        self, work: Callable[[list[Extraction]], Result], jobs: int | None = None
    ) -> Iterator[Result]:
        """``work`` on the sources of each topic of two or more, dated among themselves; on all cores.

        One topic a process is held, besides the story terms that topics are found by.
        """

        def on(corpus: IndexedCorpus, topic: _Topic) -> Result:
            return work(corpus._of_topic(topic))

        with Spread(self._reopened, on, jobs) as spread:
            yield from spread.map(self._topics())

    def _reopened(self) -> IndexedCorpus:
        """The same corpus for another process: connections are not shared."""
        return IndexedCorpus([Index.open(index.path) for index in self.indexes], self.beside)

    def _topics(self) -> Iterator[_Topic]:
        numbers: list[tuple[int, int]] = []
        days: list[date | None] = []
        for at, index in enumerate(self.indexes):
            numbers += [(at, number) for number in index.numbers()]
            days += index.days()
        numbers += [(len(self.indexes), at) for at in range(len(self.beside))]
        days += [x.source.published for x in self.beside.all()]
        for members in topics(_Bags(self), days):
            if len(members) > 1:
                yield [numbers[member] for member in members]

    def _of_topic(self, topic: _Topic) -> list[Extraction]:
        found: list[Extraction] = []
        for at, index in enumerate(self.indexes):
            found += index.some([number for place, number in topic if place == at])
        beside = list(self.beside.all())
        found += [beside[number] for place, number in topic if place == len(self.indexes)]
        return self.dated(found)

    def dated(self, extractions: Sequence[Extraction]) -> list[Extraction]:
        """The extractions, those of sources whose date their neighbours mend made anew."""
        times = _Times(self, {x.source.id: x for x in extractions})
        sources = date_sources([x.source for x in extractions], times)
        return [
            x if source.published == x.source.published else extract_source(source)
            for x, source in zip(extractions, sources, strict=True)
        ]
