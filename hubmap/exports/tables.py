"""The hubs with their headlines as GeoJSON, as CSV and as a table of Arrow: the same rows and columns in each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hubmap import coverage
from hubmap.arrow_tables import mask_of, numbers_of, positions_of, where
from hubmap.atlas import data_date
from hubmap.plain_values import ORIGIN, arrow_texts, columns, plain, plain_cells, plain_columns
from hubmap.tables import quantity
from hubmap.text_doors import csv_columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import pyarrow as pa

    from hubmap.atlas import Atlas

__all__ = ["hubs_csv", "hubs_geojson", "hubs_table"]

_NUMBERS = frozenset({"lat", "lon", "place_confidence", "place_precision_km"})
_PARTS = ("low", "high", "text", "year", "scope", "covers", "quality", "source")


def hubs_geojson(atlas: Atlas) -> str:
    """The hubs as a GeoJSON FeatureCollection (RFC 7946), one feature a line, in the order of the input.

    A hub that was not placed has ``"geometry": null``. The figures of a hub are its headlines; each metric is an object
    with ``value, low, high, text, year, scope, covers, quality, source``. The member ``as_of`` is the day that the data stand for.
    """
    told = {name: _json(cells) for name, cells in _told(atlas).items()}
    for metric in atlas.metrics:
        heads = _heads(atlas, metric)
        parts = {part: _json(plain_cells(heads[part])) for part in ("value", *_PARTS)}
        told[metric] = [
            _NOTHING if value == _NOTHING else row for value, row in zip(parts["value"], _objects(parts), strict=True)
        ]
    points = [
        _NOTHING if lat == _NOTHING else f'{{"type":"Point","coordinates":[{lon},{lat}]}}'
        for lat, lon in zip(told["lat"], told["lon"], strict=True)
    ]
    kind = [_encode("Feature")] * len(points)
    features = {"type": kind, "id": told["id"], "geometry": points, "properties": _objects(told)}
    lines = ",\n".join(_objects(features))
    # a member of one's own beside those of the standard (RFC 7946, 6.1)
    day = data_date(atlas)
    as_of = f'"as_of":{_encode(day)},' if day else ""
    return f'{{"type":"FeatureCollection",{as_of}"features":[\n{lines}\n]}}\n'


def hubs_csv(atlas: Atlas) -> str:
    """The hubs as CSV (RFC 4180, UTF-8, LF), one row per hub in the order of the input.

    Each metric gives the columns ``<metric>`` and ``<metric>_low, _high, _text, _year, _scope, _covers, _quality, _source``;
    a cell is empty where there is no figure. The last column, ``as_of``, is the day that the data stand for. People open it in a spreadsheet: text that would be a formula there begins with an
    apostrophe. The data package and the GeoJSON have every text as it is.
    """
    flat = _flat(atlas) if len(atlas.hub_table) else {"id": [], "name": []}
    return csv_columns(flat, for_people=True)


def hubs_table(atlas: Atlas) -> pa.Table:
    """The hubs as a table with the columns of the CSV, each of one type: floats, years as whole numbers, all else text."""
    import pyarrow as pa

    rows, count = atlas.hub_table, len(atlas.hub_table)
    told = [name for name in rows.column_names if name not in ORIGIN]
    typed = {
        name: rows[name] if name in _NUMBERS else _as_texts(rows[name]) for name in told if name not in atlas.metrics
    }
    for name, cells in (_attributes(atlas, {*told, *atlas.metrics}) | _nearest(atlas)).items():
        typed[name] = pa.array(cells, pa.float64()) if name == "nearest_centre_km" else _texts_of(cells)
    for metric in atlas.metrics:
        heads = _heads(atlas, metric)
        for part in ("value", *_PARTS):
            name = metric if part == "value" else f"{metric}_{part}"
            typed[name] = _plain_texts(heads) if part == "text" else heads[part]
    if day := data_date(atlas):
        typed["as_of"] = pa.repeat(day, count)
    large = {
        name: cells.cast(pa.large_string()) if cells.type == pa.string() else cells for name, cells in typed.items()
    }
    return pa.table(large)


def _as_texts(cells: pa.ChunkedArray) -> pa.ChunkedArray:
    """A column as texts; lists with semicolons between their parts."""
    import pyarrow as pa
    import pyarrow.compute as pc

    return pc.binary_join(cells, ";") if pa.types.is_list(cells.type) else cells.cast(pa.string())


def _texts_of(cells: Sequence[Any]) -> pa.Array:
    import pyarrow as pa

    texts = arrow_texts(cells)
    return pa.array([None if cell is None else str(cell) for cell in cells], pa.string()) if texts is None else texts


def _heads(atlas: Atlas, metric: str) -> pa.Table:
    """The figures of a metric that stand for their hubs, in the order of the hubs; all is missing where there is none."""
    import numpy as np
    import pyarrow as pa

    heads = atlas.headline_table
    rows = where(heads.select(["hub", "value", *_PARTS]), mask_of(heads, "metric", {metric}))
    at = positions_of(atlas.hub_table["id"], rows["hub"])
    return rows if np.array_equal(at, np.arange(len(rows))) else rows.take(pa.array(at, mask=at < 0))


def _plain_texts(rows: pa.Table) -> pa.Array:
    """How figures are told other programs: of exact ones, which most are, each value is written once."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    low, high = numbers_of(rows, "low"), numbers_of(rows, "high")
    encoded = rows["value"].combine_chunks().dictionary_encode()
    texts = pa.array([_exact(plain(value)) for value in encoded.dictionary.to_pylist()], pa.string()).take(
        encoded.indices
    )
    inexact = (low != high) & ~np.isnan(numbers_of(rows, "value"))
    said = _texts(plain_columns(where(rows, inexact)))
    return pc.replace_with_mask(texts, inexact, pa.array(said, pa.string()))


