"""The settings of an input folder: `hubmap.toml` as one frozen value."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from hubmap import vocabulary
from hubmap.errors import InputError, UsageError
from hubmap.partial_dates import last_day
from hubmap.problems import Sentence

__all__ = [
    "FILE_NAME",
    "UNNAMED",
    "ColumnRules",
    "Config",
    "GazetteerPackage",
    "Intro",
    "Join",
    "Licence",
    "ListWords",
    "Metric",
    "Online",
    "Page",
    "Plans",
    "Text",
    "TileLayer",
    "Total",
    "load",
    "title_of",
]

FILE_NAME = "hubmap.toml"
# faults of settings that are told at once
_MOST_FAULTS = 20
Language = Annotated[str, Field(pattern="^(id|en)$")]


class ColumnRules(BaseModel):
    """What an input's own columns stand for, and what is done with them.

    Parameters
    ----------
    everywhere
        hubmap's name, the key of a measure, a kind or ``ignore``, by the header as written.
    tables
        The same for one table alone, by its name.
    publish
        Headers of contacts that outputs may show.
    parts
        Whether rows that are parts of one place stay ``apart`` or are added (``sum``).
    crs
        The coordinate system of x and y where they are no degrees, such as ``EPSG:32749``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    everywhere: dict[str, str] = Field(default_factory=dict)
    tables: dict[str, dict[str, str]] = Field(default_factory=dict)
    publish: tuple[str, ...] = ()
    parts: Literal["apart", "sum"] = "apart"
    crs: str | None = Field(default=None, pattern=r"(?i)^EPSG:\d{4,6}$")

    def of(self, table: str) -> dict[str, str]:
        """What is said of the columns of a table."""
        own = self.tables.get("hubs" if table == "flat" else "flat", {}) if table in ("flat", "hubs") else {}
        return {**self.everywhere, **own, **self.tables.get(table, {})}


def _sort_rules(value: object) -> object:
    """Sort what stands under ``[columns]``: rules by their names, tables of tables, and headers."""
    if not isinstance(value, dict):
        return value
    rules = {
        name: value[name]
        for name in ("publish", "parts", "crs")
        if name in value and not (name == "parts" and value[name] not in ("apart", "sum"))
    }
    tables = {name: said for name, said in value.items() if isinstance(said, dict)}
    headers = {name: said for name, said in value.items() if isinstance(said, str) and name not in rules}
    return {**rules, "tables": tables, "everywhere": headers}


def _both_languages(value: object) -> object:
    """Fill the language that is missing from the other one; plain text stands for both."""
    if isinstance(value, str):
        return {"id": value, "en": value}
    if isinstance(value, dict) and len(value) == 1:
        only = next(iter(value.values()))
        return {"id": only, "en": only, **value}
    return value


Text = Annotated[dict[Language, str], BeforeValidator(_both_languages), Field(min_length=2)]


def _day(value: object) -> object:
    """The last day that a date can mean; what is no text or number is left to pydantic."""
    return last_day(str(value)) if isinstance(value, (str, int)) else value


Day = Annotated[dt.date, BeforeValidator(_day)]


class _Frozen(BaseModel):
    # an input without settings needs no validator, and the defaults are as they should be: `model_construct` takes them as they are
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


# the metric of columns that are called by their years alone
UNNAMED: Final = "nilai"


class Intro(_Frozen):
    """One paragraph of the page's introduction, with the id of its source."""

    text: Text
    source: str | None = None


class Metric(_Frozen):
    """What a number column is called, what it counts, and a word of explanation."""

    label: Text
    unit: Text = Field(default_factory=lambda: {"id": "", "en": ""})
    gloss: Text | None = None
    kind: Literal["amount", "rate"] = "amount"


@cache
def _usual() -> Mapping[str, Metric]:
    known = vocabulary.load().measures
    usual = {code: (dict(measure.label), dict(measure.unit)) for code, measure in known.items()}
    usual[UNNAMED] = {"id": "Nilai", "en": "Value"}, {"id": "", "en": ""}  # columns that are called by years alone
    return {code: Metric.model_construct(label=label, unit=unit) for code, (label, unit) in usual.items()}


