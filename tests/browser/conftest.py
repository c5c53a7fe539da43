"""Chromium for the tests: a page that says anything or throws fails its test, and every request is counted."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from hubmap.page import assets
from tests import page_bundle
from tests.browser import chromium

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",
)
INLINE = ("data:", "blob:")


@dataclass(frozen=True)
class Opened:
    """A page that was opened, the addresses it asked for beside its own, and what it said in the console or threw.

    A test that expects messages clears the list; what is left there at its end fails the test.
    """

    page: Page
    requests: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)


class OpenPage(Protocol):
    """Opens a file or an address in a fresh context of Chromium, in Indonesian and in Jakarta's time unless told otherwise."""

    def __call__(self, path: Path | str, /, width: int = 1280, height: int = 800, **context: Any) -> Opened: ...


def unfold(page: Page) -> None:
    """Open every part of the column that can be folded."""
    page.evaluate("for (const fold of document.querySelectorAll('.fold')) fold.open = true")


class Serve(Protocol):
    """Writes the page around the maps, which has a strict policy, and gives its address."""

    def __call__(self, page: str, /) -> str: ...


@pytest.fixture(scope="session", autouse=True)
def probe() -> Iterator[None]:
    """Builds the pages of these tests with a bundle whose modules they reach, where Node can make it."""
    if not page_bundle.ESBUILD.exists():
        pytest.skip("needs esbuild: `npm install`")
    script = page_bundle.bundle(page_bundle.PROBE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(assets, "page", lambda: script)
        yield


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    program = chromium.find()
    if not program:
        pytest.fail("no Chromium: `make test` installs it, CHROMIUM names one, `-m 'not browser'` does without")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=[*ARGUMENTS])
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    yield from _opener(browser)


@pytest.fixture(scope="module")
def open_once(browser: Browser) -> Iterator[OpenPage]:
    """Opens pages that all tests of a module share, because none of them changes anything."""
    yield from _opener(browser)


def _opener(browser: Browser) -> Iterator[OpenPage]:
    every: list[Opened] = []

    def open_page(path: Path | str, /, width: int = 1280, height: int = 800, **context: Any) -> Opened:
        address = path.resolve().as_uri() if isinstance(path, Path) else path
        settings = {"locale": "id-ID", "timezone_id": "Asia/Jakarta", "offline": address.startswith("file:"), **context}
        opened = Opened(browser.new_context(viewport={"width": width, "height": height}, **settings).new_page())
        opened.page.set_default_timeout(10_000)
        every.append(opened)
        _listen(opened, address)
        opened.page.goto(address)
        # where hubmap's scripts run, the map is complete a moment after it is drawn
        opened.page.locator("html:not(.scripted), body.ready").wait_for(state="attached")
        return opened

    yield open_page
    for opened in every:
        opened.page.context.close()
    assert [message for opened in every for message in opened.messages] == []


def _listen(opened: Opened, address: str) -> None:
    own = address.partition("#")[0]
    opened.page.on("console", lambda message: opened.messages.append(f"{message.type}: {message.text}"))
    opened.page.on("pageerror", lambda error: opened.messages.append(f"error: {error}"))

    def count(url: str) -> None:
        if url.partition("#")[0] != own and not url.startswith(INLINE):
            opened.requests.append(url)

    opened.page.context.on("request", lambda request: count(request.url))


class _Host(SimpleHTTPRequestHandler):
    """Serves a folder; its page ``host.html`` has a strict policy."""

    def end_headers(self) -> None:
        if self.path.startswith("/host"):
            self.send_header("Content-Security-Policy", "default-src 'self'; frame-src 'self'")
        super().end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Serves the test's folder with a page that holds maps, and gives that page's address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Host, directory=tmp_path)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()

        def serve(page: str) -> str:
            (tmp_path / "favicon.ico").touch()
            (tmp_path / "host.html").write_text(page, encoding="utf-8")
            return f"http://127.0.0.1:{server.server_port}/host.html"

        yield serve
        server.shutdown()


@pytest.fixture(scope="session")
def metal_map(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The map of the metal hubs, built once."""
    from hubmap import pipeline
    from hubmap.paths import geodata_dir

    folder = tmp_path_factory.mktemp("metal")
    pipeline.build(geodata_dir(), folder)
    return folder / "map.html"
