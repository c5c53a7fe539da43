"""Which place each row of a table stands for: its pin, what the places file says, or what the gazetteer finds."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from hubmap.errors import InputError
from hubmap.geocoding.decisions import cells, places_file
from hubmap.geocoding.gazetteer import load, named
from hubmap.geocoding.gazetteer.nearest import are_peopled
from hubmap.geocoding.place import Place
from hubmap.geocoding.pool import Asked, place_all
from hubmap.problems import Problem, Sentence
from hubmap.writing import write_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    import pandas as pd

    from hubmap.geocoding.decisions.places_file import Cells, Entry, Lock
    from hubmap.geocoding.gazetteer import Gazetteer

__all__ = ["Asked", "Decisions", "as_kept", "begin", "decide", "digest", "keep"]

# a pin set by hand is as good as the map it was read from
PIN_PRECISION_KM: Final = 0.5
# a point in the places file that is farther than this from the gazetteer's was moved by hand; about 50 m
MOVED_DEGREES: Final = 0.0005
_NEEDED: Final = ("id", "place", "within", "lat", "lon", "file", "sheet", "row", "code")
# a list of so many names of which most are not in the gazetteer is looked up in that of the world
FEWEST_ABROAD: Final = 5


@dataclass(slots=True)
class Decisions:
    """What is decided while an input is read: the places file as it was, the places found by table and id, and what is doubtful."""

    lock: Lock = field(default_factory=places_file.Lock)
    places: dict[str, dict[str, Place]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    ahead: dict[Asked, Place] = field(default_factory=dict)

    def of(self, table: str) -> dict[str, Place]:
        """Return the places of one table by the row's id."""
        return self.places.get(table, {})


def begin(source: Path) -> Decisions:
    """Read the places file of an input; without one nothing is decided yet."""
    problems: list[Problem] = []
    return Decisions(places_file.load(places_file.path_of(source), problems), problems=problems)


def decide(
    table: pd.DataFrame, gazetteer: Gazetteer | None = None, *, name: str = "hubs", decisions: Decisions | None = None
) -> dict[str, Place]:
    """Find the place of every row that says where it is.

    Parameters
    ----------
    table
        Rows with ``id, name, place, within, lat, lon``. Latitude and longitude (degrees, EPSG:4326) always win; then what the
        places file says of the row; else the column place is looked up within the column within. A row with neither
        place nor pin is left out.
    gazetteer
        Where to look names up; the shipped one by default.
    name
        What the table is called in the places file.
    decisions
        The places file; what is decided and what is doubtful is added to it.

    Returns
    -------
    dict
        The place by the row's id; a name that is not found gives a place with the status ``unmatched``.
    """
    shipped, kept = gazetteer or load(), decisions or Decisions()
    needed = table[[column for column in _NEEDED if column in table]]
    plain = needed.astype(object).where(needed.notna(), None)
    rows = list(zip(*(plain[column].tolist() for column in plain), strict=True))
    _place_ahead([dict(zip(needed.columns, row, strict=True)) for row in rows], name, shipped, kept)
    found = {}
    has_code = "code" in needed
    for row, is_plain in zip(rows, _are_plain(table, shipped), strict=True):
        key, sought, within, lat, lon, *_ = row
        if is_plain:
            found[key] = _pin(sought or "", within, sought, float(lat), float(lon))
        elif sought is not None or lat is not None or (has_code and row[needed.columns.get_loc("code")] is not None):
            found[key] = _decide(dict(zip(needed.columns, row, strict=True)), name, shipped, kept)
    kept.places.setdefault(name, {}).update(found)
    return found


def keep(source: Path, decisions: Decisions) -> list[Path]:
    """Write the places file of an input: new rows for what is new, every other row as it was, none for what the table pins.

    Rows that a person decided stay, even if their name has changed or they are no longer in the tables. Nothing is written where
    nothing changed.

    Returns
    -------
    list of Path
        The file, if it was written.

    Raises
    ------
    InputError
        It cannot be written, or a file of that name is somebody else's.
    """
    path = places_file.path_of(source)
    rows = list(_rows(decisions))
    text = places_file.text(rows)
    if not rows and not path.is_file():
        return []
    if path.is_file() and path.read_bytes() == text.encode("utf-8"):
        return []
    if path.is_file() and decisions.lock.is_foreign:
        raise InputError(
            f"{path} is no places file of hubmap's and was left as it is; what was decided was not kept. Rename it."
        )
    return [write_file(path, text)]


