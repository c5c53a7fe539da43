"""Rows that are the sums of others, and the title above a table: they are no hubs, but say where those are."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from hubmap.problems import Problem, Sentence
from hubmap.reader import Cell
from hubmap.tables import quantity
from hubmap.validate.column_roles import Known

__all__ = ["with_level_headings", "with_titled_context", "without_subtotals"]

# how spreadsheets call the first column of a pivot table
_PIVOT = re.compile(r"(?i)\s*(row labels|label baris|baris|zeilenbeschriftungen|étiquettes de lignes)\s*")
_TOTAL = re.compile(r"(?i)\s*(grand )?(total|jumlah)\b.*")
_NAMES: Final = ("name", "place", "village", "district", "regency", "province")
_WITHIN: Final = "(within)"
# a table with one of these says where its rows are
_SAY_WHERE: Final = frozenset(
    {"within", "province", "country", "lat", "lon", "point", "address", "place", "region_code"}
)
# a regency or a province by its whole name, which ends where a title goes on
_AREA: Final = re.compile(
    r"(?i)\b(?:kabupaten|kab\.?|kota|provinsi|propinsi|prov\.?)(?:\s+(?!(?:tahun|thn|th|menurut|dan|atau|di|se|per|dalam|berdasarkan|"
    r"periode|bulan|semester|triwulan|binaan|yang|dengan|dari|untuk|data|tabel|jumlah|daftar|kabupaten|kab|kota|provinsi)\b)[^\W\d]+(?![\w/])){1,4}"
)
# a row that only says of which level those below it are, in both languages of a yearbook
_LEVEL_HEADING: Final = re.compile(
    r"(?i)(?:(?:kabupaten|kab\.?|regency|regencies)|(?P<city>kota|kotamadya|municipality|municipalities|city|cities))"
    r"(?:\s*/\s*(?:regency|regencies|municipality|municipalities|city|cities|kabupaten))?\s*:?"
)
_SAYS_LEVEL: Final = re.compile(r"(?i)(?:kabupaten|kab\.?|kota|provinsi|prov\.?|jumlah|total)\b")
_NUMBER: Final = re.compile(r"\s*\d{1,3}[.)]\s+(?=\D)")
_PROVINCE_WORD: Final = re.compile(r"(?i)\s*(?:provinsi|propinsi|prov\.?)\s+")
_PROVINCE: Final = re.compile(r"(?i)prov|prop")
# smaller figures are each other's sums by chance
_LEAST: Final = 100
# longer tables are no printed ones with sums between their rows
_MOST_ROWS: Final = 2000
_MOST_PARTS: Final = 100
# one column's sum may be chance
_FEWEST_COLUMNS: Final = 2
_FEWEST_ROWS: Final = 4
_MOST: Final = 0.7


def without_subtotals(known: Known, problems: list[Problem]) -> Known:
    """The table without rows that are the sums of those below them; each is told, and stands as the context of the others.

    Parameters
    ----------
    known
        A flat table with its columns.
    problems
        Each row that is left out is added.
    """
    header = next((known.columns[role] for role in _NAMES if role in known.columns), None)
    if header is None or not known.metrics or len(known.table.row_numbers) > _MOST_ROWS:
        return known
    is_pivot = bool(_PIVOT.fullmatch(header))
    values = _values(known)
    names = [str(cell or "") for cell in known.table.cells[header]]
    if "name" not in known.columns:
        return _without_grand_total(known, names, problems)
    spans = _spans(values, names, alone=is_pivot)
    if not spans or not (is_pivot or _cover(spans, values, names)):
        return _without_grand_total(known, names, problems)
    problems.extend(_told(known, at, names[at]) for at in sorted(spans))
    return _kept(known, spans, names)


def _without_grand_total(known: Known, names: Sequence[str], problems: list[Problem]) -> Known:
    """The table without a first or last row that is the sum of all others in nearly all columns, whatever it is called."""
    count = len(names)
    columns = _amounts(known)
    if count < _FEWEST_ROWS or len(columns) < _FEWEST_COLUMNS:
        return known
    filled = [row for row in range(count) if any(column[row] is not None for column in columns)]
    for at in dict.fromkeys((filled[-1], filled[0])) if filled else ():
        if _is_sum_of_others(columns, at) and not _TOTAL.fullmatch(names[at]):
            message = Sentence(
                "“{value}” is the sum of all other rows and no hub; the row was not used.", value=names[at].strip()
            )
            problems.append(replace(_told(known, at, names[at]), message=message))
            keep = [row for row in range(count) if row != at]
            table = known.table
            cells = {header: [column[row] for row in keep] for header, column in table.cells.items()}
            rest = replace(
                known, table=replace(table, cells=cells, row_numbers=[table.row_numbers[row] for row in keep])
            )
            return _within(rest, names[at].strip()) if _areas_said(names[at], rest) else rest
    return known


def with_level_headings(known: Known, problems: list[Problem]) -> Known:
    """The table without rows that only say Kabupaten or Kota over the rows below them, which are called so instead.

    Parameters
    ----------
    known
        A flat table with its columns.
    problems
        Each row that is left out is added.
    """
    header = known.columns.get("regency", known.columns.get("name"))
    if header is None or len(known.table.row_numbers) > _MOST_ROWS:
        return known
    names = [str(cell or "").strip() for cell in known.table.cells[header]]
    filled = [sum(cell is not None for cell in row) for row in zip(*known.table.cells.values(), strict=True)]
    headings = {
        at: found for at, name in enumerate(names) if filled[at] == 1 and (found := _LEVEL_HEADING.fullmatch(name))
    }
    if not headings or len(headings) == len(names):
        return known
    problems.extend(_told(known, at, names[at], code="heading-row") for at in headings)
    column, word = list(known.table.cells[header]), ""
    for at, name in enumerate(names):
        if at in headings:
            word = "Kota" if headings[at]["city"] else "Kabupaten"
        elif (
            word
            and name
            and filled[at] > 1
            and not _SAYS_LEVEL.match(name)
            and name.casefold() not in known.table.caption.casefold()
        ):
            column[at] = f"{word} {_NUMBER.sub('', name)}"
    called = replace(known, table=replace(known.table, cells={**known.table.cells, header: column}))
    return _without_rows(called, headings)


def _without_rows(known: Known, rows: Collection[int]) -> Known:
    table = known.table
    keep = [at for at in range(len(table.row_numbers)) if at not in rows]
    cells = {header: [column[at] for at in keep] for header, column in table.cells.items()}
    return replace(known, table=replace(table, cells=cells, row_numbers=[table.row_numbers[at] for at in keep]))


def _without_whole(known: Known, area: str, problems: list[Problem]) -> Known:
    """The table without a row for the province that its title names, which holds all the others."""
    header = known.columns.get("regency")
    whole = _PROVINCE_WORD.sub("", area).casefold()
    if header is None or not _PROVINCE.match(area) or len(known.table.row_numbers) < _FEWEST_ROWS:
        return known
    rows = [
        at
        for at, cell in enumerate(known.table.cells[header])
        if _PROVINCE_WORD.sub("", str(cell)).strip().casefold() == whole
    ]
    problems.extend(_told(known, at, str(known.table.cells[header][at]), code="total-row") for at in rows)
    return _without_rows(known, rows) if rows else known


def with_titled_context(known: Known, problems: list[Problem]) -> Known:
    """The table with the regency or the province of its title, or of its file's name, as where rows lie that do not say it.

    Parameters
    ----------
    known
        A flat table with its columns.
    problems
        What was taken is added.
    """
    table = known.table
    said = _areas_said(table.caption, known) or _areas_said(re.sub(r"[_\W]+", " ", Path(table.file).stem), known)
    if len(said) != 1:
        return known
    message = Sentence("“{place}” in the title was taken for what the rows lie in.", place=said[0])
    remedy = "If that is wrong, write a column within."
    problems.append(
        Problem(
            severity="note", code="context-of-title", message=message, remedy=remedy, file=table.file, sheet=table.sheet
        )
    )
    return _within(_without_whole(known, said[0], problems), said[0])


def _areas_said(text: str, known: Known) -> list[str]:
    """The regencies and provinces that a text names, where the rows of a table lie in them and do not say so themselves."""
    roles = set(known.columns)
    if roles & _SAY_WHERE or not roles & {"name", "district", "village", "regency"}:
        return []
    found = {" ".join(match[0].split()).casefold(): " ".join(match[0].split()) for match in _AREA.finditer(text)}
    is_province = [_PROVINCE.match(area) for area in found]
    return list(found.values()) if "regency" not in roles or all(is_province) else []


def _within(known: Known, area: str) -> Known:
    context: list[Cell] = [area] * len(known.table.row_numbers)
    cells = {**known.table.cells, _WITHIN: context}
    return replace(known, table=replace(known.table, cells=cells), columns={**known.columns, "within": _WITHIN})


def _is_sum_of_others(columns: Sequence[Sequence[float | None]], at: int) -> bool:
    """Whether a row's figures are the sums of all others in at least two columns, and in nearly all that it has."""
    compared = [column for column in columns if (value := column[at]) is not None and value >= _LEAST]
    sums = sum(
        abs(sum(value or 0.0 for row, value in enumerate(column) if row != at) - (column[at] or 0.0))
        <= 1e-6 * (column[at] or 0.0)
        for column in compared
    )
    return sums >= _FEWEST_COLUMNS and sums >= _MOST * len(compared)


