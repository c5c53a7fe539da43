"""The figures of observations: each column of a metric read into one row per figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from hubmap import quantity
from hubmap.problems import Problem
from hubmap.records import columns
from hubmap.validate.rules import HIDDEN, Row, told

if TYPE_CHECKING:
    import pandas as pd

    from hubmap.validate.columns import Known, MetricColumn

__all__ = ["read"]

_FIGURE = ("obs", "hub", "year", "metric", "low", "high", "value", "text")
_KINDS = {"obs": "int64", "year": "Int64", "low": "float64", "high": "float64", "value": "float64", "row": "int64"}
_NOT_SAID = frozenset({"hub", "year", *HIDDEN})


def read(
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

    said = [column for column in observations.columns if column not in _NOT_SAID]
    decimals = {id(metric) for known in tables for metric in known.metrics if _has_decimals(known, metric, locale)}
    rows: list[dict[str, Any]] = []
    places: list[int] = []
    for obs, (at, row, year, metrics) in enumerate(_observations(observations)):
        about = {"obs": obs, "hub": row["hub"], "year": year or row["year"]}
        found = (_figure(row, metric, locale, problems, decimals=id(metric) in decimals) for metric in metrics)
        figures = [about | figure for figure in found if figure]
        rows.extend(figures)
        places.extend([at] * len(figures))
    for known in tables:
        _tell_styles(known, problems)
        _tell_years(known, observations, problems)
    # what a row says of all its figures is taken a column at a time
    about_all = observations[said].iloc[places].reset_index(drop=True).astype(object)
    frame = pd.concat([pd.DataFrame(rows, columns=list(_FIGURE), dtype=object), about_all], axis=1)
    keys = tuple(dict.fromkeys(metric.key for known in tables for metric in known.metrics))
    return frame.astype({column: _KINDS.get(column, object) for column in frame.columns}), keys


def _observations(rows: pd.DataFrame) -> Iterator[tuple[int, Row, int | None, list[MetricColumn]]]:
    """Each row by its position, with its metrics; a row with columns of several years is as many observations."""
    needed = ("hub", "year", "file", "sheet", "row", *HIDDEN)
    # all rows of a table have the same metrics
    by_year: dict[int, dict[int | None, list[MetricColumn]]] = {}
    for at, row in enumerate(columns(rows, *needed)):
        metrics = row["metrics"]
        if id(metrics) not in by_year:
            years = dict.fromkeys(metric.year for metric in metrics)
            by_year[id(metrics)] = {year: [one for one in metrics if one.year == year] for year in years}
        for year, of_year in by_year[id(metrics)].items():
            yield at, row, year, of_year


def _has_decimals(known: Known, metric: MetricColumn, locale: quantity.Locale) -> bool:
    cells = (row[metric.header] for row in known.table.rows)
    return any(isinstance(cell, str) and quantity.has_decimals(cell, locale) for cell in cells)


def _figure(
    row: Row, metric: MetricColumn, locale: quantity.Locale, problems: list[Problem], *, decimals: bool
) -> dict[str, Any] | None:
    header = metric.header
    cell = row["cells"][header]
    if quantity.is_missing(cell):
        return None
    try:
        figure = quantity.parse(cell if isinstance(cell, (int, float)) else str(cell), locale, decimals=decimals)
    except quantity.AmbiguousQuantity as error:
        remedy = "Write it without a mark for thousands, or set locale in hubmap.toml."
        problems.append(told(row, "error", "ambiguous-figure", str(error), remedy, column=header))
        return None
    except quantity.QuantityError as error:
        remedy = "Write a figure such as 4000, ~500, >3000 or 100-500, or leave the cell empty."
        problems.append(told(row, "error", "not-a-figure", str(error), remedy, column=header))
        return None
    return {"metric": metric.key, "low": figure.low, "high": figure.high, "value": figure.value, "text": figure.text}


def _tell_styles(known: Known, problems: list[Problem]) -> None:
    """Tell columns in which some figures can only be Indonesian and others only English."""
    for header in (metric.header for metric in known.metrics):
        first: dict[str, tuple[int, str]] = {}
        for number, row in zip(known.table.row_numbers, known.table.rows, strict=True):
            cell = row[header]
            found = quantity.style(cell) if isinstance(cell, str) else None
            if found:
                first.setdefault(found, (number, str(cell)))
        if len(first) == 2:  # noqa: PLR2004 - both
            (id_row, id_text), (en_row, en_text) = first["id"], first["en"]
            problems.append(
                Problem(
                    severity="warning",
                    code="mixed-number-styles",
                    message=f"“{id_text}” (row {id_row}) is written the Indonesian way and “{en_text}” (row {en_row}) the English way.",
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
    if "year" not in known.columns:
        message = f"{known.table.file} does not say which year its figures are of."
        problems.append(
            Problem(
                severity="warning",
                code="no-year",
                message=message,
                remedy="Add a column year.",
                file=known.table.file,
                sheet=known.table.sheet,
            )
        )
        return
    for row in observations[observations["year"].isna()].to_dict("records"):
        if row["headers"] is known.columns and _has_figure(row):
            message = f"The figures of {row['hub']} have no year; they count as the oldest."
            problems.append(
                told(row, "warning", "no-year", message, "Write the year if the source tells it.", column="year")
            )


def _has_figure(row: Row) -> bool:
    return any(not quantity.is_missing(row["cells"][metric.header]) for metric in row["metrics"])
