"""The atlas as one HTML file that holds everything: `page.render(atlas)` is its only door.

The map's element and the call that makes it are folium's, which wrote them once, without any data, into ``web/folium_shell.json``:
to import folium for each page would take a fifth of a small build's time. No text from data could reach a folium or branca
object, because branca compiles what it has rendered a second time as a template.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.page.payload import Payload

__all__ = ["render"]


def render(atlas: Atlas) -> str:
    """Write the atlas as a self-contained HTML document that makes no request when it is opened.

    The same atlas gives the same text on every machine.
    """
    from hubmap.page import payload

    return _wrapped(payload.payload(atlas))


def _wrapped(payload: Payload) -> str:
    """Put the payload, whose blocks are safe in a ``<script>``, the scripts and the styles into one document, and allow just these."""
    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    from hubmap.page import assets

    markup, creation = _shell(payload.centre, payload.zoom)
    scripts = [assets.leaflet(), creation, assets.page()]
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
    """The map's element and the script that makes the map, as folium rendered them."""
    from hubmap.page import assets

    rendered = json.loads(assets.text("folium_shell.json"))
    script = rendered["script"].replace("CENTRE", json.dumps(list(centre))).replace("ZOOM", json.dumps(zoom))
    return rendered["html"], script


def _policy(scripts: list[str], styles: list[str], tile_origin: str | None) -> str:
    from hubmap.page import assets

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
