"""Hubs, places, observations, centres and sources joined into one frozen value that everything drawn is made from."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from hubmap import basemap, vocabulary
from hubmap.atlas.events import AsOf, age_problems, as_of_day, stated
from hubmap.basemap import world
from hubmap.geocoding.place import columns_of, without_pins
from hubmap.plain_values import plain_cells
from hubmap.problems import Problem, Sentence

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd
    from shapely import MultiPolygon

    from hubmap.config import Config
    from hubmap.geocoding.place import Place
    from hubmap.tables import Attribute, ColumnReading, Tables

__all__ = ["CRS", "Atlas", "Chosen", "data_date", "has_marks", "headlines", "join", "locate", "outlines_of"]

CRS = "EPSG:4326"

# what covers its whole hub comes first; then the better grade
_COVERS_RANK = {code: int(not cover.ranked) for code, cover in vocabulary.load().covers.items()}
# with so many of its hubs areas, a list is one of areas
_MOSTLY = 0.8
# shorter words are parts of many names
_WORD = 4
_QUALITY_RANK = {code: rank for rank, code in enumerate(vocabulary.load().grades)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What an atlas was cut down by, as it was asked for, and how many hubs there were before."""

    where: str
    total: int


# one atlas is another than the next, whatever they hold: what is made of one is made once
@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Atlas:
    """Everything that is known of the hubs: validated, placed and joined.

    Parameters
    ----------
    config
        The settings of ``hubmap.toml``.
    hub_rows
        One row per hub in the order of the input: columns of the table ``hubs``, ``lat, lon`` of its place (degrees, EPSG:4326; for an
        area its label point, NaN for a hub that was not placed), ``place_*`` columns, and ``province``, which for a pin is
        derived: that of the nearest village. `hubs` are the same rows with points.
    centre_rows
        One row per centre of which something was known as of the data's day, in the order of the input, as
        `hubmap.atlas.events.stated` tells them; with the hub's point where no other is given. `centres` are the same with points.
    events
        One row per event that was told of these centres, as ``tables.events``.
    as_of
        The day that the data stand for, and whether it was assumed.
    figures
        One row per observation and metric, all of them, conflicting ones too.
    headlines
        The rows of `figures` that stand for their hub, at most one per hub and metric (see `headlines`).
    programmes, sources
        The checked tables.
    places
        What the geocoder found, by hub id.
    centre_places
        The same by centre id, for centres with a place of their own.
    metrics
        The metrics' keys in the order of the input's columns.
    problems
        All that was wrong or doubtful on the way here.
    inputs
        SHA-256 of every input file by its name.
    gazetteer
        Edition and SHA-256 of the gazetteer in which names were looked up.
    attributes
        The hubs' other columns.
    attribute_cells
        Their cells by key, with the hubs' ids as index.
    readings
        How every column of the input was read.
    ledger
        What became of every line of the input, by file and sheet.
    outlines
        The areas that the input gives of its hubs, as WKB in degrees (EPSG:4326), by hub id.
    chosen
        What it was cut down by (`hubmap.atlas.selection`); None where it holds all hubs.
    """

    config: Config
    hub_rows: pd.DataFrame
    centre_rows: pd.DataFrame
    events: pd.DataFrame
    as_of: AsOf
    figures: pd.DataFrame
    headlines: pd.DataFrame
    programmes: pd.DataFrame
    sources: pd.DataFrame
    places: Mapping[str, Place]
    metrics: tuple[str, ...]
    problems: tuple[Problem, ...]
    inputs: Mapping[str, str]
    gazetteer: Mapping[str, str] = field(default_factory=dict)
    attributes: tuple[Attribute, ...] = ()
    attribute_cells: pd.DataFrame | None = None
    readings: tuple[ColumnReading, ...] = ()
    ledger: Sequence[Mapping[str, Any]] = ()
    outlines: Mapping[str, bytes] = field(default_factory=dict)
    chosen: Chosen | None = None
    centre_places: Mapping[str, Place] = field(default_factory=dict)

    @property
    def hubs(self) -> gpd.GeoDataFrame:
        """One row per hub, with the place's point (EPSG:4326) as geometry; None for a hub that was not placed."""
        return _with_points(self, "hub_rows")

    @property
    def centres(self) -> gpd.GeoDataFrame:
        """One row per centre; geometry likewise."""
        return _with_points(self, "centre_rows")

    @property
    def areas(self) -> gpd.GeoDataFrame:
        """One row per hub whose place is an area: ``hub, code``, geometry the outline: the input's own, else an approximate one."""
        import geopandas as gpd

        rows = [{"hub": hub, "code": code} for hub, code in self.area_codes.items()]
        return gpd.GeoDataFrame(rows, columns=["hub", "code"], geometry=list(_outlines(self).values()), crs=CRS)

    @property
    def area_codes(self) -> dict[str, str]:
        """The codes of the areas whose outlines are known, by hub."""
        return {hub: "" if hub in self.outlines else self.places[hub].code or "" for hub in _outlines(self)}

    def attribute_columns(self) -> dict[str, list[Any]]:
        """The attributes' cells by key, in the order of the hubs; missing is None."""
        if self.attribute_cells is None or not self.attributes:
            return {}
        cells = self.attribute_cells.reindex(self.hub_rows["id"])
        return {attribute.key: plain_cells(cells[attribute.key]) for attribute in self.attributes}


