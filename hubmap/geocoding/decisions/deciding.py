"""Which place each row of a table stands for: its pin, what the places file says, or what the gazetteer finds."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from hubmap.arrow_tables import mask_of, numbers_of, where
from hubmap.geocoding.decisions import places_file
from hubmap.geocoding.decisions.pins import PIN_PRECISION_KM, doubts, pin_place
from hubmap.geocoding.decisions.world_places import place_in_world
from hubmap.geocoding.gazetteer import load, named
from hubmap.geocoding.gazetteer.name_keys import key as name_key
from hubmap.geocoding.gazetteer.nearest import are_peopled
from hubmap.geocoding.place import Pins, Place, Places
from hubmap.geocoding.pool import Asked, place_all
from hubmap.plain_values import columns
from hubmap.problems import Problem, Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    from hubmap.geocoding.decisions.places_file import Entry, Kept
    from hubmap.geocoding.gazetteer import Gazetteer

__all__ = ["as_kept", "decide_rows"]

# a point in the places file that is farther than this from the gazetteer's was moved by hand; about 50 m
MOVED_DEGREES: Final = 0.0005
_NEEDED: Final = ("id", "place", "within", "lat", "lon", "file", "sheet", "row", "code")
# a list of so many names of which most are not in the gazetteer is looked up in that of the world
FEWEST_ABROAD: Final = 5
# these kinds have no code of their own: what is kept of them is only that they were accepted
_WITHOUT_CODE: Final = frozenset({"town", "site", "area"})
# the codes of the world's list are those of countries
_COUNTRY_CODE: Final = re.compile(r"[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class _Table:
    """One table while its rows are decided: what it is called, what is kept of it, and what was found for its different names."""

    name: str
    kept: Kept
    gazetteer: Gazetteer
    ahead: Mapping[Asked, Place]
    problems: list[Problem]


def decide_rows(table: pa.Table, name: str, kept: Kept, gazetteer: Gazetteer) -> tuple[Places, list[Problem]]:
    """Find the place of every row that says where it is.

    Parameters
    ----------
    table
        Rows with ``id, name, place, within, lat, lon``. Latitude and longitude (degrees, EPSG:4326) always win; then what the
        places file says of the row; else the column place is looked up within the column within. A row with neither
        place nor pin is left out.
    name
        What the table is called in the places file.
    kept
        The places file.
    gazetteer
        Where to look names up.

    Returns
    -------
    Places, list of Problem
        The place by the row's id; a name that is not found gives a place with the status ``unmatched``. And what is doubtful.
    """
    are_plain = _are_plain(table, gazetteer)
    odd = columns(where(table, ~are_plain), *(column for column in _NEEDED if column in table.column_names))
    desk = _Table(name, kept, gazetteer, _place_ahead(odd, name, kept, gazetteer), [])
    found = {}
    for row in odd:
        if row["place"] is not None or row["lat"] is not None or row.get("code") is not None:
            found[row["id"]] = _decide(row, desk)
            if found[row["id"]].kind == "area":
                desk.problems.append(_several(found[row["id"]], row))
    pins = _pins_of(where(table, are_plain))
    return Places(pins.ids, pins, {}).with_others(table["id"], found), desk.problems


def _pins_of(table: pa.Table) -> Pins:
    import numpy as np

    ids, names, withins = (table[name] for name in ("id", "place", "within"))
    return Pins(
        ids, names, withins, numbers_of(table, "lat"), numbers_of(table, "lon"), np.full(len(table), PIN_PRECISION_KM)
    )


def _are_plain(table: pa.Table, gazetteer: Gazetteer) -> NDArray[np.bool_]:
    """Tell the pins without a context near a village: nothing speaks against them, so where they stand in the input need not be known."""
    peopled = are_peopled(numbers_of(table, "lat"), numbers_of(table, "lon"), gazetteer=gazetteer)
    return peopled & mask_of(table, "within", {None, ""})


def _decide(row: Mapping[str, Any], desk: _Table) -> Place:
    if row["lat"] is not None:
        return _pinned(row, desk)
    from hubmap.geocoding.matching import place

    gazetteer, entry = desk.gazetteer, desk.kept.get(desk.name, row["id"])
    if entry and _has_new_context(entry, row, gazetteer):
        found = place(row["place"], entry["within"] or None, gazetteer=gazetteer)
        if found.status == "matched":
            return replace(_decided(found), within=row["within"])
    if entry and _settles(entry, row, gazetteer):
        locked = _from_entry(entry, row, desk)
        if locked:
            return locked
    asked = _asked(row)
    found = desk.ahead.get(asked) or place(asked.name, asked.within, code=asked.code, gazetteer=gazetteer)
    if entry and entry.decision and entry.asked != (asked.name, asked.within or ""):
        desk.problems.append(_changed(entry, row, desk.kept))
        return replace(found, status="review") if found.status == "matched" else found
    return found


def _pinned(row: Mapping[str, Any], desk: _Table) -> Place:
    """Return the place of a row that has a point of its own."""
    pin = pin_place(row["place"] or "", row["within"], row["place"], float(row["lat"]), float(row["lon"]))
    origin = {name: row.get(name) for name in ("file", "sheet", "row")}
    return _checked(pin, {**origin, "column": "lat", "value": f"{pin.lat}, {pin.lon}"}, desk)


def _several(place: Place, row: Mapping[str, Any]) -> Problem:
    """Return the note that a cell names several places."""
    message = Sentence(
        "“{text}” names {n} places; it is an area of them: {name}.",
        text=place.query,
        n=len(place.members),
        name=place.name,
    )
    remedy = "Give each place a row of its own where they are to be told apart."
    origin: Any = {name: row.get(name) for name in ("file", "sheet", "row")}
    return Problem(
        severity="note",
        code="several-places",
        message=message,
        remedy=remedy,
        column="place",
        value=place.query,
        **origin,
    )


def _changed(entry: Entry, row: Mapping[str, Any], kept: Kept) -> Problem:
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
        **kept.where(entry, "place"),
    )


def _asked(row: Mapping[str, Any]) -> Asked:
    code = row.get("code")
    return Asked(row["place"] or "", row["within"], None if code is None else str(code))


def _place_ahead(rows: Sequence[Mapping[str, Any]], table: str, kept: Kept, gazetteer: Gazetteer) -> dict[Asked, Place]:
    """Place the different names of a table together, each once, over all cores; not those that the places file settles."""
    asked: dict[Asked, None] = {}
    was_abroad = False
    for row in rows:
        entry = kept.get(table, row["id"])
        was_abroad = was_abroad or (entry is not None and _is_abroad(entry))
        is_named = row["lat"] is None and (row["place"] is not None or row.get("code") is not None)
        if is_named and (entry is None or not _locks(entry, row, gazetteer)):
            asked.setdefault(_asked(row))
    if not asked:
        return {}
    found = place_all(list(asked), gazetteer=gazetteer)
    if gazetteer.folder == load().folder and (was_abroad or _are_abroad(found)):
        abroad = place_in_world(list(asked))
        found = [
            there if here.status == "unmatched" or (here.match == "wider" and there.status != "unmatched") else here
            for here, there in zip(found, abroad, strict=True)
        ]
    return dict(zip(asked, found, strict=True))


def _settles(entry: Entry, row: Mapping[str, Any], gazetteer: Gazetteer) -> bool:
    """Whether a row of the places file is about what is asked; a place of one's own that was added since is found first."""
    if entry.asked != (row["place"] or "", row["within"] or ""):
        return False
    named_so = gazetteer.named(name_key(row["place"] or ""))
    return bool(entry.decision) or not any(gazetteer.kinds[number] == "site" for number, _ in named_so)


