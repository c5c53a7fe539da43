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
    _name_something(known, problems)
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


def _name_something(known: Known, problems: list[Problem]) -> None:
    """Without a column of names the smallest part of the address names the hubs."""
    if "name" in known.columns:
        return
    stand_in = next(
        (part for part in ("place", "village", "district", "regency", "province", "id") if part in known.columns), None
    )
    if stand_in is None:
        problems.append(
            Problem(
                severity="error",
                code="no-place-column",
                message=f"No column of {known.table.file} tells the hubs’ names or places; it has {', '.join(known.table.columns)}.",
                remedy="Name one of them name, or say which one it is under [columns.flat] in hubmap.toml.",
                file=known.table.file,
                sheet=known.table.sheet,
            )
        )
    else:
        known.columns["name"] = known.columns[stand_in]


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
