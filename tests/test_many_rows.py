"""What is done to many rows at once gives the answers of the careful way, cell by cell."""

from __future__ import annotations

import csv
import io
import random
import re
from dataclasses import replace
from math import nan
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from numpy.testing import assert_array_equal

from hubmap import pipeline
from hubmap.plain_values import Texts, matching
from hubmap.reader import files, header_rows, limits, plain_text, raw_tables
from hubmap.validate import cell_values, coordinates, hub_identity, pin_columns, privacy
from hubmap.validate.column_values import ColumnValues
from hubmap.validate.coordinates import are_fine, decimal_cells, degrees_of_text, written_precision_km

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from hubmap.atlas import Atlas
    from hubmap.problems import Problem

NUMBERS = st.from_regex(r"-?[0-9]{1,4}([.,][0-9]{0,6})?", fullmatch=True)
ODD_DEGREES = ("7°40'12\"S", "-7,58", "LS 7.5", "'-7.58", "", "abc", "−7.1", "1e3", "\u0667.\u0665", " -7.5")


def careful(cell: object) -> float | None:
    return degrees_of_text(str(cell))


@given(st.lists(st.none() | NUMBERS | st.sampled_from(ODD_DEGREES) | st.text(max_size=8)))
@example(["-0", "0.0", None, "180.00001"])
def test_degrees_of_a_column_are_those_of_its_cells(cells: list[str | None]) -> None:
    assert_array_equal(
        decimal_cells(cells, careful),
        np.array([None if cell is None else careful(cell) for cell in cells], dtype=float),
    )


def test_a_column_with_numbers_in_it_is_read_cell_by_cell() -> None:
    assert_array_equal(decimal_cells(["-7.5", 3, None], careful), [-7.5, 3.0, nan])


@given(st.lists(st.none() | NUMBERS))
def test_a_pin_that_is_fine_is_good_to_a_kilometre(cells: list[str | None]) -> None:
    fine = [cell for cell, is_fine in zip(cells, are_fine(cells), strict=True) if is_fine]
    assert all(written_precision_km(cell, "1") <= 1 for cell in fine)


CONTACTS = st.sampled_from(
    ["0812-3456-7890", "+62 812 3456 7890", "(0271) 123456", "sri@example.org", "3310115201900001", "021 345 6789"]
)


@given(st.lists(st.text(max_size=20) | CONTACTS | st.tuples(st.text(max_size=9), CONTACTS).map(" ".join)))
@example(["+1 212 555 0100", "62(271)123456", "0\u066812 3456 7890"])
def test_every_text_with_a_contact_is_looked_through(texts: list[str]) -> None:
    chosen = set(matching(texts, privacy._MAYBE))
    assert {at for at, text in enumerate(texts) if privacy.mask_contacts(text) != text} <= chosen


CELLS = st.sampled_from(
    ["Ceper", " Ceper ", "", "12", "7,5", '3"" pipa', 'kata "dalam"', "dua\nbaris", "tahun", "\u00a0Ngingas\u3000", "NA", "ü\u200b", "-7.5"]
)  # fmt: skip


@st.composite
def contents(draw: st.DrawFn) -> bytes:
    """Bytes of texts, most of them plain tables: some with quotation marks, blank lines, or rows that are too short or too long."""
    width = draw(st.integers(2, 4))
    rows = draw(st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=6))
    header = draw(
        st.sampled_from([["nama", "tahun", "unit", "lat"], ["nama", "nama", "tahun", ""], ["1", "2", "3", "4"]])
    )
    written = io.StringIO()
    quoting: Literal[0, 1] = csv.QUOTE_ALL if draw(st.booleans()) else csv.QUOTE_MINIMAL
    ending = draw(st.sampled_from(["\n", "\r\n"]))
    csv.writer(written, quoting=quoting, lineterminator=ending).writerows([header[:width], *rows])
    odd = draw(
        st.sampled_from(
            ["", "", "", ending, f"x{ending}", f'a,"b{ending}', f"a,b,c,d,e{ending}", f"{',' * (width - 1)}{ending}"]
        )
    )
    at = draw(st.sampled_from([0, len(written.getvalue())]))
    text = written.getvalue()[:at] + odd + written.getvalue()[at:]
    return text.encode(draw(st.sampled_from(["utf-8", "utf-8-sig", "cp1252"])), errors="ignore")


@settings(max_examples=300)
@given(contents())
@example(b'nama,tahun\n"Ceper, Klaten",2019\n,\n')
def test_a_plain_text_read_as_columns_is_the_table_that_it_is_read_row_by_row(content: bytes) -> None:
    grid = plain_text.plain_columns(content, ",", limits.DEFAULT)
    assume(grid is not None)
    assert grid is not None
    told: list[list[Problem]] = [[], []]
    pages = [raw_tables.Page("list.csv", None, grid, ","), files.text_page("list.csv", content, told[1])]
    assume(pages[1].delimiter == "," and not told[1])
    assert list(pages[0].grid) == list(pages[1].grid)
    assert (pages[0].has_cells, [*pages[0].filled_lines()]) == (pages[1].has_cells, [*pages[1].filled_lines()])
    if pages[0].has_cells:
        at_once, row_by_row = (
            header_rows.table_of_page(page, "flat", problems) for page, problems in zip(pages, told, strict=True)
        )
        assert {name: list(cells) for name, cells in at_once.cells.items()} == row_by_row.cells
        assert replace(at_once, cells={}) == replace(row_by_row, cells={})
        assert told[0] == told[1]


