"""Which part of the earth a map of some marks shows first, and on which base map: the robust middle, with strays told."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import numpy.typing as npt

from hubmap import basemap
from hubmap.basemap import Bounds

if TYPE_CHECKING:
    import shapely

    Degrees = npt.NDArray[np.float64]
    Mask = npt.NDArray[np.bool_]

__all__ = ["INDONESIA", "MapFrame", "frame_of", "middle_of"]

INDONESIA: Bounds = (94.8, -11.2, 141.2, 6.3)

_FEWEST, _LEFT_OUT, _MOST_LEFT_OUT, _SHRINK = 8, 0.25, 8, 0.4
_LEFT_OF_MANY = 0.05  # of long lists so many may lie outside
_TOGETHER = 6.0  # degrees: marks that lie so near each other are all shown
_SAMPLE = 400  # so many marks tell where a list lies
_OFFSHORE = 0.3  # degrees from the coast that still are the country's
_ISLET, _EVERY = 100, 4  # letters of an encoded coast that is left out, and which of the points of the others are kept
_ABROAD = 0.1  # a list of which more than this lies elsewhere is not only Indonesia's


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFrame:
    """What a map shows first.

    Parameters
    ----------
    base
        Which base map there is.
    bounds
        West, south, east, north in degrees: the robust middle of the marks; of all Indonesia where there are none.
    strays
        Which marks lie outside of it.
    """

    base: Literal["indonesia", "world"]
    bounds: Bounds
    strays: Mask


def frame_of(lats: Degrees, lons: Degrees) -> MapFrame:
    """Frame some marks.

    Parameters
    ----------
    lats, lons
        Degrees (EPSG:4326); NaN for what has no point, which is no stray.

    Examples
    --------
    >>> frame_of(np.array([-7.6, -6.9]), np.array([110.7, 109.1])).base
    'indonesia'
    >>> frame_of(np.array([21.0, 10.8]), np.array([105.9, 106.7])).base
    'world'
    """
    placed = ~(np.isnan(lats) | np.isnan(lons))
    if not placed.any():
        return MapFrame(base="indonesia", bounds=INDONESIA, strays=np.zeros(len(lats), dtype=bool))
    inside = middle_of(lats[placed], lons[placed])
    strays = np.zeros(len(lats), dtype=bool)
    strays[np.flatnonzero(placed)[~inside]] = True
    kept_lats, kept_lons = lats[placed][inside], lons[placed][inside]
    bounds = (float(kept_lons.min()), float(kept_lats.min()), float(kept_lons.max()), float(kept_lats.max()))
    return MapFrame(
        base="indonesia" if _is_indonesian(lats[placed], lons[placed]) else "world", bounds=bounds, strays=strays
    )


def middle_of(lats: Degrees, lons: Degrees) -> Mask:
    """Which marks are the robust middle: all, but for a few that lie so far off that the box shrinks to 40 % without them."""
    count = len(lats)
    across, up = np.sort(lons), np.sort(lats)
    together = max(across[-1] - across[0], up[-1] - up[0]) <= _TOGETHER
    most = max(min(int(count * _LEFT_OUT), _MOST_LEFT_OUT), int(count * _LEFT_OF_MANY)) if count >= _FEWEST else 0
    whole = (across[0], up[0], across[-1], up[-1])
    if not most or together:
        return np.ones(count, dtype=bool)
    # of many marks some at a time are tried, or there were too many ways to choose
    steps = min(most, _MOST_LEFT_OUT)
    cuts = [
        tuple(most * step // steps for step in chosen)
        for chosen in product(range(steps + 1), repeat=4)
        if sum(chosen) <= steps
    ]
    boxes = [(across[w], up[s], across[-1 - e], up[-1 - n]) for w, s, e, n in cuts]
    # each mark that is left out has to be worth it
    weighed = [_size(box) * (1 + 4 * sum(cut) / count) for box, cut in zip(boxes, cuts, strict=True)]
    best = boxes[weighed.index(min(weighed))]
    if _size(best) > _SHRINK * _size(whole):
        return np.ones(count, dtype=bool)
    return np.asarray((best[0] <= lons) & (lons <= best[2]) & (best[1] <= lats) & (lats <= best[3]))


def _size(box: tuple[Any, Any, Any, Any]) -> float:
    # a margin keeps marks in one line from having no size
    return float((box[2] - box[0] + 0.2) * (box[3] - box[1] + 0.2))


def _is_indonesian(lats: Degrees, lons: Degrees) -> bool:
    """Whether nearly all marks lie in Indonesia's frame, and most of them on its land or near it."""
    import shapely

    west, south, east, north = INDONESIA
    framed = (west <= lons) & (lons <= east) & (south <= lats) & (lats <= north)
    if (~framed).mean() > _ABROAD:
        return False
    chosen = np.linspace(0, len(lats) - 1, min(len(lats), _SAMPLE)).astype(int)
    marks = shapely.points(lons[chosen], lats[chosen])
    near = _islands().query(marks, predicate="dwithin", distance=_OFFSHORE)[0]
    return len(np.unique(near)) >= len(chosen) / 2


@cache
def _islands() -> shapely.STRtree:
    """Indonesia's islands, as coarse as the question whether a mark lies near one."""
    import shapely

    # thousands of islets are near a larger one, or decide nothing
    larger = basemap.decode([ring for ring in basemap.load().land if len(ring) > _ISLET])
    return shapely.STRtree([shapely.Polygon(ring[::_EVERY, ::-1]) for ring in larger])
