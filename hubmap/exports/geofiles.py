"""The atlas as GeoPackage and as GeoParquet, with the same rows as the CSV."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hubmap.dating import fixed_date
from hubmap.exports.tables import hubs_frame
from hubmap.plain_values import records

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from hubmap.atlas import Atlas

__all__ = ["geopackage", "geoparquet"]


def geopackage(atlas: Atlas, path: Path) -> None:
    """Write a GeoPackage (OGC 12-128) with the layers hubs, centres, areas and the tables figures, events, programmes, sources.

    The same atlas gives the same bytes with the same version of GDAL.
    """
    import pyogrio

    layers: dict[str, pd.DataFrame] = {
        "hubs": hubs_frame(atlas),
        "centres": _centres(atlas),
        "areas": atlas.areas,
        **{name: _plain(frame) for name, frame in _tables(atlas).items()},
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
    hubs_frame(atlas).to_parquet(path, index=False, schema_version="1.0.0")


def _centres(atlas: Atlas) -> gpd.GeoDataFrame:
    import geopandas as gpd

    return gpd.GeoDataFrame(_plain(atlas.centres), geometry=list(atlas.centres.geometry), crs=atlas.centres.crs)


def _tables(atlas: Atlas) -> dict[str, pd.DataFrame]:
    return {"figures": atlas.figures, "events": atlas.events, "programmes": atlas.programmes, "sources": atlas.sources}


def _plain(frame: pd.DataFrame) -> pd.DataFrame:
    """Columns of one type each: what is not a number is text, lists with semicolons between their parts."""
    import pandas as pd

    columns = [column for column in frame.columns if column not in ("geometry", "file", "sheet", "row")]
    plain = pd.DataFrame(records(frame), columns=columns)
    numbers = {column for column in columns if pd.api.types.is_numeric_dtype(frame[column])}
    texts = {
        column: pd.Series([_text(value) for value in plain[column]], dtype="string")
        for column in columns
        if column not in numbers
    }
    return plain.assign(**texts).astype({"year": "Int64"} if "year" in columns else {})


def _text(value: object) -> str | None:
    if isinstance(value, list):
        return ";".join(str(part) for part in value)
    return None if value is None or value != value else str(value)  # noqa: PLR0124 - NaN
