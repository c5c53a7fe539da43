"""Pages that are called by years and have like columns, as the parts of one table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from hubmap.problems import Problem, Sentence
from hubmap.reader.header_rows import table_of_page
from hubmap.reader.ledger import Ledger
from hubmap.reader.raw_tables import Page, RawTable
from hubmap.tables import METRIC_ALIASES, TABLES

__all__ = ["is_pivot", "list_likeness", "tables_of_categories", "tables_of_years"]

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PIVOT_WORDS = frozenset({"row labels", "label baris", "column labels", "label kolom"})
# words with which the headers of lists begin
_LIST_WORDS = frozenset(
    {
        "nama",
        "name",
        "kab",
        "kabupaten",
        "kota",
        "kecamatan",
        "provinsi",
        "alamat",
        "jumlah",
        "tahun",
        "lat",
        "latitude",
        "kode",
        "desa",
        "tenaga",
    }
)
_MOST_COLUMNS = 6
_GAPS = re.compile(r"[\W_]+")
_MEANINGS = {alias: metric for metric, aliases in METRIC_ALIASES.items() for alias in aliases} | {
    alias: column.name
    for name in ("observations", "hubs")
    for column in TABLES[name].columns
    for alias in (column.name, *column.aliases)
}


def tables_of_years(pages: Sequence[Page], kind: str, problems: list[Problem], ledger: Ledger) -> dict[int, RawTable]:
    """Read the pages of no known kind that are each called by a year, if they are one table in parts.

    They are if no two of them are of the same year, and each has at least half of the columns of the first: a workbook with a
    sheet for each year, or a folder with a file for each.

    Parameters
    ----------
    pages
        All pages of the input.
    kind
        What the table is that they are parts of.
    problems
        That they were read together is added, and what is wrong in them.
    ledger
        Their headers and titles are marked in it.

    Returns
    -------
    dict
        The tables by the page's position; empty where there are not several such pages.
    """
    dated = {at: page.year for at, page in enumerate(pages) if page.kind is None and page.year is not None}
    if len(dated) < 2 or len(set(dated.values())) < len(dated):  # noqa: PLR2004
        return {}
    found: list[Problem] = []
    tables = {at: table_of_page(pages[at], kind, found, year=year) for at, year in dated.items()}
    first = _bare(next(iter(tables.values())))
    if not all(len(first & _bare(one)) * 2 >= len(first) for one in tables.values()):
        return {}
    for at in tables:
        table_of_page(pages[at], kind, [], ledger=ledger)
    problems += [_told([tables[at] for at in sorted(dated, key=dated.__getitem__)]), *found]
    return tables


def _bare(raw: RawTable) -> set[str]:
    """What the columns are called, without their years, which differ from part to part; usual names of one thing are one."""
    plain = (" ".join(_GAPS.sub(" ", _YEAR.sub(" ", name)).casefold().split()) for name in raw.columns)
    return {_MEANINGS.get(name, name) for name in plain}


def _told(parts: Sequence[RawTable]) -> Problem:
    names = [part.title for part in parts]
    return Problem(
        severity="note",
        code="tables-of-years",
        message=Sentence(
            "{some} and {last} were read as one table, each with the year in its name.",
            some=", ".join(names[:-1]),
            last=names[-1],
        ),
        remedy="Write a column year where a figure is of another year; leave only the table to use where they do not belong together.",
        file=parts[0].file if parts[0].sheet else None,
    )


def list_likeness(page: Page) -> int:
    """How much a page looks like the list: by headers that are known, and by how many columns and rows it has."""
    headers = [] if is_pivot(page) else table_of_page(page, "flat", []).columns
    known = sum(header.casefold().strip() in _MEANINGS or _first_word(header) in _LIST_WORDS for header in headers)
    rows = sum(any(cell is not None for cell in row) for row in page.grid)
    return 5 * known + min(len(headers), _MOST_COLUMNS) + (rows > 2)  # noqa: PLR2004


def is_pivot(page: Page) -> bool:
    """Whether a page is the pivot table of another one."""
    first = [str(cell).casefold().strip() for row in page.grid[:4] for cell in row if cell is not None]
    return any(cell in _PIVOT_WORDS for cell in first)


def _first_word(header: str) -> str:
    return (_GAPS.sub(" ", header.casefold()).split() or [""])[0]


def tables_of_categories(
    pages: Sequence[Page], first: int | None, usable: Sequence[int], problems: list[Problem], ledger: Ledger
) -> dict[int, RawTable]:
    """Read pages with the same columns as one table, in which their names are a column.

    Parameters
    ----------
    pages
        All pages of the input.
    first
        The position of the one that is the list.
    usable
        Positions of those that are no table of something else.
    problems
        That they were read together is added, and what is wrong in them.
    ledger
        Their headers and titles are marked in it.
    """
    if first is None or len(usable) < 2:  # noqa: PLR2004
        return {}
    wanted = _bare(table_of_page(pages[first], "flat", []))
    alike = [
        at for at in usable if not is_pivot(pages[at]) and _alike(wanted, _bare(table_of_page(pages[at], "flat", [])))
    ]
    if len(alike) < 2 or len(wanted) < 2:  # noqa: PLR2004
        return {}
    parts = {}
    for at in alike:
        raw = table_of_page(pages[at], "flat", problems, ledger=ledger)
        column = "Lembar" if raw.sheet else "Berkas"
        title = raw.sheet or Path(raw.file).stem
        parts[at] = replace(raw, cells={**raw.cells, column: [title] * len(raw.row_numbers)})
    names = [part.title for part in parts.values()]
    message = Sentence(
        "{some} and {last} have the same columns and were read as one table.",
        some=", ".join(names[:-1]),
        last=names[-1],
    )
    remedy = "Leave only the table to use where they do not belong together."
    problems.append(
        Problem(severity="note", code="tables-of-categories", message=message, remedy=remedy, file=pages[first].file)
    )
    return parts


def _alike(one: set[str], other: set[str]) -> bool:
    return len(one & other) * 5 >= 4 * len(one | other)
