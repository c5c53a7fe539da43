"""On which side of a land border a point lies: on a neighbour's land or not, by the lines of the base map."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from hubmap import basemap

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

__all__ = ["is_on_foreign_land"]


@dataclass(frozen=True, slots=True)
class _Outline:
    """The outer ring of some land, rows of latitude and longitude in degrees, and the box around it."""

    points: npt.NDArray[np.float64]
    south: float
    west: float
    north: float
    east: float

    def holds(self, lat: float, lon: float) -> bool:
        """Whether a point lies inside: a line from it to the east crosses the ring an odd number of times."""
        if not (self.west <= lon <= self.east and self.south <= lat <= self.north):
            return False
        import numpy as np

        y, x = self.points.T
        to_y, to_x = np.roll(y, -1), np.roll(x, -1)
        crosses = (y > lat) != (to_y > lat)
        east = (to_x - x)[crosses] * (lat - y[crosses]) / (to_y - y)[crosses] + x[crosses]
        return bool((east > lon).sum() % 2)


def is_on_foreign_land(lat: float, lon: float) -> bool:
    """Whether a point lies on the land of a neighbour, and not of Indonesia; at sea it does not.

    Examples
    --------
    >>> is_on_foreign_land(-8.556, 125.56)  # Dili
    True
    >>> is_on_foreign_land(-9.1, 124.9)  # Atambua
    False
    """
    return any(ring.holds(lat, lon) for ring in _outlines("neighbours")) and not any(
        ring.holds(lat, lon) for ring in _outlines("land")
    )


@lru_cache(maxsize=2)
def _outlines(land: Literal["land", "neighbours"]) -> tuple[_Outline, ...]:
    rings = getattr(basemap.load(), land)
    return tuple(_Outline(ring, *ring.min(axis=0), *ring.max(axis=0)) for ring in basemap.decode(rings))