def _locks(entry: Entry, row: Mapping[str, Any], gazetteer: Gazetteer) -> bool:
    """Whether a row of the places file says outright which place is meant, so that nothing need be looked up."""
    return _settles(entry, row, gazetteer) and (bool(entry.decision) or entry["kind"] not in _WITHOUT_CODE)


def _is_abroad(entry: Entry) -> bool:
    """Whether a row of the places file tells a place of the world's list."""
    return _COUNTRY_CODE.fullmatch(entry["code"]) is not None


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
    return places_file.official_code(entry["code"], gazetteer).replace(".", "") == (fresh.code or "").replace(".", "")


def _from_entry(entry: Entry, row: Mapping[str, Any], desk: _Table) -> Place | None:
    """Return the place that a row of the places file says; None if it has to be looked up again."""
    asked, gazetteer = Asked(row["place"] or "", row["within"]), desk.gazetteer
    if entry.decision == "reject":
        return Place(query=asked.name, within=asked.within, status="unmatched", origin="places file")
    if entry["match"] == "online" and entry.decision in ("", "accept"):
        return _from_online(entry, asked, gazetteer)
    if entry.decision == "pin" or _was_moved(entry, gazetteer):
        return _by_point(entry, asked, desk)
    return _by_code(entry, asked, desk)


