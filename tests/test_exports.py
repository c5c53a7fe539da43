"""Every output carries the same rows, the same each time, and comes into its folder whole or not at all."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyogrio
import pytest

from hubmap import exports, pipeline
from hubmap.atlas import Atlas
from hubmap.errors import UsageError
from tests.factories import small_atlas

GEODATA = Path(__file__).parents[1] / "geodata"


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return pipeline.read(GEODATA)


@pytest.fixture(scope="module")
def built(atlas: Atlas, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("built") / "output"
    exports.write(pipeline.outputs(atlas, pipeline.KINDS), out)
    return out


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def hubs(path: Path) -> gpd.GeoDataFrame:
    return gpd.read_parquet(path) if path.suffix == ".parquet" else gpd.read_file(path, layer="hubs")


def plain(frame: pd.DataFrame) -> list[dict[str, str]]:
    """Rows as a CSV would have them."""
    text = pd.DataFrame(frame.drop(columns="geometry")).to_csv(index=False)
    return list(csv.DictReader(text.splitlines()))


def same(one: dict[str, str], other: dict[str, str]) -> bool:
    """Whether two rows say the same, numbers as numbers."""

    def value(cell: str) -> str | float:
        try:
            return float(cell)
        except ValueError:
            return cell

    return {key: value(cell) for key, cell in one.items()} == {key: value(cell) for key, cell in other.items()}


@pytest.mark.parametrize("name", ["hubs.gpkg", "hubs.parquet"])
def test_all_outputs_carry_the_same_rows_and_columns(built: Path, name: str) -> None:
    found, expected = plain(hubs(built / name)), rows(built / "hubs.csv")
    assert list(found[0]) == list(expected[0])
    assert len(found) == len(expected) == 29
    assert all(same(one, other) for one, other in zip(found, expected, strict=True))
    assert [feature["id"] for feature in json.loads((built / "hubs.geojson").read_text("utf-8"))["features"]] == [
        row["id"] for row in expected
    ]


@pytest.mark.parametrize("name", ["hubs.gpkg", "hubs.parquet"])
def test_points_are_in_degrees_and_numbers_are_numbers(built: Path, name: str) -> None:
    frame = hubs(built / name)
    assert frame.crs == "EPSG:4326"
    ceper = frame.set_index("id").loc["ceper"]
    assert (round(ceper.geometry.x, 2), round(ceper.geometry.y, 2)) == (110.67, -7.68)
    assert (ceper["workforce"], ceper["workforce_year"]) == (4000.0, 2019)
    assert pd.isna(frame.set_index("id").loc["jabodetabek", "workforce"]), "no figure is missing, not zero"


def test_a_hub_without_a_place_is_in_geoparquet_without_a_point(tmp_path: Path) -> None:
    exports.geoparquet(small_atlas(), tmp_path / "hubs.parquet")
    frame = hubs(tmp_path / "hubs.parquet").set_index("id")
    assert frame.geometry["nowhere"] is None
    assert (frame.geometry["ceper"].x, frame.geometry["ceper"].y) == (110.671, -7.679)
    assert frame.total_bounds.tolist() == [109.13, -7.8, 112.73, -6.71]
    assert str(frame["workforce_year"].dtype) == "Int64", "a year stays a whole number where others are missing"


def test_the_geopackage_has_every_table_and_no_date_of_its_own(built: Path, atlas: Atlas, tmp_path: Path) -> None:
    layers = {
        name: len(gpd.read_file(built / "hubs.gpkg", layer=name))
        for name, _ in pyogrio.list_layers(built / "hubs.gpkg")
    }
    assert layers == {
        "hubs": 29, "centres": 58, "areas": 1, "figures": 87, "events": 60, "programmes": 30, "sources": 95,
    }  # fmt: skip
    exports.geopackage(atlas, tmp_path / "again.gpkg")
    assert (tmp_path / "again.gpkg").read_bytes() == (built / "hubs.gpkg").read_bytes()


def test_the_data_package_describes_its_tables(built: Path) -> None:
    folder = built / "datapackage"
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    assert [resource["name"] for resource in package["resources"]] == [
        "hubs",
        "figures",
        "centres",
        "events",
        "programmes",
        "sources",
    ]
    assert package["licenses"][0]["name"] == "MIT"
    ids = {name: {row["id"] for row in rows(folder / f"{name}.csv")} for name in ("hubs", "sources")}
    casts: dict[str, Callable[[str], object]] = {"number": float, "integer": int, "string": str}
    for resource in package["resources"]:
        found = rows(folder / resource["path"])
        fields = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        assert list(found[0]) == list(fields)
        for row in found:
            for name, cell in row.items():
                assert cell == "" or casts[fields[name]](cell) is not None
        if key := resource["schema"].get("primaryKey"):
            keys = [tuple(row[name] for name in key) for row in found]
            assert len(set(keys)) == len(keys)
        for reference in resource["schema"].get("foreignKeys", []):
            cited = {row[reference["fields"]] for row in found} - {""}
            assert cited <= ids[reference["reference"]["resource"]]


def test_only_what_is_asked_for_is_made(atlas: Atlas) -> None:
    assert list(pipeline.outputs(atlas, ["geojson", "csv"])) == ["hubs.geojson", "hubs.csv"]
    assert list(pipeline.outputs(atlas)) == ["map.html", "hubs.geojson", "hubs.csv", "manifest.json"]
    with pytest.raises(UsageError, match=r"shapefile is no kind of output\. Write map, geojson"):
        pipeline.outputs(atlas, ["shapefile"])


def test_an_output_that_is_out_of_date_is_named(atlas: Atlas, tmp_path: Path) -> None:
    files = pipeline.outputs(atlas, ["geojson", "csv", "manifest"])
    exports.write(files, tmp_path / "out")
    assert exports.differences(files, tmp_path / "out") == []
    (tmp_path / "out" / "hubs.csv").write_text("x", encoding="utf-8")
    (tmp_path / "out" / "manifest.json").unlink()
    assert exports.differences(files, tmp_path / "out") == ["hubs.csv", "manifest.json"]


def test_a_build_tells_its_steps(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    pipeline.build(
        GEODATA, tmp_path / "out", ["csv", "manifest"], progress=lambda done, total: told.append((done, total))
    )
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_every_file_says_of_which_day_its_data_are(built: Path, atlas: Atlas) -> None:
    day = atlas.as_of.day.isoformat() if atlas.as_of.day else None
    assert day
    assert json.loads((built / "hubs.geojson").read_text(encoding="utf-8"))["as_of"] == day
    assert {row["as_of"] for row in rows(built / "hubs.csv")} == {day}
    assert set(hubs(built / "hubs.gpkg")["as_of"]) == {day}
    assert json.loads((built / "manifest.json").read_text(encoding="utf-8"))["as_of"]["day"] == day
    package = next(built.rglob("datapackage.json"))
    assert json.loads(package.read_text(encoding="utf-8"))["as_of"] == day