class ListWords(_Frozen):
    """What a named list of hubs is called, and of how many it is a sample.

    Parameters
    ----------
    label
        Its name. The list ``all`` is every hub of the tables.
    of, of_what, of_year, source
        A figure such as ``~390`` of all that there are, what these are, the year and the id of the source.
    """

    label: Text
    of: str | None = None
    of_what: Text | None = None
    of_year: int | None = None
    source: str | None = None


class Total(_Frozen):
    """A figure of the country, or of several hubs together, that belongs to no single hub.

    Parameters
    ----------
    what, value, unit
        What is counted, the figure as people write it, and its unit.
    year, scope, covers, quality, source, anchor
        As of a row of observations.
    """

    what: Text
    value: str
    unit: Text = Field(default_factory=lambda: {"id": "", "en": ""})
    year: int | None = None
    scope: Text | None = None
    covers: Literal["hub", "part", "wider"] = "wider"
    quality: Literal["A", "B", "C"] | None = None
    source: str | None = None
    anchor: str | None = None


class Licence(_Frozen):
    """Under which licence the data are: its short name (SPDX), title, and address."""

    name: str
    title: str | None = None
    path: str | None = Field(default=None, pattern=r"^https?://")


class Plans(_Frozen):
    """How plans age: after how many years without news one counts as silent."""

    silent_after_years: float = Field(default=2, gt=0, le=50, allow_inf_nan=False)


class TileLayer(_Frozen):
    """Map tiles from the network; offered only where they are asked for, and only on a page that is served.

    Parameters
    ----------
    url
        Template with ``{z}``, ``{x}``, ``{y}`` (and ``{s}``, ``{r}``), https.
    attribution
        Who is to be credited, as plain text.
    name
        What the layer is called in the layer control.
    max_zoom
        Deepest zoom that has tiles.
    """

    url: str = Field(pattern=r"^https://")
    attribution: str
    name: Text = Field(default_factory=lambda: {"id": "Peta daring", "en": "Online map"})
    max_zoom: int = Field(default=19, ge=1, le=22)


class Online(_Frozen):
    """A geocoder on the network, for names that the gazetteer does not have; asked only where this stands, or when told to.

    Parameters
    ----------
    geocoder
        Its name in geopy: ``nominatim``, ``photon``, ``opencage`` …
    domain
        Address of the server, such as ``http://localhost:8080``; the geocoder's own public one by default.
    user_agent
        How hubmap introduces itself to the server; say there who you are and how you can be reached.
    min_seconds
        Least time between two requests, in seconds. The public Nominatim wants 1 or more.
    timeout_seconds
        How long to wait for an answer, in seconds.
    key_env
        Name of the environment variable that holds the key, where the service wants one. The key itself stands nowhere.
    options
        Other arguments of the geocoder in geopy, by name.
    cache
        Folder in which answers are kept, seen from the folder of ``hubmap.toml``; a folder of the user's caches by default.
    """

    geocoder: str = Field(default="nominatim", pattern="^[a-z0-9]+$")
    domain: str | None = Field(default=None, pattern=r"^(https?://)?[^\s/:@?#]+(:\d+)?(/[^\s?#@]*)?$")
    user_agent: str | None = Field(default=None, pattern=r"^[\x20-\x7e]+$")
    min_seconds: float = Field(default=1.0, ge=0, le=60, allow_inf_nan=False)
    timeout_seconds: float = Field(default=10.0, gt=0, le=600, allow_inf_nan=False)
    key_env: str | None = Field(default=None, pattern="^[A-Z_][A-Z0-9_]*$")
    options: dict[str, str | int | float | bool] = Field(default_factory=dict)
    cache: Path | None = None


def _layers_of_the_page() -> Mapping[str, bool]:
    """Layers that a reader can switch, and whether they start switched on."""
    words = vocabulary.load()
    return {
        "hubs": True,
        "unfigured": True,
        **{f"planned_{role}": True for role in words.group("core")},
        "operating": True,
        "service": False,
        **dict.fromkeys(words.group("context"), False),
        "areas": True,
        "precision": False,
        "borders": True,
        "names": True,
        "online": False,
    }


def _known_layers(chosen: dict[str, bool]) -> dict[str, bool]:
    if strange := sorted(chosen.keys() - _layers_of_the_page().keys()):
        raise ValueError(f"{', '.join(strange)}: no such layer; there are {', '.join(_layers_of_the_page())}")
    return chosen


