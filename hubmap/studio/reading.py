"""The second step: how each column was read, where every line went, and what is wrong, by kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from hubmap import config as configs
from hubmap import updating
from hubmap.captions import are_hubs
from hubmap.locale import retold
from hubmap.studio.settings import change

if TYPE_CHECKING:
    from hubmap.problems import Problem
    from hubmap.studio.projects import Project

__all__ = ["change_column", "problems_by_kind", "reading"]

_SAMPLES: Final = 3
_ROWS: Final = 20
# what a person can say that a column is
_ROLES: Final = (
    *("name", "place", "within", "village", "district", "regency", "province", "lat", "lon", "point", "id", "year"),
    *("products", "list", "note", "source"),
)
_KINDS: Final = ("amount", "rate", "category", "text", "link", "date", "identifier", "code", "contact")
_MEASURES: Final = ("measure", "amount", "rate")
_GRAVEST: Final = ("error", "warning", "note")


def reading(project: Project, language: str) -> dict[str, Any]:
    """Tell how a project's tables were read.

    Parameters
    ----------
    project
        Whose tables.
    language
        ``id`` or ``en``, of what is wrong.
    """
    raw, checked = project.read()
    tables = checked.tables
    of_hubs = are_hubs(checked.config, tables.hubs, (tables.centres, tables.programmes))
    problems = checked.problems if of_hubs else [one.of_places() for one in checked.problems]
    return {
        "files": [one.name for one in project.tables() if one.name != configs.FILE_NAME],
        "updated": updating.can_take_back(project.folder),
        "columns": _columns_read(project, language),
        "ledger": raw.ledger.as_dicts(),
        "problems": problems_by_kind(problems, language),
        "roles": list(_ROLES),
        "kinds": list(_KINDS),
        "said": bool(_said(project)),
        "hubs": len(tables.hubs),
        "figures": len(tables.figures),
    }


def problems_by_kind(problems: Iterable[Problem], language: str) -> list[dict[str, Any]]:
    """Problems of one kind in one column told together: the gravest first, each with its first message and its rows."""
    kinds: dict[tuple[Any, ...], list[Problem]] = defaultdict(list)
    for one in problems:
        kinds[one.severity, one.code, one.file, one.sheet, one.column].append(one)
    told = [_kind(found, language) for found in kinds.values()]
    return sorted(told, key=lambda one: _GRAVEST.index(one["severity"]))


def _kind(found: list[Problem], language: str) -> dict[str, Any]:
    first = found[0]
    return {
        "severity": first.severity,
        "code": first.code,
        "count": sum(one.count for one in found),
        "where": ", ".join(part for part in (first.file, first.sheet, first.column) if part),
        "message": retold(first.message, language),
        "remedy": retold(first.remedy, language),
        "rows": [*islice((row for one in found for row in one.rows), _ROWS)],
    }


def _columns_read(project: Project, language: str) -> list[dict[str, Any]]:
    """Each column with what it was taken for, what told it, and the first values in it."""
    raw, checked = project.read()
    tables = {(one.file, one.sheet): one for parts in raw.tables.values() for one in parts}
    said, units = _said(project), configs.load(project.source).metrics
    found = []
    for one in checked.tables.readings:
        table = tables.get((one.file, one.sheet))
        cells = table.cells.get(one.header, []) if table else []
        filled = dict.fromkeys(_sample(cell, language) for cell in cells if cell is not None)
        unit = checked.config.metric(one.role).unit["id"] if one.kind in _MEASURES else ""
        is_said = one.header in said or one.role in units
        found.append({**one.as_dict(), "unit": unit, "samples": list(filled)[:_SAMPLES], "said": is_said})
    return found


def _sample(cell: object, language: str) -> str:
    """A cell as a person reads it: a number of a workbook as the language writes it."""
    return str(cell).replace(".", ",") if language == "id" and isinstance(cell, float) else str(cell)


def _said(project: Project) -> frozenset[str]:
    """Headers of which the settings say something."""
    rules = configs.load(project.source).columns
    return frozenset({*rules.everywhere, *rules.publish, *(header for one in rules.tables.values() for header in one)})


def change_column(project: Project, asked: Mapping[str, Any]) -> None:
    """Say in the project's settings what a column is, in which unit it counts, or whether a contact is shown.

    Parameters
    ----------
    project
        Whose settings.
    asked
        The column's ``header``, and ``role`` (hubmap's name for it, a kind, or ``ignore``), ``unit`` or ``publish``; with
        ``found`` all that the settings say of it is forgotten, and without a header what they say of any column.
    """
    if asked.get("found"):
        _forget(project, asked.get("header"))
        return
    header = str(asked["header"])
    if "role" in asked:
        change(project, {("columns", header): str(asked["role"])})
    if "unit" in asked:
        checked = project.read()[1]
        (key, *_) = [one.role for one in checked.tables.readings if one.header == header]
        words = checked.config.metric(key).model_dump(exclude_none=True)
        change(project, {("metrics", key): words | {"unit": str(asked["unit"])}})
    if "publish" in asked:
        shown = [one for one in configs.load(project.source).columns.publish if one != header]
        change(project, {("columns", "publish"): [*shown, header] if asked["publish"] else shown})


def _forget(project: Project, header: str | None) -> None:
    """Read a column as it was found, or every one; how rows are read together and in which coordinates stays."""
    rules, readings = configs.load(project.source).columns, project.read()[1].tables.readings
    headers = sorted(_said(project)) if header is None else [header]
    forgotten: dict[tuple[str, ...], Any] = {("columns", one): None for one in headers}
    forgotten |= {("columns", table, one): None for table in rules.tables for one in headers}
    shown = [one for one in rules.publish if one not in headers]
    forgotten |= {("columns", "publish"): shown or None}
    change(project, forgotten | _found_units(project, {one.role for one in readings if header in (None, one.header)}))


def _found_units(project: Project, measures: Collection[str]) -> dict[tuple[str, ...], Any]:
    """The changes that give measures the unit that was found; other words that the settings have for them stay."""
    from hubmap import validate

    settings = configs.load(project.source)
    found = validate.check(project.read()[0], settings.model_copy(update={"metrics": {}})).config
    changes: dict[tuple[str, ...], Any] = {}
    for key in settings.metrics.keys() & set(measures):
        unit = found.metric(key).unit
        is_only_unit = settings.metrics[key].model_copy(update={"unit": unit}) == found.metric(key)
        changes |= {("metrics", key): None} if is_only_unit else {("metrics", key, "unit"): unit}
    return changes
