"""What the columns of a table stand for: each is scored for each role by its header and its values, and the best assignment wins."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Final, NamedTuple

from hubmap.problems import Problem, Sentence, listed
from hubmap.reader import RawTable
from hubmap.tables import METRIC_ALIASES, Attribute, ColumnReading, Table
from hubmap.tables.header_words import ALIASES_ABROAD, KIND_WORDS, THING_WORDS, normal_header
from hubmap.validate.column_kinds import FREE_KINDS, column_kind, is_rate
from hubmap.validate.column_values import ColumnValues
from hubmap.validate.coordinates import degrees_of_text, point_of_text
from hubmap.validate.summed_parts import sum_parts

__all__ = ["IGNORE", "UNNAMED", "Known", "MetricColumn", "recognise"]

# the metric of columns that are called by their years alone
UNNAMED = "nilai"
# what a setting says of a column that is to be left out
IGNORE = "ignore"

_METRIC_NAMES = frozenset(name for key, aliases in METRIC_ALIASES.items() for name in (key.replace("_", " "), *aliases))
_ENDS_WITH_YEAR = re.compile(r"(.*?\S)(?: tahun| thn| th)? ((?:19|20)\d\d)[rpxe]?")
_YEAR_ALONE = re.compile(r"((?:19|20)\d\d)[rpxe]?")
# what a year's mark says of its figures, by how it is written
_MARKS = (
    (
        "provisional",
        re.compile(r"(?i)\d{4}\s*(?:\*|p\b)|\b(sementara|provisional|preliminary|prov|proyeksi|angka sementara)\b"),
    ),
    ("revised", re.compile(r"(?i)\d{4}\s*r\b|\b(revisi|revised|diperbaiki)\b")),
)
# what the cells of each role must be; roles that are not named here hold any text
_PLACES = frozenset(
    {
        "name",
        "place",
        "within",
        "village",
        "district",
        "regency",
        "province",
        "country",
        "address",
        "products",
        "list",
        "scope",
    }
)
# roles of which the first or the last words of a header tell
_BY_PART = ("village", "district", "regency", "province", "country", "lat", "lon", "name", "point")
_PARTS_OF_ADDRESS = ("village", "district", "regency", "province")
# what no figure looks like: two numbers with three decimals or more, degrees, WKT, or a link
_PAIR = re.compile(
    r"(?i)-?\d{1,3}[.,]\d{3,}\)?\s*[,;/| ]+\s*\(?-?\d{1,3}[.,]\d{3,}|[°º]|^\s*(?:srid=\d+;)?point\b|//|^geo:|\b(?:ls|lu|bt|[ns])\b"
)
_REGION_CODE = re.compile(
    r"^(?:kode|code|kd|id|cod)(?: bps| kemendagri| wilayah)? ?(?:prov(?:insi)?|kab(?:upaten)?(?: ?kota)?|kota|kec(?:amatan)?|desa|kel(?:urahan)?|wilayah|daerah|kabkota|bps|kemendagri)\b.*$|^(?:adm\d? ?p?code|kodewilayah|bps code|kode)$"
)
_CODE_DIGITS = re.compile(r"[1-9]\d(?:\.?\d\d(?:\.?\d\d(?:\.?\d{3,4})?)?)?(?:\.0)?")

_OWN, _SURE, _SLIP, _PART, _VALUES = 1.2, 1.0, 0.85, 0.7, 0.5
_MOST: Final = 0.6


@dataclass(frozen=True, slots=True)
class MetricColumn:
    """A column of figures.

    Parameters
    ----------
    key
        Of the metric.
    year
        That the column's name ends with (``Tenaga kerja 2019``), else None: then the row tells the year.
    header
        The column's name as written.
    kind
        ``amount`` or ``rate``.
    mark
        ``provisional`` or ``revised`` where the year bears such a mark, else empty.
    unit
        That a spreadsheet shows with the numbers.
    """

    key: str
    year: int | None
    header: str
    kind: str = "amount"
    mark: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """A raw table with what its columns stand for.

    Parameters
    ----------
    table
        The table as read.
    columns
        The file's column by hubmap's name for it.
    metrics
        The columns of figures, in the order of the file.
    attributes
        The columns that are neither, by the file's name for them.
    readings
        How each column was read, and by what, in the order of the file.
    """

    table: RawTable
    columns: dict[str, str] = field(default_factory=dict)
    metrics: list[MetricColumn] = field(default_factory=list)
    attributes: dict[str, Attribute] = field(default_factory=dict)
    readings: list[ColumnReading] = field(default_factory=list)


class _Claim(NamedTuple):
    """A column's claim to a role; those with higher scores are served first, then those further left."""

    score: float
    order: int
    role: str
    header: str
    by: str


