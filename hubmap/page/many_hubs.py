"""The hubs of a long list as columns, along a curve on which near hubs follow each other, without a row of Python for any of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields, is_dataclass
from itertools import compress
from typing import TYPE_CHECKING, Any, Final

from hubmap.arrow_tables import mask_of, numbers_of, positions_of, where
from hubmap.captions import LANGUAGES
from hubmap.first_view import page_attributes
from hubmap.geocoding.place import columns_of
from hubmap.page import document
from hubmap.page.area_rings import area_rings
from hubmap.page.document import Hub, Programme, made, rows_of, stated_fields
from hubmap.page.packed_columns import MOST_IN_HEADER, Chosen, Listed, Own, Sparse, Turned
from hubmap.plain_values import arrow_texts, plain_cells, plain_objects, records

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    from hubmap.atlas import Atlas

    Numbers = NDArray[np.int64]

__all__ = ["packed_hubs"]

# a cell of the finest level is 32 pixels wide at the nearest zoom, 13
_LEVELS: Final = 16
# the web maps' square ends here (EPSG:3857), in degrees
_MOST_LAT: Final = 85.051129
# spread the bits of a number: each step doubles the distance between its halves
_SPREAD: Final = ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555))


def packed_hubs(atlas: Atlas) -> tuple[Turned, Turned]:
    """The hubs along the curve, those without a place last; and for each of them its number in the input.

    Parameters
    ----------
    atlas
        The joined data.

    Returns
    -------
    tuple
        Columns of `hubmap.page.document.Hub`, and one column ``at``.
    """
    order = _along_curve(numbers_of(atlas.hub_table, "lat"), numbers_of(atlas.hub_table, "lon"))
    hubs = atlas.hub_table.take(order)
    ids = hubs["id"].to_pylist()
    told: dict[str, Any] = {
        name: _column(hubs[name])
        for name in ("id", "name", "name_en", "products", "products_en", "note", "note_en", "lat", "lon", "province")
    }
    told |= _figures(atlas, hubs["id"])
    told["lists"] = _column(hubs["list"])
    told["place"] = _places(atlas, order, hubs["name"].to_pylist(), told["name"])
    areas = area_rings(atlas)
    told["area"] = [areas.get(hub) for hub in ids] if areas else [None] * len(ids)
    told["programmes"] = _programmes(atlas, ids)
    told["centres"] = _centres(atlas, ids)
    told["attributes"] = _attributes(atlas, order)
    return rows_of(Hub, told), Turned({"at": order})


def _along_curve(lat: NDArray[np.float64], lon: NDArray[np.float64]) -> Numbers:
    """The order in which the hubs stand on the map's Z-order curve (Morton 1966), in web mercator; those without a place at its end."""
    import numpy as np

    top = np.radians(np.clip(lat, -_MOST_LAT, _MOST_LAT))
    x = lon / 360 + 0.5
    y = 0.5 - np.log(np.tan(np.pi / 4 + top / 2)) / (2 * np.pi)
    across, down = (np.clip(np.nan_to_num(part) * 2**_LEVELS, 0, 2**_LEVELS - 1).astype(np.int64) for part in (x, y))
    codes = _spread(across) | _spread(down) << 1
    codes[np.isnan(lat)] = 1 << 2 * _LEVELS
    return np.argsort(codes, kind="stable")


def _spread(numbers: Numbers) -> Numbers:
    for shift, mask in _SPREAD:
        numbers = (numbers | numbers << shift) & mask
    return numbers


def _column(cells: pa.ChunkedArray) -> Any:  # noqa: ANN401 - any of the kinds of columns
    """A column of a table: numbers as they are, and texts that recur each once."""
    import pyarrow as pa

    there = cells.is_valid().to_numpy()
    if not there.any():
        return [None] * len(there)
    if pa.types.is_list(cells.type):
        return plain_cells(cells)
    if cells.type != pa.string():
        return _sparse(there, cells.drop_null().to_numpy())
    encoded = cells.drop_null().combine_chunks().dictionary_encode()
    values, codes = encoded.dictionary.to_pylist(), encoded.indices.to_numpy()
    if len(values) <= MOST_IN_HEADER and 2 * len(values) > len(cells):
        return _sparse(there, [*map(values.__getitem__, codes.tolist())])
    return _sparse(there, Chosen(values, codes))


