"""Origins: copies and rewrites of one agency text are one origin, however many pages carry it.

    a (a page), b (the same text under another headline), c (a third of it, cut short), d (its own words)
    -> origins {a: a, b: a, c: a, d: d}, copy_of {b: a, c: a}

A text is the set of its shingles, runs of five words. Where a good part of the shorter text's shingles
stands in the longer one, the two are one origin. Candidates come from an inverted index over a sample of the
shingles (those whose hash is 0 modulo a small number: the same in every text), so the cost is near-linear
in the text; no library is needed for what one set and one dictionary do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

from claimcmp.model import Source
from claimcmp.text.tokens import Tokens, tokenize
from claimcmp.text.words import Question

_WORDS = 5  # a shingle's words
_SAMPLED = 0x300  # bits of a shingle's hash: those with none, one in four, are indexed and compared
_ALL = 0xFFFFFFFF  # the bits of a hash
_ENOUGH = 60  # a text with fewer shingles is not sampled
_COPIED = 0.4  # part of the shorter text that stands in the other: a copy or a rewrite
_FEWEST = 8  # sampled shingles that must be shared at least: a shared quotation is no copy
_FREQUENT = 50  # a shingle in more texts than this is a page's furniture


@dataclass(frozen=True, slots=True)
class Origins:
    """``origin_of``: each source's id -> the id of the source that stands for its origin.
    ``copy_of``: copies only, each -> the source that it copies.
    """

    origin_of: Mapping[str, str]
    copy_of: Mapping[str, str]


def shingles(tokens: Tokens, skip: Sequence[tuple[int, int]] = ()) -> frozenset[int]:
    """The sampled shingles of a text as hashes; ``skip`` are character spans to leave out (furniture)."""
    hashes = _content(tokens, skip)
    count = len(hashes) - _WORDS + 1
    if count < 1:
        return frozenset()
    runs = zip(hashes, hashes[1:], hashes[2:], hashes[3:], hashes[4:], strict=False)
    if count <= _ENOUGH:
        return frozenset((a * 3 + b * 5 + c * 7 + d * 11 + e * 13) & _ALL for a, b, c, d, e in runs)
    return frozenset(
        h & _ALL for a, b, c, d, e in runs if not (h := a * 3 + b * 5 + c * 7 + d * 11 + e * 13) & _SAMPLED
    )


def _hash(word: str) -> int | None:
    """A hash of a word or a number, None for a sign."""
    if not (word.isalnum() or word[0].isalnum()):
        return None
    return crc32(word.encode("utf-8", "surrogatepass")) * 2654435761 & _ALL


_HASH = Question(_hash)


def _content(tokens: Tokens, skip: Sequence[tuple[int, int]]) -> list[int]:
    """The hashes of the text's words and numbers outside ``skip``."""
    hashes = tokens.answers(_HASH)
    if not skip:
        return [word for word in hashes if word is not None]
    words: list[int] = []
    k = 0
    for word, start in zip(hashes, tokens.starts, strict=True):
        while k < len(skip) and skip[k][1] <= start:
            k += 1
        inside = k < len(skip) and skip[k][0] <= start
        if not inside and word is not None:
            words.append(word)
    return words


def origins(sources: Sequence[Source], shingled: Sequence[frozenset[int]] | None = None) -> Origins:
    """Group sources into origins; the earliest published (then the first given) stands for its group.

    ``shingled`` are the sources' shingles where the caller has them already. Near-linear.
    """
    if shingled is None:
        shingled = [shingles(tokenize(source.text), source.furniture) for source in sources]
    order = sorted(range(len(sources)), key=lambda i: (_moment(sources[i]), i))
    postings: dict[int, list[int]] = defaultdict(list)
    root: dict[int, int] = {}
    copied: dict[int, int] = {}
    for i in order:
        own = shingled[i]
        shared: dict[int, int] = defaultdict(int)
        for shingle in own:
            posting = postings[shingle]
            if len(posting) <= _FREQUENT:
                for j in posting:
                    shared[j] += 1
            posting.append(i)
        best: tuple[float, int] | None = None
        for j, count in shared.items():
            part = count / max(1, min(len(own), len(shingled[j])))
            if count >= _FEWEST and part >= _COPIED:
                if best is None or part > best[0] or (part == best[0] and root[j] < root[best[1]]):
                    best = (part, j)
        root[i] = i
        if best is not None:
            copied[i] = root[i] = root[best[1]]
    return Origins(
        {sources[i].id: sources[root[i]].id for i in range(len(sources))},
        {sources[i].id: sources[copied[i]].id for i in sorted(copied)},
    )


def _moment(source: Source) -> tuple[int, float]:
    """Sort key of a source's publication; those without a date come last."""
    if source.published is None:
        return 10**7, 0.0
    at = source.published_at
    return source.published.toordinal(), at.hour * 60.0 + at.minute if at is not None else 0.0
