"""What the geocoder found for a name: the value that all other rooms see of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal

from hubmap.arrow_tables import positions_of

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
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

    ids: pa.ChunkedArray
    names: pa.ChunkedArray
    withins: pa.ChunkedArray
    lat: NDArray[np.float64]
    lon: NDArray[np.float64]
    precision_km: NDArray[np.float64]

    def positions(self, ids: pa.ChunkedArray, has_other: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Where each of some ids stands among them; -1 for those that are not there, and those that have another place."""
        import numpy as np

        at, asked = np.full(len(ids), -1), np.flatnonzero(~has_other)
        # those without another place mostly are the pins, in their order
        at[asked] = positions_of(ids.take(asked) if len(asked) < len(ids) else ids, self.ids)
        return at

    def place(self, at: int) -> Place:
        """One of them."""
        name = self.names[at].as_py()
        return Place(
            query=name or "",
            within=self.withins[at].as_py(),
            status="pinned",
            name=name,
            lat=float(self.lat[at]),
            lon=float(self.lon[at]),
            precision_km=float(self.precision_km[at]),
            confidence=1.0,
            match="pin",
            origin="pin",
        )

    def cells(self, field: str, at: NDArray[np.int64]) -> pa.ChunkedArray:
        """What some of them have in one field of `Place`; missing where a row has none, which is told by -1."""
        import numpy as np
        import pyarrow as pa
        import pyarrow.compute as pc

        rows, kind = pa.array(at, mask=at < 0), _type_of(field)
        if field in _NUMBERS:
            return pa.chunked_array([pa.array(getattr(self, field), kind).take(rows)])
        if field not in _PIN_TEXTS:
            same = pa.repeat(pa.scalar(getattr(_PIN, field), kind), len(at))
            return pa.chunked_array([same if (at >= 0).all() else pc.if_else(rows.is_valid(), same, None)])
        texts = self.withins if field == "within" else self.names
        texts = pc.fill_null(texts, "") if field == "query" else texts
        return texts if np.array_equal(at, np.arange(len(texts))) else texts.take(rows)


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

    def __init__(self, order: pa.ChunkedArray, pins: Pins, others: Mapping[str, Place]) -> None:
        self.order, self.pins, self.others = order, pins, others

    @cached_property
    def _at(self) -> Mapping[str, int]:
        return dict(zip(self.pins.ids.to_pylist(), range(len(self.pins.ids)), strict=True))

    def __getitem__(self, key: str) -> Place:
        other = self.others.get(key)
        return self.pins.place(self._at[key]) if other is None else other

    def __iter__(self) -> Iterator[str]:
        return iter(self.order.to_pylist())

    def __len__(self) -> int:
        return len(self.order)

    def __contains__(self, key: object) -> bool:
        return key in self._at or key in self.others

    def among(self, keys: Collection[str]) -> list[str]:
        """Those of some ids that have a place, in the order of the rows."""
        import pyarrow as pa
        import pyarrow.compute as pc

        found = pc.is_in(self.order, value_set=pa.array(keys, pa.string())) if keys else None
        return [] if found is None else self.order.filter(found).to_pylist()

    def with_others(self, order: pa.ChunkedArray, others: Mapping[str, Place]) -> Places:
        """The same pins with other places beside them, of the rows of `order` that have one."""
        has_other = positions_of(order, _ids(others)) >= 0
        has_place = (self.pins.positions(order, has_other) >= 0) | has_other
        return Places(order if has_place.all() else order.filter(has_place), self.pins, others)


def _ids(places: Mapping[str, Place]) -> pa.ChunkedArray:
    import pyarrow as pa

    return pa.chunked_array([pa.array(list(places), pa.string())])


def without_pins(places: Mapping[str, Place]) -> Mapping[str, Place]:
    """The places of which something more is known than a point."""
    return places.others if isinstance(places, Places) else places


def columns_of(places: Mapping[str, Place], ids: pa.ChunkedArray, fields: Sequence[str]) -> Iterator[tuple[str, Any]]:
    """Fields of the places of some rows as columns, one after the other; missing for a row that has no place.

    Yields
    ------
    str
        The field.
    pyarrow.ChunkedArray or list
        Its column; ``alternatives`` and ``members`` are lists of tuples and None.
    """
    import numpy as np
    import pyarrow as pa

    others = without_pins(places)
    at_other = positions_of(ids, _ids(others))
    rows = np.flatnonzero(at_other >= 0)
    values = list(others.values())
    found = [values[at] for at in at_other[rows].tolist()]
    pins = places.pins if isinstance(places, Places) else None
    at_pin = pins.positions(ids, at_other >= 0) if pins else at_other
    are_all = bool(((at_pin >= 0) | (at_other >= 0)).all())
    for field in fields:
        own = [getattr(place, field) for place in found]
        if field in _TUPLES:
            cells: list[Any] = [None] * len(ids)
            for row, value in zip(rows.tolist(), own, strict=True):
                cells[row] = value
            yield field, cells
        elif are_all and pins and field not in _OF_PINS and all(value == getattr(_PIN, field) for value in own):
            # what is said of pins is said of the few others too
            yield field, pa.chunked_array([pa.repeat(pa.scalar(getattr(_PIN, field), _type_of(field)), len(ids))])
        else:
            yield field, _completed(pins.cells(field, at_pin) if pins else None, _type_of(field), own, at_other >= 0)


def _completed(
    base: pa.ChunkedArray | None, kind: pa.DataType, own: list[Any], has_own: NDArray[np.bool_]
) -> pa.ChunkedArray:
    """A column of pins, if there is one, with the values of other places in it."""
    import pyarrow as pa
    import pyarrow.compute as pc

    cells = pa.array(own, kind)
    if base is not None and not len(cells):
        return base
    if len(cells) < len(has_own):
        whole = pa.nulls(len(has_own), kind) if base is None else base.combine_chunks()
        cells = pc.replace_with_mask(whole, has_own, cells)
    return pa.chunked_array([cells])


def _type_of(field: str) -> pa.DataType:
    import pyarrow as pa

    if field in _FLOATS:
        return pa.float64()
    return pa.bool_() if field == "joint" else pa.string()


# what pins have of their own
_NUMBERS: Final = frozenset({"lat", "lon", "precision_km"})
_FLOATS: Final = _NUMBERS | {"confidence"}
_TUPLES: Final = frozenset({"alternatives", "members"})
_PIN_TEXTS: Final = frozenset({"query", "name", "within"})
_OF_PINS: Final = _NUMBERS | _PIN_TEXTS
# what all pins have in common
_PIN: Final = Place(query="", status="pinned", confidence=1.0, match="pin", origin="pin")
