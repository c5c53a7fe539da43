"""A folium map with the hubs, opened in Chromium: one layer, text that stays text, and room for folium's plugins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import folium
import folium.plugins
import pytest

import hubmap
from hubmap.arrow_tables import frame_of
from hubmap.page import assets
from tests.factories import small_atlas, with_tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

HOSTILE = "{{ 7*7 }}<img src=x onerror=alert(1)>"


def _answer(route: Route) -> None:
    """Leaflet is the one that comes with hubmap, and all else that folium asks for is empty."""
    url = route.request.url
    if url.startswith("file:"):
        route.continue_()
    elif url.endswith("/leaflet.js"):
        route.fulfill(body=assets.leaflet(), content_type="text/javascript")
    else:
        route.fulfill(body="", content_type="text/css" if url.endswith(".css") else "text/javascript")


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    """A saved folium map of hubs of which one has a hostile name, with a plugin and a layer control."""
    atlas = small_atlas()
    named = [
        HOSTILE if hub == "ceper" else name for hub, name in zip(atlas.hubs["id"], atlas.hubs["name"], strict=True)
    ]
    atlas = with_tables(atlas, hubs=frame_of(atlas.hub_table).assign(name=named))
    made = hubmap.Map(atlas, language="en").to_folium()
    folium.plugins.ScrollZoomToggler().add_to(made)
    folium.LayerControl(collapsed=False).add_to(made)
    made.save(str(tmp_path / "folium.html"))
    opened = browser.new_page()
    opened.set_default_timeout(10_000)
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.on("dialog", lambda dialog: errors.append(dialog.message))
    opened.route("**/*", _answer)
    opened.goto((tmp_path / "folium.html").as_uri())
    opened.locator(".leaflet-interactive").first.wait_for(state="attached")
    assert errors == []
    yield opened
    opened.close()
    assert errors == []


def test_the_hubs_are_one_layer_that_can_be_switched_off(page: Page) -> None:
    assert page.locator("path.leaflet-interactive").count() == 6
    page.get_by_label("Hubs").uncheck()
    assert page.locator("path.leaflet-interactive").count() == 0


def test_a_plugin_of_folium_s_stands_beside_them(page: Page) -> None:
    assert page.locator("img[id^=scroll_zoom_toggler]").count() == 1


def test_what_a_search_would_write_as_markup_holds_none(page: Page) -> None:
    layers = "Object.values(window).find(one => one instanceof L.FeatureGroup).getLayers()"
    titles = page.evaluate(f"{layers}.map(layer => layer.options.title)")
    assert "Tegal: 1,204 (2020, part)" in titles
    assert not any(mark in title for title in titles for mark in "<>")


def test_a_hostile_name_is_text_in_its_tooltip(page: Page) -> None:
    for mark in page.locator("path.leaflet-interactive").all():
        mark.dispatch_event("mouseover")
    told = page.locator(".leaflet-tooltip").all_inner_texts()
    assert f"{HOSTILE}: 4,000 (2019)" in told
    assert page.locator(".leaflet-tooltip img").count() == 0
