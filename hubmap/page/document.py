"""The one document that crosses to the page, as dataclasses: what `web/src/schema.ts` is generated from."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from hubmap.page.columns import Turned

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
    "PageProblem",
    "Place",
    "Programme",
    "Quantity",
    "Source",
    "View",
    "Vocabulary",
    "Word",
    "rows_of",
]

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
    as_of: str | None = None
    finding: Texts | None = None
    accent: str | None = None
    logo: str | None = None
    url: str | None = None
    contact: str | None = None
    licence: str | None = None
    cite: Texts | None = None


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
    pending: bool | None = None
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
    kind: str = "amount"


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedList:
    """A list that hubs are on, and how many are."""

    key: str
    label: Texts
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who says so, when and where."""

    publisher: str | None
    publisher_en: str | None
    date: str | None
    url: str | None
    title: str | None
    title_en: str | None
    note: str | None
    note_en: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """A column of the input that is no measure: text, category, link, date, number."""

    key: str
    label: Texts
    kind: str
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What the page shows first: on which base map, west, south, east, north where that is not all, and who lies outside."""

    measure: str | None
    colour_by: str | None
    base: str
    look: str
    bounds: list[float] | None
    strays: list[str]


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
    outline: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A figure: its value, and its bounds where it is a range or open."""

    value: float
    low: float | None
    high: float | None
    text: str | None
    said: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """Figures of a hub for one year and one scope, from one source."""

    obs: int
    year: int | None
    scope: str | None
    scope_en: str | None
    covers: str | None
    quality: str | None
    source: str | None
    note: str | None
    note_en: str | None
    values: dict[str, Quantity]


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """What a partner does at a hub."""

    partner: str
    kind: str | None
    year: int | None
    source: str | None
    note: str | None
    note_en: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """A place of the list; `centres` are numbers in the document's list of centres, `head` numbers in `figures`."""

    id: str
    name: str
    name_en: str | None
    products: list[str]
    products_en: list[str]
    note: str | None
    note_en: str | None
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
    due: str | None
    source: str | None
    anchor: str | None
    statement: str | None
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Centre:
    """A facility, or a plan for one."""

    id: str
    name: str | None
    name_en: str | None
    role: str
    status: str
    hub: str | None
    year: int | None
    source: str | None
    note: str | None
    note_en: str | None
    lat: float | None
    lon: float | None
    province: str | None
    precision_km: float | None
    where: str | None
    look: str | None = None
    date: str | None = None
    last_heard: str | None = None
    silent_since: int | None = None
    quiet: bool | None = None
    due: str | None = None
    statement: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageProblem:
    """One thing wrong or doubtful in the input, in both languages."""

    code: str
    severity: str
    message: str
    message_id: str | None
    where: str
    where_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Everything that the page is told; where there are many hubs, they and the problems come as packed columns."""

    schema: int
    meta: Meta
    vocabulary: Vocabulary
    metrics: list[Measure]
    lists: list[NamedList]
    sources: dict[str, Source]
    hubs: list[Hub]
    centres: list[Centre]
    problems: list[PageProblem]
    attributes: list[Attribute]
    view: View


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """Names on the base map: name, English name, latitude, longitude, rank; or name, latitude, longitude, kind, size."""

    provinces: list[LabelRow]
    regencies: list[LabelRow]
    districts: list[LabelRow]
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
