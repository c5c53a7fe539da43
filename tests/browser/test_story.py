"""What stands beside the map: where its figures come from, what became of the plans, whom to write to, and columns of the input."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hubmap import pipeline

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import OpenPage

TABLES = {
    "hubs.csv": "id,name,lat,lon,Bahan,Situs\na,Alpha,-7,110,besi,https://a.example\nb,Beta,-7.5,110.5,baja,\n",
    "observations.csv": "hub,year,workforce,covers,quality,source,anchor\n"
    'a,2020,1204,hub,A,s,"1.204 orang, semi-terampil (2020)"\nb,2021,90,hub,A,s,\n',
    "centres.csv": "id,name,role,hub,status,date,source\n"
    "c1,Satu,material,a,announced,2019-01-01,s\nc2,Dua,material,a,operating,2010,s\nc3,Tiga,material,b,operating,2023,s\n",
    "sources.csv": "id,publisher,date,url\ns,Koran,2024-01-01,https://k.example/a#b\n",
    "hubmap.toml": 'as_of = 2024-01-01\n[title]\nid = "Sentra"\nen = "Hubs & more"\n[page]\nlanguage = "en"\n'
    'contact = "data@dinas.example"\n',
}


@pytest.fixture
def built(tmp_path: Path) -> Path:
    for name, text in TABLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    pipeline.build(tmp_path, tmp_path / "output")
    return tmp_path / "output" / "map.html"


def test_links_open_at_the_words_that_hold_the_figure(open_page: OpenPage, built: Path) -> None:
    page = open_page(f"{built.as_uri()}#h=a", offline=True).page
    links = page.locator(".headline a").evaluate_all("all => all.map(link => link.getAttribute('href'))")
    assert links == ["https://k.example/a#b:~:text=1.204%20orang%2C%20semi%2Dterampil%20%282020%29"]
    other = open_page(f"{built.as_uri()}#h=b", offline=True).page
    assert other.locator(".headline a").get_attribute("href") == "https://k.example/a#b"


def test_what_became_of_the_plans_is_one_tap_away_and_leads_to_each_silent_one(
    open_page: OpenPage, built: Path
) -> None:
    page = open_page(built).page
    page.get_by_text("What became of the plans").click()
    row = page.locator(".plans tbody tr")
    assert row.count() == 1
    assert [" ".join(text.split()) for text in row.locator("th, td").all_inner_texts()] == [
        "Material centre",
        "1",
        "Dua (operating, seen 2010); Tiga (operating, seen 2023)",
        "1, no news since 2019",
    ]
    row.locator("summary").click()
    row.get_by_role("button", name="Satu").click()
    assert page.locator('.centre-lit[data-centre-row="c1"]').is_visible()


def test_what_was_last_seen_long_ago_is_drawn_and_counted_apart(open_page: OpenPage, built: Path) -> None:
    page = open_page(f"{built.as_uri()}#h=a", offline=True).page
    assert page.locator('[data-centre-row="c2"] .glyph-aged').count() == 1
    assert page.locator('[data-centre-row="c1"] .glyph-aged').count() == 0
    item = page.locator(".legend-item", has_text="operating, last seen over 5 years ago")
    assert item.inner_text().split()[-1] == "1"
    assert page.locator(".legend-item", has_text="operating").first.inner_text().split()[-1] == "1"


def test_an_error_can_be_reported_with_the_hub_s_name_in_the_subject(open_page: OpenPage, built: Path) -> None:
    page = open_page(f"{built.as_uri()}#h=a", offline=True).page
    link = page.locator(".panel").get_by_role("link", name="Report an error")
    assert link.get_attribute("href") == "mailto:data@dinas.example?subject=Hubs%20%26%20more%3A%20Alpha"


def test_columns_of_the_input_stand_in_the_table_and_links_can_be_followed(open_page: OpenPage, built: Path) -> None:
    page = open_page(f"{built.as_uri()}#table", offline=True).page
    table = page.locator(".hubs-table")
    assert [text.split()[0] for text in table.locator("thead th").all_inner_texts()][-2:] == ["Bahan", "Situs"]
    assert table.get_by_role("link", name="https://a.example").count() == 1
    assert table.locator('[data-row="b"] td').last.inner_text() == ""


def test_the_citation_has_a_form_for_bibtex(open_page: OpenPage, built: Path) -> None:
    page = open_page(built).page
    page.get_by_role("button", name="Take away").click()
    assert page.get_by_role("textbox", name="BibTeX").input_value().startswith("@")


@pytest.mark.parametrize("width", [390, 1280])
def test_the_centre_that_was_clicked_is_lit_and_comes_into_view(
    open_page: OpenPage, metal_map: Path, width: int
) -> None:
    page = open_page(metal_map, width, 700).page
    page.get_by_text("Apa yang terjadi dengan rencana").click()
    page.locator(".plans summary").last.click()
    plan = page.locator(".plans [data-plan]").last
    name = plan.inner_text()
    plan.click()
    lit = page.locator(".centre-lit")
    assert name in lit.inner_text()
    box = lit.bounding_box()
    assert box
    assert 0 <= box["y"] <= 700 - box["height"]


def test_the_outline_of_a_hub_that_is_filtered_out_is_not_on_the_map(open_page: OpenPage, metal_map: Path) -> None:
    page = open_page(metal_map).page
    assert page.locator("path.area").count() > 0
    page.evaluate("hubmap.filters.set({province: ['Jawa Timur']})")
    assert page.locator("path.area").count() == 0
    page.evaluate("hubmap.filters.set({province: []})")
    assert page.locator("path.area").count() > 0


def test_centres_of_hubs_that_are_filtered_out_are_counted_nowhere(open_page: OpenPage, metal_map: Path) -> None:
    page = open_page(metal_map).page
    told = page.locator("p", has_text="Pusat:").first
    assert "27 diumumkan" in told.inner_text()
    # three roles at four hubs of the list
    page.evaluate("hubmap.filters.set({province: ['Jawa Tengah']})")
    assert "12 diumumkan" in told.inner_text()
    assert page.locator(".legend-row", has_text="diumumkan").inner_text().count("27") == 0


def test_sentences_of_one_place_are_whole_in_both_languages(open_page: OpenPage, tmp_path: Path) -> None:
    text = "Nama,Lintang,Bujur,Tenaga Kerja,Tahun,Sumber\nPande Besi,-6.8,110.8,1,2019,https://a.example/x\n"
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    pipeline.build(tmp_path / "list.csv", tmp_path / "out", ("map",))
    page = open_page(f"{(tmp_path / 'out' / 'map.html').as_uri()}#l=en", offline=True).page
    assert "1 place. It has a figure for workforce." in page.get_by_role("banner").inner_text()
    page.locator("[data-hub]").evaluate("mark => mark.click()")
    sheet = page.locator(".panel")
    assert "1 worker (2019); scope: the whole place" in sheet.inner_text()
    assert "1 workers" not in sheet.inner_text()
    # no grade, no column for it
    assert sheet.locator(".figures th").all_inner_texts() == ["Year", "Workforce", "2019"]
    page.evaluate("hubmap.state.set({language: 'id', hub: null})")
    assert "1 tempat. Angka tenaga kerja tersedia." in page.get_by_role("banner").inner_text()
