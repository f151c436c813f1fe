"""The index: what goes in comes out, only what changed is read again, and nothing that happens breaks it."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from claimcmp.frame.extraction import Extraction, extract_source
from claimcmp.index import extracting
from claimcmp.index.corpus import MemoryCorpus
from claimcmp.index.mark import is_index
from claimcmp.index.store import Index, IndexProblem
from claimcmp.index.update import update
from claimcmp.index.writer import Update
from claimcmp.read import Limits, load
from tests.benchmarks.generate import write
from tests.corpora.story import DATA

ONE = "LUND, May 14, 2014 – Three people were killed on Tuesday when a bridge fell, police said."
TWO = "LUND, May 15, 2014 – The bridge fell on Tuesday and killed four people, the town said."


def contents(index: Path) -> dict[str, Extraction]:
    with Index.open(index) as opened:
        return {x.source.id: x for x in opened.all()}


def counts(done: Update) -> tuple[int, int, int, int]:
    return done.added, done.changed, done.kept, done.dropped


def integrity(index: Path) -> str:
    connection = sqlite3.connect(index)
    try:
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])
    finally:
        connection.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "one.txt").write_text(ONE)
    (articles / "two.txt").write_text(TWO)
    return articles


class TestWhatGoesInComesOut:
    @pytest.mark.parametrize("times", (1, 40, 900))
    def test_a_text_of_any_length_comes_back(self, tmp_path: Path, times: int) -> None:
        paragraphs = [f"{ONE.replace('Three', str(i))}\n\n" for i in range(times)]
        (tmp_path / "one.txt").write_text("".join(paragraphs))
        update(tmp_path / "x.claimcmp", [tmp_path / "one.txt"])
        (source,) = load(tmp_path / "one.txt")
        assert contents(tmp_path / "x.claimcmp") == {source.id: extract_source(source)}

    def test_extractions_are_those_of_the_folder(self, tmp_path: Path) -> None:
        update(tmp_path / "x.claimcmp", [DATA])
        with Index.open(tmp_path / "x.claimcmp") as index:
            stored = list(index.all())
            times = [index.times(x.source.id) for x in stored]
        for source, kept, found in zip(load([DATA]), stored, times, strict=True):
            fresh = extract_source(source)
            assert kept.source == fresh.source
            assert kept.claims == fresh.claims
            assert (kept.names, kept.shingles) == (fresh.names, fresh.shingles)
            assert dict(kept.terms) == dict(fresh.terms)
            assert all(source.text[t.start : t.end] == t.text for t in found)

    def test_a_jsonl_corpus_in_its_order(self, tmp_path: Path) -> None:
        write(40, tmp_path / "c.jsonl", None)
        update(tmp_path / "x.claimcmp", [tmp_path / "c.jsonl"], jobs=2)
        with Index.open(tmp_path / "x.claimcmp") as index:
            assert [x.source for x in index.all()] == load([tmp_path / "c.jsonl"])
            assert index.stats().sources == len(index) > 100

    def test_near_is_the_same_from_memory_and_from_the_file(self, tmp_path: Path) -> None:
        write(40, tmp_path / "c.jsonl", None, seed=1)
        update(tmp_path / "x.claimcmp", [tmp_path / "c.jsonl"])
        with Index.open(tmp_path / "x.claimcmp") as index:
            everything = list(index.all())
            memory = MemoryCorpus(everything)
            for article in everything[:10]:
                found = index.some([number for number, _ in index.nearest(article.terms)])
                assert [x.source.id for x in found] == [x.source.id for x in memory.near(article)]
                story = article.source.id.rpartition("-")[0]
                others = [x.source.id for x in everything if x.source.id.startswith(f"{story}-")]
                assert {x.source.id for x in found} >= set(others)

    def test_one_file_is_left(self, folder: Path, tmp_path: Path) -> None:
        for _ in range(2):
            update(tmp_path / "x.claimcmp", [folder])
            (folder / "three.txt").write_text(ONE)
        assert sorted(p.name for p in tmp_path.iterdir()) == ["articles", "x.claimcmp"]
        assert is_index(tmp_path / "x.claimcmp") and not is_index(folder / "one.txt")


class TestOnlyWhatChanged:
    def test_files(self, folder: Path, tmp_path: Path) -> None:
        index = tmp_path / "x.claimcmp"
        assert counts(update(index, [folder])) == (2, 0, 0, 0)
        assert counts(update(index, [folder])) == (0, 0, 2, 0)
        (folder / "one.txt").write_text(ONE.replace("Three", "Five"))
        (folder / "three.txt").write_text("Nothing of note happened on Monday.")
        assert counts(update(index, [folder])) == (1, 1, 1, 0)
        (folder / "two.txt").unlink()
        assert counts(update(index, [folder])) == (0, 0, 2, 1)
        assert list(contents(index)) == ["one", "three"]
        assert any(claim.text.startswith("Five") for claim in contents(index)["one"].claims)
        assert integrity(index) == "ok"

    def test_a_file_that_was_only_touched_is_not_read_again(
        self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        update(tmp_path / "x.claimcmp", [folder])
        os.utime(folder / "one.txt", (1, 1))
        monkeypatch.setattr(extracting, "prepare", lambda source: pytest.fail("it was read again"))
        assert counts(update(tmp_path / "x.claimcmp", [folder])) == (0, 0, 2, 0)

    def test_records(self, tmp_path: Path) -> None:
        lines = [json.dumps({"id": f"r{i}", "text": f"{ONE} It was case {i}."}) for i in range(5)]
        corpus, index = tmp_path / "c.jsonl", tmp_path / "x.claimcmp"
        corpus.write_text("\n".join(lines))
        assert counts(update(index, [corpus])) == (5, 0, 0, 0)
        lines[1] = json.dumps({"id": "r1", "text": TWO})
        del lines[3]
        lines.insert(0, json.dumps({"id": "new", "text": TWO}))
        corpus.write_text("\n".join(lines))
        assert counts(update(index, [corpus])) == (1, 1, 3, 1)
        assert [x.source for x in contents(index).values()] == load([corpus])

    def test_a_stream_too_large_to_digest_as_a_whole_is_looked_through(self, tmp_path: Path) -> None:
        corpus, index, limits = tmp_path / "c.jsonl", tmp_path / "x.claimcmp", Limits(file_bytes=50)
        corpus.write_text(json.dumps({"id": "r", "text": ONE}))
        update(index, [corpus], limits=limits)
        corpus.write_text(corpus.read_text().replace("Three", "Eight"))
        os.utime(corpus, (1, 1))
        assert counts(update(index, [corpus], limits=limits)) == (0, 1, 0, 0)

    def test_records_named_by_their_line(self, tmp_path: Path) -> None:
        corpus, index = tmp_path / "c.jsonl", tmp_path / "x.claimcmp"
        corpus.write_text("\n".join(json.dumps({"text": f"{ONE} Case {i}."}) for i in range(3)))
        update(index, [corpus])
        corpus.write_text(json.dumps({"text": TWO}) + "\n" + corpus.read_text())
        update(index, [corpus])
        assert [x.source for x in contents(index).values()] == load([corpus])

    def test_the_frequency_of_terms_follows(
        self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "x.claimcmp"
        monkeypatch.setattr("claimcmp.index.rows._COUNTED", 5)
        update(path, [folder])
        (folder / "one.txt").write_text(ONE.replace("Three", "Five wooden"))
        (folder / "two.txt").unlink()
        (folder / "three.txt").write_text(ONE)
        update(path, [folder])
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, term, row)")
            filed = connection.execute("SELECT term, doc FROM temp.vocabulary ORDER BY term").fetchall()
            counted = connection.execute("SELECT term, sources FROM frequency ORDER BY term").fetchall()
        assert counted == filed and {number for _, number in counted} == {1, 2}

    def test_what_came_from_elsewhere_stays(self, folder: Path, tmp_path: Path) -> None:
        other = tmp_path / "other.txt"
        other.write_text(TWO)
        update(tmp_path / "x.claimcmp", [other])
        update(tmp_path / "x.claimcmp", [folder])
        assert set(contents(tmp_path / "x.claimcmp")) == {"other", "one", "two"}

    def test_a_root_that_is_not_there_takes_nothing_with_it(self, folder: Path, tmp_path: Path) -> None:
        update(tmp_path / "x.claimcmp", [folder])
        folder.rename(tmp_path / "unmounted")
        update(tmp_path / "x.claimcmp", [folder])
        assert set(contents(tmp_path / "x.claimcmp")) == {"one", "two"}


class TestBadInput:
    def test_bad_records_are_named_and_the_rest_is_done(self, tmp_path: Path) -> None:
        good = json.dumps({"id": "a", "text": ONE})
        lines = [
            good,
            "{broken",
            json.dumps({"id": "b"}),
            good,
            json.dumps({"id": "c", "text": TWO, "date": "x"}),
        ]
        (tmp_path / "c.jsonl").write_text("\n".join(lines))
        told: list[str] = []
        done = update(tmp_path / "x.claimcmp", [tmp_path / "c.jsonl"], warn=told.append)
        assert list(contents(tmp_path / "x.claimcmp")) == ["a", "a~2", "c"]
        assert (done.failed, done.doubtful) == (2, 2)
        assert [t.partition(": ")[0].rpartition(":")[2] for t in told] == ["2", "3", "4", "5"]
        assert "a~2" in told[2] and "no date" in told[3]
        told.clear()
        again = update(tmp_path / "x.claimcmp", [tmp_path / "c.jsonl"], warn=told.append)
        assert (again.kept, again.failed, len(told)) == (3, 2, 2)

    def test_a_line_without_end_is_named_and_counted(self, tmp_path: Path) -> None:
        good = [json.dumps({"id": f"r{i}", "text": ONE}) for i in range(2)]
        long = json.dumps({"id": "long", "text": "x" * 5000})
        (tmp_path / "c.jsonl").write_text("\n".join([good[0], long, good[1]]))
        told: list[str] = []
        limits = Limits(line_bytes=1000)
        done = update(tmp_path / "x.claimcmp", [tmp_path / "c.jsonl"], warn=told.append, limits=limits)
        assert (done.added, done.failed) == (2, 1)
        assert told == [f"{tmp_path / 'c.jsonl'}:2: left out, a line of more than 1,000 bytes"]

    def test_a_fault_of_the_program_costs_one_article(
        self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        real = extracting.analyse

        def faulty(source):  # type: ignore[no-untyped-def]
            if source.id == "one":
                raise ZeroDivisionError("by zero")
            return real(source)

        monkeypatch.setattr(extracting, "analyse", faulty)
        told: list[str] = []
        assert update(tmp_path / "x.claimcmp", [folder], warn=told.append).failed == 1
        assert list(contents(tmp_path / "x.claimcmp")) == ["two"]
        assert "one.txt" in told[0] and "ZeroDivisionError" in told[0]

    def test_an_article_that_kills_its_worker_costs_one_article(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        real = extracting.analyse
        monkeypatch.setattr(
            extracting, "analyse", lambda source: os._exit(9) if "deadly" in source.id else real(source)
        )
        lines = [json.dumps({"id": f"r{i}", "text": ONE + "x" * 20_000}) for i in range(40)]
        lines.insert(7, json.dumps({"id": "deadly", "text": ONE}))
        (tmp_path / "c.jsonl").write_text("\n".join(lines))
        told: list[str] = []
        done = update(tmp_path / "x.claimcmp", [tmp_path / "c.jsonl"], jobs=2, warn=told.append)
        assert (done.added, done.failed) == (40, 1)
        assert told == [f"{tmp_path / 'c.jsonl'}:8: left out, reading it ended the process that read it"]

    @pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\x00" + bytes(200)])
    def test_what_is_no_index(self, tmp_path: Path, folder: Path, content: bytes) -> None:
        path = tmp_path / "x.claimcmp"
        path.write_bytes(content)
        with pytest.raises(IndexProblem, match=r"x\.claimcmp: "):
            Index.open(path)
        if content:
            with pytest.raises(IndexProblem, match="name another"):
                update(path, [folder])
            assert path.read_bytes() == content

    def test_a_database_of_another_program(self, tmp_path: Path, folder: Path) -> None:
        path = tmp_path / "notes.db"
        with sqlite3.connect(path) as connection:
            connection.execute("CREATE TABLE notes (text)")
        connection.close()
        with pytest.raises(IndexProblem, match="no index of claimcmp"):
            update(path, [folder])
        with pytest.raises(IndexProblem, match="no index of claimcmp"):
            Index.open(path)
        named = path.rename(tmp_path / "notes.claimcmp")
        with pytest.raises(IndexProblem, match="no index of claimcmp"):
            update(named, [folder], rebuild=True)

    def test_what_is_write_protected_stays(
        self, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "x.claimcmp"
        update(path, [folder])
        before = path.read_bytes()
        path.chmod(0o444)
        if os.geteuid() == 0:  # whom nothing stops
            monkeypatch.setattr(os, "access", lambda file, mode: not (file == path and mode == os.W_OK))
        with pytest.raises(IndexProblem, match="written to"):
            update(path, [folder], rebuild=True)
        assert path.read_bytes() == before

    def test_it_says_that_it_waits_for_another_writer(self, tmp_path: Path, folder: Path) -> None:
        path = tmp_path / "x.claimcmp"
        update(path, [folder])
        told: list[str] = []
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(IndexProblem, match="another claimcmp is writing"):
                update(path, [folder], warn=told.append, wait=0.1)
        assert len(told) == 1 and "waits" in told[0]
        assert not list(tmp_path.glob("x.claimcmp-*"))

    def test_another_version_offers_to_rebuild(self, tmp_path: Path, folder: Path) -> None:
        path = tmp_path / "x.claimcmp"
        update(path, [folder])
        connection = sqlite3.connect(path)
        with connection:
            connection.execute("UPDATE meta SET value = '0.0.1' WHERE key = 'version'")
        connection.close()
        for use in (Index.open, lambda p: update(p, [folder])):
            with pytest.raises(IndexProblem, match=r"0\.0\.1.*--rebuild"):
                use(path)
        assert counts(update(path, [folder], rebuild=True)) == (2, 0, 0, 0)
        assert set(contents(path)) == {"one", "two"}

    def test_a_truncated_index_says_so_and_can_be_rebuilt(self, tmp_path: Path, folder: Path) -> None:
        path = tmp_path / "x.claimcmp"
        update(path, [DATA])
        path.write_bytes(path.read_bytes()[:20_000])
        with pytest.raises(IndexProblem, match="damaged"):
            contents(path)
        update(path, [folder], rebuild=True)
        assert set(contents(path)) == {"one", "two"}

    def test_a_damaged_record_says_so(self, tmp_path: Path, folder: Path) -> None:
        path = tmp_path / "x.claimcmp"
        update(path, [folder])
        connection = sqlite3.connect(path)
        with connection:
            connection.execute("UPDATE source SET stated = x'00' WHERE name = 'two'")
        connection.close()
        with pytest.raises(Exception, match="damaged"):
            contents(path)

    def test_nothing_to_read_makes_no_index(self, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        with pytest.raises(IndexProblem, match="nothing to read"):
            update(tmp_path / "x.claimcmp", [tmp_path / "empty"])
        assert not (tmp_path / "x.claimcmp").exists()

    def test_no_such_index(self, tmp_path: Path) -> None:
        with pytest.raises(IndexProblem, match="no such index"):
            Index.open(tmp_path / "x.claimcmp")

    def test_a_full_disk_leaves_the_index_as_it_was(self, tmp_path: Path, folder: Path) -> None:
        path = tmp_path / "x.claimcmp"
        update(path, [folder])
        write(20, tmp_path / "c.jsonl", None)
        script = (
            "import resource, signal, sys\n"
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
            "from claimcmp.index.update import update\n"
            "from claimcmp.index.store import IndexProblem\n"
            "try: update(sys.argv[1], [sys.argv[2]])\n"
            "except IndexProblem as problem: print(problem); sys.exit(3)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, path, tmp_path / "c.jsonl"],
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert (done.returncode, done.stderr) == (3, "")
        assert set(contents(path)) == {"one", "two"}
        assert integrity(path) == "ok"


PROGRAM = (sys.executable, "-c", "from claimcmp.cli import main; main()")


def start(index: Path, *paths: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*PROGRAM, "index", *map(str, paths), "-o", str(index), "-q"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


class TestAtAnyMoment:
    def test_killed_it_is_the_old_index_or_the_new_one(self, folder: Path, tmp_path: Path) -> None:
        index, corpus = tmp_path / "x.claimcmp", tmp_path / "c.jsonl"
        update(index, [folder])
        total = write(15, corpus, None)
        dice = random.Random(4)
        outcomes = set()
        for moment in [dice.uniform(0.05, 1.2) for _ in range(8)]:
            process = start(index, corpus)
            time.sleep(moment)
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            assert integrity(index) == "ok"
            found = set(contents(index))
            assert found >= {"one", "two"}
            outcomes.add(len(found))
        assert outcomes <= {2, 2 + total}
        assert start(index, corpus).wait(60) == 0
        assert len(contents(index)) == 2 + total

    def test_interrupted_it_keeps_what_was_read(self, tmp_path: Path) -> None:
        index, corpus = tmp_path / "x.claimcmp", tmp_path / "c.jsonl"
        total = write(240, corpus, None)  # far more than are read in the time that passes
        process = start(index, corpus)
        deadline = time.monotonic() + 20
        while not index.exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        time.sleep(0.6)
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
        kept = len(contents(index))
        assert 0 < kept < total
        done = update(index, [corpus])
        assert (done.kept, done.added) == (kept, total - kept)
        assert [x.source for x in contents(index).values()] == load([corpus])

    def test_two_writers_at_once_lose_nothing(self, tmp_path: Path) -> None:
        index = tmp_path / "x.claimcmp"
        names = []
        for seed in (1, 2):
            corpus = tmp_path / f"c{seed}.jsonl"
            write(5, corpus, None, seed=seed)
            corpus.write_text(corpus.read_text().replace('"id": "s', f'"id": "{seed}s'))
            names += [json.loads(line)["id"] for line in corpus.read_text().splitlines()]
        writers = [start(index, tmp_path / f"c{seed}.jsonl") for seed in (1, 2)]
        assert [w.wait(60) for w in writers] == [0, 0]
        assert sorted(contents(index)) == sorted(names)
        assert integrity(index) == "ok"

    def test_readers_read_on_beside_a_writer(self, folder: Path, tmp_path: Path) -> None:
        index, corpus = tmp_path / "x.claimcmp", tmp_path / "c.jsonl"
        update(index, [folder])
        total = write(30, corpus, None)
        process = start(index, corpus)
        sizes = set()
        while process.poll() is None:
            sizes.add(len(contents(index)))
        assert process.returncode == 0
        assert sizes <= {2, 2 + total} and 2 in sizes
