"""Hubs, places, observations, centres and sources joined into one frozen value that everything drawn is made from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from hubmap import arrow_tables, basemap, vocabulary
from hubmap.atlas.events import AsOf, age_problems, as_of_day, stated
from hubmap.basemap import world
from hubmap.geocoding.place import columns_of, without_pins
from hubmap.plain_values import columns, plain_objects
from hubmap.problems import Problem, Sentence

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd
    import pyarrow as pa
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
    """What an atlas was cut down by, as it was asked for, how many hubs there were before, and their attributes' cells."""

    where: str
    total: int
    attribute_cells: Mapping[str, Sequence[Any]]


# one atlas is another than the next, whatever they hold: what is made of one is made once
@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Atlas:
    """Everything that is known of the hubs: validated, placed and joined.

    Parameters
    ----------
    config
        The settings of ``hubmap.toml``.
    hub_table
        One row per hub in the order of the input: columns of the table ``hubs``, ``lat, lon`` of its place (degrees, EPSG:4326; for an
        area its label point, null for a hub that was not placed), ``place_*`` columns, and ``province``, which for a pin is
        derived: that of the nearest village. `hubs` are the same rows with points.
    centre_table
        One row per centre of which something was known as of the data's day, in the order of the input, as
        `hubmap.atlas.events.stated` tells them; with the hub's point where no other is given. `centres` are the same with points.
    event_table
        One row per event that was told of these centres, as ``tables.events``.
    as_of
        The day that the data stand for, and whether it was assumed.
    figure_table
        One row per observation and metric, all of them, conflicting ones too.
    headline_table
        The rows of the figures that stand for their hub, at most one per hub and metric (see `headlines`).
    programme_table, source_table
        The checked tables. Every table is also there as a data frame: `figures`, `headlines`, `events`, `programmes`, `sources`.
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
        Their cells by key, in the order of the hubs: numbers, text, or None.
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
    hub_table: pa.Table
    centre_table: pa.Table
    event_table: pa.Table
    as_of: AsOf
    figure_table: pa.Table
    headline_table: pa.Table
    programme_table: pa.Table
    source_table: pa.Table
    places: Mapping[str, Place]
    metrics: tuple[str, ...]
    problems: tuple[Problem, ...]
    inputs: Mapping[str, str]
    gazetteer: Mapping[str, str] = field(default_factory=dict)
    attributes: tuple[Attribute, ...] = ()
    attribute_cells: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    readings: tuple[ColumnReading, ...] = ()
    ledger: Sequence[Mapping[str, Any]] = ()
    outlines: Mapping[str, bytes] = field(default_factory=dict)
    chosen: Chosen | None = None
    centre_places: Mapping[str, Place] = field(default_factory=dict)

    @property
    def hubs(self) -> gpd.GeoDataFrame:
        """One row per hub, with the place's point (EPSG:4326) as geometry; None for a hub that was not placed."""
        return _with_points(self, "hub_table")

    @property
    def centres(self) -> gpd.GeoDataFrame:
        """One row per centre; geometry likewise."""
        return _with_points(self, "centre_table")

    @property
    def figures(self) -> pd.DataFrame:
        """One row per observation and metric: `figure_table` as a data frame."""
        return _frame(self, "figure_table")

    @property
    def headlines(self) -> pd.DataFrame:
        """One row per hub and metric that has a figure: `headline_table` as a data frame."""
        return _frame(self, "headline_table")

    @property
    def events(self) -> pd.DataFrame:
        """One row per event of a centre: `event_table` as a data frame."""
        return _frame(self, "event_table")

    @property
    def programmes(self) -> pd.DataFrame:
        """One row per programme: `programme_table` as a data frame."""
        return _frame(self, "programme_table")

    @property
    def sources(self) -> pd.DataFrame:
        """One row per source: `source_table` as a data frame."""
        return _frame(self, "source_table")

    @property
    def areas(self) -> gpd.GeoDataFrame:
        """One row per hub whose place is an area: ``hub, code``, geometry the outline: the input's own, else an approximate one."""
        import geopandas as gpd

        rows = [{"hub": hub, "code": code} for hub, code in self.area_codes.items()]
        return gpd.GeoDataFrame(rows, columns=["hub", "code"], geometry=list(self.area_shapes.values()), crs=CRS)

    @property
    def area_shapes(self) -> dict[str, Any]:
        """The outlines of `areas`, by hub."""
        return _outlines(self)

    @property
    def area_codes(self) -> dict[str, str]:
        """The codes of the areas whose outlines are known, by hub."""
        return {hub: "" if hub in self.outlines else self.places[hub].code or "" for hub in _outlines(self)}

    def attribute_columns(self) -> dict[str, Sequence[Any]]:
        """The attributes' cells by key, in the order of the hubs; missing is None."""
        return {attribute.key: plain_objects(self.attribute_cells[attribute.key]) for attribute in self.attributes}


