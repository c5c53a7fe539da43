"""What the geocoder found for a name: the value that all other rooms see of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import compress
from typing import TYPE_CHECKING, Any, Final, Literal, cast

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Alternative", "Kind", "Match", "Pins", "Place", "Places", "Status", "columns_of", "without_pins"]

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


@dataclass(frozen=True, slots=True)
class Pins:
    """Pins that need no thought, as columns: ids, what their rows call the place and what holds it, points in degrees, precision."""

    ids: Sequence[str]
    names: Sequence[str | None]
    withins: Sequence[str | None]
    lat: NDArray[np.float64]
    lon: NDArray[np.float64]
    precision_km: NDArray[np.float64]

    def place(self, at: int) -> Place:
        """One of them."""
        return Place(
            query=self.names[at] or "",
            within=self.withins[at],
            status="pinned",
            name=self.names[at],
            lat=float(self.lat[at]),
            lon=float(self.lon[at]),
            precision_km=float(self.precision_km[at]),
            confidence=1.0,
            match="pin",
            origin="pin",
        )

    def cells(self, field: str, at: NDArray[np.int64]) -> list[Any]:
        """What some of them have in one field of `Place`; None where a row has none, which is told by their number."""
        last = len(self.ids)
        has_all = not (at == last).any()
        if field in _PIN_COLUMNS:
            own = getattr(self, field)[at] if has_all and field in _NUMBERS else self._column(field)[at]
            return cast("list[Any]", own.tolist())
        same = getattr(_PIN, field)
        return [same] * len(at) if has_all or same is None else [None if one == last else same for one in at.tolist()]

    def _column(self, field: str) -> NDArray[Any]:
        import numpy as np

        cells = np.empty(len(self.ids) + 1, dtype=object)
        if field in _NUMBERS:
            cells[:-1] = getattr(self, field)
        elif field == "query":
            cells[:-1] = [text or "" for text in self.names]
        else:
            cells[:-1] = self.withins if field == "within" else self.names
        return cells


class Places(Mapping[str, Place]):
    """Places by the row's id, in the order of the rows; a `Place` is made of a plain pin when it is asked for.

    Parameters
    ----------
    order
        The ids of all that have a place.
    pins
        Those that are plain pins.
    others
        The places of the others.
    """

    def __init__(self, order: Sequence[str], pins: Pins, others: Mapping[str, Place]) -> None:
        self._order, self.pins, self.others = order, pins, others

    @cached_property
    def _at(self) -> Mapping[str, int]:
        return dict(zip(self.pins.ids, range(len(self.pins.ids)), strict=True))

    def __getitem__(self, key: str) -> Place:
        other = self.others.get(key)
        return self.pins.place(self._at[key]) if other is None else other

    def __iter__(self) -> Iterator[str]:
        return iter(self._order)

    def __len__(self) -> int:
        return len(self._order)

    def __contains__(self, key: object) -> bool:
        return key in self._at or key in self.others

    def positions(self, ids: Sequence[str]) -> NDArray[np.int64]:
        """Which of the pins each row has; their number for a row that has none."""
        import numpy as np

        last = len(self.pins.ids)
        # mostly all rows are asked for as they stand, and need not be looked up
        is_pin = np.fromiter((key not in self.others for key in ids), dtype=bool, count=len(ids))
        if np.count_nonzero(is_pin) == last and [*compress(ids, is_pin)] == self.pins.ids:
            return np.where(is_pin, np.cumsum(is_pin) - 1, last)
        known = self._at
        return np.fromiter((known.get(key, last) for key in ids), dtype=np.int64, count=len(ids))

    def with_others(self, order: Iterable[str], others: Mapping[str, Place]) -> Places:
        """The same pins with other places beside them, of the rows of `order` that have one."""
        rows = list(order)
        found = Places(rows, self.pins, others)
        are_pins = (found.positions(rows) < len(self.pins.ids)).tolist()
        return Places(
            [key for key, is_pin in zip(rows, are_pins, strict=True) if is_pin or key in others], self.pins, others
        )


def without_pins(places: Mapping[str, Place]) -> Mapping[str, Place]:
    """The places of which something more is known than a point."""
    return places.others if isinstance(places, Places) else places


def columns_of(
    places: Mapping[str, Place], ids: Sequence[str], fields: Sequence[str], order: NDArray[np.int64] | None = None
) -> dict[str, list[Any]]:
    """Fields of the places of some rows as columns, in another order if one is given; None for a row that has no place."""
    import numpy as np

    if not isinstance(places, Places):
        found = [places.get(key) for key in (ids if order is None else map(ids.__getitem__, order.tolist()))]
        return {field: [None if place is None else getattr(place, field) for place in found] for field in fields}
    at, others, last = places.positions(ids), places.others, len(places.pins.ids)
    without = at == last
    found_else = {number: others[ids[number]] for number in np.flatnonzero(without).tolist() if ids[number] in others}
    rows = np.arange(len(at)) if order is None else order
    else_at = (
        [(at_row, found_else[row]) for at_row, row in enumerate(rows.tolist()) if row in found_else]
        if found_else
        else []
    )
    at = at[rows]
    told = {}
    for field in fields:
        cells = places.pins.cells(field, at)
        for number, place in else_at:
            cells[number] = getattr(place, field)
        told[field] = cells
    return told


# what pins have of their own
_NUMBERS: Final = frozenset({"lat", "lon", "precision_km"})
_PIN_COLUMNS: Final = _NUMBERS | {"query", "name", "within"}
# what all pins have in common
_PIN: Final = Place(query="", status="pinned", confidence=1.0, match="pin", origin="pin")
