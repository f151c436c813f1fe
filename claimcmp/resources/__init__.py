"""Language resources: TOML files apart from the engine, each entry beside its examples.

load("times") -> the parsed claimcmp/resources/en/times.toml
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load(name: str, language: str = "en") -> dict[str, Any]:
    """Parse a resource file once. Costs about 1 ms per 3 KB, so only what a command uses is loaded."""
    with files(__name__).joinpath(language, f"{name}.toml").open("rb") as file:
        return tomllib.load(file)
