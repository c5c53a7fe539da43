"""The gazetteer in memory: Indonesia's provinces, regencies, districts and villages, other names, towns, metro regions.

A record is known by its number; what is said of it stands in columns, so that 97,000 records load in a fraction of a
second and take little memory. `Record` is one of them taken out.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from hubmap.garbage_collection import no_collection
from hubmap.geocoding.gazetteer import name_keys
from hubmap.geocoding.gazetteer.lexicon import Lexicon, lexicon_of
from hubmap.paths import geodata_dir

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from hubmap.geocoding.place import Kind, Match

    # latitudes and longitudes in degrees, as numbers or as they are written
    _Points = tuple[Sequence[str | float], Sequence[str | float]]

__all__ = ["TOWN_KM", "Gazetteer", "Postcodes", "Record", "load", "plain"]

NO_POINT: Final = -(2**31)
PER_DEGREE: Final = 10_000
PLAIN_KINDS: Final = ("Kabupaten Administrasi ", "Kota Administrasi ", "Kabupaten ", "Kota ")
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
class Postcodes:
    """The villages' postcodes in one line, with tabs between them; taken apart when one is first asked for."""

    line: str = ""
    first_village: int = 0
    _codes: list[str] = field(default_factory=list)
    _villages: dict[str, list[int]] = field(default_factory=dict)

    def villages_at(self, postcode: str) -> list[int]:
        """Return the numbers of the villages with a postcode."""
        if not self._villages:
            for number, code in enumerate(self._all(), start=self.first_village):
                self._villages.setdefault(code, []).append(number)
        return self._villages.get(postcode, [])

    def _all(self) -> list[str]:
        if not self._codes:
            self._codes = self.line.split("\t")
        return self._codes


