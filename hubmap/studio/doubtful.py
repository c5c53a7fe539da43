"""The third step: rows whose place is in doubt, the places that they may mean, and a person's decision on each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from hubmap.arrow_tables import mask_of, where
from hubmap.errors import UsageError
from hubmap.exports import write_file
from hubmap.geocoding.decisions import places_file
from hubmap.plain_values import columns
from hubmap.problems import Sentence

if TYPE_CHECKING:
    import pyarrow as pa

    from hubmap.atlas import Atlas
    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.place import Place
    from hubmap.studio.projects import Project

__all__ = ["Decision", "decide", "doubtful_places", "search_places", "take_back"]

_OPEN: Final = ("review", "unmatched")
_ABOUT: Final = ("id", "name", "place", "within", "file", "sheet", "row")
# in a list of Indonesia, a place of the world that only sounds alike is not what is searched for
_NAMED_SO: Final = ("exact", "alias")
# what a person can be asked to look through at once
MOST_ROWS: Final = 5000


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a person decided of one row's place.

    Parameters
    ----------
    table, key
        The row.
    decision
        ``accept``, ``correct``, ``pin`` or ``reject``.
    note
        Why.
    code
        Of the right place, for ``correct``.
    lat, lon
        In degrees, for ``pin``.
    """

    table: str
    key: str
    decision: str
    note: str = ""
    code: str = ""
    lat: float | None = None
    lon: float | None = None


def doubtful_places(project: Project) -> dict[str, Any]:
    """Give the rows that are open, those that a person decided, and how many there are of each."""
    atlas = project.atlas()
    lock = places_file.load(project.source)
    decided = {key: entry for key, entry in lock.entries.items() if entry.decision}
    rows = [row for table in ("hubs", "centres") for row in _rows(atlas, table, decided)]
    _add_cells(project, rows)
    _without_codes_abroad(rows, project.gazetteer())
    still_open = [row for row in rows if not row["decision"]]
    return {
        "rows": [*still_open, *(row for row in rows if row["decision"])][:MOST_ROWS],
        "open": len(still_open),
        "all": len(atlas.hub_table),
        "placed": len(atlas.hub_table["lat"].drop_null()),
        "undo": len(project.undone),
    }


def _rows(atlas: Atlas, table: str, decided: Mapping[tuple[str, str], places_file.Entry]) -> list[dict[str, Any]]:
    every, places = _of_table(atlas, table)
    status = dict(zip(every["id"].to_pylist(), every["place_status"].to_pylist(), strict=True))
    open_or_decided = {key for key in places if status.get(key) in _OPEN} | {
        key for name, key in decided if name == table
    }
    shown = where(every, mask_of(every, "id", open_or_decided))
    rows = columns(shown, *_ABOUT, "lat", "lon", "place_name", "place_kind", "place_match")
    return [_row(table, row, status[row["id"]], places.get(row["id"]), decided.get((table, row["id"]))) for row in rows]


def _add_cells(project: Project, rows: list[dict[str, Any]]) -> None:
    """Give each row what else its line of the table says, by which a person knows it."""
    tables = {(one.file, one.sheet): one for parts in project.read()[0].tables.values() for one in parts}
    positions = {origin: {number: at for at, number in enumerate(one.row_numbers)} for origin, one in tables.items()}
    for row in rows:
        origin = row["file"], row.pop("sheet")
        at = positions.get(origin, {}).get(row["row"])
        cells = tables[origin].cells.items() if at is not None else ()
        row["cells"] = [
            [header, str(column[at])] for header, column in cells if at is not None and column[at] is not None
        ]


def _without_codes_abroad(rows: list[dict[str, Any]], gazetteer: Gazetteer) -> None:
    """Take the codes of places away that are no decision here, since they are of another list or of a town's country: its point is."""
    for row in rows:
        for one in row["candidates"]:
            if one["code"] and (one["kind"] == "town" or gazetteer.find(one["code"]) is None):
                one["code"] = None


def _of_table(atlas: Atlas, table: str) -> tuple[pa.Table, Mapping[str, Place]]:
    """The rows of a table, and the places that they say themselves: a centre at its hub has none."""
    return (atlas.hub_table, atlas.places) if table == "hubs" else (atlas.centre_table, atlas.centre_places)


def _row(
    table: str, row: Mapping[Any, Any], status: str, place: Place | None, entry: places_file.Entry | None
) -> dict[str, Any]:
    is_found = row["place_name"] is not None and row["lat"] is not None
    own = [] if place is None or not is_found else [_candidate(place)]
    others = [_candidate(one) for one in place.alternatives] if place else []
    return {
        "table": table,
        "id": row["id"],
        "name": row["name"],
        "place": _text(row["place"]),
        "within": _text(row["within"]),
        "row": int(row["row"]),
        "file": row["file"],
        "sheet": row["sheet"],
        "status": status,
        # what is asked about in one way is answered in one way
        "sort": f"{status}:{row['place_match'] or '-'}:{row['place_kind'] or '-'}",
        "candidates": [*own, *(one for one in others if one not in own)],
        "decision": entry.decision if entry else "",
        "note": entry["note"] if entry else "",
        "lat": row["lat"] if is_found else None,
        "lon": row["lon"] if is_found else None,
    }