def recognise(
    raw: RawTable,
    table: Table,
    settings: Mapping[str, str],
    problems: list[Problem],
    *,
    metrics: bool = False,
    attributes: bool = False,
    publish: Sequence[str] = (),
) -> Known:
    """Tell what each column stands for.

    Parameters
    ----------
    raw
        The table as read.
    table
        The columns that it can have.
    settings
        What ``hubmap.toml`` says of the table's columns: hubmap's name or a kind by the file's name, or ``ignore``.
    problems
        What was taken for what is added, and every column that was not used.
    metrics
        Whether columns of figures that have no other meaning are metrics.
    attributes
        Whether columns that are neither are kept as attributes of the hubs.
    publish
        Headers of contacts that may be shown nevertheless.
    """
    if metrics:
        raw = sum_parts(raw, problems)
    work = _Recognition(raw, table, settings, problems, publish)
    work.assign_roles(by_values=attributes)
    work.assign_rest(metrics=metrics, attributes=attributes)
    work.tell_taken()
    return work.known


class _Recognition:
    """The work on one table: which columns have found their role, and which have not yet."""

    def __init__(
        self, raw: RawTable, table: Table, settings: Mapping[str, str], problems: list[Problem], publish: Sequence[str]
    ) -> None:
        self.raw, self.table, self.problems = raw, table, problems
        self.known = Known(raw)
        exact = dict(settings)
        plain = {normal_header(key): value for key, value in settings.items()}
        self.said = {header: exact.get(header) or plain.get(normal_header(header)) for header in raw.columns}
        self.publish = {normal_header(header) for header in publish}
        self.values = {header: _Lazy(raw, header) for header in raw.columns}
        self.by: dict[str, str] = {}

    def assign_roles(self, *, by_values: bool) -> None:
        """Give each role to the column with the best claim."""
        roles = {column.name for column in self.table.all_columns}
        claims = [
            claim
            for order, header in enumerate(self.raw.columns)
            for claim in self._claims(order, header, roles, by_values=by_values)
        ]
        for claim in sorted(claims, key=lambda claim: (-claim.score, claim.order)):
            if claim.role not in self.known.columns and claim.header not in self.by:
                self.known.columns[claim.role] = claim.header
                self.by[claim.header] = claim.by
        if by_values:
            self._complete_pins(claims)
        # in the order of the file, as all that is told of columns
        ordered = sorted(self.known.columns.items(), key=lambda item: self.raw.columns.index(item[1]))
        self.known.columns.clear()
        self.known.columns.update(ordered)

    def _claims(self, order: int, header: str, roles: set[str], *, by_values: bool) -> list[_Claim]:
        said = self.said[header]
        if said is not None:
            return [_Claim(2.0, order, said, header, "setting")] if said in roles else []
        plain = normal_header(header)
        scores = _header_scores(plain, self.table, by_values=by_values)
        values = self.values[header]
        found = []
        for role, score in scores.items():
            if role in roles and (score >= _OWN or not by_values or _is_plausible(role, plain, values, score)):
                found.append(
                    _Claim(score + (0.01 if values.is_unique else 0.0) * (role == "id"), order, role, header, "header")
                )
        if by_values and "point" in roles and values.points >= _MOST:
            found.append(_Claim(_VALUES, order, "point", header, "values"))
        return found

    def _complete_pins(self, claims: Sequence[_Claim]) -> None:
        """Half a pair of coordinates is none: the column that holds both wins, else two columns of degrees are looked for."""
        columns = self.known.columns
        if ("lat" in columns) != ("lon" in columns):
            lone = "lat" if "lat" in columns else "lon"
            if "point" in columns or self.known.table.file.endswith(".toml"):
                self.by.pop(columns.pop(lone), None)
        if "point" not in columns and not {"lat", "lon"} & set(columns):
            self._pair_by_values({claim.header for claim in claims})

    def _pair_by_values(self, claimed: set[str]) -> None:
        """Two columns side by side whose values are all degrees within Indonesia, with decimals, are a pin's."""
        free = [
            header
            for header in self.raw.columns
            if header not in self.by and header not in claimed and self.said[header] is None
        ]
        for first, second in pairwise(free):
            for lat, lon in ((first, second), (second, first)):
                if self.values[lat].inside(-11.5, 6.5) and self.values[lon].inside(94.5, 141.5):
                    self.known.columns.update(lat=lat, lon=lon)
                    self.by.update({lat: "values", lon: "values"})
                    return

    def assign_rest(self, *, metrics: bool, attributes: bool) -> None:
        """Take what has no role for a measure or an attribute; what can be neither is told."""
        if attributes:
            self._find_name()
        for header in self.raw.columns:
            if header in self.by:
                self._role_told(header, attributes=attributes)
                continue
            said = self.said[header]
            if said == IGNORE:
                self._reading(header, "ignored", "text", "setting", published=False)
            elif metrics and (metric := self._metric(header, said)):
                self._take_metric(metric, header)
            elif attributes:
                self._attribute(header, said)
            elif normal_header(header) not in _ROW_NUMBERS:
                self.problems.append(_unknown(self.raw, header, self.table))

    def _role_told(self, header: str, *, attributes: bool) -> None:
        role = next(role for role, column in self.known.columns.items() if column == header)
        kind = _KIND_OF_ROLE.get(role.removesuffix("_en"), "text")
        self._reading(header, role, kind, self.by[header])
        self.problems.extend(_spoilt_ids(self.raw, header, role))
        # the parts of an address say where a pin is, and filter a map
        if (
            attributes
            and role in (*_PARTS_OF_ADDRESS, "country", "region_code", "address")
            and self.table.name == "flat"
        ):
            if role == "region_code":
                kind = "code"
            elif 1 < self.values[header].real.distinct <= 12 and role != "address":  # noqa: PLR2004
                kind = "category"
            self.known.attributes[header] = Attribute(key=_attribute_key(header), label=header, kind=kind)

    def _metric(self, header: str, said: str | None) -> MetricColumn | None:
        if said in FREE_KINDS and said not in ("measure", "amount", "rate"):
            return None
        return _metric_column(header, self.values[header], said, self.raw.units.get(header, ""))

    def _take_metric(self, metric: MetricColumn, header: str) -> None:
        if any((one.key, one.year) == (metric.key, metric.year) for one in self.known.metrics):
            if "(L + P)" not in "".join(one.header for one in self.known.metrics):
                self.problems.append(_double(self.raw, header, metric.key))
            metric = MetricColumn(_attribute_key(header), metric.year, header, metric.kind, metric.mark, metric.unit)
            if any((one.key, one.year) == (metric.key, metric.year) for one in self.known.metrics):
                metric = MetricColumn(
                    f"{metric.key}_{len(self.known.metrics)}",
                    metric.year,
                    header,
                    metric.kind,
                    metric.mark,
                    metric.unit,
                )
        self.known.metrics.append(metric)
        self._reading(header, metric.key, "measure", "setting" if self.said[header] else "values")

    def _attribute(self, header: str, said: str | None) -> None:
        values = self.values[header].real
        kind = said if said in FREE_KINDS else column_kind(header, values, unit=self.raw.units.get(header, ""))
        if said not in FREE_KINDS and _is_coordinate(header):
            kind = "coordinate"
        # figures that are no metric here, where observations have a table of their own
        kind = "text" if kind in ("amount", "measure") else kind
        published = kind != "contact" or normal_header(header) in self.publish
        self.known.attributes[header] = Attribute(
            key=_attribute_key(header),
            label=header,
            kind=kind,
            unit=self.raw.units.get(header, ""),
            published=published,
        )
        self._reading(header, "attribute", kind, "setting" if said else "values", published=published)

    def _reading(self, header: str, role: str, kind: str, by: str, *, published: bool = True) -> None:
        cells = self.raw.cells[header]
        share = round(sum(cell is not None for cell in cells) / len(cells), 4) if cells else 0.0
        self.known.readings.append(
            ColumnReading(
                file=self.raw.file,
                sheet=self.raw.sheet,
                header=header,
                role=role,
                kind=kind,
                by=by,
                share=share,
                published=published,
            )
        )

    def _find_name(self) -> None:
        """Without a column of names: one that begins so, then what is called like a thing, then words of which each is once."""
        if "name" in self.known.columns or len(self.raw.columns) == 0:
            return
        free = [header for header in self.raw.columns if header not in self.by and self.said[header] is None]
        worded = [header for header in free if self.values[header].real.words * 2 > 1]
        things = [header for header in worded if normal_header(header) in THING_WORDS]
        named = [
            header
            for header in worded
            if normal_header(header).startswith(("nama ", "name "))
            and not _is_private(header, self.values[header].real)
        ]
        if found := (named or things):
            self._take_name(found[0])
            return
        stand_in = next(
            (
                self.known.columns[part]
                for part in ("place", *_PARTS_OF_ADDRESS, "country")
                if part in self.known.columns
            ),
            None,
        )
        least = self.values[stand_in].real.distinct if stand_in else 0
        telling = [header for header in worded if self._tells_rows_apart(header, least)]
        if telling:
            guess = max(telling, key=lambda header: self.values[header].real.distinct)
            self._take_name(guess)
            self.problems.append(_name_guessed(self.raw, guess))

    def _tells_rows_apart(self, header: str, least: int) -> bool:
        values = self.values[header].real
        is_free_text = column_kind(header, values) in ("text", "code")
        return is_free_text and values.length < 80 and values.distinct > max(least, values.rows * 0.9 - 1)  # noqa: PLR2004

    def _take_name(self, header: str) -> None:
        self.known.columns["name"] = header
        self.by[header] = "values"

    def tell_taken(self) -> None:
        """Say in one note which columns were taken for what they are not called."""
        taken = []
        meanings = [(header, role) for role, header in self.known.columns.items()]
        years = [(metric.header, _said_metric(metric)) for metric in self.known.metrics]
        for header, meaning in sorted([*meanings, *years], key=lambda pair: self.raw.columns.index(pair[0])):
            if normal_header(header) != meaning.replace("_", " "):
                taken.append(Sentence("“{column}” for {meaning}", column=header, meaning=meaning))
        if taken:
            message = Sentence("Columns were taken by their names: {columns}.", columns=listed(taken, "{some}, {last}"))
            remedy = Sentence("Say otherwise under [columns.{table}] in hubmap.toml.", table=self.raw.name)
            self.problems.append(
                Problem(
                    severity="note",
                    code="columns-taken",
                    message=message,
                    remedy=remedy,
                    file=self.raw.file,
                    sheet=self.raw.sheet,
                )
            )


