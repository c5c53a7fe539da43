"""The figures of observations: each column of a metric read into one row per figure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from hubmap.arrow_tables import (
    are_repeated,
    array_of,
    codes_of,
    first_rows,
    groups_of,
    mask_of,
    numbers_of,
    table_of,
    where,
)
from hubmap.plain_values import Texts
from hubmap.problems import Gathered, Problem, Sentence
from hubmap.reader.raw_tables import YEAR_OF_TITLE
from hubmap.tables import METRIC_ALIASES, quantity
from hubmap.tables.header_words import KIND_WORDS, normal_header
from hubmap.validate.rows import HIDDEN, ORIGIN, Row, Rows, different
from hubmap.validate.table_rules import row_problem

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    from hubmap.reader import Cell
    from hubmap.validate.column_roles import Known
    from hubmap.validate.metric_columns import MetricColumn

__all__ = ["DatedFigure", "SharedFigure", "figure_problem", "fullest_first", "read_figures", "shared_cells"]

# 10-Des: what a spreadsheet shows of a range that it took for a date
_MONTH_OF_RANGE = re.compile(
    r"(?i)\d{1,2}[- ](?:jan|feb|mar|apr|mei|may|ju[nl]|agu|ags|agt|aug|sep|okt|oct|nov|des|dec)[a-z]*\.?|(?:jan|feb|mar|apr|mei|may|ju[nl]|agu|ags|agt|aug|sep|okt|oct|nov|des|dec)[a-z]*[- ]\d{1,2}"
)
# what readers of such a list look for first
_LOOKED_FOR = re.compile(r"mag|magnitude|magnitudo|mw")
# a measure that so many have of those that have the fullest one is as full
_AS_FULL = 0.9
# a total of so many columns is said before its parts
_FEW_PARTS = 2
_TOTAL_KEY = re.compile(r"(?i)(?:.*_)?(?:jumlah|total|setahun)(?:_|$)")
_SUM_SLACK = 0.001
# and one that hubmap knows is shown first if not many lack it
_FULL_ENOUGH = 0.3
# what a mark beside a year says of its figures
_MARK_NOTES = {
    "provisional": {"note": "angka sementara", "note_en": "provisional"},
    "revised": {"note": "angka revisi", "note_en": "revised"},
}


def read_figures(
    tables: Sequence[Known], observations: Rows, locale: quantity.Locale, problems: Gathered
) -> tuple[pa.Table, tuple[str, ...]]:
    """Read the figures of all observations.

    Parameters
    ----------
    tables
        The tables that they stand in, with their metrics.
    observations
        The usable rows of them all.
    locale
        How numbers are written.
    problems
        Cells that are no figure or could be two, and rows without a year, are added.

    Returns
    -------
    figures : pyarrow.Table
        One row per observation and metric that has a figure, as `hubmap.tables.Tables.figures` describes it.
    metrics : tuple of str
        Keys in the order of the input.
    """
    parts: list[_Part] = []
    observed = 0
    for known in tables:
        positions = observations.of_table(known)
        parts += _figures(known, observations, positions, observed, locale, problems)
        observed += len(positions) * len(_years(known))
    for known in tables:
        _tell_styles(known, problems)
        _tell_years(known, observations, problems)
    keys = tuple(dict.fromkeys(metric.key for known in tables for metric in known.metrics))
    return _in_rows(parts, observations), keys


def _in_rows(parts: Sequence[_Part], observations: Rows) -> pa.Table:
    """The figures of all columns, those of an observation beside each other, with what their observation says, in the order of the input's columns."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    said = [name for name in observations.columns if name not in {"hub", "year", *HIDDEN}]
    if not parts:
        return table_of({name: [] for name in (*_FIELDS, *said)})
    which = np.repeat(np.arange(len(parts)), [len(part["obs"]) for part in parts])
    # each part rises, which this sort makes use of; of an observation the first part stays first
    order = np.argsort(np.concatenate([part["obs"] for part in parts]), kind="stable")
    columns = which[order]
    # what is joined is let go, column by column
    told = {name: np.concatenate([part.pop(name) for part in parts])[order] for name in ("obs", *_BOUNDS, "position")}
    position = told.pop("position")
    texts = pa.concat_arrays([part.pop("text") for part in parts]).take(order)
    of_column = {name: pa.array([getattr(part["metric"], name) for part in parts]) for name in ("key", "year", "mark")}
    # a column's name may tell the year, else the row does
    years = pc.coalesce(
        of_column["year"].cast("int64").take(columns),
        array_of("year", observations["year"]).cast("int64").take(position),
    )
    about = {name: _taken(array_of(name, observations[name]), position) for name in ("hub", *said)}
    marks = of_column["mark"].cast("string").take(columns)
    for mark, notes in _MARK_NOTES.items() if marks.null_count < len(marks) else ():
        is_marked = pc.fill_null(pc.equal(marks, mark), fill_value=False)
        for name, note in notes.items():
            about[name] = pc.if_else(pc.and_(is_marked, about[name].is_null()), note, about[name])
    first = {"obs": told.pop("obs"), "hub": about.pop("hub"), "year": years, "metric": of_column["key"].take(columns)}
    return table_of({**first, **told, "text": texts, **about})


