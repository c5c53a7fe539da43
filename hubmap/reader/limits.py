"""What the settings say of reading: how much of a file, each bound named where it is met, and which further files."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Final

from hubmap.config import FILE_NAME
from hubmap.errors import InputError

__all__ = ["DEFAULT", "Limits", "check_errors", "joined_beside", "limits_beside", "raised"]

_MB: Final = 1_000_000
# so much may be packed in a file of whatever size
_ALWAYS_MB: Final = 10


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that hold before, or while, a file is read.

    Parameters
    ----------
    file_mb
        Size of a file on the disk, in megabytes.
    unpacked_mb
        Size of all that is packed in a workbook or an archive, in megabytes.
    packing
        How many times larger than on the disk what is packed in a file may be, from 10 MB on.
    members
        Files in an archive.
    sheets
        Sheets of a workbook, layers of a file of places, or tables of a folder.
    columns
        Columns of a sheet.
    all_columns
        Columns of all sheets and files of an input together; what each stands for is worked out.
    rows
        Rows of a sheet; a workbook has no more than 1,048,576.
    cells
        Cells of a sheet: its rows times its columns.
    filled_cells
        Cells of a workbook in which something stands; each takes far longer than in a text.
    repeated_rows
        Rows of a sheet that say the same as another.
    hub_rows
        Rows of a sheet that name a hub again in the same year.
    figures
        Figures of a table in columns of measures.
    wide_figures
        The same of tables with more than a hundred measures together, of each of which it is told how it was read.
    errors
        Cells and rows that cannot be used; who sent so many can say what the file is.
    names
        Different places that a table names and that are to be looked up, since it has no points for them.
    own_places
        Places that a table of one's own adds to the gazetteer; more are made a package of by ``hubmap gazetteer build``.
    cell_characters
        Characters of a cell; what is beyond is cut off, and told.
    nesting
        Brackets within brackets in JSON.
    memory_mb, seconds
        What a process that reads a file of which nothing can be known beforehand may take; the time is the processor's.
    """

    file_mb: int = 500
    unpacked_mb: int = 300
    packing: int = 100
    members: int = 10_000
    sheets: int = 250
    columns: int = 2_000
    all_columns: int = 5_000
    rows: int = 1_500_000
    cells: int = 10_000_000
    filled_cells: int = 2_500_000
    repeated_rows: int = 200_000
    hub_rows: int = 200_000
    figures: int = 4_000_000
    wide_figures: int = 600_000
    errors: int = 250_000
    names: int = 600_000
    own_places: int = 10_000
    cell_characters: int = 32_767
    nesting: int = 100
    memory_mb: int = 600
    seconds: int = 8

    def check(self, name: str, what: str, limit: str, found: float) -> None:
        """Refuse a file that goes beyond a limit.

        Raises
        ------
        InputError
            It does; the message names the limit and the setting that raises it.
        """
        allowed = getattr(self, limit)
        if found > allowed:
            raise InputError(
                f"{name}: {what}, and hubmap reads at most {allowed:,}. If that is right, write in hubmap.toml "
                f"beside it: [limits] {limit} = {max(int(found) + 1, allowed * 2)}"
            )

    def check_file(self, path: Path) -> None:
        """Refuse a file that is too large to be read, or that is no file at all, such as a pipe.

        Raises
        ------
        InputError
            It is.
        """
        if not path.is_file():
            raise InputError(f"{path} is not a file that can be read.")
        size = path.stat().st_size / _MB
        self.check(path.name, f"the file has {size:,.0f} MB", "file_mb", size)

    def check_packed(self, name: str, unpacked: float, packed: float) -> None:
        """Refuse a file that holds more than is read, or so much more than it seems that nobody's list is packed so.

        Parameters
        ----------
        name
            Of the file.
        unpacked, packed
            Bytes of what it holds, and of the file.

        Raises
        ------
        InputError
            It does.
        """
        size = unpacked / _MB
        self.check(name, f"{size:,.0f} MB are packed in it", "unpacked_mb", size)
        if size > _ALWAYS_MB:
            times = unpacked / packed
            self.check(name, f"what is packed in it is {times:,.0f} times as large as the file", "packing", times)

    def check_filled(self, name: str, filled: int) -> None:
        """Refuse a workbook in which more cells are filled than are read.

        Raises
        ------
        InputError
            They are.
        """
        self.check(name, f"the workbook has {filled:,} filled cells", "filled_cells", filled)

    def check_sheet(self, name: str, rows: int, columns: int) -> None:
        """Refuse a sheet that claims more columns, cells or rows than are read.

        Raises
        ------
        InputError
            It does.
        """
        self.check(name, f"a sheet claims {columns:,} columns", "columns", columns)
        self.check(name, f"a sheet claims {rows:,} × {columns:,} cells", "cells", rows * columns)
        self.check(name, f"a sheet claims {rows:,} rows", "rows", rows)


DEFAULT: Final = Limits()


def check_errors(limits: Limits, found: int, last: tuple[str, str, str | None, str | None, str | None]) -> None:
    """Refuse an input in which more is wrong than can be told.

    Parameters
    ----------
    limits
        Of the input.
    found
        How many errors there are so far.
    last
        Severity, code, file, sheet and column of the last.

    Raises
    ------
    InputError
        There are too many.
    """
    _, code, file, sheet, column = last
    where = ", ".join(part for part in (sheet, column and f"column {column}", code) if part)
    limits.check(
        file or "The input", f"{found:,} errors were found so far, the last of them in {where}", "errors", found
    )


def raised(settings: Mapping[str, int]) -> Limits:
    """Give the usual limits with those that settings name put in their place."""
    return replace(DEFAULT, **settings)


def joined_beside(source: Path) -> list[Path]:
    """Files beside an input that its settings join to it; those that are not there are passed over."""
    said = _said(source).get("join", [])
    names = [one.get("file") for one in (said if isinstance(said, list) else [said]) if isinstance(one, dict)]
    folder = source if source.is_dir() else source.parent
    found = [folder / Path(name).name for name in names if isinstance(name, str)]
    return [file for file in dict.fromkeys(found) if file.is_file() and file != source]


def _said(source: Path) -> dict[str, Any]:
    path = source / FILE_NAME if source.is_dir() else source.with_name(FILE_NAME)
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        # what is wrong with the settings is told by who reads them all
        return {}


def limits_beside(source: Path) -> Limits:
    """Give the limits that the settings of an input name; the usual ones where they name none, or cannot be read.

    Raises
    ------
    InputError
        They name a limit that there is not.
    """
    path = source / FILE_NAME if source.is_dir() else source.with_name(FILE_NAME)
    told: Any = _said(source).get("limits", {})
    if not isinstance(told, dict):
        return DEFAULT
    names = [field.name for field in fields(Limits)]
    if unknown := [key for key, value in told.items() if key not in names or type(value) is not int]:
        raise InputError(
            f"{path}: [limits] {unknown[0]} is no limit with a whole number. There are {', '.join(names)}."
        )
    return raised(told)
