"""Language resources: TOML files apart from the engine, each entry beside its examples.

load("times") -> the parsed claimcmp/resources/en/times.toml
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

# A path and not importlib.resources, which pulls in tempfile, zipfile and more at every start.
HERE = Path(__file__).parent


@cache
def load(name: str, language: str = "en") -> dict[str, Any]:
    """Parse a resource file once. Costs about 1 ms per 3 KB, so only what a command uses is loaded."""
    with open(HERE / language / f"{name}.toml", "rb") as file:
        return tomllib.load(file)
