"""One flat table taken apart into hubs and their observations, as if it had been two tables."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from hubmap.problems import Problem, Sentence, Severity
from hubmap.reader import FLAT, Cell, RawTable
from hubmap.tables import TABLES, Table
from hubmap.validate.column_roles import Known, normal, recognise

__all__ = ["KEY", "has_figures", "slug", "split"]

_GAPS = re.compile(r"[\W_]+")
# the column of ids that were made
KEY = "(id)"

# a part of the table and a position in it
_Row = tuple[Known, int]
# by the beginning of an id, the ids of the places that bear the name
_Bearers = dict[str, dict[tuple[Cell, ...], str]]

# every column that a table of hubs can have, and every one that a table of observations can have beside them
_BOTH = Table(
    name=FLAT,
    aliases=(),
    columns=tuple(
        {
            column.name: column
            for name in ("observations", "hubs")
            for column in TABLES[name].columns
            if column.name != "hub"
        }.values()
    ),
)


def has_figures(raw: RawTable, settings: Mapping[str, str]) -> bool:
    """Whether a table of hubs has columns of figures, so that it is to be taken apart."""
    return bool(recognise(raw, _BOTH, settings, [], metrics=True).metrics)


def split(
    tables: Sequence[RawTable], settings: Mapping[str, str], problems: list[Problem]
) -> tuple[list[Known], list[Known]]:
    """Take a flat table apart, which may be in several parts.

    Rows with the same id, or else the same name at the same place, are one hub that was observed several times.

    Parameters
    ----------
    tables
        The parts, each with a column of names or places, and any columns of figures.
    settings
        What ``hubmap.toml`` says of its columns.
    problems
        What was taken for what, and what was not used, is added.

    Returns
    -------
    hubs, observations : list of Known
        One of each for every part; both know the rows that they came from.
    """
    hubs, observations = [], []
    bearers: _Bearers = {}
    firsts: dict[str, _Row] = {}
    for raw in tables:
        known = recognise(raw, _BOTH, settings, problems, metrics=True)
        if not _has_names(known, problems):
            hubs.append(Known(_rows(raw, "hubs", [])))
            observations.append(Known(_rows(raw, "observations", [])))
            continue
        keys = _keys(known, bearers)
        for at, key in enumerate(keys):
            if key is not None:
                firsts.setdefault(key, (known, at))
        # a row without a name is told once, among the hubs
        first = [at for at, key in enumerate(keys) if key is None or _is_row(firsts[key], known, at)]
        with_name = [at for at, key in enumerate(keys) if key is not None]
        _tell_differences(known, keys, firsts, problems)
        keyed = replace(raw, cells={KEY: list(keys), **raw.cells})
        about_hubs = {name: column for name, column in known.columns.items() if name in _names("hubs")}
        about_figures = {name: column for name, column in known.columns.items() if name in _names("observations")}
        hubs.append(Known(_rows(keyed, "hubs", first), about_hubs | {"id": KEY}))
        observations.append(Known(_rows(keyed, "observations", with_name), about_figures | {"hub": KEY}, known.metrics))
    return hubs, observations


def slug(name: str) -> str:
    """Make an id of a name.

    Examples
    --------
    >>> slug("Kab. Klaten / Ceper")
    'kab-klaten-ceper'
    """
    return _GAPS.sub("-", name.casefold()).strip("-") or "x"


def _names(table: str) -> set[str]:
    return {column.name for column in TABLES[table].all_columns}


def _has_names(known: Known, problems: list[Problem]) -> bool:
    """Without a column of names the smallest part of the address names the hubs, else the first column of words."""
    if "name" in known.columns:
        return True
    named = [column for column in known.table.columns if normal(column).startswith(("nama ", "name "))]
    if named:
        known.columns["name"] = named[0]
        problems[:] = [
            problem for problem in problems if (problem.code, problem.column) != ("unknown-column", named[0])
        ]
        return True
    stand_ins = ("place", "village", "district", "regency", "province", "id")
    name = next((known.columns[part] for part in stand_ins if part in known.columns), None)
    guess = name or next((column for column in known.table.columns if _is_words(known, column)), None)
    columns = ", ".join(f"“{column}”" for column in known.table.columns)
    remedy = 'Call the one that does “name”, or write under [columns.flat] in hubmap.toml: "Its name" = "name".'
    if guess is None:
        message = Sentence("No column tells the hubs’ names or places; there are {columns}.", columns=columns)
        problems.append(_of_file(known, "error", "no-place-column", message, remedy))
        return False
    if name is None:
        message = Sentence(
            "No column is called as names or places are, so “{column}” was taken for the hubs’ names; there are {columns}.",
            column=guess,
            columns=columns,
        )
        problems[:] = [problem for problem in problems if (problem.code, problem.column) != ("unknown-column", guess)]
        problems.append(_of_file(known, "warning", "name-guessed", message, remedy))
    known.columns["name"] = guess
    return True


def _is_row(row: _Row, known: Known, at: int) -> bool:
    return row[0] is known and row[1] == at


def _tell_differences(
    known: Known, keys: Sequence[str | None], firsts: Mapping[str, _Row], problems: list[Problem]
) -> None:
    """Tell what later rows of a hub say of it that its first row does not; only the first row's words are kept."""
    said = [name for name in ("list", "products", "products_en") if name in known.columns]
    for at, key in enumerate(keys):
        if key is not None and said and not _is_row(firsts[key], known, at):
            differing = [
                name
                for name in said
                if _cell(known, name, at) not in (None, _cell(firsts[key][0], name, firsts[key][1]))
            ]
            problems.extend(_differs(known, at, firsts[key], name) for name in differing)