def headlines(figures: pa.Table) -> pa.Table:
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
    pyarrow.Table
        The chosen rows, in the order of `figures`.
    """
    import numpy as np

    stands = arrow_tables.codes_of(figures, "stands", {"yes": 0, "no": 2}, other=1)
    told = np.flatnonzero(stands != _STANDS_FOR_NOTHING)
    pairs = arrow_tables.groups_of(figures, "hub", "metric")[told]
    if not arrow_tables.are_repeated(pairs).any():
        # where each is alone there is nothing to choose
        return figures if len(told) == len(figures) else figures.take(told)
    covers = arrow_tables.codes_of(figures, "covers", _COVERS_RANK, other=0)[told]
    quality = arrow_tables.codes_of(figures, "quality", _QUALITY_RANK, other=len(_QUALITY_RANK))[told]
    years = np.nan_to_num(arrow_tables.numbers_of(figures, "year")[told], nan=-np.inf)
    best_first = np.lexsort((-years, quality, covers, stands[told]))
    _, first = np.unique(pairs[best_first], return_index=True)
    return figures.take(np.sort(told[best_first[first]]))


# of the ranks of `stands`: yes, doubted, no
_STANDS_FOR_NOTHING = 2


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
    known = stated(tables, config)
    at_hub = {
        row["id"]: places[row["hub"]]
        for row in columns(known, "id", "hub")
        if row["hub"] in places and row["id"] not in centre_places
    }
    hubs = _with_provinces(locate(tables.hubs, places))
    centres = locate(known, {**at_hub, **centre_places})
    there = set(centres["id"].to_pylist())
    return Atlas(
        config=config,
        hub_table=hubs,
        centre_table=centres,
        event_table=arrow_tables.where(tables.events, arrow_tables.mask_of(tables.events, "id", there)),
        as_of=as_of_day(tables, config),
        figure_table=tables.figures,
        headline_table=headlines(tables.figures),
        programme_table=tables.programmes,
        source_table=tables.sources,
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
        attribute_cells=tables.attribute_cells,
        readings=tables.readings,
        ledger=ledger,
        centre_places=centre_places,
    )


def outlines_of(hubs: pa.Table, outlines: Mapping[tuple[str, str | None, int], bytes]) -> dict[str, bytes]:
    """Areas that an input gives by file, sheet and row, by hub: each that of the hub's first row."""
    if not outlines:
        return {}
    rows = zip(*(hubs[name].to_pylist() for name in ("id", "file", "sheet", "row")), strict=True)
    found = {hub: outlines.get((file, sheet, row)) for hub, file, sheet, row in rows}
    return {hub: outline for hub, outline in found.items() if outline is not None}


_FIELDS = ("lat", "lon", "name", "kind", "code", "status", "match", "confidence", "precision_km")
_UNCHANGED = ("lat", "lon", "province")


def data_date(atlas: Atlas) -> str | None:
    """The day the data stand for: the one set in ``hubmap.toml``, else the newest that a source or an event names."""
    return atlas.as_of.day.isoformat() if atlas.as_of.day else None


def locate(table: pa.Table, places: Mapping[str, Place]) -> pa.Table:
    """Give each row of a table the place that was found for its id: ``lat, lon``, columns ``place_*`` and province."""
    told = columns_of(places, table["id"], (*_FIELDS, "province"))
    found = {name if name in _UNCHANGED else f"place_{name}": cells for name, cells in told}
    asked = [name for name in ("lat", "lon", "country", "code", "pin_km") if name in table.column_names]
    return arrow_tables.with_columns(table.drop_columns(asked), found)


# several atlases are compared with each other, and each is asked again and again
@lru_cache(maxsize=8)
def _with_points(atlas: Atlas, rows: Literal["hub_table", "centre_table"]) -> gpd.GeoDataFrame:
    import geopandas as gpd

    placed = _frame(atlas, rows)
    points = gpd.points_from_xy(placed["lon"], placed["lat"], crs=CRS)
    geometry = gpd.GeoSeries(points, index=placed.index)
    if placed["lat"].isna().any():
        geometry = geometry.where(placed["lat"].notna(), None)
    return gpd.GeoDataFrame(placed, geometry=geometry, crs=CRS)


