"""Places of one's own beside those of the official list: industrial estates and the like, of a package or of an input."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer.name_keys import key
from hubmap.geocoding.gazetteer.store import TOWN_KM, Gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

__all__ = ["COLUMNS", "FILE", "OwnPlace", "add_own_places", "read_own_places", "with_own_places"]

FILE: Final = "own_places.csv"
COLUMNS: Final = ("name", "other_names", "code", "lat", "lon", "precision_km", "source")
# a short form alone would be the name of all of them
SHORTEST: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPlace:
    """A place that somebody adds.

    Parameters
    ----------
    name, other_names
        What it is called.
    code
        Code of the place of the official list that it lies in; empty if nobody knows.
    lat, lon
        Degrees, WGS 84 (EPSG:4326); None for the point of what it lies in.
    precision_km
        How far off the point may be; that of what it lies in, where it has none.
    """

    name: str
    other_names: tuple[str, ...] = ()
    code: str = ""
    lat: float | None = None
    lon: float | None = None
    precision_km: float = TOWN_KM


def read_own_places(folder: Path) -> Iterator[OwnPlace]:
    """Yield what a package's table of such places holds; none if it has no such table."""
    path = folder / FILE
    if not path.is_file():
        return
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            has_point = bool(row["lat"] and row["lon"])
            yield OwnPlace(
                name=row["name"],
                other_names=tuple(filter(None, row["other_names"].split(";"))),
                code=row["code"],
                lat=float(row["lat"]) if has_point else None,
                lon=float(row["lon"]) if has_point else None,
                precision_km=float(row.get("precision_km") or TOWN_KM),
            )


def with_own_places(gazetteer: Gazetteer, places: Iterable[OwnPlace]) -> Gazetteer:
    """Return a gazetteer that holds these places too; the one that is given stays as it is."""
    own = replace(
        gazetteer,
        codes=[*gazetteer.codes],
        labels=[*gazetteer.labels],
        kinds=[*gazetteer.kinds],
        parents=gazetteer.parents[:],
        lat=gazetteer.lat[:],
        lon=gazetteer.lon[:],
        before=gazetteer.before[:],
        by_code={**gazetteer.by_code},
        by_key={**gazetteer.by_key},
        aliases={**gazetteer.aliases},
        aliases_of={**gazetteer.aliases_of},
        precision={**gazetteer.precision},
    )
    add_own_places(own, places)
    return own


def add_own_places(gazetteer: Gazetteer, places: Iterable[OwnPlace]) -> None:
    """Enter such places, each under all its names; where what one lies in is not known, it has to have a point."""
    for place in places:
        parent = gazetteer.number(place.code) if place.code else None
        if parent is None and place.lat is None:
            continue
        point, km = _spot(gazetteer, place, parent)
        # no code of a list: it is the name that tells one from another
        code = f"own:{key(place.name)}"
        while code in gazetteer.by_code:
            code += "+"
        (number,) = gazetteer.add(
            "site", [code], [place.name], ([point[0]], [point[1]]), [-1 if parent is None else parent]
        )
        gazetteer.precision[number] = km
        own_key = key(place.name)
        keys = {
            name_key: None
            for name in (place.name, *place.other_names)
            for name_key in _keys(name, gazetteer.lexicon.estates)
        }
        for name_key in filter(lambda one: one != own_key, keys):
            gazetteer.aliases[name_key] = [*gazetteer.aliases.get(name_key, ()), (number, "alias")]
            gazetteer.aliases_of[number] = [*gazetteer.aliases_of.get(number, ()), name_key]


def _spot(gazetteer: Gazetteer, place: OwnPlace, parent: int | None) -> tuple[tuple[float, float], float]:
    """The point of a place of one's own, and how far off it may be."""
    if place.lat is not None and place.lon is not None:
        return (place.lat, place.lon), place.precision_km
    outer = gazetteer.record(parent or 0)
    return (outer.lat, outer.lon), outer.precision_km


def _keys(name: str, estates: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield the keys of a name, at length and in short: Kawasan Industri Candi, KI Candi; what is in brackets is another name."""
    outside, _, inside = name.partition("(")
    for text in (name, outside, inside.rstrip(") ")):
        said = " ".join(text.casefold().split())
        if len(key(said)) < SHORTEST:
            continue
        yield key(said)
        for long, short in estates:
            for one, other in ((long, short), (short, long)):
                if said.startswith(f"{one} "):
                    yield key(other + said[len(one) :])
