"""From a point back to names: the village whose point is nearest, and what it lies in."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal

from hubmap import basemap
from hubmap.distances import KM_PER_DEGREE, distance_km, flat_km
from hubmap.errors import UsageError
from hubmap.geocoding.gazetteer.store import NO_POINT, PER_DEGREE, Gazetteer, Record, load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import numpy as np
    import numpy.typing as npt

    _Floats = npt.NDArray[np.float64]
    _Numbers = npt.NDArray[np.int64]
    _Provinces = npt.NDArray[np.int16]
    _Truths = npt.NDArray[np.bool_]

__all__ = [
    "Surroundings",
    "are_peopled",
    "is_abroad",
    "is_peopled",
    "near",
    "provinces",
    "reverse",
    "villages_around",
    "villages_at",
]

# cells of the index, in degrees: so small that whatever lies in one is nearer than 16 km to whatever else does
CELL: Final = 0.1
FARTHEST_KM: Final = 60.0
# a degree of longitude is shorter than one of latitude by less than this wherever Indonesia lies
_STRETCH: Final = 1.03
# for many points at once smaller cells, of which more lie wholly in one province
_SMALL_CELL: Final = 0.025
# fewer points than this are looked for one by one sooner than the cells are made
_MANY: Final = 300
# cells on each side that can hold what is nearest to a point with a village in its own cell or in one beside it
_AROUND: Final = 3


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where a point lies: the places, from the narrowest to the widest, and how far it is to the village's point in km.

    Borders are not known, only points: near a border the neighbour may be named.
    """

    village: Record
    district: Record
    regency: Record
    province: Record
    name: str
    distance_km: float


def reverse(lat: float, lon: float, *, gazetteer: Gazetteer | None = None) -> Surroundings | None:
    """Find the village, district, regency and province at a point.

    Parameters
    ----------
    lat, lon
        Degrees, WGS 84 (EPSG:4326).
    gazetteer
        Where to look; the shipped gazetteer if it is not given.

    Returns
    -------
    Surroundings or None
        By the nearest village point; None on the land of a neighbour, and if no village lies within 60 km.

    Raises
    ------
    UsageError
        The latitude is not within -90 to 90, or the longitude not within -180 to 180.

    Examples
    --------
    >>> reverse(-7.6716, 110.6926).village.code
    '33.10.11.2015'
    """
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):  # noqa: PLR2004 - the ends of the globe
        raise UsageError(
            f"{lat}, {lon} is not a point on earth: latitude comes first, -90 to 90, then longitude, -180 to 180."
        )
    gazetteer = gazetteer or load()
    found = min(near(gazetteer, lat, lon), default=None)
    if found is None or found[0] > FARTHEST_KM or is_abroad(lat, lon):
        return None
    village, district, regency, province = map(gazetteer.record, (found[1], *gazetteer.ancestors(found[1])))
    km = round(distance_km(lat, lon, village.lat, village.lon), 2)
    return Surroundings(village, district, regency, province, gazetteer.full_name(found[1]), km)


def provinces(
    lat: Sequence[float] | _Floats, lon: Sequence[float] | _Floats, *, gazetteer: Gazetteer | None = None
) -> list[str | None]:
    """Name the province at each of many points, as `reverse` would one by one.

    Parameters
    ----------
    lat, lon
        Degrees, WGS 84 (EPSG:4326), equally many.
    gazetteer
        Where to look; the shipped gazetteer if it is not given.

    Returns
    -------
    list of str or None
        That of the nearest village point; None where none lies within 60 km.

    Examples
    --------
    >>> provinces([-7.6716, 0.0], [110.6926, 0.0])
    ['Jawa Tengah', None]
    """
    import numpy as np

    gazetteer = gazetteer or load()
    villages, numbers = _villages(gazetteer)
    asked = np.column_stack([np.asarray(lat, dtype=float), np.asarray(lon, dtype=float)])
    found = np.full(len(asked), -1, dtype=np.int16)
    if len(asked) < _MANY:
        lats, lons = np.ascontiguousarray(villages.T)
        near_by = np.array([_nearest_to(lats, lons, *point) for point in asked.tolist()], dtype=np.int64)
        found[near_by >= 0] = _provinces_of(gazetteer, numbers[near_by[near_by >= 0]])
    else:
        found = _inland(villages, _provinces_of(gazetteer, numbers), asked)
        open_ = np.flatnonzero(found < 0)
        near_by = _nearest(villages, asked[open_])
        found[open_[near_by >= 0]] = _provinces_of(gazetteer, numbers[near_by[near_by >= 0]])
    numbers_of_provinces = found.tolist()
    named = {number: gazetteer.labels[number] if number >= 0 else None for number in set(numbers_of_provinces)}
    return [named[number] for number in numbers_of_provinces]


