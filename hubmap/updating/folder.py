"""The files of an update: tables as text, what stood there before kept as ``NAME.bak``, and the way back."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hubmap.config import FILE_NAME
from hubmap.errors import UsageError
from hubmap.exports import write_file

if TYPE_CHECKING:
    from hubmap.reader import Cell, RawTable
    from hubmap.updating.listing import Listing
    from hubmap.updating.merging import Merged, Row

__all__ = ["new_files", "put", "take_back"]

# what an update made and replaced, so that it can be taken back
_RECORD = "update.bak"
_LOCALE = re.compile(r"(?m)^locale\s*=.*$")


def new_files(folder: Path, old: Listing, merged: Merged, locale: str) -> dict[str, str | None]:
    """Contents of the folder's files after an update by name; None for a file whose tables now stand in others."""
    files: dict[str, str | None] = {}
    tables = [one for parts in old.raw.tables.values() for one in parts]
    sources = {one.file for one in tables if one.name in ("flat", "hubs", "observations")}
    in_place = not old.is_flat and all(_is_text(one) for one in tables if one.file in sources)
    if not in_place:
        files |= dict.fromkeys(sorted(sources))
        # what else stood in a workbook stands beside it now
        files |= {f"{one.name}.csv": _text(_raw_rows(one)) for one in tables if one.file in sources and one.name not in ("flat", "hubs", "observations")}  # fmt: skip
    for name, rows in (("hubs", merged.hubs), ("observations", merged.observations)):
        here = next((one for one in old.raw.tables.get(name, []) if in_place), None)
        called = old.checked.tables.headers.get(name, {}) if in_place else {}
        renamed = [{called.get(column, column): cell for column, cell in row.items()} for row in rows]
        if renamed:
            files[here.file if here else f"{name}.csv"] = _text(
                renamed, here.columns if here else (), here.delimiter if here else None
            )
    files[FILE_NAME] = _with_locale(folder / FILE_NAME, locale)
    return files


def put(folder: Path, files: Mapping[str, str | None]) -> list[Path]:
    """Write an update's files, each whole, with what stood there before beside it.

    The record comes first: an update that is killed half-way can be taken back.
    """
    before = [name for name in files if (folder / name).exists()]
    for name in before:
        write_file(folder / f"{name}.bak", (folder / name).read_bytes())
    made = [name for name in files if name not in before]
    write_file(folder / _RECORD, json.dumps({"replaced": before, "made": made}, ensure_ascii=False, indent=1) + "\n")
    for name, text in files.items():
        if text is None:
            (folder / name).unlink()
        else:
            write_file(folder / name, text)
    return [folder / name for name, text in files.items() if text is not None]


def take_back(folder: Path) -> list[Path]:
    """Put back what stood in a folder before its last update.

    Raises
    ------
    UsageError
        There was none, or it was taken back already.
    """
    record = folder / _RECORD
    if not record.is_file():
        raise UsageError(f"Nothing in {folder} can be taken back: no update was made there.")
    told = json.loads(record.read_text(encoding="utf-8"))
    # a record is a file in the folder, and names nothing outside it
    replaced, made = ([Path(name).name for name in told[key]] for key in ("replaced", "made"))
    for name in replaced:
        write_file(folder / name, (folder / f"{name}.bak").read_bytes())
    for name in made:
        (folder / name).unlink(missing_ok=True)
    for name in [*(f"{name}.bak" for name in replaced), _RECORD]:
        (folder / name).unlink(missing_ok=True)
    return [folder / name for name in replaced]


def _is_text(table: RawTable) -> bool:
    return table.delimiter is not None


def _raw_rows(table: RawTable) -> list[Row]:
    from hubmap.updating.listing import written

    return [{name: written(cells[at]) for name, cells in table.cells.items()} for at in range(len(table.row_numbers))]


def _text(rows: Sequence[Mapping[str, Cell]], first: Iterable[str] = (), delimiter: str | None = None) -> str:
    """Rows as the text of a table: the columns that stood there first, then those that have any cell."""
    filled = dict.fromkeys(name for row in rows for name, cell in row.items() if cell is not None)
    columns = [*dict.fromkeys([*first, *filled])]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter or ",", lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([row.get(name) for name in columns] for row in rows)
    return out.getvalue()


def _with_locale(path: Path, locale: str) -> str:
    """The settings with the way in which figures are written said outright."""
    text = path.read_text(encoding="utf-8-sig") if path.is_file() else ""
    line = f'locale = "{locale}"'
    return _LOCALE.sub(line, text, count=1) if _LOCALE.search(text) else f"{line}\n{text}"
