"""A geocoding server on this machine that behaves as badly as it is told to, and counts what it is asked."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

__all__ = ["Reply", "Server", "hamlet", "running"]


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server does with one request: `cut` ends the connection half-way, `wait` is in seconds."""

    body: str = "[]"
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    cut: bool = False
    wait: float = 0.0


def hamlet(name: str = "Batur", *, lat: float = -7.6745, lon: float = 110.6615, **address: str) -> dict[str, Any]:
    """Return a place as Nominatim gives it; it lies in the district Ceper if nothing else is said."""
    address = address or {"municipality": "Ceper", "county": "Klaten", "state": "Jawa Tengah"}
    return {
        "lat": str(lat),
        "lon": str(lon),
        "class": "place",
        "type": "hamlet",
        "name": name,
        "display_name": ", ".join((name, *address.values(), "Indonesia")),
        "address": {"hamlet": name, **address, "country": "Indonesia", "country_code": "id"},
        "boundingbox": [str(lat - 0.02), str(lat + 0.02), str(lon - 0.02), str(lon + 0.02)],
        "geotext": f"POINT({lon} {lat})",
    }


def places(*found: dict[str, Any]) -> Reply:
    return Reply(json.dumps(found))


@dataclass(slots=True)
class Server:
    """The server: `answer` says what to do with a question, `asked` and `headers` tell what came."""

    answer: Callable[[str, int], Reply]
    asked: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    address: str = ""


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            question = parse_qs(urlsplit(self.path).query).get("q", [""])[0]
            server.asked.append(question)
            server.paths.append(self.path)
            server.headers.append(dict(self.headers.items()))
            reply = server.answer(question, len(server.asked))
            time.sleep(reply.wait)
            body = reply.body.encode()
            try:
                self.send_response(reply.status)
                for name, value in reply.headers:
                    self.send_header(name, value)
                self.send_header("Content-Type", "text/html" if reply.body.startswith("<") else "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body[: len(body) // 2] if reply.cut else body)
            except OSError:  # whoever asked has gone
                pass
            self.close_connection = reply.cut

        def log_message(self, *_args: object) -> None:
            pass

    return Handler


@contextmanager
def running(*replies: Reply, answer: Callable[[str, int], Reply] | None = None) -> Iterator[Server]:
    """Run a server that gives these replies in turn, the last one for ever, or what a function of question and number says."""
    server = Server(answer or (lambda _question, number: replies[min(number, len(replies)) - 1]))
    http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(server))
    server.address = f"http://127.0.0.1:{http.server_port}"
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        http.shutdown()
        thread.join()
        http.server_close()


def main(arguments: Sequence[str]) -> None:
    """Run alone: port, log of questions, and after how many questions to die in the middle of an answer (0: never)."""
    port, log, last = int(arguments[0]), Path(arguments[1]), int(arguments[2])

    def answer(question: str, number: int) -> Reply:
        if last and number > last:
            # as a killed process does: no goodbye
            os._exit(9)
        with log.open("a", encoding="utf-8", newline="\n") as file:
            file.write(question + "\n")
        return places(hamlet(question.partition(",")[0]))

    http = ThreadingHTTPServer(("127.0.0.1", port), _handler(Server(answer)))
    print(http.server_port, flush=True)  # noqa: T201 - whoever started this waits for it
    http.serve_forever()


if __name__ == "__main__":
    main(sys.argv[1:])
