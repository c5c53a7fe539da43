from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from hubmap import reader
from hubmap.problems import Problem


def workbook(path: Path, results: list[str | int]) -> Path:
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Lain & lama").write(0, 0, "x")
        sheet = book.add_worksheet("sentra")
        sheet.write_row(0, 0, ["id", "nama", "tenaga kerja"])
        for at, result in enumerate(results, 1):
            sheet.write_row(at, 0, [f"s{at}", f"Sentra {at}"])
            sheet.write_formula(at, 2, "=D1/E1", None, result)
    return path


def uncalculated(path: Path) -> Path:
    """The workbook as programs write it that do not calculate: without results."""
    new = path.with_name("new.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(new, "w") as archive:
        for part in old.namelist():
            archive.writestr(part, re.sub(rb"(</f>)<v>.*?</v>", rb"\1", old.read(part)))
    return new


def told(source: Path) -> list[Problem]:
    codes = ("error-cells", "no-results")
    return [problem for problem in reader.read_tables(source).problems if problem.code in codes]


def test_errors_of_formulas_are_told_with_their_cells(tmp_path: Path) -> None:
    missing, divided = told(workbook(tmp_path / "x.xlsx", ["#N/A", 5, "#DIV/0!", "#DIV/0!"]))
    assert (missing.severity, divided.severity) == ("warning", "error")
    assert divided.message == "Formulas gave “#DIV/0!” in C4, C5 (2 in all); these cells count as empty."
    assert divided.where == "x.xlsx, sheet sentra"


def test_formulas_without_results_are_told_and_no_more_than_ten_cells_named(tmp_path: Path) -> None:
    (problem,) = told(uncalculated(workbook(tmp_path / "x.xlsx", [0] * 12)))
    assert problem.severity == "error"
    cells = ", ".join(f"C{row}" for row in range(2, 12))
    assert problem.message == f"Formulas have no results in {cells}, … (12 in all); these cells count as empty."


@pytest.mark.parametrize("results", [[1, 2], ["", "teks"]])
def test_formulas_with_results_are_left_in_peace(tmp_path: Path, results: list[str | int]) -> None:
    assert told(workbook(tmp_path / "x.xlsx", results)) == []


def test_cells_are_read_as_the_spreadsheet_shows_them(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "x.xlsx") as book:
        sheet = book.add_worksheet("sentra")
        sheet.write_row(0, 0, ["kode pos", "nama", "pangsa", "laju"])
        for row, (code, share, pace) in enumerate([(5111, 0.25, 0.033), (57465, 0.5, 0.1)], 1):
            sheet.write_number(row, 0, code, book.add_format({"num_format": "00000"}))
            sheet.write_string(row, 1, f"Sentra {row}")
            sheet.write_number(row, 2, share, book.add_format({"num_format": "0%"}))
            sheet.write_number(row, 3, pace, book.add_format({"num_format": '0.0"%"'}))
    (table,) = reader.read_tables(tmp_path / "x.xlsx").tables["hubs"]
    assert list(table.cells["kode pos"]) == ["05111", "57465"]
    assert list(table.cells["pangsa"]) == [25, 50]
    assert list(table.cells["laju"]) == [3.3, 10]


def test_rows_that_a_filter_leaves_out_are_read_and_told(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "x.xlsx") as book:
        sheet = book.add_worksheet("sentra")
        sheet.write_row(0, 0, ["nama", "tenaga kerja"])
        for row in range(1, 15):
            sheet.write_row(row, 0, [f"Sentra {row}", row])
            sheet.set_row(row, None, None, {"hidden": row > 2})
    raw = reader.read_tables(tmp_path / "x.xlsx")
    (problem,) = (one for one in raw.problems if one.code == "hidden-rows")
    rows = ", ".join(map(str, range(4, 14)))
    assert problem.message == f"12 rows are hidden or filtered out ({rows}, …), and were read like the others."
    assert (problem.severity, problem.row) == ("warning", 4)
    assert len(raw.tables["hubs"][0].row_numbers) == 14


def test_a_nought_of_a_formula_that_no_program_computed_is_no_figure(tmp_path: Path) -> None:
    (problem,) = told(workbook(tmp_path / "x.xlsx", [0, 0]))
    assert problem.message == "Formulas have no results in C2, C3 (2 in all); these cells count as empty."
    (table,) = reader.read_tables(tmp_path / "x.xlsx").tables["hubs"]
    assert list(table.cells["tenaga kerja"]) == [None, None]