class Page(_Frozen):
    """How the page looks and what it says of itself: the table ``[page]``.

    Parameters
    ----------
    language
        The language that it opens in; the other one stays a click away.
    title, finding
        The page's own title, and one sentence with what it shows, in place of the description.
    view
        What the map shows first: ``listed`` (hubs on a list, where there are any), ``all``, or ``west,south,east,north`` in
        degrees.
    measure
        Key of the measure that sizes the circles at first; the first one by default.
    accent
        Colour of links and buttons, ``#rrggbb``; made darker or lighter where it could not be read.
    logo
        A picture (svg, png, jpg, webp; up to 60 kB) beside ``hubmap.toml``, kept inside the page.
    columns
        Headers of the columns that a hub's sheet and the filters show, in this order; all by default.
    colour_by
        Header of the column that colours the marks.
    layers
        Which layers start shown or hidden, otherwise than they do: ``[page.layers] service = true``.
    url
        Where the page is published; links and the code for embedding name it.
    contact, licence, cite
        Whom to ask, under which terms, and how to cite it.
    """

    language: Language | None = None
    title: Text | None = None
    finding: Text | None = None
    view: str = Field(default="listed", pattern=r"^(listed|all|-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3})$")
    measure: str | None = None
    accent: str | None = Field(default=None, pattern=r"^#[0-9a-fA-F]{6}$")
    logo: Path | None = None
    columns: tuple[str, ...] = ()
    colour_by: str | None = None
    layers: Annotated[dict[str, bool], AfterValidator(_known_layers)] = Field(default_factory=dict)
    url: str | None = Field(default=None, pattern=r"^https?://\S+$")
    contact: str | None = None
    licence: str | None = None
    cite: Text | None = None

    @property
    def layers_shown(self) -> dict[str, bool]:
        """Whether each layer starts shown, in the order in which they are offered."""
        return {**_layers_of_the_page(), **self.layers}


class Join(_Frozen):
    """A further table that says something of the hubs, such as the wages of each kabupaten: one entry of ``[[join]]``.

    Parameters
    ----------
    file
        Name of the file, or of the sheet, beside the hubs' own.
    on
        By which of its columns hubs are found: ``id``, ``code``, ``name``, a level such as ``regency``, or a header; by
        default what fits best.
    """

    file: str
    on: str | None = None


class GazetteerPackage(_Frozen):
    """Where names are looked up.

    Parameters
    ----------
    package
        ``indonesia`` (the default), ``world``, or a folder that ``hubmap gazetteer build`` made or a table of places of one's own, seen from
        the folder of the input.
    """

    package: str = "indonesia"


def _as_list(value: object) -> object:
    """One ``[join]`` is as good as a list of them."""
    return [value] if isinstance(value, dict) else value


