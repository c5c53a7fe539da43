"""Columns of figures: which metric, which year, and whether the figures are provisional or revised."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hubmap.config import UNNAMED
from hubmap.problems import Sentence
from hubmap.tables import METRIC_ALIASES
from hubmap.tables.header_words import MARKS, normal_header
from hubmap.validate.column_kinds import FREE_KINDS, column_kind, is_rate
from hubmap.validate.role_claims import LazyValues, is_coordinate

__all__ = ["UNNAMED", "MetricColumn", "attribute_key", "metric_column", "said_metric"]

_YEAR_WORDS = ("tahun", "thn", "year", "years", "tahun year")
_NO_LETTERS = re.compile(rf"[^\w{MARKS}]+")
# of school years (2021/2022) and growth (2021-22) the later year counts
_YEAR = r"(?:(?P<before>(?:19|20)\d\d) )?(?P<year>(?:19|20)?\d\d)[rpxe]?"
_ENDS_WITH_YEAR = re.compile(rf"(?P<base>.*?\S)(?: tahun| thn| th| ta)? {_YEAR}")
_YEAR_ALONE = re.compile(_YEAR)
_BEGINS_WITH_YEAR = re.compile(rf"(?:tahun |thn |th )?{_YEAR} (?P<base>[^\W\d].*)")
_YEAR_BEFORE = re.compile(
    r"(?i)^\s*(?:tahun|thn|th)?[\s._]*(?:19|20)\d\d\s*(?:[/-]\s*\d{2,4})?\s*[rpxe*]*[\s_:.-]+(?=\D)"
)
_YEAR_AS_WRITTEN = re.compile(
    r"(?i)[\s_(\[-]*(?:tahun|thn|th|ta)?[\s._]*(?:19|20)\d\d\s*(?:[/-]\s*\d{2,4})?\s*[rpxe*]*[)\]]*\s*$"
)
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
    name
        What the metric is called where its columns are called by years too.
    """

    key: str
    year: int | None
    header: str
    kind: str = "amount"
    mark: str = ""
    unit: str = ""
    name: str = ""


def metric_column(header: str, lazy: LazyValues, said: str | None, unit: str) -> MetricColumn | None:
    """What a column measures, and of which year: a usual metric by its name, or any other if it holds figures."""
    plain = normal_header(header)
    base, year = _dated(plain)
    # what stands over all years as their heading is no name of what they measure
    base = "" if year and base in _YEAR_WORDS else base
    name = _YEAR_BEFORE.sub("", _YEAR_AS_WRITTEN.sub("", header)).strip() if year and base else ""
    mark = next((mark for mark, written in _MARKS if written.search(header)), "") if year else ""
    key = None if said in FREE_KINDS else said
    key = key or next(
        (key for key, aliases in METRIC_ALIASES.items() if base in (key.replace("_", " "), *aliases)), None
    )
    if key:
        return MetricColumn(key, year, header, _said_kind(said) or "amount", mark, unit, name)
    kind = _said_kind(said) or (column_kind(header, lazy.real, unit=unit) if lazy.real.filled else "text")
    if said == "measure":
        kind = "rate" if is_rate(header, lazy.real, unit) else "amount"
    if kind not in ("amount", "rate") or (said is None and is_coordinate(header)):
        return None
    # what a column that is called by a year alone measures stands elsewhere, in a title perhaps
    key = _NO_LETTERS.sub("_", base).strip("_") or UNNAMED
    return MetricColumn(key, year, header, kind, mark, unit, name)


def _dated(plain: str) -> tuple[str, int | None]:
    """A header without the year that it ends with, and that year."""
    for written in (_YEAR_ALONE, _ENDS_WITH_YEAR, _BEGINS_WITH_YEAR):
        found = written.fullmatch(plain)
        if found and (year := _year_of(found["before"], found["year"])):
            return (found.groupdict().get("base") or ""), year
    return plain, None


def _year_of(before: str | None, year: str) -> int | None:
    """The year that one or two numbers say: the second of two is the next one, in full or by its last digits."""
    if before is None:
        return int(year) if len(year) == 4 else None  # noqa: PLR2004 - digits
    following = int(before) + 1
    return following if str(following).endswith(year) else None


def _said_kind(said: str | None) -> str | None:
    return said if said in ("amount", "rate") else None


def said_metric(metric: MetricColumn) -> str:
    """What a column was taken for, in words."""
    return Sentence("{metric} of {year}", metric=metric.key, year=metric.year) if metric.year else metric.key


def attribute_key(header: str) -> str:
    """A column's name in outputs."""
    return _NO_LETTERS.sub("_", header.casefold()).strip("_") or "column"
