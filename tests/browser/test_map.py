"""The map of the metal hubs, opened from a disk with the network off."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from hubmap import pipeline
from hubmap.page import assets
from tests.browser.conftest import unfold

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Opened, OpenPage

LISTED = {"ceper", "tegal", "jogja", "sukabumi", "purbalingga", "semarang", "pasuruan", "sidoarjo", "jabodetabek"}
# of circle_scale.ts: no circle is smaller
DOT_PX = 1.5
HOSTILE = "{{ 7*7 }} {% x %} ${1} </script><img src=x onerror=alert(1)> \\u0041 `tick` 'q' \"d\" & <b>"

RADII = """() => Object.fromEntries([...document.querySelectorAll('.hub-mark')].flatMap(mark => {
  const circle = mark.querySelector('.hub-circle');
  return circle ? [[mark.dataset.hub, circle.getBBox().width / 2]] : [];
}))"""


@pytest.fixture
def opened(open_page: OpenPage, metal_map: Path) -> Opened:
    opened = open_page(metal_map)
    unfold(opened.page)
    return opened


@pytest.fixture(scope="module")
def seen(open_once: OpenPage, metal_map: Path) -> Page:
    """One page for all that only look at it."""
    page = open_once(metal_map).page
    unfold(page)
    return page


@pytest.fixture(scope="module")
def asked(open_once: OpenPage, metal_map: Path) -> Page:
    """One page for all that set what they ask about themselves."""
    return open_once(metal_map).page


def _data(path: Path) -> Any:
    text = path.read_text(encoding="utf-8")
    return json.loads(text.partition('id="hubmap-data">')[2].partition("</script>")[0])


def _layer(page: Page, key: str) -> Any:
    return page.locator(f'input[data-layer="{key}"]')


def test_opening_it_asks_for_nothing_and_says_nothing(opened: Opened) -> None:
    opened.page.locator(".hub-mark").first.wait_for()
    opened.page.mouse.wheel(0, -400)
    opened.page.wait_for_timeout(400)
    assert opened.requests == []
    assert opened.messages == []


def test_the_nine_listed_hubs_are_drawn(seen: Page) -> None:
    drawn = seen.eval_on_selector_all(".hub-listed", "marks => marks.map(mark => mark.dataset.hub)")
    assert set(drawn) == LISTED
    names = seen.locator(".hub-listed .hub-name:visible").all_inner_texts()
    assert len(names) == len(LISTED)


@pytest.mark.parametrize("metric", ["workforce", "ikm_units"])
def test_the_area_of_a_circle_is_its_figure(opened: Opened, metal_map: Path, metric: str) -> None:
    opened.page.locator(f'input[value="{metric}"]').check()
    figures = {
        hub["id"]: hub["figures"][hub["head"][metric]]["values"][metric]["value"]
        for hub in _data(metal_map)["hubs"]
        if metric in hub["head"] and hub["lat"] is not None
    }
    radii = opened.page.evaluate(RADII)
    assert radii.keys() == figures.keys()
    # the smallest are dots, so that they are seen at all
    seen = {hub: radius for hub, radius in radii.items() if radius > DOT_PX}
    areas = [math.pi * radius**2 / figures[hub] for hub, radius in seen.items()]
    assert len(areas) >= len(radii) - 2
    assert max(areas) / min(areas) < 1.01


def test_a_hub_without_a_figure_is_hollow_and_counted(seen: Page, metal_map: Path) -> None:
    without = [hub["id"] for hub in _data(metal_map)["hubs"] if "workforce" not in hub["head"]]
    assert "jabodetabek" in without
    assert seen.locator(".hub-hollow").count() - 1 == len(without)  # one more in the legend
    assert seen.locator(".legend").get_by_text(f"tidak ada angka {len(without)}").is_visible()


def test_every_layer_can_be_switched(opened: Opened) -> None:
    page = opened.page
    for role in ("logistics", "material", "rnd"):
        planned = page.locator(f'.tray [data-role="{role}"]:is(.glyph-announced, .glyph-silent)')
        assert planned.count() >= len(LISTED) - 1  # one may have no room beside names
        _layer(page, f"planned_{role}").uncheck()
        assert planned.count() == 0
    for key, sign in (
        ("service", '.tray [data-role="service"]'),
        ("port", '.tray [data-role="port"]'),
        ("plant", '.tray [data-role="plant"]'),
    ):
        assert page.locator(sign).count() == 0
        _layer(page, key).check()
        assert page.locator(sign).count() > 0
    _layer(page, "operating").uncheck()
    assert page.locator('.tray [data-role="rnd"]').count() == 0
    _layer(page, "precision").check()
    assert page.locator("path.precision").count() > len(LISTED)
    assert page.locator("path.area").count() > 0
    _layer(page, "areas").uncheck()
    assert page.locator("path.area").count() == 0
    _layer(page, "unfigured").uncheck()
    assert page.locator(".hub-mark .hub-hollow:visible").count() == 0
    _layer(page, "hubs").uncheck()
    assert page.locator(".hub-mark:visible").count() == 0


def test_the_base_map_draws_its_borders_and_names_only_when_asked(opened: Opened) -> None:
    ink = """() => [...document.querySelectorAll('.base-map canvas, .names canvas')]
      .map(c => c.toDataURL().length).reduce((a, b) => a + b, 0)"""
    opened.page.wait_for_timeout(400)
    full = opened.page.evaluate(ink)
    _layer(opened.page, "borders").uncheck()
    opened.page.wait_for_timeout(300)
    plain = opened.page.evaluate(ink)
    assert plain < full
    _layer(opened.page, "names").uncheck()
    assert opened.page.evaluate(ink) < plain


def test_a_page_that_cannot_have_an_online_layer_offers_none(seen: Page) -> None:
    assert _layer(seen, "online").count() == 0


def test_ceper_shows_its_figures_with_year_and_source(opened: Opened) -> None:
    opened.page.locator('.hub-mark[data-hub="ceper"]').focus()
    opened.page.keyboard.press("Enter")
    panel = opened.page.locator(".panel")
    assert panel.get_by_role("heading", name="Ceper").is_visible()
    said = [" ".join(text.split()) for text in panel.locator(".headline").all_inner_texts()]
    assert said[0].startswith("4.000 tenaga kerja 2019")
    assert said[1].startswith("300 unit IKM 2019")
    link = panel.locator(".headline a").first
    assert (
        link.get_attribute("href") == "https://www.solopos.com/kembangkan-ikm-logam-kemenperin-latih-sdm-jateng-980224"
        "#:~:text=4000%20tenaga%20kerja%20dengan%20300%20unit%20IKM"
    )
    assert link.get_attribute("rel") == "noopener noreferrer"
    assert panel.locator(".figures-holder tbody").count() == 11
    assert panel.get_by_text("Angka tiap sumber berbeda").is_visible()


def test_escape_closes_the_panel_and_gives_the_focus_back(opened: Opened) -> None:
    opened.page.locator('.hub-mark[data-hub="tegal"]').focus()
    opened.page.keyboard.press("Enter")
    assert opened.page.evaluate("document.activeElement.id") == "panel-title"
    opened.page.keyboard.press("Escape")
    assert opened.page.locator(".panel").is_hidden()
    assert opened.page.evaluate("document.activeElement.dataset.hub") == "tegal"


def test_english_is_one_click_away(opened: Opened) -> None:
    opened.page.get_by_role("button", name="English").click()
    assert opened.page.evaluate("document.documentElement.lang") == "en"
    assert opened.page.title() == "Indonesia’s metal-industry hubs"
    opened.page.evaluate("hubmap.state.set({hub: 'ceper'})")
    assert "4,000 workers" in opened.page.locator(".headline").first.inner_text()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)])
def test_controls_do_not_lie_on_each_other(open_page: OpenPage, metal_map: Path, width: int, height: int) -> None:
    page = open_page(metal_map, width, height).page
    boxes = page.evaluate(
        "() => ['.tools', '.legend', '.credits', '.masthead', '.side']"
        ".map(s => { const b = document.querySelector(s).getBoundingClientRect(); return [s, b.left, b.top, b.right, b.bottom] })"
    )
    for at, (name, left, top, right, bottom) in enumerate(boxes):
        for other, left2, top2, right2, bottom2 in boxes[at + 1 :]:
            apart = right <= left2 + 0.5 or right2 <= left + 0.5 or bottom <= top2 + 0.5 or bottom2 <= top + 0.5
            assert apart, f"{name} lies on {other}"
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert "user-scalable" not in page.locator('meta[name="viewport"]').get_attribute("content")  # type: ignore[operator]


def test_all_of_indonesia_fits_on_a_phone(open_page: OpenPage, metal_map: Path) -> None:
    page = open_page(metal_map, 390, 844).page
    page.get_by_role("button", name="Seluruh Indonesia").click()
    assert page.evaluate("map_hubmap.getBounds().contains([[-11, 95], [6, 141]])")


def test_hostile_text_is_shown_as_text(open_page: OpenPage, tmp_path: Path) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    quoted = HOSTILE.replace('"', '""')
    for name, header, row in (
        (
            "hubs",
            "id,name,place,within,products,note,source",
            f'a,"{quoted}",Ceper,Kabupaten Klaten,"{quoted}","{quoted}",s',
        ),
        ("observations", "hub,year,workforce,scope,quality,source,note", f'a,2019,4000,"{quoted}",A,s,"{quoted}"'),
        ("centres", "id,name,role,status,hub,source,note", f'c,"{quoted}",material,planned,a,s,"{quoted}"'),
        ("programmes", "hub,partner,kind,source,note", f'a,"{quoted}",training,s,"{quoted}"'),
        ("sources", "id,publisher,date,url,title", f's,"{quoted}",2019-03-22,https://example.org/,"{quoted}"'),
    ):
        (source / f"{name}.csv").write_text(f"{header}\n{row}\n", encoding="utf-8")
    pipeline.build(source, out)
    opened = open_page(out / "map.html")
    opened.page.locator(".hub-mark").focus()
    opened.page.keyboard.press("Enter")
    assert opened.page.locator(".panel h2").text_content() == HOSTILE
    assert opened.page.locator(".panel").inner_html().count("&lt;b&gt;") >= 6
    assert opened.page.locator(".panel img, .panel b").count() == 0
    assert opened.requests == []


def test_a_link_that_is_no_web_address_is_only_text(asked: Page) -> None:
    made = asked.evaluate(
        "['javascript:alert(1)', 'data:text/html,x', ' https://a.b', 'https://a.b/c'].map(u => hubmap.dom.link(u, 'x').nodeName)"
    )
    assert made == ["#text", "#text", "#text", "A"]


def test_the_map_is_small_enough_to_send(metal_map: Path) -> None:
    # the page of these tests holds what reaches into its modules
    kept = (Path(assets.__file__).parent / "web" / "page.js").stat().st_size
    beyond = len(assets.page().encode()) - kept
    assert metal_map.stat().st_size - beyond <= 1_200_000


@pytest.mark.parametrize(
    "view", [(-7.3, 110.6, 8), (-7.0, 110.0, 7), (-7.5, 110.5, 9), (-2.0, 117.0, 5), (-6.5, 107.0, 8.5)]
)
@pytest.mark.parametrize("hub", [None, "ceper"])
def test_names_and_signs_never_lie_on_each_other(
    asked: Page, view: tuple[float, float, float], hub: str | None
) -> None:
    lat, lon, zoom = view
    lying = asked.evaluate(
        """([hub, lat, lon, zoom]) => {
          hubmap.state.set({hub});
          map_hubmap.setView([lat, lon], zoom, {animate: false});
          const box = e => e.getBoundingClientRect();
          const map = box(map_hubmap.getContainer());
          // what is out of sight is laid out when it comes into view
          const inView = e => box(e).left < map.right && box(e).right > map.left;
          const seen = [...document.querySelectorAll('.hub-mark:not([hidden]) .hub-name:not(.hub-name-away)')]
            .filter(e => e.checkVisibility({visibilityProperty: true}) && e.textContent && inView(e));
          const signs = [...document.querySelectorAll('.tray .glyph')].filter(inView);
          const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
          return seen.flatMap((name, at) => [...seen.slice(at + 1), ...signs].filter(e => over(box(name), box(e)))
            .map(e => `${name.textContent} / ${e.textContent || e.closest('[aria-label]')?.ariaLabel}`));
        }""",
        [hub, lat, lon, zoom],
    )
    assert lying == []


def test_a_table_of_hubs_alone_offers_no_layers_of_centres(open_page: OpenPage, tmp_path: Path) -> None:
    table = tmp_path / "sentra.csv"
    table.write_text(
        "nama,kab/kota,tenaga kerja\nCeper,Kabupaten Klaten,4000\nTalang,Kabupaten Tegal,300\n", encoding="utf-8"
    )
    pipeline.build(table, tmp_path / "out")
    page = open_page(tmp_path / "out" / "map.html").page
    unfold(page)
    assert page.locator(".layer-group > legend").all_inner_texts() == ["Sentra", "Peta dasar"]
    assert page.locator("[data-control=fold-reach]").count() == 0


@pytest.mark.parametrize(("asked", "zoom", "lat"), [("Jawa Tengah", 7.5, -7), ("Kota Tegal", 9.5, -6.9)])
def test_a_place_of_the_base_map_is_found_and_looked_at(opened: Opened, asked: str, zoom: float, lat: float) -> None:
    opened.page.locator(".search-field").fill(asked)
    opened.page.get_by_role("option").filter(has=opened.page.locator(".hit-name", has_text=asked)).last.click()
    seen = opened.page.evaluate("[map_hubmap.getZoom(), map_hubmap.getCenter().lat]")
    assert seen == [zoom, pytest.approx(lat, abs=0.5)]
