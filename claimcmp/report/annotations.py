"""``check`` for machines that annotate: SARIF for editors and code scanning, GitHub's workflow commands.

::error file=draft.txt,line=2,col=28,endColumn=37,title=contradicted::12 January: the corpus has …
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from claimcmp._version import __version__
from claimcmp.model import Check, CheckedClaim
from claimcmp.report.check import message
from claimcmp.report.safe import json_safe, one_line

# Kind and level of a result; SARIF wants level "none" on all but kind "fail".
_SARIF = {
    "contradicted": ("fail", "error"),
    "disputed": ("fail", "warning"),
    "compatible": ("pass", "none"),
    "confirmed": ("pass", "none"),
    "new": ("informational", "none"),
}
_GITHUB_LEVEL = {"contradicted": "error", "disputed": "warning"}
_RULES = {
    "contradicted": "No source of the corpus holds the claim's value, and one at least excludes it.",
    "disputed": "The corpus itself is split, and the article sides with one camp.",
    "compatible": "The corpus has a coarser, finer or bounded value that fits.",
    "confirmed": "The corpus has the same value.",
    "new": "The corpus says nothing of it.",
}


def render_sarif(check: Check, told: Sequence[CheckedClaim]) -> Iterator[str]:
    """SARIF 2.1.0, for editors and code scanning: a result a claim."""
    results: list[dict[str, object]] = []
    uri = quote(check.article.path.encode("utf-8", "surrogateescape"))
    for checked in told:
        claim = checked.claim
        region = {
            "startLine": claim.line,
            "startColumn": claim.column,
            "charOffset": claim.start,
            "charLength": claim.end - claim.start,
        }
        results.append(
            {
                "ruleId": checked.verdict,
                "kind": _SARIF[checked.verdict][0],
                "level": _SARIF[checked.verdict][1],
                "message": {"text": f"{one_line(claim.text)}: {message(checked)}"},
                "locations": [
                    {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}},
                ],
            }
        )
    rules = [{"id": name, "shortDescription": {"text": words}} for name, words in _RULES.items()]
    driver = {"name": "claimcmp", "version": __version__, "rules": rules}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }
    yield json_safe(json.dumps(log, ensure_ascii=False, indent=1)) + "\n"


def render_github(check: Check, told: Sequence[CheckedClaim]) -> Iterator[str]:
    """Workflow commands: an annotation a claim."""
    for checked in told:
        claim = checked.claim
        level = _GITHUB_LEVEL.get(checked.verdict, "notice")
        last = claim.column + max(0, len(claim.text.split("\n")[0]) - 1)
        where = f"file={_property(check.article.path)},line={claim.line},col={claim.column},endColumn={last}"
        text = one_line(f"{claim.text}: {message(checked)}").replace("%", "%25")
        yield f"::{level} {where},title={checked.verdict}::{text}\n"


def _property(text: str) -> str:
    for char, code in (("%", "%25"), (":", "%3A"), (",", "%2C")):
        text = text.replace(char, code)
    return one_line(text)
