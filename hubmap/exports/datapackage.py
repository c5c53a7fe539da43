"""The atlas as a Frictionless Data Package: CSV tables, and a descriptor with types, units, keys, sources and licence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hubmap.atlas import data_date
from hubmap.plain_values import ORIGIN, plain_columns, records
from hubmap.text_doors import csv_columns

if TYPE_CHECKING:
    import pyarrow as pa

    from hubmap.atlas import Atlas

__all__ = ["datapackage"]

_FOLDER = "datapackage"
_NUMBERS = frozenset({"lat", "lon", "low", "high", "value", "place_confidence", "place_precision_km"})
_INTEGERS = frozenset({"obs", "year"})
_DEGREES = frozenset({"lat", "lon"})
_KEYS = {"hubs": ["id"], "centres": ["id"], "sources": ["id"], "figures": ["obs", "metric"]}
_DESCRIPTIONS = {
    "obs": "Number of the observation in the order of the input; figures of one observation share it.",
    "lat": "Latitude, degrees north, WGS 84 (EPSG:4326).",
    "lon": "Longitude, degrees east, WGS 84 (EPSG:4326).",
    "covers": "Whether the figure covers the hub, a part of it, or more than it.",
    "low": "Lower bound that the source states.",
    "high": "Upper bound that the source states.",
    "value": "The figure itself, the stated bound, or the middle of a range.",
    "text": "The figure as it was written.",
    "province": "Province that the place lies in; for a pin it is derived: that of the nearest village.",
    "place_precision_km": "How far off the true spot the point may be.",
    "place_confidence": "Share of places told with this confidence that are right, 0 to 1.",
}


def datapackage(atlas: Atlas) -> dict[str, str]:
    """Make a Tabular Data Package (Frictionless specification, version 1).

    Returns
    -------
    dict
        Texts by file name: ``datapackage/datapackage.json``, and a CSV (UTF-8, LF) for each of hubs, figures, centres,
        events, programmes and sources that has rows.
    """
    tables = {
        "hubs": atlas.hub_table,
        "figures": atlas.figure_table,
        "centres": atlas.centre_table,
        "events": atlas.event_table,
        "programmes": atlas.programme_table,
        "sources": atlas.source_table,
    }
    filled = {name: table for name, table in tables.items() if len(table)}
    files = {f"{_FOLDER}/{name}.csv": _csv(table) for name, table in filled.items()}
    descriptor = {
        "profile": "tabular-data-package",
        "name": "hubmap",
        "title": atlas.config.title["en"],
        **({"as_of": day} if (day := data_date(atlas)) else {}),
        "description": atlas.config.description["en"],
        "sources": _sources(atlas),
        "contributors": [{"title": "GeoNames (names of places, CC BY 4.0)", "path": "https://www.geonames.org/"}],
        "resources": [_resource(name, table, atlas, set(filled)) for name, table in filled.items()],
    }
    if atlas.config.licence:
        descriptor["licenses"] = [atlas.config.licence.model_dump(exclude_none=True)]
    text = json.dumps({key: value for key, value in descriptor.items() if value}, ensure_ascii=False, indent=1)
    return {f"{_FOLDER}/datapackage.json": text + "\n", **files}


def _csv(table: pa.Table) -> str:
    told = {name: [*map(_cell, cells)] for name, cells in plain_columns(table).items()}
    return csv_columns(told, for_people=False)


def _cell(value: Any) -> Any:  # noqa: ANN401 - a cell can be anything
    return ";".join(value) if isinstance(value, list) else value


def _resource(name: str, table: pa.Table, atlas: Atlas, tables: set[str]) -> dict[str, Any]:
    columns = [column for column in table.column_names if column not in ORIGIN]
    schema: dict[str, Any] = {"fields": [_field(column, atlas) for column in columns], "missingValues": [""]}
    if name in _KEYS:
        schema["primaryKey"] = _KEYS[name]
    references = {"hub": "hubs", "source": "sources"}
    schema["foreignKeys"] = [
        {"fields": column, "reference": {"resource": other, "fields": "id"}}
        for column, other in references.items()
        if column in columns and other in tables
    ]
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "path": f"{name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {key: value for key, value in schema.items() if value},
    }


def _field(column: str, atlas: Atlas) -> dict[str, Any]:
    kind = "number" if column in _NUMBERS else "integer" if column in _INTEGERS else "string"
    field: dict[str, Any] = {"name": column, "type": kind}
    if column in _DESCRIPTIONS:
        field["description"] = _DESCRIPTIONS[column]
    if column in _DEGREES:
        field["unit"] = "degree"
    if column == "place_precision_km":
        field["unit"] = "km"
    if column == "metric":
        field["constraints"] = {"enum": list(atlas.metrics)}
        field["description"] = "; ".join(_words(atlas, key) for key in atlas.metrics)
    return field


def _words(atlas: Atlas, key: str) -> str:
    metric = atlas.config.metric(key)
    unit = f" in {metric.unit['en']}" if metric.unit["en"] else ""
    return f"{key}: {metric.label['en']}{unit}"


def _sources(atlas: Atlas) -> list[dict[str, str]]:
    rows = records(atlas.source_table)
    named = ({"title": row["title"] or row["publisher"] or row["id"], "path": row["url"]} for row in rows)
    return [{key: value for key, value in source.items() if value} for source in named]
