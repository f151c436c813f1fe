"""The claims of sources, one by one: ``extract`` in text, JSON, JSON Lines and CSV.

north.txt  North and South to meet · 29 Dec 2021 (dateline)
  4:31  date   12 January       2022-01-12           Both sides will sit down on 12 January in …
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claimcmp.model import Claim, Source
from claimcmp.report.json_form import claim_json, document, dumps, source_json
from claimcmp.report.safe import one_line, visible

SCHEMA = "claimcmp.extract/1"
Found = Iterable[tuple[Source, Sequence[Claim]]]


def render_texts(sources: Sequence[Source], *, raw: bool) -> Iterator[str]:
    """The text of each source, as offsets index it; ``raw`` for files and pipes, escapes shown otherwise."""
    for i, source in enumerate(sources):
        if len(sources) > 1:
            yield f"{chr(10) if i else ''}==> {one_line(source.path)} <==\n"
        text = source.text if raw else visible(source.text)
        yield text if text.endswith("\n") or (raw and len(sources) == 1) else text + "\n"


def render_json(found: Found, *, texts: bool = False) -> Iterator[str]:
    """The document of ``extract``; with ``texts``, each source with the text that its offsets index."""
    sources: list[object] = []
    claims: list[object] = []
    for source, its_claims in found:
        sources.append(source_json(source) | ({"text": source.text} if texts else {}))
        claims.extend(claim_json(claim) for claim in its_claims)
    return document({"schema": SCHEMA, "sources": sources, "claims": claims})


def render_jsonl(found: Found) -> Iterator[str]:
    """A claim a line, as it comes."""
    for _, claims in found:
        for claim in claims:
            yield dumps(claim_json(claim)) + "\n"


def render_csv(found: Found) -> Iterator[str]:
    """A claim a row."""
    from claimcmp.report.csv_form import CLAIM_COLUMNS, claim_cells, row

    yield row(CLAIM_COLUMNS)
    for source, claims in found:
        for claim in claims:
            yield row(claim_cells(claim, source))
