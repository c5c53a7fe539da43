"""Names nearly written right: which keys of the gazetteer are a few letters away from one that it does not hold.

A letter too many, missing, wrong, or two changed about count as one (optimal string alignment). How far a key may be
off depends on its length and on how much the context narrows the field.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubmap.geocoding.gazetteer import Gazetteer

__all__ = ["Near", "Speller", "letters_off"]

# places with a bare name are looked for among the upper levels, and in longer names among villages too
UPPER: Final = frozenset({"province", "regency", "district", "metro"})
SHORTEST_UPPER: Final = 5
SHORTEST_VILLAGE: Final = 8
EDGE: Final = 3
MOST_FOUND: Final = 25
# by how many letters a name of at least this length may be off, when the context narrows it to some hundred places
WITHIN_FEW: Final = ((12, 3), (7, 2), (4, 1))
# the same when it leaves only one district
WITHIN_ONE: Final = ((9, 3), (5, 2), (3, 1))
ONE: Final = 80
# the same when the context is a province, or when there is none
WITHIN_MANY: Final = ((10, 2), (5, 1))
FEW: Final = 1_500
SHORTEST_ALIAS: Final = 6
# the same among the regencies, the cities or the provinces alone
CLOSED_LIST: Final = ((12, 3), (7, 2), (3, 1))
# a name with a word more or less at one end counts as this many letters off
PARTLY: Final = 3
SHORTEST_PART: Final = 5


def _is_part(one: str, other: str) -> bool:
    """Whether one key begins or ends with the other: Karangsalam and Karangsalam Lor."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    return len(short) >= SHORTEST_PART and (long.startswith(short) or long.endswith(short))


def letters_off(length: int, steps: Sequence[tuple[int, int]]) -> int:
    """Return how many letters a name of this length may be off."""
    return next((off for least, off in steps if length >= least), 0)


@dataclass(frozen=True, slots=True)
class Near:
    """A place with a name nearly as written, and by how many letters it is off."""

    number: int
    off: int


