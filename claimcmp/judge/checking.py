"""Checking: what a corpus says of each claim of one article.

    confirmed      another source holds the value, and none excludes it
    compatible     none holds it, and none excludes it
    contradicted   none holds it, and one at least excludes it
    disputed       the corpus is split, and the article sides with one camp
    new            nobody else speaks of it

A running figure that has merely grown since is told so, with the newest one that the corpus has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from claimcmp.judge.relations import Relation
from claimcmp.judge.running import moment
from claimcmp.judge.statements import relate_claims
from claimcmp.judge.verdicts import is_update
from claimcmp.judge.wording import value_label
from claimcmp.model import CheckedClaim, Claim, Evidence, Link, Source

# A contradiction less sure than this is none that a person should be sent after. More than a report asks:
# where the corpus is wrongly held to be split, each article that gives either value is told so.
LEAST_SURE = 0.75


def checked(
    claim: Claim,
    others: Sequence[Claim],
    links: Iterable[Link],
    contradiction: float | None,
    sources: Mapping[str, Source],
    origin_of: Mapping[str, str],
    *,
    least_sure: float = LEAST_SURE,
) -> CheckedClaim:
    """Judge ``claim`` by the ``others`` that speak of the same fact; ``links`` are those among all, and
    ``contradiction`` how probable it is that unequal values among them are of one slot, if that was asked."""
    sure = _sure(claim, links)
    relation = {other.id: relate_claims(claim, other) for other in others}
    held = [o for o in others if relation[o.id] == Relation.EQUAL]
    against = [o for o in others if relation[o.id] == Relation.CONFLICT]
    confidence = contradiction or max((sure.get(o.id, 0.0) for o in against), default=0.0)
    if against and not held and confidence < least_sure:
        return CheckedClaim(claim, "new", "no other source speaks of it for certain", 1.0)
    if against and confidence < least_sure:
        against = []
    loose = [o for o in others if o not in held and relation[o.id] != Relation.CONFLICT]
    if not others:
        return CheckedClaim(claim, "new", "no other source speaks of it", 1.0)
    if against:
        verdict = "disputed" if held else "contradicted"
        if (
            not held
            and is_update([claim, *against], sources)
            and _latest([claim, *against], sources) is claim
        ):
            verdict = "compatible"
    else:
        verdict = "confirmed" if held else "compatible"
        confidence = max((sure.get(o.id, 0.0) for o in held or loose), default=0.0)
    shown = [*against, *held, *loose] if against else [*held, *loose]
    return CheckedClaim(
        claim=claim,
        verdict=verdict,
        reason=_reason(verdict, claim, held, against, loose, sources),
        confidence=round(confidence, 3),
        against=tuple(_evidence(other, sources[other.source]) for other in shown),
        origins=len({origin_of.get(other.source, other.source) for other in shown}),
    )


def _sure(claim: Claim, links: Iterable[Link]) -> dict[str, float]:
    """How sure it is that each other claim is of one fact with this one."""
    ends = [(link, link.left if link.right == claim.id else link.right) for link in links]
    return {other: link.probability for link, other in ends if claim.id in (link.left, link.right)}


def _evidence(claim: Claim, source: Source) -> Evidence:
    return Evidence(
        source=claim.source,
        claim=claim.id,
        text=claim.text,
        value=claim.value,
        line=claim.line,
        sentence=claim.sentence,
        published=source.published,
    )


def _latest(claims: Sequence[Claim], sources: Mapping[str, Source]) -> Claim:
    """The claim of the source that was published last; those without a date come first."""
    return max(claims, key=lambda c: moment(sources[c.source]) or datetime.min)


def _reason(
    verdict: str,
    claim: Claim,
    held: Sequence[Claim],
    against: Sequence[Claim],
    loose: Sequence[Claim],
    sources: Mapping[str, Source],
) -> str:
    own = value_label(claim)
    if verdict == "confirmed":
        return f"{own}, as in {_sources(held)}"
    if verdict == "disputed":
        return f"the corpus is split: {own} in {_sources(held)}, {_values(against)}"
    if verdict == "contradicted":
        reason = f"{own} here, {_values(against)}"
        if is_update([claim, *against], sources):
            newest = _latest(against, sources)
            day = sources[newest.source].published
            when = f", {day.day} {day:%B %Y}" if day else ""
            reason += f"; a running figure, the corpus's latest is {value_label(newest)}{when}"
        return reason
    if against:
        return f"{own}, later than {_values(against)}: a running figure"
    return f"{own} fits {_values(loose)}"


def _values(claims: Sequence[Claim]) -> str:
    """ "13 January 2022 in two.txt and three.txt, 14 January 2022 in 5 sources" """
    by_label: dict[str, list[Claim]] = {}
    for claim in claims:
        by_label.setdefault(value_label(claim), []).append(claim)
    return ", ".join(f"{label} in {_sources(group)}" for label, group in by_label.items())


def _sources(claims: Sequence[Claim]) -> str:
    names = list(dict.fromkeys(claim.source for claim in claims))
    if len(names) > 2:
        return f"{len(names)} sources"
    return " and ".join(names)
