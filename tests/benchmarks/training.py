"""Training the alignment model: slot, link, repeat on pairs of claims, the others on groups.

    train([read_story(folder), ...], CUTS) -> AlignmentModel(slot=..., link=..., merge=..., conflict=...)

The models of groups learn from scores that the models of pairs give to stories that they have not seen: to
those they learned from they give better ones than to any story to come.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np

from claimcmp.align.compatible import COMPATIBLE_FEATURES
from claimcmp.align.conflicts import CONFLICT_FEATURES
from claimcmp.align.features import FRAME_FEATURES
from claimcmp.align.merging import MERGE_FEATURES
from claimcmp.align.pairs import LINK_FEATURES, ScoredPair, rivalry_features, scored_pairs, slot_scores
from claimcmp.align.repeats import REPEAT_FEATURES
from claimcmp.align.scoring import AlignmentModel, Stage
from tests.benchmarks.examples import (
    Example,
    Story,
    compatible_examples,
    conflict_examples,
    merge_examples,
    repeat_examples,
)
from tests.benchmarks.fitting import fit, fit_signed


@dataclass(frozen=True, slots=True)
class Cuts:
    """Where a model cuts; see :class:`AlignmentModel`."""

    join: float
    unite: float
    contradict: float
    accompany: float


# Where the shipped model cuts, and what an example of our own stories counts: there are thirteen times as
# many of these as of annotated ones.
CUTS = Cuts(join=0.8, unite=-0.85, contradict=0.61, accompany=-0.3)
OWN_WEIGHT = 0.2
# Of CONFLICT_FEATURES, what can only speak against one slot, and what may speak for it or against it; what is
# in neither can only speak for it.
_AGAINST = frozenset(
    (
        "days apart",
        "difference",
        "other date beside",
        "other modifiers",
        "other owner",
        "other place",
        "other scope",
        "other subject",
        "owned elsewhere",
        "part noun",
        "rival names",
        "rival owners",
        "share a source",
        "shared sources",
        "value beside",
    )
)
_EITHER = frozenset(
    (
        "both early",
        "is a date",
        "noun unsaid",
        "place in text",
        "related noun",
        "support",
    )
)

# Folds among the stories of one training, for the scores that the models of groups learn from.
_INNER = 3
_NOTHING = Stage((), (0.0,), ((),))


def train(stories: list[Story], cuts: Cuts) -> AlignmentModel:
    """The six models, from stories with their right pairs."""
    slot, link, repeat = fit_pairs(stories)
    scored: list[list[ScoredPair]] = [[] for _ in stories]
    for fold in range(_INNER):
        unseen = range(fold, len(stories), _INNER)
        of_fold = fit_pairs([s for at, s in enumerate(stories) if at not in unseen])
        for at in unseen:
            model = AlignmentModel(*of_fold, _NOTHING, _NOTHING, _NOTHING, **asdict(cuts))
            scored[at] = scored_pairs(stories[at].profiles, stories[at].pairs, model)
    model = AlignmentModel(slot, link, repeat, _NOTHING, _NOTHING, _NOTHING, **asdict(cuts))
    merges = [merge_examples(s, own, repeat, cuts.join) for s, own in zip(stories, scored, strict=True)]
    model = replace(model, merge=fit_examples(MERGE_FEATURES, stories, merges, 0.1))
    conflicts = [conflict_examples(s, own, model) for s, own in zip(stories, scored, strict=True)]
    companions = [compatible_examples(s, own, model) for s, own in zip(stories, scored, strict=True)]
    return replace(
        model,
        conflict=fit_conflict(stories, conflicts),
        compatible=fit_examples(COMPATIBLE_FEATURES, stories, companions, 0.1),
    )


def fit_pairs(stories: list[Story]) -> tuple[Stage, Stage, Stage]:
    """The models of pairs: slot, link and repeat."""
    features = np.array([p.features for s in stories for p in s.pairs])
    rows = np.array([int(p.relation) for s in stories for p in s.pairs])
    labels = np.concatenate([s.labels for s in stories])
    counts = np.concatenate([np.full(len(s.pairs), s.weight) for s in stories])
    slot = fit(FRAME_FEATURES, features[:, : len(FRAME_FEATURES)], labels, counts, 0.05)
    rivalry = np.array(
        [r for s in stories for r in rivalry_features(s.profiles, s.pairs, slot_scores(s.pairs, slot))]
    )
    link = fit(LINK_FEATURES, np.hstack([features, rivalry]), labels, counts, 0.05, rows)
    repeats = [repeat_examples(s) for s in stories]
    return slot, link, fit_examples(REPEAT_FEATURES, stories, repeats, 0.05)


def fit_conflict(stories: list[Story], examples: Sequence[Sequence[Example]]) -> Stage:
    """The model of contradictions; too few of the news contradict each other to fit it freely, to tell the
    bias of our own stories from theirs, or to let those count less."""
    x, y, _ = _stacked(stories, examples)
    signs = {n: 0 if n in _EITHER else -1 if n in _AGAINST else 1 for n in CONFLICT_FEATURES}
    return fit_signed(CONFLICT_FEATURES, x, y, np.ones(len(y)), 0.02, signs)


def fit_examples(
    names: tuple[str, ...], stories: list[Story], examples: Sequence[Sequence[Example]], c: float
) -> Stage:
    """A model from the examples of each story."""
    x, y, counts = _stacked(stories, examples)
    return fit(names, x, y, counts, c)


def _stacked(
    stories: list[Story], examples: Sequence[Sequence[Example]]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Features, labels and what each example counts."""
    return (
        np.array([features for own in examples for features, _ in own]),
        np.array([label for own in examples for _, label in own], dtype=float),
        np.concatenate([np.full(len(e), s.weight) for s, e in zip(stories, examples, strict=True)]),
    )
