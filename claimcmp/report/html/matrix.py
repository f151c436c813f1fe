"""The matrix: a row a fact, a column a source, the value that the source gives in the cell.

Where there are more sources than columns fit, a cell a position takes the place of a cell a source.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcmp.model import Fact
from claimcmp.report.html.markup import Page, badge, lettered, line
from claimcmp.report.view import backing

MOST_COLUMNS = 40
_ROLE_CELL = 'role="cell"'


def columns(page: Page) -> int:
    """Columns beside that of the facts."""
    return len(page.sources) if len(page.sources) <= MOST_COLUMNS else 1


def render(page: Page) -> Iterator[str]:
    view = page.view
    if not view.facts:
        yield "<p>No facts to show.</p>"
        return
    by_source = len(page.sources) <= MOST_COLUMNS
    yield '<div class="scroll" tabindex="0" role="region" aria-label="Facts by sources">'
    yield '<table class="matrix" role="table"><thead role="rowgroup"><tr role="row">'
    yield '<th role="columnheader" scope="col">Fact</th>'
    if by_source:
        for source in page.sources:
            copied = view.sources.get(source.copy_of or "")
            copy = f'<span class="copy">copy of {line(view.short(copied.id))}</span>' if copied else ""
            yield (
                f'<th role="columnheader" scope="col"><a href="#{page.source(source.id)}">'
                f"<bdi>{line(view.short(source.id))}</bdi></a>"
                f'<span class="when">{line(view.dated(source.id))}</span>{copy}</th>'
            )
    else:
        yield '<th role="columnheader" scope="col">Values, and who gives them</th>'
    yield '</tr></thead><tbody role="rowgroup">'
    for fact in view.facts:
        yield (
            f'<tr role="row" class="row {line(fact.verdict)}" {page.filters(fact)}>'
            f'<th role="rowheader" scope="row">{badge(fact.verdict)} '
            f'<a href="#{page.fact(fact)}"><bdi>{line(fact.about)}</bdi></a></th>'
        )
        yield from _by_source(page, fact) if by_source else _by_position(page, fact)
        yield "</tr>\n"
    yield "</tbody></table></div>"


def _by_source(page: Page, fact: Fact) -> Iterator[str]:
    held: dict[str, list[str]] = {}
    several = len(fact.positions) > 1
    for i, position in enumerate(fact.positions):
        mark = lettered(i) + " " if several else ""
        for source, claims in page.view.held(position):
            link = (
                f'<a class="p{min(i, 5)}" href="#{page.claim(claims[0].id)}">{mark}{line(position.label)}</a>'
            )
            held.setdefault(source, []).append(link)
    for column in page.sources:
        links = held.get(column.id)
        if links:
            name = line(page.view.short(column.id))
            yield f'<td {_ROLE_CELL} data-name="{name}">{"".join(links)}</td>'
        else:
            yield f"<td {_ROLE_CELL}></td>"


def _by_position(page: Page, fact: Fact) -> Iterator[str]:
    yield f"<td {_ROLE_CELL}>"
    several = len(fact.positions) > 1
    for i, position in enumerate(fact.positions):
        mark = lettered(i) + " " if several else ""
        yield f'<span class="held"><span class="p{min(i, 5)}">{mark}{line(position.label)}</span>'
        yield f" · {backing(position)}</span> "
    yield "</td>"
