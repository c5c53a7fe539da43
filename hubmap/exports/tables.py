"""The hubs with their headlines as GeoJSON, as CSV and as a data frame: the same rows and columns in each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hubmap import coverage
from hubmap.atlas import data_date
from hubmap.plain_values import ORIGIN, plain, plain_cells, plain_columns
from hubmap.tables import quantity
from hubmap.text_doors import csv_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import geopandas as gpd
    import pandas as pd

    from hubmap.atlas import Atlas

__all__ = ["hubs_csv", "hubs_frame", "hubs_geojson"]

_NUMBERS = frozenset({"lat", "lon", "place_confidence", "place_precision_km"})
_PARTS = ("low", "high", "text", "year", "scope", "covers", "quality", "source")


def hubs_geojson(atlas: Atlas) -> str:
    """The hubs as a GeoJSON FeatureCollection (RFC 7946), one feature a line, in the order of the input.

    A hub that was not placed has ``"geometry": null``. The figures of a hub are its headlines; each metric is an object
    with ``value, low, high, text, year, scope, covers, quality, source``. The member ``as_of`` is the day that the data stand for.
    """
    # to ask for the same encoder anew for each row takes a second for 100,000 of them
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
    lines = ",\n".join(
        encode({"type": "Feature", "id": row["id"], "geometry": _point(row), "properties": row}) for row in _rows(atlas)
    )
    # a member of one's own beside those of the standard (RFC 7946, 6.1)
    day = data_date(atlas)
    as_of = f'"as_of":{encode(day)},' if day else ""
    return f'{{"type":"FeatureCollection",{as_of}"features":[\n{lines}\n]}}\n'


def hubs_csv(atlas: Atlas) -> str:
    """The hubs as CSV (RFC 4180, UTF-8, LF), one row per hub in the order of the input.

    Each metric gives the columns ``<metric>`` and ``<metric>_low, _high, _text, _year, _scope, _covers, _quality, _source``;
    a cell is empty where there is no figure. The last column, ``as_of``, is the day that the data stand for. People open it in a spreadsheet: text that would be a formula there begins with an
    apostrophe. The data package and the GeoJSON have every text as it is.
    """
    flat = _flat(atlas)
    header = list(flat) if len(atlas.hub_rows) else ["id", "name"]
    return csv_text([header, *zip(*flat.values(), strict=True)], for_people=True)


def hubs_frame(atlas: Atlas) -> gpd.GeoDataFrame:
    """The hubs as a GeoDataFrame (EPSG:4326) with the columns of the CSV, each of one type.

    Numbers are ``float64``, years ``Int64``, all else text; a hub that was not placed has no geometry.
    """
    import geopandas as gpd
    import pandas as pd

    count = len(atlas.hub_rows)
    rows = atlas.hub_rows.reset_index(drop=True)
    told = [str(name) for name in rows.columns if name not in ORIGIN]
    typed = {
        name: _typed_column(rows[name], "float64" if name in _NUMBERS else "string")
        for name in told
        if name not in atlas.metrics
    }
    for name, cells in (_attributes(atlas, {*told, *atlas.metrics}) | _nearest(atlas)).items():
        typed[name] = _typed(cells, "float64" if name == "nearest_centre_km" else "string", count)
    for metric in atlas.metrics:
        typed |= _typed_headlines(atlas, metric)
    if day := data_date(atlas):
        typed["as_of"] = pd.Series(day, index=range(count), dtype="string")
    return gpd.GeoDataFrame(
        pd.DataFrame(typed, index=range(count)), geometry=atlas.hubs.geometry.to_numpy(), crs=atlas.hubs.crs
    )


def _typed_column(cells: pd.Series[Any], kind: str) -> pd.Series[Any]:
    """A column of a frame as one of one type."""
    import pandas as pd

    if kind != "string" or cells.isna().all():
        return _typed([None] * len(cells), kind, len(cells)) if kind == "string" else cells.astype(kind)  # type: ignore[call-overload]
    if pd.api.types.infer_dtype(cells, skipna=True) == "string":
        return cells.astype("string")
    return _typed([_cell(value) for value in plain_cells(cells)], kind, len(cells))


def _typed_headlines(atlas: Atlas, metric: str) -> dict[str, pd.Series[Any]]:
    """The columns of a metric, each of one type."""
    import pandas as pd

    rows = atlas.headlines[atlas.headlines["metric"] == metric].reset_index(drop=True)
    at = pd.Index(rows["hub"]).get_indexer(atlas.hub_rows["id"])
    kinds = {"value": "float64", "low": "float64", "high": "float64", "year": "Int64"}
    typed = {
        part: _typed_column(rows[part], kinds.get(part, "string")) for part in ("value", *_PARTS) if part != "text"
    }
    typed["text"] = _plain_texts(rows)
    # the hubs without a figure have the position -1, which no row has
    return {
        metric if part == "value" else f"{metric}_{part}": typed[part].reindex(at).reset_index(drop=True)
        for part in ("value", *_PARTS)
    }


def _plain_texts(rows: pd.DataFrame) -> pd.Series[Any]:
    """How figures are told other programs: of exact ones, which most are, each value is written once."""
    import numpy as np
    import pandas as pd

    exact = (rows["low"] == rows["high"]).to_numpy()
    texts = np.empty(len(rows), dtype=object)
    codes, different = pd.factorize(rows["value"].to_numpy()[exact])
    held = [_exact(plain(value)) for value in different.tolist()]
    texts[exact] = np.array(held, dtype=object)[codes] if held else None
    said = plain_columns(rows.loc[~exact, ["value", *_PARTS]])
    texts[~exact] = np.array(_texts(said), dtype=object)
    return pd.Series(texts, dtype="string")


def _exact(value: float) -> str:
    return quantity.format(quantity.Quantity(low=value, high=value, value=value), "plain")


def _typed(cells: Sequence[Any], kind: str, count: int) -> pd.Series[Any]:
    """A column of one type; many are empty, of which each cell need not be asked."""
    import pandas as pd

    if kind == "string" and cells.count(None) == count:
        return pd.Series(pd.NA, index=range(count), dtype="string")
    return pd.Series(cells, index=range(count), dtype=object).astype(kind)  # type: ignore[call-overload, no-any-return]


def _rows(atlas: Atlas) -> list[dict[str, Any]]:
    """A dictionary for each hub, each metric's headline in it as one more."""
    told = plain_columns(atlas.hub_rows)
    told |= _attributes(atlas, {*told, *atlas.metrics})
    told |= _nearest(atlas)
    for metric in atlas.metrics:
        parts = _headline_parts(atlas, metric)
        rows = zip(*parts.values(), strict=True)
        told[metric] = [None if row[0] is None else dict(zip(parts, row, strict=True)) for row in rows]
    return [dict(zip(told, row, strict=True)) for row in zip(*told.values(), strict=True)]


