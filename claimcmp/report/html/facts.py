"""Each fact opened: why this verdict, each position with its sentences side by side, why together."""

from __future__ import annotations

from collections.abc import Iterator

from claimcmp.model import Claim, Fact
from claimcmp.report.html.markup import Page, badge, letter, line, sentence
from claimcmp.report.view import backing, plural

_MOST_LINKS = 6  # links shown for a fact, the strongest first
_MOST_PARTS = 6  # parts of its score, the weightiest first
_OPENED = ("discrepancy", "update")


def render(page: Page) -> Iterator[str]:
    for fact in page.view.facts:
        opened = " open" if fact.verdict in _OPENED else ""
        yield f'<details class="fact {line(fact.verdict)}" {page.filters(fact)}{opened}>'
        labels = " · ".join(line(position.label) for position in fact.positions[:4])
        yield (
            f"<summary>{badge(fact.verdict)} <bdi>{line(fact.about)}</bdi> "
            f'<span class="labels">{labels}</span></summary>\n'
        )
        yield f'<div class="inside" id="{page.fact(fact)}" tabindex="-1">'
        if fact.reason:
            yield f'<p class="reason">{line(fact.reason)}</p>'
        for note in fact.notes:
            yield f'<p class="note">{line(note)}</p>'
        yield '<div class="positions">'
        several = len(fact.positions) > 1
        for i, position in enumerate(fact.positions):
            mark = f'<b class="letter">{letter(i)}</b> ' if several else ""
            yield (
                f'<section class="position p{min(i, 5)}"><h3>{mark}{line(position.label)} '
                f'<span class="backing">{backing(position)}</span></h3>'
            )
            for source, claims in page.view.held(position):
                yield from _quote(page, source, claims)
            yield "</section>"
        yield "</div>"
        if fact.links:
            yield from _links(page, fact)
        yield f'<p class="meta">{line(fact.kind)} · fact {line(fact.id)} · {fact.confidence:.0%} sure</p>'
        yield "</div></details>\n"


def _quote(page: Page, source: str, claims: list[Claim]) -> Iterator[str]:
    view = page.view
    copied = view.sources.get(view.sources[source].copy_of or "")
    copy = f" · copy of {line(view.short(copied.id))}" if copied else ""
    others = ", ".join(
        f'<a href="#{page.claim(claim.id)}">line {claim.line}</a>'
        for claim in claims[1:6]
        if claim.start != claims[0].start
    )
    yield (
        f'<figure><blockquote dir="auto">{sentence(claims[0])}</blockquote>'
        f'<figcaption><a href="#{page.claim(claims[0].id)}">{line(view.place(claims[0]).label)}</a>'
        f" · {line(view.dated(source))}{copy}{' · also ' + others if others else ''}</figcaption></figure>"
    )


def _links(page: Page, fact: Fact) -> Iterator[str]:
    """A line a link: between which claims, how sure, and the parts of its score, the weightiest first."""
    links = sorted(fact.links, key=lambda link: (-link.probability, link.left, link.right))[:_MOST_LINKS]
    yield '<details class="why"><summary>Why these were put together</summary>'
    yield "<p>Parts in log-odds: above 0 for one fact, below 0 against.</p><ul>"
    claims = page.view.claims
    for link in links:
        ends = [page.view.place(claims[i]).label if i in claims else i for i in (link.left, link.right)]
        parts = sorted(link.parts, key=lambda part: -abs(part.weight))[:_MOST_PARTS]
        told = " · ".join(
            f"{line(part.name)} {part.weight:+.2f} {line(part.detail)}".rstrip() for part in parts
        )
        yield f"<li>{line(ends[0])} and {line(ends[1])}, {link.probability:.0%} one fact: {told}</li>"
    yield "</ul>"
    if rest := len(fact.links) - len(links):
        yield f"<p>and {plural(rest, 'weaker link')}</p>"
    yield "</details>"
