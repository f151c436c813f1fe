"""The command line: options, where output goes, exit status, messages. The pipeline is mostly stubbed."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner
from report_sample import HARBOUR, harbour
from test_report_schema import held_check

from claimcmp import api
from claimcmp.cli import _COMMANDS, main
from claimcmp.cli.options import VERDICTS

RUN = [sys.executable, "-c", "from claimcmp.cli import main; main()"]


@pytest.fixture
def articles(tmp_path: Path, monkeypatch) -> Path:
    """The harbour articles as files; the working directory is theirs."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, marked in HARBOUR.items():
        (folder / name).write_text(re.sub(r"\[\[[^|]*\|([^|]*)\|[^\]]*\]\]", r"\1", marked), "utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.fixture
def stubbed(monkeypatch) -> None:
    """``compare`` gives the harbour report, whatever it reads."""
    monkeypatch.setattr(api, "compare", lambda sources, **options: harbour())


def run(*arguments: object, **options):
    return CliRunner().invoke(main, [str(a) for a in arguments], **options)


class TestHelp:
    def test_the_group_lists_every_command(self):
        out = run("--help").stdout
        assert all(f"  {name} " in out for name in _COMMANDS)

    @pytest.mark.parametrize("command", _COMMANDS)
    def test_every_command_has_help_with_an_example(self, command):
        result = run(command, "--help")
        assert result.exit_code == 0
        assert f"claimcmp {command}" in result.stdout.split("Example")[1]

    def test_help_imports_no_pipeline_and_no_rich(self):
        code = "import sys; from claimcmp.cli import main; main(['--help'], standalone_mode=False)"
        code += "; print(*sys.modules)"
        out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        loaded = set(out.splitlines()[-1].split())
        assert not loaded & {
            "rich",
            "rapidfuzz",
            "claimcmp.api",
            "claimcmp.find",
            "claimcmp.cli.compare",
            "json",
        }

    def test_an_unknown_command_names_those_there_are(self):
        result = run("comparr")
        assert result.exit_code == 2 and "compare" in result.stderr


class TestStatus:
    @pytest.mark.parametrize(("wanted", "code"), [("discrepancy", 1), ("agree", 1), ("update", 0)])
    def test_fail_on(self, articles, stubbed, wanted, code):
        assert run("compare", articles, "--fail-on", wanted).exit_code == code

    def test_done_is_0(self, articles, stubbed):
        assert run("compare", articles).exit_code == 0

    @pytest.mark.parametrize(
        "arguments",
        [
            ["compare"],
            ["compare", "nowhere"],
            ["compare", "--format", "pdf", "x"],
            ["compare", "x", "--date", "north.txt"],
            ["compare", "x", "--date", "north.txt=2021-13-40"],
            ["compare", "x", "--min-confidence", "2"],
            ["compare", "x", "--only", "wrong"],
            ["compare", "x", "--width", "3"],
            ["explain", "f1"],
            ["check", "-", "-"],
        ],
    )
    def test_wrong_use_is_2_and_says_so_on_standard_error(self, articles, arguments):
        result = run(*arguments)
        assert result.exit_code == 2 and result.stdout == "" and "rror:" in result.stderr

    def test_an_empty_folder_is_nothing_to_read(self, tmp_path):
        result = run("compare", tmp_path)
        assert result.exit_code == 2 and "nothing to read" in result.stderr

    def test_a_fault_of_the_program_is_no_traceback(self, articles, monkeypatch):
        def broken(sources, **options):
            raise ZeroDivisionError("oops\x1b[31m")

        monkeypatch.setattr(api, "compare", broken)
        result = run("compare", articles)
        assert result.exit_code == 2
        assert "a fault in claimcmp" in result.stderr and "Traceback" not in result.stderr
        assert "\x1b" not in result.stderr


class TestOutput:
    def test_standard_output_is_the_report_alone(self, articles, stubbed):
        (articles / "broken.txt").write_bytes(b"\x00\x01\x02" * 500)
        result = run("compare", articles, "--format", "json")
        assert json.loads(result.stdout)["schema"] == "claimcmp.report/1"
        assert "broken.txt" in result.stderr
        assert run("compare", articles, "--format", "json", "-q").stderr == ""

    @pytest.mark.parametrize(
        ("name", "start"),
        [
            ("r.json", '{"schema"'),
            ("r.jsonl", '{"id"'),
            ("r.csv", "fact,verdict"),
            ("r.md", "# What"),
            ("r.html", "<!doctype html>"),
            ("r.txt", "DISCREPANCY"),
        ],
    )
    def test_the_files_ending_tells_the_form(self, articles, stubbed, name, start):
        result = run("compare", articles, "-o", name)
        assert result.exit_code == 0 and result.stdout == ""
        assert Path(name).read_text("utf-8").startswith(start)

    def test_a_file_that_cant_be_written(self, articles, stubbed):
        result = run("compare", articles, "-o", "no/such/folder/r.json")
        assert result.exit_code == 2 and "no/such/folder" in result.stderr and "-o" in result.stderr

    def test_what_was_in_the_file_stays_when_the_run_fails(self, articles, monkeypatch):
        Path("r.json").write_text("old")

        def half(view):
            yield "{"
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(api, "compare", lambda sources, **options: harbour())
        monkeypatch.setattr("claimcmp.report.json_form.render_json", half)
        result = run("compare", articles, "-o", "r.json")
        assert result.exit_code == 2 and "No space left" in result.stderr
        assert Path("r.json").read_text() == "old"
        assert sorted(p.name for p in Path().iterdir()) == ["articles", "r.json"]

    def test_single_source_facts_only_with_all(self, articles, stubbed):
        assert "DISCREPANCY" in run("compare", articles, "--all").stdout

    def test_width_and_color(self, articles, stubbed):
        out = run("compare", articles, "--width", "50", "--color", "always").stdout
        assert "\x1b[" in out
        assert max(len(re.sub(r"\x1b\[[\d;]*m", "", line)) for line in out.split("\n")) <= 50

    def test_a_reader_that_stops_early_is_no_error(self, articles):
        command = " ".join(
            ["exec", sys.executable, "-c", '"from claimcmp.cli import main; main()"', "extract"]
        )
        line = f"{command} {articles} {articles} --format jsonl | head -1"
        done = subprocess.run(["bash", "-c", line], capture_output=True, text=True)
        assert "Traceback" not in done.stderr and "Broken" not in done.stderr


class TestTerminal:
    """On a real pseudo-terminal."""

    def on_terminal(self, *arguments: str, **env: str) -> str:
        keep = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "PAGER"}}
        environment = keep | {"TERM": "xterm-256color", "COLUMNS": "80", "PAGER": "cat"} | env
        parent, child = pty.openpty()
        code = (
            "from report_sample import harbour; from claimcmp import api; from claimcmp.cli import main;"
            "api.compare = lambda *a, **k: harbour(); main()"
        )
        environment["PYTHONPATH"] = str(Path(__file__).parent)
        process = subprocess.Popen(
            [sys.executable, "-c", code, *arguments], stdout=child, stderr=subprocess.DEVNULL, env=environment
        )
        os.close(child)
        out = b""
        while True:
            try:
                piece = os.read(parent, 65536)
            except OSError:
                break
            if not piece:
                break
            out += piece
        os.close(parent)
        process.wait()
        return out.decode()

    def test_colour_for_a_person(self, articles):
        assert "\x1b[1;31mDISCREPANCY" in self.on_terminal("compare", str(articles))

    @pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
    def test_no_colour_where_none_is_wanted(self, articles, env):
        out = self.on_terminal("compare", str(articles), **env)
        assert "DISCREPANCY" in out and "\x1b[" not in out

    def test_links_to_files_where_the_terminal_follows_them(self, articles):
        out = self.on_terminal("compare", str(articles), "--no-pager", VTE_VERSION="6003")
        assert re.search(r"\x1b]8;[^;]*;file:///.*/north\.txt\x1b\\", out)
        assert "\x1b]8;" not in self.on_terminal("compare", str(articles), "--no-pager")

    @pytest.mark.parametrize(
        ("env", "url"),
        [
            ({"TERM_PROGRAM": "vscode"}, r"vscode://file/.*/north\.txt:2:\d+"),
            ({"TERM": "xterm-kitty"}, r"file:///.*/north\.txt#2"),
        ],
    )
    def test_links_go_to_the_line_where_there_is_a_way(self, articles, env, url):
        assert re.search(url, self.on_terminal("compare", str(articles), "--no-pager", **env))


