"""The one document that carries an atlas to the page: plain JSON, one hub and one centre a line, so that a diff reads.

Where there are more hubs than anybody reads in a diff, they are left out of it and carried as compressed columns.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from hubmap import basemap, layers, locale, plan_captions, vocabulary
from hubmap.arrow_tables import items_of, numbers_of, where
from hubmap.atlas.ranking import LEAST_RANKED, parts_of, rank
from hubmap.basemap import world
from hubmap.captions import LANGUAGES, Language, is_of_hubs
from hubmap.first_view import first_view, page_attributes
from hubmap.geocoding.gazetteer.nearest import villages_around
from hubmap.page import assets, document, many_hubs, masthead, packed_columns
from hubmap.page.area_rings import area_rings
from hubmap.page.document import (
    Centre,
    Document,
    Event,
    Hub,
    Measure,
    NamedList,
    PageProblem,
    PlanRow,
    Programme,
    RankedHub,
    RankedHubs,
    Source,
    View,
    Vocabulary,
    made,
    stated_fields,
)
from hubmap.page.plain import Plain, plain
from hubmap.plain_values import columns as picked
from hubmap.plain_values import records
from hubmap.problems import called_places
from hubmap.rank_captions import parts_words, rank_words
from hubmap.sources.citation import dataset

if TYPE_CHECKING:
    from hubmap.atlas import Atlas
    from hubmap.basemap.framing import MapFrame
    from hubmap.geocoding.place import Place
    from hubmap.problems import Problem
    from hubmap.tables import Attribute

__all__ = ["FEW_HUBS", "SCHEMA", "Payload", "block", "payload"]

SCHEMA = 1
# up to so many hubs are plain JSON, which a diff can be read in; more are carried in half the bytes as columns
FEW_HUBS = 300

# JSON that stands inside <script>: no character that ends the block, and none that old parsers take for a line end
_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}

_QUANTITY = ("value", "low", "high", "text")

# names of villages that stand around a hub, as far as a map that shows them reaches
_VILLAGES_KM = 5.0
_MOST_VILLAGES = 900
# once around the world, in degrees
_TURN = 360
# thousandths of a degree: a name is longer than that
_NAMES_PRECISION = 3

_INDONESIA = ((-2.4, 118.0), 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """What the page's frame is filled with.

    Parameters
    ----------
    language
        The page's first language.
    title, description
        In that language, plain text.
    centre, zoom
        Where folium's shell opens the map (latitude, longitude in degrees); the scripts then fit it to the hubs.
    tile_origin
        Origin of the online tile layer if one was asked for, else None.
    data, basemap, strings, dataset
        Texts of the inert data blocks, safe inside ``<script type="application/json">``.
    columns
        Hubs as `hubmap.page.packed_columns` writes them, where there are too many for `data`; else None.
    table
        What the page shows without scripts.
    accent
        Colour of links and buttons by theme; empty for the usual one.
    """

    language: Language
    title: str
    description: str
    centre: tuple[float, float]
    zoom: int
    tile_origin: str | None
    data: str
    basemap: str
    strings: str
    columns: str | None
    table: Plain
    dataset: str
    accent: Mapping[str, str]


def payload(atlas: Atlas) -> Payload:
    """Make the page's payload of an atlas.

    Parameters
    ----------
    atlas
        The joined data.
    """
    config, arranged = atlas.config, layers.layers(atlas)
    language = Language(first_view(atlas).language)
    many = len(atlas.hub_table) > FEW_HUBS
    told = Document(
        schema=SCHEMA,
        meta=masthead.meta(atlas),
        vocabulary=_vocabulary(of_hubs=is_of_hubs(atlas)),
        metrics=[_measure(atlas, measure, many=many) for measure in arranged.measures],
        lists=_lists(atlas),
        sources={row["id"]: made(Source, row) for row in records(atlas.source_table)},
        hubs=[] if many else _hubs(atlas),
        centres=_centres(atlas),
        plans=_plans(atlas),
        problems=_problems(atlas.problems),
        attributes=[_attribute(attribute) for attribute in page_attributes(atlas)],
        view=_view(atlas, arranged),
    )
    centre, zoom = _first_look(arranged.frame)
    return Payload(
        language=language,
        title=(config.page.title or config.title)[language],
        description=config.description[language],
        centre=centre,
        zoom=zoom,
        tile_origin=None if config.tile_layer is None else _origin(config.tile_layer.url),
        data=_document(told),
        basemap=block(_base_map(atlas, arranged.frame)),
        strings=block(_strings(language, is_of_hubs=is_of_hubs(atlas))),
        accent=masthead.accent(config.page.accent) if config.page.accent else {},
        columns=_packed(atlas) if many else None,
        table=plain(atlas, language),
        dataset=block(dataset(masthead.data_set(atlas, language))),
    )


def _view(atlas: Atlas, arranged: layers.Layers) -> View:
    frame, page, first = arranged.frame, atlas.config.page, first_view(atlas)
    middle = _in_one_piece(atlas) or [round(side, basemap.PRECISION) for side in frame.bounds]
    # hubs on a list say themselves what is to be seen first
    is_listed = page.view == "listed" and len(items_of(atlas.hub_table, "list")) > 0
    is_chosen = frame.base == "world" or (bool(frame.strays.any()) and not is_listed)
    return View(
        measure=first.measure,
        colour_by=first.colour_by,
        base=frame.base,
        look=page.view,
        bounds=_bounds(page.view) or (middle if is_chosen else None),
        strays=where(atlas.hub_table.select(["id"]), frame.strays)["id"].to_pylist(),
        layers=page.layers_shown,
    )


def _in_one_piece(atlas: Atlas) -> list[float] | None:
    """The bounds of few hubs on both sides of the 180th meridian within half a turn: their east is beyond 180 degrees."""
    import numpy as np

    lat, lon = (numbers_of(atlas.hub_table, name) for name in ("lat", "lon"))
    lat, lon = lat[~np.isnan(lat)], lon[~np.isnan(lat)]
    is_west = lon < 0
    if len(atlas.hub_table) > FEW_HUBS or is_west.all() or not is_west.any():
        return None
    turned = lon + _TURN * is_west
    west, south, east, north = (turned.min(), lat.min(), turned.max(), lat.max())
    # where this is more than half a turn the other way round is less
    if east - west >= _TURN / 2:
        return None
    return [round(float(side), basemap.PRECISION) for side in (west, south, east, north)]


def _first_look(frame: MapFrame) -> tuple[tuple[float, float], int]:
    """Where a map looks until its scripts fit it to what it shows."""
    if frame.base == "indonesia":
        return _INDONESIA
    west, south, east, north = frame.bounds
    return (round((south + north) / 2, 2), round((west + east) / 2, 2)), 3


def _base_map(atlas: Atlas, frame: MapFrame) -> dict[str, Any]:
    """The base map as the page reads it: names that are many as one text, and villages where somebody may come near."""
    is_indonesian = frame.base == "indonesia"
    drawn = (basemap.load() if is_indonesian else world.base_map(frame.bounds)).as_dict()
    labels = drawn["labels"]
    villages = _villages(atlas) if is_indonesian and len(atlas.hub_table) <= FEW_HUBS else []
    towns = [(f"Kota {name}" if kind == "kota" else name, lat, lon) for name, lat, lon, kind, _ in labels["regencies"]]
    many = {"districts": labels["districts"], "villages": villages, "regencies": towns}
    packed = {kind: _packed_names(rows) for kind, rows in many.items()}
    packed["regencies"]["sizes"] = [row[4] for row in labels["regencies"]]
    return {**drawn, "labels": labels | packed}


def _villages(atlas: Atlas) -> list[tuple[str, float, float]]:
    placed = [(row["lat"], row["lon"]) for row in picked(atlas.hub_table, "lat", "lon") if row["lat"] is not None]
    lat, lon = zip(*dict.fromkeys(placed), strict=True) if placed else ((), ())
    return villages_around(lat, lon, within_km=_VILLAGES_KM, most=_MOST_VILLAGES)


def _packed_names(rows: Sequence[Sequence[Any]]) -> dict[str, Any]:
    names = "|".join(str(row[0]).replace("|", "/") for row in rows)
    points = basemap.encode(((row[1], row[2]) for row in rows), precision=_NAMES_PRECISION)
    return {"names": names, "points": points, "precision": _NAMES_PRECISION}


def _bounds(view: str) -> list[float] | None:
    """West, south, east and north of a first view that is given by them."""
    return [float(part) for part in view.split(",")] if "," in view else None


def block(value: object) -> str:
    r"""Write a value as JSON that is safe inside an inert ``<script>`` block.

    Examples
    --------
    >>> block("</script>")
    '"\\u003c/script\\u003e"'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=stated_fields)
    for character, escape in _ESCAPES.items():
        text = text.replace(character, escape)
    return text


