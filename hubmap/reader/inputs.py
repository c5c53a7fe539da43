"""Which files an input consists of, so that no output is ever written over or among them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from hubmap.config import FILE_NAME
from hubmap.errors import UsageError
from hubmap.reader.limits import joined_beside
from hubmap.writing import refuse_inputs

__all__ = ["DESCRIPTION", "input_files", "protect"]

# tables, what lies beside a shapefile, settings and decisions; a folder may also hold reports and maps
_PARTS: Final = frozenset(
    {
        *(".csv", ".tsv", ".txt", ".gz", ".zip", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"),
        *(".parquet", ".geoparquet", ".feather", ".arrow", ".json", ".geojson", ".geojsonl", ".gpkg", ".fgb"),
        *(".kml", ".kmz", ".gpx", ".gml", ".sqlite", ".db", ".shp", ".shx", ".dbf", ".prj", ".cpg", ".toml"),
    }
)
# in a folder of tables these would be taken for tables by the next build
_TABLES: Final = frozenset({".csv", ".geojson", ".gpkg", ".parquet"})
# what a figure shows in words stands beside it, and is no table
DESCRIPTION: Final = ".alt.txt"
_BESIDE_SHAPES: Final = (".shx", ".dbf", ".prj", ".cpg")


def input_files(source: Path) -> list[Path]:
    """Files that are read when an input is: its tables, its settings and what was decided about its places."""
    if source.is_dir():
        there = (file for file in source.iterdir() if not file.name.endswith(DESCRIPTION))
        return [*(file for file in there if file.suffix.casefold() in _PARTS and file.is_file()), *_logo(source)]
    beside = [source.with_name(FILE_NAME), source.with_name(f"{source.stem}.places.csv"), *_logo(source.parent)]
    beside += joined_beside(source)
    shape = [source.with_suffix(suffix) for suffix in _BESIDE_SHAPES] if source.suffix.casefold() == ".shp" else []
    return [file for file in (source, *beside, *shape) if file.is_file()]


def _logo(folder: Path) -> list[Path]:
    """The picture that a folder's settings name, if they can be read; what is wrong with them is told by who reads them all."""
    try:
        told = tomllib.loads((folder / FILE_NAME).read_text(encoding="utf-8-sig"))
        logo = folder / told["page"]["logo"]
        return [logo] if logo.is_file() else []
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return []


def protect(targets: Iterable[Path], *sources: Path) -> None:
    """Refuse outputs that would lie over the files of an input, or among them as tables of their own.

    Raises
    ------
    UsageError
        An output is an input's file, or a later build would read it as one.
    """
    targets = list(targets)
    for source in sources:
        made = [file for file in input_files(source) if not _is_page(file)] if source.exists() else []
        refuse_inputs(targets, made)
        among = [target for target in targets if _would_be_read(target, source)]
        if among:
            raise UsageError(
                f"{among[0]} would lie among the tables of {source}, and be read as one of them by the next build. "
                "Nothing was changed; choose another folder (build: --out) or file (-o, --map)."
            )


def _is_page(file: Path) -> bool:
    """Whether a file in an input folder belongs to a map that was built there before."""
    return file.name == "manifest.json"


def _would_be_read(target: Path, source: Path) -> bool:
    if target.suffix.casefold() not in _TABLES or not source.is_dir() or not target.parent.is_dir():
        return False
    return target.parent.samefile(source)
