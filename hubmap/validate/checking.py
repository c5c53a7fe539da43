"""Raw tables to checked tables: every cell read, every rule applied, and all that is wrong told at once."""

from __future__ import annotations

from collections import ChainMap, Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from hubmap.arrow_tables import table_of
from hubmap.problems import Gathered, Problem, Sentence
from hubmap.reader import FLAT, Ledger, RawTable, RawTables
from hubmap.reader.limits import check_errors, raised
from hubmap.sources import anchors
from hubmap.tables import TABLES, Tables
from hubmap.validate import centre_events, cross_checks, figure_cells, number_styles, table_limits, table_rules
from hubmap.validate.address_parts import PARTS
from hubmap.validate.column_roles import recognise
from hubmap.validate.hub_rows import has_figures, split
from hubmap.validate.joined_tables import join_tables
from hubmap.validate.name_marks import with_plain_names
from hubmap.validate.pin_columns import FindPoint, read_pin_columns
from hubmap.validate.privacy import mask_texts, masked_problems, public_attributes
from hubmap.validate.row_reading import attributes_of, read_rows
from hubmap.validate.rows import HIDDEN, Rows, different

if TYPE_CHECKING:
    import pyarrow as pa

    from hubmap.config import Config
    from hubmap.validate.row_reading import KnownTables

__all__ = ["Checked", "check"]


@dataclass(frozen=True, slots=True)
class Checked:
    """Checked tables, everything in the input that is wrong, doubtful or was assumed, and settings with words for all metrics."""

    tables: Tables
    problems: list[Problem]
    config: Config


def check(raw: RawTables, config: Config, find_point: FindPoint | None = None) -> Checked:
    """Check an input.

    A row is left out only where it cannot be used at all (no name, an id that is taken, an unknown hub), and that is an
    error. A cell that breaks a rule is told and then counts as missing.

    Parameters
    ----------
    raw
        The tables as read.
    config
        The input's settings.
    find_point
        Looks places up, where only they tell which zone or sign a pin's columns have.
    """
    problems = Gathered(raw.problems, partial(check_errors, raised(config.limits)))
    known = _joined(_known(raw, config, problems, find_point), raw, config, problems)
    rows = read_rows(known, problems)
    rows = {name: table_rules.apply_rules(TABLES[name], read, problems) for name, read in rows.items()}
    table_rules.check_references(rows, problems, has_sources=bool(known["sources"]))
    config = config.model_copy(update={"locale": number_styles.decide_locale(known, config.locale, problems)})
    mask_texts(rows["observations"])
    figures, metrics = figure_cells.read_figures(known["observations"], rows["observations"], config.locale, problems)
    _close_ledger(raw.ledger, rows, problems.with_others())
    rows["centres"], rows["events"] = centre_events.split_events(rows["centres"], problems)
    shown, attribute_cells = public_attributes(rows["hubs"], attributes_of(known["hubs"]), problems)
    for name in ("centres", "events", "programmes"):
        mask_texts(rows[name])
    hubs, centres, events, programmes, sources, own_places = (
        _own_columns(rows[name]) for name in ("hubs", "centres", "events", "programmes", "sources", "own_places")
    )
    problems.extend(_no_rows(raw.tables.get(FLAT) or raw.tables.get("hubs") or []))
    headers, kinds = _headers(known), _measure_kinds(known)
    units = {metric.key: metric.unit for table in known["observations"] for metric in table.metrics}
    metrics = figure_cells.fullest_first(metrics, figures, kinds)
    tables = Tables(
        hubs=hubs,
        figures=figures,
        centres=centres,
        events=events,
        programmes=programmes,
        sources=sources,
        metrics=metrics,
        headers=headers,
        attributes=shown,
        attribute_cells=attribute_cells,
        own_places=own_places if known["own_places"] else None,
        readings=tuple(reading for tables in known.values() for one in tables for reading in one.readings),
    )
    cited = [source for source in config.sources if source]
    problems.extend(cross_checks.find_doubts(tables, headers, problems, cited=cited))
    problems.extend(anchors.total_problems(config.totals))
    config = config.with_headers(_measure_names(known), kinds, units)
    return Checked(tables, masked_problems(problems.with_others()), config)


def _own_columns(rows: Rows) -> pa.Table:
    """A table without what only served to read it; country and code stay for the geocoder where the input has them."""
    served = {"point", *PARTS, "address", *HIDDEN}
    served |= {name for name in ("country", "region_code", "pin_km") if name in rows and rows.is_empty(name)}
    return table_of(
        {
            "code" if name == "region_code" else name: cells
            for name, cells in rows.columns.items()
            if name not in served and not name.startswith("@")
        }
    )


def _no_rows(hubs: Sequence[RawTable]) -> list[Problem]:
    return [
        Problem(
            severity="error",
            code="no-rows",
            message="The table has a header and no rows, so there is nothing to draw.",
            remedy="Write a row for each hub below the header.",
            file=part.file,
            sheet=part.sheet,
        )
        for part in hubs
        if not part.row_numbers
    ]


def _headers(known: KnownTables) -> dict[str, dict[str, str]]:
    """What the input calls each column by table, and each metric."""
    metrics = [metric for table in known["observations"] for metric in table.metrics]
    called = {metric.key: metric.header for metric in reversed(metrics) if metric.year is None}
    return {name: dict(ChainMap(*(one.columns for one in tables))) for name, tables in known.items()} | {
        "figures": called
    }


