"""Which part of the earth a figure has to show, and where its points fall on paper.

It is asked for by name, or chosen so that far-off hubs do not shrink the rest. The projection is equidistant cylindrical with
its standard parallel in the middle of the frame (J. P. Snyder, *Map Projections: A Working Manual*, 1987, p. 90): straight
degrees, and distances that are true enough near the equator for a scale bar (within 3 % over all of Indonesia).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar, overload

import numpy as np
import numpy.typing as npt

from hubmap import basemap
from hubmap.arrow_tables import mask_of, numbers_of, where
from hubmap.basemap import framing
from hubmap.distances import KM_PER_DEGREE
from hubmap.errors import UsageError

if TYPE_CHECKING:
    import pyarrow as pa

    from hubmap.atlas import Atlas

__all__ = ["INDONESIA", "Array", "Bounds", "Frame", "Mask", "Number", "find_extent", "fit_frame"]

Array = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
Number = TypeVar("Number", float, Array)


@dataclass(frozen=True, slots=True)
class Bounds:
    """A box in degrees (EPSG:4326)."""

    west: float
    south: float
    east: float
    north: float

    @overload
    def holds(self, lat: float, lon: float) -> bool: ...
    @overload
    def holds(self, lat: Array, lon: Array) -> Mask: ...
    def holds(self, lat: float | Array, lon: float | Array) -> bool | Mask:
        """Whether a point lies in the box, or which of many do."""
        return (self.west <= lon) & (lon <= self.east) & (self.south <= lat) & (lat <= self.north)

    @property
    def stretch(self) -> float:
        """Length of a degree of longitude over one of latitude, in the middle of the box."""
        return math.cos(math.radians((self.south + self.north) / 2))


@dataclass(frozen=True, slots=True)
class Frame:
    """A box in degrees laid on a rectangle of `width` by `height` points."""

    bounds: Bounds
    width: float
    height: float

    def x(self, lon: Number) -> Number:
        """Points from the left side."""
        return (lon - self.bounds.west) / (self.bounds.east - self.bounds.west) * self.width

    def y(self, lat: Number) -> Number:
        """Points from the lower side."""
        return (lat - self.bounds.south) / (self.bounds.north - self.bounds.south) * self.height

    @property
    def km_per_pt(self) -> float:
        """Kilometres that a point of paper stands for, in the middle of the frame."""
        return (self.bounds.north - self.bounds.south) * KM_PER_DEGREE / self.height


def fit_frame(bounds: Bounds, width: float, height: float, *, margin: float = 0.0) -> Frame:
    """Lay a box on paper, grown to the paper's shape and by `margin` points on each side, never shrunk."""
    lat_mid, lon_mid = (bounds.south + bounds.north) / 2, (bounds.west + bounds.east) / 2
    room_x, room_y = max(width - 2 * margin, width / 3), max(height - 2 * margin, height / 3)
    per_pt = max((bounds.east - bounds.west) * bounds.stretch / room_x, (bounds.north - bounds.south) / room_y)
    half_lat, half_lon = per_pt * height / 2, per_pt * width / 2 / bounds.stretch
    grown = Bounds(lon_mid - half_lon, lat_mid - half_lat, lon_mid + half_lon, lat_mid + half_lat)
    return Frame(grown, width, height)


INDONESIA = Bounds(*framing.INDONESIA)

_AROUND_KM, _LEAST_KM = 30.0, 3.0  # around a single hub
_NEIGHBOURS = 8  # of one hub: a map of many more has no room for names


