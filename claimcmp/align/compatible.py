"""Compatible groups: values that go together without being equal, held to be of one fact.

    "in January" and "on 10 January"; "hundreds" and "250"; "Sunday" and "Jan. 4" of no known year

Such values speak for one fact far less than equal ones do, and do not speak against it as unequal ones do.
So the frames decide, asked of the groups as wholes, and of several partners the likeliest comes first.
"""

from __future__ import annotations

from collections import Counter

from claimcmp.align.across import ACROSS_FEATURES, Across, Candidate, GroupPairs
from claimcmp.align.pairs import at_features
from claimcmp.align.surroundings import VALUES_OF_THE_PAGE
from claimcmp.judge.relations import Relation
from claimcmp.values import NumberValue, TimeValue, Value

# Averaged over the pairs across.
_AVERAGED = (
    "sentence",
    "names",
    "wording",
    "same event",
    "other event",
    "values beside",
    "words before",
    "words after",
    "worse margin",
)
COMPATIBLE_FEATURES = (
    *ACROSS_FEATURES,
    *(f"mean {name}" for name in _AVERAGED),
    *VALUES_OF_THE_PAGE,
    "equal elsewhere",
    "equal",
    "compatible",
    "unknown",
    "unequal",
    "coarser date",
    "dates known",
    "a bound",
    "about",
)

_AVERAGED_AT = at_features(_AVERAGED)
(_ELSEWHERE,) = at_features(("equal elsewhere",))
_ASKED = frozenset((Relation.COMPATIBLE, Relation.UNKNOWN))
# Groups whose nearest claims are farther apart than this are not asked about; log-odds.
_TOO_FAR = -4.5


def possible_companions(pairs: GroupPairs) -> list[Candidate]:
    """The pairs of groups whose values go together though they are not equal, with COMPATIBLE_FEATURES."""
    found = [
        it
        for it in pairs.across(_ASKED)
        if 2 * len(it.asked) > len(it.items)
        and it.left.sentences.isdisjoint(it.right.sentences)
        and max(i.score for i in it.items) >= _TOO_FAR
    ]
    return [
        Candidate(it.a, it.b, (*row, *_features(pairs, it)))
        for it, row in zip(found, pairs.features(found), strict=True)
    ]


def _features(pairs: GroupPairs, it: Across) -> list[float]:
    """COMPATIBLE_FEATURES beyond those of ``across``."""
    best = it.best
    x, y = (pairs.profiles[at].claim.value for at in (best.left, best.right))
    counts = Counter(i.relation for i in it.items)
    changes = {v.change for v in (x, y) if isinstance(v, NumberValue)}
    dated = [v.start is not None for v in (x, y) if isinstance(v, TimeValue)]
    return [
        *it.means(_AVERAGED_AT),
        *pairs.surroundings.told_there(best.left, best.right),
        best.features[_ELSEWHERE],
        *(counts[relation] / len(it.items) for relation in Relation),
        float(is_coarser(x, y) or is_coarser(y, x)),
        float(bool(dated) and all(dated)),
        float(bool(changes & {"<", ">"})),
        float("~" in changes),
    ]


def is_coarser(x: Value, y: Value) -> bool:
    """Whether both are dates, and the first spans more than twice as long as the second."""
    if not isinstance(x, TimeValue) or not isinstance(y, TimeValue):
        return False
    if x.start is None or x.end is None or y.start is None or y.end is None:
        return False
    return x.end - x.start > 2 * (y.end - y.start)
