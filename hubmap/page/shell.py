"""folium's shell of the page: the map's element and the call that makes it, with fixed ids and nothing from elsewhere.

This is the only module that imports folium. No text from data reaches a folium or branca object, because branca compiles
what it has rendered a second time as a template.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import folium
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from hubmap.page import assets

if TYPE_CHECKING:
    from hubmap.page.payload import Payload

__all__ = ["MAP_ID", "wrap"]

MAP_ID = "map_hubmap"


class _Map(folium.Map):
    """A folium map with a fixed name that brings no files from other hosts."""

    default_js = []  # noqa: RUF012 - folium's own attribute, and nobody changes it
    default_css = []  # noqa: RUF012

    def get_name(self) -> str:
        return MAP_ID


def wrap(payload: Payload) -> str:
    """Put the payload, the scripts and the styles into one HTML document.

    Parameters
    ----------
    payload
        What the page is given; its blocks are already safe inside a ``<script>`` data block.

    Returns
    -------
    str
        The document, with a Content-Security-Policy that allows just the scripts and styles in it.
    """
    markup, creation = _shell(payload.centre, payload.zoom)
    scripts = [assets.leaflet(), creation, assets.kdbush(), assets.page()]
    styles = assets.styles(payload.accent)
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    return environment.from_string(assets.text("frame.html.jinja")).render(
        lang=payload.language,
        title=payload.title,
        description=payload.description,
        csp=_policy(scripts, styles, payload.tile_origin),
        styles=[Markup(style) for style in styles],  # noqa: S704 - our own files
        shell_html=Markup(markup),  # noqa: S704 - folium's element, which holds no text from data
        scripts=[Markup(script) for script in scripts],  # noqa: S704 - our own files
        data_json=Markup(payload.data),  # noqa: S704 - escaped by payload.block
        basemap_json=Markup(payload.basemap),  # noqa: S704
        strings_json=Markup(payload.strings),  # noqa: S704
        dataset_json=Markup(payload.dataset),  # noqa: S704
        columns=payload.columns,
        table=payload.table,
    )


def _shell(centre: tuple[float, float], zoom: int) -> tuple[str, str]:
    """The map's element and the script that makes the map, as folium renders them."""
    options: dict[str, Any] = {"zoom_snap": 0.5, "attribution_control": False}
    shell = _Map(location=list(centre), zoom_start=zoom, tiles=None, zoom_control=False, **options)
    figure = cast("folium.Figure", shell.get_root())
    figure.render()
    return figure.html.render().strip(), figure.script.render().strip() + "\n"


def _policy(scripts: list[str], styles: list[str], tile_origin: str | None) -> str:
    images = " ".join(["img-src data: blob:", *([tile_origin] if tile_origin else [])])
    return "; ".join(
        [
            "default-src 'none'",
            "script-src " + " ".join(assets.csp_hash(script) for script in scripts),
            "style-src " + " ".join(assets.csp_hash(style) for style in styles),
            images,
            "connect-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )
