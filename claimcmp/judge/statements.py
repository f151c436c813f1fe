"""What sources state of one fact, held against one another: claims with their kinds and neighbours, where
:mod:`relations` has values alone.

"from noon to 8 pm" and the same          EQUAL: the values of one sentence stand together
"four girls and two boys", "six people"   EQUAL: parts, and their sum
"1988-1993" and "in 1988"                  COMPATIBLE: the one says more
"his third visit", "two earlier visits"    COMPATIBLE
"12 seasons", "a career of 12 years"       EQUAL: one number of what nothing converts
"today", undated, and "Wednesday"          EQUAL: both tell a day, and these are of one fact
"last week", undated, and "Wednesday"      COMPATIBLE: nothing says that they are apart
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from claimcmp.judge.relations import Relation, in_base, relate
from claimcmp.model import Claim
from claimcmp.values import NumberValue, TimeValue

Pair = tuple[Claim, Claim]


class Standing(NamedTuple):
    """The worst relation of claims of different sources, and the pairs that cannot both be true."""

    worst: Relation
    conflicts: list[Pair]


def standing(claims: Sequence[Claim]) -> Standing:
    """How the claims of one fact stand to one another across sources."""
    beside = _Sentences(claims)
    worst = Relation.EQUAL
    conflicts: list[Pair] = []
    for a, b in combinations(claims, 2):
        if a.source == b.source:
            continue
        relation = _among_neighbours(a, b, beside)
        worst = max(worst, relation)
        if relation == Relation.CONFLICT:
            conflicts.append((a, b))
    return Standing(worst, conflicts)


class _Sentences:
    """The claims of each sentence that states more than one value of the fact."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._by_place: dict[tuple[str, int], list[Claim]] = {}
        for claim in claims:
            self._by_place.setdefault((claim.source, claim.sentence_start), []).append(claim)

    def of(self, claim: Claim) -> list[Claim]:
        """The other claims of its sentence."""
        return [c for c in self._by_place[claim.source, claim.sentence_start] if c is not claim]


def _among_neighbours(a: Claim, b: Claim, beside: _Sentences) -> Relation:
    """The relation of two claims, in view of what else their sentences state of the fact."""
    relation = relate_claims(a, b)
    if relation == Relation.EQUAL:
        return relation
    by_a, by_b = beside.of(a), beside.of(b)
    if _is_sum([a, *by_a], b) or _is_sum([b, *by_b], a):
        return Relation.EQUAL
    # "noon" is no other hour than "8 pm" where 8 pm stands beside it
    told_a = any(relate_claims(c, b) == Relation.EQUAL for c in by_a)
    told_b = any(relate_claims(c, a) == Relation.EQUAL for c in by_b)
    if told_a and told_b:
        return Relation.EQUAL
    if relation == Relation.CONFLICT:
        return Relation.COMPATIBLE if told_a or told_b else relation
    # "last week on Friday (6 June)" is a day, said three times
    if (told_a and any(_adjoin(a, c) for c in by_a)) or (told_b and any(_adjoin(b, c) for c in by_b)):
        return Relation.EQUAL
    return relation


def _adjoin(a: Claim, b: Claim) -> bool:
    """Whether two claims of one sentence stand next to each other and can both be true."""
    first, second = (a, b) if a.start < b.start else (b, a)
    between = first.sentence[first.end - first.sentence_start : second.start - first.sentence_start]
    return not re.search(r"\w", between) and relate(a.value, b.value) <= Relation.COMPATIBLE


# What may stand between the parts of a sum, and a part that is no number: "five women and a man".
_JOINT = re.compile(r"\s*(?:,|and|, and|,? plus|along with)\s*", re.I)
_ONE_MORE = re.compile(r"\s*(?:,|,? and) an? [a-z]+", re.I)


def _is_sum(parts: list[Claim], whole: Claim) -> bool:
    """Whether claims that follow one another in a sentence are the parts of what the other gives whole.

    "Two hours and 21 minutes" are 141 minutes.
    """
    ordered = sorted(parts, key=lambda c: c.start)
    units: set[str | None] = set()
    total = 0.0
    for at, claim in enumerate((*ordered, whole)):
        value = claim.value
        if not isinstance(value, NumberValue) or value.point is None or claim.kind != whole.kind:
            return False
        if 0 < at < len(ordered) and not _JOINT.fullmatch(_between(ordered[at - 1], claim)):
            return False
        value = in_base(value)
        assert value.point is not None
        if claim is whole:
            goal = value.point
        else:
            total += value.point
        units.add(value.unit)
    last = ordered[-1]
    if whole.kind == "count" and _ONE_MORE.match(last.sentence[last.end - last.sentence_start :]):
        total += 1
    elif len(ordered) < 2 or whole.kind not in ("count", "duration", "measure"):
        return False
    return total == goal and (whole.kind == "count" or len(units) == 1)


def _between(first: Claim, second: Claim) -> str:
    return first.sentence[first.end - first.sentence_start : second.start - first.sentence_start]


# ------------------------------------------------------------------------------------------ two claims


def relate_claims(a: Claim, b: Claim) -> Relation:
    """The relation of two claims of one fact: EQUAL, COMPATIBLE or CONFLICT; symmetric."""
    x, y = a.value, b.value
    relation = relate(x, y)
    if isinstance(x, NumberValue) and isinstance(y, NumberValue):
        if relation == Relation.CONFLICT and _precede(a, b):
            return Relation.COMPATIBLE
        if relation == Relation.UNKNOWN:
            return _relate_numerals(a, b, x, y)
    elif relation == Relation.UNKNOWN and isinstance(x, TimeValue) and isinstance(y, TimeValue):
        return Relation.EQUAL if _tell_alike(a, b, x, y) else Relation.COMPATIBLE
    return min(relation, Relation.COMPATIBLE) if relation == Relation.UNKNOWN else relation


def _precede(a: Claim, b: Claim) -> bool:
    """Whether one is an ordinal, and the other counts those before it: "the third time", "twice before"."""
    if (a.kind == "ordinal") == (b.kind == "ordinal"):
        return False
    nth, count = (a.value, b.value) if a.kind == "ordinal" else (b.value, a.value)
    assert isinstance(nth, NumberValue) and isinstance(count, NumberValue)
    return nth.point is not None and count.point is not None and nth.point == count.point + 1


def _relate_numerals(a: Claim, b: Claim, x: NumberValue, y: NumberValue) -> Relation:
    """Of units that nothing converts: the numbers as they stand, for seasons are years of a kind."""
    if a.kind == b.kind == "money":
        return Relation.COMPATIBLE
    same = relate(replace(x, unit=None, also=()), replace(y, unit=None, also=()))
    return min(same, Relation.COMPATIBLE)


# Grains that tell a day; a clock time tells more, a week less.
_DAYS = frozenset(("day", "daypart"))


def _tell_alike(a: Claim, b: Claim, x: TimeValue, y: TimeValue) -> bool:
    """Whether two times that can't be compared are of one grain: then, of one fact, they are one time.

    "Last year" and "four years ago" of undated articles are two.
    """
    if x.grain in _DAYS and y.grain in _DAYS:
        return True
    if x.grain != y.grain:
        return False
    known = x.iso.strip("X-"), y.iso.strip("X-")
    return any(known) or a.text.lower() == b.text.lower()
