"""The fourth step: the page as it is now, made anew only where the data or the settings changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from hubmap import config as configs
from hubmap.locale import LANGUAGES

if TYPE_CHECKING:
    from hubmap.studio.projects import Project

__all__ = ["LOOKS", "look", "rendered"]

# settings that say how the page looks and nothing of what is in it
LOOKS: Final = ("title", "description", "page")
_LANGUAGE_NAMES: Final = (
    ("id", {"id": "Bahasa Indonesia", "en": "Indonesian"}),
    ("en", {"id": "Inggris", "en": "English"}),
)
_NONE: Final = {"id": "menurut isi berkas", "en": "as the file suggests"}
# kinds of columns that can colour marks
_COLOURING: Final = ("category", "rate")
_ACCENT: Final = "#17506b"


def rendered(project: Project) -> str:
    """The page of a project; a change of its look alone reads and places nothing anew."""
    from hubmap import page

    atlas, settings = project.atlas(), configs.load(project.source)
    looked = {name: getattr(settings, name) for name in LOOKS}
    return page.render(replace(atlas, config=atlas.config.model_copy(update=looked)))


def look(project: Project) -> dict[str, Any]:
    """What the look of the page can be chosen from, and what was chosen."""
    settings = configs.load(project.source)
    page, checked = settings.page, project.read()[1]
    title, finding = page.title or settings.title, page.finding or {}
    measures = [(key, checked.config.metric(key).label) for key in checked.tables.metrics]
    by = [
        (one.label, {"id": one.label, "en": one.label})
        for one in getattr(checked.tables, "attributes", ())
        if one.kind in _COLOURING
    ]
    fields = [
        *(_field(("page", "title", language), "text", title[language]) for language in LANGUAGES),
        *(_field(("page", "finding", language), "text", finding.get(language, "")) for language in LANGUAGES),
        _field(("page", "measure"), "choice", page.measure or "", measures),
        _field(("page", "colour_by"), "choice", page.colour_by or "", [("", _NONE), *by]),
        _field(("page", "accent"), "colour", page.accent or _ACCENT),
        _field(("page", "logo"), "logo", page.logo.name if page.logo else ""),
        _field(("page", "language"), "choice", page.language or "id", _LANGUAGE_NAMES),
        _field(("page", "view"), "view", page.view),
    ]
    return {"fields": fields}


def _field(names: tuple[str, ...], kind: str, value: str, choices: Sequence[tuple[str, Any]] = ()) -> dict[str, Any]:
    told = [{"value": key, "label": dict(label)} for key, label in choices]
    return {"names": names, "kind": kind, "value": value, "choices": told}
