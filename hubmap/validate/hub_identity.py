"""Which rows are one hub: those whose id, name and place agree, and which of these are its years, its parts or the same again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from math import isnan
from typing import Final

from hubmap.free_names import FreeNames
from hubmap.plain_values import Texts
from hubmap.problems import Problem, Sentence, Severity
from hubmap.reader import Cell
from hubmap.reader.limits import DEFAULT, Limits
from hubmap.tables.quantity import is_missing
from hubmap.validate import table_limits
from hubmap.validate.column_roles import Known
from hubmap.validate.coordinates import decimal_cells, degrees_of_text, point_of_text

__all__ = ["Identified", "identify_rows"]

# pins of one hub in several years may differ by some kilometres, since offices round them anew
_JITTER_DEG: Final = 0.05
# without a year a pin further off than this, about 100 m, is another place of the name
_SAME_SPOT_DEG: Final = 0.001
_PART_KINDS = ("category", "text", "code", "identifier", "date", "address", "link")


@dataclass(slots=True)
class _Row:
    """One row with what tells whose it is."""

    known: Known
    at: int
    id: str | None
    name: str
    place: tuple[Hashable, ...]
    pin: tuple[float, float] | None
    year: Cell


@dataclass(slots=True)
class Identified:
    """What was found: a key for every row of every table, and what became of rows that are not the first of their hub."""

    keys: Sequence[Sequence[str | None]]
    fates: list[dict[int, str]]
    problems: list[Problem] = field(default_factory=list)


def identify_rows(
    tables: Sequence[Known], slug_of: Callable[[str], str], limits: Limits = DEFAULT, *, keep_parts: bool = True
) -> Identified:
    """Tell which rows of the tables are one hub.

    Parameters
    ----------
    tables
        The parts of a flat table.
    slug_of
        Makes an id of a name.
    limits
        How many rows may name a hub again.
    keep_parts
        Whether rows that tell parts of one place apart are hubs of their own.

    Raises
    ------
    InputError
        More rows do.
    """
    for known in tables:
        table_limits.check_names(known, limits)
    if (own := _own_ids(tables)) is not None:
        return Identified(own, [{} for _ in tables])
    table_limits.check_hub_rows(tables, limits)
    rows = [row for known in tables for row in _rows(known)]
    keys: list[list[str | None]] = [[None] * len(known.table.row_numbers) for known in tables]
    found = Identified(keys, [{} for _ in tables])
    numbers = {id(known): number for number, known in enumerate(tables)}
    free = FreeNames(row.id for row in rows if row.id)
    given: set[str] = set()
    for group in _same_hubs(rows, found.problems):
        for part in _parts(group, found.problems) if keep_parts else [group]:
            key = _free_key(part[0], free, given, slug_of)
            for row in part:
                keys[numbers[id(row.known)]][row.at] = key
            for row, fate in _fates(part):
                found.fates[numbers[id(row.known)]][row.at] = fate
            found.problems += _same_again(part)
    return found


def _own_ids(tables: Sequence[Known]) -> list[Sequence[str | None]] | None:
    """The ids of tables in which every row has one that no other has, so that each is a hub; else None."""
    if not all("id" in known.columns for known in tables):
        return None
    columns = [known.table.cells[known.columns["id"]] for known in tables]
    if len(columns) == 1 and isinstance(only := columns[0], Texts):
        return [only] if only.are_different else None
    if any(None in column for column in columns):
        return None
    own: list[Sequence[str | None]] = [
        column if isinstance(column, Texts) else [_id_text(key) for key in column] for column in columns
    ]
    return own if len({key for keys in own for key in keys}) == sum(map(len, own)) else None


def _rows(known: Known) -> Iterator[_Row]:
    places = zip(*(known.cells_of(name) for name in table_limits.PLACE), strict=True)
    years = known.cells_of("year") if "year" in known.columns else [known.table.year] * len(known.table.row_numbers)
    pins = _pins(known)
    names = zip(known.cells_of("id"), known.cells_of("name"), places, years, strict=True)
    for at, (key, name, place, year) in enumerate(names):
        if key is None and name is None:
            continue
        own = None if key is None else _id_text(key)
        said = tuple(None if is_missing(part) else " ".join(str(part).casefold().split()) for part in place)
        yield _Row(known, at, own, "" if name is None else " ".join(str(name).casefold().split()), said, pins[at], year)


def _pins(known: Known) -> list[tuple[float, float] | None]:
    cells, count = known.table.cells, len(known.table.row_numbers)
    if "lat" in known.columns and "lon" in known.columns:
        lats, lons = (decimal_cells(cells[known.columns[name]], _degrees).tolist() for name in ("lat", "lon"))
        return [None if isnan(lat + lon) else (lat, lon) for lat, lon in zip(lats, lons, strict=True)]
    if "point" in known.columns:
        return [point_of_text(str(cell)) if cell is not None else None for cell in cells[known.columns["point"]]]
    return [None] * count


def _degrees(cell: Cell) -> float | None:
    if isinstance(cell, (int, float)):
        return float(cell)
    return None if cell is None else degrees_of_text(str(cell))


def _id_text(key: Cell) -> str:
    if isinstance(key, datetime):
        return key.date().isoformat()
    return str(key)


def _same_hubs(rows: Sequence[_Row], problems: list[Problem]) -> list[list[_Row]]:
    """Rows of which id, name and place agree, in the order in which the first of each comes."""
    by_id: dict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        if row.id:
            by_id[row.id].append(row)
    shared = {key for key, group in by_id.items() if len({row.name for row in group if row.name}) > 1}
    problems.extend(_shared_id(shared_id, by_id[shared_id]) for shared_id in sorted(shared))
    groups: dict[tuple[Hashable, ...], list[list[_Row]]] = defaultdict(list)
    order: list[list[_Row]] = []
    for row in rows:
        if row.id in shared:
            row.id = None
        key: tuple[Hashable, ...] = (row.id,) if row.id else (row.name, row.place)
        if not row.id and row.pin and is_missing(row.year):
            # thousands of shops may bear one name
            key = (*key, round(row.pin[0], 3), round(row.pin[1], 3))
        cluster = next((one for one in groups[key] if _agree(one[0], row)), None)
        if cluster is None:
            cluster = []
            if groups[key] and row.id:
                problems.append(_other_place(row, groups[key][0][0]))
            groups[key].append(cluster)
            order.append(cluster)
        cluster.append(row)
    return order


def _agree(first: _Row, row: _Row) -> bool:
    places = all(
        one is None or other is None or one == other for one, other in zip(first.place, row.place, strict=True)
    )
    if not places or first.pin is None or row.pin is None:
        return places
    apart = max(abs(first.pin[0] - row.pin[0]), abs(first.pin[1] - row.pin[1]))
    has_years = not is_missing(first.year) and not is_missing(row.year) and first.year != row.year
    return apart <= (_JITTER_DEG if has_years else _SAME_SPOT_DEG)


def _parts(group: list[_Row], problems: list[Problem]) -> list[list[_Row]]:
    """The group as it is, or, where a year comes again and a column tells these rows apart, by what stands in that column."""
    years = [str(row.year) for row in group]
    if len(group) == 1 or len(set(years)) == len(years):
        return [group]
    header = _telling_column(group, years)
    if header is None:
        return [group]
    parts: dict[str, list[_Row]] = {}
    for row in group:
        parts.setdefault(str(row.known.table.cells[header][row.at]), []).append(row)
    problems.append(_told_apart(group, header, len(parts)))
    return list(parts.values())


def _telling_column(group: Sequence[_Row], years: Sequence[str]) -> str | None:
    """The first attribute by which rows of one year all differ."""
    known = group[0].known
    if any(row.known is not known for row in group):
        return None
    attributes = known.attributes.items()
    own = [header for header, one in attributes if one.kind in _PART_KINDS and header not in known.columns.values()]
    figures = {tuple(str(known.table.cells[metric.header][row.at]) for metric in known.metrics) for row in group}
    # a hub of two products has its figure once
    products = [known.columns["products"]] if "products" in known.columns and len(figures) == len(group) else []
    for header in [*own, *products]:
        cells = known.table.cells[header]
        said = [(year, str(cells[row.at])) for year, row in zip(years, group, strict=True)]
        if len(set(said)) == len(said) and any(cells[row.at] is not None for row in group):
            return header
    return None


def _free_key(row: _Row, free: FreeNames, given: set[str], slug_of: Callable[[str], str]) -> str:
    """The row's own id the first time, else one made of its id or its name, numbered."""
    if row.id and row.id not in given:
        given.add(row.id)
        return row.id
    name = row.known.table.cells[row.known.columns["name"]][row.at] if "name" in row.known.columns else None
    return free.next(row.id or slug_of(str(name)))


