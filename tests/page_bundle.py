"""Make what the page is made of: `schema.ts` from the payload's dataclasses, the bundles of its scripts, and folium's shell.

``python -m tests.page_bundle`` writes them. With ``--check`` nothing is written: it fails where the schema is not that of the
dataclasses.
"""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from typing import Any, Union, cast

import folium

from hubmap.page import document

__all__ = ["BUNDLES", "ESBUILD", "PROBE", "ROOT", "SCHEMA", "SHELL", "bundle", "declaration", "schema", "shell"]

ROOT = Path(__file__).parents[1]
ESBUILD = ROOT / "node_modules" / ".bin" / "esbuild"
WEB = ROOT / "hubmap" / "page" / "web"
STUDIO = ROOT / "hubmap" / "studio" / "web"
SCHEMA = WEB / "src" / "schema.ts"
SHELL = WEB / "folium_shell.json"
PROBE = ROOT / "tests" / "browser" / "probe.ts"
#: By bundle: where its scripts begin.
BUNDLES = {
    WEB / "page.js": WEB / "src" / "main.ts",
    ROOT / "hubmap" / "embedding" / "follow.js": WEB / "src" / "frames" / "follow_height.ts",
    STUDIO / "studio.js": STUDIO / "src" / "main.ts",
}
_OPTIONS = ("--bundle", "--format=iife", "--target=es2022", "--charset=utf8")
# lines, so that two versions of the page's bundle can be told apart; the small ones are read by who puts them on a site
_SMALL = ("--minify", "--line-limit=160")

_PLAIN = {str: "string", int: "number", float: "number", bool: "boolean", type(None): "null", Any: "unknown"}


class _Map(folium.Map):
    """A folium map with a fixed name that brings no files from other hosts."""

    default_js = []  # noqa: RUF012 - folium's own attribute, and nobody changes it
    default_css = []  # noqa: RUF012

    def get_name(self) -> str:
        return "map_hubmap"


def shell(centre: tuple[float, float] = (12.5, 34.25), zoom: int = 7) -> tuple[str, str]:
    """The map's element and the script that makes the map, as folium renders them."""
    options: dict[str, Any] = {"zoom_snap": 0.5, "attribution_control": False}
    made = _Map(location=list(centre), zoom_start=zoom, tiles=None, zoom_control=False, **options)
    figure = cast("folium.Figure", made.get_root())
    figure.render()
    return figure.html.render().strip(), figure.script.render().strip() + "\n"


def _shell_json() -> str:
    html, script = shell()
    script = script.replace("[12.5, 34.25]", "CENTRE").replace('"zoom": 7', '"zoom": ZOOM')
    return json.dumps({"html": html, "script": script}, indent=1) + "\n"


def schema() -> str:
    """The whole module: one interface for each dataclass, in the order in which they are written."""
    kinds = [kind for kind in vars(document).values() if is_dataclass(kind) and kind.__module__ == document.__name__]
    head = "/** What crosses to the page. Made by `make page` from `hubmap/page/document.py`: change it there. */\n"
    return head + "".join("\n" + declaration(kind) for kind in kinds)  # type: ignore[arg-type]


def declaration(kind: type) -> str:
    """One dataclass as an interface."""
    hints = typing.get_type_hints(kind, vars(document))
    # a field with a default is left out where it says nothing
    lines = [
        f"  {field.name}{'' if field.default is MISSING else '?'}: {_written(hints[field.name])};\n"
        for field in fields(kind)
    ]
    return f"/** {inspect.getdoc(kind)} */\nexport interface {kind.__name__} {{\n{''.join(lines)}}}\n"


def _written(hint: Any) -> str:
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if hint in _PLAIN:
        return _PLAIN[hint]
    if origin in (types.UnionType, Union):
        return " | ".join(_written(part) for part in parts)
    if origin is list:
        item = _written(parts[0])
        return f"({item})[]" if " | " in item else f"{item}[]"
    if origin is tuple:
        return f"{_written(parts[0])}[]"
    if origin is dict:
        return f"Record<{_written(parts[0])}, {_written(parts[1])}>"
    return str(hint.__name__)


def bundle(entry: Path) -> str:
    """A script with all that it imports, in one file."""
    banner = f"--banner:js=/* hubmap (MIT), made by `make page` from {entry.relative_to(ROOT).as_posix()} */"
    command = [str(ESBUILD), str(entry), *_OPTIONS, *(() if entry.parent.name == "frames" else _SMALL), banner]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=ROOT).stdout


def main() -> None:
    """Write the schema, then the bundles."""
    if "--check" in sys.argv:
        fresh = SCHEMA.read_text(encoding="utf-8") == schema()
        sys.exit(None if fresh else "schema.ts is not that of hubmap/page/document.py: run `make page`")
    SCHEMA.write_text(schema(), encoding="utf-8")
    SHELL.write_text(_shell_json(), encoding="utf-8")
    for made, entry in BUNDLES.items():
        made.write_text(bundle(entry), encoding="utf-8")


if __name__ == "__main__":
    main()
