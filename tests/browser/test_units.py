"""The page's small functions, called in the Chromium that runs the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from hubmap import basemap

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage


@pytest.fixture(scope="module")
def page(open_once: OpenPage, metal_map: Path) -> Page:
    return open_once(metal_map).page


def test_lines_are_decoded_as_python_encodes_them(page: Page) -> None:
    points = [(-11.2, 95.001), (0.0, 141.0), (6.3, 100.5), (-7.679, 110.671)]
    text = basemap.encode(points, precision=3)
    flat = page.evaluate("text => [...hubmap.geometry.decode(text, 3)]", text)
    assert flat == pytest.approx([number for point in points for number in point])


@pytest.mark.parametrize(
    ("quantity", "said"),
    [
        ({"value": 4000, "low": 4000, "high": 4000}, "4.000"),
        ({"value": 3000, "low": 3000, "high": None, "said": {"id": ">3.000", "en": ">3,000"}}, ">3.000"),
        ({"value": 300, "low": 100, "high": 500, "said": {"id": "100–500", "en": "100–500"}}, "100–500"),
    ],
)
def test_a_figure_is_said_with_its_bounds(page: Page, quantity: dict[str, Any], said: str) -> None:
    assert page.evaluate("q => hubmap.wording.quantity(q)", quantity) == said


def test_a_range_is_drawn_by_its_bounds(page: Page) -> None:
    radii = "bounds => [...hubmap.circleDrawing.drawCircle(10, 'hub', bounds).querySelectorAll('circle')].map(c => c.getAttribute('r'))"
    assert page.evaluate(radii, {"low": 6, "high": 14}) == ["10", "14", "6"]
    assert page.evaluate(radii, {"low": 10, "high": None}) == ["10", "13.5"]
    assert page.evaluate(radii, None) == ["10"]


def test_a_ring_is_cut_to_the_box_and_keeps_its_area(page: Page) -> None:
    ring = page.evaluate(
        "[...hubmap.geometry.clipRing(Float64Array.from([0, 0, 4, 0, 4, 4, 0, 4]), {x0: 1, y0: 1, x1: 9, y1: 3})]"
    )
    points = list(zip(ring[::2], ring[1::2], strict=True))
    assert all(1 <= x <= 4 and 1 <= y <= 3 for x, y in points)
    pairs = zip(points, points[1:] + points[:1], strict=True)
    assert abs(sum(x * y2 - x2 * y for (x, y), (x2, y2) in pairs)) / 2 == pytest.approx(6)


def test_a_line_is_cut_to_the_stretches_inside(page: Page) -> None:
    lines = page.evaluate(
        "hubmap.geometry.clipLine(Float64Array.from([0, 0, 1, 0, 5, 9, 9, 0, 10, 0]), {x0: 0, y0: -1, x1: 10, y1: 1})"
        ".map(l => [...l])"
    )
    assert all(len(line) >= 4 for line in lines)


def test_thinning_keeps_both_ends(page: Page) -> None:
    thin = page.evaluate(
        "[...hubmap.geometry.thin(hubmap.geometry.bounded(Float64Array.from([0, 0, .1, 0, .2, 0, 3, 0, 3.1, 0])), 1).xy]"
    )
    assert thin == [0, 0, 3, 0, 3.1, 0]


def test_what_is_taken_is_not_free(page: Page) -> None:
    free = page.evaluate(
        "() => { const b = new hubmap.boxes.Boxes({x: 100, y: 100}); b.take(hubmap.boxes.around(50, 50, 20, 20));"
        " return [[50, 50], [61, 50], [80, 50], [95, 50], [140, 50]].map(([x, y]) => b.free(hubmap.boxes.around(x, y, 12, 12))) }"
    )
    assert free == [False, False, True, False, True]


@pytest.mark.parametrize(
    ("text", "folded"), [("Désa  Ćeper!", "desa ceper"), ("Jl. Kopral-Tanwir", "jl kopral tanwir")]
)
def test_names_are_compared_without_case_accents_and_signs(page: Page, text: str, folded: str) -> None:
    assert page.evaluate("text => hubmap.folding.folded(text)", text) == folded


def test_an_element_takes_no_markup_and_no_handlers_as_text(page: Page) -> None:
    assert page.evaluate("hubmap.dom.el('p', {}, '<b>x</b>').childElementCount") == 0
    for name in ("style", "onclick", "srcdoc"):
        assert page.evaluate(
            "name => { try { hubmap.dom.el('p', {[name]: 'x'}); return false } catch { return true } }", name
        ), name


def test_dates_are_said_in_words_as_exactly_as_they_are_known(page: Page) -> None:
    said = page.evaluate("['2019-03-22', '2019-03', '2019', null, 'c. 1950'].map(d => hubmap.language.day(d))")
    assert said == ["22 Maret 2019", "Maret 2019", "2019", "", "c. 1950"]


def test_a_state_that_has_not_changed_tells_nobody(page: Page) -> None:
    told = page.evaluate(
        "() => { let told = 0; hubmap.state.on(['filters', 'metric'], () => told++);"
        " hubmap.state.set({filters: {...hubmap.state.values.filters}, metric: hubmap.state.values.metric});"
        " hubmap.state.set({metric: 'ikm_units'}); return told }"
    )
    assert told == 1


WHERE = """text => {
  const about = document.body.appendChild(hubmap.dom.el("p", {}, ...text));
  const walker = document.createTreeWalker(about, NodeFilter.SHOW_TEXT);
  const lefts = {};
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const found of node.data.matchAll(/\\d+/g)) {
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      lefts[found[0]] = range.getBoundingClientRect().left;
    }
  }
  about.remove();
  return Object.keys(lefts).sort((one, other) => lefts[one] - lefts[other]);
}"""


@pytest.mark.parametrize("name", ["\u05d0\u05d1\u05d2", "\u0627\u0644\u0645", "Ceper"])
def test_a_name_that_is_read_from_the_right_turns_no_figure_beside_it_round(page: Page, name: str) -> None:
    assert page.evaluate(WHERE, [name, " 12 – 34, 56"]) == ["12", "34", "56"]
    sentence = page.evaluate("name => hubmap.language.t('{name} 12 – 34, 56', {name})", name)
    assert (sentence == f"{name} 12 – 34, 56") is (name == "Ceper")
