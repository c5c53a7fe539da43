"""The fifth step: the results as files, made one kind at a time, and all of them in one zip."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from hubmap.errors import UsageError
from hubmap.exports import write_file
from hubmap.problems import Sentence

if TYPE_CHECKING:
    from hubmap.studio.projects import Project

__all__ = ["KINDS", "embed_code", "made_files", "make", "open_folder", "opener", "zipped"]

# the same files make the same zip
_DATE = (1980, 1, 1, 0, 0, 0)


def _build(project: Project, _: str, kind: str) -> list[Path]:
    from hubmap import pipeline

    return [
        one for one in pipeline.build(project.source, project.out, [*_KEPT, kind]).files if one.parent == project.out
    ]


def _figure(project: Project, language: str, name: str) -> list[Path]:
    from hubmap import pipeline

    return list(pipeline.figure(project.source, [project.out / name], language=language).files)


def _report(project: Project, language: str, name: str) -> list[Path]:
    from hubmap import pipeline

    return list(pipeline.report(project.source, project.out / name, language=language).files)


def _sheets(project: Project, language: str) -> list[Path]:
    """A sheet for each hub, all in one zip."""
    from hubmap import pipeline

    with tempfile.TemporaryDirectory() as folder:
        made = pipeline.hub_sheets(project.source, Path(folder), language=language).files
        content = _packed({one.name: one for one in sorted(made)})
    return [write_file(project.out / "hub-sheets.zip", content)]


# what every build writes, so that the files of one folder are of one state
_KEPT = ("map", "csv", "geojson", "manifest")
_Maker = Callable[["Project", str], list[Path]]
KINDS: Mapping[str, _Maker] = MappingProxyType(
    {
        "map": partial(_build, kind="map"),
        "png": partial(_figure, name="map.png"),
        "docx": partial(_report, name="report.docx"),
        "pptx": partial(_report, name="slides.pptx"),
        "pdf": partial(_report, name="report.pdf"),
        "xlsx": partial(_report, name="tables.xlsx"),
        "gpkg": partial(_build, kind="geopackage"),
        "sheets": _sheets,
    }
)


def make(project: Project, kind: str, language: str) -> list[dict[str, Any]]:
    """Make the files of a kind in the project's output folder.

    Raises
    ------
    UsageError
        There is no such kind, or what it needs is not installed.
    """
    if kind not in KINDS:
        raise UsageError(Sentence("“{kind}” is nothing that can be taken away.", kind=kind))
    with project.working:
        # what is chosen for the page holds for what is printed of it
        made = KINDS[kind](project, project.settings().page.language or language)
    return [_told(one) for one in made]


def made_files(project: Project) -> list[dict[str, Any]]:
    """Name and size of what lies in the output folder."""
    if not project.out.is_dir():
        return []
    return [_told(one) for one in sorted(project.out.iterdir()) if one.is_file() and not one.is_symlink() and not one.name.startswith(".")]  # fmt: skip


def _told(path: Path) -> dict[str, Any]:
    return {"name": path.name, "bytes": path.stat().st_size}


def embed_code(project: Project, language: str) -> str:
    """The HTML that puts the map into another page."""
    from hubmap import embedding

    page = project.out / "map.html"
    if not page.is_file():
        make(project, "map", language)
    return embedding.snippet(page, language=language)


def zipped(project: Project) -> bytes:
    """All results in one zip file; the same results give the same bytes."""
    return _packed({one["name"]: project.out / one["name"] for one in made_files(project)})


def _packed(files: Mapping[str, Path]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in files.items():
            info = zipfile.ZipInfo(name, _DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, path.read_bytes())
    return out.getvalue()


def opener() -> str | None:
    """The program that shows a folder in a window of its own; None where there is none, or no screen."""
    if os.name == "nt":
        return str(Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "explorer.exe")
    has_screen = sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return shutil.which("open" if sys.platform == "darwin" else "xdg-open") if has_screen else None


def open_folder(project: Project) -> None:
    """Show the folder with the results, which nobody else names, in the system's own window.

    Raises
    ------
    UsageError
        This system has no program for it.
    """
    program = opener()
    if program is None:
        raise UsageError(Sentence("This computer has no program that opens folders. Copy the path instead."))
    project.out.mkdir(parents=True, exist_ok=True)
    if project.out.is_symlink():
        raise UsageError(Sentence("The folder with the results lies elsewhere, and is not opened from here."))
    # some systems' programs go on until their window is closed
    show = partial(subprocess.run, [program, str(project.out.resolve())], check=False, stdin=subprocess.DEVNULL)
    threading.Thread(target=show, daemon=True).start()
