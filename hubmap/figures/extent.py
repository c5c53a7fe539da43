"""Which part of the earth a figure has to show: asked for by name, or chosen so that far-off hubs do not shrink the rest."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from hubmap import basemap
from hubmap.errors import UsageError
from hubmap.figures.frame import KM_PER_DEGREE, Bounds

if TYPE_CHECKING:
    import geopandas as gpd

    from hubmap.atlas import Atlas

__all__ = ["INDONESIA", "find"]

INDONESIA = Bounds(94.8, -11.2, 141.2, 6.3)

_AROUND_KM = 30.0  # around a single hub
_FEWEST, _LEFT_OUT, _MOST_LEFT_OUT, _SHRINK = 8, 0.25, 8, 0.4


def find(atlas: Atlas, extent: str | Sequence[float]) -> Bounds:
    """Find the box that a figure has to show.

    Parameters
    ----------
    atlas
        The joined data.
    extent
        ``auto``: all hubs, but for up to a quarter of them that lie so far off that the frame shrinks to 40 % without
        them. ``all``: all hubs. ``indonesia``. A hub's id: what lies within 30 km of it. The name of a province that has
        a hub. The key of a list of hubs. Or four numbers: west, south, east, north in degrees (as text with commas too).

    Raises
    ------
    UsageError
        Nothing is called so, or no hub was placed.
    """
    if not isinstance(extent, str):
        return _box(extent)
    placed = atlas.hubs[atlas.hubs["lat"].notna()]
    if extent == "indonesia" or (placed.empty and extent in ("auto", "all")):
        return INDONESIA
    if extent in ("auto", "all"):
        return _around(placed) if extent == "all" else _dense(placed)
    if extent.count(",") == 3:  # noqa: PLR2004 - four numbers
        return _box(extent.split(","))
    return _named(atlas, placed, extent)


def _named(atlas: Atlas, placed: gpd.GeoDataFrame, name: str) -> Bounds:
    folded = name.casefold()
    by_id = placed[placed["id"].str.casefold() == folded]
    if not by_id.empty:
        area = atlas.areas[atlas.areas["hub"] == by_id["id"].iloc[0]]
        return _bounds(area) if not area.empty else _around(by_id)
    listed = placed[[folded in (key.casefold() for key in keys) for keys in placed["list"]]]
    if not listed.empty:
        return _around(listed)
    inside = placed[placed["province"].str.casefold() == folded]
    if not inside.empty:
        # a pin has no code of its own
        codes = inside["place_code"].dropna()
        outline = None if codes.empty else basemap.polygons(str(codes.iloc[0])[:2])
        return _around(inside) if outline is None else Bounds(*outline.bounds)
    provinces = ", ".join(sorted(set(placed["province"].dropna())))
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


def _around(hubs: gpd.GeoDataFrame) -> Bounds:
    """The hubs' box, never smaller than what lies around one hub."""
    pad = _AROUND_KM / KM_PER_DEGREE
    west, south, east, north = _bounds_of(hubs)
    lon, lat = (west + east) / 2, (south + north) / 2
    return Bounds(min(west, lon - pad), min(south, lat - pad), max(east, lon + pad), max(north, lat + pad))


def _dense(hubs: gpd.GeoDataFrame) -> Bounds:
    """The box without the hubs that lie far off, if leaving these few out makes it much smaller."""
    count = len(hubs)
    limit = min(int(count * _LEFT_OUT), _MOST_LEFT_OUT) if count >= _FEWEST else 0
    lons, lats = (np.sort(hubs[name].to_numpy()).tolist() for name in ("lon", "lat"))
    cuts = [cut for cut in product(range(limit + 1), repeat=4) if sum(cut) <= limit]
    boxes = [Bounds(lons[w], lats[s], lons[-1 - e], lats[-1 - n]) for w, s, e, n in cuts]
    # each hub that is left out has to be worth it
    weighed = [_size(box) * (1 + 4 * sum(cut) / count) for box, cut in zip(boxes, cuts, strict=True)]
    best = boxes[weighed.index(min(weighed))]
    if _size(best) > _SHRINK * _size(boxes[0]):
        return _around(hubs)
    return _around(hubs[best.holds(hubs["lat"].to_numpy(), hubs["lon"].to_numpy())])


def _size(box: Bounds) -> float:
    # a margin keeps hubs in one line from having no size
    return (box.east - box.west + 0.2) * (box.north - box.south + 0.2)


def _bounds_of(hubs: gpd.GeoDataFrame) -> tuple[float, float, float, float]:
    return (
        float(hubs["lon"].min()),
        float(hubs["lat"].min()),
        float(hubs["lon"].max()),
        float(hubs["lat"].max()),
    )


def _bounds(shapes: gpd.GeoDataFrame) -> Bounds:
    west, south, east, north = (float(number) for number in shapes.total_bounds)
    return Bounds(west, south, east, north)
