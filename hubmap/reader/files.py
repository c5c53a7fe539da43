"""The bytes of text files and workbooks to grids of cells."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hubmap.errors import InputError
from hubmap.problems import Problem, Sentence
from hubmap.reader.archives import can_be_read_here
from hubmap.reader.child import read_apart
from hubmap.reader.limits import DEFAULT, Limits
from hubmap.reader.markup import is_markup, markup_pages
from hubmap.reader.plain_text import LEAST_BYTES, ColumnGrid, plain_columns
from hubmap.reader.raw_tables import Cell, Page, Span
from hubmap.text_doors import shown

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

__all__ = ["cell", "check_repeated", "cut_long", "kind_by_content", "sheets", "tell_acting", "text_page", "workbook"]

# characters without width that come along when text is copied from web pages: they would make two names of one
_NOTHING = dict.fromkeys(map(ord, "\0\ufeff\u200b\u2060"))
# so many lines within one cell are hardly meant
_LINES_IN_CELL = 2
# so many of a table's lines are cut into equally many cells where its quotation marks mean nothing
_SHARE_OF_EQUAL_LINES = 0.9
_SEEN = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
# whatever a cell could have to be rid of; an end of a line within one may have two characters, if there are quotation marks
_ODD = re.compile(rf"[\0\ufeff\u200b\u2060{_SEEN.pattern[1:-1]}]")
_OLD_BOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEAD = 4_000
_HEAD_LINES = 20
_MOST_HEAD = 100_000
# bytes of marked-up text that are read without a process of their own
_SMALL_MARKUP = 100_000
_DELIMITERS = ",;\t|"
_DELIMITER_WORDS = {";": Sentence("semicolons"), "\t": Sentence("tabs"), "|": Sentence("bars")}


def kind_by_content(content: bytes) -> str | None:
    """``workbook`` or ``text`` where the first bytes prove it, whatever the file is called."""
    if content.startswith(_OLD_BOOK) or zipfile.is_zipfile(io.BytesIO(content)):
        return "workbook"
    head = content[:_HEAD]
    if is_markup(content) or not head.strip() or head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    is_text = not re.search(rb"[\x00-\x08\x0e-\x1f]", head) and b"\n" in content and re.search(rb"[,;\t|]", head)
    return "text" if is_text else None


def text_page(name: str, content: bytes, problems: list[Problem], limits: Limits = DEFAULT) -> Page:
    """Read a text file; what was assumed about its encoding and delimiter, and what was cut off, is told."""
    if (plain := _plain_page(name, content, problems, limits)) is not None:
        return plain
    text = _decoded(name, content, problems)
    said = re.match(r"(?i)sep=(.)\r?\n", text)
    delimiter = said[1] if said else _delimiter(name, text)
    _tell_delimiter(name, delimiter, problems)
    rows = _unquoted(name, text, delimiter, problems, limits.rows) or _rows(name, text, delimiter, problems, limits)
    if said:
        # a line for spreadsheets, which is no part of the table but counts as a row
        rows[0] = []
    if _ODD.search(text) or ("\r" in text and '"' in text):
        page = Page(name, None, [[cell(value) for value in row] for row in rows], delimiter)
        tell_acting(page, rows, problems)
        return page
    # without odd characters anywhere there is nothing to ask of each cell
    return Page(name, None, [[value.strip() or None for value in row] for row in rows], delimiter)


def _plain_page(name: str, content: bytes, problems: list[Problem], limits: Limits) -> Page | None:
    """A long text of which nothing is odd, read as columns; None where it is any other."""
    lines = content[:_MOST_HEAD].splitlines(keepends=True)
    if len(content) < LEAST_BYTES or len(lines) <= _HEAD_LINES:
        return None
    try:
        head = b"".join(lines[:_HEAD_LINES]).decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    if head.casefold().startswith("sep="):
        return None
    delimiter = _delimiter(name, head)
    grid = plain_columns(content, delimiter, limits)
    if grid is None:
        return None
    _tell_delimiter(name, delimiter, problems)
    return Page(name, None, grid, delimiter)


def _tell_delimiter(name: str, delimiter: str, problems: list[Problem]) -> None:
    if delimiter in _DELIMITER_WORDS and not name.casefold().endswith(".tsv"):
        message = Sentence("Read with {marks} between the cells.", marks=_DELIMITER_WORDS[delimiter])
        problems.append(Problem(severity="note", code="delimiter", message=message, file=name))


def _unquoted(name: str, text: str, delimiter: str, problems: list[Problem], most_lines: int) -> list[list[str]] | None:
    """The cells of a text in which a quotation mark is never closed and swallows lines, read without such marks; else None."""
    if text.count('"') % 2 == 0 or text.count("\n") > most_lines:
        return None
    lines = text.splitlines()
    rows = [line.split(delimiter) for line in lines]
    widths = [len(row) for row in rows if any(row)]
    is_even = any(widths.count(width) >= len(widths) * _SHARE_OF_EQUAL_LINES for width in set(widths))
    opened = next((at for at, row in enumerate(rows) if any(_opens(cell) for cell in row)), None)
    if opened is None or not is_even or len(rows) - opened < _LINES_IN_CELL:
        return None
    message = Sentence(
        "A quotation mark opens a cell here and is never closed, so that {n} lines were one cell; the file was read without such marks.",
        n=len(rows) - opened,
    )
    remedy = 'Close the mark, or write two of them where one is meant (3"" for inches).'
    problems.append(
        Problem(severity="error", code="unclosed-quote", message=message, remedy=remedy, file=name, row=opened + 1)
    )
    return [[_without_quotes(value) for value in row] for row in rows]


def _opens(cell: str) -> bool:
    """Whether a cell begins with a quotation mark that it does not end with."""
    text = cell.strip()
    return text.startswith('"') and (len(text) == 1 or not re.fullmatch(r'"(?:[^"]|"")*"', text))


def _without_quotes(value: str) -> str:
    whole = re.fullmatch(r'"(.*)"', value)
    return (whole[1] if whole else value.removeprefix('"')).replace('""', '"')


def _rows(name: str, text: str, delimiter: str, problems: list[Problem], limits: Limits) -> list[list[str]]:
    """The cells of a text, none of them longer than is read."""
    # the usual bound of this library would refuse a whole table for one long cell
    before = csv.field_size_limit(len(text) + 1)
    try:
        rows = _bounded(name, csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), limits)
    except csv.Error as error:
        raise InputError(Sentence("{name} is not a table of text: {error}.", name=name, error=error)) from error
    finally:
        csv.field_size_limit(before)
    if len(text) > limits.cell_characters:
        _cut_rows(Page(name, None, []), rows, problems, limits)
    return rows


def _bounded(name: str, reader: Iterator[list[str]], limits: Limits) -> list[list[str]]:
    """All rows, unless they become too many: each takes far more memory than its text."""
    rows = list(islice(reader, limits.rows + 1))
    limits.check_sheet(name, len(rows), 0)
    limits.check_sheet(name, 0, len(max(rows, key=len, default=[])))
    limits.check(name, "the sheet has too many cells", "cells", sum(map(len, rows)))
    return rows


def check_repeated(page: Page, limits: Limits) -> None:
    """Refuse a page of which too many rows say the same: a small file holds millions of them.

    Raises
    ------
    InputError
        It is one.
    """
    if len(page.grid) > limits.repeated_rows:
        count = _repeated(page.grid, limits.repeated_rows)
        what = f"{count:,} of its rows say the same as others"
        limits.check(page.file, what, "repeated_rows", count)


def _repeated(grid: Sequence[Sequence[Cell]], most: int) -> int:
    """How many rows are like one before them; 0 where a column shows that they are no more than `most`."""
    if isinstance(grid, ColumnGrid):
        return grid.repeated_rows(most)
    # a row with nothing in it is none
    filled = [hash(tuple(row)) for row in grid if any(value is not None for value in row)]
    return len(filled) - len(set(filled))


def cut_long(page: Page, problems: list[Problem], limits: Limits) -> None:
    """Cut the cells that are longer than is read, and tell them: what looks at texts afterwards takes longer with each character."""
    _cut_rows(page, page.grid, problems, limits)


def _cut_rows(page: Page, rows: Sequence[list[Any]], problems: list[Problem], limits: Limits) -> None:
    for number, row in enumerate(rows, 1):
        for at, value in enumerate(row):
            if isinstance(value, str) and len(value) > limits.cell_characters:
                row[at] = value[: limits.cell_characters]
                header = str(rows[0][at] or "")[:80].strip() if number > 1 and at < len(rows[0]) else ""
                problems.append(_cut(page, number, header or str(at + 1), value, limits))


def _cut(page: Page, number: int, column: str, value: str, limits: Limits) -> Problem:
    """Tell a cell that is longer than is read."""
    message = Sentence(
        "The cell has {length} characters; it was cut off after {limit}.",
        length=f"{len(value):,}",
        limit=f"{limits.cell_characters:,}",
    )
    remedy = "Look whether a quotation mark is missing. If the cell is right, write in hubmap.toml: [limits] cell_characters, and a larger number."
    return Problem(
        severity="error",
        code="cell-cut",
        message=message,
        remedy=remedy,
        file=page.file,
        sheet=page.sheet,
        row=number,
        column=column,
        value=value[:40],
    )


def tell_acting(page: Page, rows: Iterable[Sequence[object]], problems: list[Problem]) -> None:
    """Tell characters that were left out because they act: they move a terminal's cursor, or turn a figure round."""
    cells = ((number, value) for number, row in enumerate(rows, 1) for value in row if isinstance(value, str))
    found = [(number, value) for number, value in cells if not value.isprintable() and _SEEN.search(value)]
    if not found:
        return
    row, value = found[0]
    message = Sentence(
        "Characters that act instead of being seen were left out of {count} cells, the first in row {row}: {seen}",
        count=len(found),
        row=row,
        seen=shown(value[:60]),
    )
    remedy = "Retype the text if something is missing in it."
    problems.append(
        Problem(
            severity="warning",
            code="acting-characters",
            message=message,
            remedy=remedy,
            file=page.file,
            sheet=page.sheet,
            row=row,
        )
    )


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


