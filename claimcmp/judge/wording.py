"""Words for a person: what a fact is about, how a value is called, why a verdict was reached.

about    "people killed · Halcyon, Port Maren"       "when: meeting · Russia, OSCE"
label    "12 January 2022", "about 100,000", "at least 5", "7.6"
why      "12 January 2022 in one source; 13 January 2022 in one source: they cannot both be true"
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache

from claimcmp.frame.families import event as family
from claimcmp.model import Claim, Position
from claimcmp.resources import load
from claimcmp.values import TimeValue, Value


@cache
def _months() -> tuple[str, ...]:
    return tuple(load("wording")["months"].split())


def value_label(claim: Claim) -> str:
    """A value as a reader would say it."""
    return label(claim.value, " ".join(claim.text.split()), claim.qualifiers.get("hedge"))


def label(value: Value, text: str, hedge: str | None = None) -> str:
    """A value as a reader would say it; ``text`` and ``hedge`` are the words that stated it."""
    if isinstance(value, TimeValue):
        return _time_label(value, text)
    if value.point is None and value.change == "=":
        return text
    said = {"~": "about", ">": "more than", "<": "less than"}.get(value.change, "")
    if hedge and value.change in "~<>":
        said = hedge.lower()
    if not said or said in text.lower():
        return text
    behind = said.split()[0].lstrip("-") in load("wording")["behind"].split()
    return f"{text} {said}" if behind else f"{said} {text}"


def _time_label(value: TimeValue, text: str) -> str:
    bound = load("wording")["bounds"].get(value.mod)
    if bound is not None:
        return f"{bound} {_time_label(replace(value, mod=None), text)}"
    start = value.start
    if start is None or value.end is None:
        return text
    if value.type == "time":
        if value.grain in ("minute", "second"):
            return f"{start:%H:%M}{' UTC' if value.utc_offset is not None else ''}, {_day(start)}"
        return f"{text} ({_day(start)})"
    if value.grain == "day":
        return _day(start)
    if value.grain in ("week", "weekend"):
        return f"{text} ({start.day} {_months()[start.month - 1]} to {_day(value.end)})"
    if value.grain == "month" and not value.mod:
        return f"{_months()[start.month - 1]} {start.year}"
    if value.grain == "year" and not value.mod:
        return str(start.year)
    return text


def _day(moment: datetime) -> str:
    return f"{moment.day} {_months()[moment.month - 1]} {moment.year}"


# ---------------------------------------------------------------------------------- what a fact is about


@cache
def _titles() -> dict[str, str]:
    return {str(kind): str(title) for kind, title in load("wording")["titles"].items()}


def about(claims: Sequence[Claim]) -> str:
    """What a fact is about, from what the frames of its claims have in common."""
    kind = _most(c.kind for c in claims) or "other"
    event = _most(c.frame.trigger for c in claims if _is_told(c.frame.event))
    thing = _thing(claims)
    title = _titles().get(kind, "")
    if thing and kind in ("count", "other", "ordinal", "duration", "rate", "percent"):
        title = thing if kind in ("count", "other") else f"{title} of {thing}" if title else thing
    elif thing and kind == "measure":
        title = thing
    names = [name for name, n in _counted(n for c in claims for n in c.frame.participants[:6]) if n > 1][:3]
    said = f"{title}: {event}" if event and event not in title else title
    return f"{said} · {', '.join(names)}" if names else said


def _thing(claims: Sequence[Claim]) -> str | None:
    head = _most(c.frame.head for c in claims)
    if head is None:
        return None
    # of several words for one thing, the plural that an article used reads best
    written = _most(
        w.lower()
        for c in claims
        if c.frame.head == head
        for w in c.text.split()
        if w.lower().startswith(head)
    )
    return written or head


def _is_told(event: str | None) -> bool:
    return event is not None and family(event).kind in ("event", "change")


def _most(items: Iterable[str | None]) -> str | None:
    counted = _counted(item for item in items if item)
    return counted[0][0] if counted else None


def _counted(items: Iterable[str]) -> list[tuple[str, int]]:
    return Counter(items).most_common()


# ------------------------------------------------------------------------------------------------ why


def why(verdict: str, held: Sequence[Position]) -> str:
    """Why a verdict was reached, in a sentence."""
    if verdict == "single" or not held:
        return "only one source states it"
    if verdict == "agree":
        total = len({source for position in held for source in position.sources})
        return f"{total} sources say {held[0].label}"
    said = "; ".join(f"{position.label} in {_who(position)}" for position in held[:4])
    more = f"; and {len(held) - 4} more values" if len(held) > 4 else ""
    return f"{said}{more}: {load('wording')['reasons'][verdict]}"


def _who(position: Position) -> str:
    count = len(position.sources)
    if count == 1:
        return "one source"
    if position.origins == count:
        return f"{count} sources"
    return f"{count} sources of {position.origins} origin{'s' * (position.origins > 1)}"


def within(a: Claim, b: Claim) -> str:
    """That one source gives two values."""
    said: str = load("wording")["within"]
    return said.format(source=a.source, one=value_label(a), other=value_label(b))
