"""How sure a fact is, and what becomes of a discrepancy that nobody can be sure of."""

from collections.abc import Sequence

import pytest

from claimcmp.frame.claims import extract
from claimcmp.judge.confidence import FEATURES, Calibration, calibration, confidence
from claimcmp.judge.facts import fact, facts
from claimcmp.model import Claim, Link, Source


def claims_of(*texts: str) -> tuple[list[Claim], dict[str, Source]]:
    """The claims of each text, and the sources."""
    sources = {
        name: Source(id=name, path=name, text=text) for name, text in zip("abcdef", texts, strict=False)
    }
    return [claim for source in sources.values() for claim in extract(source)], sources


def linked(claims: Sequence[Claim], probability: float) -> list[Link]:
    return [
        Link(a.id, b.id, probability)
        for i, a in enumerate(claims)
        for b in claims[i + 1 :]
        if a.source != b.source
    ]


def sure(
    probability: float, count: int = 2, ruling: str = "agree", contradiction: float | None = None
) -> float:
    claims, _ = claims_of(*["It has 57 members."] * count)
    return confidence(ruling, claims, linked(claims, probability), contradiction)


def test_what_ships_is_a_probability_that_rises_with_the_links_and_the_sources() -> None:
    assert len(calibration().weights) == len(FEATURES)
    rising = [sure(p) for p in (0.0, 0.2, 0.5, 0.8, 1.0)]
    assert rising == sorted(rising) and 0.0 < rising[0] < rising[-1] < 1.0
    assert sure(0.8, 2) < sure(0.8, 5)


def test_a_contradiction_has_a_probability_of_its_own() -> None:
    assert sure(0.1, ruling="discrepancy", contradiction=0.8765) == 0.876
    assert sure(0.1, ruling="agree", contradiction=0.8765) == sure(0.1)


def test_one_source_and_what_a_person_joined_are_sure() -> None:
    assert sure(0.1, ruling="single") == 1.0
    assert confidence("agree", claims_of("57 members", "57 members")[0], [], None) == 1.0


@pytest.mark.parametrize("score", [-1e9, 0.0, 1e9])
def test_no_score_is_too_large(score: float) -> None:
    assert 0.0 <= Calibration(score, (0.0,) * len(FEATURES)).probability((0.0,) * len(FEATURES)) <= 1.0


HELD = ("It has 57 members.", "It has 57 members.", "It has 59 members.", "It has 59 members.")


def test_an_unsure_discrepancy_is_parted_by_value() -> None:
    claims, sources = claims_of(*HELD)
    parts = facts(claims, linked(claims, 0.9), sources, {}, contradiction=0.4)
    assert [(f.verdict, f.claims) for f in parts] == [
        ("agree", tuple(c.id for c in claims[:2])),
        ("agree", tuple(c.id for c in claims[2:])),
    ]
    (whole,) = facts(claims, linked(claims, 0.9), sources, {}, contradiction=0.6)
    assert (whole.verdict, whole.confidence) == ("discrepancy", 0.6)


def test_a_discrepancy_that_nobody_asked_about_is_parted_too() -> None:
    claims, sources = claims_of(*HELD)
    parts = facts(claims, linked(claims, 0.99), sources, {})
    assert [f.verdict for f in parts] == ["agree", "agree"]


def test_what_one_source_alone_holds_is_no_part() -> None:
    claims, sources = claims_of(HELD[0], HELD[2])
    assert facts(claims, linked(claims, 0.9), sources, {}, contradiction=0.4) == []


def test_a_source_at_odds_with_itself_is_noted() -> None:
    claims, sources = claims_of("It has 57 members. It has 59 members, he said.", "It has 57 members.")
    assert fact(claims, linked(claims, 0.9), sources, {}).notes == (
        "a itself says both 57 members and 59 members",
    )
    claims, sources = claims_of(*HELD)
    assert fact(claims, linked(claims, 0.9), sources, {}).notes == ()
