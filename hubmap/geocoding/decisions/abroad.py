"""Hubs in other countries: never looked up in Indonesia, and told in one sentence instead of one a pin."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from hubmap.arrow_tables import mask_of, numbers_of, positions_of, where, with_columns
from hubmap.geocoding.decisions.deciding import FEWEST_ABROAD, decide_rows
from hubmap.geocoding.decisions.world_places import place_in_one_country, place_in_world
from hubmap.geocoding.gazetteer import named
from hubmap.geocoding.gazetteer.codes import look_up
from hubmap.geocoding.place import Alternative, Place, Places
from hubmap.geocoding.pool import Asked
from hubmap.plain_values import columns
from hubmap.problems import Problem, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    from hubmap.geocoding.decisions.places_file import Kept
    from hubmap.geocoding.gazetteer import Gazetteer

    _Mask = NDArray[np.bool_]

__all__ = ["decide_hubs", "find_point"]

_INDONESIA: Final = frozenset({"indonesia", "id", "idn", "republik indonesia", "ri"})
# west, south, east and north, with the seas
_BOX: Final = (94.5, -11.5, 141.5, 6.5)
# with so many of its pins elsewhere a list is of another country
_MOST_ABROAD: Final = 0.8
# with more than this its pins are of no one country
_MORE_ABROAD: Final = 0.5
# so many are no slips of single pins
_MANY_AT_SEA: Final = 0.3
_FEWEST_AT_SEA: Final = 5
# rows that show of which list the codes are
_MOST_CODES: Final = 2_000
_LISTS: Final = {
    "kemendagri": "the Kemendagri’s list",
    "former": "an older edition of the Kemendagri’s list",
    "bps": "the statistical office’s list (BPS)",
}
# share of the names of another country that are like some in Indonesia
_BY_CHANCE: Final = 0.35
# what is not sure
_OPEN: Final = ("unmatched", "review")
# how far a country may reach from its point
_COUNTRY_KM: Final = 500.0


def decide_hubs(hubs: pa.Table, kept: Kept, gazetteer: Gazetteer) -> tuple[Places, list[Problem]]:
    """Find the place of every hub; what a column of countries, or the other pins, put elsewhere is looked up in the world.

    Parameters
    ----------
    hubs
        The checked table, with ``country`` and ``pin_km`` where the input has them.
    kept
        The places file.
    gazetteer
        Where to look names up.

    Returns
    -------
    Places, list of Problem
        The place by the hub's id, in the table's order; and what is doubtful.
    """
    import numpy as np

    has_pin = ~np.isnan(numbers_of(hubs, "lat")) & ~np.isnan(numbers_of(hubs, "lon"))
    countries = _countries(hubs)
    are_countries = mask_of(hubs, "id", countries.keys()) if countries else np.zeros(len(hubs), dtype=bool)
    are_away = _are_abroad(hubs, has_pin) & ~are_countries & ~has_pin
    found, problems = decide_rows(where(hubs, ~are_away & ~are_countries), "hubs", kept, gazetteer)
    away = where(hubs, are_away)
    decided, doubts = _decided_abroad(where(hubs, are_away | are_countries), kept)
    problems += doubts
    others = {**found.others, **countries, **_in_the_world(away), **decided}
    ids = hubs["id"]
    places = found.with_others(ids, others)
    is_silent = not has_pin.any() and "country" not in hubs.column_names
    if is_silent and (elsewhere := _all_elsewhere(_undecided(hubs, kept), places)):
        places = found.with_others(ids, elsewhere)
        problems += _told_elsewhere(hubs, elsewhere)
    problems += _not_looked_up(where(away, [places[key].status == "unmatched" for key in away["id"].to_pylist()]))
    problems += _list_of_codes(hubs, places, gazetteer)
    return _widened(places, hubs), _with_pins_gathered(problems, where(hubs, has_pin))


def _list_of_codes(hubs: pa.Table, places: Mapping[str, Place], gazetteer: Gazetteer) -> Iterator[Problem]:
    """Say by which list the codes of a table were read, which look alike."""
    if "code" not in hubs.column_names:
        return
    found: Counter[str] = Counter()
    for key, code in zip(*(hubs[name][:_MOST_CODES].to_pylist() for name in ("id", "code")), strict=True):
        place = places.get(key)
        if code is not None and place is not None and place.code:
            found.update(_lists_of(code, place.code, gazetteer))
    if found:
        by = max(found, key=lambda name: (found[name], name == "kemendagri"))
        message = Sentence("The codes of places were read as those of {list}.", list=Sentence(_LISTS[by]))
        yield Problem(severity="note", code="list-of-codes", message=message, file=hubs["file"][0].as_py())


def _lists_of(code: str, official: str, gazetteer: Gazetteer) -> set[str]:
    """The lists in which a code is that of a place, or of what holds it."""
    known = (one for one in look_up(gazetteer, code) if one.number is not None)
    return {one.by for one in known if f"{official}.".startswith(f"{gazetteer.codes[one.number or 0]}.")}


def _in_the_world(hubs: pa.Table) -> dict[str, Place]:
    """The places of hubs abroad among the cities of the world, each in its country; one that is not among them is unmatched."""
    if not len(hubs):
        return {}
    rows = hubs.to_pylist()
    asked = [_asked_abroad(row) for row in rows]
    different = list(dict.fromkeys(asked))
    found = dict(zip(different, place_in_world(different), strict=True))
    return {row["id"]: _sure_abroad(found[one], row["within"]) for row, one in zip(rows, asked, strict=True)}


def _asked_abroad(row: Mapping[str, Any]) -> Asked:
    """What is looked up of a hub: its place, or where it has none the town that it lies in; its own name only without either."""
    within = str(row["within"] or "")
    name = str(row["place"] or row["name"])
    if within and name == row["name"]:
        name, _, within = within.partition(", ")
    return Asked(name, ", ".join(str(text) for text in (within, row.get("country")) if text) or None)


def _sure_abroad(place: Place, within: str | None) -> Place:
    """A place abroad that is not in doubt; of any other what it may be, for a person to choose from."""
    if place.match == "wider" and place.kind != "town":
        return Place(query=place.query, within=within, status="unmatched")
    if place.status == "matched" or place.lat is None or place.lon is None:
        return replace(place, within=within)
    first = Alternative(
        name=place.name or "", kind=place.kind or "town", code=place.code or "", lat=place.lat, lon=place.lon
    )
    others = dict.fromkeys([first, *place.alternatives])
    return Place(query=place.query, within=within, status="unmatched", alternatives=tuple(others))


def _decided_abroad(hubs: pa.Table, kept: Kept) -> tuple[Mapping[str, Place], list[Problem]]:
    """The places of those hubs abroad of which a person decided."""
    entries = [kept.get("hubs", key) for key in hubs["id"].to_pylist()]
    # a country has no code that could be accepted: it stays where it was found
    settled = [
        entry is not None and bool(entry.decision) and (entry.decision != "accept" or bool(entry["code"]))
        for entry in entries
    ]
    if not any(settled):
        return {}, []
    rows = where(hubs, settled)
    called = [row["name"] if row["place"] is None else row["place"] for row in columns(rows, "place", "name")]
    return decide_rows(with_columns(rows, {"place": called}), "hubs", kept, named("world"))


def _countries(hubs: pa.Table) -> dict[str, Place]:
    """The hubs that are countries themselves, each at its country's point."""
    from hubmap.basemap.world import find_country

    found: dict[str, Place] = {}
    if "country" not in hubs.column_names:
        return found
    for row in columns(hubs, "id", "name", "country", "lat"):
        if row["lat"] is not None or row["country"] is None or row["country"] != row["name"]:
            continue
        country = next(filter(None, map(find_country, _country_names(str(row["country"])))), None)
        if country is not None:
            found[row["id"]] = Place(
                query=str(row["country"]),
                status="matched",
                name=country.name["en"],
                lat=country.lat,
                lon=country.lon,
                precision_km=_COUNTRY_KM,
                confidence=1.0,
                match="exact",
                origin="world",
            )
        elif territory := _territory(str(row["country"])):
            found[row["id"]] = territory
    return found


