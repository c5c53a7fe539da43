"""The whole way from a dropped file to map, Word and slides is gone without a keyboard, and without a mouse."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from hubmap import locale
from tests.browser.test_access import AXE, TAGS, VIOLATIONS
from tests.studio_server import Running, running

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Opened, OpenPage

DATA = Path(__file__).parents[1] / "data"
STEPS = ("berkas", "baca", "tempat", "tampilan", "bawa")
# what offices send: odd separators and encodings, signs of spreadsheets, headers over headers, totals and footnotes
AWKWARD = (
    "bom.csv",
    "dates-as-years.xlsx",
    "empty-first-row.ods",
    "merged-headers.xlsx",
    "mixed-number-styles.csv",
    "numbered-columns-and-footnotes.csv",
    "numbers-as-text.xlsx",
    "semicolons.csv",
    "separator-line.csv",
    "total-row.csv",
    "trailing-spaces.csv",
    "windows-1252.csv",
)
# the map in its frame has tests of its own
AXE_BUT_THE_MAP = VIOLATIONS.replace("document", "{exclude: [['iframe']]}")
DROP = """files => {
  const transfer = new DataTransfer();
  for (const [name, content] of files)
    transfer.items.add(new File([Uint8Array.from(atob(content), letter => letter.charCodeAt(0))], name));
  const zone = document.querySelector('.dropzone') ?? document.body;
  zone.dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));
}"""
DOCUMENTS = (("Word document", "report.docx"), ("Slides (PowerPoint)", "slides.pptx"))
# seven names that several places bear
DOUBTFUL = ("Tanjung", "Karanganyar", "Bandar", "Purwodadi", "Wonosari", "Sukorejo", "Sawahan")


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Running]:
    # else the first test waits for it
    import hubmap.pipeline  # noqa: F401

    with running(tmp_path / "proyek") as studio:
        yield studio


def said(message: str, **values: object) -> str:
    """A word of the studio in Indonesian."""
    return locale.catalogue("id", "studio")[message].format(**values)


def opened_studio(open_page: OpenPage, studio: Running, path: str = "", **options: Any) -> Opened:
    opened = open_page(studio.address + path, **options)
    opened.page.set_default_timeout(60_000)
    ready(opened.page)
    return opened


def ready(page: Page) -> None:
    page.locator("main:not([aria-busy])").wait_for()


def drop(page: Page, *files: Path) -> None:
    page.evaluate(DROP, [[file.name, base64.b64encode(file.read_bytes()).decode()] for file in files])


def at_step(page: Page, step: str) -> None:
    page.wait_for_url(f"**/{step}")
    ready(page)


def only_here(opened: Opened, studio: Running) -> bool:
    return all(url.startswith(f"{studio.origin}/{studio.studio.token}/") for url in opened.requests)


class Hand:
    """Clicks by what is written on things, and counts."""

    def __init__(self, page: Page) -> None:
        self.page, self.clicks = page, 0

    def click(self, role: Any, name: str, *, exact: bool = False) -> None:
        self.page.get_by_role(role, name=name, exact=exact).first.click()
        self.clicks += 1


@pytest.mark.browser
@pytest.mark.parametrize("name", AWKWARD)
def test_an_awkward_file_becomes_a_map_without_a_keyboard(open_page: OpenPage, studio: Running, name: str) -> None:
    opened = opened_studio(open_page, studio)
    drop(opened.page, DATA / name)
    at_step(opened.page, "baca")
    hand = Hand(opened.page)
    hand.click("link", said("Next: places"))
    at_step(opened.page, "tempat")
    hand.click("link", said("Next: look"))
    at_step(opened.page, "tampilan")
    opened.page.frame_locator("iframe").locator("body.ready").wait_for()
    hand.click("link", said("Next: take away"))
    at_step(opened.page, "bawa")
    hand.click("button", said("Map: one file that works without internet"))
    opened.page.get_by_role("link", name="map.html").wait_for()
    for message, document in DOCUMENTS:
        hand.click("button", said(message))
        opened.page.get_by_role("link", name=document).wait_for()
    assert hand.clicks == 6
    assert only_here(opened, studio)
    (project,) = studio.studio.projects.listed()
    assert (studio.studio.projects.get(project["key"]).out / "map.html").is_file()


@pytest.mark.browser
def test_an_office_workbook_with_seven_doubtful_places_takes_at_most_25_clicks(
    open_page: OpenPage, studio: Running, tmp_path: Path
) -> None:
    import xlsxwriter

    book = tmp_path / "Data IKM 2024.xlsx"
    with xlsxwriter.Workbook(book) as workbook:
        sheet = workbook.add_worksheet("Rekap")
        rows = [["No", "Nama Perusahaan", "Kecamatan", "Tenaga Kerja"], [1, "CV Teknik", "Ceper", 12]]
        rows += [[at, f"UD Logam {at}", place, 3 * at] for at, place in enumerate(DOUBTFUL, start=2)]
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
    opened = opened_studio(open_page, studio)
    page, hand = opened.page, Hand(opened.page)
    drop(page, book)
    at_step(page, "baca")
    hand.click("link", said("Next: places"))
    at_step(page, "tempat")
    left = page.locator(".rows li").count()
    assert left == len(DOUBTFUL)
    for at in range(left):
        page.locator("button.candidate").first.click()
        hand.clicks += 1
        page.locator(".rows small", has_text="✓").nth(at).wait_for()
    hand.click("link", said("Next: look"))
    at_step(page, "tampilan")
    hand.click("link", said("Next: take away"))
    at_step(page, "bawa")
    for message in ("Map: one file that works without internet", "Word document", "Slides (PowerPoint)"):
        hand.click("button", said(message))
        page.locator("#note", has_text=said("Done.")).wait_for(timeout=60_000)
    assert {"map.html", "report.docx", "slides.pptx"} <= set(page.locator("a[download]").all_inner_texts())
    assert hand.clicks <= 25
    assert only_here(opened, studio)


@pytest.fixture
def project(studio: Running, tmp_path: Path) -> str:
    file = tmp_path / "IKM logam 2023.csv"
    text = (
        "Nama,Kecamatan,Kabupaten,Tenaga Kerja,Telepon\nCV Teknik,Ceper,Klaten,12,0812\nLogam Abadi,Tanjung,,9,0813\n"
    )
    file.write_text(text, encoding="utf-8")
    return studio.begin(file)


@pytest.mark.browser
@pytest.mark.parametrize("language", locale.LANGUAGES)
def test_every_step_is_for_everyone_and_for_small_screens(
    open_page: OpenPage, studio: Running, project: str, language: str
) -> None:
    studio.post("/api/language", {"language": language})
    opened = opened_studio(open_page, studio, width=360, height=740)
    faults = []
    for path in ("", *(f"p/{project}/{step}" for step in STEPS)):
        opened.page.goto(studio.address + path)
        ready(opened.page)
        opened.page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true; })")
        opened.page.evaluate(AXE.read_text(encoding="utf-8"))
        faults += [(path, fault) for fault in opened.page.evaluate(AXE_BUT_THE_MAP, TAGS)]
        width = opened.page.evaluate("document.documentElement.scrollWidth")
        faults += [(path, f"{width} px wide")] if width > 360 else []
    assert faults == []


@pytest.mark.browser
def test_all_five_steps_are_gone_by_keyboard_alone(open_page: OpenPage, studio: Running, project: str) -> None:
    page = opened_studio(open_page, studio).page
    press(page, "IKM logam 2023")
    at_step(page, "baca")
    press(page, said("Next: places"))
    at_step(page, "tempat")
    press(page, "A  Kecamatan Tanjung")
    page.locator("#note", has_text=said("Saved in places.csv.")).wait_for()
    assert studio.get(f"/api/p/{project}/places")["open"] == 0
    press(page, said("Next: look"))
    at_step(page, "tampilan")
    reach(page, said("Title (Indonesian)"))
    page.keyboard.type(" kita")
    reach(page, said("Place names"))
    page.keyboard.press("Space")
    look = studio.get(f"/api/p/{project}/look")
    # the note that something was saved may still be that of the title
    for _ in range(50):
        if not {one["key"]: one["shown"] for one in look["layers"]}["names"]:
            break
        page.wait_for_timeout(100)
        look = studio.get(f"/api/p/{project}/look")
    assert {one["key"]: one["shown"] for one in look["layers"]}["names"] is False
    assert look["fields"][0]["value"].endswith("kita")
    press(page, said("Next: take away"))
    at_step(page, "bawa")
    press(page, said("Picture (PNG)"))
    page.get_by_role("link", name="map.png").wait_for()


CALLED = """() => {
  const one = document.activeElement;
  return [one.labels?.[0]?.textContent, one.textContent].filter(Boolean).join(' ').trim();
}"""


def reach(page: Page, label: str) -> None:
    """Go from one control to the next until one is called so."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate(CALLED).startswith(label):
            return
    raise AssertionError(label)


