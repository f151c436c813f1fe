"""Facts: a cluster of claims with its verdict, its positions, its reason and how sure all that is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b
from itertools import combinations

from claimcmp.judge.confidence import confidence
from claimcmp.judge.positions import positions
from claimcmp.judge.relations import Relation
from claimcmp.judge.statements import relate_claims
from claimcmp.judge.verdicts import verdict
from claimcmp.judge.wording import about, why, within
from claimcmp.model import Claim, Fact, Link, Source

# A discrepancy less sure than this is none that a person should be sent after.
LEAST_SURE = 0.5
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
        confidence=confidence(ruling, claims, links, contradiction),
        claims=ids,
        positions=held,
        links=tuple(links),
        notes=tuple(_at_odds_with_themselves(claims)),
    )


def _at_odds_with_themselves(claims: Sequence[Claim]) -> Iterator[str]:
    """A note for each source that itself gives two values that cannot both be true (headline and text)."""
    told: set[str] = set()
    for a, b in combinations(claims, 2):
        if a.source != b.source or a.source in told or a.sentence_start == b.sentence_start:
            continue  # the values of one sentence stand together: "from 9 to 12 May"
        if relate_claims(a, b) == Relation.CONFLICT:
            told.add(a.source)
            yield within(a, b)


def facts(
    claims: Sequence[Claim],
    links: Sequence[Link],
    sources: Mapping[str, Source],
    origin_of: Mapping[str, str],
    contradiction: float | None = None,
) -> list[Fact]:
    """The facts that one cluster makes: one, unless it is split over values and nobody can be sure that these
    are of one slot. Such a cluster is parted, so that no discrepancy is reported that most likely is none.

    The arguments are those of :func:`fact`. A part that one source alone holds is left out.
    """
    whole = fact(claims, links, sources, origin_of, contradiction)
    # where nobody asked whether they contradict, unequal values met over a third that goes with both
    unasked = whole.verdict == "discrepancy" and contradiction is None
    if whole.verdict not in ("discrepancy", "update") or not (unasked or whole.confidence < LEAST_SURE):
        return [whole]
    made = []
    for part in _parts(claims):
        ids = {c.id for c in part}
        inside = [link for link in links if link.left in ids and link.right in ids]
        if len({c.source for c in part}) > 1 and inside:
            made.append(fact(part, inside, sources, origin_of))
    return made


def _parts(claims: Sequence[Claim]) -> list[list[Claim]]:
    """The claims in groups whose values can all be true together, each claim in the first that it fits."""
    parts: list[list[Claim]] = []
    for claim in claims:
        for part in parts:
            if all(relate_claims(claim, other) <= Relation.COMPATIBLE for other in part):
                part.append(claim)
                break
        else:
            parts.append([claim])
    return parts


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


def in_report_order(facts: Sequence[Fact]) -> list[Fact]:
    """Discrepancies first, then updates, compatible, agreement, single; surest and widest first."""
    return sorted(facts, key=lambda f: (ORDER.index(f.verdict), -f.confidence, -len(f.claims), f.id))
