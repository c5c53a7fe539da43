"""The hubs as one layer of an ordinary folium map, to go on with folium's own plugins; text from data stays text.

Branca compiles what it has rendered a second time as a template. The rows therefore cross as JSON in which every brace
that text could hold is written as an escape, so that no template mark can come out of it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import folium
from folium.template import Template

from hubmap.page import assets

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FoliumMap", "Row", "folium_map"]

Row = tuple[float, float, str, float | None]

# what could end a script, begin a template, or be taken for a line end; none of it is structure in an array of arrays
_ESCAPED = "{}<>&%#\u2028\u2029"


class _Hubs(folium.FeatureGroup):
    """Circles with tooltips, made by a script from rows of numbers and texts; plugins take it for a group of features."""

    _template = Template(assets.text("layer.js.jinja"))

    def __init__(self, rows: Sequence[Row], name: str) -> None:
        super().__init__(name=name, overlay=True)  # else it would be a base map, which shuts out others
        self._name = "Hubs"
        self.rows = _json(rows)


class FoliumMap(folium.Map):
    """A folium map that knows its layer of hubs, for plugins that want one: ``Search(made.hubs, search_zoom=12)``."""

    hubs: folium.FeatureGroup


def folium_map(rows: Sequence[Row], *, name: str, tiles: str | None, **options: Any) -> FoliumMap:  # noqa: ANN401 - folium's
    """Make a folium map with the hubs as one layer.

    Parameters
    ----------
    rows
        Latitude and longitude (degrees, EPSG:4326), the tooltip's plain text, and the circle's radius in pixels, None
        for a hub without a figure.
    name
        The layer's name in a layer control.
    tiles
        Folium's base map; None for none, which asks nothing of the network beyond folium's own scripts.
    options
        For `folium.Map`.
    """
    lats, lons = [row[0] for row in rows], [row[1] for row in rows]
    made = FoliumMap(location=[-2.4, 118.0], zoom_start=5, tiles=tiles, **options)
    if rows:
        made.fit_bounds([[min(lats), min(lons)], [max(lats), max(lons)]], max_zoom=11)
    made.hubs = _Hubs(rows, name)
    made.hubs.add_to(made)
    return made


def _json(rows: Sequence[Row]) -> str:
    text = json.dumps([list(row) for row in rows], ensure_ascii=False, allow_nan=False)
    return "".join(f"\\u{ord(character):04x}" if character in _ESCAPED else character for character in text)
