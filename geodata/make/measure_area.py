"""Size of small shapes given in degrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import shapely

KM_PER_DEGREE = 111.32


def area_km2(shape: shapely.Geometry) -> float:
    """Area of a shape that is small enough for one scale to hold over it."""
    middle = np.radians((shape.bounds[1] + shape.bounds[3]) / 2)
    return float(shape.area * KM_PER_DEGREE**2 * np.cos(middle))