def _taken(cells: pa.Array | pa.ChunkedArray, at: NDArray[np.int64]) -> pa.Array | pa.ChunkedArray:
    import pyarrow as pa

    return pa.nulls(len(at), cells.type) if cells.null_count == len(cells) else cells.take(at)


def fullest_first(metrics: Sequence[str], figures: pa.Table, kinds: Mapping[str, str]) -> tuple[str, ...]:
    """Put the measure first that a map shows first: the amount that most hubs have, else the rate; the rest stay in order.

    Parameters
    ----------
    metrics
        Keys in the order of the input.
    figures
        All figures.
    kinds
        ``amount`` or ``rate`` by key.
    """
    if len(metrics) < 2:  # noqa: PLR2004 - nothing to choose among
        return tuple(metrics)
    # what is only known of a wider area is no measure of hubs
    own = where(figures, ~is_wider) if not (is_wider := mask_of(figures, "covers", {"wider"})).all() else figures
    counts = Counter({one["values"]: one["counts"] for one in _of_different_hubs(own).value_counts().to_pylist()})
    found = {key: counts[key] for key in metrics}
    amounts = [key for key in metrics if found[key] and kinds.get(key, "amount") == "amount"]
    candidates = amounts or [key for key in metrics if found[key]]
    if not candidates:
        return tuple(metrics)
    most = max(found[key] for key in candidates)
    enough = {key: most * (_FULL_ENOUGH if key in METRIC_ALIASES else _AS_FULL) for key in candidates}
    full = [key for key in candidates if found[key] >= enough[key]]
    sought = [key for key in metrics if found[key] >= most * _AS_FULL]
    first = next((key for key in sought if _LOOKED_FOR.fullmatch(key)), None) or _sum_of_others(full, own) or full[0]
    return (first, *(key for key in metrics if key != first))


def _of_different_hubs(figures: pa.Table) -> pa.ChunkedArray:
    """The metrics of figures, those of a hub each once."""
    groups = groups_of(figures, "hub", "metric")
    if are_repeated(groups).any():
        figures = figures.take(first_rows(groups))
    return figures["metric"]