def _values(known: Known) -> list[tuple[float, ...] | None]:
    """The figures of each row; None where one is missing or no plain figure."""
    columns = _amounts(known)
    if not columns:
        return [None] * len(known.table.row_numbers)
    return [None if None in row else row for row in zip(*columns, strict=True)]


def _amounts(known: Known) -> list[list[float | None]]:
    """The figures of each column of amounts; None where one is missing or no plain figure."""
    columns = [known.table.cells[metric.header] for metric in known.metrics if metric.kind == "amount"]
    # tables that are nearly empty, or say the same again and again, may have a million cells
    read = {cell: _figure(cell) for cell in {cell for column in columns for cell in column}}
    return [[read[cell] for cell in column] for column in columns]


def _figure(cell: Cell) -> float | None:
    if cell is None:
        return None
    try:
        return quantity.parse(cell if isinstance(cell, (int, float)) else str(cell), "auto").value
    except quantity.QuantityError:
        return None


def _spans(values: Sequence[tuple[float, ...] | None], names: Sequence[str], *, alone: bool) -> dict[int, int]:
    """Rows that are sums, with the row after their last part."""
    ends = list(range(1, len(values) + 1))
    spans: dict[int, int] = {}
    # from the bottom, so that each row finds the ends of those below it
    for at in reversed(range(len(values))):
        if (end := _end_of(at, values, names, ends, alone=alone)) is not None:
            ends[at] = spans[at] = end
    return spans