def press(page: Page, label: str) -> None:
    """Go to what is called so, and press it."""
    reach(page, label)
    page.keyboard.press("Enter")


@pytest.mark.browser
def test_a_finger_settles_a_row_far_down_a_long_list_on_a_telephone(
    open_page: OpenPage, studio: Running, tmp_path: Path
) -> None:
    file = tmp_path / "IKM logam 2024.csv"
    rows = "".join(f"UD Logam {at},{DOUBTFUL[at % len(DOUBTFUL)]},{at}\n" for at in range(1, 121))
    file.write_text(f"Nama,Kecamatan,Tenaga Kerja\n{rows}", encoding="utf-8")
    key = studio.begin(file)
    page = opened_studio(
        open_page, studio, f"p/{key}/tempat", width=360, height=740, has_touch=True, is_mobile=True
    ).page
    row = page.locator(".rows li", has_text="UD Logam 77")
    row.get_by_role("button").tap()
    page.get_by_role("heading", name="UD Logam 77").wait_for()
    page.locator("button.candidate").nth(1).tap()
    row.get_by_text(f"✓ {said('another place chosen')}").wait_for()
    # what is out of sight is not drawn, so that a long list scrolls as a short one does
    drawn = "some => some.filter(one => one.checkVisibility({contentVisibilityAuto: true})).length"
    assert page.locator(".rows li").evaluate_all(drawn) < 120
    assert page.locator(".rows small", has_text="✓").count() == 1
    page.get_by_role("link", name=said("Next: look")).tap()
    at_step(page, "tampilan")
    assert page.evaluate("document.documentElement.scrollWidth") == 360