class TestConfiguration:
    def test_defaults_come_from_the_nearest_file_and_options_go_before_them(self, articles, stubbed):
        Path("claimcmp.toml").write_text('[compare]\nformat = "json"\nonly = ["agree"]\n')
        document = json.loads(run("compare", articles).stdout)
        assert [fact["verdict"] for fact in document["facts"]] == ["agree"]
        assert run("compare", articles, "--format", "csv").stdout.startswith("fact,")
        assert run("--no-config", "compare", articles).stdout.startswith("DISCREPANCY")

    def test_a_project_file_works_too(self, articles, stubbed):
        Path("pyproject.toml").write_text('[tool.claimcmp]\nformat = "jsonl"\n')
        assert run("compare", articles).stdout.startswith('{"id"')

    def test_dates_can_be_a_table(self, articles, monkeypatch):
        seen = {}
        monkeypatch.setattr(api, "load", lambda paths, **options: seen.update(options) or harbour().sources)
        monkeypatch.setattr(api, "compare", lambda sources, **options: harbour())
        Path("claimcmp.toml").write_text('[compare.date]\n"north.txt" = 2021-12-29\n')
        assert run("compare", articles).exit_code == 0
        assert str(seen["dates"]["north.txt"]) == "2021-12-29"

    @pytest.mark.parametrize(
        "text",
        ["[compare]\nwat = 1", "wat = 1", "a = [", "compare = 3", '[compare]\nall = "yes"', 'width = "x"'],
    )
    def test_a_wrong_file_is_named(self, articles, stubbed, text):
        Path("claimcmp.toml").write_text(text)
        result = run("compare", articles)
        assert result.exit_code == 2 and ("claimcmp.toml" in result.stderr or "--width" in result.stderr)


