"""``claimcmp extract``: the claims of each source, nothing compared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

import click

from claimcmp.cli import options
from claimcmp.cli.output import Output
from claimcmp.cli.progress import tracked
from claimcmp.cli.run import pass_on, read_corpus, read_sources

if TYPE_CHECKING:
    from claimcmp.model import Claim, Source

FORMS = ("text", "json", "jsonl", "csv")


@click.command("extract")
@options.paths
@click.option("--show-text", is_flag=True, help="Print each source's text, which the offsets index.")
@options.form(*FORMS)
@options.reading
@options.look(*FORMS)
def command(
    paths: tuple[str, ...],
    show_text: bool,
    dates: tuple[tuple[str, date], ...],
    out: Output,
    quiet: bool,
    verbose: bool,
) -> None:
    """List the claims of each source, nothing compared.

    A claim is one place that states a value: a date or time, or a quantity. Offsets (start, end)
    are characters of the source's text; for formats other than plain text, of the text that
    --show-text prints. In text form --show-text prints that text alone; in JSON it is a member.

    \b
    Examples:
      claimcmp extract north.txt
      claimcmp extract data/ --format csv -o claims.csv
      claimcmp extract page.html --show-text
      claimcmp extract - --format jsonl < draft.txt | jq 'select(.kind == "date")'
    """
    from claimcmp import api
    from claimcmp.index.mark import is_index
    from claimcmp.report import extract as forms

    indexed = any(map(is_index, paths))
    if show_text and out.form == "text" and not indexed:
        out.write(forms.render_texts(read_sources(paths, quiet=quiet), raw=not out.on_terminal))
        return
    found: Iterable[tuple[Source, Sequence[Claim]]]
    if indexed:
        corpus = read_corpus(paths, dates=dates, quiet=quiet)
        found = ((known.source, known.claims) for known in corpus.all())
        found = tracked(found, len(corpus), "sources", quiet=quiet or out.on_terminal)
    else:
        sources = read_sources(paths, dates=dates, quiet=quiet)
        pass_on(sources, quiet=quiet)
        followed = tracked(sources, len(sources), "sources", quiet=quiet or out.on_terminal)
        found = ((source, api.extract(source)) for source in followed)
    if show_text and out.form == "text":
        out.write(forms.render_texts([source for source, _ in found], raw=not out.on_terminal))
    elif out.form == "json":
        out.write(forms.render_json(found, texts=show_text))
    elif out.form == "jsonl":
        out.write(forms.render_jsonl(found))
    elif out.form == "csv":
        out.write(forms.render_csv(found))
    else:
        from claimcmp.report.terminal.extract import render_text

        out.write(render_text(found, out.look()))
