"""Without scripts the page is still worth reading: every hub with place, figures, unit, year and source."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage


@pytest.mark.parametrize("width", [1280, 390])
def test_the_table_stands_in_for_the_map(open_page: OpenPage, metal_map: Path, width: int) -> None:
    opened = open_page(metal_map, width, java_script_enabled=False)
    page = opened.page
    assert page.locator(".main").is_hidden()
    assert page.get_by_role("heading", name="Sentra IKM logam Indonesia").is_visible()
    hubs, centres = page.locator(".without-scripts table").all()
    assert hubs.locator("tbody tr").count() == 29
    assert hubs.locator("thead th").all_inner_texts() == ["Sentra", "Lokasi", "Tenaga kerja", "Unit IKM"]
    assert centres.locator("tbody tr").count() == 58
    assert centres.locator("thead th").all_inner_texts() == ["Pusat", "Jenis", "Status"]
    ceper = hubs.get_by_role("row", name="Ceper").first
    assert "Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah" in ceper.inner_text()
    assert "4.000 (2019)" in ceper.inner_text()
    assert (ceper.get_by_role("link").first.get_attribute("href") or "").startswith("https://www.solopos.com/")
    assert "tidak ada angka" in hubs.get_by_role("row", name="Jabodetabek").inner_text()
    assert opened.requests == []


def test_the_table_is_gone_where_the_map_is_drawn(open_page: OpenPage, metal_map: Path) -> None:
    page = open_page(metal_map).page
    page.locator("body.ready").wait_for()
    assert page.locator(".without-scripts").is_hidden()


def test_the_table_comes_back_where_a_script_fails_on_its_way(open_page: OpenPage, metal_map: Path) -> None:
    opened = open_page("about:blank", alone=True)
    opened.page.add_init_script("delete window.ResizeObserver")
    opened.page.goto(metal_map.resolve().as_uri())
    opened.page.locator(".without-scripts tbody tr").first.wait_for()
    assert "ResizeObserver" in " ".join(opened.messages)
    opened.messages.clear()


def test_a_policy_of_the_page_around_that_forbids_scripts_leaves_the_table(
    open_page: OpenPage, metal_map: Path, tmp_path: Path
) -> None:
    around = tmp_path / "around.html"
    around.write_text(
        f'<!doctype html><title>t</title><iframe title="Map" sandbox src="{metal_map.as_uri()}"></iframe>',
        encoding="utf-8",
    )
    opened = open_page(around)
    frame = opened.page.frames[1]
    hubs = frame.locator(".without-scripts table").first
    hubs.wait_for()
    assert hubs.locator("tbody tr").count() == 29
    opened.messages.clear()
