"""``claimcmp schema``: the JSON Schema of each JSON form."""

from __future__ import annotations

import click

from claimcmp.cli.output import output

NAMES = (
    "compare",
    "compare-line",
    "check",
    "check-line",
    "extract",
    "extract-line",
    "timeline",
    "timeline-line",
    "explain",
)


@click.command("schema")
@click.argument("name", type=click.Choice(NAMES), default="compare", metavar="[FORM]")
@click.option("-o", "--output", "output_path", metavar="FILE", help="Write to FILE, not to standard output.")
def command(name: str, output_path: str | None) -> None:
    """Print the JSON Schema (2020-12) of what a command prints with --format json.

    FORM is compare (as by default), check, extract, timeline, explain or index-stats; compare-line,
    check-line, extract-line and timeline-line are one line of --format jsonl.

    \b
    Examples:
      claimcmp schema
      claimcmp schema check -o check.schema.json
    """
    from claimcmp.report.schema import render_schema

    output(output_path, "json", "never", None, None, ("json",)).write([render_schema(name)])
