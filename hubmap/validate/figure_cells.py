"""The figures of observations: each column of a metric read into one row per figure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from hubmap.plain_values import columns
from hubmap.problems import Problem, Sentence
from hubmap.reader.raw_tables import YEAR_OF_TITLE
from hubmap.tables import METRIC_ALIASES, quantity
from hubmap.tables.header_words import KIND_WORDS, normal_header
from hubmap.validate.table_rules import HIDDEN, ORIGIN, Row, row_problem

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
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
_KINDS = {"obs": "int64", "year": "Int64", "low": "float64", "high": "float64", "value": "float64", "row": "int64"}
# what a mark beside a year says of its figures
_MARK_NOTES = {
    "provisional": {"note": "angka sementara", "note_en": "provisional"},
    "revised": {"note": "angka revisi", "note_en": "revised"},
}


def read_figures(
    tables: Sequence[Known], observations: pd.DataFrame, locale: quantity.Locale, problems: list[Problem]
) -> tuple[pd.DataFrame, tuple[str, ...]]:
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
    figures : pandas.DataFrame
        One row per observation and metric that has a figure, as `hubmap.tables.Tables.figures` describes it.
    metrics : tuple of str
        Keys in the order of the input.
    """
    import pandas as pd

    parts: list[_Part] = []
    observed = 0
    for known in tables:
        positions = _positions(observations, known)
        parts += _figures(known, observations, positions, observed, locale, problems)
        observed += len(positions) * len(_years(known))
    for known in tables:
        _tell_styles(known, problems)
        _tell_years(known, observations, problems)
    figures = _in_rows(parts)
    marks = figures.pop("mark")
    position = figures.pop("position").to_numpy()
    # what is empty for all rows needs not be gathered for each figure, and is one column
    empty = pd.Series([None] * len(figures), dtype=object)
    said = [column for column in observations.columns if column not in {"year", *HIDDEN}]
    about = {
        column: empty if cells.isna().all() else cells.iloc[position].reset_index(drop=True)
        for column, cells in observations[said].items()
    }
    # a column's name may tell the year, else the row does
    years = observations["year"].astype("Int64").iloc[position].reset_index(drop=True)
    figures["year"] = figures["year"].astype("Int64").fillna(years)
    first, *others = figures.items()
    frame = pd.DataFrame(dict([first, ("hub", about.pop("hub")), *others, *about.items()]), copy=False)
    for mark, notes in _MARK_NOTES.items():
        for column, note in notes.items() if (marks == mark).any() else ():
            frame.loc[(marks == mark) & frame[column].isna(), column] = note
    keys = tuple(dict.fromkeys(metric.key for known in tables for metric in known.metrics))
    return frame.astype({column: _KINDS.get(column, object) for column in frame.columns}), keys


def _in_rows(parts: Sequence[_Part]) -> pd.DataFrame:
    """The figures of all columns, those of an observation beside each other, in the order of the input's columns."""
    import numpy as np
    import pandas as pd

    if not parts:
        return pd.DataFrame(columns=_FIELDS, dtype=object).astype({"position": "int64"})
    columns = np.repeat(np.arange(len(parts)), [len(part["obs"]) for part in parts])
    order = np.lexsort((columns, np.concatenate([part["obs"] for part in parts])))
    # what is joined is let go, column by column
    told = {name: np.concatenate([part.pop(name) for part in parts])[order] for name in _FIELDS}
    return pd.DataFrame({name: pd.Series(cells, dtype=cells.dtype) for name, cells in told.items()}, copy=False)


def fullest_first(metrics: Sequence[str], figures: pd.DataFrame, kinds: Mapping[str, str]) -> tuple[str, ...]:
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
    # what is only known of a wider area is no measure of hubs
    own = figures[figures["covers"] != "wider"] if (figures["covers"] != "wider").any() else figures
    counts = own.drop_duplicates(["hub", "metric"])["metric"].value_counts()
    found = {key: int(counts.get(key, 0)) for key in metrics}
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


def _sum_of_others(keys: Sequence[str], figures: pd.DataFrame) -> str | None:
    """The measure called a total that is the sum of several others, as of months."""
    total = next((key for key in keys if _TOTAL_KEY.match(key)), None)
    if total is None or len(keys) <= _FEW_PARTS:
        return None
    wide = figures[figures["metric"].isin(keys)].pivot_table(
        index="hub", columns="metric", values="value", aggfunc="first"
    )
    rest = wide.drop(columns=total).sum(axis=1)
    return total if bool(((rest - wide[total]).abs() <= _SUM_SLACK * wide[total].abs()).all()) else None


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


# the figures of a column: numbers of their observations, what they are, and their rows' positions among the observations
_Part = dict[str, "NDArray[Any]"]
_FIELDS = ("obs", "year", "metric", "low", "high", "value", "text", "mark", "position")
_Read = Callable[["Cell"], quantity.Quantity | quantity.QuantityError | None]


def _positions(observations: pd.DataFrame, known: Known) -> NDArray[np.int64]:
    import numpy as np

    return np.array([at for at, one in enumerate(observations["known"].tolist()) if one is known], dtype=np.int64)


def _years(known: Known) -> list[int | None]:
    """The years that columns are of, None for those of which the row tells it: a row is as many observations."""
    return list(dict.fromkeys(metric.year for metric in known.metrics))


