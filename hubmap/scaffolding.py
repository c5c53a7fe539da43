"""A folder or workbook to begin with: small commented tables, or those that are made from a flat table of one's own."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hubmap.errors import UsageError
from hubmap.text_doors import csv_text
from hubmap.writing import Content, write

if TYPE_CHECKING:
    from hubmap.config import Metric
    from hubmap.problems import Problem
    from hubmap.tables import ColumnReading

__all__ = ["Started", "begin", "beside_copy", "from_table"]

Rows = list[list[Any]]

_EXAMPLE: dict[str, Rows] = {
    "hubs": [
        ["id", "name", "place", "within", "lat", "lon", "list", "products", "products_en", "note", "note_en", "source"],
        ["ceper", "Ceper", "Ceper", "Kabupaten Klaten, Jawa Tengah", None, None, None, "cor besi; blok rem", "iron casting; brake blocks", None, None, "contoh"],
        ["ngingas", "Ngingas", "Desa Ngingas", "Kecamatan Waru, Kabupaten Sidoarjo", None, None, None, None, None, None, None, "contoh"],
    ],
    "observations": [
        ["hub", "year", "workforce", "ikm_units", "scope", "scope_en", "covers", "quality", "source", "note", "note_en"],
        ["ceper", 2019, "4000", "300", "klaster logam", "metal cluster", "hub", "A", "contoh", None, None],
        ["ngingas", 2023, ">3000", "~320", "satu desa", "one village", "part", "B", "contoh", None, None],
    ],
    "centres": [
        ["id", "name", "name_en", "role", "status", "hub", "place", "within", "lat", "lon", "year", "source", "note", "note_en"],
        ["ceper-material", "Pusat bahan baku Ceper", "Ceper material centre", "material", "planned", "ceper", None, None, None, None, 2019, "contoh", None, None],
    ],
    "programmes": [
        ["hub", "partner", "kind", "year", "source", "note", "note_en"],
        ["ceper", "YDBA", "training", 2019, "contoh", None, None],
    ],
    "sources": [
        ["id", "publisher", "date", "url", "title", "note", "note_en"],
        ["contoh", "Ganti dengan penerbit", "2019-03-22", "https://example.org/ganti", "Ganti dengan judul", None, None],
    ],
}  # fmt: skip

_SETTINGS = """\
# Settings of this map. Every text can be given in Indonesian (id) and English (en), or once for both.
# Run “hubmap check” in this folder to see what is wrong, and “hubmap build” to draw the map.

# How numbers in the tables are written: "id" (4.000,5), "en" (4,000.5), or "auto" (told from the numbers, if they tell).
locale = {locale}

[title]
id = {title}
en = {title_en}

# Where the data come from and what they cover.
[description]
id = ""
en = ""

# What a column of figures is called and counts. Columns that are not named here are called as they are.
{metrics}
# A list that hubs are on (column list of hubs).
# [lists.kemenperin-2019]
# label.id = "Daftar Kemenperin 2019"
# label.en = "Ministry’s list of 2019"

# Own names of columns, if hubmap takes one for the wrong thing.
# [columns.hubs]
# "Nama Bengkel" = "name"
# "Kode Lama" = "ignore"

# An online base map, offered where the page is served; without it the page asks nothing of the network.
# [tile_layer]
# url = "https://tile.openstreetmap.org/{{z}}/{{x}}/{{y}}.png"
# attribution = "© OpenStreetMap contributors"
"""
_READ_AS = """\
# How the list beside this file is read. Change a word on the right to have a column read otherwise:
# name, place, within, village, district, regency, province, country, region_code, address, lat, lon, point, year, id, note …
# measure (or amount, rate); attribute category, text, link, date, code, identifier, contact …; or ignore.

[title]
id = {title}
en = {title}

[columns]
{columns}
# Contacts that outputs may show nevertheless:
# publish = ["Telepon"]
"""
_METRICS = """\
[metrics.workforce]
label = { id = "Tenaga kerja", en = "Workforce" }
unit = { id = "tenaga kerja", en = "workers" }

[metrics.ikm_units]
label = { id = "Unit IKM", en = "IKM units" }
unit = { id = "unit IKM", en = "IKM units" }
"""


# problems of one's own table that the new one no longer has, because what they tell of was left out
_LEFT_OUT = frozenset(
    {
        "unknown-column", "double-column", "total-row", "shared-figure", "unknown-table", "second-table", "too-many-cells",
        "error-cells", "no-results", "no-header", "hidden-sheet",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Started:
    """What was written, what the tables lack so far, and how the columns of a list of one's own were read."""

    files: tuple[Path, ...]
    problems: tuple[Problem, ...] = ()
    readings: tuple[ColumnReading, ...] = ()


def begin(folder: Path, *, workbook: bool = False) -> Started:
    """Write a small example of every table, with settings that say what each is for.

    Parameters
    ----------
    folder
        Made if it is missing; it must not hold tables already.
    workbook
        Whether to write one workbook with a sheet for each table instead of one CSV file for each.

    Raises
    ------
    UsageError
        If the folder is not empty.
    """
    _must_be_empty(folder)
    settings = _SETTINGS.format(locale='"id"', title='"Sentra kami"', title_en='"Our hubs"', metrics=_METRICS)
    return Started(_write(folder, _EXAMPLE, settings, workbook=workbook))


