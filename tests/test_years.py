from __future__ import annotations

from datetime import datetime
from pathlib import Path

import xlsxwriter

from hubmap import config, reader, scaffolding
from hubmap.validate import Checked, check
from tests.factories import framed

HEADER: list[str | int | None] = ["Nama Sentra", "Kab/Kota", "Tenaga Kerja", "Produk"]


def workbook(path: Path, sheets: dict[str, list[list[str | int | None]]]) -> Path:
    with xlsxwriter.Workbook(path) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return path


def rekap(folder: Path) -> Path:
    return workbook(
        folder / "rekap.xlsx",
        {
            "2020": [HEADER, ["Ceper", "Klaten", 4200, "cor"], ["Ngingas", "Sidoarjo", 3000, None]],
            "Tahun 2019": [HEADER, ["Ceper", "Klaten", 4000, "cor besi"], ["Jumlah", None, 4000, None]],
            "Data 2021": [
                ["Nama Sentra", "Kab/Kota", "Tenaga Kerja 2021", "Produk"],
                ["Ceper", "Klaten", "banyak", "cor"],
            ],
        },
    )


def checked(source: Path) -> Checked:
    return framed(check(reader.read_tables(source), config.load(source)))


def figures(result: Checked) -> list[list[object]]:
    told: list[list[object]] = (
        result.tables.figures[["hub", "year", "value", "sheet", "file", "row"]].astype(object).to_numpy().tolist()
    )
    return told


def test_a_sheet_for_each_year_is_one_table_and_every_row_knows_its_sheet(tmp_path: Path) -> None:
    result = checked(rekap(tmp_path))
    assert result.tables.hubs["id"].tolist() == ["ceper", "ngingas"]
    assert figures(result) == [
        ["ceper", 2020, 4200.0, "2020", "rekap.xlsx", 2],
        ["ngingas", 2020, 3000.0, "2020", "rekap.xlsx", 3],
        ["ceper", 2019, 4000.0, "Tahun 2019", "rekap.xlsx", 2],
    ]


def test_that_they_were_read_together_is_said_and_faults_name_their_sheet(tmp_path: Path) -> None:
    told = {problem.code: problem for problem in checked(rekap(tmp_path)).problems}
    assert told["tables-of-years"].message == (
        "Tahun 2019, 2020 and Data 2021 were read as one table, each with the year in its name."
    )
    assert told["total-row"].where == "rekap.xlsx, sheet Tahun 2019, row 3, column Nama Sentra"
    assert told["not-a-figure"].where == "rekap.xlsx, sheet Data 2021, row 2, column Tenaga Kerja 2021"
    assert told["hub-differs"].message == "“cor besi” is not what row 2 of 2020 says of the same hub; that row counts."
    assert "no-year" not in told


def test_a_file_for_each_year_in_a_folder_is_one_table_too(tmp_path: Path) -> None:
    for year, count in ((2019, 4000), (2020, 4200)):
        (tmp_path / f"sentra-{year}.csv").write_text(f"nama,tenaga kerja\nCeper,{count}\n", encoding="utf-8")
    assert figures(checked(tmp_path)) == [
        ["ceper", 2019, 4000.0, None, "sentra-2019.csv", 2],
        ["ceper", 2020, 4200.0, None, "sentra-2020.csv", 2],
    ]


def test_a_column_of_years_wins_over_the_year_of_the_sheet(tmp_path: Path) -> None:
    header: list[str | int | None] = ["nama", "tahun", "tenaga kerja"]
    source = workbook(tmp_path / "x.xlsx", {"2019": [header, ["Ceper", 2018, 5]], "2020": [header, ["Ceper", 2019, 6]]})
    assert [row[1] for row in figures(checked(source))] == [2018, 2019]


def test_beside_a_table_of_hubs_they_are_its_observations(tmp_path: Path) -> None:
    sheets: dict[str, list[list[str | int | None]]] = {
        "Sentra": [["id", "nama", "dalam"], ["ceper", "Ceper", "Klaten"]],
        "2019": [["sentra", "tenaga kerja"], ["ceper", 4000]],
        "2020": [["sentra", "tenaga kerja"], ["Ceper", 4200]],
    }
    result = checked(workbook(tmp_path / "x.xlsx", sheets))
    assert [row[:3] for row in figures(result)] == [["ceper", 2019, 4000.0], ["ceper", 2020, 4200.0]]


