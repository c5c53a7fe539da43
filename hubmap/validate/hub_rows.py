"""One flat table taken apart into hubs and their observations, as if it had been two tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count
from operator import eq

from hubmap.config import ColumnRules
from hubmap.plain_values import Texts
from hubmap.problems import Problem, Sentence, Severity
from hubmap.reader import FLAT, Cell, Ledger, RawTable
from hubmap.reader.limits import DEFAULT, Limits
from hubmap.tables import TABLES, Table
from hubmap.tables.header_words import MARKS
from hubmap.validate import table_limits
from hubmap.validate.cell_values import day_of_cell
from hubmap.validate.column_roles import Known, recognise
from hubmap.validate.column_values import EMAIL, NIK, PHONE
from hubmap.validate.hub_identity import identify_rows
from hubmap.validate.name_marks import with_plain_names
from hubmap.validate.pin_columns import FindPoint, read_pin_columns
from hubmap.validate.rows import different
from hubmap.validate.subtotals import with_level_headings, with_titled_context, without_subtotals
from hubmap.validate.summed_parts import sum_rows, with_sexes_summed

__all__ = ["BOTH", "KEY", "has_figures", "slug", "split"]

_GAPS = re.compile(rf"(?:[^\w{MARKS}]|_)+")
_DIGITS = re.compile(r"\d{3}")
# headers that are places, of which so many make a table that is turned
_OF_PLACE = re.compile(r"(?i)\s*(?:kabupaten|kab\.?|kota|kecamatan|kec\.?|provinsi|prov\.?|desa|kelurahan)\s+[^\W\d]")
_FEWEST_PLACES = 3
# the column of ids that were made
KEY = "(id)"

# a part of the table and a position in it
_Row = tuple[Known, int]

# every column that a table of hubs can have, and every one that a table of observations can have beside them
BOTH = Table(
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
    return bool(recognise(raw, BOTH, settings, [], metrics=True, attributes=True).metrics)


def split(
    tables: Sequence[RawTable],
    rules: ColumnRules,
    problems: list[Problem],
    ledger: Ledger | None = None,
    find_point: FindPoint | None = None,
    *,
    limits: Limits = DEFAULT,
) -> tuple[list[Known], list[Known]]:
    """Take a flat table apart, which may be in several parts.

    Rows whose id, name and place agree are one hub that was observed several times.

    Parameters
    ----------
    tables
        The parts, each with a column of names or places, and any columns of figures.
    rules
        What ``hubmap.toml`` says of its columns.
    problems
        What was taken for what, and what was not used, is added.
    ledger
        What became of rows that are not the first of their hub is marked in it.
    find_point
        Looks places up, where only they tell what a pin's columns are.
    limits
        How many rows may name a hub again, and how many figures there may be.

    Returns
    -------
    hubs, observations : list of Known
        One of each for every part; both know the rows that they came from.
    """
    parts = [
        recognise(raw, BOTH, rules.of(raw.name), problems, metrics=True, attributes=True, publish=rules.publish)
        for raw in tables
    ]
    table_limits.check_figures(parts, limits)
    parts = [with_plain_names(with_level_headings(known, problems), problems) for known in parts]
    parts = [without_subtotals(read_pin_columns(known, rules.crs, find_point, problems), problems) for known in parts]
    parts = [with_titled_context(known, problems) for known in parts]
    parts, rules = with_sexes_summed(parts, rules, problems)
    problems.extend(problem for known in parts if (problem := _transposed(known)))
    usable = [known for known in parts if _has_names(known, problems)]
    found = identify_rows(usable, slug, limits, keep_parts=rules.parts == "apart")
    problems.extend(found.problems)
    by_table = {id(known): (keys, fates) for known, keys, fates in zip(usable, found.keys, found.fates, strict=True)}
    firsts: dict[str, _Row] = {}
    hubs, observations = [], []
    for known in parts:
        raw, (keys, fates) = known.table, by_table.get(id(known), ([None] * len(known.table.row_numbers), {}))
        if known not in usable:
            hubs.append(Known(_rows(raw, "hubs", []), readings=known.readings))
            observations.append(Known(_rows(raw, "observations", [])))
            if ledger:
                ledger.mark_unknown(raw.file, raw.sheet, raw.row_numbers, "left_out")
            continue
        first: Sequence[int] = range(len(keys))
        # where each row is a hub of its own, none need be looked for
        if len(usable) > 1 or not _are_different(keys):
            for at, key in enumerate(keys):
                if key is not None:
                    firsts.setdefault(key, (known, at))
            first = [at for at, key in enumerate(keys) if key is None or _is_row(firsts[key], known, at)]
            _tell_differences(known, keys, firsts, problems)
        hubs.append(_hubs_of(known, keys, first))
        observations.append(_observations_of(known, keys, rules))
        for fate in ("years", "merged") if ledger else ():
            numbers = [raw.row_numbers[at] for at, known_fate in fates.items() if known_fate == fate]
            ledger.mark(raw.file, raw.sheet, numbers, fate)  # type: ignore[union-attr]
    return hubs, observations


def _hubs_of(known: Known, keys: Sequence[str | None], first: Sequence[int]) -> Known:
    """The first row of every hub; a row without a name is told once, here."""
    about = {name: column for name, column in known.columns.items() if name in _names("hubs")}
    raw = replace(known.table, cells={KEY: _column(keys), **_newest(known, keys)})
    return Known(_rows(raw, "hubs", first), about | {"id": KEY}, attributes=known.attributes, readings=known.readings)


def _are_different(keys: Sequence[str | None]) -> bool:
    """Whether each key is there once."""
    return keys.are_different if isinstance(keys, Texts) else None not in keys and len(set(keys)) == len(keys)


def _column(keys: Sequence[str | None]) -> Sequence[Cell]:
    return keys if isinstance(keys, Texts) else list(keys)


def _newest(known: Known, keys: Sequence[str | None]) -> Mapping[str, Sequence[Cell]]:
    """The cells, in which the attributes of a hub of several years are those of its newest row that has them."""
    if _are_different(keys):
        return known.table.cells
    counts = Counter(keys)
    years = known.table.cells[known.columns["year"]] if "year" in known.columns else [None] * len(keys)
    order = sorted(range(len(keys)), key=lambda at: str(years[at] or ""), reverse=True)
    cells = dict(known.table.cells)
    for header in known.attributes:
        if header in known.columns.values():
            continue
        newest: dict[str, Cell] = {}
        for at in order:
            key, cell = keys[at], cells[header][at]
            if key is not None and counts[key] > 1 and cell is not None:
                newest.setdefault(key, cell)
        cells[header] = [
            cell if key is None else newest.get(key, cell) for key, cell in zip(keys, cells[header], strict=True)
        ]
    return cells


def _observations_of(known: Known, keys: Sequence[str | None], rules: ColumnRules) -> Known:
    """Every row that has a name, the newest answers of a form first."""
    about = {name: column for name, column in known.columns.items() if name in _names("observations")}
    with_name = [*range(len(keys))] if _are_different(keys) else [at for at, key in enumerate(keys) if key is not None]
    raw = replace(known.table, cells={KEY: _column(keys), **known.table.cells})
    if "year" in known.columns:
        dates = known.table.cells[known.columns["year"]]
        days = {cell: day_of_cell(cell) for cell in different(dates)}
        stamps = [days[cell] for cell in dates] if any(days.values()) else []
        if sum(stamp is not None for stamp in stamps) * 2 > len(stamps):
            with_name.sort(key=lambda at: stamps[at] or "", reverse=True)
    if rules.parts == "sum":
        raw = replace(raw, cells=sum_rows(raw.cells, keys, known))
        seen: set[tuple[str | None, Cell]] = set()
        years = known.table.cells[known.columns["year"]] if "year" in known.columns else [None] * len(keys)
        with_name = [at for at in with_name if (spot := (keys[at], years[at])) not in seen and not seen.add(spot)]  # type: ignore[func-returns-value]
    return Known(_rows(raw, "observations", with_name), about | {"hub": KEY}, known.metrics)


def slug(name: str) -> str:
    """Make an id of a name.

    Examples
    --------
    >>> slug("Kab. Klaten / Ceper")
    'kab-klaten-ceper'
    """
    # an id is in every output, and is to hold nobody's phone
    plain = PHONE.sub(" ", NIK.sub(" ", EMAIL.sub(" ", name))) if "@" in name or _DIGITS.search(name) else name
    return _GAPS.sub("-", plain.casefold()).strip("-") or "x"


def _names(table: str) -> set[str]:
    return {column.name for column in TABLES[table].all_columns}


def _has_names(known: Known, problems: list[Problem]) -> bool:
    """Without a column of names the smallest part of the address names the hubs, else the first column of words."""
    if "name" in known.columns:
        return True
    stand_ins = ("place", "village", "district", "regency", "province", "country", "region_code", "address", "id")
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
        problems.append(_of_file(known, "warning", "name-guessed", message, remedy))
    known.columns["name"] = guess
    return True


def _transposed(known: Known) -> Problem | None:
    """A table whose header names the places, so that each is a column and no row is one."""
    named = [header for header in known.table.columns if _OF_PLACE.match(header)]
    if len(named) < _FEWEST_PLACES or 2 * len(named) <= len(known.table.columns):
        return None
    message = Sentence(
        "The header names places ({first}, {second}, …): each stands in a column, and a row is no place.",
        first=named[0],
        second=named[1],
    )
    remedy = "Turn the table (copy it, and paste it transposed), so that each place is a row."
    return _of_file(known, "error", "transposed", message, remedy)


def _is_row(row: _Row, known: Known, at: int) -> bool:
    return row[0] is known and row[1] == at


def _tell_differences(
    known: Known, keys: Sequence[str | None], firsts: Mapping[str, _Row], problems: list[Problem]
) -> None:
    """Tell what later rows of a hub say of it that its first row does not; only the first row's words are kept."""
    said = [name for name in ("list", "products", "products_en") if name in known.columns]
    for at, key in enumerate(keys) if said else ():
        if key is not None and not _is_row(firsts[key], known, at):
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
    if column in known.attributes and not known.attributes[column].published:
        return False
    cells = known.table.cells[column]
    words = sum(isinstance(cell, str) and any(letter.isalpha() for letter in cell) for cell in cells)
    return words * 2 > len(cells)


def _of_file(known: Known, severity: Severity, code: str, message: str, remedy: str) -> Problem:
    return Problem(
        severity=severity, code=code, message=message, remedy=remedy, file=known.table.file, sheet=known.table.sheet
    )


def _rows(raw: RawTable, name: str, which: Sequence[int]) -> RawTable:
    """Some rows of a table as a table of another name."""
    if len(which) == len(raw.row_numbers) and all(map(eq, which, count())):
        return replace(raw, name=name)
    cells = {column: [column_cells[at] for at in which] for column, column_cells in raw.cells.items()}
    return replace(raw, name=name, cells=cells, row_numbers=[raw.row_numbers[at] for at in which])