def _exact(value: float) -> str:
    return quantity.format(quantity.Quantity(low=value, high=value, value=value), "plain")


# to ask for the same encoder anew for each value takes a second for 100,000 of them
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_encode_lines = json.JSONEncoder(ensure_ascii=False, separators=("\n", ":"), allow_nan=False).encode
_NOTHING = _encode(None)


def _told(atlas: Atlas) -> dict[str, Sequence[Any]]:
    """The columns of the hubs, their attributes and the centre nearest to each; one that is called as a metric is the metric's."""
    told: dict[str, Sequence[Any]] = dict(plain_columns(atlas.hub_table))
    told |= _attributes(atlas, {*told, *atlas.metrics})
    return told | _nearest(atlas)


def _json(cells: Sequence[Any]) -> list[str]:
    """Each cell as JSON."""
    if any(isinstance(cell, list) for cell in cells):
        return list(map(_encode, cells))
    # no line of JSON has a break in it, so that all can be written at once
    return _encode_lines(cells)[1:-1].split("\n") if len(cells) else []


def _objects(members: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """Objects of JSON, made of a column for each member."""
    names = (_encode(name).replace("%", "%%") for name in members)
    return map(f"{{{','.join(f'{name}:%s' for name in names)}}}".__mod__, zip(*members.values(), strict=True))


def _flat(atlas: Atlas) -> dict[str, Sequence[Any]]:
    """The columns of the flat table: no lists in a cell, and a column for each part of a headline."""
    rows = atlas.hub_table
    told = [name for name in rows.column_names if name not in ORIGIN]
    flat: dict[str, Sequence[Any]] = {
        name: plain_cells(rows[name] if name in _NUMBERS else _as_texts(rows[name]))
        for name in told
        if name not in atlas.metrics
    }
    flat |= _attributes(atlas, {*told, *atlas.metrics})
    flat |= _nearest(atlas)
    for metric in atlas.metrics:
        heads = _heads(atlas, metric)
        for part in ("value", *_PARTS):
            # a bound or a rough number is told from an exact one in the flat table too
            cells = _plain_texts(heads).to_pylist() if part == "text" else plain_cells(heads[part])
            flat[metric if part == "value" else f"{metric}_{part}"] = cells
    if day := data_date(atlas):
        # a file that is handed on alone says of which day it is
        flat["as_of"] = [day] * len(atlas.hub_table)
    return flat


def _texts(parts: Mapping[str, Sequence[Any]]) -> list[str | None]:
    """The figures as other programs read them; most are plain numbers, of which many come again."""
    said = ("low", "high", "value", "text")
    known: dict[tuple[Any, ...], str | None] = {(None, None, None, None): None}
    texts = []
    for row in zip(*(parts[part] for part in said), strict=True):
        if row not in known:
            known[row] = quantity.format(quantity.of_figure(dict(zip(said, row, strict=True))), "plain")
        texts.append(known[row])
    return texts


def _attributes(atlas: Atlas, taken: set[str]) -> dict[str, list[Any]]:
    """The hubs' other columns; one whose name is taken already is told apart by an underscore."""
    named: dict[str, list[Any]] = {}
    for key, cells in atlas.attribute_columns().items():
        free = key
        while free in taken or free in named:
            free += "_"
        named[free] = list(cells)
    return named


def _nearest(atlas: Atlas) -> dict[str, list[Any]]:
    """The nearest centre that operates, and how far it is, in columns of their own; none where the data have no such centre."""
    table = coverage.nearest_operating(atlas)
    if not len(table):
        return {}
    found = {row["hub"]: (row["centre"], round(row["km"], 1)) for row in columns(table, "hub", "centre", "km")}
    pairs = [found.get(hub, (None, None)) for hub in atlas.hub_table["id"].to_pylist()]
    return {"nearest_centre": [centre for centre, _ in pairs], "nearest_centre_km": [km for _, km in pairs]}
