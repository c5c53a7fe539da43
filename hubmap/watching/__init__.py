"""Build again whenever the input is saved, and show the newest map in a browser of this machine."""

from __future__ import annotations

import threading
from collections.abc import Callable
from http.server import ThreadingHTTPServer
from pathlib import Path

from hubmap.errors import UsageError
from hubmap.watching.server import Builds, handler

__all__ = ["serve", "watch"]

# how long the newest build is waited for after the last save, in milliseconds
_SETTLED_MS = 300


def serve(folder: Path, builds: Builds, port: int = 0) -> ThreadingHTTPServer:
    """Open a server for a folder on the loopback interface, so that no other machine can reach it.

    Parameters
    ----------
    folder
        With ``map.html`` in it.
    builds
        What tells the page that there is a newer map.
    port
        Any free one by default.

    Returns
    -------
    http.server.ThreadingHTTPServer
        To be run with ``serve_forever`` and closed by the caller.

    Raises
    ------
    UsageError
        If the port is taken.
    """
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), handler(folder, builds))
    except OSError as error:
        raise UsageError(f"Port {port} cannot be used ({error.strerror}). Choose another with --port.") from error
    server.daemon_threads = True
    return server


def watch(source: Path, out: Path, rebuild: Callable[[], None], stop: threading.Event) -> None:
    """Call `rebuild` after every change of the input, until `stop` is set.

    Parameters
    ----------
    source
        Folder or file of the input.
    out
        The output, which may lie inside the input; changes of it are no changes of the input.
    rebuild
        To be called.
    stop
        What ends the watch.

    Raises
    ------
    UsageError
        If the extra that watching needs is not installed.
    """
    try:
        from watchfiles import watch as changes
    except ImportError as error:
        raise UsageError("Watching needs the package watchfiles: pip install 'hubmap[watch]'.") from error
    source, out = source.resolve(), out.resolve()

    def counts(_: object, name: str) -> bool:
        path = Path(name)
        if source.is_file():
            return path == source or path == source.parent / "hubmap.toml"
        return path.parent == source and path != out and not path.name.startswith((".", "~"))

    folder = source.parent if source.is_file() else source
    for _ in changes(folder, watch_filter=counts, stop_event=stop, debounce=_SETTLED_MS, recursive=False):
        rebuild()
