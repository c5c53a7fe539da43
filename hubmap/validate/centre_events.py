"""The rows of centres taken apart: what each centre is, once, and what each row says happened to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from hubmap.problems import Problem, Sentence
from hubmap.validate.address_parts import PARTS
from hubmap.validate.rows import Row, Rows
from hubmap.validate.table_rules import row_problem

__all__ = ["EVENT_COLUMNS", "share_identity", "split_events"]

EVENT_COLUMNS = ("status", "date", "due", "statement", "source", "anchor", "note", "note_en")
# what a centre is and where it stands may be written in any of its rows; a place is taken whole, from one of them
_IDENTITY = (
    ("name", "name_en"),
    ("role",),
    ("hub",),
    ("succeeds",),
    ("place", "within", "point", *PARTS, "lat", "lon"),
)


def share_identity(centres: Rows, problems: list[Problem]) -> None:
    """Write what one row of a centre says of its name, role, hub and place into its other rows, in place.

    Parameters
    ----------
    centres
        The rows as read; those of one ``id`` are events of one centre.
    problems
        Rows that say something else of the same centre are told; the first that says it is believed.
    """
    alike: dict[str, list[int]] = defaultdict(list)
    for at, key in enumerate(centres["id"]):
        if key is not None:
            alike[key].append(at)
    for positions in alike.values():
        for block in _IDENTITY if len(positions) > 1 else ():
            _share(centres, positions, block, problems)


def _share(centres: Rows, positions: Sequence[int], block: Sequence[str], problems: list[Problem]) -> None:
    rows = {at: centres.row(at) for at in positions}
    said = [row for row in rows.values() if any(row[name] is not None for name in block)]
    if not said:
        return
    first, *others = said
    for row in others:
        problems.extend(_contradiction(row, first, block))
    for name in block:
        centres.put(name, dict.fromkeys(positions, first[name]))


def _contradiction(row: Row, first: Row, block: Sequence[str]) -> Iterator[Problem]:
    for name in block:
        if row[name] is not None and first[name] is not None and _plain(row[name]) != _plain(first[name]):
            message = Sentence(
                "The centre {id} is “{value}” here and “{other}” in row {row}, which was believed.",
                id=row["id"],
                value=row[name],
                other=first[name],
                row=first["row"],
            )
            remedy = "Write the same in both rows, or leave one empty; give another centre an id of its own."
            yield row_problem(row, "warning", "centre-contradicts", message, remedy, column=name)


def split_events(rows: Rows, problems: list[Problem]) -> tuple[Rows, Rows]:
    """Take usable rows of centres apart.

    Parameters
    ----------
    rows
        Rows that passed the table's rules.
    problems
        A centre that succeeds one that is not there is told.

    Returns
    -------
    centres, events : Rows
        As `hubmap.tables.Tables` describes them.
    """
    rows.fill("date", [None if year is None else str(int(year)) for year in rows["year"]])
    problems.extend(_same_date(rows))
    unknown = _unknown_successors(rows)
    problems.extend(map(_no_successor, unknown.values()))
    rows.put("succeeds", dict.fromkeys(unknown))
    events = Rows({name: rows[name] for name in ("id", *EVENT_COLUMNS, "file", "sheet", "row")})
    firsts = {key: at for at, key in reversed([*enumerate(rows["id"])])}
    about = Rows({name: cells for name, cells in rows.columns.items() if name not in {*EVENT_COLUMNS, "year"}})
    return about.take(sorted(firsts.values())), events


def _unknown_successors(rows: Rows) -> dict[int, Row]:
    """By their positions the rows that succeed a centre that is not there."""
    known = {*rows["id"]}
    return {
        at: rows.row(at)
        for at, (key, succeeds) in enumerate(zip(rows["id"], rows["succeeds"], strict=True))
        if succeeds is not None and succeeds not in known - {key}
    }


def _no_successor(row: Row) -> Problem:
    message = Sentence("{id} succeeds “{value}”, which is no other centre.", id=row["id"], value=row["succeeds"])
    remedy = "Write the id of the plan that it came of."
    return row_problem(row, "error", "unknown-succeeds", message, remedy, column="succeeds")


def _same_date(rows: Rows) -> Iterator[Problem]:
    """Events of one centre that say different things of one date; the one that is further on is shown."""
    firsts: dict[tuple[Any, Any], Row] = {}
    for row in rows.rows(range(len(rows))):
        first = firsts.setdefault((row["id"], row["date"]), row)
        if first["status"] != row["status"]:
            message = Sentence(
                "{id} is {status} and, in row {row}, {other}, both of {date}.",
                id=row["id"],
                status=row["status"],
                row=first["row"],
                other=first["status"],
                date=row["date"] or Sentence("no date"),
            )
            remedy = "Write the dates as far as the sources tell them, YEAR-MONTH-DAY; what is further on is shown."
            yield row_problem(row, "warning", "centre-contradicts", message, remedy, column="date")


def _plain(value: object) -> str:
    return " ".join(str(value).casefold().split())
