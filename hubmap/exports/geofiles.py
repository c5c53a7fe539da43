"""The atlas as GeoPackage and as GeoParquet, with the same rows as the CSV."""

from __future__ import annotations

import json
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hubmap.arrow_tables import numbers_of
from hubmap.dating import fixed_date
from hubmap.exports.tables import hubs_table
from hubmap.plain_values import plain_columns
from hubmap.version import __version__

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd
    import pyarrow as pa

    from hubmap.atlas import Atlas

__all__ = ["geopackage", "geoparquet"]

_CRS = "EPSG:4326"


def geopackage(atlas: Atlas, path: Path) -> None:
    """Write a GeoPackage (OGC 12-128) with the layers hubs, centres, areas and the tables figures, events, programmes, sources.

    The same atlas gives the same bytes with the same version of GDAL.
    """
    import pyogrio

    layers: dict[str, pd.DataFrame] = {
        "hubs": _hubs(atlas),
        "centres": _centres(atlas),
        "areas": atlas.areas,
        "figures": _plain(atlas.figure_table),
        "events": _plain(atlas.event_table),
        "programmes": _plain(atlas.programme_table),
        "sources": _plain(atlas.source_table),
    }
    with fixed_date():
        for name, frame in layers.items():
            if len(frame):
                kind = {"geometry_type": "Point"} if name in ("hubs", "centres") else {}
                # the version is said when the file is made; older programs warn of a newer one
                version = {} if path.exists() else {"dataset_options": {"VERSION": "1.2"}}
                pyogrio.write_dataframe(frame, path, layer=name, driver="GPKG", append=path.exists(), **kind, **version)


def geoparquet(atlas: Atlas, path: Path) -> None:
    """Write the hubs as GeoParquet 1.0, geometry as WKB in EPSG:4326."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    table, crs = hubs_table(atlas), _crs()
    told = {"ARROW:extension:name": "geoarrow.wkb", "ARROW:extension:metadata": json.dumps({"crs": crs})}
    described = {"geo": json.dumps(_geo(atlas, crs)), "pandas": json.dumps(_pandas(table))}
    table = table.append_column(pa.field("geometry", pa.binary(), metadata=told), _points(atlas))
    pq.write_table(table.replace_schema_metadata(described), path)


def _points(atlas: Atlas) -> pa.Array:
    """The hubs' points as WKB (OGC 06-103r4): order of bytes, kind of geometry, longitude, latitude; null for a hub without a place."""
    import numpy as np
    import pyarrow as pa

    lat, lon = (numbers_of(atlas.hub_table, name) for name in ("lat", "lon"))
    there = ~np.isnan(lat)
    points = np.empty(np.count_nonzero(there), dtype=[("order", "u1"), ("kind", "<u4"), ("lon", "<f8"), ("lat", "<f8")])
    points["order"], points["kind"], points["lon"], points["lat"] = 1, 1, lon[there], lat[there]
    ends = np.concatenate([[0], np.cumsum(there)]) * points.itemsize
    bits = np.packbits(there, bitorder="little")
    parts = [pa.py_buffer(bits), pa.py_buffer(ends.astype(np.int32)), pa.py_buffer(points.tobytes())]
    return pa.Array.from_buffers(pa.binary(), len(there), parts)


def _crs() -> dict[str, Any]:
    """WGS 84 as PROJJSON, as GeoParquet wants it: what makes up its ensemble has no codes there."""
    import pyproj

    crs: dict[str, Any] = pyproj.CRS.from_user_input(_CRS).to_json_dict()
    for member in crs["datum_ensemble"]["members"]:
        member.pop("id", None)
    return crs


def _geo(atlas: Atlas, crs: dict[str, Any]) -> dict[str, Any]:
    """What GeoParquet's readers are told of the geometry."""
    import numpy as np

    lat, lon = (numbers_of(atlas.hub_table, name) for name in ("lat", "lon"))
    told: dict[str, Any] = {"encoding": "WKB", "crs": crs, "geometry_types": []}
    if not np.isnan(lat).all():
        bounds = (np.nanmin(lon), np.nanmin(lat), np.nanmax(lon), np.nanmax(lat))
        told |= {"geometry_types": ["Point"], "bbox": [float(side) for side in bounds]}
    creator = {"library": "hubmap", "version": __version__}
    return {"primary_column": "geometry", "columns": {"geometry": told}, "version": "1.0.0", "creator": creator}


# by a column's type: what kind pandas is to make of it, so that years stay whole numbers where some are missing
_KINDS = {"large_string": ("object", "string"), "double": ("float64", "float64"), "int64": ("int64", "Int64")}


def _pandas(table: pa.Table) -> dict[str, Any]:
    """What pandas is told of the columns."""
    told = [(name, *_KINDS[str(table.schema.field(name).type)]) for name in table.column_names]
    told.append(("geometry", "bytes", "object"))
    columns = [
        {"name": name, "field_name": name, "pandas_type": kind, "numpy_type": dtype, "metadata": None}
        for name, kind, dtype in told
    ]
    made = {"creator": {"library": "hubmap", "version": __version__}, "pandas_version": metadata.version("pandas")}
    return {"index_columns": [], "column_indexes": [], "columns": columns, "attributes": {}, **made}


def _hubs(atlas: Atlas) -> gpd.GeoDataFrame:
    import geopandas as gpd
    import pandas as pd
    import pyarrow as pa

    kinds = {pa.large_string(): pd.StringDtype(), pa.int64(): pd.Int64Dtype()}
    return gpd.GeoDataFrame(
        hubs_table(atlas).to_pandas(types_mapper=kinds.get), geometry=atlas.hubs.geometry.to_numpy(), crs=_CRS
    )


def _centres(atlas: Atlas) -> gpd.GeoDataFrame:
    import geopandas as gpd

    return gpd.GeoDataFrame(_plain(atlas.centre_table), geometry=list(atlas.centres.geometry), crs=_CRS)


def _plain(table: pa.Table) -> pd.DataFrame:
    """Columns of one type each: what is not a number is text, lists with semicolons between their parts."""
    import pandas as pd

    told = plain_columns(table)
    plain = pd.DataFrame(told, columns=list(told))
    texts = {
        column: pd.Series([_text(value) for value in cells], dtype="string")
        for column, cells in told.items()
        if str(table[column].type) not in ("double", "int64", "bool")
    }
    return plain.assign(**texts).astype({"year": "Int64"} if "year" in told else {})


def _text(value: object) -> str | None:
    if isinstance(value, list):
        return ";".join(str(part) for part in value)
    return None if value is None else str(value)
