"""What geopy returns as an answer: the name, what the place lies in, its extent and outline, as far as the service says."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

from hubmap.distances import flat_km
from hubmap.geocoding.online.answers import Answer
from hubmap.geocoding.online.outlines import as_wkt

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from geopy.location import Location

__all__ = ["as_answer"]

NOT_NAMES: Final = ("ISO3166", "country", "postcode", "house_number")
SETTLEMENTS: Final = frozenset({"place", "boundary"})


def as_answer(location: Location, service: str) -> Answer:
    """Read what geopy returned.

    Raises
    ------
    ValueError
        It is no point on earth.
    """
    raw: Mapping[str, Any] = location.raw if isinstance(location.raw, dict) else {}
    # Photon and Pelias answer in GeoJSON
    said: Mapping[str, Any] = raw["properties"] if isinstance(raw.get("properties"), dict) else raw
    lat, lon = float(location.latitude), float(location.longitude)
    if not (abs(lat) <= 90 and abs(lon) <= 180):  # noqa: PLR2004 - the ends of the globe; false for nan too
        raise ValueError(f"{lat}, {lon} is no point on earth")
    name, *rest = [part.strip() for part in str(location.address).split(",")]
    address = said.get("address")
    parts = tuple(_names(address)) if isinstance(address, dict) else tuple(part for part in rest if part)
    name = str(said.get("name") or name)
    kind = said.get("class") or said.get("category") or said.get("osm_key")
    return Answer(
        name=name,
        parts=tuple(part for part in parts if part != name) or parts[:0],
        lat=lat,
        lon=lon,
        reach_km=_reach_km(said.get("boundingbox")),
        country=_country(said, parts),
        is_settlement=None if kind is None else kind in SETTLEMENTS,
        outline=as_wkt(said.get("geotext") or said.get("geojson")),
        service=service,
    )


def _names(address: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names in an address that is given by level, the narrowest first."""
    for level, name in address.items():
        if not level.startswith(NOT_NAMES):
            yield str(name)


def _country(said: Mapping[str, Any], parts: tuple[str, ...]) -> str | None:
    address = said.get("address")
    code = address.get("country_code") if isinstance(address, dict) else said.get("countrycode")
    if isinstance(code, str):
        return code.casefold()
    return "id" if "Indonesia" in parts else None


def _reach_km(box: object) -> float | None:
    """Return half the diagonal of a box given as south, north, west, east in degrees."""
    if not isinstance(box, list) or len(box) != 4:  # noqa: PLR2004 - the sides
        return None
    south, north, west, east = map(float, box)
    reach = flat_km(south, west, north, east) / 2
    return round(reach, 2) if math.isfinite(reach) else None
