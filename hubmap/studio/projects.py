"""Projects of the studio: folders that hold everything, and what was read from them last."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from hubmap import config as configs
from hubmap.errors import UsageError
from hubmap.exports import write_file
from hubmap.problems import Sentence

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.basemap.framing import MapFrame
    from hubmap.config import Config
    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.reader import RawTables
    from hubmap.validate import Checked

__all__ = ["PICTURES", "SUFFIXES", "Project", "Projects", "checked_name", "key_of", "shown_path"]

SUFFIXES: Final = frozenset(
    {
        *(".csv", ".tsv", ".txt", ".gz", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".parquet", ".feather", ".json"),
        *(".geojson", ".geojsonl", ".gpkg", ".shp", ".shx", ".dbf", ".prj", ".cpg", ".fgb", ".kml", ".kmz", ".gpx"),
        *(".gml", ".sqlite", ".zip"),
    }
)
PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".svg", ".webp"})
_LONGEST_NAME: Final = 120
_RECENT: Final = 12
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_LOCK: Final = ".hubmap-studio.lock"
# settings that change nothing of what is read
_LOOKS: Final = {"title", "description", "page"}
_NOTE: Final = ".hubmap-studio.address"


def checked_name(name: str, suffixes: frozenset[str] = SUFFIXES) -> str:
    """Give back the name of a file that may stand in a project's folder.

    Raises
    ------
    UsageError
        It names a folder or a program's file, or is none that a file can have everywhere.

    Examples
    --------
    >>> checked_name("IKM logam 2024.xlsx")
    'IKM logam 2024.xlsx'
    """
    is_odd = (
        name != name.strip(" .") or len(name) > _LONGEST_NAME or _NOT_IN_NAMES.search(name) or _RESERVED.fullmatch(name)
    )
    if not name or name.startswith((".", "~$")) or is_odd:
        raise UsageError(
            Sentence("“{name}” cannot be the name of a file here. Rename it and try again.", name=name[:40])
        )
    if Path(name).suffix.casefold() not in suffixes and name not in (configs.FILE_NAME, "places.csv"):
        raise UsageError(
            Sentence("“{name}” is of a type that hubmap does not read. Save it as xlsx or csv.", name=name)
        )
    return name


@dataclass(slots=True)
class Project:
    """A folder with tables, settings and what was decided, or one file with its settings beside it.

    Parameters
    ----------
    key
        What it is called in addresses.
    source
        What is built: the folder, or a file.
    out
        Where results go.
    """

    key: str
    source: Path
    out: Path
    working: threading.RLock = field(default_factory=threading.RLock)
    undone: list[str | None] = field(default_factory=list)
    _kept: dict[str, tuple[str, Any]] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """Where the tables and the settings are."""
        return self.source if self.source.is_dir() else self.source.parent

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self.source.stem if self.source.is_file() else self.source.name

    def file(self, name: str, *, within: Path | None = None) -> Path:
        """Give the path of a file that lies in the folder itself and is no link.

        Raises
        ------
        UsageError
            It is not one of these.
        """
        folder = within or self.folder
        path = folder / name
        if (
            name in ("", ".", "..")
            or Path(name).name != name
            or "\\" in name
            or path.is_symlink()
            or folder.is_symlink()
        ):
            raise UsageError(Sentence("“{name}” is not in this project.", name=name))
        return path

    def tables(self) -> list[Path]:
        """The files that hold the project's tables, with its settings."""
        files = (
            sorted(self.folder.iterdir()) if self.source.is_dir() else [self.source, self.folder / configs.FILE_NAME]
        )
        return [one for one in files if one.is_file() and not one.is_symlink() and self._counts(one.name)]

    def read(self) -> tuple[RawTables, Checked]:
        """Give the tables as they were read and as they were checked; anew only where a table or a setting changed."""
        from hubmap import pipeline

        with self.working:
            found: tuple[RawTables, Checked] = self._keep(
                "read", self._digest(), lambda: pipeline.checked_tables(self.source)
            )
            return found

    def atlas(self) -> Atlas:
        """Give everything joined; read anew only where a table, a setting or a decision changed."""
        from hubmap import pipeline

        with self.working:
            digest = self._digest() + self._digest_of_places()
            found: Atlas = self._keep("atlas", digest, lambda: pipeline.placed(self.source, self.read()))
            return found

    def frame(self) -> MapFrame:
        """Which part of the earth its hubs are on, and which base map that needs."""
        from hubmap.basemap.framing import frame_of

        hubs = self.atlas().hubs
        return frame_of(hubs["lat"].to_numpy(dtype="float64"), hubs["lon"].to_numpy(dtype="float64"))

    def gazetteer(self) -> Gazetteer:
        """Where its names are looked up."""
        from hubmap.geocoding.own_places import chosen, extended
        from hubmap.reader.limits import raised

        checked = self.read()[1]
        known = chosen(None, checked.config.gazetteer.package, self.source)
        return extended(known, checked.tables.own_places, raised(checked.config.limits))[0]

    def settings(self) -> Config:
        """The settings as they are now, with the title that was found where they have none."""
        title = self.read()[0].title
        said = configs.load(self.source)
        return said.titled(title) if title else said

    def forget(self) -> None:
        """Read everything anew the next time."""
        self._kept.clear()

    def _counts(self, name: str) -> bool:
        is_table = Path(name).suffix.casefold() in SUFFIXES or name == configs.FILE_NAME
        return is_table and not name.startswith((".", "~$")) and name not in ("places.csv", "matches.csv")

    def _digest(self) -> str:
        """What the tables are, and the settings beside how the page looks."""
        tables = (one for one in self.tables() if one.name != configs.FILE_NAME)
        said = [(one.name, one.stat().st_size, one.stat().st_mtime_ns) for one in tables]
        settings = configs.load(self.source).model_dump(exclude=_LOOKS)
        return hashlib.sha256(repr((said, settings)).encode()).hexdigest()

    def _digest_of_places(self) -> str:
        from hubmap.geocoding.decisions.places_file import path_of

        path = path_of(self.source)
        return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""

    def _keep(self, what: str, digest: str, make: Callable[[], Any]) -> Any:  # noqa: ANN401 - of several kinds
        if self._kept.get(what, ("",))[0] != digest:
            self._kept[what] = digest, make()
        return self._kept[what][1]