def digest(source: Path, decisions: Decisions) -> dict[str, str]:
    """Return the name of the places file and the SHA-256 of what a build leaves in it: it decides on the output as tables do."""
    text = places_file.text(_rows(decisions))
    return {places_file.path_of(source).name: hashlib.sha256(text.encode("utf-8")).hexdigest()}


def _rows(decisions: Decisions) -> Iterator[Cells]:
    lock = decisions.lock
    for table, places in decisions.places.items():
        for key, place in places.items():
            old = lock.entries.get((table, key))
            if old and _was_edited(old, place):
                decision = "pin" if place.match == "pin" else old["decision"] or "correct"
                yield places_file.row(table, key, place, decision=decision, note=old["note"])
            elif place.origin != "pin" or (old and old["decision"]):
                # the table says where a pin is; a row here would say the same again, for each of a million
                yield old.written if old and _stays(old, place) else places_file.row(table, key, place)
    for entry in lock.entries.values():
        if entry["decision"] and entry["id"] not in decisions.of(entry["table"]):
            yield entry.written


def _was_edited(old: Entry, place: Place) -> bool:
    """Whether a person edited a row so that it says another place than its cells do: the row is to say what was decided."""
    if place.origin != "places file" or place.status not in ("matched", "pinned") or place.match == "online":
        return False
    if place.match == "pin":
        return old.decision != "pin"
    return not old.decision or (old.decision == "correct" and old["name"] != place.name)


def _stays(old: Entry, place: Place) -> bool:
    """Whether a row stays as it is: a person decided it, or the same was asked and nothing was found online since."""
    found_online = place.match == "online" != old["match"]
    return bool(old.decision) or (old.asked == (place.query, place.within or "") and not found_online)


def _are_plain(table: pd.DataFrame, gazetteer: Gazetteer) -> list[bool]:
    """Tell the pins without a context near a village: nothing speaks against them, so where they stand in the input need not be known."""
    pins = table[["lat", "lon"]].to_numpy(dtype=float)
    has_context = table["within"].fillna("").astype(bool)
    plain: list[bool] = (are_peopled(*pins.T, gazetteer=gazetteer) & ~has_context).tolist()
    return plain


def _decide(row: Mapping[str, Any], table: str, gazetteer: Gazetteer, kept: Decisions) -> Place:
    if row["lat"] is not None:
        return _pinned(row, gazetteer, kept)
    from hubmap.geocoding.matching.search import place

    entry = kept.lock.get(table, row["id"])
    if entry and _has_new_context(entry, row, gazetteer):
        found = place(row["place"], entry["within"] or None, gazetteer=gazetteer)
        if found.status == "matched":
            return replace(_decided(found), within=row["within"])
    if entry and entry.asked == (row["place"] or "", row["within"] or ""):
        locked = _from_entry(entry, row, gazetteer, kept)
        if locked:
            return locked
    asked = _asked(row)
    found = kept.ahead.get(asked) or place(asked.name, asked.within, code=asked.code, gazetteer=gazetteer)
    if entry and entry.decision and entry.asked != (asked.name, asked.within or ""):
        kept.problems.append(_changed(entry, row, kept))
        return replace(found, status="review") if found.status == "matched" else found
    return found


def _pinned(row: Mapping[str, Any], gazetteer: Gazetteer, kept: Decisions) -> Place:
    """Return the place of a row that has a point of its own."""
    pin = _pin(row["place"] or "", row["within"], row["place"], float(row["lat"]), float(row["lon"]))
    where = {name: row.get(name) for name in ("file", "sheet", "row")}
    return _checked(pin, {**where, "column": "lat", "value": f"{pin.lat}, {pin.lon}"}, gazetteer, kept)


def _changed(entry: Entry, row: Mapping[str, Any], kept: Decisions) -> Problem:
    return Problem(
        severity="warning",
        code="place-changed",
        message=Sentence(
            "{id} was decided for “{before}”, and is now “{place}”; it was looked up anew.",
            id=row["id"],
            before=", ".join(text for text in entry.asked if text),
            place=", ".join(text for text in (row["place"], row["within"]) if text),
        ),
        remedy="Decide again: write the new name into the columns place and within of the places file, or delete its row.",
        **kept.lock.where(entry, "place"),
    )


