"""One cell of a table read as what its column holds: text, a list, degrees, a year, a date, a link or a choice."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from hubmap.plain_values import Texts, matching
from hubmap.problems import Sentence
from hubmap.reader import Cell
from hubmap.tables import Column, quantity
from hubmap.validate.coordinates import decimal_cells, degrees_of_text
from hubmap.validate.rows import Cells

__all__ = ["CellError", "attribute_values", "day_of_cell", "read_cells"]


_SERIAL_DIGITS = 5
_FARTHEST = 1e9
# day 0 of the count of days that spreadsheets keep
_SERIAL_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001


class CellError(ValueError):
    """The cell cannot be what its column holds; `code`, `message` and `remedy` are those of the problem to tell."""

    def __init__(self, code: str, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.remedy = remedy


def read_cells(column: Column, cells: Sequence[Cell]) -> tuple[Cells, list[tuple[int, CellError]]]:
    """Read the cells of a column.

    Parameters
    ----------
    column
        The column that they stand in.
    cells
        The cells as read from the file.

    Returns
    -------
    values : sequence of str, list of str, int or None, or numpy.ndarray of float
        None, of numbers NaN, where a cell is empty, says that there is nothing, or cannot be read; an empty list in columns of
        lists.
    errors : list of (int, CellError)
        Positions of the cells that cannot be read as what the column holds, and why.
    """
    kinds = _kinds(cells)
    if kinds == {type(None)} or (column.kind in ("text", "id") and kinds <= {str, type(None)}):
        # what most columns are needs no thought
        return [[]] * len(cells) if column.kind == "list" else cells, []
    wrong: dict[Cell, CellError] = {}

    def read(cell: Cell) -> Any:  # noqa: ANN401 - what the column holds
        try:
            return _value(column, cell)
        except CellError as error:
            wrong[cell] = error
            return None

    values: Cells
    if column.kind == "number":
        values = decimal_cells(cells, read)
    elif kinds <= {str, type(None)} and column.kind != "list":
        # a year or a word comes again and again
        known = {cell: read(cell) for cell in dict.fromkeys(cells)}
        values = [known[cell] for cell in cells]
    else:
        values = [read(cell) for cell in cells]
    return values, [(at, wrong[cell]) for at, cell in enumerate(cells) if cell in wrong] if wrong else []


def _kinds(cells: Sequence[Cell]) -> set[type]:
    """What the cells of a column are."""
    if isinstance(cells, Texts) and (missing := cells.arrow.null_count) < len(cells):
        return {str, type(None)} if missing else {str}
    return {type(None)} if isinstance(cells, Texts) else set(map(type, cells))


def _value(column: Column, cell: Cell) -> Any:  # noqa: ANN401 - what the column holds
    if cell is None or (column.kind not in ("text", "list", "id") and quantity.is_missing(cell)):
        return [] if column.kind == "list" else None
    return _READ[column.kind](column, cell)


def _text(_column: Column, cell: Cell) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return str(cell)


def _list(column: Column, cell: Cell) -> list[str]:
    return [part for part in (part.strip() for part in _text(column, cell).split(";")) if part]


def _year(_column: Column, cell: Cell) -> int:
    if isinstance(cell, datetime):
        return cell.year
    text = str(cell).strip().lstrip("'’")
    # a year written with the mark for thousands, or as 2019,0
    if thousands := re.fullmatch(r"([12])[.,](\d{3})(?:[.,]0+)?", text):
        text = "".join(thousands.groups())
    found = re.fullmatch(
        r"(?:\D*\b)?(\d{4})(?:[-/]\d{1,2}(?:[-/]\d{1,2})?)?(?:[.,]0+)?(?:[ T]\d{1,2}:.*)?[rp*x)]*", text
    )
    backwards = re.fullmatch(r"\d{1,2}[-/.](?:\d{1,2}[-/.])?(\d{4})(?:[ T]\d{1,2}[:.].*)?", text)
    if not (found or backwards):
        if _is_serial(cell):
            message = Sentence(
                "“{value}” is not a year. It may be the date {date}, which lost its format.",
                value=cell,
                date=_from_serial(cell),
            )
        else:
            message = Sentence("“{value}” is not a year.", value=cell)
        raise CellError("not-a-year", message, "Write one year in four digits, such as 2019.")
    return int((found or backwards)[1])  # type: ignore[index]


def _is_serial(cell: Cell) -> bool:
    """Whether a number would be a date of 1950 to 2100 in the count of days that spreadsheets keep."""
    first, last = (date - _SERIAL_ZERO for date in (datetime(1950, 1, 1), datetime(2100, 1, 1)))  # noqa: DTZ001
    return str(cell).isdecimal() and len(str(cell)) <= _SERIAL_DIGITS and first.days <= int(str(cell)) < last.days


def _from_serial(cell: Cell) -> str:
    return (_SERIAL_ZERO + timedelta(days=int(str(cell)))).date().isoformat()


def _date(_column: Column, cell: Cell) -> str:
    """A date as far as it is told, ``2019``, ``2019-03`` or ``2019-03-22``; what is none stays for the table's rules to tell."""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    text = re.sub(r"^(\d{4})\.0+$", r"\1", str(cell).strip())
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        try:
            datetime.strptime(text, "%Y-%m-%d")  # noqa: DTZ007
        except ValueError:
            message = Sentence("“{value}” is not a date; it was left out.", value=cell)
            raise CellError("not-a-date", message, "Write 2019, 2019-03 or 2019-03-22.") from None
    return text


