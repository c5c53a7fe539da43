"""Raw tables to checked tables: every cell read, every rule applied, and all that is wrong told at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubmap.problems import Problem
from hubmap.reader import FLAT, RawTable, RawTables
from hubmap.tables import TABLES, Tables
from hubmap.validate import doubts, measures, reading, rules, styles
from hubmap.validate.columns import recognise
from hubmap.validate.flat import has_figures, split
from hubmap.validate.whereabouts import PARTS

if TYPE_CHECKING:
    from hubmap.config import Config
    from hubmap.validate.reading import KnownTables

__all__ = ["Checked", "check"]


@dataclass(frozen=True, slots=True)
class Checked:
    """Checked tables, everything in the input that is wrong, doubtful or was assumed, and settings with words for all metrics."""

    tables: Tables
    problems: list[Problem]
    config: Config


def check(raw: RawTables, config: Config) -> Checked:
    """Check an input.

    A row is left out only where it cannot be used at all (no name, an id that is taken, an unknown hub), and that is an
    error. A cell that breaks a rule is told and then counts as missing.

    Parameters
    ----------
    raw
        The tables as read.
    config
        The input's settings.
    """
    problems = list(raw.problems)
    known = _known(raw, config, problems)
    frames = reading.read(known, problems)
    frames = {name: rules.apply(TABLES[name], frame, problems) for name, frame in frames.items()}
    rules.refer(frames, problems, has_sources=bool(known["sources"]))
    config = config.model_copy(update={"locale": styles.decide(known, config.locale, problems)})
    long, metrics = measures.read(known["observations"], frames["observations"], config.locale, problems)
    hubs, centres, programmes, sources = (
        frames[name].drop(columns=["point", *PARTS, *rules.HIDDEN], errors="ignore")
        for name in ("hubs", "centres", "programmes", "sources")
    )
    problems.extend(_no_rows(raw.tables.get(FLAT) or raw.tables.get("hubs")))
    tables = Tables(hubs=hubs, figures=long, centres=centres, programmes=programmes, sources=sources, metrics=metrics)
    headers = _headers(known)
    cited = [part.source for part in config.intro if part.source]
    problems.extend(doubts.find(tables, headers, problems, cited=cited))
    return Checked(tables, problems, config.with_headers(headers["figures"]))


def _no_rows(hubs: RawTable | None) -> list[Problem]:
    if hubs is None or hubs.row_numbers:
        return []
    return [
        Problem(
            severity="error",
            code="no-rows",
            message="The table has a header and no rows, so there is nothing to draw.",
            remedy="Write a row for each hub below the header.",
            file=hubs.file,
            sheet=hubs.sheet,
        )
    ]


def _headers(known: KnownTables) -> dict[str, dict[str, str]]:
    """What the input calls each column by table, and each metric."""
    metrics = [metric for table in known["observations"] for metric in table.metrics]
    called = {metric.key: metric.header for metric in reversed(metrics) if metric.year is None}
    return {name: tables[0].columns if tables else {} for name, tables in known.items()} | {"figures": called}


def _known(raw: RawTables, config: Config, problems: list[Problem]) -> KnownTables:
    """The tables that each table is made of: observations may stand in their own and beside the hubs."""
    known: KnownTables = {name: [] for name in TABLES}
    for name, table in TABLES.items():
        if name in raw.tables and name != "hubs":
            settings = config.columns.get(name, {})
            known[name].append(recognise(raw.tables[name], table, settings, problems, metrics=name == "observations"))
    hubs = raw.tables.get(FLAT) or raw.tables.get("hubs")
    if hubs is None:
        remedy = "Add hubs.csv, or a sheet named hubs."
        problems.append(Problem(severity="error", code="no-hubs", message="There is no table of hubs.", remedy=remedy))
        return known
    settings = config.columns.get(hubs.name, {})
    if hubs.name == "hubs" and not has_figures(hubs, settings):
        known["hubs"].append(recognise(hubs, TABLES["hubs"], settings, problems))
        return known
    about_hubs, observations = split(hubs, settings, problems)
    known["hubs"].append(about_hubs)
    if known["observations"] and observations.metrics:
        own = known["observations"][0].table
        message = f"Figures stand beside the hubs too; they were joined with those of {own.sheet or own.file}."
        problems.append(
            Problem(severity="note", code="figures-joined", message=message, file=hubs.file, sheet=hubs.sheet)
        )
    known["observations"].append(observations)
    return known
