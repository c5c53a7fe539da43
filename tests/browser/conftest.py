"""Chromium for the tests: a page that says anything or throws fails its test, and every request is counted."""

from __future__ import annotations

import os
import shutil
import threading
from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import pytest
from filelock import FileLock

from hubmap.page import assets
from tests import page_bundle
from tests.browser import chromium

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page, Request

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
#: What a page is told of its reader's wishes, unless a test says otherwise.
MEDIA = {"color_scheme": "light", "forced_colors": "none", "reduced_motion": "no-preference"}
MOST_IDLE = 2
#: Of a context that are set when it is made, by name, and whether its page is for one test alone.
Settings: TypeAlias = tuple[tuple[str, Any], ...]


@dataclass(frozen=True)
class Opened:
    """A page that was opened, the addresses it asked for beside its own, and what it said in the console or threw.

    A test that expects messages clears the list; what is left there at its end fails the test.
    """

    page: Page
    requests: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    _heard: list[tuple[Any, str, Callable[[Any], None]]] = field(default_factory=list)

    def hear(self, what: Any, event: str, told: Callable[[Any], None]) -> None:
        """Have each event of a page or its context told, until silence."""
        what.on(event, told)
        self._heard.append((what, event, told))

    def silence(self) -> None:
        for what, event, told in self._heard:
            what.remove_listener(event, told)


class OpenPage(Protocol):
    """Opens a file or an address in Chromium, in Indonesian and in Jakarta's time unless told otherwise.

    The page may be one that another test is done with. What would outlast a page is asked for ``alone``: scripts that run
    before the page's own, answers in the network's place.
    """

    def __call__(
        self, path: Path | str, /, width: int = 1280, height: int = 800, *, alone: bool = False, **context: Any
    ) -> Opened: ...


class Pages:
    """Chromium's pages, of which each serves one test after the other: a new one costs more than most tests do."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._idle: defaultdict[Settings, list[Page]] = defaultdict(list)

    def take(self, settings: Settings) -> Page:
        """A blank page in a context of such settings."""
        if self._idle[settings]:
            return self._idle[settings].pop()
        context = {name: value for name, value in settings if name != "alone"}
        return self._browser.new_context(locale="id-ID", timezone_id="Asia/Jakarta", **context).new_page()

    def give_back(self, page: Page, settings: Settings) -> None:
        """Keep a page that could be blank again; its history, and what it stored, are gone with its address."""
        context = page.context
        if page.is_closed() or dict(settings)["alone"] or len(self._idle[settings]) >= MOST_IDLE:
            context.close()
            return
        for other in context.pages:
            if other is not page:
                other.close()
        page.goto("about:blank")
        page.mouse.move(-1, -1)
        context.clear_cookies()
        self._idle[settings].append(page)


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


@pytest.fixture(scope="session")
def pages(browser: Browser) -> Pages:
    return Pages(browser)


@pytest.fixture
def open_page(pages: Pages) -> Iterator[OpenPage]:
    yield from _opener(pages)


@pytest.fixture(scope="module")
def open_once(pages: Pages) -> Iterator[OpenPage]:
    """Opens pages that all tests of a module share, because none of them changes anything."""
    yield from _opener(pages)


def _opener(pages: Pages) -> Iterator[OpenPage]:
    every: list[tuple[Opened, Settings]] = []

    def open_page(
        path: Path | str, /, width: int = 1280, height: int = 800, *, alone: bool = False, **context: Any
    ) -> Opened:
        address = path.resolve().as_uri() if isinstance(path, Path) else path
        media = {name: context.pop(name, usual) for name, usual in MEDIA.items()}
        offline = context.pop("offline", address.startswith("file:"))
        settings: Settings = tuple(sorted({**context, "alone": alone}.items()))
        opened = Opened(pages.take(settings))
        every.append((opened, settings))
        opened.page.set_default_timeout(10_000)
        opened.page.set_viewport_size({"width": width, "height": height})
        opened.page.emulate_media(media="null", **media)
        opened.page.context.set_offline(offline)
        _listen(opened, address)
        opened.page.goto(address)
        # where hubmap's scripts run, the map is complete a moment after it is drawn
        opened.page.locator("html:not(.scripted), body.ready").wait_for(state="attached")
        return opened

    yield open_page
    for opened, settings in every:
        opened.silence()
        pages.give_back(opened.page, settings)
    assert [message for opened, _ in every for message in opened.messages] == []


def _listen(opened: Opened, address: str) -> None:
    own = address.partition("#")[0]

    def count(request: Request) -> None:
        if request.url.partition("#")[0] != own and not request.url.startswith(INLINE):
            opened.requests.append(request.url)

    opened.hear(opened.page, "console", lambda message: opened.messages.append(f"{message.type}: {message.text}"))
    opened.hear(opened.page, "pageerror", lambda error: opened.messages.append(f"error: {error}"))
    opened.hear(opened.page.context, "request", count)


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


class MakeOnce(Protocol):
    """Has a folder filled, once for all processes that run tests, and gives it."""

    def __call__(self, name: str, fill: Callable[[Path], Any], /) -> Path: ...


@pytest.fixture(scope="session")
def make_once(tmp_path_factory: pytest.TempPathFactory) -> MakeOnce:
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

    def make_once(name: str, fill: Callable[[Path], Any], /) -> Path:
        folder, filled = shared / name, shared / f"{name}.filled"
        with FileLock(f"{folder}.lock"):
            if not filled.exists():
                # a process that failed half way leaves its rest
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
                fill(folder)
                filled.touch()
        return folder

    return make_once


@pytest.fixture(scope="session")
def metal_map(make_once: MakeOnce) -> Path:
    """The map of the metal hubs, built once."""
    from hubmap import pipeline
    from hubmap.paths import geodata_dir

    return make_once("metal", lambda folder: pipeline.build(geodata_dir(), folder)) / "map.html"
