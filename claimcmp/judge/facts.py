"""Facts: a cluster of claims with its verdict, its positions, its reason and how sure all that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b

from claimcmp.judge.positions import positions
from claimcmp.judge.verdicts import verdict
from claimcmp.judge.wording import about, why
from claimcmp.model import Claim, Fact, Link, Source

# Worst first, as a report lists them.
ORDER = ("discrepancy", "update", "compatible", "agree", "single")


def fact(
    claims: Sequence[Claim],
    links: Sequence[Link],
    sources: Mapping[str, Source],
    origin_of: Mapping[str, str],
    contradiction: float | None = None,
) -> Fact:
    """Judge one cluster. ``origin_of`` maps source ids to independent origins; ``contradiction`` is how
    probable it is that its unequal values are of one slot."""
    ruling = verdict(claims, sources)
    held = positions(claims, origin_of)
    ids = tuple(c.id for c in claims)
    return Fact(
        id=fact_id(ids),
        kind=_kind(claims),
        about=about(claims),
        verdict=ruling,
        reason=why(ruling, held),
        confidence=_confidence(ruling, links, contradiction),
        claims=ids,
        positions=held,
        links=tuple(links),
    )


def ruled(made: Fact, verdict: str, because: str) -> Fact:
    """The fact with a person's verdict on it."""
    note = f"a person decided: {verdict}" + (f", because {because}" if because else "")
    return replace(
        made, verdict=verdict, reason=f"{note} (found: {made.verdict}; {made.reason})", confidence=1.0
    )


def fact_id(claims: Sequence[str]) -> str:
    """Stable while the claims are: a short hash of their ids."""
    return "f" + blake2b("\n".join(sorted(claims)).encode(), digest_size=5).hexdigest()


def _kind(claims: Sequence[Claim]) -> str:
    kinds = [c.kind for c in claims]
    return max(dict.fromkeys(kinds), key=kinds.count)


def _confidence(ruling: str, links: Sequence[Link], contradiction: float | None) -> float:
    """For a conflict: how sure it is that the values are of one slot; else the mean of the links."""
    if ruling in ("discrepancy", "update") and contradiction is not None:
        return round(contradiction, 3)
    if not links:
        return 1.0
    return round(sum(link.probability for link in links) / len(links), 3)


def in_report_order(facts: Sequence[Fact]) -> list[Fact]:
    """Discrepancies first, then updates, compatible, agreement, single; surest and widest first."""
    return sorted(facts, key=lambda f: (ORDER.index(f.verdict), -f.confidence, -len(f.claims), f.id))
