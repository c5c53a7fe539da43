"""The newest map is shown on this machine, to this machine alone, and only the input's own changes make a new one."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

from hubmap import watching
from hubmap.errors import UsageError
from hubmap.watching.server import Builds


@pytest.fixture
def builds() -> Builds:
    return Builds()


@pytest.fixture
def server(tmp_path: Path, builds: Builds) -> Iterator[ThreadingHTTPServer]:
    (tmp_path / "map.html").write_text("the map", encoding="utf-8")
    with watching.serve(tmp_path, builds) as opened:
        threading.Thread(target=opened.serve_forever, daemon=True).start()
        yield opened
        opened.shutdown()


def get(server: ThreadingHTTPServer, path: str, host: str = "127.0.0.1") -> tuple[int, str, http.client.HTTPMessage]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    connection.request("GET", path, headers={"Host": host})
    answer = connection.getresponse()
    found = answer.status, answer.read().decode(), answer.headers
    connection.close()
    return found


def test_the_server_listens_on_the_loopback_interface_alone(server: ThreadingHTTPServer) -> None:
    assert server.server_address[0] == "127.0.0.1"


def test_the_map_is_served_as_it_was_written_inside_a_page_that_follows_builds(server: ThreadingHTTPServer) -> None:
    assert get(server, "/map.html")[:2] == (200, "the map")
    status, frame, headers = get(server, "/")
    assert status == 200
    assert 'src="/map.html"' in frame
    assert headers["Cache-Control"] == "no-store"
    assert "reload" in get(server, "/.hubmap/frame.js")[1]


def test_a_page_elsewhere_is_not_answered(server: ThreadingHTTPServer) -> None:
    assert get(server, "/map.html", host="evil.example")[0] == 403
    assert get(server, "/map.html", host=f"localhost:{server.server_port}")[0] == 200


def test_files_outside_the_folder_are_not_served(server: ThreadingHTTPServer) -> None:
    assert get(server, "/../../etc/passwd")[0] == 404
    assert get(server, "/%2e%2e/%2e%2e/etc/passwd")[0] == 404


def test_who_has_seen_the_newest_build_waits_for_the_next(server: ThreadingHTTPServer, builds: Builds) -> None:
    assert get(server, "/.hubmap/build?after=")[1] == "1"
    answers: list[str] = []
    waiting = threading.Thread(target=lambda: answers.append(get(server, "/.hubmap/build?after=1")[1]))
    waiting.start()
    waiting.join(0.2)
    assert answers == []
    builds.add()
    waiting.join(10)
    assert answers == ["2"]


def test_a_port_that_is_taken_is_a_clear_error(server: ThreadingHTTPServer, tmp_path: Path, builds: Builds) -> None:
    with pytest.raises(UsageError, match=r"Choose another with --port\.$"):
        watching.serve(tmp_path, builds, server.server_port)


def test_a_save_of_the_input_builds_again_and_a_build_does_not(tmp_path: Path) -> None:
    out, stop, built = tmp_path / "output", threading.Event(), threading.Event()
    out.mkdir()
    count = 0

    def rebuild() -> None:
        nonlocal count
        count += 1
        (out / "map.html").write_text(str(count), encoding="utf-8")
        built.set()

    watcher = threading.Thread(target=watching.watch, args=(tmp_path, out, rebuild, stop))
    watcher.start()
    # the watch may need a moment to begin
    for attempt in range(40):
        (tmp_path / "hubs.csv").write_text(str(attempt), encoding="utf-8")
        if built.wait(0.5):
            break
    seen = count
    assert seen >= 1
    (tmp_path / ".hubs.csv.swp").write_text("x", encoding="utf-8")
    (out / "map.html").write_text("x", encoding="utf-8")
    built.clear()
    # what was saved before the first build may make a second one, but an output makes none
    built.wait(1.0)
    built.clear()
    assert not built.wait(1.0)
    stop.set()
    watcher.join(10)
    assert not watcher.is_alive()
