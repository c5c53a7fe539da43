"""Figures of any kind are said as they were given: decimals, below zero, without a unit, or none at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubmap import pipeline
from tests.browser.conftest import unfold

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import OpenPage

HUBS = "id,name,lat,lon\na,Ceper,-7.67,110.67\nb,Tegal,-6.99,109.13\nc,Juwana,-6.71,111.15\n"
GROWTH = 'hub,year,growth\na,2019,"-2"\na,2020,"-3,5"\nb,2020,0\nc,2020,"12,75"\n'


def _page(folder: Path, **tables: str) -> Path:
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8", newline="\n")
    pipeline.build(folder, folder / "output", ["map"])
    return folder / "output" / "map.html"


def test_decimals_and_figures_below_zero_are_said_as_given_and_named(tmp_path: Path, open_page: OpenPage) -> None:
    page = open_page(_page(tmp_path, hubs=HUBS, observations=GROWTH)).page
    said = []
    for hub in "abc":
        page.evaluate("hub => hubmap.state.set({hub})", hub)
        said.append(page.locator(".headline-figure").inner_text())
    assert said == ["growth: -3,5 2020", "growth: 0 2020", "growth: 12,75 2020"]


def test_a_figure_of_zero_or_below_is_a_dot_and_no_circle(tmp_path: Path, open_page: OpenPage) -> None:
    page = open_page(_page(tmp_path, hubs=HUBS, observations=GROWTH)).page
    radii = {
        hub: page.locator(f"[data-hub={hub}] .hub-circle").evaluate("circle => Number(circle.getAttribute('r'))")
        for hub in "abc"
    }
    assert radii["a"] == radii["b"] < 2 < radii["c"]


def test_the_map_counts_the_hubs_that_are_on_it_and_says_why_others_are_not(
    tmp_path: Path, open_page: OpenPage
) -> None:
    lost = "d,Qwxyzzy,,\ne,Vvkkpp,,\n"
    figures = "hub,year,workforce\na,2020,40\nb,2020,30\nd,2020,90\n"
    page = open_page(_page(tmp_path, hubs=HUBS + lost, observations=figures)).page
    unfold(page)
    said = page.locator(".summary")
    count = page.locator('[data-count="workforce"]')
    assert page.locator(".hub-mark:visible").count() == 3
    assert said.inner_text() == (
        "3 sentra ada di peta, 2 dengan angka untuk tenaga kerja. 2 sentra tidak ada di peta. "
        "Yang terbesar: Ceper, 40 tenaga kerja (2020)."
    )
    assert count.inner_text() == "2 dari 3 di peta"
    assert page.locator(".legend").get_by_text("tidak ada angka 1").is_visible()
    page.locator('input[data-layer="unfigured"]').uncheck()
    assert page.locator(".hub-mark:visible").count() == 2
    assert said.inner_text().startswith("2 sentra ada di peta, 2 dengan angka")
    assert "1 sentra ada di lapisan yang dimatikan." in said.inner_text()
    assert count.inner_text() == "2 dari 2 di peta"
    page.evaluate("hubmap.state.set({ language: 'en' }); hubmap.filters.set({ min: 35 })")
    assert said.inner_text() == (
        "Hubs on the map: 1, 1 of them with a figure for workforce. Hubs that are not on the map: 1. "
        "Hubs left out by the filters: 3. "
        "The largest of them: Ceper, 40 workers (2020)."
    )
    assert count.inner_text() == "1 of 1 on the map"


def test_tables_without_any_figure_make_a_whole_page(tmp_path: Path, open_page: OpenPage) -> None:
    opened = open_page(_page(tmp_path, hubs=HUBS))
    opened.page.locator(".hub-mark").nth(2).wait_for()
    unfold(opened.page)
    assert opened.page.locator(".summary").inner_text() == "3 sentra ada di peta."
    opened.page.evaluate("hubmap.state.set({hub: 'a', table: true})")
    opened.page.locator("table").first.wait_for()
    assert opened.messages == []
