"""The online tile layer: nothing goes to the network until a reader of a served page switches it on."""

from __future__ import annotations

import base64
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import unfold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Request, Route

    from tests.browser.conftest import OpenPage

TILES = "https://tile.openstreetmap.org/"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Keep the test's output to itself."""


@pytest.fixture
def served(metal_map: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(metal_map.parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{metal_map.name}"
    server.shutdown()
    server.server_close()


def test_tiles_come_only_while_the_reader_has_them_switched_on(open_page: OpenPage, served: str) -> None:
    opened = open_page(served, alone=True)
    asked: list[Request] = []

    def answer(route: Route) -> None:
        asked.append(route.request)
        route.fulfill(body=PIXEL, content_type="image/png")

    opened.page.context.route(f"{TILES}**", answer)
    box = opened.page.locator('input[data-layer="online"]')
    opened.page.locator(".hub-mark").first.wait_for()
    assert opened.requests == []
    unfold(opened.page)
    box.check()
    opened.page.locator("img.leaflet-tile-loaded").first.wait_for()
    assert asked
    assert all(request.headers.get("referer") for request in asked)
    assert opened.page.locator(".credits").get_by_text("tiles © OpenStreetMap", exact=True).is_visible()
    box.uncheck()
    assert opened.page.locator("img.leaflet-tile").count() == 0


def test_the_policy_lets_nothing_else_through(metal_map: Path) -> None:
    page = metal_map.read_text(encoding="utf-8")
    policy = page.partition('http-equiv="Content-Security-Policy" content="')[2].partition('"')[0]
    assert "connect-src &#39;none&#39;" in policy
    assert "img-src data: blob: https://tile.openstreetmap.org;" in policy
