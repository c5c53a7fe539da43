"""The page's own files and the vendored ones: which there are, in what order they load, and their checksums."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from types import MappingProxyType

from hubmap import vocabulary

__all__ = ["Vendored", "colours", "csp_hash", "leaflet", "page", "styles", "text", "vendored"]

_THEMES: tuple[vocabulary.Theme, ...] = ("light", "dark")
_STYLES = (
    "colours",
    "page",
    "stage",
    "marks",
    "panel",
    "controls",
    "table",
    "narrow",
    "embed",
    "print",
    "access",
    "plain",
)


@dataclass(frozen=True, slots=True)
class Vendored:
    """A third-party package whose files are shipped: `sha256` by file name."""

    name: str
    version: str
    licence: str
    sha256: dict[str, str]


def text(*parts: str) -> str:
    """Text of a file under ``page/web``, with line ends as written."""
    return _web().joinpath(*parts).read_text(encoding="utf-8")


def styles(accent: Mapping[str, str] = MappingProxyType({})) -> list[str]:
    """Style sheets in the order in which they apply, with the accent by theme; each is inlined as one ``<style>``."""
    sheets = [text("vendor", "leaflet", "leaflet.css"), *(text("css", f"{name}.css") for name in _STYLES)]
    return [colours(accent), *map(_tight, sheets)]


def _tight(sheet: str) -> str:
    """A style sheet without comments and without space that says nothing."""
    bare = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    close = re.sub(r"\s*([{};,])\s*|(:) ", r"\1\2", re.sub(r"\s+", " ", bare)).strip()
    return close.replace(";}", "}")


def colours(accent: Mapping[str, str] = MappingProxyType({})) -> str:
    """The palette by day and by night, as custom properties; a hub's sheet is printed in the day's."""
    day, night = (
        _properties({**vocabulary.palette(theme), **({"accent": accent[theme]} if accent else {})}) for theme in _THEMES
    )
    return f":root,:root.printing-hub{{{day}}}@media (prefers-color-scheme:dark){{:root{{{night}}}}}"


def _properties(palette: Mapping[str, str]) -> str:
    return "".join(f"--{name}:{colour};" for name, colour in palette.items())


def leaflet() -> str:
    """Leaflet's own script, which has to run before folium's shell makes the map."""
    return text("vendor", "leaflet", "leaflet.js")


def page() -> str:
    """The page's own script, bundled from ``web/src`` by ``make page``; it runs after folium's shell."""
    return text("page.js")


def vendored() -> list[Vendored]:
    """The shipped third-party packages, by name, as their ``vendor.json`` says."""
    folders = sorted(_web().joinpath("vendor").iterdir(), key=lambda folder: folder.name)
    records = [json.loads(folder.joinpath("vendor.json").read_text(encoding="utf-8")) for folder in folders]
    return [
        Vendored(name=record["name"], version=record["version"], licence=record["licence"], sha256=record["sha256"])
        for record in records
    ]


def csp_hash(content: str) -> str:
    """Source expression of an inline script or style for a Content-Security-Policy (CSP Level 3, section 2.3.1)."""
    digest = hashlib.sha256(content.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def _web() -> Traversable:
    return resources.files("hubmap.page") / "web"
