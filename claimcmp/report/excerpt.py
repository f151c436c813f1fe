"""The sentence that proves a claim, cut around the value so that it fits.

excerpt(claim, 60)  ->  Excerpt("… delegations will meet on ", "12 January", " in Vienna …")
"""

from __future__ import annotations

from dataclasses import dataclass

from claimcmp.model import Claim
from claimcmp.report.safe import one_line


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Text before the value, the value, text after it: one line, harmless to show."""

    before: str
    value: str
    after: str


def split(sentence: str, claim_text: str, offset: int) -> tuple[str, str, str]:
    """``sentence`` in three at its value; where the offset does not hold, at the text's first place."""
    if sentence[offset : offset + len(claim_text)] != claim_text or offset < 0:
        offset = sentence.find(claim_text)
        if offset < 0:
            return sentence, "", ""
    end = offset + len(claim_text)
    return sentence[:offset], sentence[offset:end], sentence[end:]


def excerpt(claim: Claim, width: int) -> Excerpt:
    """The claim's sentence in about ``width`` characters, two parts of three given to what precedes."""
    before, value, after = split(claim.sentence, claim.text, claim.start - claim.sentence_start)
    # A sentence may be as long as its file: only what can be shown is looked at.
    clipped_left, clipped_right = len(before) > 4 * width, len(after) > 4 * width
    before, after = before[-4 * width :] if before else "", after[: 4 * width]
    head = "" if not before else one_line(before) + (" " if before[-1].isspace() else "")
    tail = "" if not after else (" " if after[0].isspace() else "") + one_line(after)
    middle = one_line(value)
    if len(middle) > width:
        middle = middle[: max(1, width - 1)] + "…"
    room = max(0, width - len(middle))
    left = max(min(len(head), room * 2 // 3), room - len(tail))
    right = max(0, room - min(left, len(head)))
    return Excerpt(_cut_left(head, left, clipped_left), middle, _cut_right(tail, right, clipped_right))


def _cut_left(text: str, room: int, clipped: bool) -> str:
    if len(text) <= room and not clipped:
        return text
    kept = text[max(0, len(text) - room) :] if room > 0 else ""
    space = kept.find(" ")
    return "… " + (kept[space + 1 :] if 0 <= space < len(kept) - 1 else "")


def _cut_right(text: str, room: int, clipped: bool) -> str:
    if len(text) <= room and not clipped:
        return text
    kept = text[:room]
    space = kept.rfind(" ")
    return (kept[:space] if space > 0 else "") + " …"
