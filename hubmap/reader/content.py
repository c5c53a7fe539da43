"""Whether a file of places is what its name says, told from its bytes before a library that knows many kinds may guess."""

from __future__ import annotations

import codecs
import json
import re
from pathlib import Path
from typing import Final

from hubmap.errors import InputError
from hubmap.reader.limits import Limits

__all__ = ["check_content"]

_HEAD: Final = 4096
_JSON: Final = (".geojson", ".json")
_LINES: Final = (".geojsonl", ".ndjson", ".jsonl", ".geojsonseq")
_XML: Final = (".kml", ".gpx", ".gml")
_BEGINNINGS: Final = {
    ".gpkg": b"SQLite format 3\0",
    ".sqlite": b"SQLite format 3\0",
    ".db": b"SQLite format 3\0",
    ".fgb": b"fgb",
    ".shp": b"\0\0\x27\x0a",
}
_ROOTS: Final = {".kml": b"kml", ".gpx": b"gpx", ".gml": b"FeatureCollection"}
# GDAL takes no notice of upper and lower case, and letters may be written as escapes
_CRS: Final = re.compile(rb'"(?:c|\\u00[46]3)(?:r|\\u00[57]2)(?:s|\\u00[57]3)"\s*:\s*(?=\{)', re.IGNORECASE)
_STRING: Final = re.compile(rb'"(?:[^"\\]|\\.)*+(?:"|\Z)', re.DOTALL)
_NAMED: Final = ("name", "epsg")


def check_content(file: Path, limits: Limits) -> None:
    """Refuse a file whose content is not of the kind that its name says, or that would lead its reader elsewhere.

    Parameters
    ----------
    file
        Of a kind that GDAL reads.
    limits
        How deep brackets may be nested.

    Raises
    ------
    InputError
        It is of another kind, its coordinate system is a link, it declares entities, or it is nested too deep.
    """
    suffix = file.suffix.casefold()
    limits.check_file(file)
    with file.open("rb") as opened:
        head = opened.read(_HEAD)
    if suffix in _JSON or suffix in _LINES:
        _check_json(file, limits)
    elif suffix in _XML:
        _check_xml(file)
    elif not head.startswith(_BEGINNINGS[suffix]):
        raise _not_so(file)


def _not_so(file: Path) -> InputError:
    return InputError(f"{file.name} cannot be read: it is not what its name says ({file.suffix}).")


def _check_json(file: Path, limits: Limits) -> None:
    content = file.read_bytes().removeprefix(codecs.BOM_UTF8)
    if content.lstrip(b" \t\r\n\x1e")[:1] not in (b"{", b"["):
        raise _not_so(file)
    _check_nesting(file, content, limits)
    for found in _CRS.finditer(content):
        # the member is short; a table's own column of this name is not an object
        text = content[found.end() : found.end() + _HEAD].decode("utf-8", "replace")
        try:
            said, _ = json.JSONDecoder().raw_decode(text)
        except (ValueError, RecursionError):
            said = {}
        kind = next((value for key, value in said.items() if key.casefold() == "type"), None)
        if not isinstance(kind, str) or kind.casefold() not in _NAMED:
            raise InputError(
                f"{file.name} does not name its coordinate system but refers to it elsewhere; hubmap looks nothing up. "
                "Save it in EPSG:4326, which GeoJSON is always in, without a member “crs”."
            )


def _check_nesting(file: Path, content: bytes, limits: Limits) -> None:
    """Brackets within brackets, those inside texts left out."""
    bare = _STRING.sub(b"", content) if b'"' in content else content
    depth = deepest = 0
    for mark in re.findall(rb"[\[{]+|[\]}]+", bare):
        depth += len(mark) if mark[:1] in b"[{" else -len(mark)
        deepest = max(deepest, depth)
    limits.check(file.name, f"brackets are nested {deepest:,} deep", "nesting", deepest)


def _check_xml(file: Path) -> None:
    content = file.read_bytes()
    if content[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        content = content.decode("utf-16", "replace").encode()
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise InputError(
            f"{file.name} declares a document type or entities, which no file of places needs; it was not read."
        )
    root = re.search(rb"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)", content[:_HEAD])
    if not root or root[1] != _ROOTS[file.suffix.casefold()]:
        raise _not_so(file)