def _delimiter(name: str, text: str) -> str:
    """The mark that cuts the first lines into most cells, and into equally many in each; tabs where the name says so."""
    if name.casefold().endswith(".tsv"):
        return "\t"
    # a cell that is longer than the library's bound would hide what parts the others
    head = "".join(f"{line[:_HEAD].rstrip()}\n" for line in islice(io.StringIO(text, newline=None), _HEAD_LINES))

    def fitness(mark: str) -> tuple[float, float]:
        widths = [len(row) for row in csv.reader(io.StringIO(head, newline=""), delimiter=mark) if any(row)]
        usual = max(set(widths), key=widths.count, default=1)
        return (widths.count(usual) / len(widths), usual) if usual > 1 else (0, 0)

    return max(_DELIMITERS, key=fitness)


def workbook(path: Path, content: bytes, limits: Limits = DEFAULT) -> list[Page]:
    """Read every sheet of a workbook: here where its size is known beforehand, else in a process of its own.

    Raises
    ------
    InputError
        It is damaged, has a password, or goes beyond a limit.
    """
    # how long marked-up text takes is not known beforehand: tags that never end are looked through again and again
    if is_markup(content):
        if len(content) <= _SMALL_MARKUP:
            return markup_pages(path.name, content, limits)
    elif can_be_read_here(path.name, content, limits):
        return _sheets(path.name, io.BytesIO(content), limits)
    pages: list[Page] = read_apart("workbook", path, limits, {})
    return pages


