"""Positions: the different values that are held on one fact, and who holds them.

57, 57-member, about 57   -> one position
12 January, 13 January    -> two
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcmp.judge.relations import Relation
from claimcmp.judge.statements import relate_claims
from claimcmp.judge.wording import value_label
from claimcmp.model import Claim, Position
from claimcmp.values import NumberValue, TimeValue


def positions(claims: Sequence[Claim], origin_of: Mapping[str, str]) -> tuple[Position, ...]:
    """The claims of a fact parted by value, the position of the most sources first.

    ``origin_of`` maps a source id to the id of its independent origin.
    """
    groups: list[list[Claim]] = []
    for claim in claims:
        for group in groups:
            if relate_claims(group[0], claim) == Relation.EQUAL:
                group.append(claim)
                break
        else:
            groups.append([claim])
    made = []
    for group in groups:
        group.sort(key=_plainness)
        sources = tuple(dict.fromkeys(c.source for c in sorted(group, key=lambda c: c.id)))
        made.append(
            Position(
                value=group[0].value,
                label=value_label(group[0]),
                claims=tuple(sorted(c.id for c in group)),
                sources=sources,
                origins=len({origin_of.get(s, s) for s in sources}),
            )
        )
    made.sort(key=lambda p: (-p.origins, -len(p.sources), p.claims))
    return tuple(made)


def _plainness(claim: Claim) -> tuple[int, str]:
    """Unhedged values first: they label a position best."""
    value = claim.value
    if isinstance(value, NumberValue):
        return (0 if value.change == "=" else 1, claim.id)
    return (0 if isinstance(value, TimeValue) and value.mod is None else 1, claim.id)