def _provinces_of(gazetteer: Gazetteer, villages: _Numbers) -> _Provinces:
    """The numbers of the provinces that villages lie in."""
    import numpy as np

    above, parents = villages, np.array(gazetteer.parents)
    for _ in ("district", "regency", "province"):
        # a package of one's own may lack what holds a place
        above = np.where(above >= 0, parents[above], -1)
    return above.astype(np.int16)


def villages_at(
    lat: Sequence[float] | _Floats, lon: Sequence[float] | _Floats, *, gazetteer: Gazetteer | None = None
) -> list[str | None]:
    """Name the village at each of many points by its code, as `reverse` would one by one.

    Parameters
    ----------
    lat, lon
        Degrees, WGS 84 (EPSG:4326), equally many.
    gazetteer
        Where to look; the shipped gazetteer if it is not given.

    Returns
    -------
    list of str or None
        None on the land of a neighbour, and where no village lies within 60 km.

    Examples
    --------
    >>> villages_at([-7.6716, 0.0], [110.6926, 0.0])
    ['33.10.11.2015', None]
    """
    import numpy as np

    gazetteer = gazetteer or load()
    asked = np.column_stack([np.asarray(lat, dtype=float), np.asarray(lon, dtype=float)])
    if len(asked) < _MANY:
        found = [reverse(*point, gazetteer=gazetteer) for point in asked.tolist()]
        return [around.village.code if around else None for around in found]
    villages, numbers = _villages(gazetteer)
    at = _nearest(villages, asked)
    # whoever is on the land of Indonesia is not abroad; the others are few
    for number in np.flatnonzero(~_are_on_land(asked) & (at >= 0)).tolist():
        if is_abroad(*asked[number].tolist()):
            at[number] = -1
    codes = {number: gazetteer.record(int(numbers[number])).code for number in set(at.tolist()) - {-1}}
    return [codes.get(number) for number in at.tolist()]


def _are_on_land(asked: _Floats) -> _Truths:
    """Whether each point lies inside a ring of Indonesia's land."""
    import numpy as np
    from shapely import STRtree, points, polygons

    land = np.asarray([polygons(ring[:, ::-1]) for ring in _outlines("land").rings], dtype=object)
    found = np.zeros(len(asked), dtype=bool)
    spots = np.asarray(points(asked[:, ::-1]), dtype=object)
    found[STRtree(land).query(spots, predicate="intersects")[0]] = True
    return found


