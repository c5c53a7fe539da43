"""Who may be meant by a name, gathered from all the ways to read it until nothing to come could outrank the best."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer import abroad
from hubmap.geocoding.matching import rank, readings
from hubmap.geocoding.matching.candidates import Bearer, Bearers
from hubmap.geocoding.matching.contexts import MOST_RING_PLACES, Contexts
from hubmap.geocoding.matching.fallbacks import Fallbacks, order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.matching.contexts import Ring
    from hubmap.geocoding.matching.rank import Candidate
    from hubmap.geocoding.matching.readings import Reading

__all__ = ["Gatherer"]

# ways to read that cost more are taken as they are written, without letters off
MOST_NEAR_COST: Final = readings.SKIPPED_COST
SHORTEST_NEAR_IN_ADDRESS: Final = 6


@dataclass(slots=True)
class Gatherer:
    """Gathers candidates in one gazetteer, and ranks them once."""

    gazetteer: Gazetteer
    bearers: Bearers
    contexts: Contexts
    fallbacks: Fallbacks = field(init=False)

    def __post_init__(self) -> None:
        """Prepare what is taken where the name as written leads nowhere."""
        self.fallbacks = Fallbacks(self.gazetteer, self.bearers, self.contexts)

    def candidates(self, written: Sequence[Reading]) -> list[Candidate]:
        """Gather who may be meant, until nothing that is still to come could outrank the best, and rank them once."""
        gathered: list[Candidate] = []
        for gather in (
            self._exactly,
            self._otherwise,
            self._nearly,
            self._cut,
            self._with_another_prefix,
            self.fallbacks.next_door,
        ):
            gathered += gather(written, gathered)
            if gathered and _is_settled(max(gathered, key=order)):
                break
        else:
            gathered += self.fallbacks.wider(written)
        gathered += self.fallbacks.look_alikes(gathered)
        best: dict[int, Candidate] = {}
        for candidate in sorted(gathered, key=order, reverse=True):
            best.setdefault(candidate.number, candidate)
        return list(best.values())

    def _scored(self, bearers: Iterable[Bearer], reading: Reading) -> list[Candidate]:
        return rank.scored(self.gazetteer, bearers, reading, self.contexts.rings(reading.around))

    def _exactly(self, written: Sequence[Reading], _gathered: Sequence[Candidate]) -> list[Candidate]:
        """Take the name as written; where all fits in the plain way to read it, the other ways are left alone."""
        found: list[Candidate] = []
        for reading in written:
            if reading.cost and any(candidate.is_clean for candidate in found):
                break
            found += self._scored(self.bearers.exactly(reading.head), reading)
        return found

    def _otherwise(self, written: Sequence[Reading], _gathered: Sequence[Candidate]) -> list[Candidate]:
        """Take the name in other words, as it was in an older edition, or with the prefix that should have been written."""
        found: list[Candidate] = []
        for reading in written:
            rings = self.contexts.rings(reading.around)
            parents = frozenset(name_key for ring in rings if not ring.postcode for name_key in ring.keys)
            found += self._scored(self.bearers.in_other_words(reading.head), reading)
            found += self._scored(self.bearers.formerly(reading.head, parents), reading)
            if parents:
                found += self._scored(self.bearers.formerly_in(reading.head, parents), reading)
            if not reading.hamlet:
                found += self._scored(self.bearers.with_another_prefix(reading.head, upper=True), reading)
        return found

    def _nearly(self, written: Sequence[Reading], gathered: Sequence[Candidate]) -> list[Candidate]:
        """Take the name with letters off: inside the context, the narrowest part first; anywhere if there is none."""
        found: list[Candidate] = []
        most = max((candidate.reading.cost for candidate in gathered if _is_settled(candidate, 1e9)), default=1e9)
        for reading in written:
            if reading.cost >= min(MOST_NEAR_COST, most) or reading.hamlet:
                continue
            found += [
                candidate
                for candidate in self._scored(self._near(reading), reading)
                if not reading.below or reading.head.kind or _is_near_in_address(candidate, reading)
            ]
        return found

    def _near(self, reading: Reading) -> list[Bearer]:
        head = reading.head
        rings = [ring for ring in self.contexts.rings(reading.around) if not ring.postcode]
        for ring in rings:
            inside = self._narrowing(ring)
            if inside and not ring.soft and (found := self.bearers.nearly(head, inside)):
                return found
        known = [ring for ring in rings if ring.members and not ring.soft]
        if known or (abroad.weight(head.bare) and not head.kind):
            return []
        return self.bearers.nearly(head)

    def _narrowing(self, ring: Ring) -> list[int]:
        """Return the places of a part of the context that are few enough to look inside: not the villages called Bandung."""
        members = ring.members
        if len(members) > MOST_RING_PLACES:
            members = tuple(bearer for bearer in members if self.bearers.is_upper(bearer))
        return [bearer.number for bearer in members] if len(members) <= MOST_RING_PLACES else []

    def _cut(self, written: Sequence[Reading], _gathered: Sequence[Candidate]) -> list[Candidate]:
        """Take a name that holds its context without a comma: all of it as written, else with letters off."""
        exact: list[Candidate] = []
        near: list[Candidate] = []
        for reading in written:
            if not reading.plain or reading.below:
                continue
            for cut in readings.without_commas(reading, self.gazetteer.lexicon):
                parts = [self.bearers.exactly(part.names[0]) for part in cut.around]
                if all(parts):
                    exact += self._scored(self.bearers.exactly(cut.head), cut)
                if not exact:
                    ring = [bearer.number for bearer in parts[0] if self.bearers.is_upper(bearer)]
                    if 0 < len(ring) <= MOST_RING_PLACES:
                        near += self._scored(self.bearers.nearly(cut.head, ring), cut)
        fitting = [candidate for candidate in exact if not (candidate.against or candidate.unknown)]
        return fitting or [candidate for candidate in near if not (candidate.against or candidate.unknown)]

    def _with_another_prefix(self, written: Sequence[Reading], _gathered: Sequence[Candidate]) -> list[Candidate]:
        return [
            candidate
            for reading in written
            for candidate in self._scored(self.bearers.with_another_prefix(reading.head), reading)
        ]


def _is_settled(candidate: Candidate, most_cost: float = readings.SKIPPED_LEVEL_COST) -> bool:
    """Whether nothing speaks against a candidate, so that no other way to find the name could outrank it."""
    return (
        not (candidate.against or candidate.unknown) and candidate.bearer.as_said and candidate.reading.cost < most_cost
    )


def _is_near_in_address(candidate: Candidate, reading: Reading) -> bool:
    """Whether a piece of an address that says no level is a misspelt village rather than a hamlet."""
    return candidate.bearer.off == 1 and len(reading.head.bare) >= SHORTEST_NEAR_IN_ADDRESS
