"""The page can be used by everyone: axe-core finds nothing, marks stand out, nothing needs a large screen or motion."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

AXE = Path(__file__).parent / "vendor" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
STATES: dict[str, dict[str, Any]] = {"start": {}, "panel": {"hub": "ceper"}, "table": {"table": True}}

# what axe-core found in order is neither collected nor located, which would take as long as looking
VIOLATIONS = """async tags => (await axe.run(document, {runOnly: {type: 'tag', values: tags},
  resultTypes: ['violations'], selectors: false})).violations.flatMap(
  rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 160)}`))"""
COLOURS_ALONE = "type: 'rule', values: ['color-contrast', 'link-in-text-block']"
COLOUR_VIOLATIONS = VIOLATIONS.replace("type: 'tag', values: tags", COLOURS_ALONE)
# over the map axe-core can't tell grounds; where it is hidden the texts beside it are decided
TEXT = """async () => {
  const found = await axe.run(document, {runOnly: {type: 'rule', values: ['color-contrast']},
    resultTypes: ['passes', 'violations'], selectors: false});
  const nodes = rules => rules.flatMap(rule => rule.nodes);
  return {decided: nodes(found.passes).length, faint: nodes(found.violations).map(node => node.html.slice(0, 160))};
}"""
COLOURS = """names => { const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(names.map(name => [name, style.getPropertyValue(`--${name}`).trim()])); }"""

GROUNDS = ("land", "sea", "abroad")
# name of a colour, and how opaque it is drawn on the map
MARKS = {"hub-edge": 1, "hub": 0.72, "ink-2": 1, "centre": 1, "quiet-centre": 1, "area": 0.75, "focus": 1, "ink": 1}
NAMES = {"ink": GROUNDS, "place": ("land", "abroad"), "province": ("land", "abroad"), "water-name": ("sea",)}


def _in(page: Page, language: str, **state: Any) -> None:
    page.locator("body.ready").wait_for()
    page.evaluate("state => hubmap.state.set(state)", {"hub": None, "table": False, "language": language, **state})


def _luminance(channels: list[float]) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def _channels(colour: str) -> list[float]:
    return [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]


def _contrast(colour: str, ground: str, opacity: float = 1) -> float:
    below = _channels(ground)
    mixed = [c * opacity + g * (1 - opacity) for c, g in zip(_channels(colour), below, strict=True)]
    dark, light = sorted((_luminance(mixed), _luminance(below)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_reckoned_as_wcag_does() -> None:
    assert _contrast("#ffffff", "#000000") == pytest.approx(21)
    assert _contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


# the other two pairs are met where everything is opened
@pytest.mark.parametrize(("language", "width"), [("id", 1280), ("en", 390)])
def test_axe_finds_nothing(open_page: OpenPage, metal_map: Path, language: str, width: int) -> None:
    page = open_page(metal_map, width, color_scheme="light").page
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = {}
    for state, values in STATES.items():
        _in(page, language, **values)
        found[state] = page.evaluate(VIOLATIONS, TAGS)
        # in the dark nothing but the colours is another
        page.emulate_media(color_scheme="dark")
        found[f"{state}, dark"] = page.evaluate(COLOUR_VIOLATIONS)
        page.emulate_media(color_scheme="light")
    assert {state: problems for state, problems in found.items() if problems} == {}


@pytest.mark.parametrize("width", [1280, 390])
def test_no_text_beside_the_map_is_faint(open_page: OpenPage, metal_map: Path, width: int) -> None:
    page = open_page(metal_map, width, color_scheme="light").page
    page.evaluate(AXE.read_text(encoding="utf-8"))
    page.evaluate("document.querySelector('.leaflet-map-pane').style.visibility = 'hidden'")
    # a text has its colour from what it is, whatever its language
    schemes: dict[Literal["light", "dark"], str] = {"light": "id", "dark": "en"}
    for scheme, language in schemes.items():
        page.emulate_media(color_scheme=scheme)
        for state, values in STATES.items():
            _in(page, language, **values)
            text = page.evaluate(TEXT)
            assert text["faint"] == [], (state, scheme)
            assert text["decided"] > 10


OPENED = {
    "folds": "for (const fold of document.querySelectorAll('.fold, .plans details')) fold.open = true",
    "search": "const field = document.querySelector('.search-field'); field.value = 'tegal'; field.dispatchEvent(new Event('input'))",
    "chooser": "hubmap.chooser.choose(map_hubmap, {x: 90, y: 90}, hubmap.filters.passing().slice(0, 3))",
    "filter": "hubmap.filters.set({province: ['Jawa Timur']})",
    "centre": "hubmap.state.set({hub: 'tegal', centre: 'takaru'})",
    "coverage": "hubmap.state.set({coverage: {role: 'rnd', status: 'announced', km: 80}})",
    "take-away": "hubmap.dialogs.share()",
}


@pytest.mark.parametrize(("language", "scheme", "width"), [("en", "light", 1280), ("id", "dark", 390)])
def test_axe_finds_nothing_in_whatever_is_opened(
    open_page: OpenPage, metal_map: Path, language: str, scheme: str, width: int
) -> None:
    page = open_page(f"{metal_map.as_uri()}#l={language}", width, color_scheme=scheme, offline=True).page
    page.evaluate(AXE.read_text(encoding="utf-8"))
    # one upon the other, so that each state is met with those before it
    found = {
        state: page.evaluate(f"() => {{ {opens} }}") or page.evaluate(VIOLATIONS, TAGS)
        for state, opens in OPENED.items()
    }
    assert [problem for problems in found.values() for problem in problems] == []


def test_at_400_percent_the_first_screen_has_an_answer(open_page: OpenPage, metal_map: Path) -> None:
    page = open_page(metal_map, 320, 256).page
    largest = page.locator(".sentences").get_by_role("button").first.bounding_box()
    assert largest
    assert largest["y"] + largest["height"] <= 256
    sheet = open_page(f"{metal_map.as_uri()}#h=tegal", 320, 256, offline=True).page
    answer = sheet.locator(".panel .answer").bounding_box()
    assert answer
    assert 0 < answer["y"] < 256 - 3 * 20


def test_the_keyboard_alone_answers_a_tenth_of_the_questions(open_page: OpenPage, metal_map: Path) -> None:
    page = open_page(metal_map).page
    names = page.locator("[data-ranked] .ranked-name").all_inner_texts()
    questions = [
        (f"{role} {name}", name) for name in names for role in ("Pusat logistik", "Pusat bahan baku", "Pusat litbang")
    ]
    for question, name in random.Random(16).sample(questions, len(questions) // 10):  # noqa: S311
        page.keyboard.press("Control+Home")
        for _ in range(200):
            if page.evaluate("document.activeElement.getAttribute('role')") == "combobox":
                break
            page.keyboard.press("Tab")
        page.keyboard.type(question)
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.textContent") == name
        assert question.removesuffix(f" {name}") in page.locator(".panel").inner_text()
        page.keyboard.press("Escape")
        # each question begins where the page does
        page.evaluate("document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_window_about_the_map(open_page: OpenPage, metal_map: Path, scheme: str) -> None:
    page = open_page(metal_map, color_scheme=scheme).page
    page.get_by_role("button", name="Tentang", exact=True).click()
    page.get_by_role("dialog").wait_for()
    said = page.get_by_role("dialog").inner_text()
    for part in ("ODbL", "CC BY 4.0", "BSD-2-Clause", "MIT", "Data per", "tidak punya angka"):
        assert part in said
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate(VIOLATIONS, TAGS) == []


@pytest.mark.parametrize(
    ("fragment", "button", "told"),
    [("#l=id", "Tentang", "Catatan kualitas data: "), ("#l=en", "About", "Notes on the quality of the data: ")],
)
def test_doubts_are_counted_in_the_page_s_language_without_words_of_the_working_tables(
    open_page: OpenPage, metal_map: Path, fragment: str, button: str, told: str
) -> None:
    page = open_page(metal_map.as_uri() + fragment, offline=True).page
    page.get_by_role("button", name=button, exact=True).click()
    said = page.get_by_role("dialog").inner_text()
    assert told in said
    assert "observations.csv" not in said


@pytest.mark.parametrize("width", [1000, 360])
def test_axe_finds_nothing_in_an_embedded_map(open_page: OpenPage, metal_map: Path, width: int) -> None:
    page = open_page(f"{metal_map.as_uri()}#embed&h=ceper", width, 480, offline=True).page
    page.locator("body.ready").wait_for()
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate(VIOLATIONS, TAGS) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_and_names_stand_out_from_the_base_map(open_page: OpenPage, metal_map: Path, scheme: str) -> None:
    page = open_page(metal_map, color_scheme=scheme).page
    colours = page.evaluate(COLOURS, [*MARKS, *NAMES, *GROUNDS])
    faint = [
        f"{mark} on {ground}"
        for mark, opacity in MARKS.items()
        for ground in GROUNDS
        if _contrast(colours[mark], colours[ground], opacity) < 3
    ]
    faint += [
        f"{name} on {ground}"
        for name, grounds in NAMES.items()
        for ground in grounds
        if _contrast(colours[name], colours[ground]) < 4.5
    ]
    assert faint == []


def test_controls_beside_the_map_are_24_pixels_large(open_page: OpenPage, metal_map: Path) -> None:
    page = open_page(metal_map).page
    for state in STATES.values():
        _in(page, "id", **{"hub": None, "table": False, **state})
        small = page.evaluate(
            """() => [...document.querySelectorAll('button, summary, label, select, input:not(label input)')]
              .filter(e => e.checkVisibility() && !e.closest('.leaflet-pane')).map(e => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()])
              .filter(([, box]) => box.width < 24 || box.height < 24).map(([html, box]) => `${html} ${box.width} ${box.height}`)"""
        )
        assert small == []


def test_at_400_percent_nothing_scrolls_sideways(open_page: OpenPage, metal_map: Path) -> None:
    page = open_page(metal_map, 320, 256).page
    for state, values in STATES.items():
        _in(page, "id", **values)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, state
        # WCAG 1.4.10 lets tables of data scroll within their own frame
        sideways = page.evaluate(
            """() => [...document.querySelectorAll('body *')].filter(e => !e.closest('.leaflet-pane, .figures-holder, .table-body')
              && /auto|scroll/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth).map(e => e.className)"""
        )
        assert sideways == [], state


def test_with_less_motion_zooming_happens_at_once(open_page: OpenPage, metal_map: Path) -> None:
    moves = """async () => { map_hubmap.setView([-7, 110], 7, {animate: false}); let frames = 0;
      const count = () => { frames += 1; }; map_hubmap.on('zoomanim move', count);
      map_hubmap.zoomIn(); map_hubmap.panBy([80, 0]); await new Promise(done => setTimeout(done, 500)); return frames; }"""
    calm = open_page(metal_map, reduced_motion="reduce").page
    lively = open_page(metal_map, reduced_motion="no-preference").page
    # one move for the zoom, one for the pan
    assert calm.evaluate(moves) == 2
    assert lively.evaluate(moves) > 2


def test_forced_colours_leave_the_pressed_button_and_the_marks_to_be_told_apart(
    open_page: OpenPage, metal_map: Path
) -> None:
    page = open_page(metal_map, forced_colors="active").page
    pressed, other = page.eval_on_selector_all(
        ".languages button", "buttons => buttons.map(b => getComputedStyle(b).backgroundColor)"
    )
    assert pressed != other
    fills = page.eval_on_selector_all(
        ".hub-mark .hub-circle, .hub-mark .hub-hollow", "marks => marks.map(m => getComputedStyle(m).fill)"
    )
    assert len(set(fills)) > 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_leave_the_ring_of_the_focused_mark_the_colour_that_stands_out(
    open_page: OpenPage, metal_map: Path, scheme: str
) -> None:
    page = open_page(metal_map, forced_colors="active", color_scheme=scheme).page
    focus = _channels(page.evaluate(COLOURS, ["focus"])["focus"])
    page.evaluate("hubmap.hubLayer.focusHub('ceper')")
    page.keyboard.press("ArrowLeft")
    style = page.evaluate(
        "(() => { const { outlineColor, outlineWidth } = getComputedStyle(document.activeElement);"
        " return { mark: document.activeElement.className, outlineColor, outlineWidth } })()"
    )
    assert "-mark" in style["mark"]
    assert style["outlineColor"] == f"rgb({', '.join(str(round(255 * channel)) for channel in focus)})"
    assert style["outlineWidth"] == "3px"


def test_headings_step_down_one_at_a_time(open_page: OpenPage, metal_map: Path) -> None:
    page = open_page(metal_map).page
    _in(page, "id", hub="ceper")
    levels = page.eval_on_selector_all(
        "h1, h2, h3, h4, h5", "all => all.filter(h => h.checkVisibility()).map(h => +h.tagName[1])"
    )
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
