"""``claimcmp check``: one new article held against a corpus."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import click

from claimcmp.cli import options
from claimcmp.cli.output import Failure, Output
from claimcmp.cli.run import pass_on, read_corpus, read_sources, status, timed

FORMS = ("text", "json", "jsonl", "csv", "markdown", "sarif", "github")
VERDICTS = ("contradicted", "disputed", "compatible", "confirmed", "new")


@click.command("check")
@click.argument("article", metavar="ARTICLE")
@options.paths
@options.form(*FORMS)
@click.option(
    "--only",
    type=click.Choice(VERDICTS),
    multiple=True,
    metavar="VERDICT",
    help=f"Show this verdict only (repeatable): {', '.join(VERDICTS)}.",
)
@click.option("--all", "everything", is_flag=True, help="Show what is new to the corpus too.")
@options.confident
@options.reading
@options.failing(*VERDICTS)
@options.look(*FORMS)
@click.pass_context
def command(
    ctx: click.Context,
    article: str,
    paths: tuple[str, ...],
    only: tuple[str, ...],
    everything: bool,
    min_confidence: float | None,
    dates: tuple[tuple[str, date], ...],
    fail_on: tuple[str, ...],
    out: Output,
    quiet: bool,
    verbose: bool,
) -> None:
    """Hold one new ARTICLE (a file, or -) against a corpus, or an index of one.

    Each claim of the article is confirmed, compatible, contradicted (no source holds its value, and
    one excludes it), disputed (the corpus is split, the article sides with one camp), or new. An
    article that is in the corpus does not confirm itself.

    \b
    Examples:
      claimcmp check draft.txt data/
      claimcmp check draft.txt archive.claimcmp --fail-on contradicted
      claimcmp check - data/ --format json < draft.txt
      claimcmp check draft.txt data/ --format github          annotations in a pull request
      claimcmp check draft.txt data/ -o check.sarif           for an editor
    """
    from claimcmp import api
    from claimcmp.report import check as forms

    if article == "-" and "-" in paths:
        raise Failure("ARTICLE and PATH can't both be standard input; put one of them into a file")
    found = read_sources([article], dates=dates, quiet=quiet)
    if len(found) > 1:
        raise Failure(f"{article} holds {len(found)} articles; check takes one, then the corpus")
    with timed("read", verbose):
        corpus = read_corpus(paths, dates=dates, quiet=quiet)
    with timed("checked", verbose):
        result = api.check(found[0], corpus, min_confidence=min_confidence)
    pass_on([result.article], quiet=quiet)
    told = forms.chosen(result, only=only, everything=everything)
    pieces: Iterable[str]
    if out.form == "json":
        pieces = forms.render_json(result, told)
    elif out.form == "jsonl":
        pieces = forms.render_jsonl(told)
    elif out.form == "csv":
        pieces = forms.render_csv(result, told)
    elif out.form == "markdown":
        pieces = forms.render_markdown(result, told)
    elif out.form in ("sarif", "github"):
        from claimcmp.report import annotations

        render = annotations.render_sarif if out.form == "sarif" else annotations.render_github
        pieces = render(result, told)
    else:
        from claimcmp.report.terminal.check import render_text

        pieces = render_text(result, told, out.look(), verbose=verbose)
    out.write(pieces)
    ctx.exit(status(fail_on, {claim.verdict for claim in result.claims}))
