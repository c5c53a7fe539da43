"""Many hubs from afar: cells with the sum of their figures, until there is room for a circle each."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest

from hubmap import pipeline
from tests.browser.conftest import unfold

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import MakeOnce, OpenPage

HUBS = 6000
FAR, NEAR = 4.5, 12
LOOK = "zoom => map_hubmap.setView([-7.2, 110], zoom, { animate: false })"
CELLS = """() => { const cells = hubmap.hubLayer.density(map_hubmap.getZoom());
  return cells && { places: [...cells.places], figured: [...cells.figured], sums: [...cells.sums], radii: [...cells.radii],
    most: cells.most, level: cells.level } }"""

PIXELS = """() => { const sheet = document.querySelector('.hubs-canvas canvas');
  const copy = new OffscreenCanvas(sheet.width, sheet.height).getContext('2d', { willReadFrequently: true });
  copy.drawImage(sheet, 0, 0);
  return copy.getImageData(0, 0, sheet.width, sheet.height).data }"""
KEEP = f"() => {{ window.kept = ({PIXELS})() }}"
# an edge that is cut in two may be a shade lighter
IS_LIKE = f"() => ({PIXELS})().every((value, at) => Math.abs(value - window.kept[at]) < 16)"
# beyond the edge of the map a drag goes back by itself
RESTS = """() => new Promise(done => { let seen = '', frames = 0;
  const look = () => { const view = `${map_hubmap.getSize()} ${map_hubmap.getPixelBounds().min}`;
    frames = view === seen ? frames + 1 : 0; seen = view;
    frames > 20 ? done() : requestAnimationFrame(look) };
  look() })"""


@pytest.fixture(scope="session")
def dense_map(make_once: MakeOnce) -> Path:
    return make_once("dense", _dense) / "output" / "map.html"


def _dense(folder: Path) -> None:
    """A grid of hubs that is closer in the west; every fifth has no figure."""
    lines = ["id,name,lat,lon,workforce,year,products"]
    for n in range(HUBS):
        lat, lon = -8 + 0.02 * (n // 100), 107 + 7 * (n % 100 / 100) ** 2
        figure = f"{20 + n},2020" if n % 5 else ","
        lines.append(f"h{n},Hub {n},{lat:.4f},{lon:.4f},{figure},{'gong' if n < 30 else 'pisau'}")
    (folder / "hubs.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    pipeline.build(folder, folder / "output", ["map"])


@pytest.fixture
def page(open_page: OpenPage, dense_map: Path) -> Page:
    page = open_page(dense_map).page
    page.evaluate(LOOK, FAR)
    return page


def _cells(page: Page) -> Any:
    return page.evaluate(CELLS)


def test_from_afar_every_hub_is_in_one_cell_and_its_figure_in_the_sum(page: Page) -> None:
    cells = _cells(page)
    assert sum(cells["places"]) == HUBS
    assert sum(cells["figured"]) == HUBS * 4 / 5
    assert sum(cells["sums"]) == sum(20 + n for n in range(HUBS) if n % 5)
    said = page.locator(".legend").inner_text()
    assert "Jumlah dalam petak: Tenaga kerja" in said
    assert "Sentra dengan angka Tenaga kerja: 4.800; tanpa angka: 1.200." in said


def test_the_area_of_a_mark_is_its_sum(page: Page) -> None:
    cells = _cells(page)
    largest = max(cells["radii"])
    for total, radius in zip(cells["sums"], cells["radii"], strict=True):
        if radius > 2:
            assert radius == pytest.approx(largest * (total / cells["most"]) ** 0.5, rel=1e-3)


def test_sums_on_screen_are_those_of_the_table_for_any_view_and_filter(page: Page, dense_map: Path) -> None:
    table = pd.read_csv(dense_map.parents[1] / "hubs.csv")
    rng = random.Random(14)  # noqa: S311 - views of a test
    for _ in range(40):
        zoom, least = rng.choice([4, 4.5, 5.25, 6]), rng.choice([None, 500, 3000])
        told = page.evaluate(
            """([min, zoom, lon]) => { hubmap.filters.set({ min }); map_hubmap.setView([-7.4, lon], zoom, { animate: false });
              const cells = hubmap.hubLayer.density(map_hubmap.getZoom());
              return cells && [...cells.places].map((_, n) => [cells.level, cells.x[n], cells.y[n], cells.places[n],
                cells.figured[n], cells.sums[n]]) }""",
            [least, zoom, rng.uniform(107, 113)],
        )
        if told is None:
            continue
        shown = table if least is None else table[table["workforce"] >= least]
        level = told[0][0]
        column = ((shown["lon"] / 360 + 0.5) * 2**level).astype(int)
        top = np.radians(shown["lat"])
        row = ((0.5 - np.arctanh(np.sin(top)) / (2 * np.pi)) * 2**level).astype(int)
        cells = shown["workforce"].groupby([column, row]).agg(["size", "count", "sum"])
        found = {(int(x * 2**level), int(y * 2**level)): (n, k, total) for _, x, y, n, k, total in told}
        assert found == {key: tuple(values) for key, values in zip(cells.index, cells.to_numpy(), strict=True)}


@pytest.mark.parametrize("nearer", [0, 6])
def test_what_a_drag_moves_is_what_would_be_drawn_there(page: Page, nearer: int) -> None:
    page.evaluate(LOOK, FAR + nearer)
    assert (_cells(page) is None) == (nearer > 0)
    page.evaluate(KEEP)
    page.evaluate("map_hubmap.panBy([90, 47], { animate: false })")
    page.evaluate(RESTS)
    assert not page.evaluate(IS_LIKE)
    page.evaluate(KEEP)
    page.emulate_media(color_scheme="dark")
    page.wait_for_function(f"() => !({IS_LIKE})()")
    page.emulate_media(color_scheme="light")
    page.wait_for_function(IS_LIKE)


def test_the_legend_says_how_near_single_hubs_are_and_there_they_are(page: Page) -> None:
    said = page.get_by_text(re.compile(r"Perbesar peta \d tingkat")).inner_text()
    steps = int(re.sub(r"\D", "", said))
    page.evaluate(LOOK, FAR + steps - 1)
    assert _cells(page) is not None
    page.evaluate(LOOK, FAR + steps)
    assert _cells(page) is None
    assert page.locator(".legend-density").count() == 0
    assert page.locator(".legend-circles").is_visible()


def test_few_hubs_of_many_are_circles_from_afar_too(page: Page) -> None:
    assert _cells(page) is not None
    page.evaluate("hubmap.filters.set({ product: 'gong' })")
    assert _cells(page) is None
    page.evaluate("hubmap.filters.set({ product: '' })")
    unfold(page)
    page.locator('input[data-layer="unfigured"]').uncheck()
    assert sum(_cells(page)["places"]) == HUBS * 4 / 5
    page.locator('input[data-layer="hubs"]').uncheck()
    assert _cells(page) is None


def test_the_pointer_is_told_how_many_and_a_click_goes_nearer_until_hubs_are_told_apart(page: Page) -> None:
    box = page.locator("#map_hubmap").bounding_box()
    assert box is not None
    at = page.evaluate("(() => { const { x, y } = map_hubmap.latLngToContainerPoint([-7.4, 107.2]); return [x, y] })()")
    x, y = box["x"] + at[0], box["y"] + at[1]
    page.mouse.move(x, y)
    tip = page.locator(".hub-tip")
    tip.wait_for()
    assert re.match(r"Jumlah: [\d.]+ tenaga kerja \([\d.]+ sentra, [\d.]+ dengan angka\)\. Klik", tip.inner_text())
    for _ in range(6):
        if _cells(page) is None:
            break
        zoom = page.evaluate("map_hubmap.getZoom()")
        page.mouse.click(x, y)
        page.wait_for_function("zoom => map_hubmap.getZoom() > zoom && !map_hubmap._animatingZoom", arg=zoom)
        assert page.locator(".panel h2").count() == 0
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    assert _cells(page) is None


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


def test_a_cell_with_one_hub_opens_it(page: Page) -> None:
    page.evaluate(LOOK, 6)
    alone = page.evaluate(
        """() => { const cells = hubmap.hubLayer.density(map_hubmap.getZoom());
          const scale = 256 * 2 ** cells.zoom;
          const min = map_hubmap._getTopLeftPoint();
          const { left, top } = map_hubmap.getContainer().getBoundingClientRect();
          for (let n = 0; n < cells.places.length; n++) {
            const [x, y] = [cells.x[n] * scale - min.x, cells.y[n] * scale - min.y];
            const found = hubmap.canvasMarks.cellAt({ x, y });
            if (found?.hub && x > 100 && y > 60 && y < 600) return [found.hub.name, left + x, top + y];
          }
          return null; }"""
    )
    if alone is not None:
        page.mouse.click(*alone[1:])
        assert page.locator(".panel h2").first.inner_text() == alone[0]


def test_paper_has_the_cells_and_does_not_ask_to_zoom(page: Page) -> None:
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert sum(_cells(page)["places"]) == HUBS
    assert page.locator(".legend-density").is_visible()
    assert page.locator(".legend-nearer").is_hidden()


def test_a_page_of_few_hubs_has_no_cells(open_page: OpenPage, metal_map: Path) -> None:
    page = open_page(metal_map).page
    page.evaluate(LOOK, FAR)
    assert _cells(page) is None
    assert page.locator(".legend-density").count() == 0
