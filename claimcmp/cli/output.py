"""Where output goes and how it looks there: a file, a pipe, a terminal, a pager.

Standard output carries the report alone; what a person should know besides goes to standard error
through ``note`` and ``warn``.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

import click

from claimcmp.errors import ClaimcmpError
from claimcmp.report.safe import one_line

if TYPE_CHECKING:
    from claimcmp.report.terminal.paper import Look

_BY_ENDING = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".sarif": "sarif",
}


class Failure(click.ClickException):
    """Ends the run with status 2; the message says what happened and what to do."""

    exit_code = 2

    def show(self, file: object = None) -> None:
        click.echo(f"claimcmp: error: {one_line(self.format_message())}", err=True)


def told(problem: Exception) -> click.ClickException:
    """Any error as a message for the user; a traceback only for those who ask with CLAIMCMP_DEBUG."""
    if os.environ.get("CLAIMCMP_DEBUG"):
        raise problem
    if isinstance(problem, ClaimcmpError):
        return Failure(str(problem))
    if isinstance(problem, MemoryError):
        return Failure("out of memory; compare fewer sources, or build an index with `claimcmp index`")
    if isinstance(problem, OSError):
        where = f"{problem.filename}: " if problem.filename else ""
        return Failure(f"{where}{problem.strerror or problem}")
    kind = type(problem).__name__
    return Failure(
        f"a fault in claimcmp, not in your files ({kind}: {problem}); "
        "run it again with CLAIMCMP_DEBUG=1 and report what it prints"
    )


def warn(message: str) -> None:
    """A warning on standard error, harmless to the terminal."""
    click.echo(f"claimcmp: warning: {one_line(message)}", err=True)


def note(message: str) -> None:
    """A remark on standard error."""
    click.echo(f"claimcmp: {one_line(message)}", err=True)


class Output(NamedTuple):
    """What the options say about output. ``path`` None is standard output."""

    path: str | None
    form: str
    color: str = "auto"
    width: int | None = None
    pager: bool | None = None

    @property
    def on_terminal(self) -> bool:
        return self.path is None and sys.stdout.isatty()

    def look(self) -> Look:
        """How text is to look at its destination."""
        import shutil  # 2 ms, which a report in another form need not wait for

        from claimcmp.report.terminal.paper import Look

        color = self.color == "always" or (self.color == "auto" and self.on_terminal and _colors_wanted())
        encoding = "utf-8" if self.path is not None else (sys.stdout.encoding or "ascii")
        return Look(
            width=self.width or min(shutil.get_terminal_size().columns, 200),
            color=color,
            links=_link_form() if color and self.on_terminal and self.pager is not True else None,
            unicode=encoding.lower().replace("-", "").startswith("utf"),
        )

    def write(self, pieces: Iterable[str]) -> None:
        """Write ``pieces``: whole to a file or not at all; a closed pipe ends writing without fuss."""
        if self.path is not None:
            self._write_file(pieces)
        elif self.form == "text" and self.pager is not False and (self.on_terminal or self.pager):
            _page(pieces, always=self.pager is True, color=self.color != "never")
        else:
            _write_stdout(pieces, "utf-8" if self.form != "text" else sys.stdout.encoding or "utf-8")

    def _write_file(self, pieces: Iterable[str]) -> None:
        assert self.path is not None
        try:
            with _replacing(self.path) as out:
                for piece in pieces:
                    out.write(piece.encode("utf-8", "backslashreplace"))
        except OSError as problem:
            reason = problem.strerror or str(problem)
            raise Failure(f"can't write {one_line(self.path)}: {reason}; name another file with -o") from None


def output(
    path: str | None,
    form: str | None,
    color: str,
    width: int | None,
    pager: bool | None,
    forms: Iterable[str],
) -> Output:
    """An Output of the options; the form is given, told by the file's ending, or text."""
    if path == "-":
        path = None
    if form is None:
        form = _BY_ENDING.get(os.path.splitext(path or "")[1].lower(), "text")
        if form not in forms:
            form = "text"
    return Output(path, form, color, width, pager)


@contextlib.contextmanager
def _replacing(path: str) -> Iterator[BinaryIO]:
    """A file that takes the place of ``path`` when all is written; a pipe or device is written straight."""
    if os.path.exists(path) and not os.path.isfile(path):
        with open(path, "wb") as out:
            yield out
        return
    target = os.path.realpath(path)
    temporary = f"{target}.{os.getpid()}.tmp"
    try:
        with open(temporary, "wb") as out:
            yield out
        if os.path.exists(target):
            import shutil

            shutil.copymode(target, temporary)
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _write_stdout(pieces: Iterable[str], encoding: str) -> None:
    sys.stdout.flush()
    out = getattr(sys.stdout, "buffer", None)
    try:
        for piece in pieces:
            if out is None:
                sys.stdout.write(piece)
            else:
                out.write(piece.encode(encoding, "backslashreplace"))
        (out or sys.stdout).flush()
    except BrokenPipeError:
        # The reader has seen enough (head, a quit pager). Python would complain again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _page(pieces: Iterable[str], *, always: bool, color: bool) -> None:
    import shutil

    text = "".join(pieces)
    if always or text.count("\n") >= shutil.get_terminal_size().lines:
        os.environ.setdefault("LESS", "-R")
        click.echo_via_pager(text, color=color)
    else:
        _write_stdout([text], sys.stdout.encoding or "utf-8")


def _colors_wanted() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _link_form() -> str | None:
    """The URL of a file and line that the terminal opens; None for one that prints OSC 8 links as noise."""
    env = os.environ
    if env.get("FORCE_HYPERLINK") == "0" or env.get("TMUX") or env.get("TERM", "").startswith("screen"):
        return None
    if env.get("TERM_PROGRAM") == "vscode":
        return "vscode://file{path}:{line}:{column}"
    if "KITTY_WINDOW_ID" in env or env.get("TERM") == "xterm-kitty":
        return "file://{path}#{line}"
    vte = env.get("VTE_VERSION", "")
    follows = (
        "FORCE_HYPERLINK" in env
        or env.get("TERM_PROGRAM") in {"iTerm.app", "WezTerm", "ghostty", "Hyper"}
        or any(name in env for name in ("WT_SESSION", "KONSOLE_VERSION", "DOMTERM"))
        or env.get("TERM") in {"alacritty", "foot"}
        or (vte.isdigit() and int(vte) >= 5000)
    )
    return "file://{path}" if follows else None
