"""The sentence that proves a claim, cut around the value so that it fits.

excerpt(claim, 60)         Excerpt("… delegations will meet on ", "12 January", " in Vienna …")
cut(text, 27, 10, 60)      the same for any stretch of a text: its start and its length
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


def place(claim: Claim) -> tuple[int, int]:
    """Start and length of the claim's text in its sentence; its first place where the offset is off."""
    offset = claim.start - claim.sentence_start
    if offset < 0 or claim.sentence[offset : offset + len(claim.text)] != claim.text:
        offset = claim.sentence.find(claim.text)
    return (offset, len(claim.text)) if offset >= 0 else (len(claim.sentence), 0)


def split(claim: Claim) -> tuple[str, str, str]:
    """The claim's sentence in three: before the value, the value, after it."""
    start, length = place(claim)
    sentence = claim.sentence
    return sentence[:start], sentence[start : start + length], sentence[start + length :]


def excerpt(claim: Claim, width: int) -> Excerpt:
    """The claim's sentence in about ``width`` characters."""
    return cut(claim.sentence, *place(claim), width)


def cut(text: str, start: int, length: int, width: int) -> Excerpt:
    """About ``width`` characters of ``text`` around a stretch of it, cut between words.

    What precedes gets two parts of three of the room, and whatever what follows leaves.
    """
    end = start + length
    # A sentence may be as long as its file: only what can be shown is looked at.
    head = _blanks_kept(text[max(0, start - 4 * width) : start])
    tail = _blanks_kept(text[end : end + 4 * width])
    middle = one_line(text[start:end])
    if len(middle) > width:
        middle = middle[: max(1, width - 1)] + "…"
    room = max(0, width - len(middle))
    left = max(min(len(head), room * 2 // 3), room - len(tail))
    right = max(0, room - min(left, len(head)))
    return Excerpt(
        _cut_left(head, left, start > 4 * width), middle, _cut_right(tail, right, len(text) > end + 4 * width)
    )


def _blanks_kept(text: str) -> str:
    """``one_line`` with a blank at either end where there was one."""
    if not text or text.isspace():
        return text[:1] and " "
    return " " * text[0].isspace() + one_line(text) + " " * text[-1].isspace()


def _cut_left(text: str, room: int, clipped: bool) -> str:
    if len(text) <= room and not clipped:
        return text.lstrip()
    kept = text[max(0, len(text) - room) :] if room > 0 else ""
    space = kept.find(" ")
    return "… " + (kept[space + 1 :] if 0 <= space < len(kept) - 1 else "")


def _cut_right(text: str, room: int, clipped: bool) -> str:
    if len(text) <= room and not clipped:
        return text.rstrip()
    kept = text[:room]
    space = kept.rfind(" ")
    return (kept[:space] if space > 0 else "") + " …"
