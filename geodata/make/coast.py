"""Land of Indonesia and its neighbours, cut out of OpenStreetMap's land by country."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely import MultiPolygon, Polygon

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

KM_PER_DEGREE = 111.32
GRID = 0.001
INDONESIA = "IDN"

LAKE_KM2 = 5.0
"""Smaller holes in the land are noise of the source (river bends, fish ponds)."""

SPECK_KM2 = 0.005
"""Smaller pieces are left over from mending rings that cross themselves."""

FRAME = (60.0, -48.0, 180.0, 52.0)
"""West, south, east, north of all land that is kept: what a screen shows around Indonesia at its smallest zoom."""

ZONES = (
    # reach around Indonesia and tolerance of simplification in degrees, smallest island and lake in km²
    (0.5, 0.0015, 0.05, 5.0),
    (3.0, 0.008, 2.0, 20.0),
    (9.0, 0.025, 20.0, 200.0),
    (np.inf, 0.12, 600.0, 4000.0),
)


@dataclass(frozen=True)
class Coast:
    """Land as shapes in degrees, longitude first."""

    indonesia: MultiPolygon
    """Without lakes."""
    lakes: list[Polygon]
    neighbours: list[Polygon]
    frontiers: list[shapely.LineString]
    """Indonesia's borders on land."""


def read(path: Path) -> Coast:
    """Read the countries and keep what the map can show."""
    countries = _countries(path)
    full = _mended(countries.pop(INDONESIA))
    parts = [part for part in full.geoms if area_km2(part) >= SPECK_KM2]
    indonesia = MultiPolygon([_without_holes(part) for part in parts])
    lakes = [lake for part in parts for lake in _holes(part) if area_km2(lake) >= LAKE_KM2]
    around = _dissolved([_mended(country) for country in countries.values()])
    zones = _Zones(indonesia)
    return Coast(
        indonesia=indonesia,
        lakes=lakes + [zones.simplify(lake) for part in around for lake in _holes(part) if zones.shows_lake(lake)],
        neighbours=[zones.simplify(_without_holes(part)) for part in around if zones.shows_island(part)],
        frontiers=_frontiers(indonesia, around),
    )


def area_km2(shape: shapely.Geometry) -> float:
    """Area of a small shape given in degrees."""
    middle = np.radians((shape.bounds[1] + shape.bounds[3]) / 2)
    return float(shape.area * KM_PER_DEGREE**2 * np.cos(middle))


def _countries(path: Path) -> dict[str, MultiPolygon]:
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    shapes = {feature["properties"]["A3"]: _within_frame(feature["geometry"]) for feature in features}
    return {name: shape for name, shape in shapes.items() if not shape.is_empty}


def _within_frame(geometry: dict) -> MultiPolygon:
    """Parts that reach into the frame, whole: cutting is left to `_dissolved`, after mending."""
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    west, south, east, north = FRAME
    kept = []
    for outer, *holes in polygons:
        lon, lat = np.asarray(outer).T
        if lon.max() > west and lon.min() < east and lat.max() > south and lat.min() < north:
            kept.append((outer, holes))
    return MultiPolygon(kept)


def _mended(shape: MultiPolygon) -> MultiPolygon:
    """Rings that cross or touch themselves, taken apart."""
    mended = shapely.make_valid(shape, method="structure", keep_collapsed=False)
    return MultiPolygon([mended]) if mended.geom_type == "Polygon" else mended


def _dissolved(countries: list[MultiPolygon]) -> list[Polygon]:
    """Neighbours as one land: gaps between countries that were simplified apart are closed."""
    pieces = [
        simpler
        for country in countries
        for part in country.geoms
        if not (simpler := shapely.clip_by_rect(part, *FRAME)).is_empty
    ]
    together = shapely.union_all(pieces, grid_size=GRID)
    return [part for part in together.geoms if part.geom_type == "Polygon"]


def _without_holes(part: Polygon) -> Polygon:
    return Polygon(part.exterior)


def _holes(part: Polygon) -> Iterator[Polygon]:
    return (Polygon(ring) for ring in part.interiors)


class _Zones:
    """Detail by distance from Indonesia."""

    def __init__(self, indonesia: MultiPolygon) -> None:
        hull = shapely.buffer(shapely.simplify(indonesia, 0.02), 0.02, quad_segs=2)
        self._reach = [shapely.buffer(hull, zone[0], quad_segs=4) for zone in ZONES[:-1]]
        for reach in self._reach:
            shapely.prepare(reach)

    def shows_island(self, part: Polygon) -> bool:
        return area_km2(part) >= ZONES[self._nearest(part)][2]

    def shows_lake(self, lake: Polygon) -> bool:
        return area_km2(lake) >= ZONES[self._nearest(lake)][3]

    def simplify(self, part: Polygon) -> Polygon:
        """Simplify each stretch of the outline with the tolerance of its zone."""
        coordinates = shapely.get_coordinates(part.exterior)
        zone = self._zones(coordinates)
        ends = [0, *(np.flatnonzero(np.diff(zone)) + 1).tolist(), len(coordinates) - 1]
        kept = [
            _thinned(coordinates[start : end + 1], ZONES[max(zone[start], zone[start])][1])[:-1]
            for start, end in pairwise(ends)
            if end > start
        ]
        ring = np.concatenate([*kept, coordinates[-1:]])
        return Polygon(ring) if len(ring) > 3 else part

    def _nearest(self, part: Polygon) -> int:
        return int(self._zones(shapely.get_coordinates(part)).min())

    def _zones(self, coordinates: NDArray[np.float64]) -> NDArray[np.int64]:
        zone = np.full(len(coordinates), len(ZONES) - 1)
        for number, reach in reversed(list(enumerate(self._reach))):
            zone[shapely.contains_xy(reach, coordinates)] = number
        return zone


def _thinned(coordinates: NDArray[np.float64], tolerance: float) -> NDArray[np.float64]:
    if len(coordinates) <= 2:
        return coordinates
    return shapely.get_coordinates(shapely.LineString(coordinates).simplify(tolerance))


def _frontiers(indonesia: MultiPolygon, around: list[Polygon]) -> list[shapely.LineString]:
    """Stretches of Indonesia's outline that run along a neighbour's land."""
    near = shapely.STRtree(around)
    lines = []
    for part in indonesia.geoms:
        beside = [around[i] for i in near.query(part, predicate="dwithin", distance=2 * GRID)]
        for neighbour in beside:
            zone = shapely.buffer(shapely.clip_by_rect(neighbour, *_grown(part.bounds)), 3 * GRID, quad_segs=2)
            shared = shapely.intersection(part.exterior, zone)
            lines += [line for line in _merged(shared) if line.length > 20 * GRID]
    return lines


def _grown(bounds: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    west, south, east, north = bounds
    return (west - 0.1, south - 0.1, east + 0.1, north + 0.1)


def _merged(shape: shapely.Geometry) -> list[shapely.LineString]:
    lines = [line for line in shapely.get_parts(shape) if line.geom_type == "LineString" and not line.is_empty]
    merged = shapely.line_merge(shapely.MultiLineString(lines))
    return list(shapely.get_parts(merged))
