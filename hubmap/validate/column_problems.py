"""What there is to tell of columns: guessed, doubled, spoilt by a spreadsheet, or not known."""

from __future__ import annotations

import difflib
from datetime import datetime

from hubmap.problems import Problem, Sentence
from hubmap.reader import RawTable
from hubmap.tables import Table
from hubmap.tables.header_words import normal_header
from hubmap.validate.role_claims import header_names

__all__ = ["double_column", "name_guessed", "spoilt_ids", "unknown_column"]


def double_column(raw: RawTable, column: str, meaning: str) -> Problem:
    """A second column of one meaning, which a setting gave it."""
    return Problem(
        severity="warning",
        code="double-column",
        message=Sentence(
            "“{column}” means {meaning}, which another column means already; it was kept under its own name.",
            column=column,
            meaning=meaning,
        ),
        remedy=Sentence(
            "Rename it for what it is, or say what it means under [columns.{table}] in hubmap.toml.", table=raw.name
        ),
        file=raw.file,
        sheet=raw.sheet,
        column=column,
    )


def name_guessed(raw: RawTable, guess: str) -> Problem:
    """A column that was taken for the names, because nothing is called so."""
    message = Sentence(
        "No column is called as names or places are, so “{column}” was taken for the hubs’ names; there are {columns}.",
        column=guess,
        columns=", ".join(f"“{column}”" for column in raw.columns),
    )
    remedy = 'Call the one that does “name”, or write under [columns.flat] in hubmap.toml: "Its name" = "name".'
    return Problem(
        severity="warning", code="name-guessed", message=message, remedy=remedy, file=raw.file, sheet=raw.sheet
    )


def spoilt_ids(raw: RawTable, column: str, meaning: str) -> list[Problem]:
    """The first id that a spreadsheet keeps as a date or a number with decimals, which it makes of codes with dots."""
    if meaning != "id":
        return []
    at = next((at for at, cell in enumerate(raw.cells[column]) if isinstance(cell, (float, datetime))), None)
    if at is None:
        return []
    cell = raw.cells[column][at]
    value = cell.date().isoformat() if isinstance(cell, datetime) else str(cell)
    message = Sentence(
        "The id {value} is kept as a date or a decimal number, which codes such as 33.10.11 become.", value=value
    )
    remedy = "Write ids as text: format the column as text, then write them again."
    return [
        Problem(
            severity="warning",
            code="spoilt-id",
            message=message,
            remedy=remedy,
            file=raw.file,
            sheet=raw.sheet,
            row=raw.row_numbers[at],
            column=column,
            value=value,
        )
    ]


def unknown_column(raw: RawTable, column: str, table: Table) -> Problem:
    """A column that nothing was made of, with the nearest one that is known."""
    names = header_names(table)
    close = difflib.get_close_matches(normal_header(column), list(names), n=1, cutoff=0.82)
    remedy: str = Sentence("Rename it, or say what it means under [columns.{table}] in hubmap.toml.", table=raw.name)
    if close:
        remedy = Sentence("Did you mean {column}? {remedy}", column=names[close[0]], remedy=remedy)
    return Problem(
        severity="warning",
        code="unknown-column",
        message=Sentence("“{column}” is not a column of {table}; it was not used.", column=column, table=table.name),
        remedy=remedy,
        file=raw.file,
        sheet=raw.sheet,
        column=column,
    )
