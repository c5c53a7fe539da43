"""A grid of cells to a table: where its header is, what its columns are called, which rows it has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest
from string import ascii_lowercase
from typing import TYPE_CHECKING

from hubmap.plain_values import Texts, matching
from hubmap.problems import Problem, Sentence, Severity
from hubmap.reader.ledger import Ledger
from hubmap.reader.plain_text import ColumnGrid
from hubmap.reader.raw_tables import YEAR_OF_TITLE, Cell, Page, RawTable
from hubmap.tables import YEARS

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["table_of_page"]

Cells = Mapping[str, Sequence[Cell]]

_SHORTEST_TITLE, _LONGEST_TITLE, _LONGEST_LINE = 8, 100, 160  # letters
# what a line above a table says of something else than the table
_NO_TITLE = re.compile(r"(?i)(sumber|source|lampiran|annex|catatan|note|keterangan|dicetak|printed|diunduh|exported|halaman|page|satuan|unit|nomor|no\.|http|per tanggal|tanggal|date)\b")  # fmt: skip
# how a pivot table calls what it puts beside and below each other
_PIVOT_COLUMNS = frozenset({"column labels", "label kolom"})
_PIVOT_ROWS = frozenset({"row labels", "label baris"})
# how a pivot table and an office call the sum of a group
_GROUP_TOTAL = re.compile(r"(?i)(.+?) (?:sub)?total|(?:(?:sub)?total|jumlah) (.+)")
_SAYS_TOTAL = "(?i)total|jumlah"
_TABLE_NUMBER = re.compile(r"(?i)^(tabel|table)\s*[\d.\-]*\d\S*\s*[.:]?\s*")


def table_of_page(
    page: Page, kind: str, problems: list[Problem], *, year: int | None = None, ledger: Ledger | None = None
) -> RawTable:
    """Make a table of a page, of a year where it is a part of one; cells beyond the last column are told."""
    if isinstance(page.grid, ColumnGrid) and (plain := _plain_table(page, page.grid, kind, year=year, ledger=ledger)):
        return plain
    first, start, header = _header(page)
    start = _after_numbers(page.grid, start)
    columns = _column_names(header, page, start)
    filled = [
        (number, row)
        for number, row in enumerate(_filled_down(page, start)[start + 1 :], start + 2)
        if row.count(None) < len(row)
    ]
    narrowest = min((len(row) for _, row in filled), default=0)
    cells: Cells = {
        name: [row[at] for _, row in filled]
        if at < narrowest
        else [row[at] if at < len(row) else None for _, row in filled]
        for at, name in columns
    }
    problems.extend(_beyond(page, start, len(header)))
    problems.extend(_no_header(page, start, header))
    written = {name: header[at] for at, name in columns}
    found: list[Problem] = []
    cells, numbers = _first_table(page, written, _with_groups(cells), [number for number, _ in filled], found)
    problems.extend(found)
    if ledger is not None:
        repeated = [problem.row for problem in found if problem.code == "repeated-header" and problem.row]
        _mark_lines(ledger, page, range(first + 1, start + 2), numbers, repeated)
    merged = _merged(page, start)
    caption = _caption(page, first)
    return RawTable(
        kind,
        page.file,
        page.sheet,
        cells,
        numbers,
        delimiter=page.delimiter,
        year=year or _year_of_title(caption),
        merged={name: merged[at] for at, name in columns if at in merged},
        units={name: "%" for at, name in columns if at in page.percents},
        caption=caption,
    )


def _mark_lines(ledger: Ledger, page: Page, header: range, kept: Sequence[int], repeated: Sequence[int]) -> None:
    """Say which lines stand above the header, are it, or belong to no row that is kept."""
    ledger.mark(page.file, page.sheet, range(1, header.start), "notes")
    ledger.mark(page.file, page.sheet, header, "header")
    ledger.mark(page.file, page.sheet, set(ledger.unknown_lines(page.file, page.sheet)) - set(kept), "left_out")
    ledger.mark(page.file, page.sheet, repeated, "header")


def _plain_table(
    page: Page, grid: ColumnGrid, kind: str, *, year: int | None, ledger: Ledger | None
) -> RawTable | None:
    """The table of a page that is columns, whose first row names all of them and comes once; None if it has any other."""
    header, numbers = grid[0], page.filled_lines()
    if None in header or len(numbers) < 2 or _numbers_columns(grid[numbers[1] - 1]) or _no_header(page, 0, header):  # noqa: PLR2004 - a header and a row
        return None
    names = _column_names(header, page, 0)
    filled = grid.filled_rows() if len(numbers) < len(grid) else None
    columns = [column if filled is None else column.filter(filled) for column in grid.columns]
    # a row in which two cells are called as their columns may be the header once more
    if sum(_holds(columns[at][1:], (name, header[at])) for at, name in names) > 1:
        return None
    if ledger is not None:
        ledger.mark(page.file, page.sheet, [1], "header")
    cells = _with_groups({name: Texts(columns[at][1:]) for at, name in names})
    return RawTable(kind, page.file, page.sheet, cells, list(numbers[1:]), delimiter=page.delimiter, year=year)


def _holds(column: pa.Array, values: Sequence[Cell]) -> bool:
    import pyarrow as pa
    import pyarrow.compute as pc

    return bool(pc.any(pc.is_in(column, value_set=pa.array(values, type=pa.string()))).as_py())


def _with_groups(cells: Cells) -> Cells:
    """The cells, in which a group that is named in its first row alone, as a pivot table does, is named in each until its total."""
    return {name: _named_in_each(column) if _has_gaps(column) else column for name, column in cells.items()}


def _has_gaps(column: Sequence[Cell]) -> bool:
    return bool(column.arrow.null_count) if isinstance(column, Texts) else None in column


def _named_in_each(column: Sequence[Cell]) -> Sequence[Cell]:
    texts = (column[at] for at in matching(column, _SAYS_TOTAL))
    ends = {cell: group for cell in texts if isinstance(cell, str) and (group := _group_of_total(cell))}
    totals = {cell for cell, group in ends.items() if group in column}
    if len(totals) < 2:  # noqa: PLR2004 - one may be called so
        return column
    filled: list[Cell] = []
    here: Cell = None
    for cell in column:
        here = None if cell in totals else cell if cell is not None else here
        filled.append(cell if cell is not None else here)
    return filled


def _group_of_total(text: str) -> str | None:
    found = _GROUP_TOTAL.fullmatch(text.strip())
    return (found[1] or found[2]) if found else None


def _caption(page: Page, header: int) -> str:
    """The title above a header: lines of one cell, but for what only says where the table is from or which number it has."""
    lines = []
    for row in page.grid[:header]:
        filled = [cell for cell in row if cell is not None]
        said = filled[0].strip() if len(filled) == 1 and isinstance(filled[0], str) else ""
        if len(said.split()) > 1 and not _NO_TITLE.match(said):
            lines.append(_TABLE_NUMBER.sub("", said))
    caption = " ".join(" ".join(lines).split())
    if len(caption) > _LONGEST_TITLE:
        # what is said again in another language, or of details, can be spared
        caption = " ".join(lines[0].split())
    return caption if _SHORTEST_TITLE <= len(caption) <= _LONGEST_LINE else ""


def _year_of_title(caption: str) -> int | None:
    said = set(YEAR_OF_TITLE.findall(caption))
    return int(said.pop()) if len(said) == 1 else None


def _header(page: Page) -> tuple[int, int, list[Cell]]:
    """Find the header, its first and its last row: from the first row that is at least half as full as the fullest; titles are passed over."""
    filled = _fullness(page)
    enough = max(filled) / 2
    start = next(at for at, count in enumerate(filled) if count and count >= enough)
    if _heads_pivot(page, start):
        start += 1
    header = list(page.grid[start])
    while header and header[-1] is None:
        header.pop()
    last = max((span.bottom for span in page.spans if span.top == start), default=start)
    if last > start and all(
        _is_heading(cell) for row in page.grid[start : last + 1] for cell in row if cell is not None
    ):
        return start, last, _merged_header(page, start, last)
    if _has_second_row(page.grid, start):
        return start, start + 1, _joined(header, page.grid[start + 1])
    return start, start, header


def _heads_pivot(page: Page, at: int) -> bool:
    """Whether a row only says what a pivot table sums and that columns follow, which are called in the row below it."""
    said = {str(cell).strip().casefold() for cell in page.grid[at] if cell is not None}
    below = page.grid[at + 1] if at + 1 < len(page.grid) else []
    return bool(said & _PIVOT_COLUMNS) and any(str(cell).strip().casefold() in _PIVOT_ROWS for cell in below)


def _fullness(page: Page) -> list[int]:
    """Columns of each row that are filled, or that a filled cell is merged over; a title is one, however wide it is."""
    filled = [len(row) - row.count(None) for row in page.grid]
    wide: Counter[int] = Counter()
    for span in page.spans:
        if page.grid[span.top][span.left] is not None:
            wide[span.top] += span.right - span.left
    return [count + wide[at] if count > 1 else count for at, count in enumerate(filled)]


def _merged_header(page: Page, start: int, last: int) -> list[Cell]:
    """The header of several rows in which cells are merged over rows: each column is called by all that stands above it."""
    rows = [list(row) for row in page.grid[start : last + 1]]
    for span in page.spans:
        if start <= span.top <= last:
            for row in rows[span.top - start : span.bottom - start + 1]:
                row[span.left : span.right + 1] = [page.grid[span.top][span.left]] * (span.right + 1 - span.left)
    header: list[Cell] = []
    for cells in zip_longest(*rows):
        said = dict.fromkeys(cell for cell in cells if cell is not None)
        header.append(" ".join(map(str, said)) or None)
    while header[-1] is None:
        header.pop()
    return header


def _filled_down(page: Page, header: int) -> list[list[Cell]]:
    """The rows, in which a cell that is merged over several of them stands in each."""
    spans = [span for span in page.spans if span.top > header and span.left == span.right]
    grid = list(map(list, page.grid)) if spans else list(page.grid)
    for span in spans:
        for at in range(span.top + 1, min(span.bottom + 1, len(grid))):
            grid[at][span.left] = grid[span.top][span.left]
    return grid


def _has_second_row(grid: Sequence[Sequence[Cell]], start: int) -> bool:
    """Whether the header is two rows: the lower one only has words, under cells that are merged over several columns."""
    if start + 1 >= len(grid):
        return False
    upper, lower = grid[start], grid[start + 1]
    filled = [at for at, cell in enumerate(lower) if cell is not None]
    under_gap = [at for at in filled if at > 0 and (at >= len(upper) or upper[at] is None)]
    # what stands under a heading of its own must belong to a gap beside it
    rest = [at for at in filled if at not in under_gap and at + 1 not in under_gap]
    return bool(under_gap) and not rest and 0 not in filled and all(_is_heading(lower[at]) for at in filled)


def _merged(page: Page, header: int) -> dict[int, dict[int, int]]:
    """By column the numbers of the rows over which its cells are merged, each with that of the first row of its cell."""
    found: dict[int, dict[int, int]] = {}
    for span in page.spans:
        if span.top > header and span.left == span.right:
            rows = range(span.top + 1, span.bottom + 2)
            found.setdefault(span.left, {}).update(dict.fromkeys(rows, span.top + 1))
    return found


def _after_numbers(grid: Sequence[Sequence[Cell]], start: int) -> int:
    """The row that numbers the columns if it is the first below the header, else the header's last row."""
    below = next(
        (at for at, row in enumerate(grid[start + 1 :], start + 1) if any(cell is not None for cell in row)), 0
    )
    return below if below and _numbers_columns(grid[below]) else start


