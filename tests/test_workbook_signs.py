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