def test_a_long_list_with_a_few_odd_cells_is_read_as_columns() -> None:
    rows = "".join(f'h{number},"Ceper, Klaten",{number % 7},>3000\r\n' for number in range(9_000))
    page = files.text_page("list.csv", f"id,nama,unit,tenaga kerja\r\n{rows}".encode(), [])
    assert isinstance(page.grid, plain_text.ColumnGrid)
    assert page.grid[9_000] == ["h8999", "Ceper, Klaten", "4", ">3000"]


def rows_of(count: int) -> list[str]:
    """A list with what lists have: pins in several forms and none, rows without a name, contacts, figures out of line."""
    rng = random.Random(5)  # noqa: S311 - rows of a test
    kinds = ["logam", "kayu", "", "pangan"]
    rows = ["id,name,lat,lon,workforce,ikm_units,year,kecamatan,kabupaten,jenis,uraian"]
    for number in range(count):
        pin = rng.choice(
            [("-7.6793", "110.6711"), ("-7.7", "110.6"), ("", ""), ('7°40\'12""S', "110.67"), ("-7,68", "110,67")]
        )
        lat, lon = (f'"{part}"' for part in pin)
        figures = rng.choice([("1200", "30"), (">3000", "2"), ("", "5"), ("4.000", "abc"), ("7", "900")])
        text = rng.choice(["usaha turun temurun", "Hubungi 0812-3456-7890", "sri@example.org", "", "Jumlah 3"])
        name = rng.choice([f"Sentra {number}", f"Sentra {number % 9}", "Jumlah", ""])
        place = rng.choice([("Ceper", "Klaten"), ("Trucuk", "Klaten"), ("", "")])
        rows.append(
            f"h{number},{name},{lat},{lon},{figures[0]},{figures[1]},{rng.choice(['2019', '2020', '20l9', ''])},"
            f"{place[0]},{place[1]},{rng.choice(kinds)},{text}"
        )
    return rows


def told(atlas: Atlas) -> tuple[Any, ...]:
    return [problem.as_dict() for problem in atlas.problems], atlas.ledger, atlas.readings


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """All that is done at once is done one by one."""

    def one_by_one(cells: list[Any], otherwise: Any) -> NDArray[np.float64]:
        return np.array([None if cell is None else otherwise(cell) for cell in cells], dtype=float)

    for module in (pin_columns, hub_identity, cell_values):
        monkeypatch.setattr(module, "decimal_cells", one_by_one)
    monkeypatch.setattr(coordinates, "arrow_texts", lambda _cells: None)
    monkeypatch.setattr(hub_identity, "_own_ids", lambda _tables: None)
    monkeypatch.setattr(privacy, "matching", lambda cells, _: [at for at, cell in enumerate(cells) if cell is not None])
    monkeypatch.setattr(files, "LEAST_BYTES", 10**9)
    monkeypatch.setattr(files, "_ODD", re.compile(""))
    return monkeypatch


def test_a_list_says_the_same_by_the_fast_and_by_the_careful_way(
    tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "hubs.csv").write_text("\n".join(rows_of(300)), encoding="utf-8")
    monkeypatch.setattr(files, "LEAST_BYTES", 0)
    fast = pipeline.read(tmp_path / "hubs.csv")
    request.getfixturevalue("slow")
    one_by_one = pipeline.read(tmp_path / "hubs.csv")
    assert told(fast) == told(one_by_one)
    pd.testing.assert_frame_equal(pd.DataFrame(fast.hubs), pd.DataFrame(one_by_one.hubs))
    pd.testing.assert_frame_equal(fast.figures, one_by_one.figures)
    assert dict(fast.places) == dict(one_by_one.places)
    columns, others = fast.attribute_columns(), one_by_one.attribute_columns()
    assert {key: list(cells) for key, cells in columns.items()} == {key: list(cells) for key, cells in others.items()}


@pytest.mark.parametrize(
    "cells", [["-", "n/a", None, "ß", "Å", "2019", "é", "😀"], [*map(str, range(4000)), None, "-"]]
)
def test_the_values_of_a_column_are_the_same_counted_at_once_and_one_by_one(cells: list[str | None]) -> None:
    column = (cells * 3000)[:9000]
    at_once, one_by_one = ColumnValues(Texts(pa.array(column, pa.string()))), ColumnValues(column)
    assert (at_once.distinct, at_once.filled, at_once.counts) == (
        one_by_one.distinct,
        one_by_one.filled,
        one_by_one.counts,
    )
    assert (at_once.figures, at_once.years, at_once.length) == (one_by_one.figures, one_by_one.years, one_by_one.length)
