"""The part of the earth that a map shows, and where its points fall on paper.

The projection is equidistant cylindrical with its standard parallel in the middle of the frame (J. P. Snyder, *Map
Projections: A Working Manual*, 1987, p. 90): straight degrees, and distances that are true enough near the equator for a
scale bar (within 3 % over all of Indonesia).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeVar, overload

import numpy as np
import numpy.typing as npt

__all__ = ["Array", "Bounds", "Frame", "Mask", "Number", "fit"]

Array = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
Number = TypeVar("Number", float, Array)

KM_PER_DEGREE = 111.195  # on a sphere of 6371 km


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


def fit(bounds: Bounds, width: float, height: float, *, margin: float = 0.0) -> Frame:
    """Lay a box on paper, grown to the paper's shape and by `margin` points on each side, never shrunk."""
    lat_mid, lon_mid = (bounds.south + bounds.north) / 2, (bounds.west + bounds.east) / 2
    room_x, room_y = max(width - 2 * margin, width / 3), max(height - 2 * margin, height / 3)
    per_pt = max((bounds.east - bounds.west) * bounds.stretch / room_x, (bounds.north - bounds.south) / room_y)
    half_lat, half_lon = per_pt * height / 2, per_pt * width / 2 / bounds.stretch
    grown = Bounds(lon_mid - half_lon, lat_mid - half_lat, lon_mid + half_lon, lat_mid + half_lat)
    return Frame(grown, width, height)
