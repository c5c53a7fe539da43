"""What one figure shows of an atlas, as data: which hubs, how large, in which words, and what is left outside its frame."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from hubmap import basemap, captions, layers, vocabulary
from hubmap.arrow_tables import numbers_of, where
from hubmap.atlas import data_date
from hubmap.basemap import Basemap, world
from hubmap.captions import Language
from hubmap.errors import UsageError
from hubmap.figures import LAYERS, FigureOptions, map_extent, map_signs, usual_layers
from hubmap.figures.map_extent import Array, Bounds, Mask
from hubmap.first_view import first_view
from hubmap.hub_colours import ColourKey, colour_key
from hubmap.locale import known
from hubmap.plain_values import columns, records
from hubmap.scale import Scale, fit

if TYPE_CHECKING:
    import pyarrow as pa

    from hubmap.atlas import Atlas

__all__ = ["Centre", "Hub", "Hubs", "View", "view_atlas", "views_of"]


_POINT_PX = 2.0
_TOLD = 1000  # so many figures are put into words
Objects = npt.NDArray[np.object_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Centre:
    """A centre: role, look, whether it was last seen long ago, since when it is silent, and its own point (not a hub's)."""

    role: str
    status: str
    quiet: bool = False
    silent_since: int | None = None
    lat: float | None = None
    lon: float | None = None

    @property
    def sign(self) -> map_signs.Sign:
        """What its sign is made of."""
        return self.role, self.status, self.quiet


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """A hub as it is drawn: `radius_px` is None where there is no figure, and `figure` is then empty; `colour` is a rate's class's."""

    id: str
    name: str
    lat: float
    lon: float
    radius_px: float | None
    covers: str
    figure: str
    centres: tuple[Centre, ...]
    colour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Hubs:
    """Hubs in columns of one length, so that thousands of them are chosen and measured at once.

    Parameters
    ----------
    id, name, covers, figure, centres, colour
        As of `Hub`.
    lat, lon
        Degrees (EPSG:4326).
    radius_px
        NaN where there is no figure.
    """

    id: Objects
    name: Objects
    lat: Array
    lon: Array
    radius_px: Array
    covers: Objects
    figure: Objects
    centres: Objects
    colour: Objects

    def __len__(self) -> int:
        """How many there are."""
        return len(self.id)

    def __getitem__(self, chosen: slice | Mask | npt.NDArray[np.intp]) -> Hubs:
        """Some of them."""
        return Hubs(**{name: getattr(self, name)[chosen] for name in self.__slots__})

    def __iter__(self) -> Iterator[Hub]:
        """One after the other, which is for few."""
        for row in zip(*(getattr(self, name).tolist() for name in self.__slots__), strict=True):
            hub = Hub(**dict(zip(self.__slots__, row, strict=True)))
            yield replace(hub, radius_px=None) if math.isnan(hub.radius_px or 0) else hub

    @property
    def has_figure(self) -> Mask:
        """Which of them have a figure."""
        return ~np.isnan(self.radius_px)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """All that a figure draws and says.

    Parameters
    ----------
    language
        ``id`` or ``en``.
    title, measure, unit
        Of the map and of what its circles count.
    chosen
        What the hubs were chosen by; empty where all of them are shown.
    colour_key
        Of a column that colours the marks; None where none does.
    bounds
        What has to be in the frame, in degrees.
    hubs
        All placed hubs, those with figures first and the largest of them foremost; some may lie outside `bounds`.
    scale
        Of the circles, in pixels.
    free_centres
        Centres that belong to no hub.
    areas
        Outlines (shapely, EPSG:4326) of hubs whose place is an area, each with the colour of its rate, or empty.
    unplaced
        Names of hubs that could not be placed.
    sources, years, date, day
        Of the figures that are drawn; the date in words, and as the data have it.
    layers
        Names out of `LAYERS`.
    base_map
        Land, borders and names.
    is_indonesian
        Whether that is Indonesia's, which then can be shown as a whole beside the map.
    around
        Id of the one hub that the map is drawn around; else empty.
    """

    language: Language
    title: str
    chosen: str
    measure: str
    unit: str
    colour_key: ColourKey | None
    bounds: Bounds
    hubs: Hubs
    scale: Scale
    free_centres: tuple[Centre, ...]
    areas: tuple[tuple[Any, str], ...]
    unplaced: tuple[str, ...]
    sources: tuple[Mapping[str, Any], ...]
    years: str
    date: str
    day: str | None
    layers: frozenset[str]
    base_map: Basemap
    is_indonesian: bool
    around: str = ""

    def outside_words(self, names: Sequence[str], limit: int) -> str:
        """Say what lies outside the frame; around one hub, or where none can be named, it is counted."""
        if self.around or not limit:
            return self.language.said("Outside this frame: {n} further hubs.", n=self.language.number(len(names)))
        return self.language.said("Outside this frame: {names}.", names=self.language.joined(names, limit=limit))


def view_atlas(atlas: Atlas, options: FigureOptions) -> View:
    """Choose what a figure shows.

    Raises
    ------
    UsageError
        There is no such measure, extent, language or layer.
    """
    return views_of(atlas, options)(options.extent)


def views_of(atlas: Atlas, options: FigureOptions) -> Callable[[str | Sequence[float]], View]:
    """Choose what figures of one atlas show; what is returned gives the view of each extent, for the little that differs."""
    language = captions.language_of(atlas, known(options.language), isolates=True)
    shown, picked = _layers(usual_layers(atlas.config.page) if options.layers is None else options.layers)
    arranged = layers.layers(atlas)
    drawn = _measure(arranged, options.measure or first_view(atlas).measure)
    names = _names(atlas.hub_table, language)
    chosen = replace(atlas, centre_table=where(atlas.centre_table, picked(atlas.centre_table)))
    is_indonesian = arranged.frame.base == "indonesia"
    key = colour_key(atlas)
    hubs = _hubs(chosen, drawn, key, names, language)
    # a column colours marks, and a rate areas, as on the page
    areas = _areas(chosen, hubs, is_coloured=not key) if "areas" in shown else ()
    if any(colour for _, colour in areas):
        # a filled area needs no mark but for its name
        hubs = replace(hubs, radius_px=np.where(hubs.has_figure, _POINT_PX, np.nan))
    whole: dict[str, Any] = {
        "language": language,
        "title": options.title or atlas.config.title[language],
        "chosen": captions.line(language.chosen(atlas)),
        "measure": drawn.label[language] if drawn else "",
        "unit": captions.unit_of(atlas, drawn.key, language) if drawn else "",
        "colour_key": key,
        "hubs": hubs,
        "scale": drawn.scale if drawn else fit([]),
        "free_centres": _free_centres(chosen, shown),
        "areas": areas,
        "unplaced": tuple(names[np.isnan(numbers_of(atlas.hub_table, "lat"))].tolist()),
        "date": language.date(atlas),
        "day": data_date(atlas),
        "layers": frozenset(shown),
        "is_indonesian": is_indonesian,
    }
    return partial(_framed, atlas, drawn, whole)


def _framed(
    atlas: Atlas, drawn: layers.MeasureLayer | None, whole: Mapping[str, Any], extent: str | Sequence[float]
) -> View:
    """The view of an extent: what is the same in all of them, and what lies in its frame."""
    bounds = map_extent.find_extent(atlas, extent)
    told = _told(atlas, drawn, bounds)
    return View(
        bounds=bounds,
        around=extent if isinstance(extent, str) and extent in set(atlas.hub_table["id"].to_pylist()) else "",
        sources=tuple(captions.sources_of(atlas, told["source"].to_pylist())),
        years=captions.years(told["year"].drop_null().to_pylist()),
        base_map=basemap.load() if whole["is_indonesian"] else world.base_map(astuple(bounds)),
        **whole,
    )


def _layers(asked: Collection[str] | None) -> tuple[frozenset[str], Callable[[pa.Table], Mask]]:
    """The layers that are drawn, and which centres: those of the roles and the statuses that were named."""
    words = vocabulary.load()
    names = [name for name in asked or () if name not in LAYERS]
    pairs = [name.partition(":") for name in names]
    for name, (first, colon, second) in zip(names, pairs, strict=True):
        is_known = (
            (first in words.roles and second in words.statuses) if colon else first in {*words.roles, *words.statuses}
        )
        if not is_known:
            codes = ", ".join((*LAYERS, *words.roles, *words.statuses))
            raise UsageError(f"No layer {name!r}: use {codes}, or a role and a status as role:status.")
    base = frozenset(name for name in asked or () if name in LAYERS) or frozenset(
        LAYERS if asked is None or names else ()
    )
    roles = {first for first, colon, _ in pairs if not colon and first in words.roles}
    statuses = {first for first, colon, _ in pairs if not colon and first in words.statuses}
    both = {(first, second) for first, colon, second in pairs if colon}
    added = {"context" if role in map_signs.CONTEXT_ROLES else "centres" for role in roles | {role for role, _ in both}}

    def is_picked(role: str, look: str) -> bool:
        of_both = (not roles or role in roles) and (not statuses or look in statuses)
        return not names or (role, look) in both or (bool(roles or statuses) and of_both)

    def picked(centres: pa.Table) -> Mask:
        told = zip(centres["role"].to_pylist(), centres["look"].to_pylist(), strict=True)
        return np.array([is_picked(role, look) for role, look in told], dtype=bool)

    return base | added | ({"centres"} if statuses and not roles else set()), picked


def _measure(arranged: layers.Layers, key: str | None) -> layers.MeasureLayer | None:
    by_key = {measure.key: measure for measure in arranged.measures}
    if key is None:
        return next(iter(arranged.measures), None)
    if key not in by_key:
        raise UsageError(f"No measure {key!r}: the data have {', '.join(by_key) or 'none'}.")
    return by_key[key]


def _told(atlas: Atlas, drawn: layers.MeasureLayer | None, bounds: Bounds) -> pa.Table:
    """The figures that are drawn in the frame."""
    if drawn is None:
        return atlas.figure_table.slice(0, 0)
    circles = drawn.circles
    return where(circles, bounds.holds(numbers_of(circles, "lat"), numbers_of(circles, "lon")))


def _names(hubs: pa.Table, language: Language) -> Objects:
    names = _objects(hubs["name"])
    if language != "en" or "name_en" not in hubs.column_names:
        return names
    english = _objects(hubs["name_en"])
    return np.where(english == None, names, english)  # noqa: E711 - of each of them


def _objects(cells: pa.ChunkedArray) -> Objects:
    return np.array(cells.to_pylist(), dtype=object)


def _hubs(
    atlas: Atlas,
    drawn: layers.MeasureLayer | None,
    key: ColourKey | None,
    names: Objects,
    language: Language,
) -> Hubs:
    hubs = atlas.hub_table
    radius_px, covers, figure = np.full(len(hubs), np.nan), _filled(hubs, "hub"), _filled(hubs, "")
    colour = _filled(hubs, "")
    if drawn:
        circles = drawn.circles
        at, stands = circles["hub_row"].to_numpy(), circles["stands"].to_pylist()
        drawn_as = zip(stands, circles["covers"].to_pylist(), strict=True)
        covers[at] = [cover if stand == "yes" else stand for stand, cover in drawn_as]
        radius_px[at] = numbers_of(circles, "radius_px")
        if drawn.kind == "rate" and not key:
            colour[at] = [map_signs.class_colour(drawn.scale, value) for value in circles["value"].to_pylist()]
        # the words of thousands of figures would never be read
        told = records(atlas.headline_table.take(circles["head_row"][:_TOLD]))
        figure[at[:_TOLD]] = [language.dated_figure(row) for row in told]
    if key:
        colour[:] = key.colours
    every = Hubs(
        id=_objects(hubs["id"]),
        name=names,
        lat=numbers_of(hubs, "lat"),
        lon=numbers_of(hubs, "lon"),
        radius_px=radius_px,
        covers=covers,
        figure=figure,
        centres=_centres(atlas),
        colour=colour,
    )
    order = np.argsort(-np.nan_to_num(radius_px), kind="stable")
    return every[order[~np.isnan(every.lat[order])]]


def _areas(atlas: Atlas, hubs: Hubs, *, is_coloured: bool) -> tuple[tuple[Any, str], ...]:
    """The outlines with their colours; those of a list of areas that the map has as borders only if they have colours."""
    colours = dict(zip(hubs.id.tolist(), hubs.colour.tolist(), strict=True)) if is_coloured else {}
    found = [(hub, shape, colours.get(hub, "")) for hub, shape in atlas.area_shapes.items()]
    own = atlas.outlines
    are_borders = 2 * sum(hub not in own for hub, _, _ in found) > len(hubs)
    return tuple((shape, colour) for hub, shape, colour in found if colour or hub in own or not are_borders)


def _filled(hubs: pa.Table, value: object) -> Objects:
    column = np.empty(len(hubs), dtype=object)
    column.fill(value)
    return column


def _centres(atlas: Atlas) -> Objects:
    """The centres at each hub, those that are there first."""
    by_hub: dict[str, list[Centre]] = {}
    for row in columns(atlas.centre_table, "hub", "role", "look", "quiet", "silent_since"):
        by_hub.setdefault(row["hub"], []).append(_centre(row))
    column = _filled(atlas.hub_table, ())
    for number, key in enumerate(atlas.hub_table["id"].to_pylist()):
        if key in by_hub:
            column[number] = tuple(sorted(by_hub[key], key=_centre_order))
    return column


def _free_centres(atlas: Atlas, shown: Collection[str]) -> tuple[Centre, ...]:
    rows = columns(atlas.centre_table, "hub", "role", "look", "quiet", "silent_since", "lat", "lon")
    placed = [row for row in rows if row["hub"] is None and row["lat"] is not None]
    return tuple(
        replace(_centre(row), lat=row["lat"], lon=row["lon"])
        for row in placed
        if ("context" if row["role"] in map_signs.CONTEXT_ROLES else "centres") in shown
    )


def _centre(row: Mapping[str, Any]) -> Centre:
    return Centre(role=row["role"], status=row["look"], quiet=bool(row["quiet"]), silent_since=row["silent_since"])


def _centre_order(centre: Centre) -> tuple[int, int]:
    words = vocabulary.load()
    return list(words.statuses).index(centre.status), list(words.roles).index(centre.role)