def _degrees(column: Column, cell: Cell) -> float:
    degrees = _from_number(cell) if isinstance(cell, (int, float)) else degrees_of_text(str(cell))
    if degrees is None:
        example = "-7.6793" if column.name == "lat" else "110.6711"
        message = Sentence("“{value}” is not a number of degrees.", value=cell)
        raise CellError("not-degrees", message, Sentence("Write decimal degrees, such as {example}.", example=example))
    return degrees


def _from_number(cell: float) -> float | None:
    # more digits than a number holds, and no number at all, are no degrees
    return float(cell) if abs(cell) <= _FARTHEST and math.isfinite(cell) else None


def _choice(column: Column, cell: Cell) -> str:
    # an unknown word is kept as it is, so that the table's rules tell it with the others
    return column.choices.get(" ".join(str(cell).casefold().split()), str(cell))


_READ: dict[str, Callable[[Column, Cell], Any]] = {
    "id": _text,
    "text": _text,
    "link": _text,
    "date": _date,
    "list": _list,
    "year": _year,
    "number": _degrees,
    "choice": _choice,
}


def day_of_cell(cell: Cell) -> str | None:
    """The day that a cell is of, as in ISO 8601; the day stands before the month, but in dates that begin with the year.

    Examples
    --------
    >>> day_of_cell("3/12/2024 10:15:00"), day_of_cell("2024-12-03"), day_of_cell("300")
    ('2024-12-03', '2024-12-03', None)
    """
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    text = str(cell).strip()
    if found := re.match(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})\b", text):
        year, month, day = (int(part) for part in found.groups())
    elif found := re.match(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b", text):
        day, month, year = (int(part) for part in found.groups())
        day, month = (month, day) if month > 12 >= day else (day, month)  # noqa: PLR2004
    else:
        return None
    try:
        return datetime(year, month, day).date().isoformat()  # noqa: DTZ001 - a spreadsheet's dates have no zone
    except ValueError:
        return None


def attribute_values(kind: str, cells: Sequence[Cell]) -> Sequence[str | int | float | None]:
    """The cells of a column that is neither hubmap's own nor a measure: whole years, days as in ISO 8601, all else text.

    Parameters
    ----------
    kind
        Of the attribute.
    cells
        As read from the file.
    """
    if kind == "rate":
        return [cell if isinstance(cell, (int, float)) else _attribute_text(cell) for cell in cells]
    if kind == "year":
        return [_attribute_year(cell) for cell in cells]
    if kind == "date":
        days = {cell: day_of_cell(cell) or _attribute_text(cell) for cell in dict.fromkeys(cells)}
        return [days[cell] for cell in cells]
    if isinstance(cells, Texts) and not matching(cells, _ODD_TEXT):
        return cells
    return [_attribute_text(cell) for cell in cells]


# what some text that a spreadsheet wrote of a number may have
_ODD_TEXT = r"\.0$|^'"


def _attribute_text(cell: Cell) -> str | None:
    if cell is None:
        return None
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    text = str(cell)
    # a whole number that some program wrote with a decimal, and Excel's mark for text
    return text[:-2] if re.fullmatch(r"\d+\.0", text) else text.removeprefix("'") if re.match(r"'\d", text) else text


def _attribute_year(cell: Cell) -> str | int | None:
    try:
        return None if cell is None or quantity.is_missing(cell) else _year(Column(name="year", kind="year"), cell)
    except CellError:
        return _attribute_text(cell)
