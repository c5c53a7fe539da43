"""Five thousand hubs: drawn on a canvas, carried as columns, and reached by pointer, keyboard, table and search."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hubmap import pipeline
from hubmap.page import packed_columns
from tests.browser.conftest import unfold

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import MakeOnce, Opened, OpenPage

HUBS = 5000
HOSTILE = "{{ 7*7 }} {% x %} </script><img src=x onerror=alert(1)> & <b>"
SHOWN = "() => Number(document.querySelector('.hubs-canvas').dataset.shown)"
DRAWN = "() => Number(document.querySelector('.hubs-canvas').dataset.drawn)"


@pytest.fixture(scope="session")
def many_map(make_once: MakeOnce) -> Path:
    return make_once("many", _many) / "output" / "map.html"


def _many(folder: Path) -> None:
    """A grid of hubs over Java; every tenth has no figure, and the last two are at one point, far from the others."""
    lines = ["id,name,lat,lon,workforce,year,products"]
    for n in range(HUBS - 2):
        lat, lon = -7.9 + 0.02 * (n // 100), 106.9 + 0.06 * (n % 100)
        figure = "" if n % 10 == 0 else str(20 + n)
        lines.append(
            f"h{n},Hub {n},{lat:.4f},{lon:.4f},{figure},{2015 + n % 3 if figure else ''},{'pisau' if n % 4 else 'gong'}"
        )
    lines += [f'x,"{HOSTILE}",-8.5,118.5,70,2020,', "y,Yonder,-8.5,118.5,60,2020,"]
    (folder / "hubs.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    pipeline.build(folder, folder / "output")


@pytest.fixture
def opened(open_page: OpenPage, many_map: Path) -> Opened:
    opened = open_page(many_map)
    opened.page.locator("body.ready").wait_for()
    return opened


def _look(page: Page, hub: str, zoom: int = 12) -> tuple[float, float]:
    """Go to a hub, and tell where it is on the screen."""
    x, y = page.evaluate(
        """([id, zoom]) => {
          const { hub } = hubmap.hubLayer.markOf(id);
          map_hubmap.setView([hub.lat, hub.lon], zoom, { animate: false });
          const { left, top } = map_hubmap.getContainer().getBoundingClientRect();
          const { x, y } = hubmap.hubLayer.markOf(id).point;
          return [left + x, top + y];
        }""",
        [hub, zoom],
    )
    return x, y


def _ink(page: Page, hub: str) -> list[int]:
    """The pixel of the canvas in a hub's centre."""
    found: list[int] = page.evaluate(
        """id => {
          const canvas = document.querySelector('.hubs-canvas canvas');
          const box = canvas.getBoundingClientRect();
          const map = map_hubmap.getContainer().getBoundingClientRect();
          const { x, y } = hubmap.hubLayer.markOf(id).point;
          const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          // a canvas that is drawn for paper has more pixels than points
          copy.drawImage(canvas, box.left - map.left - x, box.top - map.top - y, box.width, box.height);
          return [...copy.getImageData(0, 0, 1, 1).data];
        }""",
        hub,
    )
    return found


def test_they_are_drawn_without_an_element_each_and_without_a_request(opened: Opened) -> None:
    page = opened.page
    assert page.evaluate(SHOWN) == HUBS
    assert page.evaluate("document.querySelectorAll('*').length") < HUBS
    page.mouse.move(800, 300)
    page.mouse.wheel(0, -400)
    page.wait_for_timeout(400)
    assert 0 < page.evaluate(DRAWN) < HUBS
    assert opened.requests == []
    assert opened.messages == []


def test_a_circle_has_the_colour_of_the_style_sheet_and_a_hollow_mark_the_paper(opened: Opened) -> None:
    page = opened.page
    _look(page, "h3211")
    red, green, blue, alpha = _ink(page, "h3211")
    assert alpha > 150
    assert red > 2 * green
    assert red > 2 * blue
    _look(page, "h3210")
    assert min(_ink(page, "h3210")[:3]) > 200


def test_the_area_of_a_circle_is_its_figure(opened: Opened) -> None:
    radii = opened.page.evaluate("['h999', 'h4979'].map(id => hubmap.hubLayer.markOf(id).radius)")
    assert radii[1] ** 2 / radii[0] ** 2 == pytest.approx((20 + 4979) / (20 + 999), rel=1e-3)