def headlines(figures: pd.DataFrame) -> pd.DataFrame:
    """Choose the figure that stands for each hub and metric.

    It is the newest figure of the best quality among those that cover the hub itself; where only figures of a part of
    the hub or of more than it exist, it is the newest of the best quality among these (and they are drawn as such). A
    figure without a year counts as the oldest, one without a quality as the worst; what is still equal goes by the
    order of the input.

    Parameters
    ----------
    figures
        Long table with ``hub, metric, year, covers, quality, stands``. Figures that are only told stand for nothing; one that its
        own note doubts stands for its hub where there is no other.

    Returns
    -------
    pandas.DataFrame
        The chosen rows, with their index in `figures`.
    """
    told_only = figures["stands"] == "no"
    # to choose all would copy all columns
    figures = figures[~told_only] if told_only.any() else figures
    if not figures.duplicated(["hub", "metric"]).any():
        # where each is alone there is nothing to choose
        return figures.sort_index()
    ranked = figures.assign(
        _doubted=figures["stands"] != "yes",
        _covers=figures["covers"].map(_COVERS_RANK).fillna(0),
        _quality=figures["quality"].map(_QUALITY_RANK).fillna(len(_QUALITY_RANK)),
        _year=figures["year"].astype("Float64").fillna(float("-inf")),
    ).sort_values(["_doubted", "_covers", "_quality", "_year"], ascending=[True, True, True, False], kind="stable")
    chosen = ranked.drop_duplicates(["hub", "metric"]).index
    return figures.loc[chosen].sort_index()


def join(
    tables: Tables,
    places: Mapping[str, Place],
    centre_places: Mapping[str, Place],
    *,
    config: Config,
    problems: list[Problem],
    inputs: Mapping[str, str],
    ledger: Sequence[Mapping[str, Any]] = (),
) -> Atlas:
    """Join checked tables with the places that were found for them.

    Parameters
    ----------
    tables
        The checked tables.
    places, centre_places
        What was found, by hub id and by centre id. A centre that is not named there stands at its hub.
    config
        The settings.
    problems
        What was wrong or doubtful so far; hubs and centres that are not on the map are added.
    inputs
        SHA-256 of every input file by its name.
    ledger
        What became of every line of the input, by file and sheet.
    """
    import pandas as pd

    known = stated(tables, config)
    at_hub = {
        row["id"]: places[row["hub"]]
        for row in known[["id", "hub"]].to_dict("records")
        if row["hub"] in places and row["id"] not in centre_places
    }
    hubs = _with_provinces(locate(tables.hubs, places))
    centres = locate(known, {**at_hub, **centre_places})
    return Atlas(
        config=config,
        hub_rows=hubs,
        centre_rows=centres,
        events=tables.events[tables.events["id"].isin(set(centres["id"]))].reset_index(drop=True),
        as_of=as_of_day(tables, config),
        figures=tables.figures,
        headlines=headlines(tables.figures),
        programmes=tables.programmes,
        sources=tables.sources,
        places=places,
        metrics=tables.metrics,
        problems=(
            *problems,
            *age_problems(tables, config),
            *_nowhere(hubs, centres),
            *_not_placed(hubs, "hub", tables.headers.get("hubs", {})),
            *_to_review(hubs, places, "hub", tables.headers.get("hubs", {})),
            *_not_placed(centres, "centre", tables.headers.get("centres", {})),
            *_to_review(centres, centre_places, "centre", tables.headers.get("centres", {})),
        ),
        inputs=inputs,
        attributes=tables.attributes,
        attribute_cells=pd.DataFrame(dict(tables.attribute_cells), index=tables.hubs["id"], dtype=object),
        readings=tables.readings,
        ledger=ledger,
        centre_places=centre_places,
    )


def outlines_of(hubs: pd.DataFrame, outlines: Mapping[tuple[str, str | None, int], bytes]) -> dict[str, bytes]:
    """Areas that an input gives by file, sheet and row, by hub: each that of the hub's first row."""
    if not outlines:
        return {}
    rows = zip(hubs["id"].tolist(), hubs["file"].tolist(), hubs["sheet"].tolist(), hubs["row"].tolist(), strict=True)
    found = {
        hub: outlines.get((file, sheet if isinstance(sheet, str) else None, row)) for hub, file, sheet, row in rows
    }
    return {hub: outline for hub, outline in found.items() if outline is not None}


