"""What the studio answers: its own page, its steps as data, uploads, and the results."""

from __future__ import annotations

import asyncio
import functools
import re
import shutil
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from hubmap import config as configs
from hubmap import locale, updating
from hubmap.errors import HubmapError, UsageError
from hubmap.exports import write_file
from hubmap.garbage_collection import no_collection
from hubmap.problems import Sentence
from hubmap.studio import doubtful, preview, reading, settings, takeaway
from hubmap.studio.preview import Events
from hubmap.studio.projects import PICTURES, SUFFIXES, Project, Projects, checked_name, shown_path
from hubmap.studio.watching import changes

__all__ = ["Studio", "application"]

_STATIC: Final = {
    "studio.js": "text/javascript",
    "studio.css": "text/css",
    "leaflet.js": "text/javascript",
    "leaflet.css": "text/css",
}
_VENDORED: Final = frozenset({"leaflet.js", "leaflet.css"})
_SPOOL_BYTES: Final = 8_000_000
# settings that the studio changes; others are written by hand
_SETTINGS: Final = frozenset({"title", "description", "locale", "page", "columns", "metrics"})


@dataclass(slots=True)
class Studio:
    """One studio: its projects, the project that it was opened with, and who listens to changes.

    Parameters
    ----------
    projects
        That are known here.
    token
        First part of its addresses.
    first
        The project that was named on the command line.
    rebuild
        For `hubmap watch`: builds the first project anew after each change, and says what kept it from doing so; its pages show
        what was built.
    failed
        What kept the last build from being done; the map that is shown is an older one then.
    events
        Who listens.
    incoming
        The newer list that was dropped on a project, by the project's key.
    at_work
        How many things are being made now.
    """

    projects: Projects
    token: str
    first: Project | None = None
    rebuild: Callable[[], str | None] | None = None
    failed: str | None = None
    events: Events = field(default_factory=Events)
    incoming: dict[str, Path] = field(default_factory=dict)
    at_work: int = 0
    _followed: dict[str, asyncio.Task[None]] = field(default_factory=dict)

    @property
    def is_watch(self) -> bool:
        """Whether it shows what `hubmap watch` builds."""
        return self.rebuild is not None

    def follow(self, project: Project) -> None:
        """Tell the pages of every change of a project from now on."""
        if project.key not in self._followed:
            self._followed[project.key] = asyncio.create_task(self._tell_changes(project))

    async def _tell_changes(self, project: Project) -> None:
        async for _ in changes(project.source, project.out):
            project.forget()
            if self.rebuild and project is self.first:
                self.failed = await run_in_threadpool(self.rebuild)
            self.events.tell(changed=project.key)

    def end(self) -> None:
        """Follow nothing any more, and let every page go."""
        for task in self._followed.values():
            task.cancel()
        self.events.end()


Answer = Callable[[Studio, Request], Awaitable[Response]]
Work = Callable[[Studio, Project, dict[str, Any]], Any]


def application(studio: Studio, **hooks: Any) -> Starlette:  # noqa: ANN401 - Starlette's own options
    """Make the application; the guard stands before it."""
    project = "/api/p/{key}"
    posts, gets = _posts(), _gets()
    routes = [
        Route("/", _with(studio, _page)),
        Route("/p/{key}/{step}", _with(studio, _page)),
        Route("/p/{key}/view/map.html", _with(studio, _preview)),
        Route("/p/{key}/output/{name}", _with(studio, _result)),
        Route("/p/{key}/zip/{name}", _with(studio, _zip)),
        Route("/static/{name}", _with(studio, _static)),
        Route("/words/{language}.json", _with(studio, _words)),
        Route("/events", _with(studio, _events)),
        Route("/api/start", _with(studio, _start)),
        Route("/api/language", _with(studio, _choose_language), methods=["POST"]),
        Route("/api/example", _with(studio, _example), methods=["POST"]),
        Route("/api/projects", _with(studio, _begin), methods=["POST"]),
        Route(f"{project}/files", _with(studio, _add_file), methods=["POST"]),
        Route(f"{project}/update", _with(studio, _plan_update), methods=["POST"]),
        *(Route(f"{project}/{name}", _with_project(studio, work), methods=["POST"]) for name, work in posts.items()),
        *(Route(f"{project}/{name}", _with_project(studio, work)) for name, work in gets.items()),
    ]
    handlers: Any = {HubmapError: _tell_error}
    return Starlette(routes=routes, exception_handlers=handlers, **hooks)


