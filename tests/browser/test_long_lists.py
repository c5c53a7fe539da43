"""Thousands of hubs: a click opens the right one, and search, filters, years and ranks go over columns instead of hubs."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from hubmap import pipeline

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import MakeOnce, OpenPage

HUBS = 8_000
# 200 take minutes, and were right when they were tried
CLICKS = 15
KINDS = ("cor besi", "gong", "pisau")
TOWNS = ("Ceper", "Juwana", "Tegal Arum", "Tjeper Lama")


@pytest.fixture(scope="module")
def long_list(make_once: MakeOnce) -> Path:
    return make_once("long", _long)


def _long(folder: Path) -> None:
    """Hubs all over Java by chance; every seventh has no figure, every second an older one too."""
    rng = random.Random(20_000)  # noqa: S311 - places of a test
    hubs, figures = ["id,name,lat,lon,jenis"], ["hub,year,workforce"]
    for n in range(HUBS):
        point = f"{rng.uniform(-8.2, -6.4):.5f},{rng.uniform(106.5, 114):.5f}"
        hubs.append(f"s-{n:05},{rng.choice(TOWNS)} {n},{point},{rng.choice(KINDS)}")
        if n % 7:
            figures.append(f"s-{n:05},2020,{rng.randint(1, 4000)}")
        if n % 2:
            figures.append(f"s-{n:05},2015,{rng.randint(1, 4000)}")
    (folder / "hubs.csv").write_text("\n".join(hubs) + "\n", encoding="utf-8")
    (folder / "observations.csv").write_text("\n".join(figures) + "\n", encoding="utf-8")
    pipeline.build(folder, folder / "output", ["map"])


@pytest.fixture
def page(open_page: OpenPage, long_list: Path) -> Page:
    return open_page(long_list / "output" / "map.html").page


@pytest.fixture(scope="module")
def table(long_list: Path) -> pd.DataFrame:
    figures = pd.read_csv(long_list / "observations.csv")
    newest = figures.sort_values("year").drop_duplicates("hub", keep="last").set_index("hub")["workforce"]
    hubs = pd.read_csv(long_list / "hubs.csv")
    return hubs.assign(workforce=hubs["id"].map(newest))


def test_a_click_opens_the_hub_that_is_there(page: Page, table: pd.DataFrame) -> None:
    rng = random.Random(7)  # noqa: S311 - clicks of a test
    for at in rng.sample(range(HUBS), CLICKS):
        row = table.iloc[at]
        x, y = page.evaluate(
            """([lat, lon]) => {
              if (!map_hubmap.getBounds().pad(-0.2).contains([lat, lon]) || map_hubmap.getZoom() !== 13)
                map_hubmap.setView([lat, lon], 13, { animate: false });
              const { left, top } = map_hubmap.getContainer().getBoundingClientRect();
              const { x, y } = map_hubmap.latLngToContainerPoint([lat, lon]);
              return [left + x, top + y]; }""",
            [row["lat"], row["lon"]],
        )
        page.mouse.click(x, y)
        offered = page.evaluate(
            "[...document.querySelectorAll('.chooser [data-choice]')].map(one => one.dataset.choice)"
        )
        opened = page.evaluate("hubmap.state.values.hub")
        assert row["id"] in offered or opened == row["id"]
        page.evaluate("document.querySelector('.chooser')?.remove(); hubmap.state.set({ hub: null })")


def test_from_nearby_a_click_opens_the_place_at_once(page: Page, table: pd.DataFrame) -> None:
    alone = table[~table.duplicated(["lat", "lon"], keep=False)]
    assert len(alone) > CLICKS
    for at in random.Random(8).sample(range(len(alone)), 8):  # noqa: S311 - clicks of a test
        row = alone.iloc[at]
        x, y = page.evaluate(
            """([lat, lon]) => {
              map_hubmap.setView([lat, lon], map_hubmap.getMaxZoom(), { animate: false });
              const { left, top } = map_hubmap.getContainer().getBoundingClientRect();
              const { x, y } = map_hubmap.latLngToContainerPoint([lat, lon]);
              return [left + x, top + y]; }""",
            [row["lat"], row["lon"]],
        )
        page.mouse.click(x, y)
        assert page.evaluate("hubmap.state.values.hub") == row["id"]
        page.evaluate("hubmap.state.set({ hub: null })")


def _found(page: Page, question: str) -> list[Any]:
    found: list[Any] = page.evaluate("text => hubmap.search.find(text).map(hit => [hit.name, hit.hub?.id])", question)
    return found


def test_search_finds_names_numbers_old_spelling_and_attributes_of_any_hub(page: Page, table: pd.DataFrame) -> None:
    for at in (0, 4711, HUBS - 1):
        row = table.iloc[at]
        assert _found(page, row["name"])[0] == [row["name"], row["id"]]
    old = table[table["name"].str.startswith("Tjeper Lama")].iloc[5]
    assert _found(page, old["name"].replace("Tjeper", "ceper"))[0] == [old["name"], old["id"]]
    one = table[(table["jenis"] == "gong") & table["name"].str.startswith("Juwana")].iloc[-1]
    number = one["name"].removeprefix("Juwana ")
    assert [one["name"], one["id"]] in _found(page, f"gong juwana {number}")
    assert _found(page, "tidakadadisini") == []


def test_filters_choose_the_hubs_that_the_table_would(page: Page, table: pd.DataFrame) -> None:
    chosen = table[(table["workforce"] >= 500) & (table["workforce"] <= 2500) & (table["jenis"] == "pisau")]
    found = page.evaluate(
        """() => { hubmap.filters.set({ min: 500, max: 2500, attributes: { jenis: { values: ['pisau'] } } });
          return hubmap.filters.passing().map(hub => hub.id) }"""
    )
    assert sorted(found) == sorted(chosen["id"])
    without = page.evaluate(
        "() => { hubmap.filters.set({ min: null, max: null, attributes: {}, figure: 'without' });"
        " return hubmap.filters.passing().map(hub => hub.id) }"
    )
    assert sorted(without) == sorted(table[table["workforce"].isna()]["id"])


def test_columns_say_what_each_hub_says_in_any_year(page: Page) -> None:
    for year in ("null", "2015", "2020"):
        differing = page.evaluate(
            """year => { hubmap.state.set({ year });
              const { values } = hubmap.headlines.figuresOf('workforce');
              return hubmap.document.data.hubs.filter((hub, at) => at % 10 === 0 &&
                (hubmap.headlines.headline(hub, 'workforce')?.figure.value ?? null) !== (Number.isNaN(values[at]) ? null : values[at])
              ).length }""",
            None if year == "null" else int(year),
        )
        assert differing == 0


def test_the_list_begins_with_the_largest_and_the_table_with_the_first_row(page: Page, table: pd.DataFrame) -> None:
    largest = table.sort_values(["workforce", "id"], ascending=[False, True], kind="stable").head(10)
    listed = page.locator("[data-ranked]").evaluate_all("all => all.slice(0, 10).map(one => one.dataset.ranked)")
    assert listed == largest["id"].tolist()
    assert page.evaluate("hubmap.tableRows.shownRows().slice(0, 3).map(hub => hub.id)") == [
        "s-00000",
        "s-00001",
        "s-00002",
    ]


def test_of_a_longer_list_the_map_is_drawn_before_what_stands_around_it(open_page: OpenPage, tmp_path: Path) -> None:
    rows = "".join(f"{n},{n % 90},{-6.5 - n % 150 / 100},{107 + n % 700 / 100}\n" for n in range(20_001))
    (tmp_path / "hubs.csv").write_text("name,workforce,lat,lon\n" + rows, encoding="utf-8")
    pipeline.build(tmp_path / "hubs.csv", tmp_path / "out", ["map"])
    page = open_page(tmp_path / "out" / "map.html").page
    drawn, told = page.evaluate(
        """() => { hubmap.filters.set({ min: 80 }); hubmap.filters.set({ min: 85 });
          return [document.querySelector('.hubs-canvas').dataset.shown, document.querySelector('.list-head').textContent] }"""
    )
    assert (drawn, "1.110" in told) == ("1110", False)
    page.locator(".list-head", has_text="1.110").wait_for()
    assert page.locator(".sentences").inner_text().startswith("1.110 dari 20.001")
