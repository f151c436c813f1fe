"""Verdicts: what the values of one fact, held against each other, amount to.

agree        all equal
compatible   all can be true together (precision, bounds), or nothing to compare them by
update       some conflict, but each was right when written: the figure ran on with time
discrepancy  at least two cannot both be true
single       one source only
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, time
from functools import cache
from itertools import combinations
from typing import NamedTuple

from claimcmp.frame.families import is_kind_of
from claimcmp.judge.relations import Relation, relate
from claimcmp.model import Claim, Source
from claimcmp.resources import load
from claimcmp.values import NumberValue

# Kinds whose values run on with time where the event is one that does (a toll, a running sum).
_RUNNING_KINDS = frozenset(("count", "money", "percent", "measure"))


def conflicts(claims: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """The pairs of claims of different sources whose values cannot both be true."""
    return [
        (a, b)
        for a, b in combinations(claims, 2)
        if a.source != b.source and relate(a.value, b.value) == Relation.CONFLICT
    ]


def verdict(claims: Sequence[Claim], sources: Mapping[str, Source]) -> str:
    """The verdict on the claims of one fact; see the module's docstring."""
    if len({c.source for c in claims}) < 2:
        return "single"
    worst = Relation.EQUAL
    for a, b in combinations(claims, 2):
        if a.source != b.source:
            worst = max(worst, relate(a.value, b.value))
    if worst == Relation.CONFLICT:
        return "update" if is_update(claims, sources) else "discrepancy"
    return "agree" if worst == Relation.EQUAL else "compatible"


def is_update(claims: Sequence[Claim], sources: Mapping[str, Source]) -> bool:
    """Whether time explains every conflict: later sources hold later figures, or the words say so."""
    pairs = conflicts(claims)
    if not pairs:
        return False
    return all(_grew(a, b, sources) or _told(a, b) for a, b in pairs)


def moment(source: Source) -> datetime | None:
    """When the source was published, as exactly as known."""
    if source.published_at is not None:
        return source.published_at.replace(tzinfo=None)
    return datetime.combine(source.published, time()) if source.published else None


def _grew(a: Claim, b: Claim, sources: Mapping[str, Source]) -> bool:
    """A later source with a larger running figure; a person a year older."""
    at, bt = moment(sources[a.source]), moment(sources[b.source])
    if at is None or bt is None or at == bt:
        return False
    early, late = (a, b) if at < bt else (b, a)
    x, y = early.value, late.value
    if not isinstance(x, NumberValue) or not isinstance(y, NumberValue):
        return False
    low, high = _size(x), _size(y)
    if low is None or high is None:
        return False
    if early.kind == "age":
        return abs((high - low) - abs((bt - at).days) / 365.25) <= 1
    if early.kind not in _RUNNING_KINDS:
        return False
    if high < low:
        return any(c.frame.event in _running().falling for c in (a, b))
    return high > low and any(_runs(c.frame.event, c.frame.noun) for c in (a, b))


def _size(value: NumberValue) -> float | None:
    return value.point if value.point is not None else value.low


class _Running(NamedTuple):
    events: frozenset[str]
    nouns: frozenset[str]
    falling: frozenset[str]
    updates: frozenset[str]


@cache
def _running() -> _Running:
    table = load("running")
    return _Running(*(frozenset(table[key].split()) for key in _Running._fields))


def _runs(event: str | None, noun: str | None) -> bool:
    """Whether the event is of a kind whose figures run on ("killed", "injured", "evacuated")."""
    running = _running()
    if noun in running.nouns:
        return True
    return event is not None and any(is_kind_of(event, up) for up in running.events)


def _told(a: Claim, b: Claim) -> bool:
    """Whether either sentence says that the figure was another before."""
    updates = _running().updates
    return any(w.lower().strip(".,;:") in updates for c in (a, b) for w in c.sentence.split())
