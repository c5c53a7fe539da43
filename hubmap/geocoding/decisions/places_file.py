"""The places file: one row for each hub and centre with what was decided, by hubmap or by a person.

A person opens it in a spreadsheet and writes into the column ``decision``: ``accept``, ``correct`` (and the right code),
``pin`` (and lat, lon) or ``reject``; ``note`` says who knows why. hubmap never changes a row that a person decided.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias, get_args

from hubmap.geocoding.place import Alternative, Kind, Match
from hubmap.problems import Problem, Sentence
from hubmap.reader.files import text_page
from hubmap.reader.limits import limits_beside
from hubmap.text_doors import armed, csv_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.place import Place

__all__ = [
    "COLUMNS",
    "DECISIONS",
    "KINDS",
    "MATCHES",
    "Cells",
    "Entry",
    "Kept",
    "alternatives_of",
    "dotted_code",
    "entry",
    "load",
    "number_of",
    "official_code",
    "path_of",
    "point_of",
    "row",
    "text",
]

# the cells of a row as text, in the order of `COLUMNS`
Cells: TypeAlias = "tuple[str, ...]"

COLUMNS: Final = (
    *("table", "id", "place", "within", "decision", "note", "status", "name", "kind", "code", "lat", "lon"),
    *("precision_km", "confidence", "match", "alternatives", "former", "edition"),
)
DEFAULT_PATH: Final = Path("places.csv")
MATCHES: Final[dict[str, Match]] = {match: match for match in get_args(Match)}
KINDS: Final[dict[str, Kind]] = {kind: kind for kind in get_args(Kind)}
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
class Kept:
    """The places file as a build found it: its rows by table and id, in order, and what was wrong with it.

    Parameters
    ----------
    entries
        The rows; none where there is no file.
    path
        Where it is, or will be.
    problems
        Decisions that are none.
    is_foreign
        Whether it has not the columns of a places file.
    """

    entries: Mapping[tuple[str, str], Entry] = field(default_factory=dict)
    path: Path = DEFAULT_PATH
    problems: tuple[Problem, ...] = ()
    is_foreign: bool = False

    def get(self, table: str, row_id: str) -> Entry | None:
        """Return the row of a hub or centre; None if there is none."""
        return self.entries.get((table, row_id))

    def where(self, entry: Entry, column: str) -> dict[str, Any]:
        """Return where a cell stands, for a problem."""
        return {"file": self.path.name, "row": entry.row or None, "column": column, "value": entry[column] or None}


def path_of(source: Path) -> Path:
    """Return where the places file of an input is: in its folder, or beside its workbook."""
    return source / "places.csv" if source.is_dir() else source.with_name(f"{source.stem}.places.csv")


def load(source: Path) -> Kept:
    """Read the places file of an input; nothing is kept where there is none.

    What a spreadsheet did to it is undone where it can be (semicolons, decimal commas, Windows-1252); a decision that is none
    is told.

    Raises
    ------
    InputError
        It holds more rows than places are looked up.
    """
    path = path_of(source)
    if not path.is_file():
        return Kept(path=path)
    # how a file was written is told for tables, not for what hubmap keeps for itself
    grid = text_page(path.name, path.read_bytes(), []).grid
    # no more than are looked up are ever kept in it
    limits_beside(source).check(path.name, f"{len(grid):,} places are decided in it", "names", len(grid))
    header = [str(cell or "").strip().casefold() for cell in grid[0]] if grid else []
    rows = [
        Entry(
            {column: "" if cell is None else armed(str(cell)) for column, cell in zip(header, cells, strict=False)},
            number,
        )
        for number, cells in enumerate(grid[1:], start=2)
    ]
    kept = Kept(
        {row.key: row for row in rows if row["id"]},
        path,
        is_foreign=bool(header) and not {"table", "id"} <= set(header),
    )
    unknown = (row for row in rows if row["decision"] and not row.decision)
    return replace(kept, problems=tuple(_unknown_decision(kept, row) for row in unknown))


def _unknown_decision(kept: Kept, row: Entry) -> Problem:
    return Problem(
        severity="error",
        code="unknown-decision",
        message=Sentence("“{value}” is no decision about a place.", value=row["decision"]),
        remedy="Write accept, correct, pin or reject, or leave the cell empty.",
        **kept.where(row, "decision"),
    )


def entry(table: str, row_id: str, place: Place) -> Entry:
    """Make the row of what hubmap decided, as it will be read."""
    return Entry(dict(zip(COLUMNS, row(table, row_id, place), strict=True)))


def row(table: str, row_id: str, place: Place, *, edition: str = "", decision: str = "", note: str = "") -> Cells:
    """Make the row of what was decided in an edition of the gazetteer, as it is written; `decision` and `note` are a person's."""
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
        "" if place.match == "pin" else edition,
    )


def text(rows: Iterable[Cells]) -> str:
    """Return the file's text: UTF-8, commas, one row a line."""
    return csv_text([COLUMNS, *rows], for_people=True)


def dotted_code(code: str) -> str | None:
    """Return a code with its dots; None for an empty cell."""
    parts = (code[:2], code[2:4], code[4:6], code[6:])
    return ".".join(part for part in parts if part) or None


def official_code(cell: str, gazetteer: Gazetteer) -> str:
    """Return a code as the gazetteer has it; a spreadsheet may have made 33.1 of 33.10."""
    return (
        f"{cell}0"
        if re.fullmatch(r"\d\d\.\d", cell)
        else cell.casefold()
        if gazetteer.number(cell.casefold()) is not None
        else cell
    )


def point_of(entry: Entry) -> tuple[float, float] | None:
    """Return a row's latitude and longitude in degrees; None if one of them is missing."""
    lat, lon = number_of(entry["lat"]), number_of(entry["lon"])
    return None if lat is None or lon is None else (lat, lon)


def number_of(cell: str) -> float | None:
    """Return a number, written with a decimal comma or point; None for what is none."""
    try:
        found = float(cell.replace(",", "."))
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def alternatives_of(cell: str, gazetteer: Gazetteer) -> tuple[Alternative, ...]:
    """Return the places that are named with their codes; one whose code is not known is left out."""
    found = (gazetteer.find(code) for code in re.findall(r"\(([\w:]+)\)(?:;|$)", cell))
    return tuple(
        Alternative(
            name=gazetteer.full_name(other.number), kind=other.kind, code=other.code, lat=other.lat, lon=other.lon
        )
        for other in found
        if other
    )
