from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from hubmap import config, reader, scaffolding
from hubmap.reader import RawTable
from hubmap.validate import Checked, check
from tests.factories import framed


def workbook(path: Path, fill: Callable[[Worksheet], None]) -> Path:
    with xlsxwriter.Workbook(path) as book:
        fill(book.add_worksheet("Tabel 1"))
    return path


def only(source: Path) -> RawTable:
    ((table,),) = reader.read_tables(source).tables.values()
    return table


def checked(source: Path) -> Checked:
    return framed(check(reader.read_tables(source), config.load(source)))


def by_years(sheet: Worksheet) -> None:
    sheet.merge_range("A1:G1", "SENTRA IKM LOGAM")
    for cells, text in {"A3:A4": "No", "B3:B4": "Nama Sentra", "C3:C4": "Kab/Kota", "D3:G3": "Tenaga Kerja"}.items():
        sheet.merge_range(cells, text)
    sheet.write_row("D4", [2017, 2018, 2019, 2020])
    sheet.write_row("A5", ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"])
    sheet.write_row("A6", [1, "Ceper", "Klaten", 3800, 3900, 4000, 4200])


def test_headings_merged_over_rows_beside_years_under_a_merged_one_are_one_header(tmp_path: Path) -> None:
    table = only(workbook(tmp_path / "x.xlsx", by_years))
    years = [f"Tenaga Kerja {year}" for year in range(2017, 2021)]
    assert table.columns == ["No", "Nama Sentra", "Kab/Kota", *years]
    assert table.row_numbers == [6]
    figures = checked(tmp_path / "x.xlsx").tables.figures
    assert list(zip(figures["year"], figures["value"], strict=True)) == [
        (2017, 3800.0),
        (2018, 3900.0),
        (2019, 4000.0),
        (2020, 4200.0),
    ]


def test_three_rows_of_headings_are_one_header(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.merge_range("A1:A3", "Nama")
        sheet.merge_range("B1:E1", "Tenaga Kerja")
        sheet.merge_range("B2:C2", 2019)
        sheet.merge_range("D2:E2", 2020)
        sheet.write_row("B3", ["L", "P", "L", "P"])
        sheet.write_row("A4", ["Ceper", 1, 2, 3, 4])

    assert only(workbook(tmp_path / "x.xlsx", fill)).columns == [
        "Nama",
        "Tenaga Kerja 2019 L",
        "Tenaga Kerja 2019 P",
        "Tenaga Kerja 2020 L",
        "Tenaga Kerja 2020 P",
    ]


@pytest.mark.parametrize("numbers", [["(1)", "(2)", "(3)=(2)*2"], ["a", "b", "c"], [1, 2, 3]])
@pytest.mark.parametrize("gap", [0, 1])
def test_rows_that_number_the_columns_are_no_hubs(tmp_path: Path, numbers: list[str | int], gap: int) -> None:
    def fill(sheet: Worksheet) -> None:
        for at, row in enumerate([["Nama", "Unit", "Dua kali"], *[[]] * gap, numbers, ["Ceper", 300, 600]]):
            sheet.write_row(at, 0, row)

    assert only(workbook(tmp_path / "x.xlsx", fill)).cells["Nama"] == ["Ceper"]


def shared(sheet: Worksheet) -> None:
    for at, row in enumerate(
        [["Nama", "Produk", "Tenaga Kerja"], ["Talang"], ["Adiwerna"], [None, "cor"], [None, "las"]]
    ):
        sheet.write_row(at, 0, row)
    sheet.merge_range("C2:C3", 500)
    sheet.merge_range("A4:A5", "Ceper")
    sheet.merge_range("C4:C5", 4000)


def test_a_figure_merged_over_several_hubs_is_an_error_and_nobodys(tmp_path: Path) -> None:
    result = checked(workbook(tmp_path / "x.xlsx", shared))
    assert set(result.tables.figures["hub"]) == {"ceper"}
    told = [problem for problem in result.problems if problem.code == "shared-figure"]
    assert [problem.where for problem in told] == [
        "x.xlsx, sheet Tabel 1, row 2, column Tenaga Kerja",
        "x.xlsx, sheet Tabel 1, row 3, column Tenaga Kerja",
    ]
    assert told[0].message == "“500” stands in one cell for several hubs; it was not used."


def test_a_new_folder_does_not_give_it_to_each_of_them_either(tmp_path: Path) -> None:
    started = scaffolding.from_table(workbook(tmp_path / "x.xlsx", shared), tmp_path / "new")
    assert "500" not in (tmp_path / "new" / "observations.csv").read_text(encoding="utf-8")
    assert "shared-figure" in {problem.code for problem in started.problems}
