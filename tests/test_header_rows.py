"""What stands below a table, or between its rows, is not taken for its hubs and figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from hubmap import reader
from hubmap.config import Config
from hubmap.validate import Checked, check
from tests.factories import framed


def checked(folder: Path, text: str) -> Checked:
    (folder / "x.csv").write_text(text, encoding="utf-8")
    return framed(check(reader.read_tables(folder / "x.csv"), Config()))


def told(result: Checked, code: str) -> list[tuple[int | None, str]]:
    return [(problem.row, problem.message) for problem in result.problems if problem.code == code]


def values(result: Checked) -> list[float]:
    return [float(value) for value in result.tables.figures["value"]]


def test_a_second_table_is_an_error_and_its_figures_are_not_read_under_the_first_header(tmp_path: Path) -> None:
    table = "nama,kab/kota,tenaga kerja\nCeper,Klaten,4000\nJumlah,,4000\n"
    result = checked(tmp_path, f"{table},,\nTabel 2,,\nnama,kab/kota,unit usaha\nCeper,Klaten,300\n")
    assert values(result) == [4000]
    assert result.tables.hubs["id"].tolist() == ["ceper"]
    message = "Another table begins here, with the columns nama, kab/kota, unit usaha; it was not used."
    assert told(result, "second-table") == [(6, message)]


def test_the_same_header_under_a_title_begins_another_table_too(tmp_path: Path) -> None:
    result = checked(tmp_path, "nama,tenaga kerja\nCeper,4000\nTahun 2020,\nnama,tenaga kerja\nCeper,4100\n")
    assert values(result) == [4000]
    assert [row for row, _ in told(result, "second-table")] == [4]


def test_a_header_on_every_page_is_passed_over(tmp_path: Path) -> None:
    result = checked(tmp_path, "nama,tenaga kerja\nCeper,4000\nnama,tenaga kerja\nTegal,2929\n")
    assert values(result) == [4000, 2929]
    assert told(result, "repeated-header") == [(3, "The header stands here once more; the row was not used.")]


@pytest.mark.parametrize(
    "total", ["J u m l a h", "Jumlah / Total", "Total (Kab. Klaten)", "TOTAL JAWA TENGAH", "Sub-total"]
)
def test_totals_are_known_however_they_are_called(tmp_path: Path, total: str) -> None:
    assert values(checked(tmp_path, f"nama,tenaga kerja\nCeper,4000\n{total},4000\n")) == [4000]


@pytest.mark.parametrize("name", ["Totallogam", "Jumla", "Sumber Rejo", "Total Logam Jaya"])
def test_names_that_only_begin_alike_are_hubs(tmp_path: Path, name: str) -> None:
    assert len(values(checked(tmp_path, f"nama,tenaga kerja\nCeper,4000\n{name},300\n"))) == 2


def test_a_name_alone_in_its_row_may_be_a_heading_and_is_told(tmp_path: Path) -> None:
    result = checked(tmp_path, "kecamatan,unit usaha,tenaga kerja\nKabupaten Klaten,,\nCeper,300,4000\n")
    message = "“Kabupaten Klaten” stands alone in its row; it was taken for a hub without figures."
    assert told(result, "lone-name") == [(2, message)]


def test_tables_with_hardly_any_figures_are_left_in_peace(tmp_path: Path) -> None:
    result = checked(tmp_path, "nama,unit usaha,tenaga kerja\nCeper,300,4000\nTegal,,\nNgingas,,\n")
    assert told(result, "lone-name") == []


def test_a_figure_that_is_the_sum_of_all_others_may_be_a_total(tmp_path: Path) -> None:
    result = checked(tmp_path, "kab/kota,tenaga kerja\nKlaten,4000\nTegal,2929\nJawa Tengah,6929\n")
    message = "jawa-tengah has 6929, which is the sum of all other figures of workforce; it may be a total and no hub."
    assert told(result, "looks-like-total") == [(4, message)]


def test_small_figures_are_sums_by_chance(tmp_path: Path) -> None:
    result = checked(tmp_path, "kab/kota,tenaga kerja\nKlaten,4\nTegal,5\nJawa Tengah,9\n")
    assert told(result, "looks-like-total") == []


@pytest.mark.parametrize("header", ["Ceper,Klaten,4000", 'Ceper,Klaten,"4.000"'])
def test_a_table_without_a_header_is_told(tmp_path: Path, header: str) -> None:
    result = checked(tmp_path, f"{header}\nTegal,Tegal,2929\n")
    ((row, message),) = told(result, "no-header")
    assert row == 1
    assert message.startswith("The row was taken for the header, but “4")


def test_a_header_of_years_is_one(tmp_path: Path) -> None:
    assert told(checked(tmp_path, "nama,2019,2020\nTegal,2900,2929\n"), "no-header") == []