def villages_around(
    lat: Iterable[float], lon: Iterable[float], *, within_km: float, most: int, gazetteer: Gazetteer | None = None
) -> list[tuple[str, float, float]]:
    """Name the villages that stand around some points, with their own points.

    Parameters
    ----------
    lat, lon
        Degrees, WGS 84 (EPSG:4326), equally many.
    within_km
        How far from one of the points they may stand.
    most
        How many at most: of more those that are nearest to one.
    gazetteer
        Where to look; the shipped gazetteer if it is not given.

    Returns
    -------
    list of tuple
        Name, latitude and longitude, in the order of their codes.

    Examples
    --------
    >>> villages_around([-7.6716], [110.6926], within_km=0.5, most=1)
    [('Tegalrejo', -7.6716, 110.6926)]
    """
    import numpy as np

    gazetteer = gazetteer or load()
    villages, numbers = _villages(gazetteer)
    nearest = np.full(len(numbers), np.inf)
    for here, there in zip(lat, lon, strict=True):
        at = np.flatnonzero(np.abs(villages[:, 0] - here) <= within_km / KM_PER_DEGREE)
        away = np.hypot(villages[at, 0] - here, (villages[at, 1] - there) * math.cos(math.radians(here)))
        nearest[at] = np.minimum(nearest[at], away * KM_PER_DEGREE)
    order = np.argsort(nearest, kind="stable")[:most]
    chosen = np.sort(order[nearest[order] <= within_km])
    rows = zip(numbers[chosen].tolist(), villages[chosen].tolist(), strict=True)
    return [(gazetteer.labels[number], *point) for number, point in rows]


@lru_cache(maxsize=2)
def _villages(gazetteer: Gazetteer) -> tuple[_Floats, _Numbers]:
    """The points (latitude first) and the numbers of all villages that have a point."""
    import numpy as np

    start, end = gazetteer.levels[-1] if gazetteer.levels else (0, 0)
    points = np.column_stack([np.array(column[start:end]) for column in (gazetteer.lat, gazetteer.lon)])
    has_point = points[:, 0] != NO_POINT
    return points[has_point] / PER_DEGREE, np.flatnonzero(has_point) + start


def _inland(villages: _Floats, outer: _Provinces, asked: _Floats) -> _Provinces:
    """The province of each point that has a village in its cell or beside it and around which there is no other province; else -1.

    What is nearest to such a point is at most two diagonals of a cell away, and so no more than three cells.
    """
    import numpy as np

    cells = np.floor(villages / _SMALL_CELL).astype(np.int64)
    corner, reach = cells.min(axis=0) - _AROUND, cells.max(axis=0) + _AROUND
    at = tuple((cells - corner).T)
    lowest = np.full(tuple(reach - corner + 1), np.iinfo(outer.dtype).max, dtype=outer.dtype)
    highest = np.full_like(lowest, -1)
    np.minimum.at(lowest, at, outer)
    np.maximum.at(highest, at, outer)
    is_near = _spread(highest, 1, np.maximum) >= 0
    low, high = _spread(lowest, _AROUND, np.minimum), _spread(highest, _AROUND, np.maximum)
    return _looked_up(np.where(is_near & (low == high), high, -1), corner, asked / _SMALL_CELL, outside=-1)


def _spread(grid: _Provinces, steps: int, choose: np.ufunc) -> _Provinces:
    """The least or the greatest of what stands so many cells around each cell."""
    import numpy as np

    for axis in (0, 1):
        here, grid = grid, grid.copy()
        for step in range(1, steps + 1):
            choose(grid, np.roll(here, step, axis), out=grid)
            choose(grid, np.roll(here, -step, axis), out=grid)
    return grid


def _looked_up(grid: npt.NDArray[Any], corner: _Numbers, cells: _Floats, *, outside: int) -> npt.NDArray[Any]:
    """What stands in the grid, whose first cell is `corner`, at each of the cells; beyond its edge what is said to be there."""
    import numpy as np

    at = np.floor(cells) - corner
    is_inside = ((at >= 0) & (at < grid.shape)).all(axis=1)
    rows, columns = np.where(is_inside, at.T, 0).astype(np.int64)
    return np.where(is_inside, grid[rows, columns], outside)


def _nearest_to(lats: _Floats, lons: _Floats, lat: float, lon: float) -> int:
    """The place of the village that is nearest to a point; -1 where none lies within 60 km."""
    import numpy as np

    reach = FARTHEST_KM / KM_PER_DEGREE * _STRETCH
    near_by = np.flatnonzero((lats >= lat - reach) & (lats <= lat + reach))
    near_by = near_by[np.abs(lons[near_by] - lon) <= reach]
    north, east = lat - lats[near_by], lon - lons[near_by]
    km = KM_PER_DEGREE * np.hypot(north, east * np.cos(np.radians((lat + lats[near_by]) / 2)))
    return int(near_by[km.argmin()]) if len(km) and km.min() <= FARTHEST_KM else -1


