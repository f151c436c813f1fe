"""The command line, thin on top of the library: ``claimcmp COMMAND PATH... [options]``.

Commands are imported when they run, so that ``claimcmp --help`` costs little more than click does;
``_COMMANDS`` has what the list of commands needs.

    cli/options.py   the options that commands share
    cli/config.py    defaults from claimcmp.toml
    cli/run.py       sources in, warnings out, exit status
    cli/output.py    where a report goes, and how it looks there
"""

from __future__ import annotations

import atexit
import gc
import importlib
import os
from typing import Any

import click

from claimcmp._version import __version__

_COMMANDS = {
    "compare": "Find the facts that the sources share, and where they part.",
    "check": "Hold one new article against a corpus, or an index of one.",
    "extract": "List the claims of each source, nothing compared.",
    "index": "Build or update a corpus index for check and compare.",
    "timeline": "Put the dated events in order, with who says what.",
    "explain": "Say why claims were put together, and why this verdict.",
    "schema": "Print the JSON Schema of a JSON form.",
    "completion": "Print the completion script for a shell.",
}


class LazyGroup(click.Group):
    """A group that knows its commands' names and first lines, and imports a command to run it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"claimcmp.cli.{cmd_name}")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0] if args else ""
        if name and not name.startswith("-") and name not in _COMMANDS:
            ctx.fail(f"no command {name!r}; there are {', '.join(_COMMANDS)}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; whatever goes wrong ends in a message and a status, not in a traceback."""
        # Little that is made becomes garbage, and looking for it often costs a short run a tenth of its time.
        gc.set_threshold(100_000, 20, 20)
        # What is left dies with the process: Python need not look through it for garbage at its end.
        atexit.register(gc.freeze)
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except KeyboardInterrupt:
            ctx.exit(130)
        except Exception as problem:
            from claimcmp.cli.output import told

            raise told(problem) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option("--config", type=click.Path(), metavar="FILE", help="Take defaults from FILE.")
@click.option("--no-config", is_flag=True, help="Take no defaults from claimcmp.toml or pyproject.toml.")
@click.version_option(__version__, prog_name="claimcmp")
@click.pass_context
def main(ctx: click.Context, config: str | None, no_config: bool) -> None:
    """Compare what news sources claim: dates, numbers, and the verdict on each fact they share.

    PATH is an article, a folder of them (read through), an index, or - for standard input.

    \b
    Examples:
      claimcmp compare data/                          where do these sources disagree?
      claimcmp compare data/ --format html -o r.html  the same, for a browser
      claimcmp check draft.txt data/                  what does the corpus say to my draft?
      claimcmp COMMAND --help                         more on one command

    Defaults come from claimcmp.toml, or [tool.claimcmp] of a pyproject.toml, in this folder or above.

    Exit status: 0 done; 1 something that --fail-on asks about was found; 2 wrong use, or nothing
    that could be read.
    """
    name = ctx.invoked_subcommand
    if no_config or name is None:
        return
    if config is None and not _configured():
        return
    from pathlib import Path

    from claimcmp.cli import config as settings

    path = Path(config) if config else settings.find(Path.cwd())
    command = main.get_command(ctx, name)
    if path is not None and command is not None:
        ctx.default_map = {name: settings.defaults(path, command, _COMMANDS)}


def _configured() -> bool:
    """Whether a file that may hold settings is near; most often there is none, and nothing is imported."""
    folder = os.getcwd()
    while True:
        if any(os.path.isfile(os.path.join(folder, file)) for file in ("claimcmp.toml", "pyproject.toml")):
            return True
        folder, last = os.path.dirname(folder), folder
        if folder == last:
            return False