def _document(told: Document) -> str:
    """One line per key, and one line per row of the long lists."""
    lines = []
    for key, value in stated_fields(told).items():
        rows = value if isinstance(value, list) else None
        if rows:
            lines.append(f"{block(key)}:[\n" + ",\n".join(block(row) for row in rows) + "\n]")
        elif key == "sources":
            lines.append(f"{block(key)}:{{\n" + ",\n".join(f"{block(k)}:{block(v)}" for k, v in value.items()) + "\n}")
        else:
            lines.append(f"{block(key)}:{block(value)}")
    return "{" + ",\n".join(lines) + "}"


def _centres(atlas: Atlas) -> list[Centre]:
    """The centres, each with what is said of its state and all events that were told of it, the oldest first."""
    told: dict[str, list[dict[str, Any]]] = {}
    for row in sorted(records(atlas.event_table), key=lambda row: row["date"] or ""):
        told.setdefault(row["id"], []).append(row)
    return [_centre(row, told.get(row["id"], [])) for row in records(atlas.centre_table)]


def _centre(row: Mapping[str, Any], events: Iterable[Mapping[str, Any]]) -> Centre:
    said = {language: plan_captions.state_words(row, language) for language in LANGUAGES}
    more = {"precision_km": row["place_precision_km"], "where": row["place_name"], "said": said}
    return made(Centre, {**row, **more, "events": _history(events)})


