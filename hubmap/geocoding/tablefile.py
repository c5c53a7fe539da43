"""Tables of any kind in files: read with every column as it stands, written in the kind that the name says."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from hubmap import reader
from hubmap.dating import fixed_date
from hubmap.errors import UsageError
from hubmap.reader import geofiles
from hubmap.reader.limits import limits_beside
from hubmap.text_doors import csv_text
from hubmap.writing import write_file

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from hubmap.problems import Problem

__all__ = ["KINDS", "TableFile", "kind_of", "read", "refuse_other_table", "table_text", "write"]

# a column that no other program writes, and how far it may be from either end of a file
_MARK: Final = b"precision_km"
_END_BYTES: Final = 65_536
# what can be written; whatever the reader reads can be read
KINDS: Final = (".csv", ".tsv", ".xlsx", ".parquet", ".geojson", ".gpkg")


@dataclass(frozen=True, slots=True)
class TableFile:
    """A table, what separated its cells if it was text, and what was assumed or left out when it was read."""

    frame: pd.DataFrame
    delimiter: str = ","
    problems: tuple[Problem, ...] = ()


def read(path: Path) -> TableFile:
    """Read a table as every command reads it; cells of text files stay text, so that codes keep their zeros.

    Raises
    ------
    InputError
        The file cannot be read, or is of no known kind.
    UsageError
        The file is not there.
    """
    if not path.is_file():
        raise UsageError(f"There is no file {path}. Check its name, and the folder that you are in: {Path.cwd()}.")
    if path.suffix.casefold() not in geofiles.SUFFIXES:
        return _of_list(reader.read_tables(path))
    limits = limits_beside(path)
    limits.check_file(path)
    # geometries stay what they are
    return TableFile(geofiles.frame(path, limits))


def _of_list(raw: reader.RawTables) -> TableFile:
    """The list among the tables of a file, its parts one below the other."""
    import pandas as pd

    parts = raw.tables.get(reader.FLAT) or raw.tables.get("hubs") or next(iter(raw.tables.values()))
    frame = pd.concat([pd.DataFrame(part.cells, dtype=object) for part in parts], ignore_index=True)
    told = tuple(problem for problem in raw.problems if problem.severity != "note")
    return TableFile(frame.apply(_of_one_kind), parts[0].delimiter or ",", told)


def _of_one_kind(column: pd.Series) -> pd.Series:
    """A column of numbers or of dates as such; one that mixes them with text becomes text."""
    if len({str if isinstance(value, str) else float for value in column.dropna()}) > 1:
        return column.where(column.isna(), column.astype(str))
    return column if any(isinstance(value, str) for value in column) else column.infer_objects()


def kind_of(path: Path) -> str:
    """The kind that a file's name says, of those that are written.

    Raises
    ------
    UsageError
        It is none of them.
    """
    kind = path.suffix.casefold()
    if kind not in KINDS:
        raise UsageError(
            f"{path.name}: hubmap geocode writes {', '.join(KINDS)}, not {kind or 'a name without an ending'}."
        )
    return kind


def refuse_other_table(path: Path) -> None:
    """Refuse to write over a table that no geocoding made, such as another list of the same folder.

    Raises
    ------
    UsageError
        It is none that `write` wrote.
    """
    if path.is_file() and path.stat().st_size and not any(_MARK in part for part in _ends(path)):
        raise UsageError(
            f"{path} is there already, and hubmap did not write it. Nothing was changed; move it away, or choose another file (-o)."
        )


def _ends(path: Path) -> Iterator[bytes]:
    """What names the columns of a file: its two ends, or the texts of a workbook."""
    with path.open("rb") as file:
        yield file.read(_END_BYTES)
        file.seek(-min(_END_BYTES, path.stat().st_size), os.SEEK_END)
        yield file.read()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive, suppress(KeyError), archive.open("xl/sharedStrings.xml") as texts:
            yield texts.read(_END_BYTES)


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
    kind = kind_of(path)

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
        path.write_bytes(table_text(plain, mark, with_header=True))


def table_text(plain: pd.DataFrame, delimiter: str, *, with_header: bool) -> bytes:
    """A table as CSV that people open, in UTF-8: formulas are disarmed, and what cannot be written is a question mark."""
    rows = plain.astype(object).where(plain.notna(), None).itertuples(index=False, name=None)
    header = [list(plain.columns)] if with_header else []
    return csv_text([*header, *rows], for_people=True, delimiter=delimiter).encode("utf-8", "replace")