def _asked(row: Mapping[str, Any]) -> Asked:
    code = row.get("code")
    return Asked(row["place"] or "", row["within"], None if code is None else str(code))


def _place_ahead(rows: Sequence[Mapping[str, Any]], table: str, gazetteer: Gazetteer, kept: Decisions) -> None:
    """Place the different names of a table together, each once, over all cores; not those that the places file settles."""
    asked: dict[Asked, None] = {}
    for row in rows:
        entry = kept.lock.get(table, row["id"])
        settled = entry is not None and entry.asked == (row["place"] or "", row["within"] or "")
        if row["lat"] is None and (row["place"] is not None or row.get("code") is not None) and not settled:
            asked.setdefault(_asked(row))
    if not asked:
        return
    found = place_all(list(asked), gazetteer=gazetteer)
    if gazetteer is load() and _are_abroad(found):
        abroad = place_all(list(asked), gazetteer=named("world"))
        found = [there if here.status == "unmatched" else here for here, there in zip(found, abroad, strict=True)]
    kept.ahead.update(zip(asked, found, strict=True))


def _are_abroad(found: Sequence[Place]) -> bool:
    """Whether most names of a list are in no gazetteer of Indonesia."""
    unknown = sum(place.status == "unmatched" for place in found)
    return len(found) >= FEWEST_ABROAD and 2 * unknown > len(found)


def _has_new_context(entry: Entry, row: Mapping[str, Any], gazetteer: Gazetteer) -> bool:
    """Whether a person wrote another context into a row of the places file: all else is what hubmap finds for the table's."""
    if entry.decision or entry["place"] != row["place"] or entry["within"] in ("", row["within"] or ""):
        return False
    from hubmap.geocoding.matching import place

    fresh = place(row["place"], row["within"], gazetteer=gazetteer)
    return cells.official(entry["code"], gazetteer).replace(".", "") == (fresh.code or "").replace(".", "")


def _from_entry(entry: Entry, row: Mapping[str, Any], gazetteer: Gazetteer, kept: Decisions) -> Place | None:
    """Return the place that a row of the places file says; None if it has to be looked up again."""
    asked = Asked(row["place"] or "", row["within"])
    if entry.decision == "reject":
        return Place(query=asked.name, within=asked.within, status="unmatched", origin="places file")
    if entry["match"] == "online" and entry.decision in ("", "accept"):
        return _from_online(entry, asked, gazetteer)
    if entry.decision == "pin" or _was_moved(entry, gazetteer):
        return _by_point(entry, asked, gazetteer, kept)
    return _by_code(entry, asked, gazetteer, kept)


def as_kept(place: Place, gazetteer: Gazetteer | None = None) -> Place:
    """Return an online geocoder's place as the places file will say it; any other as it is."""
    from hubmap.geocoding.gazetteer import load

    if place.match != "online":
        return place
    asked = Asked(place.query, place.within)
    return _from_online(places_file.entry("", "", place), asked, gazetteer or load()) or place


def _from_online(entry: Entry, asked: Asked, gazetteer: Gazetteer) -> Place | None:
    """Return what an online geocoder found, which the gazetteer does not know, without asking again."""
    point = cells.point(entry)
    if point is None:
        return None
    place = Place(
        query=asked.name,
        within=asked.within,
        status="matched" if entry["status"] == "matched" else "review",
        name=entry["name"] or asked.name,
        kind=cells.KINDS.get(entry["kind"]),
        code=cells.dotted(entry["code"]),
        lat=point[0],
        lon=point[1],
        precision_km=cells.number(entry["precision_km"]) or PIN_PRECISION_KM,
        confidence=cells.number(entry["confidence"]) or 0.0,
        match="online",
        alternatives=cells.alternatives(entry["alternatives"], gazetteer),
        origin="places file",
    )
    return replace(place, status="matched", confidence=1.0, alternatives=()) if entry.decision else place


