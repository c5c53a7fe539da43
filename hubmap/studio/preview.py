"""The fourth step: the page as it is now, made anew only where the data or the settings changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hubmap import config as configs

if TYPE_CHECKING:
    from hubmap.studio.projects import Project

__all__ = ["look", "rendered"]


def rendered(project: Project) -> str:
    """The page of a project."""
    from hubmap import page

    return page.render(project.atlas())


def look(project: Project) -> dict[str, Any]:
    """What the look of the page can be chosen from, and what was chosen."""
    settings = configs.load(project.source)
    return {"fields": [_text(("title", language), settings.title[language]) for language in ("id", "en")]}


def _text(names: tuple[str, ...], value: str) -> dict[str, Any]:
    return {"names": names, "kind": "text", "value": value}
