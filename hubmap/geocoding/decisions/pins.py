"""Points that people set by hand: whether they can be meant, and where they lie if not."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Final

from hubmap.errors import UsageError
from hubmap.geocoding.gazetteer import Gazetteer, load
from hubmap.geocoding.gazetteer.nearest import is_abroad, is_peopled, near, reverse
from hubmap.geocoding.place import Place
from hubmap.problems import Problem, Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hubmap.geocoding.gazetteer.nearest import Surroundings

__all__ = ["PIN_PRECISION_KM", "doubts", "pin_place"]

# a pin set by hand is as good as the map it was read from
PIN_PRECISION_KM: Final = 0.5
# a pin this near to the stated place may lie across a border whose line is not known
BORDER_KM: Final = 5.0
# farther from every village than this is at sea or in a wilderness
LONELY_KM: Final = 25.0
# distances on a plane are good to a percent
_SURELY: Final = 0.98


def doubts(
    lat: float, lon: float, within: str | None, where: Mapping[str, Any], *, gazetteer: Gazetteer | None = None
) -> list[Problem]:
    """Tell what speaks against a pin.

    Parameters
    ----------
    lat, lon
        Degrees, WGS 84 (EPSG:4326).
    within
        The context that the pin was set for.
    where
        File, sheet, row, column and value for the problems.
    gazetteer
        What places are known; the shipped gazetteer if it is not given.

    Returns
    -------
    list of Problem
        At most one warning: at 0, 0; latitude and longitude swapped; at sea or abroad; outside the stated place.
    """
    gazetteer = gazetteer or load()
    here = {"pin": f"{lat:g}, {lon:g}"}
    if lat == 0 and lon == 0:
        return [
            _doubt(
                "pin-at-zero",
                Sentence("The pin {pin} is where nothing lies: in the Gulf of Guinea.", **here),
                "Look the point up, or clear lat and lon.",
                where,
            )
        ]
    if not within and (is_peopled(lat, lon, gazetteer=gazetteer) or _is_near_villages(gazetteer, lat, lon)):
        return []
    found = _reversed(gazetteer, lat, lon)
    if found is None or found.distance_km > LONELY_KM:
        if swapped := _reversed(gazetteer, lon, lat):
            swap = f"{lon:g}, {lat:g}"
            message = Sentence(
                "The pin {pin} is not in Indonesia, but {swapped} is in {place}.",
                **here,
                swapped=swap,
                place=swapped.name,
            )
            return [_doubt("pin-swapped", message, "Swap lat and lon.", where)]
        message = Sentence("The pin {pin} lies at sea or abroad.", **here)
        if found:
            message = Sentence(
                "The pin {pin} lies at sea or abroad, {km} km from {place}.",
                **here,
                km=f"{found.distance_km:.0f}",
                place=found.name,
            )
        return [_doubt("pin-at-sea", message, "Check lat and lon.", where)]
    if within and not _is_within(gazetteer, lat, lon, within):
        remedy = "Correct the pin, or the column within."
        message = Sentence(
            "The pin {pin} lies in {place}, not within {within}.", **here, place=found.name, within=within
        )
        return [_doubt("pin-outside", message, remedy, where)]
    return []


def _is_near_villages(gazetteer: Gazetteer, lat: float, lon: float) -> bool:
    """Whether a point is certain to lie in the country and near a village, told without what measures exactly."""
    km, _ = min(near(gazetteer, lat, lon), default=(inf, 0))
    return km <= LONELY_KM * _SURELY and not is_abroad(lat, lon)


def _reversed(gazetteer: Gazetteer, lat: float, lon: float) -> Surroundings | None:
    """Return what lies at a point, or nothing where there is no such point."""
    try:
        return reverse(lat, lon, gazetteer=gazetteer)
    except UsageError:
        return None


def _doubt(code: str, message: str, remedy: str, where: Mapping[str, Any]) -> Problem:
    return Problem(severity="warning", code=code, message=message, remedy=remedy, **where)


def _is_within(gazetteer: Gazetteer, lat: float, lon: float, within: str) -> bool:
    """Whether all that is known of the context holds a village near the pin; what is not known says nothing."""
    # whoever has pins alone needs no matcher
    from hubmap.geocoding.matching import parse
    from hubmap.geocoding.matching.search import matcher

    around = [number for km, number in near(gazetteer, lat, lon) if km <= BORDER_KM]
    nearest = min(near(gazetteer, lat, lon))
    around = around if nearest[0] <= BORDER_KM else [nearest[1]]
    for text in parse.parts(within, gazetteer.lexicon):
        ring = matcher(gazetteer).contexts.as_context(parse.parse(text, gazetteer.lexicon))
        if ring and not any(gazetteer.holds(bearer.number, village) for bearer in ring for village in around):
            return False
    return True


def pin_place(query: str, within: str | None, name: str | None, lat: float, lon: float) -> Place:
    """Return a point that was set by hand as a place, which bears the name that it was set for."""
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
