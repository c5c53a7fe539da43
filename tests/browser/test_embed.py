"""The map inside another page: it leaves scrolling to that page, tells its height, and works wherever pages are put."""

from __future__ import annotations

import html
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Frame, Page

    from tests.browser.conftest import OpenPage, Serve

SANDBOX = "allow-scripts allow-popups"
HOST = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title><h1>Report</h1>
<iframe id="one" title="Map" src="map.html#embed&amp;l=en" sandbox="{sandbox}" width="700" height="300"></iframe>
<iframe id="two" title="Map" src="map.html#embed&amp;m=ikm_units" sandbox="{sandbox}" width="360" height="300"></iframe>
<p>{text}</p><script src="follow.js"></script>"""
FOLLOW = """addEventListener("message", event => {
  for (const frame of document.querySelectorAll("iframe"))
    if (event.source === frame.contentWindow && event.data?.type === "hubmap:height") frame.height = event.data.height;
});
for (const frame of document.querySelectorAll("iframe")) frame.contentWindow.postMessage({type: "hubmap:ask"}, "*");
"""


@pytest.fixture
def host(serve: Serve, metal_map: Path, tmp_path: Path) -> str:
    """Address of a page with a strict policy, higher than the screen, that holds the map twice."""
    (tmp_path / "map.html").write_bytes(metal_map.read_bytes())
    (tmp_path / "follow.js").write_text(FOLLOW, encoding="utf-8")
    return serve(HOST.format(sandbox=SANDBOX, text="word " * 9000))


def _frames(page: Page) -> list[Frame]:
    frames = page.frames[1:]
    for frame in frames:
        frame.locator("body.ready").wait_for()
    return frames


def _zoom(frame: Frame | Page) -> float:
    zoom: float = frame.evaluate("map_hubmap.getZoom()")
    return zoom


def _point(page: Page, frame: Frame, down: int) -> None:
    """Move the pointer over the first map, and wait until the frame has seen it."""
    box = page.locator("#one").bounding_box()
    assert box
    frame.evaluate(
        "() => { window.seen = false; addEventListener('mousemove', () => { seen = true; }, {once: true}); }"
    )
    for step in range(20):
        page.mouse.move(box["x"] + 200 + step, box["y"] + down)
        page.wait_for_timeout(100)
        if frame.evaluate("seen"):
            return
    pytest.fail("the frame does not see the pointer")


def _wheel(page: Page, down: int) -> None:
    page.mouse.wheel(0, down)
    page.wait_for_timeout(500)


def test_only_map_legend_and_sources_are_left(open_page: OpenPage, metal_map: Path) -> None:
    opened = open_page(f"{metal_map.as_uri()}#l=en&embed&h=ceper", offline=True)
    page = opened.page
    for gone in (".masthead", ".side", ".search", ".tool-views", ".panel"):
        assert page.locator(gone).is_hidden()
    for there in (".hub-mark", ".legend", ".credits"):
        assert page.locator(there).first.is_visible()
    line = page.locator(".embed-line")
    assert "Indonesia’s metal-industry hubs" in line.inner_text()
    assert "more sources" in line.inner_text()
    assert "Ceper: 4,000 workers, 2019" in page.locator(".embed-card").inner_text()
    full = line.get_by_role("link", name="Open the full map").get_attribute("href") or ""
    assert full.startswith(metal_map.as_uri())
    assert "embed" not in full
    assert "h=ceper" in full
    assert opened.requests == []


def test_all_listed_hubs_are_in_the_frame(open_page: OpenPage, metal_map: Path) -> None:
    for width, height in ((1000, 640), (640, 420), (360, 480)):
        page = open_page(f"{metal_map.as_uri()}#embed", width, height, offline=True).page
        page.locator("body.ready").wait_for()
        page.wait_for_timeout(600)
        outside = page.evaluate(
            """() => { const stage = document.querySelector('.stage').getBoundingClientRect();
            return [...document.querySelectorAll('.hub-listed')].filter(mark => { const box = mark.getBoundingClientRect();
              return box.left < stage.left || box.right > stage.right || box.top < stage.top || box.bottom > stage.bottom; })
              .map(mark => mark.dataset.hub); }"""
        )
        assert outside == []


def test_two_maps_follow_their_height_under_a_strict_policy(open_page: OpenPage, host: str) -> None:
    page = open_page(host).page
    one, two = _frames(page)
    page.wait_for_function("[...document.querySelectorAll('iframe')].every(frame => frame.height !== '300')")
    for frame in (one, two):
        assert frame.evaluate("document.documentElement.scrollHeight <= innerHeight")
    assert one.evaluate("hubmap.language.language()") == "en"
    assert two.evaluate("hubmap.state.values.metric") == "ikm_units"


def test_opening_the_legend_makes_the_frame_higher_and_the_map_keeps_its_height(open_page: OpenPage, host: str) -> None:
    page = open_page(host).page
    one, _ = _frames(page)
    page.wait_for_function("document.querySelector('#one').height !== '300'")
    # the frame has taken the height that it asked for
    settled = "() => { const box = document.querySelector('.stage').offsetHeight; return Math.abs(box - innerWidth * 0.56) < 3; }"
    one.wait_for_function(settled)
    before = int(page.locator("#one").get_attribute("height") or 0)
    one.locator(".legend summary").click()
    page.wait_for_function("before => Math.abs(document.querySelector('#one').height - before) > 50", arg=before)
    one.wait_for_function(settled)


def test_the_wheel_scrolls_the_page_around_unless_the_map_is_asked(open_page: OpenPage, host: str) -> None:
    page = open_page(host).page
    one, _ = _frames(page)
    page.wait_for_function("document.querySelector('#one').height !== '300'")
    _point(page, one, 60)
    before = _zoom(one)
    _wheel(page, 40)
    assert page.evaluate("scrollY") > 0
    assert _zoom(one) == before
    hint = one.locator(".embed-hint")
    assert hint.inner_text() == "Ctrl + wheel zooms the map, or click it first"
    assert hint.is_visible()
    page.evaluate("scrollTo(0, 0)")
    _point(page, one, 60)
    page.keyboard.down("Control")
    _wheel(page, -300)
    page.keyboard.up("Control")
    assert _zoom(one) > before
    assert page.evaluate("scrollY") == 0


def test_after_a_click_the_wheel_is_the_maps_until_the_pointer_leaves(open_page: OpenPage, host: str) -> None:
    page = open_page(host).page
    one, _ = _frames(page)
    page.wait_for_function("document.querySelector('#one').height !== '300'")
    _point(page, one, 40)
    page.mouse.down()
    page.mouse.up()
    before = _zoom(one)
    _wheel(page, -300)
    nearer = _zoom(one)
    assert nearer > before
    # told by hand: headless Chromium keeps it from a frame of another process
    one.dispatch_event("#map_hubmap", "mouseleave")
    _wheel(page, -300)
    assert _zoom(one) == nearer


def test_one_finger_is_left_to_the_page_around(open_page: OpenPage, metal_map: Path) -> None:
    page = open_page(f"{metal_map.as_uri()}#embed", 390, 500, offline=True, has_touch=True, is_mobile=True).page
    page.locator("body.ready").wait_for()
    assert not page.evaluate("map_hubmap.dragging.enabled()")
    assert page.evaluate("map_hubmap.touchZoom.enabled()")
    assert page.evaluate("getComputedStyle(map_hubmap.getContainer()).touchAction") == "pan-x pan-y"


def test_a_map_in_a_hidden_tab_is_drawn_whole_when_it_is_shown_and_in_full_screen(
    open_page: OpenPage, metal_map: Path, tmp_path: Path
) -> None:
    article = (
        '<!doctype html><meta charset="utf-8"><title>t</title><div id="tab" hidden>'
        f'<iframe title="Map" allow="fullscreen" width="900" height="560" src="{metal_map.as_uri()}"></iframe></div>'
    )
    (tmp_path / "article.html").write_text(article, encoding="utf-8")
    page = open_page(tmp_path / "article.html").page
    frame = page.frames[1]
    frame.locator("body.ready").wait_for(state="attached")
    page.evaluate("document.getElementById('tab').hidden = false")
    for wide in (900, 1280):
        seen = frame.wait_for_function(
            "wide => innerWidth >= wide && [...document.querySelectorAll('.hub-listed .hub-circle, .hub-listed .hub-hollow')]"
            ".map(mark => mark.getBoundingClientRect()).every(({left, right, width}) => width && left > 0 && right < wide)",
            arg=wide,
        )
        assert seen.json_value()
        assert frame.evaluate("map_hubmap.getSize().x === map_hubmap.getContainer().clientWidth")
        page.evaluate("document.querySelector('iframe').requestFullscreen()")


@pytest.mark.parametrize("sandbox", ["", SANDBOX])
def test_it_works_in_srcdoc(open_page: OpenPage, metal_map: Path, tmp_path: Path, sandbox: str) -> None:
    document = metal_map.read_text(encoding="utf-8").replace("<html ", "<html data-embed ", 1)
    page_around = tmp_path / "around.html"
    attribute = f'sandbox="{sandbox}"' if sandbox else ""
    page_around.write_text(
        f'<!doctype html><meta charset="utf-8"><title>t</title><iframe title="Map" width="700" height="500" {attribute} '
        f'srcdoc="{html.escape(document)}"></iframe>',
        encoding="utf-8",
    )
    opened = open_page(page_around)
    (frame,) = _frames(opened.page)
    assert frame.locator(".hub-mark").first.is_visible()
    assert frame.locator(".masthead").is_hidden()
    assert frame.get_by_role("link", name="Buka peta lengkap").count() == 0
    frame.locator('.hub-mark[data-hub="ceper"]').focus()
    opened.page.keyboard.press("Enter")
    assert "4.000 tenaga kerja" in frame.locator(".embed-card").inner_text()
    assert opened.requests == []
