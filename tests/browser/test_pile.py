"""Hubs at the same point: a tap offers them all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hubmap import pipeline

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage

HUBS = "id,name,lat,lon,workforce,year\na,Alpha,-7.5,110.5,100,2020\nb,Beta,-7.5,110.5,5000,2020\nc,Gamma,-7.5,110.5,,2020\n"


def test_hubs_at_one_point_stand_around_it_and_each_opens_by_its_own_tap(open_page: OpenPage, tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text(HUBS, encoding="utf-8")
    pipeline.build(tmp_path, tmp_path / "output")
    page = open_page(tmp_path / "output" / "map.html").page
    for number, (hub, name) in enumerate((("a", "Alpha"), ("b", "Beta"), ("c", "Gamma")), start=1):
        mark = page.locator(f'.hub-mark[data-hub="{hub}"]')
        assert f"{number} dari 3 di titik ini" in (mark.get_attribute("aria-label") or "")
        box = mark.bounding_box()
        assert box
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        assert page.locator(".panel h2").first.inner_text() == name
        page.evaluate("hubmap.state.set({hub: null})")


def test_a_tap_on_more_hubs_than_stand_around_a_point_offers_them_all(open_page: OpenPage, tmp_path: Path) -> None:
    rows = "".join(f"h{n},H{n},-7.5,110.5,{n}\n" for n in range(1, 15))
    (tmp_path / "hubs.csv").write_text(f"id,name,lat,lon,workforce\n{rows}x,X,-6.5,108,9\n", encoding="utf-8")
    pipeline.build(tmp_path, tmp_path / "output")
    page = open_page(tmp_path / "output" / "map.html").page
    box = page.locator('.hub-mark[data-hub="h3"]').bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    menu = page.get_by_role("menu", name="14 sentra di titik ini")
    assert menu.get_by_role("menuitem").count() == 14
    assert "1 dari 14" in menu.get_by_role("menuitem").first.inner_text()


def test_a_mark_says_how_far_and_in_which_direction_it_lies_from_the_nearest_listed_hub(
    open_page: OpenPage, tmp_path: Path
) -> None:
    table = "id,name,lat,lon,list\na,Alpha,-7.5,110.5,one\nb,Beta,-7.4,110.6,\nc,Gamma,-7.5,110.0,\n"
    (tmp_path / "hubs.csv").write_text(table, encoding="utf-8")
    (tmp_path / "hubmap.toml").write_text('[page]\nlanguage = "en"', encoding="utf-8")
    pipeline.build(tmp_path, tmp_path / "output")
    page = open_page(tmp_path / "output" / "map.html").page
    said = [page.locator(f'.hub-mark[data-hub="{hub}"]').get_attribute("aria-label") for hub in "abc"]
    assert said == [
        "Alpha: no figure",
        "Beta: no figure; 16 km north-east of Alpha",
        "Gamma: no figure; 55 km west of Alpha",
    ]


def test_a_key_opens_the_hub_that_has_the_focus_though_others_lie_on_it(open_page: OpenPage, tmp_path: Path) -> None:
    (tmp_path / "hubs.csv").write_text(HUBS, encoding="utf-8")
    pipeline.build(tmp_path, tmp_path / "output")
    page = open_page(tmp_path / "output" / "map.html").page
    for hub, name in (("a", "Alpha"), ("b", "Beta"), ("c", "Gamma")):
        page.locator(f'.hub-mark[data-hub="{hub}"]').focus()
        page.keyboard.press("Enter")
        assert page.locator(".panel h2").first.inner_text() == name
