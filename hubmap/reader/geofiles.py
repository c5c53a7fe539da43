"""Files of places, of columns and of records to grids of cells, with geometries as latitude and longitude."""

from __future__ import annotations

import html
import re
import shutil
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from hubmap.errors import InputError
from hubmap.problems import Problem, Sentence
from hubmap.reader.child import read_apart
from hubmap.reader.content import check_content, read_records
from hubmap.reader.files import cell
from hubmap.reader.limits import DEFAULT, Limits
from hubmap.reader.raw_tables import Cell, Page

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd
    import pyarrow as pa

__all__ = ["DRIVERS", "SUFFIXES", "frame", "frames", "layers", "pages"]

# a grid, its areas and lines counted, and the areas as WKB by row
Layer = tuple[list[list[Cell]], dict[str, int], dict[int, bytes]]

# the one driver of GDAL that may open a file of each ending
DRIVERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        ".geojson": "GeoJSON",
        ".json": "GeoJSON",
        **dict.fromkeys((".geojsonl", ".geojsonseq", ".ndjson", ".jsonl"), "GeoJSONSeq"),
        ".gpkg": "GPKG",
        ".fgb": "FlatGeobuf",
        ".shp": "ESRI Shapefile",
        ".kml": "LIBKML",
        ".gpx": "GPX",
        ".gml": "GML",
        ".sqlite": "SQLite",
        ".db": "SQLite",
    }
)
_COLUMNAR: Final = (".parquet", ".geoparquet", ".feather", ".arrow")
SUFFIXES: Final = frozenset({*DRIVERS, *_COLUMNAR})
# a pair of columns that is this near the geometries says the same
_SAME_DEG: Final = 0.001
# bytes of a number in a column
_NUMBER: Final = 8
_GML_OWN: Final = ("gml_id", "lowerCorner", "upperCorner")
# what drivers add to each place, whether anybody wrote it or not
_DRIVERS_OWN: Final = frozenset(
    {
        *(
            "id",
            "timestamp",
            "begin",
            "end",
            "altitudeMode",
            "tessellate",
            "extrude",
            "visibility",
            "drawOrder",
            "icon",
        ),
        *("snippet", *_GML_OWN),
    }
)
# layers of these are folders of one list
_FOLDERS: Final = ("LIBKML", "GPX", "GML")
# where a page breaks its lines, and its other marks
_BREAK: Final = re.compile(r"(?i)\s*(?:<br\s*/?>|</(?:p|div|tr|li)>|\n)+\s*")
_MARK: Final = re.compile(r"<[^<>]*>")
# below the line of the header
_FIRST_ROW: Final = 2
# how a map names its data, and what its driver leaves of these names
_OWN_NAME: Final = re.compile(
    r"""<(?:\w{1,20}:)?(?:Data|SimpleField|SimpleData)\b[^<>]{0,200}?\bname\s*=\s*["']([^"'<>]{1,200})["']"""
)
_NOT_PLAIN: Final = re.compile(rb"[^A-Za-z0-9_]")
# points that lines consist of
_VERTICES: Final = ("track_points", "route_points")
_BASES: Final = ("GPKG", "SQLite")
# what these write, or believe of what others wrote, stands beside the file
_WRITE_BESIDE: Final = ("GML", *_BASES)
_UNFINISHED: Final = ("-wal", "-journal")
# tables and functions with which a base reads other files, or asks the network
_REACHING: Final = re.compile(
    r"virtual(?:ogr|shape|text|xl|dbf|gpkg|geojson|fdo|bbox|xpath|network|routing|postgres)|\b(?:ogr|gdal)_\w|load_extension",
    re.IGNORECASE,
)


