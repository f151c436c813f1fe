"""The dated events on a common axis, a row of SVG an event, so that rows wrap, filter and print alone.

Time runs from left to right but not to scale: a gap of days takes space as the logarithm of its length,
so that one week's talks stay apart though a treaty of eight years before is on the same axis.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import datetime

from claimcmp.report.html.markup import Page, badge, letter, lettered, line
from claimcmp.report.timeline import Event, events, label
from claimcmp.report.values import day_label
from claimcmp.report.view import backing
from claimcmp.values import TimeValue

_LEFT, _RIGHT = 3.0, 97.0  # percent of the row's width that the axis takes
_TICK_GAP = 17.0  # percent between two labels of the axis, at least
_ROW, _LANE = 12, 11  # pixels: padding of a row, height of a position in it


class Axis:
    """Instants to percent of the width, monotone, long gaps compressed."""

    def __init__(self, instants: Sequence[datetime]) -> None:
        self._known = sorted(set(instants))
        at, self._at = 0.0, []
        for i, instant in enumerate(self._known):
            if i:
                days = (instant - self._known[i - 1]).total_seconds() / 86400
                at += math.log2(1 + days)
            self._at.append(at)
        self._span = at or 1.0

    def __call__(self, instant: datetime) -> float:
        """Percent; ``instant`` must be one of those that the axis was made of."""
        if len(self._known) == 1:
            return (_LEFT + _RIGHT) / 2
        low, high = 0, len(self._known) - 1
        while low < high:
            middle = (low + high) // 2
            if self._known[middle] < instant:
                low = middle + 1
            else:
                high = middle
        return _LEFT + (_RIGHT - _LEFT) * self._at[low] / self._span

    def ticks(self) -> list[tuple[float, str]]:
        """Places and days for labels, far enough apart to be read."""
        found: list[tuple[float, str]] = []
        last = -_TICK_GAP
        for instant in self._known:
            place = self(instant)
            if place - last >= _TICK_GAP and place < _RIGHT - _TICK_GAP / 2:
                found.append((place, day_label(instant)))
                last = place
        return found


def render(page: Page) -> Iterator[str]:
    found = [event for event in events(page.view) if event.value.start is not None]
    if not found:
        return
    axis = Axis([i for event in found for value in _values(event) for i in _ends(value)])
    ticks = axis.ticks()
    yield '<p class="note">Time runs left to right, long gaps shortened. ◆ stands on events in dispute.</p>'
    yield '<div class="axis" aria-hidden="true"><span></span><svg width="100%" height="18">'
    for place, words in ticks:
        anchor = "start" if place < 20 else "middle"
        yield f'<text x="{place:.2f}%" y="13" text-anchor="{anchor}">{words}</text>'
    yield '</svg></div><ol class="timeline">'
    for event in found:
        yield from _row(page, event, axis, ticks)
    yield "</ol>"


def _row(page: Page, event: Event, axis: Axis, ticks: Sequence[tuple[float, str]]) -> Iterator[str]:
    fact = event.fact
    placed = [
        (i, p, p.value)
        for i, p in enumerate(fact.positions)
        if isinstance(p.value, TimeValue) and p.value.start is not None
    ]
    several = len(fact.positions) > 1
    yield f'<li class="event {line(fact.verdict)}" {page.filters(fact)}><div>'
    status = f' <span class="status">{line(event.status)}</span>' if event.status else ""
    yield f'<span class="when">{line(label(event))}</span>{status} '
    yield f'<a href="#{page.fact(fact)}"><bdi>{line(fact.about)}</bdi></a> '
    if several:
        yield badge(fact.verdict)
        for i, position, _ in placed:
            names = ", ".join(line(page.view.short(source)) for source in position.sources[:6])
            more = f" and {len(position.sources) - 6} more" if position.sources[6:] else ""
            yield f'<span class="held">{lettered(i)} {line(position.label)}: {names}{more}</span>'
    else:
        names = ", ".join(line(page.view.short(source)) for source in fact.positions[0].sources[:6])
        yield f'<span class="held">{names}</span>'
    height = _ROW + _LANE * len(placed)
    spoken = "; ".join(f"{line(p.label)}, {backing(p)}" for _, p, _ in placed)
    yield f'</div><svg width="100%" height="{height}" role="img" aria-label="{spoken}">'
    for place, _ in ticks:
        yield f'<line class="tick" x1="{place:.2f}%" x2="{place:.2f}%" y1="0" y2="{height}"/>'
    for lane, (i, _, value) in enumerate(placed):
        middle = _ROW / 2 + _LANE * (lane + 0.5)
        yield from _mark(value, axis, middle, i, letter(i) if several else "", fact.verdict == "discrepancy")
    yield "</svg></li>\n"


def _mark(value: TimeValue, axis: Axis, y: float, i: int, name: str, disputed: bool) -> Iterator[str]:
    """A dot for a day, a diamond where it is in dispute, a bar for what is longer; the letter beside it."""
    start, end = _ends(value)[0], _ends(value)[-1]
    left, right = axis(start), axis(end)
    label = f'<text x="{{x:.2f}}%" dx="8" y="{y + 3.5:.1f}">{name}</text>' if name else ""
    if value.grain in ("second", "minute", "hour", "daypart", "day") or start == end:
        if disputed:
            path = f'<path class="p{min(i, 5)}" d="M0-5.5 5.5 0 0 5.5-5.5 0z"/>'
            yield f'<svg x="{left:.2f}%" y="{y:.1f}" overflow="visible">{path}</svg>'
        else:
            yield f'<circle class="p{min(i, 5)}" cx="{left:.2f}%" cy="{y:.1f}" r="4.5"/>'
        yield label.format(x=left)
        return
    yield (
        f'<line class="bar p{min(i, 5)}" x1="{left:.2f}%" x2="{max(right, left + 0.8):.2f}%" '
        f'y1="{y:.1f}" y2="{y:.1f}"/>'
    )
    yield label.format(x=max(right, left + 0.8))


def _values(event: Event) -> Iterator[TimeValue]:
    for position in event.fact.positions:
        if isinstance(position.value, TimeValue) and position.value.start is not None:
            yield position.value


def _ends(value: TimeValue) -> list[datetime]:
    """First and last day at midnight; one that is open on a side has one end."""
    ends = [moment for moment in (value.start, value.end) if moment is not None]
    return [datetime(moment.year, moment.month, moment.day) for moment in ends]