def as_kept(place: Place, gazetteer: Gazetteer | None = None) -> Place:
    """Return an online geocoder's place as the places file will say it; any other as it is."""
    if place.match != "online":
        return place
    asked = Asked(place.query, place.within)
    return _from_online(places_file.entry("", "", place), asked, gazetteer or load()) or place


def _from_online(entry: Entry, asked: Asked, gazetteer: Gazetteer) -> Place | None:
    """Return what an online geocoder found, which the gazetteer does not know, without asking again."""
    point = places_file.point_of(entry)
    if point is None:
        return None
    place = Place(
        query=asked.name,
        within=asked.within,
        status="matched" if entry["status"] == "matched" else "review",
        name=entry["name"] or asked.name,
        kind=places_file.KINDS.get(entry["kind"]),
        code=places_file.dotted_code(entry["code"]),
        lat=point[0],
        lon=point[1],
        precision_km=places_file.number_of(entry["precision_km"]) or PIN_PRECISION_KM,
        confidence=places_file.number_of(entry["confidence"]) or 0.0,
        match="online",
        alternatives=places_file.alternatives_of(entry["alternatives"], gazetteer),
        origin="places file",
    )
    return replace(place, status="matched", confidence=1.0, alternatives=()) if entry.decision else place


def _was_moved(entry: Entry, gazetteer: Gazetteer) -> bool:
    """Whether somebody wrote another point into a row of a place that has its own, without saying that it is a pin."""
    found, point = gazetteer.find(places_file.official_code(entry["code"], gazetteer)), places_file.point_of(entry)
    if (
        entry.decision not in ("", "accept")
        or not found
        or not point
        or gazetteer.full_name(found.number) != entry["name"]
    ):
        return False
    return max(abs(found.lat - point[0]), abs(found.lon - point[1])) > MOVED_DEGREES


def _by_point(entry: Entry, asked: Asked, desk: _Table) -> Place | None:
    point = places_file.point_of(entry)
    if point is None:
        _unusable(entry, "lat", "A pin needs lat and lon.", desk)
        return None
    pin = replace(pin_place(asked.name, asked.within, entry["name"] or asked.name, *point), origin="places file")
    if _is_abroad(entry) or desk.gazetteer.by_inhabitants:
        # towns of the world are too few to say of a point that nothing is there
        return pin
    return _checked(pin, desk.kept.where(entry, "lat"), desk)


def _by_code(entry: Entry, asked: Asked, desk: _Table) -> Place | None:
    gazetteer = named("world") if _is_abroad(entry) else desk.gazetteer
    if entry["kind"] in _WITHOUT_CODE:
        return _accepted_town(asked, gazetteer) if entry.decision == "accept" else None
    if not _is_abroad(entry) and gazetteer.by_inhabitants:
        # a person found the place at home after all
        gazetteer = load()
    found = gazetteer.find(places_file.official_code(entry["code"], gazetteer))
    if found is None:
        if entry.decision:
            _unusable(entry, "code", Sentence("“{value}” is no code of a place.", value=entry["code"]), desk)
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
        confidence=places_file.number_of(entry["confidence"]) or 0.0,
        match=places_file.MATCHES.get(entry["match"], "exact"),
        alternatives=places_file.alternatives_of(entry["alternatives"], gazetteer),
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
    from hubmap.geocoding.matching import place

    return _decided(place(asked.name, asked.within, gazetteer=gazetteer))


def _decided(place: Place) -> Place:
    """Return a place as a person decided it: nothing is open any more."""
    return replace(place, status="matched", match="exact", confidence=1.0, alternatives=(), origin="places file")


def _checked(pin: Place, where: Mapping[str, Any], desk: _Table) -> Place:
    desk.problems.extend(doubts(pin.lat or 0.0, pin.lon or 0.0, pin.within, where, gazetteer=desk.gazetteer))
    return pin


def _unusable(entry: Entry, column: str, message: str, desk: _Table) -> None:
    remedy = "Correct the cell; until then the place is looked up."
    desk.problems.append(
        Problem(
            severity="error", code="unusable-decision", message=message, remedy=remedy, **desk.kept.where(entry, column)
        )
    )
