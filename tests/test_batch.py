"""Many names at once, as lists, tables and files."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import hubmap
from hubmap.errors import InputError, UsageError
from hubmap.geocoding import batch, tablefile


@pytest.fixture
def table() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "kode": ["007", "008", "009", "010"],
            "sentra": ["Ceper", "Naples", None, "Ceper"],
            "daerah": ["Kabupaten Klaten", None, "Kota Solo", "Kabupaten Klaten"],
        },
        index=[4, 2, 2, 9],
    )


def test_every_row_and_column_is_kept_in_order(table: pd.DataFrame) -> None:
    placed = batch.geocode(table, "daerah", column="sentra")
    assert list(placed.index) == [4, 2, 2, 9]
    assert list(placed.columns) == ["kode", "sentra", "daerah", *batch.COLUMNS, "geometry"]
    pd.testing.assert_frame_equal(pd.DataFrame(placed[table.columns]), table)


def test_what_was_found_stands_beside_its_name(table: pd.DataFrame) -> None:
    placed = batch.geocode(table, "daerah", column="sentra")
    assert placed["place_code"].fillna("").tolist() == ["33.10.11", "", "", "33.10.11"]
    assert list(placed["status"]) == ["matched", "unmatched", "unmatched", "matched"]
    assert placed.geometry.iloc[0].x == placed["lon"].iloc[0] == pytest.approx(110.6711, abs=0.001)
    assert placed.geometry.isna().tolist() == [False, True, True, False]
    assert str(placed.crs) == "EPSG:4326"


def test_a_name_that_comes_again_is_placed_once() -> None:
    table = pd.DataFrame({"n": ["Ceper", "Solo", "Ceper", "Ceper"], "w": ["Klaten", None, "Klaten", None]})
    pairs = batch.different_pairs(table, "n", ["w"])
    assert [pair[:2] for pair in pairs.pairs] == [("Ceper", "Klaten"), ("Solo", None), ("Ceper", None)]
    assert pairs.codes.tolist() == [0, 1, 0, 2]


def test_one_name_alone_is_refused_as_it_would_be_taken_for_its_letters() -> None:
    with pytest.raises(UsageError, match=r"ask hubmap\.place"):
        hubmap.geocode("Ceper")


def test_columns_are_of_the_same_kind_whether_anything_was_found_or_not() -> None:
    kinds = hubmap.geocode(["Ceper"]).dtypes
    assert hubmap.geocode(["Xyzzy"]).dtypes.equals(kinds)
    assert hubmap.geocode(pd.Series([], dtype=kinds["name"])).dtypes.drop("name").equals(kinds.drop("name"))


def test_a_column_that_is_there_already_is_not_overwritten() -> None:
    placed = batch.geocode(
        pd.DataFrame({"lat": ["a"], "place_lat": ["b"], "status": ["ours"], "n": ["Solo"]}), column="n"
    )
    assert placed.loc[0, ["lat", "place_lat", "status"]].tolist() == ["a", "b", "ours"]
    assert placed.loc[0, "place_place_lat"] == pytest.approx(-7.57, abs=0.05)
    assert batch.statuses(placed, pd.DataFrame(columns=["lat", "place_lat", "status", "n"])) == {"matched": 1}


def test_a_series_keeps_its_index() -> None:
    placed = hubmap.geocode(pd.Series(["Solo", "Jogja"], index=["a", "b"]))
    assert placed["place_code"].to_dict() == {"a": "33.72", "b": "34.71"}


def test_one_context_may_stand_for_all_names() -> None:
    placed = hubmap.geocode(["Waru", "Taman"], "Kabupaten Sidoarjo")
    assert placed["place_code"].tolist() == ["35.15.18", "35.15.13"]


def test_the_context_may_stand_in_several_columns_and_their_names_say_the_level() -> None:
    table = pd.DataFrame(
        {"desa": ["Talang", "Bendungan"], "kecamatan": ["Talang", None], "kabupaten": ["Tegal", "Kulon Progo"]}
    )
    placed = batch.geocode(table, ["kecamatan", "kabupaten"], column="desa")
    assert placed["place_code"].tolist() == ["33.28.12.2013", "34.01.02.2005"]
    assert placed.columns[:3].tolist() == ["desa", "kecamatan", "kabupaten"]


def test_a_wrong_column_is_told_with_those_that_are_there(table: pd.DataFrame) -> None:
    with pytest.raises(UsageError, match=r"no column 'nama'.*kode, sentra, daerah"):
        batch.geocode(table, column="nama")


def test_contexts_must_be_as_many_as_names() -> None:
    with pytest.raises(UsageError, match="2 names and 1 contexts"):
        batch.geocode(["a", "b"], ["c"])


@settings(max_examples=20, deadline=None)
@given(st.permutations(["Ceper", "Solo", "Naples", "Tegal", "Jogja"]))
def test_the_order_of_the_rows_does_not_matter(names: list[str]) -> None:
    codes = dict(zip(names, batch.geocode(names)["place_code"], strict=True))
    assert codes["Ceper"] == "33.10.11"
    assert codes["Tegal"] == "33.28"


@pytest.mark.parametrize("ending", tablefile.KINDS)
def test_a_table_comes_back_from_every_kind_of_file(ending: str, table: pd.DataFrame, tmp_path: Path) -> None:
    path = tmp_path / f"out{ending}"
    placed = batch.geocode(table.reset_index(drop=True), "daerah", column="sentra")
    tablefile.write(placed, path)
    back = tablefile.read(path).frame
    assert len(back) == 4
    assert back["kode"].tolist() == ["007", "008", "009", "010"]
    assert back["place_code"].iloc[0] == "33.10.11"
    assert back["sentra"].isna().tolist() == [False, False, True, False]


def test_a_workbook_has_the_same_bytes_whenever_it_is_written(
    table: pd.DataFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    placed = batch.geocode(table, "daerah", column="sentra")
    tablefile.write(placed, tmp_path / "a.xlsx")
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    tablefile.write(placed, tmp_path / "b.xlsx")
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_a_table_with_geometry_keeps_it(tmp_path: Path) -> None:
    before = gpd.GeoDataFrame({"n": ["Solo"]}, geometry=gpd.points_from_xy([1.0], [2.0]), crs=4326)
    placed = batch.geocode(before, column="n")
    assert placed.geometry.iloc[0].x == 1.0
    tablefile.write(placed, tmp_path / "out.csv", with_geometry=True)
    assert "POINT (1 2)" in (tmp_path / "out.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_text_is_read_as_indonesian_excel_writes_it(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes("kode;sentra\n007;Café, Ceper\n".encode(encoding))
    table = tablefile.read(path)
    assert (table.delimiter, table.frame.to_dict("records")) == (";", [{"kode": "007", "sentra": "Café, Ceper"}])


def test_a_cell_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    tablefile.write(batch.geocode(pd.DataFrame({"n": ["=1+1"]}), column="n"), path)
    assert tablefile.read(path).frame["n"].tolist() == ["=1+1"]


def test_a_file_of_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    letter = tmp_path / "in.docx"
    letter.write_bytes(b"dear all")
    with pytest.raises(InputError, match="of a type that hubmap cannot read"):
        tablefile.read(letter)
    with pytest.raises(UsageError, match=r"writes \.csv"):
        tablefile.kind_of(tmp_path / "out.docx")


def test_a_list_below_a_title_is_read_as_every_command_reads_it(tmp_path: Path) -> None:
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("Daftar kota tahun 2024;;\n\nkode;kota;unit\n007;Solo;5\n;Ceper;\n", encoding="utf-8")
    assert run("geocode", source, "--column", "kota", "-o", out) == 0
    assert [line.split(";")[:3] for line in out.read_text(encoding="utf-8").splitlines()] == [
        ["kode", "kota", "unit"],
        ["007", "Solo", "5"],
        ["", "Ceper", ""],
    ]


@pytest.mark.parametrize("name", ["empty-first-row.ods", "contradiction.xls", "merged-headers.xlsx"])
def test_workbooks_of_every_kind_are_read(name: str) -> None:
    frame = tablefile.read(Path(__file__).parent / "data" / name).frame
    assert len(frame) > 0
    assert frame.notna().any(axis=1).all()


def test_rows_that_are_not_placed_are_told(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("kota,unit,tahun\nSolo,1,2024\n\nkota,unit,harga\nTegal,2,3\n", encoding="utf-8")
    table = tablefile.read(source)
    assert table.frame["kota"].tolist() == ["Solo"]
    assert [problem.code for problem in table.problems] == ["second-table"]


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "in.parquet"
    path.write_bytes(b"not a table")
    with pytest.raises(InputError, match="cannot be read"):
        tablefile.read(path)


def run(*arguments: Any) -> int:
    from typer.testing import CliRunner

    from hubmap.cli import app

    return CliRunner().invoke(app, [str(argument) for argument in arguments]).exit_code


def test_the_command_ends_with_1_when_a_name_was_not_found(tmp_path: Path) -> None:
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("n\nSolo\nNaples\n", encoding="utf-8")
    assert run("geocode", source, "--column", "n", "-o", out) == 1
    assert out.read_text(encoding="utf-8").startswith(
        "n,place_name,place_kind,place_code,lat,lon,precision_km,confidence,match,status,alternatives,depth_confidence,former\nSolo,"
    )
    source.write_text("n\nSolo\n", encoding="utf-8")
    assert run("geocode", source, "--column", "n", "-o", out) == 0


def test_the_same_table_gives_the_same_geopackage(tmp_path: Path) -> None:
    placed = batch.geocode(["Solo", "Ceper"])
    path, written = tmp_path / "places.gpkg", set()
    for _ in range(2):
        tablefile.write(placed, path)
        written.add(path.read_bytes())
        path.unlink()
        # the clock of GDAL is to the millisecond
        time.sleep(0.01)
    assert len(written) == 1


def test_a_table_that_is_not_there_is_told_as_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"There is no file .*nope\.csv"):
        tablefile.read(tmp_path / "nope.csv")