def _end_of(
    at: int, values: Sequence[tuple[float, ...] | None], names: Sequence[str], ends: Sequence[int], *, alone: bool
) -> int | None:
    """The row after the parts of a row that is their sum; None if it is none."""
    value = values[at]
    if value is None or value[0] <= 0 or _TOTAL.fullmatch(names[at]):
        return None
    below, children, total = at + 1, 0, [0.0] * len(value)
    while below < len(values) and total[0] < value[0] and children < _MOST_PARTS:
        part = values[below]
        if part is None or _TOTAL.fullmatch(names[below]):
            return None
        total = [one + other for one, other in zip(total, part, strict=True)]
        children += 1
        below = ends[below]
    return below if children > (0 if alone else 1) and _equal(total, value) else None


def _equal(total: Sequence[float], value: Sequence[float]) -> bool:
    return all(abs(one - other) < 1e-6 * max(1.0, abs(other)) for one, other in zip(total, value, strict=True))


def _cover(spans: dict[int, int], values: Sequence[tuple[float, ...] | None], names: Sequence[str]) -> bool:
    """Whether the sums and their parts are the whole table, so that they are hardly sums by chance."""
    at = tops = 0
    while at < len(values):
        if at in spans:
            value = values[at]
            tops += bool(value and value[0] >= _LEAST)
            at = spans[at]
        elif _TOTAL.fullmatch(names[at]) or values[at] is None:
            at += 1
        else:
            return False
    return tops > 1


_TEMPLATES: Final = {
    "subtotal-row": "“{value}” is the sum of the rows below it and no hub; the row was not used.",
    "total-row": "“{value}” is a total and no hub; the row was not used.",
    "heading-row": "“{value}” is a heading and no hub; the rows below it are called so.",
}


def _told(known: Known, at: int, name: str, *, code: str = "subtotal-row") -> Problem:
    table = known.table
    message = Sentence(_TEMPLATES[code], value=name.strip())
    return Problem(
        severity="note",
        code=code,
        message=message,
        file=table.file,
        sheet=table.sheet,
        row=table.row_numbers[at],
        column=next(known.columns[role] for role in _NAMES if role in known.columns),
        value=name,
    )


def _kept(known: Known, spans: dict[int, int], names: Sequence[str]) -> Known:
    table, columns = known.table, dict(known.columns)
    rows = [at for at in range(len(table.row_numbers)) if at not in spans]
    parents = {row: [at for at, end in sorted(spans.items()) if at < row < end] for row in rows}
    cells = {header: [column[at] for at in rows] for header, column in table.cells.items()}
    if not {"within", "regency", "province"} & set(columns):
        # the smallest area stands first
        cells[_WITHIN] = [", ".join(names[at].strip() for at in reversed(parents[row])) or None for row in rows]
        columns["within"] = _WITHIN
    numbers = [table.row_numbers[at] for at in rows]
    return replace(known, table=replace(table, cells=cells, row_numbers=numbers), columns=columns)
