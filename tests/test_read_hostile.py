"""Hostile and broken input: a message that names it, the rest still read, in bounded time and memory."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from nasty import GOOD, NASTY, Nasty

from claimcmp.read import Limits, load
from claimcmp.read.article import read_article
from claimcmp.read.markup import text_of
from claimcmp.read.pagedates import read_date_line, read_dateline, read_name_date
from claimcmp.read.sniff import sniff
from claimcmp.read.webmeta import page_metadata, split_page

_SECONDS = 10.0  # for one file, on a slow machine


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a reader asked for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.parametrize("nasty", NASTY, ids=lambda nasty: nasty.name)
def test_nasty_file(nasty: Nasty, tmp_path: Path) -> None:
    if nasty.name.endswith(".html"):
        pytest.importorskip("trafilatura")
    if nasty.name.endswith(".pdf"):
        pytest.importorskip("pypdf")
    (tmp_path / nasty.name).write_bytes(nasty.data)
    (tmp_path / "zz.txt").write_text(GOOD)
    warnings: list[str] = []
    began = time.process_time()
    sources = load(tmp_path, warn=warnings.append)
    assert time.process_time() - began < _SECONDS
    assert sources[-1].text == GOOD  # the rest is still read
    assert len(sources) == 1 + nasty.sources
    if nasty.message is not None:
        assert len(warnings) == 1
        assert nasty.message in warnings[0]
    elif nasty.sources == 0:
        assert warnings
    for warning in warnings:
        assert warning.startswith(str(tmp_path / nasty.name))
        assert "Traceback" not in warning
    for source in sources:
        source.text.encode()
        source.id.encode()
        (source.title or "").encode()


def test_a_bomb_is_stopped_early(tmp_path: Path) -> None:
    import tracemalloc

    bomb = next(n for n in NASTY if n.name == "gzip-bomb.gz")
    (tmp_path / bomb.name).write_bytes(bomb.data)
    tracemalloc.start()
    load(tmp_path, warn=lambda _: None)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 25_000_000  # the bomb would be 32 MB


def test_what_an_archive_may_expand_to_is_settable(tmp_path: Path) -> None:
    from read_makers import zipped

    (tmp_path / "a.zip").write_bytes(zipped(*((f"{n}.txt", GOOD.encode()) for n in range(9))))
    warnings: list[str] = []
    assert len(load(tmp_path, warn=warnings.append, limits=Limits(expanded_bytes=3 * len(GOOD)))) == 3
    assert "the rest is left out" in warnings[0]
    warnings.clear()
    assert len(load(tmp_path, warn=warnings.append, limits=Limits(members=4))) == 4
    assert "only the first 4 of its 9 files" in warnings[0]


def test_a_long_line_of_json_is_named_and_the_next_is_read(tmp_path: Path) -> None:
    long = '{"id": "long", "text": "' + "Two men. " * 1000 + '"}\n'
    (tmp_path / "a.jsonl").write_text(f'{long}{{"id": "b", "text": "Two men."}}\n')
    warnings: list[str] = []
    assert [s.id for s in load(tmp_path, warn=warnings.append, limits=Limits(line_bytes=500))] == ["b"]
    assert warnings == [f"{tmp_path}/a.jsonl:1: left out, a line of more than 500 bytes"]


@pytest.mark.parametrize(
    ("module", "extra", "name", "head"),
    [
        ("trafilatura", "html", "a.html", b"<html><body><p>Two men</p></body></html>"),
        ("pypdf", "pdf", "a.pdf", b"%PDF-1.7\n"),
        ("zstandard", "zstd", "a.txt.zst", b"\x28\xb5\x2f\xfd" + b"\0" * 20),
    ],
)
def test_without_a_library_the_message_says_what_to_install(
    module: str, extra: str, name: str, head: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, module, None)
    (tmp_path / name).write_bytes(head)
    (tmp_path / "zz.txt").write_text(GOOD)
    warnings: list[str] = []
    assert [s.id for s in load(tmp_path, warn=warnings.append)] == ["zz"]
    assert f"pip install 'claimcmp[{extra}]'" in warnings[0]


ATTACKS: list[tuple[str, Callable[[int], object]]] = [
    ("dates", lambda n: read_date_line("May 1, 2014 " * (n // 1000))),
    ("clocks", lambda n: read_article("1:" * n + "\nMay 1, 2014", id="a", path="a")),
    ("datelines", lambda n: read_dateline("AB " * n)),
    ("datelines with commas", lambda n: read_dateline("Ab, " * n + "- x")),
    ("names of files", lambda n: read_name_date("2014-05-" * n)),
    ("short lines", lambda n: read_article("Share\n" * n, id="a", path="a")),
    ("names", lambda n: read_article("Ann Porter\n" * n, id="a", path="a")),
    ("links", lambda n: read_article("Related Articles\nTen dead\n" * n, id="a", path="a")),
    ("brackets", lambda n: read_article("(photo " * n + "\n", id="a", path="a")),
    ("addresses", lambda n: read_article("http://" * n, id="a", path="a")),
    ("trails", lambda n: read_article(("a > " * 20 + "\n") * (n // 20), id="a", path="a")),
    ("front matter", lambda n: read_article("---\n" * n, id="a", path="a")),
    ("tags", lambda n: text_of("<p " * n)),
    ("open quotes", lambda n: text_of("<p a='" * n)),
    ("comments", lambda n: text_of("<!--" * n)),
    ("dropped elements", lambda n: text_of("<script>" * n)),
    ("ampersands", lambda n: text_of("&amp" * n)),
    ("scripts", lambda n: split_page("<script>" * n)),
    ("closed scripts", lambda n: split_page("<script></script>" * n)),
    ("headings", lambda n: page_metadata("<h1>" * n, [])),
    ("meta elements", lambda n: page_metadata("<meta a=" * n, [])),
    ("linked data", lambda n: page_metadata("", ["[" * n])),
    ("mail headers", lambda n: sniff(b"A: b\n" * n, "")),
]


@pytest.mark.parametrize(("attack"), [a for _, a in ATTACKS], ids=[name for name, _ in ATTACKS])
def test_no_pattern_takes_more_than_linear_time(attack: Callable[[int], object]) -> None:
    def seconds(n: int) -> float:
        times = []
        for _ in range(3):
            began = time.process_time()
            attack(n)
            times.append(time.process_time() - began)
        return min(times)

    seconds(100)
    small, large = seconds(2_000), seconds(16_000)
    assert large < 0.02 or large < 8 * 3 * small  # eight times the input; three for noise