class _Lazy:
    """The values of a column, counted when they are first asked for."""

    def __init__(self, raw: RawTable, header: str) -> None:
        self._raw, self._header = raw, header

    @cached_property
    def real(self) -> ColumnValues:
        return ColumnValues(self._raw.cells[self._header])

    @cached_property
    def points(self) -> float:
        """Share of cells that hold both coordinates."""
        return self.real.share(lambda cell: isinstance(cell, str) and _PAIR.search(cell) and point_of_text(cell))

    @cached_property
    def degrees(self) -> float:
        """Share of cells that are a number or degrees in words."""
        return self.real.share(lambda cell: isinstance(cell, (int, float)) or degrees_of_text(str(cell)) is not None)

    @property
    def is_unique(self) -> bool:
        return self.real.distinct == self.real.filled > 0

    def inside(self, least: float, most: float) -> bool:
        """Whether all cells are degrees between two bounds, most with decimals."""
        if self.real.filled < 3 or self.degrees < 1:  # noqa: PLR2004
            return False
        numbers = [value for cell in self.real.counts if (value := degrees_of_text(str(cell))) is not None]
        return all(least <= number <= most for number in numbers) and sum(
            number % 1 != 0 for number in numbers
        ) * 2 > len(numbers)


_ROW_NUMBERS = frozenset({"no", "nomor", "no urut", "number", "index"})
_KIND_OF_ROLE = {
    "id": "identifier", "hub": "identifier", "name": "text", "place": "address", "within": "address", "address": "address",
    "village": "address", "district": "address", "regency": "address", "province": "address", "country": "address",
    "region_code": "code", "lat": "coordinate", "lon": "coordinate", "point": "coordinate", "year": "year", "date": "date",
    "url": "link", "list": "category", "covers": "category", "quality": "category", "role": "category", "status": "category",
    "kind": "category",
}  # fmt: skip


