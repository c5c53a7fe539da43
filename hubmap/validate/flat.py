"""One flat table taken apart into hubs and their observations, as if it had been two tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from hubmap.problems import Problem
from hubmap.reader import Cell, RawTable
from hubmap.tables import TABLES, Table
from hubmap.validate.columns import Known, recognise

__all__ = ["slug", "split"]

_KEY = "(id)"


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
    observed = tuple(column for column in TABLES["observations"].columns if column.name != "hub")
    names = {column.name for column in observed}
    table = Table(
        name="flat", aliases=(), columns=(*(c for c in TABLES["hubs"].columns if c.name not in names), *observed)
    )
    known = recognise(raw, table, settings, problems, metrics=True)
    if not _has_names(known, problems):
        return Known(replace(raw, name="hubs", rows=[], row_numbers=[])), Known(
            replace(raw, name="observations", rows=[], row_numbers=[])
        )
    keys = _keys(known)
    first = {key: at for at, key in reversed(list(enumerate(keys)))}
    hubs = _with_keys(raw, "hubs", keys, sorted(first.values()))
    observations = _with_keys(raw, "observations", keys, range(len(keys)))
    about_hubs = {name: column for name, column in known.columns.items() if name in _names("hubs")}
    about_figures = {
        name: column for name, column in known.columns.items() if name in names or name.removesuffix("_en") in names
    }
    return (
        Known(hubs, about_hubs | {"id": _KEY}),
        Known(observations, about_figures | {"hub": _KEY}, known.metrics),
    )


def slug(name: str) -> str:
    """Make an id of a name.

    Examples
    --------
    >>> slug("Kab. Klaten / Ceper")
    'kab-klaten-ceper'
    """
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-") or "x"


def _names(table: str) -> set[str]:
    return {column.name for column in TABLES[table].all_columns}


def _has_names(known: Known, problems: list[Problem]) -> bool:
    """Without a column of names the smallest part of the address names the hubs; without any the table has none."""
    stand_ins = ("name", "place", "village", "district", "regency", "province", "id")
    name = next((known.columns[part] for part in stand_ins if part in known.columns), None)
    if name is None:
        columns = ", ".join(f"“{column}”" for column in known.table.columns)
        problems.append(
            Problem(
                severity="error",
                code="no-place-column",
                message=f"No column tells the hubs’ names or places; there are {columns}.",
                remedy='Call the one that does “name”, or write under [columns.flat] in hubmap.toml: "Its name" = "name".',
                file=known.table.file,
                sheet=known.table.sheet,
            )
        )
        return False
    known.columns["name"] = name
    return True


def _keys(known: Known) -> list[str]:
    """One id per row: its own, or else one made of the name, and of the place where names are borne twice."""
    said = [
        column
        for name in ("name", "place", "within", "village", "district", "regency", "province")
        if (column := known.columns.get(name))
    ]
    taken: dict[str, tuple[Cell, ...]] = {}
    keys = []
    for row in known.table.rows:
        own = row[known.columns["id"]] if "id" in known.columns else None
        if own is not None:
            keys.append(str(own))
            continue
        identity = tuple(row[column] for column in said)
        base = slug(str(identity[0] if identity and identity[0] is not None else ""))
        key, number = base, 1
        while taken.setdefault(key, identity) != identity:
            number += 1
            key = f"{base}-{number}"
        keys.append(key)
    return keys


def _with_keys(raw: RawTable, name: str, keys: list[str], which: range | list[int]) -> RawTable:
    return replace(
        raw,
        name=name,
        columns=[_KEY, *raw.columns],
        rows=[{_KEY: keys[at], **raw.rows[at]} for at in which],
        row_numbers=[raw.row_numbers[at] for at in which],
    )
