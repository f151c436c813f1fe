"""The whole page: a head whose Content-Security-Policy allows its own style and script; then the parts."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.resources import files

from claimcmp._version import __version__
from claimcmp.report.html import articles, facts, figures, matrix, timeline
from claimcmp.report.html.markup import MEANINGS, Page, badge, line
from claimcmp.report.view import VERDICTS, View, plural, summary_line

_PARTS: dict[str, tuple[str, Callable[[Page], Iterator[str]]]] = {
    "matrix": ("Facts by sources", matrix.render),
    "timeline": ("Timeline", timeline.render),
    "figures": ("Figures over time", figures.render),
    "facts": ("Each fact", facts.render),
    "articles": ("Articles", articles.render),
}


def render_html(view: View, *, opened: str = "matrix") -> Iterator[str]:
    """The page in pieces; the part named by ``opened`` comes first."""
    page = Page(view)
    style = _asset("report.css") + f":root {{ --columns: {matrix.columns(page)}; }}\n"
    script = _asset("report.js")
    title = f"What {plural(len(view.sources), 'source')} say"
    yield '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_policy(style, script)}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">'
    yield f'<meta name="generator" content="claimcmp {__version__}"><title>{title}</title>'
    yield f"<style>{style}</style></head><body>\n"
    yield '<a class="skip" href="#main">Skip to the facts</a>'
    yield f"<header><h1>{title}</h1><p>{line(summary_line(view.summary()))}</p>"
    parts = {part: "".join(_PARTS[part][1](page)) for part in sorted(_PARTS, key=lambda part: part != opened)}
    links = " ".join(f'<a href="#{part}">{_PARTS[part][0]}</a>' for part, made in parts.items() if made)
    yield f'<nav aria-label="Parts of the report">{links}</nav></header>\n'
    yield from _filters(page)
    yield '<main id="main">'
    for part, made in parts.items():
        if made:
            heading = f'<h2 id="{part}-h">{_PARTS[part][0]}</h2>'
            yield f'<section id="{part}" aria-labelledby="{part}-h">{heading}{made}</section>\n'
    yield '</main><footer><dl class="legend">'
    for verdict in VERDICTS:
        yield f'<div class="{verdict}"><dt>{badge(verdict)}</dt><dd>{MEANINGS[verdict]}</dd></div>'
    yield f"</dl><p>Made by claimcmp {__version__}. This page fetches nothing from anywhere.</p></footer>"
    yield f"<script>{script}</script></body></html>\n"


def _filters(page: Page) -> Iterator[str]:
    """The filter bar; it is hidden until the script, which does the filtering, has run."""
    counts = Counter(fact.verdict for fact in page.view.facts)
    kinds = sorted({fact.kind for fact in page.view.facts})
    yield '<form id="filters" role="search" aria-label="Filter the facts" hidden>'
    yield "<fieldset><legend>Verdict</legend>"
    for verdict in VERDICTS:
        if counts[verdict]:
            yield (
                f'<label class="{verdict}"><input type="checkbox" name="verdict" value="{verdict}" checked>'
                f"{badge(verdict)} {counts[verdict]}</label>"
            )
    yield '</fieldset><label>Kind <select name="kind"><option value="">all</option>'
    yield "".join(f'<option value="{line(kind)}">{line(kind)}</option>' for kind in kinds)
    yield '</select></label><label>Source <select name="source"><option value="">all</option>'
    for source in page.sources:
        yield f'<option value="{page.source(source.id)}">{line(page.view.short(source.id))}</option>'
    yield "</select></label>"
    yield '<label>Words <input type="search" name="words" placeholder="/"></label>'
    yield '<button type="reset">Clear</button><output name="count" aria-live="polite"></output></form>\n'


def _asset(name: str) -> str:
    return files("claimcmp.report").joinpath(f"assets/{name}").read_text("utf-8")


def _policy(style: str, script: str) -> str:
    """Nothing may load, nothing may be sent; this style and this script alone may run, by their hashes."""

    def hashed(text: str) -> str:
        digest = hashlib.sha256(text.encode()).digest()
        return f"'sha256-{base64.b64encode(digest).decode()}'"

    return (
        f"default-src 'none'; style-src {hashed(style)}; script-src {hashed(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
