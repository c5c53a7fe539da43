from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from hubmap import pipeline
from hubmap.paths import geodata_dir

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import OpenPage

SIZES = (
    (320, 256),
    (360, 640),
    (390, 844),
    (768, 1024),
    (844, 390),
    (1024, 768),
    (1280, 800),
    (1440, 900),
    (1920, 1080),
    (2560, 1440),
)
LANGUAGES = ("id", "en")
#: So many steps, at least, the page takes before the circles are seen: the map, the words around it, the view, the circles.
STEPS = 2
SEEN = """() => {
  const map = document.querySelector(".folium-map").getBoundingClientRect();
  const { x: width, y: height } = map_hubmap.getSize();
  const there = hubmap.lookup.placedHubs().map(({ id }) => hubmap.hubLayer.markOf(id))
    .filter(({ point: { x, y } }) => x > 0 && y > 0 && x < width && y < height);
  const controls = [...document.querySelectorAll(".tools, .notice")].map((one) => one.getBoundingClientRect());
  const meets = ({ point: { x, y }, radius: r }) => controls.some((c) => map.left + x + r > c.left && map.left + x - r < c.right
    && map.top + y + r > c.top && map.top + y - r < c.bottom);
  const hidden = ({ point: { x, y } }) => { const top = document.elementFromPoint(map.left + x, map.top + y);
    return top && !top.closest(".leaflet-container"); };
  const cut = ({ hub, point: { x, y }, radius: r }) => (hub.lists.length || !hubmap.document.data.lists.length)
    && (x < r || y < r || x + r > width || y + r > height);
  const names = (some) => some.map(({ hub }) => hub.id);
  const nameless = [...document.querySelectorAll(".hub-listed .hub-name-away")].map((name) => name.parentElement.dataset.hub);
  return { covered: names(there.filter((mark) => meets(mark) || hidden(mark))), cut: names(there.filter(cut)), nameless,
    listed: document.querySelectorAll(".hub-listed").length, sideways: document.documentElement.scrollWidth - innerWidth,
    there: names(there) };
}"""


def _list_of_provinces(folder: Path) -> Path:
    lines = (geodata_dir() / "gazetteer" / "provinces.csv").read_text(encoding="utf-8").splitlines()[1:]
    rows = "".join(f"{line.split(',')[1]};{3 + at * 0.61:.2f}\n".replace(".", ",") for at, line in enumerate(lines))
    return _written(folder / "provinces.csv", f"Provinsi;Tingkat Pengangguran (%)\n{rows}")


def _list_of_airports(folder: Path) -> Path:
    rng = random.Random(16)  # noqa: S311 - data of a test
    rows = "".join(
        f"A{at:03},Aeropuerto {at},{rng.uniform(-34, -23):.4f},{rng.uniform(-69, -58):.4f},{int(10 ** rng.uniform(1, 5))}\n"
        for at in range(220)
    )
    return _written(folder / "airports.csv", f"code,airport,latitude,longitude,departures\n{rows}")


def _list_of_firms(folder: Path) -> Path:
    rng = random.Random(17)  # noqa: S311 - data of a test
    trades = ("Kuliner", "Batik", "Logam", "Mebel", "Jasa", "Gerabah", "Tenun", "Bambu")
    rows = "".join(
        f"UD Usaha {at},{rng.choice(trades)},{rng.uniform(-7.9, -6.6):.4f},{rng.uniform(107, 112.5):.4f},{rng.randint(1, 60)}\n"
        for at in range(350)
    )
    return _written(folder / "firms.csv", f"Nama Usaha,Jenis Usaha,Lintang,Bujur,Tenaga Kerja\n{rows}")


def _list_of_two(folder: Path) -> Path:
    return _written(folder / "two.csv", "Nama,Kab/Kota,Tenaga Kerja\nCor Batur,Klaten,400\nPande Besi,Kudus,300\n")


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


STRANGERS = (_list_of_provinces, _list_of_airports, _list_of_firms, _list_of_two)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_control_covers_a_mark_and_each_listed_hub_is_named(
    metal_map: Path, open_page: OpenPage, width: int, height: int
) -> None:
    page = open_page(metal_map, width, height).page
    for language in LANGUAGES:
        assert _faults(page, language)[1] == {"nameless": [], "listed": 9}


@pytest.mark.parametrize("list_of", STRANGERS)
def test_lists_of_strangers_are_seen_whole_at_every_size_and_a_tap_opens_or_offers_what_it_hits(
    list_of: Callable[[Path], Path], tmp_path: Path, open_page: OpenPage
) -> None:
    pipeline.build(list_of(tmp_path), tmp_path / "out", ("map",))
    rng = random.Random(list_of.__name__)  # noqa: S311 - which marks a test taps
    for sizes in (SIZES[:3], SIZES[3:6], SIZES[6:]):
        page = open_page(tmp_path / "out" / "map.html", *sizes[0]).page
        for width, height in sizes:
            page.set_viewport_size({"width": width, "height": height})
            # the map takes its new room before a frame is drawn
            page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)))")
            for language in LANGUAGES:
                there, faults = _faults(page, language)
                assert faults == {"nameless": [], "listed": 0}, (width, height)
            _tapped(page, rng.choice(there))


