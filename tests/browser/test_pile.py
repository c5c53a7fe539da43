"""Hubs at the same point: a tap offers them all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hubmap import pipeline

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage

HUBS = "id,name,lat,lon,workforce,year\na,Alpha,-7.5,110.5,100,2020\nb,Beta,-7.5,110.5,5000,2020\nc,Gamma,-7.5,110.5,,2020\n"


def test_a_tap_on_several_hubs_at_one_point_offers_them_all(open_page: OpenPage, tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text(HUBS, encoding="utf-8")
    pipeline.build(tmp_path, tmp_path / "output")
    page = open_page(tmp_path / "output" / "map.html").page
    mark = page.locator('.hub-mark[data-hub="b"]')
    mark.wait_for()
    for name in ("Alpha", "Beta", "Gamma"):
        box = mark.bounding_box()
        assert box
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        menu = page.get_by_role("menu", name="3 sentra di titik ini")
        assert menu.get_by_role("menuitem").count() == 3
        assert "1 dari 3" in menu.get_by_role("menuitem").first.inner_text()
        menu.get_by_role("menuitem", name=name).click()
        assert page.locator(".panel h2").first.inner_text() == name
        page.evaluate("hubmap.state.set({hub: null})")


def test_a_key_opens_the_hub_that_has_the_focus_though_others_lie_on_it(open_page: OpenPage, tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text(HUBS, encoding="utf-8")
    pipeline.build(tmp_path, tmp_path / "output")
    page = open_page(tmp_path / "output" / "map.html").page
    for hub, name in (("a", "Alpha"), ("b", "Beta"), ("c", "Gamma")):
        page.locator(f'.hub-mark[data-hub="{hub}"]').focus()
        page.keyboard.press("Enter")
        assert page.locator(".panel h2").first.inner_text() == name