def _posts() -> dict[str, Work]:
    """What is done to a project, by the end of its address."""
    return {
        "columns": _change_column,
        "settings": _change_settings,
        "places": _decide,
        "places/undo": _undo_places,
        "make": _make,
        "folder": _open_folder,
        "update/plan": _planned,
        "update/apply": _apply_update,
        "update/tidy": _tidy_settings,
        "update/undo": _undo_update,
    }


def _gets() -> dict[str, Work]:
    """What is told of a project, by the end of its address."""
    return {
        "reading": lambda _, one, asked: reading.reading(one, _language(asked)),
        "places": lambda _, one, __: doubtful.doubtful_places(one),
        "search": lambda _, one, asked: doubtful.search_places(one, str(asked.get("q", ""))),
        "ground": lambda _, one, __: _ground(one),
        "look": lambda _, one, __: preview.look(one),
        "results": lambda _, one, asked: _results(one, _language(asked)),
    }


def _with(studio: Studio, answer: Answer) -> Callable[[Request], Awaitable[Response]]:
    @functools.wraps(answer)
    async def answered(request: Request) -> Response:
        return await _or_fault(answer(studio, request))

    return answered


async def _or_fault(answer: Awaitable[Response]) -> Response:
    """An answer; a fault that nobody foresaw is told to who asked, and ends nothing."""
    try:
        return await answer
    except (HubmapError, HTTPException):
        raise
    except Exception as error:  # noqa: BLE001 - else its traceback is printed beside the studio's own words
        return JSONResponse({"error": f"{type(error).__name__}: {error}"}, status_code=500)


def _with_project(studio: Studio, work: Work) -> Callable[[Request], Awaitable[Response]]:
    async def answered(request: Request) -> Response:
        asked = dict(request.query_params) | (await _body(request) if request.method == "POST" else {})
        project = studio.projects.get(request.path_params["key"])

        def worked() -> Any:  # noqa: ANN401 - of several kinds
            with no_collection():
                return work(studio, project, asked)

        studio.at_work += 1
        try:
            return JSONResponse(await run_in_threadpool(worked))
        finally:
            studio.at_work -= 1

    return _with(studio, lambda _, request: answered(request))


async def _body(request: Request) -> dict[str, Any]:
    try:
        said = await request.json()
    except (ValueError, RecursionError) as error:
        raise UsageError("What was sent is no JSON.") from error
    if not isinstance(said, dict):
        raise UsageError("What was sent has no names.")
    return said


async def _tell_error(request: Request, error: Exception) -> Response:
    # the page says in which language it speaks
    spoken = request.headers.get("accept-language", "")[:2]
    said = locale.retold(error.args[0], spoken if spoken in locale.LANGUAGES else "en")
    return JSONResponse({"error": said}, status_code=422)


def _language(asked: dict[str, Any]) -> str:
    return locale.known(str(asked.get("language", "id")))


async def _page(studio: Studio, _: Request) -> Response:
    return HTMLResponse(_text("studio.html").replace("{token}", studio.token))


async def _static(_: Studio, request: Request) -> Response:
    name = request.path_params["name"]
    if name not in _STATIC:
        return Response(status_code=404)
    return Response(_text(name), media_type=_STATIC[name])


def _text(name: str) -> str:
    if name in _VENDORED:
        return (resources.files("hubmap.page") / "web" / "vendor" / "leaflet" / name).read_text(encoding="utf-8")
    return (resources.files("hubmap.studio") / "web" / name).read_text(encoding="utf-8")


async def _words(_: Studio, request: Request) -> Response:
    language = locale.known(request.path_params["language"])
    return JSONResponse({} if language == "en" else await run_in_threadpool(locale.catalogue, language, "studio"))


async def _events(studio: Studio, request: Request) -> Response:
    if key := request.query_params.get("project"):
        studio.follow(studio.projects.get(key))
    return studio.events.stream()


