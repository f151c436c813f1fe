"""Why two claims are, or are not, held to be of one fact: the score that their pair got.

    weigh(extractions, "north:58-68", "south:41-51") -> Link(…, probability=0.31, parts=(…))

None where the pair was never scored: its claims are in stories that share too little, or no key of the
blocking brings them together, or they are of one source.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcmp.align.aligner import profiled
from claimcmp.align.pairs import featured_pairs, scored_pairs
from claimcmp.align.scoring import AlignmentModel, default_model, probability
from claimcmp.align.stories import stories
from claimcmp.frame.extraction import Extraction
from claimcmp.model import Link


def weigh(
    extractions: Sequence[Extraction], left: str, right: str, model: AlignmentModel | None = None
) -> Link | None:
    """The scored link of two claims, by their ids, as ``align`` scores it among the sources of its story."""
    model = model or default_model()
    wanted = {left, right}
    for members in stories([x.terms for x in extractions], [x.source.published for x in extractions]):
        group = [extractions[i] for i in members]
        if not wanted <= {claim.id for x in group for claim in x.claims}:
            continue
        made, weights = profiled(group)
        for item in scored_pairs(made, featured_pairs(made, weights), model):
            if {made[item.left].claim.id, made[item.right].claim.id} == wanted:
                parts = model.link.parts(item.features, item.relation, item.relation.name.lower())
                first, second = sorted(wanted)
                return Link(first, second, round(probability(item.score), 4), parts)
    return None
