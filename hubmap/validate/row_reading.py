"""Every cell of the tables read as what its column holds, and the rows completed: totals out, ids made, places put together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from hubmap.free_names import FreeNames
from hubmap.plain_values import Texts, matching
from hubmap.problems import Gathered, Sentence
from hubmap.tables import TABLES, Attribute, Column
from hubmap.tables.quantity import missing_among
from hubmap.validate.address_parts import PARTS, place_and_within
from hubmap.validate.cell_values import CellError, attribute_values, read_cells
from hubmap.validate.centre_events import share_identity
from hubmap.validate.column_roles import Known
from hubmap.validate.coordinates import are_fine, point_of_text, written_precision_km
from hubmap.validate.hub_rows import KEY, slug
from hubmap.validate.rows import ORIGIN, Cells, Rows, different, filled, nothing
from hubmap.validate.table_rules import row_problem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

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


def read_rows(known: KnownTables, problems: Gathered) -> dict[str, Rows]:
    """Read every cell of the tables, and complete their rows.

    Parameters
    ----------
    known
        The tables that each table is made of.
    problems
        Cells that cannot be read, which are missing then, rows that are no hubs, and ids that were made are added.

    Returns
    -------
    dict of Rows
        By table, one row per row of the input, with its columns and `ORIGIN`.
    """
    tables = {name: _table(known[name], name, problems) for name in TABLES}
    _leave_totals_out(tables, known, problems)
    _tell_lone_names(tables["hubs"], known["hubs"], problems)
    share_identity(tables["centres"], problems)
    for name in ("hubs", "centres"):
        _identify(tables[name], problems, has_ids=any("id" in table.columns for table in known[name]))
    for name in ("hubs", "centres"):
        _take_points(tables[name], problems)
        tables[name]["pin_km"] = _written_precisions(tables[name])
        # the name of a centre alone is no place
        _take_places(tables[name], by_name=name == "hubs")
    _take_points(tables["own_places"], problems)
    for stand_in in ("title", "id"):
        tables["sources"].fill("publisher", tables["sources"][stand_in])
    return tables


def _table(tables: Sequence[Known], name: str, problems: Gathered) -> Rows:
    absent = {
        column.name for column in TABLES[name].all_columns if column.kind != "list" and not _is_anywhere(tables, column)
    }
    attributes = attributes_of(tables)
    told = [column for column in TABLES[name].all_columns if column.name not in absent]
    parts: dict[str, list[Cells]] = {
        key: [] for key in (*(column.name for column in told), *ORIGIN, *map(attribute_column, attributes))
    }
    for known in tables:
        read, wrong = _read_part(known, told, attributes, problems)
        for key, cells in read.items():
            parts[key].append(cells)
        _tell_wrong(known, wrong, problems)
    # each part is let go when its column is made
    columns = {key: _one_column(parts.pop(key)) for key in [*parts]}
    # what no table has is empty for all rows, and one column is enough for that
    empty = nothing(len(columns["row"]))
    order = (*_names(name), *ORIGIN, *map(attribute_column, attributes))
    return Rows({key: columns.get(key, empty) for key in order})


def _read_part(
    known: Known, told: Sequence[Column], attributes: Iterable[str], problems: Gathered
) -> tuple[dict[str, Cells], list[tuple[int, CellError, str]]]:
    """The columns of one of the tables that a table is made of, and its cells that cannot be read."""
    import numpy as np

    numbers, wrong = known.table.row_numbers, []
    read: dict[str, Cells] = {
        "file": [known.table.file] * len(numbers),
        "sheet": [known.table.sheet] * len(numbers),
        "row": np.array(numbers, dtype=np.int64),
        "known": [known] * len(numbers),
        "at": np.arange(len(numbers)),
    }
    for column in told:
        read[column.name], errors = read_cells(column, _cells(known, column))
        origin = (known.table.file, known.table.sheet, known.columns.get(column.name, column.name))
        wrong += problems.first_alike(
            (("error", error.code, *origin), numbers[at], (at, error, column.name)) for at, error in errors
        )
    for key in attributes:
        read[attribute_column(key)] = _attribute_cells(known, key)
    return read, wrong


def _tell_wrong(known: Known, wrong: Sequence[tuple[int, CellError, str]], problems: Gathered) -> None:
    """Tell the cells that cannot be read row by row, as a person goes through a table."""
    for at, error, column in sorted(wrong, key=itemgetter(0)):
        row = {
            "file": known.table.file,
            "sheet": known.table.sheet,
            "row": known.table.row_numbers[at],
            "known": known,
            "at": at,
        }
        problems.append(row_problem(row, "error", error.code, error.message, error.remedy, column=column))


def _one_column(parts: Sequence[Cells]) -> Cells:
    import numpy as np
    import pyarrow as pa

    if len(parts) == 1:
        return parts[0]
    if any(isinstance(part, np.ndarray) for part in parts):
        # where one has no such column, its cells are None
        return np.concatenate([part if isinstance(part, np.ndarray) else np.array(part, dtype=float) for part in parts])
    texts = [part.arrow for part in parts if isinstance(part, Texts)]
    return Texts(pa.concat_arrays(texts)) if texts and len(texts) == len(parts) else list(chain.from_iterable(parts))


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
    """Name of an attribute's column among rows, which no column of hubmap's own has."""
    return f"@{key}"


def _attribute_cells(known: Known, key: str) -> Cells:
    header = next((header for header, attribute in known.attributes.items() if attribute.key == key), None)
    if header is None:
        return nothing(len(known.table.row_numbers))
    return attribute_values(known.attributes[header].kind, known.table.cells[header])


def _cells(known: Known, column: Column) -> Sequence[Cell]:
    """The cells of a column; the year of a table without such a column is that of its name, if it has one."""
    if column.name in known.columns:
        return known.table.cells[known.columns[column.name]]
    return [known.table.year if column.kind == "year" else None] * len(known.table.row_numbers)


def _names(table: str) -> list[str]:
    return [column.name for column in TABLES[table].all_columns]


def _leave_totals_out(tables: dict[str, Rows], known: KnownTables, problems: Gathered) -> None:
    """Leave out rows that are no hub but a total or a footnote, and what they say of figures."""
    import numpy as np

    hubs, observations = tables["hubs"], tables["observations"]
    left_out = _totals(hubs, known["hubs"], problems)
    if left_out:
        tables["hubs"] = hubs.take(np.delete(np.arange(len(hubs)), left_out))
    said = {word for word in _maybe_totals(known["observations"], "hub", observations["hub"]) if _TOTAL.match(word)}
    if not said and not left_out:
        return
    where = set(_spots(hubs.take(left_out)))
    stays = [
        hub not in said and spot not in where
        for hub, spot in zip(observations["hub"], _spots(observations), strict=True)
    ]
    tables["observations"] = observations.where(np.array(stays, dtype=bool))


def _spots(rows: Rows) -> Iterator[tuple[Any, ...]]:
    return zip(rows["file"], rows["sheet"], map(int, rows["row"]), strict=True)


def _maybe_totals(tables: Sequence[Known], role: str, values: Cells) -> set[str]:
    """The different texts of a column that may be what totals and footnotes are called."""
    columns = [known.table.cells.get(known.columns.get(role, "")) for known in tables]
    if columns and all(isinstance(column, Texts) for column in columns):
        return {str(column[at]) for column in columns if column for at in matching(column, _STARTS)}
    words = different(values)
    return {str(words[at]) for at in matching(words, _STARTS)}


def _totals(hubs: Rows, tables: Sequence[Known], problems: Gathered) -> list[int]:
    """Positions of the rows of hubs that are a total or a footnote, wherever in the row that is written; each is told."""
    names, of_rows = hubs.listed("name"), hubs.listed("known")
    in_rows = hubs.tables
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
    rows = list(zip(of_rows, map(int, hubs["at"]), strict=True))
    firsts = [in_table[id(known)][at] for known, at in rows]
    for at, (name, first) in enumerate(zip(names, firsts, strict=True)):
        total = name if name in totals else first if first in totals else None
        if total is not None:
            message = Sentence("“{value}” is a total and no hub; the row was not used.", value=total)
            problems.append(row_problem(hubs.row(at, *ORIGIN), "note", "total-row", message, column="name"))
            found.append(at)
        elif (id(rows[at][0]), rows[at][1]) in bottom or (first in footnotes and _is_lone(*rows[at])):
            message = Sentence("“{value}” is a footnote and no hub; the row was not used.", value=first)
            problems.append(row_problem(hubs.row(at, *ORIGIN), "note", "footnote", message))
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
        counts = _filled_cells(columns)
        last = next((at for at in range(len(counts) - 1, -1, -1) if counts[at] > 1), len(counts))
        if last >= 1:
            found |= {
                (key, at)
                for at in range(last + 1, len(counts))
                if counts[at] == 1 and (columns[0][at] is not None or names[at] is None)
            }
    return found


def _own_columns(known: Known) -> list[Sequence[Cell]]:
    """The columns that the file itself has."""
    return [column for header, column in known.table.cells.items() if header != KEY and not header.startswith("(")]


def _filled_cells(columns: Sequence[Sequence[Cell]]) -> list[int]:
    """How many cells of each row are filled."""
    import numpy as np

    counts = np.zeros(len(columns[0]) if columns else 0, dtype=np.int64)
    for column in columns:
        counts += filled(column)
    return counts.tolist()


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


def _tell_lone_names(hubs: Rows, tables: Sequence[Known], problems: Gathered) -> None:
    """Tell rows that have a name and nothing else where most have more: they may be headings over the rows below them."""
    lone: set[tuple[int, int]] = set()
    for known in tables:
        cells = _own_columns(known)
        counts = _filled_cells(cells)
        if len(cells) >= _WIDE and counts.count(1) * 2 <= len(counts):
            lone |= {(id(known), at) for at, count in enumerate(counts) if count == 1}
    if not lone:
        return
    for number, (known, at, name) in enumerate(zip(hubs["known"], hubs["at"], hubs["name"], strict=True)):
        if (id(known), int(at)) in lone and name is not None:
            message = Sentence("“{name}” stands alone in its row; it was taken for a hub without figures.", name=name)
            remedy = (
                "If it is a heading, write it into a column of its own beside each row below it, and remove the row."
            )
            problems.append(
                row_problem(hubs.row(number, *ORIGIN), "warning", "lone-name", message, remedy, column="name")
            )


def _identify(rows: Rows, problems: Gathered, *, has_ids: bool) -> None:
    """Give an id to rows that have only a name, and a name to rows that have only an id."""
    import numpy as np

    lacking = np.flatnonzero(~(_is_said(rows["id"]) & _is_said(rows["name"]))).tolist()
    if not lacking:
        return
    ids, names = list(rows["id"]), list(rows["name"])
    free = FreeNames(key for key in ids if key)
    for at in lacking:
        if ids[at]:
            message = Sentence("{hub} has no name; it is called by its id.", hub=ids[at])
            problems.append(
                row_problem(rows.row(at, *ORIGIN), "error", "no-name", message, "Write a name.", column="name")
            )
            names[at] = ids[at]
        elif names[at]:
            ids[at] = free.next(slug(names[at]))
            if has_ids:
                message = Sentence("“{name}” has no id; it was given {hub}.", name=names[at], hub=ids[at])
                remedy = "Write an id, so that it stays the same when the name changes."
                problems.append(row_problem(rows.row(at, *ORIGIN), "warning", "no-id", message, remedy, column="id"))
    rows["id"], rows["name"] = ids, names


def _is_said(cells: Cells) -> NDArray[np.bool_]:
    """Whether each of some texts is there and not empty."""
    import numpy as np

    if isinstance(cells, Texts):
        import pyarrow.compute as pc

        said: NDArray[np.bool_] = pc.fill_null(pc.not_equal(cells.arrow, ""), fill_value=False).to_numpy(
            zero_copy_only=False
        )
        return said
    return np.fromiter(map(bool, cells), dtype=bool, count=len(cells))


def _take_points(rows: Rows, problems: Gathered) -> None:
    """Take latitude and longitude out of cells that hold both."""
    import numpy as np

    if rows.is_empty("point"):
        return
    found: dict[int, tuple[float, float]] = {}
    for at in np.flatnonzero(rows.filled("point") & ~rows.any_filled("lat", "lon")).tolist():
        text = str(rows["point"][at])
        if point := point_of_text(text):
            found[at] = point
        else:
            message = Sentence("“{value}” is not a latitude and a longitude.", value=text)
            remedy = "Write both in degrees, such as -7.6793, 110.6711."
            problems.append(row_problem(rows.row(at, *ORIGIN), "error", "not-degrees", message, remedy, column="point"))
    for number, name in enumerate(("lat", "lon")):
        rows.put(name, {at: point[number] for at, point in found.items()})


def _written_precisions(rows: Rows) -> NDArray[np.float64]:
    """How far off each pin may be by the decimals it is written with; NaN where it is as good as any."""
    import numpy as np

    found = np.full(len(rows), np.nan)
    in_table, has_pin = np.asarray(rows["at"]), rows.filled("lat") & rows.filled("lon")
    for known in rows.tables.values():
        if {"lat", "lon"} <= known.columns.keys():
            lats, lons = (known.table.cells[known.columns[name]] for name in ("lat", "lon"))
            positions = rows.of_table(known)
            # decimals that say that a pin is good to a kilometre need no counting
            are_coarse = ~(are_fine(lats) | are_fine(lons))[in_table[positions]]
            for position in positions[are_coarse & has_pin[positions]].tolist():
                km = written_precision_km(lats[in_table[position]], lons[in_table[position]])
                if km > _FINE_KM:
                    found[position] = km
    return found


def _take_places(rows: Rows, *, by_name: bool) -> None:
    """Put together what to look up for each row, and within what; where it has no address, by its name if that may be."""
    import numpy as np

    for name in (*PARTS, "address", "place", "within"):
        # a dash says that nothing is known, as among figures
        if unsaid := missing_among(different(rows[name])) - {None}:
            rows[name] = [None if cell in unsaid else cell for cell in rows[name]]
    parted = np.flatnonzero(rows.any_filled(*PARTS)).tolist()
    said = rows.rows(parted, "name", "place", "within", "known", "address", "lat", "lon", "country", *PARTS)
    found = [place_and_within(row, row["known"].columns) for row in said]
    for number, name in enumerate(("place", "within")):
        rows.put(name, {at: pair[number] for at, pair in zip(parted, found, strict=True)})
    rows.fill("place", rows["address"])
    if by_name:
        rows.fill("place", rows["name"])