def sheets(path: Path, limits: Limits) -> list[Page]:
    """Read every sheet of a workbook, as the process that `workbook` starts does."""
    content = path.read_bytes()
    return (
        markup_pages(path.name, content, limits)
        if is_markup(content)
        else _sheets(path.name, io.BytesIO(content), limits)
    )


def _sheets(name: str, content: io.BytesIO, limits: Limits) -> list[Page]:
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(content)
        hidden = {sheet.name for sheet in book.sheets_metadata if sheet.visible != SheetVisibleEnum.Visible}
        limits.check(name, f"it has {len(book.sheet_names):,} sheets", "sheets", len(book.sheet_names))
        pages = _sheet_pages(name, book, limits)
        return [replace(page, hidden=page.sheet in hidden) for page in pages]
    except CalamineError as error:
        raise InputError(
            Sentence(
                "{name} is not a workbook that can be opened ({error}). If it has a password, save it without one.",
                name=name,
                error=error,
            )
        ) from error


def _sheet_pages(name: str, book: CalamineWorkbook, limits: Limits) -> Iterator[Page]:
    filled = 0
    for title in book.sheet_names:
        page = _sheet_page(name, title, book.get_sheet_by_name(title), limits)
        # what is packed once may be the sheet of many names
        filled += sum(len(row) - row.count(None) for row in page.grid)
        limits.check_filled(name, filled)
        yield page


def _sheet_page(name: str, title: str, sheet: CalamineSheet, limits: Limits) -> Page:
    # where cells do not say where they stand the library knows only how many there are
    limits.check_sheet(name, max(sheet.total_height, sheet.height), max(sheet.total_width, sheet.width))
    grid = [[cell(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
    merged = sorted(Span(*first, *last) for first, last in sheet.merged_cell_ranges or ())
    spans = (span for span in merged if span.top < len(grid) and span.left < len(grid[span.top]))
    return Page(name, title, grid, spans=tuple(spans))


def _without_acting(text: str) -> str:
    plain = text.translate(_NOTHING)
    return plain if plain.isprintable() else _SEEN.sub("", plain.replace("\r\n", "\n").replace("\r", "\n"))


def cell(value: Any) -> Cell:  # noqa: ANN401 - whatever a spreadsheet holds
    """One value as a plain cell: text stripped, empty text None, whole numbers whole, dates as dates."""
    if isinstance(value, str):
        return (value if value.isprintable() else _without_acting(value)).strip() or None
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, datetime) or value is None or isinstance(value, int):
        return value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001 - a spreadsheet's dates have no zone
    return str(value)
