"""Groups of claims on their way to a fact: what their claims say, counted, so that wholes are compared.

    "The storm killed five people", "Five people died in the storm"
    -> Group(values={("number", "5"): 2}, events={"kill": 2, "storm": 2}, heads={"people": 2},
             triggers={"killed": 1, "died": 1}, ...)

What merges and conflicts ask of two groups are cosines of such counts, beside what the pairs across say.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from claimcmp.align.profiles import Profile


class Group:
    """A group of claims (by their index in ``profiles``), and what is said in it how often."""

    __slots__ = (
        "events",
        "heads",
        "members",
        "nouns",
        "owners",
        "sentences",
        "sites",
        "subjects",
        "triggers",
        "values",
    )

    def __init__(self, profiles: Sequence[Profile], members: Sequence[int]) -> None:
        own = [profiles[m] for m in members]
        frames = [p.claim.frame for p in own]
        self.members = sorted(members)
        self.sites = Counter(p.site for p in own)
        self.sentences = {(p.site, p.claim.sentence_start) for p in own}
        self.values = Counter((p.family, p.value_key) for p in own)
        self.events = Counter(event for p in own for event in p.events)
        self.nouns = Counter(f.noun or f.head for f in frames if f.head)
        self.heads = Counter(f.head for f in frames if f.head)
        self.triggers = Counter(f.trigger for f in frames if f.trigger)
        self.owners = Counter(p.owner for p in own if p.owner)
        self.subjects = Counter(p.subject for p in own if p.subject)


def homes(groups: Sequence[Sequence[int]]) -> dict[int, int]:
    """For each member, the index of the group that it is in; of several, the last."""
    return {member: at for at, members in enumerate(groups) for member in members}


def commonest(values: Counter[tuple[str, str]]) -> tuple[str, str]:
    """The value, as (family, value_key), that most of a group's claims state."""
    return min(values, key=lambda value: (-values[value], value))


def cosine(a: Counter[str], b: Counter[str]) -> float:
    """0..1; 0 where either is empty."""
    if not a or not b:
        return 0.0
    dot = sum(n * b[key] for key, n in a.items() if key in b)
    if not dot:
        return 0.0
    return dot / math.sqrt(sum(n * n for n in a.values()) * sum(n * n for n in b.values()))
