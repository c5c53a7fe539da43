"""Names looked up among the cities of the world: each, what it lies in, and the country that the others of its list are in."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer import named
from hubmap.geocoding.place import Place
from hubmap.geocoding.pool import Asked, place_all

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubmap.geocoding.place import Alternative

__all__ = ["place_in_one_country", "place_in_world"]

# how far from its city's point a firm may be of which no more is known
_CITY_KM: Final = 10.0
# where so many of a list's cities are in one country, its other names are looked for there too
_MOST: Final = 0.6
_ENOUGH: Final = 5


def place_in_world(asked: Sequence[Asked]) -> list[Place]:
    """Find names among the cities of the world; a name that is none stands at the city that its context names.

    Parameters
    ----------
    asked
        Different names of one list.

    Returns
    -------
    list of Place
        In the same order; a country alone is no place of what lies in it, and its name is then ``unmatched``.
    """
    found = [_city(one, place) for one, place in zip(asked, place_all(asked, gazetteer=named("world")), strict=True)]
    unknown = [one for one, place in zip(asked, found, strict=True) if place.status == "unmatched" and one.within]
    around = {one: _around(one.within or "") for one in unknown}
    wider = list(dict.fromkeys(city for cities in around.values() for city in cities))
    cities = dict(zip(wider, place_all(wider, gazetteer=named("world")), strict=True)) if wider else {}
    placed = [
        _in_city(one, [cities[city] for city in around.get(one, ())]) if one in around else place
        for one, place in zip(asked, found, strict=True)
    ]
    country = _country_of(placed)
    return [_moved(place, country) for place in _asked_again(placed, country)] if country else placed


def place_in_one_country(asked: Sequence[Asked]) -> list[Place]:
    """Find names among the cities of the world, if most of them are in one country; else none.

    Parameters
    ----------
    asked
        What is asked of each hub of one list.

    Returns
    -------
    list of Place
        In the same order, as `place_in_world`, or empty.
    """
    different = list(dict.fromkeys(asked))
    found = place_in_world(different)
    countries = Counter(_country(place.name) for place in found if place.name)
    country, count = countries.most_common(1)[0] if countries else ("", 0)
    if count < max(2, _MOST * len(different)):
        return []
    moved = {one: _moved(place, country) for one, place in zip(different, found, strict=True)}
    return [moved[one] for one in asked]


def _asked_again(places: list[Place], country: str) -> list[Place]:
    """The places, of which those that were not found are looked up as cities of the country of the others."""
    unknown = [place for place in places if place.status == "unmatched" and place.within]
    cities = [Asked((place.within or "").partition(", ")[0], country) for place in unknown]
    if not cities:
        return places
    again = zip(unknown, cities, place_all(cities, gazetteer=named("world")), strict=True)
    found = {
        id(place): _in_city(Asked(place.query, place.within), [city])
        for place, _, city in again
        if city.name and _country(city.name) == country
    }
    return [found.get(id(place), place) for place in places]


def _city(asked: Asked, place: Place) -> Place:
    is_city = place.status != "unmatched" and place.match != "wider" and place.kind != "area"
    return place if is_city else Place(query=asked.name, within=asked.within, status="unmatched")


def _around(within: str) -> list[Asked]:
    """The city that a context may name: in what it lies in, and alone, as a state may be written by letters that mean a country."""
    name, _, rest = within.partition(", ")
    return [Asked(name, rest or None), *([Asked(name, None)] if rest else [])]


def _in_city(asked: Asked, found: Sequence[Place]) -> Place:
    city = next((place for place in found if place.match == "exact" and place.kind == "town"), None)
    if city is None:
        return Place(query=asked.name, within=asked.within, status="unmatched")
    precision_km = max(city.precision_km or 0.0, _CITY_KM)
    return replace(city, query=asked.name, within=asked.within, match="wider", precision_km=precision_km)


def _country_of(places: Sequence[Place]) -> str | None:
    """The country of nearly all cities of a list; None if they are few or all over."""
    countries = Counter(_country(place.name) for place in places if place.name)
    if countries.total() < _ENOUGH:
        return None
    country, count = countries.most_common(1)[0]
    return country if count >= _MOST * countries.total() else None


def _moved(place: Place, country: str) -> Place:
    """A place in the country of its list, where it is there or has a namesake there."""
    if place.name is None:
        return place
    if _country(place.name) == country:
        return replace(place, status="matched", joint=True) if place.match != "wider" else place
    other: Alternative | None = next((one for one in place.alternatives if _country(one.name) == country), None)
    if other is None:
        return place
    moved = replace(place, name=other.name, lat=other.lat, lon=other.lon, kind=other.kind, code=other.code)
    return replace(moved, status="matched", joint=True)


def _country(name: str) -> str:
    return name.rpartition(", ")[2]
