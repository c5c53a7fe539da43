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
_KINDS: Final = ("measure", "rate", "category", "text", "link", "date", "identifier", "code", "contact")
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
    checked = project.checked()
    return {
        "files": [one.name for one in project.tables() if one.name != configs.FILE_NAME],
        "columns": _columns_read(project),
        "ledger": [],
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
    """Each column with what it was taken for and the first values in it."""
    from hubmap import reader

    raw, checked = reader.read_tables(project.source), project.checked()
    found = []
    for name, tables in raw.tables.items():
        roles = _roles(checked.tables.headers, name)
        for table in tables:
            for header, cells in table.cells.items():
                filled = [cell for cell in cells if cell is not None]
                found.append(
                    {
                        "table": name,
                        "file": table.file,
                        "sheet": table.sheet,
                        "header": header,
                        "role": roles.get(header, "ignored"),
                        "kind": "text",
                        "by": "header",
                        "unit": "",
                        "published": True,
                        "share": len(filled) / len(cells) if cells else 0.0,
                        "samples": [str(cell) for cell in dict.fromkeys(map(str, filled))][:_SAMPLES],
                    }
                )
    return found


def _roles(headers: Mapping[str, Mapping[str, str]], table: str) -> dict[str, str]:
    kinds = ("observations", "hubs") if table == "flat" else (table,)
    roles = {header: role for kind in kinds for role, header in headers.get(kind, {}).items()}
    return roles | {header: key for key, header in headers.get("figures", {}).items()}


def change_column(project: Project, asked: Mapping[str, Any]) -> None:
    """Say what a column stands for, in the project's settings."""
    table, header, role = (str(asked[name]) for name in ("table", "header", "role"))
    change(project, {("columns", table, header): role or None})
