"""The forms of a report of ``compare``, on reports built by hand."""

from __future__ import annotations

import csv
import io
import json

import pytest
from report_sample import build, harbour

from claimcmp.report import safe
from claimcmp.report.csv_form import render_csv
from claimcmp.report.excerpt import excerpt
from claimcmp.report.json_form import render_json, render_jsonl
from claimcmp.report.terminal.compare import render_text
from claimcmp.report.terminal.paper import Look
from claimcmp.report.view import View


def text(report, look=None, **options):
    verbose = options.pop("verbose", False)
    return "".join(render_text(View(report, **options), look or Look(80), verbose=verbose))


class TestText:
    def test_discrepancies_come_first_whatever_the_order(self):
        out = text(harbour())
        places = [out.index(word) for word in ("DISCREPANCY", "COMPATIBLE", "AGREE ")]
        assert places == sorted(places)

    def test_a_fact_shows_positions_backing_place_and_the_value_marked(self):
        out = text(harbour())
        assert "2022-01-13 · 2 sources, 1 origin" in out
        assert "north.txt:2 · 29 Dec 2021" in out
        assert "«12 January»" in out
        assert "copy.txt:2 · undated · copy of south" in out

    def test_the_last_line_sums_up(self):
        last = text(harbour()).rstrip().split("\n")[-2:]
        assert "4 sources (3 origins), 9 claims; 3 facts in two or more sources: 1 discrepancy" in " ".join(
            last
        )

    def test_only_keeps_a_verdict(self):
        out = text(harbour(), only=("agree",))
        assert "members of the league" in out and "day of the signing" not in out

    @pytest.mark.parametrize("width", [40, 80, 160])
    def test_no_line_is_wider_than_asked(self, width):
        report = build(
            {"a.txt": "x " * 400 + "[[f|12|12]] " + "y " * 400, "b.txt": "tail [[f|13|13]] " + "w" * 500},
            {"f": ("a fact with a long name " * 8, "discrepancy", "because of this and that " * 9)},
        )
        lines = text(report, Look(width)).split("\n")
        assert max(map(len, lines)) <= width

    def test_colour_only_where_asked(self):
        assert "\x1b[" not in text(harbour())
        assert "\x1b[1;31m" in text(harbour(), Look(80, color=True))

    def test_ascii_where_the_terminal_has_no_more(self):
        assert ">>12 January<<" in text(harbour(), Look(80, unicode=False))

    def test_nothing_shared_is_said(self):
        report = build({"a.txt": "[[|5|5]] apples"}, {})
        assert text(report) == "1 source, 1 claim; 0 facts in two or more sources\n"


HOSTILE = "a\x1b]8;;http://evil\x07b\x9b31m\u202egnp[bold]c[/bold]\r:smile: <script>&"


class TestHostileText:
    def report(self):
        article = f"{HOSTILE} [[f|12|12]] {HOSTILE}"
        return build(
            {f"{HOSTILE}.txt".replace("/", ""): article, "b.txt": "[[f|13|13]]"},
            {"f": (HOSTILE, "discrepancy", HOSTILE)},
        )

    @pytest.mark.parametrize("color", [False, True])
    def test_escapes_never_reach_the_terminal(self, color):
        out = text(self.report(), Look(200, color=color))
        for bad in ("\x1b]", "\x07", "\x9b", "\u202e", "\r"):
            assert bad not in out
        assert "\\x1b]8;;" in out and "\\u202e" in out

    def test_markup_is_text(self):
        assert "[bold]c[/bold]" in text(self.report(), Look(200)) and ":smile:" in text(
            self.report(), Look(200)
        )

    def test_json_holds_the_same_characters_escaped(self):
        out = "".join(render_json(View(self.report())))
        assert not any(bad in out for bad in ("\x1b", "\x9b", "\u202e", "\x7f"))
        assert json.loads(out)["facts"][0]["about"] == HOSTILE

    def test_lone_surrogates_can_be_written(self):
        report = build(
            {"a\udc80.txt": "[[f|12|12]]", "b.txt": "[[f|13|13]]"}, {"f": ("x", "discrepancy", "y")}
        )
        text(report).encode()
        encoded = "".join(render_json(View(report))).encode()
        assert json.loads(encoded)["sources"][0]["path"] == "a\udc80.txt"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("plain – text, été 日本", "plain – text, été 日本"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("\x1b[31m", "\\x1b[31m"),
        ("\x9b31m\x7f", "\\x9b31m\\x7f"),
        ("a\u202eb\u2066c\u200fd", "a\\u202eb\\u2066c\\u200fd"),
        ("\U000e0041", "\\U000e0041"),
        ("\ud800", "\\ud800"),
    ],
)
def test_visible(given, shown):
    assert safe.visible(given) == shown


