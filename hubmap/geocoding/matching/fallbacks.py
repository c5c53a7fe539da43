"""What a name may stand for where nothing bears it as written: next door, the context alone, what looks alike."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from hubmap.distances import flat_km
from hubmap.geocoding.matching import parse, rank, readings
from hubmap.geocoding.matching.candidates import Bearer, Bearers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.matching.contexts import Contexts, Ring
    from hubmap.geocoding.matching.rank import Candidate
    from hubmap.geocoding.matching.readings import Reading

__all__ = ["Fallbacks", "order"]

# a place that the context does not hold may still be meant if the context's point lies this near: borders move
NEIGHBOUR_KM: Final = 50.0
# where only the context is known: less than any place that the context holds, more than what it contradicts
WIDER_SCORE: Final = -12.0
# a district this many letters off is the village's name in another spelling
MOST_LETTERS_ALIKE: Final = 2
SHORTEST_LAST: Final = 5


@dataclass(slots=True)
class Fallbacks:
    """Finds such candidates in one gazetteer."""

    gazetteer: Gazetteer
    bearers: Bearers
    contexts: Contexts

    def _scored(self, bearers: Iterable[Bearer], reading: Reading) -> list[Candidate]:
        return rank.scored(self.gazetteer, bearers, reading, self.contexts.rings(reading.around))

    def next_door(self, _written: Sequence[Reading], gathered: Sequence[Candidate]) -> list[Candidate]:
        """Take what lies outside one part of its context, but near it and in all the others."""
        found = []
        for candidate in gathered:
            if candidate.against != 1 or candidate.reading.cost or candidate.bearer.off or not candidate.bearer.as_said:
                continue
            rings = [ring for ring in self.contexts.rings(candidate.reading.around) if ring.members and not ring.soft]
            if rings and self._is_near(candidate.number, rings[0].members):
                score = candidate.score + rank.CONTRADICTED_COST - rank.NEIGHBOUR_COST
                found.append(replace(candidate, score=score, is_next_door=True))
        return found

    def _is_near(self, number: int, ring: Iterable[Bearer]) -> bool:
        here = self.gazetteer.record(number)
        there = [self.gazetteer.record(bearer.number) for bearer in ring]
        reach = [min(NEIGHBOUR_KM, 2 * record.precision_km) for record in there]
        return any(
            flat_km(here.lat, here.lon, record.lat, record.lon) <= km for record, km in zip(there, reach, strict=True)
        )

    def wider(self, written: Sequence[Reading]) -> list[Candidate]:
        """Take the context alone, its narrowest known part first."""
        for reading in [reading for reading in written if reading.plain] or list(written[:1]):
            around = reading.around or self.last_words(reading)
            for at, part in enumerate(around):
                inside = replace(reading, head=part.names[0], around=around[at + 1 :], cost=0.0)
                ring = self.contexts.rings(around[at:])[0]
                if ring.soft and not ring.postcode:
                    continue
                found = self._scored([replace(bearer, match="wider") for bearer in self._narrowed(ring)], inside)
                fitting = [candidate for candidate in found if not candidate.against]
                if fitting:
                    top = max(candidate.score for candidate in fitting)
                    return [
                        replace(candidate, score=WIDER_SCORE + candidate.score - top, reading=reading)
                        for candidate in fitting
                    ]
        return []

    def _narrowed(self, ring: Ring) -> Sequence[Bearer]:
        """Return what a part of the context may be; for a postcode of several villages their district."""
        parents = {self.gazetteer.parents[number] for number in ring.villages}
        return [Bearer(parents.pop(), "wider")] if len(ring.villages) > 1 and len(parents) == 1 else ring.members

    def last_words(self, reading: Reading) -> tuple[readings.Context, ...]:
        """Return the district or wider place that the last words name: Batur Ceper is somewhere in Ceper."""
        words = reading.head.text.split()
        for first in range(1, len(words)):
            last = parse.parse(" ".join(words[first:]), self.gazetteer.lexicon)
            named = self.gazetteer.named(last.bare) if len(last.bare) >= SHORTEST_LAST else []
            seats = self.gazetteer.seats
            if any(self.gazetteer.kinds[number] in rank.UPPER or number in seats for number, _ in named):
                return (readings.Context((last,)),)
        return ()

    def look_alikes(self, gathered: Sequence[Candidate]) -> list[Candidate]:
        """Take what a village's name may stand for too: its district, or a regency, a letter away."""
        best = max(gathered, key=order, default=None)
        if best is None or not self._is_bare_village(best):
            return []
        head = best.reading.head
        if not best.reading.around:
            known = self.bearers.speller.widely_known(head.bare)
            alike = self._scored((Bearer(near.number, "typo", near.off) for near in known), best.reading)
            # as it is written it comes first
            return [replace(one, score=min(one.score, best.score - 0.1)) for one in alike]
        return self._like_its_district(best) + self._once_a_district(best)

    def _once_a_district(self, best: Candidate) -> list[Candidate]:
        """Take the district that had the village's name in an older edition, in the same context."""
        rings = self.contexts.rings(best.reading.around)
        parents = frozenset(name_key for ring in rings if not ring.postcode for name_key in ring.keys)
        former = self.bearers.formerly(best.reading.head, parents) if parents else []
        found = self._scored(filter(self.bearers.is_upper, former), best.reading)
        return [one for one in found if not (one.against or one.unknown)]

    def _like_its_district(self, best: Candidate) -> list[Candidate]:
        """Take the district that the village lies in, where it is spelt nearly so."""
        gazetteer, number, head = self.gazetteer, best.number, best.reading.head
        district = gazetteer.parents[number]
        from rapidfuzz.distance import OSA

        spellings = (head.bare, gazetteer.key_of(number))
        off = min(OSA.distance(gazetteer.key_of(district), one, score_cutoff=MOST_LETTERS_ALIKE) for one in spellings)
        if gazetteer.kinds[district] != "district" or off > MOST_LETTERS_ALIKE:
            return []
        # Labuhan Ratu IX, Labuhan Ratu: who names the district too means the village
        if any(part.names[0].bare == gazetteer.key_of(district) != head.bare for part in best.reading.around):
            return []
        # a part of the name says nothing of where the place lies: Wari (Taiyeve) is Wari/Taiyeve
        name_key = gazetteer.key_of(number)
        outer = [
            part for part in best.reading.around if part.names[0].bare == name_key or part.names[0].bare not in name_key
        ]
        alike = self._scored([Bearer(district, "typo", 1)], replace(best.reading, around=tuple(outer)))
        return [replace(one, score=one.score + math.log(rank.SAME_NAME_FACTOR)) for one in alike if not one.against]

    def _is_bare_village(self, best: Candidate) -> bool:
        """Whether a village or a town was found by its name as written, without a level said."""
        is_written = best.bearer.match in ("exact", "alias") and not best.reading.below
        small = self.gazetteer.kinds[best.number] in ("village", "town")
        return is_written and small and best.reading.head.kind is None


def order(candidate: Candidate) -> tuple[float, int]:
    """Return by what candidates are ranked: the score, then the number, so that the same input gives the same answer."""
    return candidate.score, -candidate.number
