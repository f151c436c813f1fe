"""Numbers that changed over time as small plots: publication day across, the figure up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from claimcmp.model import Fact
from claimcmp.report.html.markup import Page, badge, line
from claimcmp.report.values import day_label, number_label
from claimcmp.values import NumberValue

_TOP, _BOTTOM, _HEIGHT = 18.0, 82.0, 104  # pixels


@dataclass(frozen=True, slots=True)
class Point:
    """What one source said, when: the number, its bounds, words for it."""

    day: date
    source: str
    low: float
    high: float
    label: str

    @property
    def exact(self) -> bool:
        return self.low == self.high

    @property
    def middle(self) -> float:
        return (self.low + self.high) / 2


def points(page: Page, fact: Fact) -> list[Point]:
    """The dated figures of a fact, by day; none unless two days gave two figures."""
    found = []
    for position in fact.positions:
        value = position.value
        if not isinstance(value, NumberValue):
            continue
        low = value.point if value.point is not None else value.low if value.low is not None else value.high
        high = value.point if value.point is not None else value.high if value.high is not None else value.low
        if low is None or high is None:
            continue
        for source in position.sources:
            published = page.view.sources[source].published
            if published is not None:
                found.append(Point(published, source, low, high, position.label))
    found.sort(key=lambda point: (point.day, point.middle, point.source))
    changed = len({point.day for point in found}) > 1 and len({point.middle for point in found}) > 1
    return found if changed else []


def render(page: Page) -> Iterator[str]:
    drawn = [
        (fact, told)
        for fact in page.view.facts
        if fact.verdict in ("update", "discrepancy") and (told := points(page, fact))
    ]
    if not drawn:
        return
    yield '<div class="figures">'
    for fact, told in drawn:
        yield (
            f'<figure class="plot {line(fact.verdict)}" {page.filters(fact)}>'
            f"<figcaption>{badge(fact.verdict)} "
            f'<a href="#{page.fact(fact)}"><bdi>{line(fact.about)}</bdi></a></figcaption>'
        )
        yield from _plot(page, told)
        yield "</figure>\n"
    yield "</div>"


def _plot(page: Page, told: list[Point]) -> Iterator[str]:
    first, last = told[0].day, told[-1].day
    low, high = min(p.low for p in told), max(p.high for p in told)

    def x(point: Point) -> float:
        return 8 + 84 * (point.day - first).days / max(1, (last - first).days)

    def y(value: float) -> float:
        return _BOTTOM - (_BOTTOM - _TOP) * (value - low) / ((high - low) or 1)

    spoken = "; ".join(f"{day_label(p.day)}: {line(p.label)}" for p in told[:20])
    yield f'<svg width="100%" height="{_HEIGHT}" role="img" aria-label="{spoken}">'
    yield f'<line class="tick" x1="2%" x2="98%" y1="{_BOTTOM + 4}" y2="{_BOTTOM + 4}"/>'
    # A range has no place on the line: a middle that nobody stated would be made up.
    for one, other in pairwise(point for point in told if point.exact):
        yield (
            f'<line class="curve" x1="{x(one):.2f}%" y1="{y(one.middle):.1f}" '
            f'x2="{x(other):.2f}%" y2="{y(other.middle):.1f}"/>'
        )
    labelled: list[tuple[float, float]] = []
    for point in told:
        place = x(point)
        name = line(page.view.short(point.source))
        yield f"<g><title>{day_label(point.day)}, {name}: {line(point.label)}</title>"
        height = y(point.middle if point.exact else point.high)
        if point.exact:
            yield f'<circle cx="{place:.2f}%" cy="{height:.1f}" r="4"/></g>'
        else:
            ends = f'y1="{y(point.low):.1f}" y2="{height:.1f}"'
            yield f'<line class="range" x1="{place:.2f}%" x2="{place:.2f}%" {ends}/></g>'
        if all(abs(place - x0) > 15 or abs(height - y0) > 11 for x0, y0 in labelled):
            labelled.append((place, height))
            words = number_label(point.middle) if point.exact else line(point.label[:20])
            side = 'dx="8"' if place < 70 else 'dx="-8" text-anchor="end"'
            yield f'<text x="{place:.2f}%" y="{height + 4:.1f}" {side}>{words}</text>'
    yield f'<text x="2%" y="{_HEIGHT - 4}">{day_label(first)}</text>'
    yield f'<text x="98%" y="{_HEIGHT - 4}" text-anchor="end">{day_label(last)}</text></svg>'