def _header_scores(plain: str, table: Table, *, by_values: bool) -> dict[str, float]:
    """How well a header fits each role: hubmap's own name, a usual name, one with a slip, or one that begins or ends so."""
    names = _names(table)
    if plain in names:
        role = names[plain]
        scores = {role: _OWN if plain == role.replace("_", " ") else _SURE}
        if by_values and role == "id" and _REGION_CODE.match(plain):
            scores["region_code"] = _SURE - 0.05
        return scores
    if not by_values:
        return {}
    if _REGION_CODE.match(plain):
        return {"region_code": _SURE - 0.05}
    words = plain.split()
    amounts = KIND_WORDS["amount"].match(plain) or KIND_WORDS["rate"].match(plain)
    if plain in _METRIC_NAMES or amounts or KIND_WORDS["contact"].search(plain):
        return {}
    close = difflib.get_close_matches(plain, list(names), n=1, cutoff=0.82)
    if close and len(plain) > 3:  # noqa: PLR2004
        return {names[close[0]]: _SLIP}
    found: dict[str, float] = {}
    for cut in range(1, len(words)):
        for part, worth in ((words[-cut:], _PART), (words[:cut], _PART - 0.05)):
            role = names.get(" ".join(part), "")
            if role in _BY_PART and not KIND_WORDS["owner"].search(plain):
                found[role] = max(found.get(role, 0.0), worth + cut / 100)
    return found