def _candidate(place: Any) -> dict[str, Any]:  # noqa: ANN401 - a place or an alternative
    return {"name": place.name, "kind": place.kind, "code": place.code, "lat": place.lat, "lon": place.lon}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def search_places(project: Project, text: str) -> list[dict[str, Any]]:
    """Find places by a name that a person typed, the likeliest first: in the project's list of places, then in the world."""
    from hubmap.geocoding.gazetteer import named
    from hubmap.geocoding.matching import place

    if not text.strip():
        return []
    name, _, within = text.strip().partition(",")
    own = project.gazetteer()
    is_abroad = project.frame().base == "world"
    every = []
    for gazetteer in dict.fromkeys((own, named("world"))):
        found = place(name.strip(), within.strip() or None, gazetteer=gazetteer)
        if gazetteer is not own and not is_abroad and found.match not in _NAMED_SO:
            continue
        # what holds the place is not it
        first = [found] if found.code and found.lat is not None and found.match != "wider" else []
        # a code of another list than the project's is no decision, its point is
        coded = {} if gazetteer is own else {"code": None}
        every += [_candidate(one) | coded for one in [*first, *found.alternatives]]
    return every


def decide(project: Project, decisions: Sequence[Decision]) -> None:
    """Write what a person decided into the places file; it can be taken back.

    Raises
    ------
    UsageError
        A row does not exist, or a decision lacks what it needs.
    """
    path = places_file.path_of(project.source)
    with project.working:
        gazetteer = project.gazetteer()
        before = path.read_text(encoding="utf-8-sig") if path.is_file() else None
        # what was found is written too, so that it is not looked up anew after each decision
        entries = dict(places_file.load(project.source).entries) if path.is_file() else _found(project)
        for one in decisions:
            entry = entries.get((one.table, one.key)) or _undecided(project, one)
            entries[one.table, one.key] = _decided(entry, one, gazetteer)
        write_file(path, places_file.text(entry.written for entry in entries.values()))
        project.undone.append(before)


def _found(project: Project) -> dict[tuple[str, str], places_file.Entry]:
    """The rows that a build writes where nothing was decided."""
    atlas = project.atlas()
    return {
        (table, key): places_file.entry(table, key, place)
        for table in ("hubs", "centres")
        for key, place in _of_table(atlas, table)[1].items()
        if place.origin != "pin"
    }


def _undecided(project: Project, decision: Decision) -> places_file.Entry:
    """The row of the places file that a build would write."""
    atlas = project.atlas()
    known = _of_table(atlas, decision.table)[1] if decision.table in ("hubs", "centres") else {}
    if decision.key not in known:
        raise UsageError(Sentence("{id} is not in the places file.", id=decision.key))
    return places_file.entry(decision.table, decision.key, known[decision.key])


def _decided(entry: places_file.Entry, decision: Decision, gazetteer: Gazetteer) -> places_file.Entry:
    if decision.decision not in ("accept", "correct", "pin", "reject"):
        raise UsageError(Sentence("“{value}” is no decision about a place.", value=decision.decision))
    cells = {**entry.cells, "decision": decision.decision, "note": " ".join(decision.note.split())}
    if decision.decision == "correct":
        cells |= _of_code(decision.code, gazetteer)
    if decision.decision == "pin":
        if decision.lat is None or decision.lon is None:
            raise UsageError(Sentence("A pin needs lat and lon."))
        cells |= {"lat": f"{decision.lat:.5f}", "lon": f"{decision.lon:.5f}"}
    return places_file.Entry(cells, entry.row)


def _of_code(code: str, gazetteer: Gazetteer) -> dict[str, str]:
    """Name, kind, code and point of a place, so that the row says one thing."""
    found = gazetteer.find(code)
    if found is None:
        raise UsageError(Sentence("“{value}” is no code of a place.", value=code))
    name, kind = gazetteer.full_name(found.number), found.kind
    point = {"lat": f"{found.lat:.5f}", "lon": f"{found.lon:.5f}"}
    return {"name": name, "kind": kind, "code": found.code.replace(".", ""), **point}


def take_back(project: Project) -> None:
    """Put the places file back as it was before the last decision.

    Raises
    ------
    UsageError
        Nothing was decided since the studio was opened.
    """
    path = places_file.path_of(project.source)
    with project.working:
        if not project.undone:
            raise UsageError(Sentence("Nothing was decided that could be taken back."))
        before = project.undone.pop()
        if before is None:
            path.unlink(missing_ok=True)
        else:
            write_file(path, before)
