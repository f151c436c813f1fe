"""Markdown for an issue, a pull request or a chat; what articles say stays text.

## Discrepancies
### day of the harbour talks
12 January in one source, 13 January in another

| value | said by | sentence |
|---|---|---|
| **12 Jan 2022** | north.txt:4, 29 Dec 2021 | Both sides will sit down on **12 January** in … |
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from claimcmp.model import Claim, Fact
from claimcmp.report.excerpt import excerpt
from claimcmp.report.safe import one_line
from claimcmp.report.view import View, backing, plural, summary_line

SENTENCE = 240  # characters of a sentence
HEADINGS = {
    "discrepancy": "Discrepancies",
    "update": "Updates",
    "compatible": "Compatible",
    "agree": "Agreement",
    "single": "One source only",
}
_special = re.compile(r"[\\`*_\[\]{}<>|~#&$^=]|(?<=\w)\.(?=\w)|:(?=//)|^[-+]|^\d+(?=[.)])")
_between_digits = re.compile(r"(?<=\d)\\(\.)(?=\d)")
_summons = re.compile(r"(@|#)(?=\w)")


def escape(text: str) -> str:
    """``text`` as Markdown that shows just that: no link, image, table, HTML, code, mention or reference."""
    line = one_line(text)
    line = _special.sub(_backslash, line)
    line = _between_digits.sub(r"\1", line)
    # A mention or an issue's number is looked for after the Markdown is read: an invisible space parts it.
    return _summons.sub("\\1\u200b", line)


def _backslash(match: re.Match[str]) -> str:
    found = match.group()
    # "1." at the start of a line would be a list: the mark is escaped, a digit can't be.
    return f"{found}\u200b" if found.isdigit() else "\\" + found


def code(text: str) -> str:
    """``text`` in a code span, for names of files; escaped where a span can't hold it."""
    line = one_line(text)
    return escape(line) if not line or set(line) & set("`|\\") else f"`{line}`"


def table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """A table of cells that are Markdown already."""
    names = list(header)
    yield f"| {' | '.join(names)} |\n|{'---|' * len(names)}\n"
    for row in rows:
        yield f"| {' | '.join(row)} |\n"
    yield "\n"


def sentence(claim: Claim, width: int = SENTENCE) -> str:
    """The claim's sentence, its value in bold."""
    cut = excerpt(claim, width)
    value = f"**{escape(cut.value)}**" if cut.value else ""
    before = escape(cut.before) + (" " if cut.before.endswith(" ") else "")
    after = (" " if cut.after.startswith(" ") else "") + escape(cut.after)
    return before + value + after


def render_markdown(view: View) -> Iterator[str]:
    """A section a verdict; a table a fact, and one table for all that agree."""
    yield f"# What {plural(len(view.sources), 'source')} say\n\n{summary_line(view.summary())}\n\n"
    for verdict, heading in HEADINGS.items():
        facts = [fact for fact in view.facts if fact.verdict == verdict]
        if not facts:
            continue
        yield f"## {heading} ({len(facts)})\n\n"
        if verdict in ("agree", "single"):
            yield from _compact(view, facts)
        else:
            for fact in facts:
                yield from _fact(view, fact)


def _fact(view: View, fact: Fact) -> Iterator[str]:
    yield f"### {escape(fact.about)}\n\n"
    yield "".join(f"{escape(line)}\n\n" for line in (fact.reason, *fact.notes) if line)
    rows = []
    for position in fact.positions:
        value = f"**{escape(position.label)}** ({backing(position)})"
        for source, claims in view.held(position):
            place = f"{code(view.place(claims[0]).label)}, {view.dated(source)}"
            rows.append((value, place, sentence(claims[0])))
            value = ""
    yield from table(("value", "said by", "sentence"), rows)


def _compact(view: View, facts: list[Fact]) -> Iterator[str]:
    rows = []
    for fact in facts:
        values = "; ".join(f"**{escape(p.label)}** ({backing(p)})" for p in fact.positions)
        held = [claims for p in fact.positions for _, claims in view.held(p)]
        places = ", ".join(code(view.place(claims[0]).label) for claims in held)
        rows.append((escape(fact.about), values, places, sentence(held[0][0], 120) if held else ""))
    yield from table(("fact", "value", "said by", "sentence"), rows)
