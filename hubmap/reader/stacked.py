"""Tables below each other in one sheet: a header that is repeated on every printed page, and one that begins another table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from hubmap.problems import Problem, Sentence, Severity
from hubmap.reader.raw import Cell, Page

__all__ = ["first_table"]

Cells = dict[str, list[Cell]]


def first_table(
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
    for at in _headers(header, cells):
        row = [column[at] for column in cells.values()]
        if filled[at - 1 : at] != [1] and all(
            cell in (None, header[name], name) for cell, name in zip(row, cells, strict=True)
        ):
            dropped.add(at)
            message = Sentence("The header stands here once more; the row was not used.")
            problems.append(_problem(page, "note", "repeated-header", message, "", numbers[at]))
            continue
        message = Sentence(
            "Another table begins here, with the columns {columns}; it was not used.",
            columns=", ".join(str(cell) for cell in row if cell is not None),
        )
        remedy = "Put it into a sheet or a file of its own, or its figures into columns of the first table."
        problems.append(_problem(page, "error", "second-table", message, remedy, numbers[at]))
        # titles above its header are its own
        end = next((title + 1 for title in range(at - 1, -1, -1) if filled[title] != 1), 0)
        break
    kept = [at for at in range(end) if at not in dropped]
    if len(kept) == len(numbers):
        return cells, numbers
    return {name: [column[at] for at in kept] for name, column in cells.items()}, [numbers[at] for at in kept]


def _headers(header: Mapping[str, Cell], cells: Cells) -> Sequence[int]:
    """Positions of the rows in which at least two columns are called as in the header."""
    called: Counter[int] = Counter()
    for name, column in cells.items():
        names = (name, header[name])
        called.update(at for at, cell in enumerate(column) if isinstance(cell, str) and cell in names)
    return sorted(at for at, count in called.items() if count > 1)


def _problem(page: Page, severity: Severity, code: str, message: str, remedy: str, row: int) -> Problem:
    return Problem(
        severity=severity,
        code=code,
        message=message,
        remedy=remedy,
        file=page.file,
        sheet=page.sheet,
        row=row,
    )
