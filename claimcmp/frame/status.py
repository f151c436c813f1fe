"""Whether an event is said to have happened: done, planned, denied or conditional.

"They will meet on [Friday]" -> planned        "He denied that [two] had died" -> denied
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claimcmp.find.quantities import Quantity
from claimcmp.find.times import TimeExpression
from claimcmp.frame.analysis import Analysis
from claimcmp.frame.events import Event
from claimcmp.resources import word_sets


class _Status(NamedTuple):
    planned: frozenset[str]
    denied: frozenset[str]
    conditional: frozenset[str]


@cache
def _status() -> _Status:
    return _Status(*word_sets("status", _Status._fields))


@cache
def _status_words() -> frozenset[str]:
    return frozenset().union(*_status())


def status_of(
    analysis: Analysis, inside: Sequence[int], item: TimeExpression | Quantity, event: Event
) -> str:
    """What the words before the event say of it; a date after the day of publication is a plan whatever
    they say. A count of none ("no injuries were reported") is a count and denies nothing."""
    table, telling = _status(), _status_words()
    lower = analysis.tokens.lower
    until = max(
        event.verb if event.verb is not None else -1, event.trigger if event.trigger is not None else -1
    )
    found = ""
    for i in inside:
        if until >= 0 and i > until:
            break
        word = lower[i]
        if word not in telling:
            continue
        if word in table.conditional and analysis.tokens.words[i] != "May":
            found = "conditional"
            break
        if word in table.denied:
            if not (isinstance(item, Quantity) and item.point == 0):
                found = "denied"
        elif word in table.planned and found != "denied" and lower[i + 1 : i + 2] != ["up"]:
            found = "planned"
    if found:
        return found
    published = analysis.source.published
    if isinstance(item, TimeExpression) and item.interval and item.interval.start and published:
        return "planned" if item.interval.start.date() > published else "done"
    return "done"
