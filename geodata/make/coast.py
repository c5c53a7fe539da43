"""Land of Indonesia and its neighbours, cut out of OpenStreetMap's land by country."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from lakes import lakes_in
from measure_area import area_km2
from shapely import LineString, MultiPolygon, Polygon
from smooth import curved

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray

GRID = 0.0001
"""Degrees in which all coordinates are given."""

STEP = 0.001
"""Degrees in which the source gives them."""

INDONESIA = "IDN"

SPECK_KM2 = 0.005
"""Smaller pieces are left over from mending rings that cross themselves."""

FRAME = (60.0, -48.0, 180.0, 52.0)
"""West, south, east, north of all land that is kept: what a screen shows around Indonesia at its smallest zoom."""

OVERLAP_KM2 = 50.0
"""Land this large that two countries share is an error of the source, not a border simplified apart."""

UNDERLAP = 0.02
"""Neighbours reach this many degrees under Indonesia, so that no gap shows where the two were simplified apart."""


@dataclass(frozen=True)
class Zone:
    """How finely land is drawn up to a distance from Indonesia."""

    reach: float
    tolerance: float
    island_km2: float
    lake_km2: float


ZONES = (
    Zone(reach=0.5, tolerance=0.002, island_km2=0.05, lake_km2=10.0),
    Zone(reach=3.0, tolerance=0.012, island_km2=2.0, lake_km2=50.0),
    Zone(reach=9.0, tolerance=0.035, island_km2=20.0, lake_km2=300.0),
    Zone(reach=np.inf, tolerance=0.15, island_km2=600.0, lake_km2=5000.0),
)


@dataclass(frozen=True)
class Coast:
    """Land as shapes in degrees, longitude first."""

    indonesia: MultiPolygon
    """Without its lakes cut out."""
    lakes: list[Polygon]
    neighbours: list[Polygon]
    frontiers: list[LineString]
    """Indonesia's borders on land."""


def read(path: Path) -> Coast:
    """Read the countries and keep what the map can show."""
    countries = {
        feature["properties"]["A3"]: _parts(feature["geometry"])
        for feature in json.loads(path.read_text(encoding="utf-8"))["features"]
    }
    full = _mended(MultiPolygon(countries.pop(INDONESIA)))
    near = _near(full, [part for parts in countries.values() for part in parts])
    full = _without_foreign_land(full, near)
    indonesia = _on_grid(curved(part) for part in _solid(full.geoms) if area_km2(part) >= SPECK_KM2)
    zones = _Zones(indonesia)
    others = [zones.reduced(part) for parts in countries.values() for part in parts if zones.shows(part)]
    frontiers = _frontiers(indonesia, near)
    return Coast(
        indonesia=indonesia,
        lakes=[*lakes_in(full, ZONES[0].lake_km2), *zones.lakes(countries.values())],
        neighbours=_dissolved(others, frontiers),
        frontiers=frontiers,
    )


def _parts(geometry: dict[str, Any]) -> list[Polygon]:
    """Parts that reach into the frame."""
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    west, south, east, north = FRAME
    parts = []
    for outer, *holes in polygons:
        lon, lat = np.asarray(outer).T
        if lon.max() > west and lon.min() < east and lat.max() > south and lat.min() < north:
            parts.append(Polygon(outer, holes))
    return parts


def _mended(shape: MultiPolygon) -> MultiPolygon:
    """Rings that cross or touch themselves, taken apart."""
    mended = shapely.make_valid(shape, method="structure", keep_collapsed=False)
    return _as_multi(mended)


def _on_grid(parts: Iterable[Polygon]) -> MultiPolygon:
    rounded = shapely.set_precision(_mended(MultiPolygon(list(parts))), GRID)
    return MultiPolygon([part for part in _solid(_as_multi(rounded).geoms) if area_km2(part) >= SPECK_KM2])


def _solid(parts: Iterable[Polygon]) -> list[Polygon]:
    return [Polygon(part.exterior) for part in parts]


