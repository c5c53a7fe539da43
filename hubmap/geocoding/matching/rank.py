"""Which of the places that bear a name is meant: how often each is, and how far the context allows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.matching.candidates import Bearer
    from hubmap.geocoding.matching.parse import Name

__all__ = ["LEVEL_WEIGHT", "UPPER", "Candidate", "is_rival", "ranked", "share"]

UPPER: Final = frozenset({"province", "regency", "district", "metro"})

# how much oftener a place of a level is meant than a village when its bare name is written
LEVEL_WEIGHT: Final = {
    "metro": 3000.0,
    "province": 3000.0,
    "regency": 1000.0,
    "district": 12.0,
    "town": 0.5,
    "village": 1.0,
}
# a town of GeoNames whose inhabitants were counted is a real town
COUNTED_TOWN_WEIGHT: Final = 10.0
# a city is meant about this much oftener, for each inhabitant, than the regency of the same name around it
CITY_FACTOR: Final = 5.5
# a regency is never less known than this many inhabitants make it
FEWEST_INHABITANTS: Final = 300_000
# a place kept in bare_names.csv, and the seat of a regency, against others of their name and level
BARE_NAME_FACTOR: Final = 5.0
SEAT_FACTOR: Final = 10.0
# what a letter off, a name other than the own one, or the wrong prefix takes from the weight
OFF_FACTOR: Final = 0.02
WRONG_PREFIX_FACTOR: Final = 0.1
MATCH_FACTOR: Final = {"exact": 1.0, "alias": 0.8, "old_spelling": 0.5, "typo": 1.0, "wider": 1.0}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may be meant; `weight` says how often, `fits` how many parts of the context hold it."""

    bearer: Bearer
    weight: float
    fits: int

    @property
    def number(self) -> int:
        """The place's number in the gazetteer."""
        return self.bearer.number


def ranked(
    gazetteer: Gazetteer, bearers: Iterable[Bearer], name: Name, rings: Sequence[Sequence[Bearer]]
) -> list[Candidate]:
    """Return the candidates: those that fit most of the context first, then by how often each is meant.

    Each ring holds the places that one part of the context may be; a place fits a ring if one of them holds it.
    """
    found = [
        Candidate(bearer, _weight(gazetteer, bearer, name), _fits(gazetteer, bearer.number, rings))
        for bearer in bearers
    ]
    return sorted(found, key=lambda candidate: (-candidate.fits, -candidate.weight, candidate.number))


def _fits(gazetteer: Gazetteer, number: int, rings: Sequence[Sequence[Bearer]]) -> int:
    if not rings:
        return 0
    outer = set(gazetteer.ancestors(number))
    return sum(any(_holds(gazetteer, bearer, number, outer) for bearer in ring) for ring in rings)


def _holds(gazetteer: Gazetteer, bearer: Bearer, number: int, outer: set[int]) -> bool:
    if bearer.number in outer:
        return True
    if bearer.number in gazetteer.members:
        return bearer.number != number and gazetteer.holds(bearer.number, number)
    return bearer.match == "wider" and gazetteer.holds(number, bearer.number)


def _weight(gazetteer: Gazetteer, bearer: Bearer, name: Name) -> float:
    """How often a place is meant by its bare name, a village being 1."""
    number, kind = bearer.number, gazetteer.kinds[bearer.number]
    weight = LEVEL_WEIGHT[kind]
    if kind == "town" and number in gazetteer.population:
        weight = COUNTED_TOWN_WEIGHT
    if kind == "regency":
        weight *= max(gazetteer.population[number], FEWEST_INHABITANTS) / 1_000_000
        if gazetteer.labels[number].startswith("Kota "):
            weight *= CITY_FACTOR
    elif number in gazetteer.seats:
        weight *= SEAT_FACTOR
    if not name.kind and number in gazetteer.preferred:
        weight *= BARE_NAME_FACTOR
    if not bearer.as_said or _is_other_kind_of_village(gazetteer, number, name):
        weight *= WRONG_PREFIX_FACTOR
    return weight * MATCH_FACTOR[bearer.match] * OFF_FACTOR**bearer.off


def _is_other_kind_of_village(gazetteer: Gazetteer, number: int, name: Name) -> bool:
    """Whether kelurahan was said of a desa, or the other way round: some districts have one of each of the same name."""
    if name.kind != "village" or gazetteer.kinds[number] != "village":
        return False
    # the last part of a kelurahan's code begins with 1
    return name.urban != (gazetteer.codes[number][9] == "1")


def is_rival(gazetteer: Gazetteer, best: Candidate, other: Candidate) -> bool:
    """Whether the other place may be meant instead of the best one.

    Not if it lies in it, such as the village Ceper in its district; but a province and the city of the same name are
    both meant by it, though one lies in the other.
    """
    if other.fits < best.fits:
        return False
    return gazetteer.kinds[other.number] == "regency" or not gazetteer.holds(best.number, other.number)


def share(gazetteer: Gazetteer, found: Sequence[Candidate], abroad: float = 0.0) -> float:
    """Return the best candidate's part of all that may be meant, places abroad among them; 0 to 1."""
    best = found[0]
    rivals = sum(other.weight for other in found[1:] if is_rival(gazetteer, best, other))
    return best.weight / (best.weight + rivals + abroad)
