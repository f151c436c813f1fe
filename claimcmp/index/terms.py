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

# Terms of an article that are looked up, the rarest first.
LOOKED_UP = 48
# A term in more sources than this brings nobody together: it is passed over when enough others are at hand.
CROWD = 1500
# Sources that are held against an article, at most.
NEAREST = 40
# A source shares this many terms at least, and this share of the score of the nearest one.
_LEAST_SHARED = 2
_LEAST_SCORE = 0.12

Postings = Callable[[Sequence[str]], Mapping[str, Collection[int]]]
Counts = Callable[[Sequence[str]], Mapping[str, int]]


def token(term: str) -> str:
    """A term as one word that any tokenizer keeps whole: eight letters and digits."""
    return f"{zlib.crc32(term.encode()):08x}"


def tokens(terms: Iterable[str]) -> str:
    """Terms as the text of a full-text row."""
    return " ".join(sorted(map(token, terms)))


def nearest(
    terms: Collection[str], total: int, counts: Counts, postings: Postings, limit: int = NEAREST
) -> list[tuple[int, float]]:
    """The sources (by number) nearest to an article of these terms, with their scores.

    ``total`` is the number of sources; ``counts`` tells how many have each term, ``postings`` which.
    """
    frequency = counts(sorted(terms))
    known = sorted((n, term) for term, n in frequency.items() if n)
    rare = [term for n, term in known if n <= CROWD][:LOOKED_UP]
    scores: defaultdict[int, float] = defaultdict(float)
    shared: defaultdict[int, int] = defaultdict(int)
    for term, members in sorted(postings(rare).items()):
        weight = math.log((total + 1) / (frequency[term] + 0.5))
        for member in members:
            scores[member] += weight
            shared[member] += 1
    found = sorted((-score, member) for member, score in scores.items() if shared[member] >= _LEAST_SHARED)
    if not found:
        return []
    least = -found[0][0] * _LEAST_SCORE
    return [(member, -score) for score, member in found[:limit] if -score >= least]
