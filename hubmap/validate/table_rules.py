"""The tables' rules applied to rows that were read: cells by the rule of their column, references between tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from hubmap.problems import Problem, Sentence, Severity, listed
from hubmap.tables import COORDINATES, YEARS, Column, Table

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

__all__ = ["HIDDEN", "ORIGIN", "Row", "apply_rules", "check_references", "origin_problem", "row_problem"]

Row = Mapping[Any, Any]

# the recognised table that a row came from, and its position there: they serve to tell problems and to read figures, and are
# no part of checked tables
HIDDEN = ("known", "at")
ORIGIN = ("file", "sheet", "row", *HIDDEN)

# what a cell counts as that says something unknown
_CAUTIOUS = {"unknown-covers": "part", "unknown-stands": "doubted"}
# what an empty cell says
_USUAL = {"covers": "hub", "stands": "yes"}
_KINDS = {"year": "Int64", "number": "float64"}

_LINK = re.compile(r"https?://[^\s/?#]+\.[^\s/?#]+", re.IGNORECASE)
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")

# by code: severity, what is said, what to do
_SAID: dict[str, tuple[Severity, str, str]] = {
    "double-id": ("error", "The id {value} occurs twice; this row was not used.", "Give each row an id of its own, or remove one of them."),
    "unknown-covers": ("error", "“{value}” does not say what a figure covers; it counts as a part.", "Write {choices}."),
    "unknown-stands": ("error", "“{value}” does not say whether a figure stands for its hub; it counts as doubted.", "Write {choices}."),
    "unknown-quality": ("error", "“{value}” is not a quality; it was left out.", "Write {choices}."),
    "unknown-role": ("error", "“{value}” is not a role; the centre cannot be drawn.", "Write {choices}."),
    "unknown-status": ("error", "“{value}” is not a status; the centre cannot be drawn.", "Write {choices}."),
    "unknown-kind": ("error", "“{value}” is not a kind of programme; it was left out.", "Write {choices}."),
    "impossible-year": ("error", "{value} cannot be the year; it was left out.", "Write one year in four digits."),
    "impossible-coordinate": ("error", "{value} cannot be {column} in degrees; the pin was not used.", "Write lat between -90 and 90, and lon between -180 and 180."),
    "swapped-coordinates": ("error", "lat is {value}, which can only be a longitude: lat and lon look swapped; the pin was not used.", "Swap the two cells, or the names of the two columns."),
    "not-a-link": ("error", "“{value}” is not a web link; it was left out.", "Write an address that begins with https:// or http://."),
    "not-a-date": ("error", "“{value}” is not a date; it was left out.", "Write 2019, 2019-03 or 2019-03-22."),
}  # fmt: skip


def apply_rules(table: Table, rows: pd.DataFrame, problems: list[Problem]) -> pd.DataFrame:
    """Apply a table's rules; a cell that breaks one is told and becomes missing, a row that lacks what it needs is left out.

    Parameters
    ----------
    table
        The table's columns.
    rows
        The rows as read, with `ORIGIN`.
    problems
        What is wrong is added.

    Returns
    -------
    pandas.DataFrame
        One row per usable row; years are ``Int64``, degrees ``float64``, all else objects with None for missing.
    """
    frame = rows.astype({column.name: _KINDS[column.kind] for column in table.columns if column.kind in _KINDS})
    required = [column.name for column in table.columns if column.required]
    lacking = frame[frame[required].isna().any(axis=1)]
    problems.extend(_lacks(row, table, required) for row in lacking.to_dict("records"))
    dropped = _break_rules(table, frame, problems) if len(frame) else set()
    for name, usual in _USUAL.items():
        if name in frame:
            frame[name] = frame[name].where(frame[name].notna(), usual)
    unusable = frame.index[frame[required].isna().any(axis=1)].union(list(dropped))
    # to leave nothing out would copy all columns
    frame = frame.drop(index=unusable).reset_index(drop=True) if len(unusable) else frame
    return _without_half_pins(frame, problems)


def row_problem(
    row: Row, severity: Severity, code: str, message: str, remedy: str = "", *, column: str | None = None
) -> Problem:
    """Make a problem of a row, with the column as the file calls it and the cell as it stands there."""
    header = row["known"].columns.get(column, column)
    column_cells = row["known"].table.cells.get(header)
    cell = column_cells[row["at"]] if column_cells else None
    return origin_problem(
        row, severity, code, message, remedy, column=header, value=None if cell is None else str(cell)
    )


def origin_problem(
    row: Row,
    severity: Severity,
    code: str,
    message: str,
    remedy: str = "",
    *,
    column: str | None = None,
    value: str | None = None,
) -> Problem:
    """Make a problem of a row with ``file, sheet, row``, with the column as the file calls it."""
    return Problem(
        severity=severity,
        code=code,
        message=message,
        remedy=remedy,
        file=row["file"],
        sheet=row["sheet"],
        row=int(row["row"]),
        column=column,
        value=value,
    )


def check_references(frames: dict[str, pd.DataFrame], problems: list[Problem], *, has_sources: bool) -> None:
    """Check what rows name in other tables, in place.

    A hub may be named by its id or by its name. An observation or programme of an unknown hub is left out; a centre stays,
    without it. Without a table of sources, what stands in the columns source is taken for sources of their own.
    """
    import pandas as pd

    ids = frames["hubs"]["id"]
    hubs: dict[str, str] | None = None
    for name in ("observations", "centres", "programmes"):
        frame = frames[name]
        unknown = _unknown_hubs(frame["hub"], ids)
        if unknown.any():
            hubs = hubs or _by_name(frames["hubs"])
            named = {hub: hubs.get(_plain(hub), hub) for hub in frame.loc[unknown, "hub"].unique()}
            frame["hub"] = pd.Series([named.get(hub, hub) for hub in frame["hub"]], dtype=object)
            unknown &= ~frame["hub"].isin(ids)
        problems.extend(_unknown(row, "hub", "hubs", name) for row in frame[unknown].to_dict("records"))
        if name == "centres":
            frame.loc[unknown, "hub"] = None
        elif unknown.any():
            frames[name] = frame[~unknown].reset_index(drop=True)
    if not has_sources:
        frames["sources"] = _sources_of(frames)
        return
    for name in ("hubs", "observations", "centres", "programmes"):
        frame = frames[name]
        unknown = frame["source"].notna() & ~frame["source"].isin(set(frames["sources"]["id"]))
        problems.extend(_unknown(row, "source", "sources", name) for row in frame[unknown].to_dict("records"))
        frame.loc[unknown, "source"] = None


def _unknown_hubs(hubs: pd.Series[Any], ids: pd.Series[Any]) -> pd.Series[bool]:
    """Which rows name a hub that there is not; where each row is a hub of its own, nothing need be looked up."""
    import pandas as pd

    if len(hubs) == len(ids) and bool((hubs.to_numpy() == ids.to_numpy()).all()):
        return pd.Series(data=False, index=hubs.index)
    return hubs.notna() & ~hubs.isin(ids)


def _break_rules(table: Table, frame: pd.DataFrame, problems: list[Problem]) -> set[int]:
    """Tell the cells that break a rule, row by row and by the columns' names; returns the rows that cannot stay."""
    broken_cells: list[tuple[int, str, str]] = []
    for column in table.all_columns:
        if column.name in frame:
            code, mask = _broken(column, frame[column.name])
            broken_cells += [(int(at), column.name, code) for at in frame.index[mask]]
    dropped = set()
    for at, name, code in sorted(broken_cells):
        column = table.column(name)
        problems.append(_told(frame.loc[at].to_dict(), column, code, frame.loc[at, name]))
        if code == "double-id":
            dropped.add(at)
        else:
            frame.loc[at, column.name] = _CAUTIOUS.get(code)
    return dropped


