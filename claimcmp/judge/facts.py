"""Facts: a cluster of claims with its verdict, its positions, its reason and how sure all that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import blake2b

from claimcmp.judge.positions import positions
from claimcmp.judge.verdicts import conflicts, verdict
from claimcmp.judge.wording import about, reason
from claimcmp.model import Claim, Fact, Link, Source

# Worst first, as a report lists them.
ORDER = ("discrepancy", "update", "compatible", "agree", "single")


def fact(
    claims: Sequence[Claim], links: Sequence[Link], sources: Mapping[str, Source], origin_of: Mapping[str, str]
) -> Fact:
    """Judge one cluster. ``origin_of`` maps source ids to independent origins."""
    ruling = verdict(claims, sources)
    held = positions(claims, origin_of)
    ids = tuple(c.id for c in claims)
    return Fact(
        id=fact_id(ids),
        kind=_kind(claims),
        about=about(claims),
        verdict=ruling,
        reason=reason(ruling, held, {}),
        confidence=_confidence(ruling, claims, links),
        claims=ids,
        positions=held,
        links=tuple(links),
    )


def fact_id(claims: Sequence[str]) -> str:
    """Stable while the claims are: a short hash of their ids."""
    return "f" + blake2b("\n".join(sorted(claims)).encode(), digest_size=5).hexdigest()


def _kind(claims: Sequence[Claim]) -> str:
    kinds = [c.kind for c in claims]
    return max(dict.fromkeys(kinds), key=kinds.count)


def _confidence(ruling: str, claims: Sequence[Claim], links: Sequence[Link]) -> float:
    """For a conflict: how sure the best link between unequal values is; else the mean of the links."""
    if ruling == "single" or not links:
        return 1.0
    if ruling in ("discrepancy", "update"):
        unequal = {frozenset((a.id, b.id)) for a, b in conflicts(claims)}
        against = [link.probability for link in links if frozenset((link.left, link.right)) in unequal]
        return round(max(against, default=0.0), 3)
    return round(sum(link.probability for link in links) / len(links), 3)


def in_report_order(facts: Sequence[Fact]) -> list[Fact]:
    """Discrepancies first, then updates, compatible, agreement, single; surest and widest first."""
    return sorted(facts, key=lambda f: (ORDER.index(f.verdict), -f.confidence, -len(f.claims), f.id))
