"""``claimcmp timeline``: the dated events in order, with who says what."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import click

from claimcmp.cli import options
from claimcmp.cli.output import Output
from claimcmp.cli.run import compare, status

FORMS = ("text", "json", "jsonl", "csv", "markdown", "html")


@click.command("timeline")
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
    """Put the dated events in order, with who says what, planned or done.

    Events of two or more sources are shown; --all adds those that one source alone speaks of. An
    event on which sources disagree stands at the day that most of them give, its other days under it.

    \b
    Examples:
      claimcmp timeline data/
      claimcmp timeline data/ --only discrepancy
      claimcmp timeline north.txt --all
      claimcmp timeline data/ -o timeline.html
    """
    from claimcmp.report import timeline as forms
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
    view = View(report, only=only, everything=everything or len(report.sources) == 1)
    pieces: Iterable[str]
    if out.form == "html":
        from claimcmp.report.html import render_html

        pieces = render_html(view, opened="timeline")
    elif out.form == "text":
        from claimcmp.report.terminal.timeline import render_text

        pieces = render_text(view, out.look())
    else:
        render = {
            "json": forms.render_json,
            "jsonl": forms.render_jsonl,
            "csv": forms.render_csv,
            "markdown": forms.render_markdown,
        }
        pieces = render[out.form](view)
    out.write(pieces)
    ctx.exit(status(fail_on, {event.fact.verdict for event in forms.events(view)}))
