"""Which event a value belongs to: the word that governs it, and whether the event is said to have happened.

"The blast killed [five] and injured 50"       -> killed (kill), events explode and kill
"Ministers said on [Monday] that talks failed" -> said (say)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from claimcmp.find.quantities import Quantity
from claimcmp.find.times import TimeExpression
from claimcmp.frame.analysis import Analysis, Sentence
from claimcmp.frame.families import event as family
from claimcmp.resources import load


def event_at(
    analysis: Analysis, sentence: Sentence, inside: Sequence[int], first: int, last: int
) -> tuple[int | None, str | None, tuple[str, ...]]:
    """The token that governs the value in tokens [first, last), its event family, and all families of
    its clause; ``inside`` are the tokens of the clause."""
    concepts = analysis.concepts
    trigger = _trigger(analysis, inside, first, last)
    if trigger is None or _is_remote_and_light(analysis, trigger, first):
        # "... meet on Monday, while the union will address this the day after": the event is the sentence's
        whole = _trigger(analysis, range(sentence.first, sentence.last), first, last)
        if whole is not None and (trigger is None or _is_plain_event(concepts.events[whole])):
            trigger = whole
    event = concepts.events[trigger] if trigger is not None else None
    events = tuple(dict.fromkeys(e for i in inside if (e := concepts.events[i]) and not _is_light(e)))
    if not events and event and not _is_light(event):
        events = (event,)
    return trigger, event, events


def _trigger(analysis: Analysis, inside: Iterable[int], first: int, last: int) -> int | None:
    """Of the tokens ``inside``, the event word nearest to the value; words of saying and light verbs last."""
    best, best_cost = None, 1000.0
    events = analysis.concepts.events
    for i in inside:
        event = events[i]
        if event is None:
            continue
        cost = float(first - i if i < first else max(0, i - last + 1))
        if not _is_plain_event(event):
            cost += 60 if _is_light(event) else 8
        if cost < best_cost:
            best, best_cost = i, cost
    return best


# "said on Monday" dates the saying; a word of saying farther off than this says nothing of the date.
_BESIDE = 3


def _is_remote_and_light(analysis: Analysis, trigger: int, first: int) -> bool:
    event = analysis.concepts.events[trigger]
    return event is not None and _is_light(event) and abs(first - trigger) >= _BESIDE


def _is_plain_event(event: str | None) -> bool:
    return event is not None and family(event).kind == "event"


def _is_light(event: str) -> bool:
    """A verb of saying, a light or a modal verb: the event is in another word."""
    return family(event).kind not in ("event", "change")


@cache
def _status_words() -> dict[str, str]:
    table = load("status")
    return {word: name for name in ("planned", "conditional", "denied") for word in table[name].split()}


def status_of(analysis: Analysis, inside: Iterable[int], item: TimeExpression | Quantity) -> str:
    """What the clause's words say; a date after the day of publication is a plan whatever they say."""
    table = _status_words()
    lower = analysis.tokens.lower
    found = {table[w] for i in inside if (w := lower[i]) in table}
    for name in ("denied", "conditional", "planned"):
        if name in found:
            return name
    published = analysis.source.published
    if isinstance(item, TimeExpression) and item.interval and item.interval.start and published:
        return "planned" if item.interval.start.date() > published else "done"
    return "done"