_FIELDS = ("lat", "lon", "name", "kind", "code", "status", "match", "confidence", "precision_km")
_UNCHANGED = ("lat", "lon", "province")


def data_date(atlas: Atlas) -> str | None:
    """The day the data stand for: the one set in ``hubmap.toml``, else the newest that a source or an event names."""
    return atlas.as_of.day.isoformat() if atlas.as_of.day else None


def locate(table: pd.DataFrame, places: Mapping[str, Place]) -> pd.DataFrame:
    """Give each row of a table the place that was found for its id: ``lat, lon``, columns ``place_*`` and province."""
    import pandas as pd

    told = columns_of(places, table["id"].tolist(), (*_FIELDS, "province"))
    columns = {name if name in _UNCHANGED else f"place_{name}": cells for name, cells in told.items()}
    return table.drop(columns=["lat", "lon", "country", "code", "pin_km"], errors="ignore").assign(
        lat=pd.Series(columns.pop("lat"), index=table.index, dtype="float64"),
        lon=pd.Series(columns.pop("lon"), index=table.index, dtype="float64"),
        **columns,
    )


# several atlases are compared with each other, and each is asked again and again
@lru_cache(maxsize=8)
def _with_points(atlas: Atlas, rows: Literal["hub_rows", "centre_rows"]) -> gpd.GeoDataFrame:
    import geopandas as gpd

    placed: pd.DataFrame = getattr(atlas, rows)
    points = gpd.points_from_xy(placed["lon"], placed["lat"], crs=CRS)
    geometry = gpd.GeoSeries(points, index=placed.index)
    if placed["lat"].isna().any():
        geometry = geometry.where(placed["lat"].notna(), None)
    return gpd.GeoDataFrame(placed, geometry=geometry, crs=CRS)


def _with_provinces(hubs: pd.DataFrame) -> pd.DataFrame:
    """Give pins the province of the nearest village; what they are called says nothing of where they lie."""
    from hubmap.geocoding.gazetteer.nearest import provinces

    # a country is in none
    pinned = hubs["place_kind"].isna() & hubs["lat"].notna() & (hubs["place_match"] != "exact")
    if pinned.any():
        pins = hubs[pinned]
        hubs.loc[pinned, "province"] = provinces(pins["lat"].tolist(), pins["lon"].tolist())
    return hubs


@lru_cache(maxsize=8)
def _outlines(atlas: Atlas) -> dict[str, Any]:
    """The outlines of the places that are areas, by hub."""
    known = without_pins(atlas.places)
    areas = {hub: place for hub, place in known.items() if place.is_area and (place.code or place.members)}
    areas |= _areas_of_list(atlas, known)
    shapes = {hub: _outline(place) for hub, place in areas.items() if hub not in atlas.outlines} | _given(atlas)
    return {hub: shape for hub, shape in shapes.items() if shape is not None}


def _given(atlas: Atlas) -> dict[str, Any]:
    """The outlines that the input gives of the hubs that are there."""
    import shapely

    there = [hub for hub in atlas.hub_rows["id"].tolist() if hub in atlas.outlines]
    return dict(zip(there, shapely.from_wkb([atlas.outlines[hub] for hub in there]), strict=True)) if there else {}


def _areas_of_list(atlas: Atlas, known: Mapping[str, Place]) -> dict[str, Place]:
    """The places of a list with rates of which nearly all are provinces, regencies or countries, each once: they are coloured."""
    if not any(atlas.config.metric(key).kind == "rate" for key in atlas.metrics):
        return {}
    areas = {hub: place for hub, place in known.items() if place.lat is not None and _is_coloured(place)}
    different = {place.code or place.name for place in areas.values()}
    return areas if len(different) == len(areas) >= _MOSTLY * atlas.hub_rows["lat"].notna().sum() else {}


def _is_coloured(place: Place) -> bool:
    is_country = place.origin == "world" and place.kind is None
    return place.match not in ("wider", "pin") and (is_country or place.kind in ("province", "regency"))


def has_marks(hubs: pd.DataFrame, centres: pd.DataFrame) -> bool:
    """Whether anything stands on the map."""
    return bool(hubs["lat"].notna().any() or centres["lat"].notna().any())


def _nowhere(hubs: pd.DataFrame, centres: pd.DataFrame) -> list[Problem]:
    """A list of which nothing has a place: a map of it would be empty."""
    if not len(hubs) or has_marks(hubs, centres):
        return []
    message = Sentence("None of the {n} hubs has a place, so no map was drawn; one that was there stays.", n=len(hubs))
    remedy = (
        "Write the kabupaten or kota into a column within, give lat and lon, or say under [columns.flat] in hubmap.toml "
        "which columns are the address."
    )
    return [Problem(severity="error", code="empty-map", message=message, remedy=remedy)]