def _sparse(there: NDArray[np.bool_], values: Any) -> Any:  # noqa: ANN401
    return values if there.all() else Sparse(there, values) if there.any() else [None] * len(there)


def _places(atlas: Atlas, order: Numbers, names: list[Any], column: Any) -> Turned:  # noqa: ANN401 - that of the names
    import numpy as np

    ids = atlas.hub_table["id"].to_pylist()
    told: dict[str, Any] = dict(columns_of(atlas.places, ids, [field.name for field in fields(document.Place)], order))
    # a pin is called by what was asked for, and that is often the hub's name
    query, told["query"] = told["query"], _unless_same(told["query"], names, column)
    told["name"] = _unless_same(told["name"], query, told["query"])
    for name in ("lat", "lon", "precision_km", "confidence"):
        numbers = np.array(told[name], dtype=float)
        told[name] = _sparse(~np.isnan(numbers), numbers[~np.isnan(numbers)])
    for name in ("alternatives", "members"):
        told[name] = [_listed(values) for values in told[name]] if any(told[name]) else [_NONE] * len(ids)
    return rows_of(document.Place, told)


def _unless_same(texts: list[Any], others: list[Any], column: Any) -> list[Any] | Own:  # noqa: ANN401
    """Texts of which most are those of another column: these are said once."""
    import numpy as np

    own = np.array([text != other for text, other in zip(texts, others, strict=True)], dtype=bool)
    return Own(own, [*compress(texts, own)], column) if 0 < 2 * np.count_nonzero(own) < len(texts) else texts


_NONE: Final[list[Any]] = []
# beyond this the texts of figures are not listed one by one
_MOST_SAID: Final = 1_024
_QUANTITY: Final = ("value", "low", "high", "text")


def _listed(values: tuple[Any, ...]) -> list[Any]:
    if not values:
        return _NONE
    return [asdict(value) if is_dataclass(value) and not isinstance(value, type) else value for value in values]


def _programmes(atlas: Atlas, ids: Sequence[str]) -> list[list[dict[str, Any]]]:
    groups: dict[str, list[dict[str, Any]]] = {}
    for row in records(atlas.programme_table):
        groups.setdefault(row["hub"], []).append(stated_fields(made(Programme, row)))
    return [groups.get(hub, _NONE) for hub in ids] if groups else [_NONE] * len(ids)


def _centres(atlas: Atlas, ids: Sequence[str]) -> list[list[int]]:
    groups: dict[str, list[int]] = {}
    for number, hub in enumerate(atlas.centre_table["hub"].to_pylist()):
        groups.setdefault(hub, []).append(number)
    return [groups.get(hub, _NONE) for hub in ids] if groups else [_NONE] * len(ids)


def _attributes(atlas: Atlas, order: Numbers) -> Any:  # noqa: ANN401
    """Of each hub its attributes that have a value."""
    if not atlas.attributes:
        return [None] * len(order)
    keyed: dict[str, Any] = {}
    shown = {attribute.key for attribute in page_attributes(atlas)}
    for key, cells in atlas.attribute_columns().items():
        if key not in shown:
            continue
        column = _cells(cells, order)
        keyed[key] = Sparse(column.there, column.values, keyed=True) if isinstance(column, Sparse) else column
    return Turned(keyed)


def _cells(cells: Sequence[Any], order: Numbers) -> Any:  # noqa: ANN401
    """An attribute's column in an order."""
    import numpy as np
    import pyarrow as pa

    texts = arrow_texts(cells)
    if texts is not None:
        return _column(pa.chunked_array([texts.take(order)]))
    told = plain_objects([*map(cells.__getitem__, order.tolist())])
    there = np.fromiter((cell is not None for cell in told), dtype=bool, count=len(told))
    return _sparse(there, [cell for cell in told if cell is not None])


