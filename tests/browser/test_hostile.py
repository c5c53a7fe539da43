"""Hostile text in every column of every table is text in the page, too."""

from __future__ import annotations

import csv
import html
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

import hubmap
from tests.hostile import TEXT, poison
from tests.hostile.corpus import FAMILIES
from tests.hostile.test_outputs import RIGHT, TEXTS, write_tables
from tests.studio_server import Running, running
from tests.test_cli import tables

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Frame, Page

    from tests.browser.conftest import MakeOnce, OpenPage, Serve

# what a document has that no text of a table may bring, and what of the text that is seen is not where a reader expects it
LOOK: Final = r"""([names, within]) => {
  const links = [...document.querySelectorAll("[href], [src], [action], [formaction]")];
  const schemes = links.flatMap(at => ["href", "src", "action", "formaction"].map(name => at[name]?.baseVal ?? at[name] ?? ""));
  const right = /[\u0590-\u08ff\ufb1d-\ufeff]/;
  const found = { ran: Number("hostile" in window), turned: 0, nodes: 0,
    handlers: [...document.querySelectorAll("*")].filter(at => at.getAttributeNames().some(name => name.startsWith("on"))).length,
    schemes: schemes.filter(address => /^\s*(javascript|vbscript|data:text)/i.test(address)).length,
    strangers: document.querySelectorAll("iframe, object, embed, base, form[action], img[src='x'], foreignObject").length };
  const walk = document.createTreeWalker(document.querySelector(within), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const boxes = node => { range.selectNodeContents(node); return [...range.getClientRects()].filter(({ width }) => width > 0); };
  let before = null;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.data;
    if (!text.trim() || !node.parentElement.checkVisibility?.() || node.parentElement.closest("script, style, option")) continue;
    const own = boxes(node);
    if (!own.length) continue;
    found.nodes += 1;
    // the characters of a text that is read from the left stand from left to right in each line
    let last = null;
    for (let at = 0; !right.test(text) && /\d/.test(text) && at < text.length; at += 1) {
      range.setStart(node, at); range.setEnd(node, at + 1);
      const [box] = range.getClientRects();
      if (!box || !box.width) continue;
      if (last && Math.abs(box.top - last.top) < 2 && box.left < last.left - 1) { found.turned += 1; break; }
      last = box;
    }
    // the figure behind a name in one text, such as a mark's, stands at its right end
    const figure = right.test(text) && !names.includes(text.replace(/[\u2066-\u2069]/g, "").trim()) && /[\d.,]+$/.exec(text);
    if (figure && !node.parentElement.closest("bdi")) {
      const lefts = (start, end) => { range.setStart(node, start); range.setEnd(node, end); return [...range.getClientRects()].map(box => box.left); };
      if (Math.min(...lefts(figure.index, text.length)) < Math.max(...lefts(0, figure.index)) - 1) found.turned += 1;
    }
    // and what follows a text that is read from the right stands after it, not before
    if (before && right.test(before.data) && !right.test(text) && before.node.parentElement.closest("bdi")?.parentElement === node.parentElement) {
      const [end, start] = [before.boxes.at(-1), own[0]];
      if (Math.abs(end.top - start.top) < 2 && start.left < Math.max(...before.boxes.map(box => box.left)) - 1) found.turned += 1;
    }
    before = { node, data: text, boxes: own };
  }
  return found;
}"""
# part of each family, and all that turns the direction of reading; the whole corpus goes through the other outputs
FEW: Final = tuple(dict.fromkeys((*(text for text in FAMILIES["direction"] if text in TEXTS), *TEXTS[::17])))

# names of a list that is read as it is found, with figures of their own
NAMED: Final = tuple(f"{name} {at}" for at, name in enumerate(RIGHT))


@pytest.fixture(scope="module")
def poisoned(make_once: MakeOnce) -> Path:
    return make_once("poisoned", _poisoned) / "output" / "map.html"


def _poisoned(folder: Path) -> None:
    """A map whose hubs are placed, with hostile text wherever there is text."""
    poison(tables(folder / "in"), leave=frozenset({"place", "within"}))
    hubmap.build(folder / "in", folder / "output")


@pytest.fixture(scope="module")
def strange(make_once: MakeOnce) -> Path:
    return make_once("strange", _strange) / "output" / "map.html"


def _strange(folder: Path) -> None:
    """A map with a hub, a figure, a centre, a programme and a source for each of some hostile texts."""
    hubmap.build(write_tables(folder / "in", FEW), folder / "output")


def look(page: Page | Frame, seen: Counter[str], within: str = "body") -> None:
    """Count what hostile text did in the page as it is now, and how the texts of a part of it stand."""
    seen.update({**page.evaluate(LOOK, [[text.strip() for text in (*FEW, *NAMED)], within]), "states": 1})


