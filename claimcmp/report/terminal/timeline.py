"""The timeline for a terminal: an event a line, a line more for each position where there are several.

2022
  12 Jan 2022   planned  day of the signing  discrepancy
                         12 Jan 2022  north.txt:2
                         13 Jan 2022  south.txt:2, copy.txt:2
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcmp.report.safe import one_line
from claimcmp.report.terminal.paper import DIM, STYLES, WIDE, Look, Paper, styled, width_of
from claimcmp.report.timeline import Event, events, label, who
from claimcmp.report.values import when
from claimcmp.report.view import View, plural

_WHEN = 16  # cells of the day


_STATUS = 12  # cells of the status, where it has a column


def render_text(view: View, look: Look) -> Iterator[str]:
    """One line an event; a line more for each position where there are several."""
    paper = Paper(look)
    found = events(view)
    year: object = None
    for event in found:
        this = event.value.start.year if event.value.start else "no year"
        if this != year:
            year = this
            paper.put(styled(str(year), "bold underline" if look.color else "bold"))
        _event(paper, view, event)
        yield paper.take()
    paper.blank()
    conflicts = sum(event.fact.verdict == "discrepancy" for event in found)
    told = f"{plural(len(found), 'event')} in {plural(len(view.sources), 'source')}"
    paper.put(Text(f"{told}, {conflicts} in dispute"))
    yield paper.take()


def _event(paper: Paper, view: View, event: Event) -> None:
    wide = paper.look.width >= WIDE
    verdict, positions = event.fact.verdict, event.fact.positions
    status = styled(event.status, "yellow" if event.status == "planned" else DIM)
    left = styled(one_line(when(event.value) if event.value.start else label(event)).ljust(_WHEN), "bold")
    column = 2 + _WHEN + (_STATUS if wide else 0)
    body = Text()
    if wide and len(event.status) < _STATUS:
        left.append_text(status)
    elif event.status:
        body.append_text(status).append("  ")
    body.append(one_line(event.fact.about))
    if len(positions) > 1:
        body.append(f"  {verdict}", style=STYLES.get(verdict, "bold"))
    else:
        body.append(f"  {', '.join(name for p in positions for name in who(view, p))}", style=DIM)
    if width_of(left.plain) >= column - 1:
        paper.put(left, indent=2)
        left = Text()
    paper.beside(left, body, indent=2, column=column)
    for position in positions if len(positions) > 1 else ():
        held = styled(f"{one_line(position.label)}  ", STYLES.get(verdict, "bold"))
        held.append(", ".join(who(view, position)), style=DIM)
        paper.put(held, indent=column, hang=2)
