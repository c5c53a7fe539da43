"""Columns of figures: which metric, which year, and whether the figures are provisional or revised."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hubmap.problems import Sentence
from hubmap.tables import METRIC_ALIASES
from hubmap.tables.header_words import normal_header
from hubmap.validate.column_kinds import FREE_KINDS, column_kind, is_rate
from hubmap.validate.role_claims import LazyValues, is_coordinate

__all__ = ["UNNAMED", "MetricColumn", "attribute_key", "metric_column", "said_metric"]

# the metric of columns that are called by their years alone
UNNAMED = "nilai"

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


def metric_column(header: str, lazy: LazyValues, said: str | None, unit: str) -> MetricColumn | None:
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
    if kind not in ("amount", "rate") or (said is None and is_coordinate(header)):
        return None
    if alone := _YEAR_ALONE.fullmatch(base):
        # a column that is called by a year alone; what was measured stands elsewhere, in a title perhaps
        return MetricColumn(UNNAMED, int(alone[1]), header, kind, mark, unit)
    return MetricColumn(re.sub(r"\W+", "_", base).strip("_"), year, header, kind, mark, unit)


def _said_kind(said: str | None) -> str | None:
    return said if said in ("amount", "rate") else None


def said_metric(metric: MetricColumn) -> str:
    """What a column was taken for, in words."""
    return Sentence("{metric} of {year}", metric=metric.key, year=metric.year) if metric.year else metric.key


def attribute_key(header: str) -> str:
    """A column's name in outputs."""
    return re.sub(r"\W+", "_", header.casefold()).strip("_") or "column"