class Projects:
    """The projects that are known here: those of the studio's own folder, and those that were opened lately.

    Parameters
    ----------
    home
        Folder in which new projects are made.
    memory
        File that keeps which were opened lately, and the language.
    """

    def __init__(self, home: Path, memory: Path) -> None:
        self.home, self._memory = home, memory
        self._open: dict[str, Project] = {}
        self._lock = threading.Lock()
        self._locks: dict[Path, Any] = {}
        self.address = ""

    def get(self, key: str) -> Project:
        """Give a project.

        Raises
        ------
        UsageError
            There is none of this name, or it is gone.
        """
        if key not in self._open:
            source = next((Path(one) for one in self._recent() if key_of(Path(one)) == key), None)
            if source is None or not source.exists():
                raise UsageError(Sentence("There is no such project any more."))
            self.open(source)
        return self._open[key]

    def open(self, source: Path, out: Path | None = None) -> Project:
        """Open a folder or a file as a project, and remember it."""
        source = source.resolve()
        key = key_of(source)
        folder = source if source.is_dir() else source.parent
        with self._lock:
            if key not in self._open:
                self._take(folder)
                self._open[key] = Project(key, source, out or folder / "output")
            self._remember("recent", [str(source), *(one for one in self._recent() if one != str(source))][:_RECENT])
        return self._open[key]

    def close(self) -> None:
        """Let other studios have the folders."""
        for folder, lock in self._locks.items():
            with contextlib.suppress(OSError):
                (folder / _NOTE).unlink(missing_ok=True)
                lock.release()
                (folder / _LOCK).unlink(missing_ok=True)
        self._locks.clear()

    def _take(self, folder: Path) -> None:
        """Keep other studios away from a folder; one that cannot be written to needs no keeping."""
        from filelock import FileLock, Timeout

        if folder in self._locks or not os.access(folder, os.W_OK):
            return
        lock = FileLock(folder / _LOCK)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            note = folder / _NOTE
            where = note.read_text(encoding="utf-8") if note.is_file() else ""
            raise UsageError(
                Sentence("{folder} is open in another studio already: {where}", folder=folder, where=where)
            ) from None
        self._locks[folder] = lock
        (folder / _NOTE).write_text(self.address, encoding="utf-8")

    def begin(self, name: str) -> Project:
        """Make a new folder for a project that is called like its first file."""
        base = _NOT_IN_NAMES.sub(" ", Path(name).stem).strip(" .")[: _LONGEST_NAME // 2] or "hubmap"
        folder, number = self.home / base, 1
        while folder.exists():
            number += 1
            folder = self.home / f"{base} {number}"
        folder.mkdir(parents=True)
        return self.open(folder)

    def begin_with(self, file: Path) -> Project:
        """Make a project of a file, or open the one that was made of the very same file before."""
        content = file.read_bytes()
        for one in self._recent():
            copy = Path(one) / file.name
            if copy.is_file() and copy.stat().st_size == len(content) and copy.read_bytes() == content:
                return self.open(Path(one))
        project = self.begin(checked_name(file.name))
        write_file(project.folder / file.name, content)
        return project

    def example(self) -> Project:
        """Make a project of the tables that hubmap ships."""
        from hubmap.paths import geodata_dir

        project = self.begin("Contoh sentra logam")
        for file in sorted(geodata_dir().iterdir()):
            if file.suffix in (".csv", ".toml") and file.is_file():
                shutil.copyfile(file, project.folder / file.name)
        return project

    def listed(self) -> list[dict[str, str]]:
        """Projects that were opened lately and are still there, the latest first."""
        return [{"key": key_of(Path(one)), "name": Path(one).stem if Path(one).is_file() else Path(one).name, "path": shown_path(Path(one))} for one in self._recent() if Path(one).exists()]  # fmt: skip

    @property
    def language(self) -> str | None:
        """The language that was chosen last."""
        said = self._told().get("language")
        return said if said in ("id", "en") else None

    def choose_language(self, language: str) -> None:
        """Remember a language."""
        if language in ("id", "en"):
            with self._lock:
                self._remember("language", language)

    def _recent(self) -> list[str]:
        said = self._told().get("recent", [])
        return [one for one in said if isinstance(one, str)] if isinstance(said, list) else []

    def _told(self) -> dict[str, Any]:
        try:
            told = json.loads(self._memory.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return told if isinstance(told, dict) else {}

    def _remember(self, what: str, value: Any) -> None:  # noqa: ANN401 - of several kinds
        write_file(self._memory, json.dumps({**self._told(), what: value}, ensure_ascii=False, indent=1) + "\n")


def shown_path(path: Path) -> str:
    """A path as people write it: with ``~`` for the home folder, where that is usual."""
    if os.name == "nt" or not path.is_relative_to(Path.home()):
        return str(path)
    return str(Path("~") / path.relative_to(Path.home()))


def key_of(source: Path) -> str:
    """What a project is called in addresses: words of its name, and a few letters that tell it from its namesakes."""
    words = re.sub(r"[^a-z0-9]+", "-", source.stem.casefold()).strip("-")[:40]
    return f"{words or 'proyek'}-{hashlib.sha256(str(source.resolve()).encode()).hexdigest()[:6]}"
