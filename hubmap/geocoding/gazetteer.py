"""The shipped gazetteer in memory: Indonesia's provinces, regencies, districts and villages, other names, towns, metro regions.

A record is known by its number; what is said of it stands in columns, so that 97,000 records load in a fraction of a
second and take little memory. `Record` is one of them taken out.
"""

from __future__ import annotations

import csv
import gzip
import sys
from array import array
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from hubmap.geocoding import names
from hubmap.memory import no_collection
from hubmap.paths import geodata_dir

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hubmap.geocoding.place import Kind, Match

__all__ = ["Gazetteer", "Record", "load", "plain", "read"]

NO_POINT: Final = -(2**31)
PER_DEGREE: Final = 10_000
AREA_FILES: Final[tuple[tuple[str, Kind], ...]] = (
    ("provinces.csv", "province"),
    ("regencies.csv", "regency"),
    ("districts.csv", "district"),
)
PLAIN_KINDS: Final = ("Kabupaten Administrasi ", "Kota Administrasi ", "Kabupaten ", "Kota ")
VILLAGE_WORDS: Final = {"11": "Gampong", "13": "Nagari", "34": "Kalurahan"} | dict.fromkeys(
    ("91", "92", "93", "94", "95", "96"), "Kampung"
)
# GeoNames gives a town as one point in its middle
TOWN_KM: Final = 2.0


@dataclass(frozen=True, slots=True)
class Record:
    """One place of the gazetteer.

    Parameters
    ----------
    number
        Its number in the gazetteer (not stable between versions of the data).
    code
        Dotted Kemendagri code; a metro region's short name; ``gn:`` and GeoNames' id for a town.
    name
        Its own name as the source writes it, ``Kabupaten Klaten`` for a regency, ``Ceper`` for a district.
    kind
        Its level.
    lat, lon
        Point in degrees (WGS 84); a village without one has its parent's.
    precision_km
        How far off the true spot the point may be: for an area the distance within which nine in ten of its villages
        lie, for a village the usual distance to the next one, measured by district; its parent's where it has no point.
    """

    number: int
    code: str
    name: str
    kind: Kind
    lat: float
    lon: float
    precision_km: float