def _sum_of_others(keys: Sequence[str], figures: pa.Table) -> str | None:
    """The measure called a total that is the sum of several others, as of months."""
    import numpy as np

    total = next((key for key in keys if _TOTAL_KEY.match(key)), None)
    if total is None or len(keys) <= _FEW_PARTS:
        return None
    some = where(figures, mask_of(figures, "metric", {*keys}))
    hubs = np.unique(groups_of(some, "hub"), return_inverse=True)[1]
    columns = codes_of(some, "metric", {key: at for at, key in enumerate(keys)}, other=-1)
    wide = np.full((hubs.max(initial=-1) + 1, len(keys)), np.nan)
    # of several figures of a hub the first counts, which is set last
    wide[hubs[::-1], columns[::-1]] = numbers_of(some, "value")[::-1]
    at = keys.index(total)
    rest = np.nansum(np.delete(wide, at, axis=1), axis=1)
    return total if bool((abs(rest - wide[:, at]) <= _SUM_SLACK * abs(wide[:, at])).all()) else None


class SharedFigure(quantity.QuantityError):
    """The figure stands in one cell for the rows of several hubs, and does not say how much of it is of which."""

    def __init__(self, text: str) -> None:
        super().__init__(
            Sentence("“{value}” stands in one cell for several hubs; it was not used.", value=text), text=text
        )


class DatedFigure(quantity.QuantityError):
    """A spreadsheet took the figure for a date: 10-12 for the tenth of December."""

    def __init__(self, cell: datetime) -> None:
        message = Sentence(
            "The cell is the date {date}: a spreadsheet took a range such as {range} for one; it was not used.",
            date=cell.date().isoformat(),
            range=f"{min(cell.day, cell.month)}-{max(cell.day, cell.month)}",
        )
        super().__init__(message, text=cell.date().isoformat())


# in which figures are written
_STYLES = ("id", "en")
# the figures of a column: numbers of their observations, their rows' positions among these, their bounds and texts, and its metric
_Part = dict[str, Any]
_BOUNDS = ("low", "high", "value")
_FIELDS = ("obs", "hub", "year", "metric", *_BOUNDS, "text")
_Read = Callable[["Cell"], quantity.Quantity | quantity.QuantityError | None]


def _years(known: Known) -> list[int | None]:
    """The years that columns are of, None for those of which the row tells it: a row is as many observations."""
    return list(dict.fromkeys(metric.year for metric in known.metrics))


def _figures(
    known: Known,
    observations: Rows,
    positions: NDArray[np.int64],
    observed: int,
    locale: quantity.Locale,
    problems: Gathered,
) -> list[_Part]:
    """The figures of a table's rows, by column."""
    import numpy as np

    years, in_table = _years(known), np.asarray(observations["at"])[positions]
    whole = np.array_equal(in_table, np.arange(len(known.table.row_numbers)))
    parts: list[_Part] = []
    wrong: list[tuple[tuple[int, int], Problem]] = []
    for order, metric in enumerate(known.metrics):
        column = known.table.cells[metric.header]
        cells = column if whole else list(map(column.__getitem__, in_table.tolist()))
        obs = observed + years.index(metric.year) + np.arange(len(positions)) * len(years)
        part, errors = _read_column(cells, _reader(metric, known, locale), obs, positions)
        if shared := shared_cells(known, metric, observations, positions):
            errors |= {int(np.searchsorted(positions, position)): error for position, error in shared.items()}
            stays = ~np.isin(part["position"], list(shared))
            part = {name: cells.filter(stays) if name == "text" else cells[stays] for name, cells in part.items()}
        origin, numbers = (known.table.file, known.table.sheet, metric.header), observations["row"]
        told = problems.first_alike(
            (("error", _said_of(errors[at])[0], *origin), int(numbers[positions[at]]), at) for at in errors
        )
        for at in told:
            row = observations.row(int(positions[at]), *ORIGIN)
            wrong.append(((int(obs[at]), order), figure_problem(row, metric, errors[at])))
        parts.append({**part, "metric": metric})
    problems.extend(problem for _, problem in sorted(wrong, key=itemgetter(0)))
    return parts


