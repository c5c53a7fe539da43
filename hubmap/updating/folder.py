"""The files of an update: tables as text, what stood there before kept as ``NAME.bak``, and the way back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hubmap import config as configs
from hubmap.config import FILE_NAME
from hubmap.errors import UsageError
from hubmap.exports import write, write_file
from hubmap.problems import Sentence
from hubmap.reader import UPDATE_RECORD
from hubmap.text_doors import csv_text

if TYPE_CHECKING:
    from hubmap.reader import Cell, RawTable
    from hubmap.updating.listing import Listing
    from hubmap.updating.merging import Merged, Row

__all__ = ["can_take_back", "new_files", "put", "remove_columns", "stale_columns", "take_back"]

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


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
    said = {"locale": locale}
    title = " ".join(_YEAR.sub(" ", old.raw.title).split())
    if title and not in_place and not configs.load(folder).has_title:
        # the list's file, after which the map is called, is gone
        said["title"] = title
    files[FILE_NAME] = _with_settings(folder / FILE_NAME, said)
    return files


def put(folder: Path, files: Mapping[str, str | None]) -> list[Path]:
    """Write an update's files, each whole, with what stood there before beside it.

    The record comes before them, and says at the end that all are there: an update that is killed half-way is known, and can be
    taken back.
    """
    before = [name for name in files if (folder / name).exists()]
    copies = {f"{name}.bak": (folder / name).read_bytes() for name in before}
    # what the update before this one replaced is no longer kept once the first of the copies is there
    write({UPDATE_RECORD: _record([], [], has_ended=True), **copies}, folder, named=(UPDATE_RECORD, *copies))
    made = [name for name in files if name not in before]
    write_file(folder / UPDATE_RECORD, _record(before, made, has_ended=False))
    for name, text in files.items():
        if text is None:
            (folder / name).unlink()
        else:
            write_file(folder / name, text)
    write_file(folder / UPDATE_RECORD, _record(before, made, has_ended=True))
    return [folder / name for name, text in files.items() if text is not None]


def _record(replaced: Sequence[str], made: Sequence[str], *, has_ended: bool) -> str:
    told = {"replaced": replaced, "made": made, "ended": has_ended}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def can_take_back(folder: Path) -> bool:
    """Whether there is an update to take back."""
    return any(_told(folder))


def _told(folder: Path) -> tuple[list[str], list[str]]:
    """The names of files that the last update replaced, and of those that it made; a record names nothing outside its folder."""
    record = folder / UPDATE_RECORD
    told = json.loads(record.read_text(encoding="utf-8")) if record.is_file() else {}
    replaced, made = ([Path(name).name for name in told.get(key, [])] for key in ("replaced", "made"))
    return replaced, made


def take_back(folder: Path) -> list[Path]:
    """Put back what stood in a folder before its last update.

    Raises
    ------
    UsageError
        There was none, or it was taken back already.
    """
    replaced, made = _told(folder)
    if not replaced and not made:
        raise UsageError(Sentence("Nothing in {folder} can be taken back: no update was made there.", folder=folder))
    for name in replaced:
        write_file(folder / name, (folder / f"{name}.bak").read_bytes())
    for name in made:
        (folder / name).unlink(missing_ok=True)
    for name in [UPDATE_RECORD, *(f"{name}.bak" for name in replaced)]:
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
    cells = ([row.get(name) for name in columns] for row in rows)
    # the folder's own tables are read again: every text stands there as it stood in the list
    return csv_text([columns, *cells], for_people=False, delimiter=delimiter or ",")


def _with_settings(path: Path, said: Mapping[str, str]) -> str:
    """The settings with the way in which figures are written, and what else is given, said outright."""
    text = path.read_text(encoding="utf-8-sig") if path.is_file() else ""
    for name, value in said.items():
        line = f"{name} = {json.dumps(value, ensure_ascii=False)}"
        there = re.compile(rf"(?m)^{name}\s*=.*$")
        text = there.sub(line.replace("\\", r"\\"), text, count=1) if there.search(text) else f"{line}\n{text}"
    return text


def stale_columns(folder: Path) -> tuple[str, ...]:
    """Headers of which the settings of a folder say something, and which none of its tables has."""
    from hubmap import reader

    rules = configs.load(folder).columns
    said = [*rules.everywhere, *rules.publish, *(header for one in rules.tables.values() for header in one)]
    tables = reader.read_tables(folder).tables.values()
    known = {header.strip().casefold() for parts in tables for one in parts for header in one.columns}
    return tuple(header for header in dict.fromkeys(said) if header.strip().casefold() not in known)


def remove_columns(folder: Path, headers: Sequence[str]) -> Path:
    """Remove what the settings of a folder say of columns; all else stays as it is written.

    Raises
    ------
    UsageError
        The extra ``studio`` is not installed.
    """
    try:
        import tomlkit
    except ModuleNotFoundError as error:
        raise UsageError("Settings are changed with more packages: pip install '.[studio]'.") from error
    path = folder / FILE_NAME
    document: Any = tomlkit.parse(path.read_text(encoding="utf-8-sig"))
    rules = document["columns"]
    for header in headers:
        for table in (rules, *(one for one in rules.values() if isinstance(one, Mapping))):
            if isinstance(table.get(header), str):
                del table[header]
    if "publish" in rules:
        rules["publish"] = [header for header in rules["publish"] if header not in headers]
    return write_file(path, tomlkit.dumps(document))
