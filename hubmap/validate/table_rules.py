"""The tables' rules applied to rows that were read: cells by the rule of their column, references between tables."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from math import nan
from operator import eq
from typing import TYPE_CHECKING, Any

from hubmap.plain_values import Texts, plain
from hubmap.problems import Gathered, Problem, Sentence, Severity, listed
from hubmap.tables import COORDINATES, YEARS, Column, Table
from hubmap.validate.rows import ORIGIN, Cells, Row, Rows, among, filled

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["apply_rules", "check_references", "origin_problem", "row_problem"]

# what a cell counts as that says something unknown
_CAUTIOUS = {"unknown-covers": "part", "unknown-stands": "doubted"}
# what an empty cell says
_USUAL = {"covers": "hub", "stands": "yes"}

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


def apply_rules(table: Table, rows: Rows, problems: Gathered) -> Rows:
    """Apply a table's rules; a cell that breaks one is told and becomes missing, a row that lacks what it needs is left out.

    Parameters
    ----------
    table
        The table's columns.
    rows
        The rows as read; changed.
    problems
        What is wrong is added.

    Returns
    -------
    Rows
        One row per usable row; degrees are arrays of numbers.
    """
    import numpy as np

    for column in table.columns:
        if column.kind == "number":
            rows[column.name] = _numbers(rows[column.name])
    required = [column.name for column in table.columns if column.required]
    lacking = np.flatnonzero(_lacks_any(rows, required)).tolist()
    for at in lacking:
        # of a table with no name in any row the first ones are told
        problems.append(_lacks(rows.row(at, *required, *ORIGIN), table, required))
    dropped = _break_rules(table, rows, problems)
    for name, usual in _USUAL.items():
        if name in rows:
            rows.fill(name, [usual] * len(rows))
    unusable = _lacks_any(rows, required)
    unusable[dropped] = True
    usable = rows.where(~unusable)
    _leave_half_pins_out(usable, problems)
    return usable


def _numbers(cells: Cells) -> NDArray[np.float64]:
    """Cells as numbers; missing is NaN."""
    import numpy as np

    if isinstance(cells, Texts):
        # no column of numbers is one of texts but where it is empty
        return np.full(len(cells), np.nan)
    # minus nothing is nothing
    return np.array(cells, dtype=np.float64) + 0


def _lacks_any(rows: Rows, required: Iterable[str]) -> NDArray[np.bool_]:
    import numpy as np

    lacks = np.zeros(len(rows), dtype=bool)
    for name in required:
        lacks |= ~rows.filled(name)
    return lacks


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


def check_references(tables: dict[str, Rows], problems: Gathered, *, has_sources: bool) -> None:
    """Check what rows name in other tables, in place.

    A hub may be named by its id or by its name. An observation or programme of an unknown hub is left out; a centre stays,
    without it. Without a table of sources, what stands in the columns source is taken for sources of their own.
    """
    import numpy as np

    for name in ("observations", "centres", "programmes"):
        unknown = _unknown_hubs(tables[name], tables["hubs"])
        told = np.flatnonzero(unknown).tolist()
        problems.extend(_unknown(row, "hub", "hubs", name) for row in tables[name].rows(told, "hub", *ORIGIN))
        if name == "centres":
            tables[name].put("hub", dict.fromkeys(told))
        else:
            tables[name] = tables[name].where(~unknown)
    if not has_sources:
        tables["sources"] = _sources_of(tables)
        return
    ids = {*tables["sources"]["id"]}
    for name in ("hubs", "observations", "centres", "programmes"):
        rows = tables[name]
        told = np.flatnonzero(rows.filled("source") & ~among(rows["source"], ids)).tolist()
        problems.extend(_unknown(row, "source", "sources", name) for row in rows.rows(told, "source", *ORIGIN))
        rows.put("source", dict.fromkeys(told))


def _unknown_hubs(rows: Rows, hubs: Rows) -> NDArray[np.bool_]:
    """Which rows name a hub that there is not; one that is named by its name is called by its id from then on."""
    import numpy as np

    if rows.is_empty("hub") or _are_same(rows["hub"], hubs["id"]):
        return np.zeros(len(rows), dtype=bool)
    ids = {*hubs["id"]}
    unknown = rows.filled("hub") & ~among(rows["hub"], ids)
    if unknown.any():
        named = _by_name(hubs)
        called = {
            at: named.get(_plain(hub), hub) for at in np.flatnonzero(unknown).tolist() if (hub := rows["hub"][at])
        }
        rows.put("hub", called)
        unknown &= ~among(rows["hub"], ids)
    return unknown


def _are_same(cells: Cells, others: Cells) -> bool:
    """Whether two columns hold the same, as where each row is a hub of its own."""
    if isinstance(cells, Texts) and isinstance(others, Texts):
        return bool(cells.arrow.equals(others.arrow))
    return len(cells) == len(others) and all(map(eq, cells, others))


def _break_rules(table: Table, rows: Rows, problems: Gathered) -> list[int]:
    """Tell the cells that break a rule, row by row and by the columns' names; returns the rows that cannot stay."""
    import numpy as np

    broken_cells: list[tuple[int, str, str]] = []
    for column in table.all_columns:
        if column.name in rows and not rows.is_empty(column.name):
            code, mask = _broken(column, rows[column.name])
            broken_cells += [(at, column.name, code) for at in np.flatnonzero(mask).tolist()]
    changed: dict[str, dict[int, Any]] = defaultdict(dict)
    dropped = []
    for at, name, code in sorted(broken_cells):
        pin = {part: changed[part].get(at, rows[part][at]) for part in COORDINATES if part in rows}
        told = "swapped-coordinates" if code == "impossible-coordinate" and _look_swapped(pin) else code
        if not _are_enough(rows, at, told, name, problems):
            row = rows.row(at, name, *ORIGIN)
            problems.append(_told(row, table.column(name), told, row[name]))
        if code == "double-id":
            dropped.append(at)
        else:
            changed[name][at] = _CAUTIOUS.get(code, nan if name in COORDINATES else None)
    for name, cells in changed.items():
        rows.put(name, cells)
    return dropped


