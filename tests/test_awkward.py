"""Awkward files, one fault each and named for it: each gives the right data or the right message, word for word.

Those of LibreOffice Calc 7.4 are xlsx, xls, ods, and semicolons.csv; the others were written byte by byte.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from hubmap import config, reader
from hubmap.errors import InputError
from hubmap.validate import check
from tests.factories import framed

DATA = Path(__file__).parent / "data"

# by file: figures as hub, year, metric, value; then what is told, but for the note that says which column was taken for what
EXPECTED: dict[str, tuple[list[tuple[str, int | None, str, float]], list[str]]] = {
    "ambiguous-number.csv": (
        [("tegal", 2019, "workforce", 950.0)],
        [
            "error: ambiguous-number.csv, row 2, column Tenaga Kerja: “4.000” can be read as 4000 (Indonesian, 1.234,5) or as 4 (English, 1,234.5). Write it without a mark for thousands, or set locale in hubmap.toml.",
        ],
    ),
    "bom.csv": (
        [("ceper", 2019, "workforce", 4000.0), ("ngingas", 2023, "workforce", 3000.0)],
        [
        ],
    ),
    "contradiction.xls": (
        [("ceper", 2019, "workforce", 4000.0), ("ceper", 2019, "ikm_units", 300.0), ("ceper", 2019, "workforce", 3000.0), ("ceper", 2019, "ikm_units", 4000.0)],
        [
            "warning: contradiction.xls, sheet Sheet1, row 3, column Tenaga Kerja: ceper has 0.8 workers per unit (3000 workers, 4000 units), which is out of line. Check that both figures are of the same scope, or say in note why.",
            "warning: contradiction.xls, sheet Sheet1, row 3, column Tenaga Kerja: ceper, workforce, 2019: “3000” contradicts “4000” of row 2, which has the same scope. Write in scope how they differ; both are shown.",
            "warning: contradiction.xls, sheet Sheet1, row 3, column Unit IKM: ceper, ikm_units, 2019: “4000” contradicts “300” of row 2, which has the same scope. Write in scope how they differ; both are shown.",
        ],
    ),
    "dates-as-years.xlsx": (
        [("ceper", 2019, "workforce", 4000.0)],
        [
        ],
    ),
    "degrees-minutes-seconds.csv": (
        [("ceper", 2019, "workforce", 4000.0), ("ngingas", 2023, "workforce", 3000.0), ("tegal", 2017, "workforce", 2929.0)],
        [
            "error: degrees-minutes-seconds.csv, row 4, column Koordinat: “dekat pasar” is not a latitude and a longitude. Write both in degrees, such as -7.6793, 110.6711.",
        ],
    ),
    "empty-first-row.ods": (
        [("ceper", 2019, "workforce", 4000.0)],
        [
        ],
    ),
    "lost-date-format.xlsx": (
        [("ceper", None, "workforce", 4000.0)],
        [
            "error: lost-date-format.xlsx, sheet Sheet1, row 2, column Tahun: “43830” is not a year. It may be the date 2019-12-31, which lost its format. Write one year in four digits, such as 2019.",
            "warning: lost-date-format.xlsx, sheet Sheet1, row 2, column Tahun: The figures of ceper have no year; they count as the oldest. Write the year if the source tells it.",
        ],
    ),
    "merged-headers.xlsx": (
        [("ceper", 2018, "workforce", 3900.0), ("ceper", 2019, "workforce", 4000.0), ("ngawonggo", 2018, "workforce", 380.0), ("ngawonggo", 2019, "workforce", 400.0)],
        [
        ],
    ),
    "misspelt-column.csv": (
        [("ceper", 2019, "workforce", 4000.0)],
        [],
    ),
    "mixed-number-styles.csv": (
        [("ceper", 2019, "omzet", 1234.5), ("tegal", 2019, "omzet", 1234.5)],
        [
            "warning: mixed-number-styles.csv, row 3, column Omzet (juta): “1.234,5” (row 2) is written the Indonesian way and “1,234.5” (row 3) the English way. Write all figures of the column in one way, so that dots and commas cannot be mistaken.",
        ],
    ),
    "no-place-column.csv": (
        [("ceper", 2019, "workforce", 4000.0)],
        [
            'warning: no-place-column.csv: No column is called as names or places are, so “Uraian” was taken for the hubs’ names; there are “Uraian”, “Tenaga Kerja”, “Tahun”. Call the one that does “name”, or write under [columns.flat] in hubmap.toml: "Its name" = "name".',
        ],
    ),
    "numbered-columns-and-footnotes.csv": (
        [("ceper", None, "workforce", 4000.0), ("ngawonggo", None, "workforce", 400.0), ("ngingas", None, "workforce", 3000.0)],
        [
            "note: numbered-columns-and-footnotes.csv, row 6, column Nama Sentra: “Jumlah Kab. Klaten” is a total and no hub; the row was not used.",
            "note: numbered-columns-and-footnotes.csv, row 8, column Nama Sentra: “Jumlah” is a total and no hub; the row was not used.",
            "note: numbered-columns-and-footnotes.csv, row 9: “Sumber: Dinas Perindustrian 2019” is a footnote and no hub; the row was not used.",
            "note: numbered-columns-and-footnotes.csv: numbered-columns-and-footnotes.csv does not say which year its figures are of. Add a column year.",
        ],
    ),
    "numbers-as-text.xlsx": (
        [("ceper", 2019, "workforce", 4000.0), ("jogja", 2017, "workforce", 500.0)],
        [
        ],
    ),
    "semicolons.csv": (
        [("ceper", 2019, "workforce", 4000.0), ("ceper", 2019, "omzet", 12.5), ("tegal-talang", 2017, "workforce", 2929.0), ("tegal-talang", 2017, "omzet", 7.125)],
        [
            "note: semicolons.csv: Read with semicolons between the cells.",
            'note: semicolons.csv: Numbers were read the Indonesian way (4.000,5), because of the semicolons between the cells. If that is wrong, set locale = "en" in hubmap.toml.',
        ],
    ),
    "separator-line.csv": (
        [("ceper", 2019, "workforce", 4000.0)],
        [
            "note: separator-line.csv: Read with semicolons between the cells.",
            'note: separator-line.csv: Numbers were read the Indonesian way (4.000,5), because of the semicolons between the cells. If that is wrong, set locale = "en" in hubmap.toml.',
        ],
    ),
    "swapped-coordinates.csv": (
        [("ceper", 2019, "workforce", 4000.0)],
        [
            "warning: swapped-coordinates.csv, column Lintang: Latitude and longitude stand in each other’s column; they were read so. Change the names of the two columns.",
        ],
    ),
    "thousands-dots.csv": (
        [("ceper", 2019, "workforce", 4000.0), ("tegal", 2019, "workforce", 1234567.0)],
        [
            'note: thousands-dots.csv: Numbers were read the Indonesian way (4.000,5), because of “1.234.567”. If that is wrong, set locale = "en" in hubmap.toml.',
        ],
    ),
    "total-row.csv": (
        [("ceper", 2019, "workforce", 4000.0), ("tegal", 2017, "workforce", 2929.0)],
        [
            "note: total-row.csv, row 4, column Nama Sentra: “Jumlah” is a total and no hub; the row was not used.",
        ],
    ),
    "trailing-spaces.csv": (
        [("ceper", 2019, "workforce", 4000.0)],
        [
        ],
    ),
    "two-spellings.csv": (
        [("purbalingga", 2020, "workforce", 1326.0), ("purbalinga", 2015, "workforce", 837.0)],
        [
            "warning: two-spellings.csv, row 3, column Nama Sentra: “Purbalinga” (purbalinga) may be the same hub as “Purbalingga” (purbalingga, row 2). Keep one of them, or write in within how they differ.",
        ],
    ),
    "unknown-references.xlsx": (
        [("ceper", 2019, "workforce", 4000.0)],
        [
            "error: unknown-references.xlsx, sheet Sumber, row 3, column tautan: “javascript:alert(1)” is not a web link; it was left out. Write an address that begins with https:// or http://.",
            "error: unknown-references.xlsx, sheet Observasi, row 3, column sentra: The hub “solo” is not in the table hubs. The row was not used. Add it to hubs, or write the id of one that is there.",
            "note: unknown-references.xlsx, sheet Sumber, row 3, column id: The source blog is not used by any row.",
            "note: : 0 of 1 figures have an anchor at their source. Write into anchor the few words that hold the figure, so that its link opens there.",
        ],
    ),
    "unquoted-comma.csv": (
        [],
        [
            "error: unquoted-comma.csv, row 2: The row has 5 cells, but the header has 4; what stands beyond was not used. Put text that contains the delimiter in double quotes.",
            "error: unquoted-comma.csv, row 2, column Tahun: 4000 cannot be the year; it was left out. Write one year in four digits.",
            "error: unquoted-comma.csv, row 2, column Tenaga Kerja: “blok rem” is not a figure. Write a figure such as 4000, ~500, >3000 or 100-500, or leave the cell empty.",
            "warning: unquoted-comma.csv, row 2, column Tahun: The figures of ceper have no year; they count as the oldest. Write the year if the source tells it.",
        ],
    ),
    "windows-1252.csv": (
        [("ceper", 2019, "workforce", 4000.0)],
        [
            "note: windows-1252.csv: The file is not UTF-8; it was read as Windows-1252, which Excel writes. If names look wrong, save it as “CSV UTF-8”.",
            "note: windows-1252.csv: Read with semicolons between the cells.",
        ],
    ),
}  # fmt: skip


def read(name: str) -> tuple[list[tuple[str, int | None, str, float]], list[str], list[list[object]]]:
    result = framed(check(reader.read_tables(DATA / name), config.Config()))
    rows = result.tables.figures.to_dict("records")
    figures = [(row["hub"], row["year"], row["metric"], row["value"]) for row in rows]
    told = [
        f"{problem.severity}: {problem.where}: {problem.message} {problem.remedy}".strip()
        for problem in result.problems
        if problem.code != "columns-taken"
    ]
    return figures, told, result.tables.hubs[["id", "name", "place", "within"]].values.tolist()


@pytest.mark.parametrize("name", EXPECTED)
def test_an_awkward_file_gives_the_right_data_and_the_right_message(name: str) -> None:
    figures, told, _ = read(name)
    assert (figures, told) == EXPECTED[name]


def test_every_awkward_file_is_expected() -> None:
    assert {file.name for file in DATA.iterdir() if file.is_file()} == {*EXPECTED, "text.xlsx"}


def test_a_file_that_only_calls_itself_a_workbook_stops_with_a_message(tmp_path: Path) -> None:
    message = (
        r"^locked\.xlsx is not a workbook that can be opened \(.*\)\. If it has a password, save it without one\.$"
    )
    (tmp_path / "locked.xlsx").write_bytes(b"\0not-a-workbook")
    with pytest.raises(InputError, match=message):
        reader.read_tables(tmp_path / "locked.xlsx")


@pytest.mark.parametrize("name", ["bom.csv", "trailing-spaces.csv", "empty-first-row.ods", "merged-headers.xlsx"])
def test_names_and_places_come_out_clean(name: str) -> None:
    assert read(name)[2][0] == ["ceper", "Ceper", "Ceper", "Kabupaten Klaten"]


def test_a_cell_merged_over_rows_holds_for_each_of_them() -> None:
    assert [hub[3] for hub in read("merged-headers.xlsx")[2]] == ["Kabupaten Klaten", "Kabupaten Klaten"]


def test_what_was_taken_for_what_is_said() -> None:
    (told,) = (
        p
        for p in framed(check(reader.read_tables(DATA / "bom.csv"), config.Config())).problems
        if p.code == "columns-taken"
    )
    assert told.message == (
        "Columns were taken by their names: “Nama Sentra” for name, “Kab/Kota” for regency, “Tenaga Kerja” for workforce, "
        "“Tahun” for year."
    )
