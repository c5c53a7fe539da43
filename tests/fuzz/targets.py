"""The doors that strangers' bytes come through; each may raise hubmap's own errors and nothing else."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from hubmap import config, reader, text_doors
from hubmap.errors import HubmapError
from hubmap.geocoding.gazetteer.name_keys import key
from hubmap.geocoding.matching import parse as names
from hubmap.reader.content import check_content
from hubmap.reader.files import cell, text_page, workbook
from hubmap.reader.limits import Limits
from hubmap.tables import quantity
from hubmap.validate import check
from hubmap.validate.coordinates import point_of_text

__all__ = ["CORPUS", "TARGETS", "feed"]

CORPUS: Final = Path(__file__).with_name("corpus")
_LIMITS: Final = Limits(file_mb=1, unpacked_mb=2, cells=100_000, seconds=5)


def _text(data: bytes) -> None:
    text_page("a.csv", data, [], _LIMITS)


def _table(data: bytes) -> None:
    _in_file(data, ".csv", lambda path: check(reader.read_tables(path), config.Config()))


def _settings(data: bytes) -> None:
    _in_file(data, ".csv", config.load, settings=True)


def _workbook(data: bytes) -> None:
    _in_file(data, ".xlsx", lambda path: workbook(path, data, _LIMITS))


def _json(data: bytes) -> None:
    _in_file(data, ".geojson", lambda path: check_content(path, _LIMITS))


def _figure(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    for locale in ("id", "en", "auto"):
        quantity.parse(text, locale)


def _name(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    key(text)
    names.parse(text)
    point_of_text(text)
    cell(text)
    text_doors.shown(text)


def _in_file(data: bytes, suffix: str, read: Callable[[Path], object], *, settings: bool = False) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes(data)
        if settings:
            (Path(folder) / "hubmap.toml").write_bytes(data)
        read(path)


TARGETS: Final[dict[str, Callable[[bytes], None]]] = {
    "text": _text,
    "table": _table,
    "settings": _settings,
    "workbook": _workbook,
    "json": _json,
    "figure": _figure,
    "name": _name,
}


def feed(target: str, data: bytes) -> None:
    """Give bytes to a target; an error of hubmap's own is an answer."""
    try:
        TARGETS[target](data)
    except (HubmapError, quantity.QuantityError):
        return
