"""Tables of any kind in files: read with every column as it stands, written in the kind that the name says."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from hubmap.dating import fixed_date
from hubmap.errors import InputError, UsageError
from hubmap.reader.archive_bounds import can_be_read_here
from hubmap.reader.files import workbook
from hubmap.reader.geofiles import apart, read_parquet
from hubmap.reader.limits import limits_beside
from hubmap.text_doors import csv_text
from hubmap.writing import write_file

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

__all__ = ["KINDS", "TableFile", "read", "write"]

KINDS: Final = (".csv", ".tsv", ".xlsx", ".parquet", ".geojson", ".gpkg")
MARKS: Final = ",;\t|"
# rows that are enough to tell what separates the cells
HEAD_BYTES: Final = 65_536


@dataclass(frozen=True, slots=True)
class TableFile:
    """A table, and what separated its cells if it was text."""

    frame: pd.DataFrame
    delimiter: str = ","


def read(path: Path) -> TableFile:
    """Read a table; cells of text files stay text, so that codes keep their zeros.

    Raises
    ------
    InputError
        The file cannot be read.
    UsageError
        The file is of no known kind, or not there.
    """
    kind = _kind(path)
    if not path.is_file():
        raise UsageError(f"There is no file {path}. Check its name, and the folder that you are in: {Path.cwd()}.")
    limits_beside(path).check_file(path)
    try:
        if kind in (".csv", ".tsv"):
            return _read_text(path)
        return TableFile(_read_frame(path, kind))
    except (OSError, ValueError, RuntimeError, ImportError) as error:
        raise InputError(f"{path} cannot be read: {error}") from error


def _kind(path: Path) -> str:
    kind = path.suffix.casefold()
    if kind not in KINDS:
        raise UsageError(
            f"{path.name}: hubmap geocode knows {', '.join(KINDS)}, not {kind or 'a name without an ending'}."
        )
    return kind


def _read_text(path: Path) -> TableFile:
    import pandas as pd

    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    encoding = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        path.read_text(encoding=encoding)
    except UnicodeDecodeError:
        encoding = "cp1252"
    lines = head.decode(encoding, errors="replace").splitlines()[:20]
    delimiter = max(MARKS, key=lambda mark: _fitness(lines, mark))
    frame = pd.read_csv(
        path, sep=delimiter, encoding_errors="replace", dtype=str, keep_default_na=False, encoding=encoding
    )
    return TableFile(frame.where(frame != "", None), delimiter)


def _fitness(lines: list[str], mark: str) -> tuple[int, int]:
    """How many lines have as many cells as the first one, and how many cells that is."""
    widths = [len(row) for row in csv.reader(lines, delimiter=mark) if row]
    return (widths.count(widths[0]) if widths and widths[0] > 1 else 0, widths[0] if widths else 0)


def _read_frame(path: Path, kind: str) -> pd.DataFrame:
    import pandas as pd

    limits = limits_beside(path)
    if kind == ".xlsx":
        if not can_be_read_here(path.name, path.read_bytes(), limits):
            # what harms its reader is found out in a process of its own
            workbook(path, path.read_bytes(), limits)
        return pd.read_excel(path, engine="calamine", dtype=object)
    if kind == ".parquet":
        return read_parquet(path, limits)
    layers: list[tuple[str, pd.DataFrame]] = apart("frames", path, limits)
    return layers[0][1]


def write(frame: gpd.GeoDataFrame, path: Path, *, delimiter: str = ",", with_geometry: bool = False) -> None:
    """Write a table in the kind that the file's name says; CSV and workbooks have no geometry.

    Parameters
    ----------
    frame
        The table.
    path
        Where to; replaced if it is there.
    delimiter
        What separates the cells of a CSV file.
    with_geometry
        Whether a CSV or XLSX file gets the geometry as text (WKT), because it was there in the input.

    Raises
    ------
    UsageError
        The file is of no known kind.
    InputError
        The file cannot be written.
    """
    kind = _kind(path)

    def make(beside: Path) -> None:
        if kind == ".parquet":
            frame.to_parquet(beside)
        elif kind in (".geojson", ".gpkg"):
            with fixed_date():
                frame.to_file(beside, driver="GeoJSON" if kind == ".geojson" else "GPKG")
        else:
            _write_plain(_plain(frame, with_geometry=with_geometry), beside, kind, delimiter)

    write_file(path, make)


def _plain(frame: gpd.GeoDataFrame, *, with_geometry: bool) -> pd.DataFrame:
    import pandas as pd

    plain = pd.DataFrame(frame.drop(columns=frame.geometry.name))
    if with_geometry:
        plain[frame.geometry.name] = frame.geometry.to_wkt()
    return plain


def _write_plain(plain: pd.DataFrame, path: Path, kind: str, delimiter: str) -> None:
    import pandas as pd

    if kind == ".xlsx":
        # a text that begins with = stays a text
        options = {"options": {"strings_to_formulas": False, "strings_to_urls": False}}
        with pd.ExcelWriter(path, engine="xlsxwriter", engine_kwargs=options) as writer:
            # the same table makes the same bytes, whenever it is written
            writer.book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC)})
            plain.to_excel(writer, index=False)
    else:
        mark = "\t" if kind == ".tsv" else delimiter
        rows = (list(row) for row in plain.astype(object).where(plain.notna(), None).itertuples(index=False, name=None))
        path.write_bytes(
            csv_text([list(plain.columns), *rows], for_people=True, delimiter=mark).encode("utf-8", "replace")
        )
