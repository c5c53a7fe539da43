"""Atlases made by hand, for tests that need one without reading any file."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pandas as pd
import pyarrow as pa

from hubmap import atlas
from hubmap.arrow_tables import frame_of, table_of
from hubmap.config import Config
from hubmap.geocoding.place import Place
from hubmap.plain_values import plain
from hubmap.tables import Tables
from hubmap.validate import Checked

HUBS = (
    # id, name, lat, lon, province's code and name
    ("ceper", "Ceper", -7.679, 110.671, "33.10.11", "Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah"),
    ("tegal", "Tegal", -6.99, 109.13, "33.28", "Kabupaten Tegal, Jawa Tengah"),
    ("jogja", "Jogja", -7.80, 110.365, "34.71", "Kota Yogyakarta, Daerah Istimewa Yogyakarta"),
    ("juwana", "Juwana", -6.71, 111.15, "33.18.09", "Kecamatan Juwana, Kabupaten Pati, Jawa Tengah"),
    ("semarang", "Semarang", -6.98, 110.40, "33.74", "Kota Semarang, Jawa Tengah"),
    ("sidoarjo", "Sidoarjo", -7.37, 112.73, "35.15.13", "Kecamatan Waru, Kabupaten Sidoarjo, Jawa Timur"),
)
FIGURES = (
    # hub, year, low, high, value, text, covers, quality
    ("ceper", 2019, 4000, 4000, 4000, "4000", "hub", "A"),
    ("tegal", 2020, 1204, 1204, 1204, "1204", "part", "A"),
    ("jogja", 2017, None, None, 500, "~500", "part", "B"),
    ("juwana", 2012, 3631, 3631, 3631, "3631", "wider", "A"),
    ("sidoarjo", 2023, 3000, None, 3000, ">3000", "part", "A"),
)
ROLES = (("logistics", "announced"), ("material", "announced"), ("rnd", "announced"), ("service", "operating"))
TEXT_COLUMNS = ("place", "within", "note", "note_en", "source")
EVENT = ["status", "date", "due", "statement", "source", "anchor", "note", "note_en"]
WORDS = {
    "title": {"id": "Sentra logam", "en": "Metal hubs"},
    "description": {"id": "Contoh", "en": "Example"},
    "as_of": "2025-03-28",
    "metrics": {
        "workforce": {
            "label": {"id": "Tenaga kerja", "en": "Workforce"},
            "unit": {"id": "tenaga kerja", "en": "workers"},
        }
    },
}


def small_atlas(**words: Any) -> atlas.Atlas:
    """Six hubs on Java, five with a figure of each kind, with centres at the first three and one port; one is not placed."""
    hubs = [_hub(key, name) for key, name, *_ in HUBS] + [_hub("nowhere", "Antah Berantah")]
    places = {
        key: Place(
            query=name, status="matched", name=full, kind="district", code=code, lat=lat, lon=lon, precision_km=4.0,
            confidence=0.95, match="exact",
        )
        for key, name, lat, lon, code, full in HUBS
    }  # fmt: skip
    places["nowhere"] = Place(query="Antah Berantah", status="unmatched")
    figures = [_figure(number, *row) for number, row in enumerate(FIGURES)]
    centres = [
        _centre(f"{hub}-{role}", hub, role, status) for hub in ("ceper", "tegal", "jogja") for role, status in ROLES
    ]
    port = {"port": Place(query="Tanjung Emas", status="pinned", lat=-6.94, lon=110.425)}
    return _join(hubs, figures, [*centres, _centre("port", None, "port", "operating")], places, port, words)


def synthetic_atlas(count: int, *, seed: int = 1) -> atlas.Atlas:
    """So many hubs over Java and its neighbours, one in six without a figure, names of one to three words."""
    rng = random.Random(seed)  # noqa: S311 - a test's own data
    syllables = ["Ka", "su", "ran", "Be", "ning", "Ci", "ma", "la", "Wono", "sari", "Pa", "jang", "Tir", "to"]
    hubs, places, figures = [], {}, []
    for number in range(count):
        name = " ".join("".join(rng.choices(syllables, k=3)).title() for _ in range(rng.randint(1, 2)))
        key, lat, lon = f"h{number}", rng.uniform(-8.2, -6.3), rng.uniform(105.6, 114.4)
        hubs.append(_hub(key, name))
        places[key] = Place(query=name, status="pinned", name=name, lat=lat, lon=lon)
        if rng.random() < 5 / 6:
            value = round(10 ** rng.uniform(1, 3.7))
            figures.append(_figure(number, key, rng.randint(2015, 2024), value, value, value, str(value), "hub", "A"))
    return _join(hubs, figures, [], places, {}, {})


def _join(
    hubs: list[dict[str, Any]],
    figures: list[dict[str, Any]],
    centres: list[dict[str, Any]],
    places: dict[str, Place],
    centre_places: dict[str, Place],
    words: dict[str, Any],
) -> atlas.Atlas:
    sources = [
        {"id": "s1", "publisher": "BPS", "publisher_en": None, "date": "2021-05-01", "url": "https://example.org/a",
         "title": "Direktori", "title_en": None, "note": None, "note_en": None},
        {"id": "s2", "publisher": "Kabar $5_Harian", "publisher_en": None, "date": "2019", "url": None, "title": None, "title_en": None,
         "note": None, "note_en": None},
    ]  # fmt: skip
    programmes = [{"hub": hubs[0]["id"], "partner": "PT Baja", "kind": "training", "year": 2019, "source": "s1"}]
    tables = Tables(
        hubs=rows_as_table(hubs),
        figures=rows_as_table(figures, _FIGURE),
        centres=rows_as_table(centres, [name for name in _CENTRE if name not in EVENT]),
        events=rows_as_table(centres, ["id", *EVENT, "file", "sheet", "row"]),
        programmes=rows_as_table(programmes, [*programmes[0], "note", "note_en", "anchor"]),
        sources=rows_as_table(sources),
        metrics=("workforce",),
    )
    config = Config.model_validate({**WORDS, **words})
    return atlas.join(tables, places, centre_places, config=config, problems=[], inputs={})


def table_from(frame: pd.DataFrame) -> pa.Table:
    """A data frame as a table of Arrow."""
    return table_of({str(name): [*map(_plain, frame[name])] for name in frame})


def _plain(cell: Any) -> Any:
    return None if pd.api.types.is_scalar(cell) and pd.isna(cell) else plain(cell)


def with_tables(made: atlas.Atlas, **frames: pd.DataFrame) -> atlas.Atlas:
    """An atlas with other ``hubs``, ``figures``, ``headlines``, ``sources``, given as data frames."""
    tables: dict[str, Any] = {f"{name.removesuffix('s')}_table": table_from(frame) for name, frame in frames.items()}
    return replace(made, **tables)


def framed(checked: Checked) -> Checked:
    """What was checked, with its tables as data frames, which are easier to look into."""
    tables = checked.tables
    names = ("hubs", "figures", "centres", "events", "programmes", "sources", "own_places")
    frames: dict[str, Any] = {name: frame_of(table) for name in names if (table := getattr(tables, name)) is not None}
    return replace(checked, tables=replace(tables, **frames))


def rows_as_table(rows: list[dict[str, Any]], names: Sequence[str] | None = None) -> pa.Table:
    """Rows as a table of Arrow; what a row does not have is missing."""
    return table_of({name: [row.get(name) for row in rows] for name in names or rows[0]})


def _hub(key: str, name: str) -> dict[str, Any]:
    return {
        "id": key, "name": name, "name_en": None, "lat": None, "lon": None, "list": ["2019"], "products": ["cor besi"],
        "products_en": ["iron casting"], **dict.fromkeys(TEXT_COLUMNS), "file": "hubs.csv", "sheet": None, "row": 2,
    }  # fmt: skip


def _figure(  # noqa: PLR0913, PLR0917 - a row
    number: int,
    hub: str,
    year: int,
    low: float | None,
    high: float | None,
    value: float,
    text: str,
    covers: str,
    quality: str,
) -> dict[str, Any]:
    return {
        "obs": number, "hub": hub, "metric": "workforce", "year": year, "low": low, "high": high, "value": float(value),
        "text": text, "covers": covers, "quality": quality, "scope": "klaster", "scope_en": "cluster",
        "source": "s1" if number % 2 == 0 else "s2", "note": None, "note_en": None, "anchor": None, "part_name": None,
        "stands": "yes", "file": "observations.csv", "sheet": None, "row": number + 2,
    }  # fmt: skip


def _centre(key: str, hub: str | None, role: str, status: str) -> dict[str, Any]:
    return {
        "id": key, "name": f"{role} {hub or ''}", "name_en": None, "role": role, "status": status, "hub": hub,
        "lat": None, "lon": None, "date": "2019", "place": None, "within": None, "succeeds": None,
        **dict.fromkeys(EVENT[2:]), "file": "centres.csv", "sheet": None, "row": 2,
    }  # fmt: skip


_FIGURE = list(_figure(0, "", 0, None, None, 0, "", "", ""))
_CENTRE = list(_centre("", None, "", ""))