def _read_column(
    cells: Sequence[Cell], read: _Read, obs: NDArray[np.int64], positions: NDArray[np.int64]
) -> tuple[_Part, dict[int, quantity.QuantityError]]:
    """The figures in a column's cells, of which each different one is read once, and what is wrong with others, by row."""
    import numpy as np
    import pyarrow as pa

    numbered, which = _numbered(cells)
    found = [read(cell) for cell in numbered]
    figures = [one if isinstance(one, quantity.Quantity) else None for one in found]
    there = np.array([one is not None for one in figures], dtype=bool)[which]
    said = which[there]
    # minus nothing is nothing
    bounds = {name: np.array([getattr(one, name, None) for one in figures], dtype=float)[said] + 0 for name in _BOUNDS}
    texts = pa.array([getattr(one, "text", None) for one in figures], type=pa.string()).take(said)
    errors = {number: one for number, one in enumerate(found) if isinstance(one, quantity.QuantityError)}
    wrong = np.flatnonzero(np.isin(which, list(errors))).tolist() if errors else []
    part = {"obs": obs[there], "position": positions[there], "text": texts, **bounds}
    return part, {at: errors[int(which[at])] for at in wrong}


def _numbered(cells: Sequence[Cell]) -> tuple[list[Cell], NDArray[np.int64]]:
    """The cells that differ, and the number among them of each."""
    import numpy as np

    if isinstance(cells, Texts):
        encoded = cells.arrow.dictionary_encode()
        which: NDArray[np.int64] = encoded.indices.fill_null(len(encoded.dictionary)).to_numpy().astype(np.int64)
        return [*encoded.dictionary.to_pylist(), None], which
    numbers = {cell: number for number, cell in enumerate(dict.fromkeys(cells))}
    return list(numbers), np.fromiter(map(numbers.__getitem__, cells), dtype=np.int64, count=len(cells))


def shared_cells(
    known: Known, metric: MetricColumn, observations: Rows, positions: Sequence[int] | NDArray[np.int64]
) -> dict[int, quantity.QuantityError]:
    """Find the figures in cells that are merged over the rows of several hubs.

    Parameters
    ----------
    known, metric
        The table, and its column of figures.
    observations
        The usable rows of all tables.
    positions
        The positions of the table's rows among them.

    Returns
    -------
    dict
        What is wrong with these figures, by the positions of their rows.
    """
    merged = known.table.merged.get(metric.header)
    if not merged:
        return {}
    positions = [int(position) for position in positions]
    column, hubs = known.table.cells[metric.header], observations["hub"]
    rows = {at: observations.row(at, "row", "at") for at in positions}
    cells = {at: column[row["at"]] for at, row in rows.items()}
    blocks: dict[int, list[int]] = {}
    for at, row in rows.items():
        if row["row"] in merged and not quantity.is_missing(cells[at]):
            blocks.setdefault(merged[row["row"]], []).append(at)
    return {
        position: SharedFigure(str(cells[position]))
        for block in blocks.values()
        if len({hubs[at] for at in block}) > 1
        for position in block
    }


def _reader(metric: MetricColumn, known: Known, locale: quantity.Locale) -> _Read:
    """How to read a cell of a metric: as a figure, as what is wrong with it, or as none."""
    texts = (cell for cell in different(known.table.cells[metric.header]) if isinstance(cell, str))
    # people and units are whole numbers: one average among them does not make decimals of thousands
    is_whole = metric.key in METRIC_ALIASES
    decimals = not is_whole and any(quantity.has_decimals(text, locale) for text in texts)
    if locale == "auto" and (is_whole or KIND_WORDS["people"].search(normal_header(metric.header))):
        locale = (
            quantity.grouped_alike(
                cell for cell in different(known.table.cells[metric.header]) if isinstance(cell, str)
            )
            or locale
        )

    def read(cell: Cell) -> quantity.Quantity | quantity.QuantityError | None:
        if quantity.is_missing(cell):
            return None
        if isinstance(cell, datetime):
            return DatedFigure(cell)
        try:
            return quantity.parse(cell if isinstance(cell, (int, float)) else str(cell), locale, decimals=decimals)
        except quantity.QuantityError as error:
            return error

    return read


