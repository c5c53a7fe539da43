"""Files to raw tables: plain rows that remember the file, the sheet and the row that each cell stood in.

What a column means is not known here, nor what a cell should be; only how files are opened and where a table begins.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from hubmap.config import FILE_NAME
from hubmap.errors import InputError
from hubmap.problems import Problem
from hubmap.tables import TABLES

__all__ = ["FLAT", "Cell", "RawTable", "RawTables", "read"]

Cell = str | int | float | datetime | None

FLAT = "flat"
_TEXT_FILES = frozenset({".csv", ".tsv", ".txt"})
_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
# the file that keeps what was decided about places belongs to the geocoder
_NOT_TABLES = frozenset({"places.csv"})
_DELIMITERS = ",;\t|"
_DELIMITER_WORDS = {";": "semicolons", "\t": "tabs", "|": "bars"}


@dataclass(frozen=True, slots=True)
class RawTable:
    """One table as it stands in its file.

    Parameters
    ----------
    name
        Kind of table, one of `hubmap.tables.TABLES`, or ``flat`` for a table that is neither.
    file, sheet
        Where it stands; sheet is None outside workbooks.
    columns
        The header's cells as written.
    rows
        One dictionary per row that is not empty; text is stripped, and an empty cell is None.
    row_numbers
        For each row its number as a spreadsheet counts it, the first line being 1.
    """

    name: str
    file: str
    sheet: str | None
    columns: list[str]
    rows: list[dict[str, Cell]]
    row_numbers: list[int]


@dataclass(frozen=True, slots=True)
class RawTables:
    """All tables of an input.

    Parameters
    ----------
    files
        SHA-256 of every file that was read, by its name within the input.
    tables
        By kind; a kind that the input lacks is missing.
    problems
        What was assumed about the files, and what could not be read.
    """

    files: dict[str, str]
    tables: dict[str, RawTable]
    problems: list[Problem] = field(default_factory=list)


def read(path: Path) -> RawTables:
    """Read a folder of tables, a workbook, or one flat table.

    Parameters
    ----------
    path
        A folder with ``hubs.csv`` and its like; a workbook whose sheets are named so; or one file with a table of places.
        Names are also known in Indonesian (``sentra.csv``, sheet ``Sumber``).

    Returns
    -------
    RawTables
        Tables by kind. A single table that has none of the known names is ``flat``.

    Raises
    ------
    InputError
        If there is no such file or folder, if it has no table, or if a file is damaged or of an unknown type.
    """
    if not path.exists():
        raise InputError(f"{path} does not exist.")
    files = _table_files(path) if path.is_dir() else [path]
    raw = RawTables({}, {})
    pages: list[_Page] = []
    for file in files:
        content = _bytes(file)
        raw.files[file.name] = hashlib.sha256(content).hexdigest()
        if file.name != FILE_NAME:
            pages.extend(_pages(file, content, raw.problems))
    _sort_into(raw, [page for page in pages if page.grid])
    if not raw.tables:
        raise InputError(
            f"{path} has no table that hubmap can read: no hubs.csv, no workbook, and no single table of places."
        )
    return raw


@dataclass(frozen=True, slots=True)
class _Page:
    """A sheet or a text file as a grid of cells, before its header was found."""

    file: str
    sheet: str | None
    grid: list[list[Cell]]

    @property
    def kind(self) -> str | None:
        """The kind of table that the file's or the sheet's name tells."""
        name = (self.sheet or Path(self.file).stem).strip().casefold()
        return next((table.name for table in TABLES.values() if name == table.name or name in table.aliases), None)


def _table_files(folder: Path) -> list[Path]:
    known = _TEXT_FILES | _WORKBOOKS
    found = [
        file
        for file in sorted(folder.iterdir())
        if file.is_file() and not file.name.startswith((".", "~$")) and file.name not in _NOT_TABLES
    ]
    return [file for file in found if file.suffix.casefold() in known or file.name == FILE_NAME]


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror or error}.") from error


def _pages(file: Path, content: bytes, problems: list[Problem]) -> list[_Page]:
    suffix = file.suffix.casefold()
    if suffix in _TEXT_FILES:
        return [_Page(file.name, None, _text_grid(file.name, content, problems))]
    if suffix in _WORKBOOKS:
        return _workbook(file.name, content)
    raise InputError(f"{file.name} is of a type that hubmap cannot read. Save it as .csv or .xlsx.")


def _sort_into(raw: RawTables, pages: Sequence[_Page]) -> None:
    """Give each page its kind; a lone page without one is the flat table, others are told and left out."""
    for page in pages:
        if page.kind is None:
            continue
        if page.kind in raw.tables:
            first = raw.tables[page.kind]
            raise InputError(
                f"The table {page.kind} is there twice: in {_where(first)} and in {_where(page)}. Remove or rename one."
            )
        raw.tables[page.kind] = _table(page, page.kind, raw.problems)
    strangers = [page for page in pages if page.kind is None]
    if "hubs" not in raw.tables and strangers:
        flat, *strangers = strangers
        raw.tables[FLAT] = _table(flat, FLAT, raw.problems)
    raw.problems.extend(
        Problem(
            severity="warning",
            code="unknown-table",
            message=f"“{page.sheet or page.file}” is not a table that hubmap knows; it was not used.",
            remedy=f"Name it {', '.join(TABLES)} if it is one of these, or remove it.",
            file=page.file,
            sheet=page.sheet,
        )
        for page in strangers
    )


def _where(page: _Page | RawTable) -> str:
    return f"{page.file}, sheet {page.sheet}" if page.sheet else page.file


def _text_grid(name: str, content: bytes, problems: list[Problem]) -> list[list[Cell]]:
    text = _decoded(name, content, problems)
    delimiter = "\t" if name.casefold().endswith(".tsv") else _delimiter(text)
    if delimiter in _DELIMITER_WORDS and not name.casefold().endswith(".tsv"):
        problems.append(
            Problem(
                severity="note",
                code="delimiter",
                message=f"Read with {_DELIMITER_WORDS[delimiter]} between the cells.",
                file=name,
            )
        )
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise InputError(f"{name} is not a table of text: {error}.") from error
    return [[_cell(cell) for cell in row] for row in rows]


def _decoded(name: str, content: bytes, problems: list[Problem]) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    if b"\0" in content:
        raise InputError(
            f"{name} is not a text file, whatever its name says. Open it in a spreadsheet and save it as CSV or XLSX."
        )
    problems.append(
        Problem(
            severity="note",
            code="encoding",
            message="The file is not UTF-8; it was read as Windows-1252, which Excel writes.",
            remedy="If names look wrong, save it as “CSV UTF-8”.",
            file=name,
        )
    )
    # five bytes stand for nothing in Windows-1252
    return content.decode("cp1252", errors="replace")


def _delimiter(text: str) -> str:
    """The mark that cuts the first lines into most cells, and into equally many in each."""
    head = "".join(text.splitlines(keepends=True)[:20])

    def fitness(mark: str) -> tuple[float, float]:
        try:
            widths = [len(row) for row in csv.reader(io.StringIO(head, newline=""), delimiter=mark) if any(row)]
        except csv.Error:
            return (0, 0)
        if not widths or max(widths) == 1:
            return (0, 0)
        usual = max(set(widths), key=widths.count)
        return (widths.count(usual) / len(widths) if usual > 1 else 0, usual)

    return max(_DELIMITERS, key=fitness)


def _workbook(name: str, content: bytes) -> list[_Page]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = [(sheet, book.get_sheet_by_name(sheet)) for sheet in book.sheet_names]
        return [
            _Page(name, title, [[_cell(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)])
            for title, sheet in sheets
        ]
    except CalamineError as error:
        raise InputError(
            f"{name} is not a workbook that can be opened ({error}). If it has a password, save it without one."
        ) from error


def _cell(value: Any) -> Cell:  # noqa: ANN401 - whatever a spreadsheet holds
    if isinstance(value, str):
        return value.replace("\ufeff", "").strip() or None
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, datetime) or value is None or isinstance(value, int):
        return value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001 - a spreadsheet's dates have no zone
    return str(value)


def _table(page: _Page, kind: str, problems: list[Problem]) -> RawTable:
    start, header = _header(page.grid)
    columns = _column_names(header, page, start, problems)
    rows: list[dict[str, Cell]] = []
    numbers: list[int] = []
    for number, cells in enumerate(page.grid[start + 1 :], start + 2):
        if any(cell is not None for cell in cells):
            rows.append({name: cells[at] if at < len(cells) else None for at, name in columns})
            numbers.append(number)
    problems.extend(_beyond(page, start, len(header)))
    return RawTable(kind, page.file, page.sheet, [name for _, name in columns], rows, numbers)


def _header(grid: Sequence[Sequence[Cell]]) -> tuple[int, list[Cell]]:
    """Find the header: the first row that is at least half as full as the fullest; titles above it are passed over."""
    filled = [sum(cell is not None for cell in row) for row in grid]
    enough = max(filled) / 2
    start = next(at for at, count in enumerate(filled) if count and count >= enough)
    header = list(grid[start])
    while header and header[-1] is None:
        header.pop()
    return start, header


def _column_names(header: Iterable[Cell], page: _Page, start: int, problems: list[Problem]) -> list[tuple[int, str]]:
    """Positions and names; a name that comes again is numbered, a column without one that has cells is named by its letter."""
    seen: dict[str, int] = {}
    names = []
    for at, cell in enumerate(header):
        name = " ".join(str(cell).split()) if cell is not None else ""
        if not name:
            if not any(at < len(row) and row[at] is not None for row in page.grid[start + 1 :]):
                continue
            name = f"column {_letter(at)}"
        seen[name] = seen.get(name, 0) + 1
        if seen[name] > 1:
            problems.append(
                Problem(
                    severity="warning",
                    code="double-column",
                    message=f"The column “{name}” is there twice; only the first was used.",
                    remedy="Rename or remove one of the two.",
                    file=page.file,
                    sheet=page.sheet,
                    row=start + 1,
                    column=name,
                )
            )
            continue
        names.append((at, name))
    return names


def _beyond(page: _Page, start: int, width: int) -> list[Problem]:
    """Cells to the right of the last column, which is what an unquoted comma in a text makes."""
    return [
        Problem(
            severity="error",
            code="too-many-cells",
            message=f"The row has {len(cells)} cells, but the header has {width}; what stands beyond was not used.",
            remedy="Put text that contains the delimiter in double quotes.",
            file=page.file,
            sheet=page.sheet,
            row=number,
            value=str(cells[width]),
        )
        for number, cells in enumerate(page.grid[start + 1 :], start + 2)
        if any(cell is not None for cell in cells[width:])
    ]


def _letter(at: int) -> str:
    """Name of a column as a spreadsheet writes it: A, B, … Z, AA."""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
