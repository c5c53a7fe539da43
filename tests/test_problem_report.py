"""Problems are told by file and kind, the gravest first, and many alike in one line."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubmap.cli import problem_report
from hubmap.locale import catalogue, retold
from hubmap.problems import Gathered, OfPlaces, Problem, Sentence, Severity, called_places, listed
from tests.command_line import run_here


def problem(severity: Severity, code: str, file: str, row: int) -> Problem:
    return Problem(
        severity=severity, code=code, message=f"{code} {row}.", remedy="Mend it.", file=file, row=row, column="x"
    )


def test_problems_are_grouped_by_file_then_gravity_and_keep_the_order_of_the_file() -> None:
    told = [
        problem("note", "n", "a.csv", 2),
        problem("error", "e", "b.csv", 3),
        problem("error", "e", "a.csv", 9),
        problem("error", "e", "a.csv", 10),
    ]
    assert [[(p.file, p.row) for p in group.problems] for group in problem_report.groups(told)] == [
        [("a.csv", 9), ("a.csv", 10)],
        [("a.csv", 2)],
        [("b.csv", 3)],
    ]


def test_lines_say_file_row_column_message_and_remedy_once() -> None:
    told = [problem("error", "e", "a.csv", row) for row in (2, 3)]
    assert list(problem_report.lines(told)) == [
        ("a.csv", "file"),
        ("  error: row 2, column x: e 2.", "error"),
        ("  error: row 3, column x: e 3.", "error"),
        ("    → Mend it.", "remedy"),
    ]


def test_many_alike_are_one_line_with_their_rows() -> None:
    told = [problem("warning", "w", "a.csv", row) for row in range(2, 30)]
    assert [text for text, style in problem_report.lines(told) if style == "more"] == [
        "    and 23 more like it (rows 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 …)."
    ]


def test_a_sheet_is_named_with_its_file() -> None:
    told = Problem(severity="note", code="n", message="Hm.", file="a.xlsx", sheet="Rekap")
    assert next(problem_report.lines([told])) == ("a.xlsx, sheet Rekap", "file")


def test_warnings_fail_only_when_strict() -> None:
    told = [problem("warning", "w", "a.csv", 2)]
    assert (problem_report.exit_code(told), problem_report.exit_code(told, strict=True)) == (0, 1)
    assert problem_report.exit_code([problem("note", "n", "a.csv", 2)], strict=True) == 0
    assert problem_report.exit_code([problem("error", "e", "a.csv", 2)]) == 1


def test_json_has_the_counts_and_every_problem() -> None:
    said = problem_report.as_dict([problem("warning", "w", "a.csv", 2)])
    assert said["counts"] == {"errors": 0, "warnings": 1, "notes": 0}
    assert said["problems"] == [
        {
            "code": "w",
            "severity": "warning",
            "count": 1,
            "message": "w 2.",
            "remedy": "Mend it.",
            "rows": [{"message": "w 2.", "file": "a.csv", "row": 2, "column": "x"}],
        }
    ]


@pytest.mark.parametrize(
    ("title", "language", "told"),
    [
        ("Sekolah", "id", "“Jumlah” adalah jumlah, bukan tempat; barisnya tidak dipakai."),
        ("Sekolah", "en", "“Jumlah” is a total and no place; the row was not used."),
        ("Sentra", "id", "“Jumlah” adalah jumlah, bukan sentra; barisnya tidak dipakai."),
        ("Sentra", "en", "“Jumlah” is a total and no hub; the row was not used."),
    ],
)
def test_what_is_wrong_with_a_list_of_other_things_is_told_of_places(
    tmp_path: Path, title: str, language: str, told: str
) -> None:
    (tmp_path / "x.csv").write_text("Nama,Kabupaten,Murid\nSD 1,Klaten,300\nJumlah,,300\n", encoding="utf-8")
    (tmp_path / "hubmap.toml").write_text(f'[title]\nid = "{title}"\nen = "{title}"\n', encoding="utf-8")
    assert told in run_here("check", "x.csv", "--language", language, folder=tmp_path).stdout


@given(value=st.text())
def test_words_of_the_data_and_names_of_files_stay_when_a_sentence_is_said_of_places(value: str) -> None:
    said = OfPlaces("{hub} is a hub of hubs.csv, says {who}.", hub=value, who=Sentence("the hubs’ {hub}", hub=value))
    assert said == f"{value} is a place of hubs.csv, says the places’ {value}."
    assert retold(said, "en") == said


def test_no_message_of_a_problem_says_hub_where_the_list_is_of_places() -> None:
    for message, translated in catalogue("id", "problems").items():
        assert "sentra" not in called_places(translated, "id").lower()
        # names of files, sheets and fields stay
        words = re.sub(r"\{\w+\}|hubmap|hubs\.csv|named hubs", "", called_places(message, "en"))
        assert "hub" not in words.lower()


def test_of_more_than_a_thousand_alike_the_rows_are_kept_and_counted() -> None:
    found = Gathered(problem("error", "e", "a.csv", row) for row in range(2, 1_502))
    found.append(problem("error", "e", "b.csv", 7))
    told = found.with_others()
    assert len(told) == 1_001
    assert sum(one.count for one in told) == 1_501
    assert sorted(row for one in told if one.file == "a.csv" for row in one.rows) == [*range(2, 1_502)]
    assert problem_report.counted(told) == "1501 errors, 0 warnings, 0 notes."
    (kind,) = problem_report.as_dict(told)["problems"]
    assert (kind["count"], len(kind["rows"])) == (1_501, 20)
    lines = [line for line, _ in problem_report.lines(told, most=1)]
    assert "    and 1499 more like it (rows 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 …)." in lines
    assert [line for line, _ in problem_report.lines(told, most=10_000)].count(lines[2]) == 0


def test_a_problem_of_many_rows_is_told_of_those_that_stay() -> None:
    whole = replace(problem("warning", "w", "a.csv", 3), others=(5, 8, 9))
    assert whole.of_rows(lambda row: row < 9) == replace(whole, others=(5, 8))
    assert whole.of_rows(lambda _: True) is whole
    assert whole.of_rows(lambda row: row > 9) is None
    moved = whole.of_rows(lambda row: row > 5)
    assert moved == replace(whole, row=8, others=(9,), message=f"It is as in row 3: {whole.message}")
    nowhere = replace(whole, row=None, others=())
    assert nowhere.of_rows(lambda _: False) is nowhere


def test_what_is_told_of_is_one_more_only_where_a_thousand_are_kept() -> None:
    found = Gathered()
    kind = ("error", "e", "a.csv", None, "x")
    first = found.first_alike((kind, row, row) for row in range(1_003))
    assert first == [*range(1_000)]
    found.extend(problem("error", "e", "a.csv", row) for row in first)
    assert found.with_others()[-1].others == (1_000, 1_001, 1_002)


def test_every_row_with_a_bad_cell_is_counted_and_accounted_for(tmp_path: Path) -> None:
    rows = "".join(f"n{at},{at}.9.x\n" for at in range(1_200))
    (tmp_path / "a.csv").write_text(f"name,workforce\n{rows}", encoding="utf-8")
    told = json.loads(run_here("check", tmp_path / "a.csv", "--json", folder=tmp_path).stdout)
    (kind,) = [one for one in told["problems"] if one["code"] == "not-a-figure"]
    assert kind["count"] == told["counts"]["errors"] == 1_200
    (page,) = told["ledger"]["files"]
    assert (page["lines"], page["hubs"], page["unexplained"]) == (1_201, 1_200, 0)


def test_left_out_rows_beyond_the_thousandth_are_no_unexplained_ones(tmp_path: Path) -> None:
    rows = "".join(f"h{at % 10},n\n" for at in range(1_200))
    (tmp_path / "hubs.csv").write_text(f"id,name\n{rows}", encoding="utf-8")
    (tmp_path / "programmes.csv").write_text(
        "hub,kind,year\n" + "".join(f"x{at},training,2020\n" for at in range(1_200)), encoding="utf-8"
    )
    told = json.loads(run_here("check", tmp_path, "--json", folder=tmp_path).stdout)
    assert {page["unexplained"] for page in told["ledger"]["files"]} == {0}
    (programmes,) = [page for page in told["ledger"]["files"] if page["file"] == "programmes.csv"]
    assert programmes["left_out"] == 1_200


def test_of_a_thousand_parts_the_first_and_the_last_are_listed() -> None:
    told = listed([str(year) for year in range(1000, 3000)], "{some}, {last}")
    assert told.startswith("1000, 1001, ")
    assert told.endswith("1037, …, 2999")
    assert listed(["a"] * 40, "{some} {last}") == " ".join("a" * 40)
    assert str(OfPlaces.of(told)) == told


def test_a_column_for_each_of_two_thousand_years_is_read_or_refused(tmp_path: Path) -> None:
    header = ",".join(["name", *map(str, range(1000, 2900))])
    (tmp_path / "a.csv").write_text(f"{header}\nCeper{',4' * 1900}\n", encoding="utf-8")
    assert "--debug" not in run_here("check", tmp_path / "a.csv", folder=tmp_path).stderr
