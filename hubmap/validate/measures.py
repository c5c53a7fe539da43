"""The figures of observations: each column of a metric read into one row per figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hubmap import quantity
from hubmap.problems import Problem
from hubmap.validate.rules import Row, told

if TYPE_CHECKING:
    import pandas as pd

    from hubmap.validate.columns import Known, MetricColumn

__all__ = ["read"]

_FIGURE = ("obs", "hub", "year", "metric", "low", "high", "value", "text")
_KINDS = {"obs": "int64", "year": "Int64", "low": "float64", "high": "float64", "value": "float64", "row": "int64"}
_HIDDEN = frozenset({"hub", "year", "cells", "headers"})


def read(
    known: Known | None, observations: pd.DataFrame, locale: quantity.Locale, problems: list[Problem]
) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """Read the figures of all observations.

    Parameters
    ----------
    known
        The table of observations with its metrics; None where there is none.
    observations
        Its usable rows.
    locale
        How numbers are written.
    problems
        Cells that are no figure or could be two, and rows without a year, are added.

    Returns
    -------
    figures : pandas.DataFrame
        One row per observation and metric that has a figure, as `hubmap.tables.Tables.figures` describes it.
    metrics : tuple of str
        Keys in the order of the file.
    """
    import pandas as pd

    metrics = known.metrics if known else []
    years = dict.fromkeys(metric.year for metric in metrics)
    said = [column for column in observations.columns if column not in _HIDDEN]
    decimals = {metric.header for metric in metrics if _has_decimals(known, metric.header, locale)}
    rows: list[dict[str, Any]] = []
    # a row with columns of several years is as many observations
    for obs, (row, year) in enumerate((row, year) for row in observations.to_dict("records") for year in years):
        about = {"obs": obs, "hub": row["hub"], "year": year or row["year"], **{name: row[name] for name in said}}
        of_year = [metric for metric in metrics if metric.year == year]
        found = (_figure(row, metric, locale, problems, decimals=metric.header in decimals) for metric in of_year)
        rows.extend(about | figure for figure in found if figure)
    if known and metrics:
        _tell_styles(known, problems)
    if known and None in years:
        _tell_years(known, observations, problems)
    frame = pd.DataFrame(rows, columns=[*_FIGURE, *said], dtype=object)
    keys = tuple(dict.fromkeys(metric.key for metric in metrics))
    return frame.astype({column: _KINDS.get(column, object) for column in frame.columns}), keys


def _has_decimals(known: Known | None, header: str, locale: quantity.Locale) -> bool:
    cells = (row[header] for row in known.table.rows) if known else ()
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
    if "year" not in known.columns:
        message = f"{known.table.file} does not say which year its figures are of."
        remedy = "Add a column year."
        problems.append(
            Problem(
                severity="warning",
                code="no-year",
                message=message,
                remedy=remedy,
                file=known.table.file,
                sheet=known.table.sheet,
            )
        )
        return
    for row in observations[observations["year"].isna()].to_dict("records"):
        message = f"The figures of {row['hub']} have no year; they count as the oldest."
        problems.append(
            told(row, "warning", "no-year", message, "Write the year if the source tells it.", column="year")
        )
