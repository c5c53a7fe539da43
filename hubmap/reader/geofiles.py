"""GeoJSON, GeoPackage, GeoParquet and Parquet to grids of cells, with geometries as latitude and longitude."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hubmap.errors import InputError
from hubmap.reader.files import cell
from hubmap.reader.raw_tables import Cell, Page

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

__all__ = ["SUFFIXES", "pages"]

SUFFIXES = frozenset({".geojson", ".json", ".gpkg", ".parquet", ".geoparquet", ".fgb", ".shp"})


def pages(file: Path) -> list[Page]:
    """Read every layer of a file.

    A point becomes the columns lat and lon (degrees, EPSG:4326); of a line or an area a point inside it is taken. A
    GeoPackage's layers are named like sheets; other files hold one layer without a name.

    Raises
    ------
    InputError
        If the file is damaged, or has geometries without a coordinate system.
    """
    import pyogrio

    try:
        if file.suffix.casefold() in (".parquet", ".geoparquet"):
            return [Page(file.name, None, _grid(_parquet(file), file.name))]
        layers = [str(name) for name, _ in pyogrio.list_layers(file)]
        named = len(layers) > 1 or file.suffix.casefold() == ".gpkg"
        return [Page(file.name, layer if named else None, _grid(_layer(file, layer), file.name)) for layer in layers]
    except InputError:
        raise
    # each of these libraries has errors of its own for a damaged file
    except Exception as error:
        raise InputError(f"{file.name} cannot be read: {error}.") from error


def _parquet(file: Path) -> pd.DataFrame:
    import geopandas as gpd
    import pandas as pd
    from pyarrow import parquet

    has_geometry = b"geo" in (parquet.read_schema(file).metadata or {})
    return gpd.read_parquet(file) if has_geometry else pd.read_parquet(file)


def _layer(file: Path, layer: str) -> pd.DataFrame:
    import geopandas as gpd

    frame: pd.DataFrame = gpd.read_file(file, layer=layer)
    return frame


def _grid(frame: pd.DataFrame, name: str) -> list[list[Cell]]:
    import geopandas as gpd

    if isinstance(frame, gpd.GeoDataFrame):
        frame = _with_degrees(frame, name)
    frame = frame.reset_index() if frame.index.name else frame
    plain = frame.astype(object).where(frame.notna(), None)
    return [
        [str(column) for column in plain.columns],
        *([_plain(value) for value in row] for row in plain.to_numpy().tolist()),
    ]


def _with_degrees(frame: gpd.GeoDataFrame, name: str) -> pd.DataFrame:
    import pandas as pd

    shapes = frame.geometry
    if shapes.crs is None and len(shapes):
        raise InputError(
            f"{name} does not say which coordinate system its geometries are in. Save it with one, such as EPSG:4326."
        )
    points = shapes.to_crs("EPSG:4326") if len(shapes) else shapes
    if not (points.geom_type.dropna() == "Point").all():
        points = points.representative_point()
    rest = pd.DataFrame(frame.drop(columns=shapes.name))
    if {"lat", "lon"} <= {str(column).casefold() for column in rest.columns}:
        return rest
    return rest.assign(lat=points.y, lon=points.x)


def _plain(value: Any) -> Cell:  # noqa: ANN401 - whatever a data frame holds
    if type(value).__name__ == "ndarray":
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return "; ".join(str(part) for part in value) or None
    if hasattr(value, "to_pydatetime"):
        return datetime.fromisoformat(value.isoformat()).replace(tzinfo=None)
    return cell(value)
