"""Each article's text with its claims marked and linked to their facts; page furniture is dimmed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcmp.model import Claim, Source
from claimcmp.report.html.markup import Page, esc, line
from claimcmp.report.view import RANK, plural

MOST_TEXT = 300_000  # characters of an article that are shown


def render(page: Page) -> Iterator[str]:
    by_source: dict[str, list[Claim]] = {}
    for claim in page.view.report.claims:
        by_source.setdefault(claim.source, []).append(claim)
    for source in page.sources:
        claims = sorted(by_source.get(source.id, ()), key=lambda claim: (claim.start, -claim.end))
        yield from _article(page, source, claims)


def _article(page: Page, source: Source, claims: Sequence[Claim]) -> Iterator[str]:
    view = page.view
    given = f" ({line(source.published_from)})" if source.published_from else ""
    copied = view.sources.get(source.copy_of or "")
    yield (
        f'<details class="article" data-source="{page.source(source.id)}"><summary>'
        f"<bdi>{line(source.title or view.short(source.id))}</bdi> "
        f'<span class="labels">{line(view.name(source.id))} · {line(view.dated(source.id))}{given} · '
        f"{plural(len(claims), 'claim')}</span></summary>\n"
        f'<div class="inside" id="{page.source(source.id)}" tabindex="-1">'
    )
    if copied:
        link = f'<a href="#{page.source(copied.id)}">{line(view.name(copied.id))}</a>'
        yield f'<p class="note">A copy of {link}: one origin with it.</p>'
    for warning in source.warnings:
        yield f'<p class="note">{line(warning)}</p>'
    if source.url:
        yield f'<p class="meta">{line(source.url)}</p>'
    yield '<div class="text" dir="auto">'
    yield from _text(page, source, claims)
    yield "</div></div></details>\n"


def _text(page: Page, source: Source, claims: Sequence[Claim]) -> Iterator[str]:
    """The text cut at each edge of a claim or of furniture; the innermost claim of a piece marks it."""
    text = source.text
    shown = min(len(text), MOST_TEXT)
    edges = {0, shown}
    for start, end in source.furniture:
        edges.update((min(start, shown), min(end, shown)))
    for claim in claims:
        edges.update((min(claim.start, shown), min(claim.end, shown)))
    cuts = sorted(edges)
    starts = [start for start, _ in source.furniture]
    opening = 0  # claims before this index have started
    running: list[Claim] = []
    for start, end in pairwise(cuts):
        fresh: list[Claim] = []
        while opening < len(claims) and claims[opening].start <= start:
            fresh.append(claims[opening])
            opening += 1
        running = [claim for claim in (*running, *fresh) if claim.end > start]
        piece = esc(text[start:end])
        at = bisect_right(starts, start) - 1
        inner = min(running, key=lambda claim: claim.end - claim.start) if running else None
        for claim in fresh:  # each claim's id stands where it starts, on its own mark where it has one
            if claim is not inner:
                yield f'<span id="{page.claim(claim.id)}"></span>'
        if inner is not None:
            anchor = f' id="{page.claim(inner.id)}"' if inner in fresh else ""
            yield _marked(page, inner, piece, anchor)
        elif at >= 0 and start < source.furniture[at][1]:
            yield f'<span class="furniture">{piece}</span>'
        else:
            yield piece
    if shown < len(text):
        yield f'</div><p class="note">{len(text) - shown:,} more characters are not shown.</p><div>'


def _marked(page: Page, claim: Claim, piece: str, anchor: str) -> str:
    facts = page.facts_of.get(claim.id)
    if not facts:
        return f'<span class="claim"{anchor} title="{line(claim.kind)}, one source">{piece}</span>'
    worst = min(facts, key=lambda fact: RANK.get(fact.verdict, len(RANK)))
    told = line(f"{worst.verdict}: {worst.about}")
    link = f'href="#{page.fact(worst)}" title="{told}"'
    return f'<a class="claim {line(worst.verdict)}"{anchor} {link}>{piece}</a>'
