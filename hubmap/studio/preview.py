"""The fourth step: the page as it is now, made anew only where the data or the settings changed, and who looks at it."""

from __future__ import annotations

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from starlette.responses import StreamingResponse

from hubmap import config as configs
from hubmap import vocabulary
from hubmap.locale import LANGUAGES

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.studio.projects import Project

__all__ = ["LOOKS", "Events", "look", "rendered"]

# a page that is loaded again is away for less than this
_PATIENCE_S: Final = 20.0
_PULSE_S: Final = 5.0

# settings that say how the page looks and nothing of what is in it
LOOKS: Final = ("title", "description", "page")
_LANGUAGE_NAMES: Final = (
    ("id", {"id": "Bahasa Indonesia", "en": "Indonesian"}),
    ("en", {"id": "Inggris", "en": "English"}),
)
_NONE: Final = {"id": "menurut isi berkas", "en": "as the file suggests"}
# kinds of columns that can colour marks
_COLOURING: Final = ("category", "rate")
# layers that hold centres of several roles, whatever a role is called
_OF_SEVERAL_ROLES: Final = ("operating", "service")
_ACCENT: Final = "#17506b"


def rendered(project: Project) -> str:
    """The page of a project; a change of its look alone reads and places nothing anew."""
    from hubmap import page

    atlas, settings = project.atlas(), project.settings()
    looked = {name: getattr(settings, name) for name in LOOKS}
    return page.render(replace(atlas, config=atlas.config.model_copy(update=looked)))


def look(project: Project) -> dict[str, Any]:
    """What the look of the page can be chosen from, and what was chosen."""
    settings = project.settings()
    page, checked = settings.page, project.read()[1]
    title, finding = page.title or settings.title, page.finding or {}
    measures = [(key, checked.config.metric(key).label) for key in checked.tables.metrics]
    by = [
        (one.label, {"id": one.label, "en": one.label})
        for one in getattr(checked.tables, "attributes", ())
        if one.kind in _COLOURING
    ]
    # one title for the page, the pictures and the documents, unless somebody gave the page its own
    titled = ("page", "title") if page.title else ("title",)
    fields = [
        *(_field((*titled, language), "text", title[language]) for language in LANGUAGES),
        *(_field(("page", "finding", language), "text", finding.get(language, "")) for language in LANGUAGES),
        _field(("page", "measure"), "choice", page.measure or "", measures),
        _field(("page", "colour_by"), "choice", page.colour_by or "", [("", _NONE), *by]),
        _field(("page", "accent"), "colour", page.accent or _ACCENT),
        _field(("page", "logo"), "logo", page.logo.name if page.logo else ""),
        _field(("page", "language"), "choice", page.language or "", [("", _NONE), *_LANGUAGE_NAMES]),
        _field(("page", "view"), "view", page.view),
    ]
    return {"fields": fields, "layers": list(_layers(project.atlas(), page))}


def _layers(atlas: Atlas, page: configs.Page) -> Iterator[dict[str, Any]]:
    """The layers that the page offers, as the reader finds them, and whether that is as usual."""
    usual, roles = configs.Page().layers_shown, vocabulary.load().roles
    groups: dict[str, set[str]] = defaultdict(set)
    for role in atlas.centre_table["role"].to_pylist():
        groups[vocabulary.load().role(role).group].add(role)
    offered = {
        *("hubs", "precision", "borders", "names"),
        *(["unfigured"] if len(atlas.headline_table["hub"].unique()) < len(atlas.hub_table) else []),
        *(["areas"] if atlas.area_shapes else []),
        *(f"planned_{role}" for role in groups["core"]),
        *(["operating"] if groups["core"] else []),
        *(["service"] if groups["support"] else []),
        *groups["context"],
    }
    for key, shown in page.layers_shown.items():
        if key in offered:
            role = roles.get(key.removeprefix("planned_"))
            label = dict(role.label) if role and key not in _OF_SEVERAL_ROLES else None
            yield {"key": key, "shown": shown, "usual": usual[key], "role": label}


def _field(names: tuple[str, ...], kind: str, value: str, choices: Sequence[tuple[str, Any]] = ()) -> dict[str, Any]:
    told = [{"value": key, "label": dict(label)} for key, label in choices]
    return {"names": names, "kind": kind, "value": value, "choices": told}


class Events:
    """The pages that listen."""

    def __init__(self) -> None:
        self._listening: set[asyncio.Queue[dict[str, Any] | None]] = set()
        self._left_at: float | None = None

    def stream(self) -> StreamingResponse:
        """An answer that goes on as long as the page is open."""
        return StreamingResponse(self._told(), media_type="text/event-stream")

    def tell(self, **event: Any) -> None:  # noqa: ANN401 - plain values
        """Tell every page of something; called in the server's own thread."""
        for queue in self._listening:
            queue.put_nowait(event)

    def end(self) -> None:
        """Let every page go."""
        for queue in self._listening:
            queue.put_nowait(None)

    @property
    def is_left(self) -> bool:
        """Whether somebody was there, and has been gone for a while."""
        return self._left_at is not None and not self._listening and time.monotonic() - self._left_at > _PATIENCE_S

    async def _told(self) -> AsyncIterator[str]:
        queue: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()
        self._listening.add(queue)
        try:
            yield "retry: 1000\n\n"
            while True:
                try:
                    event = await asyncio.wait_for(queue.get(), _PULSE_S)
                except TimeoutError:
                    # a page that is gone is noticed when something is sent to it
                    yield ": here\n\n"
                    continue
                if event is None:
                    return
                yield f"data: {json.dumps(event)}\n\n"
        finally:
            self._listening.discard(queue)
            self._left_at = time.monotonic()