@dataclass(slots=True, eq=False)
class Gazetteer:
    """All places by number, code and key; made by `load`, not changed afterwards."""

    codes: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    kinds: list[Kind] = field(default_factory=list)
    parents: array[int] = field(default_factory=lambda: array("i"))
    lat: array[int] = field(default_factory=lambda: array("i"))
    lon: array[int] = field(default_factory=lambda: array("i"))
    # villages are not in it: they are so many, and sorted by code
    by_code: dict[str, int] = field(default_factory=dict)
    # the last place with a key, and for each place the one before it with the same key, -1 for the first
    by_key: dict[str, int] = field(default_factory=dict)
    before: array[int] = field(default_factory=lambda: array("i"))
    aliases: dict[str, list[tuple[int, Match]]] = field(default_factory=dict)
    population: dict[int, int] = field(default_factory=dict)
    precision: dict[int, float] = field(default_factory=dict)
    village_km: dict[int, float] = field(default_factory=dict)
    postcodes: Postcodes = field(default_factory=Postcodes)
    first_village: int = 0
    first_town: int = 0
    # where the regencies, districts and villages stand, each sorted by code
    levels: list[tuple[int, int]] = field(default_factory=list)
    aliases_of: dict[int, list[str]] = field(default_factory=dict)
    # names that say where a place lies, but are not its own (former parents, islands, regions); of former parents name and last year
    only_context: dict[str, list[int]] = field(default_factory=dict)
    split_from: dict[tuple[str, int], str] = field(default_factory=dict)
    folder: Path | None = None
    lexicon: Lexicon = field(default_factory=lexicon_of)
    # a package of towns all over the world: the largest of a name is meant, and no name is one abroad
    by_inhabitants: bool = False
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
        number = self.number(code)
        return None if number is None else self.record(number)

    def number(self, code: str) -> int | None:
        """Return the number of the place with this dotted code; None if there is none."""
        if (number := self.by_code.get(code)) is not None:
            return number
        start, end = self.levels[-1] if self.levels else (0, 0)
        place = bisect_left(self.codes, code, start, end)
        return place if place < end and self.codes[place] == code else None

    def at(self, code: str) -> int:
        """Return the number of the place with this dotted code; a KeyError if there is none."""
        number = self.number(code)
        if number is None:
            raise KeyError(code)
        return number

    def keyed(self, name_key: str) -> list[int]:
        """Return the numbers of all places whose own name has this key."""
        found, number = [], self.by_key.get(name_key, -1)
        while number >= 0:
            found.append(number)
            number = self.before[number]
        return found[::-1]

    def named(self, name_key: str) -> list[tuple[int, Match]]:
        """Return the numbers of all places with this key, and whether it is their name, an alias or an old spelling."""
        own: list[tuple[int, Match]] = [(number, "exact") for number in self.keyed(name_key)]
        if name_key not in self.aliases:
            return own
        known = {number for number, _ in own}
        return own + [pair for pair in self.aliases[name_key] if pair[0] not in known]

    def ancestors(self, number: int) -> Iterator[int]:
        """Yield the place's parent, its parent's parent and so on up to the province."""
        while (number := self.parents[number]) >= 0:
            yield number

    def children(self, code: str) -> list[Record]:
        """Return the places right under a code, in order of code; for a metro region its members."""
        number = self.at(code)
        if number in self.members:
            return [self.record(self.by_code[member]) for member in self.members[number]]
        return [self.record(child) for child, parent in enumerate(self.parents) if parent == number]

    def holds(self, outer: int, inner: int) -> bool:
        """Whether one place lies in the other or is the same."""
        line = {inner, *self.ancestors(inner)}
        if outer in self.members and outer != inner:
            return any(self.by_code[member] in line for member in self.members[outer])
        return outer in line

    def key_of(self, number: int) -> str:
        """Return the key of a place's own name, a regency's without Kabupaten or Kota."""
        label = self.labels[number]
        return name_keys.key(plain(label) if self.kinds[number] == "regency" else label)

    def title(self, number: int) -> str:
        """Return the place's own name with its level, such as ``Kecamatan Ceper``."""
        label, kind, code = self.labels[number], self.kinds[number], self.codes[number]
        if kind == "district":
            return f"{self.lexicon.title(kind, code)} {label}".strip()
        if kind == "village":
            # the first digit of a village's own number tells a kelurahan from a desa, whatever that is called in its province
            titles = self.lexicon.titles.get("village_number", {})
            word = titles.get(code.rpartition(".")[2][:1]) or self.lexicon.title(kind, code)
            return label if label.startswith(f"{word} ") else f"{word} {label}"
        return label

    def full_name(self, number: int) -> str:
        """Return the name with all parents, such as ``Kecamatan Ceper, Kabupaten Klaten, Jawa Tengah``."""
        return ", ".join(self.title(place) for place in (number, *self.ancestors(number)))

    def add(
        self, kind: Kind, codes: Sequence[str], labels: Sequence[str], points: _Points, parents: Iterable[int]
    ) -> range:
        """Append places of one kind, a column of each of what is said of them; their keys are entered too."""
        numbers = range(len(self), len(self) + len(codes))
        self.codes.extend(codes)
        self.labels.extend(labels)
        self.kinds.extend([kind] * len(codes))
        self.parents.extend(parents)
        for column, degrees in zip((self.lat, self.lon), points, strict=True):
            column.extend([round(float(value) * PER_DEGREE) for value in degrees])
        self.by_code.update(zip(codes, numbers, strict=True))
        for name_key, number in zip(
            name_keys.keys(map(plain, labels) if kind == "regency" else labels), numbers, strict=True
        ):
            self.before.append(self.by_key.get(name_key, -1))
            self.by_key[name_key] = number
        return numbers


def plain(label: str) -> str:
    """Return a regency's name without Kabupaten or Kota; any other name as it is."""
    for kind in PLAIN_KINDS:
        if label.startswith(kind):
            return label.removeprefix(kind)
    return label


@lru_cache(maxsize=4)
def load(folder: Path | None = None) -> Gazetteer:
    """Read the shipped gazetteer, or the one in a folder, once a process."""
    from hubmap.geocoding.gazetteer.editions import read

    with no_collection():
        return read(folder or geodata_dir() / "gazetteer")
