"""How a value is said in a report: the words of its article, its hedge where it was."""

import pytest

from claimcmp.frame.claims import extract
from claimcmp.judge.wording import value_label
from claimcmp.model import Source


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("At least 30 cars burned.", "at least 30 cars"),
        ("The club had 40 members or more.", "40 members or more"),
        ("Oda coached Vega for three-plus seasons.", "three-plus seasons"),
        ("Some 300 or so boats sank.", "300 or so boats"),
    ],
)
def test_a_hedge_stands_where_it_was_said(sentence: str, said: str) -> None:
    (claim,) = extract(Source(id="a", path="a.txt", title="", text=sentence, published=None))
    assert value_label(claim) == said
