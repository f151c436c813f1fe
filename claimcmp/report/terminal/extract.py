"""The claims of each source, a claim a line.

north.txt  North and South to meet · 29 Dec 2021 (dateline)
    4:31  date     12 Jan 2022     Both sides will sit down on «12 January» in …
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcmp.report.extract import Found
from claimcmp.report.safe import one_line
from claimcmp.report.terminal.paper import DIM, Look, Paper, styled
from claimcmp.report.values import day_label, interval, label
from claimcmp.report.view import plural


def render_text(found: Found, look: Look) -> Iterator[str]:
    """Each source under its name, a claim a line."""
    paper = Paper(look)
    n_sources = n_claims = 0
    for source, claims in found:
        heading = styled(one_line(source.path), "bold")
        if source.title:
            heading.append(f"  {one_line(source.title)}")
        if source.published is None:
            heading.append(" · undated", style=DIM)
        else:
            heading.append(f" · {day_label(source.published)} ({source.published_from})", style=DIM)
        paper.put(heading, hang=2)
        for claim in claims:
            left = styled(f"{claim.line}:{claim.column}".rjust(8), DIM)
            left.append(f"  {one_line(claim.kind):<8} ", style="cyan")
            what = one_line(label(claim.value))
            bounds = interval(claim.value)
            left.append(what, style="bold")
            if look.width >= 110:
                left.append(f"  [{one_line(bounds)}]", style=DIM)
            column = 20 + (60 if look.width >= 130 else 40 if look.width >= 110 else 24)
            if len(left.plain) >= column:
                paper.put(left)
                left = Text()
            room = look.width - column - 4
            paper.beside(left, paper.sentence(claim, "bold cyan", max(20, room)), indent=0, column=column)
        paper.blank()
        n_sources += 1
        n_claims += len(claims)
        yield paper.take()
    paper.put(Text(f"{plural(n_sources, 'source')}, {plural(n_claims, 'claim')}"))
    yield paper.take()