class Config(_Frozen):
    """The settings of an input; every one has a default, so that a folder without ``hubmap.toml`` works.

    Parameters
    ----------
    title, description
        Of the page, by language.
    intro
        Paragraphs that open the page.
    locale
        How numbers in the tables are written: ``id`` (4.000,5), ``en`` (4,000.5), or ``auto``, which is told from numbers
        that can be read in one way only.
    as_of
        The day that the data stand for and that plans age by, as YEAR, YEAR-MM or YEAR-MM-DD (its last day); by default the
        newest date of a source or an event. ``data_date`` is read as it too.
    plans
        How plans age.
    metrics, lists
        Labels and units by the metric's key, and names of the lists of hubs by theirs.
    columns
        What an input's own column names stand for, by table: ``[columns.hubs] "Nama Klaster" = "name"``.
    join, totals
        Further tables that are joined to the hubs; figures that belong to no single hub, told beside the introduction.
    limits
        How much of a file is read, where that is more or less than usual (`hubmap.reader.limits`).
    licence
        Of the data, for the data package and the citation.
    page
        How the page looks and what it says of itself.
    tile_layer
        An online base map to offer; none by default.
    gazetteer, online
        Where names are looked up, and an online geocoder to ask for what it does not have; none by default.
    """

    title: Text = Field(default_factory=lambda: {"id": "Peta sentra", "en": "Map of hubs"})
    description: Text = Field(default_factory=lambda: {"id": "", "en": ""})
    intro: tuple[Intro, ...] = ()
    locale: Literal["id", "en", "auto"] = "auto"
    as_of: Day | None = Field(default=None, validation_alias=AliasChoices("as_of", "data_date"))
    plans: Plans = Field(default_factory=Plans.model_construct)
    metrics: dict[str, Metric] = Field(default_factory=dict)
    lists: dict[str, ListWords] = Field(default_factory=dict)
    columns: Annotated[ColumnRules, BeforeValidator(_sort_rules)] = Field(default_factory=ColumnRules.model_construct)
    totals: tuple[Total, ...] = ()
    join: Annotated[tuple[Join, ...], BeforeValidator(_as_list)] = ()
    limits: dict[str, int] = Field(default_factory=dict)
    licence: Licence | None = None
    page: Page = Field(default_factory=Page.model_construct)
    tile_layer: TileLayer | None = None
    online: Online | None = None
    gazetteer: GazetteerPackage = Field(default_factory=GazetteerPackage.model_construct)

    @property
    def sources(self) -> tuple[str | None, ...]:
        """Ids of the sources that the settings name."""
        return (
            *(part.source for part in self.intro),
            *(total.source for total in self.totals),
            *(words.source for words in self.lists.values()),
        )

    def with_day(self, as_of: str | dt.date | None) -> Config:
        """The same settings as of another day, which may lack its day or its month; None leaves them as they are.

        Raises
        ------
        UsageError
            It is no date.
        """
        if as_of is None:
            return self
        try:
            return self.model_copy(update={"as_of": last_day(str(as_of))})
        except ValueError as error:
            raise UsageError(f"“{as_of}” is not a date. Write 2026, 2026-11 or 2026-11-24.") from error

    def with_headers(
        self, headers: Mapping[str, str], kinds: Mapping[str, str] | None = None, units: Mapping[str, str] | None = None
    ) -> Config:
        """The same settings, with metrics that they do not name called as the input's columns are.

        Parameters
        ----------
        headers
            The column's name as written by the metric's key; what stands in brackets is the unit.
        kinds, units
            Whether a metric is an amount or a rate, and a unit that its header lacks, by key.

        Examples
        --------
        >>> Config().with_headers({"produksi": "Produksi (ton)"}).metric("produksi").unit["en"]
        'ton'
        """
        kinds, units = kinds or {}, units or {}
        made = {
            key: _from_header(header or self.metric(key), kinds.get(key, "amount"), units.get(key, ""))
            for key, header in headers.items()
            if key not in _usual() or key == UNNAMED or kinds.get(key) == "rate"
        }
        return self.model_copy(update={"metrics": made | self.metrics})

    def metric(self, key: str) -> Metric:
        """Words for a metric: the settings', else the usual ones, else made of its key.

        Examples
        --------
        >>> Config().metric("workforce").label["id"], Config().metric("produksi_ton").label["id"]
        ('Tenaga kerja', 'Produksi ton')
        """
        return self.metrics.get(key) or _usual().get(key) or _metric(_from_key(key))

    @property
    def has_title(self) -> bool:
        """Whether the settings give the map a title."""
        return "title" in self.model_fields_set

    def titled(self, title: str | None) -> Config:
        """The same settings, with a title where they have none and there is one."""
        return self if self.has_title or not title else self.model_copy(update={"title": {"id": title, "en": title}})

    def online_by(self, name: str | None) -> Online | None:
        """Settings of the geocoder to ask: the settings' own, one named for this run, or none for ``none``.

        Parameters
        ----------
        name
            Name of a geocoder; None leaves it to the settings. Another geocoder than theirs takes over what does not belong
            to a certain service: the folder of answers, and how hubmap introduces itself.

        Raises
        ------
        UsageError
            The name cannot be that of a geocoder.
        """
        if name is None or (self.online and name == self.online.geocoder):
            return self.online
        if name == "none":
            return None
        own = self.online.model_dump(include={"cache", "user_agent"}) if self.online else {}
        try:
            return Online(geocoder=name.casefold(), **own)
        except ValidationError as error:
            raise UsageError(f"“{name}” is no name of a geocoder. Try nominatim.") from error

    def list_label(self, key: str) -> dict[str, str]:
        """Name of a list of hubs by language; its key where the settings have none."""
        words = self.lists.get(key)
        return words.label if words else {"id": key, "en": key}


