"""A further table joined to the hubs: by id, by code, by name and place, or by the area that the hubs lie in."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from hubmap.problems import Problem, Sentence, Severity
from hubmap.reader import Cell, Ledger, RawTable
from hubmap.reader.limits import raised
from hubmap.tables import TABLES, Attribute
from hubmap.tables.header_words import normal_header
from hubmap.validate.column_roles import Known, recognise
from hubmap.validate.hub_rows import BOTH
from hubmap.validate.metric_columns import attribute_key
from hubmap.validate.table_limits import check_figures

if TYPE_CHECKING:
    from hubmap.config import Config, Join

__all__ = ["Joined", "join_tables"]

_KEY, _COVERS, _SCOPE = "(id)", "(covers)", "(scope)"
_AREAS: Final = ("village", "district", "regency", "province", "country")
_PREFIX: Final = re.compile(
    r"^(?:kabupaten|kab|kecamatan|kec|kelurahan|kel|desa|provinsi|propinsi|prov|daerah khusus|daerah istimewa|di|dki)\b\.?\s*"
)
_GAPS: Final = re.compile(r"[\W_]+")
# without a setting a table is joined only where so much of it, or so many hubs, find each other
_MOST: Final = 0.5
_FEWEST: Final = 2
_FEW: Final = 5


@dataclass(frozen=True, slots=True)
class Joined:
    """What joining gives: the hubs with further attributes, the figures as observations, and the titles of the tables used."""

    hubs: list[Known]
    observations: list[Known]
    used: frozenset[tuple[str, str | None]]


@dataclass(frozen=True)
class _Match:
    """How the rows of a further table and the hubs find each other: by what, hub ids by row, and whether hubs only lie in it."""

    by: str
    header: str
    found: list[list[str]]
    is_wider: bool

    @property
    def rows(self) -> int:
        """How many rows found a hub."""
        return sum(map(bool, self.found))

    @cached_property
    def hubs(self) -> set[str]:
        """The hubs that were found."""
        return {hub for hubs in self.found for hub in hubs}


def join_tables(
    others: Sequence[RawTable], hubs: Sequence[Known], config: Config, problems: list[Problem], ledger: Ledger
) -> Joined:
    """Join further tables to the hubs.

    Parameters
    ----------
    others
        Tables of no known name.
    hubs
        The tables of hubs, each with a column of ids.
    config
        What the settings say: files and the columns by which they are joined, and what columns mean.
    problems
        How each was joined, what matched and what did not, is added.
    ledger
        What became of the rows is marked in it.
    """
    joined, observations, used, rules, limits = list(hubs), [], set(), config.columns, raised(config.limits)
    for raw in others:
        setting = next((one for one in config.join if _is_called(raw, one.file)), None)
        found: list[Problem] = []
        known = recognise(raw, BOTH, rules.of(raw.name), found, metrics=True, attributes=True, publish=rules.publish)
        match = _matched(known, joined, setting.on if setting else None, is_said=setting is not None)
        if match is None:
            problems.extend([_not_joined(raw, setting)] if setting else [])
            continue
        used.add((raw.file, raw.sheet))
        problems.extend(found)
        problems.extend(_told(known, match, joined))
        _mark(ledger, raw, match)
        observations.append(_observations(known, match))
        check_figures(observations, limits)
        joined = [_with_attributes(one, known, match) for one in joined]
    return Joined(joined, observations, frozenset(used))


def _is_called(raw: RawTable, name: str) -> bool:
    return name.casefold() in (raw.file.casefold(), Path(raw.file).stem.casefold(), (raw.sheet or raw.file).casefold())


def _matched(known: Known, hubs: Sequence[Known], on: str | None, *, is_said: bool) -> _Match | None:
    """The first way in which enough rows and hubs find each other: by id, code, name and place, then by area."""
    if not known.metrics and not known.attributes:
        return None
    total = sum(len(one.table.row_numbers) for one in hubs)
    for match in _ways(known, hubs, on):
        enough = match.rows * 2 >= len(match.found) or len(match.hubs) >= _MOST * total
        if match.rows and (is_said or (enough and match.rows >= _FEWEST)):
            return match
    return None


def _ways(known: Known, hubs: Sequence[Known], on: str | None) -> Iterator[_Match]:
    roles = [role for role in ("id", "region_code", "name", *_AREAS) if role in known.columns]
    if on is not None:
        wanted = normal_header(on)
        roles = [role for role in roles if wanted in (normal_header(known.columns[role]), role, _SAID.get(role))]
        # a column that both have by one header says most
        if header := next((one for one in known.table.columns if normal_header(one) == wanted), None):
            yield _found(known, header, header, _by_header(hubs, wanted), is_wider=False)
    for role in roles:
        header = known.columns[role]
        if role == "id":
            yield _found(known, role, header, _by_role(hubs, "id"), is_wider=False)
        elif role == "region_code":
            yield _found(known, role, header, _by_role(hubs, "region_code"), is_wider=False)
            yield _found(known, role, header, _by_code(hubs), is_wider=True)
        elif role == "name":
            yield _by_name(known, hubs)
        else:
            yield from _by_area(known, role, header, hubs)


# what a setting may call a role
_SAID: Final[Mapping[str, str]] = {"region_code": "code"}


def _found(known: Known, by: str, header: str, hubs: Mapping[str, Sequence[str]], *, is_wider: bool) -> _Match:
    keys = (_plain(cell) for cell in known.table.cells[header])
    return _Match(by, header, [list(hubs.get(key, ())) if key else [] for key in keys], is_wider)


def _by_name(known: Known, hubs: Sequence[Known]) -> _Match:
    """By name; where both say where they are, these must agree."""
    header = known.columns["name"]
    by_name = _by_role(hubs, "name")
    around = {key: _areas_of(one, at) for one in hubs for at, key in enumerate(_ids(one))}
    found = []
    for at, cell in enumerate(known.table.cells[header]):
        own = _areas_of(known, at) - {_plain(cell)}
        found.append([hub for hub in by_name.get(_plain(cell), ()) if not own or not around[hub] or own & around[hub]])
    return _Match("name", header, found, is_wider=False)


def _by_area(known: Known, role: str, header: str, hubs: Sequence[Known]) -> Iterator[_Match]:
    """By an area: the hubs may be such areas themselves, or lie in them."""
    named: dict[str, list[str]] = defaultdict(list)
    within: dict[str, list[str]] = defaultdict(list)
    for one in hubs:
        is_area = one.columns.get("name") in (one.columns.get(role), None)
        for at, key in enumerate(_ids(one)):
            name = _plain(_cell(one, "name", at) or _cell(one, role, at))
            if is_area or ("place" not in one.columns and role not in one.columns):
                named[name].append(key)
            for area in _areas_of(one, at, role):
                within[area].append(key)
    yield _found(known, role, header, named, is_wider=False)
    yield _found(known, role, header, within, is_wider=True)


def _areas_of(known: Known, at: int, role: str | None = None) -> set[str]:
    """The areas that a row names: in the column of one level, or in any, and in its context."""
    said = [_cell(known, one, at) for one in ((role,) if role in known.columns else _AREAS)]
    context = [part for one in ("within", "place") for part in str(_cell(known, one, at) or "").split(",")]
    return {plain for part in [*said, *([] if role in known.columns else context)] if part and (plain := _plain(part))}


def _by_role(hubs: Sequence[Known], role: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for one in hubs:
        for at, key in enumerate(_ids(one)):
            if plain := _plain(_cell(one, role, at)):
                found[plain].append(key)
    return found


def _by_code(hubs: Sequence[Known]) -> dict[str, list[str]]:
    """Hubs by the codes of what holds them: 33.10.11 lies in 33.10 and in 33."""
    found: dict[str, list[str]] = defaultdict(list)
    for code, keys in _by_role(hubs, "region_code").items():
        for length in (2, 4, 6, 7):
            if length < len(code):
                found[code[:length]].extend(keys)
    return found


def _by_header(hubs: Sequence[Known], wanted: str) -> dict[str, list[str]]:
    """Hubs by what stands in their own column of the same header."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in hubs:
        header = next((header for header in one.table.columns if normal_header(header) == wanted), None)
        for key, cell in zip(_ids(one), one.table.cells[header] if header else (), strict=False):
            found[_plain(cell)].append(key)
    return found