class TestExplain:
    def test_a_fact_shows_intervals_and_parts(self, articles, stubbed):
        out = run("explain", articles, "f1").stdout
        assert "12 January = 2022-01-12" in out and "+2.00" in out and "-0.50" in out

    def test_a_line_names_its_claims(self, articles, stubbed):
        assert "day of the signing" in run("explain", articles, "north.txt:2").stdout

    def test_two_claims_of_one_fact(self, articles, stubbed):
        out = run("explain", articles, "north.txt:2", "south.txt:2").stdout
        assert "90% one fact" in out

    def test_two_claims_of_different_facts_are_weighed(self, articles, stubbed, monkeypatch):
        from claimcmp.align import explaining
        from claimcmp.model import Link, Part

        weighed = Link("north:58", "south:41", 0.07, (Part("values", "contradict", -3.1),))
        monkeypatch.setattr(explaining, "weigh", lambda found, left, right: weighed)
        out = run("explain", articles, "north.txt:2", "south.txt:4").stdout
        assert "not put together" in out and "7% one fact" in out and "-3.10" in out

    def test_claims_that_were_never_weighed_are_told_so(self, articles, stubbed, monkeypatch):
        from claimcmp.align import explaining

        monkeypatch.setattr(explaining, "weigh", lambda found, left, right: None)
        out = run("explain", articles, "north.txt:2", "south.txt:4").stdout
        assert "not weighed against each other" in " ".join(out.split())

    def test_an_unknown_id_says_where_ids_are(self, articles, stubbed):
        result = run("explain", articles, "f99")
        assert result.exit_code == 2 and "claimcmp compare" in result.stderr


class TestSmallCommands:
    @pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
    def test_completion(self, shell):
        assert "_CLAIMCMP_COMPLETE" in run("completion", shell).stdout

    def test_schema(self):
        assert json.loads(run("schema", "check").stdout)["$id"] == "claimcmp.check/1"

    def test_timeline(self, articles, stubbed):
        out = run("timeline", articles).stdout
        assert "1 event in 4 sources, 1 in dispute" in out and "day of the signing" in out

    @pytest.mark.parametrize("form", ["json", "jsonl", "csv", "markdown", "html"])
    def test_timeline_in_every_form(self, articles, stubbed, form):
        assert "day of the signing" in run("timeline", articles, "--format", form).stdout

    def test_the_verdicts_of_options_and_reports_are_the_same(self):
        from claimcmp.report import view

        assert VERDICTS == view.VERDICTS


class TestExtract:
    @pytest.mark.parametrize("form", ["text", "json", "jsonl", "csv"])
    def test_every_form_names_the_source(self, articles, form):
        assert "north" in run("extract", articles / "north.txt", "--format", form).stdout

    def test_show_text_is_what_offsets_index(self, articles):
        text = run("extract", articles / "north.txt", "--show-text").stdout
        assert text == (articles / "north.txt").read_text("utf-8")
        document = json.loads(
            run("extract", articles / "north.txt", "--format", "json", "--show-text").stdout
        )
        assert document["sources"][0]["text"] == text
        assert document["claims"]
        for claim in document["claims"]:
            assert text[claim["start"] : claim["end"]] == claim["text"]

    def test_standard_input(self, articles):
        out = run("extract", "-", "--format", "jsonl", input="They met on 12 May 2021 in Lund.\n").stdout
        assert json.loads(out.splitlines()[0])["value"]["start"] == "2021-05-12"