def _territory(text: str) -> Place | None:
    """The point of a country or territory that the base map has no outline of: Réunion, Mayotte."""
    from hubmap.geocoding.matching import place

    found = place(text, gazetteer=named("world"))
    # countries are the uppermost level of that package
    is_whole = found.status == "matched" and found.kind == "province"
    return replace(found, kind=None, code=None, origin="world") if is_whole else None


def _country_names(text: str) -> list[str]:
    """What a country may be called where a table puts the kind of state behind a comma or shortens it.

    Examples
    --------
    >>> _country_names("Korea, Rep.")
    ['Korea, Rep.', 'Republic of Korea', 'South Korea', 'Korea']
    """
    full = text
    for short, long in (("Dem. Rep.", "Democratic Republic"), ("Rep.", "Republic"), ("Arab Rep.", "Arab Republic")):
        full = full.replace(short, long)
    name, comma, state = full.partition(", ")
    if not comma:
        return [text, full]
    side = "North" if state.startswith("Dem") and name == "Korea" else "South" if name == "Korea" else ""
    return [text, f"{state} of {name}", *([f"{side} {name}"] if side else []), name]


def find_point(name: str, within: str | None, *, gazetteer: Gazetteer | None = None) -> tuple[float, float] | None:
    """Latitude and longitude of a place in degrees, if it is found without much doubt."""
    from hubmap.geocoding.matching import place

    found = place(name, within, gazetteer=gazetteer)
    if found.lat is None or found.lon is None or found.status == "unmatched":
        return None
    return found.lat, found.lon


