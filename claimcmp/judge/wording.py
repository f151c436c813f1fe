"""Words for a person: what a fact is about, how a value is called, why a verdict was reached."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from claimcmp.model import Claim, Position
from claimcmp.values import NumberValue, TimeValue, Value

_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def value_label(claim: Claim) -> str:
    """A value as a reader would say it: "12 January 2022", "about 100,000", "at least 5", "7.6"."""
    return label(claim.value, claim.text)


def label(value: Value, text: str) -> str:
    """See :func:`value_label`; ``text`` is the claim's own words, used where they say it best."""
    if isinstance(value, TimeValue):
        return _time_label(value, text)
    return _number_label(value, text)


def _time_label(value: TimeValue, text: str) -> str:
    start = value.start
    quoted = " ".join(text.split())
    if start is None or value.end is None:
        return quoted
    if value.type == "time":
        zone = " UTC" if value.utc_offset is not None else ""
        if value.grain in ("minute", "second"):
            return f"{_day(start)}, {start:%H:%M}{zone}"
        return f"{_day(start)} ({quoted})"
    if value.grain == "day":
        return _day(start)
    if value.grain == "week" or value.grain == "weekend":
        return f"{quoted} ({start.day} {_MONTHS[start.month - 1]} to {_day(value.end)})"
    if value.grain == "month":
        return f"{_MONTHS[start.month - 1]} {start.year}"
    if value.grain == "year":
        return quoted if value.mod else str(start.year)
    return quoted


def _day(moment: datetime) -> str:
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def _number_label(value: NumberValue, text: str) -> str:
    quoted = " ".join(text.split())
    prefix = {"~": "about ", ">": "over ", "<": "under "}.get(value.change, "")
    if value.change == ">" and value.low is not None and value.low == value.point:
        prefix = "at least "
    if value.change == "<" and value.high is not None and value.high == value.point:
        prefix = "at most "
    return quoted if quoted.lower().startswith(prefix.strip()) and prefix else prefix + quoted


def about(claims: Sequence[Claim]) -> str:
    """What a fact is about, from what its claims' frames have in common."""
    kind = Counter(c.kind for c in claims).most_common(1)[0][0]
    head = _common(c.frame.head for c in claims)
    event = _common(c.frame.event for c in claims)
    modifier = _common(m for c in claims for m in c.frame.modifiers if m[:1].isalpha())
    names = [name for name, n in Counter(n for c in claims for n in dict.fromkeys(c.frame.participants)).most_common(3) if n > 1]
    what = {
        "date": "date",
        "time": "time",
        "count": "number",
        "money": "amount",
        "percent": "share",
        "ordinal": "rank",
        "score": "score",
        "age": "age",
        "duration": "duration",
        "rate": "rate",
    }.get(kind, "value")
    said = what
    if kind in ("count", "measure", "rate", "percent", "ordinal", "other", "duration") and head:
        thing = f"{modifier} {head}" if modifier and modifier != head else head
        said = head if kind == "measure" else f"{what}: {thing}"
    if event:
        said += f" ({event.replace('_', ' ')})"
    if names:
        said += " – " + ", ".join(names)
    return said


def _common(items: object) -> str | None:
    counted = Counter(item for item in items if item)  # type: ignore[attr-defined]
    return counted.most_common(1)[0][0] if counted else None


def reason(verdict: str, held: Sequence[Position], titles: dict[str, str]) -> str:
    """Why the verdict, in a sentence. ``titles`` maps source ids to how to call them."""

    def who(position: Position) -> str:
        n = len(position.sources)
        if n == 1:
            return "one source"
        count = f"{n} sources"
        return count if position.origins == n else f"{count} of {position.origins} origin{'s' * (position.origins > 1)}"

    if not held:
        return ""
    if verdict == "single":
        return "only one source states it"
    if verdict == "agree":
        total = len({s for p in held for s in p.sources})
        return f"{total} sources say {held[0].label}"
    said = "; ".join(f"{p.label} in {who(p)}" for p in held[:4])
    more = f"; and {len(held) - 4} more values" if len(held) > 4 else ""
    tail = {
        "compatible": ": they differ in precision or bound, and all can be true",
        "update": ": the figure changed between the reports",
        "discrepancy": ": they cannot both be true",
    }[verdict]
    return f"{said}{more}{tail}"
