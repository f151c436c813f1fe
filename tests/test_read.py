"""Paths in, sources out: what is found, under which id, decoded how."""

from __future__ import annotations

import io
import os
import sys
from datetime import date
from pathlib import Path
from typing import IO

import pytest

from claimcmp.read import Limits, iter_sources, load

ARTICLE = (
    "Harbour bridge closed\n\nTwo men were hurt when a barge struck the bridge on Monday, the police said.\n"
)


def write(folder: Path, **files: str | bytes) -> Path:
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def test_a_folder_is_read_through_in_sorted_order_without_hidden_files(tmp_path: Path) -> None:
    write(tmp_path, b_dot_txt="b", a_dot_md="a", sub__c_dot_txt="c", _dot_hidden="x", _dot_git__d_dot_txt="x")
    warnings: list[str] = []
    assert [s.id for s in load(tmp_path, warn=warnings.append)] == ["a", "b", "c"]
    assert warnings == []


def test_ids_come_from_names_and_from_folders_where_names_collide(tmp_path: Path) -> None:
    write(
        tmp_path, one__lund_dot_txt="a", two__lund_dot_txt="b", two__malmo_dot_txt="c", two__malmo_dot_md="d"
    )
    assert [s.id for s in load(tmp_path)] == ["one/lund", "two/lund", "two/malmo.md", "two/malmo.txt"]


def test_a_dot_in_a_name_is_no_ending(tmp_path: Path) -> None:
    write(tmp_path, **{"LND_ENG_2014.0006": "a", "notes.v2.txt": "b"})
    assert [s.id for s in load(tmp_path)] == ["LND_ENG_2014.0006", "notes.v2"]


def test_ids_do_not_depend_on_how_a_folder_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, one__lund_dot_txt="a", two__lund_dot_txt="b")
    monkeypatch.chdir(tmp_path)
    assert [s.id for s in load(".")] == [s.id for s in load(tmp_path)] == [s.id for s in load(f"{tmp_path}/")]


def test_a_file_given_twice_is_one_source(tmp_path: Path) -> None:
    write(tmp_path, a_dot_txt="a")
    assert len(load([tmp_path, tmp_path / "a.txt", f"{tmp_path}/../{tmp_path.name}"])) == 1


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode())))
    (source,) = load("-")
    assert (source.id, source.path, source.text) == ("stdin", "-", ARTICLE)


def test_symbolic_links_stay_inside(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", secret_dot_txt="x")
    inside = write(tmp_path / "inside", a_dot_txt="a", sub__b_dot_txt="b")
    (inside / "leaves.txt").symlink_to(outside / "secret.txt")
    (inside / "folder").symlink_to(outside)
    (inside / "loop").symlink_to(inside)
    (inside / "again").symlink_to(inside / "sub")
    (inside / "dead").symlink_to(inside / "nowhere")
    warnings: list[str] = []
    assert sorted(s.text for s in load(inside, warn=warnings.append)) == ["a", "b"]
    assert sum("leaves" in w for w in warnings) == 3  # the name of one of them is "leaves.txt"
    assert any("a symbolic link to nothing" in w for w in warnings)


@pytest.mark.parametrize(
    ("data", "text", "warning"),
    [
        (b"caf\xc3\xa9 5", "café 5", None),
        (b"\xef\xbb\xbfcaf\xc3\xa9", "café", None),
        ("café – 5".encode("utf-16"), "café – 5", None),
        ("“five” men were hurt".encode("utf-16-be"), "“five” men were hurt", "utf-16-be"),
        ("\ufeffcafé".encode("utf-32"), "\ufeffcafé", None),
        (b"the \x93five\x94 men\x92s caf\xe9 \x96 closed", "the “five” men’s café – closed", "cp1252"),
        (b"the \xd2five\xd3 men\xd5s boat", "the “five” men’s boat", "mac_roman"),
        ("“five” men’s café – closed ".encode() * 20 + b"\xff", None, "broken UTF-8 at byte 720"),
        (b"one\r\ntwo\rthree\n", "one\r\ntwo\rthree\n", None),
        (b"undefined \x81\x8d in cp1252 \xa35", "undefined \x81\x8d in cp1252 £5", "cp1252"),
    ],
)
def test_decoding(tmp_path: Path, data: bytes, text: str | None, warning: str | None) -> None:
    write(tmp_path, a_dot_txt=data)
    (source,) = load(tmp_path)
    if text is not None:
        assert source.text == text
    if warning is None:
        assert source.warnings == ()
    else:
        assert warning in " ".join(source.warnings)


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "a PNG image"),
        ("program", b"\x7fELF\x02\x01\x01\x00", "a program"),
        ("zeros.txt", b"\x00" * 500, "binary"),
        ("noise.txt", bytes(range(1, 32)) * 30, "binary"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 100, "save it as .docx"),
    ],
)
def test_what_is_no_article_is_named_and_the_rest_is_read(
    tmp_path: Path, name: str, data: bytes, message: str
) -> None:
    write(tmp_path, zz_dot_txt=ARTICLE)
    (tmp_path / name).write_bytes(data)
    warnings: list[str] = []
    assert [s.id for s in load(tmp_path, warn=warnings.append)] == ["zz"]
    (warning,) = warnings
    assert warning.startswith(str(tmp_path / name))
    assert message in warning


