"""Scored pairs: every candidate pair with its features, by itself and among its rivals.

A claim has one counterpart in another article, if any. So a second look asks how a pair stands among
the other pairs of its two claims: is each the other's best match in that article, by how much, and
does the other article state the very same value elsewhere, or a better counterpart of the same owner?
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from claimcmp.align.blocking import candidate_pairs
from claimcmp.align.features import (
    FRAME_FEATURES,
    VALUE_FEATURES,
    days_apart,
    frame_features,
    page_likeness,
    value_features,
)
from claimcmp.align.profiles import Profile, Weights
from claimcmp.align.scoring import AlignmentModel, Stage
from claimcmp.judge.relations import Relation

RIVALRY_FEATURES = (
    "slot",
    "margin",
    "worse margin",
    "equal elsewhere",
    "mutual best",
    "support",
    "sibling",
    "owned elsewhere",
    "taken",
    "sentence ahead",
    "sentence mutual",
)
LINK_FEATURES = FRAME_FEATURES + VALUE_FEATURES + RIVALRY_FEATURES


def at_features(names: Iterable[str]) -> tuple[int, ...]:
    """Where LINK_FEATURES of these names stand."""
    return tuple(map(LINK_FEATURES.index, names))


# Margins beyond this many log-odds say no more than this many do.
_CLIP = 5.0
# Unequal values nearer than this may well be two accounts of one.
_NEAR = 0.2
_NEAR_DAYS = 8
_NEARNESS = (FRAME_FEATURES + VALUE_FEATURES).index("nearness")
# The slot score of a rival that isn't there.
_NOBODY = -8.0


@dataclass(frozen=True, slots=True)
class Pair:
    """A candidate pair: indices of profiles, relation of their values, FRAME_FEATURES and VALUE_FEATURES."""

    left: int
    right: int
    relation: Relation
    features: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ScoredPair:
    """``slot`` and ``score`` are log-odds (one slot; one fact); ``features`` are LINK_FEATURES in order."""

    left: int
    right: int
    relation: Relation
    features: tuple[float, ...]
    slot: float
    score: float


def featured_pairs(profiles: Sequence[Profile], weights: Weights) -> list[Pair]:
    """All candidate pairs of a group of sources with their own features."""
    counts = Counter(p.value_key for p in profiles)
    likeness: dict[tuple[int, int], float] = {}
    made = []
    for left, right in candidate_pairs(profiles, weights):
        a, b = profiles[left], profiles[right]
        relation, of_values = value_features(a, b, counts)
        sites = (a.site, b.site)
        if sites not in likeness:
            likeness[sites] = page_likeness(a.page, b.page)
        made.append(
            Pair(left, right, relation, (*frame_features(a, b, weights, likeness[sites]), *of_values))
        )
    return made


def slot_scores(pairs: Sequence[Pair], stage: Stage) -> list[float]:
    """Log-odds that each pair fills one slot, from its frames alone."""
    width = len(FRAME_FEATURES)
    return [stage.score(pair.features[:width]) for pair in pairs]


def rivalry_features(
    profiles: Sequence[Profile], pairs: Sequence[Pair], slots: Sequence[float]
) -> list[tuple[float, ...]]:
    """RIVALRY_FEATURES of each pair."""
    ends: dict[tuple[int, int], list[int]] = defaultdict(list)
    for at, pair in enumerate(pairs):
        ends[pair.left, profiles[pair.right].site].append(at)
        ends[pair.right, profiles[pair.left].site].append(at)
    margins: list[list[float]] = [[] for _ in pairs]
    elsewhere = [0.0] * len(pairs)
    support: Counter[int] = Counter()
    for (claim, _), rivals in ends.items():
        ordered = sorted((slots[at] for at in rivals), reverse=True)
        top, second = ordered[0], ordered[1] if len(ordered) > 1 else _NOBODY
        equal = max((slots[at] for at in rivals if pairs[at].relation == Relation.EQUAL), default=_NOBODY)
        support[claim] += equal > 0
        for at in rivals:
            margins[at].append(_clip(slots[at] - (second if slots[at] >= top else top)))
            if pairs[at].relation != Relation.EQUAL:
                elsewhere[at] = max(elsewhere[at], _clip(equal) + _CLIP)
    siblings = _sibling_margins(profiles, pairs, slots)
    owned = _owned_elsewhere(profiles, pairs, ends, slots)
    taken = _taken(profiles, pairs, ends.values(), slots)
    ahead = _sentences_ahead(profiles, pairs, ends)
    return [
        (
            slots[at],
            max(margins[at]),
            min(margins[at]),
            elsewhere[at],
            float(min(margins[at]) > 0),
            min(4, support[pair.left] + support[pair.right]) / 4,
            siblings[at],
            owned[at],
            taken[at],
            ahead[at],
            float(ahead[at] > 0),
        )
        for at, pair in enumerate(pairs)
    ]


_SENTENCE = FRAME_FEATURES.index("sentence")


def _sentences_ahead(
    profiles: Sequence[Profile], pairs: Sequence[Pair], ends: Mapping[tuple[int, int], Sequence[int]]
) -> list[float]:
    """By how much the sentences of each pair are more alike than either is to another sentence of the other
    article, as far as its claims are candidates; the worse of the two."""
    worse = [1.0] * len(pairs)
    for (claim, _), rivals in ends.items():
        best: dict[int, float] = {}
        for at in rivals:
            other = profiles[_other(pairs[at], claim)].claim.sentence_start
            best[other] = max(best.get(other, 0.0), pairs[at].features[_SENTENCE])
        ordered = sorted(best.values(), reverse=True)
        top, second = ordered[0], ordered[1] if len(ordered) > 1 else 0.0
        for at in rivals:
            own = pairs[at].features[_SENTENCE]
            worse[at] = min(worse[at], own - (second if own >= top else top))
    return worse


def _taken(
    profiles: Sequence[Profile],
    pairs: Sequence[Pair],
    ends: Iterable[Sequence[int]],
    slots: Sequence[float],
) -> list[float]:
    """How far each pair is behind a pair of one of its claims that has unequal values, near each other, and
    yet is the best of both its claims; 0 where there is none. Two claims that are each other's best leave
    none for a third.

    ``ends`` are the pairs that a claim has with one other article.
    """
    rivals = [(max(own, key=lambda at: (slots[at], -at)), own) for own in ends]
    times_best = Counter(best for best, _ in rivals)
    behind = [0.0] * len(pairs)
    for best, own in rivals:
        if times_best[best] == 2 and _is_near(profiles, pairs[best]):
            for at in own:
                behind[at] = min(behind[at], _clip(slots[at] - slots[best]))
    return behind


def _is_near(profiles: Sequence[Profile], pair: Pair) -> bool:
    """Whether two unequal values may well be two accounts of one: of dates, those a few days apart."""
    days = days_apart(profiles[pair.left].claim.value, profiles[pair.right].claim.value)
    return pair.features[_NEARNESS] > _NEAR and (days is None or days <= _NEAR_DAYS)


def _owned_elsewhere(
    profiles: Sequence[Profile],
    pairs: Sequence[Pair],
    ends: Mapping[tuple[int, int], Sequence[int]],
    slots: Sequence[float],
) -> list[float]:
    """For pairs of two owners, whether the other article has a better counterpart with the very owner.

    ``ends`` are the pairs that a claim has with one other article, by claim and article.
    """
    found = [0.0] * len(pairs)
    for (claim, _), rivals in ends.items():
        owner = profiles[claim].owner
        if owner is None:
            continue
        same = [profiles[_other(pairs[at], claim)].owner == owner for at in rivals]
        best = max((slots[at] for at, own in zip(rivals, same, strict=True) if own), default=_NOBODY)
        for at, own in zip(rivals, same, strict=True):
            if not own and slots[at] < best:
                found[at] = 1.0
    return found


def _other(pair: Pair, claim: int) -> int:
    return pair.right if pair.left == claim else pair.left


def _sibling_margins(
    profiles: Sequence[Profile], pairs: Sequence[Pair], slots: Sequence[float]
) -> list[float]:
    """How far each pair is ahead of the best rival in the same sentence, at the worse end; 0 without one.

    Two values of one kind in one sentence are two slots, and each has its own counterpart.
    """
    by_sentence: dict[tuple[int, int, int], list[int]] = defaultdict(list)
    for at, pair in enumerate(pairs):
        a, b = profiles[pair.left], profiles[pair.right]
        by_sentence[pair.left, b.site, b.claim.sentence_start].append(at)
        by_sentence[pair.right, a.site, a.claim.sentence_start].append(at)
    worst: dict[int, float] = {}
    for siblings in by_sentence.values():
        if len(siblings) < 2:
            continue
        ordered = sorted((slots[at] for at in siblings), reverse=True)
        for at in siblings:
            margin = slots[at] - (ordered[1] if slots[at] >= ordered[0] else ordered[0])
            worst[at] = min(margin, worst.get(at, _CLIP))
    return [_clip(worst.get(at, 0.0)) for at in range(len(pairs))]


def _clip(value: float) -> float:
    return max(-_CLIP, min(_CLIP, value))


def scored_pairs(
    profiles: Sequence[Profile], pairs: Sequence[Pair], model: AlignmentModel
) -> list[ScoredPair]:
    """The pairs, scored."""
    slots = slot_scores(pairs, model.slot)
    made = []
    for pair, slot, rivalry in zip(pairs, slots, rivalry_features(profiles, pairs, slots), strict=True):
        features = (*pair.features, *rivalry)
        score = model.link.score(features, pair.relation)
        made.append(ScoredPair(pair.left, pair.right, pair.relation, features, slot, score))
    return made