def test_like_tables_of_one_year_are_categories_and_other_columns_are_not_mixed(tmp_path: Path) -> None:
    (tmp_path / "sentra-2019.csv").write_text("nama,tenaga kerja\nCeper,4000\n", encoding="utf-8")
    (tmp_path / "sentra-2019-lama.csv").write_text("nama,tenaga kerja\nCeper,1\n", encoding="utf-8")
    raw = reader.read_tables(tmp_path)
    assert [problem.code for problem in raw.problems] == ["tables-of-categories"]
    assert [table.cells["Berkas"] for table in raw.tables[reader.FLAT]] == [["sentra-2019-lama"], ["sentra-2019"]]
    (tmp_path / "sentra-2019-lama.csv").unlink()
    (tmp_path / "anggaran 2020.csv").write_text("pos,rupiah\nGaji,1\n", encoding="utf-8")
    assert [problem.code for problem in reader.read_tables(tmp_path).problems] == ["unknown-table"]


def test_a_new_folder_is_made_of_all_of_them(tmp_path: Path) -> None:
    scaffolding.from_table(rekap(tmp_path), tmp_path / "new")
    assert (tmp_path / "new" / "observations.csv").read_text(encoding="utf-8").splitlines() == [
        "hub,year,workforce",
        "ceper,2020,4200",
        "ngingas,2020,3000",
        "ceper,2019,4000",
        "ceper,2021,banyak",
    ]


def test_columns_may_be_called_otherwise_in_another_year(tmp_path: Path) -> None:
    sheets: dict[str, list[list[str | int | None]]] = {
        "2019": [["Nama Sentra", "Kab/Kota", "Tenaga Kerja"], ["Ceper", "Klaten", 4000]],
        "2020": [["Nama", "Kabupaten", "Jml TK", "Jumlah Pekerja"], ["Ceper", "Klaten", 1, 4100]],
    }
    assert ["ceper", 2020, 4100.0] in [row[:3] for row in figures(checked(workbook(tmp_path / "x.xlsx", sheets)))]


def test_a_table_of_a_year_that_is_not_used_says_when_it_would_be(tmp_path: Path) -> None:
    sheets: dict[str, list[list[str | int | None]]] = {
        "Sentra": [["id", "nama"], ["ceper", "Ceper"]],
        "2019": [["sentra", "tenaga kerja"], ["ceper", 4000]],
    }
    (problem,) = [one for one in checked(workbook(tmp_path / "x.xlsx", sheets)).problems if one.code == "unknown-table"]
    assert problem.remedy.startswith("Tables of years are read together where there are several, one for each year")


def test_a_hidden_sheet_that_is_read_is_told(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "x.xlsx") as book:
        for year in (2019, 2020):
            sheet = book.add_worksheet(str(year))
            sheet.write_row(0, 0, ["nama", "tenaga kerja"])
            sheet.write_row(1, 0, ["Ceper", year])
        sheet.hide()
    (problem,) = [one for one in checked(tmp_path / "x.xlsx").problems if one.code == "hidden-sheet"]
    assert (problem.severity, problem.where) == ("warning", "x.xlsx, sheet 2020")


def test_codes_that_became_dates_or_decimals_are_told_and_kept(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "x.xlsx") as book:
        sheet = book.add_worksheet("sentra")
        sheet.write_row(0, 0, ["kode", "nama", "tenaga kerja"])
        sheet.write_datetime(1, 0, datetime(2010, 11, 3), book.add_format({"num_format": "dd.mm.yy"}))  # noqa: DTZ001
        sheet.write_row(1, 1, ["Ceper", 4000])
        sheet.write_row(2, 0, [33.1, "Tegal", 2929])
    result = checked(tmp_path / "x.xlsx")
    assert result.tables.hubs["id"].tolist() == ["2010-11-03", "33.1"]
    (problem,) = [one for one in result.problems if one.code == "spoilt-id"]
    assert problem.where == "x.xlsx, sheet sentra, row 2, column kode"
