"""The second step: how each column was read, where every line went, and what is wrong, by kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from hubmap import config as configs
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
    return {
        "files": [one.name for one in project.tables() if one.name != configs.FILE_NAME],
        "columns": _columns_read(project),
        "ledger": raw.ledger.as_dicts(),
        "problems": problems_by_kind(checked.problems, language),
        "roles": list(_ROLES),
        "kinds": list(_KINDS),
        "hubs": len(checked.tables.hubs),
        "figures": len(checked.tables.figures),
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
        "count": len(found),
        "where": ", ".join(part for part in (first.file, first.sheet, first.column) if part),
        "message": retold(first.message, language),
        "remedy": retold(first.remedy, language),
        "rows": [one.row for one in found if one.row][:_ROWS],
    }


def _columns_read(project: Project) -> list[dict[str, Any]]:
    """Each column with what it was taken for, what told it, and the first values in it."""
    raw, checked = project.read()
    tables = {(one.file, one.sheet): one for parts in raw.tables.values() for one in parts}
    found = []
    for one in checked.tables.readings:
        table = tables.get((one.file, one.sheet))
        cells = table.cells.get(one.header, []) if table else []
        filled = dict.fromkeys(str(cell) for cell in cells if cell is not None)
        unit = checked.config.metric(one.role).unit["id"] if one.kind in _MEASURES else ""
        found.append({**one.as_dict(), "unit": unit, "samples": list(filled)[:_SAMPLES]})
    return found


def change_column(project: Project, asked: Mapping[str, Any]) -> None:
    """Say in the project's settings what a column is, in which unit it counts, or whether a contact is shown.

    Parameters
    ----------
    project
        Whose settings.
    asked
        The column's ``header``, and ``role`` (hubmap's name for it, a kind, or ``ignore``; empty as found), ``unit`` or
        ``publish``.
    """
    header = str(asked["header"])
    if "role" in asked:
        change(project, {("columns", header): str(asked["role"]) or None})
    if "unit" in asked:
        checked = project.read()[1]
        key = next(one.role for one in checked.tables.readings if one.header == header)
        words = checked.config.metric(key).model_dump(exclude_none=True)
        change(project, {("metrics", key): words | {"unit": str(asked["unit"])}})
    if "publish" in asked:
        shown = [one for one in configs.load(project.source).columns.publish if one != header]
        change(project, {("columns", "publish"): [*shown, header] if asked["publish"] else shown})
