"""Escaping, badges and ids: what every part of the page is made with.

esc('<b title="x">')  ->  "&lt;b title=&quot;x&quot;&gt;"
page.fact(fact)       ->  "f3"     ids on the page are numbers; no id of an article gets there
"""

from __future__ import annotations

import html

from claimcmp.model import Claim, Fact
from claimcmp.report.excerpt import split
from claimcmp.report.safe import one_line, visible
from claimcmp.report.view import View

SYMBOLS = {"discrepancy": "≠", "update": "↗", "compatible": "≈", "agree": "=", "single": "·"}
MEANINGS = {
    "discrepancy": "at least two of the values cannot both be true",
    "update": "each was right when written; the thing changed",
    "compatible": "they differ in precision or bound, and all can be true",
    "agree": "the values are the same",
    "single": "one source only",
}
_SENTENCE = 700  # characters of a sentence that are shown


def esc(text: str) -> str:
    """Text for an element or a quoted attribute; control and bidirectional characters as escapes."""
    return html.escape(visible(text), quote=True)


def line(text: str) -> str:
    """As ``esc``, on one line."""
    return html.escape(one_line(text), quote=True)


def badge(verdict: str) -> str:
    """The verdict as a sign and a word, so that no one has to tell colours apart."""
    sign = SYMBOLS.get(verdict, "?")
    return f'<span class="badge"><span aria-hidden="true">{sign}</span> {line(verdict)}</span>'


def letter(index: int) -> str:
    """A, B, …, Z, AA, …: the positions of a fact."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def lettered(index: int) -> str:
    """The letter of a position, in its colour."""
    return f'<b class="p{min(index, 5)}">{letter(index)}</b>'


def sentence(claim: Claim) -> str:
    """The claim's sentence with its value marked."""
    before, value, after = split(claim)
    if len(before) > _SENTENCE:
        before = "… " + before[-_SENTENCE:]
    if len(after) > _SENTENCE:
        after = after[:_SENTENCE] + " …"
    gap = " " if before[-1:].isspace() else ""
    space = " " if after[:1].isspace() else ""
    marked = f"<mark>{line(value)}</mark>" if value else ""
    return f"{line(before)}{gap}{marked}{space}{line(after)}"


class Page:
    """The view and the ids that its sources, claims and facts have on the page."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._source = {source.id: f"s{i}" for i, source in enumerate(view.report.sources, 1)}
        self._claim = {claim.id: f"c{i}" for i, claim in enumerate(view.report.claims, 1)}
        self._fact = {fact.id: f"f{i}" for i, fact in enumerate(view.facts, 1)}
        self.facts_of: dict[str, list[Fact]] = {}
        for fact in view.facts:
            for claim in dict.fromkeys(fact.claims):
                self.facts_of.setdefault(claim, []).append(fact)
        used = {view.claims[claim].source for claim in self.facts_of}
        # An archive's articles that share no fact would only make the page heavy.
        many = len(view.report.sources) > 200
        self.sources = tuple(s for s in view.report.sources if not many or s.id in used)

    def source(self, source_id: str) -> str:
        return self._source[source_id]

    def claim(self, claim_id: str) -> str:
        return self._claim[claim_id]

    def fact(self, fact: Fact) -> str:
        return self._fact[fact.id]

    def filters(self, fact: Fact) -> str:
        """The attributes that the filters look at."""
        sources = dict.fromkeys(self.view.claims[claim].source for claim in fact.claims)
        ids = " ".join(self._source[source] for source in sources)
        return (
            f'data-fact="{self._fact[fact.id]}" data-verdict="{line(fact.verdict)}" '
            f'data-kind="{line(fact.kind)}" data-sources="{ids}"'
        )
