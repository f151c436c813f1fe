"""The options that commands share, as decorators; their words are the library's words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any, TypeVar, cast

import click

from claimcmp.cli.output import output

VERDICTS = ("discrepancy", "update", "compatible", "agree", "single")
F = TypeVar("F", bound=Callable[..., Any])


class SourceDate(click.ParamType):  # type: ignore[type-arg]  # generic only since click 8.3
    """ "SOURCE=YYYY-MM-DD"; SOURCE is a source's id, path or file name."""

    name = "SOURCE=YYYY-MM-DD"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, date]:
        if isinstance(value, tuple):
            return value
        source, equals, day = str(value).rpartition("=")
        if not equals or not source:
            self.fail(f"{value!r} is not SOURCE=YYYY-MM-DD, as in north.txt=2021-12-29", param, ctx)
        try:
            return source, date.fromisoformat(day)
        except ValueError:
            self.fail(f"{day!r} is not a date; write it as YYYY-MM-DD, as in 2021-12-29", param, ctx)


def paths(function: F) -> F:
    return click.argument("paths", nargs=-1, required=True, metavar="PATH...")(function)


def form(*formats: str) -> Callable[[F], F]:
    """``--format`` and ``-o``; without ``--format``, the ending of FILE decides, else text."""

    def decorate(function: F) -> F:
        function = click.option(
            "-o",
            "--output",
            "output_path",
            type=click.Path(dir_okay=False, allow_dash=True),
            metavar="FILE",
            help="Write to FILE, not to standard output.",
        )(function)
        return click.option(
            "--format",
            "form",
            type=click.Choice(formats),
            metavar="|".join(formats),
            help="Form of the output; without it FILE's ending decides, else text.",
        )(function)

    return decorate


def look(*formats: str) -> Callable[[F], F]:
    """``--color``, ``--width``, ``--pager``, ``-q``, ``-v``.

    What ``form`` and these say of the output comes to the command as one, as ``out``.
    """

    def decorate(function: F) -> F:
        @wraps(function)
        def command(
            *args: Any,
            form: str | None,
            output_path: str | None,
            color: str,
            width: int | None,
            pager: bool | None,
            **others: Any,
        ) -> Any:
            out = output(output_path, form, color, width, pager, formats)
            return function(*args, out=out, **others)

        for option in reversed(_LOOK):
            command = option(command)
        return cast(F, command)

    return decorate


_LOOK = (
    click.option(
        "--color",
        type=click.Choice(("auto", "always", "never")),
        default="auto",
        help="Colour on a terminal (auto; NO_COLOR turns it off), always, or never.",
    ),
    click.option("--width", type=click.IntRange(min=40), metavar="COLUMNS", help="Columns of text output."),
    click.option(
        "--pager/--no-pager", default=None, help="Page long text on a terminal (on; $PAGER is used)."
    ),
    click.option("-q", "--quiet", is_flag=True, help="No warnings and no progress."),
    click.option("-v", "--verbose", is_flag=True, help="Every source quoted; how long each step took."),
)


def reading(function: F) -> F:
    """``--date``."""
    return click.option(
        "--date",
        "dates",
        type=SourceDate(),
        multiple=True,
        help="Publication date of a source, before what its page says (repeatable).",
    )(function)


def confident(function: F) -> F:
    """``--min-confidence``."""
    return click.option(
        "--min-confidence",
        type=click.FloatRange(0, 1),
        metavar="0..1",
        help="Leave out facts held with less confidence.",
    )(function)


def comparing(function: F) -> F:
    """``--min-confidence`` and ``--decisions``."""
    function = click.option(
        "--decisions",
        type=click.Path(exists=True, dir_okay=False),
        metavar="FILE",
        help="Decisions of a person on which claims are of one fact; they go before the program's.",
    )(function)
    return confident(function)


def choosing(function: F) -> F:
    """``--only`` and ``--all``."""
    function = click.option("--all", "everything", is_flag=True, help="Show claims of a single source too.")(
        function
    )
    return click.option(
        "--only",
        type=click.Choice(VERDICTS),
        multiple=True,
        metavar="VERDICT",
        help=f"Show this verdict only (repeatable): {', '.join(VERDICTS)}.",
    )(function)


def failing(*verdicts: str) -> Callable[[F], F]:
    """``--fail-on``."""
    return click.option(
        "--fail-on",
        type=click.Choice(verdicts),
        multiple=True,
        metavar="VERDICT",
        help=f"Exit with status 1 if there is such a one (repeatable): {', '.join(verdicts)}.",
    )
