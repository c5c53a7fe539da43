"""The files of the shipped gazetteer, read into memory; geodata/README.md tells what they are."""

from __future__ import annotations

import csv
import gzip
import json
import sys
from array import array
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer import name_keys
from hubmap.geocoding.gazetteer.lexicon import lexicon_of
from hubmap.geocoding.gazetteer.own_places import add_own_places, read_own_places
from hubmap.geocoding.gazetteer.store import Gazetteer, Postcodes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hubmap.geocoding.place import Kind

__all__ = ["read"]

AREA_FILES: Final[tuple[tuple[str, Kind], ...]] = (
    ("provinces.csv", "province"),
    ("regencies.csv", "regency"),
    ("districts.csv", "district"),
)

# until when a place was a part of what names it as context
UNTIL: Final = "until "


def read(folder: Path) -> Gazetteer:
    """Read a gazetteer from its folder; the parts are told in geodata/README.md."""
    gazetteer = Gazetteer(
        folder=folder, lexicon=lexicon_of(folder), by_inhabitants=_said_of(folder).get("towns_by_inhabitants", False)
    )
    seats = _read_areas(gazetteer, folder)
    if (folder / "villages.txt").is_file():
        _read_villages(gazetteer, folder)
    gazetteer.first_village = gazetteer.first_village or len(gazetteer)
    _read_metros(gazetteer, folder / "metros.csv")
    _read_towns(gazetteer, folder / "towns.csv")
    _read_names(gazetteer, folder)
    add_own_places(gazetteer, read_own_places(folder))
    _mark_seats(gazetteer, seats)
    return gazetteer


def _rows(path: Path) -> Iterator[list[str]]:
    """Yield the rows of a table without its header, packed or not; none if a package has no such table."""
    packed = path.with_name(f"{path.name}.gz")
    if not path.is_file() and not packed.is_file():
        return
    with (
        path.open(encoding="utf-8", newline="")
        if path.is_file()
        else gzip.open(packed, "rt", encoding="utf-8", newline="") as file
    ):
        rows = csv.reader(file)
        next(rows)
        yield from rows


def _said_of(folder: Path) -> dict[str, bool]:
    """Return what the descriptor says of how the package is to be read."""
    path = folder / "datapackage.json"
    said: dict[str, bool] = json.loads(path.read_bytes()).get("hubmap", {}) if path.is_file() else {}
    return said


def _read_areas(gazetteer: Gazetteer, folder: Path) -> dict[int, str]:
    """Read provinces, regencies and districts; return the keys of the seats by the number of what they are seats of."""
    seats: dict[int, str] = {}
    for file, kind in AREA_FILES:
        rows = list(_rows(folder / file))
        if not rows:
            continue
        codes, labels, *rest, lat, lon, precision = zip(*rows, strict=True)
        parents = [gazetteer.by_code.get(code[:-3], -1) for code in codes]
        numbers = gazetteer.add(kind, codes, labels, (lat, lon), parents)
        gazetteer.precision.update(zip(numbers, map(float, precision), strict=True))
        if kind == "district":
            gazetteer.village_km.update(zip(numbers, map(float, rest[0]), strict=True))
        else:
            gazetteer.population.update(
                (number, int(count or 0)) for number, count in zip(numbers, rest[1], strict=True)
            )
            seats.update(zip(numbers, map(name_keys.key, rest[0]), strict=True))
        if kind != "province":
            gazetteer.levels.append((numbers.start, numbers.stop))
    return seats


def _read_villages(gazetteer: Gazetteer, folder: Path) -> None:
    """Read the villages as they are written, not packed and a column at a time: one by one would take seconds."""
    lines = (folder / "villages.txt").read_bytes().decode("utf-8").split("\n")
    codes, labels = (line.split("\t") for line in lines[:2])
    numbers = range(len(gazetteer), len(gazetteer) + len(codes))
    gazetteer.first_village = numbers.start
    gazetteer.levels.append((numbers.start, numbers.stop))
    gazetteer.codes.extend(codes)
    gazetteer.labels.extend(labels)
    gazetteer.kinds.extend(["village"] * len(codes))
    gazetteer.postcodes = Postcodes(lines[2], numbers.start)
    gazetteer.by_key.update(zip(name_keys.keys(labels), numbers, strict=True))
    columns = (gazetteer.lat, gazetteer.lon, gazetteer.parents, gazetteer.before)
    written = array("i", (folder / "villages.int32").read_bytes())
    if sys.byteorder == "big":
        written.byteswap()
    for place, column in enumerate(columns):
        column.extend(written[place * len(codes) : (place + 1) * len(codes)])


def _read_metros(gazetteer: Gazetteer, path: Path) -> None:
    for short, name, variants, members, _source, _note in _rows(path):
        codes = tuple(members.split(";"))
        inside = [gazetteer.record(gazetteer.by_code[code]) for code in codes]
        lat, lon = (
            sum(point) / len(inside) for point in zip(*((place.lat, place.lon) for place in inside), strict=True)
        )
        (number,) = gazetteer.add("metro", [short], [name], ([lat], [lon]), [-1])
        gazetteer.members[number] = codes
        reach = max(place.precision_km + 111 * max(abs(place.lat - lat), abs(place.lon - lon)) for place in inside)
        gazetteer.precision[number] = round(reach, 1)
        for variant in filter(None, variants.split(";")):
            gazetteer.aliases.setdefault(name_keys.key(variant), []).append((number, "alias"))
            gazetteer.aliases_of.setdefault(number, []).append(name_keys.key(variant))


def _read_towns(gazetteer: Gazetteer, path: Path) -> None:
    ids, labels, lat, lon, parents, population = zip(*_rows(path), strict=True)
    codes = [f"gn:{geonames_id}" for geonames_id in ids]
    numbers = gazetteer.add("town", codes, labels, (lat, lon), [gazetteer.by_code.get(one, -1) for one in parents])
    gazetteer.first_town = numbers.start
    gazetteer.population.update(
        (number, int(count)) for number, count in zip(numbers, population, strict=True) if count
    )


def _read_names(gazetteer: Gazetteer, folder: Path) -> None:
    for name, code, how, source in _rows(folder / "names.csv"):
        name_key, number = name_keys.key(name), gazetteer.at(code)
        if how == "context":
            gazetteer.only_context.setdefault(name_key, []).append(number)
            if source.startswith(UNTIL):
                gazetteer.split_from[name_key, number] = f"{name} ({source.removeprefix(UNTIL)})"
            continue
        gazetteer.aliases.setdefault(name_key, []).append(
            (number, "old_spelling" if how == "old_spelling" else "alias")
        )
        gazetteer.aliases_of.setdefault(number, []).append(name_key)
    gazetteer.preferred.update(gazetteer.at(code) for _name, code, _why in _rows(folder / "bare_names.csv"))


def _mark_seats(gazetteer: Gazetteer, seats: dict[int, str]) -> None:
    """Mark what is the seat of the area that it lies in; a seat that is no place of its own names the area."""
    for area, seat in seats.items():
        if not seat:
            continue
        inside = [number for number, _match in gazetteer.named(seat) if area in gazetteer.ancestors(number)]
        gazetteer.seats.update(number for number in inside if gazetteer.kinds[number] != "regency")
        if not inside and gazetteer.key_of(area) != seat:
            gazetteer.aliases.setdefault(seat, []).append((area, "alias"))
            gazetteer.aliases_of.setdefault(area, []).append(seat)
