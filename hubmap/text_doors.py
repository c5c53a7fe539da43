"""The doors through which text from data leaves: to a terminal, where no character may act, and into CSV, where no cell may run."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from hubmap.plain_values import matching

__all__ = ["acting", "armed", "csv_columns", "csv_text", "disarmed", "json_text", "shown"]

# what moves the cursor, rings, hides, turns the direction of reading round or cannot be written at all; a tab is a space
_ACTING: Final = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
# what a spreadsheet takes for a formula, also after spaces and in full width
_FORMULA: Final = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r]")
# how such a text may begin, for a whole column at once
_MAYBE_FORMULA: Final = r"^(?:[=+\-@\x00-\x20]|[^\x00-\x7f])"
_FIRST: Final = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
_FIGURE: Final = re.compile(r"[+-]?\d+(?:[.,]\d+)*")


def shown(text: str) -> str:
    r"""Text for a terminal: one line, and what would act is seen as an escape.

    Examples
    --------
    >>> shown("Ceper\x1b[2J")
    'Ceper\\x1b[2J'
    """
    return _ACTING.sub(_escape, text)


def acting(text: str) -> bool:
    """Whether a text has characters that act where they should be seen; ends of lines are none."""
    return any(found[0] not in "\n\r" for found in _ACTING.finditer(text))


def json_text(document: Any) -> str:  # noqa: ANN401 - whatever JSON holds
    """A document as JSON that a terminal can show: what would act is written as JSON's own escapes."""
    text = json.dumps(document, ensure_ascii=False, indent=1)
    return re.sub(f"(?!\n){_ACTING.pattern}", lambda found: json.dumps(found[0])[1:-1], text)


def disarmed(cell: Any) -> Any:  # noqa: ANN401 - a cell can be anything
    """A cell for files that people open in a spreadsheet: text that would be a formula begins with an apostrophe.

    Examples
    --------
    >>> disarmed("=1+1"), disarmed("-7.5"), disarmed(-7.5)
    ("'=1+1", '-7.5', -7.5)
    """
    # tables of a million rows are written through here: most cells are known by their first character
    if not isinstance(cell, str) or not (cell[:1] in _FIRST or cell[:1].isspace()):
        return cell
    if not _FORMULA.match(cell) or _FIGURE.fullmatch(cell):
        return cell
    return f"'{cell}"


def armed(cell: str) -> str:
    """What `disarmed` made its cell of."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell


def csv_text(rows: Iterable[Sequence[Any]], *, for_people: bool, delimiter: str = ",") -> str:
    """Rows as CSV (RFC 4180, lines end with LF).

    Parameters
    ----------
    rows
        Cells; None is empty.
    for_people
        Whether people open the file in a spreadsheet, so that formulas are disarmed; programs get every cell as it is.
    delimiter
        What separates the cells.
    """
    out = io.StringIO()
    usual = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    # a lone CR ends a line for whoever reads it, unless it is quoted, which the usual writer does only for LF
    quoting = csv.writer(out, delimiter=delimiter, lineterminator="\n", quoting=csv.QUOTE_ALL)
    for row in rows:
        cells = [disarmed(cell) for cell in row] if for_people else list(row)
        has_return = any(isinstance(cell, str) and "\r" in cell for cell in cells)
        (quoting if has_return else usual).writerow(cells)
    return out.getvalue()


def csv_columns(columns: Mapping[str, Sequence[Any]], *, for_people: bool) -> str:
    r"""Columns as `csv_text` writes their rows, without a look at each cell.

    Parameters
    ----------
    columns
        Equally long columns by name.
    for_people
        As of `csv_text`.

    Examples
    --------
    >>> csv_columns({"hub": ["ceper", "=1+1"], "year": [2019, None]}, for_people=True)
    "hub,year\nceper,2019\n'=1+1,\n"
    """
    told = [_disarmed_column(cells) if for_people else cells for cells in columns.values()]
    rows = zip(*told, strict=True)
    header = csv_text([list(columns)], for_people=for_people)
    if any(_has_text(cells) and matching(cells, "\r") for cells in told):
        return header + csv_text(rows, for_people=False)
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return header + out.getvalue()


def _disarmed_column(cells: Sequence[Any]) -> Sequence[Any]:
    if not _has_text(cells) or not (maybe := matching(cells, _MAYBE_FORMULA)):
        return cells
    told = list(cells)
    for at in maybe:
        told[at] = disarmed(told[at])
    return told


def _has_text(cells: Sequence[Any]) -> bool:
    return str in set(map(type, cells))


def _escape(found: re.Match[str]) -> str:
    number = ord(found[0])
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"  # noqa: PLR2004
