"""CSV for a spreadsheet: a claim a row, with its fact where it is of one; no cell starts a formula.

fact,verdict,about,position,source,path,line,kind,text,value,low,high,unit,start,end,...
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from claimcmp.model import Claim, Fact, Position, Source
from claimcmp.report.safe import cell
from claimcmp.report.values import interval, to_json
from claimcmp.report.view import View

Cell = str | int | float | None

CLAIM_COLUMNS = (
    "claim",
    "source",
    "path",
    "published",
    "published_from",
    "copy_of",
    "line",
    "column",
    "start",
    "end",
    "kind",
    "text",
    "value",
    "from",
    "to",
    "grain",
    "low",
    "high",
    "point",
    "unit",
    "event",
    "noun",
    "status",
    "speaker",
    "sentence",
)
FACT_COLUMNS = ("fact", "verdict", "about", "position", "origins", "reason", "confidence")


def render_csv(view: View) -> Iterator[str]:
    """The claims of the view's facts, position by position; a claim of two facts is two rows."""
    yield row(FACT_COLUMNS + CLAIM_COLUMNS)
    for fact in view.facts:
        placed: set[str] = set()
        for position in fact.positions:
            placed.update(position.claims)
            for claim_id in position.claims:
                yield _row(view, fact, position, claim_id)
        for claim_id in fact.claims:
            if claim_id not in placed:
                yield _row(view, fact, None, claim_id)


def _row(view: View, fact: Fact, position: Position | None, claim_id: str) -> str:
    claim = view.claims[claim_id]
    held, origins = (position.label, position.origins) if position else (None, None)
    cells: tuple[Cell, ...] = (
        fact.id,
        fact.verdict,
        fact.about,
        held,
        origins,
        fact.reason,
        round(fact.confidence, 4),
    )
    return row(cells + claim_cells(claim, view.sources[claim.source]))


def claim_cells(claim: Claim, source: Source) -> tuple[Cell, ...]:
    """The cells of CLAIM_COLUMNS."""
    value = to_json(claim.value)

    def number(key: str) -> int | float | None:
        found = value.get(key)
        return found if isinstance(found, (int, float)) else None

    def words(key: str) -> str | None:
        found = value.get(key)
        return found if isinstance(found, str) else None

    return (
        claim.id,
        source.id,
        source.path,
        source.published.isoformat() if source.published else None,
        source.published_from,
        source.copy_of,
        claim.line,
        claim.column,
        claim.start,
        claim.end,
        claim.kind,
        claim.text,
        words("iso") or interval(claim.value),
        words("start"),
        words("end"),
        words("grain"),
        number("low"),
        number("high"),
        number("point"),
        words("unit"),
        claim.frame.event,
        claim.frame.noun,
        claim.frame.status,
        claim.frame.speaker,
        claim.sentence,
    )


def row(cells: Sequence[Cell] | Iterable[Cell]) -> str:
    """One line of CSV (RFC 4180); text cells are made harmless, numbers stay numbers."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cell(c) if isinstance(c, str) else c for c in cells)
    return out.getvalue()