def act(page: Page | Frame, hubs: int) -> Counter[str]:
    """Bring a page into each of its states, and count what hostile text did in them."""
    seen: Counter[str] = Counter()
    look(page, seen)
    page.evaluate("hubmap.state.set({table: true})")
    look(page, seen)
    page.evaluate("hubmap.state.set({table: false})")
    for at in range(hubs):
        page.evaluate("hub => hubmap.state.set({hub})", f"h{at}")
        # nothing else is written anew for another hub
        look(page, seen, ".panel" if at else "body")
    for patch in ("hub: null, centre: 'c1'", "centre: null, metric: 'ikm_units'", "year: 2019"):
        page.evaluate(f"hubmap.state.set({{{patch}}})")
        look(page, seen)
    page.evaluate("hubmap.filters.set({...hubmap.state.NO_FILTERS, product: 'script'})")
    look(page, seen)
    return seen


def harm(seen: Counter[str]) -> dict[str, int]:
    """What of the counts is not as it should be."""
    return {name: count for name, count in seen.items() if count and name not in ("states", "nodes")}


@pytest.mark.parametrize("language", ["id", "en"])
def test_it_is_shown_as_it_was_written_and_runs_nowhere(open_page: OpenPage, poisoned: Path, language: str) -> None:
    opened = open_page(poisoned)
    page = opened.page
    page.locator("body.ready").wait_for()
    page.evaluate("language => hubmap.state.set({language})", language)
    hubs = page.locator("button[data-hub]").evaluate_all("marks => marks.map(mark => mark.dataset.hub)")
    assert len(hubs) == 29
    for hub in hubs:
        page.evaluate("hub => hubmap.state.set({hub})", hub)
        assert TEXT in page.locator("body").inner_text()
        assert page.locator("img[src='x'], body b").count() == 0
    assert "49 " not in page.title()
    assert opened.requests == []


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_no_state_of_the_page_lets_a_text_act_or_turn_a_figure_round(
    open_page: OpenPage, strange: Path, width: int, scheme: Any
) -> None:
    opened = open_page(strange, width, color_scheme=scheme)
    seen = act(opened.page, len(FEW) if width > 640 else 20)
    box = opened.page.get_by_role("combobox").or_(opened.page.get_by_role("searchbox")).first
    box.fill("script")
    look(opened.page, seen)
    opened.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    opened.page.emulate_media(media="print")
    look(opened.page, seen)
    assert seen["nodes"] > 20 * seen["states"]
    assert harm(seen) == {}
    assert opened.requests == []


def test_a_figure_that_is_turned_round_is_seen(browser: Browser) -> None:
    page, name = browser.new_page(), "\u05d0\u05d1\u05d2"
    for text, turned in (
        (f"<bdi>{name}</bdi> 4.000 (12)", 0),
        (f"{name} 4.000", 1),
        (f"{name} 1204 4.000", 1),
        (f"\u2068{name} 1204\u2069 4.000", 0),
        ("\u202e4.000\u202c", 1),
    ):
        page.set_content(f"<p>{text}</p>")
        assert page.evaluate(LOOK, [[], "body"])["turned"] == turned, text
    page.close()


def test_without_scripts_no_text_acts_either(open_page: OpenPage, strange: Path) -> None:
    opened = open_page(strange, java_script_enabled=False)
    rows = opened.page.locator(".without-scripts tbody tr")
    assert rows.count() >= len(FEW)
    # nothing of the page runs, so what it holds is counted from outside
    assert opened.page.locator("img[src='x'], iframe, object, embed, foreignObject, [onerror], [onload]").count() == 0
    assert opened.page.locator("a[href^='javascript' i], a[href^='data' i], a[href^='vbscript' i]").count() == 0
    assert opened.requests == []


@pytest.mark.parametrize("way", ["sandbox", "srcdoc", "strict"])
def test_inside_another_page_no_text_acts_either(
    open_page: OpenPage, serve: Serve, strange: Path, tmp_path: Path, way: str
) -> None:
    content = strange.read_text(encoding="utf-8")
    (tmp_path / "map.html").write_text(content, encoding="utf-8")
    source = f'srcdoc="{html.escape(content)}"' if way == "srcdoc" else 'src="map.html#embed"'
    sandbox = 'sandbox="allow-scripts"' if way == "sandbox" else ""
    around = f'<!doctype html><meta charset="utf-8"><title>t</title><iframe title="Map" width="900" height="600" {sandbox} {source}></iframe>'
    (tmp_path / "around.html").write_text(around, encoding="utf-8")
    opened = open_page(serve(around) if way == "strict" else tmp_path / "around.html")
    frame = opened.page.frames[1]
    frame.locator("body.ready").wait_for()
    seen = act(frame, 8)
    assert harm(seen) == {}
    assert [address for address in opened.requests if not address.endswith(("/map.html", "/map.html#embed"))] == []


