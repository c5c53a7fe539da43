"""The commands that open the local app: studio, and watch, which is its live preview."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import Annotated

import typer

from hubmap.cli.terminal import Input, InputLanguage, Language, say, source_path, spoken, tell
from hubmap.errors import HubmapError
from hubmap.problems import Sentence

__all__ = ["studio", "watch"]

Port = Annotated[int, typer.Option("--port", min=0, max=65_535, help="Port of this machine; any free one by default.")]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder for the output.")]
Browser = Annotated[bool, typer.Option("--browser/--no-browser", help="Show it in the browser.")]


def studio(
    source: Annotated[
        Path | None, typer.Argument(metavar="FILE|FOLDER", help="A list, or a project's folder.", show_default=False)
    ] = None,
    *,
    watched: Annotated[bool, typer.Option("--watch", help="Only the live map of the input, as hubmap watch.")] = False,
    out: Out = Path("output"),
    projects: Annotated[
        Path | None,
        typer.Option(
            "--projects", metavar="DIR", help="Folder for new projects; by default hubmap in your home folder."
        ),
    ] = None,
    port: Port = 0,
    browser: Browser = True,
    language: Language = "en",
) -> None:
    """Open the local app in a browser.

    Drop a file, see how it was read, settle doubtful places, take the map away.
    """
    if watched:
        watch(source, out=out, port=port, browser=browser, language=language)
        return
    from hubmap.studio import open_studio

    def told(address: str) -> None:
        say(Sentence("Open {address} on this machine; Ctrl+C ends.", address=address), language)

    open_studio(source, port=port, home=projects, is_browser_opened=browser, tell=told)
    _leave()


def watch(
    source: Input = None,
    *,
    out: Out = Path("output"),
    port: Port = 0,
    browser: Browser = False,
    language: InputLanguage = None,
) -> None:
    """Build again whenever the input is saved, and show the map.

    In a browser of this machine.
    """
    from hubmap import pipeline
    from hubmap.cli import problem_report
    from hubmap.studio import open_studio

    path = source_path(source)

    def rebuild() -> str | None:
        try:
            atlas = pipeline.build(path, out).atlas
        except Exception as error:  # noqa: BLE001 - one bad save does not end the watch
            said = str(error) if isinstance(error, HubmapError) else f"{type(error).__name__}: {error}"
            say(f"hubmap: {said}", language or "en", to_error_stream=True)
            return said
        words = spoken(language, atlas.readings)
        tell(atlas.problems, language=words)
        counted = problem_report.counted(atlas.problems, language=words)
        say(Sentence("Built. {counted}", counted=counted), words)
        return None

    def told(address: str) -> None:
        say(Sentence("Open {address} and save {path}; Ctrl+C ends.", address=address, path=path), language or "en")

    failed = rebuild()
    open_studio(
        path, port=port, is_browser_opened=browser, out=out.resolve(), rebuild=rebuild, failed=failed, tell=told
    )
    _leave()


def _leave() -> None:
    """End at once, without what is still being made: every file is written whole or not at all."""
    if any(one.name.startswith("AnyIO") for one in threading.enumerate()):
        sys.stdout.flush()
        os._exit(0)
