"""Why claims are of one fact, and why this verdict: the score of each link as a waterfall.

f3  day of the harbour talks                                    DISCREPANCY
  values as intervals
    north.txt:4   12 January      2022-01-12    |█      |
    south.txt:9   13 January      2022-01-13    | █     |
  north.txt:4 - south.txt:9                     94 % one fact
    event     both of "meet"          +2.1  |     ██████
    names     3 of 4 shared           +1.2  |     ███
    year      unknown in one          -0.4  |   ▐█
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from rich.text import Text

from claimcmp.model import Claim, Fact, Link, Part
from claimcmp.report.explain import Explanation
from claimcmp.report.safe import one_line
from claimcmp.report.terminal.paper import DIM, STYLES, Look, Paper, styled, width_of
from claimcmp.report.values import interval
from claimcmp.report.view import View
from claimcmp.values import TimeValue, Value

_AXIS = 24  # cells of an axis of intervals
_PARTS = 10  # parts of a score that are shown one by one
_BAR = 12  # cells on either side of a waterfall's middle


def render_text(answer: Explanation, look: Look) -> Iterator[str]:
    """The facts one after the other; for a pair, the pair first."""
    view = View(answer.report, everything=True)
    paper = Paper(look)
    if answer.claims and not answer.facts:
        joined = "of one fact" if len(answer.claims) > 1 else "shared with another source"
        paper.put(styled(f"not {joined}:", "bold"))
        _intervals(paper, view, answer.claims)
    for link in answer.pairs:
        _link(paper, view, link)
        paper.blank()
    for fact in answer.facts:
        _fact(paper, view, fact, with_links=not answer.pairs)
        yield paper.take()
    if not answer.facts and not answer.pairs and len(answer.claims) > 1:
        paper.put(
            styled("They were never weighed against each other: nothing they share is rare enough.", DIM)
        )
    yield paper.take()


def _fact(paper: Paper, view: View, fact: Fact, *, with_links: bool) -> None:
    heading = styled(one_line(fact.id) + "  ", DIM)
    heading.append(one_line(fact.about), style="bold")
    heading.append(f"  {fact.verdict.upper()}", style=STYLES.get(fact.verdict, "bold"))
    heading.append(f"  {fact.confidence:.0%} sure that it is one fact", style=DIM)
    paper.put(heading, hang=2)
    paper.put(styled("why this verdict: ", DIM) + Text(one_line(fact.reason)), indent=2, hang=2)
    for note in fact.notes:
        paper.put(styled(one_line(note), DIM), indent=2)
    paper.blank()
    paper.put(styled("the claims, their values as intervals", DIM), indent=2)
    _intervals(paper, view, [view.claims[i] for i in fact.claims])
    paper.blank()
    if with_links and fact.links:
        paper.put(
            styled("what puts them together (log-odds: above 0 for one fact, below 0 against)", DIM),
            indent=2,
        )
        for link in sorted(fact.links, key=lambda link: -link.probability):
            _link(paper, view, link)
        paper.blank()


def _intervals(paper: Paper, view: View, claims: Sequence[Claim]) -> None:
    places = [view.place(claim).label for claim in claims]
    widest = min(max(map(width_of, places), default=0), paper.look.width // 2)
    bars = axis([claim.value for claim in claims], _AXIS, full="█" if paper.look.unicode else "#")
    beside = paper.look.width >= widest + 62
    for claim, place, bar in zip(claims, places, bars, strict=True):
        left = styled(place.ljust(widest), DIM)
        words = styled(one_line(claim.text)[:40], "bold") + Text(f" = {one_line(interval(claim.value))}")
        if beside:
            paper.beside(left + f"  |{bar}|", words, indent=4, column=widest + 4 + _AXIS + 6)
        else:
            paper.put(left, indent=4)
            paper.put(Text(f"|{bar}|  ") + words, indent=6, hang=4)


def axis(values: Sequence[Value], cells: int, *, full: str = "█") -> list[str]:
    """Each value as a bar on one axis of ``cells`` cells; one without bounds is shown as dots."""
    bounds = [_bounds(value) for value in values]
    ends = [end for pair in bounds if pair for end in pair if math.isfinite(end)]
    if not ends:
        return ["." * cells] * len(values)
    low, high = min(ends), max(ends)
    scale = (cells - 1) / (high - low) if high > low else 0.0
    bars = []
    for pair in bounds:
        if pair is None:
            bars.append("." * cells)
            continue
        first = 0 if not math.isfinite(pair[0]) else round((pair[0] - low) * scale)
        last = cells - 1 if not math.isfinite(pair[1]) else round((pair[1] - low) * scale)
        bars.append((" " * first + full * (last - first + 1)).ljust(cells))
    return bars


def _bounds(value: Value) -> tuple[float, float] | None:
    if isinstance(value, TimeValue):
        if value.start is None and value.end is None:
            return None
        start = -math.inf if value.start is None else value.start.toordinal() + value.start.hour / 24
        end = math.inf if value.end is None else value.end.toordinal() + value.end.hour / 24
        return start, end
    if value.low is None and value.high is None:
        return None
    return (-math.inf if value.low is None else value.low), (math.inf if value.high is None else value.high)


def _link(paper: Paper, view: View, link: Link) -> None:
    ends = [view.claims.get(i) for i in (link.left, link.right)]
    names = [
        view.place(end).label if end else i for end, i in zip(ends, (link.left, link.right), strict=True)
    ]
    paper.blank()
    paper.put(
        Text(f"{names[0]} - {names[1]}  ") + styled(f"{link.probability:.0%} one fact", "bold"), indent=4
    )
    most = max((abs(part.weight) for part in link.parts), default=1.0) or 1.0
    wide = max((len(one_line(part.name)) for part in link.parts), default=0)
    weightiest = sorted(link.parts, key=lambda part: -abs(part.weight))
    if len(weightiest) > _PARTS + 1:
        rest = weightiest[_PARTS:]
        others = Part(f"{len(rest)} smaller", "", sum(part.weight for part in rest))
        weightiest = [*weightiest[:_PARTS], others]
    for part in weightiest:
        line = Text(f"{one_line(part.name):<{wide}}  {part.weight:+6.2f}  ")
        line.append(
            waterfall(part.weight / most, full="█" if paper.look.unicode else "#"),
            style="green" if part.weight > 0 else "red",
        )
        line.append(f"  {one_line(part.detail)}", style=DIM)
        paper.put(line, indent=6, hang=4)
    if link.parts:
        paper.put(
            styled(f"{'sum':<{wide}}  {sum(part.weight for part in link.parts):+6.2f}", "bold"), indent=6
        )


def waterfall(share: float, *, full: str = "█") -> str:
    """A bar to the right of a middle line for what is above 0, to its left for what is below."""
    cells = round(min(abs(share), 1.0) * _BAR)
    return (
        (" " * _BAR + "|" + full * cells).ljust(2 * _BAR + 1)
        if share >= 0
        else ((full * cells).rjust(_BAR) + "|" + " " * _BAR)
    )
