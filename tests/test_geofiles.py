"""Geographic files and Parquet are read like spreadsheets: points become degrees, layers are tables."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
from shapely.geometry import Point, box

from hubmap import config, reader
from hubmap.errors import InputError
from hubmap.validate import check

ROWS = {"Nama Sentra": ["Ceper", "Tegal"], "Tenaga Kerja": [4000, 2929], "Tahun": [2019, 2017]}
POINTS = gpd.GeoDataFrame(ROWS, geometry=[Point(110.67, -7.68), Point(109.13, -6.91)], crs="EPSG:4326")


def hubs(path: Path) -> list[list[object]]:
    result = check(reader.read_tables(path), config.Config())
    assert result.tables.figures["value"].tolist() == [4000, 2929]
    return [[row["id"], round(row["lat"], 2), round(row["lon"], 2)] for row in result.tables.hubs.to_dict("records")]


@pytest.mark.parametrize("name", ["x.geojson", "x.gpkg"])
def test_points_become_pins(tmp_path: Path, name: str) -> None:
    POINTS.to_file(tmp_path / name)
    assert hubs(tmp_path / name) == [["ceper", -7.68, 110.67], ["tegal", -6.91, 109.13]]


def test_geoparquet_and_plain_parquet_are_told_apart(tmp_path: Path) -> None:
    POINTS.to_parquet(tmp_path / "points.parquet")
    pd.DataFrame(ROWS).to_parquet(tmp_path / "plain.parquet")
    assert hubs(tmp_path / "points.parquet") == [["ceper", -7.68, 110.67], ["tegal", -6.91, 109.13]]
    assert [row[0] for row in hubs(tmp_path / "plain.parquet")] == ["ceper", "tegal"]


def test_other_coordinate_systems_become_degrees(tmp_path: Path) -> None:
    POINTS.to_crs("EPSG:23830").to_file(tmp_path / "x.gpkg")
    assert hubs(tmp_path / "x.gpkg") == [["ceper", -7.68, 110.67], ["tegal", -6.91, 109.13]]


def test_of_an_area_a_point_inside_it_is_taken(tmp_path: Path) -> None:
    POINTS.assign(geometry=[box(110, -8, 111, -7), box(109, -7, 110, -6)]).to_file(tmp_path / "x.gpkg")
    assert hubs(tmp_path / "x.gpkg") == [["ceper", -7.5, 110.5], ["tegal", -6.5, 109.5]]


def test_degrees_that_a_file_has_in_columns_are_kept(tmp_path: Path) -> None:
    POINTS.assign(lat=[-1.0, -2.0], lon=[101.0, 102.0]).to_file(tmp_path / "x.gpkg")
    assert hubs(tmp_path / "x.gpkg") == [["ceper", -1, 101], ["tegal", -2, 102]]


def test_the_layers_of_a_geopackage_are_tables(tmp_path: Path) -> None:
    POINTS.rename(columns={"Nama Sentra": "name"})[["name", "geometry"]].to_file(tmp_path / "x.gpkg", layer="hubs")
    sources = gpd.GeoDataFrame({"id": ["s"], "publisher": ["BPS"]}, geometry=[Point(0, 0)], crs="EPSG:4326")
    sources.to_file(tmp_path / "x.gpkg", layer="Sumber", mode="a")
    assert sorted(reader.read_tables(tmp_path / "x.gpkg").tables) == ["hubs", "sources"]


def test_dates_lists_and_gaps_are_plain_cells(tmp_path: Path) -> None:
    frame = pd.DataFrame(
        {
            "nama": ["Ceper", "Tegal"],
            "tanggal": [pd.Timestamp("2019-03-22"), pd.NaT],
            "produk": [["cor", "pompa"], None],
            "tk": [1.5, None],
        }
    )
    frame.to_parquet(tmp_path / "x.parquet")
    ((table,),) = reader.read_tables(tmp_path / "x.parquet").tables.values()
    assert table.cells["produk"] == ["cor; pompa", None]
    assert [str(date) for date in table.cells["tanggal"]] == ["2019-03-22 00:00:00", "None"]
    assert [cells[1] for cells in table.cells.values()] == ["Tegal", None, None, None]


def test_a_file_without_a_coordinate_system_or_that_is_damaged_is_an_input_error(tmp_path: Path) -> None:
    POINTS.set_crs(None, allow_override=True).to_parquet(tmp_path / "x.parquet")
    with pytest.raises(InputError, match="does not say which coordinate system"):
        reader.read_tables(tmp_path / "x.parquet")
    for name in ("broken.parquet", "broken.gpkg", "broken.geojson"):
        (tmp_path / name).write_text("not that", encoding="utf-8")
        with pytest.raises(InputError, match=f"{name} cannot be read"):
            reader.read_tables(tmp_path / name)