def test_the_largest_of_hundreds_stands_out_where_most_are_small(open_page: OpenPage, tmp_path: Path) -> None:
    rows = [f"Hub {n},{-8 + 0.5 * (n % 20):.2f},{96 + 2.2 * (n // 20):.2f},{60 + 9 * (n % 7)}" for n in range(400)]
    text = "\n".join(["name,lat,lon,workforce", *rows, "Terbesar,-7.05,110.4,4000"])
    (tmp_path / "hubs.csv").write_text(text + "\n", encoding="utf-8")
    pipeline.build(tmp_path / "hubs.csv", tmp_path / "output", ["map"])
    page = open_page(tmp_path / "output" / "map.html").page
    assert page.evaluate("hubmap.hubLayer.markOf('terbesar').radius") >= 10


def test_a_click_opens_the_hub_below_it(opened: Opened) -> None:
    page = opened.page
    for hub in ("h3211", "h17"):
        page.mouse.click(*_look(page, hub))
        assert page.locator(".panel h2").first.inner_text() == f"Hub {hub[1:]}"


def test_a_click_between_hubs_opens_none(opened: Opened) -> None:
    x, y = _look(opened.page, "h3211")
    opened.page.mouse.click(x + 60, y + 40)
    assert opened.page.locator(".panel h2").count() == 0


def test_a_finger_opens_the_nearest_hub_within_reach(open_page: OpenPage, many_map: Path) -> None:
    page = open_page(many_map, 390, 844, has_touch=True).page
    page.locator("body.ready").wait_for()
    x, y = _look(page, "h3211")
    page.touchscreen.tap(x + 22, y + 8)
    assert page.locator(".panel h2").first.inner_text() == "Hub 3211"


def test_hubs_at_one_point_are_offered_and_their_text_is_text(opened: Opened) -> None:
    page = opened.page
    names = []
    for number in range(2):
        page.mouse.click(*_look(page, "x"))
        page.get_by_role("menuitem").nth(number).click()
        names.append(page.locator(".panel h2").first.inner_text())
        page.evaluate("hubmap.state.set({hub: null})")
    assert set(names) == {HOSTILE, "Yonder"}


def test_the_pointer_is_told_the_name(opened: Opened) -> None:
    page = opened.page
    page.mouse.move(*_look(page, "h3211"))
    tip = page.locator(".hub-tip")
    tip.wait_for()
    assert tip.inner_text() == "Hub 3211: 3.231 tenaga kerja, 2016"
    x, y = _look(page, "x")
    page.mouse.move(x, y)
    page.get_by_text("1 lagi di titik ini").wait_for()


def test_what_the_pointer_is_told_ends_at_no_edge_and_goes_at_a_touch(open_page: OpenPage, many_map: Path) -> None:
    page = open_page(many_map, 320, 640).page
    page.locator("body.ready").wait_for()
    tip, stage = page.locator(".hub-tip"), page.locator(".folium-map").bounding_box()
    assert stage
    x, y = _look(page, "h3211")
    for across in (-150, 70):
        page.evaluate(f"map_hubmap.panBy([{across}, 0], {{animate: false}})")
        x -= across
        page.mouse.move(x, y)
        tip.wait_for()
        box = tip.bounding_box()
        assert box
        assert stage["x"] <= box["x"]
        assert box["x"] + box["width"] <= stage["x"] + stage["width"]
    page.locator(".folium-map").dispatch_event("pointerdown", {"pointerType": "touch"})
    assert tip.is_hidden()


def test_the_keyboard_goes_from_hub_to_hub_and_opens_one(opened: Opened) -> None:
    page = opened.page
    _look(page, "h3211")
    page.evaluate("hubmap.hubLayer.focusHub('h3211')")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')").startswith("Hub 3211: ")
    steps = {"ArrowRight": "h3212", "ArrowUp": "h3312", "ArrowLeft": "h3311", "ArrowDown": "h3211"}
    for key, hub in steps.items():
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.dataset.hub") == hub, key
        assert page.locator("[role=status].visually-hidden").inner_text().startswith(f"Hub {hub[1:]}: ")
    page.keyboard.press("Enter")
    assert page.locator(".panel h2").first.inner_text() == "Hub 3211"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.dataset.hub") == "h3211"


def test_the_map_is_one_tab_stop(opened: Opened) -> None:
    stops = opened.page.evaluate(
        "map_hubmap.getPane('markerPane').querySelectorAll('[tabindex=\"0\"]:not([hidden])').length"
    )
    assert stops == 1