def _ids(known: Known) -> list[str]:
    cells = (
        known.table.cells[known.columns["id"]] if "id" in known.columns else known.table.cells[known.columns["name"]]
    )
    return [str(cell) for cell in cells]


def _cell(known: Known, role: str, at: int) -> Cell:
    return known.table.cells[known.columns[role]][at] if role in known.columns else None


def _plain(cell: Cell) -> str:
    """What is compared: without the word for its level, marks and gaps; a Kota stays another place than the Kabupaten.

    Examples
    --------
    >>> _plain("Kab. Klaten"), _plain("KOTA BOGOR"), _plain("33.10"), _plain(3310.0), _plain(None)
    ('klaten', 'kotabogor', '3310', '3310', '')
    """
    if cell is None:
        return ""
    text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
    plain = text.strip().casefold()
    while (shorter := _PREFIX.sub("", plain)) not in (plain, ""):
        plain = shorter
    return _GAPS.sub("", plain)


def _observations(known: Known, match: _Match) -> Known:
    """The rows as figures of their hubs, once for each; what is said of a wider area is said so."""
    rows = [(at, hub) for at, hubs in enumerate(match.found) for hub in hubs]
    table = known.table
    cells: dict[str, list[Cell]] = {header: [column[at] for at, _ in rows] for header, column in table.cells.items()}
    cells[_KEY] = [hub for _, hub in rows]
    columns = {name: header for name, header in known.columns.items() if name in _OBSERVED} | {"hub": _KEY}
    if match.is_wider:
        cells[_COVERS] = ["wider"] * len(rows)
        cells[_SCOPE] = [table.cells[match.header][at] for at, _ in rows]
        columns |= {"covers": _COVERS, "scope": _SCOPE}
    raw = replace(
        table, name="observations", cells=cells, row_numbers=[table.row_numbers[at] for at, _ in rows], merged={}
    )
    return Known(raw, columns, known.metrics, readings=known.readings)