def _nearest(villages: _Floats, asked: _Floats) -> _Numbers:
    """The place in `villages` of the one that is nearest to each point; -1 where none lies within 60 km."""
    import numpy as np
    from shapely import STRtree, points

    tree = STRtree(np.asarray(points(villages[:, ::-1]), dtype=object))
    spots = np.asarray(points(asked[:, ::-1]), dtype=object)
    # a greatest distance would have the tree count all that lies within it first
    (which, _), reach = tree.query_nearest(spots, return_distance=True, all_matches=False)
    is_near = reach <= FARTHEST_KM / KM_PER_DEGREE * _STRETCH
    which, reach = which[is_near], reach[is_near]
    # nearest in degrees may not be nearest in km: what is little farther is measured too
    near_by, numbers = tree.query(spots[which], predicate="dwithin", distance=reach * _STRETCH)
    near_by = which[near_by]
    north, east = (asked[near_by] - villages[numbers]).T
    middle = np.radians((asked[near_by, 0] + villages[numbers, 0]) / 2)
    km = KM_PER_DEGREE * np.hypot(north, east * np.cos(middle))
    order = np.lexsort((numbers, km, near_by))
    order = order[km[order] <= FARTHEST_KM]
    first = order[np.unique(near_by[order], return_index=True)[1]]
    found = np.full(len(asked), -1)
    found[near_by[first]] = numbers[first]
    return found


def are_peopled(
    lat: Sequence[float] | _Floats,
    lon: Sequence[float] | _Floats,
    *,
    gazetteer: Gazetteer | None = None,
) -> _Truths:
    """Whether a village's point is certain to lie within 16 km of each point, as `is_peopled` says one by one; not where there is no number."""
    import numpy as np

    cells = np.floor(_villages(gazetteer or load())[0] / CELL).astype(np.int64)
    if not len(cells):
        # a gazetteer of the world has no villages
        return np.zeros(len(lat), dtype=bool)
    corner = cells.min(axis=0)
    grid = np.zeros(tuple(cells.max(axis=0) - corner + 1), dtype=bool)
    grid[tuple((cells - corner).T)] = True
    is_peopled_: _Truths = _looked_up(grid, corner, np.column_stack([lat, lon]) / CELL, outside=False)
    return is_peopled_


def is_peopled(lat: float, lon: float, *, gazetteer: Gazetteer | None = None) -> bool:
    """Whether a village's point is certain to lie within 16 km; told without measuring, for points by the thousand."""
    return _cell(lat, lon) in _cells(gazetteer or load())


def near(gazetteer: Gazetteer, lat: float, lon: float) -> Iterator[tuple[float, int]]:
    """Yield distances and numbers of villages in the cells around, at least all within `FARTHEST_KM`."""
    cells = _cells(gazetteer)
    row, column = _cell(lat, lon)
    reach = math.ceil(FARTHEST_KM / KM_PER_DEGREE / CELL)
    for ring in range(reach + 1):
        found = [
            (flat_km(lat, lon, gazetteer.lat[number] / PER_DEGREE, gazetteer.lon[number] / PER_DEGREE), number)
            for cell in _ring(row, column, ring)
            if cell in cells
            for number in cells[cell]
        ]
        yield from found
        # what lies farther out than this ring is farther than its inner edge
        if found and min(found)[0] < (ring * CELL) * KM_PER_DEGREE * math.cos(math.radians(lat)):
            return


def _ring(row: int, column: int, ring: int) -> Iterator[tuple[int, int]]:
    """Yield the cells that lie so many steps away, each once."""
    for step in range(-ring, ring + 1):
        # only the first and the last row are whole; of the others the ends are
        for across in range(-ring, ring + 1, 1 if abs(step) == ring else 2 * ring):
            yield row + step, column + across


