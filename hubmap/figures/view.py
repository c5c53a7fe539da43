"""What one figure shows of an atlas, as data: which hubs, how large, in which words, and what is left outside its frame."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hubmap import layers, prose
from hubmap.errors import UsageError
from hubmap.figures import LAYERS, ink
from hubmap.figures import extent as extents
from hubmap.figures.frame import Bounds
from hubmap.records import records
from hubmap.scale import Scale, fit

if TYPE_CHECKING:
    from hubmap.atlas import Atlas

__all__ = ["Centre", "Hub", "View", "view"]


_TOLD = 1000  # so many figures are put into words
ROLES = ("logistics", "material", "rnd", "service", "education", "estate", "port", "plant")


@dataclass(frozen=True, slots=True, kw_only=True)
class Centre:
    """A centre: its role and status, and its point where it has one of its own (not a hub's)."""

    role: str
    status: str
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """A hub as it is drawn: `radius_px` is None where there is no figure, and `figure` is then empty."""

    id: str
    name: str
    lat: float
    lon: float
    radius_px: float | None
    covers: str
    figure: str
    centres: tuple[Centre, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """All that a figure draws and says.

    Parameters
    ----------
    language
        ``id`` or ``en``.
    title, measure, unit
        Of the map and of what its circles count.
    bounds
        What has to be in the frame, in degrees.
    hubs
        All placed hubs, those with figures first and the largest of them foremost; some may lie outside `bounds`.
    scale
        Of the circles, in pixels.
    free_centres
        Centres that belong to no hub.
    areas
        Outlines (shapely, EPSG:4326) of hubs whose place is an area.
    unplaced
        Names of hubs that could not be placed.
    sources, years, date
        Of the figures that are drawn.
    layers
        Names out of `LAYERS`.
    """

    language: str
    title: str
    measure: str
    unit: str
    bounds: Bounds
    hubs: tuple[Hub, ...]
    scale: Scale
    free_centres: tuple[Centre, ...]
    areas: tuple[Any, ...]
    unplaced: tuple[str, ...]
    sources: tuple[Mapping[str, Any], ...]
    years: str
    date: str
    layers: frozenset[str]


def view(
    atlas: Atlas, *, measure: str | None, extent: str | Sequence[float], language: str, shown: Collection[str]
) -> View:
    """Choose what a figure shows.

    Parameters
    ----------
    atlas
        The joined data.
    measure
        The metric that gives the circles; the first one by default.
    extent
        See `hubmap.figures.extent.find`.
    language
        ``id`` or ``en``.
    shown
        Names out of `LAYERS`.

    Raises
    ------
    UsageError
        There is no such measure, extent or layer.
    """
    unknown = sorted(set(shown) - set(LAYERS))
    if unknown:
        raise UsageError(f"No layer {unknown[0]!r}: use {', '.join(LAYERS)}.")
    arranged = layers.layers(atlas)
    drawn = _measure(arranged, measure)
    bounds = extents.find(atlas, extent)
    seen = [circle for circle in drawn.circles if bounds.holds(circle.lat, circle.lon)] if drawn else []
    told = atlas.figures.loc[[circle.row for circle in seen]]
    names = _names(atlas, language)
    return View(
        language=language,
        title=atlas.config.title[language],
        measure=drawn.label[language] if drawn else "",
        unit=drawn.unit[language] if drawn else "",
        bounds=bounds,
        hubs=_hubs(atlas, drawn, names, language),
        scale=drawn.scale if drawn else fit([]),
        free_centres=_free_centres(atlas, shown),
        areas=tuple(atlas.areas.geometry) if "areas" in shown else (),
        unplaced=tuple(names[key] for key in arranged.unplaced_hubs),
        sources=tuple(prose.sources_of(atlas, told["source"].tolist())),
        years=prose.years(told["year"].dropna().astype(int).tolist()),
        date=prose.date(atlas, language),
        layers=frozenset(shown),
    )


def _measure(arranged: layers.Layers, key: str | None) -> layers.MeasureLayer | None:
    by_key = {measure.key: measure for measure in arranged.measures}
    if key is None:
        return next(iter(arranged.measures), None)
    if key not in by_key:
        raise UsageError(f"No measure {key!r}: the data have {', '.join(by_key) or 'none'}.")
    return by_key[key]


def _names(atlas: Atlas, language: str) -> dict[str, str]:
    own = atlas.hubs["name"].tolist()
    twins = atlas.hubs["name_en"].tolist() if language == "en" and "name_en" in atlas.hubs else own
    pairs = zip(atlas.hubs["id"].tolist(), own, twins, strict=True)
    return {key: str(twin if isinstance(twin, str) else name) for key, name, twin in pairs}


def _hubs(atlas: Atlas, drawn: layers.MeasureLayer | None, names: Mapping[str, str], language: str) -> tuple[Hub, ...]:
    circles = {circle.hub: circle for circle in drawn.circles} if drawn else {}
    # the words of thousands of figures would never be read
    figures = prose.standing(atlas, drawn.key, list(circles)[:_TOLD]) if drawn else {}
    centres = _centres_by_hub(atlas)
    placed = atlas.hubs[atlas.hubs["lat"].notna()]
    found = [
        Hub(
            id=key,
            name=names[key],
            lat=lat,
            lon=lon,
            radius_px=circles[key].radius_px if key in circles else None,
            covers=circles[key].covers if key in circles else "hub",
            figure=prose.dated_figure(figures[key], language) if key in figures else "",
            centres=centres.get(key, ()),
        )
        for key, lat, lon in zip(*(placed[name].tolist() for name in ("id", "lat", "lon")), strict=True)
    ]
    return tuple(sorted(found, key=lambda hub: -(hub.radius_px or 0)))


def _centres_by_hub(atlas: Atlas) -> dict[str, tuple[Centre, ...]]:
    by_hub: dict[str, list[Centre]] = {}
    for row in records(atlas.centres[["hub", "role", "status"]]):
        if row["hub"] is not None:
            by_hub.setdefault(row["hub"], []).append(Centre(role=row["role"], status=row["status"]))
    return {hub: tuple(sorted(rows, key=_centre_order)) for hub, rows in by_hub.items()}


def _free_centres(atlas: Atlas, shown: Collection[str]) -> tuple[Centre, ...]:
    rows = records(atlas.centres[["hub", "role", "status", "lat", "lon"]])
    placed = [row for row in rows if row["hub"] is None and row["lat"] is not None]
    return tuple(
        Centre(role=row["role"], status=row["status"], lat=row["lat"], lon=row["lon"])
        for row in placed
        if ("context" if row["role"] in ink.CONTEXT_ROLES else "centres") in shown
    )


def _centre_order(centre: Centre) -> tuple[str, int]:
    # planned first: they are what the map is about
    rank = "0" if centre.status == "planned" else centre.status
    return rank, ROLES.index(centre.role) if centre.role in ROLES else len(ROLES)
