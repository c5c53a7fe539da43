"""A server of one folder for this machine alone, with a page that loads the map again when there is a newer one."""

from __future__ import annotations

import threading
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler
from importlib import resources
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

__all__ = ["Builds", "handler"]

_FRAME = {"/": "frame.html", "/.hubmap/frame.js": "frame.js", "/.hubmap/frame.css": "frame.css"}
_TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css"}
# a browser gives up on an answer that takes much longer
_PATIENCE_S = 25.0


class Builds:
    """How many builds there were, and who waits for the next one."""

    def __init__(self) -> None:
        self._number = 1
        self._new = threading.Condition()

    def add(self) -> None:
        """Tell that there is a new build."""
        with self._new:
            self._number += 1
            self._new.notify_all()

    def after(self, seen: str) -> int:
        """Give the number of the newest build, waiting for one that was not seen yet."""
        with self._new:
            self._new.wait_for(lambda: str(self._number) != seen, timeout=_PATIENCE_S)
            return self._number


def handler(folder: Path, builds: Builds) -> partial[_Handler]:
    """Make what answers requests for a folder."""
    return partial(_Handler, builds=builds, directory=str(folder))


class _Handler(SimpleHTTPRequestHandler):
    def __init__(self, *args: object, builds: Builds, directory: str) -> None:
        self._builds = builds
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer with the page around the map, the number of the newest build, or a file."""
        url = urlsplit(self.path)
        if not self._asked_here():
            # a page elsewhere whose name was made to point to this machine
            self.send_error(HTTPStatus.FORBIDDEN)
        elif url.path in _FRAME:
            name = _FRAME[url.path]
            self._answer((resources.files("hubmap.watching") / name).read_bytes(), _TYPES[Path(name).suffix])
        elif url.path == "/.hubmap/build":
            seen = parse_qs(url.query).get("after", [""])[0]
            self._answer(str(self._builds.after(seen)).encode(), "text/plain")
        else:
            super().do_GET()

    def end_headers(self) -> None:
        """Let nothing be kept: the next build is another."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing: the terminal is for builds."""

    def _asked_here(self) -> bool:
        host = self.headers.get("Host", "").partition(":")[0]
        return host in ("127.0.0.1", "localhost")

    def _answer(self, body: bytes, kind: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