def _history(events: Iterable[Mapping[str, Any]]) -> list[Event]:
    """The events of a centre, where they say more than the centre itself does."""
    told = [made(Event, event) for event in events]
    return told if len(told) > 1 else []


def _plans(atlas: Atlas) -> list[PlanRow]:
    """What was promised, what happened and what is silent, role by role."""
    return [_plan(row) for row in plan_captions.plan_rows(atlas)]


def _plan(row: plan_captions.PlanRow) -> PlanRow:
    return PlanRow(
        role=row.role,
        promised=[centre["id"] for centre in row.promised],
        happened=[centre["id"] for centre in row.happened],
        silent=[centre["id"] for centre in row.silent],
        cells={language: list(plan_captions.plan_cells(row, language)) for language in LANGUAGES},
    )


def _ranked_hubs(atlas: Atlas, metric: str) -> RankedHubs:
    """The hubs in the order of a measure, with what may be said of their place."""
    found, parts = rank(atlas, metric), parts_of(atlas, metric)
    return RankedHubs(
        of=found.of,
        years=list(found.years),
        superlative=found.has_superlative,
        rows=[
            RankedHub(
                hub=row.hub,
                group=row.group,
                rank=row.rank,
                said={language: rank_words(row, found, language) for language in LANGUAGES},
                parts={language: parts_words(parts.get(row.hub, []), language) for language in LANGUAGES},
            )
            for row in found.rows
        ],
    )


def _packed(atlas: Atlas) -> str:
    hubs, order = many_hubs.packed_hubs(atlas)
    return packed_columns.carry({"hubs": hubs, "order": order})


def _problems(problems: Iterable[Problem]) -> list[PageProblem]:
    """What kinds of things are wrong or doubtful, and how often; which ones is said in the manifest."""
    counts: dict[tuple[str, str], int] = {}
    for problem in problems:
        kind = (problem.code, problem.severity)
        counts[kind] = counts.get(kind, 0) + problem.count
    return [PageProblem(code=code, severity=severity, count=count) for (code, severity), count in counts.items()]


def _strings(first: str, *, is_of_hubs: bool) -> dict[str, dict[str, str]]:
    """What the page's script can say, by language, the page's own first; what is said as it stands is left out."""
    # the bundler breaks long lines within texts
    script = assets.page().replace("\\\n", "")
    return {
        language: {
            text: said
            for text, given in locale.catalogue(language).items()
            if (said := given if is_of_hubs else called_places(given, language)) != text and text in script
        }
        for language in sorted(LANGUAGES, key=lambda one: one != first)
    }


def _vocabulary(*, of_hubs: bool) -> Vocabulary:
    """What is said and drawn for every code of the data, by kind; what people may write for it is of no use on a page."""
    words = vocabulary.load()
    told: dict[str, Any] = {
        kind.name: {code: _word(term, of_hubs=of_hubs) for code, term in getattr(words, kind.name).items()}
        for kind in fields(Vocabulary)
    }
    return Vocabulary(**told)


def _word(term: vocabulary.Term, *, of_hubs: bool) -> dict[str, Any]:
    given = {field.name: getattr(term, field.name) for field in fields(term)}
    label = {code: text if of_hubs else called_places(text, Language(code)) for code, text in term.label.items()}
    return {**label, **{key: value for key, value in _without(given, "code", "label", "aliases").items() if value}}


