"""The ledger closed: every line that no stage has spoken of yet is told from the rows that stayed and the problems of the rest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from hubmap.problems import Problem
    from hubmap.reader import Ledger

__all__ = ["close_ledger"]

Spot = tuple[str, str | None]


def close_ledger(ledger: Ledger, frames: Mapping[str, pd.DataFrame], problems: Sequence[Problem]) -> None:
    """Mark what became of the rows of all tables.

    Parameters
    ----------
    ledger
        With headers, titles, years and merged rows marked already.
    frames
        The usable rows of each table, with ``file, sheet, row``.
    problems
        What was told: a row that is not usable is left out only where that is told.
    """
    for code, fate in (("total-row", "totals"), ("subtotal-row", "totals"), ("footnote", "notes")):
        _mark_all(ledger, [_spot(problem) for problem in problems if problem.code == code], fate)
    for name in ("observations", "centres", "programmes", "sources"):
        _mark_all(ledger, _spots(frames[name]), "rows", unknown_only=True)
    # a hub's first row is its own, whatever else it holds
    _mark_all(ledger, _spots(frames["hubs"]), "hubs")
    told = [_spot(problem) for problem in problems if problem.row and problem.severity != "note"]
    _mark_all(ledger, told, "left_out", unknown_only=True)


def _spots(frame: pd.DataFrame) -> list[tuple[str, str | None, int]]:
    return list(zip(frame["file"].tolist(), frame["sheet"].tolist(), frame["row"].tolist(), strict=True))


def _spot(problem: Problem) -> tuple[str, str | None, int]:
    return problem.file or "", problem.sheet, problem.row or 0


def _mark_all(
    ledger: Ledger, spots: Iterable[tuple[str, str | None, int]], fate: str, *, unknown_only: bool = False
) -> None:
    pages: dict[Spot, list[int]] = defaultdict(list)
    for file, sheet, row in spots:
        pages[file, sheet].append(row)
    for (file, sheet), rows in pages.items():
        (ledger.mark_unknown if unknown_only else ledger.mark)(file, sheet, rows, fate)
