from __future__ import annotations

import base64
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import folium
import folium.plugins
import pytest

import hubmap
from hubmap.arrow_tables import frame_of
from hubmap.errors import UsageError
from tests.factories import small_atlas, with_tables

HOSTILE = "{{ 7*7 }} {% x %} {# y #} ${1} </script><img src=x onerror=alert(1)> \\u0041 `tick` 'q' \"d\" & <b>"


class Frame(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.attributes: dict[str, str | None] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag == "iframe"
        self.attributes = dict(attrs)


@pytest.fixture(scope="module")
def shown() -> hubmap.Map:
    return hubmap.Map(small_atlas(), language="en", size="half", height=400)


def test_a_map_shows_itself_in_a_sandboxed_frame(shown: hubmap.Map) -> None:
    attributes = Frame(shown._repr_html_()).attributes
    document = attributes["srcdoc"] or ""
    assert document.startswith("<!doctype html>")
    assert "data-embed" in document[:200]
    assert 'data-language="en"' in document[:200]
    assert attributes["title"] == "Metal hubs"
    assert attributes["height"] == "400"
    assert "allow-same-origin" not in (attributes["sandbox"] or "")


def test_a_map_gives_a_picture_where_no_page_can_be_shown(shown: hubmap.Map) -> None:
    bundle = shown._repr_mimebundle_()
    assert set(bundle) == {"text/html", "image/png", "text/plain"}
    assert base64.b64decode(bundle["image/png"]).startswith(b"\x89PNG")
    assert "Ceper 4,000 (2019)" in bundle["text/plain"]


def test_a_front_end_gets_only_what_it_asks_for(shown: hubmap.Map) -> None:
    assert set(shown._repr_mimebundle_(include={"text/plain"})) == {"text/plain"}
    assert "text/html" not in shown._repr_mimebundle_(exclude={"text/html"})


def test_a_map_is_saved_as_a_page_or_a_picture(shown: hubmap.Map, tmp_path: Path) -> None:
    assert shown.save(tmp_path / "map.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert shown.save(str(tmp_path / "map.png")).read_bytes().startswith(b"\x89PNG")
    assert "Ceper" in (tmp_path / "map.alt.txt").read_text(encoding="utf-8")
    with pytest.raises(UsageError, match=r"\.html, \.png"):
        shown.save(tmp_path / "map.bmp")


def test_a_language_that_there_is_not_is_refused() -> None:
    with pytest.raises(UsageError, match="id or en"):
        hubmap.Map(small_atlas(), language="fr")


def test_a_folium_map_holds_the_hubs_and_takes_folium_s_plugins(shown: hubmap.Map) -> None:
    made = shown.to_folium()
    folium.plugins.Fullscreen().add_to(made)
    folium.plugins.Search(made.hubs, search_zoom=12).add_to(made)
    folium.LayerControl().add_to(made)
    text = made.get_root().render()
    assert "Ceper: 4,000 (2019)" in text
    assert "Semarang: no figure" in text
    assert "tile.openstreetmap" not in text


def test_hostile_names_stay_text_in_a_folium_map() -> None:
    atlas = small_atlas()
    atlas = with_tables(atlas, hubs=frame_of(atlas.hub_table).assign(name=HOSTILE))
    text = hubmap.Map(atlas).to_folium().get_root().render()
    rows = json.loads(re.search(r"var rows = (\[.*?\]);\n", text).group(1))  # type: ignore[union-attr]
    assert rows[0][2].startswith(f"{HOSTILE}: ")
    assert "49 {" not in text
    assert text.count("onerror=alert") == len(rows)
    assert "<img" not in text
