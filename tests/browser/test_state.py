"""One state drives everything: the address, the table, the counts, the legend and the downloads agree with it."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyproj import Geod

from hubmap import coverage, pipeline
from hubmap.paths import geodata_dir
from tests.browser.conftest import unfold

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from hubmap.atlas import Atlas
    from tests.browser.conftest import Opened, OpenPage

METRICS = ("workforce", "ikm_units")
CENTRE_ROLES = ("logistics", "material", "rnd")
LAYERS = (
    "hubs",
    "unfigured",
    "planned_material",
    "operating",
    "service",
    "port",
    "plant",
    "areas",
    "precision",
    "names",
)
PROVINCES = ("Jawa Tengah", "Jawa Timur", "Jawa Barat", "Daerah Istimewa Yogyakarta", "Aceh")
HUBS = ("ceper", "tegal", "sidoarjo", "jabodetabek", "klopo")
# every example of a link is a page that is opened anew
EXAMPLES = 200 if os.environ.get("CI") else 25
SAME_PAGE = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

filters: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "list": st.lists(st.just("kemenperin-2019"), max_size=1),
        "province": st.lists(st.sampled_from(PROVINCES), unique=True, max_size=3),
        "role": st.lists(st.sampled_from((*CENTRE_ROLES, "service", "estate")), unique=True, max_size=2),
        "status": st.lists(st.sampled_from(("announced", "operating")), unique=True, max_size=2),
        "quality": st.lists(st.sampled_from("ABC"), unique=True, max_size=2),
        "figure": st.sampled_from(("", "with", "without")),
        "product": st.sampled_from(("", "knalpot", "besi & baja", "a=b,c/d#e%", "PISAU")),
        "min": st.none() | st.integers(0, 3000),
        "max": st.none() | st.integers(0, 5000),
        "attributes": st.just({}),
    }
)
states = st.fixed_dictionaries(
    {
        "metric": st.sampled_from(METRICS),
        "year": st.none() | st.sampled_from((2012, 2017, 2019, 2023)),
        "hub": st.none() | st.sampled_from(HUBS),
        "language": st.sampled_from(("id", "en")),
        "layers": st.dictionaries(st.sampled_from(LAYERS), st.booleans()),
        "filters": filters,
        "coverage": st.fixed_dictionaries(
            {
                "role": st.none() | st.sampled_from(CENTRE_ROLES),
                "status": st.sampled_from(("operating", "announced")),
                "km": st.integers(5, 300),
            }
        ),
        "table": st.booleans(),
        "sort": st.none()
        | st.fixed_dictionaries({"key": st.sampled_from(("name", "figure", "year")), "down": st.booleans()}),
        "view": st.tuples(st.sampled_from((6, 7.5, 9)), st.floats(-9, 4), st.floats(100, 135)).map(
            lambda view: [view[0], round(view[1], 2), round(view[2], 2)]
        ),
    }
)


@pytest.fixture
def opened(open_page: OpenPage, metal_map: Path) -> Opened:
    return open_page(metal_map)


@pytest.fixture(scope="module")
def asked(open_once: OpenPage, metal_map: Path) -> Page:
    """One page for all that ask it and leave nothing behind on which another would depend."""
    return open_once(metal_map).page


@pytest.fixture(scope="module")
def data(metal_map: Path) -> Any:
    text = metal_map.read_text(encoding="utf-8")
    return json.loads(text.partition('id="hubmap-data">')[2].partition("</script>")[0])


def _layer(page: Page, key: str) -> Any:
    return page.locator(f'input[data-layer="{key}"]')


@SAME_PAGE
@given(state=states)
def test_a_shared_link_reproduces_what_its_sender_saw(opened: Opened, metal_map: Path, state: dict[str, Any]) -> None:
    page = opened.page
    sent = page.evaluate(
        "state => { const v = hubmap.state.values;"
        " return hubmap.address.encode({...v, ...state, layers: {...hubmap.state.LAYERS, ...state.layers}}) }",
        state,
    )
    page.goto("about:blank")
    page.goto(f"{metal_map.as_uri()}#{sent}")
    got = page.evaluate("hubmap.state.values")
    # a coverage that is not shown is not sent
    reach = state["coverage"] if state["coverage"]["role"] else {"role": None, "status": "operating", "km": 50}
    for key in ("metric", "year", "hub", "language", "filters", "table", "sort"):
        assert got[key] == state[key], key
    assert got["coverage"] == reach
    assert {**got["layers"], **state["layers"]} == got["layers"]
    assert got["view"] == pytest.approx(state["view"], abs=0.02)
    assert page.locator(".notice").count() == 0


def test_what_a_link_says_that_is_not_known_is_told_and_left_out(open_page: OpenPage, metal_map: Path) -> None:
    page = open_page(f"{metal_map.as_uri()}#m=gold&h=atlantis&on=port,lava&zz=1&y=1066&product=%E0%A4%A&l=en").page
    said = page.locator(".notice").inner_text()
    for part in ("m=gold", "h=atlantis", "on=port,lava", "zz=1", "y=1066", "product="):
        assert part in said
    assert page.evaluate("[hubmap.state.values.metric, hubmap.state.values.hub]") == ["workforce", None]
    assert _layer(page, "port").is_checked()
    assert page.evaluate("document.documentElement.lang") == "en"


def test_following_another_link_on_the_open_page_takes_its_state(opened: Opened) -> None:
    opened.page.evaluate("location.hash = '#h=tegal&m=ikm_units'")
    opened.page.locator(".panel h2", has_text="Tegal").wait_for()
    assert opened.page.locator('input[value="ikm_units"]').is_checked()


def test_the_address_follows_what_is_done(opened: Opened) -> None:
    unfold(opened.page)
    _layer(opened.page, "port").check()
    opened.page.locator('input[value="ikm_units"]').check()
    opened.page.locator('.hub-mark[data-hub="ceper"]').click()
    assert "m=ikm_units" in opened.page.url
    assert "h=ceper" in opened.page.url
    assert "on=port" in opened.page.url


def test_inside_srcdoc_it_works_without_an_address(open_page: OpenPage, metal_map: Path, tmp_path: Path) -> None:
    outer = tmp_path / "outer.html"
    html = metal_map.read_text(encoding="utf-8").replace("&", "&amp;").replace('"', "&quot;")
    outer.write_text(f'<!doctype html><iframe width="900" height="600" srcdoc="{html}"></iframe>', encoding="utf-8")
    opened = open_page(outer)
    inside = opened.page.frames[1]
    inside.locator('.hub-mark[data-hub="ceper"]').wait_for()
    inside.evaluate("hubmap.state.set({hub: 'ceper'})")
    assert inside.locator(".panel h2").inner_text() == "Ceper"
    assert opened.requests == []


def _expected(data: Any, chosen: dict[str, Any], metric: str) -> list[str]:
    """The hubs that pass the filters, reckoned anew in Python."""
    ids = []
    for hub in data["hubs"]:
        centres = [data["centres"][at] for at in hub["centres"]]
        head = hub["figures"][hub["head"][metric]] if metric in hub["head"] else None
        value = head["values"][metric]["value"] if head else None
        products = " ".join([*(hub["products"] or []), *(hub.get("products_en") or [])]).lower()
        wanted = " ".join("".join(c if c.isalnum() else " " for c in chosen["product"].lower()).split())
        passes = (
            (not chosen["list"] or set(chosen["list"]) & set(hub["lists"]))
            and (not chosen["province"] or hub["province"] in chosen["province"])
            and (
                not (chosen["role"] or chosen["status"])
                or any(
                    (not chosen["role"] or centre["role"] in chosen["role"])
                    and (not chosen["status"] or centre["status"] in chosen["status"])
                    for centre in centres
                )
            )
            and (not chosen["quality"] or (head and head["quality"] in chosen["quality"]))
            and (chosen["figure"] != "with" or head)
            and (chosen["figure"] != "without" or not head)
            and (chosen["min"] is None or (value is not None and value >= chosen["min"]))
            and (chosen["max"] is None or (value is not None and value <= chosen["max"]))
            and wanted in " ".join("".join(c if c.isalnum() else " " for c in products).split())
        )
        if passes:
            ids.append(hub["id"])
    return ids


@SAME_PAGE
@given(chosen=filters, metric=st.sampled_from(METRICS))
def test_table_counts_legend_and_download_agree_with_the_data(
    opened: Opened, data: Any, chosen: dict[str, Any], metric: str
) -> None:
    page = opened.page
    page.evaluate(
        "([filters, metric]) => hubmap.state.set({filters, metric, table: true, sort: null})", [chosen, metric]
    )
    seen = page.evaluate(
        "() => ({rows: [...document.querySelectorAll('.hubs-table tbody tr')].map(r => r.dataset.row),"
        " marks: [...document.querySelectorAll('.hub-mark')].filter(m => !m.hidden).map(m => m.dataset.hub),"
        " count: document.querySelector('.filter-count').textContent, head: document.querySelector('.table-head h2').textContent,"
        " csv: hubmap.downloads.csvText(), geojson: hubmap.downloads.collection(),"
        " hollow: document.querySelectorAll('.hub-mark:not([hidden]) .hub-hollow').length, tally: hubmap.headlines.coverCounts("
        "hubmap.filters.placed(), hubmap.state.values.metric)})"
    )
    ids = _expected(data, chosen, metric)
    by_id = {hub["id"]: hub for hub in data["hubs"]}
    assert seen["rows"] == ids
    assert sorted(seen["marks"]) == sorted(i for i in ids if by_id[i]["lat"] is not None)
    assert f"{len(ids)} dari 29" in seen["count"]
    assert seen["head"] == f"Sentra: {len(ids)} dari 29"
    assert [row["id"] for row in csv.DictReader(io.StringIO(seen["csv"]), delimiter=";")] == ids
    assert [feature["id"] for feature in seen["geojson"]["features"]] == ids
    without = sum(metric not in by_id[i]["head"] for i in ids)
    assert seen["tally"]["none"] == without
    assert sum(seen["tally"].values()) == len(ids)


def test_a_choice_says_how_many_hubs_it_would_leave(opened: Opened, data: Any) -> None:
    page = opened.page
    page.locator(".fold summary").first.click()
    page.locator('input[data-filter="list"]').check()
    listed = [hub for hub in data["hubs"] if hub["lists"]]
    for name in {hub["province"] for hub in listed} - {None}:
        label = page.locator("label", has=page.locator(f'input[data-filter="province"][value="{name}"]'))
        assert label.locator(".count").inner_text() == str(sum(hub["province"] == name for hub in listed))


@pytest.mark.parametrize("metric", METRICS)
def test_the_page_chooses_the_same_figure_as_the_atlas(asked: Page, data: Any, metric: str) -> None:
    chosen = asked.evaluate(
        "key => Object.fromEntries(hubmap.document.data.hubs.map(h => [h.id, h.figures.indexOf(hubmap.headlines.best(h.figures, key, null))]))",
        metric,
    )
    assert {hub: at for hub, at in chosen.items() if at >= 0} == {
        hub["id"]: hub["head"][metric] for hub in data["hubs"] if metric in hub["head"]
    }


def test_a_year_shows_no_newer_figure_and_says_its_own_year(opened: Opened) -> None:
    opened.page.evaluate("hubmap.state.set({year: 2017})")
    label = opened.page.locator('.hub-mark[data-hub="ceper"]').get_attribute("aria-label")
    assert label == "Ceper: 3.200 tenaga kerja, 2017; 36 km di timur laut Jogja"
    unfold(opened.page)
    assert opened.page.locator(".year").inner_text().startswith("Tahun data: sampai dengan 2017")
    years = opened.page.evaluate(
        "hubmap.document.data.hubs.map(h => hubmap.headlines.headline(h, 'workforce')).filter(Boolean).map(f => f.observation.year)"
    )
    assert max(years) <= 2017


def test_distances_are_those_of_the_ellipsoid(asked: Page, data: Any) -> None:
    geod = Geod(ellps="WGS84")
    placed = [hub for hub in data["hubs"] if hub["lat"] is not None]
    home = placed[0]
    for hub in placed[1:]:
        km = asked.evaluate("([a, b]) => hubmap.geodesic.distanceKm(a, b)", [home, hub])
        assert km == pytest.approx(geod.inv(home["lon"], home["lat"], hub["lon"], hub["lat"])[2] / 1000, abs=0.001)


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return pipeline.read(geodata_dir())


def test_the_page_finds_the_same_nearest_centres_as_python(asked: Page, atlas: Atlas) -> None:
    ask = (
        "([id, role, status]) => { const f = hubmap.coverage.nearest(hubmap.lookup.findHub(id), role, status);"
        " return f && [f.centre.id, f.km] }"
    )
    for row in coverage.nearest(atlas).to_pylist():
        if row["role"] not in CENTRE_ROLES or row["status"] not in ("operating", "announced"):
            continue
        found = asked.evaluate(ask, [row["hub"], row["role"], row["status"]])
        assert found[1] == pytest.approx(row["km"], abs=0.05)
        # centres of one hub are equally near
        assert found[0] == row["centre"] or found[1] == pytest.approx(row["km"], abs=0.02)


@pytest.mark.parametrize("metric", METRICS)
@pytest.mark.parametrize("status", ["operating", "announced"])
def test_the_page_and_python_agree_on_who_is_served(asked: Page, atlas: Atlas, metric: str, status: str) -> None:
    expected = coverage.served(atlas, role="material", status=status, within_km=100, metric=metric)
    found = asked.evaluate(
        "([metric, status]) => { hubmap.state.set({metric, coverage: {role: 'material', status, km: 100}});"
        " const f = hubmap.coverage.served(); return {...f, within: f.within.map(h => h.id), placed: f.placed.length,"
        " unplaced: f.unplaced.map(h => h.id)} }",
        [metric, status],
    )
    assert found == {
        "within": list(expected.hubs),
        "placed": expected.placed,
        "unplaced": list(expected.unplaced),
        "withFigure": expected.with_figure,
        "total": expected.total,
        "years": list(expected.years) if expected.years else None,
        "ofHub": expected.of_hub,
    }


def test_coverage_is_drawn_and_said(opened: Opened) -> None:
    opened.page.evaluate("hubmap.state.set({coverage: {role: 'material', status: 'operating', km: 100}})")
    assert opened.page.locator("path.reach").count() == 1
    assert opened.page.locator("path.reach-line").count() > 20
    unfold(opened.page)
    assert (
        "dari 29 sentra berada dalam 100 km dari Pusat bahan baku (beroperasi) terdekat."
        in opened.page.locator(".reach-told").inner_text()
    )


def test_search_finds_by_name_place_product_and_old_spelling(opened: Opened) -> None:
    field, hits = opened.page.get_by_role("combobox").first, opened.page.locator(".hit-hub .hit-name")
    for question, found in {
        "sido": "Sidoarjo",
        "Tjeper": "Ceper",
        "knalpot": "Purbalingga",
        "Klaten": "Ceper",
        "PASOEROEAN": "Pasuruan",
    }.items():
        field.fill(question)
        hits.first.filter(has_text=re.compile(f"^{found}$")).wait_for()
        opened.page.keyboard.press("Enter")
        assert opened.page.locator(".panel h2").inner_text() == found
        opened.page.keyboard.press("Escape")


def test_search_goes_to_a_place_that_is_no_hub(opened: Opened) -> None:
    opened.page.get_by_role("combobox").first.fill("Jayapura")
    opened.page.keyboard.press("Enter")
    assert opened.page.evaluate("map_hubmap.getCenter().lng") > 139


def test_the_table_sorts_with_missing_figures_last_either_way(opened: Opened) -> None:
    page = opened.page
    page.get_by_role("button", name="Tabel").click()
    head = page.get_by_role("columnheader", name="Tenaga kerja")
    for order in ("descending", "ascending"):
        head.get_by_role("button").click()
        assert head.get_attribute("aria-sort") == order
        figures = page.locator(".hubs-table tbody tr td:nth-child(3)").all_inner_texts()
        missing = [figure == "tidak ada angka" for figure in figures]
        assert missing == sorted(missing)
    assert figures[0] != "4.000"


def test_a_download_holds_what_is_shown_with_year_and_source(opened: Opened) -> None:
    page = opened.page
    page.evaluate("hubmap.state.set({table: true}); hubmap.filters.set({list: ['kemenperin-2019']})")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="CSV").click()
    text = Path(waiting.value.path()).read_text(encoding="utf-8-sig")
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(text), delimiter=";")}
    assert len(rows) == 9
    assert (rows["ceper"]["value"], rows["ceper"]["year"], rows["ceper"]["quality"]) == ("4000", "2019", "A")
    assert rows["ceper"]["source_url"].startswith("https://www.solopos.com/")
    assert rows["jabodetabek"]["value"] == ""
    with page.expect_download() as waiting:
        page.get_by_role("button", name="GeoJSON").click()
    assert len(json.loads(Path(waiting.value.path()).read_text(encoding="utf-8"))["features"]) == 9
    assert opened.requests == []


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", " =1", "\r=1"])
def test_what_a_spreadsheet_would_take_for_a_formula_is_disarmed(asked: Page, text: str) -> None:
    written = asked.evaluate("text => hubmap.downloads.cell(text)", text)
    assert next(csv.reader(io.StringIO(written, newline="")))[0].startswith("'")


@pytest.mark.parametrize(
    ("key", "axis", "sign"), [("ArrowRight", 0, 1), ("ArrowLeft", 0, -1), ("ArrowUp", 1, -1), ("ArrowDown", 1, 1)]
)
def test_arrow_keys_go_to_the_next_mark_in_that_direction(asked: Page, key: str, axis: int, sign: int) -> None:
    page = asked
    middle = "() => { const b = document.activeElement.getBoundingClientRect(); return [b.left + b.width / 2, b.top + b.height / 2] }"
    page.locator('.hub-mark[data-hub="purbalingga"]').focus()
    before = page.evaluate(middle)
    page.keyboard.press(key)
    assert page.evaluate("document.activeElement.matches('.hub-mark, .centre-mark')")
    assert (page.evaluate(middle)[axis] - before[axis]) * sign > 0


def test_the_map_is_one_tab_stop(asked: Page) -> None:
    stops = asked.evaluate(
        "[...document.querySelectorAll('#map_hubmap, #map_hubmap *')].filter(e => e.tabIndex >= 0 && e.offsetParent).length"
    )
    assert stops == 1


def test_a_whole_task_by_keyboard_alone(opened: Opened) -> None:
    page = opened.page
    _tab_to(page, "document.activeElement.dataset.control === 'search'")
    page.keyboard.type("sidoarjo")
    page.keyboard.press("Enter")
    panel = page.locator(".panel")
    assert ">3.000 tenaga kerja" in " ".join(panel.inner_text().split())
    assert panel.locator(".headline a").first.get_attribute("href").startswith("http")  # type: ignore[union-attr]
    page.keyboard.press("Escape")
    assert panel.is_hidden()
    page.keyboard.press("Escape")
    _tab_to(page, "document.activeElement.dataset.control === 'fold-layers'")
    page.keyboard.press("Enter")
    _tab_to(page, "document.activeElement.dataset.layer === 'planned_material'")
    page.keyboard.press("Space")
    assert not _layer(page, "planned_material").is_checked()
    page.keyboard.press("Space")
    assert _layer(page, "planned_material").is_checked()
    assert page.locator('.tray [data-role="material"].glyph-silent').count() >= 1
    _tab_to(page, "document.activeElement.dataset.control === 'table'")
    page.keyboard.press("Enter")
    _tab_to(page, "document.activeElement.dataset.download === 'csv'")
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    assert "sidoarjo" in Path(waiting.value.path()).read_text(encoding="utf-8-sig")


def _tab_to(page: Page, there: str) -> None:
    for _ in range(150):
        if page.evaluate(there):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"Tab does not lead to {there}")


def test_a_change_is_told_to_those_who_listen(opened: Opened) -> None:
    opened.page.evaluate("hubmap.filters.set({list: ['kemenperin-2019']})")
    said = opened.page.locator('[role="status"]').first.inner_text()
    assert said.startswith("9 sentra ada di peta, 6 dengan angka untuk tenaga kerja.")
    assert "Yang terbesar: Ceper, 4.000 tenaga kerja (2019)." in said


def test_a_hub_with_several_years_has_a_chart_that_can_be_read(opened: Opened) -> None:
    opened.page.evaluate("hubmap.state.set({hub: 'ceper'})")
    said = opened.page.locator(".chart").get_attribute("aria-label")
    assert said is not None
    assert "2019: 4.000" in said
    assert "2017: 3.200" in said
    assert opened.page.locator(".chart-shown").count() == 1


STATES = {
    "search": "document.querySelector('.search-field').value = 'ceper';"
    " document.querySelector('.search-field').dispatchEvent(new Event('input'))",
    "filters": "document.querySelector('.fold summary').click(); hubmap.filters.set({province: ['Jawa Timur']})",
    "table": "hubmap.state.set({table: true, sort: {key: 'figure', down: true}})",
    "hub": "hubmap.state.set({hub: 'ceper'})",
    "coverage": "hubmap.state.set({coverage: {role: 'rnd', status: 'announced', km: 80}})",
    "year": "hubmap.state.set({year: 2017})",
    "all layers": "for (const key of Object.keys(hubmap.state.LAYERS)) hubmap.state.toggle(key, true)",
    "share": "hubmap.dialogs.share()",
    "about": "hubmap.dialogs.about()",
    "English": "hubmap.state.set({language: 'en'})",
    "district": "map_hubmap.setView([-7.68, 110.66], 12, {animate: false}); 0",
}


@pytest.mark.parametrize("width", [1280, 390])
def test_no_state_asks_for_anything_or_scrolls_sideways(open_page: OpenPage, metal_map: Path, width: int) -> None:
    opened = open_page(metal_map, width, 800)
    wide = {}
    # one upon the other, so that each state is met with those before it
    for state, action in STATES.items():
        opened.page.evaluate(f"() => {{ {action} }}")
        opened.page.wait_for_timeout(150)
        wide[state] = opened.page.evaluate("document.documentElement.scrollWidth")
    assert opened.requests == []
    assert {state: pixels for state, pixels in wide.items() if pixels > width} == {}


def test_printing_asks_for_nothing(opened: Opened) -> None:
    opened.page.evaluate(
        "window.dispatchEvent(new Event('beforeprint')); window.dispatchEvent(new Event('afterprint'))"
    )
    assert opened.requests == []
    assert opened.page.locator(".printed").count() == 0