def _told(row: Row, column: Column, code: str, value: Any) -> Problem:  # noqa: ANN401
    if code == "impossible-coordinate" and _look_swapped(row):
        code = "swapped-coordinates"
    severity, message, remedy = _SAID[code]
    words = {"value": value, "column": column.name, "choices": _one_of(column)}
    return row_problem(row, severity, code, Sentence(message, **words), Sentence(remedy, **words), column=column.name)


def _look_swapped(row: Row) -> bool:
    """Whether a latitude that cannot be would do as a longitude, and the longitude as a latitude."""
    lat, lon = row["lat"], row["lon"]
    return bool(abs(lat) > COORDINATES["lat"][1] >= abs(lon))


def _one_of(column: Column) -> str:
    *most, last = list(dict.fromkeys(column.choices.values())) or [""]
    return Sentence("{some} or {last}", some=", ".join(most), last=last) if most else last


def _lacks(row: Row, table: Table, required: Iterable[str]) -> Problem:
    missing = [name for name in required if row[name] is None]
    message = Sentence(
        "The row of {table} has no {columns}; it was not used.",
        table=table.name,
        columns=listed(missing, "{some} and no {last}"),
    )
    remedy = Sentence("Write {columns}, or remove the row.", columns=listed(missing, "{some} and {last}"))
    return row_problem(row, "error", "missing-cell", message, remedy, column=missing[-1])


