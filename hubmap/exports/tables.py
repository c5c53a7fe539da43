"""The hubs with their headlines as GeoJSON, as CSV and as a data frame: the same rows and columns in each."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from hubmap.records import records

if TYPE_CHECKING:
    import geopandas as gpd

    from hubmap.atlas import Atlas

__all__ = ["hubs_csv", "hubs_frame", "hubs_geojson"]


def hubs_geojson(atlas: Atlas) -> str:
    """The hubs as a GeoJSON FeatureCollection (RFC 7946), one feature a line, in the order of the input.

    A hub that was not placed has ``"geometry": null``. The figures of a hub are its headlines; each metric is an object
    with ``value, low, high, text, year, scope, covers, quality, source``.
    """
    features = [
        {"type": "Feature", "id": row["id"], "geometry": _point(row), "properties": row} for row in _rows(atlas)
    ]
    lines = ",\n".join(_json(feature) for feature in features)
    return f'{{"type":"FeatureCollection","features":[\n{lines}\n]}}\n'


def hubs_csv(atlas: Atlas) -> str:
    """The hubs as CSV (RFC 4180, UTF-8, LF), one row per hub in the order of the input.

    Each metric gives the columns ``<metric>`` and ``<metric>_low, _high, _year, _scope, _covers, _quality, _source``;
    a cell is empty where there is no figure.
    """
    rows = [_flat(row, atlas.metrics) for row in _rows(atlas)]
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(rows[0]) if rows else ["id", "name"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def hubs_frame(atlas: Atlas) -> gpd.GeoDataFrame:
    """The hubs as a GeoDataFrame (EPSG:4326) with the columns of the CSV, each of one type.

    Numbers are ``float64``, years ``Int64``, all else text; a hub that was not placed has no geometry.
    """
    import geopandas as gpd
    import pandas as pd

    flat = pd.DataFrame([_flat(row, atlas.metrics) for row in _rows(atlas)], dtype=object)
    figures = [f"{metric}{part}" for metric in atlas.metrics for part in ("", "_low", "_high")]
    kinds = dict.fromkeys(("lat", "lon", "place_confidence", "place_precision_km", *figures), "float64")
    kinds |= {f"{metric}_year": "Int64" for metric in atlas.metrics}
    typed = flat.astype({**dict.fromkeys(flat.columns, "string"), **kinds})
    return gpd.GeoDataFrame(typed, geometry=list(atlas.hubs.geometry), crs=atlas.hubs.crs)


def _rows(atlas: Atlas) -> list[dict[str, Any]]:
    said = ("value", "low", "high", "text", "year", "scope", "covers", "quality", "source")
    figures = {
        (figure["hub"], figure["metric"]): {key: figure[key] for key in said} for figure in records(atlas.headlines)
    }
    return [
        {**row, **{metric: figures.get((row["id"], metric)) for metric in atlas.metrics}} for row in records(atlas.hubs)
    ]


def _flat(row: dict[str, Any], metrics: tuple[str, ...]) -> dict[str, Any]:
    flat = {key: value for key, value in row.items() if key not in metrics}
    for metric in metrics:
        figure = row[metric] or {}
        flat[metric] = figure.get("value")
        for part in ("low", "high", "year", "scope", "covers", "quality", "source"):
            flat[f"{metric}_{part}"] = figure.get(part)
    return {key: ";".join(value) if isinstance(value, list) else value for key, value in flat.items()}


def _point(row: dict[str, Any]) -> dict[str, Any] | None:
    if row["lat"] is None:
        return None
    return {"type": "Point", "coordinates": [row["lon"], row["lat"]]}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
