"""Examples to learn alignment from: pairs of claims and pairs of groups, each with whether it is right.

    read_story(folder)                         -> Story(pairs=[...], labels=array([1.0, 0.0, ...]), ...)
    merge_examples(story, scored, join=0.0)    -> [(features of two groups, are they one fact?), ...]
    conflict_examples(story, scored, model)    -> the same of groups whose values are unequal

A pair of claims is right where both state one gold fact; a group states the facts that most of its claims do.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from claimcmp import api
from claimcmp.align.across import Candidate, GroupPairs
from claimcmp.align.aligner import grouped, profiled, with_singles
from claimcmp.align.clustering import clusters
from claimcmp.align.compatible import possible_companions
from claimcmp.align.conflicts import possible_conflicts
from claimcmp.align.merging import Merging
from claimcmp.align.pairs import Pair, ScoredPair, featured_pairs
from claimcmp.align.profiles import Profile, Weights
from claimcmp.align.repeats import Repeats, possible_repeats, repeat_features
from claimcmp.align.scoring import AlignmentModel, Stage
from claimcmp.frame.extraction import Extraction
from tests.benchmarks.annotated import facts_of

# Features, and whether they are of one fact.
Example = tuple[Sequence[float], bool]


@dataclass(slots=True, eq=False)
class Story:
    """A folder: what was extracted from it, its candidate pairs, which of these are right, and the gold
    facts that each claim states. ``weight`` is what one of its examples counts in training."""

    name: str
    gold: Path
    extracted: list[Extraction]
    profiles: list[Profile]
    weights: Weights
    pairs: list[Pair]
    labels: np.ndarray
    facts: dict[str, frozenset[str]]
    weight: float


def read_story(folder: Path, weight: float = 1.0) -> Story:
    """Extract the articles of a folder, and say which of their candidate pairs are right."""
    extracted = api.extract_all(api.load([str(folder / "articles")]))
    gold = folder / "gold.json"
    facts = facts_of(gold, [(Path(x.source.path).stem, x.claims) for x in extracted])
    # the folder whole, not story by story: look-alike events are the pairs from which there is most to learn
    made, weights = profiled(extracted)
    pairs = featured_pairs(made, weights)
    right = [bool(facts[made[p.left].claim.id] & facts[made[p.right].claim.id]) for p in pairs]
    return Story(
        folder.name, gold, extracted, made, weights, pairs, np.array(right, dtype=float), facts, weight
    )


def repeat_examples(story: Story) -> list[Example]:
    """Pairs of claims of one article, at least one of which states a gold fact, and whether both state it."""
    counts = Counter(p.value_key for p in story.profiles)
    examples = []
    for a, b in possible_repeats(story.profiles):
        ours, theirs = story.facts[a.claim.id], story.facts[b.claim.id]
        features = repeat_features(a, b, story.weights, counts) if ours or theirs else None
        if features is not None:
            examples.append((features, bool(ours & theirs)))
    return examples


def mostly(story: Story, groups: Sequence[Sequence[int]]) -> list[set[str]]:
    """For each group, the gold facts that most of its claims state."""
    found = []
    for members in groups:
        counts = Counter(f for m in members for f in story.facts[story.profiles[m].claim.id])
        found.append({f for f, n in counts.items() if 2 * n > len(members)})
    return found


def merge_examples(story: Story, scored: list[ScoredPair], repeat: Stage, join: float) -> list[Example]:
    """Pairs of groups, and whether they state one fact: of tight groups, and again when half of the right
    merges are made."""
    made = story.profiles
    repeats = Repeats(made, story.weights, repeat)
    tight = with_singles(clusters(made, scored, repeats, join), len(made))
    merging = Merging(made, tight, scored, repeats)
    examples = []
    for again in (True, False):
        candidates = merging.candidates()
        keys = sorted(merging.groups)
        facts = dict(zip(keys, mostly(story, [merging.groups[k].members for k in keys]), strict=True))
        right = [(a, b) for a, b in candidates if facts[a] & facts[b]]
        examples += [(merging.features(a, b), bool(facts[a] & facts[b])) for a, b in candidates]
        if again:
            random.Random(len(right)).shuffle(right)
            for a, b in right[::2]:
                if a in merging.groups and b in merging.groups:
                    merging.merge(a, b)
    return examples


def conflict_examples(story: Story, scored: list[ScoredPair], model: AlignmentModel) -> list[Example]:
    """Pairs of groups of claims that may contradict, and whether most claims of both state one gold fact."""
    return _group_examples(story, scored, model, possible_conflicts)


def compatible_examples(story: Story, scored: list[ScoredPair], model: AlignmentModel) -> list[Example]:
    """The same of groups whose values go together without being equal."""
    return _group_examples(story, scored, model, possible_companions)


def _group_examples(
    story: Story,
    scored: list[ScoredPair],
    model: AlignmentModel,
    candidates: Callable[[GroupPairs], Sequence[Candidate]],
) -> list[Example]:
    made = story.profiles
    groups = grouped(made, scored, Repeats(made, story.weights, model.repeat), model)
    facts = mostly(story, groups)
    found = candidates(GroupPairs(made, groups, scored))
    return [(c.features, bool(facts[c.left] & facts[c.right])) for c in found]
