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
from claimcmp.report.safe import one_line, visible
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
        room = look.width - 11
        shown, start, length = _window(line, claim.column - 1, len(claim.text), room)
        while width_of(shown) > look.width - 9 and room > 20:  # wide characters take two cells
            room -= room // 5
            shown, start, length = _window(line, claim.column - 1, len(claim.text), room)
        left, inside, right = shown[:start], shown[start : start + length], shown[start + length :]
        code = styled(f"{number} | ", DIM) + Text(left) + styled(inside, style) + Text(right)
        paper.put(code)
        marks = " " * width_of(left) + "^" * max(1, width_of(inside))
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
    sentence = one_line(evidence.sentence[:2000])
    at = max(0, sentence.find(one_line(evidence.text)))
    room = max(60, 2 * (paper.look.width - 10) - len(head.plain))
    cut, start, length = _window(sentence, at, len(one_line(evidence.text)), room)
    quote = Text(cut)
    quote.stylize("bold", start, start + length)
    paper.put(head + quote, indent=7, hang=2)


def _counts(counts: dict[str, int]) -> Text:
    text = Text()
    for i, (verdict, n) in enumerate(counts.items()):
        text.append(", " if i else "").append(f"{n} {verdict}", style=STYLES[verdict] if n else "")
    return text


def _window(line: str, start: int, length: int, width: int) -> tuple[str, int, int]:
    """The part of ``line`` around its marked stretch that fits ``width``: text, new start, length shown."""
    length = min(length, width - 2, max(0, len(line) - start))
    first = max(0, min(start - (width - length) * 2 // 3, len(line) - width + 2))
    last = min(len(line), first + width - (4 if first else 2))
    before, inside, after = line[first:start], line[start : start + length], line[start + length : last]
    head, middle, tail = (_flat(part) for part in (before, inside, after))
    if first:
        head = "… " + head
    if last < len(line):
        tail += " …"
    return head + middle + tail, len(head), len(middle)


def _flat(text: str) -> str:
    return visible(text.replace("\t", " ").replace("\n", " ").rstrip("\r"))