def from_table(source: Path, folder: Path, *, workbook: bool = False) -> Started:
    """Make tables from a flat one and write them: hubs, observations if it has figures, and settings.

    Cells are kept as they are written; what cannot be read stays in its cell and is told by the checks of the new folder.

    Parameters
    ----------
    source
        A table with a column of names or places, of any type that hubmap reads.
    folder
        Made if it is missing; it must not hold tables already.
    workbook
        Whether to write one workbook.

    Returns
    -------
    Started
        With the problems of the new folder, which say what is left to do.

    Raises
    ------
    UsageError
        If the folder is not empty, or the source has tables of its own already.
    InputError
        If the source cannot be read, or no column of it names places.
    """
    from hubmap import config, reader, validate
    from hubmap.errors import InputError

    _must_be_empty(folder)
    raw = reader.read_tables(source)
    if reader.FLAT not in raw.tables:
        raise UsageError(f"{source} has the tables {', '.join(raw.tables)} already: use it as it is.")
    parts = validate.take_apart(raw, config.load(source))
    if not parts.hubs:
        errors = [problem for problem in parts.problems if problem.severity == "error"]
        reason = f"{errors[-1].message} {errors[-1].remedy}" if errors else "Write a row for each hub below the header."
        raise InputError(f"{source} has no hub. {reason}")
    tables = {
        "hubs": _filled(parts.hubs),
        "observations": _filled(parts.observations),
        "sources": _filled(parts.sources),
    }
    settings = _SETTINGS.format(
        locale=json.dumps(parts.locale),
        title=_toml(source.stem),
        title_en=_toml(source.stem),
        metrics=_words(parts.metrics),
    )
    files = _write(folder, {name: rows for name, rows in tables.items() if len(rows) > 1}, settings, workbook=workbook)
    checked = validate.check(reader.read_tables(files[0] if workbook else folder), config.load(folder))
    left_out = (problem for problem in parts.problems if problem.code in _LEFT_OUT)
    return Started(files, (*left_out, *checked.problems), checked.tables.readings)


def beside_copy(source: Path, folder: Path) -> Started:
    """Copy a file unchanged, and write beside it settings that say how each of its columns is read.

    A build of the new folder is the same as one of the file; a word changed in the settings changes how it is read.

    Parameters
    ----------
    source
        A list of any type that hubmap reads.
    folder
        Made if it is missing; it must be empty.

    Raises
    ------
    UsageError
        If the folder is not empty.
    InputError
        If the source cannot be read.
    """
    from hubmap import config, reader, validate
    from hubmap.geocoding.decisions import find_point

    _must_be_empty(folder)
    raw = reader.read_tables(source)
    checked = validate.check(raw, config.load(source), find_point)
    title = raw.title or config.title_of(source.name)
    settings = _READ_AS.format(title=_toml(title), columns=_column_settings(checked.tables.readings))
    # the bytes stay as they are, whatever the file is
    files: dict[str, Content] = {source.name: partial(_copy, source)}
    return Started(
        tuple(write({**files, "hubmap.toml": settings}, folder)), tuple(checked.problems), checked.tables.readings
    )


def _copy(source: Path, path: Path) -> None:
    shutil.copyfile(source, path)


def _column_settings(readings: Sequence[ColumnReading]) -> str:
    """A line for each column of the list: its header, and the role or kind that it was read as."""
    lines: dict[str, str] = {}
    for reading in readings:
        if reading.role in ("attribute", "ignored"):
            lines.setdefault(reading.header, "ignore" if reading.role == "ignored" else f"attribute {reading.kind}")
        elif reading.kind == "measure":
            lines.setdefault(reading.header, "measure")
        else:
            lines.setdefault(reading.header, reading.role)
    return "\n".join(f"{_toml(header)} = {_toml(role)}" for header, role in lines.items())


def _must_be_empty(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} is there already and not empty. Choose another folder.")


def _filled(rows: Sequence[dict[str, Any]]) -> Rows:
    """Rows as a grid with the columns that have any cell."""
    columns = [name for name in dict.fromkeys(chain(*rows)) if any(row.get(name) is not None for row in rows)]
    return [columns, *([row.get(name) for name in columns] for row in rows)]


def _words(metrics: Mapping[str, Metric]) -> str:
    """Settings that call each metric as its column was called."""
    return "".join(
        f"[metrics.{json.dumps(key)}]\nlabel = {_both(words.label)}\nunit = {_both(words.unit)}\n\n"
        for key, words in metrics.items()
    )


def _both(text: Mapping[str, str]) -> str:
    return f"{{ id = {_toml(text['id'])}, en = {_toml(text['en'])} }}"


def _toml(text: str) -> str:
    # a JSON string is a TOML string, but for characters beyond the basic plane, which are written as they are
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _write(folder: Path, tables: dict[str, Rows], settings: str, *, workbook: bool) -> tuple[Path, ...]:
    files: dict[str, Content] = {f"{name}.csv": _csv(rows) for name, rows in tables.items()}
    if workbook:
        files = {"hubs.xlsx": partial(_workbook, tables)}
    return tuple(write({**files, "hubmap.toml": settings}, folder))


def _csv(rows: Rows) -> str:
    return csv_text(rows, for_people=False)


def _workbook(tables: dict[str, Rows], path: Path) -> None:
    import xlsxwriter

    # text from data stays text: a cell such as =1+1 is no formula, and a link is no link
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, plain) as book:
        bold = book.add_format({"bold": True})
        for name, rows in tables.items():
            sheet = book.add_worksheet(name)
            sheet.freeze_panes(1, 0)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row, bold if at == 0 else None)
            sheet.autofit()
