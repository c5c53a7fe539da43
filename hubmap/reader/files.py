"""The bytes of text files and workbooks to grids of cells."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from hubmap.errors import InputError
from hubmap.problems import Problem, Sentence
from hubmap.reader.raw_tables import Cell, Page, Span

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

__all__ = ["cell", "text_page", "workbook"]

# characters without width that come along when text is copied from web pages: they would make two names of one
_NOTHING = dict.fromkeys(map(ord, "\0\ufeff\u200b\u2060"))
# a cell of more characters is no cell
_LONGEST_CELL = 2**27
# so many lines within one cell are hardly meant
_LINES_IN_CELL = 2
_DELIMITERS = ",;\t|"
_DELIMITER_WORDS = {";": Sentence("semicolons"), "\t": Sentence("tabs"), "|": Sentence("bars")}


def text_page(name: str, content: bytes, problems: list[Problem]) -> Page:
    """Read a text file; what was assumed about its encoding and delimiter is told."""
    text = _decoded(name, content, problems)
    said = re.match(r"(?i)sep=(.)\r?\n", text)
    delimiter = said[1] if said else "\t" if name.casefold().endswith(".tsv") else _delimiter(text)
    if delimiter in _DELIMITER_WORDS and not name.casefold().endswith(".tsv"):
        problems.append(
            Problem(
                severity="note",
                code="delimiter",
                message=Sentence("Read with {marks} between the cells.", marks=_DELIMITER_WORDS[delimiter]),
                file=name,
            )
        )
    rows = _records(name, text, delimiter, problems)
    if said:
        # a line for spreadsheets, which is no part of the table but counts as a row
        rows[0] = []
    return Page(name, None, [[cell(value) for value in row] for row in rows], delimiter)


def _records(name: str, text: str, delimiter: str, problems: list[Problem]) -> list[list[str]]:
    """The records of a text; where a quotation mark that is never closed swallows lines, it is read as a mark like others."""
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise InputError(f"{name} is not a table of text: {error}.") from error
    plain = text.splitlines()
    swallowed = next((at for at, row in enumerate(rows) if any(c.count("\n") >= _LINES_IN_CELL for c in row)), None)
    if swallowed is None or text.count('"') % 2 == 0:
        return rows
    unquoted = [line.split(delimiter) for line in plain]
    width = len(rows[0])
    if sum(len(row) == width for row in unquoted if any(row)) * 10 < len(unquoted) * 9:
        return rows
    lines = max(cell.count("\n") for cell in rows[swallowed])
    message = Sentence(
        "A quotation mark opens a cell here and is never closed, so that {n} lines were one cell; the file was read without such marks.",
        n=lines + 1,
    )
    remedy = 'Close the mark, or write two of them where one is meant (3"" for inches).'
    problems.append(
        Problem(severity="error", code="unclosed-quote", message=message, remedy=remedy, file=name, row=swallowed + 1)
    )
    return [[_without_quotes(value) for value in row] for row in unquoted]


def _without_quotes(value: str) -> str:
    whole = re.fullmatch(r'"(.*)"', value)
    return (whole[1] if whole else value.removeprefix('"')).replace('""', '"')


def _decoded(name: str, content: bytes, problems: list[Problem]) -> str:
    is_wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    # every other byte is NUL in wide text without its mark; a single one is a slip of the program that wrote it
    if not is_wide and content.count(0) * 4 > len(content):
        raise _not_text(name)
    try:
        return content.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        if is_wide or b"\0" in content:
            raise _not_text(name) from error
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


def _not_text(name: str) -> InputError:
    return InputError(
        f"{name} is not a text file, whatever its name says. Open it in a spreadsheet and save it as CSV or XLSX."
    )


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


def workbook(name: str, content: bytes) -> list[Page]:
    """Read every sheet of a workbook."""
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        hidden = {sheet.name for sheet in book.sheets_metadata if sheet.visible != SheetVisibleEnum.Visible}
        pages = [_sheet_page(name, title, book.get_sheet_by_name(title)) for title in book.sheet_names]
        return [replace(page, hidden=page.sheet in hidden) for page in pages]
    except CalamineError as error:
        raise InputError(
            f"{name} is not a workbook that can be opened ({error}). If it has a password, save it without one."
        ) from error


def _sheet_page(name: str, title: str, sheet: CalamineSheet) -> Page:
    grid = [[cell(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
    merged = sorted(Span(*first, *last) for first, last in sheet.merged_cell_ranges or ())
    spans = (span for span in merged if span.top < len(grid) and span.left < len(grid[span.top]))
    return Page(name, title, grid, spans=tuple(spans))


def cell(value: Any) -> Cell:  # noqa: ANN401 - whatever a spreadsheet holds
    """One value as a plain cell: text stripped, empty text None, whole numbers whole, dates as dates."""
    if isinstance(value, str):
        return value.translate(_NOTHING).strip() or None
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, datetime) or value is None or isinstance(value, int):
        return value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001 - a spreadsheet's dates have no zone
    return str(value)
