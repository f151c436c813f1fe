"""A person's word: what a decisions file says is honoured, and what it can't say is told."""

import json
from pathlib import Path

import pytest

import claimcmp
from claimcmp.align.decisions import BadDecision, read_decisions

DATA = Path(__file__).resolve().parents[1] / "data"


@pytest.fixture(scope="module")
def sources():
    return claimcmp.load([DATA])


def decide(tmp_path, *entries):
    path = tmp_path / "decisions.jsonl"
    path.write_text("\n".join(json.dumps(e) for e in entries) + "\n")
    return str(path)


def shared(report):
    return [f for f in report.facts if f.verdict != "single"]


def test_claims_said_to_be_different_part(sources, tmp_path):
    fact = next(f for f in shared(claimcmp.compare(sources)) if f.verdict == "agree")
    a, b = fact.claims[0], fact.claims[-1]
    report = claimcmp.compare(sources, decisions=decide(tmp_path, {"different": [a, b]}))
    assert not any({a, b} <= set(f.claims) for f in report.facts)


def test_claims_said_to_be_the_same_meet(sources, tmp_path):
    report = claimcmp.compare(sources)
    kinds = {c.id: c.kind for c in report.claims}
    facts = [f for f in shared(report) if all(kinds[c] == "count" for c in f.claims)]
    a, b = facts[0].claims[0], facts[1].claims[0]
    decided = claimcmp.compare(sources, decisions=decide(tmp_path, {"same": [a, b]}))
    assert any({a, b} <= set(f.claims) for f in decided.facts)


def test_a_verdict_is_overruled(sources, tmp_path):
    fact = next(f for f in shared(claimcmp.compare(sources)) if f.verdict == "agree")
    path = decide(
        tmp_path, {"fact": fact.id, "verdict": "update", "because": "the second text is a correction"}
    )
    ruled = next(f for f in claimcmp.compare(sources, decisions=path).facts if f.id == fact.id)
    assert ruled.verdict == "update" and "a correction" in ruled.reason and ruled.confidence == 1.0


@pytest.mark.parametrize(
    "line, why",
    [
        ("{", "no JSON"),
        ("[]", "a JSON object"),
        ('{"same": ["one"]}', "two or more"),
        ('{"fact": "f1", "verdict": "wrong"}', "no verdict"),
        ('{"because": "x"}', "name"),
    ],
)
def test_what_is_no_decision_is_named_with_its_line(tmp_path, line, why):
    path = tmp_path / "d.jsonl"
    path.write_text('{"different": ["a", "b"]}\n' + line + "\n")
    with pytest.raises(BadDecision, match=why) as caught:
        read_decisions(path)
    assert f"{path}:2" in str(caught.value)
