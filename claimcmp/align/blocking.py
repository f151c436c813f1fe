"""Blocking: which pairs of claims are worth comparing, found by shared keys and never all against all.

A claim files itself under what it counts, the event it speaks of, whose it is, its subject, its value, its
kind where stories have few claims of it, and the rarest words of its clause (of its sentence, where the
clause is short). Two claims of different sources that meet under a key, and whose kinds can state one slot,
are a candidate pair. A key under which too many meet says nothing and is passed over.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from claimcmp.align.profiles import Profile, Weights

# Words of the clause that a claim files itself under, the rarest first.
_RARE_WORDS = 9
# Kinds of which a story has few claims: each of them may be the counterpart of any other.
_FEW = frozenset(("measure", "duration", "age", "time", "score", "rate", "percent", "ordinal", "money"))
# A key with more claims than this is no key: its pairs, if true, meet under another as well.
_CROWD = 160


def _keys(profile: Profile, weights: Weights) -> Iterator[tuple[str, str, str]]:
    family, frame = profile.family, profile.claim.frame
    if frame.noun or frame.head:
        yield family, "noun", frame.noun or frame.head or ""
    if profile.claim.kind in _FEW:
        yield family, "kind", profile.claim.kind
    for event in frame.events:
        yield family, "event", event
    for role in (profile.owner, profile.subject):
        if role:
            yield family, "role", role
    yield family, "value", profile.value_key
    rare = sorted(profile.clause.members, key=lambda c: (-weights.square(c), c))[:_RARE_WORDS]
    for concept in rare:
        yield family, "word", concept
    if len(profile.clause.members) < _RARE_WORDS:
        rare = sorted(profile.sentence.members, key=lambda c: (-weights.square(c), c))[:_RARE_WORDS]
        for concept in rare:
            yield family, "word", concept


def candidate_pairs(profiles: Sequence[Profile], weights: Weights) -> list[tuple[int, int]]:
    """Pairs (left < right) of indices into ``profiles``, sorted, of claims of different sources."""
    filed: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for profile in profiles:
        for key in dict.fromkeys(_keys(profile, weights)):
            filed[key].append(profile.order)
    pairs: set[tuple[int, int]] = set()
    for members in filed.values():
        if len(members) > _CROWD:
            continue
        for i, left in enumerate(members):
            site = profiles[left].site
            for right in members[i + 1 :]:
                if profiles[right].site != site:
                    pairs.add((left, right))
    return sorted(pairs)