def steps_of(page: Page, running_: Running, key: str, seen: Counter[str]) -> None:
    """Go through all steps of a project, open what is closed, and look at each."""
    for step in ("berkas", "baca", "tempat", "tampilan", "bawa"):
        page.goto(f"{running_.address}p/{key}/{step}")
        page.locator("main:not([aria-busy])").wait_for()
        if step == "tampilan":
            page.frames[1].locator("body.ready").wait_for()
            look(page.frames[1], seen)
        page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true; })")
        look(page, seen)


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_step_of_the_studio_lets_a_text_act_or_turn_a_figure_round(
    open_page: OpenPage, tmp_path: Path, language: str
) -> None:
    with running(tmp_path / "projects") as studio:
        studio.post("/api/language", {"language": language})
        key = studio.begin(written(tmp_path / f"{RIGHT[0]} 12.csv", 0))
        opened = open_page(studio.address)
        seen: Counter[str] = Counter()
        look(opened.page, seen)
        steps_of(opened.page, studio, key, seen)
        # what a newer list would change is told, and what is wrong with a file that is none
        opened.page.goto(f"{studio.address}p/{key}/berkas")
        opened.page.locator("main:not([aria-busy])").wait_for()
        opened.page.locator("input[type=file]").first.set_input_files(written(tmp_path / f"{RIGHT[0]} 13.csv", 900))
        opened.page.locator("main h3").wait_for()
        look(opened.page, seen)
        (tmp_path / f"{RIGHT[1]} 14.csv").write_text("")
        opened.page.locator("input[type=file]").first.set_input_files(tmp_path / f"{RIGHT[1]} 14.csv")
        opened.page.locator("#alarm:not(:empty)").wait_for()
        look(opened.page, seen)
    assert seen["nodes"] > 20 * seen["states"]
    # the map stands in a frame, as it is to
    assert harm(seen) == {"strangers": 1}
    assert [address for address in opened.requests if not address.startswith(studio.origin)] == []
    # the browser tells that the empty list was refused
    assert [message for message in opened.messages if "422" not in message] == []
    opened.messages.clear()


def test_a_watch_page_that_shows_an_older_map_lets_no_text_act_or_turn_a_figure_round(
    open_page: OpenPage, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    written(folder / "a.csv", 0)
    hubmap.build(folder, tmp_path / "proyek" / "out")
    with running(tmp_path / "proyek", folder) as watch:
        assert watch.studio.first
        watch.studio.first.out = tmp_path / "proyek" / "out"
        watch.studio.failed = f"{RIGHT[0]}.csv: “{RIGHT[1]}” 1204 {FEW[-1]}"
        watch.studio.rebuild = lambda: None
        opened, seen = open_page(f"{watch.address}p/{watch.studio.first.key}/tampilan"), Counter[str]()
        opened.page.locator(".older:not([hidden])").wait_for()
        opened.page.frames[1].locator("body.ready").wait_for()
        look(opened.page, seen)
        look(opened.page.frames[1], seen)
    assert harm(seen) == {"strangers": 1}


def test_a_map_in_a_notebook_lets_no_text_act_or_turn_a_figure_round(open_page: OpenPage, tmp_path: Path) -> None:
    shown = hubmap.Map(written(tmp_path / f"{RIGHT[0]} 12.csv", 0), language="en")._repr_mimebundle_(
        include={"text/html"}
    )
    around = tmp_path / "notebook.html"
    around.write_text(f'<!doctype html><meta charset="utf-8"><title>t</title>{shown["text/html"]}', encoding="utf-8")
    opened = open_page(around)
    frame = opened.page.frames[1]
    frame.locator("body.ready").wait_for()
    seen = act(frame, 8)
    assert seen["nodes"] > 5 * seen["states"]
    assert harm(seen) == {}
    assert opened.requests == []


def written(path: Path, more: int) -> Path:
    """A list of hostile names with places that are in doubt, figures and cells that are none; all figures are larger by so much."""
    rows = [["Nama", "Kecamatan", "Tenaga Kerja 2021", "Catatan"]]
    rows += [
        [text, "Tanjung" if at % 2 else "Ceper", f"{4 + at % 5}.{271 + more % 700}", text]
        for at, text in enumerate(FEW)
    ]
    rows += [[named, name, f"{name} 12", f"1204 {name} 8"] for named, name in zip(NAMED, RIGHT, strict=True)]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def test_no_link_leads_anywhere_but_to_a_page(open_page: OpenPage, poisoned: Path) -> None:
    page = open_page(poisoned).page
    page.locator("body.ready").wait_for()
    page.evaluate("hubmap.state.set({hub: 'ceper'})")
    schemes = page.locator("a[href]").evaluate_all("links => links.map(link => link.protocol)")
    assert schemes
    assert set(schemes) <= {"http:", "https:", "file:"}