async def _start(studio: Studio, _: Request) -> Response:
    first = studio.first.key if studio.first else None
    return JSONResponse(
        {
            "projects": studio.projects.listed(),
            "language": studio.projects.language,
            "first": first,
            "watch": studio.is_watch,
            "failed": studio.failed,
            "home": shown_path(studio.projects.home),
        }
    )


async def _choose_language(studio: Studio, request: Request) -> Response:
    studio.projects.choose_language(str((await _body(request)).get("language")))
    return JSONResponse({})


async def _example(studio: Studio, _: Request) -> Response:
    return JSONResponse({"key": (await run_in_threadpool(studio.projects.example)).key})


async def _begin(studio: Studio, request: Request) -> Response:
    """Make a project of the first file that was dropped."""
    name = checked_name(request.query_params.get("name", ""))
    with await _received(request) as content:

        def begin() -> Project:
            project = studio.projects.begin(name)
            write_file(project.file(name), lambda path: _copy(content, path))
            return project

        return JSONResponse({"key": (await run_in_threadpool(begin)).key})


async def _add_file(studio: Studio, request: Request) -> Response:
    """Put one more file into a project; one that is there is not replaced."""
    project = studio.projects.get(request.path_params["key"])
    is_logo = request.query_params.get("as") == "logo"
    name = checked_name(request.query_params.get("name", ""), PICTURES if is_logo else SUFFIXES)
    path = project.file(name)
    if path.exists() and not is_logo:
        raise UsageError(Sentence("“{name}” is in this project already. Drop it as a newer list instead.", name=name))
    with await _received(request) as content:
        await run_in_threadpool(write_file, path, lambda made: _copy(content, made))
    return JSONResponse({"name": name})


async def _received(request: Request) -> BinaryIO:
    """What was sent, on the disk where it is large."""
    content = tempfile.SpooledTemporaryFile(max_size=_SPOOL_BYTES)  # noqa: SIM115 - closed by the caller
    async for part in request.stream():
        content.write(part)
    content.seek(0)
    return cast("BinaryIO", content)


def _copy(content: BinaryIO, path: Path) -> None:
    with path.open("wb") as file:
        shutil.copyfileobj(content, file)


def _change_column(_: Studio, project: Project, asked: dict[str, Any]) -> Any:  # noqa: ANN401
    reading.change_column(project, asked)
    return reading.reading(project, _language(asked))


def _ground(project: Project) -> dict[str, Any]:
    """The base map of where the project's hubs are, and what of it is shown first."""
    from hubmap import basemap
    from hubmap.basemap import world

    frame = project.frame()
    drawn = basemap.load() if frame.base == "indonesia" else world.base_map(frame.bounds)
    return {**drawn.as_dict(), "bounds": None if frame.base == "indonesia" else frame.bounds}


def _change_settings(_: Studio, project: Project, asked: dict[str, Any]) -> Any:  # noqa: ANN401
    wanted: dict[tuple[str, ...], Any] = {tuple(one["names"]): one["value"] for one in asked.get("changes", [])}
    if strange := {names[0] for names in wanted if not names or names[0] not in _SETTINGS}:
        raise UsageError(
            Sentence(
                "{names} is not set here; write it into {file}.",
                names=", ".join(sorted(strange)),
                file=configs.FILE_NAME,
            )
        )
    settings.change(project, wanted)
    return preview.look(project)


def _decide(_: Studio, project: Project, asked: dict[str, Any]) -> Any:  # noqa: ANN401
    try:
        decisions = [doubtful.Decision(**one) for one in asked["decisions"]]
    except (KeyError, TypeError) as error:
        raise UsageError("A decision names its table, key and decision.") from error
    doubtful.decide(project, decisions)
    return {"undo": len(project.undone)}


def _undo_places(_: Studio, project: Project, __: dict[str, Any]) -> Any:  # noqa: ANN401
    doubtful.take_back(project)
    return doubtful.doubtful_places(project)


def _make(_: Studio, project: Project, asked: dict[str, Any]) -> Any:  # noqa: ANN401
    return takeaway.make(project, str(asked.get("kind")), _language(asked))


def _open_folder(_: Studio, project: Project, __: dict[str, Any]) -> Any:  # noqa: ANN401
    takeaway.open_folder(project)
    return {}