def test_missing_paths_and_empty_folders_are_named(tmp_path: Path) -> None:
    warnings: list[str] = []
    (tmp_path / "empty").mkdir()
    assert load([tmp_path / "nowhere", tmp_path / "empty"], warn=warnings.append) == []
    assert "no such file or folder" in warnings[0]
    assert "no readable file" in warnings[1]


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, a_dot_txt="a", b_dot_txt="b")

    def refuse(path: Path, mode: str) -> IO[bytes]:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return path.open(mode)

    monkeypatch.setattr("claimcmp.read.open", refuse, raising=False)
    warnings: list[str] = []
    assert [s.id for s in load(tmp_path, warn=warnings.append)] == ["b"]
    assert warnings == [f"{tmp_path}/a.txt: can't be read (Permission denied)"]


def test_a_pipe_is_left_out(tmp_path: Path) -> None:
    write(tmp_path, a_dot_txt="a")
    os.mkfifo(tmp_path / "pipe")
    warnings: list[str] = []
    assert len(load(tmp_path, warn=warnings.append)) == 1
    assert "no regular file" in warnings[0]


def test_dates_are_given_by_id_name_or_path(tmp_path: Path) -> None:
    write(tmp_path, a_dot_txt="Published: May 1, 2014\n\na", b_dot_txt="b", c_dot_txt="c")
    day = date(2014, 5, 14)
    warnings: list[str] = []
    dates = {"a": day, "b.txt": day, str(tmp_path / "c.txt"): day, "d": day}
    sources = load(tmp_path, dates=dates, warn=warnings.append)
    assert [(s.published, s.published_from) for s in sources] == [(day, "option")] * 3
    assert warnings == ["--date d: no source of this name"]


def test_a_name_that_is_no_utf8_and_one_with_escapes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("a")
    (tmp_path / "red\x1b[31m.txt").write_text("")
    (source,) = load(tmp_path)
    assert source.id == "caf\ufffd"
    source.path.encode()
    assert "red\\x1b[31m.txt: empty" in capsys.readouterr().err


def test_limits_are_settable(tmp_path: Path) -> None:
    write(tmp_path, a_dot_txt=ARTICLE * 2000, b_dot_txt=ARTICLE)
    warnings: list[str] = []
    assert [s.id for s in load(tmp_path, warn=warnings.append, limits=Limits(file_bytes=70_000))] == ["b"]
    assert "larger than 70,000 bytes" in warnings[0]
    first, _ = load(tmp_path, limits=Limits(text_chars=100))
    assert len(first.text) == 100
    assert first.warnings == ("cut after 100 characters",)


def test_ten_megabytes_on_one_line(tmp_path: Path) -> None:
    write(tmp_path, a_dot_txt="Two men were hurt on 3 May. " * 360_000)
    (source,) = load(tmp_path)
    assert len(source.text) > 10_000_000


def test_sources_come_as_a_stream(tmp_path: Path) -> None:
    write(tmp_path, a_dot_txt="a", b_dot_txt="b")
    stream = iter_sources(tmp_path)
    assert next(stream).id == "a"
    (tmp_path / "b.txt").write_text("changed")
    assert next(stream).text == "changed"
