"""What the corpus says to one article: ``check`` as JSON and JSON Lines, and in a line a claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from claimcmp.model import Check, CheckedClaim, Evidence
from claimcmp.report.json_form import claim_json, document, dumps, source_json
from claimcmp.report.safe import one_line
from claimcmp.report.values import number, to_json
from claimcmp.report.view import sources_and_origins

SCHEMA = "claimcmp.check/1"
VERDICTS = ("contradicted", "disputed", "compatible", "confirmed", "new")
TOLD = VERDICTS[:-1]


def chosen(check: Check, *, only: Collection[str] = (), everything: bool = False) -> list[CheckedClaim]:
    """The claims to tell of, in the article's order; ``new`` ones only where asked for."""
    wanted = set(only) or set(VERDICTS if everything else TOLD)
    return [claim for claim in check.claims if claim.verdict in wanted]


def message(checked: CheckedClaim) -> str:
    """One line: what the corpus says, and how many origins that is where they are fewer than the sources."""
    sources = len({evidence.source for evidence in checked.against})
    told = f" ({sources_and_origins(sources, checked.origins)})" if 0 < checked.origins < sources else ""
    return one_line(checked.reason) + told


def summary(check: Check) -> dict[str, int]:
    """How many claims there are of each verdict, in the order of VERDICTS."""
    counts = Counter(claim.verdict for claim in check.claims)
    return {verdict: counts[verdict] for verdict in VERDICTS}


def evidence_json(evidence: Evidence) -> dict[str, object]:
    return {
        "source": evidence.source,
        "claim": evidence.claim,
        "text": evidence.text,
        "value": to_json(evidence.value),
        "line": evidence.line,
        "sentence": evidence.sentence,
        "published": evidence.published.isoformat() if evidence.published else None,
    }


def checked_json(checked: CheckedClaim) -> dict[str, object]:
    """A checked claim as the schema has it."""
    return claim_json(checked.claim) | {
        "verdict": checked.verdict,
        "reason": checked.reason,
        "confidence": number(round(checked.confidence, 4)),
        "origins": checked.origins,
        "against": [evidence_json(evidence) for evidence in checked.against],
    }


def render_json(check: Check, told: Sequence[CheckedClaim]) -> Iterator[str]:
    """The document of ``check``."""
    return document(
        {
            "schema": SCHEMA,
            "article": source_json(check.article),
            "claims": [checked_json(checked) for checked in told],
            "summary": {"claims": len(check.claims)} | summary(check),
        }
    )


def render_csv(check: Check, told: Sequence[CheckedClaim]) -> Iterator[str]:
    """A checked claim a row."""
    from claimcmp.report.csv_form import CLAIM_COLUMNS, claim_cells, row

    yield row(("verdict", "reason", "against", "origins", *CLAIM_COLUMNS))
    for checked in told:
        against = "; ".join(f"{evidence.source}:{evidence.line}" for evidence in checked.against)
        cells = claim_cells(checked.claim, check.article)
        yield row((checked.verdict, checked.reason, against, checked.origins, *cells))


def render_markdown(check: Check, told: Sequence[CheckedClaim]) -> Iterator[str]:
    """A table, a row a checked claim, for a pull request or a chat."""
    from claimcmp.report.markdown import code, escape, sentence, table

    counts = ", ".join(f"{n} {verdict}" for verdict, n in summary(check).items())
    yield f"# {escape(check.article.title or check.article.path)}\n\n{counts}\n\n"
    rows = []
    for checked in told:
        evidence = ", ".join(code(f"{e.source}:{e.line}") for e in checked.against)
        said = f"{escape(message(checked))}{': ' + evidence if evidence else ''}"
        rows.append((str(checked.claim.line), f"**{checked.verdict}**", sentence(checked.claim), said))
    yield from table(("line", "verdict", "claim", "the corpus"), rows)


def render_jsonl(told: Sequence[CheckedClaim]) -> Iterator[str]:
    """A checked claim a line."""
    for checked in told:
        yield dumps(checked_json(checked)) + "\n"
