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
from claimcmp.report.terminal.paper import DIM, STYLES, Look, Paper, styled, width_of
from claimcmp.report.timeline import events, label, who
from claimcmp.report.view import View, plural


def render_text(view: View, look: Look) -> Iterator[str]:
    """One line an event; a line more for each position where there are several."""
    paper = Paper(look)
    found = events(view)
    labels = {id(event): one_line(label(event)) for event in found}
    first = min(max((width_of(words) for words in labels.values()), default=0), 24) + 2
    second = min(max((width_of(event.status) for event in found), default=0), 18) + 2
    year: object = None
    for event in found:
        this = event.value.start.year if event.value.start else "no year"
        if this != year:
            year = this
            paper.put(styled(str(year), "bold underline" if look.color else "bold"))
        words, status = labels[id(event)], event.status
        if width_of(words) > first - 2:
            paper.put(styled(words, "bold"), indent=2)
            words = ""
        if len(status) > second - 2:
            status = status[: second - 3] + "…"
        left = styled(words.ljust(first), "bold")
        left.append(status.ljust(second), style="yellow" if event.status == "planned" else DIM)
        body = Text(one_line(event.fact.about))
        several = len(event.fact.positions) > 1
        if several:
            body.append(f"  {event.fact.verdict}", style=STYLES.get(event.fact.verdict, "bold"))
        else:
            whose = ", ".join(place for p in event.fact.positions for place in who(view, p))
            body.append(f"  {whose}", style=DIM)
        paper.beside(left, body, indent=2, column=2 + first + second)
        for position in event.fact.positions if several else ():
            held = styled(f"{one_line(position.label)}  ", STYLES.get(event.fact.verdict, "bold"))
            held.append(f"{', '.join(who(view, position))}", style=DIM)
            paper.put(held, indent=2 + first + second, hang=2)
        yield paper.take()
    paper.blank()
    conflicts = sum(event.fact.verdict == "discrepancy" for event in found)
    paper.put(
        Text(
            f"{plural(len(found), 'event')} in {plural(len(view.sources), 'source')}, {conflicts} in dispute"
        )
    )
    yield paper.take()
