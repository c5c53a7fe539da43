"""Files of every make become the same plain rows, and each cell's place in its file is remembered."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from hubmap import reader
from hubmap.errors import InputError, UsageError
from hubmap.reader import RawTable, RawTables

HUBS = "id,name\nceper,Ceper\ntegal,Tegal\n"


def write(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def only(raw: RawTables) -> RawTable:
    ((table,),) = raw.tables.values()
    return table


def rows(table: RawTable) -> list[dict[str, object]]:
    return [dict(zip(table.columns, row, strict=True)) for row in zip(*table.cells.values(), strict=True)]


def codes(raw: RawTables) -> list[str]:
    return [problem.code for problem in raw.problems]


def test_a_folder_is_read_by_the_names_of_its_files(tmp_path: Path) -> None:
    write(tmp_path, "hubs.csv", HUBS)
    write(tmp_path, "Sumber.csv", "id,publisher\nbps,BPS\n")
    raw = reader.read_tables(tmp_path)
    assert sorted(raw.tables) == ["hubs", "sources"]
    assert rows(raw.tables["hubs"][0]) == [{"id": "ceper", "name": "Ceper"}, {"id": "tegal", "name": "Tegal"}]
    assert raw.tables["hubs"][0].row_numbers == [2, 3]


def test_every_file_that_counts_is_hashed_settings_too(tmp_path: Path) -> None:
    write(tmp_path, "hubs.csv", HUBS)
    write(tmp_path, "hubmap.toml", "")
    write(tmp_path, "places.csv", "hub\n")
    write(tmp_path, "notes.md", "x")
    assert reader.read_tables(tmp_path).files == {
        "hubs.csv": hashlib.sha256(HUBS.encode()).hexdigest(),
        "hubmap.toml": hashlib.sha256(b"").hexdigest(),
    }


@pytest.mark.parametrize(
    ("text", "encoding", "notes"),
    [
        ("nama;jumlah\r\nCepér;4.000\r\n", "utf-8-sig", ["delimiter"]),
        ("nama;jumlah\r\nCepér;4.000\r\n", "cp1252", ["encoding", "delimiter"]),
        ("nama;jumlah\r\nCepér;4.000\r\n", "utf-16", ["delimiter"]),
        ("nama\tjumlah\nCepér\t4.000\n", "utf-8", ["delimiter"]),
        ("nama,jumlah\nCepér,4.000\n", "utf-8", []),
        ('"nama","jumlah"\n" Cepér ","4.000 "\n', "utf-8", []),
        ('nama;jumlah\n"Cepér";"4.000"\n', "utf-8", ["delimiter"]),
    ],
)
def test_what_excel_writes_is_read_and_what_was_assumed_is_said(
    tmp_path: Path, text: str, encoding: str, notes: list[str]
) -> None:
    raw = reader.read_tables(write(tmp_path, "sentra-2024.csv", text, encoding))
    assert rows(only(raw)) == [{"nama": "Cepér", "jumlah": "4.000"}]
    assert codes(raw) == notes


def test_commas_inside_semicolon_cells_do_not_cut_them(tmp_path: Path) -> None:
    text = "nama;produk;jumlah\nCeper;cor, blok rem, pompa;1,5\nTegal;kuningan, aluminium, baja;2,5\n"
    assert rows(only(reader.read_tables(write(tmp_path, "x.csv", text))))[0] == {
        "nama": "Ceper",
        "produk": "cor, blok rem, pompa",
        "jumlah": "1,5",
    }


def test_titles_above_the_header_and_empty_rows_are_passed_over_but_counted(tmp_path: Path) -> None:
    text = ",,\nData sentra 2024,,\n,,\nnama,unit,tahun\nCeper,300,2019\n,,\nTegal,,2017\n"
    table = only(reader.read_tables(write(tmp_path, "x.csv", text)))
    assert table.columns == ["nama", "unit", "tahun"]
    assert table.row_numbers == [5, 7]
    assert rows(table)[1]["unit"] is None


def test_a_line_break_inside_a_cell_does_not_shift_row_numbers(tmp_path: Path) -> None:
    table = only(reader.read_tables(write(tmp_path, "x.csv", 'nama,note\n"a\nb",x\nc,y\n')))
    assert rows(table)[0]["nama"] == "a\nb"
    assert table.row_numbers == [2, 3]


def test_a_column_that_comes_twice_is_numbered_and_kept(tmp_path: Path) -> None:
    raw = reader.read_tables(write(tmp_path, "x.csv", "nama,unit,unit\nCeper,1,2\n"))
    assert rows(only(raw)) == [{"nama": "Ceper", "unit": "1", "unit (2)": "2"}]


def test_a_column_without_a_name_is_called_by_its_letter(tmp_path: Path) -> None:
    assert only(reader.read_tables(write(tmp_path, "x.csv", "nama,,unit\nCeper,y,2\n"))).columns == [
        "nama",
        "column B",
        "unit",
    ]


def test_cells_beyond_the_header_are_an_error_that_says_where(tmp_path: Path) -> None:
    raw = reader.read_tables(write(tmp_path, "x.csv", "nama,unit\nCeper,1\nTegal,2,over\n"))
    (problem,) = raw.problems
    assert (problem.severity, problem.code, problem.where, problem.value) == (
        "error",
        "too-many-cells",
        "x.csv, row 3",
        "over",
    )


def test_a_single_file_called_hubs_is_the_table_of_hubs(tmp_path: Path) -> None:
    assert sorted(reader.read_tables(write(tmp_path, "hubs.csv", HUBS)).tables) == ["hubs"]


@pytest.mark.parametrize("text", ["", "\ufeff", "\n\n", ",,\n"])
def test_a_file_without_any_cell_is_called_empty_and_not_missing(tmp_path: Path, text: str) -> None:
    write(tmp_path, "hubs.csv", text)

    with pytest.raises(InputError, match=r"^Nothing is written in hubs\.csv, .*a row of column names.*anew") as raised:
        reader.read_tables(tmp_path)

    assert "no hubs.csv" not in str(raised.value)


def test_a_lone_table_of_another_name_is_flat(tmp_path: Path) -> None:
    write(tmp_path, "rekap 2024.csv", "nama,unit\nCeper,1\n")
    assert sorted(reader.read_tables(tmp_path).tables) == ["flat"]


def test_a_table_of_no_known_name_beside_others_is_told(tmp_path: Path) -> None:
    write(tmp_path, "hubs.csv", HUBS)
    write(tmp_path, "backup.csv", HUBS)
    raw = reader.read_tables(tmp_path)
    assert sorted(raw.tables) == ["hubs"]
    assert [(p.severity, p.code, p.file) for p in raw.problems] == [("warning", "unknown-table", "backup.csv")]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("x.csv", b"PK\x03\x04\xff\x00\x00", "is not a text file"),
        ("x.xlsx", b"nama,unit", "is not a workbook that can be opened"),
        ("x.docx", b"", "of a type that hubmap cannot read"),
        ("x.csv", b"", "there is no table"),
    ],
)
def test_what_cannot_be_read_at_all_is_an_input_error(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match=message):
        reader.read_tables(tmp_path / name)


def test_a_missing_path_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="does not exist"):
        reader.read_tables(tmp_path / "nowhere")


def test_an_empty_folder_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="has no table"):
        reader.read_tables(tmp_path)


def test_one_table_in_two_files_is_an_input_error(tmp_path: Path) -> None:
    write(tmp_path, "hubs.csv", HUBS)
    write(tmp_path, "sentra.csv", HUBS)
    with pytest.raises(InputError, match=r"There are two tables hubs: in hubs\.csv and in sentra\.csv"):
        reader.read_tables(tmp_path)


@pytest.mark.parametrize(
    "content", [b"\xff\xfen\x00a", "nama,tk\nCeper,4\n".encode("utf-16-le"), b"nama\nCe\0per \xe9\n"]
)
def test_text_that_is_cut_or_holds_nul_is_told_to_be_no_text(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.csv").write_bytes(content)
    with pytest.raises(InputError, match=r"x\.csv is not a text file"):
        reader.read_tables(tmp_path / "x.csv")


def test_characters_without_width_make_no_other_name(tmp_path: Path) -> None:
    source = write(tmp_path, "x.csv", "nama\nNging\u200bas\n\u2060Ngin\0gas\n")
    assert only(reader.read_tables(source)).cells["nama"] == ["Ngingas", "Ngingas"]


def test_a_readme_beside_the_tables_and_what_open_programs_leave_there_are_no_tables(tmp_path: Path) -> None:
    write(tmp_path, "README.txt", "Hubungi Budi, 0812\n")
    write(tmp_path, "~$rekap.xlsx", "x")
    write(tmp_path, ".~lock.sentra.csv#", "x")
    write(tmp_path, "sentra.csv", "id,nama\nceper,Ceper\n")
    raw = reader.read_tables(tmp_path)
    assert list(raw.files) == ["sentra.csv"]
    assert raw.problems == []


def test_what_parts_the_cells_is_seen_beside_a_cell_that_is_far_too_long(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        f"nama;kota;catatan\nCeper;Klaten;{'teks ' * 40_000}\nTegal;Tegal;x\n", encoding="utf-8"
    )
    ((table,),) = reader.read_tables(tmp_path / "a.csv").tables.values()
    assert table.cells["kota"] == ["Klaten", "Tegal"]
