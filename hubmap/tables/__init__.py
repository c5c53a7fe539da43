"""The input's tables: which columns each has, what a cell of each must be, and what checked tables look like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from hubmap import vocabulary

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = [
    "COORDINATES",
    "METRIC_ALIASES",
    "TABLES",
    "YEARS",
    "Attribute",
    "Column",
    "ColumnReading",
    "Table",
    "Tables",
]

# names of places and of partners are the same in every language
_NO_TWIN = frozenset(
    {
        *(
            "place",
            "within",
            "point",
            "village",
            "district",
            "regency",
            "province",
            "partner",
            "list",
            "country",
            "region_code",
            "address",
            "other_names",
        ),
        # what a source says stays in its own words
        *("anchor", "statement", "part_name"),
    }
)

CellKind = Literal["id", "text", "list", "number", "year", "date", "link", "choice"]

_WORDS = vocabulary.load()

METRIC_ALIASES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {code: measure.aliases for code, measure in _WORDS.measures.items()}
)
YEARS = (1900, 2100)
COORDINATES: Mapping[str, tuple[float, float]] = MappingProxyType({"lat": (-90.0, 90.0), "lon": (-180.0, 180.0)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """A column that is neither hubmap's own nor a measure, and is shown with each hub nevertheless.

    Parameters
    ----------
    key
        Its name in outputs.
    label
        As the file calls it.
    kind
        ``category``, ``text``, ``link``, ``date``, ``year``, ``identifier``, ``code``, ``contact``, ``coordinate``,
        ``address`` or ``rate``.
    unit
        Of numbers, if any is known.
    published
        False for contacts: working files alone hold them.
    """

    key: str
    label: str
    kind: str
    unit: str = ""
    published: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnReading:
    """How one column of a file was read.

    Parameters
    ----------
    file, sheet, header
        Where it stands, and what it is called there.
    role
        hubmap's name for it, the key of its metric, ``attribute`` or ``ignored``.
    kind
        What it holds: ``measure`` or another of the kinds of `Attribute`.
    by
        What told it: ``header``, ``values`` or ``setting``.
    share
        Of the rows, how many have a cell in it.
    published
        Whether outputs show it.
    """

    file: str
    sheet: str | None
    header: str
    role: str
    kind: str
    by: str
    share: float
    published: bool = True

    def as_dict(self) -> dict[str, Any]:
        """All fields as plain values."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of an input table.

    Parameters
    ----------
    name
        What it is called in checked tables and in files that follow hubmap's own names.
    kind
        What a cell must be: an ``id``; ``text``; a ``list`` of texts separated by ``;``; a ``number`` (degrees); a
        ``year``; a ``date`` (``2019``, ``2019-03`` or ``2019-03-22``); a ``link`` (http or https); a ``choice``.
    required
        Whether a row without it is an error.
    refers
        The table whose ``id`` it names, if any.
    choices
        For a choice: every value by the words that people write for it; the values themselves are words too.
    aliases
        Other names that people give the column, in lower case and without punctuation.
    repeats
        For an ``id``: whether several rows may have it, each saying something else of the same thing.
    """

    name: str
    kind: CellKind = "text"
    required: bool = False
    refers: str | None = None
    repeats: bool = False
    choices: Mapping[str, str] = field(default_factory=dict)
    aliases: tuple[str, ...] = ()

    @property
    def has_twin(self) -> bool:
        """Whether the column may have an English twin, named with the suffix ``_en``."""
        return self.kind in ("text", "list") and self.name not in _NO_TWIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One input table: its name, the names that its file or sheet may have, and its columns in order."""

    name: str
    aliases: tuple[str, ...]
    columns: tuple[Column, ...]

    @property
    def all_columns(self) -> tuple[Column, ...]:
        """The columns, each text column followed by its English twin."""
        return tuple(
            column
            for base in self.columns
            for column in ((base, Column(name=f"{base.name}_en", kind=base.kind)) if base.has_twin else (base,))
        )

    def column(self, name: str) -> Column:
        """The column of that name, twins included."""
        # twins are made anew each time, and a list may have a hundred thousand rows of which something is to be said
        own = next((column for column in self.columns if column.name == name), None)
        return own or next(column for column in self.all_columns if column.name == name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """Checked tables, one row per usable row of the input, each with the ``file, sheet, row`` that it came from.

    Missing is null; columns of lists hold lists, empty where there is none.

    Parameters
    ----------
    hubs
        ``id, name, place, within, lat, lon, list, products, note, source`` and English twins; degrees in EPSG:4326.
    figures
        One row per observation and metric that has a figure: ``obs`` (the observation's number in the order of the
        input), ``hub, year, metric, low, high, value, text, scope, covers, quality, source, note`` and twins.
    centres
        One row per centre: ``id, name, role, hub, place, within, lat, lon, succeeds`` and English twins, with the ``file,
        sheet, row`` of its first row.
    events
        One row per row of the input's centres, which is an event: ``id`` of the centre, ``status, date, due, statement,
        source, anchor, note`` and twins; dates are ``YEAR``, ``YEAR-MM`` or ``YEAR-MM-DD``.
    programmes, sources, own_places
        The columns of the input tables.
    metrics
        Keys of the metrics, in the order of the input's columns.
    headers
        By table, what the input calls each of its columns.
    attributes
        The other columns of the hubs that are shown.
    attribute_cells
        Their cells by key, in the order of the hubs: numbers, text, or None.
    readings
        How every column of the input was read.
    """

    hubs: pa.Table
    figures: pa.Table
    centres: pa.Table
    events: pa.Table
    programmes: pa.Table
    sources: pa.Table
    metrics: tuple[str, ...]
    headers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    attributes: tuple[Attribute, ...] = ()
    attribute_cells: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    readings: tuple[ColumnReading, ...] = ()
    own_places: pa.Table | None = None


def _choice(name: str, terms: Mapping[str, vocabulary.Term], *aliases: str, required: bool = False) -> Column:
    return Column(name=name, kind="choice", required=required, choices=vocabulary.choices(terms), aliases=aliases)


_ID = Column(
    name="id",
    kind="id",
    required=True,
    aliases=("kode", "kode sentra", "kode hub", "id sentra", "id hub", "hub id", "code"),
)
_NAME = Column(
    name="name",
    required=True,
    aliases=(
        "nama",
        "nama sentra",
        "sentra",
        "nama hub",
        "hub",
        "hub name",
        "nama klaster",
        "klaster",
        "cluster",
        "sentra ikm",
        "nama sentra ikm",
        "nama pusat",
        "centre",
        "center",
    ),
)
_PLACE = Column(name="place", aliases=("tempat", "lokasi", "location", "nama tempat"))
_WITHIN = Column(name="within", aliases=("dalam", "wilayah", "context", "konteks", "daerah"))
_POINT = Column(
    name="point",
    aliases=(
        "koordinat",
        "titik koordinat",
        "coordinates",
        "coordinate",
        "latlong",
        "lat long",
        "latlon",
        "lat lon",
        "lintang bujur",
    ),
)
# parts of an address; from them place and within are made where these are empty
_PARTS = (
    Column(name="village", aliases=("desa", "kelurahan", "nama desa", "nama kelurahan", "nama desa kelurahan", "desa kelurahan", "kelurahan desa", "desa kel", "kel desa", "nagari", "gampong")),
    Column(name="district", aliases=("kecamatan", "kec", "kapanewon", "kemantren", "distrik", "nama kecamatan")),
    Column(name="regency", aliases=("kab kota", "kabupaten kota", "kota kabupaten", "kabupaten", "kab", "kota", "city", "municipality", "nama kabupaten kota", "nama kabupaten")),
    Column(name="province", aliases=("provinsi", "propinsi", "prov", "nama provinsi", "state", "nama propinsi")),
)  # fmt: skip
_COUNTRY = Column(name="country", aliases=("negara", "country code", "kode negara"))
_REGION_CODE = Column(name="region_code", kind="id", refers="places")
_ADDRESS = Column(name="address")
_LAT = Column(
    name="lat", kind="number", aliases=("latitude", "lintang", "garis lintang", "y", "koordinat lintang", "koordinat y")
)
_LON = Column(
    name="lon",
    kind="number",
    aliases=("long", "lng", "longitude", "bujur", "garis bujur", "x", "koordinat bujur", "koordinat x"),
)
_YEAR = Column(name="year", kind="year", aliases=("tahun", "thn", "tahun data", "periode", "tanggal", "date", "period"))
_SOURCE = Column(
    name="source", kind="id", refers="sources", aliases=("sumber", "sumber data", "referensi", "reference")
)
_ANCHOR = Column(name="anchor", aliases=("kutipan sumber", "kata kata sumber", "words of the source"))
_NOTE = Column(name="note", aliases=("catatan", "keterangan", "ket", "notes", "remarks", "remark", "comment"))
_HUB = Column(
    name="hub",
    kind="id",
    refers="hubs",
    aliases=("sentra", "id hub", "hub id", "id sentra", "kode sentra", "nama sentra"),
)

TABLES: Mapping[str, Table] = MappingProxyType(
    {
        table.name: table
        for table in (
            Table(
                name="hubs",
                aliases=("hub", "sentra", "klaster", "clusters"),
                columns=(
                    _ID,
                    _NAME,
                    _PLACE,
                    _WITHIN,
                    _POINT,
                    *_PARTS,
                    _COUNTRY,
                    _REGION_CODE,
                    _ADDRESS,
                    _LAT,
                    _LON,
                    Column(name="list", kind="list", aliases=("daftar", "lists")),
                    Column(
                        name="products",
                        kind="list",
                        aliases=("produk", "product", "komoditas", "produk utama", "jenis produk"),
                    ),
                    _NOTE,
                    _SOURCE,
                ),
            ),
            Table(
                name="observations",
                aliases=("observation", "observasi", "pengamatan", "angka", "data"),
                columns=(
                    Column(name="hub", kind="id", required=True, refers="hubs", aliases=_HUB.aliases),
                    _YEAR,
                    Column(name="scope", aliases=("cakupan", "ruang lingkup", "lingkup")),
                    _choice("covers", _WORDS.covers, "meliputi", "mencakup"),
                    Column(name="part_name", aliases=("nama bagian",)),
                    _choice("quality", _WORDS.grades, "mutu", "kualitas"),
                    _choice("stands", _WORDS.standings, "berlaku"),
                    _SOURCE,
                    _ANCHOR,
                    _NOTE,
                ),
            ),
            Table(
                name="centres",
                aliases=("centers", "centre", "center", "pusat", "fasilitas", "facilities"),
                columns=(
                    replace(_ID, repeats=True),
                    _NAME,
                    _choice("role", _WORDS.roles, "peran", "fungsi", "jenis", required=True),
                    _choice("status", _WORDS.statuses, "keadaan", "kondisi", required=True),
                    _HUB,
                    _PLACE,
                    _WITHIN,
                    _POINT,
                    *_PARTS,
                    _COUNTRY,
                    _REGION_CODE,
                    _ADDRESS,
                    _LAT,
                    _LON,
                    Column(name="date", kind="date", aliases=("tanggal", "tanggal kabar", "date of event")),
                    Column(name="year", kind="year", aliases=("tahun", "thn")),
                    Column(name="due", kind="date", aliases=("target", "jatuh tempo", "target selesai", "due date")),
                    Column(name="statement", aliases=("pernyataan",)),
                    Column(
                        name="succeeds", kind="id", repeats=True, aliases=("meneruskan", "menggantikan", "wujud dari")
                    ),
                    _SOURCE,
                    _ANCHOR,
                    _NOTE,
                ),
            ),
            Table(
                name="programmes",
                aliases=("programme", "programs", "program"),
                columns=(
                    Column(name="hub", kind="id", required=True, refers="hubs", aliases=_HUB.aliases),
                    Column(name="partner", required=True, aliases=("mitra", "rekan", "partners")),
                    _choice("kind", _WORDS.programme_kinds, "jenis", "jenis program", "type"),
                    _YEAR,
                    _SOURCE,
                    _ANCHOR,
                    _NOTE,
                ),
            ),
            Table(
                name="sources",
                aliases=("source", "sumber", "referensi", "references"),
                columns=(
                    Column(name="id", kind="id", required=True, aliases=("kode", "code")),
                    Column(name="publisher", required=True, aliases=("penerbit", "media", "nama", "name")),
                    Column(name="date", kind="date", aliases=("tanggal", "tahun", "year")),
                    Column(name="url", kind="link", aliases=("tautan", "link", "alamat", "alamat web", "website")),
                    Column(name="title", aliases=("judul",)),
                    _NOTE,
                ),
            ),
            Table(
                name="own_places",
                aliases=("own places", "tempat sendiri", "tempat_sendiri"),
                columns=(
                    Column(name="name", required=True, aliases=("nama", "nama tempat", "nama kawasan")),
                    Column(name="other_names", kind="list", aliases=("nama lain", "alias", "aliases", "singkatan")),
                    Column(name="place", aliases=("tempat", "lokasi", "location", "letak")),
                    _WITHIN,
                    _POINT,
                    _LAT,
                    _LON,
                    Column(name="source", aliases=_SOURCE.aliases),
                    _NOTE,
                ),
            ),
        )
    }
)
