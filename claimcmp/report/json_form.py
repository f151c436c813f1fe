"""JSON as the spec gives it, and JSON Lines: the same input gives the same bytes.

{"schema": "claimcmp.report/1", "sources": [...], "claims": [...], "facts": [...], "summary": {...}}
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from claimcmp.model import Claim, Fact, Frame, Link, Position, Source
from claimcmp.report.safe import json_safe
from claimcmp.report.values import number, to_json
from claimcmp.report.view import Summary, View

REPORT_SCHEMA = "claimcmp.report/1"


def dumps(value: object) -> str:
    """JSON on one line; control and bidirectional characters are escaped."""
    return json_safe(json.dumps(value, ensure_ascii=False, allow_nan=False))


def document(members: Mapping[str, object]) -> Iterator[str]:
    """An object laid out for eyes, diffs and speed: a member a line, an entry of a list a line."""
    opening = "{"
    for key, value in members.items():
        yield f"{opening}{dumps(key)}: "
        opening = ",\n "
        if isinstance(value, list) and value and isinstance(value[0], dict):
            separator = "[\n  "
            for entry in value:
                yield separator + dumps(entry)
                separator = ",\n  "
            yield "\n ]"
        else:
            yield dumps(value)
    yield "}\n"


def render_json(view: View) -> Iterator[str]:
    """The document of ``compare``. Facts are those that the view shows; claims are all."""
    return document(report_document(view))


def report_document(view: View) -> dict[str, object]:
    return {
        "schema": REPORT_SCHEMA,
        "sources": [source_json(source) for source in view.report.sources],
        "claims": [claim_json(claim) for claim in view.report.claims],
        "facts": [fact_json(fact) for fact in view.facts],
        "summary": summary_json(view.summary()),
    }


def render_jsonl(view: View) -> Iterator[str]:
    """A fact a line, each with its claims and their sources, so that a line can be read alone."""
    for fact in view.facts:
        claims = [view.claims[claim_id] for claim_id in fact.claims]
        line = fact_json(fact) | {
            "claims": [claim_json(claim) for claim in claims],
            "sources": [source_json(view.sources[i]) for i in dict.fromkeys(c.source for c in claims)],
        }
        yield dumps(line) + "\n"


def source_json(source: Source) -> dict[str, object]:
    return {
        "id": source.id,
        "path": source.path,
        "title": source.title,
        "published": None if source.published is None else source.published.isoformat(),
        "published_from": source.published_from,
        "copy_of": source.copy_of,
        "outlet": source.outlet,
        "url": source.url,
        "warnings": list(source.warnings),
    }


def claim_json(claim: Claim) -> dict[str, object]:
    return {
        "id": claim.id,
        "source": claim.source,
        "kind": claim.kind,
        "text": claim.text,
        "start": claim.start,
        "end": claim.end,
        "line": claim.line,
        "column": claim.column,
        "sentence": claim.sentence,
        "value": to_json(claim.value),
        "frame": frame_json(claim.frame),
        "qualifiers": dict(sorted(claim.qualifiers.items())),
    }


def frame_json(frame: Frame) -> dict[str, object]:
    """The frame without the bags of concepts that aligning works on."""
    return {
        "event": frame.event,
        "trigger": frame.trigger,
        "events": list(frame.events),
        "noun": frame.noun,
        "head": frame.head,
        "modifiers": list(frame.modifiers),
        "participants": list(frame.participants),
        "place": frame.place,
        "status": frame.status,
        "speaker": frame.speaker,
    }


def fact_json(fact: Fact) -> dict[str, object]:
    return {
        "id": fact.id,
        "kind": fact.kind,
        "about": fact.about,
        "verdict": fact.verdict,
        "reason": fact.reason,
        "confidence": number(round(fact.confidence, 4)),
        "claims": list(fact.claims),
        "positions": [position_json(position) for position in fact.positions],
        "notes": list(fact.notes),
    }


def position_json(position: Position) -> dict[str, object]:
    return {
        "value": to_json(position.value),
        "label": position.label,
        "claims": list(position.claims),
        "sources": list(position.sources),
        "origins": position.origins,
    }


def link_json(link: Link) -> dict[str, object]:
    return {
        "left": link.left,
        "right": link.right,
        "probability": number(round(link.probability, 4)),
        "parts": [
            {"name": part.name, "detail": part.detail, "weight": number(round(part.weight, 3))}
            for part in link.parts
        ],
    }


def summary_json(summary: Summary) -> dict[str, object]:
    return {
        "sources": summary.sources,
        "origins": summary.origins,
        "claims": summary.claims,
        "facts": summary.facts,
        "shared": summary.shared,
        "verdicts": dict(summary.verdicts),
    }