def _measure_kinds(known: KnownTables) -> dict[str, str]:
    """Whether each measure is an amount or a rate, as most of its columns are."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for table in known["observations"]:
        for metric in table.metrics:
            found[metric.key][metric.kind] += 1
    return {key: counts.most_common(1)[0][0] for key, counts in found.items()}


def _measure_names(known: KnownTables) -> dict[str, str]:
    """What the input calls each measure, also one that has a column for each year."""
    metrics = [metric for table in known["observations"] for metric in table.metrics]
    dated = {metric.key: metric.name for metric in reversed(metrics) if metric.year is not None and metric.name}
    return dated | {metric.key: metric.header for metric in reversed(metrics) if metric.year is None}


def _known(raw: RawTables, config: Config, problems: list[Problem], find_point: FindPoint | None) -> KnownTables:
    """The tables that each table is made of: observations may stand in their own and beside the hubs."""
    known: KnownTables = {name: [] for name in TABLES}
    for name, table in TABLES.items():
        if name in raw.tables and name != "hubs":
            settings = config.columns.of(name)
            has_metrics = name == "observations"
            known[name] = [recognise(one, table, settings, problems, metrics=has_metrics) for one in raw.tables[name]]
    hubs = raw.tables.get(FLAT) or raw.tables.get("hubs")
    if not hubs:
        remedy = "Add hubs.csv, or a sheet named hubs."
        problems.append(Problem(severity="error", code="no-hubs", message="There is no table of hubs.", remedy=remedy))
        return known
    first = hubs[0]
    settings = config.columns.of(first.name)
    if first.name == "hubs" and not has_figures(first, settings):
        publish = config.columns.publish
        alone = recognise(first, TABLES["hubs"], settings, problems, attributes=True, publish=publish)
        alone = with_plain_names(alone, problems)
        known["hubs"] = [read_pin_columns(alone, config.columns.crs, find_point, problems)]
        return known
    known["hubs"], observations = split(
        hubs, config.columns, problems, raw.ledger, find_point, limits=raised(config.limits)
    )
    if known["observations"] and observations[0].metrics:
        own = known["observations"][0].table
        message = Sentence(
            "Figures stand beside the hubs too; they were joined with those of {table}.", table=own.title
        )
        problems.append(
            Problem(severity="note", code="figures-joined", message=message, file=first.file, sheet=first.sheet)
        )
    known["observations"] += observations
    return known


def _joined(known: KnownTables, raw: RawTables, config: Config, problems: list[Problem]) -> KnownTables:
    """The tables with what further ones say of the hubs; those that are used are no strangers any more, and none is too large."""
    if raw.others and known["hubs"]:
        joined = join_tables(raw.others, known["hubs"], config, problems, raw.ledger)
        problems[:] = [
            one for one in problems if one.code != "unknown-table" or (one.file, one.sheet) not in joined.used
        ]
        known = {**known, "hubs": joined.hubs, "observations": known["observations"] + joined.observations}
    table_limits.check_tables(known, raised(config.limits))
    return known


def _close_ledger(ledger: Ledger, tables: Mapping[str, Rows], problems: Sequence[Problem]) -> None:
    """Mark what became of the rows of all tables.

    Parameters
    ----------
    ledger
        With headers, titles, years and merged rows marked already.
    tables
        The usable rows of each table.
    problems
        What was told: a row that is not usable is left out only where that is told.
    """
    for code, fate in (
        ("total-row", "totals"),
        ("subtotal-row", "totals"),
        ("footnote", "notes"),
        ("heading-row", "notes"),
    ):
        told = (problem for problem in problems if problem.code == code)
        _mark_all(ledger, chain.from_iterable(map(_spots, told)), fate)
    for name in ("observations", "centres", "programmes", "sources", "own_places"):
        _mark_rows(ledger, tables[name], "rows", unknown_only=True)
    # a hub's first row is its own, whatever else it holds
    _mark_rows(ledger, tables["hubs"], "hubs")
    told = (problem for problem in problems if problem.row and problem.severity != "note")
    _mark_all(ledger, chain.from_iterable(map(_spots, told)), "left_out", unknown_only=True)


def _mark_rows(ledger: Ledger, rows: Rows, fate: str, *, unknown_only: bool = False) -> None:
    files, sheets = different(rows["file"]), different(rows["sheet"])
    if len(files) == len(sheets) == 1:
        # all of them mostly stand in one table
        (ledger.mark_unknown if unknown_only else ledger.mark)(files[0], sheets[0], rows["row"], fate)
        return
    _mark_all(ledger, zip(rows["file"], rows["sheet"], rows["row"], strict=True), fate, unknown_only=unknown_only)


def _spots(problem: Problem) -> Iterator[tuple[str, str | None, int]]:
    return ((problem.file or "", problem.sheet, row) for row in problem.rows or (0,))


def _mark_all(
    ledger: Ledger, spots: Iterable[tuple[str, str | None, int]], fate: str, *, unknown_only: bool = False
) -> None:
    pages: dict[tuple[str, str | None], list[int]] = defaultdict(list)
    for file, sheet, row in spots:
        pages[file, sheet].append(row)
    for (file, sheet), rows in pages.items():
        (ledger.mark_unknown if unknown_only else ledger.mark)(file, sheet, rows, fate)
