"""From a point back to names: the village whose point is nearest, and what it lies in."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Final

from hubmap.errors import UsageError
from hubmap.geocoding.gazetteer import NO_POINT, PER_DEGREE, Gazetteer, Record, load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    import numpy.typing as npt

    _Floats = npt.NDArray[np.float64]
    _Numbers = npt.NDArray[np.int64]

__all__ = ["Surroundings", "is_peopled", "km_between", "near", "provinces", "reverse"]

# cells of the index, in degrees: so small that whatever lies in one is nearer than 16 km to whatever else does
CELL: Final = 0.1
FARTHEST_KM: Final = 60.0
KM_PER_DEGREE: Final = 111.195
# a degree of longitude is shorter than one of latitude by less than this wherever Indonesia lies
_STRETCH: Final = 1.03
# cells on each side that can hold what is nearest to a point with a village in its own cell
_AROUND: Final = 2


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
        By the nearest village point; None if none lies within 60 km, so far at sea or abroad.

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
    if found is None or found[0] > FARTHEST_KM:
        return None
    village, district, regency, province = map(gazetteer.record, (found[1], *gazetteer.ancestors(found[1])))
    return Surroundings(village, district, regency, province, gazetteer.full_name(found[1]), round(found[0], 2))


def provinces(lat: Sequence[float], lon: Sequence[float], *, gazetteer: Gazetteer | None = None) -> list[str | None]:
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
    start, end = gazetteer.levels[-1]
    lats, lons = (np.array(column[start:end], dtype=np.int64) for column in (gazetteer.lat, gazetteer.lon))
    has_point = lats != NO_POINT
    outer = np.array([gazetteer.by_code[code[:2]] for code in gazetteer.codes[start:end]], dtype=np.int64)[has_point]
    villages = np.column_stack([lats[has_point], lons[has_point]]) / PER_DEGREE
    asked = np.column_stack([np.asarray(lat, dtype=float), np.asarray(lon, dtype=float)])
    found = _inland(villages, outer, asked)
    open_ = np.flatnonzero(found < 0)
    near_by = _nearest(villages, asked[open_])
    found[open_[near_by >= 0]] = outer[near_by[near_by >= 0]]
    return [gazetteer.labels[province] if province >= 0 else None for province in found.tolist()]


def _inland(villages: _Floats, outer: _Numbers, asked: _Floats) -> _Numbers:
    """The province of each point in whose cell a village lies and around which there is no other province; else -1.

    What is nearest to such a point is at most the cell's diagonal away, and so no more than two cells.
    """
    import numpy as np

    cells = np.floor(villages / CELL).astype(np.int64)
    corner, reach = cells.min(axis=0) - _AROUND, cells.max(axis=0) + _AROUND
    shape = tuple(reach - corner + 1)
    lowest, highest = np.full(shape, outer.max() + 1), np.full(shape, -1)
    at = tuple((cells - corner).T)
    np.minimum.at(lowest, at, outer)
    np.maximum.at(highest, at, outer)
    is_peopled_cell, low, high = highest >= 0, lowest, highest
    for step in product(range(-_AROUND, _AROUND + 1), repeat=2):
        low = np.minimum(low, np.roll(lowest, step, (0, 1)))
        high = np.maximum(high, np.roll(highest, step, (0, 1)))
    certain = np.where(is_peopled_cell & (low == high), high, -1)
    wanted = np.floor(asked / CELL).astype(np.int64)
    is_inside = ((wanted >= corner) & (wanted <= reach)).all(axis=1)
    return np.where(is_inside, certain[tuple((np.clip(wanted, corner, reach) - corner).T)], -1)


def _nearest(villages: _Floats, asked: _Floats) -> _Numbers:
    """The place in `villages` of the one that is nearest to each point; -1 where none lies within 60 km."""
    import numpy as np
    from shapely import STRtree, points

    tree = STRtree(np.asarray(points(villages[:, ::-1]), dtype=object))
    spots = np.asarray(points(asked[:, ::-1]), dtype=object)
    far = FARTHEST_KM / KM_PER_DEGREE * _STRETCH
    (which, _), reach = tree.query_nearest(spots, max_distance=far, return_distance=True, all_matches=False)
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


def is_peopled(lat: float, lon: float, *, gazetteer: Gazetteer | None = None) -> bool:
    """Whether a village's point is certain to lie within 16 km; told without measuring, for points by the thousand."""
    return _cell(lat, lon) in _cells(gazetteer or load())


def km_between(lat_a: float, lon_a: float, lat_b: float, lon_b: float) -> float:
    """Return the distance between two points in km, on a plane; good to a percent up to some hundred km near the equator."""
    return KM_PER_DEGREE * math.hypot(lat_a - lat_b, (lon_a - lon_b) * math.cos(math.radians((lat_a + lat_b) / 2)))


def near(gazetteer: Gazetteer, lat: float, lon: float) -> Iterator[tuple[float, int]]:
    """Yield distances and numbers of villages in the cells around, at least all within `FARTHEST_KM`."""
    cells = _cells(gazetteer)
    row, column = _cell(lat, lon)
    reach = math.ceil(FARTHEST_KM / KM_PER_DEGREE / CELL)
    for ring in range(reach + 1):
        found = [
            (km_between(lat, lon, gazetteer.lat[number] / PER_DEGREE, gazetteer.lon[number] / PER_DEGREE), number)
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
    cells: dict[tuple[int, int], list[int]] = {}
    start, end = gazetteer.levels[-1]
    for number in range(start, end):
        if gazetteer.lat[number] != NO_POINT:
            cell = _cell(gazetteer.lat[number] / PER_DEGREE, gazetteer.lon[number] / PER_DEGREE)
            cells.setdefault(cell, []).append(number)
    return cells