class _Zones:
    """Detail by distance from Indonesia."""

    def __init__(self, indonesia: MultiPolygon) -> None:
        self._reach = []
        around, done = shapely.union_all(_small_tiles(indonesia)), 0.0
        for zone in ZONES[:-1]:
            around, done = shapely.buffer(around, zone.reach - done, quad_segs=2).simplify(0.1), zone.reach
            shapely.prepare(around)
            self._reach.append(around)

    def shows(self, part: Polygon) -> bool:
        return area_km2(part) >= self._nearest(part).island_km2

    def reduced(self, part: Polygon) -> Polygon:
        """Simplify each stretch of the outline with the tolerance of its zone."""
        coordinates = shapely.get_coordinates(part.exterior)
        zone = self._zones(coordinates)
        ends = [0, *(np.flatnonzero(np.diff(zone)) + 1).tolist(), len(coordinates) - 1]
        stretches = [
            _thinned(coordinates[start : end + 1], ZONES[zone[start]].tolerance)[:-1]
            for start, end in itertools.pairwise(ends)
            if end > start
        ]
        ring = np.concatenate([*stretches, coordinates[-1:]])
        return Polygon(ring) if len(set(map(tuple, ring.tolist()))) >= 3 else Polygon(part.exterior)

    def lakes(self, countries: Iterable[list[Polygon]]) -> list[Polygon]:
        """Lakes of the neighbours, where they are large enough to be drawn."""
        smallest = ZONES[1].lake_km2
        big = [
            Polygon(part.exterior, [ring for ring in part.interiors if area_km2(Polygon(ring)) >= smallest / 5])
            for parts in countries
            for part in parts
            if self._nearest(part).reach < np.inf
        ]
        found = lakes_in(MultiPolygon(big), smallest)
        return [lake for lake in found if area_km2(lake) >= self._nearest(lake).lake_km2]

    def _nearest(self, part: Polygon) -> Zone:
        return ZONES[self._zones(shapely.get_coordinates(part.exterior)).min()]

    def _zones(self, coordinates: NDArray[np.float64]) -> NDArray[np.int64]:
        zone = np.full(len(coordinates), len(ZONES) - 1)
        for number, reach in reversed(list(enumerate(self._reach))):
            zone[shapely.contains_xy(reach, coordinates)] = number
        return zone


def _small_tiles(land: MultiPolygon) -> NDArray[np.object_]:
    """The land's corners as half-degree tiles, which grow around it far faster than its outline does."""
    tiles = np.unique(np.floor(shapely.get_coordinates(land) * 2), axis=0) / 2
    return shapely.box(tiles[:, 0], tiles[:, 1], tiles[:, 0] + 0.5, tiles[:, 1] + 0.5)


def _thinned(coordinates: NDArray[np.float64], tolerance: float) -> NDArray[np.float64]:
    return shapely.get_coordinates(LineString(coordinates).simplify(tolerance))


def _near(indonesia: MultiPolygon, others: list[Polygon]) -> list[Polygon]:
    around = shapely.box(*indonesia.bounds)
    near = [_mended(MultiPolygon([part])) for part in others if around.intersects(shapely.box(*part.bounds))]
    return [part for shape in near for part in shape.geoms]


def _without_foreign_land(indonesia: MultiPolygon, near: list[Polygon]) -> MultiPolygon:
    """Take away what the source gives to two countries: all of Oecusse, Timor-Leste's land in the west of Timor."""
    tree = shapely.STRtree(indonesia.geoms)
    for part in near:
        for number in tree.query(part, predicate="intersects"):
            if area_km2(shapely.intersection(part, indonesia.geoms[number])) >= OVERLAP_KM2:
                return _without_foreign_land(_mended(_as_multi(shapely.difference(indonesia, part))), near)
    return indonesia


def _as_multi(shape: shapely.Geometry) -> MultiPolygon:
    return MultiPolygon([part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"])


def _frontiers(indonesia: MultiPolygon, near: list[Polygon]) -> list[LineString]:
    """Stretches of Indonesia's outline that run along a neighbour's land."""
    tree = shapely.STRtree(near)
    lines = []
    for part in indonesia.geoms:
        for neighbour in tree.geometries.take(tree.query(part, predicate="dwithin", distance=2 * STEP)):
            zone = shapely.buffer(shapely.clip_by_rect(neighbour, *_grown(part.bounds)), 6 * STEP, quad_segs=2)
            lines += [line for line in _merged(part.exterior.intersection(zone)) if line.length > 20 * STEP]
    return lines


def _grown(bounds: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    west, south, east, north = bounds
    return (west - 0.1, south - 0.1, east + 0.1, north + 0.1)


def _merged(shape: shapely.Geometry) -> list[LineString]:
    lines = [line for line in shapely.get_parts(shape) if line.geom_type == "LineString" and not line.is_empty]
    return list(shapely.get_parts(shapely.line_merge(shapely.MultiLineString(lines))))


def _dissolved(parts: list[Polygon], frontiers: list[LineString]) -> list[Polygon]:
    """Neighbours as one land; holes left between countries that were simplified apart are filled."""
    under = [shapely.buffer(line, UNDERLAP, cap_style="flat", quad_segs=1) for line in frontiers]
    whole = [shapely.make_valid(part, method="structure", keep_collapsed=False) for part in parts]
    together = shapely.union_all([*whole, *under])
    return _solid(part for part in shapely.get_parts(together) if part.geom_type == "Polygon")
