"""How far an answer from the network is believed: whether it bears the name, and whether it lies where it should.

An answer is checked against the gazetteer: the village nearest to its point must lie in the stated context, and the names
that the service gives for its surroundings must be those of the context. Where one of the two fails a person has to look;
where both do, the answer is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from hubmap.distances import flat_km
from hubmap.geocoding.gazetteer import name_keys, plain
from hubmap.geocoding.gazetteer.nearest import Surroundings, reverse
from hubmap.geocoding.matching import parse

if TYPE_CHECKING:
    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.matching.parse import Name
    from hubmap.geocoding.online.answers import Answer

__all__ = ["Belief", "believe"]

INDONESIA: Final = "id"
# as far from the nearest village a place may be that the service doesn't say the country of: Singapore is 18 km from one
FARTHEST_KM: Final = 12.0
# an answer outside its context may still be meant if the context's places lie about as far out: borders are approximate
MARGIN: Final = 1.25
MARGIN_KM: Final = 2.0


@dataclass(frozen=True, slots=True)
class Belief:
    """An answer that may be right.

    Parameters
    ----------
    answer
        The answer.
    at
        The places of the gazetteer that its point lies in, by the nearest village.
    official
        Number of the place in the gazetteer that it is, where it bears the name of one that it lies in.
    bears_name
        Whether it bears the name that was asked for.
    fits
        How it fits the context: 2 by name and point, 1 by one of them, 0 if there is no context.
    """

    answer: Answer
    at: Surroundings
    official: int | None
    bears_name: bool
    fits: int

    @property
    def rank(self) -> tuple[bool, int, bool]:
        """What is believed more is higher."""
        return (self.bears_name, self.fits, self.answer.is_settlement is not False)


def believe(answer: Answer, head: Name, context: int | None, gazetteer: Gazetteer) -> Belief | None:
    """Check an answer.

    Parameters
    ----------
    answer
        What the service gave.
    head
        The name that was asked for.
    context
        Number in the gazetteer of the place that should hold it; None without context.
    gazetteer
        The gazetteer to check against.

    Returns
    -------
    Belief or None
        None if the answer lies abroad, outside its context, or is no more than the context itself.
    """
    at = reverse(answer.lat, answer.lon, gazetteer=gazetteer)
    if at is None or not _is_here(answer, at):
        return None
    bears_name = _same(answer.name, head)
    if context is None:
        return Belief(answer, at, _official(answer, at), bears_name, 0)
    if not bears_name and _is_named(answer.name, {context, *gazetteer.ancestors(context)}, gazetteer):
        return None
    fits = _fits(answer, at, context, gazetteer)
    return Belief(answer, at, _official(answer, at), bears_name, fits) if fits else None


def _is_here(answer: Answer, at: Surroundings) -> bool:
    if answer.country is not None:
        return answer.country == INDONESIA
    return at.distance_km <= FARTHEST_KM


def _same(written: str, head: Name) -> bool:
    """Whether two names are the same but for their prefixes: Desa Batur, Batur."""
    other = parse.parse(written)
    return bool({other.bare, other.whole} & {head.bare, head.whole})


def _fits(answer: Answer, at: Surroundings, context: int, gazetteer: Gazetteer) -> int:
    """Count what speaks for the context, the point and the names; 0 if the point lies too far away for any name to help."""
    inside = gazetteer.holds(context, at.village.number)
    record = gazetteer.record(context)
    far = flat_km(answer.lat, answer.lon, record.lat, record.lon)
    if not inside and far > record.precision_km * MARGIN + MARGIN_KM:
        return 0
    # a service that leaves the district out is right about the regency, and the point has to do for the rest
    meant = {context, *(outer for outer in gazetteer.ancestors(context) if gazetteer.kinds[outer] != "province")}
    meant.update(gazetteer.by_code[code] for code in gazetteer.members.get(context, ()))
    named = any(_is_named(part, meant, gazetteer) for part in answer.parts)
    return inside + (named or (inside and not answer.parts))


def _is_named(part: str, meant: set[int], gazetteer: Gazetteer) -> bool:
    name = parse.parse(part)
    return any(number in meant for key in (name.bare, name.whole) for number, _ in gazetteer.named(key))


def _official(answer: Answer, at: Surroundings) -> int | None:
    """Return the village, district or regency that the answer is: one that it lies in and bears the name of."""
    name = parse.parse(answer.name)
    for record in (at.village, at.district, at.regency):
        if name_keys.key(plain(record.name)) in (name.bare, name.whole):
            return record.number
    return None
