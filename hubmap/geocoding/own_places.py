"""An input's table of places of its own, each found in the gazetteer that they are added to."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from hubmap.arrow_tables import table_of
from hubmap.errors import UsageError
from hubmap.geocoding.gazetteer import Gazetteer, named
from hubmap.geocoding.gazetteer.nearest import reverse
from hubmap.geocoding.gazetteer.own_places import OwnPlace, with_own_places
from hubmap.geocoding.matching import place
from hubmap.problems import Problem, Sentence
from hubmap.reader.limits import DEFAULT, Limits, limits_beside
from hubmap.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd
    import pyarrow as pa

__all__ = ["chosen", "extended"]

# a point that was read from a map by hand
PIN_KM: Final = 0.5
TABLE_FILES: Final = (".csv", ".tsv", ".xlsx", ".parquet")


def chosen(option: str | None, setting: str | None = None, source: Path | None = None) -> Gazetteer:
    """Return the gazetteer that is asked for: a package, or the shipped one with the places of a table of one's own.

    Parameters
    ----------
    option
        What the command names, seen from where it runs.
    setting
        What an input's settings name, seen from the input's folder; it counts where there is no option.
    source
        The input.

    Raises
    ------
    UsageError
        There is no such package and no such table, or a place of the table is not found.
    """
    name = option or setting
    base = None if option or source is None else source if source.is_dir() else source.parent
    if not name or not name.casefold().endswith(TABLE_FILES):
        return named(name, base)
    path = base / name if base else Path(name)
    return _with_table(path, path.stat().st_mtime_ns if path.is_file() else 0)


# the same for who checks an input and for who places it
@lru_cache(maxsize=1)
def _with_table(path: Path, _changed: int) -> Gazetteer:
    gazetteer, doubts = extended(named(None), _read(path), limits_beside(path))
    if doubts:
        raise UsageError(f"{path}, row {doubts[0].row}: {doubts[0].message} {doubts[0].remedy}")
    return gazetteer


def extended(gazetteer: Gazetteer, table: pa.Table | None, limits: Limits = DEFAULT) -> tuple[Gazetteer, list[Problem]]:
    """Add the places of a table to a gazetteer.

    Parameters
    ----------
    gazetteer
        In which the column place is looked up.
    table
        Rows with ``name, other_names, place, within, lat, lon, file, sheet, row``; None leaves the gazetteer as it is.
    limits
        How many places are added at most.

    Returns
    -------
    Gazetteer, list of Problem
        Another one that holds them too; and a warning for each row whose place was not found.
    """
    if table is None or not len(table):
        return gazetteer, []
    limits.check(table["file"][0].as_py(), f"it has {len(table):,} places of its own", "own_places", len(table))
    own, doubts = [], []
    for row in table.to_pylist():
        found = _placed(row, gazetteer)
        if found:
            own.append(found)
        else:
            doubts.append(_not_found(row))
    return with_own_places(gazetteer, own), doubts


def _placed(row: Mapping[Any, Any], gazetteer: Gazetteer) -> OwnPlace | None:
    """Find where a place lies: at its own point, or where the place is that it names; None if that is not known."""
    names = tuple(dict.fromkeys(filter(None, (row.get("name_en"), *(row.get("other_names") or ())))))
    one = OwnPlace(name=str(row["name"]), other_names=names)
    found = place(row["place"], row["within"], gazetteer=gazetteer) if row["place"] else None
    if row["lat"] is not None and row["lon"] is not None:
        lat, lon = float(row["lat"]), float(row["lon"])
        is_known = found is not None and found.status == "matched"
        around = None if is_known else reverse(lat, lon, gazetteer=gazetteer)
        code = found.code if found and is_known else around.district.code if around else ""
        return replace(one, code=code or "", lat=lat, lon=lon, precision_km=PIN_KM)
    return replace(one, code=found.code or "") if found and found.code and found.status == "matched" else None


def _not_found(row: Mapping[Any, Any]) -> Problem:
    where = ", ".join(text for text in (row["place"], row["within"]) if text)
    return Problem(
        severity="warning",
        code="own-place-not-found",
        message=Sentence(
            "“{name}” was not added to the gazetteer: “{place}” is not one known place.", name=row["name"], place=where
        ),
        remedy="Name the place as it is officially called, with its kabupaten, or give lat and lon.",
        file=row["file"],
        sheet=row["sheet"],
        row=int(row["row"]),
        column="place",
    )


def _read(path: Path) -> pa.Table:
    """Read a table of places that stands alone, its columns by any of their names."""
    from hubmap.geocoding import tablefile

    frame = tablefile.read(path).frame
    known = {
        word: column.name for column in TABLES["own_places"].columns for word in (*column.aliases[::-1], column.name)
    }
    frame = frame.rename(columns={header: known.get(str(header).strip().casefold(), header) for header in frame})
    if "name" not in frame:
        raise UsageError(f"{path} has no column name. The columns are: {', '.join(map(str, frame.columns))}.")
    told = {name: _cells(frame, name) for name in ("name", "other_names", "place", "within", "lat", "lon")}
    told["other_names"] = [[part.strip() for part in str(cell or "").split(";")] for cell in told["other_names"]]
    rows = range(2, len(frame) + 2)
    return table_of({**told, "file": [path.name] * len(rows), "sheet": [None] * len(rows), "row": rows})


def _cells(frame: pd.DataFrame, name: str) -> list[Any]:
    """The cells of a column, as numbers where they are degrees and else as text; None where the table has none."""
    if name not in frame:
        return [None] * len(frame)
    cells = frame[name].astype(object).where(frame[name].notna(), None).tolist()
    return [cell if cell in (None, "") else float(cell) if name in ("lat", "lon") else str(cell) for cell in cells]
