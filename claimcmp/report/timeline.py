"""The dated events in order, with who says what, planned or done: ``timeline`` in every form.

An event is a fact whose values are dates or times, or a dated claim that stands alone. It stands at
the day that most independent origins give; a range at its first day; what has no year comes last.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from claimcmp.model import Claim, Fact, Position
from claimcmp.report.json_form import claim_json, document, dumps, position_json, source_json
from claimcmp.report.values import to_json
from claimcmp.report.view import View, backing, plural
from claimcmp.values import GRAINS, TimeValue

SCHEMA = "claimcmp.timeline/1"
_FINEST_FIRST = {grain: rank for rank, grain in enumerate(GRAINS)}


@dataclass(frozen=True, slots=True)
class Event:
    """One dated fact: the value it stands at, what sources make of its status, all positions."""

    fact: Fact
    value: TimeValue
    statuses: tuple[str, ...]  # planned, done, denied, conditional: as sources put it, earliest first
    claims: tuple[Claim, ...]

    @property
    def status(self) -> str:
        """ "planned", "done", "planned, done" where sources differ, "" where none says."""
        return ", ".join(self.statuses)


def events(view: View) -> tuple[Event, ...]:
    """The view's dated facts in the order of their days; those without a day in a known year last."""
    found = []
    for fact in view.facts:
        placed = [(p, p.value) for p in fact.positions if isinstance(p.value, TimeValue)]
        if not placed:
            continue
        _, value = min(placed, key=_standing)
        claims = tuple(view.claims[i] for i in fact.claims)
        dated = sorted(claims, key=lambda claim: _published(view, claim))
        statuses = dict.fromkeys(claim.frame.status for claim in dated if claim.frame.status)
        found.append(Event(fact, value, tuple(statuses), claims))
    return tuple(sorted(found, key=lambda e: (_when(e.value), _rank(e.value), e.fact.id)))


def _standing(placed: tuple[Position, TimeValue]) -> tuple[bool, int, int, str]:
    """Sorts the best-placed value first: known, of most origins, finest."""
    position, value = placed
    return value.start is None, -position.origins, _rank(value), value.iso


def _rank(value: TimeValue) -> int:
    return _FINEST_FIRST.get(value.grain, len(GRAINS))


def _when(value: TimeValue) -> tuple[bool, datetime]:
    start = value.start or value.end
    return start is None, start or datetime.min


def _published(view: View, claim: Claim) -> tuple[bool, str]:
    day = view.sources[claim.source].published
    return day is None, day.isoformat() if day else ""


def who(view: View, position: Position) -> list[str]:
    """The sources that say so, by their short names."""
    return [view.short(source) for source, _ in view.held(position)]


def label(event: Event) -> str:
    """The value that the event stands at, in words (of an article: not yet harmless)."""
    for position in event.fact.positions:
        if position.value == event.value:
            return position.label
    return event.value.iso


def event_json(view: View, event: Event) -> dict[str, object]:
    """An event as the schema has it."""
    return {
        "id": event.fact.id,
        "about": event.fact.about,
        "verdict": event.fact.verdict,
        "reason": event.fact.reason,
        "value": to_json(event.value),
        "status": list(event.statuses),
        "positions": [position_json(position) for position in event.fact.positions],
    }


def render_json(view: View) -> Iterator[str]:
    """The document of ``timeline``."""
    found = events(view)
    ids = dict.fromkeys(claim.id for event in found for claim in event.claims)
    return document(
        {
            "schema": SCHEMA,
            "sources": [source_json(source) for source in view.report.sources],
            "claims": [claim_json(view.claims[i]) for i in ids],
            "events": [event_json(view, event) for event in found],
        }
    )


def render_jsonl(view: View) -> Iterator[str]:
    """An event a line."""
    for event in events(view):
        yield dumps(event_json(view, event)) + "\n"


COLUMNS = (
    "event",
    "about",
    "verdict",
    "status",
    "from",
    "to",
    "grain",
    "position",
    "source",
    "path",
    "line",
    "text",
    "sentence",
)


def render_csv(view: View) -> Iterator[str]:
    """A source's word on an event a row."""
    from claimcmp.report.csv_form import row

    yield row(COLUMNS)
    for event in events(view):
        for position in event.fact.positions:
            value = to_json(position.value)
            for source, claims in view.held(position):
                claim = claims[0]
                yield row(
                    (
                        event.fact.id,
                        event.fact.about,
                        event.fact.verdict,
                        claim.frame.status,
                        *(str(value[key]) if value.get(key) else None for key in ("start", "end", "grain")),
                        position.label,
                        source,
                        view.sources[source].path,
                        claim.line,
                        claim.text,
                        claim.sentence,
                    )
                )


def render_markdown(view: View) -> Iterator[str]:
    """One table, a row an event."""
    from claimcmp.report.markdown import escape, table

    found = events(view)
    yield f"# Timeline of {plural(len(found), 'event')}\n\n"
    rows = []
    for event in found:
        several = len(event.fact.positions) > 1
        said = []
        for p in event.fact.positions:
            whose = ", ".join(map(escape, who(view, p)))
            said.append(
                f"**{escape(p.label)}** ({backing(p)}): {whose}" if len(event.fact.positions) > 1 else whose
            )
        verdict = event.fact.verdict if several else ""
        rows.append(
            (f"**{escape(label(event))}**", event.status, escape(event.fact.about), verdict, "; ".join(said))
        )
    yield from table(("when", "status", "what", "verdict", "said by"), rows)
