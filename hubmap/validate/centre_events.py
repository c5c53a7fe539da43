"""The rows of centres taken apart: what each centre is, once, and what each row says happened to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from hubmap.problems import Problem, Sentence
from hubmap.validate.address_parts import PARTS
from hubmap.validate.table_rules import Row, row_problem

if TYPE_CHECKING:
    import pandas as pd

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


def share_identity(centres: pd.DataFrame, problems: list[Problem]) -> None:
    """Write what one row of a centre says of its name, role, hub and place into its other rows, in place.

    Parameters
    ----------
    centres
        The rows as read; those of one ``id`` are events of one centre.
    problems
        Rows that say something else of the same centre are told; the first that says it is believed.
    """
    repeated = centres[centres["id"].notna() & centres["id"].duplicated(keep=False)]
    for positions in repeated.groupby("id", sort=False).groups.values():
        for block in _IDENTITY:
            _share(centres, list(positions), block, problems)


def _share(centres: pd.DataFrame, positions: Sequence[Any], block: Sequence[str], problems: list[Problem]) -> None:
    said = [at for at in positions if any(centres.loc[at, name] is not None for name in block)]
    if not said:
        return
    first = centres.loc[said[0]]
    for at in said[1:]:
        problems.extend(_contradiction(centres.loc[at].to_dict(), first.to_dict(), block))
    for at in positions:
        for name in block:
            centres.at[at, name] = first[name]  # noqa: PD008 - a cell may hold a list


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


def split_events(rows: pd.DataFrame, problems: list[Problem]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Take usable rows of centres apart.

    Parameters
    ----------
    rows
        Rows that passed the table's rules.
    problems
        A centre that succeeds one that is not there is told.

    Returns
    -------
    centres, events : pandas.DataFrame
        As `hubmap.tables.Tables` describes them.
    """
    dated = rows["date"].where(rows["date"].notna(), rows["year"].map(_year_text, na_action="ignore"))
    rows = rows.assign(date=dated.astype(object).where(dated.notna(), None))
    problems.extend(_same_date(rows))
    for at, problem in _unknown_successors(rows):
        rows.loc[at, "succeeds"] = None
        problems.append(problem)
    events = rows[["id", *EVENT_COLUMNS, "file", "sheet", "row"]].reset_index(drop=True)
    centres = rows.drop_duplicates("id").drop(columns=[*EVENT_COLUMNS, "year"]).reset_index(drop=True)
    return centres, events


def _year_text(year: float) -> str:
    return str(int(year))


def _unknown_successors(rows: pd.DataFrame) -> list[tuple[Any, Problem]]:
    known = set(rows["id"])
    told = zip(rows.index, rows.to_dict("records"), strict=True)
    return [(at, _no_successor(row)) for at, row in told if row["succeeds"] not in {None, *(known - {row["id"]})}]


def _no_successor(row: Row) -> Problem:
    message = Sentence("{id} succeeds “{value}”, which is no other centre.", id=row["id"], value=row["succeeds"])
    remedy = "Write the id of the plan that it came of."
    return row_problem(row, "error", "unknown-succeeds", message, remedy, column="succeeds")


def _same_date(rows: pd.DataFrame) -> Iterator[Problem]:
    """Events of one centre that say different things of one date; the one that is further on is shown."""
    firsts: dict[tuple[Any, Any], Row] = {}
    for row in rows.to_dict("records"):
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
