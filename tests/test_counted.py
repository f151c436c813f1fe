"""What a number counts: the examples beside the word lists, and the scope."""

from __future__ import annotations

import pytest

from claimcmp.frame.claims import extract
from claimcmp.model import Source
from claimcmp.resources import load


@pytest.mark.parametrize("example", load("counted")["example"], ids=lambda e: e["text"][:40])
def test_examples(example: dict[str, object]) -> None:
    claims = extract(Source(id="s", path="s", text=str(example["text"])))
    heads = [[c.text, c.frame.head or ""] for c in claims if c.kind not in ("date", "time")]
    assert heads == example["heads"]


@pytest.mark.parametrize("example", load("counted")["scoped"], ids=lambda e: e["text"][:40])
def test_scopes(example: dict[str, object]) -> None:
    claims = extract(Source(id="s", path="s", text=str(example["text"])))
    scopes = [[c.text, " ".join(c.frame.scope)] for c in claims if c.frame.scope and c.kind != "date"]
    assert scopes == example["scopes"]
