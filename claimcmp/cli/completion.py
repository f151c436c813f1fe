"""``claimcmp completion``: the script that makes a shell complete commands and options."""

from __future__ import annotations

import click

from claimcmp.cli.output import Failure


@click.command("completion")
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script for bash, zsh or fish.

    \b
    Examples:
      eval "$(claimcmp completion bash)"                                  in ~/.bashrc
      eval "$(claimcmp completion zsh)"                                   in ~/.zshrc
      claimcmp completion fish > ~/.config/fish/completions/claimcmp.fish
    """
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    if kind is None:
        raise Failure(f"no completion for {shell}; there is for bash, zsh and fish")
    root = ctx.find_root()
    click.echo(kind(root.command, {}, "claimcmp", "_CLAIMCMP_COMPLETE").source())
