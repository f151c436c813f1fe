"""Why claims are of one fact, and why this verdict; or what parts two claims: ``explain``.

explain(report, "f3")                          the fact, its claims and links
explain(report, "north.txt:14")                the facts that claims of this line are in
explain(report, "north.txt:14", "south.txt:9") the link between the two
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcmp.model import Claim, Fact, Link, Report
from claimcmp.report.json_form import claim_json, document, fact_json, link_json, source_json

SCHEMA = "claimcmp.explain/1"
_place = re.compile(r"(.+?):(\d+)(?::\d+)?")


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is explained: facts whole, and for two claims the links between them where they are known.

    ``sides`` are the claims that each of two ids named.
    """

    report: Report
    facts: tuple[Fact, ...]
    claims: tuple[Claim, ...]
    pairs: tuple[Link, ...] = ()
    sides: tuple[tuple[Claim, ...], ...] = ()


def with_pairs(answer: Explanation, pairs: Sequence[Link]) -> Explanation:
    """The explanation with links that no fact holds, the likeliest first."""
    return replace(answer, pairs=tuple(sorted(pairs, key=lambda link: -link.probability)))


def explain(report: Report, first: str, second: str | None = None) -> Explanation:
    """The facts that ``first`` names or is in; with ``second``, what joins or parts the two claims.

    Raises LookupError, with a message for the user, where no fact or claim bears the id.
    """
    if second is None:
        facts = tuple(fact for fact in report.facts if fact.id == first)
        if facts:
            return Explanation(report, facts, ())
        found = find_claims(report, first)
        ids = {claim.id for claim in found}
        facts = tuple(fact for fact in report.facts if ids & set(fact.claims))
        return Explanation(report, facts, tuple(found))
    left, right = find_claims(report, first), find_claims(report, second)
    wanted = {frozenset((a.id, b.id)) for a in left for b in right}
    both = {claim.id for claim in left}, {claim.id for claim in right}
    facts = tuple(f for f in report.facts if both[0] & set(f.claims) and both[1] & set(f.claims))
    links = {frozenset((link.left, link.right)): link for fact in facts for link in fact.links}
    pairs = tuple(link for key, link in links.items() if key in wanted)
    claims = tuple({claim.id: claim for claim in (*left, *right)}.values())
    return Explanation(report, facts, claims, pairs, (tuple(left), tuple(right)))


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
