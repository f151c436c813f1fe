"""Styled, wrapped lines for a terminal, a pager or a plain file.

A ``Look`` says what the reader's side can show; a ``Paper`` takes styled text and gives it back as
strings. Text is always literal: rich's markup, emoji codes and highlighting are off, and what comes
from articles has been through ``safe`` before it gets here.
"""

from __future__ import annotations

import io
import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.text import Text

from claimcmp.model import Claim
from claimcmp.report.excerpt import excerpt
from claimcmp.report.view import Place

STYLES = {
    "discrepancy": "bold red",
    "update": "bold yellow",
    "compatible": "bold cyan",
    "agree": "bold green",
    "single": "bold",
    "contradicted": "bold red",
    "disputed": "bold yellow",
    "confirmed": "bold green",
    "new": "bold",
}
DIM = "dim"
WIDE = 110  # from this width on, sentences stand in a column beside what is said of them


@dataclass(frozen=True, slots=True)
class Look:
    """What the output can show: cells across, colours, hyperlinks, characters beyond ASCII.

    ``links`` is the form of the URL that opens a file at a line, with {path}, {line} and {column};
    None where the terminal follows no OSC 8 links.
    """

    width: int = 80
    color: bool = False
    links: str | None = None
    unicode: bool = True

    @property
    def marks(self) -> tuple[str, str]:
        """What stands around a value where no colour marks it."""
        if self.color:
            return "", ""
        return ("«", "»") if self.unicode else (">>", "<<")


def styled(text: str, style: str | Style = "") -> Text:
    """``text`` in a style that what is appended does not take over (as it would Text's own style)."""
    return Text().append(text, style)


class Paper:
    """Takes lines, gives strings: ``take`` empties it, so that long reports can be streamed."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._buffer = io.StringIO()
        self._console = Console(
            file=self._buffer,
            width=look.width,
            force_terminal=look.color,
            color_system="standard" if look.color else None,
            no_color=not look.color,
            markup=False,
            emoji=False,
            highlight=False,
            legacy_windows=False,
        )

    def put(self, text: Text, *, indent: int = 0, hang: int = 0) -> None:
        """Add ``text``, wrapped; ``hang`` more cells before each line after the first."""
        room = max(20, self.look.width - indent - hang)
        if cell_len(text.plain) <= self.look.width - indent:
            lines = [text]
        else:
            lines = list(text.wrap(self._console, room, overflow="fold", tab_size=1))
        for i, line in enumerate(lines):
            line.rstrip()
            pad = indent + (hang if i else 0)
            self._write(Text(" " * pad) + line if pad else line)

    def beside(self, left: Text, body: Text, *, indent: int, column: int) -> None:
        """Add ``left`` and, from cell ``column`` on, ``body`` wrapped in what is left of the width."""
        lines = list(body.wrap(self._console, max(20, self.look.width - column), overflow="fold", tab_size=1))
        for i, line in enumerate(lines):
            line.rstrip()
            start = Text(" " * indent) + left if i == 0 else Text()
            self._write(start + Text(" " * max(0, column - cell_len(start.plain))) + line)

    def blank(self) -> None:
        self._buffer.write("\n")

    def take(self) -> str:
        """What was put since the last call."""
        out = self._buffer.getvalue()
        self._buffer.seek(0)
        self._buffer.truncate()
        return out

    def _write(self, line: Text) -> None:
        if not self.look.color:
            self._buffer.write(line.plain + "\n")
        else:
            self._console.print(line, no_wrap=True, overflow="ignore", crop=False, soft_wrap=True)

    def sentence(self, claim: Claim, style: str, width: int) -> Text:
        """The sentence of a claim in about ``width`` cells, its value marked."""
        cut = excerpt(claim, width)
        left, right = self.look.marks
        text = Text(cut.before)
        text.append(f"{left}{cut.value}{right}", style=f"{style} underline" if cut.value else "")
        text.append(cut.after)
        return text

    def place(self, place: Place) -> Text:
        """ "file:line", a link to the file where the terminal can follow it."""
        if not self.look.links or not place.path or place.path == "-":
            return styled(place.label, DIM)
        path = quote(os.fsencode(Path(place.path).absolute()))
        url = self.look.links.format(path=path, line=place.line, column=place.column)
        return styled(place.label, Style.parse(DIM) + Style(link=url))


def width_of(text: str) -> int:
    """Cells that ``text`` takes across."""
    return cell_len(text)
