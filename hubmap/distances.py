"""How far two points are from each other: exactly, as it is told, and on a plane, to compare what is near."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, overload

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Degrees = NDArray[np.float64]

__all__ = ["KM_PER_DEGREE", "distance_km", "flat_km"]

ELLIPSOID: Final = "WGS84"
# on a sphere of 6371 km
KM_PER_DEGREE: Final = 111.195


@overload
def distance_km(lat: float, lon: float, to_lat: float, to_lon: float) -> float: ...
@overload
def distance_km(lat: Degrees, lon: Degrees, to_lat: Degrees, to_lon: Degrees) -> Degrees: ...
def distance_km(
    lat: float | Degrees, lon: float | Degrees, to_lat: float | Degrees, to_lon: float | Degrees
) -> float | Degrees:
    """Geodesic distance on the WGS 84 ellipsoid, after Karney (https://doi.org/10.1007/s00190-012-0578-z).

    Parameters
    ----------
    lat, lon, to_lat, to_lon
        Degrees; numbers, or arrays of one shape.

    Returns
    -------
    float or numpy.ndarray
        Kilometres, of that shape.

    Examples
    --------
    >>> round(distance_km(0.0, 0.0, 0.0, 1.0), 3)
    111.319
    """
    from pyproj import Geod

    if getattr(lat, "ndim", 0) and getattr(lat, "size", 0) == 1:
        # pyproj takes an array of one for a number, of which older numpys warn
        import numpy as np

        ends = (np.asarray(end).item() for end in (lat, lon, to_lat, to_lon))
        return np.full(np.shape(lat), distance_km(*ends))
    km: float | Degrees = Geod(ellps=ELLIPSOID).inv(lon, lat, to_lon, to_lat)[2] / 1000
    return km


def flat_km(lat: float, lon: float, to_lat: float, to_lon: float) -> float:
    """Distance on a plane, good to a percent up to some hundred km near the equator: to compare by the thousand, not to be told.

    Parameters
    ----------
    lat, lon, to_lat, to_lon
        Degrees.

    Examples
    --------
    >>> round(flat_km(0.0, 0.0, 0.0, 1.0), 3)
    111.195
    """
    return KM_PER_DEGREE * math.hypot(lat - to_lat, (lon - to_lon) * math.cos(math.radians((lat + to_lat) / 2)))
