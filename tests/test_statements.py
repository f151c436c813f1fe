"""Several values of one sentence, and what words leave unsaid: verdicts on all claims of two reports."""

from datetime import date

import pytest

from claimcmp.frame.claims import extract
from claimcmp.judge.facts import fact
from claimcmp.judge.relations import Relation
from claimcmp.judge.statements import relate_claims, standing
from claimcmp.judge.verdicts import verdict
from claimcmp.model import Claim, Source
from claimcmp.resources import load

DAY = date(2031, 6, 10)
EXAMPLES = load("statements")["example"]


def reports(*texts: str, day: date | None = DAY) -> tuple[list[Claim], dict[str, Source]]:
    sources = {n: Source(id=n, path=n, text=t, published=day) for n, t in zip("abcdef", texts, strict=False)}
    return [claim for source in sources.values() for claim in extract(source)], sources


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e['one']} {e['other']}")
def test_examples(example: dict[str, str]) -> None:
    assert verdict(*reports(example["one"], example["other"])) == example["verdict"]
    assert verdict(*reports(example["other"], example["one"])) == example["verdict"]


UNDATED = [
    ("on Sunday", "on January 4", Relation.EQUAL),
    ("on Sunday", "on Sunday night", Relation.EQUAL),
    ("yesterday", "on Monday", Relation.COMPATIBLE),
    ("last week", "on Monday", Relation.COMPATIBLE),
    ("last year", "four years ago", Relation.COMPATIBLE),
    ("last year", "last year", Relation.EQUAL),
    ("at 6 p.m. on Monday", "at 1700 GMT on Monday", Relation.COMPATIBLE),
    ("on Monday", "on Tuesday", Relation.CONFLICT),
]


@pytest.mark.parametrize(("a", "b", "expected"), UNDATED)
def test_undated_reports(a: str, b: str, expected: Relation) -> None:
    claims, _ = reports(f"It was shut {a}.", f"It was shut {b}.", day=None)
    one, other = (next(c for c in claims if c.source == name) for name in "ab")
    assert relate_claims(one, other) == expected
    assert relate_claims(other, one) == expected


def test_a_value_beside_its_correction_is_an_update() -> None:
    claims, sources = reports("The toll was upgraded to 24 from 11.", "There were 11 dead.")
    assert [{a.text, b.text} for a, b in standing(claims).excused] == [{"24", "11 dead"}]
    assert verdict(claims, sources) == "update"


def test_the_values_of_one_sentence_are_not_at_odds() -> None:
    together, sources = reports("The gates open at 9 a.m. and close at 5 p.m.", "The gates open at 9 a.m.")
    assert not fact(together, (), sources, {}).notes
    apart, sources = reports("The gates open at 9 a.m. They open at 10 a.m.", "The gates open at 9 a.m.")
    assert fact(apart, (), sources, {}).notes
