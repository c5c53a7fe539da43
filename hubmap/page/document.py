"""The one document that crosses to the page, as dataclasses: what `web/src/schema.ts` is generated from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeVar, cast

from hubmap.page.packed_columns import Turned

__all__ = [
    "Alternative",
    "Area",
    "Attribute",
    "BaseMapBlock",
    "Centre",
    "Document",
    "Event",
    "Hub",
    "IntroPart",
    "Labels",
    "Measure",
    "Meta",
    "NamedList",
    "Observation",
    "OnlineLayer",
    "PackedNames",
    "PageProblem",
    "Place",
    "PlanRow",
    "Programme",
    "Quantity",
    "RankedHub",
    "RankedHubs",
    "Share",
    "Source",
    "View",
    "Vocabulary",
    "Word",
    "made",
    "rows_of",
    "stated_fields",
]

Part = TypeVar("Part")
Texts = dict[str, str]
LabelRow = tuple[Any, ...]
Area = list[str | list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class IntroPart:
    """A sentence of the introduction, by language, and the id of its source."""

    text: Texts
    source: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlineLayer:
    """The tile layer that the builder asked for."""

    url: str
    name: Texts
    attribution: str
    max_zoom: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What is said of the whole page."""

    title: Texts
    description: Texts
    intro: list[IntroPart]
    data_date: str | None
    version: str
    online: OnlineLayer | None
    as_of: str | None
    as_of_assumed: bool
    anchors: Share
    gazetteer: str | None = None
    finding: Texts | None = None
    accent: str | None = None
    logo: str | None = None
    url: str | None = None
    contact: str | None = None
    licence: str | None = None
    cite: Texts | None = None
    bibtex: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many of how many."""

    n: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """How a code of the data is said, and for some kinds how it is drawn (`hubmap.vocabulary`)."""

    id: str
    en: str
    short: Texts | None = None
    ranked: bool | None = None
    level: int | None = None
    shape: list[list[float]] | None = None
    letter: str | None = None
    letter_y: float | None = None
    group: str | None = None
    fill: str | None = None
    outline: str | None = None
    struck: bool | None = None
    stage: int | None = None
    pending: bool | None = None
    seen: bool | None = None
    derived: bool | None = None


Words = dict[str, Word]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The words of the data by kind and code, in the order in which they are shown."""

    roles: Words
    statuses: Words
    covers: Words
    grades: Words
    programme_kinds: Words
    place_kinds: Words
    place_statuses: Words
    matches: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A column of figures: amounts are shown by circles, rates (kind) by colours; `radius_px_per_sqrt` times the root of a value is a radius."""

    key: str
    label: Texts
    unit: Texts
    radius_px_per_sqrt: float
    steps: list[float]
    without: int
    least_ranked: int
    kind: str = "amount"
    ranking: RankedHubs | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedHub:
    """A hub in the order of a measure: `rank` and `said` only where it may be compared, `parts` where parts alone have figures."""

    hub: str
    group: str
    rank: int | None
    said: Texts
    parts: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedHubs:
    """The hubs in the order of a measure; without `superlative` none may be called the largest."""

    of: int
    years: list[int]
    superlative: bool
    rows: list[RankedHub]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedList:
    """A list that hubs are on, and how many are."""

    key: str
    label: Texts
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who says so, when and where."""

    publisher: str | None = None
    publisher_en: str | None = None
    date: str | None = None
    url: str | None = None
    title: str | None = None
    title_en: str | None = None
    note: str | None = None
    note_en: str | None = None
    verified: str | None = None
    verified_state: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """A column of the input that is no measure: text, category, link, date, number."""

    key: str
    label: Texts
    kind: str
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What the page shows first: on which base map, west, south, east, north where that is not all, who lies outside, and which layers."""

    measure: str | None
    colour_by: str | None
    base: str
    look: str
    bounds: list[float] | None
    strays: list[str]
    layers: dict[str, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Another place that a name could have meant."""

    name: str
    kind: str
    code: str
    lat: float
    lon: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What the geocoder found for a hub (`hubmap.geocoding.place`)."""

    query: str
    within: str | None
    status: str
    name: str | None
    kind: str | None
    code: str | None
    lat: float | None
    lon: float | None
    precision_km: float | None
    confidence: float | None
    match: str | None
    alternatives: list[Alternative]
    members: list[str]
    origin: str | None
    outline: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A figure: its value, and its bounds where it is a range or open."""

    value: float
    low: float | None
    high: float | None
    text: str | None = None
    said: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """Figures of a hub for one year and one scope, from one source."""

    year: int | None
    scope: str | None
    scope_en: str | None = None
    covers: str | None
    quality: str | None
    source: str | None
    note: str | None = None
    note_en: str | None = None
    anchor: str | None = None
    part_name: str | None = None
    stands: str
    values: dict[str, Quantity]


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """What a partner does at a hub."""

    partner: str
    kind: str | None
    year: int | None
    source: str | None
    note: str | None = None
    note_en: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """A place of the list; `centres` are numbers in the document's list of centres, `head` numbers in `figures`."""

    id: str
    name: str
    name_en: str | None = None
    products: list[str]
    products_en: list[str]
    note: str | None = None
    note_en: str | None = None
    lat: float | None
    lon: float | None
    lists: list[str]
    province: str | None
    place: Place
    area: Area | None
    figures: list[Observation]
    head: dict[str, int]
    programmes: list[Programme]
    centres: list[int]
    attributes: dict[str, str | float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing said of a centre at one time."""

    status: str
    date: str | None
    due: str | None = None
    source: str | None = None
    anchor: str | None = None
    statement: str | None = None
    note: str | None = None
    note_en: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Centre:
    """A facility, or a plan for one: `status` of its newest event, `look` how it is drawn, `said` its state with its age.

    `events` are told where there is more than one.
    """

    id: str
    name: str | None
    name_en: str | None = None
    role: str
    status: str
    hub: str | None
    year: int | None
    source: str | None = None
    note: str | None = None
    note_en: str | None = None
    lat: float | None
    lon: float | None
    province: str | None
    precision_km: float | None
    where: str | None = None
    look: str
    date: str | None
    last_heard: str | None
    silent_since: int | None
    quiet: bool
    due: str | None = None
    anchor: str | None = None
    statement: str | None = None
    succeeds: str | None = None
    succeeded_by: list[str]
    said: Texts
    events: list[Event]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """What became of the plans of a role: ids of centres, and the cells of its row (kind, promised, happened, silent)."""

    role: str
    promised: list[str]
    happened: list[str]
    silent: list[str]
    cells: dict[str, list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageProblem:
    """A kind of thing that is wrong or doubtful in the input, and how often."""

    code: str
    severity: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Everything that the page is told; where there are many hubs, they come as packed columns."""

    schema: int
    meta: Meta
    vocabulary: Vocabulary
    metrics: list[Measure]
    lists: list[NamedList]
    sources: dict[str, Source]
    hubs: list[Hub]
    centres: list[Centre]
    plans: list[PlanRow]
    problems: list[PageProblem]
    attributes: list[Attribute]
    view: View


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedNames:
    """Many names with bars between them, their points as an encoded line (`hubmap.basemap.encode`), and for some how large they are.

    A city's name begins with its kind.
    """

    names: str
    points: str
    precision: int
    sizes: list[int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """Names on the base map: name, English name, latitude, longitude, rank; or packed."""

    provinces: list[LabelRow]
    regencies: PackedNames
    districts: PackedNames
    villages: PackedNames
    seas: list[LabelRow]
    straits: list[LabelRow]
    islands: list[LabelRow]
    countries: list[LabelRow]


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseMapBlock:
    """The base map: encoded rings and lines (`hubmap.basemap`)."""

    precision: int
    idn: list[str]
    lakes: list[str]
    neighbours: list[str]
    borders: list[list[str]]
    labels: Labels


def rows_of(kind: type, columns: dict[str, Any]) -> Turned:
    """Columns as the rows of a dataclass: each of its fields has to be there, and nothing else crosses.

    Raises
    ------
    KeyError
        Where a field has no column.
    """
    return Turned({field.name: columns[field.name] for field in fields(kind)})


def made(kind: type[Part], row: Mapping[str, Any]) -> Part:
    """A part of the document from a row that may say more than the page is told."""
    names = [field.name for field in fields(cast("Any", kind))]
    return kind(**{name: row[name] for name in names if name in row})


def stated_fields(value: Any) -> dict[str, Any]:  # noqa: ANN401 - what JSON does not know
    """The fields of a part of the document; one that says nothing but its default is left out."""
    said = {field.name: getattr(value, field.name) for field in fields(value)}
    return {field.name: said[field.name] for field in fields(value) if said[field.name] is not field.default}