def _names(table: Table) -> dict[str, str]:
    """Every name that a column may have, in normal form, and the column that it means; own names win over other ones."""
    abroad = {alias: column.name for column in table.columns for alias in ALIASES_ABROAD.get(column.name, ())}
    aliases = {alias: column.name for column in reversed(table.columns) for alias in column.aliases}
    return abroad | aliases | {normal_header(column.name): column.name for column in table.all_columns}


def _is_plausible(role: str, plain: str, values: _Lazy, score: float) -> bool:
    """Whether the values can be what a role holds; an empty column can be anything."""
    real = values.real
    if not real.filled:
        return True
    return _PLAUSIBLE.get(role, _anything)(real, values, plain, score)


def _anything(_real: ColumnValues, _values: _Lazy, _plain: str, _score: float) -> bool:
    return True


def _are_words(real: ColumnValues, _values: _Lazy, _plain: str, _score: float) -> bool:
    return real.words * 3 > 1


def _are_names(real: ColumnValues, _values: _Lazy, plain: str, score: float) -> bool:
    return score >= _SURE or (real.words * 2 > 1 and not _is_private(plain, real))


def _are_ids(real: ColumnValues, values: _Lazy, plain: str, _score: float) -> bool:
    # a column of 0 called Id is no id
    return (real.distinct > 1 or real.filled == 1) and not (plain in ("kode", "code") and values.real.contacts > _MOST)


def _are_degrees(_real: ColumnValues, values: _Lazy, plain: str, score: float) -> bool:
    if plain in ("x", "y") or score < _SURE:
        return values.degrees >= _MOST
    return True


def _are_years(real: ColumnValues, _values: _Lazy, _plain: str, score: float) -> bool:
    return real.years >= _MOST or (score >= _SURE and (real.years > 0.2 or real.words < 1))  # noqa: PLR2004


def _are_points(_real: ColumnValues, values: _Lazy, plain: str, score: float) -> bool:
    return values.points > 0.3 or (score >= _SURE and plain not in _LINKED_POINTS)  # noqa: PLR2004


def _are_region_codes(real: ColumnValues, _values: _Lazy, _plain: str, _score: float) -> bool:
    return real.share(lambda cell: _CODE_DIGITS.fullmatch(str(cell).strip())) >= _MOST


_LINKED_POINTS = frozenset(
    {"google maps", "gmaps", "maps", "link maps", "link google maps", "lokasi maps", "gps", "geom", "geometry", "titik"}
)
_PLAUSIBLE: Mapping[str, Callable[[ColumnValues, _Lazy, str, float], bool]] = {
    **dict.fromkeys(_PLACES - {"name"}, _are_words),
    "name": _are_names, "id": _are_ids, "lat": _are_degrees, "lon": _are_degrees, "year": _are_years, "point": _are_points,
    "region_code": _are_region_codes,
}  # fmt: skip


def _is_private(header: str, values: ColumnValues) -> bool:
    return column_kind(header, values) == "contact"


def _is_coordinate(header: str) -> bool:
    plain = normal_header(header)
    return plain in (
        *ALIASES_ABROAD["lat"],
        *ALIASES_ABROAD["lon"],
        "lat",
        "lon",
        "latitude",
        "longitude",
        "lng",
        "long",
        "x",
        "y",
        "lintang",
        "bujur",
        "koordinat",
    )


def _attribute_key(header: str) -> str:
    return re.sub(r"\W+", "_", header.casefold()).strip("_") or "column"