@pytest.mark.browser
def test_back_goes_back_and_a_reload_loses_nothing(open_page: OpenPage, studio: Running, project: str) -> None:
    page = opened_studio(open_page, studio, f"p/{project}/tampilan").page
    title = page.get_by_label(said("Title (Indonesian)"))
    title.fill("Logam <i>kita</i>")
    title.press("Tab")
    page.locator("#note", has_text=said("Saved in hubmap.toml.")).wait_for()
    page.reload()
    ready(page)
    assert page.get_by_label(said("Title (Indonesian)")).input_value() == "Logam <i>kita</i>"
    page.frame_locator("iframe").get_by_role("heading", name="Logam <i>kita</i>").first.wait_for()
    Hand(page).click("link", said("Next: take away"))
    at_step(page, "bawa")
    page.go_back()
    at_step(page, "tampilan")


@pytest.mark.browser
def test_a_newer_list_that_is_dropped_is_shown_before_it_is_taken_in(
    open_page: OpenPage, studio: Running, project: str, tmp_path: Path
) -> None:
    newer = tmp_path / "IKM logam 2024.csv"
    newer.write_text("Nama,Kecamatan,Kabupaten,Tenaga Kerja\nCV Tehnik,Ceper,Klaten,15\n", encoding="utf-8")
    other = tmp_path / "lain.csv"
    other.write_text("Nama\nCeper\n", encoding="utf-8")
    page = opened_studio(open_page, studio, f"p/{project}/berkas").page
    drop(page, newer, other)
    page.get_by_text("CV Teknik → CV Tehnik").wait_for()
    assert "lain.csv" in page.locator("#note").inner_text()
    folder = studio.studio.projects.get(project).folder
    assert not (folder / "hubs.csv").exists()
    Hand(page).click("button", said("Take it in"))
    page.get_by_role("heading", name=said("Taken in")).wait_for()
    assert (folder / "hubs.csv").is_file()


@pytest.mark.browser
def test_what_is_no_list_in_a_folder_that_is_dropped_is_told_and_the_rest_is_taken(
    open_page: OpenPage, studio: Running, tmp_path: Path
) -> None:
    notes = tmp_path / "catatan.docx"
    notes.write_bytes(b"x")
    opened = opened_studio(open_page, studio)
    page = opened.page
    drop(page, notes, DATA / "bom.csv")
    at_step(page, "baca")
    assert "catatan.docx" in page.locator("#note").inner_text()
    (project,) = studio.studio.projects.listed()
    assert project["name"] == "bom"
    # a browser notes each refusal
    assert "422" in opened.messages.pop()


@pytest.mark.browser
def test_a_change_on_the_disk_is_seen_in_the_live_map(open_page: OpenPage, studio: Running, project: str) -> None:
    page = opened_studio(open_page, studio, f"p/{project}/tampilan").page
    page.frame_locator("iframe").locator("body.ready").wait_for()
    settings = {"id": "Judul dari disk", "en": "Title from the disk"}
    text = "[title]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in settings.items())
    (studio.studio.projects.get(project).folder / "hubmap.toml").write_text(text, encoding="utf-8")
    page.frame_locator("iframe").get_by_role("heading", name="Judul dari disk").first.wait_for()