@dataclass(slots=True, eq=False)
class Gazetteer:
    """All places by number, code and key; made by `load`, not changed afterwards."""

    codes: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    kinds: list[Kind] = field(default_factory=list)
    parents: array[int] = field(default_factory=lambda: array("i"))
    lat: array[int] = field(default_factory=lambda: array("i"))
    lon: array[int] = field(default_factory=lambda: array("i"))
    by_code: dict[str, int] = field(default_factory=dict)
    by_key: dict[str, list[int]] = field(default_factory=dict)
    aliases: dict[str, list[tuple[int, Match]]] = field(default_factory=dict)
    population: dict[int, int] = field(default_factory=dict)
    precision: dict[int, float] = field(default_factory=dict)
    village_km: dict[int, float] = field(default_factory=dict)
    postcodes: list[str] = field(default_factory=list)
    first_village: int = 0
    # where the regencies, districts and villages stand, each sorted by code
    levels: list[tuple[int, int]] = field(default_factory=list)
    towns_in: dict[int, list[int]] = field(default_factory=dict)
    aliases_of: dict[int, list[str]] = field(default_factory=dict)
    # names that say where a place lies, but are not its own: former parents, islands, regions
    only_context: dict[str, list[int]] = field(default_factory=dict)
    by_postcode: dict[str, list[int]] = field(default_factory=dict)
    folder: Path | None = None
    members: dict[int, tuple[str, ...]] = field(default_factory=dict)
    # places that are meant by their bare name, whatever their rank says, and districts, towns and villages that are seats
    preferred: set[int] = field(default_factory=set)
    seats: set[int] = field(default_factory=set)

    def __len__(self) -> int:
        return len(self.codes)

    def record(self, number: int) -> Record:
        """Return one place; a place without a point gets the point and the precision of its parent."""
        spot = number
        while self.lat[spot] == NO_POINT:
            spot = self.parents[spot]
        lat, lon = self.lat[spot] / PER_DEGREE, self.lon[spot] / PER_DEGREE
        return Record(
            number, self.codes[number], self.labels[number], self.kinds[number], lat, lon, self._precision(spot)
        )

    def _precision(self, number: int) -> float:
        if self.kinds[number] == "village":
            return self.village_km[self.parents[number]]
        return self.precision.get(number, TOWN_KM)

    def find(self, code: str) -> Record | None:
        """Return the place with this code, dotted or not; None if there is none."""
        if code.isdigit():
            code = ".".join(part for part in (code[:2], code[2:4], code[4:6], code[6:]) if part)
        number = self.by_code.get(code)
        return None if number is None else self.record(number)

    def named(self, name_key: str) -> list[tuple[int, Match]]:
        """Return the numbers of all places with this key, and whether it is their name, an alias or an old spelling."""
        own: list[tuple[int, Match]] = [(number, "exact") for number in self.by_key.get(name_key, ())]
        known = {number for number, _ in own}
        return own + [pair for pair in self.aliases.get(name_key, ()) if pair[0] not in known]

    def ancestors(self, number: int) -> Iterator[int]:
        """Yield the place's parent, its parent's parent and so on up to the province."""
        while (number := self.parents[number]) >= 0:
            yield number

    def children(self, code: str) -> list[Record]:
        """Return the places right under a code, in order of code; for a metro region its members."""
        number = self.by_code[code]
        if number in self.members:
            return [self.record(self.by_code[member]) for member in self.members[number]]
        return [self.record(child) for child, parent in enumerate(self.parents) if parent == number]

    def holds(self, outer: int, inner: int) -> bool:
        """Whether one place lies in the other or is the same."""
        line = {inner, *self.ancestors(inner)}
        if outer in self.members and outer != inner:
            return any(self.by_code[member] in line for member in self.members[outer])
        return outer in line

    def villages_at(self, postcode: str) -> list[int]:
        """Return the villages with a postcode; the index is made when it is first asked for."""
        if not self.by_postcode:
            for number, code in enumerate(self.postcodes, start=self.first_village):
                self.by_postcode.setdefault(code, []).append(number)
        return self.by_postcode.get(postcode, [])

    def postcode(self, number: int) -> str:
        """Return a village's postcode; empty for any other place."""
        return self.postcodes[number - self.first_village] if self.kinds[number] == "village" else ""

    def key_of(self, number: int) -> str:
        """Return the key of a place's own name, a regency's without Kabupaten or Kota."""
        label = self.labels[number]
        return names.key(plain(label) if self.kinds[number] == "regency" else label)

    def title(self, number: int) -> str:
        """Return the place's own name with its level, such as ``Kecamatan Ceper``."""
        label, kind, code = self.labels[number], self.kinds[number], self.codes[number]
        if kind == "district":
            return f"{_district_word(code)} {label}"
        if kind == "village":
            word = _village_word(code)
            return label if label.startswith(f"{word} ") else f"{word} {label}"
        return label

    def full_name(self, number: int) -> str:
        """Return the name with all parents, such as ``Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah``."""
        return ", ".join(self.title(place) for place in (number, *self.ancestors(number)))

    def add(self, code: str, label: str, kind: Kind, point: tuple[str, str], parent: int) -> int:
        """Append one place and return its number; its key is entered too."""
        number = len(self.codes)
        self.codes.append(code)
        self.labels.append(label)
        self.kinds.append(kind)
        self.parents.append(parent)
        self.lat.append(round(float(point[0]) * PER_DEGREE))
        self.lon.append(round(float(point[1]) * PER_DEGREE))
        self.by_code[code] = number
        self.by_key.setdefault(self.key_of(number), []).append(number)
        return number


def plain(label: str) -> str:
    """Return a regency's name without Kabupaten or Kota; any other name as it is."""
    for kind in PLAIN_KINDS:
        if label.startswith(kind):
            return label.removeprefix(kind)
    return label


def _district_word(code: str) -> str:
    if code[:2] == "34":
        return "Kemantren" if code[3:5] == "71" else "Kapanewon"
    return "Distrik" if code[:1] == "9" else "Kecamatan"


def _village_word(code: str) -> str:
    # the last part of a code begins with 1 for a kelurahan, 2 for a desa (which some provinces call otherwise), 3 for a desa adat
    return {"1": "Kelurahan", "3": "Desa Adat"}.get(code[9]) or VILLAGE_WORDS.get(code[:2], "Desa")


@lru_cache(maxsize=1)
def load() -> Gazetteer:
    """Read the shipped gazetteer, once a process."""
    with no_collection():
        return read(geodata_dir() / "gazetteer")


