"""Clauses: the examples beside the resource."""

import pytest

from claimcmp.find.quantities import find_quantities
from claimcmp.frame.clauses import clauses
from claimcmp.frame.concepts import concepts_of
from claimcmp.resources import load
from claimcmp.text.tokens import tokenize


@pytest.mark.parametrize("example", load("clauses")["example"], ids=lambda e: e["text"][:30])
def test_examples(example):
    tokens = tokenize(example["text"])
    events = concepts_of(tokens, []).events
    spans = [(q.start, q.end) for q in find_quantities(example["text"])]
    valued = {i for i, at in enumerate(tokens.starts) if any(a <= at < b for a, b in spans)}
    cut = clauses(tokens, 0, len(tokens), lambda i: events[i] is not None, valued.__contains__)
    said = {}
    for i in range(len(tokens)):
        pieces = cut.pieces(i)
        said.setdefault(tuple(pieces), " ".join(" ".join(tokens.words[a:b]) for a, b in pieces))
    assert list(said.values()) == [" ".join(tokenize(c).words) for c in example["clauses"]]
