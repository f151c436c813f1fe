"""Features: how alike the frames of two claims are, each a number with a name.

    "at least five people were killed" / "bringing the death toll to four"
    -> same event 1.0, same noun 1.0, clause, sentence and names 0..1, days apart, ...

The features say whether two claims fill the same slot: what they count, whose it is, which event, the words
of clause and sentence, the words next to the values, what else both sentences state, how far apart the
articles are in time. What they say of the *values* is kept apart (``value_features``): equal values may
speak for a link, but unequal ones must be able to be linked by the frame alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from rapidfuzz import fuzz

from claimcmp.align.profiles import NEXT_WORDS, Bag, Profile, Weights
from claimcmp.frame.families import is_kind_of
from claimcmp.judge.relations import Relation, in_base, local_minutes, relate
from claimcmp.values import NumberValue, TimeValue, Value

FRAME_FEATURES = (
    "same kind",
    "same noun",
    "related noun",
    "other noun",
    "noun unsaid",
    "same event",
    "shared events",
    "other event",
    "clause",
    "sentence",
    "names",
    "context",
    "wording",
    "before",
    "after",
    "modifiers",
    "other modifiers",
    "status",
    "place in text",
    "same speaker",
    "window",
    "same date beside",
    "other date beside",
    "same scope",
    "other scope",
    "part noun",
    "same head",
    "articles",
    "other names",
    "same owner",
    "other owner",
    "same subject",
    "other subject",
    "same place",
    "other place",
    "addition",
    "clause names",
    "rival names",
    "days apart",
    "words before",
    "words after",
    "values beside",
    "both early",
    "only such",
    "few such",
    "related event",
)

VALUE_FEATURES = ("rarity", "difference", "nearness", "same precision")

# Scopes (of a frame) that make of a number something else than the plain count of its noun, record or age.
_NO_PLAIN_COUNT = frozenset(("addition", "part", "each", "streak", "venue", "then"))

# Families that other families are parts of: "two women" are some of the "three people".
_GENERIC = frozenset(("people",))


def frame_features(a: Profile, b: Profile, weights: Weights, page_likeness: float) -> list[float]:
    """The values of FRAME_FEATURES for a pair of claims; symmetric, each in 0..1.

    ``page_likeness`` is how alike their two articles are as a whole.
    """
    fa, fb = a.claim.frame, b.claim.frame
    cosine = weights.cosine
    same_noun = related = other_noun = unsaid = 0.0
    if fa.head is None or fb.head is None:
        unsaid = 1.0
    elif fa.head == fb.head or (fa.noun is not None and fa.noun == fb.noun):
        same_noun = 1.0
    elif are_kin(fa.noun, fb.noun):
        related = 1.0
    else:
        other_noun = 1.0
    same_event = float(fa.event is not None and fa.event == fb.event)
    if a.events and b.events:
        shared = len(a.events & b.events) / min(len(a.events), len(b.events))
        other_event = float(not shared)
    else:
        shared = other_event = 0.0
    modifiers = other_modifiers = 0.0
    if a.modifiers or b.modifiers:
        common = len(a.modifiers & b.modifiers)
        modifiers = common / len(a.modifiers | b.modifiers)
        other_modifiers = float(bool(a.modifiers) and bool(b.modifiers) and not common)
    part = float(bool(related) and (fa.noun in _GENERIC) != (fb.noun in _GENERIC))
    same_date = other_date = 0.0
    if a.when and b.when:
        same_date = float(bool(a.when & b.when))
        other_date = 1.0 - same_date
    same_scope = float(bool(a.scope) and a.scope == b.scope)
    names = cosine(a.names, b.names)
    alike = same_event * float(same_noun or unsaid)
    return [
        float(a.claim.kind == b.claim.kind),
        same_noun,
        related,
        other_noun,
        unsaid,
        same_event,
        shared,
        other_event,
        cosine(a.clause, b.clause),
        cosine(a.sentence, b.sentence),
        names,
        cosine(a.context, b.context),
        fuzz.token_set_ratio(a.claim.sentence[:400], b.claim.sentence[:400]) / 100,
        float(fa.before is not None and fa.before == fb.before),
        float(fa.after is not None and fa.after == fb.after),
        modifiers,
        other_modifiers,
        float(fa.status == fb.status),
        1.0 - abs(a.position - b.position),
        float(fa.speaker is not None and fa.speaker == fb.speaker),
        fuzz.token_set_ratio(a.window, b.window) / 100,
        same_date,
        other_date,
        same_scope,
        float(a.scope != b.scope),
        part,
        float(fa.head is not None and fa.head == fb.head),
        page_likeness,
        float(bool(a.names.members) and bool(b.names.members) and not names),
        float(a.owner is not None and a.owner == b.owner),
        float(are_other_names(a.owner, b.owner)),
        float(a.subject is not None and a.subject == b.subject),
        float(are_other_names(a.subject, b.subject)),
        float(a.where is not None and a.where == b.where),
        float(are_other_names(a.where, b.where)),
        float(bool((a.scope ^ b.scope) & _NO_PLAIN_COUNT)),
        cosine(a.clause_names, b.clause_names),
        weights.rivalry(a.clause_names, b.clause_names),
        _published_apart(a, b),
        _in_common(a.before, b.before),
        _in_common(a.after, b.after),
        min(2, len(a.beside & b.beside)) / 2,
        (1.0 - a.position) * (1.0 - b.position),
        alike * float(a.such == b.such == 1),
        alike / max(a.such, b.such),
        float(not same_event and are_kin(fa.event, fb.event, noun=False)),
    ]


def _published_apart(a: Profile, b: Profile) -> float:
    """0 where the two articles are of one day or undated, 1 from three years on; logarithmic between."""
    if a.day is None or b.day is None:
        return 0.0
    return min(1.0, math.log10(abs(a.day - b.day) + 1) / 3)


def _in_common(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """How many words next to the values are the same, in order, as a share of those looked at."""
    same = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        same += 1
    return same / NEXT_WORDS


def are_other_names(x: str | None, y: str | None) -> bool:
    """Whether two roles are filled by names, and not by one; a name against a noun says nothing."""
    return x is not None and y is not None and x != y and x[0] == y[0] == "#"


def are_kin(x: str | None, y: str | None, noun: bool = True) -> bool:
    """Whether one family of nouns, or of events, is a kind of the other."""
    if not x or not y:
        return False
    return is_kind_of(x, y, noun) or is_kind_of(y, x, noun)


# Concepts that a page is taken to have besides those that it has: of a page of one line, little is known.
_SMALL_PAGE = 15


def page_likeness(a: Bag, b: Bag) -> float:
    """How much two articles speak of the same, 0..1: the share of the smaller that both have."""
    smaller = min(len(a.members), len(b.members))
    return len(a.members & b.members) / (smaller + _SMALL_PAGE)


def value_features(a: Profile, b: Profile, counts: Mapping[str, int]) -> tuple[Relation, list[float]]:
    """The relation of the values and VALUE_FEATURES: how telling an equality is, how wide a difference."""
    va, vb = a.claim.value, b.claim.value
    relation = relate(va, vb)
    if isinstance(va, NumberValue) and isinstance(vb, NumberValue):
        rarity = number_rarity(va) if relation == Relation.EQUAL else 0.0
        difference = _number_difference(va, vb) if relation == Relation.CONFLICT else 0.0
        precise = float(va.precision == vb.precision)
    else:
        rarity = 1.0 if relation == Relation.EQUAL else 0.0
        if relation == Relation.EQUAL:
            rarity = 1.0 / math.sqrt(max(1, counts.get(a.value_key, 1)))
        difference = _dates_difference(va, vb)
        precise = float(getattr(va, "grain", None) == getattr(vb, "grain", None))
    near = _nearness(va, vb) if relation == Relation.CONFLICT else 0.0
    return relation, [rarity, difference, near, precise]


# Steps after which two dates are no longer near: the nearness falls to a third.
_NEAR_STEPS = 5.0
# A step in days, by grain: 1997 and 2000 are as far apart as the 7th and the 10th. Finer grains go by days.
_STEP = {"week": 7, "weekend": 7, "month": 30, "quarter": 91, "season": 91, "year": 365, "decade": 3650}
# A step on the clock, in minutes.
_CLOCK_STEP = 15


def _nearness(a: Value, b: Value) -> float:
    """1 where two unequal values nearly touch, 0 far apart: 160 and 167 are more likely told of one slot
    than 160 and 9 are."""
    if isinstance(a, NumberValue) and isinstance(b, NumberValue):
        x, y = _sizes(a, b)
        return math.exp(-3 * abs(math.log(x / y))) if x and y and x > 0 and y > 0 else 0.0
    if isinstance(a, TimeValue) and isinstance(b, TimeValue):
        steps = steps_apart(a, b)
        return math.exp(-steps / _NEAR_STEPS) if steps is not None else 0.0
    return 0.0


def _dates_difference(a: Value, b: Value) -> float:
    """0 where two dates touch, 1 from a thousand steps on, logarithmic between; 0.5 with no year known."""
    if not isinstance(a, TimeValue) or not isinstance(b, TimeValue):
        return 1.0
    steps = steps_apart(a, b)
    return 0.5 if steps is None else min(1.0, math.log10(steps + 1) / 3)


def steps_apart(a: TimeValue, b: TimeValue) -> float | None:
    """The gap between two times in steps of the coarser grain; None where a year isn't known."""
    clocks = local_minutes(a), local_minutes(b)
    if clocks[0] is not None and clocks[1] is not None:
        gap = (clocks[0] - clocks[1]) % 1440
        return min(gap, 1440 - gap) / _CLOCK_STEP
    days = days_apart(a, b)
    return None if days is None else days / max(_STEP.get(a.grain, 1), _STEP.get(b.grain, 1))