def _cell(lat: float, lon: float) -> tuple[int, int]:
    return math.floor(lat / CELL), math.floor(lon / CELL)


@lru_cache(maxsize=2)
def _cells(gazetteer: Gazetteer) -> dict[tuple[int, int], list[int]]:
    import numpy as np

    villages, numbers = _villages(gazetteer)
    if not len(numbers):
        return {}
    corners = np.floor(villages / CELL).astype(np.int64)
    order = np.lexsort((corners[:, 1], corners[:, 0]))
    corners = corners[order]
    begins = np.flatnonzero(np.append(True, (corners[1:] != corners[:-1]).any(axis=1)))
    groups = np.split(numbers[order], begins[1:])
    return dict(zip(map(tuple, corners[begins].tolist()), (group.tolist() for group in groups), strict=True))


@dataclass(frozen=True, slots=True)
class _Outlines:
    """The outer rings of some land, each as rows of latitude and longitude in degrees, and the boxes around them: south, west, north, east."""

    rings: tuple[_Floats, ...]
    boxes: _Floats

    def holds(self, lat: float, lon: float) -> bool:
        """Whether a point lies inside a ring: a line from it to the east crosses it an odd number of times."""
        import numpy as np

        south, west, north, east = self.boxes
        around = np.flatnonzero((south <= lat) & (lat <= north) & (west <= lon) & (lon <= east))
        return any(_is_inside(self.rings[number], lat, lon) for number in around.tolist())

    def coast_km(self, lat: float, lon: float) -> float:
        """How far it is to the nearest corner of a ring."""
        import numpy as np

        south, west, north, east = self.boxes
        outside = np.max([south - lat, lat - north, west - lon, lon - east], axis=0) * (KM_PER_DEGREE / _STRETCH)
        nearest = 1e9
        for number in np.argsort(outside).tolist():
            # what is farther outside its box need not be measured
            if outside[number] >= nearest:
                break
            to_north, to_east = (self.rings[number] - (lat, lon)).T
            reach = np.hypot(to_north, to_east * math.cos(math.radians(lat))).min()
            nearest = min(nearest, float(reach) * KM_PER_DEGREE)
        return nearest


def _is_inside(ring: _Floats, lat: float, lon: float) -> bool:
    import numpy as np

    lats, lons = ring.T
    to_lats, to_lons = np.roll(lats, -1), np.roll(lons, -1)
    crosses = np.flatnonzero((lats > lat) != (to_lats > lat))
    share = (lat - lats[crosses]) / (to_lats[crosses] - lats[crosses])
    east = (to_lons[crosses] - lons[crosses]) * share + lons[crosses]
    return bool((east > lon).sum() % 2)


def is_abroad(lat: float, lon: float) -> bool:
    """Whether a point lies on the land of a neighbour, or in the sea before it, nearer than to any land of Indonesia.

    Examples
    --------
    >>> is_abroad(-8.556, 125.56)  # Dili
    True
    >>> is_abroad(-9.1, 124.9)  # Atambua
    False
    >>> is_abroad(1.33, 103.43)  # the pier of Kukup, Johor
    True
    >>> is_abroad(1.05, 103.9)  # in the strait, off Batam
    False
    """
    if (land := _outlines("land")).holds(lat, lon):
        return False
    neighbours = _outlines("neighbours")
    return neighbours.holds(lat, lon) or neighbours.coast_km(lat, lon) < land.coast_km(lat, lon)


@lru_cache(maxsize=2)
def _outlines(land: Literal["land", "neighbours"]) -> _Outlines:
    import numpy as np

    rings = tuple(basemap.decode(getattr(basemap.load(), land)))
    return _Outlines(rings, np.array([[*ring.min(axis=0), *ring.max(axis=0)] for ring in rings]).T)
