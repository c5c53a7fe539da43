"""Hubs gathered by the district, regency or province that they lie in: sums with their counts, years and scopes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hubmap import locale, vocabulary
from hubmap.arrow_tables import table_of, with_columns
from hubmap.atlas.joining import Atlas, locate
from hubmap.errors import UsageError
from hubmap.geocoding.gazetteer.nearest import villages_at
from hubmap.geocoding.gazetteer.store import Gazetteer, Record, load
from hubmap.geocoding.place import Place
from hubmap.plain_values import columns, records
from hubmap.problems import Problem, Sentence
from hubmap.tables.quantity import Quantity
from hubmap.tables.quantity import format as written

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["LEVELS", "aggregate"]

_WHOLE, _PART, _WIDER = "hub", "part", "wider"
# what has a point of its own and no code that says where it lies: a pin, a town, a place of one's own
_POINTS = (None, "town", "site")
_ORIGIN = ("file", "sheet", "row")
_ELSEWHERE = "elsewhere"
# what hubs can be gathered by: every level above the village, which is as small as a hub
LEVELS = tuple(code for code, kind in vocabulary.load().place_kinds.items() if kind.level and kind.level < 4)  # noqa: PLR2004


def aggregate(atlas: Atlas, level: str) -> Atlas:
    """Gather the hubs of an atlas by the places of a level.

    A figure is the sum of the headlines of the hubs that have one; its scope says of how many places, how many of these have
    a figure, and of which years. Figures that cover more than their hub are left out, for a sum would
    count the rest twice, and so are rates, which have no sum.
    Hubs that lie in no such place are gathered in one that is not on the map, so that all sums together are those of the list.

    Parameters
    ----------
    atlas
        The joined data.
    level
        One of `LEVELS`.

    Raises
    ------
    UsageError
        There is no such level.
    """
    if level not in LEVELS:
        raise UsageError(f"Hubs can't be gathered by {level!r}: use {', '.join(LEVELS)}.")
    gazetteer = load()
    found = dict(_homes(atlas, level, gazetteer))
    areas = {code: record for code in dict.fromkeys(found.values()) if (record := gazetteer.find(code))}
    hubs = atlas.hub_table["id"].to_pylist()
    homes = {hub: home if (home := found.get(hub, "")) in areas else _ELSEWHERE for hub in hubs}
    left = sum(home == _ELSEWHERE for home in homes.values())
    places = {code: _place(record, gazetteer) for code, record in areas.items()}
    if left:
        places[_ELSEWHERE] = Place(query=_called("id"), status="unmatched")
    figures = _figures(atlas, homes)
    return replace(
        atlas,
        hub_table=_hubs(atlas, places),
        centre_table=_moved(atlas.centre_table, homes),
        figure_table=figures,
        headline_table=figures,
        programme_table=_moved(atlas.programme_table, homes),
        places=places,
        # what is said of single hubs says nothing of a district
        attributes=(),
        attribute_cells={},
        outlines={},
        problems=(*atlas.problems, _told(len(hubs), len(hubs) - left, len(areas), level)),
    )


def _called(language: str) -> str:
    return locale.translate("In none of these places", language)


def _moved(rows: pa.Table, homes: Mapping[str, str]) -> pa.Table:
    """Rows that name a hub, naming the place that it lies in."""
    return with_columns(rows, {"hub": [homes.get(hub) for hub in rows["hub"].to_pylist()]})


def _homes(atlas: Atlas, level: str, gazetteer: Gazetteer) -> Iterator[tuple[str, str]]:
    """The code of the place of the level that each hub lies in: by its own code, or by its point where it has one to itself.

    A hub that was found no nearer than a wider place, such as a whole province, lies in none of its parts.
    """
    kinds = vocabulary.load().place_kinds
    depth = kinds[level].level or 0
    points: list[Mapping[str, Any]] = []
    for row in columns(atlas.hub_table, "id", "lat", "lon", "place_kind", "place_code"):
        # several places in one cell lie in what holds them all
        has_level = row["place_kind"] == "area" or (row["place_kind"] in kinds and kinds[row["place_kind"]].level)
        parts = str(row["place_code"] or "").split(".") if has_level else []
        if len(parts) >= depth:
            yield row["id"], ".".join(parts[:depth])
        elif row["place_kind"] in _POINTS and row["lat"] is not None:
            points.append(row)
    villages = villages_at([row["lat"] for row in points], [row["lon"] for row in points], gazetteer=gazetteer)
    for point, village in zip(points, villages, strict=True):
        if village:
            yield point["id"], ".".join(village.split(".")[:depth])


def _place(area: Record, gazetteer: Gazetteer) -> Place:
    full = gazetteer.full_name(gazetteer.at(area.code))
    return Place(
        query=full,
        status="matched",
        name=full,
        kind=area.kind,
        code=area.code,
        lat=area.lat,
        lon=area.lon,
        precision_km=area.precision_km,
        confidence=1.0,
        match="exact",
    )


def _hubs(atlas: Atlas, places: Mapping[str, Place]) -> pa.Table:
    made = {"province", *(name for name in atlas.hub_table.column_names if name.startswith("place_"))}
    told: dict[str, list[Any]] = {
        "id": list(places),
        "name": [place.name.partition(", ")[0] if place.name else place.query for place in places.values()],
        "name_en": [None if place.name else _called("en") for place in places.values()],
        "place": [place.name for place in places.values()],
        "row": [0] * len(places),
        **{name: [[]] * len(places) for name in ("list", "products", "products_en")},
    }
    nothing = [None] * len(places)
    names = [name for name in atlas.hub_table.column_names if name not in made]
    return locate(table_of({name: told.get(name, nothing) for name in names}), places)


def _figures(atlas: Atlas, homes: Mapping[str, str]) -> pa.Table:
    """The sums of the headlines by area and measure, in the form of `Atlas.figure_table`."""
    members: dict[str, int] = {}
    for area in homes.values():
        members[area] = members.get(area, 0) + 1
    rates = {metric for metric in atlas.metrics if atlas.config.metric(metric).kind == "rate"}
    groups: dict[tuple[str, str], list[dict[str, Any]]] = {}
    heads = atlas.headline_table
    for origin, row in zip(columns(heads, *_ORIGIN), records(heads), strict=True):
        is_part = row["value"] is not None and row["covers"] != _WIDER and row["metric"] not in rates
        if is_part and row["hub"] in homes:
            groups.setdefault((homes[row["hub"]], row["metric"]), []).append({**row, **origin})
    rows = [
        {
            # where the first of them stands
            **{name: group[0][name] for name in _ORIGIN},
            "obs": number,
            "hub": area,
            "metric": metric,
            **_sum(group, members[area]),
            # what is left over is no place that others could be compared with
            **({"covers": _PART} if area == _ELSEWHERE else {}),
        }
        for number, ((area, metric), group) in enumerate(groups.items())
    ]
    return table_of({name: [row.get(name) for row in rows] for name in atlas.figure_table.column_names})


def _sum(figures: list[dict[str, Any]], members: int) -> dict[str, Any]:
    lows, highs = ([figure[bound] for figure in figures] for bound in ("low", "high"))
    low = None if None in lows else sum(lows)
    high = None if None in highs else sum(highs)
    value = sum(figure["value"] for figure in figures)
    years = sorted({figure["year"] for figure in figures} - {None})
    is_dated = len(years) == 1 and all(figure["year"] is not None for figure in figures)
    span = "–".join(dict.fromkeys([str(years[0]), str(years[-1])])) if years else ""
    sources = {figure["source"] for figure in figures}
    is_whole = len(figures) == members and all(figure["covers"] == _WHOLE for figure in figures)
    return {
        "low": low,
        "high": high,
        "value": value,
        "text": written(Quantity(low=low, high=high, value=value), "plain"),
        "year": years[0] if is_dated else None,
        "scope": _scope(members, len(figures), span, "id"),
        "scope_en": _scope(members, len(figures), span, "en"),
        "covers": _WHOLE if is_whole else _PART,
        "quality": max((figure["quality"] for figure in figures if figure["quality"]), default=None),
        "source": sources.pop() if len(sources) == 1 else None,
    }


def _scope(members: int, figures: int, years: str, language: str) -> str:
    form = "sum of {figures} of {members} places, {years}" if years else "sum of {figures} of {members} places"
    return locale.translate(form, language).format(figures=figures, members=members, years=years)


def _told(hubs: int, gathered: int, areas: int, level: str) -> Problem:
    return Problem(
        severity="note" if gathered == hubs else "warning",
        code="gathered",
        message=Sentence(
            "{gathered} of {hubs} hubs were gathered into {areas} places ({level}).",
            gathered=gathered,
            hubs=hubs,
            areas=areas,
            level=Sentence(level),
        ),
        remedy=""
        if gathered == hubs
        else "The others lie in none that is known, and stand below the map as one: give them a place, or build without --by.",
    )
