"""Stories: sources grouped by the event they report, before anything is aligned.

    three articles on a quake in Chile, two on one in Peru, one on a coup
    -> [[0, 2, 3], [1, 5], [4]]

A source is a vector of rare stems and names (tf-idf; the lead and names count more). First, sources
that share what is rare in the corpus are brought together: candidates come from an inverted index over
each source's weightiest terms, so no step looks at all pairs, and topics grow by average-link
agglomeration. Then each topic is weighed anew by what is rare inside it, and parts where it falls into
groups that are far more alike inside than to each other: two quakes in one country share their
vocabulary, not the words that are rare among quakes. A date far off speaks against a merge.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice

from claimcmp.frame.gazetteer import key_of, known
from claimcmp.frame.names import NameMention
from claimcmp.text.morphology import stem, weak_words
from claimcmp.text.tokens import Tokens
from claimcmp.text.words import Question

# Tuned on the annotated folders, as one corpus and one by one; a broad optimum.
_KEPT = 60  # terms of a source that speak
_INDEXED = 25  # of these, the ones by which candidates are found
_COMMON = 60  # only so many of the sources that index a term, the latest, are looked at
_NEIGHBOURS = 10  # candidate neighbours kept for a source
_LEAD = 80  # tokens of title and lead, which count double
_NAME = 1.6  # weight of a name against a word
_CENTROID = 200  # terms kept of a story's sum vector
_TOPIC = 0.06  # average cosine, by the corpus's idf, at which two groups are one topic, in a corpus of _USUAL
_TOPIC_STEP = 0.01  # and more for each doubling of the corpus beyond that: idf spreads with the corpus
_USUAL = 160
_TOPIC_PRIOR = 60.0  # idf as if so many sources of other things stood beside the corpus
_STORY_PRIOR = 20.0  # the same, inside a topic
_APART = 0.44  # likeness between two groups over that inside them, under which they are two stories
_ONE_APART = 0.2  # the same, for a source that would stand alone


def story_terms(tokens: Tokens, names: Sequence[NameMention]) -> Mapping[str, float]:
    """What a source speaks of: stems of its content words, its numbers, keys of its names, with their counts.

    Numbers and the names of days and months tell look-alike events apart.
    """
    counts: dict[str, float] = defaultdict(float)
    inside = bytearray(len(tokens))
    for name in names:
        weight = 2.0 if name.first < _LEAD else 1.0
        key = key_of(name.text)
        entry = known(key)
        if entry is not None:
            counts["=" + entry.canonical.lower()] += weight
        else:
            counts["=" + key_of(name.head)] += weight
        for i in range(name.first, min(name.last, len(inside))):
            inside[i] = 1
    for i, root in enumerate(tokens.answers(_ROOT)):
        if root is not None and not inside[i]:
            counts[root] += 2.0 if i < _LEAD else 1.0
    return counts


def _root(word: str) -> str | None:
    """The stem of a word that tells stories apart; None of one that does not."""
    return stem(word) if len(word) > 1 and word not in weak_words() else None


_ROOT = Question(_root)


def stories(
    terms_by_source: Sequence[Mapping[str, float]], dates: Sequence[date | None] | None = None
) -> list[list[int]]:
    """Group sources (by index) into stories, each in order, the stories by their first source.

    ``terms_by_source`` are bags of terms as ``story_terms`` makes them; ``dates`` the publication
    dates as far as they are known. Near-linear in the number of sources.
    """
    count = len(terms_by_source)
    if count < 2:
        return [[i] for i in range(count)]
    days = [d.toordinal() if d else None for d in dates] if dates else [None] * count
    found: list[list[int]] = []
    for topic in _trees(_vectors(terms_by_source, _TOPIC_PRIOR), days, _threshold(count)):
        members = sorted(topic.members)
        if len(members) < 3:
            found.append(members)
            continue
        vectors = _vectors([terms_by_source[i] for i in members], _STORY_PRIOR)
        for tree in _trees(vectors, [days[i] for i in members], 0.0):
            found += [sorted(members[i] for i in group.members) for group in _parted(tree)]
    return sorted(found)


def _vectors(terms_by_source: Sequence[Mapping[str, float]], prior: float) -> list[dict[str, float]]:
    """Unit tf-idf vectors of each source's weightiest terms, the weightiest first."""
    frequency: Counter[str] = Counter()
    for terms in terms_by_source:
        frequency.update(terms.keys())
    total = len(terms_by_source) + prior
    # Each term with its idf: one string object for all sources, however often it was read from an index.
    idf = {term: (math.log(total / seen), term) for term, seen in frequency.items()}
    vectors: list[dict[str, float]] = []
    for terms in terms_by_source:
        weighted = [
            ((1.0 + math.log(n)) * rarity * (_NAME if term[0] == "=" else 1.0), term)
            for (rarity, term), n in zip(map(idf.__getitem__, terms), terms.values(), strict=True)
        ]
        top = heapq.nlargest(_KEPT, weighted)
        norm = math.sqrt(sum(w * w for w, _ in top)) or 1.0
        vectors.append({term: w / norm for w, term in top})
    return vectors


