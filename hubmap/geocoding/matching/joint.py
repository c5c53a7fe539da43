"""Names of one list placed together: a code is one row's, and rows of one list are of one level."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.matching.address import take_apart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.place import Alternative, Kind, Place

__all__ = ["place_jointly"]

# a list of so many names of which so many are of one level is a list of that level
FEWEST_OF_LEVEL: Final = 10
SHARE_OF_LEVEL: Final = 0.8
# a list of which so many are in one regency is of that regency
SHARE_OF_REGENCY: Final = 0.7
# 33.10
_REGENCY_DIGITS: Final = 5
_BELOW_REGENCY: Final = ("district", "village")
# in 494 names of a list of regencies and cities that was placed with and without, all were right
JOINT_RIGHT: Final = 0.97
# of villages many bear one name
_TITLED_LEVELS: Final = ("province", "district")
SAID_CITY: Final = frozenset({"kota", "kabupaten"})


def place_jointly(found: Sequence[Place], gazetteer: Gazetteer) -> list[Place]:
    """Settle what single names leave open by what the list says elsewhere.

    Where Kota Bogor stands in a list, Bogor is the Kabupaten; and in a list of regencies Gorontalo is no province.

    Parameters
    ----------
    found
        What was found for the different names of one list.
    gazetteer
        Where it was found.

    Returns
    -------
    list of Place
        In the same order; what the list decided has ``joint`` set.
    """
    level = _level_of(found)
    taken = Counter(place.code for place in found if place.code and _is_said(place, gazetteer))
    settled = [_settled(place, level, taken, gazetteer) for place in found]
    regency = _regency_of(settled)
    return [_in_regency(place, regency, gazetteer) for place in settled] if regency else settled


def _level_of(found: Sequence[Place]) -> Kind | None:
    """Return the level of nearly all places of a list; None if they are mixed or few."""
    kinds = Counter(place.kind for place in found if place.kind)
    if not kinds:
        return None
    kind, count = kinds.most_common(1)[0]
    return kind if len(found) >= FEWEST_OF_LEVEL and count >= SHARE_OF_LEVEL * len(found) else None


def _regency_of(found: Sequence[Place]) -> str | None:
    """Return the code of the regency in which nearly all districts or villages of a list lie; None if they are few or all over."""
    codes = Counter(place.code[:_REGENCY_DIGITS] for place in found if place.code and place.kind in _BELOW_REGENCY)
    if not codes:
        return None
    code, count = codes.most_common(1)[0]
    return code if count >= FEWEST_OF_LEVEL and count >= SHARE_OF_REGENCY * len(found) else None


def _in_regency(place: Place, regency: str, gazetteer: Gazetteer) -> Place:
    """A district or village without a context where the others of its list are, if it is there or has a namesake there."""
    if place.within or place.kind not in _BELOW_REGENCY or place.match in ("wider", "online"):
        return place
    if (place.code or "").startswith(regency):
        return replace(place, status="matched", joint=True) if place.status == "review" else place
    inside = [
        option
        for option in place.alternatives
        if option.kind == place.kind
        and (option.code or "").startswith(regency)
        and _bears_name(option, place, gazetteer)
    ]
    return _chosen(place, inside[0], gazetteer) if len(inside) == 1 else place


def _is_said(place: Place, gazetteer: Gazetteer) -> bool:
    """Whether the name itself says which of city and regency it is."""
    if place.kind != "regency" or place.status == "unmatched":
        return False
    pieces = take_apart(place.query, gazetteer.lexicon).places
    return bool(pieces) and pieces[0].name.kind in SAID_CITY


def _settled(place: Place, level: Kind | None, taken: Counter[str], gazetteer: Gazetteer) -> Place:
    if place.match in (None, "wider", "online") or place.kind in ("area", "site") or _is_said(place, gazetteer):
        return place
    options: list[Place | Alternative] = [place, *place.alternatives]
    if level and place.kind != level:
        same = [option for option in options if option.kind == level and _bears_name(option, place, gazetteer)]
        options = same or options
        if level in _TITLED_LEVELS and len(same) == 1:
            return _chosen(place, same[0], gazetteer)
    twins = [option for option in options if option.kind == "regency" and _bears_name(option, place, gazetteer)]
    free = [option for option in twins if option.code and not taken[option.code]]
    if len(twins) > 1 and len(free) == 1:
        return _chosen(place, free[0], gazetteer)
    if level == "regency" and place.kind != level and len(twins) == 1:
        return _chosen(place, twins[0], gazetteer)
    return place


def _bears_name(option: Place | Alternative, place: Place, gazetteer: Gazetteer) -> bool:
    """Whether an alternative bears the same name as the place, and not only one that looks alike."""
    if option.code is None or place.code is None:
        return False
    return gazetteer.key_of(gazetteer.at(option.code)) == gazetteer.key_of(gazetteer.at(place.code))


def _chosen(place: Place, option: Place | Alternative, gazetteer: Gazetteer) -> Place:
    number = gazetteer.at(option.code or "")
    record = gazetteer.record(number)
    others = tuple(other for other in place.alternatives if other.code != option.code)
    return replace(
        place,
        status="matched",
        name=gazetteer.full_name(number),
        kind=record.kind,
        code=record.code,
        lat=record.lat,
        lon=record.lon,
        precision_km=record.precision_km,
        confidence=JOINT_RIGHT,
        alternatives=others,
        members=gazetteer.members.get(number, ()),
        joint=True,
    )
