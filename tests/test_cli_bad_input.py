"""Bad input from end to end: a message, the documented exit status, never a traceback, never a raw escape."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from claimcmp import extract, load

MAIN = [sys.executable, "-c", "from claimcmp.cli import main; main()"]
GOOD = (
    "LUND, 29 December 2021 - The two ports will sign the pact on 12 January 2022 in the old customs house.\n"
)


def run(*arguments: object, folder: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [*MAIN, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, cwd=folder, input=stdin, timeout=60)
    assert b"Traceback" not in done.stderr
    assert b"\x1b" not in done.stdout + done.stderr
    return done


def write(folder: Path, **files: bytes | str) -> None:
    for name, content in files.items():
        path = folder / name.replace("_", ".")
        path.write_bytes(content.encode() if isinstance(content, str) else content)


NOTHING_TO_READ = {
    "a missing path": {},
    "an empty folder": {"folder": None},
    "an empty file": {"x_txt": b""},
    "a binary file": {"x_txt": bytes(range(256)) * 40},
}


@pytest.mark.parametrize("case", NOTHING_TO_READ)
@pytest.mark.parametrize("command", ["compare", "extract", "timeline"])
def test_nothing_to_read_is_status_2_with_a_message(tmp_path, command, case):
    files = NOTHING_TO_READ[case]
    target = tmp_path / "x.txt"
    if "folder" in files:
        target = tmp_path / "folder"
        target.mkdir()
    else:
        write(tmp_path, **files)
    done = run(command, target, folder=tmp_path)
    if case == "an empty file" and done.returncode == 0:
        assert b"empty" in done.stderr  # read, and said to be empty
    else:
        assert done.returncode == 2
        assert done.stdout == b"" and b"nothing to read" in done.stderr


def test_the_rest_is_done_where_one_file_is_bad(tmp_path):
    write(tmp_path, a_txt=GOOD, b_txt=GOOD.replace("12", "13"), c_txt=bytes(range(256)) * 40)
    done = run("compare", tmp_path, "--format", "json", folder=tmp_path)
    assert done.returncode == 0 and b"c.txt" in done.stderr
    assert len(json.loads(done.stdout)["sources"]) == 2


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read any file")
def test_an_unreadable_file_is_named(tmp_path):
    write(tmp_path, a_txt=GOOD, b_txt=GOOD)
    (tmp_path / "b.txt").chmod(0)
    done = run("extract", tmp_path, folder=tmp_path)
    assert done.returncode == 0 and b"b.txt" in done.stderr


def test_broken_utf_8_is_read_with_a_warning(tmp_path):
    write(tmp_path, a_txt=GOOD.encode().replace(b"customs", b"caf\xe9"))
    done = run("extract", "a.txt", "--format", "json", folder=tmp_path)
    assert done.returncode == 0 and b"a.txt" in done.stderr
    assert any(claim["kind"] == "date" for claim in json.loads(done.stdout)["claims"])


def test_a_single_source_is_an_honest_empty_report(tmp_path):
    write(tmp_path, a_txt=GOOD)
    done = run("compare", "a.txt", folder=tmp_path)
    assert done.returncode == 0
    assert b"0 facts in two or more sources" in done.stdout and b"one source" in done.stderr


@pytest.mark.parametrize("form", ["text", "json", "jsonl", "csv", "markdown", "html"])
def test_sources_without_claims_give_an_empty_report_in_every_form(tmp_path, form):
    write(tmp_path, a_txt="Nothing to see here, says the mayor.\n", b_txt="Nor here, says the other mayor.\n")
    done = run("compare", "a.txt", "b.txt", "--format", form, folder=tmp_path)
    assert done.returncode == 0
    if form == "json":
        assert json.loads(done.stdout)["facts"] == []


def test_a_megabyte_on_one_line(tmp_path):
    line = "On 12 May 2021 the ports met. " + "ships lay at anchor and nobody came to see them off " * 20_000
    write(tmp_path, a_txt=line, b_txt=GOOD)
    started = time.monotonic()
    done = run("compare", "a.txt", "b.txt", folder=tmp_path)
    assert done.returncode == 0 and b"2 sources" in done.stdout
    assert time.monotonic() - started < 30


def test_values_without_a_full_stop_between_them_take_linear_time(tmp_path):
    def seconds(times: int) -> float:
        write(tmp_path, a_txt="On 12 May 2021 the 57 members met in Lund, " * times)
        started = time.process_time()
        assert len(extract(load(tmp_path / "a.txt")[0])) == 2 * times
        return time.process_time() - started

    seconds(20)  # what is made on first use is not what is measured
    assert seconds(800) < 10 * max(seconds(200), 0.01)


HOSTILE = (
    "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e [bold red]big[/] signing on 12 January 2022 in Lund, 57 members\n"
)


@pytest.mark.parametrize("form", ["text", "json", "jsonl", "csv", "markdown", "html"])
@pytest.mark.parametrize("command", ["compare", "extract", "timeline", "check"])
def test_no_escape_of_an_article_reaches_the_terminal(tmp_path, command, form):
    name = "evil\x1b[31m\u202e.txt"
    (tmp_path / name).write_text(GOOD + HOSTILE, "utf-8")
    write(tmp_path, b_txt=GOOD.replace("12", "13") + HOSTILE, c_txt=GOOD + HOSTILE)
    paths = ["c.txt", "."] if command == "check" else ["."]
    done = run(command, *paths, "--format", form, folder=tmp_path)
    if done.returncode == 2:
        assert b"is not one of" in done.stderr  # a form that this command does not have
        return
    assert done.returncode == 0
    for bad in ("\x9b", "\u202e", "\x07"):
        assert bad not in done.stdout.decode() + done.stderr.decode()


def test_standard_input_that_is_no_text(tmp_path):
    done = run("extract", "-", folder=tmp_path, stdin=bytes(range(256)) * 40)
    assert done.returncode == 2
