"""The world outside Indonesia: countries with their names and outlines, larger towns, and the base map that is made of them.

The file is made by ``geodata/make/world.py`` from Natural Earth (1:50 million) and GeoNames.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from hubmap import basemap
from hubmap.basemap import Basemap, Bounds
from hubmap.paths import geodata_dir

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from shapely import MultiPolygon

    Line = npt.NDArray[np.float64]

__all__ = ["Country", "base_map", "countries", "country_key", "country_polygons", "cut_ring", "find_country"]

_PRECISION = 3  # decimals of the shipped lines
_MOST_BYTES = 190_000  # of lines in a page; names and towns take the rest of a quarter of a megabyte
_STEPS = (
    0.0,
    0.004,
    0.01,
    0.02,
    0.04,
    0.08,
)  # degrees that a line may leave its true way, the least that fits is taken
_AFAR = 8  # lines outside what is looked at are so many times coarser, and at least `_AFAR_DEGREES`
_AFAR_DEGREES = 0.08
_HALF_WAY = 180.0  # degrees: a step that is longer goes over the date line
_SOUTHERNMOST = -85.0
_MOST_TOWNS = 500
_LARGE = 60  # countries whose names come first
_AROUND = 0.5  # of the frame's width and height on each side is looked at too


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country.

    Parameters
    ----------
    code, iso
        ISO 3166-1 of three and of two letters; what has neither is its English name, and empty.
    name
        By language, ``id`` and ``en``.
    lat, lon
        A point well inside its largest part.
    people
        Inhabitants.
    """

    code: str
    iso: str
    name: Mapping[str, str]
    lat: float
    lon: float
    people: int


@cache
def countries() -> Mapping[str, Country]:
    """All countries by their code."""
    return MappingProxyType({row["code"]: _country(row) for row in _shipped()["countries"]})


def find_country(name: str) -> Country | None:
    """Find a country by one of its names in several languages, or by its ISO code.

    Parameters
    ----------
    name
        Such as ``Viet Nam``, ``Jerman``, ``DEU`` or ``Côte d’Ivoire``.

    Returns
    -------
    Country or None
        None where no country is called so.

    Examples
    --------
    >>> found = find_country("Jerman")
    >>> found.code, found.name["en"]
    ('DEU', 'Germany')
    """
    code = _by_key().get(country_key(name))
    return None if code is None else countries()[code]


def country_key(name: str) -> str:
    """A name without case, accents, blanks and signs.

    Examples
    --------
    >>> country_key("Côte d’Ivoire")
    'cotedivoire'
    """
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def country_polygons(code: str) -> MultiPolygon | None:
    """Outline of a country by its code, in degrees, longitude first (EPSG:4326); None where there is no such country."""
    import shapely

    row = next((row for row in _shipped()["countries"] if row["code"] == code), None)
    if row is None:
        return None
    arcs = _arcs()
    parts = []
    for polygon in row["polygons"]:
        outer, *holes = (cut_ring(_ring(numbers, arcs)) for numbers in polygon)
        inner = [hole[:, ::-1] for pieces in holes for hole in pieces]
        # no country with a hole is cut by the date line
        parts += [(ring[:, ::-1], inner if len(outer) == 1 else []) for ring in outer]
    return shapely.MultiPolygon(parts)


@lru_cache(maxsize=4)
def base_map(bounds: Bounds) -> Basemap:
    """The world as a base map for a frame: fine where it is looked at, coarser elsewhere, never more than the page can carry.

    Parameters
    ----------
    bounds
        West, south, east, north in degrees: what the first view shows.
    """
    wide = _widened(bounds)
    for step in _STEPS:
        made = _drawn(wide, step)
        if sum(map(len, made.land)) + sum(len(line) for _, line in made.borders) <= _MOST_BYTES:
            break
    return made


def _drawn(wide: Bounds, step: float) -> Basemap:
    arcs = [_thinned(arc, wide, step) for arc in _arcs()]
    shipped = _shipped()
    rings = [piece for numbers in shipped["land"] for piece in cut_ring(_ring(numbers, arcs))]
    return Basemap(
        precision=basemap.PRECISION,
        land=tuple(basemap.encode(ring.tolist()) for ring in rings if len(ring) > 3),  # noqa: PLR2004 - a triangle
        lakes=(),
        neighbours=(),
        borders=tuple(("C", basemap.encode(arcs[number].tolist())) for number in _frontiers()),
        labels=_labels(wide),
    )


