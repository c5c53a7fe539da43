from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

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
PHONE_PX = 640
SEEN = """() => {
  const middle = (e) => { const r = e.getBoundingClientRect(); return [(r.left + r.right) / 2, (r.top + r.bottom) / 2]; };
  const inside = ([x, y], r) => x > r.left && x < r.right && y > r.top && y < r.bottom;
  const map = document.querySelector(".folium-map").getBoundingClientRect();
  const marks = [...document.querySelectorAll("[data-hub]")].filter((m) => !m.hidden && inside(middle(m), map));
  const controls = [...document.querySelectorAll(".tools, .corner, .masthead, .side, .notice")];
  const covered = marks.filter((m) => controls.some((c) => inside(middle(m), c.getBoundingClientRect())));
  const hidden = marks.filter((m) => { const [x, y] = middle(m);
    const top = document.elementFromPoint(x, y); return top && !top.closest(".leaflet-container"); });
  const listed = [...document.querySelectorAll(".hub-listed")];
  const nameless = listed.filter((m) => m.querySelector(".hub-name").classList.contains("hub-name-away"));
  return { covered: covered.concat(hidden).map((m) => m.dataset.hub), nameless: nameless.map((m) => m.dataset.hub),
    listed: listed.length, sideways: document.documentElement.scrollWidth - innerWidth };
}"""


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_control_covers_a_mark_and_every_listed_hub_is_named(
    metal_map: Path, open_page: OpenPage, width: int, height: int
) -> None:
    page = open_page(metal_map, width, height).page
    for language in LANGUAGES:
        page.evaluate("language => hubmap.state.set({language})", language)
        found = page.evaluate(SEEN)
        # where a strip of map has no room for a name the list below it has it
        nameless = [hub for hub in found.pop("nameless") if width >= PHONE_PX or not _is_in_list(page, hub)]
        assert (nameless, found) == ([], {"covered": [], "listed": 9, "sideways": 0}), language


@pytest.mark.parametrize(
    ("width", "height", "choices"), [(390, 844, 28), (768, 1024, 2), (844, 390, 2), (1280, 800, 2)]
)
def test_a_tap_at_a_mark_opens_its_hub_or_offers_it(
    metal_map: Path, open_page: OpenPage, width: int, height: int, choices: int
) -> None:
    page = open_page(metal_map, width, height).page
    offered = [hub for hub in _ids(page) if _tapped(page, hub) == "offered"]
    assert len(offered) <= choices


def _is_in_list(page: Page, hub: str) -> bool:
    return page.locator(f'[data-ranked="{hub}"] .ranked-name').is_visible()


def _ids(page: Page) -> list[str]:
    ids: list[str] = page.evaluate(
        "() => { const map = document.querySelector('.folium-map').getBoundingClientRect();"
        " return [...document.querySelectorAll('[data-hub]')].filter(m => !m.hidden).filter(m => {"
        " const r = m.getBoundingClientRect(); const x = (r.left + r.right) / 2, y = (r.top + r.bottom) / 2;"
        " return x > map.left && x < map.right && y > map.top && y < map.bottom; }).map(m => m.dataset.hub) }"
    )
    return ids


def _tapped(page: Page, hub: str) -> str:
    """What a tap at the centre of a hub's mark does: it is opened, or offered among others."""
    mark = page.locator(f'[data-hub="{hub}"]')
    mark.scroll_into_view_if_needed()
    box: Any = mark.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    offered = page.get_by_role("menuitem").evaluate_all("items => items.map(item => item.dataset.choice)")
    if offered:
        assert hub in offered
        page.keyboard.press("Escape")
        return "offered"
    assert page.evaluate("hubmap.state.values.hub") == hub
    page.evaluate("hubmap.state.set({hub: null})")
    return "opened"


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


@pytest.mark.parametrize(
    ("question", "hub"),
    [("Takaru", "Tegal"), ("Material Center", "Tegal"), ("ceper klaten", "Ceper"), ("tjeper", "Ceper")],
)
def test_several_words_find_a_hub_by_whatever_is_said_of_it(
    metal_map: Path, open_page: OpenPage, question: str, hub: str
) -> None:
    page = open_page(metal_map).page
    page.get_by_role("combobox").fill(question)
    assert hub in page.get_by_role("option").first.inner_text().splitlines()[0]


def test_the_sheet_answers_in_sentences_before_all_else(metal_map: Path, open_page: OpenPage) -> None:
    page = open_page(metal_map).page
    page.evaluate("hubmap.state.set({hub: 'tegal', language: 'en'})")
    said = page.locator(".panel .answer").inner_text()
    assert "1,204 workers (2020)" in said
    assert "not ranked" in said
    assert "operating" in said
    order = page.locator(".panel h3").all_inner_texts()
    assert order[0] == "Centres"
