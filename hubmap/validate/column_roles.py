"""What the columns of a table stand for, told from their names: hubmap's own, usual ones in two languages, or settings."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from hubmap.problems import Problem, Sentence, listed
from hubmap.reader import FLAT, RawTable
from hubmap.tables import METRIC_ALIASES, Table, quantity

__all__ = ["IGNORE", "UNNAMED", "Known", "MetricColumn", "normal", "recognise"]

# the metric of columns that are called by their years alone
UNNAMED = "nilai"
# what a setting says of a column that is to be left out
IGNORE = "ignore"

# running numbers say nothing of a row
_IGNORED = frozenset({"no", "nomor", "no urut", "number", "index"})
# numbers that name or date things are not figures
_NOT_FIGURES = re.compile(
    r"^(kode|code|id|no|nomor|telp|telepon|hp|phone|fax|tahun|year|rt|rw|nik|nib|kbli|npwp)\b|\b(kode|code|id|pos|zip|fips|npwp)$"
)
_METRIC_NAMES = frozenset(name for key, aliases in METRIC_ALIASES.items() for name in (key.replace("_", " "), *aliases))
_ENDS_WITH_YEAR = re.compile(r"(.*?\S)(?: tahun| thn| th)? ((?:19|20)\d\d)")


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
    """

    key: str
    year: int | None
    header: str


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
    """

    table: RawTable
    columns: dict[str, str] = field(default_factory=dict)
    metrics: list[MetricColumn] = field(default_factory=list)


def recognise(
    raw: RawTable, table: Table, settings: Mapping[str, str], problems: list[Problem], *, metrics: bool = False
) -> Known:
    """Tell what each column stands for.

    Parameters
    ----------
    raw
        The table as read.
    table
        The columns that it can have.
    settings
        What ``hubmap.toml`` says of the table's columns: hubmap's name by the file's, or ``ignore``.
    problems
        What was taken for what is added, and every column that was not used.
    metrics
        Whether columns of figures that have no other meaning are metrics.
    """
    known = Known(raw)
    names = _names(table)
    said = {normal(key): value for key, value in settings.items()}
    taken = []
    for column in raw.columns:
        plain = normal(column)
        meaning = said.get(plain) or names.get(plain)
        if meaning == IGNORE or plain in _IGNORED:
            continue
        if meaning is not None and meaning in names.values():
            if meaning in known.columns:
                problems.append(_double(raw, column, meaning))
                continue
            known.columns[meaning] = column
            problems.extend(_spoilt_ids(raw, column, meaning))
        elif metrics and not _nearest(plain, names) and (figures := _metric(plain, raw, column, meaning)):
            if any((one.key, one.year) == (figures.key, figures.year) for one in known.metrics):
                problems.append(_double(raw, column, figures.key))
                continue
            known.metrics.append(figures)
            meaning = figures.key
            if figures.year:
                meaning = Sentence("{metric} of {year}", metric=figures.key, year=figures.year)
        else:
            problems.append(_unknown(raw, column, table, names))
            continue
        if plain != meaning.replace("_", " "):
            taken.append(Sentence("“{column}” for {meaning}", column=column, meaning=meaning))
    if taken:
        problems.append(
            Problem(
                severity="note",
                code="columns-taken",
                message=Sentence(
                    "Columns were taken by their names: {columns}.", columns=listed(taken, "{some}, {last}")
                ),
                remedy=Sentence("Say otherwise under [columns.{table}] in hubmap.toml.", table=raw.name),
                file=raw.file,
                sheet=raw.sheet,
            )
        )
    return known


def normal(name: str) -> str:
    """A column's name in lower case, without brackets, punctuation and double spaces.

    Examples
    --------
    >>> normal("Jumlah_Tenaga Kerja (orang)"), normal("Kab./Kota"), normal("Pekerja (2019)")
    ('jumlah tenaga kerja', 'kab kota', 'pekerja 2019')
    """
    # brackets hold units and remarks, but a year in them is the column's
    bare = re.sub(r"[(\[]((?:19|20)\d\d)[)\]]", r" \1 ", name.casefold())
    bare = re.sub(r"\([^)]*\)|\[[^]]*\]", " ", bare)
    return " ".join(re.sub(r"[^\w&]+|_", " ", bare).split()) or " ".join(name.casefold().split())


def _names(table: Table) -> dict[str, str]:
    """Every name that a column may have, in normal form, and the column that it means; own names win over other ones."""
    aliases = {alias: column.name for column in reversed(table.columns) for alias in column.aliases}
    return aliases | {normal(column.name): column.name for column in table.all_columns}


def _metric(plain: str, raw: RawTable, column: str, key: str | None) -> MetricColumn | None:
    """What a column measures, and of which year: a usual metric by its name, or any other if it holds figures."""
    dated = _ENDS_WITH_YEAR.fullmatch(plain)
    base, year = (dated[1], int(dated[2])) if dated else (plain, None)
    key = key or next(
        (key for key, aliases in METRIC_ALIASES.items() if base in (key.replace("_", " "), *aliases)), None
    )
    if key:
        return MetricColumn(key, year, column)
    if _NOT_FIGURES.search(base):
        return None
    if not _holds_figures(raw, column):
        return None
    if re.fullmatch(r"(19|20)\d\d", base):
        # a column that is called by a year alone; what was measured stands elsewhere, in a title perhaps
        return MetricColumn(UNNAMED, int(base), column)
    return MetricColumn(re.sub(r"\W+", "_", base).strip("_"), year, column)


def _is_figure(cell: object) -> bool:
    if isinstance(cell, (int, float)):
        return True
    try:
        quantity.parse(str(cell), "auto")
    except quantity.AmbiguousQuantity:
        return True
    except quantity.QuantityError:
        return False
    return True


def _double(raw: RawTable, column: str, meaning: str) -> Problem:
    """A second column of one meaning: an error if it holds figures, which somebody measured."""
    return Problem(
        severity="error" if _holds_figures(raw, column) else "warning",
        code="double-column",
        message=Sentence(
            "“{column}” means {meaning}, which another column means already; it was not used.",
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


def _holds_figures(raw: RawTable, column: str) -> bool:
    """Whether most cells that are filled are figures; a few may need mending."""
    cells = Counter(raw.cells[column])
    filled = {cell: count for cell, count in cells.items() if not quantity.is_missing(cell)}
    return sum(count for cell, count in filled.items() if _is_figure(cell)) * 2 > sum(filled.values())


def _spoilt_ids(raw: RawTable, column: str, meaning: str) -> list[Problem]:
    """The first id that a spreadsheet keeps as a date or a number with decimals, which it makes of codes with dots."""
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


def _unknown(raw: RawTable, column: str, table: Table, names: Mapping[str, str]) -> Problem:
    close = _nearest(normal(column), names)
    remedy: str = Sentence("Rename it, or say what it means under [columns.{table}] in hubmap.toml.", table=raw.name)
    if close:
        remedy = Sentence("Did you mean {column}? {remedy}", column=close, remedy=remedy)
    if table.name == FLAT:
        message = Sentence("“{column}” is not a column that hubmap knows; it was not used.", column=column)
    else:
        message = Sentence("“{column}” is not a column of {table}; it was not used.", column=column, table=table.name)
    return Problem(
        severity="warning",
        code="unknown-column",
        message=message,
        remedy=remedy,
        file=raw.file,
        sheet=raw.sheet,
        column=column,
    )


def _nearest(plain: str, names: Mapping[str, str]) -> str | None:
    """The column whose name differs from this one by a slip of the pen, if any."""
    if plain in _METRIC_NAMES:
        return None
    close = difflib.get_close_matches(plain, list(names), n=1, cutoff=0.82)
    return names[close[0]] if close else None