def _metric_column(header: str, lazy: _Lazy, said: str | None, unit: str) -> MetricColumn | None:
    """What a column measures, and of which year: a usual metric by its name, or any other if it holds figures."""
    plain = normal_header(header)
    dated = _ENDS_WITH_YEAR.fullmatch(plain)
    base, year = (dated[1], int(dated[2])) if dated else (plain, None)
    mark = (
        next((mark for mark, written in _MARKS if written.search(header)), "")
        if year or _YEAR_ALONE.fullmatch(base)
        else ""
    )
    key = None if said in FREE_KINDS else said
    key = key or next(
        (key for key, aliases in METRIC_ALIASES.items() if base in (key.replace("_", " "), *aliases)), None
    )
    if key:
        return MetricColumn(key, year, header, _said_kind(said) or "amount", mark, unit)
    kind = _said_kind(said) or (column_kind(header, lazy.real, unit=unit) if lazy.real.filled else "text")
    if said == "measure":
        kind = "rate" if is_rate(header, lazy.real, unit) else "amount"
    if kind not in ("amount", "rate") or (said is None and _is_coordinate(header)):
        return None
    if alone := _YEAR_ALONE.fullmatch(base):
        # a column that is called by a year alone; what was measured stands elsewhere, in a title perhaps
        return MetricColumn(UNNAMED, int(alone[1]), header, kind, mark, unit)
    return MetricColumn(re.sub(r"\W+", "_", base).strip("_"), year, header, kind, mark, unit)


def _said_kind(said: str | None) -> str | None:
    return said if said in ("amount", "rate") else None


def _said_metric(metric: MetricColumn) -> str:
    return Sentence("{metric} of {year}", metric=metric.key, year=metric.year) if metric.year else metric.key


def _double(raw: RawTable, column: str, meaning: str) -> Problem:
    """A second column of one meaning, which a setting gave it."""
    return Problem(
        severity="warning",
        code="double-column",
        message=Sentence(
            "“{column}” means {meaning}, which another column means already; it was kept under its own name.",
            column=column,
            meaning=meaning,
        ),
        remedy=Sentence(
            "Rename it for what it is, or say what it means under [columns.{table}] in hubmap.toml.", table=raw.name
        ),
        file=raw.file,
        sheet=raw.sheet,
        column=column,
    )


def _name_guessed(raw: RawTable, guess: str) -> Problem:
    message = Sentence(
        "No column is called as names or places are, so “{column}” was taken for the hubs’ names; there are {columns}.",
        column=guess,
        columns=", ".join(f"“{column}”" for column in raw.columns),
    )
    remedy = 'Call the one that does “name”, or write under [columns.flat] in hubmap.toml: "Its name" = "name".'
    return Problem(
        severity="warning", code="name-guessed", message=message, remedy=remedy, file=raw.file, sheet=raw.sheet
    )


def _spoilt_ids(raw: RawTable, column: str, meaning: str) -> list[Problem]:
    """The first id that a spreadsheet keeps as a date or a number with decimals, which it makes of codes with dots."""
    from datetime import datetime

    spoilt = (at for at, cell in enumerate(raw.cells[column]) if isinstance(cell, (float, datetime)))
    at = next(spoilt, None)
    if at is None or meaning != "id":
        return []
    cell = raw.cells[column][at]
    value = cell.date().isoformat() if isinstance(cell, datetime) else str(cell)
    message = Sentence(
        "The id {value} is kept as a date or a decimal number, which codes such as 33.10.11 become.", value=value
    )
    remedy = "Write ids as text: format the column as text, then write them again."
    return [
        Problem(
            severity="warning",
            code="spoilt-id",
            message=message,
            remedy=remedy,
            file=raw.file,
            sheet=raw.sheet,
            row=raw.row_numbers[at],
            column=column,
            value=value,
        )
    ]


def _unknown(raw: RawTable, column: str, table: Table) -> Problem:
    names = _names(table)
    close = difflib.get_close_matches(normal_header(column), list(names), n=1, cutoff=0.82)
    remedy: str = Sentence("Rename it, or say what it means under [columns.{table}] in hubmap.toml.", table=raw.name)
    if close:
        remedy = Sentence("Did you mean {column}? {remedy}", column=names[close[0]], remedy=remedy)
    return Problem(
        severity="warning",
        code="unknown-column",
        message=Sentence("“{column}” is not a column of {table}; it was not used.", column=column, table=table.name),
        remedy=remedy,
        file=raw.file,
        sheet=raw.sheet,
        column=column,
    )
