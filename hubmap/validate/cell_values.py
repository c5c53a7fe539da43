"""One cell of a table read as what its column holds: text, a list, degrees, a year, a date, a link or a choice."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from hubmap.problems import Sentence
from hubmap.reader import Cell
from hubmap.tables import Column, quantity

__all__ = ["CellError", "point_of_text", "read_cells"]


_DECIMAL = re.compile(r"-?\d{1,3}\.\d+")
_DEGREES = re.compile(
    r"(?:(ls|lu|bt|bb|n|s|e|w)\s*)?([-+]?)\s*(\d{1,3}(?:\.\d+)?)\s*(?:[°º]\s*(?:(\d{1,2}(?:\.\d+)?)\s*['’\u2032]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:[\"”\u2033]|'')?)?)?)?\s*"
    r"(ls|lu|bt|bb|n|s|e|w)?"
)
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


def read_cells(column: Column, cells: Sequence[Cell]) -> tuple[list[Any], list[tuple[int, CellError]]]:
    """Read the cells of a column.

    Parameters
    ----------
    column
        The column that they stand in.
    cells
        The cells as read from the file.

    Returns
    -------
    values : list of str, list of str, float, int or None
        None where a cell is empty, says that there is nothing, or cannot be read; an empty list in columns of lists.
    errors : list of (int, CellError)
        Positions of the cells that cannot be read as what the column holds, and why.
    """
    kinds = set(map(type, cells))
    if kinds == {type(None)} or (column.kind in ("text", "id") and kinds <= {str, type(None)}):
        # what most columns are needs no thought
        return [[] for _ in cells] if column.kind == "list" else list(cells), []
    read: list[Any] = []
    errors: list[tuple[int, CellError]] = []
    for at, cell in enumerate(cells):
        try:
            read.append(_value(column, cell))
        except CellError as error:
            read.append(None)
            errors.append((at, error))
    return read, errors


def _value(column: Column, cell: Cell) -> Any:  # noqa: ANN401 - what the column holds
    if column.kind == "number" and isinstance(cell, str) and _DECIMAL.fullmatch(cell):
        return float(cell)
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
    found = re.fullmatch(r"(?:\D*\b)?(\d{4})(?:[-/]\d{1,2}(?:[-/]\d{1,2})?)?(?:\.0+)?", str(cell).strip())
    backwards = re.fullmatch(r"\d{1,2}[-/.](?:\d{1,2}[-/.])?(\d{4})", str(cell).strip())
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
    degrees = _from_number(cell) if isinstance(cell, (int, float)) else _from_text(str(cell))
    if degrees is None:
        example = "-7.6793" if column.name == "lat" else "110.6711"
        message = Sentence("“{value}” is not a number of degrees.", value=cell)
        raise CellError("not-degrees", message, Sentence("Write decimal degrees, such as {example}.", example=example))
    return degrees


def _from_number(cell: float) -> float | None:
    # more digits than a number holds, and no number at all, are no degrees
    return float(cell) if abs(cell) <= _FARTHEST and math.isfinite(cell) else None


def _from_text(text: str) -> float | None:
    """Degrees written as a decimal number, or as degrees, minutes and seconds with the quarter (LS, LU, BT, BB, N, S, E, W)."""
    # in a coordinate a comma is a decimal mark: there are no thousands of degrees
    plain = text.strip().casefold().replace(",", ".").replace("−", "-")
    found = _DEGREES.fullmatch(plain)
    if not found:
        return None
    before, sign, degrees, minutes, seconds, after = found.groups()
    if before and after:
        return None
    quarter = before or after
    value = float(degrees)
    if minutes:
        # seconds tell no more than this, which is a tenth of a metre
        value = round(value + float(minutes) / 60 + float(seconds or 0) / 3600, 6)
    if quarter is None:
        return -value if sign == "-" else value
    is_negative = quarter in ("ls", "s", "bb", "w")
    if sign and (sign == "-") != is_negative:
        # -7.1 N and +7.1 S contradict themselves; -7.1 S says the same thing twice
        return None
    return -value if is_negative else value


def point_of_text(text: str) -> tuple[float, float] | None:
    r"""Latitude and longitude that stand in one cell, in that order, as maps copy them; None if they do not.

    Examples
    --------
    >>> point_of_text("-7.6793, 110.6711")
    (-7.6793, 110.6711)
    >>> point_of_text("7,5 LS 110,25 BT")
    (-7.5, 110.25)
    """
    for mark in (";", ", ", ",", " "):
        parts = [part.strip() for part in text.split(mark)] if text.count(mark) == 1 else []
        if len(parts) == 2 and None not in (pair := [_from_text(part) for part in parts]):  # noqa: PLR2004
            return pair[0], pair[1]  # type: ignore[return-value]
    halves = re.fullmatch(r"(?i)(.*(?:ls|lu|[ns]))[ ,;]+(.*(?:bt|bb|[ew]))", text.strip())
    pair = [_from_text(half) for half in halves.groups()] if halves else []
    return (pair[0], pair[1]) if pair and None not in pair else None  # type: ignore[return-value]


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
