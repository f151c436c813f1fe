"""``check`` like a compiler's messages: the article's line, the value marked under it, the evidence.

draft.txt:2:28: contradicted: 12 January; the corpus has 13 January (2 sources)
   2 | The two ports will sign on 12 January in the old customs house.
     |                            ^^^^^^^^^^
     = south.txt:2, 30 Dec 2021: The ports will sign in Lund on 13 January.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from claimcmp.model import Check, CheckedClaim, Evidence
from claimcmp.report.check import message, summary
from claimcmp.report.excerpt import cut
from claimcmp.report.safe import one_line
from claimcmp.report.terminal.paper import DIM, STYLES, Look, Paper, styled, width_of
from claimcmp.report.values import day_label
from claimcmp.report.view import plural

_QUOTED = 3  # pieces of evidence quoted for a claim; others are counted


def render_text(
    check: Check, told: Sequence[CheckedClaim], look: Look, *, verbose: bool = False
) -> Iterator[str]:
    """Each claim with its line of the article, the value marked under it, and the evidence."""
    paper = Paper(look)
    lines = check.article.text.split("\n") if told else []
    name = one_line(check.article.path)
    for checked in told:
        claim, style = checked.claim, STYLES.get(checked.verdict, "bold")
        heading = styled(f"{name}:{claim.line}:{claim.column}: ", "bold" if look.color else "")
        heading.append(checked.verdict, style=style)
        heading.append(f": {message(checked)}")
        paper.put(heading, hang=2)
        number = f"{claim.line:>6}"
        line = lines[claim.line - 1] if 0 < claim.line <= len(lines) else claim.sentence
        room = look.width - 12
        shown = cut(line, claim.column - 1, len(claim.text), room)
        while width_of(shown.before + shown.value + shown.after) > look.width - 9 and room > 20:
            room -= room // 5  # wide characters take two cells
            shown = cut(line, claim.column - 1, len(claim.text), room)
        code = (
            styled(f"{number} | ", DIM) + Text(shown.before) + styled(shown.value, style) + Text(shown.after)
        )
        paper.put(code)
        marks = " " * width_of(shown.before) + "^" * max(1, width_of(shown.value))
        paper.put(styled(" " * 6 + " | ", DIM) + styled(marks, style))
        most = None if verbose else _QUOTED
        for evidence in checked.against[:most]:
            _evidence(paper, evidence)
        if rest := checked.against[len(checked.against[:most]) :]:
            paper.put(styled(f"= and {len(rest)} more", DIM), indent=7)
        paper.blank()
        yield paper.take()
    counts = summary(check)
    paper.put(Text(f"{name}: {plural(len(check.claims), 'claim')}: ") + _counts(counts))
    yield paper.take()


def _evidence(paper: Paper, evidence: Evidence) -> None:
    when = f", {day_label(evidence.published)}" if evidence.published else ", undated"
    head = styled(f"= {one_line(evidence.source)}:{evidence.line}{when}: ", DIM)
    at = max(0, evidence.sentence.find(evidence.text))
    room = max(60, 2 * (paper.look.width - 10) - len(head.plain) - 10)
    shown = cut(evidence.sentence, at, len(evidence.text), room)
    quote = Text(shown.before) + styled(shown.value, "bold") + Text(shown.after)
    paper.put(head + quote, indent=7, hang=2)


def _counts(counts: dict[str, int]) -> Text:
    text = Text()
    for i, (verdict, n) in enumerate(counts.items()):
        text.append(", " if i else "").append(f"{n} {verdict}", style=STYLES[verdict] if n else "")
    return text
