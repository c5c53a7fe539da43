"""What the geocoder found for a name: the value that all other rooms see of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

__all__ = ["Alternative", "Kind", "Match", "Place", "Status"]

Status = Literal["pinned", "matched", "review", "unmatched"]
Kind = Literal["province", "regency", "district", "village", "metro", "town", "site", "area"]
Match = Literal["pin", "exact", "alias", "old_spelling", "typo", "wider", "online"]

# how seldom what holds a street or an unknown name is the very place that was asked for
WHAT_HOLDS_IT: Final = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Another place that the name could have meant."""

    name: str
    kind: Kind
    code: str
    lat: float
    lon: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What the geocoder found for a hub.

    Parameters
    ----------
    query, within
        The name and the context that were asked for, as written.
    status
        ``pinned`` by a person, ``matched``, ``review`` (a person should look) or ``unmatched``.
    name
        The place's full name with its parents, such as ``Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah``.
    kind, code
        Level and official Kemendagri code, dotted (``33.10.11``); a metro region has a short name of its own
        (``jabodetabek``).
    lat, lon
        Point in degrees, WGS 84 (EPSG:4326); for an area its label point.
    precision_km
        How far off the true spot the point may be, in kilometres.
    confidence
        Which place: the share of places told with this confidence that are right, 0 to 1.
    match
        How it was found.
    former
        The name or the parents that the place had in an older edition of the official list, if it was found by them, with the
        last year of that edition.
    joint
        Whether the other names of its list decided: where Kota Bogor stands too, Bogor is the Kabupaten.
    alternatives
        What else the name could have meant, best first.
    members
        Codes of what makes up an area (a metro region, or several places in one cell); empty for a place that has a point of
        its own.
    origin
        The source of the place: ``gazetteer``, ``pin``, ``places file`` or an online service's name.
    outline
        Polygons of the place as WKT, longitude first, in degrees (EPSG:4326), where an online service gave them.
    """

    query: str
    within: str | None = None
    status: Status
    name: str | None = None
    kind: Kind | None = None
    code: str | None = None
    lat: float | None = None
    lon: float | None = None
    precision_km: float | None = None
    confidence: float = 0.0
    match: Match | None = None
    alternatives: tuple[Alternative, ...] = ()
    members: tuple[str, ...] = ()
    origin: str = "gazetteer"
    outline: str | None = None
    former: str | None = None
    joint: bool = False

    @property
    def depth_confidence(self) -> float:
        """How far down: the share of places told with this that are the very place that was asked for, and not only what it lies in.

        Of a street the village is found, so that this is near 0 though the village is sure.
        """
        return min(self.confidence, WHAT_HOLDS_IT) if self.match == "wider" else self.confidence

    @property
    def is_area(self) -> bool:
        """Whether the place is a region whose point only says where to write its name."""
        return self.kind in ("metro", "province", "area")

    @property
    def province(self) -> str | None:
        """Name of the province that the place lies in; None for a metro region, a pin, and a place that was not found."""
        # the name of a pin is what the tables call it
        if self.name is None or self.kind in (None, "metro") or (self.kind == "area" and not self.code):
            return None
        return self.name.rpartition(", ")[2]