def _figures(
    known: Known,
    observations: pd.DataFrame,
    positions: NDArray[np.int64],
    observed: int,
    locale: quantity.Locale,
    problems: list[Problem],
) -> list[_Part]:
    """The figures of a table's rows, by column."""
    import numpy as np

    years, in_table = _years(known), observations["at"].to_numpy()[positions]
    whole = np.array_equal(in_table, np.arange(len(known.table.row_numbers)))
    parts: list[_Part] = []
    wrong: list[tuple[tuple[int, int], Problem]] = []
    for order, metric in enumerate(known.metrics):
        column = known.table.cells[metric.header]
        cells = column if whole else list(map(column.__getitem__, in_table.tolist()))
        obs = observed + years.index(metric.year) + np.arange(len(positions)) * len(years)
        part, errors = _read_column(metric, cells, _reader(metric, known, locale), obs, positions)
        if shared := shared_cells(known, metric, observations, positions):
            errors |= {int(np.searchsorted(positions, position)): error for position, error in shared.items()}
            stays = ~np.isin(part["position"], list(shared))
            part = {name: cells[stays] for name, cells in part.items()}
        for at, error in errors.items():
            row = {name: observations[name].iloc[positions[at]] for name in ORIGIN}
            wrong.append(((int(obs[at]), order), figure_problem(row, metric, error)))
        parts.append(part)
    problems.extend(problem for _, problem in sorted(wrong, key=itemgetter(0)))
    return parts


def _read_column(
    metric: MetricColumn, cells: Sequence[Cell], read: _Read, obs: NDArray[np.int64], positions: NDArray[np.int64]
) -> tuple[_Part, dict[int, quantity.QuantityError]]:
    """The figures in a column's cells, of which each different one is read once, and what is wrong with others, by row."""
    import numpy as np

    numbers = {cell: number for number, cell in enumerate(dict.fromkeys(cells))}
    which = np.fromiter(map(numbers.__getitem__, cells), dtype=np.int64, count=len(cells))
    found = [read(cell) for cell in numbers]
    figures = [one if isinstance(one, quantity.Quantity) else None for one in found]
    there = np.array([one is not None for one in figures], dtype=bool)[which]
    said = which[there]
    bounds = {
        name: np.array([getattr(one, name, None) for one in figures], dtype=float)[said]
        for name in ("low", "high", "value")
    }
    texts = np.array([getattr(one, "text", None) for one in figures], dtype=object)[said]
    errors = {number: one for number, one in enumerate(found) if isinstance(one, quantity.QuantityError)}
    wrong = np.flatnonzero(np.isin(which, list(errors))).tolist() if errors else []
    same = {"year": metric.year, "metric": metric.key, "mark": metric.mark}
    part = {
        "obs": obs[there],
        "position": positions[there],
        "text": texts,
        **bounds,
        **{name: np.full(len(said), value, dtype=object) for name, value in same.items()},
    }
    return part, {at: errors[int(which[at])] for at in wrong}


def shared_cells(
    known: Known, metric: MetricColumn, observations: pd.DataFrame, positions: Sequence[int] | NDArray[np.int64]
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
    rows = observations["row"].to_numpy()[positions].tolist()
    positions = [int(position) for position in positions]
    cells = known.table.cells[metric.header]
    blocks: dict[int, list[int]] = {}
    for row, position in zip(rows, positions, strict=True):
        if row in merged and not quantity.is_missing(cells[observations["at"].iloc[position]]):
            blocks.setdefault(merged[row], []).append(position)
    hubs = observations["hub"].tolist()
    return {
        position: SharedFigure(str(cells[observations["at"].iloc[position]]))
        for block in blocks.values()
        if len({hubs[at] for at in block}) > 1
        for position in block
    }


def _reader(metric: MetricColumn, known: Known, locale: quantity.Locale) -> _Read:
    """How to read a cell of a metric: as a figure, as what is wrong with it, or as none."""
    texts = (cell for cell in dict.fromkeys(known.table.cells[metric.header]) if isinstance(cell, str))
    # people and units are whole numbers: one average among them does not make decimals of thousands
    is_whole = metric.key in METRIC_ALIASES
    decimals = not is_whole and any(quantity.has_decimals(text, locale) for text in texts)
    if locale == "auto" and (is_whole or KIND_WORDS["people"].search(normal_header(metric.header))):
        locale = (
            quantity.grouped_alike(cell for cell in known.table.cells[metric.header] if isinstance(cell, str)) or locale
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
    if isinstance(error, quantity.AmbiguousQuantity):
        code, remedy = "ambiguous-figure", "Write it without a mark for thousands, or set locale in hubmap.toml."
    elif isinstance(error, SharedFigure):
        code, remedy = "shared-figure", "Undo the merging of the cells, and write each hub’s own figure."
    elif isinstance(error, DatedFigure):
        code, remedy = "range-became-date", "Format the column as text, and write the range once more."
    elif _MONTH_OF_RANGE.fullmatch(error.text.strip()):
        code, remedy = (
            "range-became-date",
            "A spreadsheet took a range for a date. Format the column as text, and write the range once more.",
        )
    else:
        code, remedy = "not-a-figure", "Write a figure such as 4000, ~500, >3000 or 100-500, or leave the cell empty."
    return row_problem(row, "error", code, error.args[0], remedy, column=metric.header)


def _tell_styles(known: Known, problems: list[Problem]) -> None:
    """Tell columns in which some figures can only be Indonesian and others only English."""
    for header in (metric.header for metric in known.metrics):
        cells = known.table.cells[header]
        first: dict[str, tuple[int, str]] = {}
        for text in (cell for cell in dict.fromkeys(cells) if isinstance(cell, str)):
            found = quantity.style(text)
            if found and found not in first:
                first[found] = known.table.row_numbers[cells.index(text)], text
        if len(first) == 2:  # noqa: PLR2004 - both
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


def _tell_years(known: Known, observations: pd.DataFrame, problems: list[Problem]) -> None:
    """Tell rows without a year; a table that has no such column is told once."""
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
    for row in columns(observations[observations["year"].isna()], "hub", *ORIGIN):
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
