"""Why claims are of one fact, and why this verdict; or what parts two claims: ``explain``.

explain(report, "f3")                          the fact, its claims and links
explain(report, "north.txt:14")                the facts that claims of this line are in
explain(report, "north.txt:14", "south.txt:9") the link between the two
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcmp.model import Claim, Fact, Link, Report
from claimcmp.report.json_form import claim_json, document, fact_json, link_json, source_json

SCHEMA = "claimcmp.explain/1"
_place = re.compile(r"(.+?):(\d+)(?::\d+)?")


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is explained: facts whole, and for two claims the link between them where it is known."""

    report: Report
    facts: tuple[Fact, ...]
    claims: tuple[Claim, ...]
    pairs: tuple[Link, ...] = ()


def explain(report: Report, first: str, second: str | None = None) -> Explanation:
    """The facts that ``first`` names or is in; with ``second``, what joins or parts the two claims.

    Raises LookupError, with a message for the user, where no fact or claim bears the id.
    """
    if second is None:
        facts = tuple(fact for fact in report.facts if fact.id == first)
        if facts:
            return Explanation(report, facts, ())
        claims = find_claims(report, first)
        ids = {claim.id for claim in claims}
        facts = tuple(fact for fact in report.facts if ids & set(fact.claims))
        return Explanation(report, facts, tuple(claims))
    left, right = find_claims(report, first), find_claims(report, second)
    wanted = {frozenset((a.id, b.id)) for a in left for b in right}
    both = {claim.id for claim in left}, {claim.id for claim in right}
    facts = tuple(f for f in report.facts if both[0] & set(f.claims) and both[1] & set(f.claims))
    links = {frozenset((link.left, link.right)): link for fact in facts for link in fact.links}
    pairs = tuple(link for key, link in links.items() if key in wanted)
    return Explanation(report, facts, tuple({claim.id: claim for claim in (*left, *right)}.values()), pairs)


def find_claims(report: Report, wanted: str) -> list[Claim]:
    """The claim with this id, or the claims of the line that FILE:LINE names."""
    found = [claim for claim in report.claims if claim.id == wanted]
    if not found and (match := _place.fullmatch(wanted)):
        paths = {source.id: source.path for source in report.sources}
        for claim in report.claims:
            path = paths.get(claim.source, "")
            near = match[1] in (path, claim.source) or path.endswith("/" + match[1])
            if near and claim.line == int(match[2]):
                found.append(claim)
    if not found:
        raise LookupError(
            f"no fact or claim {wanted!r}; `claimcmp compare` shows the ids of facts, "
            "`claimcmp extract --format json` those of claims, and FILE:LINE works too"
        )
    return found


def render_json(answer: Explanation) -> Iterator[str]:
    """The document of ``explain``: facts with their claims and links."""
    claims = {claim.id: claim for claim in answer.report.claims}
    ids = dict.fromkeys(i for fact in answer.facts for i in fact.claims)
    ids.update(dict.fromkeys(claim.id for claim in answer.claims))
    shown = [claims[i] for i in ids]
    sources = {claim.source for claim in shown}
    facts = [fact_json(fact) | {"links": [link_json(link) for link in fact.links]} for fact in answer.facts]
    return document(
        {
            "schema": SCHEMA,
            "sources": [source_json(s) for s in answer.report.sources if s.id in sources],
            "claims": [claim_json(claim) for claim in shown],
            "facts": facts,
            "pairs": [link_json(link) for link in answer.pairs],
        }
    )