def _numbers_columns(row: Sequence[Cell]) -> bool:
    """Whether a row only numbers the columns, (1) (2) (3) or a b c, as offices do; (4)=(2)+(3) says how one was made."""
    numbers = [str(cell).partition("=")[0].strip("()[] ").casefold() for cell in row if cell is not None]
    counted = [str(number) for number in range(1, len(numbers) + 1)]
    return len(numbers) > 2 and numbers in (counted, list(ascii_lowercase[: len(numbers)]))  # noqa: PLR2004


def _is_heading(cell: Cell) -> bool:
    return isinstance(cell, str) or (isinstance(cell, int) and YEARS[0] <= cell <= YEARS[1])


def _joined(upper: Sequence[Cell], lower: Sequence[Cell]) -> list[Cell]:
    header: list[Cell] = []
    heading: Cell = None
    for at in range(max(len(upper), len(lower))):
        above = upper[at] if at < len(upper) else None
        below = lower[at] if at < len(lower) else None
        heading = above if above is not None else heading
        if below is None:
            header.append(above)
        else:
            header.append(f"{heading} {below}" if heading is not None else below)
    return header


def _column_names(header: Iterable[Cell], page: Page, start: int) -> list[tuple[int, str]]:
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
            # whatever it holds, it is not to fall away because of its name
            name = f"{name} ({seen[name]})"
        names.append((at, name))
    return names