def pages(file: Path, limits: Limits = DEFAULT, problems: list[Problem] | None = None) -> list[Page]:
    """Read every layer of a file; how many areas and lines are shown by a point inside them is added to `problems`.

    A point becomes the columns lat and lon (degrees, EPSG:4326); of a line or an area a point inside it is taken. A
    GeoPackage's layers are named like sheets; other files hold one layer without a name.

    Raises
    ------
    InputError
        If the file is damaged, has geometries without a coordinate system, is not what its name says, or goes beyond a
        limit.
    """
    suffix = file.suffix.casefold()
    if suffix in _COLUMNAR:
        grid, shapes, outlines = _read_layer(_table(file, limits), file.name)
        _tell_shapes(problems, file.name, None, shapes)
        return [Page(file.name, None, grid, outlines=outlines)]
    if _may_hold_records(file) and (records := read_records(file, limits)) is not None:
        return [Page(file.name, None, records)]
    found: list[tuple[str, Layer]] = _apart("layers", file, limits)
    pages = []
    for name, (grid, shapes, outlines) in found:
        layer = name if len(found) > 1 or suffix == ".gpkg" else None
        _tell_shapes(problems, file.name, layer, shapes)
        pages.append(Page(file.name, layer, grid, outlines=outlines))
    return pages


def _tell_shapes(problems: list[Problem] | None, name: str, layer: str | None, shapes: Mapping[str, int]) -> None:
    """Tell what is no point in a file, and how it is shown."""
    told = {
        "areas": ("shapes-as-outlines", "{n} areas are drawn with their outlines, and marked at a point inside each."),
        "lines": ("shapes-as-points", "{n} lines are shown by a point of each; the lines themselves are not drawn."),
    }
    for kind, (code, template) in told.items():
        if problems is not None and shapes.get(kind):
            message = Sentence(template, n=shapes[kind])
            problems.append(Problem(severity="note", code=code, message=message, file=name, sheet=layer))


def frame(file: Path, limits: Limits = DEFAULT) -> pd.DataFrame:
    """Read the first layer of a file as a data frame, its geometries as they are.

    Raises
    ------
    InputError
        As of `pages`.
    """
    if file.suffix.casefold() in _COLUMNAR:
        return _table(file, limits)
    if _may_hold_records(file) and (records := read_records(file, limits)) is not None:
        import pandas as pd

        return pd.DataFrame(records[1:], columns=records[0])
    found: list[tuple[str, pd.DataFrame]] = _apart("frames", file, limits)
    return found[0][1]


def _may_hold_records(file: Path) -> bool:
    return file.suffix.casefold() in (".json", ".jsonl", ".ndjson")


def _table(file: Path, limits: Limits) -> pd.DataFrame:
    try:
        return _read_parquet(file, limits)
    except InputError:
        raise
    # this library has many errors of its own for a damaged file
    except Exception as error:
        raise InputError(Sentence("{name} cannot be read: {error}.", name=file.name, error=error)) from error


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
    with TemporaryDirectory(prefix="hubmap-") as folder:
        alone = _copied(file, Path(folder), driver) if driver in _WRITE_BESIDE else file
        return read_apart(task, alone, limits, {"driver": driver}, skipped)


def _copied(file: Path, folder: Path, driver: str) -> Path:
    """A copy to be read in place of a file: some drivers write what they found out beside it, others finish what was left half done."""
    # what another program has not yet written into its base stands beside it
    beside = [file.with_name(file.name + end) for end in _UNFINISHED] if driver in _BASES else []
    for one in beside:
        if one.is_file():
            shutil.copyfile(one, folder / one.name)
    return Path(shutil.copyfile(file, folder / file.name))


def _read_parquet(file: Path, limits: Limits) -> pd.DataFrame:
    """Read a file of columns, with geometries if it has any, whose size its own footer tells beforehand."""
    import geopandas as gpd
    from pyarrow import parquet

    if file.suffix.casefold() in (".feather", ".arrow"):
        return _read_arrow(file, limits)
    footer = parquet.read_metadata(file)
    limits.check_sheet(file.name, footer.num_rows, footer.num_columns)
    unpacked = sum(footer.row_group(group).total_byte_size for group in range(footer.num_row_groups))
    # a value that stands in every row is kept once, and takes a number's room in each when it is read
    unpacked = max(unpacked, footer.num_rows * footer.num_columns * _NUMBER)
    limits.check_packed(file.name, unpacked, file.stat().st_size)
    schema = parquet.read_schema(file)
    texts = [field.name for field in schema if _is_text(field.type)]
    # each text once, as it is packed, so that what all of them take is known before they stand in each row
    table = parquet.ParquetFile(file, read_dictionary=texts).read()
    _check_texts(file.name, table, limits)
    has_geometry = b"geo" in (schema.metadata or {})
    frame: pd.DataFrame = gpd.read_parquet(file) if has_geometry else table.cast(schema).to_pandas()
    return frame


