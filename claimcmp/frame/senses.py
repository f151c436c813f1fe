"""Senses of a word that several families share, told by its company.

    "Gunmen struck the village"    struck: attack, happen
    "The quake struck the coast"   struck: happen, for nothing near it speaks of an attack

``resources/en/events.toml`` says which words keep a family company (``near``), and which of its words name
it only where one of these stands near (``unsure``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from claimcmp.frame.families import REMEMBERED
from claimcmp.frame.lexicon import Families, event_lexicon

# Tokens on either side in which a sense finds its company.
_COMPANY = 12


def by_sense(
    families: Families, pos: str, lemma: str, lower: Sequence[str], singular: Sequence[str], i: int
) -> Families:
    """Families in the order in which their company makes them likely: "the quake struck" is no attack.

    A family of which the word is an unsure member is left out where its company is.
    """
    near, unsure = _senses(families, pos, lemma)
    if not near and not unsure:
        return families
    low, high = max(0, i - _COMPANY), i + _COMPANY
    company = {*lower[low:i], *lower[i + 1 : high], *singular[low:i], *singular[i + 1 : high]}
    ranked: list[tuple[int, int, str]] = []
    for place, name in enumerate(families):
        words = near.get(name)
        rank = 1 if words is None else 2 if words.isdisjoint(company) else 0
        if rank == 0 or name not in unsure:
            ranked.append((rank, place, name))
    if len(ranked) > 1 and sorted(ranked)[1][0] == 0:  # "the quake struck at dawn, killing nine"
        ranked = [
            (_apart(near[n], lower, singular, i) if r == 0 else _COMPANY + r, p, n) for r, p, n in ranked
        ]
    return tuple(name for _, _, name in sorted(ranked))


def _apart(words: frozenset[str], lower: Sequence[str], singular: Sequence[str], i: int) -> int:
    """How many tokens away the nearest of ``words`` stands from token ``i``."""
    for k in range(1, _COMPANY):
        for j in (i - k, i + k):
            if 0 <= j < len(lower) and (lower[j] in words or singular[j] in words):
                return k
    return _COMPANY


@lru_cache(REMEMBERED)
def _senses(families: Families, pos: str, lemma: str) -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    """The company of each of the families, and those of which the word is an unsure member."""
    events = event_lexicon()
    unsure = frozenset(name for name in families if (name, pos, lemma) in events.unsure)
    if len(families) == 1 and not unsure:
        return {}, unsure
    return {name: events.near[name] for name in families if name in events.near}, unsure