def _are_enough(rows: Rows, at: int, code: str, name: str, problems: Gathered) -> bool:
    """Whether so many like it are told that the row is all that is kept of one more."""
    header = rows["known"][at].columns.get(name, name)
    kind = (_SAID[code][0], code, rows["file"][at], rows["sheet"][at], header)
    return problems.are_enough(kind, int(rows["row"][at]))


def _told(row: Row, column: Column, code: str, value: Any) -> Problem:  # noqa: ANN401 - a cell
    severity, message, remedy = _SAID[code]
    words = {"value": plain(value), "column": column.name, "choices": _one_of(column)}
    return row_problem(row, severity, code, Sentence(message, **words), Sentence(remedy, **words), column=column.name)


def _look_swapped(row: Row) -> bool:
    """Whether a latitude that cannot be would do as a longitude, and the longitude as a latitude."""
    # what is missing is NaN, which is no more and no less than anything
    return bool(abs(row["lat"]) > COORDINATES["lat"][1] >= abs(row["lon"]))


def _one_of(column: Column) -> str:
    *most, last = list(dict.fromkeys(column.choices.values())) or [""]
    return Sentence("{some} or {last}", some=", ".join(most), last=last) if most else last


def _lacks(row: Row, table: Table, required: Iterable[str]) -> Problem:
    missing = [name for name in required if row[name] is None]
    # a hub's id is made of its name where it has none
    wanted = ["name"] if table.name == "hubs" else missing
    called = [row["known"].columns.get(name, name) for name in wanted]
    message = Sentence("The row has no {columns}; it was not used.", columns=listed(called, "{some} and no {last}"))
    remedy = Sentence("Write {columns}, or remove the row.", columns=listed(called, "{some} and {last}"))
    return row_problem(row, "error", "missing-cell", message, remedy, column=missing[-1])


def _leave_half_pins_out(rows: Rows, problems: Gathered) -> None:
    import numpy as np

    if "lat" not in rows:
        return
    half = np.flatnonzero(rows.filled("lat") != rows.filled("lon")).tolist()
    needed = ("id" if "id" in rows else "name", "point", *ORIGIN)
    problems.extend(_half(row) for row in rows.rows(half, *needed) if _stands_alone(row))
    for name in ("lat", "lon"):
        rows.put(name, dict.fromkeys(half, nan))


def _half(row: Row) -> Problem:
    message = Sentence("{hub} has only one of lat and lon; the pin was not used.", hub=row.get("id", row.get("name")))
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


def _by_name(hubs: Rows) -> dict[str, str]:
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


def _sources_of(tables: dict[str, Rows]) -> Rows:
    """Sources made of what stands in the columns source, each publisher called by its own words."""
    firsts: dict[str, Row] = {}
    for name in ("hubs", "observations", "centres", "programmes"):
        rows = tables[name]
        if not rows.is_empty("source"):
            for at, cell in enumerate(rows["source"]):
                if cell is not None and cell not in firsts:
                    firsts[cell] = rows.row(at, *ORIGIN)
    made = [{"id": source, "publisher": source, **row} for source, row in firsts.items()]
    return Rows({name: [row.get(name) for row in made] for name in tables["sources"].columns})


def _broken(column: Column, cells: Cells) -> tuple[str, NDArray[np.bool_]]:
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

    match column.kind:
        case "id" if column.refers is None and not column.repeats:
            return "double-id", _repeated(cells)
        case "choice":
            return f"unknown-{column.name}", filled(cells) & ~among(cells, {*column.choices.values()})
        case "year":
            return "impossible-year", _outside(cells, YEARS)
        case "number":
            return "impossible-coordinate", _outside(cells, COORDINATES[column.name])
        case "link" | "date":
            pattern = _LINK if column.kind == "link" else _DATE
            wrong = [cell is not None and not pattern.match(str(cell)) for cell in cells]
            return f"not-a-{column.kind}", np.array(wrong, dtype=bool)
    return "", np.zeros(len(cells), dtype=bool)


def _repeated(cells: Cells) -> NDArray[np.bool_]:
    """Which cells are like one before them."""
    import numpy as np

    if isinstance(cells, Texts) and cells.are_different:
        return np.zeros(len(cells), dtype=bool)
    firsts: dict[Any, int] = {}
    return np.array(
        [cell is not None and firsts.setdefault(cell, at) != at for at, cell in enumerate(cells)], dtype=bool
    )


def _outside(cells: Cells, bounds: tuple[float, float]) -> NDArray[np.bool_]:
    import numpy as np

    # what is missing is NaN, which is neither below nor above
    values = np.array(cells, dtype=np.float64)
    outside: NDArray[np.bool_] = (values < bounds[0]) | (values > bounds[1])
    return outside