def _labels(wide: Bounds) -> dict[str, list[list[Any]]]:
    names: dict[str, list[list[Any]]] = {kind: [] for kind in ("provinces", "districts", "seas", "straits", "islands")}
    ordered = sorted(countries().values(), key=lambda country: -country.people)
    rows = [[c.name["id"], c.name["en"], c.lat, c.lon] for c in ordered]
    names["countries"] = [[*row, 1 if place < _LARGE else 2] for place, row in enumerate(rows)]
    west, south, east, north = wide
    towns = (row for row in _shipped()["towns"] if west <= row[2] <= east and south <= row[1] <= north)
    shown = [row for row, _ in zip(towns, range(_MOST_TOWNS), strict=False)]
    names["regencies"] = [[name, lat, lon, "town", thousands] for name, lat, lon, thousands in shown]
    return names


def _widened(bounds: Bounds) -> Bounds:
    west, south, east, north = bounds
    aside, above = (east - west) * _AROUND, (north - south) * _AROUND
    return west - aside, south - above, east + aside, north + above


def _thinned(arc: Line, wide: Bounds, step: float) -> Line:
    """An arc with as few points as leave its way by at most `step`, by more where nobody looks; its ends stay."""
    import shapely

    west, south, east, north = wide
    (lat0, lon0), (lat1, lon1) = arc.min(axis=0), arc.max(axis=0)
    is_seen = lon1 >= west and lon0 <= east and lat1 >= south and lat0 <= north
    tolerance = step if is_seen else max(step * _AFAR, _AFAR_DEGREES)
    if not tolerance or len(arc) < 3:  # noqa: PLR2004 - nothing between its ends
        return arc
    return shapely.get_coordinates(shapely.simplify(shapely.LineString(arc), tolerance, preserve_topology=False))


def _ring(numbers: Sequence[int], arcs: Sequence[Line]) -> Line:
    import numpy as np

    parts = [arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers]
    return np.concatenate([part if first else part[1:] for part, first in zip(parts, _firsts(), strict=False)])


def cut_ring(ring: Line) -> list[Line]:
    """A ring as it lies on a flat map: the source lets rings go on over the date line, and around the pole."""
    import numpy as np
    import shapely
    from shapely.affinity import translate

    jumps = np.diff(ring[:, 1])
    if np.abs(jumps).max() <= _HALF_WAY:
        return [ring]
    lons = ring[:, 1] + 360 * np.concatenate([[0], np.cumsum((jumps < -_HALF_WAY).astype(int) - (jumps > _HALF_WAY))])
    flat = np.column_stack([lons, ring[:, 0]])
    if abs(lons[-1] - lons[0]) > _HALF_WAY:
        # it goes around the pole, and is closed along the map's lower side
        flat = np.vstack([flat, [[lons[-1], _SOUTHERNMOST], [lons[0], _SOUTHERNMOST]]])
    whole = shapely.make_valid(shapely.Polygon(flat))
    pieces = []
    for turn in range(-1, 2):
        part = shapely.intersection(whole, shapely.box(360 * turn - 180, -90, 360 * turn + 180, 90))
        moved = translate(part, xoff=-360 * turn)
        pieces += [piece for piece in shapely.get_parts(moved) if piece.geom_type == "Polygon" and not piece.is_empty]
    return [shapely.get_coordinates(piece.exterior)[:, ::-1] for piece in pieces]


def _firsts() -> Iterator[bool]:
    yield True
    while True:
        yield False


@cache
def _frontiers() -> tuple[int, ...]:
    """Numbers of the arcs that two countries share."""
    seen: dict[int, int] = {}
    for row in _shipped()["countries"]:
        for polygon in row["polygons"]:
            for numbers in polygon:
                for number in numbers:
                    plain = number if number >= 0 else ~number
                    seen[plain] = seen.get(plain, 0) + 1
    return tuple(sorted(number for number, count in seen.items() if count > 1))


@cache
def _by_key() -> Mapping[str, str]:
    return MappingProxyType({key: row["code"] for row in _shipped()["countries"] for key in row["keys"]})


@cache
def _arcs() -> tuple[Line, ...]:
    """Rows of latitude and longitude."""
    return tuple(basemap.decode(_shipped()["arcs"], _PRECISION))


def _country(row: Mapping[str, Any]) -> Country:
    return Country(
        code=row["code"],
        iso=row["iso"],
        name=MappingProxyType({"id": row["id"], "en": row["en"]}),
        lat=row["lat"],
        lon=row["lon"],
        people=row["people"],
    )


@cache
def _shipped() -> Mapping[str, Any]:
    path = geodata_dir() / "basemap" / "world.json"
    return MappingProxyType(json.loads(path.read_text(encoding="utf-8")))
