"""Senses of a word that several families share, told by its company.

    "Gunmen struck the village"    struck: attack, happen
    "The quake struck the coast"   struck: happen, for nothing near it speaks of an attack
    "The union's strike" "It is to last four days. The strike ..."    a noun has one sense in a text

``resources/en/events.toml`` says which words keep a family company (``near``), and which of its words name
it only where one of these stands near (``unsure``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from claimcmp.frame.families import REMEMBERED
from claimcmp.frame.lexicon import Families, event_lexicon

# Tokens on either side in which a sense finds its company.
_COMPANY = 12


class Senses:
    """The senses of the words of one text, given as its tokens in small letters and in the singular."""

    def __init__(self, lower: Sequence[str], singular: Sequence[str]) -> None:
        self._lower = lower
        self._singular = singular
        self._of_text: dict[tuple[Families, str], str | None] = {}

    def of(self, families: Families, pos: str, lemma: str, i: int) -> Families:
        """Families of token ``i`` in the order in which their company makes them likely: "the quake struck"
        is no attack.

        A family of which the word is an unsure member is left out where its company is. A noun has one sense
        in a text: where most of its places there speak for one, this one does.
        """
        near, unsure = _senses(families, pos, lemma)
        if not near and not unsure:
            return families
        if pos == "noun" and len(near) > 1:
            sense = self._sense(families, lemma, near)
            if sense is not None:
                return sense, *(name for name in families if name != sense and name not in unsure)
        company = self._company(i)
        ranked: list[tuple[int, int, str]] = []
        for place, name in enumerate(families):
            words = near.get(name)
            rank = 1 if words is None else 2 if words.isdisjoint(company) else 0
            if rank == 0 or name not in unsure:
                ranked.append((rank, place, name))
        if len(ranked) > 1 and sorted(ranked)[1][0] == 0:  # "the quake struck at dawn, killing nine"
            ranked = [(self._apart(near[n], i) if r == 0 else _COMPANY + r, p, n) for r, p, n in ranked]
        return tuple(name for _, _, name in sorted(ranked))

    def _company(self, i: int) -> set[str]:
        low, high = max(0, i - _COMPANY), i + _COMPANY
        lower, singular = self._lower, self._singular
        return {*lower[low:i], *lower[i + 1 : high], *singular[low:i], *singular[i + 1 : high]}

    def _apart(self, words: frozenset[str], i: int) -> int:
        """How many tokens away the nearest of ``words`` stands from token ``i``."""
        lower, singular = self._lower, self._singular
        for k in range(1, _COMPANY):
            for j in (i - k, i + k):
                if 0 <= j < len(lower) and (lower[j] in words or singular[j] in words):
                    return k
        return _COMPANY

    def _sense(self, families: Families, lemma: str, near: Mapping[str, frozenset[str]]) -> str | None:
        """The family for which most places of a noun speak; None where it has one place only, or where they
        are not agreed."""
        key = families, lemma
        if key not in self._of_text:
            places = [i for i, word in enumerate(self._singular) if word == lemma]
            votes = Counter[str]()
            for i in places if len(places) > 1 else ():
                company = self._company(i)
                votes.update(name for name, words in near.items() if not words.isdisjoint(company))
            ranked = votes.most_common(2)
            clear = ranked and (len(ranked) == 1 or ranked[0][1] >= _CLEAR * ranked[1][1])
            self._of_text[key] = ranked[0][0] if clear else None
        return self._of_text[key]


# How many times as many places must speak for the sense of a text as for the next.
_CLEAR = 2


@lru_cache(REMEMBERED)
def _senses(families: Families, pos: str, lemma: str) -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    """The company of each of the families, and those of which the word is an unsure member."""
    events = event_lexicon()
    unsure = frozenset(name for name in families if (name, pos, lemma) in events.unsure)
    if len(families) == 1 and not unsure:
        return {}, unsure
    return {name: events.near[name] for name in families if name in events.near}, unsure
