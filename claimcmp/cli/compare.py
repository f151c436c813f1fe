"""``claimcmp compare``: the facts that sources share, and where they part."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import click

from claimcmp.cli import options
from claimcmp.cli.output import Output, note
from claimcmp.cli.run import compare, status

if TYPE_CHECKING:
    from claimcmp.report.view import View

FORMS = ("text", "json", "jsonl", "csv", "markdown", "html")


@click.command("compare")
@options.paths
@options.form(*FORMS)
@options.choosing
@options.comparing
@options.reading
@options.failing(*options.VERDICTS)
@options.look(*FORMS)
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[str, ...],
    only: tuple[str, ...],
    everything: bool,
    min_confidence: float | None,
    decisions: str | None,
    dates: tuple[tuple[str, date], ...],
    fail_on: tuple[str, ...],
    out: Output,
    quiet: bool,
    verbose: bool,
) -> None:
    """Find the facts that the sources share, and where they part.

    Discrepancies come first, then updates (a value that changed between the sources' times),
    compatible values (one is coarser, or a bound), and agreement. Each fact shows who holds which
    value, and the sentences that say so.

    A decision is a line of JSON in the file that --decisions names: which claims are of one fact, which
    are not, or which verdict a fact deserves. `claimcmp explain` shows the ids of a fact's claims.

    \b
      {"same": ["north:58-68", "south:41-51"], "because": "both are the day of the signing"}
      {"different": ["north:58-68", "east:12-19"]}
      {"fact": "f12ab34cd56", "verdict": "agree", "because": "one counts the crew in"}

    \b
    Examples:
      claimcmp compare data/
      claimcmp compare north.txt south.txt --only discrepancy
      claimcmp compare data/ --date south.txt=2021-12-29
      claimcmp compare data/ --format json | jq '.facts[] | {about, verdict}'
      claimcmp compare data/ -o report.html
      claimcmp compare data/ -q --fail-on discrepancy || echo "look again"
    """
    from claimcmp.report.view import View

    report = compare(
        paths,
        dates=dates,
        min_confidence=min_confidence,
        decisions=decisions,
        only={*only, *fail_on} if only else (),
        quiet=quiet,
        verbose=verbose,
    )
    view = View(report, only=only, everything=everything)
    if len(report.sources) == 1 and not quiet:
        note("one source, nothing to compare it with; `claimcmp extract` lists its claims")
    out.write(render(view, out, verbose=verbose))
    ctx.exit(status(fail_on, {fact.verdict for fact in report.facts}))


def render(view: View, out: Output, *, verbose: bool = False) -> Iterable[str]:
    """The report in the form that ``out`` asks for."""
    if out.form == "json":
        from claimcmp.report.json_form import render_json

        return render_json(view)
    if out.form == "jsonl":
        from claimcmp.report.json_form import render_jsonl

        return render_jsonl(view)
    if out.form == "csv":
        from claimcmp.report.csv_form import render_csv

        return render_csv(view)
    if out.form == "markdown":
        from claimcmp.report.markdown import render_markdown

        return render_markdown(view)
    if out.form == "html":
        from claimcmp.report.html import render_html

        return render_html(view)
    from claimcmp.report.terminal.compare import render_text

    return render_text(view, out.look(), verbose=verbose)
