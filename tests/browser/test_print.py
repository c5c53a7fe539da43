"""The page on paper: map, legend, figures and sources in greys, on as few sheets as that takes; the screen stays as it was."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageChops

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

HUBS = 29
SILENT_PLANS = 27


@pytest.fixture(scope="module", params=["light", "dark"])
def printing(request: pytest.FixtureRequest, open_once: OpenPage, metal_map: Path) -> Page:
    """The page as it is just before it is printed, with a hub and the table open, for all that only look at it."""
    page = open_once(f"{metal_map.as_uri()}#h=ceper&table", offline=True, color_scheme=request.param).page
    page.locator("body.ready").wait_for()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print", color_scheme=request.param)
    return page


def test_map_legend_table_and_sources_are_printed(printing: Page) -> None:
    for there in (".hub-circle", ".base-map canvas", ".legend-circles", ".credits", ".printed table", ".printed ol"):
        assert printing.locator(there).first.is_visible()
    for gone in (".side", ".tools", ".table-holder", ".languages"):
        assert printing.locator(gone).is_hidden()
    assert printing.locator(".printed-hubs tbody tr").count() == HUBS
    ceper = printing.locator(".printed-hubs tbody tr", has_text="Kecamatan Ceper").inner_text()
    assert re.search(r"4\.000 2019, kualitas A \[1\]", ceper)
    numbers = {int(n) for n in re.findall(r"\[(\d+)\]", printing.locator(".printed-hubs").inner_text())}
    assert numbers == set(range(1, printing.locator(".printed ol li").count() + 1))
    assert "solopos.com" in printing.locator(".printed ol li").first.inner_text()
    # nothing can be opened on paper: the silent plans stand there by name
    plans = printing.locator(".printed .plans li")
    assert plans.count() == SILENT_PLANS
    assert plans.first.is_visible()


def test_paper_is_white_and_all_is_grey(printing: Page) -> None:
    image = Image.open(io.BytesIO(printing.screenshot())).convert("RGB")
    red, green, blue = image.split()
    for other in (green, blue):
        assert sum(ImageChops.difference(red, other).histogram()[3:]) == 0
    # the ground is light whatever the scheme, and marks are dark on it
    histogram = image.convert("L").histogram()
    assert sum(histogram[200:]) > 0.8 * sum(histogram)
    assert sum(histogram[:60]) > 0


def test_the_screen_is_as_before_when_printing_is_over(open_page: OpenPage, metal_map: Path) -> None:
    page = open_page(metal_map).page
    page.locator("body.ready").wait_for()
    seen = """() => [map_hubmap.getZoom(), map_hubmap.getSize(), hubmap.theme.theme().sea, document.documentElement.className,
      document.querySelectorAll('.printed').length, document.querySelectorAll('.corner .legend').length,
      ...[...document.querySelectorAll('.hub-mark')].map(mark => Math.round(mark.getBoundingClientRect().left))]"""
    before = page.evaluate(seen)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(seen) != before
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(seen) == before


@pytest.mark.parametrize("landscape", [False, True])
def test_it_takes_few_sheets(open_page: OpenPage, metal_map: Path, landscape: bool) -> None:  # noqa: FBT001
    page = open_page(metal_map).page
    page.locator("body.ready").wait_for()
    document = page.pdf(format="A4", landscape=landscape)
    assert document.startswith(b"%PDF")
    assert 2 <= len(re.findall(rb"/Type\s*/Page\b", document)) <= 4


def test_names_of_places_stand_on_the_printed_map(printing: Page) -> None:
    written = printing.evaluate(
        """() => {
          const canvas = document.querySelector('.names canvas');
          const box = canvas.getBoundingClientRect();
          const map = map_hubmap.getContainer().getBoundingClientRect();
          const copy = document.createElement('canvas');
          [copy.width, copy.height] = [map.width, map.height];
          const context = copy.getContext('2d');
          context.drawImage(canvas, box.left - map.left, box.top - map.top, box.width, box.height);
          const { data } = context.getImageData(0, 0, copy.width, copy.height);
          return data.filter((value, at) => at % 4 === 3 && value > 0).length;
        }"""
    )
    assert written > 3000


def test_the_map_fits_the_width_of_a4(printing: Page) -> None:
    # 184 mm at 96 pixels an inch
    assert printing.evaluate("document.querySelector('.stage').getBoundingClientRect().width") <= 184 / 25.4 * 96


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_open_hub_is_printed_as_its_fact_sheet_in_colour(open_page: OpenPage, metal_map: Path, scheme: str) -> None:
    page = open_page(f"{metal_map.as_uri()}#h=tegal", 720, 1020, offline=True, color_scheme=scheme).page
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    for there in (".panel .answer", ".panel .centre-row", ".hub-selected", ".printed ol li"):
        assert page.locator(there).first.is_visible()
    for gone in (".ranked", ".back", ".search", ".printed table", ".panel-link", ".tools"):
        assert page.locator(gone).first.is_hidden()
    stage, answer = page.locator(".stage").bounding_box(), page.locator(".panel .answer").bounding_box()
    assert stage
    assert answer
    assert answer["y"] >= stage["y"] + stage["height"]
    assert "smpantura" in page.locator(".printed ol").inner_text().casefold()
    with Image.open(io.BytesIO(page.screenshot())) as taken:
        red, _, blue = taken.convert("RGB").split()
        light = taken.convert("L").histogram()
    assert sum(ImageChops.subtract(red, blue).histogram()[60:]) > 100
    assert sum(light[200:]) > 0.7 * sum(light)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate("document.documentElement.className") == "scripted"


def test_a_map_in_a_frame_is_drawn_whole_for_paper_and_is_as_before_afterwards(
    open_page: OpenPage, metal_map: Path
) -> None:
    page = open_page(f"{metal_map.as_uri()}#embed", 1000, 560, offline=True).page
    # a centre is known to half a pixel only, once the map's room has changed
    seen = "() => [map_hubmap.getZoom(), map_hubmap.getPixelBounds(), document.documentElement.className]"
    before = page.evaluate(seen)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    outside = page.evaluate(
        """() => { const stage = document.querySelector('.stage').getBoundingClientRect();
        return [...document.querySelectorAll('.hub-listed')].filter(mark => { const box = mark.getBoundingClientRect();
          return box.left < stage.left || box.right > stage.right || box.top < stage.top || box.bottom > stage.bottom; }) }"""
    )
    assert outside == []
    # narrower than what margins leave of A4
    assert page.locator(".stage").evaluate("stage => stage.offsetWidth") <= 640
    for there in (".base-map canvas", ".legend-circles", ".embed-line"):
        assert page.locator(there).first.is_visible()
    assert page.locator(".printed").count() == 0
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(seen) == before
