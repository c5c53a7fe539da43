"""Pages that are called by years and have like columns, as the parts of one table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hubmap.problems import Problem, Sentence
from hubmap.reader.header_rows import table_of_page
from hubmap.reader.ledger import Ledger
from hubmap.reader.raw_tables import Page, RawTable
from hubmap.tables import METRIC_ALIASES, TABLES

__all__ = ["tables_of_years"]

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
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
