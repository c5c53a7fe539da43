"""A candidate made into the place that all other rooms see, with what was ranked next as its alternatives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.place import Alternative, Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.matching.rank import Candidate
    from hubmap.geocoding.place import Match, Status

    Asked = tuple[str, str | None]

__all__ = ["MOST_ALTERNATIVES", "Answers", "unmatched"]

MOST_ALTERNATIVES: Final = 8


@dataclass(slots=True)
class Answers:
    """Makes places of one gazetteer's numbers."""

    gazetteer: Gazetteer
    _outer: dict[int, str] = field(default_factory=dict)

    def place(self, best: Candidate, asked: Asked, said: tuple[Status, Match, float], others: Iterable[int]) -> Place:
        """Make the place of a candidate, with status, match and confidence, and the numbers of what was ranked next."""
        number = best.number
        record = self.gazetteer.record(number)
        trust = round(said[2], 3)
        return Place(
            query=asked[0],
            within=asked[1],
            status=said[0],
            name=self.full_name(number),
            kind=record.kind,
            code=self.official(number),
            lat=record.lat,
            lon=record.lon,
            precision_km=record.precision_km,
            confidence=trust,
            match=said[1],
            former=best.bearer.former,
            alternatives=self.alternatives(others),
            members=self.gazetteer.members.get(number, ()),
        )

    def official(self, number: int) -> str:
        """Return the official code; a town or a place of one's own has none and takes that of what it lies in."""
        gazetteer = self.gazetteer
        has_none = gazetteer.kinds[number] in ("town", "site") and gazetteer.parents[number] >= 0
        return gazetteer.codes[gazetteer.parents[number] if has_none else number]

    def full_name(self, number: int) -> str:
        """Return the name with all parents; those of what it lies in are remembered."""
        parent = self.gazetteer.parents[number]
        if parent < 0:
            return self.gazetteer.title(number)
        if parent not in self._outer:
            self._outer[parent] = self.gazetteer.full_name(parent)
        return f"{self.gazetteer.title(number)}, {self._outer[parent]}"

    def alternatives(self, numbers: Iterable[int]) -> tuple[Alternative, ...]:
        """Make alternatives of numbers, each once, in order."""
        return tuple(map(self.alternative, list(dict.fromkeys(numbers))[:MOST_ALTERNATIVES]))

    def alternative(self, number: int) -> Alternative:
        """Make an alternative of a number."""
        record = self.gazetteer.record(number)
        name = self.full_name(number)
        return Alternative(name=name, kind=record.kind, code=self.official(number), lat=record.lat, lon=record.lon)


def unmatched(asked: Asked, alternatives: tuple[Alternative, ...] = ()) -> Place:
    """Make the place of what was not found; who bears the name all the same are its alternatives."""
    return Place(query=asked[0], within=asked[1], status="unmatched", alternatives=alternatives)
