"""One name to one place: reads it, asks who bears it, lets the context decide, and says how sure that is."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer import Gazetteer, abroad, load
from hubmap.geocoding.matching import confidence, contradictions, parse, rank, readings
from hubmap.geocoding.matching.candidates import Bearer, Bearers
from hubmap.geocoding.matching.confidence import Evidence
from hubmap.geocoding.place import Alternative, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from hubmap.geocoding.matching.parse import Name
    from hubmap.geocoding.matching.rank import Candidate
    from hubmap.geocoding.matching.readings import Reading
    from hubmap.geocoding.place import Match, Status

__all__ = ["Found", "Matcher", "matcher", "place"]

MOST_ALTERNATIVES: Final = 8
# so many places of one name are no context that spellings could be looked for in
MOST_RING_PLACES: Final = 12
# a place that the context does not hold may still be meant if the context's point lies this near: borders move
NEIGHBOUR_KM: Final = 50.0


def place(name: str, within: str | None = None, *, gazetteer: Gazetteer | None = None) -> Place:
    """Find the place that a name means, offline.

    Parameters
    ----------
    name
        As people write it: ``Ceper``, ``Kec. Ceper, Kab. Klaten``, ``Jogja``, ``Jabodetabek``.
    within
        Context that must hold the place, such as ``Kabupaten Klaten, Jawa Tengah``.
    gazetteer
        Where to look; the shipped gazetteer if it is not given.

    Returns
    -------
    Place
        ``matched`` if one place is clearly meant; ``review`` with alternatives if several may be, if the name is doubtful,
        or if only the context was found; ``unmatched`` without a point if nothing bears the name. Nothing is raised
        for any text.

    Examples
    --------
    >>> place("Ceper", "Kabupaten Klaten").code
    '33.10.11'
    >>> place("Kec. Cepr, Kab. Klaten").match
    'typo'
    """
    return matcher(gazetteer or load()).place(name, within)


@lru_cache(maxsize=4)
def matcher(gazetteer: Gazetteer) -> Matcher:
    """Return the matcher of a gazetteer, made once."""
    return Matcher(gazetteer)


@dataclass(frozen=True, slots=True)
class Found:
    """Candidates for one reading, best first; `known` and `unknown` count the parts of the context, `wide` says that none is narrower than a province."""

    head: Name
    candidates: list[Candidate]
    known: int
    unknown: int
    wide: bool = False

    @property
    def fits(self) -> bool:
        """Whether the best candidate fits every part of the context that is known."""
        return bool(self.candidates) and self.candidates[0].fits == self.known


@dataclass(slots=True)
class Matcher:
    """Places names in one gazetteer; keeps what it has looked up, so that many names are placed quickly."""

    gazetteer: Gazetteer
    bearers: Bearers = field(init=False)

    def __post_init__(self) -> None:
        """Prepare to ask who bears a name."""
        self.bearers = Bearers(self.gazetteer)

    def place(self, name: str, within: str | None = None) -> Place:
        """Find one place, as the function `place` does."""
        asked = (name, within)
        written = readings.as_written(name, within)
        if any(self._is_abroad(reading) for reading in _uncut(written)):
            return _unmatched(asked)
        if regions := self._regions(written):
            return _unmatched(asked, self._alternatives(regions))
        for find in (self._exact, self._cut, self._near, self._cut_nearly, self._loosely, self._next_door):
            if found := find(written):
                answer = self._answer(found, asked)
                return _around_an_address(answer) if answer.code and readings.is_in_an_address(name) else answer
        return self._without_the_name(written, asked)

    def _is_abroad(self, reading: Reading) -> bool:
        """Whether the context is a country or a big city abroad, and nothing of it is known here."""
        if not any(abroad.weight(part.bare) for part in reading.around):
            return False
        return not any(self.bearers.as_context(part) for part in reading.around)

    def _regions(self, written: Sequence[Reading]) -> list[int]:
        """Return what an island or a region without a code of its own consists of: Madura is four regencies."""
        for reading in _uncut(written):
            inside = [] if reading.around else self.gazetteer.only_context.get(reading.head.whole, [])
            if inside and not any(map(self._is_upper, self.bearers.exactly(reading.head))):
                return inside
        return []

    def _look(self, reading: Reading, who: Callable[[Name], Iterable[Bearer]]) -> Found | None:
        """Rank who bears the reading's name; None if nothing fits all that is known of the context."""
        bearers = list(who(reading.head))
        if not bearers:
            return None
        rings = [self.bearers.as_context(part) for part in reading.around]
        known = [ring for ring in rings if ring]
        candidates = rank.ranked(self.gazetteer, bearers, reading.head, known)
        found = Found(reading.head, candidates, len(known), len(rings) - len(known), all(map(self._is_wide, known)))
        return found if found.fits else None

    def _exact(self, written: Sequence[Reading]) -> Found | None:
        """Find the name as written, or with the prefix that should have been written; all of the context is known."""
        for who in (self.bearers.exactly, partial(self.bearers.with_another_prefix, upper=True)):
            for reading in written:
                if (found := self._look(reading, who)) and not found.unknown:
                    return found
        return None

    def _loosely(self, written: Sequence[Reading]) -> Found | None:
        """Find the name with any prefix, and though nothing bears a part of its context."""
        looks = (
            self._look(reading, who)
            for who in (self.bearers.exactly, self.bearers.with_another_prefix)
            for reading in written
        )
        return next(filter(None, looks), None)

    def _cut(self, written: Sequence[Reading]) -> Found | None:
        """Find a name that holds its context without a comma, all of it as written."""
        for reading in _uncut(written):
            for cut in readings.without_commas(reading):
                if not all(map(self.bearers.exactly, cut.around)):
                    continue
                if (found := self._look(cut, self.bearers.exactly)) and not found.unknown:
                    return found
        return None

    def _near(self, written: Sequence[Reading]) -> Found | None:
        """Find a name with letters off: inside the context, the narrowest part first; anywhere if there is none."""
        for reading in written:
            for ring in map(self.bearers.as_context, reading.around):
                if found := self._near_inside(reading, ring):
                    return found
            if reading.around or abroad.weight(reading.head.bare):
                continue
            if found := self._look(reading, self.bearers.nearly):
                return found
        return None

    def _near_inside(self, reading: Reading, ring: Sequence[Bearer]) -> Found | None:
        if not 0 < len(ring) <= MOST_RING_PLACES:
            return None
        return self._look(reading, partial(self.bearers.nearly, inside=[bearer.number for bearer in ring]))

    def _cut_nearly(self, written: Sequence[Reading]) -> Found | None:
        """Find a name with letters off that holds its context without a comma."""
        for reading in _uncut(written):
            for cut in readings.without_commas(reading):
                ring = [place for place in self.bearers.exactly(cut.around[0]) if self._is_upper(place)]
                if (found := self._near_inside(cut, ring)) and not found.unknown:
                    return found
        return None

    def _is_wide(self, ring: Iterable[Bearer]) -> bool:
        return any(self.gazetteer.kinds[bearer.number] in ("province", "metro") for bearer in ring)

    def _is_upper(self, bearer: Bearer) -> bool:
        return self.gazetteer.kinds[bearer.number] in rank.UPPER

    def _next_door(self, written: Sequence[Reading]) -> Found | None:
        """Find the name outside its context, but near it and in the same wider context."""
        for reading in written:
            rings = [ring for ring in map(self.bearers.as_context, reading.around) if ring]
            candidates = rank.ranked(self.gazetteer, self.bearers.exactly(reading.head), reading.head, rings)
            near = [candidate for candidate in candidates if rings and self._is_near(candidate.number, rings[0])]
            if near and near[0].fits == len(rings) - 1:
                return Found(reading.head, near, len(rings), 0)
        return None

    def _is_near(self, number: int, ring: Iterable[Bearer]) -> bool:
        here = self.gazetteer.record(number)
        there = [self.gazetteer.record(bearer.number) for bearer in ring]
        reach = [min(NEIGHBOUR_KM, 2 * record.precision_km) for record in there]
        return any(
            _km(here.lat, here.lon, record.lat, record.lon) <= km for record, km in zip(there, reach, strict=True)
        )

    def _answer(self, found: Found, asked: Asked) -> Place:
        """Make the answer from ranked candidates."""
        best = found.candidates[0]
        weight_abroad = 0.0 if found.known else self._weight_abroad(best, found.head)
        share = rank.share(self.gazetteer, found.candidates, weight_abroad)
        # where the context chose, what it does not hold is out of the question
        others = [other.number for other in found.candidates[1:] if other.fits == best.fits]
        if weight_abroad > best.weight:
            return _unmatched(asked, self._alternatives([best.number, *others]))
        evidence = Evidence(
            match=best.bearer.match,
            kind=self.gazetteer.kinds[best.number],
            off=best.bearer.off,
            length=len(found.head.bare),
            share=share,
            context=found.known,
            unknown=found.unknown
            + (
                best.bearer.match == "typo"
                and not found.known
                and contradictions.lies_elsewhere(self.bearers, best.number, _uncut(readings.as_written(*asked)))
            ),
            wide=found.wide,
            elsewhere=bool(found.known)
            and contradictions.is_known_elsewhere(self.bearers, found.candidates, found.head, found.wide),
            as_said=best.bearer.as_said,
            known=best.weight >= rank.LEVEL_WEIGHT["district"] or bool(found.head.kind),
        )
        if best.fits < found.known:
            return self._place(
                best.number,
                asked,
                ("review", evidence.match, confidence.NEIGHBOUR * confidence.share_right(share)),
                others,
            )
        return self._place(best.number, asked, (evidence.status, evidence.match, evidence.confidence), others)

    def _weight_abroad(self, best: Candidate, head: Name) -> float:
        # what is known all over the country need not be compared with the world
        return abroad.weight(head.bare) if best.weight < rank.LEVEL_WEIGHT["regency"] / 10 and not head.kind else 0.0

    def _without_the_name(self, written: Sequence[Reading], asked: Asked) -> Place:
        """Fall back to the narrowest part of the context that is known; the name's bearers elsewhere become alternatives."""
        if not written:
            return _unmatched(asked)
        (reading,) = _uncut(written)
        bearers = rank.ranked(self.gazetteer, self.bearers.exactly(reading.head), reading.head, ())
        others = [bearer.number for bearer in bearers]
        parts = (
            reading.around if bearers or not parse.is_postcode(reading.head.text) else (reading.head, *reading.around)
        )
        if not parts:
            parts = contradictions.last_words(self.bearers, reading)
        for index, part in enumerate(parts):
            rings = [ring for ring in map(self.bearers.as_context, parts[index + 1 :]) if ring]
            found = rank.ranked(self.gazetteer, self._narrowed(part), part, rings)
            if found and found[0].fits == len(rings):
                clear = rank.share(self.gazetteer, found)
                trust = (confidence.CONTRADICTED if bearers else confidence.WIDER) * clear
                return self._place(
                    found[0].number,
                    asked,
                    ("review", "wider", trust),
                    [*others, *(other.number for other in found[1:])],
                )
        if bearers:
            return self._place(
                others[0], asked, ("review", bearers[0].bearer.match, confidence.CONTRADICTED), others[1:]
            )
        return _unmatched(asked)

    def _narrowed(self, part: Name) -> Sequence[Bearer]:
        """Return what a part of the context may be; for a postcode of several villages their district."""
        ring = self.bearers.as_context(part)
        parents = {self.gazetteer.parents[bearer.number] for bearer in ring} if parse.is_postcode(part.text) else set()
        return [Bearer(parents.pop(), "wider")] if len(ring) > 1 and len(parents) == 1 else ring

    def _place(self, number: int, asked: Asked, said: tuple[Status, Match, float], others: Sequence[int]) -> Place:
        record = self.gazetteer.record(number)
        return Place(
            query=asked[0],
            within=asked[1],
            status=said[0],
            name=self.gazetteer.full_name(number),
            kind=record.kind,
            code=self._official(number),
            lat=record.lat,
            lon=record.lon,
            precision_km=record.precision_km,
            confidence=round(said[2], 3),
            match=said[1],
            alternatives=self._alternatives(others),
            members=self.gazetteer.members.get(number, ()),
        )

    def _official(self, number: int) -> str:
        """Return the official code; a town has none and takes that of the regency or district that it lies in."""
        gazetteer = self.gazetteer
        return gazetteer.codes[gazetteer.parents[number] if gazetteer.kinds[number] == "town" else number]

    def _alternatives(self, numbers: Iterable[int]) -> tuple[Alternative, ...]:
        return tuple(map(self._alternative, list(dict.fromkeys(numbers))[:MOST_ALTERNATIVES]))

    def _alternative(self, number: int) -> Alternative:
        record = self.gazetteer.record(number)
        name = self.gazetteer.full_name(number)
        return Alternative(name=name, kind=record.kind, code=self._official(number), lat=record.lat, lon=record.lon)


Asked = tuple[str, str | None]


def _unmatched(asked: Asked, alternatives: tuple[Alternative, ...] = ()) -> Place:
    return Place(query=asked[0], within=asked[1], status="unmatched", alternatives=alternatives)


def _uncut(written: Sequence[Reading]) -> Sequence[Reading]:
    """Return the reading whose name may hold its context without a comma: the plain one."""
    return [reading for reading in written if reading.plain]


def _km(lat_a: float, lon_a: float, lat_b: float, lon_b: float) -> float:
    """Return the distance between points that lie near each other, in km."""
    return 111.195 * math.hypot(lat_a - lat_b, (lon_a - lon_b) * math.cos(math.radians(lat_a)))


def _around_an_address(answer: Place) -> Place:
    """Say that a street or a hamlet was asked for and what it lies in was found; a person should look unless it is its village."""
    if answer.kind == "village":
        return replace(answer, match="wider")
    return replace(answer, match="wider", status="review", confidence=min(confidence.WIDER, answer.confidence))
