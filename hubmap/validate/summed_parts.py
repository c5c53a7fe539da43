"""Columns of men and women as the one figure that they make together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from hubmap.problems import Problem, Sentence
from hubmap.reader import Cell, RawTable
from hubmap.tables import quantity
from hubmap.tables.header_words import normal_header

if TYPE_CHECKING:
    from hubmap.config import ColumnRules
    from hubmap.validate.column_roles import Known

__all__ = ["sum_parts", "sum_rows", "with_sexes_summed"]

_MEN = re.compile(r"(?i)(?<!\w)(?:l|lk|laki[ -]?laki|laki|pria|male|men|m)(?!\w)")
_WOMEN = re.compile(r"(?i)(?<!\w)(?:p|pr|perempuan|wanita|female|women|f)(?!\w)")
_BOTH = re.compile(r"(?i)(?<!\w)(?:l ?[+&/] ?p|jumlah|jml|total)(?!\w)")
# what rows say that are of the same place and year
_SAME = ("id", "region_code", "name", "village", "district", "regency", "province", "country", "year")
# what men and women are of whom nothing more is said, by words of the title, the file's name or other columns
_PEOPLE = (
    ("Penduduk", re.compile(r"(?i)penduduk|population|jiwa|kependudukan")),
    ("Siswa", re.compile(r"(?i)siswa|murid|peserta didik|pupils|students|sekolah|school")),
    ("Tenaga kerja", re.compile("")),
)


def sum_parts(raw: RawTable, problems: list[Problem]) -> RawTable:
    """Put the sum of two columns, one of men and one of women, beside them, and say so.

    Nothing is summed where the table has their total already.

    Parameters
    ----------
    raw
        The table as read.
    problems
        What was summed is added.
    """
    men, women = _by_base(raw.columns, _MEN), _by_base(raw.columns, _WOMEN)
    cells: dict[str, Sequence[Cell]] = dict(raw.cells)
    for base, first in men.items():
        second = women.get(base)
        if second is None or first == second or base in _totals(raw.columns, {first, second}):
            continue
        sums = _sums(raw.cells[first], raw.cells[second])
        if sums is None:
            continue
        header = f"{_title(first, base)} (L + P)" if base else f"{_people(raw)} (L + P)"
        cells = _put_before(cells, first, header, sums)
        message = Sentence(
            "“{sum}” is the sum of “{first}” and “{second}”, which stay beside it.",
            sum=header,
            first=first,
            second=second,
        )
        problems.append(
            Problem(severity="note", code="summed-parts", message=message, file=raw.file, sheet=raw.sheet, column=first)
        )
    return replace(raw, cells=cells) if len(cells) > len(raw.cells) else raw


def _people(raw: RawTable) -> str:
    said = " ".join((raw.caption, raw.file.replace("_", " "), *raw.columns))
    return next(word for word, written in _PEOPLE if written.search(said))


def _by_base(columns: Sequence[str], sex: re.Pattern[str]) -> dict[str, str]:
    """Columns that name one sex, by what else their header says."""
    found: dict[str, str] = {}
    for header in columns:
        bare, count = sex.subn(" ", header)
        if count == 1:
            found.setdefault(_base(bare), header)
    return found


def _base(header: str) -> str:
    return normal_header(re.sub(r"[(\[]\s*[)\]]", " ", header)).replace("orang", "").strip(" ()[]/-")


def _totals(columns: Sequence[str], parts: set[str]) -> set[str]:
    """What the headers of totals say besides."""
    others = [header for header in columns if header not in parts]
    return {_base(_BOTH.sub(" ", header)) for header in others if _BOTH.search(header)} | {
        _base(header) for header in others
    }


def _title(header: str, base: str) -> str:
    bare = re.sub(r"[(\[]\s*[)\]]", " ", _MEN.sub(" ", header))
    return " ".join(bare.replace("_", " ").split()).strip(" -/:,") or base.capitalize()


def _sums(first: Sequence[Cell], second: Sequence[Cell]) -> list[Cell] | None:
    """The sum of each pair; missing beside a figure counts for nothing, two missing are missing; None if they are no figures."""
    locale = quantity.grouped_alike([cell for cell in (*first, *second) if isinstance(cell, str)]) or "auto"
    sums = [_sum_cells(pair, locale) for pair in zip(first, second, strict=True)]
    pairs = zip(first, second, sums, strict=True)
    if any(
        total is None and not (quantity.is_missing(one) and quantity.is_missing(other)) for one, other, total in pairs
    ):
        return None
    return sums if any(cell is not None for cell in sums) else None


def _put_before(
    cells: Mapping[str, Sequence[Cell]], before: str, header: str, column: list[Cell]
) -> dict[str, Sequence[Cell]]:
    placed: dict[str, Sequence[Cell]] = {}
    for name, old in cells.items():
        if name == before:
            placed[header] = column
        placed[name] = old
    return placed


def with_sexes_summed(
    tables: Sequence[Known], rules: ColumnRules, problems: list[Problem]
) -> tuple[list[Known], ColumnRules]:
    """The rules by which rows of men and of women are added, where a column tells these apart and the settings say nothing else.

    Parameters
    ----------
    tables
        The parts of a flat table, with their columns.
    rules
        What ``hubmap.toml`` says of its columns.
    problems
        What is added is told.
    """
    headers = {header for known in tables if (header := _column_of_sexes(known))}
    if len(headers) != 1 or "parts" in rules.model_fields_set:
        return [*tables], rules
    (header,) = headers
    message = Sentence("“{column}” tells men and women apart; the amounts of both were added.", column=header)
    remedy = 'To keep them apart, write parts = "apart" under [columns] in hubmap.toml.'
    first = tables[0].table
    problems.append(
        Problem(
            severity="note",
            code="summed-parts",
            message=message,
            remedy=remedy,
            file=first.file,
            sheet=first.sheet,
            column=header,
        )
    )
    rest = [
        replace(known, attributes={name: one for name, one in known.attributes.items() if name != header})
        for known in tables
    ]
    return rest, rules.model_copy(update={"parts": "sum"})


def _column_of_sexes(known: Known) -> str | None:
    """The attribute that is men in one and women in the other of each two rows that say the same place and year."""
    if not any(metric.kind == "amount" for metric in known.metrics):
        return None
    cells = known.table.cells
    own = [
        header for header, one in known.attributes.items() if one.kind == "category" and not known.columns.get(header)
    ]
    header = next((name for name in own if _are_sexes(cells[name])), None)
    where = [cells[known.columns[role]] for role in _SAME if role in known.columns]
    if header is None or not where:
        return None
    pairs: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for at, sex in enumerate(cells[header]):
        pairs[tuple(str(column[at]) for column in where)].append(str(sex))
    return header if all(len(pair) == len(set(pair)) == 2 for pair in pairs.values()) else None  # noqa: PLR2004


def _are_sexes(column: Sequence[Cell]) -> bool:
    said = {str(cell).strip() for cell in column}
    return (
        len(said) == 2  # noqa: PLR2004
        and any(map(_MEN.fullmatch, said))
        and any(map(_WOMEN.fullmatch, said))
    )


def sum_rows(
    cells: Mapping[str, Sequence[Cell]], keys: Sequence[str | None], known: Known
) -> dict[str, Sequence[Cell]]:
    """The cells, in which amounts of rows of one hub and year are added, and their sum stands in each of these rows."""
    years = cells[known.columns["year"]] if "year" in known.columns else [None] * len(keys)
    groups: dict[tuple[str, Cell], list[int]] = defaultdict(list)
    for at, (key, year) in enumerate(zip(keys, years, strict=True)):
        if key is not None:
            groups[key, year].append(at)
    summed = dict(cells)
    for metric in known.metrics:
        column = list(cells[metric.header])
        for rows in groups.values() if metric.kind == "amount" else ():
            total = _sum_cells([column[at] for at in rows]) if len(rows) > 1 else None
            for at in rows if total is not None else ():
                column[at] = total
        summed[metric.header] = column
    return summed


def _sum_cells(cells: Sequence[Cell], locale: quantity.Locale = "auto") -> Cell:
    filled = [cell for cell in cells if not quantity.is_missing(cell)]
    try:
        total = sum(
            quantity.parse(cell if isinstance(cell, (int, float)) else str(cell), locale).value for cell in filled
        )
    except quantity.QuantityError:
        return None
    return None if not filled else int(total) if float(total).is_integer() else total
