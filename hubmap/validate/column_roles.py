"""What the columns of a table stand for: each is scored for each role by its header and its values, and the best assignment wins."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from itertools import pairwise
from typing import Final, NamedTuple

from hubmap.config import UNNAMED
from hubmap.plain_values import Texts
from hubmap.problems import Problem, Sentence, listed
from hubmap.reader import Cell, RawTable
from hubmap.tables import Attribute, ColumnReading, Table
from hubmap.tables.header_words import KIND_WORDS, THING_WORDS, normal_header
from hubmap.validate.column_kinds import FREE_KINDS, column_kind, says_rate
from hubmap.validate.metric_columns import MetricColumn, attribute_key, metric_column, said_metric
from hubmap.validate.role_claims import (
    CLAIM_BY_VALUES,
    OWN_NAME,
    LazyValues,
    UsualNames,
    header_scores,
    is_coordinate,
    is_plausible,
    is_private,
)
from hubmap.validate.summed_parts import sum_parts

__all__ = ["IGNORE", "Known", "recognise"]

# what a setting says of a column that is to be left out
IGNORE = "ignore"
# what a title says is measured, before it says by which areas
_SUBJECT_OF_TITLE = re.compile(
    r"(?i)(\S.{2,60}?)\s+(?:menurut|berdasarkan|(?:per|di|se)[- ](?:kab|kec|prov|kota|desa)\w*|by)\b"
)
# before a kind: the column is shown as that, whatever role it could have
_AS_ATTRIBUTE = "attribute "

_PARTS_OF_ADDRESS = ("village", "district", "regency", "province")
_MOST: Final = 0.6
# what is the same in more rows than these names none of them
_FEW_ROWS: Final = 3


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

    def cells_of(self, name: str) -> Sequence[Cell]:
        """The cells of a column by hubmap's name for it, each empty where the table has none."""
        table = self.table
        return table.cells[self.columns[name]] if name in self.columns else [None] * len(table.row_numbers)


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