def find_extent(atlas: Atlas, extent: str | Sequence[float]) -> Bounds:
    """Find the box that a figure has to show.

    Parameters
    ----------
    atlas
        The joined data.
    extent
        ``auto``: what the settings show first on the page, where they say so in degrees; else all hubs, but for up to a quarter of them that lie so far off that the frame shrinks to 40 % without
        them (see `hubmap.basemap.framing`). ``all``: all hubs. ``indonesia``. A hub's id: what lies within 30 km of it, or less where 8 others stand nearer. The name of a province that has
        a hub. The key of a list of hubs. Or four numbers: west, south, east, north in degrees (as text with commas too).

    Raises
    ------
    UsageError
        Nothing is called so, or no hub was placed.
    """
    if not isinstance(extent, str):
        return _box(extent)
    placed = where(atlas.hub_table, ~np.isnan(numbers_of(atlas.hub_table, "lat")))
    if extent == "auto" and atlas.config.page.view.count(",") == 3:  # noqa: PLR2004 - four numbers
        return _box(atlas.config.page.view.split(","))
    if extent == "indonesia" or (not len(placed) and extent in ("auto", "all")):
        return INDONESIA
    if extent in ("auto", "all"):
        return _around(placed) if extent == "all" else _dense(placed)
    if extent.count(",") == 3:  # noqa: PLR2004 - four numbers
        return _box(extent.split(","))
    return _named(atlas, placed, extent)


def _named(atlas: Atlas, placed: pa.Table, name: str) -> Bounds:
    folded = name.casefold()
    by_id = where(placed, mask_of(placed, "id", lambda hub: (hub or "").casefold() == folded))
    if len(by_id):
        area = atlas.area_shapes.get(by_id["id"][0].as_py())
        return Bounds(*area.bounds) if area is not None else _around(by_id, _room_km(placed, by_id))
    listed = where(placed, mask_of(placed, "list", lambda keys: folded in {key.casefold() for key in keys or ()}))
    if len(listed):
        return _around(listed)
    inside = where(placed, mask_of(placed, "province", lambda province: (province or "").casefold() == folded))
    if len(inside):
        # a pin has no code of its own
        codes = inside["place_code"].drop_null()
        outline = basemap.polygons(codes[0].as_py()[:2]) if len(codes) else None
        return _around(inside) if outline is None else Bounds(*outline.bounds)
    provinces = ", ".join(sorted(placed["province"].drop_null().unique().to_pylist()))
    raise UsageError(
        f"Nothing is called {name!r}: use auto, all, indonesia, a hub's id, a list's key, west,south,east,north, "
        f"or a province with a hub ({provinces})."
    )


def _box(numbers: Sequence[Any]) -> Bounds:
    try:
        west, south, east, north = (float(number) for number in numbers)
    except ValueError as error:
        raise UsageError(f"{numbers!r} is not west, south, east, north in degrees.") from error
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):  # noqa: PLR2004 - degrees
        raise UsageError(f"{numbers!r}: west has to lie west of east, and south south of north.")
    return Bounds(west, south, east, north)


def _room_km(placed: pa.Table, hub: pa.Table) -> float:
    """How far around one hub its map reaches: less where others stand close."""
    lat, lon = hub["lat"][0].as_py(), hub["lon"][0].as_py()
    east = (numbers_of(placed, "lon") - lon) * math.cos(math.radians(lat))
    away_km = np.sort(np.hypot(numbers_of(placed, "lat") - lat, east)) * KM_PER_DEGREE
    reach = away_km[_NEIGHBOURS] if len(away_km) > _NEIGHBOURS else _AROUND_KM
    return float(np.clip(reach, _LEAST_KM, _AROUND_KM))


def _around(hubs: pa.Table, km: float = _AROUND_KM) -> Bounds:
    """The hubs' box, never smaller than what lies so many kilometres around one hub."""
    pad = km / KM_PER_DEGREE
    west, south, east, north = _bounds_of(hubs)
    lon, lat = (west + east) / 2, (south + north) / 2
    return Bounds(min(west, lon - pad), min(south, lat - pad), max(east, lon + pad), max(north, lat + pad))


def _dense(hubs: pa.Table) -> Bounds:
    """The box without the hubs that lie far off, if leaving these few out makes it much smaller."""
    return _around(where(hubs, framing.middle_of(numbers_of(hubs, "lat"), numbers_of(hubs, "lon"))))


def _bounds_of(hubs: pa.Table) -> tuple[float, float, float, float]:
    lat, lon = numbers_of(hubs, "lat"), numbers_of(hubs, "lon")
    return float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max())
