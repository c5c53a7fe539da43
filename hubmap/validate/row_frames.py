"""Every cell of the tables read as what its column holds, and the rows completed: totals out, ids made, places put together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hubmap.free_names import FreeNames
from hubmap.plain_values import Texts, columns, matching
from hubmap.problems import Problem, Sentence
from hubmap.tables import TABLES, Attribute, Column
from hubmap.tables.quantity import missing_among
from hubmap.validate import cell_values
from hubmap.validate.address_parts import PARTS, place_and_within
from hubmap.validate.centre_events import share_identity
from hubmap.validate.column_roles import Known
from hubmap.validate.coordinates import are_fine, point_of_text, written_precision_km
from hubmap.validate.hub_rows import KEY, slug
from hubmap.validate.table_rules import ORIGIN, Row, row_problem

if TYPE_CHECKING:
    import pandas as pd

    from hubmap.reader import Cell

__all__ = ["KnownTables", "attribute_column", "attributes_of", "read_rows"]

KnownTables = dict[str, list[Known]]

# what a total is called at the bottom of a table, and how a footnote begins there
_TOTAL = re.compile(
    r"(?i)(j ?u ?m ?l ?a ?h\b.*|sub[ -]?total.*|rata-rata|average|sum|"
    r"(grand )?t ?o ?t ?a ?l( (keseluruhan|seluruhnya)| ?[/:(].*|"
    r" (kab|kota|kec|prov|desa|kel|sentra|ikm|jawa|sumat|kalimantan|sulawesi|papua|maluku|nasional|indonesia).*)?)[ :.]*$"
)
_FOOTNOTE = re.compile(r"(?i)(sumber|catatan|keterangan|ket|source|sources|note|notes)\s*[:.]|\*")
# the first letters of what these say: nearly every other word is told from them by these
_STARTS = r"(?i)^\s*(j ?u|s[uo]|ra|av|gr|t ?o|ca|ke|no|\*)"
# what holds all other rows of a list of its parts
_WHOLE_COUNTRY = re.compile(r"(?i)indonesia|nasional|national")
_MAYBE_WHOLE = r"(?i) total|^\s*(the )?(indonesia|na[st]ional|world|dunia|global|total)"
_WHOLE_WORLD = re.compile(r"(?i)(the )?world|dunia|global|total dunia")
# so many sheets can be told apart by their colours
_MOST_SHEETS = 12
# a pin that is nearer than this to its spot is as good as one set by hand
_FINE_KM = 1.0
# a table of fewer columns may well have names alone
_WIDE = 3


def read_rows(known: KnownTables, problems: list[Problem]) -> dict[str, pd.DataFrame]:
    """Read every cell of the tables, and complete their rows.

    Parameters
    ----------
    known
        The tables that each table is made of.
    problems
        Cells that cannot be read, which are missing then, rows that are no hubs, and ids that were made are added.

    Returns
    -------
    dict of DataFrame
        By table, one row per row of the input: its columns as objects, None where nothing is known, and `table_rules.ORIGIN`.
    """
    frames = {name: _table(known[name], name, problems) for name in TABLES}
    _leave_totals_out(frames, known, problems)
    _tell_lone_names(frames["hubs"], known["hubs"], problems)
    share_identity(frames["centres"], problems)
    for name in ("hubs", "centres"):
        _identify(frames[name], problems, has_ids=any("id" in table.columns for table in known[name]))
    for name in ("hubs", "centres"):
        _take_points(frames[name], problems)
        frames[name]["pin_km"] = _written_precisions(frames[name])
        # the name of a centre alone is no place
        _take_places(frames[name], by_name=name == "hubs")
    _take_points(frames["own_places"], problems)
    sources = frames["sources"]
    for stand_in in ("title", "id"):
        sources["publisher"] = sources["publisher"].where(sources["publisher"].notna(), sources[stand_in])
    return frames


def _table(tables: Sequence[Known], name: str, problems: list[Problem]) -> pd.DataFrame:
    import pandas as pd

    found: dict[str, list[Any]] = {column: [] for column in (*_names(name), *ORIGIN)}
    absent = {
        column.name for column in TABLES[name].all_columns if column.kind != "list" and not _is_anywhere(tables, column)
    }
    attributes = attributes_of(tables)
    found.update({attribute_column(key): [] for key in attributes})
    for known in tables:
        numbers, wrong = known.table.row_numbers, []
        origin: dict[str, list[Any]] = {
            "file": [known.table.file] * len(numbers),
            "sheet": [known.table.sheet] * len(numbers),
            "row": numbers,
            "known": [known] * len(numbers),
            "at": list(range(len(numbers))),
        }
        for column in TABLES[name].all_columns:
            if column.name in absent:
                continue
            values, errors = cell_values.read_cells(column, _cells(known, column))
            found[column.name] += values
            wrong += [(at, error, column.name) for at, error in errors]
        for key in attributes:
            found[attribute_column(key)] += _attribute_cells(known, key)
        for key, values in origin.items():
            found[key] += values
        # row by row, as a person goes through a table
        for at, error, column_name in sorted(wrong, key=lambda one: one[0]):
            row = {key: values[at] for key, values in origin.items()}
            problems.append(row_problem(row, "error", error.code, error.message, error.remedy, column=column_name))
    # what no table has is empty for all rows, and one column is enough for that
    empty = pd.Series([None] * len(found["row"]), dtype=object)
    kinds = {"row": "int64", "at": "int64"}
    # each list is let go when its column is made
    told = {
        key: empty if key in absent else pd.Series(found.pop(key), dtype=kinds.get(key, object)) for key in [*found]
    }
    return pd.DataFrame(told, copy=False)


def _is_anywhere(tables: Sequence[Known], column: Column) -> bool:
    return any(
        column.name in known.columns or (column.kind == "year" and known.table.year is not None) for known in tables
    )


def attributes_of(tables: Sequence[Known]) -> dict[str, Attribute]:
    """The attributes of all parts of a table, by their keys."""
    found: dict[str, Attribute] = {}
    for known in tables:
        for attribute in known.attributes.values():
            found.setdefault(attribute.key, attribute)
    return {key: _across_sheets(attribute, tables) for key, attribute in found.items()}


def _across_sheets(attribute: Attribute, tables: Sequence[Known]) -> Attribute:
    """An attribute of several sheets; one that is the same in all rows of each sheet, as their names are, tells the sheets apart."""
    if attribute.kind != "text" or len(tables) < 2:  # noqa: PLR2004 - several
        return attribute
    said = [
        {*known.table.cells[header]}
        for known in tables
        for header, one in known.attributes.items()
        if one.key == attribute.key
    ]
    different = set().union(*said)
    are_sheets = len(said) == len(tables) and all(len(cells) == 1 for cells in said)
    return replace(attribute, kind="category") if are_sheets and 1 < len(different) <= _MOST_SHEETS else attribute


def attribute_column(key: str) -> str:
    """Name of an attribute's column in a frame, which no column of hubmap's own has."""
    return f"@{key}"


def _attribute_cells(known: Known, key: str) -> list[Any]:
    header = next((header for header, attribute in known.attributes.items() if attribute.key == key), None)
    if header is None:
        return [None] * len(known.table.row_numbers)
    return cell_values.attribute_values(known.attributes[header].kind, known.table.cells[header])


def _cells(known: Known, column: Column) -> Sequence[Cell]:
    """The cells of a column; the year of a table without such a column is that of its name, if it has one."""
    if column.name in known.columns:
        return known.table.cells[known.columns[column.name]]
    return [known.table.year if column.kind == "year" else None] * len(known.table.row_numbers)


def _names(table: str) -> list[str]:
    return [column.name for column in TABLES[table].all_columns]


def _leave_totals_out(frames: dict[str, pd.DataFrame], known: KnownTables, problems: list[Problem]) -> None:
    """Leave out rows that are no hub but a total or a footnote, and what they say of figures."""
    hubs, observations = frames["hubs"], frames["observations"]
    left_out = _totals(hubs, known["hubs"], problems)
    frames["hubs"] = hubs.drop(index=left_out).reset_index(drop=True) if left_out else hubs
    said = {word for word in _maybe_totals(known["observations"], "hub", observations["hub"]) if _TOTAL.match(word)}
    if not said and not left_out:
        return
    where = set(_spots(hubs.iloc[left_out]))
    stays = [
        hub not in said and spot not in where
        for hub, spot in zip(observations["hub"], _spots(observations), strict=True)
    ]
    frames["observations"] = observations.loc[stays].reset_index(drop=True)


def _spots(frame: pd.DataFrame) -> Iterator[tuple[Any, ...]]:
    return zip(*(frame[name].tolist() for name in ("file", "sheet", "row")), strict=True)


def _maybe_totals(tables: Sequence[Known], role: str, values: pd.Series[Any]) -> set[str]:
    """The different texts of a column that may be what totals and footnotes are called."""
    columns = [known.table.cells.get(known.columns.get(role, "")) for known in tables]
    if columns and all(isinstance(column, Texts) for column in columns):
        return {str(column[at]) for column in columns if column for at in matching(column, _STARTS)}
    different = values.unique().tolist()
    return {str(different[at]) for at in matching(different, _STARTS)}


def _totals(hubs: pd.DataFrame, tables: Sequence[Known], problems: list[Problem]) -> list[int]:
    """Positions of the rows of hubs that are a total or a footnote, wherever in the row that is written; each is told."""
    names, of_rows = hubs["name"].tolist(), hubs["known"].tolist()
    in_rows = dict(zip(map(id, of_rows), of_rows, strict=True))
    in_table = {key: _first_cells(known) for key, known in in_rows.items()}
    words = {str(cells[at]) for cells in in_table.values() for at in matching(cells, _STARTS)}
    words |= _maybe_totals(tables, "name", hubs["name"])
    totals = {word for word in words if _TOTAL.match(word.strip())} | _group_totals(
        names, {role for known in in_rows.values() for role in known.columns}
    )
    footnotes = {word for word in words if _FOOTNOTE.match(word)}
    bottom = _bottom_notes(in_rows)
    if not totals and not footnotes and not bottom:
        return []
    found = []
    origins = _origins(hubs)
    rows = list(zip(of_rows, hubs["at"].tolist(), strict=True))
    firsts = [in_table[id(known)][at] for known, at in rows]
    for at, (name, first) in enumerate(zip(names, firsts, strict=True)):
        total = name if name in totals else first if first in totals else None
        if total is not None:
            message = Sentence("“{value}” is a total and no hub; the row was not used.", value=total)
            problems.append(row_problem(origins[at], "note", "total-row", message, column="name"))
            found.append(at)
        elif (id(rows[at][0]), rows[at][1]) in bottom or (first in footnotes and _is_lone(*rows[at])):
            message = Sentence("“{value}” is a footnote and no hub; the row was not used.", value=first)
            problems.append(row_problem(origins[at], "note", "footnote", message))
            found.append(at)
    return found


def _group_totals(names: Sequence[Any], roles: set[str]) -> set[str]:
    """Names that are “X Total” where X is a name too, and the country or the world beside its parts."""
    if not matching(names, _MAYBE_WHOLE):
        return set()
    of_all = _WHOLE_COUNTRY if roles & {"province", "regency"} and "country" not in roles else _WHOLE_WORLD
    said = {str(name).strip() for name in names if name is not None}
    wholes = {name for name in said if of_all.fullmatch(name)} if len(said) > _WIDE else set()
    return wholes | {
        f"{name} {word}" for name in said for word in ("Total", "TOTAL", "total") if f"{name} {word}" in said
    }


def _bottom_notes(tables: Mapping[int, Known]) -> set[tuple[int, int]]:
    """Rows below the last figure of a wide table that have one cell, the first or one of no name: it is said of the table."""
    found: set[tuple[int, int]] = set()
    for key, known in tables.items():
        columns = _own_columns(known)
        names = known.table.cells.get(known.columns.get("name", ""), columns[0] if columns else [])
        if len(columns) < _WIDE:
            continue
        filled = _filled_cells(columns)
        last = next((at for at in range(len(filled) - 1, -1, -1) if filled[at] > 1), len(filled))
        if last >= 1:
            found |= {
                (key, at)
                for at in range(last + 1, len(filled))
                if filled[at] == 1 and (columns[0][at] is not None or names[at] is None)
            }
    return found


def _own_columns(known: Known) -> list[Sequence[Cell]]:
    """The columns that the file itself has."""
    return [column for header, column in known.table.cells.items() if header != KEY and not header.startswith("(")]


def _filled_cells(columns: Sequence[Sequence[Cell]]) -> list[int]:
    """How many cells of each row are filled."""
    import numpy as np

    filled = np.zeros(len(columns[0]) if columns else 0, dtype=np.int64)
    for column in columns:
        if isinstance(column, Texts):
            filled += column.arrow.is_valid().to_numpy(zero_copy_only=False)
        else:
            filled += np.fromiter((cell is not None for cell in column), dtype=bool, count=len(column))
    return filled.tolist()


def _first_cells(known: Known) -> Sequence[str | None]:
    """The text of the first cell of each row that is not empty."""
    columns = [column for header, column in known.table.cells.items() if header != KEY]
    if columns and isinstance(columns[0], Texts) and not columns[0].arrow.null_count:
        return columns[0]
    first: list[Any] = [None] * len(known.table.row_numbers)
    for column in columns:
        if None in first:
            first = [cell if before is None else before for before, cell in zip(first, column, strict=True)]
    return [None if cell is None else str(cell) for cell in first]


def _is_lone(known: Known, at: int) -> bool:
    """Whether a row has one cell that is not empty, and no more."""
    return sum(column[at] is not None for column in _own_columns(known)) == 1


def _tell_lone_names(hubs: pd.DataFrame, tables: Sequence[Known], problems: list[Problem]) -> None:
    """Tell rows that have a name and nothing else where most have more: they may be headings over the rows below them."""
    lone: set[tuple[int, int]] = set()
    for known in tables:
        cells = _own_columns(known)
        rows = _filled_cells(cells)
        if len(cells) >= _WIDE and rows.count(1) * 2 <= len(rows):
            lone |= {(id(known), at) for at, filled in enumerate(rows) if filled == 1}
    if not lone:
        return
    origins = _origins(hubs)
    for number, (known, at, name) in enumerate(zip(hubs["known"], hubs["at"], hubs["name"], strict=True)):
        if (id(known), at) in lone and name is not None:
            message = Sentence("“{name}” stands alone in its row; it was taken for a hub without figures.", name=name)
            remedy = (
                "If it is a heading, write it into a column of its own beside each row below it, and remove the row."
            )
            problems.append(row_problem(origins[number], "warning", "lone-name", message, remedy, column="name"))


def _origins(frame: pd.DataFrame) -> list[Row]:
    """Where each row stood."""
    return [dict(zip(ORIGIN, row, strict=True)) for row in zip(*(frame[name].tolist() for name in ORIGIN), strict=True)]


def _identify(frame: pd.DataFrame, problems: list[Problem], *, has_ids: bool) -> None:
    """Give an id to rows that have only a name, and a name to rows that have only an id."""
    import pandas as pd

    ids, names = frame["id"].tolist(), frame["name"].tolist()
    free, origins = FreeNames(key for key in ids if key), _origins(frame)
    for at in [at for at, both in enumerate(zip(ids, names, strict=True)) if not all(both)]:
        if ids[at]:
            message = Sentence("{hub} has no name; it is called by its id.", hub=ids[at])
            problems.append(row_problem(origins[at], "error", "no-name", message, "Write a name.", column="name"))
            names[at] = ids[at]
        elif names[at]:
            ids[at] = free.next(slug(names[at]))
            if has_ids:
                message = Sentence("“{name}” has no id; it was given {hub}.", name=names[at], hub=ids[at])
                remedy = "Write an id, so that it stays the same when the name changes."
                problems.append(row_problem(origins[at], "warning", "no-id", message, remedy, column="id"))
    frame["id"], frame["name"] = pd.Series(ids, dtype=object), pd.Series(names, dtype=object)


def _take_points(frame: pd.DataFrame, problems: list[Problem]) -> None:
    """Take latitude and longitude out of cells that hold both."""
    lats, lons, points, origins = (*(frame[name].tolist() for name in ("lat", "lon", "point")), _origins(frame))
    lone = frame["point"].notna() & frame["lat"].isna() & frame["lon"].isna()
    for at in frame.index[lone].tolist():
        text = str(points[at])
        if found := point_of_text(text):
            lats[at], lons[at] = found
        else:
            message = Sentence("“{value}” is not a latitude and a longitude.", value=text)
            remedy = "Write both in degrees, such as -7.6793, 110.6711."
            problems.append(row_problem(origins[at], "error", "not-degrees", message, remedy, column="point"))
    frame["lat"], frame["lon"] = lats, lons


def _written_precisions(frame: pd.DataFrame) -> list[float | None]:
    """How far off each pin may be by the decimals it is written with; None where it is as good as any."""
    found: list[float | None] = []
    tables = {id(known): known for known in frame["known"].tolist()}
    fine = {key: _fine_pins(known) for key, known in tables.items()}
    rows = zip(*(frame[name].tolist() for name in ("known", "at", "lat", "lon")), strict=True)
    for known, at, lat, lon in rows:
        columns = known.columns
        if fine[id(known)][at]:
            found.append(None)
            continue
        if lat is None or "lat" not in columns or "lon" not in columns:
            found.append(None)
            continue
        cells = known.table.cells
        km = written_precision_km(cells[columns["lat"]][at], cells[columns["lon"]][at]) if lon is not None else 0.0
        found.append(km if km > _FINE_KM else None)
    return found


def _fine_pins(known: Known) -> list[bool]:
    """Whether a pin's decimals say that it is good to a kilometre, so that they need no counting."""
    named = [known.table.cells[known.columns[name]] for name in ("lat", "lon") if name in known.columns]
    if len(named) < 2:  # noqa: PLR2004 - a pair
        return [False] * len(known.table.row_numbers)
    return [lat or lon for lat, lon in zip(*map(are_fine, named), strict=True)]


def _take_places(frame: pd.DataFrame, *, by_name: bool) -> None:
    """Put together what to look up for each row, and within what; where it has no address, by its name if that may be."""
    import pandas as pd

    for name in (*PARTS, "address", "place", "within"):
        # a dash says that nothing is known, as among figures
        if unsaid := missing_among(dict.fromkeys(frame[name].tolist())) - {None}:
            frame[name] = pd.Series([None if cell in unsaid else cell for cell in frame[name]], dtype=object)
    parted = frame[frame[[*PARTS, "address"]].notna().any(axis=1)]
    rows = columns(parted, "name", "place", "within", "known", "address", "lat", "lon", "country", *PARTS)
    found = [place_and_within(row, row["known"].columns) for row in rows]
    for number, name in enumerate(("place", "within")):
        frame.loc[parted.index, name] = pd.Series([pair[number] for pair in found], index=parted.index, dtype=object)
    if by_name:
        frame["place"] = frame["place"].where(frame["place"].notna(), frame["name"])