def _is_text(kind: pa.DataType) -> bool:
    import pyarrow as pa

    return any(is_so(kind) for is_so in (pa.types.is_string, pa.types.is_large_string, pa.types.is_binary))


def _check_texts(name: str, table: pa.Table, limits: Limits) -> None:
    """Refuse columns that keep each of their texts once, if all rows together have more than is read."""
    import pyarrow as pa
    from pyarrow import compute

    size = 0.0
    for column in table.columns:
        for part in column.chunks if pa.types.is_dictionary(column.type) else ():
            if _is_text(part.type.value_type):
                lengths = compute.binary_length(part.dictionary).take(part.indices)
                size += (compute.sum(lengths).as_py() or 0) / 1_000_000
                limits.check(name, f"{size:,.0f} MB of text are packed in it", "unpacked_mb", size)


def _read_arrow(file: Path, limits: Limits) -> pd.DataFrame:
    """Read a file of Arrow's own, batch by batch, so that what is packed in it is seen before all of it is here."""
    import geopandas as gpd
    import pyarrow as pa

    with pa.memory_map(str(file)) as mapped, pa.ipc.open_file(mapped) as opened:
        batches, size, packed = [], 0, file.stat().st_size
        for at in range(opened.num_record_batches):
            batches.append(opened.get_batch(at))
            size += batches[-1].nbytes
            limits.check_packed(file.name, size, packed)
        table = pa.Table.from_batches(batches, opened.schema)
    limits.check_sheet(file.name, table.num_rows, table.num_columns)
    _check_texts(file.name, table, limits)
    has_geometry = b"geo" in (table.schema.metadata or {})
    frame: pd.DataFrame = gpd.read_feather(file) if has_geometry else table.to_pandas()
    return frame


def layers(file: Path, limits: Limits, *, driver: str) -> list[tuple[str, Layer]]:
    """Every layer of a file, read in this process, which is to have no other driver."""
    return [(name, _read_layer(frame, file.name)) for name, frame in frames(file, limits, driver=driver)]


def _read_layer(frame: pd.DataFrame, name: str) -> Layer:
    return _grid(frame, name), _counted_shapes(frame), _outlines(frame)


def _outlines(frame: pd.DataFrame) -> dict[int, bytes]:
    """The areas of a layer as WKB, by the numbers that its rows get below a header."""
    import geopandas as gpd

    if not isinstance(frame, gpd.GeoDataFrame) or frame.geometry.crs is None:
        return {}
    are_areas = frame.geom_type.isin(("Polygon", "MultiPolygon")) & ~frame.geometry.is_empty
    if not are_areas.any():
        return {}
    shapes = frame.geometry[are_areas.to_numpy()].to_crs("EPSG:4326").force_2d().to_wkb()
    return dict(zip((are_areas.to_numpy().nonzero()[0] + _FIRST_ROW).tolist(), shapes, strict=True))


def _counted_shapes(frame: pd.DataFrame) -> dict[str, int]:
    """How many areas and lines a layer has."""
    import geopandas as gpd

    if not isinstance(frame, gpd.GeoDataFrame):
        return {}
    kinds = frame.geom_type.dropna().str.removeprefix("Multi")
    counts = {"areas": int((kinds == "Polygon").sum()), "lines": int(kinds.isin(("LineString", "LinearRing")).sum())}
    return {kind: count for kind, count in counts.items() if count}


def frames(file: Path, limits: Limits, *, driver: str) -> list[tuple[str, pd.DataFrame]]:
    """Every layer of a file as a data frame, read in this process."""
    import geopandas as gpd
    import pyogrio

    if driver in _BASES:
        _check_base(file)
    names = [str(name) for name, _ in pyogrio.list_layers(file)]
    limits.check(file.name, f"it has {len(names):,} layers", "sheets", len(names))
    found = []
    for name in names:
        about = pyogrio.read_info(file, layer=name, force_feature_count=True)
        if about["driver"] != driver:
            raise InputError(
                Sentence(
                    "{name} is not what its name says: {found}, not {kind}.",
                    name=file.name,
                    found=about["driver"],
                    kind=driver,
                )
            )
        limits.check_sheet(file.name, about["features"], len(about["fields"]))
        # of waypoints and tracks, layers stand in every file of their kind, mostly with nothing in them
        if (about["features"] or len(names) == 1) and name not in _VERTICES:
            found.append((name, gpd.read_file(file, layer=name)))
    if driver == "LIBKML":
        found = _with_own_names(found, file)
    return _of_folders(found) if driver in _FOLDERS else found


