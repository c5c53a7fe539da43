"""JSON that is a list of records, or holds one, to a grid of cells."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from hubmap.errors import InputError
from hubmap.reader.content import check_content
from hubmap.reader.files import cell
from hubmap.reader.limits import Limits
from hubmap.reader.raw_tables import Cell

__all__ = ["read_records"]

_LINES: Final = (".jsonl", ".ndjson")
# members of GeoJSON, which another reader knows
_PLACES: Final = frozenset({"FeatureCollection", "Feature", "GeometryCollection", "Topology"})
# a list further in is another thing's
_DEEPEST: Final = 3


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
    check_content(file, limits)
    text = file.read_text(encoding="utf-8-sig", errors="replace")
    try:
        document = _lines(text) if file.suffix.casefold() in _LINES else json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{file.name} cannot be read: it is no JSON ({error}).") from error
    first = document[0] if isinstance(document, list) and document else document
    if isinstance(first, Mapping) and first.get("type") in _PLACES:
        return None
    records = _records(document)
    if not records:
        raise InputError(f"{file.name} cannot be read: it holds no list of records, each with its keys.")
    flat = [dict(_flat(record)) for record in records]
    header = list(dict.fromkeys(key for record in flat for key in record))
    limits.check_sheet(file.name, len(flat) + 1, len(header))
    return [list(header), *([cell(record.get(key)) for key in header] for record in flat)]


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
    """Rows that are lists themselves, the first of them the header."""
    rows = [row for row in document if isinstance(row, list)]
    if len(rows) < 2 or not all(isinstance(name, str) for name in rows[0]):  # noqa: PLR2004
        return []
    return [dict(zip(rows[0], row, strict=False)) for row in rows[1:]]


def _flat(record: Mapping[str, Any], before: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """The values of a record; those of a record within it are called by both their keys."""
    for key, value in record.items():
        name = f"{before}{key}"
        if isinstance(value, Mapping) and depth < _DEEPEST:
            yield from _flat(value, f"{name} ", depth + 1)
        elif isinstance(value, list) and all(isinstance(part, str | int | float) for part in value):
            yield name, "; ".join(str(part) for part in value)
        elif isinstance(value, Mapping | list):
            yield name, json.dumps(value, ensure_ascii=False)
        else:
            yield name, value