def read(folder: Path) -> Gazetteer:
    """Read a gazetteer from its folder; the parts are told in geodata/README.md."""
    gazetteer = Gazetteer(folder=folder)
    seats = _read_areas(gazetteer, folder)
    _read_villages(gazetteer, folder / "villages.txt.gz")
    _read_metros(gazetteer, folder / "metros.csv")
    _read_towns(gazetteer, folder / "towns.csv")
    _read_names(gazetteer, folder)
    _mark_seats(gazetteer, seats)
    return gazetteer


def _rows(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        yield from rows


def _read_areas(gazetteer: Gazetteer, folder: Path) -> dict[int, str]:
    """Read provinces, regencies and districts; return the keys of the seats by the number of what they are seats of."""
    seats: dict[int, str] = {}
    for file, kind in AREA_FILES:
        first = len(gazetteer)
        for code, name, *rest, lat, lon, precision in _rows(folder / file):
            number = gazetteer.add(code, name, kind, (lat, lon), gazetteer.by_code.get(code[:-3], -1))
            gazetteer.precision[number] = float(precision)
            if kind == "district":
                gazetteer.village_km[number] = float(rest[0])
            else:
                gazetteer.population[number] = int(rest[1] or 0)
                seats[number] = names.key(rest[0])
        if kind != "province":
            gazetteer.levels.append((first, len(gazetteer)))
    return seats


def _read_villages(gazetteer: Gazetteer, path: Path) -> None:
    """Read the villages a column at a time: one by one would take seconds."""
    lines = gzip.decompress(path.read_bytes()).decode("utf-8").split("\n")
    codes, labels, postcodes, lat, lon = (line.split("\t") for line in lines)
    first = gazetteer.first_village = len(gazetteer)
    by_code = gazetteer.by_code
    gazetteer.parents.extend([by_code[code[:8]] for code in codes])
    gazetteer.codes.extend(codes)
    gazetteer.labels.extend(labels)
    gazetteer.kinds.extend(["village"] * len(codes))
    gazetteer.postcodes = list(map(sys.intern, postcodes))
    gazetteer.lat.extend([int(value) if value else NO_POINT for value in lat])
    gazetteer.lon.extend([int(value) if value else NO_POINT for value in lon])
    gazetteer.levels.append((first, len(gazetteer)))
    by_code.update(zip(codes, range(first, first + len(codes)), strict=True))
    by_key = gazetteer.by_key
    for number, name_key in enumerate(names.keys_of_lines("\n".join(labels)), start=first):
        if name_key in by_key:
            by_key[name_key].append(number)
        else:
            by_key[name_key] = [number]


def _read_metros(gazetteer: Gazetteer, path: Path) -> None:
    for short, name, variants, members, _source, _note in _rows(path):
        codes = tuple(members.split(";"))
        inside = [gazetteer.record(gazetteer.by_code[code]) for code in codes]
        lat, lon = (
            sum(point) / len(inside) for point in zip(*((place.lat, place.lon) for place in inside), strict=True)
        )
        number = gazetteer.add(short, name, "metro", (str(lat), str(lon)), -1)
        gazetteer.members[number] = codes
        reach = max(place.precision_km + 111 * max(abs(place.lat - lat), abs(place.lon - lon)) for place in inside)
        gazetteer.precision[number] = round(reach, 1)
        for variant in filter(None, variants.split(";")):
            gazetteer.aliases.setdefault(names.key(variant), []).append((number, "alias"))
            gazetteer.aliases_of.setdefault(number, []).append(names.key(variant))


def _read_towns(gazetteer: Gazetteer, path: Path) -> None:
    for geonames_id, name, lat, lon, parent, population in _rows(path):
        number = gazetteer.add(f"gn:{geonames_id}", name, "town", (lat, lon), gazetteer.by_code[parent])
        if population:
            gazetteer.population[number] = int(population)
        for outer in gazetteer.ancestors(number):
            gazetteer.towns_in.setdefault(outer, []).append(number)


def _read_names(gazetteer: Gazetteer, folder: Path) -> None:
    for name, code, how, _source in _rows(folder / "names.csv"):
        name_key, number = names.key(name), gazetteer.by_code[code]
        if how == "context":
            gazetteer.only_context.setdefault(name_key, []).append(number)
            continue
        gazetteer.aliases.setdefault(name_key, []).append(
            (number, "old_spelling" if how == "old_spelling" else "alias")
        )
        gazetteer.aliases_of.setdefault(number, []).append(name_key)
    gazetteer.preferred.update(gazetteer.by_code[code] for _name, code, _why in _rows(folder / "bare_names.csv"))


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
