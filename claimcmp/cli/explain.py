"""``claimcmp explain``: why claims were put together, why this verdict; or why two were not."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

import click

from claimcmp.cli import options
from claimcmp.cli.output import Failure, Output
from claimcmp.cli.run import compare

if TYPE_CHECKING:
    from claimcmp.model import Link
    from claimcmp.report.explain import Explanation

FORMS = ("text", "json")


@click.command("explain")
@click.argument("paths", nargs=-1, required=True, metavar="PATH... ID [ID]")
@options.form(*FORMS)
@options.comparing
@options.reading
@options.look(*FORMS)
def command(
    paths: tuple[str, ...],
    min_confidence: float | None,
    decisions: str | None,
    dates: tuple[tuple[str, date], ...],
    out: Output,
    quiet: bool,
    verbose: bool,
) -> None:
    """Say why claims were put together, and why this verdict.

    ID is a fact's id, as compare shows it, or a claim's, as extract and the JSON forms show it (or
    FILE:LINE, for the claims of that line). With two claim ids: how alike the two are held to be, and
    what speaks for and against. Each part of a score is in log-odds: above 0 speaks for one fact, below
    0 against.

    \b
    Examples:
      claimcmp explain data/ f3
      claimcmp explain data/ north.txt:14 south.txt:9
      claimcmp explain data/ f3 --format json | jq '.links[].parts'
    """
    from claimcmp.report import explain as forms

    given, wanted = _split(paths)
    report = compare(
        given,
        dates=dates,
        min_confidence=min_confidence,
        decisions=decisions,
        quiet=quiet,
        verbose=verbose,
    )
    try:
        answer = forms.explain(report, *wanted)
    except LookupError as problem:
        raise Failure(str(problem.args[0])) from None
    if len(wanted) == 2 and not answer.pairs:
        answer = forms.with_pairs(answer, _weighed(given, answer, dates))
    if out.form == "json":
        out.write(forms.render_json(answer))
    else:
        from claimcmp.report.terminal.explain import render_text

        out.write(render_text(answer, out.look()))


def _weighed(paths: tuple[str, ...], answer: Explanation, dates: tuple[tuple[str, date], ...]) -> list[Link]:
    """The links between the claims of either id that no fact holds: they are scored once more."""
    from itertools import product

    from claimcmp.align.explaining import weigh
    from claimcmp.cli.run import extractions

    found = extractions(paths, dates=dates)
    pairs = (weigh(found, a.id, b.id) for a, b in product(*answer.sides) if a.id != b.id)
    return [link for link in pairs if link is not None]


def _split(arguments: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Paths and ids: the last argument is an id, and the one before it where it is no path."""
    if len(arguments) < 2:
        raise Failure("explain wants PATH... and the ID of a fact or a claim; `claimcmp compare` shows ids")
    before = arguments[-2]
    cut = -1 if len(arguments) < 3 or before == "-" or os.path.exists(before) else -2
    return arguments[:cut], arguments[cut:]