_WHOSE: Final = frozenset({"id", "region_code", "name", "place", "within", "address", "lat", "lon", "point", *_AREAS})
_OBSERVED: Final = frozenset(column.name for column in TABLES["observations"].all_columns) - {"hub"}


def _with_attributes(hubs: Known, known: Known, match: _Match) -> Known:
    """The hubs with what the further table says of them beside its figures; of several rows the last that says something."""
    by_hub: dict[str, list[int]] = defaultdict(list)
    for at, keys in enumerate(match.found):
        for key in keys:
            by_hub[key].append(at)
    cells, attributes = dict(hubs.table.cells), dict(hubs.attributes)
    made = {attribute.key for attribute in attributes.values()}
    for header, attribute in _said_beside(known):
        label = header if header not in cells else f"{header} ({Path(known.table.file).stem})"
        key = attribute.key if attribute.key not in made else f"{attribute.key}_{len(made)}"
        column = known.table.cells[header]
        said = [[column[at] for at in by_hub.get(hub, ()) if column[at] is not None] for hub in _ids(hubs)]
        cells[label] = [values[-1] if values else None for values in said]
        attributes[label] = replace(attribute, key=key, label=label)
        made.add(key)
    return replace(hubs, table=replace(hubs.table, cells=cells), attributes=attributes)


def _said_beside(known: Known) -> Iterator[tuple[str, Attribute]]:
    """The columns of a further table that neither say whose its rows are nor are part of its figures."""
    taken = {header: role for role, header in known.columns.items()}
    for header in known.table.columns:
        role = taken.get(header)
        if role is None and header in known.attributes:
            yield header, known.attributes[header]
        elif role is not None and role not in _OBSERVED | _WHOSE:
            yield header, Attribute(key=attribute_key(header), label=header, kind="text")


def _mark(ledger: Ledger, raw: RawTable, match: _Match) -> None:
    matched = [number for number, hubs in zip(raw.row_numbers, match.found, strict=True) if hubs]
    first = min(raw.row_numbers, default=1)
    ledger.mark(raw.file, raw.sheet, range(1, first), "header")
    ledger.mark(raw.file, raw.sheet, matched, "rows")


def _told(known: Known, match: _Match, hubs: Sequence[Known]) -> Iterator[Problem]:
    """How a table was joined, and what of it and of the hubs found nothing."""
    raw, ids = known.table, [key for one in hubs for key in _ids(one)]
    form = (
        "Joined by “{column}”: {rows} of {all_rows} rows say something of {hubs} of {all_hubs} hubs, which lie in them."
        if match.is_wider
        else "Joined by “{column}”: {rows} of {all_rows} rows are of {hubs} of {all_hubs} hubs."
    )
    counts = {"rows": match.rows, "all_rows": len(match.found), "hubs": len(match.hubs), "all_hubs": len(ids)}
    yield _problem(raw, "note", "joined", Sentence(form, column=match.header, **counts))
    lone = [at for at, found in enumerate(match.found) if not found]
    if lone:
        names = ", ".join(str(raw.cells[match.header][at]) for at in lone[:_FEW])
        message = Sentence(
            "{n} rows found no hub: {names}.", n=len(lone), names=names + (" …" if len(lone) > _FEW else "")
        )
        severity: Severity = "note" if match.is_wider else "warning"
        yield replace(
            _problem(raw, severity, "joined-row-alone", message), row=raw.row_numbers[lone[0]], column=match.header
        )
    missing = [key for key in ids if key not in match.hubs]
    if missing:
        names = ", ".join(missing[:_FEW]) + (" …" if len(missing) > _FEW else "")
        message = Sentence("{n} hubs found no row: {names}.", n=len(missing), names=names)
        yield _problem(raw, "note", "joined-hub-alone", message)


def _not_joined(raw: RawTable, setting: Join | None) -> Problem:
    on = setting.on if setting else None
    message = Sentence("No row of the table finds a hub{by}.", by=Sentence(" by “{on}”", on=on) if on else "")
    remedy = 'Write under [join] in hubmap.toml by which column: on = "id", "code", "name", or a header that both have.'
    return _problem(raw, "error", "not-joined", message, remedy)


def _problem(raw: RawTable, severity: Severity, code: str, message: str, remedy: str = "") -> Problem:
    return Problem(severity=severity, code=code, message=message, remedy=remedy, file=raw.file, sheet=raw.sheet)
