"""Raw tables to checked tables: every cell read, every rule applied, and all that is wrong told at once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from hubmap.problems import Problem
from hubmap.reader import FLAT, Cell, RawTable, RawTables
from hubmap.tables import TABLES, Column, Tables
from hubmap.validate import cells, doubts, measures, rules, styles
from hubmap.validate.columns import Known, recognise
from hubmap.validate.flat import KEY, has_figures, slug, split
from hubmap.validate.rules import Row, told
from hubmap.validate.whereabouts import PARTS, place_and_within

if TYPE_CHECKING:
    from hubmap.config import Config

__all__ = ["Checked", "KnownTables", "check", "complete", "read_rows"]

KnownTables = dict[str, list[Known]]

# what a total is called at the bottom of a table, and how a footnote begins there
_TOTAL = re.compile(
    r"(?i)(jumlah|total|jumlah (total|keseluruhan|seluruhnya)|total keseluruhan|grand total|rata-rata|average|sum|"
    r"(jumlah|total|sub ?total) (kab|kota|kec|prov|desa|kel|sentra|ikm).*|sub ?total.*)[ :.]*$"
)
_FOOTNOTE = re.compile(r"(?i)(sumber|catatan|keterangan|ket|source|sources|note|notes)\s*[:.]|\*")


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
    rows = {name: read_rows(known[name], name, problems) for name in TABLES}
    complete(rows, known, problems)
    frames = {name: rules.apply(TABLES[name], rows[name], problems) for name in TABLES}
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
    if hubs is None or hubs.rows:
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


def read_rows(tables: list[Known], name: str, problems: list[Problem]) -> list[Row]:
    """Read every cell of a table; what cannot be read is told and is missing."""
    rows = []
    for known in tables:
        columns = [(column, known.columns.get(column.name)) for column in TABLES[name].all_columns]
        empty: Row = {column.name: None for column, _ in columns}
        # a list that is missing is an empty one, and each row's own
        columns = [(column, header) for column, header in columns if header is not None or column.kind == "list"]
        for number, raw in zip(known.table.row_numbers, known.table.rows, strict=True):
            rows.append(_read_row(known, number, raw, columns, empty, problems))
    return rows


def _read_row(
    known: Known,
    number: int,
    raw: dict[str, Cell],
    columns: list[tuple[Column, str | None]],
    empty: Row,
    problems: list[Problem],
) -> Row:
    row: Row = {"file": known.table.file, "sheet": known.table.sheet, "row": number, **empty}
    row |= {"cells": raw, "headers": known.columns, "metrics": known.metrics}
    for column, header in columns:
        if header is None:
            row[column.name] = []
            continue
        try:
            row[column.name] = cells.value(column, raw[header])
        except cells.CellError as error:
            row[column.name] = None
            problems.append(told(row, "error", error.code, str(error), error.remedy, column=column.name))
    return row


def complete(rows: dict[str, list[Row]], known: KnownTables, problems: list[Problem]) -> None:
    """Leave totals out, make ids of names where there are none, and put places together."""
    all_hubs = rows["hubs"]
    rows["hubs"] = [row for row in all_hubs if not _is_total(row, problems)]
    stays = {id(row) for row in rows["hubs"]}
    left_out = {(row["file"], row["sheet"], row["row"]) for row in all_hubs if id(row) not in stays}
    rows["observations"] = [
        row
        for row in rows["observations"]
        if not _TOTAL.match(str(row["hub"])) and not (left_out and (row["file"], row["sheet"], row["row"]) in left_out)
    ]
    for name in ("hubs", "centres"):
        _identify(rows[name], problems, has_ids=any("id" in table.columns for table in known[name]))
    for row in (*rows["hubs"], *rows["centres"]):
        _take_point(row, problems)
    for row in rows["hubs"]:
        row["place"], row["within"] = place_and_within(row)
    for row in rows["centres"]:
        # the name of a centre alone is no place
        if any(row[part] for part in ("place", *PARTS)):
            row["place"], row["within"] = place_and_within(row)
    for row in rows["sources"]:
        row["publisher"] = row["publisher"] or row["title"] or row["id"]


def _is_total(row: Row, problems: list[Problem]) -> bool:
    """Whether a row is no hub but a total or a footnote, wherever in the row that is written."""
    filled = (str(cell) for header, cell in row["cells"].items() if cell is not None and header != KEY)
    words = list(islice(filled, 2))
    total = next(
        (word for word in dict.fromkeys((row["name"], *words[:1])) if word and _TOTAL.match(word.strip())), None
    )
    if total:
        problems.append(
            told(row, "note", "total-row", f"“{total}” is a total and no hub; the row was not used.", column="name")
        )
        return True
    if len(words) == 1 and _FOOTNOTE.match(words[0]):
        problems.append(told(row, "note", "footnote", f"“{words[0]}” is a footnote and no hub; the row was not used."))
        return True
    return False


def _take_point(row: Row, problems: list[Problem]) -> None:
    """Take latitude and longitude out of a cell that holds both."""
    if row["point"] is None or row["lat"] is not None or row["lon"] is not None:
        return
    found = cells.point(row["point"])
    if found:
        row["lat"], row["lon"] = found
    else:
        message = f"“{row['point']}” is not a latitude and a longitude."
        problems.append(
            told(
                row,
                "error",
                "not-degrees",
                message,
                "Write both in degrees, such as -7.6793, 110.6711.",
                column="point",
            )
        )


def _identify(rows: list[Row], problems: list[Problem], *, has_ids: bool) -> None:
    """Give an id to rows that have only a name, and a name to rows that have only an id."""
    taken = {row["id"] for row in rows if row["id"]}
    for row in rows:
        if row["id"] and not row["name"]:
            message = f"{row['id']} has no name; it is called by its id."
            problems.append(told(row, "error", "no-name", message, "Write a name.", column="name"))
            row["name"] = row["id"]
        elif row["name"] and not row["id"]:
            row["id"] = _free(slug(row["name"]), taken)
            if has_ids:
                message = f"“{row['name']}” has no id; it was given {row['id']}."
                remedy = "Write an id, so that it stays the same when the name changes."
                problems.append(told(row, "warning", "no-id", message, remedy, column="id"))


def _free(wanted: str, taken: set[str]) -> str:
    key, number = wanted, 1
    while key in taken:
        number += 1
        key = f"{wanted}-{number}"
    taken.add(key)
    return key
