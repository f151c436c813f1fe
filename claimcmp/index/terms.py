"""Terms: the names and words by which a source is found among a hundred thousand.

    nearest({"=halcyon star": 3.0, "capsiz": 2.0, ...}, ...) -> [(source number, score), ...], the nearest
    first

A source is near an article when it shares rare terms with it: each shared term counts by how few sources
have it. Only the rarest terms of the article are looked up, so the cost is that of their postings and not
of the index.
"""

from __future__ import annotations

import math
import zlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from claimcmp.text.memo import Memo

# Terms of an article that are looked up, the weightiest first.
LOOKED_UP = 60
# A term in more sources than this brings nobody together.
CROWD = 1500
# Sources that are held against an article, at most.
NEAREST = 16
# A source shares this many terms at least, and has this part of the score of the second nearest (the
# nearest may be the article itself).
_LEAST_SHARED = 2
_LEAST_SCORE = 0.2
_NAME = 1.6  # weight of a name against a word, as for stories

Postings = Callable[[Sequence[str]], Mapping[str, Collection[int]]]
Counts = Callable[[Sequence[str]], Mapping[str, int]]


def token(term: str) -> str:
    """A term as one word that any tokenizer keeps whole: eight letters and digits."""
    return f"{zlib.crc32(term.encode()):08x}"


_tokens = Memo(token)


def tokens(terms: Iterable[str]) -> str:
    """Terms as the text of a full-text row."""
    return " ".join(sorted(map(_tokens.__getitem__, terms)))


def nearest(
    terms: Mapping[str, float], total: int, counts: Counts, postings: Postings, limit: int = NEAREST
) -> list[tuple[int, float]]:
    """The sources (by number) nearest to an article of these story terms, with their scores.

    ``total`` is the number of sources; ``counts`` tells how many have each term, ``postings`` which.
    """
    frequency = counts(sorted(terms))
    weights = {
        term: (1 + math.log(max(terms[term], 1.0)))
        * math.log((total + 1) / (n + 0.5))
        * (_NAME if term.startswith("=") else 1.0)
        for term, n in frequency.items()
        if 0 < n <= CROWD
    }
    weightiest = sorted(weights, key=lambda term: (-weights[term], term))[:LOOKED_UP]
    scores: defaultdict[int, float] = defaultdict(float)
    shared: defaultdict[int, int] = defaultdict(int)
    for term, members in sorted(postings(weightiest).items()):
        for member in members:
            scores[member] += weights[term] ** 2
            shared[member] += 1
    found = sorted((-score, member) for member, score in scores.items() if shared[member] >= _LEAST_SHARED)
    if not found:
        return []
    least = -found[min(1, len(found) - 1)][0] * _LEAST_SCORE
    return [(member, -score) for score, member in found[: limit + 1] if -score >= least]