class TestIndex:
    def test_build_tell_and_use(self, articles):
        result = run("index", articles, "-o", "corpus.claimcmp")
        assert result.exit_code == 0 and result.stdout == "" and "4 added" in result.stderr
        assert "4 kept" in run("index", articles, "-o", "corpus.claimcmp").stderr
        assert "4 sources of 4 files" in run("index", "--stats", "corpus.claimcmp").stdout
        stats = json.loads(run("index", "--stats", "corpus.claimcmp", "--format", "json").stdout)
        assert (stats["sources"], stats["schema"]) == (4, "claimcmp.index-stats/1")
        from_index = run("extract", "corpus.claimcmp", "--format", "jsonl").stdout
        assert sorted(from_index.splitlines()) == sorted(
            run("extract", articles, "--format", "jsonl").stdout.splitlines()
        )

    @pytest.mark.parametrize(
        "arguments", [[], ["x"], ["-o", "x"], ["x", "--stats", "y"], ["--stats", "nowhere"]]
    )
    def test_wrong_use(self, articles, arguments):
        result = run("index", *arguments)
        assert result.exit_code == 2 and "claimcmp" in result.stderr

    def test_what_is_no_index_is_left_alone(self, articles):
        before = (articles / "north.txt").read_bytes()
        assert run("index", articles, "-o", articles / "north.txt").exit_code == 2
        assert (articles / "north.txt").read_bytes() == before


class TestCheck:
    @pytest.fixture
    def held(self, monkeypatch):
        monkeypatch.setattr(api, "check", lambda article, corpus, **options: held_check())

    @pytest.mark.parametrize(("wanted", "code"), [("contradicted", 1), ("disputed", 0), ("new", 1)])
    def test_fail_on(self, articles, held, wanted, code):
        result = run("check", articles / "north.txt", articles, "--fail-on", wanted)
        assert result.exit_code == code
        assert "north.txt:2:53: contradicted" in result.stdout

    @pytest.mark.parametrize(
        ("form", "start"),
        [("json", '{"schema": "claimcmp.check/1"'), ("github", "::error file="), ("jsonl", '{"id"')],
    )
    def test_forms(self, articles, held, form, start):
        assert run("check", articles / "north.txt", articles, "--format", form).stdout.startswith(start)

    def test_sarif_by_the_files_ending(self, articles, held):
        assert run("check", articles / "north.txt", articles, "-o", "c.sarif").exit_code == 0
        assert json.loads(Path("c.sarif").read_text())["version"] == "2.1.0"

    def test_one_article_at_a_time(self, articles, held):
        result = run("check", articles, articles)
        assert result.exit_code == 2 and "holds 4 articles" in result.stderr

    def test_the_article_from_standard_input(self, articles, held):
        assert run("check", "-", articles, input="They met on 12 May.\n").exit_code == 0


class TestProgress:
    def meter(self, monkeypatch, terminal: bool) -> str:
        from claimcmp.cli import progress

        clock = iter(range(100))
        monkeypatch.setattr(progress.time, "monotonic", lambda: next(clock))
        err = io.StringIO()
        err.isatty = lambda: terminal
        monkeypatch.setattr(sys, "stderr", err)
        assert list(progress.tracked("abcd", 4, "sources")) == list("abcd")
        return err.getvalue()

    def test_a_person_sees_count_share_rate_and_time_left(self, monkeypatch):
        lines = self.meter(monkeypatch, True).split("\r\x1b[K")
        assert lines[3] == "claimcmp: 2 sources, 50%, 1 a second, 3 s left"
        assert lines[-1] == ""

    def test_a_pipe_gets_none(self, monkeypatch):
        assert self.meter(monkeypatch, False) == ""

    def test_an_interrupt_ends_with_130(self, articles, monkeypatch):
        def stopped(sources, **options):
            raise KeyboardInterrupt

        monkeypatch.setattr(api, "compare", stopped)
        assert run("compare", articles).exit_code == 130


def test_help_costs_at_most_three_times_importing_click():
    def fastest(code: str) -> float:
        times = []
        for _ in range(5):
            started = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
            times.append(time.perf_counter() - started)
        return min(times)

    assert fastest("from claimcmp.cli import main; main(['--help'])") <= 3 * fastest("import click")