def _measure(atlas: Atlas, measure: layers.MeasureLayer, *, many: bool) -> Measure:
    return Measure(
        key=measure.key,
        label=dict(measure.label),
        unit=dict(measure.unit),
        radius_px_per_sqrt=measure.scale.radius_per_sqrt,
        steps=list(measure.scale.steps),
        without=len(measure.without),
        least_ranked=LEAST_RANKED,
        kind=measure.kind,
        # of thousands nobody reads a rank, and to say them all takes seconds
        ranking=None if many else _ranked_hubs(atlas, measure.key),
    )


def _attribute(attribute: Attribute) -> document.Attribute:
    label = {"id": attribute.label, "en": attribute.label}
    return document.Attribute(key=attribute.key, label=label, kind=attribute.kind, unit=attribute.unit or None)


def _attributes_of_hubs(atlas: Atlas) -> list[dict[str, Any]]:
    """By hub, its attributes that have a value."""
    shown = {attribute.key for attribute in page_attributes(atlas)}
    columns = {key: cells for key, cells in atlas.attribute_columns().items() if key in shown}
    rows = zip(*columns.values(), strict=True) if columns else [()] * len(atlas.hub_table)
    return [{key: value for key, value in zip(columns, row, strict=True) if value is not None} for row in rows]


def _lists(atlas: Atlas) -> list[NamedList]:
    counts = items_of(atlas.hub_table, "list").value_counts().to_pylist()
    labels = atlas.config.list_label
    return [NamedList(key=row["values"], label=dict(labels(row["values"])), count=row["counts"]) for row in counts]


def _hubs(atlas: Atlas) -> list[Hub]:
    figures = _figures(atlas)
    heads = _heads(atlas, figures)
    programmes = _grouped(records(atlas.programme_table), "hub")
    centres: dict[str, list[int]] = {}
    for number, hub in enumerate(atlas.centre_table["hub"].to_pylist()):
        centres.setdefault(hub, []).append(number)
    areas = area_rings(atlas)
    attributes = _attributes_of_hubs(atlas) if atlas.attributes else [None] * len(atlas.hub_table)
    return [
        made(
            Hub,
            {
                **row,
                "lists": row["list"],
                "place": _place(atlas.places[row["id"]]),
                "area": areas.get(row["id"]),
                "figures": [_told_figure(figure) for figure in figures.get(row["id"], [])],
                "head": heads.get(row["id"], {}),
                "programmes": [
                    stated_fields(made(Programme, programme)) for programme in programmes.get(row["id"], [])
                ],
                "centres": centres.get(row["id"], []),
                "attributes": attributes[number],
            },
        )
        for number, row in enumerate(records(atlas.hub_table))
    ]


def _figures(atlas: Atlas) -> dict[str, list[dict[str, Any]]]:
    """By hub: the observations, each with its metrics' values."""
    by_observation: dict[int, dict[str, Any]] = {}
    hubs: dict[str, list[dict[str, Any]]] = {}
    for row in records(atlas.figure_table):
        known = by_observation.get(row["obs"])
        if known is None:
            observation = _without(row, "hub", "metric", *_QUANTITY)
            known = by_observation[row["obs"]] = {**observation, "values": {}}
            hubs.setdefault(row["hub"], []).append(known)
        known["values"][row["metric"]] = _quantity({key: row[key] for key in _QUANTITY})
    return hubs


def _told_figure(figure: Mapping[str, Any]) -> dict[str, Any]:
    """An observation without its number, and without what it may leave unsaid."""
    silent = {field.name for field in fields(document.Observation) if field.default is None}
    return {key: value for key, value in figure.items() if key != "obs" and (value is not None or key not in silent)}


def _quantity(row: dict[str, Any]) -> dict[str, Any]:
    """A figure, and how it is said where it is more than a number."""
    if row["low"] == row["high"] == row["value"]:
        return row if row["text"] != str(row["value"]) else _without(row, "text")
    return row | {"said": {language: language.figure(row) for language in LANGUAGES}}


def _heads(atlas: Atlas, figures: Mapping[str, list[dict[str, Any]]]) -> dict[str, dict[str, int]]:
    numbers = {row["obs"]: number for rows in figures.values() for number, row in enumerate(rows)}
    heads: dict[str, dict[str, int]] = {}
    for row in picked(atlas.headline_table, "hub", "metric", "obs"):
        heads.setdefault(row["hub"], {})[row["metric"]] = numbers[row["obs"]]
    return heads


def _place(place: Place) -> document.Place:
    return made(document.Place, asdict(place))


def _grouped(rows: Iterable[dict[str, Any]], key: str) -> dict[str, list[dict[str, Any]]]:
    groups: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        groups.setdefault(row[key], []).append(row)
    return groups


def _without(row: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in keys}


def _origin(url: str) -> str:
    parts = urlsplit(url.replace("{s}", "*"))
    return f"{parts.scheme}://{parts.netloc}"
