"""Settings of a project changed in its hubmap.toml: comments and everything else in the file stay as they were."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from hubmap import config as configs
from hubmap.errors import HubmapError
from hubmap.exports import write_file

if TYPE_CHECKING:
    from hubmap.studio.projects import Project

__all__ = ["change"]


def change(project: Project, changes: Mapping[tuple[str, ...], Any]) -> None:
    """Set or remove settings.

    Parameters
    ----------
    project
        Whose settings they are.
    changes
        The new value by the names of the tables around the setting and its own; None removes it.

    Raises
    ------
    InputError
        A setting cannot have such a value; the file is as it was then.
    """
    import tomlkit

    path = project.file(configs.FILE_NAME)
    with project.working:
        before = path.read_text(encoding="utf-8-sig") if path.is_file() else None
        document = tomlkit.parse(before or "")
        for names, value in changes.items():
            _set(document, names, value)
        write_file(path, tomlkit.dumps(document))
        try:
            configs.load(project.source)
        except HubmapError:
            if before is None:
                path.unlink()
            else:
                write_file(path, before)
            raise


def _set(table: Any, names: Sequence[str], value: Any) -> None:  # noqa: ANN401 - tomlkit's containers
    import tomlkit

    *around, name = names
    for part in around:
        if part not in table:
            if value is None:
                return
            table[part] = tomlkit.table()
        table = table[part]
    if value is None:
        table.pop(name, None)
    else:
        table[name] = value
