"""A flat table taken apart into the rows of several tables, each cell as it was written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from hubmap.problems import Gathered
from hubmap.reader import FLAT, Cell, RawTables
from hubmap.reader.limits import raised
from hubmap.tables import quantity
from hubmap.validate.figure_cells import figure_problem, shared_cells
from hubmap.validate.hub_rows import split
from hubmap.validate.number_styles import decide_locale
from hubmap.validate.row_reading import read_rows
from hubmap.validate.rows import ORIGIN, Rows

if TYPE_CHECKING:
    from hubmap.config import Config, Metric
    from hubmap.problems import Problem
    from hubmap.tables.quantity import Locale
    from hubmap.validate.column_roles import Known
    from hubmap.validate.row_reading import KnownTables

__all__ = ["Parts", "take_apart"]

_HUB = ("lat", "lon", "list", "products", "products_en", "note", "note_en", "source")
_OBSERVATION = ("scope", "scope_en", "covers", "quality", "source", "note", "note_en")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a flat table was taken apart into.

    Parameters
    ----------
    hubs, observations, sources
        Rows of the tables, by hubmap's names for the columns.
    locale
        How the figures in these rows are written.
    metrics
        Words for each metric, by key.
    problems
        What was taken for what, what was not used, and cells that cannot be read.
    """

    hubs: list[dict[str, Cell]]
    observations: list[dict[str, Cell]]
    sources: list[dict[str, Cell]]
    locale: Locale
    metrics: dict[str, Metric]
    problems: list[Problem]


def take_apart(raw: RawTables, config: Config) -> Parts:
    """Take a flat table apart into rows of hubs, observations and sources.

    Parameters
    ----------
    raw
        An input that is one flat table.
    config
        Its settings.
    """
    problems = Gathered(raw.problems)
    hubs, observations = split(raw.tables[FLAT], config.columns, problems, limits=raised(config.limits))
    known: KnownTables = {
        "hubs": hubs,
        "observations": observations,
        "centres": [],
        "programmes": [],
        "sources": [],
        "own_places": [],
    }
    metrics = [metric for table in observations for metric in table.metrics]
    locale = _locale(known, config.locale)
    tables = read_rows(known, problems)
    rows = {name: tables[name].rows(range(len(tables[name]))) for name in ("hubs", "observations")}
    keys = {row["id"] for row in rows["hubs"]}
    headers = {metric.key: metric.header for metric in reversed(metrics) if metric.year is None}
    named = config.with_headers(headers)
    new_hubs = [_hub(row) for row in rows["hubs"]]
    unusable = _unusable(tables["observations"], observations, problems)
    new_observations = [
        line for row in rows["observations"] if row["hub"] in keys for line in _observations(row, locale, unusable)
    ]
    return Parts(
        hubs=new_hubs,
        observations=new_observations,
        sources=[{"id": name, "publisher": name, "url": None} for name in _sources([*new_hubs, *new_observations])],
        locale=locale,
        metrics={key: named.metric(key) for key in dict.fromkeys(metric.key for metric in metrics)},
        problems=problems.with_others(),
    )


def _locale(known: KnownTables, setting: Locale) -> Locale:
    """How to write figures: as they are written; numbers that a spreadsheet holds as such can be written either way."""
    found = decide_locale(known, setting, [])
    figures = (table.table.cells[metric.header] for table in known["observations"] for metric in table.metrics)
    return found if found != "auto" or any(isinstance(cell, str) for cells in figures for cell in cells) else "id"


def _hub(row: dict[Any, Any]) -> dict[str, Cell]:
    # without a place of its own a hub is looked up by its name
    place = row["place"] if row["place"] != row["name"] else None
    about = {"id": row["id"], "name": row["name"], "place": place, "within": row["within"]}
    rest = {name: _written(_cell(row, name), None) for name in _HUB}
    # two numbers that stood in one cell stand in two
    pin = {name: row[name] for name in ("lat", "lon")} if row["point"] is not None else {}
    return about | rest | pin


def _unusable(observations: Rows, tables: list[Known], problems: list[Problem]) -> set[tuple[int, int, str]]:
    """Figures that stand in one cell for several hubs, by table, row and column; each is told."""
    found = set()
    rows = observations.rows(range(len(observations)), *ORIGIN)
    for known in tables:
        positions = [at for at, row in enumerate(rows) if row["known"] is known]
        for metric in known.metrics:
            for at, error in shared_cells(known, metric, observations, positions).items():
                problems.append(figure_problem(rows[at], metric, error))
                found.add((id(known), rows[at]["at"], metric.header))
    return found


def _observations(row: dict[Any, Any], locale: Locale, unusable: set[tuple[int, int, str]]) -> list[dict[str, Cell]]:
    """One line per year that the row has columns for."""
    known: Known = row["known"]
    keys = dict.fromkeys(metric.key for metric in known.metrics)
    own = row["year"] if row["year"] is not None else _written(_cell(row, "year"), None)
    lines = []
    for year in dict.fromkeys(metric.year for metric in known.metrics):
        figures = {
            metric.key: known.table.cells[metric.header][row["at"]]
            for metric in known.metrics
            if metric.year == year and (id(known), row["at"], metric.header) not in unusable
        }
        if any(not quantity.is_missing(cell) for cell in figures.values()):
            about = {name: _written(_cell(row, name), None) for name in _OBSERVATION}
            all_figures = {key: _written(figures.get(key), locale) for key in keys}
            lines.append({"hub": row["hub"], "year": year or own, **all_figures, **about})
    return lines


def _cell(row: dict[Any, Any], name: str) -> Cell:
    known: Known = row["known"]
    header = known.columns.get(name)
    return known.table.cells[header][row["at"]] if header else None


def _written(cell: Cell, locale: Locale | None) -> Cell:
    """A cell as it is written in a file: a number with decimals in the file's way, a date as a date."""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, float) and locale:
        return quantity.format(quantity.parse(cell), "id" if locale == "id" else "en")
    return cell


def _sources(rows: list[dict[str, Cell]]) -> list[str]:
    return list(dict.fromkeys(str(row["source"]) for row in rows if row["source"] is not None))
