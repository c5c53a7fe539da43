"""GeoJSON, GeoPackage, GeoParquet and Parquet to grids of cells, with geometries as latitude and longitude."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from hubmap.errors import InputError
from hubmap.reader.child import read_apart
from hubmap.reader.content import check_content
from hubmap.reader.files import cell
from hubmap.reader.limits import DEFAULT, Limits
from hubmap.reader.raw_tables import Cell, Page

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

__all__ = ["DRIVERS", "SUFFIXES", "frame", "frames", "layers", "pages"]

SUFFIXES = frozenset({".geojson", ".json", ".gpkg", ".parquet", ".geoparquet", ".fgb", ".shp"})


# the one driver of GDAL that may open a file of each ending
DRIVERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        ".geojson": "GeoJSON",
        ".json": "GeoJSON",
        ".gpkg": "GPKG",
        ".fgb": "FlatGeobuf",
        ".shp": "ESRI Shapefile",
    }
)


def pages(file: Path, limits: Limits = DEFAULT) -> list[Page]:
    """Read every layer of a file.

    A point becomes the columns lat and lon (degrees, EPSG:4326); of a line or an area a point inside it is taken. A
    GeoPackage's layers are named like sheets; other files hold one layer without a name.

    Raises
    ------
    InputError
        If the file is damaged, has geometries without a coordinate system, is not what its name says, or goes beyond a
        limit.
    """
    suffix = file.suffix.casefold()
    if suffix not in DRIVERS:
        return [Page(file.name, None, _grid(_table(file, limits), file.name))]
    found: list[tuple[str, list[list[Cell]]]] = _apart("layers", file, limits)
    named = len(found) > 1 or suffix == ".gpkg"
    return [Page(file.name, layer if named else None, grid) for layer, grid in found]


def frame(file: Path, limits: Limits = DEFAULT) -> pd.DataFrame:
    """Read the first layer of a file as a data frame, its geometries as they are.

    Raises
    ------
    InputError
        As of `pages`.
    """
    if file.suffix.casefold() not in DRIVERS:
        return _table(file, limits)
    found: list[tuple[str, pd.DataFrame]] = _apart("frames", file, limits)
    return found[0][1]


def _table(file: Path, limits: Limits) -> pd.DataFrame:
    try:
        return _read_parquet(file, limits)
    except InputError:
        raise
    # this library has many errors of its own for a damaged file
    except Exception as error:
        raise InputError(f"{file.name} cannot be read: {error}.") from error


def _apart(task: str, file: Path, limits: Limits) -> Any:  # noqa: ANN401 - what the task gives
    """Carry out a task on a file of GDAL's, in a process where only the driver of its ending is.

    Raises
    ------
    InputError
        The content is not what the name says, or cannot be read.
    """
    check_content(file, limits)
    import pyogrio

    driver = DRIVERS[file.suffix.casefold()]
    skipped = ",".join(name for name in pyogrio.list_drivers() if name != driver)
    return read_apart(task, file, limits, {"driver": driver}, skipped)


def _read_parquet(file: Path, limits: Limits) -> pd.DataFrame:
    """Read a Parquet file, with geometries if it has any, whose size its own footer tells beforehand.

    Raises
    ------
    InputError
        It has more cells than are read.
    """
    import geopandas as gpd
    import pandas as pd
    from pyarrow import parquet

    footer = parquet.read_metadata(file)
    limits.check_sheet(file.name, footer.num_rows, footer.num_columns)
    packed = sum(footer.row_group(group).total_byte_size for group in range(footer.num_row_groups)) / 1_000_000
    limits.check(file.name, f"{packed:,.0f} MB are packed in it", "unpacked_mb", packed)
    has_geometry = b"geo" in (parquet.read_schema(file).metadata or {})
    # a partition in a folder's name is no column of the file
    return gpd.read_parquet(file) if has_geometry else pd.read_parquet(file, partitioning=None)


def layers(file: Path, limits: Limits, *, driver: str) -> list[tuple[str, list[list[Cell]]]]:
    """Every layer of a file as a grid, read in this process, which is to have no driver but the one that is named."""
    return [(layer, _grid(frame, file.name)) for layer, frame in frames(file, limits, driver=driver)]


def frames(file: Path, limits: Limits, *, driver: str) -> list[tuple[str, pd.DataFrame]]:
    """Every layer of a file as a data frame, read in this process."""
    import geopandas as gpd
    import pyogrio

    names = [str(name) for name, _ in pyogrio.list_layers(file)]
    limits.check(file.name, f"it has {len(names):,} layers", "sheets", len(names))
    found = []
    for name in names:
        about = pyogrio.read_info(file, layer=name, force_feature_count=True)
        if about["driver"] != driver:
            raise InputError(f"{file.name} is not what its name says: {about['driver']}, not {driver}.")
        limits.check_sheet(file.name, about["features"], len(about["fields"]))
        found.append((name, gpd.read_file(file, layer=name)))
    return found


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
