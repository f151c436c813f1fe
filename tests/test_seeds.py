"""The five real articles that the project began with: what must be found on them, and nothing else.

They belong to their publishers and are no part of the repository; where ../shared isn't there, this skips.
"""

from pathlib import Path

import pytest

import claimcmp
from claimcmp.report.json_form import render_json
from claimcmp.report.view import View
from tests.benchmarks.scorer import SHARED, load_scorer

SEEDS = SHARED.parent / "seeds"
GOLD = SHARED / "compare" / "seeds" / "gold.json"

pytestmark = pytest.mark.skipif(not GOLD.exists(), reason=f"{GOLD} is not here: the articles are not ours")


@pytest.fixture(scope="module")
def report():
    return claimcmp.compare(claimcmp.load([SEEDS]))


def values(report, verdict):
    claims = {c.id: c for c in report.claims}
    return [
        {getattr(claims[c].value, "iso", None) or claims[c].text for c in fact.claims}
        for fact in report.facts
        if fact.verdict == verdict
    ]


def test_the_one_discrepancy_is_found_and_no_other(report):
    assert values(report, "discrepancy") == [{"2022-01-12", "2022-01-13", "2022-W02"}]


def test_troop_numbers_are_compatible(report):
    assert {"100,000 troops", "tens of thousands of troops"} in values(report, "compatible")


def test_the_day_of_the_talks_is_told_at_several_grains(report):
    assert {"2022-01-10", "2022-01", "2022-W02"} in values(report, "compatible")


@pytest.mark.parametrize("day", ["2021-12-30", "2021-12-07", "2014", "2021-10", "2021-06", "2021-12-29"])
def test_days_are_agreed_on(report, day):
    assert {day} in values(report, "agree")


def test_the_membership_is_agreed_on(report):
    assert {"57-member"} in values(report, "agree")


def test_dates_of_undated_and_misdated_sources_are_inferred(report):
    inferred = {s.published.isoformat() for s in report.sources if s.published_from == "inferred"}
    assert inferred == {"2021-12-29"}
    assert sum("set aside" in w for s in report.sources for w in s.warnings) == 1


def test_scores_stay_up(report, tmp_path: Path):
    out = tmp_path / "seeds.json"
    out.write_text("".join(render_json(View(report))), encoding="utf-8")
    scorer = load_scorer("score_compare")
    counts, _ = scorer.score(str(GOLD), str(out))
    found = scorer.figures(counts)
    assert found["facts"][2] >= 0.80
    assert found["links"][2] >= 0.70
    assert found["conflicts"] == (1.0, 1.0, 1.0)