def _flat(atlas: Atlas) -> dict[str, list[Any]]:
    """The columns of the flat table: no lists in a cell, and a column for each part of a headline."""
    told = plain_columns(atlas.hub_rows)
    flat = {name: [_cell(value) for value in cells] for name, cells in told.items() if name not in atlas.metrics}
    flat |= _attributes(atlas, {*told, *atlas.metrics})
    flat |= _nearest(atlas)
    for metric in atlas.metrics:
        parts = _headline_parts(atlas, metric)
        # a bound or a rough number is told from an exact one in the flat table too
        parts["text"] = _texts(parts)
        flat[metric] = parts["value"]
        flat |= {f"{metric}_{part}": parts[part] for part in _PARTS}
    if day := data_date(atlas):
        # a file that is handed on alone says of which day it is
        flat["as_of"] = [day] * len(atlas.hubs)
    return flat


def _headline_parts(atlas: Atlas, metric: str) -> dict[str, list[Any]]:
    """What is said of the headlines of a metric, a list of each part in the order of the hubs; None where there is none."""
    import numpy as np
    import pandas as pd

    rows = atlas.headlines[atlas.headlines["metric"] == metric]
    at = pd.Index(rows["hub"]).get_indexer(atlas.hub_rows["id"])
    parts: dict[str, list[Any]] = {}
    for part in ("value", *_PARTS):
        # the last cell is that of the hubs without a figure
        cells = np.empty(len(rows) + 1, dtype=object)
        cells[:-1] = plain_cells(rows[part])
        parts[part] = cells[at].tolist()
    return parts


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
    if table.empty:
        return {}
    found = {hub: (centre, round(km, 1)) for hub, centre, km in table[["hub", "centre", "km"]].itertuples(index=False)}
    pairs = [found.get(hub, (None, None)) for hub in atlas.hub_rows["id"]]
    return {"nearest_centre": [centre for centre, _ in pairs], "nearest_centre_km": [km for _, km in pairs]}


def _cell(value: Any) -> Any:  # noqa: ANN401 - a cell of a data frame can be anything
    return ";".join(value) if isinstance(value, list) else value


def _point(row: dict[str, Any]) -> dict[str, Any] | None:
    if row["lat"] is None:
        return None
    return {"type": "Point", "coordinates": [row["lon"], row["lat"]]}