class _RoleAssignment:
    """The columns of one table that find a role."""

    def __init__(
        self, raw: RawTable, table: Table, settings: Mapping[str, str], problems: list[Problem], publish: Sequence[str]
    ) -> None:
        self.raw, self.table, self.problems = raw, table, problems
        self.known, self.usual = Known(raw), UsualNames(table)
        exact = dict(settings)
        plain = {normal_header(key): value for key, value in settings.items()}
        self.said = {header: exact.get(header) or plain.get(normal_header(header)) for header in raw.columns}
        self.publish = {normal_header(header) for header in publish}
        self.values = {header: LazyValues(raw, header) for header in raw.columns}
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
        scores = header_scores(plain, self.usual, by_values=by_values)
        values = self.values[header]
        found = []
        for role, score in scores.items():
            if role == "name" and by_values and score < OWN_NAME and header.casefold() in self._constant:
                continue
            if role in roles and (score >= OWN_NAME or not by_values or is_plausible(role, plain, values, score)):
                # of several codes the longest says most
                more = (
                    0.01 * values.is_unique
                    if role == "id"
                    else 0.001 * values.real.length
                    if role == "region_code"
                    else 0.0
                )
                found.append(_Claim(score + more, order, role, header, "header"))
        if by_values and "point" in roles and values.points >= _MOST:
            found.append(_Claim(CLAIM_BY_VALUES, order, "point", header, "values"))
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

    @cached_property
    def _constant(self) -> frozenset[str]:
        """Headers, in small letters, of columns of words that say the same in each of several rows, and so name none of them."""
        several = [header for header in self.raw.columns if self.values[header].real.filled > _FEW_ROWS]
        return frozenset(header.casefold() for header in several if self.values[header].real.distinct == 1)

    def find_name(self) -> None:
        """Without a column of names: one that begins so, then what is called like a thing, then words of which each is once."""
        if "name" in self.known.columns or len(self.raw.columns) == 0:
            return
        free = [header for header in self.raw.columns if header not in self.by and self.said[header] is None]
        worded = [header for header in free if self.values[header].real.words * 2 > 1]
        things = [header for header in worded if normal_header(header) in THING_WORDS]
        named = [
            header
            for header in worded
            if normal_header(header).startswith(("nama ", "name ")) and not is_private(header, self.values[header].real)
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


class _Recognition(_RoleAssignment):
    """The work on one table: what has a role, and what becomes of the rest."""

    def assign_rest(self, *, metrics: bool, attributes: bool) -> None:
        """Take what has no role for a measure or an attribute; what can be neither is told."""
        if attributes:
            self.find_name()
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
                self.problems.append(_unknown_column(self.raw, header, self.table, self.usual))

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
            self.known.attributes[header] = Attribute(key=attribute_key(header), label=header, kind=kind)

    def _metric(self, header: str, said: str | None) -> MetricColumn | None:
        if said and said.removeprefix(_AS_ATTRIBUTE) in FREE_KINDS and said not in ("measure", "amount", "rate"):
            return None
        metric = metric_column(header, self.values[header], said, self.raw.units.get(header, ""))
        if metric is None or metric.key != UNNAMED:
            return metric
        # what columns of years measure is said beside them, or above the table
        kind = "rate" if says_rate(self._subject or self.raw.caption) else metric.kind
        return replace(metric, name=self._subject, kind=kind)

    @cached_property
    def _subject(self) -> str:
        """What a column with one text for all rows, or the title, says that they measure; empty where neither does."""
        free = [header for header in self.raw.columns if header not in self.by and header.casefold() in self._constant]
        told = [header for header in free if KIND_WORDS["indicator"].search(normal_header(header))]
        if told:
            return str(next(iter(self.values[told[0]].real.counts)))
        titled = _SUBJECT_OF_TITLE.match(self.raw.caption)
        said = titled[1].strip() if titled else ""
        return said.capitalize() if said.isupper() else said

    def _take_metric(self, metric: MetricColumn, header: str) -> None:
        if any((one.key, one.year) == (metric.key, metric.year) for one in self.known.metrics):
            if "(L + P)" not in "".join(one.header for one in self.known.metrics):
                self.problems.append(_double_column(self.raw, header, metric.key))
            metric = MetricColumn(attribute_key(header), metric.year, header, metric.kind, metric.mark, metric.unit)
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
        values, said = self.values[header].real, said and said.removeprefix(_AS_ATTRIBUTE)
        kind = said if said in FREE_KINDS else column_kind(header, values, unit=self.raw.units.get(header, ""))
        if said not in FREE_KINDS and is_coordinate(header):
            kind = "coordinate"
        # figures that are no metric here, where observations have a table of their own
        kind = "text" if kind in ("amount", "measure") else kind
        published = kind != "contact" or normal_header(header) in self.publish
        self.known.attributes[header] = Attribute(
            key=attribute_key(header),
            label=header,
            kind=kind,
            unit=self.raw.units.get(header, ""),
            published=published,
        )
        self._reading(header, "attribute", kind, "setting" if said else "values", published=published)

    def _reading(self, header: str, role: str, kind: str, by: str, *, published: bool = True) -> None:
        cells = self.raw.cells[header]
        filled = len(cells) - (cells.arrow.null_count if isinstance(cells, Texts) else list(cells).count(None))
        share = round(filled / len(cells), 4) if len(cells) else 0.0
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

    def tell_taken(self) -> None:
        """Say in one note which columns were taken for what they are not called."""
        taken = []
        meanings = [(header, role) for role, header in self.known.columns.items()]
        years = [(metric.header, said_metric(metric)) for metric in self.known.metrics]
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


_ROW_NUMBERS = frozenset({"no", "nomor", "no urut", "number", "index"})
_KIND_OF_ROLE = {
    "id": "identifier", "hub": "identifier", "name": "text", "place": "address", "within": "address", "address": "address",
    "village": "address", "district": "address", "regency": "address", "province": "address", "country": "address",
    "region_code": "code", "lat": "coordinate", "lon": "coordinate", "point": "coordinate", "year": "year", "date": "date",
    "url": "link", "list": "category", "covers": "category", "quality": "category", "role": "category", "status": "category",
    "kind": "category",
}  # fmt: skip


def _double_column(raw: RawTable, column: str, meaning: str) -> Problem:
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
    """A column that was taken for the names, because nothing is called so."""
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
    if meaning != "id" or isinstance(raw.cells[column], Texts):
        return []
    at = next((at for at, cell in enumerate(raw.cells[column]) if isinstance(cell, (float, datetime))), None)
    if at is None:
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


def _unknown_column(raw: RawTable, column: str, table: Table, usual: UsualNames) -> Problem:
    """A column that nothing was made of, with the nearest one that is known."""
    close = usual.nearest(normal_header(column))
    remedy: str = Sentence("Rename it, or say what it means under [columns.{table}] in hubmap.toml.", table=raw.name)
    if close:
        remedy = Sentence("Did you mean {column}? {remedy}", column=usual.roles[close], remedy=remedy)
    return Problem(
        severity="warning",
        code="unknown-column",
        message=Sentence("“{column}” is not a column of {table}; it was not used.", column=column, table=table.name),
        remedy=remedy,
        file=raw.file,
        sheet=raw.sheet,
        column=column,
    )
