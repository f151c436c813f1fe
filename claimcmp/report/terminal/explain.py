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

from collections.abc import Iterator, Sequence

from rich.text import Text

from claimcmp.model import Claim, Fact, Link, Part
from claimcmp.report.explain import Explanation
from claimcmp.report.safe import one_line
from claimcmp.report.terminal.bars import axis, waterfall
from claimcmp.report.terminal.paper import DIM, STYLES, Look, Paper, styled, width_of
from claimcmp.report.values import interval
from claimcmp.report.view import View

_AXIS = 24  # cells of an axis of intervals
_PARTS = 10  # parts of a score that are shown one by one
_UNWEIGHED = (
    "They were not weighed against each other: they are of one source, of stories that share too little, "
    "or have no rare word, name or value in common."
)


def render_text(answer: Explanation, look: Look) -> Iterator[str]:
    """The facts one after the other; for a pair, what was said for and against it."""
    view = View(answer.report, everything=True)
    paper = Paper(look)
    if answer.sides:
        told = "of one fact" if answer.facts else "not put together"
        paper.put(styled(f"{told}:", "bold"))
        weighed = {i for link in answer.pairs for i in (link.left, link.right)}
        _intervals(paper, view, [claim for claim in answer.claims if not weighed or claim.id in weighed])
        if not answer.pairs:
            paper.put(styled(_UNWEIGHED, DIM), indent=4)
        for link in answer.pairs:
            _link(paper, view, link)
        paper.blank()
    for fact in answer.facts:
        _fact(paper, view, fact, with_links=not answer.sides)
        yield paper.take()
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
        words.append(f"  {one_line(claim.id)}", style=DIM)
        if beside:
            paper.beside(left + f"  |{bar}|", words, indent=4, column=widest + 4 + _AXIS + 6)
        else:
            paper.put(left, indent=4)
            paper.put(Text(f"|{bar}|  ") + words, indent=6, hang=4)


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