def _with_own_names(found: Sequence[tuple[str, pd.DataFrame]], file: Path) -> list[tuple[str, pd.DataFrame]]:
    """Columns called as the file calls them: the driver leaves only plain letters and digits of their names."""
    written = {html.unescape(name) for name in _OWN_NAME.findall(file.read_text(encoding="utf-8", errors="replace"))}
    own: dict[str, list[str]] = {}
    for name in sorted(written):
        own.setdefault(_NOT_PLAIN.sub(b"_", name.encode()).decode(), []).append(name)
    names = {plain: several[0] for plain, several in own.items() if len(several) == 1 and plain not in _DRIVERS_OWN}
    return [(layer, frame.rename(columns=names)) for layer, frame in found]


def _check_base(file: Path) -> None:
    """Refuse a base with a table or a view that reads other files of the machine when it is read."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(file)) as base:
        made = base.execute("select name, sql from sqlite_master where sql is not null").fetchall()
    reaching = [str(name) for name, text in made if _REACHING.search(str(text))]
    if reaching:
        raise InputError(
            f"{file.name}: “{reaching[0]}” in it reads other files or asks the network, which no list needs; it was not read. "
            "Save the list itself as a table."
        )


def _of_folders(found: Sequence[tuple[str, pd.DataFrame]]) -> list[tuple[str, pd.DataFrame]]:
    """The folders of a map, or a walk's points and ways, as one list in which their names are a column, without the driver's own."""
    import pandas as pd

    several = len(found) > 1
    frames = [frame.assign(Folder=name) if several else frame for name, frame in found]
    whole = pd.concat(frames, ignore_index=True)
    plain = whole.drop(columns="geometry", errors="ignore")
    own = [column for column in plain if column in _DRIVERS_OWN and (plain[column].nunique() < 2 or column in _GML_OWN)]  # noqa: PLR2004
    empty = [column for column in plain if (plain[column].isna() | (plain[column].astype(str) == "")).all()]
    return [("", _without_marks(whole.drop(columns={*own, *empty})))]


def _without_marks(frame: pd.DataFrame) -> pd.DataFrame:
    """The descriptions of a map, which are pieces of a page, as the words that they show."""
    names = [name for name in ("description", "desc", "cmt") if name in frame]
    return frame.assign(**{name: frame[name].map(_words_of_page, na_action="ignore") for name in names})


def _words_of_page(text: object) -> str:
    lines = _BREAK.sub("; ", str(text))
    return html.unescape(" ".join(_MARK.sub(" ", lines).split())).replace(" ;", ";").strip("; ")


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
    if points.is_empty.all() | points.isna().all():
        return rest
    own = {str(column).casefold(): column for column in rest.columns}
    if {"lat", "lon"} <= own.keys():
        if _agree(rest[own["lat"]], points.y) and _agree(rest[own["lon"]], points.x):
            return rest
        # the geometry is what every other program draws: it comes first, and what comes first is taken
        rest = rest.rename(columns={own[name]: f"{own[name]} (2)" for name in ("lat", "lon")})
        return pd.concat([pd.DataFrame({"lat": points.y, "lon": points.x}), rest], axis=1)
    return rest.assign(lat=points.y, lon=points.x)


def _agree(column: pd.Series, degrees: pd.Series) -> bool:
    """Whether a column of degrees says what the geometries say, as far as it says anything."""
    import pandas as pd

    written = pd.to_numeric(column, errors="coerce")
    return bool(((written - degrees).abs().fillna(0) < _SAME_DEG).all())


def _plain(value: Any) -> Cell:  # noqa: ANN401 - whatever a data frame holds
    if type(value).__name__ == "ndarray":
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return "; ".join(str(part) for part in value) or None
    if hasattr(value, "to_pydatetime"):
        return datetime.fromisoformat(value.isoformat()).replace(tzinfo=None)
    return cell(value)
