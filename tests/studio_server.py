"""A studio that answers while a test runs."""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from hubmap.studio.app import Studio
from hubmap.studio.projects import Projects
from hubmap.studio.server import HOST, listen, make_server

__all__ = ["Running", "running"]


@dataclass(frozen=True)
class Running:
    """A studio, its port, and ways to ask it."""

    studio: Studio
    port: int

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.port}/{self.studio.token}/"

    @property
    def origin(self) -> str:
        return f"http://{HOST}:{self.port}"

    def ask(self, path: str, method: str = "GET", body: bytes | None = None, **headers: str) -> tuple[int, bytes]:
        """Ask with the token, as the studio's own page does unless headers say otherwise."""
        return self.ask_raw(f"/{self.studio.token}{path}", method, body, **headers)

    def ask_raw(self, path: str, method: str = "GET", body: bytes | None = None, **headers: str) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection(HOST, self.port, timeout=30)
        own = {"Origin": self.origin} if method == "POST" else {}
        said = own | {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            connection.request(method, path, body, {name: value for name, value in said.items() if value})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def get(self, path: str) -> Any:
        status, body = self.ask(path)
        assert status == 200, body
        return json.loads(body)

    def post(self, path: str, body: Any = None) -> Any:
        status, told = self.ask(path, "POST", json.dumps(body or {}).encode())
        assert status == 200, told
        return json.loads(told)

    def begin(self, file: Path) -> str:
        """Drop a file; gives the project's key."""
        status, told = self.ask(f"/api/projects?name={quote(file.name)}", "POST", file.read_bytes())
        assert status == 200, told
        return str(json.loads(told)["key"])


@contextmanager
def running(home: Path, first: Path | None = None) -> Iterator[Running]:
    """Serve a studio whose projects are in a folder."""
    projects = Projects(home, home / ".studio.json")
    studio = Studio(projects, "a-token-that-nobody-guesses")
    if first:
        studio.first = projects.open(first)
    with listen() as taken:
        server = make_server(studio, taken)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [taken]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        try:
            yield Running(studio, int(taken.getsockname()[1]))
        finally:
            server.should_exit = True
            thread.join(10)
            projects.close()