def figure_problem(row: Row, metric: MetricColumn, error: quantity.QuantityError) -> Problem:
    """Make the problem of a cell of figures that cannot be used."""
    code, remedy = _said_of(error)
    return row_problem(row, "error", code, error.args[0], remedy, column=metric.header)


def _said_of(error: quantity.QuantityError) -> tuple[str, str]:
    """The code of what is wrong with a figure, and what to do."""
    if isinstance(error, quantity.AmbiguousQuantity):
        return "ambiguous-figure", "Write it without a mark for thousands, or set locale in hubmap.toml."
    if isinstance(error, SharedFigure):
        return "shared-figure", "Undo the merging of the cells, and write each hub’s own figure."
    if isinstance(error, DatedFigure):
        return "range-became-date", "Format the column as text, and write the range once more."
    if _MONTH_OF_RANGE.fullmatch(error.text.strip()):
        remedy = "A spreadsheet took a range for a date. Format the column as text, and write the range once more."
        return "range-became-date", remedy
    return "not-a-figure", "Write a figure such as 4000, ~500, >3000 or 100-500, or leave the cell empty."


def _tell_styles(known: Known, problems: Gathered) -> None:
    """Tell columns in which some figures can only be Indonesian and others only English."""
    for header in (metric.header for metric in known.metrics):
        cells = known.table.cells[header]
        first: dict[str, tuple[int, str]] = {}
        for text in (cell for cell in different(cells) if isinstance(cell, str)):
            found = quantity.style(text)
            if found and found not in first:
                first[found] = known.table.row_numbers[cells.index(text)], text
                if len(first) == len(_STYLES):
                    break
        if len(first) == len(_STYLES):
            (id_row, id_text), (en_row, en_text) = first["id"], first["en"]
            problems.append(
                Problem(
                    severity="warning",
                    code="mixed-number-styles",
                    message=Sentence(
                        "“{indonesian}” (row {row}) is written the Indonesian way and “{english}” (row {other}) the English way.",
                        indonesian=id_text,
                        row=id_row,
                        english=en_text,
                        other=en_row,
                    ),
                    remedy="Write all figures of the column in one way, so that dots and commas cannot be mistaken.",
                    file=known.table.file,
                    sheet=known.table.sheet,
                    row=max(id_row, en_row),
                    column=header,
                )
            )


def _tell_years(known: Known, observations: Rows, problems: Gathered) -> None:
    """Tell rows without a year; a table that has no such column is told once."""
    import numpy as np

    if all(metric.year is not None for metric in known.metrics):
        return
    if "year" not in known.columns and known.table.year is not None and YEAR_OF_TITLE.search(known.table.caption):
        problems.append(_year_of_title(known))
    if "year" not in known.columns and known.table.year is None:
        message = Sentence("{file} does not say which year its figures are of.", file=known.table.file)
        problems.append(
            Problem(
                severity="note",
                code="no-year",
                message=message,
                remedy="Add a column year.",
                file=known.table.file,
                sheet=known.table.sheet,
            )
        )
        return
    undated = np.flatnonzero(~observations.filled("year")).tolist()
    for row in observations.rows(undated, "hub", *ORIGIN):
        if row["known"] is known and _has_figure(row):
            message = Sentence("The figures of {hub} have no year; they count as the oldest.", hub=row["hub"])
            problems.append(
                row_problem(row, "warning", "no-year", message, "Write the year if the source tells it.", column="year")
            )


def _year_of_title(known: Known) -> Problem:
    table = known.table
    message = Sentence("{year} in the title was taken for the year of the figures.", year=table.year)
    remedy = "If that is wrong, add a column year."
    return Problem(
        severity="note", code="year-of-title", message=message, remedy=remedy, file=table.file, sheet=table.sheet
    )


def _has_figure(row: Row) -> bool:
    known = row["known"]
    return any(not quantity.is_missing(known.table.cells[metric.header][row["at"]]) for metric in known.metrics)
