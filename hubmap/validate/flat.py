"""One flat table taken apart into hubs and their observations, as if it had been two tables."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import repeat

from hubmap.problems import Problem, Severity
from hubmap.reader import FLAT, Cell, RawTable
from hubmap.tables import TABLES, Table
from hubmap.validate.columns import Known, normal, recognise

__all__ = ["KEY", "has_figures", "slug", "split"]

_GAPS = re.compile(r"[\W_]+")
# the column of ids that were made
KEY = "(id)"

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


def split(raw: RawTable, settings: Mapping[str, str], problems: list[Problem]) -> tuple[Known, Known]:
    """Take a flat table apart.

    Rows with the same id, or else the same name at the same place, are one hub that was observed several times.

    Parameters
    ----------
    raw
        A table with a column of names or places, and any columns of figures.
    settings
        What ``hubmap.toml`` says of its columns.
    problems
        What was taken for what, and what was not used, is added.

    Returns
    -------
    hubs, observations : Known
        Both know the rows that they came from.
    """
    names = _names("observations") - {"hub"}
    known = recognise(raw, _BOTH, settings, problems, metrics=True)
    if not _has_names(known, problems):
        return Known(_rows(raw, "hubs", [])), Known(_rows(raw, "observations", []))
    keys = _keys(known)
    first = {key: at for at, key in reversed(list(enumerate(keys))) if key is not None}
    _tell_differences(known, keys, first, problems)
    keyed = replace(raw, cells={KEY: list(keys), **raw.cells})
    # a row without a name is told once, among the hubs
    nameless = [at for at, key in enumerate(keys) if key is None]
    hubs = _rows(keyed, "hubs", sorted([*first.values(), *nameless]))
    observations = _rows(keyed, "observations", [at for at, key in enumerate(keys) if key is not None])
    about_hubs = {name: column for name, column in known.columns.items() if name in _names("hubs")}
    about_figures = {name: column for name, column in known.columns.items() if name in names}
    return (
        Known(hubs, about_hubs | {"id": KEY}),
        Known(observations, about_figures | {"hub": KEY}, known.metrics),
    )


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
        message = f"No column tells the hubs’ names or places; there are {columns}."
        problems.append(_of_file(known, "error", "no-place-column", message, remedy))
        return False
    if name is None:
        message = f"No column is called as names or places are, so “{guess}” was taken for the hubs’ names; there are {columns}."
        problems[:] = [problem for problem in problems if (problem.code, problem.column) != ("unknown-column", guess)]
        problems.append(_of_file(known, "warning", "name-guessed", message, remedy))
    known.columns["name"] = guess
    return True


def _tell_differences(known: Known, keys: list[str | None], first: Mapping[str, int], problems: list[Problem]) -> None:
    """Tell what later rows of a hub say of it that its first row does not; only the first row's words are kept."""
    said = [column for name, column in known.columns.items() if name in ("list", "products", "products_en")]
    for at, key in enumerate(keys):
        if key is None or first[key] == at:
            continue
        for column in said:
            cells = known.table.cells[column]
            if cells[at] is not None and cells[at] != cells[first[key]]:
                problems.append(_differs(known, at, first[key], column))


def _differs(known: Known, at: int, first: int, column: str) -> Problem:
    cell, numbers = known.table.cells[column][at], known.table.row_numbers
    return Problem(
        severity="warning",
        code="hub-differs",
        message=f"“{cell}” is not what row {numbers[first]} says of the same hub; that row counts.",
        remedy="Write it once, in the hub’s first row.",
        file=known.table.file,
        sheet=known.table.sheet,
        row=numbers[at],
        column=column,
        value=str(cell),
    )


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


def _keys(known: Known) -> list[str | None]:
    """One id per row: its own, or else one made of the name, numbered where different places bear it; None without a name."""
    telling = ("name", "place", "within", "village", "district", "regency", "province", "lat", "lon")
    cells = known.table.cells
    said = zip(*(cells[known.columns[name]] for name in telling if name in known.columns), strict=True)
    own = cells[known.columns["id"]] if "id" in known.columns else repeat(None)
    made: dict[str, dict[tuple[Cell, ...], str]] = {}
    keys: list[str | None] = []
    for identity, key in zip(said, own, strict=False):
        if key is not None:
            keys.append(str(key))
        elif identity[0] is None:
            keys.append(None)
        else:
            base = slug(str(identity[0]))
            bearers = made.setdefault(base, {})
            keys.append(bearers.setdefault(identity, f"{base}-{len(bearers) + 1}" if bearers else base))
    return keys


def _rows(raw: RawTable, name: str, which: Sequence[int]) -> RawTable:
    """Some rows of a table as a table of another name."""
    cells = {column: [column_cells[at] for at in which] for column, column_cells in raw.cells.items()}
    return replace(raw, name=name, cells=cells, row_numbers=[raw.row_numbers[at] for at in which])