def _candidates(vectors: Sequence[Mapping[str, float]]) -> Iterator[list[int]]:
    """For each source the sources before it that share a weighty term, the best few."""
    postings: dict[str, tuple[list[int], list[float]]] = {}  # by term: the latest sources, its weight in each
    for i, vector in enumerate(vectors):
        shared: dict[int, float] = defaultdict(float)
        for term, weight in islice(vector.items(), _INDEXED):
            posting = postings.get(term)
            if posting is None:
                postings[term] = ([i], [weight])
                continue
            members, weights = posting
            for j, other in zip(members, weights, strict=True):
                shared[j] += weight * other
            members.append(i)
            weights.append(weight)
            if len(members) > _COMMON:
                del members[0], weights[0]
        best = heapq.nlargest(_NEIGHBOURS, shared.items(), key=lambda item: (item[1], -item[0]))
        yield [j for j, _ in best]


def _dot(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    if len(a) > len(b):
        a, b = b, a
    return sum(weight * b[term] for term, weight in a.items() if term in b)


def _nearness(days: float | None) -> float:
    """What the days between two groups' middles leave of their likeness: a month all, a year or more 0.6."""
    if days is None or days <= 30:
        return 1.0
    return max(0.6, 1.0 - (days - 30) / 800.0)


class _Group:
    """A group under way: its members, the sum of their vectors, their mean date, its two halves."""

    __slots__ = ("between", "dated", "day", "halves", "inner", "members", "total")

    def __init__(self, members: list[int], total: dict[str, float], day: float, dated: int) -> None:
        self.members = members
        self.total = total
        self.day = day
        self.dated = dated
        self.halves: tuple[_Group, _Group] | None = None
        self.between = 0.0  # likeness of the halves
        self.inner = 0.0  # sum of the likenesses of all pairs of members

    def likeness(self, other: _Group) -> float:
        apart = abs(self.day - other.day) if self.dated and other.dated else None
        pairs = len(self.members) * len(other.members)
        return _dot(self.total, other.total) / pairs * _nearness(apart)

    def within(self) -> float:
        """Average likeness of two members; 0 where there is but one."""
        count = len(self.members)
        return 2.0 * self.inner / (count * (count - 1)) if count > 1 else 0.0

    def joined(self, other: _Group, likeness: float) -> _Group:
        total = dict(self.total)
        for term, weight in other.total.items():
            total[term] = total.get(term, 0.0) + weight
        if len(total) > 2 * _CENTROID:
            total = dict(heapq.nlargest(_CENTROID, total.items(), key=lambda item: (item[1], item[0])))
        dated = self.dated + other.dated
        day = (self.day * self.dated + other.day * other.dated) / dated if dated else 0.0
        group = _Group(self.members + other.members, total, day, dated)
        group.halves, group.between = (self, other), likeness
        group.inner = self.inner + other.inner + likeness * len(self.members) * len(other.members)
        self.total = other.total = {}  # of no more use, and in a large corpus most of the memory
        return group


def _parted(group: _Group) -> list[_Group]:
    """Cut a merge tree where its halves are far more alike inside than to each other."""
    if group.halves is None:
        return [group]
    left, right = group.halves
    inside = [half.within() for half in group.halves if len(half.members) > 1]
    if not inside:
        return [group]
    limit = _APART if len(inside) == 2 else _ONE_APART
    if group.between < limit * min(inside):
        return _parted(left) + _parted(right)
    return [group]


def _trees(vectors: Sequence[dict[str, float]], days: Sequence[int | None], threshold: float) -> list[_Group]:
    """Average-link agglomeration over candidate neighbours, down to ``threshold``."""
    groups: dict[int, _Group] = {}
    for i, (vector, day) in enumerate(zip(vectors, days, strict=True)):
        groups[i] = _Group([i], vector, float(day or 0), 0 if day is None else 1)
    neighbours: dict[int, set[int]] = {i: set() for i in groups}
    heap: list[tuple[float, int, int]] = []
    for i, near in enumerate(_candidates(vectors)):
        for j in near:
            likeness = groups[i].likeness(groups[j])
            # an average of what lies under the threshold does not rise above it: such pairs are let go
            if likeness > threshold:
                neighbours[i].add(j)
                neighbours[j].add(i)
                heap.append((-likeness, j, i))
    heapq.heapify(heap)
    fresh = len(vectors)
    del vectors  # those of groups that have grown are of no more use
    while heap:
        minus, a, b = heapq.heappop(heap)
        if a not in groups or b not in groups:
            continue
        group = groups.pop(a).joined(groups.pop(b), -minus)
        close: set[int] = set()
        for n in neighbours.pop(a) | neighbours.pop(b):
            if n not in groups:
                continue
            neighbours[n] -= {a, b}
            likeness = group.likeness(groups[n])
            if likeness > threshold:
                close.add(n)
                neighbours[n].add(fresh)
                heapq.heappush(heap, (-likeness, n, fresh))
        groups[fresh] = group
        neighbours[fresh] = close
        fresh += 1
    return list(groups.values())


def topics(
    terms_by_source: Sequence[Mapping[str, float]], dates: Sequence[date | None] | None = None
) -> list[list[int]]:
    """Group sources (by index) into topics: stories that share vocabulary, and may share background."""
    count = len(terms_by_source)
    days = [d.toordinal() if d else None for d in dates] if dates else [None] * count
    grown = _trees(_vectors(terms_by_source, _TOPIC_PRIOR), days, _threshold(count))
    return sorted(sorted(topic.members) for topic in grown)


def _threshold(count: int) -> float:
    """The least average cosine of one topic in a corpus of so many sources. Whoever puts a dozen articles
    into a folder means them to be compared."""
    return _TOPIC + _TOPIC_STEP * math.log2(max(1, count) / _USUAL)