def _was_moved(entry: Entry, gazetteer: Gazetteer) -> bool:
    """Whether somebody wrote another point into a row of a place that has its own, without saying that it is a pin."""
    found, point = gazetteer.find(cells.official(entry["code"], gazetteer)), cells.point(entry)
    if (
        entry.decision not in ("", "accept")
        or not found
        or not point
        or gazetteer.full_name(found.number) != entry["name"]
    ):
        return False
    return max(abs(found.lat - point[0]), abs(found.lon - point[1])) > MOVED_DEGREES


def _by_point(entry: Entry, asked: Asked, gazetteer: Gazetteer, kept: Decisions) -> Place | None:
    point = cells.point(entry)
    if point is None:
        _unusable(entry, "lat", "A pin needs lat and lon.", kept)
        return None
    pin = replace(_pin(asked.name, asked.within, entry["name"] or asked.name, *point), origin="places file")
    return _checked(pin, kept.lock.where(entry, "lat"), gazetteer, kept)


def _by_code(entry: Entry, asked: Asked, gazetteer: Gazetteer, kept: Decisions) -> Place | None:
    if entry["kind"] == "town":
        # a town has no code of its own: what is kept is only that it was accepted
        return _accepted_town(asked, gazetteer) if entry.decision == "accept" else None
    found = gazetteer.find(cells.official(entry["code"], gazetteer))
    if found is None:
        if entry.decision:
            _unusable(entry, "code", Sentence("“{value}” is no code of a place.", value=entry["code"]), kept)
        return None
    official = gazetteer.full_name(found.number)
    place = Place(
        query=asked.name,
        within=asked.within,
        status="matched" if entry["status"] == "matched" else "review",
        name=official,
        kind=found.kind,
        code=found.code,
        lat=found.lat,
        lon=found.lon,
        precision_km=found.precision_km,
        confidence=cells.number(entry["confidence"]) or 0.0,
        match=cells.MATCHES.get(entry["match"], "exact"),
        alternatives=cells.alternatives(entry["alternatives"], gazetteer),
        former=entry["former"] or None,
        members=gazetteer.members.get(found.number, ()),
    )
    if not entry.decision and official != entry["name"]:
        # the code or the name beside it was written by hand: the one that is not what hubmap finds
        return _decided(_by_name(entry, asked, place, gazetteer))
    return _decided(place) if entry.decision else place


def _by_name(entry: Entry, asked: Asked, coded: Place, gazetteer: Gazetteer) -> Place:
    """Return the place that an edited name means, if the code is still that of what hubmap found; else the place of the code."""
    from hubmap.geocoding.matching import place

    found = place(asked.name, asked.within, gazetteer=gazetteer)
    named = place(entry["name"], gazetteer=gazetteer) if entry["name"] else found
    if found.code != coded.code or named.code in (None, coded.code) or named.status != "matched":
        return coded
    return replace(named, query=asked.name, within=asked.within)


def _accepted_town(asked: Asked, gazetteer: Gazetteer) -> Place:
    from hubmap.geocoding.matching.search import place

    return _decided(place(asked.name, asked.within, gazetteer=gazetteer))


def _decided(place: Place) -> Place:
    """Return a place as a person decided it: nothing is open any more."""
    return replace(place, status="matched", match="exact", confidence=1.0, alternatives=(), origin="places file")


def _pin(query: str, within: str | None, name: str | None, lat: float, lon: float) -> Place:
    return Place(
        query=query,
        within=within,
        status="pinned",
        name=name,
        lat=lat,
        lon=lon,
        precision_km=PIN_PRECISION_KM,
        confidence=1.0,
        match="pin",
        origin="pin",
    )


def _checked(pin: Place, where: Mapping[str, Any], gazetteer: Gazetteer, kept: Decisions) -> Place:
    from hubmap.geocoding.decisions.pins import doubts

    kept.problems += doubts(pin.lat or 0.0, pin.lon or 0.0, pin.within, where, gazetteer=gazetteer)
    return pin


def _unusable(entry: Entry, column: str, message: str, kept: Decisions) -> None:
    remedy = "Correct the cell; until then the place is looked up."
    kept.problems.append(
        Problem(
            severity="error", code="unusable-decision", message=message, remedy=remedy, **kept.lock.where(entry, column)
        )
    )
