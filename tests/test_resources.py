"""Resources: what is kept of a parsed file is what the file says, and never in the way."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest

from claimcmp.resources import HERE, TomlLoader


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that parsed files are kept in."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "kept"


def table(path: Path) -> dict[str, object]:
    return TomlLoader(path.stem, str(path)).table()


@pytest.mark.parametrize("path", sorted(HERE.glob("*/*.toml")), ids=lambda path: path.stem)
def test_what_was_kept_is_what_the_file_says(path: Path, kept: Path) -> None:
    parsed = tomllib.loads(path.read_text(encoding="utf-8"))
    assert table(path) == parsed
    assert [file.stem.partition(".")[0] for file in kept.rglob("*.pyc")] == [path.stem]
    assert table(path) == parsed


def test_what_was_kept_spares_the_parsing(
    tmp_path: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "words.toml"
    path.write_text('words = "one two"')
    table(path)
    monkeypatch.setattr(tomllib, "loads", lambda text: pytest.fail("parsed again"))
    assert table(path) == {"words": "one two"}


def test_a_file_that_has_changed_is_read_again(tmp_path: Path, kept: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text('words = "one two"')
    assert table(path) == {"words": "one two"}
    path.write_text('words = "one two three"')
    assert table(path) == {"words": "one two three"}


def test_nothing_need_be_kept(tmp_path: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "words.toml"
    path.write_text('words = "one two"')
    kept.write_text("a file where the folder would be")
    assert table(path) == {"words": "one two"}
    kept.unlink()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert table(path) == {"words": "one two"}
    assert not kept.exists()
