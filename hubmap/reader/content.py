"""What a file of places or records holds: checked before a library that knows many kinds may guess, and JSON lists read here."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

from hubmap.errors import InputError
from hubmap.problems import Sentence
from hubmap.reader.files import cell
from hubmap.reader.limits import Limits
from hubmap.reader.raw_tables import Cell

__all__ = ["check_content", "read_records"]

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
_RECORD_LINES: Final = (".jsonl", ".ndjson")
# what an element of OpenStreetMap is made of, beside what is said of it
_MAP_OWN: Final = frozenset({"tags", "center", "lat", "lon", "nodes", "members", "bounds", "geometry"})
# members of GeoJSON, which another reader knows
_PLACES: Final = frozenset({"FeatureCollection", "Feature", "GeometryCollection", "Topology"})
# a list further in is another thing's
_DEEPEST: Final = 3


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
    with file.open("rb") as opened:
        head = opened.read(_HEAD)
    if suffix in _JSON or suffix in _LINES:
        _check_json(file, limits)
    elif suffix in _XML:
        _check_xml(file)
    elif not head.startswith(_BEGINNINGS[suffix]):
        raise _not_so(file)


def _not_so(file: Path) -> InputError:
    return InputError(
        Sentence("{name} cannot be read: it is not what its name says ({kind}).", name=file.name, kind=file.suffix)
    )


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
    for found in re.finditer(rb"[\[{]+|[\]}]+", bare):
        mark = found[0]
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


def read_records(file: Path, limits: Limits) -> list[list[Cell]] | None:
    """Read a list of records: the header is every key, in the order in which they come first.

    Parameters
    ----------
    file
        Of JSON, or of lines of it.
    limits
        What may be read.

    Returns
    -------
    list or None
        The grid; None where the file is GeoJSON.

    Raises
    ------
    InputError
        It is no JSON, holds no list of records, or goes beyond a limit.
    """
    # each takes two hundred times the memory of its shortest text
    content = file.read_bytes()
    # a place is three of them: itself, its properties and where it is
    most = content.count(b"{") // (3 if b'"FeatureCollection"' in content[:_HEAD] else 1)
    del content
    limits.check(file.name, f"it may hold {most:,} records", "rows", most)
    check_content(file, limits)
    text = file.read_text(encoding="utf-8-sig", errors="replace")
    try:
        document = _lines(text) if file.suffix.casefold() in _RECORD_LINES else json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(
            Sentence("{name} cannot be read: it is no JSON ({error}).", name=file.name, error=error)
        ) from error
    first = document[0] if isinstance(document, list) and document else document
    if isinstance(first, Mapping) and first.get("type") in _PLACES:
        return None
    records = _records(document)
    if not records:
        raise InputError(
            Sentence("{name} cannot be read: it holds no list of records, each with its keys.", name=file.name)
        )
    flat = [dict(_flat(_of_map(record))) for record in records]
    header = list(dict.fromkeys(key for record in flat for key in record))
    limits.check_sheet(file.name, len(flat) + 1, len(header))
    return [list(header), *([cell(record.get(key)) for key in header] for record in flat)]


def _of_map(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """An element of OpenStreetMap as a plain record: its tags beside its point, which of ways is their centre; others as they are."""
    tags, kind = record.get("tags"), record.get("type")
    if not isinstance(tags, Mapping) or kind not in ("node", "way", "relation"):
        return record
    centre = record.get("center")
    point = centre if isinstance(centre, Mapping) else record
    own = {key: value for key, value in record.items() if key not in _MAP_OWN}
    return {**own, **{f"osm {key}" if key in own else key: value for key, value in tags.items()}, **_point(point)}


def _point(record: Mapping[str, Any]) -> dict[str, Any]:
    return {key: record[key] for key in ("lat", "lon") if key in record}


def _lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def _records(document: Any, depth: int = 0) -> list[Mapping[str, Any]]:  # noqa: ANN401 - whatever JSON holds
    """The longest list of records in a document, as a service wraps it in an answer; or records by their keys."""
    if isinstance(document, list):
        rows = [row for row in document if isinstance(row, Mapping)]
        return rows or _rows_of_lists(document)
    if not isinstance(document, Mapping) or depth > _DEEPEST:
        return []
    found = [_records(value, depth + 1) for value in document.values() if isinstance(value, list | Mapping)]
    longest = max(found, key=len, default=[])
    keyed = [value for value in document.values() if isinstance(value, Mapping)]
    if len(keyed) > max(1, len(longest)) and len(keyed) == len(document):
        return [{"id": key, **value} for key, value in document.items()]
    return longest


def _rows_of_lists(document: list[Any]) -> list[Mapping[str, Any]]:
    """Rows that are lists themselves, the first of them the header; cells beyond it are called by their number."""
    rows = [row for row in document if isinstance(row, list)]
    if len(rows) < 2 or not all(isinstance(name, str) for name in rows[0]):  # noqa: PLR2004
        return []
    names = [*rows[0], *(str(at + 1) for at in range(len(rows[0]), max(map(len, rows))))]
    return [dict(zip_longest(names, row)) for row in rows[1:]]


def _geojson_point(value: Mapping[str, Any]) -> list[float] | None:
    """Longitude and latitude of a geometry that is a point."""
    numbers = value.get("coordinates")
    if value.get("type") != "Point" or not isinstance(numbers, list) or len(numbers) not in (2, 3):
        return None
    return numbers if all(isinstance(number, int | float) for number in numbers) else None


def _flat(record: Mapping[str, Any], before: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """The values of a record; those of a record within it are called by both their keys."""
    for key, value in record.items():
        name = f"{before}{key}"
        if isinstance(value, Mapping) and (point := _geojson_point(value)):
            yield f"{before}lat", point[1]
            yield f"{before}lon", point[0]
        elif isinstance(value, Mapping) and depth < _DEEPEST:
            yield from _flat(value, f"{name} ", depth + 1)
        elif isinstance(value, list) and all(isinstance(part, str | int | float) for part in value):
            yield name, "; ".join(str(part) for part in value)
        elif isinstance(value, Mapping | list):
            yield name, json.dumps(value, ensure_ascii=False)
        else:
            yield name, value