def test_what_is_filtered_is_what_is_drawn_counted_and_downloaded(opened: Opened) -> None:
    page = opened.page
    for patch in (
        {"figure": "without"},
        {"product": "gong"},
        {"min": 1000, "max": 2000},
        {"product": "pisau", "min": 4000},
    ):
        page.evaluate("patch => hubmap.filters.set({...hubmap.state.NO_FILTERS, ...patch})", patch)
        passing = page.evaluate("hubmap.filters.passing().length")
        assert 0 < passing < HUBS
        assert page.evaluate(SHOWN) == passing
        assert len(page.evaluate("hubmap.downloads.csvText()").splitlines()) == passing + 1
    page.evaluate("hubmap.filters.set({...hubmap.state.NO_FILTERS})")
    unfold(page)
    page.locator('input[data-layer="unfigured"]').uncheck()
    assert page.evaluate(SHOWN) == HUBS - 500
    page.locator('input[data-layer="hubs"]').uncheck()
    assert page.evaluate(SHOWN) == 0


def test_the_table_is_paged_and_says_which_rows_it_shows(opened: Opened) -> None:
    page = opened.page
    page.locator('[data-control="table"]').click()
    rows = page.locator(".hubs-table tbody tr")
    assert rows.count() == 200
    assert page.get_by_text("Baris 1–200 dari 5.000").is_visible()
    page.get_by_role("button", name="Baris berikutnya").click()
    assert page.get_by_text("Baris 201–400 dari 5.000").is_visible()
    assert rows.first.get_attribute("data-row") == "h200"
    assert page.evaluate("document.activeElement.dataset.page") == "after"
    page.locator('[data-sort="figure"]').click()
    assert page.get_by_text("Baris 1–200 dari 5.000").is_visible()
    assert rows.first.get_attribute("data-row") == "h4997"


def test_where_not_all_have_a_ring_of_precision_the_page_says_how_many_have(opened: Opened) -> None:
    page = opened.page
    unfold(page)
    page.locator('input[data-layer="precision"]').check()
    note = page.locator(".layers .rings-note")
    assert note.inner_text().startswith("Lingkaran untuk 2.000 dari ")
    assert page.locator("path.precision").count() == 2000
    page.evaluate("hubmap.filters.set({ product: 'gong', min: 3000 })")
    assert note.inner_text() == ""
    assert 0 < page.locator("path.precision").count() < 2000
    page.evaluate("hubmap.filters.set({ product: '', min: null }); hubmap.state.set({ language: 'en' })")
    note.filter(has_text="Rings for 2,000 of ").wait_for()
    _look(page, "h3211", 11)
    assert note.inner_text() == ""


def test_names_come_where_few_are_in_view(opened: Opened) -> None:
    page = opened.page
    written = """() => { const canvas = document.querySelectorAll('.hubs-canvas canvas')[1];
      return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(value => value > 0) }"""
    assert not page.evaluate(written)
    _look(page, "h3211", 11)
    assert page.evaluate(written)
    opened.messages.clear()


def test_the_circles_are_drawn_anew_in_the_colours_that_hold(opened: Opened) -> None:
    page = opened.page
    _look(page, "h3211")
    light = _ink(page, "h3211")
    colour = page.evaluate("hubmap.theme.theme().hub")
    page.emulate_media(color_scheme="dark")
    page.wait_for_function("colour => hubmap.theme.theme().hub !== colour", arg=colour)
    dark = _ink(page, "h3211")
    assert light != dark
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    red, green, blue, alpha = _ink(page, "h3211")
    assert alpha > 150
    assert red == green == blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_leave_circles_hollow_marks_and_the_focused_one_as_they_are(
    open_page: OpenPage, many_map: Path, scheme: str
) -> None:
    seen = []
    for forced in ("none", "active"):
        page = open_page(many_map, color_scheme=scheme, forced_colors=forced).page
        inks: list[Any] = []
        for hub in ("h3211", "h3210"):
            _look(page, hub)
            inks.append(_ink(page, hub))
        page.evaluate("hubmap.hubLayer.focusHub('h3211')")
        page.keyboard.press("ArrowRight")
        inks.append(page.evaluate("getComputedStyle(document.activeElement).outline"))
        seen.append(inks)
    assert seen[0] == seen[1]
    circle, hollow, ring = seen[1]
    assert circle[3] > 150
    assert circle != hollow
    assert "3px" in ring


def test_paper_bounds_its_table_and_says_how_many_it_leaves_out(opened: Opened) -> None:
    page = opened.page
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".printed tbody tr").count() == 500
    assert "4.500 sentra lagi" in (page.locator(".printed-left").text_content() or "")