def _beyond(page: Page, start: int, width: int) -> list[Problem]:
    """Cells to the right of the last column, which is what an unquoted comma in a text makes."""
    return [
        Problem(
            severity="error",
            code="too-many-cells",
            message=Sentence(
                "The row has {cells} cells, but the header has {columns}; what stands beyond was not used.",
                cells=len(cells),
                columns=width,
            ),
            remedy="Put text that contains the delimiter in double quotes."
            if page.delimiter
            else "Write a name for its column into the header.",
            file=page.file,
            sheet=page.sheet,
            row=number,
            value=str(cells[width]),
        )
        for number, cells in enumerate(page.grid[start + 1 :], start + 2)
        if len(cells) > width and any(cell is not None for cell in cells[width:])
    ]


def _no_header(page: Page, start: int, header: Sequence[Cell]) -> list[Problem]:
    """A header with a figure in it, which mostly is a row of data in a table that has no header."""
    numbers = [str(cell) for cell in header if cell is not None and re.fullmatch(r"-?\d+(?:[.,]\d+)*", str(cell))]
    figure = next(
        (
            text
            for text in numbers
            if not (text.isdecimal() and len(text) == len(str(YEARS[0])) and YEARS[0] <= int(text) <= YEARS[1])
        ),
        None,
    )
    if figure is None:
        return []
    message = Sentence("The row was taken for the header, but “{value}” in it is a figure.", value=figure)
    remedy = "If it is a row of data, write a row of column names (name, year, workforce) above it."
    return [
        Problem(
            severity="warning",
            code="no-header",
            message=message,
            remedy=remedy,
            file=page.file,
            sheet=page.sheet,
            row=start + 1,
            value=figure,
        )
    ]


