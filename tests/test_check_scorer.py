"""The scorer of ``check``: what it makes of a key, and of right and wrong answers."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benchmarks.check_scorer import expected, figures, score
from tests.benchmarks.gold_values import relation


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("12", "12", "equal"),
        ("40", ">=43", "conflict"),
        (">=3", "5", "compatible"),
        (">160000", "167000", "compatible"),
        ("160000", ">170000", "conflict"),
        ("dozens", "40", "compatible"),
        ("dozens", "8", "conflict"),
        ("tens of thousands", "~100000", "compatible"),
        ("~20000", ">22000", "conflict"),
        ("2022-01-12", "2022-01-13", "conflict"),
        ("2022-01-12", "2022-W02", "compatible"),
        ("2004", "2004-12", "compatible"),
        ("1950s", "1960s", "conflict"),
        ("2011-Q3", "2011-10", "conflict"),
        ("15:45", "~15:00", "conflict"),
        ("14:53", "~15:00", "compatible"),
        ("10 km", "6 mi", "conflict"),
        ("2 hours", "120 min", "equal"),
        ("145000000-175000000", "165000000-180000000", "compatible"),
        ("$4.2 billion", "$4200 million", "equal"),
        ("late in the quarter", "10:03", None),
        ("18:40 GMT", "02:40", None),
    ],
)
def test_relations_of_values(a: str, b: str, found: str | None) -> None:
    assert relation(a, b) == found
    assert relation(b, a) == found


def mention(doc: str, start: int, value: str) -> dict[str, Any]:
    return {"doc": doc, "start": start, "end": start + 2, "quote": "..", "value": value}


def fact(name: str, verdict: str, *mentions: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": name,
        "kind": "count",
        "about": name,
        "verdict": verdict,
        "why": None,
        "mentions": [*mentions],
    }


GOLD = {
    "facts": [
        fact("cables", "discrepancy", mention("a", 0, "3"), mention("b", 0, "4"), mention("c", 0, "3")),
        fact("hurt", "compatible", mention("a", 10, "dozens"), mention("b", 10, "50")),
        fact("depth", "agree", mention("b", 20, "6 mi"), mention("c", 20, "10 km")),
        fact("dead", "update", mention("a", 30, "11"), mention("b", 30, "24")),
    ]
}


def test_what_check_should_say() -> None:
    assert [(i.doc, i.fact, i.verdict) for i in expected(GOLD)] == [
        ("a", "cables", "disputed"),
        ("b", "cables", "contradicted"),
        ("c", "cables", "disputed"),
        ("a", "hurt", "compatible"),
        ("b", "hurt", "compatible"),
        ("b", "depth", "confirmed"),
        ("c", "depth", "confirmed"),
        ("a", "dead", "contradicted"),
        ("b", "dead", "contradicted"),
    ]


def claim(start: int, verdict: str, *against: str) -> dict[str, Any]:
    evidence = [{"source": doc} for doc in against]
    return {
        "start": start,
        "end": start + 2,
        "text": "..",
        "verdict": verdict,
        "reason": "",
        "against": evidence,
    }


def test_alarms_are_right_where_the_key_has_a_conflict_and_the_evidence_names_it() -> None:
    n, errors = score(
        GOLD,
        {
            "a": [claim(0, "disputed", "b", "c"), claim(30, "contradicted", "b")],  # both right
            "b": [claim(0, "contradicted", "a"), claim(10, "contradicted", "a"), claim(20, "confirmed", "c")],
            "c": [claim(0, "contradicted", "a"), claim(50, "contradicted", "a")],  # wrong evidence, no fact
        },
    )
    assert figures(n) == (3 / 6, 2 / 3)
    assert sorted(e[:2] for e in errors) == [
        ("false alarm", "b"),
        ("false alarm", "c"),
        ("false alarm", "c"),
        ("missed", "c"),
    ]
    assert n["mentions"] == 6 and n["verdicts_right"] == 4


def test_silence_is_precise_and_finds_nothing() -> None:
    n, errors = score(GOLD, {"a": [claim(0, "new")], "b": [], "c": []})
    assert figures(n) == (1.0, 0.0)
    assert [e[0] for e in errors] == ["missed"] * 3
