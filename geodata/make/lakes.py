"""Lakes from holes in the land.

The source cut its lakes along tiles before it simplified them: one lake comes as several pieces with steps and slits
along straight lines. Pieces are joined, slivers dropped, corners rounded, so that a lake has about its size and shape.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from measure_area import area_km2
from shapely import Polygon

if TYPE_CHECKING:
    from shapely import MultiPolygon

SLIT = 0.014
"""Half the width in degrees of the widest gap between two pieces of one lake."""

SLIVER = 0.009
"""Half the width in degrees of the narrowest lake that is kept."""

STEP = 0.008
"""Tolerance in degrees that takes the steps out of a shore before its corners are rounded."""


def lakes_in(land: MultiPolygon, smallest_km2: float) -> list[Polygon]:
    """Lakes of the land from a size on, largest first."""
    holes = [Polygon(ring) for part in land.geoms for ring in part.interiors]
    holes = [hole for hole in holes if area_km2(hole) >= smallest_km2 / 20]
    joined = shapely.union_all(shapely.buffer(np.array(holes, dtype=object), SLIT, quad_segs=4))
    opened = shapely.buffer(shapely.buffer(joined, -SLIT - SLIVER, quad_segs=4), SLIVER, quad_segs=4)
    lakes = [_rounded(part) for part in shapely.get_parts(opened)]
    return sorted(
        (lake for lake in lakes if area_km2(lake) >= smallest_km2), key=lambda lake: (-lake.area, lake.bounds)
    )


def _rounded(lake: Polygon) -> Polygon:
    """Shore without steps, its corners cut twice (Chaikin); islands are kept where they are as large as a lake."""
    simpler = lake.simplify(STEP)
    islands = [ring for ring in simpler.interiors if area_km2(Polygon(ring)) >= 30]
    return Polygon(_cut(simpler.exterior), [_cut(ring) for ring in islands])


def _cut(ring: shapely.LinearRing) -> np.ndarray:
    coordinates = shapely.get_coordinates(ring)
    for _ in range(2):
        before, after = coordinates[:-1], coordinates[1:]
        cut = np.stack([0.75 * before + 0.25 * after, 0.25 * before + 0.75 * after], axis=1).reshape(-1, 2)
        coordinates = np.concatenate([cut, cut[:1]])
    return coordinates