def _faults(page: Page, language: str) -> tuple[list[str], dict[str, Any]]:
    """The hubs in view, and of those that are listed which have no name; none is covered, cut off or beside the screen."""
    found = page.evaluate(f"language => {{ hubmap.state.set({{language}}); return ({SEEN})() }}", language)
    there = found.pop("there")
    assert there
    assert [found.pop(fault) for fault in ("covered", "cut", "sideways")] == [[], [], 0], language
    return there, dict(found)


@pytest.mark.parametrize(
    ("width", "height", "choices"), [(390, 844, 28), (768, 1024, 2), (844, 390, 2), (1280, 800, 2)]
)
def test_a_tap_at_a_mark_opens_its_hub_or_offers_it(
    metal_map: Path, open_page: OpenPage, width: int, height: int, choices: int
) -> None:
    page = open_page(metal_map, width, height).page
    offered = [hub for hub in page.evaluate(SEEN)["there"] if _tapped(page, hub) == "offered"]
    assert len(offered) <= choices


def _tapped(page: Page, hub: str) -> str:
    """What a tap at the centre of a hub's mark does: it is opened, or offered among others."""
    at = page.evaluate(
        "id => { const map = document.querySelector('.folium-map'); map.scrollIntoView({ block: 'nearest' });"
        " const { left, top } = map.getBoundingClientRect();"
        " const { point } = hubmap.hubLayer.markOf(id); return [left + point.x, top + point.y] }",
        hub,
    )
    page.mouse.click(*at)
    offered, opened = page.evaluate(
        "() => { const { hub } = hubmap.state.values; hubmap.state.set({ hub: null });"
        " return [[...document.querySelectorAll('[role=menuitem]')].map(item => item.dataset.choice), hub] }"
    )
    if offered:
        assert hub in offered
        page.keyboard.press("Escape")
        return "offered"
    assert opened == hub
    return "opened"


def test_the_browser_answers_its_reader_between_the_steps_before_the_circles(browser: Browser, metal_map: Path) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.add_init_script(
        """{ let steps = 0; new MutationObserver((_, seen) => {
          if (!document.querySelector('.hub-circle')) steps += document.documentElement.classList.contains('scripted') ? 1 : 0;
          else { document.documentElement.dataset.steps = steps; seen.disconnect(); }
        }).observe(document, { subtree: true, childList: true, attributes: true }); }"""
    )
    page.goto(metal_map.as_uri())
    page.locator("body.ready").wait_for()
    assert int(page.evaluate("document.documentElement.dataset.steps")) >= STEPS
    page.close()


def test_islands_on_both_sides_of_the_180th_meridian_are_seen_in_one_piece(tmp_path: Path, open_page: OpenPage) -> None:
    pins = {"Suva": (-18.14, 178.44), "Taveuni": (-16.85, -179.97), "Apia": (-13.83, -171.77), "Vila": (-17.73, 168.32)}
    rows = "".join(f"{name},{lat},{lon}\n" for name, (lat, lon) in pins.items())
    (tmp_path / "ports.csv").write_text(f"name,lat,lon\n{rows}", encoding="utf-8")
    pipeline.build(tmp_path / "ports.csv", tmp_path / "out", ("map",))
    page = open_page(tmp_path / "out" / "map.html").page
    across = page.evaluate("hubmap.lookup.placedHubs().map(({ id }) => [hubmap.hubLayer.markOf(id).point.x, id])")
    assert [hub for _, hub in sorted(across)] == ["vila", "suva", "taveuni", "apia"]
    assert page.evaluate("map_hubmap.getZoom()") >= 4
    features = page.evaluate("hubmap.downloads.collection().features")
    assert {one["properties"]["name"]: one["geometry"]["coordinates"][::-1] for one in features} == {
        name: list(at) for name, at in pins.items()
    }


def test_back_closes_the_sheet_and_stays_on_the_page(metal_map: Path, open_page: OpenPage) -> None:
    page = open_page(metal_map).page
    page.locator('[data-ranked="ceper"]').click()
    assert page.get_by_role("heading", name="Ceper").is_visible()
    assert "h=ceper" in page.url
    page.go_back()
    page.locator(".panel").wait_for(state="hidden")
    assert page.locator('[data-ranked="ceper"]').is_visible()
    page.go_forward()
    page.get_by_role("heading", name="Ceper").wait_for()


def test_several_words_find_a_hub_by_whatever_is_said_of_it(metal_map: Path, open_page: OpenPage) -> None:
    page = open_page(metal_map).page
    for question, hub in {
        "Takaru": "Tegal",
        "Material Center": "Tegal",
        "ceper klaten": "Ceper",
        "tjeper": "Ceper",
    }.items():
        page.get_by_role("combobox").fill(question)
        assert hub in page.get_by_role("option").first.inner_text().splitlines()[0]
        page.get_by_role("combobox").fill("")
        page.locator(".hit").first.wait_for(state="hidden")


def test_the_sheet_answers_in_sentences_before_all_else(metal_map: Path, open_page: OpenPage) -> None:
    page = open_page(metal_map).page
    page.evaluate("hubmap.state.set({hub: 'tegal', language: 'en'})")
    said = page.locator(".panel .answer").inner_text()
    assert "1,204 workers (2020)" in said
    assert "not ranked" in said
    assert "operating" in said
    order = page.locator(".panel h3").all_inner_texts()
    assert order[0] == "Centres"
