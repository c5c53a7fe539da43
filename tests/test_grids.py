"""The bytes of texts and of marked-up tables become grids of cells, one by one as they stand there."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from hubmap.errors import InputError
from hubmap.problems import Problem
from hubmap.reader import files
from hubmap.reader.files import cell, kind_by_content, text_page
from hubmap.reader.limits import DEFAULT, Limits
from hubmap.reader.markup import is_markup, markup_pages
from hubmap.reader.plain_text import LEAST_BYTES, ColumnGrid
from hubmap.reader.raw_tables import Page, Span


def text(content: str | bytes, name: str = "a.csv", limits: Limits = DEFAULT) -> tuple[list[list[Any]], list[Problem]]:
    """The cells of a text, and what was told of it."""
    problems: list[Problem] = []
    page = text_page(name, content.encode() if isinstance(content, str) else content, problems, limits)
    return [list(row) for row in page.grid], problems


def pages(content: str | bytes, limits: Limits = DEFAULT) -> list[Page]:
    return markup_pages("a.xls", content.encode() if isinstance(content, str) else content, limits)


def grids(content: str) -> list[list[list[Any]]]:
    return [[list(row) for row in page.grid] for page in pages(content)]


# --- texts --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "workbook"),
        (b"a,b\n1,2\n", "text"),
        (b"a b\n1 2\n", None),
        (b"a,b", None),
        (b" \n", None),
        (b"a,\x01\n", None),
        (b"\xff\xfea\0,\0\n\0", None),
        (b"<table>\n,", None),
    ],
)
def test_the_first_bytes_tell_what_a_file_is_or_nothing(content: bytes, kind: str | None) -> None:
    assert kind_by_content(content) == kind


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("  Ceper ", "Ceper"),
        ("\ufeffCe\u200bper", "Ceper"),
        ("Ce\x07per", "Ceper"),
        ("a\r\nb\rc", "a\nb\nc"),
        (" ", None),
        (True, "TRUE"),
        (4000.0, 4000),
        (0.5, 0.5),
        (7, 7),
        (None, None),
        (dt.date(2019, 5, 4), dt.datetime(2019, 5, 4)),  # noqa: DTZ001
        (dt.datetime(2019, 5, 4, 6), dt.datetime(2019, 5, 4, 6)),  # noqa: DTZ001
        (dt.time(6, 30), "06:30:00"),
    ],
)
def test_a_value_of_a_spreadsheet_becomes_a_plain_cell(value: object, read: object) -> None:
    assert (cell(value), type(cell(value))) == (read, type(read))


def test_a_line_for_spreadsheets_says_what_parts_the_cells_and_is_no_row() -> None:
    assert text("sep=|\na,b|c\nd,e|f\n")[0] == [[], ["a,b", "c"], ["d,e", "f"]]


def test_the_ends_of_lines_within_a_cell_become_one_kind() -> None:
    assert text('a,b\r\n"x\r\ny","z"\r\n')[0] == [["a", "b"], ["x\ny", "z"]]


def test_acting_characters_are_counted_by_cells_and_the_first_row_is_named() -> None:
    grid, (told,) = text('a,b\n"x\ny",ok\n\x07x,\x1by\nz,\u202ez\n')
    assert grid == [["a", "b"], ["x\ny", "ok"], ["x", "y"], ["z", "z"]]
    assert (told.code, told.row, told.file) == ("acting-characters", 3, "a.csv")
    assert "left out of 3 cells, the first in row 3: \\x07x" in str(told.message)


def test_tabs_part_the_cells_where_the_name_says_so_and_are_not_told_then() -> None:
    assert text("a,b,c\td\n", "a.tsv") == ([["a,b,c", "d"]], [])
    grid, (told,) = text("a\tb\n1\t2\n")
    assert (grid, str(told.message)) == ([["a", "b"], ["1", "2"]], "Read with tabs between the cells.")


@pytest.mark.parametrize(
    ("content", "mark"),
    [
        # the mark that cuts as many cells in each line, not the one that cuts most in one
        ("a;b\n1,0,0,0;2\n3;4\n", ";"),
        ("a|b|c\n1|2|3\nx;y|z|w\n", "|"),
        ("a\nb\n", ","),
        ("\n\n", ","),
    ],
)
def test_the_mark_that_cuts_lines_evenly_parts_the_cells(content: str, mark: str) -> None:
    assert text_page("a.csv", content.encode(), []).delimiter == mark


def unclosed(lines: int, *, even: int, after: int = 3) -> str:
    """A table of so many lines, the first of them cut as the header; a quotation mark is open before the last ones."""
    rows = ["a,b\n", *("1,2\n" if at < even else "1,2,3\n" for at in range(1, lines))]
    rows[-after] = '"1,2\n'
    return "".join(rows)


def test_a_quotation_mark_that_is_never_closed_swallows_no_lines() -> None:
    grid, (told,) = text('a,b\nx,5\n"3"" rod,6\n"y",7\nz"",8\n')
    assert grid == [["a", "b"], ["x", "5"], ['3" rod', "6"], ["y", "7"], ['z"', "8"]]
    assert (told.severity, told.code, told.row) == ("error", "unclosed-quote", 3)
    assert "so that 3 lines were one cell" in str(told.message)


@pytest.mark.parametrize(
    ("content", "lines", "is_told"),
    [
        (unclosed(20, even=18), 20, True),
        (unclosed(20, even=16), 18, False),
        (unclosed(20, even=20, after=2), 20, True),
        (unclosed(20, even=20, after=1), 20, False),
        ("Tabel 3\n\n" + unclosed(20, even=20), 22, True),
        ('a,b\nx,3"\ny,4\n', 3, False),
        ('a,b\n"x""",3\n"y"" z",4"\n', 3, False),
    ],
)
def test_lines_are_cut_without_quotation_marks_where_nine_of_ten_are_cut_alike(
    content: str, lines: int, *, is_told: bool
) -> None:
    grid, told = text(content)
    assert (len(grid), [one.code for one in told]) == (lines, ["unclosed-quote"] * is_told)