def _outline(place: Place) -> MultiPolygon | None:
    """The outline of an area; that of several places is made of theirs, where all have one."""
    if place.origin == "world" and place.kind is None:
        country = world.find_country(place.name or "")
        return world.country_polygons(country.code) if country else None
    if place.kind != "area":
        return basemap.polygons(str(place.code))
    parts = [basemap.polygons(code) for code in place.members]
    if not all(parts):
        return None
    import shapely

    return shapely.MultiPolygon([polygon for part in parts if part for polygon in part.geoms])


def _not_placed(located: pd.DataFrame, what: str, headers: Mapping[str, str]) -> list[Problem]:
    return [
        Problem(
            severity="warning",
            code=f"{what}-not-placed",
            message=Sentence(
                "The {what} {id} ({sought}) was not found and is not on the map; it is listed below it.",
                what=Sentence(what),
                id=row["id"],
                sought=_sought(row),
            ),
            remedy=_another_way(row, headers),
            **_where(row, headers),
        )
        for row in located[located["lat"].isna()].to_dict("records")
    ]


def _another_way(row: Mapping[Hashable, Any], headers: Mapping[str, str]) -> Sentence:
    """What helps to find a place: its regency, but abroad there is none."""
    if isinstance(row.get("country"), str):
        return Sentence("Write the town and the country as they are usually called, or give lat and lon.")
    return Sentence(
        "Write the kabupaten or kota into the column {within}, or give lat and lon.", within=_within(headers)
    )


def _to_review(
    located: pd.DataFrame, places: Mapping[str, Place], what: str, headers: Mapping[str, str]
) -> list[Problem]:
    return [
        Problem(
            # a firm that stands in its regency is no doubt: its list says no more
            severity="note" if place.match == "wider" and not _bearers(place) else "warning",
            code=f"{what}-place-in-doubt",
            message=Sentence(
                "The {what} {id} was placed at {place}, {doubt}.",
                what=Sentence(what),
                id=row["id"],
                place=place.name,
                doubt=_doubt(place),
            ),
            remedy=_say_more(_column(row, headers), _within(headers)),
            **_where(row, headers),
        )
        for row in located[located["place_status"] == "review"].to_dict("records")
        if (place := places.get(row["id"]))
    ]


def _doubt(place: Place) -> Sentence:
    """Why the place is in doubt: the context says otherwise, the name is not known, or others bear it too."""
    names = "; ".join(_bearers(place))
    if place.match != "wider":
        if not names:
            return Sentence("which is in doubt")
        return Sentence("which is in doubt (it could also be {names})", names=names)
    missing = Sentence("because nothing in it is known as “{name}”", name=place.query)
    if not names:
        return missing
    return Sentence(
        "{reason}; its context contradicts its name, which is known elsewhere: {names}", reason=missing, names=names
    )


def _bearers(place: Place) -> list[str]:
    """What else the name could be; of a place found no further down than what holds it, only what bears the name itself."""
    words = {word for word in place.query.casefold().split() if len(word) >= _WORD}
    names = [other.name for other in place.alternatives]
    if place.match == "wider":
        names = [name for name in names if words & set(name.partition(",")[0].casefold().split())]
    return names[:3]


def _say_more(place: str, within: str) -> Sentence:
    if place == within:
        return Sentence(
            "Look whether that is meant; if not, say more in the column {place}, or give lat and lon.", place=place
        )
    return Sentence(
        "Look whether that is meant; if not, say more in the columns {place} and {within}, or give lat and lon.",
        place=place,
        within=within,
    )


def _sought(row: Mapping[Hashable, Any]) -> str:
    """What was looked up for a row, in quotation marks."""
    place = row["place"] if isinstance(row["place"], str) else row["name"]
    return f"“{', '.join(text for text in (place, row['within']) if isinstance(text, str))}”"


def _column(row: Mapping[Hashable, Any], headers: Mapping[str, str]) -> str:
    """What the input calls the column with a row's place: one of its own, that of names, or a part of the address."""
    parts = ("name",) if row["place"] == row["name"] else ("village", "district", "regency", "province")
    return next((headers[column] for column in ("place", *parts) if column in headers), "place")


def _within(headers: Mapping[str, str]) -> str:
    """What the input calls the column of the context, or of the kabupaten, or else what such a column is to be called."""
    return headers.get("within") or headers.get("regency") or "within"


def _where(row: Mapping[Hashable, Any], headers: Mapping[str, str]) -> dict[str, Any]:
    """Where in the input a row's place is written."""
    return {
        "file": row["file"],
        "sheet": row["sheet"],
        "row": int(row["row"]),
        "column": _column(row, headers),
        "value": row["place"] or row["name"],
    }