def _letter(at: int) -> str:
    """Name of a column as a spreadsheet writes it: A, B, … Z, AA."""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _first_table(
    page: Page, header: Mapping[str, Cell], cells: Cells, numbers: list[int], problems: list[Problem]
) -> tuple[Cells, list[int]]:
    """Keep the rows that stand under a header of a page, without headers that come again and without other tables.

    Parameters
    ----------
    page
        Where they stand.
    header
        The header's cells by the names of their columns.
    cells, numbers
        The rows below it by columns, and their numbers.
    problems
        Rows that are not kept are added.

    Returns
    -------
    cells, numbers
        Those of the rows that are kept.
    """
    filled = [len(row) - row.count(None) for row in zip(*cells.values(), strict=True)]
    dropped, end = set(), len(numbers)
    for at in _repeated_headers(header, cells):
        row = [column[at] for column in cells.values()]
        if filled[at - 1 : at] != [1] and all(
            cell in (None, header[name], name) for cell, name in zip(row, cells, strict=True)
        ):
            dropped.add(at)
            message = Sentence("The header stands here once more; the row was not used.")
            problems.append(_stack_problem(page, "note", "repeated-header", message, "", numbers[at]))
            continue
        message = Sentence(
            "Another table begins here, with the columns {columns}; it was not used.",
            columns=", ".join(str(cell) for cell in row if cell is not None),
        )
        remedy = "Put it into a sheet or a file of its own, or its figures into columns of the first table."
        problems.append(_stack_problem(page, "error", "second-table", message, remedy, numbers[at]))
        # titles above its header are its own
        end = next((title + 1 for title in range(at - 1, -1, -1) if filled[title] != 1), 0)
        break
    kept = [at for at in range(end) if at not in dropped]
    if len(kept) == len(numbers):
        return cells, numbers
    return {name: [column[at] for at in kept] for name, column in cells.items()}, [numbers[at] for at in kept]


def _repeated_headers(header: Mapping[str, Cell], cells: Cells) -> Sequence[int]:
    """Positions of the rows in which at least two columns are called as in the header."""
    called: Counter[int] = Counter()
    for name, column in cells.items():
        names = (name, header[name])
        if names[0] in column or names[1] in column:
            called.update(at for at, cell in enumerate(column) if isinstance(cell, str) and cell in names)
    return sorted(at for at, count in called.items() if count > 1)


def _stack_problem(page: Page, severity: Severity, code: str, message: str, remedy: str, row: int) -> Problem:
    return Problem(
        severity=severity,
        code=code,
        message=message,
        remedy=remedy,
        file=page.file,
        sheet=page.sheet,
        row=row,
    )