@pytest.mark.parametrize("given", ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", " =1", "＝1", "\n-2"])
def test_no_cell_starts_a_formula(given):
    cell = safe.cell(given)
    assert cell[0] not in "=+-@＝＋－＠\t\r\n"


class TestExcerpt:
    def cut(self, words, width):
        claim = build({"a.txt": words}, {}).claims[0]
        return excerpt(claim, width)

    def test_short_sentences_stay_whole(self):
        cut = self.cut("They meet on [[|12 May|2022-05-12]] in Lund.", 80)
        assert (cut.before, cut.value, cut.after) == ("They meet on ", "12 May", " in Lund.")

    def test_long_ones_are_cut_at_words_on_both_sides(self):
        cut = self.cut("alpha " * 40 + "[[|12 May|2022-05-12]]" + " omega" * 40, 60)
        assert cut.before.startswith("… alpha") and cut.after.endswith("omega …")
        assert 40 <= len(cut.before + cut.value + cut.after) <= 66

    def test_what_one_side_leaves_the_other_takes(self):
        cut = self.cut("On [[|12 May|2022-05-12]]" + " omega" * 40, 60)
        assert len(cut.after) > 44

    def test_ten_megabytes_on_one_line_take_no_time(self):
        cut = self.cut("x" * 5_000_000 + " [[|12|12]] " + "y" * 5_000_000, 80)
        assert cut.value == "12" and len(cut.before + cut.after) < 100


class TestJson:
    def test_same_input_same_bytes_and_offsets_hold(self):
        report = harbour()
        out = "".join(render_json(View(report)))
        assert out == "".join(render_json(View(harbour())))
        document = json.loads(out)
        texts = {source.id: source.text for source in report.sources}
        for claim in document["claims"]:
            assert texts[claim["source"]][claim["start"] : claim["end"]] == claim["text"]

    def test_facts_positions_and_values_are_the_specs(self):
        document = json.loads("".join(render_json(View(harbour()))))
        assert document["schema"] == "claimcmp.report/1"
        fact = document["facts"][0]
        assert (fact["verdict"], fact["id"]) == ("discrepancy", "f1")
        assert fact["positions"][0]["value"] == {
            "type": "date", "iso": "2022-01-12", "start": "2022-01-12", "end": "2022-01-12", "grain": "day",
        }  # fmt: skip
        assert [p["origins"] for p in fact["positions"]] == [1, 1, 1]
        bound = next(f for f in document["facts"] if f["id"] == "f3")["positions"][0]["value"]
        assert (bound["low"], bound["high"], bound["unit"]) == (5, None, "person")
        assert document["summary"]["verdicts"]["discrepancy"] == 1

    def test_a_line_can_be_read_alone(self):
        for line in render_jsonl(View(harbour())):
            fact = json.loads(line)
            assert {claim["source"] for claim in fact["claims"]} == {s["id"] for s in fact["sources"]}


class TestCsv:
    def test_a_claim_a_row(self):
        rows = list(csv.DictReader(io.StringIO("".join(render_csv(View(harbour()))), newline="")))
        assert [r["fact"] for r in rows] == ["f1"] * 4 + ["f3"] * 2 + ["f2"] * 2
        assert (rows[0]["value"], rows[0]["text"], rows[0]["line"]) == ("2022-01-12", "12 January", "2")
        assert (rows[4]["low"], rows[4]["high"]) == ("5", "")
