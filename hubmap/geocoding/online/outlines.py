"""Outlines as services give them, made small and safe to keep."""

from __future__ import annotations

import json
from typing import Final

__all__ = ["as_wkt"]

# some 200 m: finer than any map of the country shows, and a hundred times smaller than a regency in OpenStreetMap
TOLERANCE_DEG: Final = 0.002
DECIMALS: Final = 5


def as_wkt(given: object) -> str | None:
    """Return polygons as WKT, simplified to some 200 m; None for anything that is not polygons.

    Parameters
    ----------
    given
        WKT as text, or a GeoJSON geometry, longitude first, in degrees (EPSG:4326).
    """
    if isinstance(given, str) and "POLYGON" not in given[:30]:
        return None
    if not isinstance(given, str) and not (isinstance(given, dict) and "Polygon" in str(given.get("type"))):
        return None
    import shapely

    try:
        shape = shapely.from_wkt(given) if isinstance(given, str) else shapely.from_geojson(json.dumps(given))
    except shapely.errors.ShapelyError:
        return None
    if shape.is_empty or shape.geom_type not in ("Polygon", "MultiPolygon"):
        return None
    simple = shapely.make_valid(shape).simplify(TOLERANCE_DEG)
    if simple.geom_type not in ("Polygon", "MultiPolygon"):
        return None
    wkt: str = shapely.to_wkt(simple, rounding_precision=DECIMALS, trim=True)
    return wkt
