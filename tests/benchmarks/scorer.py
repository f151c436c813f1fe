"""The scorers of the shared benchmark, which are optional: found beside the project, loaded by path."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

SHARED = Path(__file__).resolve().parents[3] / "shared" / "bench"


def load_scorer(name: str) -> ModuleType:
    """The module ``score_compare``, ``score_temporal`` or ``score_quantity``.

    Raises FileNotFoundError where the shared benchmark isn't there.
    """
    path = SHARED / f"{name}.py"
    if not path.exists():
        raise FileNotFoundError(f"{path}: the benchmark data are not part of the repository")
    return load_module(path)


def load_module(path: str | Path) -> ModuleType:
    """The Python file at ``path`` as a module of its own."""
    spec = importlib.util.spec_from_file_location(Path(path).stem, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
