"""Firefox draws the first view that Chromium draws, opens a hub and filters: driven by WebDriver BiDi."""

from __future__ import annotations

import asyncio
import itertools
import json
import shutil
import subprocess
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

    from tests.browser.conftest import OpenPage

FIREFOX: Final = shutil.which("firefox-esr") or shutil.which("firefox")
PREFERENCES: Final = {
    "app.normandy.enabled": False,
    "app.update.disabledForTesting": True,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "intl.locale.requested": "id",
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
}
LIMIT_S: Final = 60
#: Where the marks and the words beside the map are.
SEEN: Final = """() => JSON.stringify({
  marks: Object.fromEntries([...document.querySelectorAll('[data-hub]')].filter(mark => mark.offsetParent !== null || mark.getClientRects().length)
    .map(mark => mark.querySelector('.hub-circle, .hub-hollow')).filter(Boolean)
    .map(circle => [circle.closest('[data-hub]').dataset.hub, circle.getBoundingClientRect()])
    .map(([hub, {x, y, width, height}]) => [hub, [x + width / 2, y + height / 2, width]])),
  sentences: document.querySelector('.sentences').innerText, wide: document.documentElement.scrollWidth - innerWidth,
  drawn: [...document.querySelectorAll('.base-map canvas, canvas')].length > 0})"""


class Firefox:
    """One page of a Firefox that listens for WebDriver BiDi on this machine."""

    def __init__(self, wait: Callable[[Coroutine[Any, Any, Any]], Any], socket: Any) -> None:
        self._wait, self._socket, self._numbers = wait, socket, itertools.count(1)
        self.messages: list[str] = []
        self.send("session.new", capabilities={})
        self.send("session.subscribe", events=["log.entryAdded"])
        self.context = self.send("browsingContext.getTree")["contexts"][0]["context"]

    def send(self, method: str, **params: Any) -> Any:
        """Ask for something and wait for its answer; what the page says meanwhile is kept."""
        return self._wait(self._answered(next(self._numbers), method, params))

    async def _answered(self, number: int, method: str, params: dict[str, Any]) -> Any:
        await self._socket.write_message(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            answer = json.loads(await asyncio.wait_for(self._socket.read_message(), LIMIT_S))
            if answer.get("method") == "log.entryAdded":
                self.messages.append(answer["params"]["text"])
            elif answer.get("id") == number:
                assert answer["type"] == "success", answer
                return answer["result"]

    def open(self, address: str, width: int, height: int) -> None:
        self.send("browsingContext.setViewport", context=self.context, viewport={"width": width, "height": height})
        self.send("browsingContext.navigate", context=self.context, url=address, wait="complete")
        self.ask("() => new Promise(done => { const look = () => document.body.classList.contains('ready')"
                 " ? done(true) : setTimeout(look, 50); look(); })")  # fmt: skip

    def ask(self, function: str) -> Any:
        """What a function of the page gives: a text, a number or a truth."""
        found = self.send(
            "script.callFunction", functionDeclaration=function, awaitPromise=True, target={"context": self.context}
        )
        assert found["type"] == "success", found
        return found["result"].get("value")

    def tap(self, x: float, y: float) -> None:
        pointer = [{"type": "pointerMove", "x": round(x), "y": round(y)}, {"type": "pointerDown", "button": 0}]
        pointer.append({"type": "pointerUp", "button": 0})
        self.send(
            "input.performActions", context=self.context, actions=[{"type": "pointer", "id": "tap", "actions": pointer}]
        )


@contextmanager
def _started(profile: Path) -> Iterator[Firefox]:
    websocket = pytest.importorskip("tornado.websocket", reason="needs tornado, which comes with the extra `dask`")
    profile.mkdir()
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in PREFERENCES.items()]
    (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
    command = [str(FIREFOX), "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as program:
        assert program.stderr
        said = next(line for line in program.stderr if "WebDriver BiDi listening on" in line)
        try:
            with _waiting() as wait:

                async def connected() -> Any:
                    return await websocket.websocket_connect(f"{said.split()[-1]}/session")

                yield Firefox(wait, wait(connected()))
        finally:
            program.terminate()
            program.stderr.close()


@contextmanager
def _waiting() -> Iterator[Callable[[Coroutine[Any, Any, Any]], Any]]:
    """Waits for what runs in a thread of its own: Playwright has the loop of this one."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    yield lambda waited: asyncio.run_coroutine_threadsafe(waited, loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    if not FIREFOX:
        pytest.skip("needs Firefox: `apt-get install firefox-esr`")
    with _started(tmp_path_factory.mktemp("firefox") / "profile") as one:
        yield one
        assert one.messages == []


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)])
def test_firefox_draws_the_first_view_that_chromium_draws(
    firefox: Firefox, open_page: OpenPage, metal_map: Path, width: int, height: int
) -> None:
    firefox.open(metal_map.as_uri(), width, height)
    there = json.loads(firefox.ask(SEEN))
    here = json.loads(open_page(metal_map, width, height).page.evaluate(SEEN))
    assert there["marks"].keys() == here["marks"].keys()
    far = {
        hub: (at, here["marks"][hub])
        for hub, at in there["marks"].items()
        if max(abs(a - b) for a, b in zip(at, here["marks"][hub], strict=True)) > 12
    }
    assert far == {}
    assert there["sentences"].split() == here["sentences"].split()
    assert there["wide"] <= 0
    assert there["drawn"]


def test_firefox_opens_a_hub_by_a_tap_and_goes_back(firefox: Firefox, metal_map: Path) -> None:
    firefox.open(f"{metal_map.as_uri()}#", 1280, 800)
    x, y, _ = json.loads(firefox.ask(SEEN))["marks"]["tegal"]
    firefox.tap(x, y)
    assert "h=tegal" in firefox.ask("() => location.hash")
    assert firefox.ask("() => document.querySelector('.panel h2').innerText") == "Tegal"
    firefox.ask("() => new Promise(done => { addEventListener('popstate', () => setTimeout(done)); history.back(); })")
    assert "h=tegal" not in firefox.ask("() => location.hash")


def test_firefox_filters_marks_and_list_alike(firefox: Firefox, metal_map: Path) -> None:
    firefox.open(f"{metal_map.as_uri()}#f=", 1280, 800)
    before = len(json.loads(firefox.ask(SEEN))["marks"])
    firefox.ask(
        "() => { for (const fold of document.querySelectorAll('.fold')) fold.open = true;"
        " const box = document.querySelector('input[data-filter]'); box.scrollIntoView(); box.click(); }"
    )
    shown = firefox.ask("() => document.querySelectorAll('.ranked-item').length")
    marks = len(json.loads(firefox.ask(SEEN))["marks"])
    assert shown == marks < before
