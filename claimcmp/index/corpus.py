"""A corpus to hold an article against: the sources near it, from memory or from an index, by one rule.

MemoryCorpus(extractions).near(article) -> [extraction, ...]
IndexedCorpus([index]).near(article)    -> the same, without a scan
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Protocol

from claimcmp.frame.extraction import Extraction
from claimcmp.index.store import Index
from claimcmp.index.terms import NEAREST, nearest

# A corpus of so few sources is held against an article whole.
FEW = 16


class Corpus(Protocol):
    """What ``check`` and ``compare`` need of a corpus."""

    def __len__(self) -> int: ...

    def all(self) -> Iterator[Extraction]:
        """Every source, in the order of the corpus."""
        ...

    def near(self, article: Extraction, limit: int = NEAREST) -> list[Extraction]:
        """The sources that may speak of what the article speaks of, in the order of the corpus."""
        ...


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
        found = nearest(article.terms.keys(), len(self), self._counts, self._found, limit)
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
        self._beside = beside or MemoryCorpus([])

    def __len__(self) -> int:
        return sum(map(len, self.indexes)) + len(self._beside)

    def all(self) -> Iterator[Extraction]:
        for index in self.indexes:
            yield from index.all()
        yield from self._beside.all()

    def near(self, article: Extraction, limit: int = NEAREST) -> list[Extraction]:
        found: list[Extraction] = []
        for index in self.indexes:
            if len(index) <= FEW:
                found += index.all()
            else:
                found += index.some([number for number, _ in index.nearest(article.terms.keys(), limit)])
        return found + self._beside.near(article, limit)
