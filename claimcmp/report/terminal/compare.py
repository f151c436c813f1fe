"""The report of ``compare`` for a person: what conflicts first, and the sentences that prove it.

DISCREPANCY  day of the harbour talks                                        f3
  12 January in two sources, 13 January in one

  12 Jan 2022 · 2 sources
    north.txt:4 · 29 Dec 2021
      Both sides will sit down on «12 January» in the old customs house.
  ...
4 sources, 31 claims; 6 facts in two or more: 1 discrepancy, 0 updates, 2 compatible, 3 agree
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcmp.model import Claim, Fact, Position
from claimcmp.report.safe import one_line
from claimcmp.report.terminal.paper import DIM, STYLES, WIDE, Look, Paper, styled, width_of
from claimcmp.report.view import View, backing, summary_parts

SHOWN = {"discrepancy": 8, "update": 8}  # sources quoted for a position; others are named only
SHOWN_ELSE = 3


def render_text(view: View, look: Look, *, verbose: bool = False) -> Iterator[str]:
    """The report piece by piece; ``verbose`` quotes every source of every position."""
    paper = Paper(look)
    for fact in view.facts:
        _fact(paper, view, fact, verbose)
        yield paper.take()
    _summary(paper, view)
    yield paper.take()


def _fact(paper: Paper, view: View, fact: Fact, verbose: bool) -> None:
    style = STYLES.get(fact.verdict, "bold")
    heading = styled(f"{fact.verdict.upper():<11}", style)
    heading.append("  " + one_line(fact.about), style="bold")
    label = one_line(fact.id)
    gap = paper.look.width - width_of(heading.plain) - width_of(label)
    heading.append(" " * gap + label if gap >= 2 else f"  {label}", style=DIM)
    paper.put(heading, hang=13)
    agreed = fact.verdict == "agree" and len(fact.positions) == 1
    if fact.reason and not agreed:  # where there is one value, the line under the heading says as much
        paper.put(Text(one_line(fact.reason)), indent=2)
    for note in fact.notes:
        paper.put(styled(one_line(note), DIM), indent=2)
    most = 10**9 if verbose else SHOWN.get(fact.verdict, SHOWN_ELSE)
    for position in fact.positions:
        if not agreed:
            paper.blank()
        _position(paper, view, position, style, most)
    paper.blank()


def _position(paper: Paper, view: View, position: Position, style: str, most: int) -> None:
    heading = styled(one_line(position.label), style)
    heading.append(f" · {backing(position)}")
    paper.put(heading, indent=2, hang=2)
    held = view.held(position)
    places = max((width_of(view.place(claims[0]).label) for _, claims in held[:most]), default=0)
    dates = max((width_of(view.dated(source)) for source, _ in held[:most]), default=0)
    for source, claims in held[:most]:
        _quote(paper, view, source, claims, style, places, dates)
    if held[most:]:
        rest = ", ".join(view.place(claims[0]).label for _, claims in held[most:])
        paper.put(styled(f"and {len(held) - most} more: {rest}", DIM), indent=4, hang=2)


def _quote(
    paper: Paper, view: View, source: str, claims: list[Claim], style: str, places: int, dates: int
) -> None:
    width = paper.look.width
    place = paper.place(view.place(claims[0]))
    dated = styled(f" · {view.dated(source)}", DIM)
    about = Text(style=DIM)
    copied = view.sources[source].copy_of
    if copied is not None and copied in view.sources:
        about.append(f" · copy of {view.short(copied)}")
    others = list(dict.fromkeys(claim.line for claim in claims[1:] if claim.line != claims[0].line))
    if others:
        more = ", ".join(map(str, others[:6])) + (", …" if others[6:] else "")
        about.append(f" · also line{'s' if len(others) > 1 else ''} {more}")
    if width >= WIDE and places <= width // 3:
        left = 4 + places + 3 + dates + 2
        pad = Text(" " * (places - width_of(place.plain)))
        sentence = paper.sentence(claims[0], style, 2 * (width - left) - 14 - width_of(about.plain))
        paper.beside(place + pad + dated, sentence + about, indent=4, column=left)
        return
    paper.put(place + dated + about, indent=4, hang=2)
    paper.put(paper.sentence(claims[0], style, 2 * (width - 6) - 12), indent=6)


def _summary(paper: Paper, view: View) -> None:
    text = Text()
    for verdict, words in summary_parts(view.summary()):
        text.append(words, style=STYLES.get(verdict, ""))
    paper.put(text)
