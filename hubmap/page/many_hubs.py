"""The hubs of a long list as columns, along a curve on which near hubs follow each other, without a row of Python for any of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields, is_dataclass
from typing import TYPE_CHECKING, Any, Final

from hubmap.arrow_tables import mask_of, numbers_of, positions_of, where
from hubmap.captions import LANGUAGES
from hubmap.first_view import page_attributes
from hubmap.geocoding.place import columns_of
from hubmap.page import document
from hubmap.page.area_rings import area_rings
from hubmap.page.document import Hub, Programme, made, rows_of, stated_fields
from hubmap.page.packed_columns import MOST_IN_HEADER, Chosen, Listed, Own, Sparse, Turned
from hubmap.plain_values import arrow_texts, count_different, plain_cells, plain_objects, records

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
    hubs = atlas.hub_table
    told: dict[str, Any] = {name: _column(hubs[name], order) for name in _OWN}
    told |= _figures(atlas, order)
    told["lists"] = _column(hubs["list"], order)
    told["place"] = _places(atlas, order, told["name"])
    told["area"] = _of_hubs(hubs["id"], order, area_rings(atlas), None)
    told["programmes"] = _of_hubs(hubs["id"], order, _programmes(atlas), _NONE)
    told["centres"] = _of_hubs(hubs["id"], order, _centres(atlas), _NONE)
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


def _column(cells: pa.ChunkedArray, at: Numbers | None = None) -> Any:  # noqa: ANN401 - any of the kinds of columns
    """A column of a table, or its cells at some positions: numbers as they are, and texts that recur each once."""
    import numpy as np
    import pyarrow as pa

    if cells.null_count == len(cells):
        return [None] * (len(cells) if at is None else len(at))
    cells = cells if at is None else cells.take(at)
    there = cells.is_valid().to_numpy()
    if pa.types.is_list(cells.type):
        has_items = not there.all() or len(cells.combine_chunks().flatten())
        return plain_cells(cells) if has_items else [_NONE] * len(cells)
    if cells.type != pa.string():
        return _sparse(there, cells.drop_null().to_numpy())
    texts = cells.drop_null().combine_chunks()
    # the first ones tell of most columns that theirs recur
    if len(cells) > _LONG and all(2 * count_different(some) > len(some) for some in (texts[:_LONG], texts)):
        # to find those that recur takes longer than to say them twice
        return _sparse(there, Chosen(texts, np.arange(len(texts))))
    encoded = texts.dictionary_encode()
    values, codes = encoded.dictionary, encoded.indices.to_numpy()
    if len(values) <= MOST_IN_HEADER and 2 * len(values) > len(cells):
        return _sparse(there, encoded.to_pylist())
    return _sparse(there, Chosen(values, codes))


def _sparse(there: NDArray[np.bool_], values: Any) -> Any:  # noqa: ANN401
    return values if there.all() else Sparse(there, values) if there.any() else [None] * len(there)


def _places(atlas: Atlas, order: Numbers, column: Any) -> Turned:  # noqa: ANN401 - any of the kinds of columns
    names_of_fields = [field.name for field in fields(document.Place)]
    told: dict[str, Any] = {}
    texts = {}
    # in the order of the table, in which the pins stand
    for key, cells in columns_of(atlas.places, atlas.hub_table["id"], names_of_fields):
        if isinstance(cells, list):
            told[key] = _listed(cells, order)
        elif key in ("query", "name"):
            texts[key] = cells.take(order)
        else:
            told[key] = _column(cells, order)
    # a pin is called by what was asked for, and that is often the hub's name
    told["query"] = _unless_same(texts["query"], atlas.hub_table["name"].take(order), column)
    told["name"] = _unless_same(texts["name"], texts["query"], told["query"])
    return rows_of(document.Place, told)


def _unless_same(texts: pa.ChunkedArray, others: pa.ChunkedArray, column: Any) -> Any:  # noqa: ANN401
    """Texts of which most are those of another column: these are said once."""
    import pyarrow.compute as pc

    own = ~pc.fill_null(pc.equal(texts, others), False).to_numpy()  # noqa: FBT003 - what a missing cell is
    own &= texts.is_valid().to_numpy() | others.is_valid().to_numpy()
    if not own.any():
        return column
    return Own(own, texts.filter(own).to_pylist(), column) if 2 * own.sum() < len(texts) else _column(texts)


def _of_hubs(ids: pa.ChunkedArray, order: Numbers, found: Mapping[str, Any], none: Any) -> list[Any]:  # noqa: ANN401
    """What was found for some of the hubs, in an order."""
    return [found.get(hub, none) for hub in ids.take(order).to_pylist()] if found else [none] * len(order)


_NONE: Final[list[Any]] = []
# columns of the table that the page has as they are
_OWN: Final = (
    "id",
    "name",
    "name_en",
    "products",
    "products_en",
    "note",
    "note_en",
    "lat",
    "lon",
    "province",
)
# beyond this the texts of a column are not compared with each other but where many recur
_LONG: Final = 10_000
# beyond this the texts of figures are not listed one by one
_MOST_SAID: Final = 1_024
_QUANTITY: Final = ("value", "low", "high", "text")


def _listed(tuples: list[tuple[Any, ...] | None], order: Numbers) -> list[Any]:
    if not any(tuples):
        return [_NONE] * len(tuples)
    return [[_plain(value) for value in values] if (values := tuples[at]) else _NONE for at in order.tolist()]


def _plain(value: Any) -> Any:  # noqa: ANN401
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value


def _programmes(atlas: Atlas) -> dict[str, list[dict[str, Any]]]:
    groups: dict[str, list[dict[str, Any]]] = {}
    for row in records(atlas.programme_table):
        groups.setdefault(row["hub"], []).append(stated_fields(made(Programme, row)))
    return groups


def _centres(atlas: Atlas) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = {}
    for number, hub in enumerate(atlas.centre_table["hub"].to_pylist()):
        groups.setdefault(hub, []).append(number)
    return groups


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


def _figures(atlas: Atlas, order: Numbers) -> dict[str, Any]:
    """The columns `figures`, observations with the values of their metrics, and `head`: which of them stands for its hub."""
    import numpy as np

    rows, obs = atlas.figure_table, atlas.figure_table["obs"].to_numpy()
    # the figures of an observation stand beside each other
    first = np.flatnonzero(np.diff(obs, prepend=-1))
    at_hub = _inverse(order)[positions_of(rows["hub"].take(first), atlas.hub_table["id"])]
    by_hub = np.argsort(at_hub, kind="stable")
    first, at_hub = first[by_hub], at_hub[by_hub]
    numbers = _inverse(obs[first])
    lengths = np.bincount(at_hub, minlength=len(order))
    begins = np.cumsum(lengths) - lengths
    told: dict[str, Any] = {
        field.name: _column(rows[field.name], first) for field in fields(document.Observation) if field.name != "values"
    }
    told["values"] = _values(atlas.metrics, rows, numbers, len(first))
    at_head = {metric: _heads(atlas.headline_table, metric, numbers, at_hub, begins) for metric in atlas.metrics}
    return {
        "figures": Listed(lengths, rows_of(document.Observation, told)),
        "head": Turned(at_head) if at_head else [{}] * len(order),
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
    told: dict[str, Any] = {name: _column(rows[name]) for name in ("value", "low", "high")}
    told["text"] = _said_by_value(rows) or _column(rows["text"])
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
    which, texts = (values * 10**decimals).astype(np.int64), rows["text"]
    different, first, at = np.unique(which, return_index=True, return_inverse=True)
    if len(different) <= MOST_IN_HEADER or texts.null_count or not texts.take(first).take(at).equals(texts):
        return None
    said = dict(zip(different.tolist(), texts.take(first).to_pylist(), strict=True))
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
