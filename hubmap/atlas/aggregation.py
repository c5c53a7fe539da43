"""Hubs gathered by the district, regency or province that they lie in: sums with their counts, years and scopes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from hubmap import locale, vocabulary
from hubmap.atlas.joining import Atlas, locate
from hubmap.errors import UsageError
from hubmap.geocoding.gazetteer.nearest import Surroundings, reverse
from hubmap.geocoding.gazetteer.store import Gazetteer, Record, load
from hubmap.geocoding.place import Place
from hubmap.plain_values import records
from hubmap.problems import Problem, Sentence
from hubmap.tables.quantity import Quantity
from hubmap.tables.quantity import format as written

if TYPE_CHECKING:
    import pandas as pd

    Frame = TypeVar("Frame", bound=pd.DataFrame)

__all__ = ["LEVELS", "aggregate"]

_WHOLE, _PART, _WIDER = "hub", "part", "wider"
# what has a point of its own and no code that says where it lies: a pin, a town, a place of one's own
_POINTS = (None, "town", "site")
_ORIGIN = ("file", "sheet", "row")
# what hubs can be gathered by: every level above the village, which is as small as a hub
LEVELS = tuple(code for code, kind in vocabulary.load().place_kinds.items() if kind.level and kind.level < 4)  # noqa: PLR2004


def aggregate(atlas: Atlas, level: str) -> Atlas:
    """Gather the hubs of an atlas by the places of a level.

    A figure is the sum of the headlines of the hubs that have one; its scope says of how many places, how many of these have
    a figure, and of which years. Figures that cover more than their hub are left out, for a sum would
    count the rest twice, and so are rates, which have no sum.
    Hubs that lie in no such place are left out, and told.

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
    homes = dict(_homes(atlas, level, gazetteer))
    areas = {code: record for code in dict.fromkeys(homes.values()) if (record := gazetteer.find(code))}
    places = {code: _place(record, gazetteer) for code, record in areas.items()}
    figures = _figures(atlas, homes)
    return replace(
        atlas,
        hub_rows=_hubs(atlas, places),
        centre_rows=_moved(atlas.centre_rows, homes),
        figures=figures,
        headlines=figures,
        programmes=_moved(atlas.programmes[atlas.programmes["hub"].isin(homes)], homes),
        places=places,
        # what is said of single hubs says nothing of a district
        attributes=(),
        attribute_cells=None,
        outlines={},
        problems=(*atlas.problems, _told(len(atlas.hub_rows), len(homes), len(areas), level)),
    )


def _moved(rows: Frame, homes: Mapping[str, str]) -> Frame:
    """Rows that name a hub, naming the place that it lies in."""
    import pandas as pd

    return rows.assign(hub=pd.Series([homes.get(hub) for hub in rows["hub"]], index=rows.index, dtype=object))


def _homes(atlas: Atlas, level: str, gazetteer: Gazetteer) -> Iterator[tuple[str, str]]:
    """The code of the place of the level that each hub lies in: by its own code, or by its point where it has one to itself.

    A hub that was found no nearer than a wider place, such as a whole province, lies in none of its parts.
    """
    kinds = vocabulary.load().place_kinds
    depth = kinds[level].level or 0
    for row in records(atlas.hub_rows[["id", "lat", "lon", "place_kind", "place_code"]]):
        # several places in one cell lie in what holds them all
        has_level = row["place_kind"] == "area" or (row["place_kind"] in kinds and kinds[row["place_kind"]].level)
        parts = str(row["place_code"] or "").split(".") if has_level else []
        if len(parts) >= depth:
            yield row["id"], ".".join(parts[:depth])
        elif around := _around(row, gazetteer):
            yield row["id"], ".".join(around.village.code.split(".")[:depth])


def _around(row: Mapping[str, Any], gazetteer: Gazetteer) -> Surroundings | None:
    has_own_point = row["place_kind"] in _POINTS and row["lat"] is not None
    return reverse(row["lat"], row["lon"], gazetteer=gazetteer) if has_own_point else None


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


def _hubs(atlas: Atlas, places: Mapping[str, Place]) -> pd.DataFrame:
    import pandas as pd

    made = {"province", *(name for name in atlas.hub_rows.columns if name.startswith("place_"))}
    columns = [name for name in atlas.hub_rows.columns if name not in made]
    empty: dict[str, Any] = {name: [] if name in ("list", "products") else None for name in columns}
    rows = [
        {**empty, "id": code, "name": str(place.name).partition(", ")[0], "place": place.name, "row": 0}
        for code, place in places.items()
    ]
    return locate(pd.DataFrame(rows, columns=columns, dtype=object), places)


def _figures(atlas: Atlas, homes: Mapping[str, str]) -> pd.DataFrame:
    """The sums of the headlines by area and measure, in the form of `Atlas.figures`."""
    import pandas as pd

    members: dict[str, int] = {}
    for area in homes.values():
        members[area] = members.get(area, 0) + 1
    heads = atlas.headlines[atlas.headlines["hub"].isin(homes)].dropna(subset="value")
    rates = {metric for metric in atlas.metrics if atlas.config.metric(metric).kind == "rate"}
    heads = heads[(heads["covers"] != _WIDER) & ~heads["metric"].isin(rates)]
    groups = heads.groupby([heads["hub"].map(homes), "metric"], sort=False)
    rows = [
        {
            # where the first of them stands
            **group.iloc[0][list(_ORIGIN)].to_dict(),
            "obs": number,
            "hub": area,
            "metric": metric,
            **_sum(records(group), members[str(area)]),
        }
        for number, ((area, metric), group) in enumerate(groups)
    ]
    frame = pd.DataFrame(rows, columns=atlas.figures.columns, dtype=object)
    return frame.astype(atlas.figures.dtypes.to_dict())


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
        else "The others lie in none that is known: give them a place, or build without --by.",
    )