def _results(project: Project, language: str) -> dict[str, Any]:
    is_built = (project.out / "map.html").is_file()
    return {
        "kinds": list(takeaway.KINDS),
        "files": takeaway.made_files(project),
        "folder": shown_path(project.out),
        "opens": takeaway.opener() is not None,
        "embed": takeaway.embed_code(project, language) if is_built else "",
    }


async def _plan_update(studio: Studio, request: Request) -> Response:
    """Take a newer list that was dropped on a project, and tell what it would change; nothing in the project changes yet."""
    project = studio.projects.get(request.path_params["key"])
    name = checked_name(request.query_params.get("name", ""))
    language = _language(dict(request.query_params))
    with await _received(request) as content:
        folder = Path(tempfile.mkdtemp(prefix="hubmap-studio-"))
        _copy(content, folder / name)
    _forget_incoming(studio, project)
    studio.incoming[project.key] = folder / name
    return JSONResponse(await run_in_threadpool(_planned, studio, project, {"language": language}))


def _planned(studio: Studio, project: Project, asked: dict[str, Any]) -> dict[str, Any]:
    try:
        found = _update(studio, project, asked)
    except updating.YearUnknownError:
        return {"lines": [], "doubts": [], "needs_year": True}
    before, after = found.old.names, found.new.names
    doubts = [
        {"new": one.new, "new_name": after[one.new], "old": one.old, "old_name": before[one.old], "same_place": one.same_place}
        for one in found.pairing.doubts
    ]  # fmt: skip
    return {"lines": found.tell(_language(asked)), "doubts": doubts}


def _update(studio: Studio, project: Project, asked: dict[str, Any]) -> updating.Update:
    if project.key not in studio.incoming:
        raise UsageError(Sentence("The newer list is not here any more. Drop it again."))
    settled = {str(one): old and str(old) for one, old in asked.get("settled", {}).items()}
    said = str(asked.get("year") or "")
    if said and not re.fullmatch(r"(?:19|20)\d\d", said):
        raise UsageError(Sentence("“{said}” is no year. Write it as 2025.", said=said))
    year = int(said) if said else None
    return updating.plan(project.source, studio.incoming[project.key], year=year, settled=settled)


def _apply_update(studio: Studio, project: Project, asked: dict[str, Any]) -> Any:  # noqa: ANN401
    with project.working:
        found = _update(studio, project, asked)
        updating.apply(found)
    _forget_incoming(studio, project)
    stale = list(updating.stale_columns(project.folder))
    return {"lines": found.tell(_language(asked)), "doubts": [], "stale": stale}


def _tidy_settings(_: Studio, project: Project, __: dict[str, Any]) -> Any:  # noqa: ANN401
    """Remove what the settings say of columns that are gone."""
    with project.working:
        updating.remove_columns(project.folder, updating.stale_columns(project.folder))
    return {}


def _forget_incoming(studio: Studio, project: Project) -> None:
    if before := studio.incoming.pop(project.key, None):
        shutil.rmtree(before.parent, ignore_errors=True)


def _undo_update(_: Studio, project: Project, __: dict[str, Any]) -> Any:  # noqa: ANN401
    with project.working:
        return {"files": [one.name for one in updating.take_back(project.folder)]}


async def _preview(studio: Studio, request: Request) -> Response:
    project = studio.projects.get(request.path_params["key"])
    # the page brings a stricter policy of its own
    headers = {"content-security-policy": "frame-ancestors 'self'"}
    if studio.is_watch:
        path = project.file("map.html", within=project.out)
        # before the first build that is done there is none
        return FileResponse(path, headers=headers) if path.is_file() else Response(status_code=404)
    return HTMLResponse(await run_in_threadpool(preview.rendered, project), headers=headers)


async def _result(studio: Studio, request: Request) -> Response:
    project = studio.projects.get(request.path_params["key"])
    path = project.file(request.path_params["name"], within=project.out)
    if not path.is_file():
        return Response(status_code=404)
    return FileResponse(path, filename=path.name, headers={"content-security-policy": "sandbox"})


async def _zip(studio: Studio, request: Request) -> Response:
    project = studio.projects.get(request.path_params["key"])
    content = await run_in_threadpool(takeaway.zipped, project)
    return Response(content, media_type="application/zip", headers={"content-disposition": "attachment"})
