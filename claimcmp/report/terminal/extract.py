"""The claims of each source, a claim a line.

north.txt  North and South to meet · 29 Dec 2021 (dateline)
    4:31  date     12 Jan 2022     Both sides will sit down on «12 January» in …
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcmp.judge.wording import value_label
from claimcmp.model import Claim
from claimcmp.report.extract import Found
from claimcmp.report.safe import one_line
from claimcmp.report.terminal.paper import DIM, WIDE, Look, Paper, styled, width_of
from claimcmp.report.values import day_label
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
            _claim(paper, claim)
        paper.blank()
        n_sources += 1
        n_claims += len(claims)
        yield paper.take()
    paper.put(Text(f"{plural(n_sources, 'source')}, {plural(n_claims, 'claim')}"))
    yield paper.take()


def _claim(paper: Paper, claim: Claim) -> None:
    """Line and column, kind, value and what it is the value of; then as much of the sentence as fits."""
    width = paper.look.width
    left = styled(f"{claim.line}:{claim.column}".rjust(7), DIM)
    left.append(f"  {one_line(claim.kind):<8} ", style="cyan")
    left.append(one_line(value_label(claim)), style="bold")
    frame = claim.frame.event or claim.frame.head
    if frame and width >= WIDE:
        left.append(f"  {one_line(frame)}", style=DIM)
    column = 70 if width >= WIDE else 38
    if width_of(left.plain) >= column:
        paper.put(left)
        left = Text()
    sentence = paper.sentence(claim, "bold cyan", max(20, width - column - 4))
    paper.beside(left, sentence, indent=0, column=column)
