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
from claimcmp.judge.relations import told_by
from claimcmp.values import NumberValue

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
    for part in _bare(profile):
        yield "number", "value", part
    rare = sorted(profile.clause.members, key=lambda c: (-weights.square(c), c))[:_RARE_WORDS]
    for concept in rare:
        yield family, "word", concept
    if len(profile.clause.members) < _RARE_WORDS:
        rare = sorted(profile.sentence.members, key=lambda c: (-weights.square(c), c))[:_RARE_WORDS]
        for concept in rare:
            yield family, "word", concept


# The least number of a score that may be told without the other ("the 58th win").
_TELLING = 10


def _bare(profile: Profile) -> Iterator[str]:
    """The numbers of a score, a sum or a share as a text may say them alone: "it lost 340 million"."""
    value = profile.claim.value
    if not isinstance(value, NumberValue) or value.point is None:
        return
    if profile.family == "score":
        yield from (f"{part:.6g}" for part in told_by(value) if part >= _TELLING)
    elif profile.family in ("money", "percent"):
        yield f"{value.point:.6g}"


def _may_meet(a: Profile, b: Profile) -> bool:
    """Whether two claims can state one slot, by their kinds: of two families, one must be a count or a rank,
    and one without a noun where the other is no score."""
    if a.family == b.family:
        return True
    for one, other in ((a, b), (b, a)):
        if one.claim.kind in ("count", "ordinal"):
            return other.family == "score" or one.claim.frame.head is None
    return False


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
                if profiles[right].site != site and _may_meet(profiles[left], profiles[right]):
                    pairs.add((left, right))
    return sorted(pairs)
