"""What reading gives: tables of plain rows, and before that grids of cells."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from hubmap.config import title_of
from hubmap.problems import Gathered
from hubmap.reader.ledger import Ledger
from hubmap.tables import TABLES

if TYPE_CHECKING:
    from hubmap.reader.plain_text import ColumnGrid

__all__ = ["FLAT", "YEAR_OF_TITLE", "Cell", "Page", "RawTable", "RawTables", "Span"]

Cell = str | int | float | datetime | None

FLAT = "flat"

# the one year that a title says its table is of; of a span of years there is none
YEAR_OF_TITLE = re.compile(
    r"(?i)\b(?:tahun|thn|year|ta)\.?\s*((?:19|20)\d\d)\b(?!\s*(?:[-–/]|s\.?d|sampai|to|dan|and)\s*\d)"
)

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class RawTable:
    """One table as it stands in its file.

    Parameters
    ----------
    name
        Kind of table, one of `hubmap.tables.TABLES`, or ``flat`` for a table that is neither.
    file, sheet
        Where it stands; sheet is None outside workbooks.
    cells
        By column, as its header is written, the cells of all rows that are not empty; text is stripped, and an empty
        cell is None.
    row_numbers
        For each of these rows its number as a spreadsheet counts it, the first line being 1.
    delimiter
        What stands between the cells of a text file; None for other files.
    year
        The year that the name of its file or sheet tells, where such tables are read together, or its title.
    merged
        By column, the numbers of rows whose cell is merged with that of other rows, and the number of the first of these.
    units
        By column, what a spreadsheet shows with its numbers, such as ``%``.
    caption
        What stands above the header as the table's title.
    among
        Columns of all tables of the input, where it has several.
    counted
        By column, what was worked out of its cells, so that it is worked out once.
    """

    name: str
    file: str
    sheet: str | None
    cells: Mapping[str, Sequence[Cell]]
    row_numbers: list[int]
    delimiter: str | None = None
    year: int | None = None
    merged: dict[str, dict[int, int]] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    caption: str = ""
    among: int = 0
    counted: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def columns(self) -> list[str]:
        """The header's cells as written."""
        return list(self.cells)

    @property
    def title(self) -> str:
        """What a person calls it: its sheet's name, or its file's."""
        return self.sheet or self.file


@dataclass(frozen=True, slots=True)
class RawTables:
    """All tables of an input.

    Parameters
    ----------
    files
        SHA-256 of every file that was read, by its name within the input.
    tables
        By kind; a kind that the input lacks is missing, and one may be several tables that are each of a year.
    problems
        What was assumed about the files, and what could not be read.
    ledger
        Every line of the input, and what became of it.
    others
        Tables of no known name beside them, which may say something of the hubs.
    outlines
        The areas of rows that are areas, as WKB in degrees (EPSG:4326), by file, sheet and row.
    """

    files: dict[str, str]
    tables: dict[str, list[RawTable]]
    problems: Gathered = field(default_factory=Gathered)
    ledger: Ledger = field(default_factory=Ledger)
    others: list[RawTable] = field(default_factory=list)
    outlines: dict[tuple[str, str | None, int], bytes] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """What an input that is one list is called: in the line above its header, else in its file's name; else empty."""
        lists = self.tables.get(FLAT, [])
        files, captions = {one.file for one in lists} or set(self.files), {one.caption for one in lists}
        if len(files) != 1:
            return ""
        file = files.pop()
        # a table's kind is no name of it
        named = "" if Path(file).stem.casefold() in TABLES else title_of(file)
        return (captions.pop() if len(captions) == 1 else "") or named


class Span(NamedTuple):
    """Cells that are merged into one, by the positions of their first and last row and column."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet or a text file as a grid of cells, before its header was found.

    Of merged cells only the first is filled; `percents` are positions of columns that a spreadsheet shows as per cent, and
    `outlines` the areas of rows that are areas, as WKB in degrees, by the row's number.
    """

    file: str
    sheet: str | None
    grid: list[list[Cell]] | ColumnGrid
    delimiter: str | None = None
    spans: tuple[Span, ...] = ()
    hidden: bool = False
    percents: frozenset[int] = frozenset()
    outlines: Mapping[int, bytes] = field(default_factory=dict)

    @property
    def kind(self) -> str | None:
        """The kind of table that the file's or the sheet's name tells."""
        name = (self.sheet or Path(self.file).stem).strip().casefold()
        return next((table.name for table in TABLES.values() if name == table.name or name in table.aliases), None)

    @property
    def year(self) -> int | None:
        """The one year that the file's or the sheet's name tells."""
        years = _YEAR.findall(self.sheet or Path(self.file).stem)
        return int(years[0]) if len(years) == 1 else None

    @property
    def width(self) -> int:
        """How many columns it has."""
        return max(map(len, self.grid), default=0) if isinstance(self.grid, list) else len(self.grid[0])

    @property
    def has_cells(self) -> bool:
        """Whether any cell is filled."""
        if isinstance(self.grid, list):
            return any(cell is not None for row in self.grid for cell in row)
        return len(self.filled_lines()) > 0

    def filled_lines(self) -> Sequence[int]:
        """Numbers of the rows that are not blank."""
        if isinstance(self.grid, list):
            return [number for number, row in enumerate(self.grid, 1) if row.count(None) < len(row)]
        filled = self.grid.filled_rows()
        if filled.true_count == len(filled):
            return range(1, len(filled) + 1)
        lines: list[int] = (filled.to_numpy(zero_copy_only=False).nonzero()[0] + 1).tolist()
        return lines
