"""Which of the candidates is meant: one score for each, of how often it is meant, how it bears the name, and what the context says.

A score is a logarithm: two points more are about seven times as likely.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.matching.candidates import Bearer
    from hubmap.geocoding.matching.contexts import Ring
    from hubmap.geocoding.matching.parse import Name
    from hubmap.geocoding.matching.readings import Reading

__all__ = ["LEVEL_WEIGHT", "UPPER", "Candidate", "is_rival", "scored", "share"]

UPPER: Final = frozenset({"province", "regency", "district", "metro"})

# how much oftener a place of a level is meant than a village when its bare name is written
LEVEL_WEIGHT: Final = {
    "metro": 3000.0,
    "province": 3000.0,
    "regency": 1000.0,
    "district": 12.0,
    "town": 0.5,
    "village": 1.0,
    # who adds a name means it
    "site": 3000.0,
}
# a town of GeoNames whose inhabitants were counted is a real town
COUNTED_TOWN_WEIGHT: Final = 10.0
# in a package of towns alone, so many inhabitants make a town as well known as one village
PEOPLE_OF_ONE: Final = 1_000
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
# a district a letter away from the village in it that bears the name: both are one name, spelt in two ways
SAME_NAME_FACTOR: Final = 25.0
# what the context takes away: a part that is not known, one that is misspelt, one that says otherwise, and what lies next door
UNKNOWN_COST: Final = 2.0
UNKNOWN_SOFT_COST: Final = 0.2
RING_OFF_COST: Final = 0.5
CONTRADICTED_COST: Final = 20.0
CONTRADICTED_SOFT_COST: Final = 2.5
NEIGHBOUR_COST: Final = 7.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may be meant, with what speaks for it and against it.

    Parameters
    ----------
    bearer, reading
        How it bears the name, in which way to read what was written.
    weight
        How often it is meant by its bare name, a village being 1.
    score
        All together, as a logarithm.
    fits, unknown, against
        How many parts of the context hold it, are not known, and say otherwise.
    soft_against
        How many parts that need not hold it (postcodes, names before it) say otherwise.
    is_wide
        Whether no part of the context that holds it is narrower than a province.
    is_next_door
        Whether it lies outside its context, but near.
    """

    bearer: Bearer
    reading: Reading
    weight: float
    score: float
    fits: int
    unknown: int
    against: int
    soft_against: int
    is_wide: bool
    is_next_door: bool = False

    @property
    def number(self) -> int:
        """The place's number in the gazetteer."""
        return self.bearer.number

    @property
    def is_clean(self) -> bool:
        """Whether it bears the name as written, as said, and all of the context holds it."""
        bearer = self.bearer
        return (
            not (self.unknown or self.against or self.soft_against or self.reading.cost or bearer.off)
            and bearer.as_said
            and bearer.former is None
            and bearer.match != "wider"
        )


def scored(gazetteer: Gazetteer, bearers: Iterable[Bearer], reading: Reading, rings: Sequence[Ring]) -> list[Candidate]:
    """Return a candidate for each of those that bear the reading's name; where a narrow context holds some, for these alone."""
    bearers = list(bearers)
    if len(bearers) > 1 and rings and not rings[0].soft and rings[0].areas and _is_narrow(gazetteer, rings[0]):
        first = rings[0]
        inside = [
            bearer
            for bearer in bearers
            if bearer.number in first.parts or _lies_in(gazetteer, bearer.number, first.areas)
        ]
        bearers = inside or bearers
    return [_candidate(gazetteer, bearer, reading, rings) for bearer in bearers]


def _lies_in(gazetteer: Gazetteer, number: int, areas: frozenset[int]) -> bool:
    parents = gazetteer.parents
    number = parents[number]
    while number >= 0:
        if number in areas:
            return True
        number = parents[number]
    return False


def _candidate(gazetteer: Gazetteer, bearer: Bearer, reading: Reading, rings: Sequence[Ring]) -> Candidate:
    weight = _weight(gazetteer, bearer, reading.head)
    score = math.log(weight) - reading.cost
    fits = unknown = against = soft_against = 0
    is_wide = True
    line = set(gazetteer.ancestors(bearer.number)) if rings else set()
    for ring in rings:
        if not ring.members:
            score -= UNKNOWN_SOFT_COST if ring.soft else UNKNOWN_COST
            unknown += not ring.soft
        elif ring.holds(gazetteer, bearer.number, line) or not ring.keys.isdisjoint(bearer.old_parents):
            score -= RING_OFF_COST * ring.off
            fits += 1
            is_wide = is_wide and not _is_narrow(gazetteer, ring)
        elif ring.soft:
            score -= CONTRADICTED_SOFT_COST
            soft_against += 1
        else:
            score -= CONTRADICTED_COST
            against += 1
    return Candidate(bearer, reading, weight, score, fits, unknown, against, soft_against, is_wide and fits > 0)


def _is_narrow(gazetteer: Gazetteer, ring: Ring) -> bool:
    return not any(gazetteer.kinds[bearer.number] in ("province", "metro") for bearer in ring.members)


def _weight(gazetteer: Gazetteer, bearer: Bearer, name: Name) -> float:
    """How often a place is meant by its bare name, a village being 1."""
    number, kind = bearer.number, gazetteer.kinds[bearer.number]
    weight = LEVEL_WEIGHT[kind]
    if kind == "town" and number in gazetteer.population:
        weight = gazetteer.population[number] / PEOPLE_OF_ONE if gazetteer.by_inhabitants else COUNTED_TOWN_WEIGHT
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
    if other.number == best.number:
        return False
    return gazetteer.kinds[other.number] == "regency" or not gazetteer.holds(best.number, other.number)


def share(gazetteer: Gazetteer, found: Sequence[Candidate], weight_abroad: float = 0.0) -> float:
    """Return the best candidate's part of all that may be meant, places abroad among them; 0 to 1."""
    best = found[0]
    rivals = sum(math.exp(other.score - best.score) for other in found[1:] if is_rival(gazetteer, best, other))
    return 1.0 / (1.0 + rivals + weight_abroad / best.weight)
