"""Names without what only a printed table needs: marks of footnotes behind them, running numbers before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from hubmap.plain_values import matching
from hubmap.problems import Problem, Sentence
from hubmap.reader import Cell
from hubmap.validate.column_roles import Known

__all__ = ["with_plain_names"]

_ROLES: Final = ("name", "place", "village", "district", "regency", "province")
# “Ceper 1)”, “Ceper*”, “Ceper²”, “Ceper [1]”; “Toko (Blok 1)” has no mark
_MARK: Final = re.compile(r"(?<=[^\W¹²³⁰⁴-⁹]|\))\s*(?:\d{1,2}\)|\*+\)?|[¹²³⁰⁴-⁹]+\)?|[†‡§]+|\[\d{1,2}\])$")
_NUMBER: Final = re.compile(r"\s*\d{1,3}[.)]\s+(?=\D)")
# how every name ends that has a mark, and begins that has a number: few others do
_MARKED: Final = r"([)*\]]|[^\x00-\x7f])$"
_NUMBERED: Final = r"^([0-9]|\s|[^\x00-\x7f])"
_MOST: Final = 0.8
_FEWEST: Final = 3


def with_plain_names(known: Known, problems: list[Problem]) -> Known:
    """The table with its names and places as they are called; what was left out of them is told once a column.

    Parameters
    ----------
    known
        A table with its columns.
    problems
        What was left out is added.
    """
    headers = dict.fromkeys(known.columns[role] for role in _ROLES if role in known.columns)
    cells = dict(known.table.cells)
    for header in headers:
        column = cells.get(header, [])
        marked = matching(column, _MARKED)
        if not marked and not matching(column, _NUMBERED):
            continue
        plain = list(column)
        for at in marked:
            plain[at] = _without_mark(column[at])
        plain = _without_numbers(plain)
        changed = [at for at, (before, after) in enumerate(zip(column, plain, strict=True)) if before != after]
        if changed:
            cells[header] = plain
            problems.append(_told(known, header, changed))
    return known if cells == known.table.cells else replace(known, table=replace(known.table, cells=cells))


def _without_mark(cell: Cell) -> Cell:
    """A name without the mark of a footnote.

    Examples
    --------
    >>> _without_mark("Ceper 1)"), _without_mark("Ngingas²³"), _without_mark("Toko (Blok 1)"), _without_mark("⁴⁵")
    ('Ceper', 'Ngingas', 'Toko (Blok 1)', '⁴⁵')
    """
    if not isinstance(cell, str) or not (found := _MARK.search(cell)):
        return cell
    is_closing = found[0].endswith(")") and cell.count("(") >= cell.count(")")
    return cell if is_closing else cell[: found.start()].rstrip() or cell


def _without_numbers(column: Sequence[Cell]) -> list[Cell]:
    """Names without the numbers that nearly all of them begin with, as in “01. Cilacap”."""
    texts = [cell for cell in column if isinstance(cell, str)]
    numbered = sum(_NUMBER.match(texts[at]) is not None for at in matching(texts, _NUMBERED))
    if numbered < _FEWEST or numbered < _MOST * len(texts):
        return list(column)
    return [
        _NUMBER.sub("", cell, count=1) if isinstance(cell, str) and _NUMBER.match(cell) else cell for cell in column
    ]


def _told(known: Known, header: str, changed: Sequence[int]) -> Problem:
    table = known.table
    value = str(table.cells[header][changed[0]])
    message = Sentence(
        "{n} names have a number or a mark of a footnote, which was left out of them, such as “{value}”.",
        n=len(changed),
        value=value,
    )
    return Problem(
        severity="note",
        code="name-marks",
        message=message,
        file=table.file,
        sheet=table.sheet,
        row=table.row_numbers[changed[0]],
        column=header,
        value=value,
    )