def test_lines_beyond_the_limit_are_not_cut_to_see_whether_a_mark_is_unclosed() -> None:
    assert len(text('a,b\n"1,2\n3,4\n', limits=Limits(rows=3))[0]) == 3
    assert len(text('a,b\n"1,2\n3,4\n', limits=Limits(rows=2))[0]) == 2


def test_an_empty_text_has_no_rows_whatever_its_limits() -> None:
    assert text("", limits=Limits(columns=0, cells=0, rows=0)) == ([], [])


def test_a_cell_that_was_cut_is_told_with_its_column_by_name_or_number() -> None:
    grid, told = text("name,,c\nxxxx,yyyy,zz\n1,2,3,wwww\n", limits=Limits(cell_characters=3))
    assert grid == [["nam", None, "c"], ["xxx", "yyy", "zz"], ["1", "2", "3", "www"]]
    assert [(one.row, one.column, one.value) for one in told] == [
        (1, "1", "name"),
        (2, "nam", "xxxx"),
        (2, "2", "yyyy"),
        (3, "4", "wwww"),
    ]


@pytest.mark.parametrize("content", ["a\nb\0c\n".encode("utf-16-le"), b"\xff\xfea\0\n", b"\x93a\n\0"])
def test_bytes_that_are_no_text_are_refused(content: bytes) -> None:
    with pytest.raises(InputError, match=r"a\.csv is not a text file"):
        text(content)


def test_wide_text_and_windows_own_are_read() -> None:
    assert text("a,b\nCepér,1\n".encode("utf-16")) == ([["a", "b"], ["Cepér", "1"]], [])
    grid, (told,) = text(b"a,b\n\x93Cep\xe9r\x94,\x81\n")
    assert (grid, told.code) == ([["a", "b"], ["“Cepér”", "\ufffd"]], "encoding")
    # a byte of nothing among many is a slip
    assert text(b"a,b\nCe\0per,1\n")[0][1] == ["Ceper", "1"]


