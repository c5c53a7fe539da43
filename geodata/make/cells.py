"""Approximate outlines of regencies and provinces: Voronoi cells of their villages, smoothed and cut at the coast."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely
from coast import GRID, SPECK_KM2, STEP
from measure_area import area_km2
from shapely import LineString, MultiPolygon, Polygon
from smooth import STRAIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

SHORE = 0.05
"""A village point this many degrees off the land still belongs to the nearest island."""

SIMPLER = 0.005
"""Tolerance in degrees by which the zigzag between villages is straightened."""

STRAY_SHARE = 0.12
"""A group of villages cut off from its regency on the same island, and no more than this share of it, is misplaced."""


@dataclass(frozen=True)
class Outlines:
    """What the cells give: areas by regency code and borders by level."""

    areas: dict[str, list[Polygon]]
    borders: dict[str, list[LineString]]


def outlines(
    land: MultiPolygon, lakes: Sequence[Polygon], points: NDArray[np.float64], owners: Sequence[str]
) -> Outlines:
    """Share out the land among the regencies whose villages lie on it.

    Parameters
    ----------
    land
        Islands in degrees, longitude first.
    lakes
        Waters over which no border is drawn.
    points
        Longitude and latitude of the villages, shape (n, 2).
    owners
        Dotted code of each village's regency.
    """
    points, owners = _once(points, owners)
    islands = list(land.geoms)
    on_island = _on_islands(islands, points)
    areas: dict[str, list[Polygon]] = defaultdict(list)
    borders: dict[str, list[LineString]] = {"P": [], "R": []}
    bare = []
    for number, island in enumerate(islands):
        here = on_island.get(number)
        if here is None:
            bare.append(island)
            continue
        names = [owners[i] for i in here]
        if len(set(names)) == 1:
            areas[names[0]].append(island)
            continue
        for owner, face in _shared(island, points[here], names, borders):
            areas[owner].append(face)
    for island, owner in zip(bare, _nearest_owners(bare, points, owners), strict=True):
        areas[owner].append(island)
    return Outlines(areas=dict(areas), borders={level: _ashore(lines, lakes) for level, lines in borders.items()})


def _once(points: NDArray[np.float64], owners: Sequence[str]) -> tuple[NDArray[np.float64], list[str]]:
    """One point per spot: where villages were given the same point, the commonest owner has it."""
    spots: dict[tuple[float, float], Counter[str]] = defaultdict(Counter)
    for (lon, lat), owner in zip(points.round(4).tolist(), owners, strict=True):
        spots[lon, lat][owner] += 1
    return np.array(sorted(spots)), [min(spots[spot], key=lambda o: (-spots[spot][o], o)) for spot in sorted(spots)]


def _on_islands(islands: list[Polygon], points: NDArray[np.float64]) -> dict[int, list[int]]:
    tree = shapely.STRtree(islands)
    found = tree.query_nearest(shapely.points(points), max_distance=SHORE, all_matches=False)
    by_island: dict[int, list[int]] = defaultdict(list)
    for point, island in found.T.tolist():
        by_island[island].append(point)
    return by_island


def _nearest_owners(islands: list[Polygon], points: NDArray[np.float64], owners: list[str]) -> list[str]:
    tree = shapely.STRtree(shapely.points(points))
    nearest = tree.query_nearest(np.array(islands, dtype=object), all_matches=False)
    return [owners[i] for i in nearest[1]]


def _shared(
    island: Polygon, points: NDArray[np.float64], owners: list[str], borders: dict[str, list[LineString]]
) -> list[tuple[str, Polygon]]:
    """Cut one island among its regencies; the border lines are added to `borders`."""
    frame = shapely.box(*island.bounds).buffer(0.5, join_style="mitre")
    cells = _Cells(points, frame)
    owners = _without_exclaves(owners, cells.neighbours)
    arcs = [(level, _smoothed(arc)) for level, arc in cells.arcs(owners)]
    for level, arc in arcs:
        borders[level] += _over(island, arc)
    tree = shapely.STRtree(shapely.points(points))
    linework = shapely.union_all([*(arc for _, arc in arcs), frame.exterior])
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(linework)))
    return [(_owner_of(face, tree, owners), part) for face in faces for part in _on_land(face, island)]


def _over(island: Polygon, arc: LineString) -> list[LineString]:
    lines = shapely.get_parts(shapely.intersection(arc, island))
    return [line for line in lines if line.geom_type == "LineString" and line.length > 2 * STEP]


def _ashore(lines: list[LineString], lakes: Sequence[Polygon]) -> list[LineString]:
    water = shapely.union_all(lakes)
    pieces = shapely.get_parts(shapely.difference(np.array(lines, dtype=object), water))
    return [piece for piece in pieces if piece.length > 2 * STEP]


def _on_land(face: Polygon, island: Polygon) -> list[Polygon]:
    land = shapely.get_parts(shapely.intersection(face, island, grid_size=GRID))
    return [part for part in land if part.geom_type == "Polygon" and area_km2(part) >= SPECK_KM2]


def _owner_of(face: Polygon, tree: shapely.STRtree, owners: list[str]) -> str:
    inside = tree.query(face, predicate="contains").tolist()
    if not inside:
        inside = tree.query_nearest(face.representative_point(), all_matches=False).tolist()
    counts = Counter(owners[i] for i in inside)
    return min(counts, key=lambda owner: (-counts[owner], owner))


class _Cells:
    """Voronoi cells of points, as the segments between pairs of them."""

    def __init__(self, points: NDArray[np.float64], frame: Polygon) -> None:
        diagram = shapely.voronoi_polygons(shapely.MultiPoint(points), extend_to=frame, ordered=True)
        corners, cell = shapely.get_coordinates(shapely.get_parts(diagram), return_index=True)
        inner = np.flatnonzero(cell[1:] == cell[:-1])
        ends = np.hstack([corners[inner], corners[inner + 1]])
        swapped = (ends[:, 0] > ends[:, 2]) | ((ends[:, 0] == ends[:, 2]) & (ends[:, 1] > ends[:, 3]))
        ends[swapped] = ends[swapped][:, [2, 3, 0, 1]]
        order = np.lexsort(ends.T)
        ends, owner = ends[order], cell[inner][order]
        pair = np.flatnonzero((ends[1:] == ends[:-1]).all(axis=1))
        self.segments = ends[pair]
        self.neighbours = np.column_stack([owner[pair], owner[pair + 1]])

    def arcs(self, owners: list[str]) -> list[tuple[str, LineString]]:
        """Level and line of each border between cells of different owners, from junction to junction."""
        segments: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, (one, other) in enumerate(self.neighbours.tolist()):
            if owners[one] != owners[other]:
                segments[min(owners[one], owners[other]), max(owners[one], owners[other])].append(number)
        arcs = []
        for (one, other), numbers in sorted(segments.items()):
            lines = shapely.multilinestrings(shapely.linestrings(self.segments[numbers].reshape(-1, 2, 2)))
            level = "R" if one[:2] == other[:2] else "P"
            arcs += [(level, arc) for arc in shapely.get_parts(shapely.line_merge(lines))]
        return arcs


def _without_exclaves(owners: list[str], neighbours: NDArray[np.int64]) -> list[str]:
    """Give small groups of villages that are cut off from their regency to the regency around them."""
    owners = list(owners)
    beside: dict[int, list[int]] = defaultdict(list)
    for one, other in neighbours.tolist():
        beside[one].append(other)
        beside[other].append(one)
    for group in _strays(owners, beside):
        around = Counter(owners[n] for i in group for n in beside[i] if n not in group)
        if around:
            heir = min(around, key=lambda owner: (-around[owner], owner))
            for i in group:
                owners[i] = heir
    return owners


def _strays(owners: list[str], beside: dict[int, list[int]]) -> list[set[int]]:
    groups: dict[str, list[set[int]]] = defaultdict(list)
    seen: set[int] = set()
    for start in range(len(owners)):
        if start in seen:
            continue
        group, rest = {start}, [start]
        while rest:
            for other in beside[rest.pop()]:
                if other not in group and owners[other] == owners[start]:
                    group.add(other)
                    rest.append(other)
        seen |= group
        groups[owners[start]].append(group)
    strays = []
    for parts in groups.values():
        total = sum(map(len, parts))
        parts.sort(key=lambda group: (-len(group), min(group)))
        strays += [group for group in parts[1:] if len(group) <= max(2, STRAY_SHARE * total)]
    return sorted(strays, key=lambda group: (len(group), min(group)))


def _smoothed(arc: LineString) -> LineString:
    """Straighten the zigzag between cells, then cut the corners twice (Chaikin); the ends stay."""
    coordinates = shapely.get_coordinates(arc.simplify(SIMPLER))
    for _ in range(2):
        before, after = coordinates[:-1], coordinates[1:]
        cut = np.stack([0.75 * before + 0.25 * after, 0.25 * before + 0.75 * after], axis=1).reshape(-1, 2)
        coordinates = np.concatenate([coordinates[:1], cut[1:-1], coordinates[-1:]])
    return LineString(shapely.get_coordinates(LineString(coordinates).simplify(STRAIGHT)).round(4))
