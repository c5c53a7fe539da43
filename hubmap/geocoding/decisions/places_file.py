"""The places file: one row for each hub and centre with what was decided, by hubmap or by a person.

A person opens it in a spreadsheet and writes into the column ``decision``: ``accept``, ``correct`` (and the right code),
``pin`` (and lat, lon) or ``reject``; ``note`` says who knows why. hubmap never changes a row that a person decided.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from hubmap.problems import Problem, Sentence
from hubmap.reader.files import text_page
from hubmap.text_doors import armed, csv_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from hubmap.geocoding.place import Place

__all__ = ["COLUMNS", "DECISIONS", "Cells", "Entry", "Lock", "entry", "load", "path_of", "row", "text"]

# the cells of a row as text, in the order of `COLUMNS`
Cells: TypeAlias = "tuple[str, ...]"

COLUMNS: Final = (
    *("table", "id", "place", "within", "decision", "note", "status", "name", "kind", "code", "lat", "lon"),
    *("precision_km", "confidence", "match", "alternatives", "former"),
)
# what a person may write, in either language of the page
DECISIONS: Final = {
    **dict.fromkeys(("accept", "accepted", "ok", "terima", "diterima", "benar"), "accept"),
    **dict.fromkeys(("correct", "corrected", "koreksi", "dikoreksi"), "correct"),
    **dict.fromkeys(("reject", "rejected", "tolak", "ditolak", "salah"), "reject"),
    **dict.fromkeys(("pin", "pinned", "titik"), "pin"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: cells as text by column, and the row's number in the file (the header is row 1)."""

    cells: Mapping[str, str]
    row: int = 0

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    @property
    def key(self) -> tuple[str, str]:
        """The table and the id that the row is about."""
        return self["table"], self["id"]

    @property
    def asked(self) -> tuple[str, str]:
        """The name and the context that the row was decided for."""
        return self["place"], self["within"]

    @property
    def written(self) -> Cells:
        """The row as it is written."""
        return tuple(self[column] for column in COLUMNS)

    @property
    def decision(self) -> str:
        """What a person decided: accept, correct, reject, pin, or empty."""
        return DECISIONS.get(self["decision"].casefold(), "")


@dataclass(frozen=True, slots=True)
class Lock:
    """All rows by table and id, in the order of the file, which is foreign if it has not the columns of a places file."""

    entries: Mapping[tuple[str, str], Entry] = field(default_factory=dict)
    name: str = "places.csv"
    is_foreign: bool = False

    def get(self, table: str, row_id: str) -> Entry | None:
        """Return the row of a hub or centre; None if there is none."""
        return self.entries.get((table, row_id))

    def where(self, entry: Entry, column: str) -> dict[str, Any]:
        """Return where a cell stands, for a problem."""
        return {"file": self.name, "row": entry.row or None, "column": column, "value": entry[column] or None}


def path_of(source: Path) -> Path:
    """Return where the places file of an input is: in its folder, or beside its workbook."""
    return source / "places.csv" if source.is_dir() else source.with_name(f"{source.stem}.places.csv")


def load(path: Path, problems: list[Problem]) -> Lock:
    """Read a places file; an empty lock if there is none.

    What a spreadsheet did to it is undone where it can be (semicolons, decimal commas, Windows-1252); a decision that is none
    is told.
    """
    if not path.is_file():
        return Lock(name=path.name)
    # how a file was written is told for tables, not for what hubmap keeps for itself
    grid = text_page(path.name, path.read_bytes(), []).grid
    header = [str(cell or "").strip().casefold() for cell in grid[0]] if grid else []
    lock = Lock({}, path.name)
    entries: dict[tuple[str, str], Entry] = {}
    for number, cells in enumerate(grid[1:], start=2):
        row = Entry(
            {column: "" if cell is None else armed(str(cell)) for column, cell in zip(header, cells, strict=False)},
            number,
        )
        if row["decision"] and not row.decision:
            problems.append(
                Problem(
                    severity="error",
                    code="unknown-decision",
                    message=Sentence("“{value}” is no decision about a place.", value=row["decision"]),
                    remedy="Write accept, correct, pin or reject, or leave the cell empty.",
                    **lock.where(row, "decision"),
                )
            )
        if row["id"]:
            entries[row.key] = row
    is_foreign = bool(header) and not {"table", "id"} <= set(header)
    return replace(lock, entries=entries, is_foreign=is_foreign)


def entry(table: str, row_id: str, place: Place) -> Entry:
    """Make the row of what hubmap decided, as it will be read."""
    return Entry(dict(zip(COLUMNS, row(table, row_id, place), strict=True)))


def row(table: str, row_id: str, place: Place, *, decision: str = "", note: str = "") -> Cells:
    """Make the row of what was decided, as it is written; `decision` and `note` are a person's."""
    has_point = place.lat is not None and place.lon is not None
    return (
        table,
        row_id,
        place.query,
        place.within or "",
        decision,
        note,
        place.status,
        place.name or "",
        place.kind or "",
        # without dots: 33.10 would become a number in a spreadsheet, and 11.11.13 a date
        (place.code or "").replace(".", ""),
        f"{place.lat:.5f}" if has_point else "",
        f"{place.lon:.5f}" if has_point else "",
        f"{place.precision_km:g}" if has_point else "",
        f"{place.confidence:g}" if has_point else "",
        place.match or "",
        "; ".join([f"{other.name} ({other.code.replace('.', '')})" for other in place.alternatives]),
        place.former or "",
    )


def text(rows: Iterable[Cells]) -> str:
    """Return the file's text: UTF-8, commas, one row a line."""
    return csv_text([COLUMNS, *rows], for_people=True)