@pytest.mark.parametrize(
    ("start", "mark"), [("name,note\n", ","), ("sep=;\nname;note\n", ";"), ("\ufeffname;note\n", ";")]
)
def test_a_long_plain_text_is_read_as_columns_and_any_other_row_by_row(start: str, mark: str) -> None:
    content = start + f"Ceper{mark}rods\n" * (LEAST_BYTES // 11 + 1)
    problems: list[Problem] = []
    page = text_page("a.csv", content.encode(), problems)
    assert isinstance(page.grid, ColumnGrid) == (not start.startswith("sep="))
    assert (page.delimiter, list(page.grid[-1])) == (mark, ["Ceper", "rods"])
    assert [one.code for one in problems] == ["delimiter"] * (mark == ";")


def test_rows_that_say_the_same_may_be_as_many_as_the_limit() -> None:
    same = Page("a.csv", None, [["x"], [None], [None], [None], ["x"], ["x"]])
    files.check_repeated(same, Limits(repeated_rows=2))
    with pytest.raises(InputError, match=r"2 of its rows say the same as others"):
        files.check_repeated(same, Limits(repeated_rows=1))


# --- workbooks ----------------------------------------------------------------------------------------------------------


def book(path: Path, *sheets: dict[tuple[int, int], Any], hidden: int | None = None) -> Path:
    with xlsxwriter.Workbook(path) as made:
        for number, cells in enumerate(sheets):
            sheet = made.add_worksheet()
            if number == hidden:
                sheet.hide()
            for (row, column), value in cells.items():
                sheet.write(row, column, value)
    return path


def test_cells_in_which_nothing_stands_are_not_counted_as_filled(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", {(0, 0): "a", (2, 3): "b"}, {(0, 0): "c"}, hidden=1)
    read = files.workbook(path, path.read_bytes(), Limits(filled_cells=3))
    assert [[list(row) for row in page.grid] for page in read] == [
        [["a", None, None, None], [None] * 4, [None, None, None, "b"]],
        [["c"]],
    ]
    assert [page.hidden for page in read] == [False, True]
    assert files.sheets(path, DEFAULT) == read
    for limits in (Limits(filled_cells=2), Limits(sheets=1), Limits(columns=3), Limits(rows=2)):
        with pytest.raises(InputError, match="at most"):
            files.sheets(path, limits)


def test_marked_up_text_is_read_in_a_process_of_its_own_only_where_it_is_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []

    def read_apart(task: str, *_: object) -> list[Page]:
        started.append(task)
        return []

    monkeypatch.setattr(files, "read_apart", read_apart)
    content = b"<table><tr><td>x</td></tr></table>".ljust(100_000)
    assert files.workbook(tmp_path / "a.xls", content)[0].grid == [["x"]]
    assert files.workbook(tmp_path / "a.xls", content + b" ") == []
    assert started == ["workbook"]
    (tmp_path / "a.xls").write_bytes(content + b" ")
    assert files.sheets(tmp_path / "a.xls", DEFAULT)[0].grid == [["x"]]


# --- marked-up text -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "is_one"),
    [
        (b"\xef\xbb\xbf\n <html>", True),
        (b"<ss:Workbook>", True),
        (b"<!-- x --><TABLE>", True),
        (b"table <table>", False),
        (b"<tables>", False),
        (b"<p>".ljust(1_995) + b"<table>", False),
        (b"<p>".ljust(1_995) + b"<html>", True),
    ],
)
def test_marked_up_text_begins_as_such_and_names_a_table_soon(content: bytes, *, is_one: bool) -> None:
    assert is_markup(content) is is_one


def test_a_page_without_a_table_is_refused_and_empty_tables_are_none() -> None:
    with pytest.raises(InputError, match="a web page without a table"):
        pages("<html><table><tr><td> </td></tr></table>")
    (page,) = pages("<table></table><table><tr><td></td></tr></table><table><tr><td>x</td></tr></table>")
    assert (page.sheet, page.grid) == ("Table 1", [["x"]])
    two = "<table><tr><td>x</td></tr></table>" * 2
    assert [page.sheet for page in pages(two, Limits(sheets=2))] == ["Table 1", "Table 2"]
    with pytest.raises(InputError, match="it has 2 sheets"):
        pages(two, Limits(sheets=1))


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("<td>a <b>b</b>  c<td>d", ["a b c", "d"]),
        ("<td>a<br>b<p>c</p><div> d</div>", ["a\nb\nc\nd"]),
        ("<td><br>a</td>", ["a"]),
        ("<td>a<script>b</script><style>c</style>d</td>", ["ad"]),
        ("<td>a</script>b</td>", ["ab"]),
        ("<td>a<table><tr><td>b</table>c</td><td>d</td>", ["abc", "d"]),
        ("<th>a</th>lost<td>&lt;b&gt; &amp;</td>", ["a", "<b> &"]),
        ("<td colspan=2>a</td><td>b</td>", ["a", None, "b"]),
        ("<td>a<![if x]>b</td>", ["ab"]),
        ("<td>a", ["a"]),
        ("<td></td><td>a</td>", [None, "a"]),
    ],
)
def test_a_cell_is_what_is_seen_of_it(row: str, cells: list[str | None]) -> None:
    assert grids(f"<html><table><tr>{row}")[0] == [cells]