def title_of(file_name: str) -> str:
    """A title made of a file's name.

    Examples
    --------
    >>> title_of("data_UMKM-binaan (1).xlsx"), title_of("01-pdrb-kabkota-2014-2021.csv")
    ('Data UMKM binaan', 'Pdrb kabkota 2014-2021')
    """
    stem = Path(file_name.removesuffix(".gz")).stem
    bare = re.sub(r"\s*\(\d+\)$|^\d{1,2}[-_. ]+(?=\D)|(?i:[-_ ]*(final|copy|salinan|rev\d*|v\d+))+$", "", stem)
    words = " ".join(re.sub(r"_|(?<!\d)-|-(?!\d)", " ", bare).split())
    return words[:1].upper() + words[1:] if words else stem


def load(source: Path) -> Config:
    """Read the settings of an input.

    Parameters
    ----------
    source
        The input: a folder with ``hubmap.toml`` in it, or a file with ``hubmap.toml`` beside it. Without one all
        settings have their defaults.

    Raises
    ------
    InputError
        If the file is not TOML, or names a setting that does not exist or a value that it cannot have; all such faults
        are told at once.
    """
    path = (source if source.is_dir() else source.parent) / FILE_NAME
    if not path.is_file():
        return Config.model_construct()
    try:
        settings = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f"{FILE_NAME} is not valid TOML: {error}.") from error
    try:
        return _beside(Config.model_validate(settings), path.parent)
    except ValidationError as error:
        faults = error.errors()
        told = "; ".join(map(_fault, faults[:_MOST_FAULTS]))
        more = f"; … ({len(faults):,})" if len(faults) > _MOST_FAULTS else ""
        raise InputError(f"{FILE_NAME} has settings that hubmap cannot use: {told}{more}.") from error


def _beside(config: Config, folder: Path) -> Config:
    """Take the folder of answers and the logo as seen from the settings' folder."""
    if config.page.logo is not None:
        # a stranger's settings show no picture of this machine
        if not (folder / config.page.logo).resolve().is_relative_to(folder.resolve()):
            raise InputError(
                Sentence(
                    "{file}: the logo {logo} is not in its folder. Copy it there.",
                    file=FILE_NAME,
                    logo=config.page.logo,
                )
            )
        config = config.model_copy(update={"page": config.page.model_copy(update={"logo": folder / config.page.logo})})
    if config.online is None or config.online.cache is None:
        return config
    online = config.online.model_copy(update={"cache": folder / config.online.cache})
    return config.model_copy(update={"online": online})


def _fault(fault: Any) -> str:  # noqa: ANN401 - pydantic's own typed dictionary
    where = ".".join(str(part) for part in fault["loc"])
    if fault["type"] == "extra_forbidden":
        return f"“{where}” is not a setting{_nearest(fault['loc'])}"
    return f"“{where}”: {fault['msg'][0].lower()}{fault['msg'][1:]}"


def _nearest(loc: tuple[str | int, ...]) -> str:
    import difflib

    known = list(Config.model_fields)
    if len(loc) > 1:
        known = ["label", "unit", "gloss", "text", "source", *Online.model_fields]
    if loc[0] == "page":
        known = list(Page.model_fields)
    close = difflib.get_close_matches(str(loc[-1]), known, n=1)
    return f" (did you mean “{close[0]}”?)" if close else ""


def _from_header(header: str | Metric, kind: str, unit: str) -> Metric:
    """The words of a measure from its column's name, or those that it has; a year's mark and the sexes in brackets are no unit."""
    if isinstance(header, Metric):
        return header.model_copy(update={"kind": kind})
    found = re.search(r"[(\[]([^)\]]*)[)\]]", header)
    label = " ".join(re.sub(r"[(\[][^)\]]*[)\]]", " ", header).replace("_", " ").split())
    written = found[1].strip() if found else "%" if "%" in header else ""
    written = "" if re.fullmatch(r"(?i)l|p|l ?\+ ?p|sementara|revisi|\d{4}.*", written) else written
    label = label.removesuffix("%").strip() if written == "%" else label
    return _metric(label or header, written or unit, kind)


def _metric(label: str, unit: str = "", kind: str = "amount") -> Metric:
    """Words that are the same in both languages."""
    return Metric.model_construct(label={"id": label, "en": label}, unit={"id": unit, "en": unit}, kind=kind)


def _from_key(key: str) -> str:
    return re.sub(r"[_\s]+", " ", key).strip().capitalize()