def _are_abroad(hubs: pa.Table, has_pin: _Mask) -> _Mask:
    import numpy as np

    all_abroad = bool(has_pin.any()) and _share_abroad(where(hubs, has_pin)) >= _MOST_ABROAD
    if "country" not in hubs.column_names:
        return np.full(len(hubs), all_abroad)
    return mask_of(
        hubs,
        "country",
        lambda country: all_abroad if country is None else country.strip().casefold() not in _INDONESIA,
    )


def _undecided(hubs: pa.Table, kept: Kept) -> pa.Table:
    """The hubs of which no person decided."""
    entries = [kept.get("hubs", key) for key in hubs["id"].to_pylist()]
    return where(hubs, [entry is None or not entry.decision for entry in entries])


def _all_elsewhere(hubs: pa.Table, places: Places) -> dict[str, Place]:
    """The places of a short list of which Indonesia has nothing among the cities of the world, if most are in one country."""
    if len(hubs) >= FEWEST_ABROAD:
        # longer ones were looked up there together
        return {}
    here = [places[key] for key in hubs["id"].to_pylist()]
    # what an earlier build wrote down of it is a town, of which Indonesia's gazetteer has none
    unknown = sum(place.status == "unmatched" or place.kind == "town" for place in here)
    is_sure = any(place.status not in _OPEN and place.kind != "town" for place in here)
    # of a few that are in doubt the names are like some here by chance
    if is_sure or unknown < max(1, len(here) * (1 - _BY_CHANCE)):
        return {}
    rows = hubs.to_pylist()
    asked = [_asked_abroad(row) for row in rows]
    # what a city lies in may be written by letters that mean a country elsewhere
    found = place_in_one_country(asked) or place_in_one_country([one._replace(within=None) for one in asked])
    return {row["id"]: _sure_abroad(place, row["within"]) for row, place in zip(rows, found, strict=bool(found))}


def _told_elsewhere(hubs: pa.Table, found: Mapping[str, Place]) -> list[Problem]:
    placed = sum(place.status != "unmatched" for place in found.values())
    message = Sentence(
        "None of {n} hubs was surely found in Indonesia; {placed} stand at cities of the world.",
        n=len(hubs),
        placed=placed,
    )
    remedy = "If that is wrong, write the kabupaten or kota into a column within, or give lat and lon."
    file = hubs["file"][0].as_py()
    return [Problem(severity="note", code="found-abroad", message=message, remedy=remedy, file=file)]


def _share_abroad(pins: pa.Table) -> float:
    west, south, east, north = _BOX
    lat, lon = numbers_of(pins, "lat"), numbers_of(pins, "lon")
    inside = (lat >= south) & (lat <= north) & (lon >= west) & (lon <= east)
    return float((~inside).mean())


def _not_looked_up(rows: pa.Table) -> list[Problem]:
    if not len(rows):
        return []
    message = Sentence(
        "{n} hubs without a pin are in other countries, and not among the cities that hubmap knows there.", n=len(rows)
    )
    (origin,) = columns(rows[:1], "file", "sheet", "row")
    return [
        Problem(
            severity="note", code="abroad-not-looked-up", message=message, remedy="Give them lat and lon.", **origin
        )
    ]


def _with_pins_gathered(problems: list[Problem], located: pa.Table) -> list[Problem]:
    """One note instead of a doubt of each pin, where nearly all of them are abroad."""
    doubts = [problem for problem in problems if problem.code == "pin-at-sea"]
    pins = len(located)
    # a single pin elsewhere may be a slip
    are_away = pins > 1 and _share_abroad(located) > _MORE_ABROAD
    fewest = pins * _MORE_ABROAD if are_away else max(_FEWEST_AT_SEA, pins * _MANY_AT_SEA)
    if not doubts or len(doubts) < fewest:
        return problems
    template = (
        "{n} of {pins} pins lie outside Indonesia; the map shows the world."
        if len(doubts) >= pins * _MOST_ABROAD
        else "{n} of {pins} pins lie at sea or abroad."
    )
    message = Sentence(template, n=len(doubts), pins=pins)
    note = Problem(severity="note", code="pins-abroad", message=message, file=doubts[0].file, sheet=doubts[0].sheet)
    return [*(problem for problem in problems if problem.code != "pin-at-sea"), note]


def _widened(places: Places, hubs: pa.Table) -> Places:
    """Pins are as precise as the decimals they are written with."""
    if "pin_km" not in hubs.column_names:
        return places
    import numpy as np

    pins, at = places.pins, positions_of(places.pins.ids, hubs["id"])
    km = np.where(at >= 0, numbers_of(hubs, "pin_km")[at], np.nan)
    km = np.where(np.isnan(km), pins.precision_km, km)
    told = where(hubs, ~np.isnan(numbers_of(hubs, "pin_km")) & mask_of(hubs, "id", places.others.keys()))
    written = dict(zip(told["id"].to_pylist(), told["pin_km"].to_pylist(), strict=True))
    others = {
        key: replace(place, precision_km=written[key]) if key in written and place.status == "pinned" else place
        for key, place in places.others.items()
    }
    return Places(places.order, replace(pins, precision_km=km), others)