def test_what_stands_outside_rows_is_no_cell() -> None:
    assert grids("<td>x</td><tr><td>y</td></tr><table><td>z</td><tr><td>a</td></tr></table><tr><td>b</td>") == [[["a"]]]
    assert grids("<table></table></table><table><tr><td>a</td></tr></table>") == [[["a"]]]


def test_cells_over_several_rows_and_columns_move_those_beside_them() -> None:
    (page,) = pages(
        "<table><tr><td>a</td><td rowspan=2 colspan=2>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr>"
        "<tr><td rowspan=2>f</td><td>g</td></tr><tr><td>h</td></tr><tr><td>i</td></tr></table>"
    )
    assert page.grid == [["a", "b", None, "c"], ["d", None, None, "e"], ["f", "g"], [None, "h"], ["i"]]
    assert page.spans == (Span(0, 1, 1, 2), Span(2, 0, 3, 0))


SPREADSHEET = """<?xml version="1.0"?><Workbook xmlns:ss="x"><Worksheet ss:Name="One"><Table>
<Row><Cell><Data ss:Type="String">2019</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">2019</Data></Cell></Row>
<Row ss:Index="4"><Cell ss:MergeAcross="1" ss:MergeDown="2"><Data ss:Type="Number">0.5</Data></Cell>
<Cell><Data ss:Type="Number">1E3</Data></Cell><Cell><Data ss:Type="Number">x</Data></Cell></Row>
</Table></Worksheet><Worksheet ss:Name="Two"><Table><Row><Cell><Data ss:Type="Number">1E999</Data></Cell>
<Cell><Data>7</Data></Cell></Row></Table></Worksheet></Workbook>"""


def test_a_spreadsheet_that_was_saved_as_text_says_its_rows_columns_and_kinds() -> None:
    one, two = pages(SPREADSHEET)
    assert one.grid == [["2019", None, 2019], [], [], [0.5, None, 1000, "x"]]
    assert (one.sheet, one.spans) == ("One", (Span(3, 0, 5, 1),))
    assert (two.sheet, two.grid) == ("Two", [["1E999", "7"]])
    assert [type(value) for value in one.grid[3]] == [float, type(None), int, str]


def test_a_sheet_ends_what_is_open_before_it() -> None:
    cut = '<worksheet name="A"><table><row><cell>a<table><worksheet name="B"><table><row><cell>b'
    assert [(page.sheet, page.grid) for page in pages(cut)] == [("A", [["a"]]), ("B", [["b"]])]


def test_a_cell_counts_in_a_row_as_far_as_it_says_and_no_further() -> None:
    wide = "<table><tr><td colspan={}>x</td></tr></table>"
    assert [len(pages(wide.format(said))[0].grid[0]) for said in ("3", "2000", "2001", "-3", "x")] == [
        3,
        2000,
        2000,
        1,
        1,
    ]
    with pytest.raises(InputError, match="claims 3 columns"):
        pages(wide.format(3), Limits(columns=2))
    with pytest.raises(InputError, match="claims 2 rows"):
        pages("<table><tr><td>x</td></tr><tr><td>x</td></tr>", Limits(rows=1))


@pytest.mark.parametrize(
    "content",
    [
        "<html><meta charset='windows-1251'><table><tr><td>Чепер</td></tr></table>".encode("cp1251"),
        "<html><table><tr><td>Чепер</td></tr></table>".encode("utf-16"),
        "<html><table><tr><td>Чепер</td></tr></table>".encode("utf-8-sig"),
    ],
)
def test_marked_up_text_is_read_in_the_encoding_that_it_says(content: bytes) -> None:
    assert pages(content)[0].grid == [["Чепер"]]


@pytest.mark.parametrize("said", [b"", b"<meta charset=utf-8>", b"<meta charset=rot13>", b"<meta charset=utf-no>"])
def test_marked_up_text_that_says_no_encoding_or_a_wrong_one_is_read_as_windows_own(said: bytes) -> None:
    assert pages(b"<html>" + said + b"<table><tr><td>Cep\xe9r</td></tr></table>")[0].grid == [["Cepér"]]