@dataclass(slots=True)
class Speller:
    """Keys of a gazetteer arranged so that those near a misspelt one are found quickly; made once, when first needed."""

    gazetteer: Gazetteer
    edges: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    inside: dict[int, tuple[list[str], list[int]]] = field(default_factory=dict)
    levels_inside: dict[tuple[int, str], tuple[list[str], list[int]]] = field(default_factory=dict)
    closed: dict[str, tuple[list[str], list[int]]] = field(default_factory=dict)
    towns: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        """Enter every key under its first and its last letters: one wrong letter leaves one of the two as it is.

        A town's code does not say what it lies in, so towns are entered under that.
        """
        for town in range(self.gazetteer.first_town, len(self.gazetteer)):
            for outer in self.gazetteer.ancestors(town):
                self.towns[outer].append(town)
        kinds, edges = self.gazetteer.kinds, self.edges
        upper = {self.gazetteer.key_of(number) for number, kind in enumerate(kinds) if kind in UPPER}
        for name_key in self.gazetteer.by_key:
            if len(name_key) >= SHORTEST_VILLAGE or name_key in upper:
                edges[name_key[:EDGE] + "<"].append(name_key)
                edges[">" + name_key[-EDGE:]].append(name_key)
        for name_key, pairs in self.gazetteer.aliases.items():
            if name_key not in self.gazetteer.by_key and any(kinds[number] in UPPER for number, _ in pairs):
                edges[name_key[:EDGE] + "<"].append(name_key)
                edges[">" + name_key[-EDGE:]].append(name_key)

    def anywhere(self, name_key: str) -> list[Near]:
        """Return the places of the whole country with a key near this one, the nearest first; villages only for long keys."""
        most = letters_off(len(name_key), WITHIN_MANY)
        if not most:
            return []
        choices = self.edges.get(name_key[:EDGE] + "<", []) + self.edges.get(">" + name_key[-EDGE:], [])
        found: dict[int, int] = {}
        for near_key, off, _ in process.extract(
            name_key, choices, scorer=OSA.distance, score_cutoff=most, limit=MOST_FOUND
        ):
            for number, _match in self.gazetteer.named(near_key):
                if self._may_be_bare(number, len(near_key), int(off)):
                    found.setdefault(number, int(off))
        return [Near(number, off) for number, off in found.items()]

    def of_level(self, kind: str, name_key: str, inside: Iterable[int] = ()) -> list[Near]:
        """Return the provinces, regencies or cities, all of them or those inside other places, with a key near this one."""
        keys, numbers = self._closed_list(kind)
        outer = set(inside)
        found: dict[int, int] = {}
        most = letters_off(len(name_key), CLOSED_LIST)
        for _, off, index in process.extract(name_key, keys, scorer=OSA.distance, score_cutoff=most, limit=MOST_FOUND):
            number = numbers[index]
            if not outer or number in outer or not outer.isdisjoint(self.gazetteer.ancestors(number)):
                found.setdefault(number, int(off))
        return [Near(number, off) for number, off in found.items()]

    def numbers_of_level(self, kind: str) -> list[int]:
        """Return the numbers of all provinces, regencies or cities, each once."""
        return list(dict.fromkeys(self._closed_list(kind)[1]))

    def _closed_list(self, kind: str) -> tuple[list[str], list[int]]:
        if kind not in self.closed:
            gazetteer = self.gazetteer
            level = "province" if kind == "province" else "regency"
            prefix = {"kabupaten": "Kabupaten", "kota": "Kota"}.get(kind, "")
            numbers = [
                number
                for number in range(gazetteer.first_village)
                if gazetteer.kinds[number] == level and gazetteer.labels[number].startswith(prefix)
            ]
            pairs = [(gazetteer.key_of(number), number) for number in numbers]
            # with a letter off a short form is another one: OKUS is not OKU
            others = [(alias, number) for number in numbers for alias in gazetteer.aliases_of.get(number, ())]
            pairs += [pair for pair in others if len(pair[0]) >= SHORTEST_ALIAS]
            self.closed[kind] = [name_key for name_key, _ in pairs], [number for _, number in pairs]
        return self.closed[kind]

    def widely_known(self, name_key: str) -> list[Near]:
        """Return the regencies and provinces with a key a letter away: Gersik is a village, and hardly what is meant."""
        if len(name_key) < SHORTEST_UPPER:
            return []
        keys, numbers = self._closed_list("regency")
        found = process.extract(name_key, keys, scorer=OSA.distance, score_cutoff=1, limit=MOST_FOUND)
        return [Near(numbers[index], int(off)) for _, off, index in found if off]

    def _may_be_bare(self, number: int, length: int, off: int) -> bool:
        if self.gazetteer.kinds[number] in UPPER:
            return length >= SHORTEST_UPPER
        return length >= SHORTEST_VILLAGE and off == 1

    def within(self, name_key: str, outer: int, level: str | None = None) -> list[Near]:
        """Return the places inside another one, those of one level if it was said, with a key near this one, the nearest first."""
        keys, numbers = self.places_inside(outer) if level is None else self._level_inside(outer, level)
        steps = WITHIN_ONE if len(keys) <= ONE else WITHIN_FEW if len(keys) <= FEW else WITHIN_MANY
        most = letters_off(len(name_key), steps)
        if not most:
            return []
        found: dict[int, int] = {}
        for _, off, index in process.extract(name_key, keys, scorer=OSA.distance, score_cutoff=most, limit=MOST_FOUND):
            found.setdefault(numbers[index], int(off))
        if not found and len(keys) <= FEW:
            partly = {number for part, number in zip(keys, numbers, strict=True) if _is_part(name_key, part)}
            # one of several parts of what was one village is not it
            found = dict.fromkeys(partly, PARTLY) if len(partly) == 1 else {}
        return [Near(number, off) for number, off in found.items()]

    def places_inside(self, outer: int) -> tuple[list[str], list[int]]:
        """Return the keys and numbers of everything inside a province, regency, district or metro region."""
        if outer not in self.inside:
            numbers = sorted(self._numbers_inside(outer))
            pairs = [(self.gazetteer.key_of(number), number) for number in numbers]
            pairs += [(alias, number) for number in numbers for alias in self.gazetteer.aliases_of.get(number, ())]
            self.inside[outer] = [name_key for name_key, _ in pairs], [number for _, number in pairs]
        return self.inside[outer]

    def _level_inside(self, outer: int, level: str) -> tuple[list[str], list[int]]:
        if (outer, level) not in self.levels_inside:
            kinds = self.gazetteer.kinds
            found = [
                (name_key, number)
                for name_key, number in zip(*self.places_inside(outer), strict=True)
                if kinds[number] == level
            ]
            self.levels_inside[outer, level] = [name_key for name_key, _ in found], [number for _, number in found]
        return self.levels_inside[outer, level]

    def _numbers_inside(self, outer: int) -> set[int]:
        gazetteer = self.gazetteer
        if outer in gazetteer.members:
            members = [gazetteer.by_code[code] for code in gazetteer.members[outer]]
            return set(members).union(*(self._numbers_inside(member) for member in members))
        found: set[int] = set()
        code = gazetteer.codes[outer] + "."
        for start, end in gazetteer.levels:
            # a slash is the character after the dot, so this is the end of everything that begins with "code."
            first = bisect_left(gazetteer.codes, code, start, end)
            found.update(range(first, bisect_left(gazetteer.codes, code[:-1] + "/", start, end)))
        return found.union(self.towns.get(outer, ()))
