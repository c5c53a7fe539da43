"""Many hubs from afar: hexagons that say how many hubs there are, until there is room for a circle each."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from hubmap import pipeline
from tests.browser.conftest import unfold

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

HUBS = 6000
FAR, NEAR = 4.5, 12
LOOK = "zoom => map_hubmap.setView([-7.2, 110], zoom, { animate: false })"
BINS = """() => { const bins = hubmap.hubLayer.density(map_hubmap.getZoom());
  return bins && { counts: [...bins.counts], without: [...bins.without], steps: bins.steps, most: bins.most } }"""


@pytest.fixture(scope="session")
def dense_map(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A grid of hubs that is closer in the west; every fifth has no figure."""
    folder = tmp_path_factory.mktemp("dense")
    lines = ["id,name,lat,lon,workforce,year,products"]
    for n in range(HUBS):
        lat, lon = -8 + 0.02 * (n // 100), 107 + 7 * (n % 100 / 100) ** 2
        figure = f"{20 + n},2020" if n % 5 else ","
        lines.append(f"h{n},Hub {n},{lat:.4f},{lon:.4f},{figure},{'gong' if n < 30 else 'pisau'}")
    (folder / "hubs.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    pipeline.build(folder, folder / "output", ["map"])
    return folder / "output" / "map.html"


@pytest.fixture
def page(open_page: OpenPage, dense_map: Path) -> Page:
    page = open_page(dense_map).page
    page.evaluate(LOOK, FAR)
    return page


def _bins(page: Page) -> Any:
    return page.evaluate(BINS)


def test_from_afar_every_hub_is_counted_in_one_hexagon_and_those_without_a_figure_apart(page: Page) -> None:
    bins = _bins(page)
    assert sum(bins["counts"]) == HUBS
    assert sum(bins["without"]) == HUBS / 5
    said = page.locator(".legend").inner_text()
    assert "Jumlah sentra dalam segi enam" in said
    assert "Sentra dengan angka Tenaga kerja: 4.800; tanpa angka: 1.200." in said


def test_a_hub_is_counted_in_the_hexagon_whose_centre_is_nearest(page: Page) -> None:
    far = page.evaluate(
        """() => hubmap.document.data.hubs.map(hub => {
          const point = map_hubmap.latLngToContainerPoint([hub.lat, hub.lon]);
          const { x, y } = hubmap.canvasMarks.hexagon(point);
          return [...hubmap.hexagons.corners(0, 0).map(([dx, dy]) => [1.5 * dy, -1.5 * dx]), [0, 0]].map(([dx, dy]) =>
            Math.hypot(point.x - x - dx * 2 / Math.sqrt(3), point.y - y - dy * 2 / Math.sqrt(3)));
        })"""
    )
    assert all(ways[-1] <= min(ways) + 1 for ways in far)
    assert max(ways[-1] for ways in far) <= page.evaluate("hubmap.hexagons.HEXAGON_PX / 2 + 1")


def test_the_legend_has_each_number_of_hubs_in_one_class(page: Page) -> None:
    bins = _bins(page)
    ranges = [
        [int(part.replace(".", "")) for part in re.findall(r"[\d.]+", text)]
        for text in page.locator(".legend-density .legend-row").all_inner_texts()
    ]
    assert len(ranges) > 2
    assert [ends[0] for ends in ranges] == bins["steps"]
    assert ranges[0][0] == min(bins["counts"])
    assert ranges[-1][-1] == bins["most"] == max(bins["counts"])
    for before, after in pairwise(ranges):
        assert before[-1] + 1 == after[0]


def test_the_legend_says_how_near_single_hubs_are_and_there_they_are(page: Page) -> None:
    said = page.get_by_text(re.compile(r"Perbesar peta \d tingkat")).inner_text()
    steps = int(re.sub(r"\D", "", said))
    page.evaluate(LOOK, FAR + steps - 1)
    assert _bins(page) is not None
    page.evaluate(LOOK, FAR + steps)
    assert _bins(page) is None
    assert page.locator(".legend-density").count() == 0
    assert page.locator(".legend-circles").is_visible()


def test_few_hubs_of_many_are_circles_from_afar_too(page: Page) -> None:
    assert _bins(page) is not None
    page.evaluate("hubmap.filters.set({ product: 'gong' })")
    assert _bins(page) is None
    page.evaluate("hubmap.filters.set({ product: '' })")
    unfold(page)
    page.locator('input[data-layer="unfigured"]').uncheck()
    assert sum(_bins(page)["counts"]) == HUBS * 4 / 5
    page.locator('input[data-layer="hubs"]').uncheck()
    assert _bins(page) is None


def test_the_pointer_is_told_how_many_and_a_click_goes_nearer_until_hubs_are_told_apart(page: Page) -> None:
    box = page.locator("#map_hubmap").bounding_box()
    assert box is not None
    at = page.evaluate("(() => { const { x, y } = map_hubmap.latLngToContainerPoint([-7.4, 107.2]); return [x, y] })()")
    x, y = box["x"] + at[0], box["y"] + at[1]
    page.mouse.move(x, y)
    tip = page.locator(".hub-tip")
    tip.wait_for()
    assert re.match(r"Sentra di sini: [\d.]+, tanpa angka: [\d.]+\. Klik", tip.inner_text())
    for _ in range(6):
        if _bins(page) is None:
            break
        zoom = page.evaluate("map_hubmap.getZoom()")
        page.mouse.click(x, y)
        page.wait_for_function("zoom => map_hubmap.getZoom() > zoom && !map_hubmap._animatingZoom", arg=zoom)
        assert page.locator(".panel h2").count() == 0
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    assert _bins(page) is None


def test_the_keyboard_goes_from_hub_to_hub_as_it_does_near_by(page: Page) -> None:
    page.evaluate("hubmap.hubLayer.focusHub('h2150')")
    assert (
        page.evaluate("document.activeElement.getAttribute('aria-label')") == "Hub 2150: tidak ada angka (Tenaga kerja)"
    )
    page.keyboard.press("ArrowRight")
    label = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert label.startswith("Hub ")
    assert not label.startswith("Hub 2150:")
    page.keyboard.press("Enter")
    assert page.locator(".panel h2").first.inner_text() == label.partition(":")[0]


def test_more_hubs_are_more_ink(page: Page) -> None:
    ink = page.evaluate(
        """() => {
          const canvas = document.querySelector('.hubs-canvas canvas');
          const box = canvas.getBoundingClientRect();
          const map = map_hubmap.getContainer().getBoundingClientRect();
          const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const counts = [];
          for (const lon of [107.4, 113.4]) {
            const { x, y, count } = hubmap.canvasMarks.hexagon(map_hubmap.latLngToContainerPoint([-7.4, lon]));
            copy.clearRect(0, 0, 1, 1);
            copy.drawImage(canvas, box.left - map.left - Math.round(x), box.top - map.top - Math.round(y));
            counts.push([count, ...copy.getImageData(0, 0, 1, 1).data]);
          }
          return counts;
        }"""
    )
    (west, *dark), (east, *faint) = ink
    assert west > 2 * east
    assert dark[3] > faint[3] > 0
    assert dark[0] > 2 * dark[1]


def test_paper_has_the_hexagons_and_does_not_ask_to_zoom(page: Page) -> None:
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert sum(_bins(page)["counts"]) == HUBS
    assert page.locator(".legend-density").is_visible()
    assert page.locator(".legend-nearer").is_hidden()


def test_a_page_of_few_hubs_has_no_hexagons(open_page: OpenPage, metal_map: Path) -> None:
    page = open_page(metal_map).page
    page.evaluate(LOOK, FAR)
    assert _bins(page) is None
    assert page.locator(".legend-density").count() == 0