def test_without_scripts_the_table_is_bounded_too(open_page: OpenPage, many_map: Path) -> None:
    page = open_page(many_map, java_script_enabled=False).page
    assert page.locator(".without-scripts tbody tr").count() == 500
    assert "4.500 sentra lagi" in page.locator(".without-scripts").inner_text()


def test_a_browser_that_cannot_unpack_says_so_and_shows_the_table(open_page: OpenPage, many_map: Path) -> None:
    page = open_page("about:blank", alone=True).page
    page.add_init_script("delete window.DecompressionStream")
    page.goto(many_map.resolve().as_uri())
    assert page.get_by_role("alert").inner_text().startswith("Peramban ini terlalu usang")
    assert page.locator(".without-scripts tbody tr").first.is_visible()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_nothing_is_against_the_rules_of_access(open_page: OpenPage, many_map: Path, width: int, scheme: str) -> None:
    page = open_page(many_map, width, color_scheme=scheme, bypass_csp=True).page
    page.locator("body.ready").wait_for()
    axe = Path(__file__).parent / "vendor" / "axe-core" / "axe.min.js"
    page.add_script_tag(path=axe)
    for state in ("{}", "{ table: true }", "{ table: false, hub: 'h3211' }"):
        page.evaluate(f"hubmap.state.set({state})")
        violations = page.evaluate(
            "axe.run({ resultTypes: ['violations'], selectors: false })"
            ".then(found => found.violations.map(v => [v.id, v.nodes[0].html]))"
        )
        assert violations == []


def test_the_columns_hold_what_the_json_would(opened: Opened, many_map: Path) -> None:
    text = many_map.read_text(encoding="utf-8")
    assert '"hubs":[]' in text
    hub = opened.page.evaluate(
        "(() => { const { name, lat, lon, figures, head, products, place } = hubmap.lookup.findHub('h3211');"
        " return { name, lat, lon, figures, head, products, place } })()"
    )
    assert hub["name"] == "Hub 3211"
    assert [round(hub["lat"], 4), round(hub["lon"], 4)] == [-7.26, 107.56]
    assert hub["figures"][hub["head"]["workforce"]]["values"]["workforce"] == {
        "value": 3231,
        "low": 3231,
        "high": 3231,
        "text": "3231",
    }
    assert hub["products"] == ["pisau"]
    assert hub["place"]["match"] == "pin"
    assert not re.search(r"<img", text.partition('id="hubmap-columns"')[2].partition("</script>")[0])


SCALAR = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=4)
)
DEGREES = st.integers(-1_800_000, 1_800_000).map(lambda whole: whole / 10_000)
VALUE = st.recursive(
    SCALAR | DEGREES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=3),
    max_leaves=6,
)
ROWS = st.lists(
    st.fixed_dictionaries({"id": st.text(max_size=3), "lat": DEGREES, "v": VALUE, "w": VALUE}, optional={"o": VALUE}),
    max_size=8,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS)
def test_columns_are_unpacked_to_the_rows_that_were_packed(reading: Page, rows: list[dict[str, Any]]) -> None:
    text = packed_columns.carry({"rows": rows})
    read = reading.evaluate(
        "async text => JSON.stringify((await hubmap.packedColumns.unpack(text)).rows.all().map(row => "
        "{ const all = {}; for (const key in row) all[key] = row[key]; return all }))",
        text,
    )
    # JavaScript has one kind of number
    assert json.loads(read, parse_int=float) == rows


@pytest.fixture
def reading(open_page: OpenPage, many_map: Path) -> Page:
    return open_page(many_map).page


def test_the_base_map_is_drawn_in_turns_behind_the_circles_and_whole_in_the_end(opened: Opened) -> None:
    page = opened.page
    drawn = page.evaluate(
        """async () => {
          const tiles = () => [...document.querySelectorAll('.base-map canvas')];
          const here = () => tiles().filter(one => one.classList.contains('leaflet-tile-loaded')).length;
          const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          map_hubmap.setView([-7.4, 109.9], 9, { animate: false });
          const [found, before] = [[], here()];
          for (let at = 0; at < 200 && here() < tiles().length; at++) {
            const known = here();
            await frame();
            found.push(here() - known);
          }
          const shades = tiles().map(one => new Set(one.getContext('2d').getImageData(0, 0, 1, 1).data).size);
          return { found, before, left: tiles().length - here(), blank: shades.filter(some => some < 2).length };
        }"""
    )
    assert drawn["left"] == drawn["blank"] == 0
    # a frame draws no more of them than it can show; those of the other zoom go one by one
    assert drawn["found"][0] <= 0
    assert max(drawn["found"]) <= 3
    assert sum(one for one in drawn["found"] if one > 0) > 3
