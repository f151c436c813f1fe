"""Extractions: what one source yields to everything after it, its text no longer needed.

    source -> claims with their frames, names, terms that tell its story, shingles that tell its origin

This is what a worker process hands back and what an index keeps of a source.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from claimcmp.align.origins import shingles
from claimcmp.align.stories import story_terms
from claimcmp.frame.analysis import Analysis, analyse
from claimcmp.frame.claims import claims_of
from claimcmp.frame.concepts import name_concept
from claimcmp.frame.names import NameMention
from claimcmp.model import Claim, Source


class Extraction(NamedTuple):
    """``claims`` in reading order; ``names`` the first mention of each concept of a name in the source;
    ``terms`` its bag of story terms; ``shingles`` hashes of its word runs."""

    source: Source
    claims: tuple[Claim, ...]
    names: tuple[tuple[str, NameMention], ...]
    terms: Mapping[str, float]
    shingles: frozenset[int]


def extraction_of(analysis: Analysis) -> Extraction:
    """Everything that comparing needs of an analysed source."""
    first: dict[str, NameMention] = {}
    for name in analysis.names:
        first.setdefault(name_concept(name), name)
    return Extraction(
        source=_warned(analysis),
        claims=tuple(claims_of(analysis)),
        names=tuple(first.items()),
        terms=story_terms(analysis.tokens, analysis.names),
        shingles=shingles(analysis.tokens, analysis.source.furniture),
    )


def _warned(analysis: Analysis) -> Source:
    """The source with a warning for each date that cannot be ("February 30", a weekday that does not fit)."""
    source = analysis.source
    found = [
        f"line {source.text.count(chr(10), 0, time.start) + 1}: {warning}"
        for time in analysis.times
        for warning in time.warnings
    ]
    new = tuple(dict.fromkeys(w for w in found if w not in source.warnings))
    return replace(source, warnings=(*source.warnings, *new)) if new else source


def extract_source(source: Source) -> Extraction:
    """Analyse a source and frame its claims."""
    return extraction_of(analyse(source))