def _fates(part: Sequence[_Row]) -> Iterator[tuple[_Row, str]]:
    """What became of the rows after the first: further years of the hub, or the same year again."""
    seen = {str(part[0].year)}
    for row in part[1:]:
        year = str(row.year)
        yield row, "merged" if year in seen else "years"
        seen.add(year)


def _same_again(part: Sequence[_Row]) -> list[Problem]:
    """Rows that say the same as one before them."""
    seen: set[tuple[str, ...]] = set()
    again = []
    for row in part:
        skipped = {header for header, attribute in row.known.attributes.items() if attribute.kind == "identifier"}
        said = tuple(str(column[row.at]) for header, column in row.known.table.cells.items() if header not in skipped)
        if said in seen:
            again.append(row)
        seen.add(said)
    return [
        _problem(
            row,
            "note",
            "same-again",
            Sentence("The row says the same as an earlier one of “{name}”; it counts once.", name=row.name),
        )
        for row in again
    ]


def _shared_id(key: str, rows: Sequence[_Row]) -> Problem:
    names = list(dict.fromkeys(str(row.known.table.cells[row.known.columns["name"]][row.at]) for row in rows))
    numbers = ", ".join(str(row.known.table.row_numbers[row.at]) for row in rows[:10])
    damaged = "e+" in key.casefold()
    template = (
        "The id {id} stands for different names ({names}; rows {rows}) and looks like a number that a spreadsheet shortened; "
        "all were kept as hubs, with ids made of their names."
        if damaged
        else "The id {id} stands for different names ({names}; rows {rows}); all were kept as hubs, with ids made of their names."
    )
    message = Sentence(template, id=key, names=", ".join(names[:5]), rows=numbers)
    remedy = "Give each its own id; format the column as text before codes are written into it."
    return _problem(rows[-1], "error", "shared-id", message, remedy, column="id")


