"""Rings and lines drawn as curves through their points, so that a coarse coast does not look cut with scissors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely import Polygon

if TYPE_CHECKING:
    from numpy.typing import NDArray

LONG = 0.007
"""Edges up to this length in degrees stay as they are: on a map of a district they are a few pixels."""

STRIDE = 0.004
"""Length of the edges that a longer one is divided into."""

CORNER_DEG = 65.0
"""A sharper turn is a corner that was meant: a pier, the mouth of a river, the end of a cape."""

FARTHEST = 0.0025
"""The curve leaves the edge by no more than this: what the source's own coast may be off by."""

STRAIGHT = 0.0006
"""Points that are closer to the line between their neighbours say nothing."""


def curved(part: Polygon) -> Polygon:
    """Outline as a curve through all its points (cubic Hermite, tangents of the circle through three neighbours)."""
    points = shapely.get_coordinates(part.exterior)[:-1]
    if len(points) < 3:
        return part
    step = np.roll(points, -1, axis=0) - points
    length = np.hypot(*step.T)
    along = step / length[:, None]
    leaving, arriving = _tangents(along, length)
    arriving = np.roll(arriving, -1, axis=0)
    ends = np.roll(points, -1, axis=0)
    pieces = [
        _edge(start, end, away, home, size)
        for start, end, away, home, size in zip(
            points,
            ends,
            leaving * _pull(leaving, along, length)[:, None],
            arriving * _pull(arriving, along, length)[:, None],
            length,
            strict=True,
        )
    ]
    ring = np.concatenate([*pieces, points[:1]])
    return Polygon(shapely.get_coordinates(shapely.LineString(ring).simplify(STRAIGHT)))


def _tangents(
    along: NDArray[np.float64], length: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Unit directions in which the curve leaves each point and arrives at it: one and the same but at corners."""
    before, before_length = np.roll(along, 1, axis=0), np.roll(length, 1)
    middle = before * length[:, None] + along * before_length[:, None]
    middle /= np.maximum(np.hypot(*middle.T), 1e-12)[:, None]
    corner = (before * along).sum(axis=1) < np.cos(np.radians(CORNER_DEG))
    return np.where(corner[:, None], along, middle), np.where(corner[:, None], before, middle)


def _pull(
    tangents: NDArray[np.float64], along: NDArray[np.float64], length: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Length of each tangent: that of its edge, but less where the curve would leave the edge too far.

    A cubic Hermite curve leaves its edge by at most a quarter of what its two tangents point aside.
    """
    aside = np.abs(tangents[:, 0] * along[:, 1] - tangents[:, 1] * along[:, 0])
    return np.minimum(length, 4 * FARTHEST / np.maximum(aside, 1e-9))


def _edge(
    start: NDArray[np.float64],
    end: NDArray[np.float64],
    away: NDArray[np.float64],
    home: NDArray[np.float64],
    size: float,
) -> NDArray[np.float64]:
    """Points of the curve from `start` on, without `end`."""
    if size <= LONG:
        return start[None, :]
    t = np.linspace(0, 1, int(np.ceil(size / STRIDE)), endpoint=False)[:, None]
    return (
        (2 * t**3 - 3 * t**2 + 1) * start
        + (t**3 - 2 * t**2 + t) * away
        + (-2 * t**3 + 3 * t**2) * end
        + (t**3 - t**2) * home
    )
