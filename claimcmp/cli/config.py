"""Defaults from a file: ``claimcmp.toml``, or ``[tool.claimcmp]`` of a ``pyproject.toml``.

    color = "never"                    for every command that has the option
    [compare]                          for one command; the options are named as on the command line
    fail-on = ["discrepancy"]
    [compare.date]
    "north.txt" = 2021-12-29

The file is looked for in the working directory and those above it, the nearest counts. What stands on
the command line goes before it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import click

from claimcmp.cli.output import Failure

NAME = "claimcmp.toml"


def find(start: Path) -> Path | None:
    """The nearest file with settings, from ``start`` upwards."""
    for folder in (start, *start.parents):
        path = folder / NAME
        if path.is_file():
            return path
        project = folder / "pyproject.toml"
        # A project file that says nothing of claimcmp is not even parsed: its faults are not ours.
        if project.is_file() and b"tool.claimcmp" in project.read_bytes():
            return project
    return None


def read(path: Path) -> Mapping[str, object]:
    """The settings of a file. Raises Failure where it can't be read."""
    import tomllib

    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise Failure(f"{path}: {problem}; mend it, or leave it out with --no-config") from None
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("claimcmp", {})
    if not isinstance(table, dict):
        raise Failure(f"{path}: [tool.claimcmp] is not a table")
    return table


def defaults(path: Path, command: click.Command, commands: Mapping[str, str]) -> dict[str, object]:
    """The settings of ``path`` for ``command``, by the names of its parameters.

    Raises Failure for a setting that no command could have meant.
    """
    table = read(path)
    options = {
        opt[2:]: parameter
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for opt in parameter.opts
        if opt.startswith("--")
    }
    general = {key: value for key, value in table.items() if key not in commands}
    own = table.get(command.name or "", {})
    if not isinstance(own, dict):
        raise Failure(f"{path}: {command.name} is not a table; write [{command.name}]")
    for key in own:
        if key not in options:
            raise Failure(f"{path}: [{command.name}] has no {key!r}; it has {', '.join(sorted(options))}")
    found: dict[str, object] = {}
    for key, value in (general | own).items():
        if key in options:
            found[options[key].name or key] = _value(path, key, value, options[key])
        elif key not in _GENERAL:
            raise Failure(f"{path}: no command has {key!r}; options are named as on the command line")
    return found


_GENERAL = frozenset(
    {"format", "output", "only", "all", "date", "min-confidence", "decisions", "fail-on"}
    | {"color", "width", "pager", "quiet", "verbose"}
)


def _value(path: Path, key: str, value: object, option: click.Option) -> object:
    """``value`` as click takes it: strings, lists for what can be repeated, paths from the file's folder."""
    if isinstance(value, dict):
        return [f"{name}={day}" for name, day in value.items()]
    if isinstance(option.type, click.Path) and isinstance(value, str):
        return os.path.join(path.parent, value)
    if option.multiple and not isinstance(value, list):
        return [str(value)]
    if option.is_flag:
        if not isinstance(value, bool):
            raise Failure(f"{path}: {key} is true or false, not {value!r}")
        return value
    return value