def days_apart(a: Value, b: Value) -> int | None:
    """The days between two dates, 0 where they touch; None of other values and where a year isn't known."""
    if not isinstance(a, TimeValue) or not isinstance(b, TimeValue):
        return None
    if a.start is None or b.start is None or a.end is None or b.end is None:
        return None
    return max((b.start - a.end).days, (a.start - b.end).days, 0)


# How telling the equality of two dates is, as against that of two numbers.
_RARITY_OF_DATE = 0.5


def rarity(value: Value) -> float:
    """How telling it is that two claims give this value, 0..1."""
    return number_rarity(value) if isinstance(value, NumberValue) else _RARITY_OF_DATE


def number_rarity(value: NumberValue) -> float:
    """How unlikely it is to meet the number by chance: 0 for one or two, 1 for five digits and more."""
    point = value.point
    if point is None:
        return 0.3
    digits = f"{abs(point):.9g}".replace(".", "").strip("0")
    significant = max(1, len(digits))
    size = math.log10(abs(point) + 1)
    return min(1.0, (significant - 1) * 0.25 + min(size, 6) * 0.1)


def _number_difference(a: NumberValue, b: NumberValue) -> float:
    """0 where equal, 1 from a factor of ten on; logarithmic between."""
    x, y = _sizes(a, b)
    if x is None or y is None or x <= 0 or y <= 0:
        return 0.0 if x == y else 1.0
    return min(1.0, abs(math.log10(x / y)))


def _sizes(a: NumberValue, b: NumberValue) -> tuple[float | None, float | None]:
    """How large two numbers are: in one unit, where one converts to the other."""
    if a.unit != b.unit and a.unit is not None and b.unit is not None:
        x, y = in_base(a), in_base(b)
        if x.unit == y.unit:
            return x.size, y.size
    return a.size, b.size