def _differs(known: Known, at: int, first: _Row, name: str) -> Problem:
    before, raw = first[0].table, known.table
    row: str = Sentence("row {row}", row=before.row_numbers[first[1]])
    if before.title != raw.title:
        row = Sentence("{row} of {table}", row=row, table=before.title)
    cell = _cell(known, name, at)
    return Problem(
        severity="warning",
        code="hub-differs",
        message=Sentence("“{value}” is not what {row} says of the same hub; that row counts.", value=cell, row=row),
        remedy="Write it once, in the hub’s first row.",
        file=raw.file,
        sheet=raw.sheet,
        row=raw.row_numbers[at],
        column=known.columns[name],
        value=str(cell),
    )


def _cell(known: Known, name: str, at: int) -> Cell:
    return known.table.cells[known.columns[name]][at] if name in known.columns else None


def _is_words(known: Known, column: str) -> bool:
    """Whether a column that has no meaning yet is mostly words."""
    if column in known.columns.values() or column in {metric.header for metric in known.metrics}:
        return False
    cells = known.table.cells[column]
    words = sum(isinstance(cell, str) and any(letter.isalpha() for letter in cell) for cell in cells)
    return words * 2 > len(cells)


def _of_file(known: Known, severity: Severity, code: str, message: str, remedy: str) -> Problem:
    return Problem(
        severity=severity, code=code, message=message, remedy=remedy, file=known.table.file, sheet=known.table.sheet
    )


def _keys(known: Known, made: _Bearers) -> list[str | None]:
    """One id per row: its own, or else one made of the name, numbered where different places bear it; None without a name."""
    telling = ("name", "place", "within", "village", "district", "regency", "province", "lat", "lon")
    cells = known.table.cells
    no_cells: list[Cell] = [None] * len(known.table.row_numbers)
    said = [cells[known.columns[name]] if name in known.columns else no_cells for name in telling]
    own = cells[known.columns["id"]] if "id" in known.columns else no_cells
    keys: list[str | None] = []
    for key, *identity in zip(own, *said, strict=True):
        if key is not None:
            keys.append(key.date().isoformat() if isinstance(key, datetime) else str(key))
        elif identity[0] is None:
            keys.append(None)
        else:
            base = slug(str(identity[0]))
            bearers = made.setdefault(base, {})
            keys.append(bearers.setdefault(tuple(identity), f"{base}-{len(bearers) + 1}" if bearers else base))
    return keys


def _rows(raw: RawTable, name: str, which: Sequence[int]) -> RawTable:
    """Some rows of a table as a table of another name."""
    cells = {column: [column_cells[at] for at in which] for column, column_cells in raw.cells.items()}
    return replace(raw, name=name, cells=cells, row_numbers=[raw.row_numbers[at] for at in which])