def _other_place(row: _Row, first: _Row) -> Problem:
    number = first.known.table.row_numbers[first.at]
    message = Sentence(
        "The id {id} is at another place than in row {row}; both were kept as hubs.", id=row.id, row=number
    )
    return _problem(
        row, "warning", "same-id-other-place", message, "Give each its own id, or correct the place.", column="id"
    )


def _told_apart(group: Sequence[_Row], header: str, count: int) -> Problem:
    name = (
        group[0].known.table.cells[group[0].known.columns["name"]][group[0].at]
        if "name" in group[0].known.columns
        else group[0].id
    )
    message = Sentence(
        "{n} rows of “{name}” have the same place and year, and differ in “{column}”: they were kept apart as its parts.",
        n=count,
        name=name,
        column=header,
    )
    remedy = 'If they are to be one, write parts = "sum" under [columns] in hubmap.toml; their figures are added then.'
    return _problem(group[1], "warning", "parts-apart", message, remedy, column=header)


def _problem(
    row: _Row, severity: Severity, code: str, message: str, remedy: str = "", *, column: str = "name"
) -> Problem:
    table, header = row.known.table, row.known.columns.get(column, column)
    cell = table.cells[header][row.at] if header in table.cells else None
    return Problem(
        severity=severity,
        code=code,
        message=message,
        remedy=remedy,
        file=table.file,
        sheet=table.sheet,
        row=table.row_numbers[row.at],
        column=header,
        value=None if cell is None else str(cell),
    )
