"""Names to be written on the map and the point where each is written."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import shapely
from shapely import MultiPolygon, Polygon

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

DECIMALS = 3
KINDS = ("Kabupaten Administrasi ", "Kota Administrasi ", "Kabupaten ", "Kota ")


def labels(gazetteer: Path, hand_written: Path, areas: Mapping[str, MultiPolygon]) -> dict[str, list[list[Any]]]:
    """All labels by kind.

    Parameters
    ----------
    gazetteer
        Directory with provinces.csv, regencies.csv and districts.csv.
    hand_written
        Directory with map_names.csv (seas, straits, islands and countries, which no gazetteer has) and
        province_names.csv (what provinces are called on a map).
    areas
        Areas of provinces and regencies by code, for points that lie inside.
    """
    names = rows(hand_written / "map_names.csv")
    return {
        "provinces": [_province(row, areas) for row in rows(hand_written / "province_names.csv")],
        "regencies": [_regency(row, areas) for row in rows(gazetteer / "regencies.csv")],
        "districts": [[row["name"], *_point(row)] for row in rows(gazetteer / "districts.csv") if row["lat"]],
        **{
            kind: [[row["id"], row["en"], *_point(row), int(row["rank"])] for row in names if row["kind"] == key]
            for kind, key in (("seas", "sea"), ("straits", "strait"), ("islands", "island"), ("countries", "country"))
        },
    }


def _province(row: Mapping[str, str], areas: Mapping[str, MultiPolygon]) -> list[Any]:
    """As a sea: name, English name, point, rank; a point of its own where the roomiest spot is far from most of it."""
    point = _point(row) if row["lat"] else _inside(areas[row["code"]])
    return [row["id"], row["en"], *point, 1]


def _regency(row: Mapping[str, str], areas: Mapping[str, MultiPolygon]) -> list[Any]:
    """Name, point, kind and inhabitants in thousands."""
    kind = next(kind for kind in KINDS if row["name"].startswith(kind))
    is_city = kind.startswith("Kota")
    area = areas[row["code"]]
    given = _point(row)
    point = given if is_city and shapely.contains_xy(area, given[1], given[0]) else _inside(area)
    return [row["name"].removeprefix(kind), *point, "kota" if is_city else "kab", round(int(row["population"]) / 1000)]


def _point(row: Mapping[str, str]) -> list[float]:
    return [round(float(row["lat"]), DECIMALS), round(float(row["lon"]), DECIMALS)]


def _inside(area: MultiPolygon) -> list[float]:
    """The roomiest spot of the largest part: the point farthest from its outline."""
    largest: Polygon = max(area.geoms, key=lambda part: part.area)
    spot = shapely.maximum_inscribed_circle(largest, tolerance=0.005).coords[0]
    return [round(spot[1], DECIMALS), round(spot[0], DECIMALS)]


def rows(path: Path) -> list[dict[str, str]]:
    """Rows of a table as written."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
