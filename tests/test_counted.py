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


def test_what_was_before_a_change_is_an_origin() -> None:
    text = "The rate fell from 8.1 percent in May to 7.8 percent. It ran from 1951 to 1957."
    claims = extract(Source(id="s", path="s", text=text))
    assert [c.text for c in claims if "origin" in c.frame.scope] == ["8.1 percent"]