def _without_half_pins(frame: pd.DataFrame, problems: list[Problem]) -> pd.DataFrame:
    if "lat" not in frame:
        return frame
    half = frame["lat"].isna() != frame["lon"].isna()
    if half.any():
        problems.extend(_half(row) for row in frame[half].to_dict("records") if _stands_alone(row))
        frame.loc[half, ["lat", "lon"]] = float("nan")
    return frame


def _half(row: Row) -> Problem:
    message = Sentence("{hub} has only one of lat and lon; the pin was not used.", hub=row["id"])
    return row_problem(row, "error", "half-pin", message, "Write both, or neither.", column="lat")


def _stands_alone(row: Row) -> bool:
    """Whether the other cell is empty in the file; one that broke a rule was told already."""
    known = row["known"]
    if row["point"] is not None:
        return False
    return any(
        name not in known.columns or known.table.cells[known.columns[name]][row["at"]] is None
        for name in ("lat", "lon")
    )


def _by_name(hubs: pd.DataFrame) -> dict[str, str]:
    """Ids by plain name, for names that one hub alone bears; ids win over names."""
    names = [_plain(name) for name in hubs["name"]]
    counts = Counter(names)
    named = {name: key for key, name in zip(hubs["id"], names, strict=True) if counts[name] == 1}
    return named | {_plain(key): key for key in hubs["id"]}


def _plain(text: object) -> str:
    return " ".join(str(text).casefold().split())


def _unknown(row: Row, what: str, table: str, inside: str) -> Problem:
    words = {"what": Sentence(what), "value": row[what], "table": table}
    message = Sentence("The {what} “{value}” is not in the table {table}.", **words)
    if inside != "centres" and what != "source":
        message = Sentence("{message} The row was not used.", message=message)
    remedy = Sentence("Add it to {table}, or write the id of one that is there.", table=table)
    return row_problem(row, "error", f"unknown-{what}", message, remedy, column=what)


def _sources_of(frames: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Sources made of what stands in the columns source, each publisher called by its own words."""
    import pandas as pd

    named = pd.concat([frames[name][["source", *ORIGIN]] for name in ("hubs", "observations", "centres", "programmes")])
    first = (
        named.dropna(subset="source").drop_duplicates("source").rename(columns={"source": "id"}).reset_index(drop=True)
    )
    return (
        first.assign(publisher=first["id"])
        .reindex(columns=frames["sources"].columns)
        .astype(object)
        .where(lambda cells: cells.notna(), None)
    )


def _broken(column: Column, cells: pd.Series[Any]) -> tuple[str, NDArray[np.bool_]]:
    """Which cells break the rule of their column: unique ids, choices, years, degrees, dates and links.

    Empty cells break none; whether they may be empty is decided when rows are read.

    Returns
    -------
    code : str
        Of the problem that each of them is.
    mask : numpy.ndarray
        One flag a cell.
    """
    import numpy as np

    has_value = cells.notna().to_numpy()
    match column.kind:
        case "id" if column.refers is None and not column.repeats:
            return "double-id", np.asarray(has_value & cells.duplicated().to_numpy())
        case "choice":
            return f"unknown-{column.name}", has_value & ~cells.isin(set(column.choices.values())).to_numpy()
        case "year":
            return "impossible-year", _outside(cells, YEARS)
        case "number":
            return "impossible-coordinate", _outside(cells, COORDINATES[column.name])
        case "link" | "date":
            pattern = _LINK if column.kind == "link" else _DATE
            wrong = [bool(has) and not pattern.match(str(cell)) for has, cell in zip(has_value, cells, strict=True)]
            return f"not-a-{column.kind}", np.array(wrong, dtype=bool)
    return "", np.zeros(len(cells), dtype=bool)


def _outside(cells: pd.Series[Any], bounds: tuple[float, float]) -> NDArray[np.bool_]:
    values = cells.to_numpy(dtype="float64", na_value=float("nan"))
    # what is missing is neither below nor above
    return (values < bounds[0]) | (values > bounds[1])
