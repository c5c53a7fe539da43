"""The local app: a file is dropped, seen as it was read, its doubtful places settled, its map shown and taken away."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

from hubmap.errors import UsageError

__all__ = ["open_studio", "projects_home"]


def projects_home() -> Path:
    """Folder in which new projects are made: the environment's ``HUBMAP_PROJECTS``, else ``hubmap`` in the home folder."""
    said = os.environ.get("HUBMAP_PROJECTS")
    return Path(said) if said else Path.home() / "hubmap"


def open_studio(  # noqa: PLR0913 - what watch adds comes with it
    source: Path | None = None,
    *,
    port: int = 0,
    home: Path | None = None,
    is_browser_opened: bool = True,
    out: Path | None = None,
    rebuild: Callable[[], str | None] | None = None,
    failed: str | None = None,
    tell: Callable[[str], None] = print,
) -> None:
    """Serve the studio on this machine until it is ended.

    Parameters
    ----------
    source
        A file, of which a project is made, or a project's folder; none begins with the list of projects.
    port
        Of this machine; any free one by default.
    home
        Folder in which new projects are made.
    is_browser_opened
        Whether to show it in the browser.
    out, rebuild, failed
        For `hubmap watch`: where its output is, what builds it and says what kept it from doing so, and what did the first time;
        the studio then shows the live map of the source as it is.
    tell
        Told the address.

    Raises
    ------
    UsageError
        The extra ``studio`` is not installed, the port is taken, there is no such file, or the folder is open elsewhere.
    """
    try:
        from hubmap.studio.app import Studio
        from hubmap.studio.projects import Projects
        from hubmap.studio.server import HOST, listen, new_token, serve
    except ModuleNotFoundError as error:
        raise UsageError(
            "The studio needs more packages: pip install '.[studio]' where hubmap was unpacked."
        ) from error
    if source is not None and not source.exists():
        raise UsageError(f"{source} does not exist. Name a folder or a file with the tables.")
    home = home or projects_home()
    projects = Projects(home, home / ".studio.json")
    studio = Studio(projects, new_token(), rebuild=rebuild, failed=failed)
    with contextlib.ExitStack() as stack:
        stack.callback(projects.close)
        taken = stack.enter_context(listen(port))
        address = projects.address = f"http://{HOST}:{taken.getsockname()[1]}/{studio.token}/"
        if source is not None:
            is_made_of = source.is_file() and rebuild is None
            studio.first = projects.begin_with(source) if is_made_of else projects.open(source, out)
            address += f"p/{studio.first.key}/{'tampilan' if rebuild else 'baca'}"
        tell(address)
        serve(studio, taken, address if is_browser_opened else None)