def _figures(atlas: Atlas, ids: pa.ChunkedArray) -> dict[str, Any]:
    """The columns `figures`, observations with the values of their metrics, and `head`: which of them stands for its hub."""
    import numpy as np

    rows, obs = atlas.figure_table, atlas.figure_table["obs"].to_numpy()
    first = np.sort(np.unique(obs, return_index=True)[1])
    at_hub = positions_of(rows["hub"].take(first), ids)
    order = np.argsort(at_hub, kind="stable")
    first, at_hub = first[order], at_hub[order]
    numbers = _inverse(obs[first])
    lengths = np.bincount(at_hub, minlength=len(ids))
    begins = np.cumsum(lengths) - lengths
    told: dict[str, Any] = {
        field.name: _column(rows[field.name].take(first))
        for field in fields(document.Observation)
        if field.name != "values"
    }
    told["values"] = _values(atlas.metrics, rows, numbers, len(first))
    at_head = {metric: _heads(atlas.headline_table, metric, numbers, at_hub, begins) for metric in atlas.metrics}
    return {
        "figures": Listed(lengths, rows_of(document.Observation, told)),
        "head": Turned(at_head) if at_head else [{}] * len(ids),
    }


def _inverse(numbers: Numbers) -> Numbers:
    """For each number that there may be, where it stands among these."""
    import numpy as np

    at = np.full(int(numbers.max(initial=-1)) + 1, -1, dtype=np.int64)
    at[numbers] = np.arange(len(numbers))
    return at


def _values(metrics: Sequence[str], rows: pa.Table, numbers: Numbers, count: int) -> Turned:
    """Of each observation the figures that it has, by metric."""
    import numpy as np

    values: dict[str, Any] = {}
    obs, quantities = rows["obs"].to_numpy(), rows.select(_QUANTITY)
    for metric in metrics:
        some = np.flatnonzero(mask_of(rows, "metric", {metric}))
        at = numbers[obs[some]]
        there = np.zeros(count, dtype=bool)
        there[at] = True
        values[metric] = Sparse(there, _quantities(quantities.take(some[np.argsort(at)])), keyed=True)
    return Turned(values)


def _quantities(rows: pa.Table) -> Turned:
    """Figures, and how those are said that are more than a number."""
    value, low, high = (numbers_of(rows, name) for name in ("value", "low", "high"))
    told: dict[str, Any] = {name: _column(rows[name]) for name in _QUANTITY}
    told["text"] = _said_by_value(rows) or told["text"]
    inexact = ~((low == value) & (high == value))
    if inexact.any():
        said = [_said(row) for row in records(where(rows, inexact))]
        told["said"] = Sparse(inexact, said, keyed=True)
    return Turned(told)


def _said_by_value(rows: pa.Table) -> Chosen | None:
    """The texts of small figures by the figures themselves, as “37%” is by 37; None where one figure is written in two ways."""
    import numpy as np

    values = numbers_of(rows, "value")
    decimals = next((one for one in (0, 1, 2) if (values * 10**one % 1 == 0).all()), None)
    if decimals is None or not len(rows) or values.min() < 0 or values.max() * 10**decimals >= _MOST_SAID:
        return None
    which, texts = (values * 10**decimals).astype(np.int64), rows["text"].to_pylist()
    said = dict(zip(which.tolist(), texts, strict=True))
    if len(said) <= MOST_IN_HEADER or None in said.values() or [*map(said.__getitem__, which.tolist())] != texts:
        return None
    return Chosen([said.get(number, "") for number in range(max(said) + 1)], which, in_header=True)


def _said(row: Mapping[str, Any]) -> dict[str, str]:
    return {language: language.figure(row) for language in LANGUAGES}


def _heads(rows: pa.Table, metric: str, numbers: Numbers, at_hub: Numbers, begins: Numbers) -> Sparse:
    """Which of its observations stands for each hub."""
    import numpy as np

    chosen = numbers[rows["obs"].to_numpy()[mask_of(rows, "metric", {metric})]]
    hubs = at_hub[chosen]
    there = np.zeros(len(begins), dtype=bool)
    there[hubs] = True
    which = np.zeros(len(begins), dtype=np.int64)
    which[hubs] = chosen - begins[hubs]
    return Sparse(there, which[there], keyed=True)
