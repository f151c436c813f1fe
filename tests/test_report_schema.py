"""What the JSON forms print is what ``claimcmp schema`` says they print."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from report_sample import harbour, value_of

from claimcmp.cli.schema import NAMES
from claimcmp.model import Check, CheckedClaim, Evidence
from claimcmp.report import check, explain, extract, json_form, timeline
from claimcmp.report.schema import schema
from claimcmp.report.view import View

jsonschema = pytest.importorskip("jsonschema", reason="the dev extra is not installed")


def held_check() -> Check:
    """The first claim of north.txt contradicted by south.txt; the others new."""
    report = harbour()
    mine = [claim for claim in report.claims if claim.source == "north"]
    other = next(claim for claim in report.claims if claim.source == "south")
    evidence = Evidence(
        other.source,
        other.id,
        other.text,
        other.value,
        other.line,
        other.sentence,
        report.sources[1].published,
    )
    told = [CheckedClaim(mine[0], "contradicted", "the corpus has 13 January", 0.8, (evidence,), 1)]
    told += [CheckedClaim(claim, "new", "nothing in the corpus", 0.5) for claim in mine[1:]]
    return Check(report.sources[0], tuple(told))


def index_stats() -> list[str]:
    """What ``index --stats --format json`` prints of an index of one article."""
    from click.testing import CliRunner

    from claimcmp.cli import main

    runner = CliRunner()
    with runner.isolated_filesystem():
        Path("a.txt").write_text("They met on 12 May 2022.\n")
        assert runner.invoke(main, ["index", "a.txt", "-o", "a.claimcmp"]).exit_code == 0
        return [runner.invoke(main, ["index", "--stats", "a.claimcmp", "--format", "json"]).stdout]


def printed(form: str) -> list[object]:
    report = harbour()
    view = View(report, everything=True)
    found = [(s, [c for c in report.claims if c.source == s.id]) for s in report.sources]
    pieces = {
        "compare": lambda: json_form.render_json(view),
        "compare-line": lambda: json_form.render_jsonl(view),
        "check": lambda: check.render_json(held_check(), list(held_check().claims)),
        "check-line": lambda: check.render_jsonl(list(held_check().claims)),
        "extract": lambda: extract.render_json(found, texts=True),
        "extract-line": lambda: extract.render_jsonl(found),
        "timeline": lambda: timeline.render_json(view),
        "timeline-line": lambda: timeline.render_jsonl(view),
        "explain": lambda: explain.render_json(explain.explain(report, "f1")),
        "index-stats": index_stats,
    }[form]()
    text = "".join(pieces)
    return [json.loads(line) for line in text.splitlines()] if form.endswith("-line") else [json.loads(text)]


@pytest.mark.parametrize("form", NAMES)
def test_output_is_valid_by_its_schema(form):
    validator = jsonschema.Draft202012Validator(schema(form))
    validator.check_schema(schema(form))
    documents = printed(form)
    assert documents
    for document in documents:
        assert [error.message for error in validator.iter_errors(document)] == []


@pytest.mark.parametrize("form", NAMES)
def test_a_schema_rejects_what_lacks_a_member(form):
    validator = jsonschema.Draft202012Validator(schema(form))
    document = printed(form)[0]
    required = (
        "value"
        if form in ("extract-line", "check-line")
        else "reason"
        if form.endswith("-line")
        else "schema"
    )
    del document[required]
    assert not validator.is_valid(document)


def test_open_ends_and_unknown_years_are_null():
    from claimcmp.report.values import to_json

    assert to_json(value_of("5.. person"))["high"] is None
    assert to_json(value_of("XXXX-01-12"))["start"] is None