@lru_cache(maxsize=32)
def _frame(atlas: Atlas, table: str) -> pd.DataFrame:
    return arrow_tables.frame_of(getattr(atlas, table))


def _with_provinces(hubs: pa.Table) -> pa.Table:
    """Give pins the province of the nearest village; what they are called says nothing of where they lie."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    from hubmap.geocoding.gazetteer.nearest import provinces

    lat, lon = (arrow_tables.numbers_of(hubs, name) for name in ("lat", "lon"))
    # a country is in none
    has_point = arrow_tables.mask_of(hubs, "place_kind", {None}) & ~np.isnan(lat)
    is_pinned = has_point & ~arrow_tables.mask_of(hubs, "place_match", {"exact"})
    if not is_pinned.any():
        return hubs
    lie_in = pa.array(provinces(lat[is_pinned], lon[is_pinned]), pa.string())
    told = pc.replace_with_mask(hubs["province"].combine_chunks(), is_pinned, lie_in)
    return arrow_tables.with_columns(hubs, {"province": told})


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
    if not atlas.outlines:
        return {}
    import shapely

    there = [hub for hub in atlas.hub_table["id"].to_pylist() if hub in atlas.outlines]
    return dict(zip(there, shapely.from_wkb([atlas.outlines[hub] for hub in there]), strict=True)) if there else {}


def _areas_of_list(atlas: Atlas, known: Mapping[str, Place]) -> dict[str, Place]:
    """The places of a list with rates of which nearly all are provinces, regencies or countries, each once: they are coloured."""
    if not any(atlas.config.metric(key).kind == "rate" for key in atlas.metrics):
        return {}
    areas = {hub: place for hub, place in known.items() if place.lat is not None and _is_coloured(place)}
    different = {place.code or place.name for place in areas.values()}
    return areas if len(different) == len(areas) >= _MOSTLY * _count_of_points(atlas.hub_table) else {}


def _is_coloured(place: Place) -> bool:
    is_country = place.origin == "world" and place.kind is None
    return place.match not in ("wider", "pin") and (is_country or place.kind in ("province", "regency"))


def has_marks(hubs: pa.Table, centres: pa.Table) -> bool:
    """Whether anything stands on the map."""
    return bool(_count_of_points(hubs) or _count_of_points(centres))


def _count_of_points(rows: pa.Table) -> int:
    return len(rows) - int(rows["lat"].null_count)


def _nowhere(hubs: pa.Table, centres: pa.Table) -> list[Problem]:
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


def _not_placed(located: pa.Table, what: str, headers: Mapping[str, str]) -> list[Problem]:
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
        for row in arrow_tables.where(located, arrow_tables.mask_of(located, "lat", {None})).to_pylist()
    ]


def _another_way(row: Mapping[str, Any], headers: Mapping[str, str]) -> Sentence:
    """What helps to find a place: its regency, but abroad there is none."""
    if isinstance(row.get("country"), str):
        return Sentence("Write the town and the country as they are usually called, or give lat and lon.")
    return Sentence(
        "Write the kabupaten or kota into the column {within}, or give lat and lon.", within=_within(headers)
    )


def _to_review(located: pa.Table, places: Mapping[str, Place], what: str, headers: Mapping[str, str]) -> list[Problem]:
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
        for row in arrow_tables.where(located, arrow_tables.mask_of(located, "place_status", {"review"})).to_pylist()
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


def _sought(row: Mapping[str, Any]) -> str:
    """What was looked up for a row, in quotation marks."""
    place = row["place"] if isinstance(row["place"], str) else row["name"]
    return f"“{', '.join(text for text in (place, row['within']) if isinstance(text, str))}”"


def _column(row: Mapping[str, Any], headers: Mapping[str, str]) -> str:
    """What the input calls the column with a row's place: one of its own, that of names, or a part of the address."""
    parts = ("name",) if row["place"] == row["name"] else ("village", "district", "regency", "province")
    return next((headers[column] for column in ("place", *parts) if column in headers), "place")


def _within(headers: Mapping[str, str]) -> str:
    """What the input calls the column of the context, or of the kabupaten, or else what such a column is to be called."""
    return headers.get("within") or headers.get("regency") or "within"


def _where(row: Mapping[str, Any], headers: Mapping[str, str]) -> dict[str, Any]:
    """Where in the input a row's place is written."""
    return {
        "file": row["file"],
        "sheet": row["sheet"],
        "row": int(row["row"]),
        "column": _column(row, headers),
        "value": row["place"] or row["name"],
    }
