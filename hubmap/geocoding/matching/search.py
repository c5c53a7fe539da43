"""One name to one place: candidates gathered from all ways to read it, ranked once by one score, and how sure that is."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer import Gazetteer, abroad, codes, load
from hubmap.geocoding.matching import confidence, parse, rank, readings
from hubmap.geocoding.matching.address import Piece
from hubmap.geocoding.matching.candidates import MOST_RING_PLACES, UPPER, Bearer, Bearers
from hubmap.geocoding.matching.confidence import Evidence
from hubmap.geocoding.place import Alternative, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hubmap.geocoding.gazetteer.codes import Coded
    from hubmap.geocoding.matching.candidates import Ring
    from hubmap.geocoding.matching.rank import Candidate
    from hubmap.geocoding.matching.readings import Reading
    from hubmap.geocoding.place import Match, Status

__all__ = ["Matcher", "matcher", "place"]

MOST_ALTERNATIVES: Final = 8
# a place that the context does not hold may still be meant if the context's point lies this near: borders move
NEIGHBOUR_KM: Final = 50.0
# ways to read that cost more are taken as they are written, without letters off
MOST_NEAR_COST: Final = readings.SKIPPED_COST
# where only the context is known: less than any place that the context holds, more than what it contradicts
WIDER_SCORE: Final = -12.0
# a district this many letters off is the village's name in another spelling
MOST_LETTERS_ALIKE: Final = 2
# how a text begins that may be a code, and how sure a code is that no name, or another one, stands beside
CODE_MARKS: Final = frozenset("0123456789[(")
CODE_ALONE: Final = 0.7
SHORTEST_NEAR_IN_ADDRESS: Final = 6
SHORTEST_LAST: Final = 5
MOST_CACHED: Final = 50_000


def place(
    name: str, within: str | None = None, *, code: str | None = None, gazetteer: Gazetteer | None = None
) -> Place:
    """Find the place that a name means, offline.

    Parameters
    ----------
    name
        As people write it: ``Ceper``, ``Kec. Ceper, Kab. Klaten``, ``Jogja``, ``Jabodetabek``, or an official code.
    within
        Context that must hold the place, such as ``Kabupaten Klaten, Jawa Tengah``.
    code
        Code of the place in some edition of the Kemendagri's or the BPS's list; the name tells which list it is of.
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
    return matcher(gazetteer or load()).place(name, within, code=code)


@lru_cache(maxsize=4)
def matcher(gazetteer: Gazetteer) -> Matcher:
    """Return the matcher of a gazetteer, made once."""
    return Matcher(gazetteer)


@dataclass(slots=True)
class Matcher:
    """Places names in one gazetteer; keeps what it has looked up, so that many names are placed quickly."""

    gazetteer: Gazetteer
    bearers: Bearers = field(init=False)
    _split: dict[str, tuple[Piece, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Prepare to ask who bears a name."""
        self.bearers = Bearers(self.gazetteer)

    def place(self, name: str, within: str | None = None, *, code: str | None = None) -> Place:
        """Find one place, as the function `place` does."""
        asked = (name, within)
        if code is None and name[:1] in CODE_MARKS:
            code, name = codes.split_code(name)
        if code and (coded := codes.look_up(self.gazetteer, code)):
            return self._by_code(coded, name, asked)
        return self._by_name(name, asked)

    def _by_name(self, name: str, asked: Asked) -> Place:
        written = readings.as_written(name, asked[1], self._without_overrun)
        if any(self._is_abroad(reading) for reading in written if reading.plain):
            return _unmatched(asked)
        if regions := self._regions(written):
            return _unmatched(asked, self._alternatives(regions))
        ranked = self.candidates(written)
        return self._answer(ranked, asked) if ranked else _unmatched(asked)

    def _by_code(self, coded: Sequence[Coded], name: str, asked: Asked) -> Place:
        """Find the place of a code; the name beside it says which list the code is of."""
        known = [one for one in coded if one.number is not None]
        if not known:
            former = coded[0].former
            return replace(_unmatched(asked), former=f"{former.name} ({former.year})" if former else None)
        if not name.strip():
            others = {one.number for one in known}
            best = self._coded(known[0], asked, [number for number in others if number is not None])
            return best if len(others) == 1 or "." in asked[0] else replace(best, status="review", confidence=0.5)
        ranked = self.candidates(readings.as_written(name, asked[1], self._without_overrun))
        found = self._by_name(name, asked)
        for one in known:
            if any(one.number == other.number for other in ranked if other.bearer.match != "wider"):
                return self._coded(one, asked, ())
        if found.code is None:
            return replace(
                self._coded(known[0], asked, [one.number or 0 for one in known]), status="review", confidence=CODE_ALONE
            )
        # the name says otherwise: a person should look at both
        said = tuple(self._alternative(one.number or 0) for one in known)
        return replace(
            found,
            status="review",
            confidence=min(found.confidence, CODE_ALONE),
            alternatives=(*said, *found.alternatives)[:MOST_ALTERNATIVES],
        )

    def _coded(self, coded: Coded, asked: Asked, others: Iterable[int]) -> Place:
        number = coded.number or 0
        former = f"{coded.former.code} {coded.former.name} ({coded.former.year})" if coded.former else None
        bearer = Bearer(number, "exact", former=former)
        reading = readings.Reading(parse.parse(self.gazetteer.labels[number]), ())
        (best,) = rank.scored(self.gazetteer, [bearer], reading, ())
        said: tuple[Status, Match, float] = ("matched", "exact", confidence.CODED)
        return self._place(best, asked, said, [other for other in others if other != number])

    def candidates(self, written: Sequence[Reading]) -> list[Candidate]:
        """Gather who may be meant, until nothing that is still to come could outrank the best, and rank them once."""
        gathered: list[Candidate] = []
        for gather in (
            self._exactly,
            self._otherwise,
            self._nearly,
            self._cut,
            self._with_another_prefix,
            self._next_door,
        ):
            gathered += gather(written, gathered)
            if gathered and _is_settled(max(gathered, key=_order)):
                break
        else:
            gathered += self._wider(written)
        gathered += self._look_alikes(gathered)
        best: dict[int, Candidate] = {}
        for candidate in sorted(gathered, key=_order, reverse=True):
            best.setdefault(candidate.number, candidate)
        return list(best.values())

    def _scored(self, bearers: Iterable[Bearer], reading: Reading) -> list[Candidate]:
        return rank.scored(self.gazetteer, bearers, reading, self.bearers.rings(reading.around))

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
            parents = frozenset(
                name_key
                for part in reading.around
                if not part.postcode
                for name in part.names
                for name_key in (name.bare, name.whole)
            )
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
        rings = [ring for ring in self.bearers.rings(reading.around) if not ring.postcode]
        for ring in rings:
            if 0 < len(ring.members) <= MOST_RING_PLACES and not ring.soft:
                inside = [bearer.number for bearer in ring.members]
                if found := self.bearers.nearly(head, inside):
                    return found
        known = [ring for ring in rings if ring.members and not ring.soft]
        if known or (abroad.weight(head.bare) and not head.kind):
            return []
        return self.bearers.nearly(head)

    def _cut(self, written: Sequence[Reading], _gathered: Sequence[Candidate]) -> list[Candidate]:
        """Take a name that holds its context without a comma: all of it as written, else with letters off."""
        exact: list[Candidate] = []
        near: list[Candidate] = []
        for reading in written:
            if not reading.plain or reading.below:
                continue
            for cut in readings.without_commas(reading):
                parts = [self.bearers.exactly(part.names[0]) for part in cut.around]
                if all(parts):
                    exact += self._scored(self.bearers.exactly(cut.head), cut)
                if not exact:
                    ring = [bearer.number for bearer in parts[0] if self._is_upper(bearer)]
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

    def _next_door(self, _written: Sequence[Reading], gathered: Sequence[Candidate]) -> list[Candidate]:
        """Take what lies outside one part of its context, but near it and in all the others."""
        found = []
        for candidate in gathered:
            if candidate.against != 1 or candidate.reading.cost or candidate.bearer.off or not candidate.bearer.as_said:
                continue
            rings = [ring for ring in self.bearers.rings(candidate.reading.around) if ring.members and not ring.soft]
            if rings and self._is_near(candidate.number, rings[0].members):
                score = candidate.score + rank.CONTRADICTED_COST - rank.NEIGHBOUR_COST
                found.append(replace(candidate, score=score, is_next_door=True))
        return found

    def _is_near(self, number: int, ring: Iterable[Bearer]) -> bool:
        here = self.gazetteer.record(number)
        there = [self.gazetteer.record(bearer.number) for bearer in ring]
        reach = [min(NEIGHBOUR_KM, 2 * record.precision_km) for record in there]
        return any(
            _km(here.lat, here.lon, record.lat, record.lon) <= km for record, km in zip(there, reach, strict=True)
        )

    def _wider(self, written: Sequence[Reading]) -> list[Candidate]:
        """Take the context alone, its narrowest known part first."""
        for reading in [reading for reading in written if reading.plain] or list(written[:1]):
            around = reading.around or self._last_words(reading)
            for at, part in enumerate(around):
                inside = replace(reading, head=part.names[0], around=around[at + 1 :], cost=0.0)
                ring = self.bearers.rings(around[at:])[0]
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

    def _last_words(self, reading: Reading) -> tuple[readings.Context, ...]:
        """Return the district or wider place that the last words name: Batur Ceper is somewhere in Ceper."""
        words = reading.head.text.split()
        for first in range(1, len(words)):
            last = parse.parse(" ".join(words[first:]))
            named = self.gazetteer.named(last.bare) if len(last.bare) >= SHORTEST_LAST else []
            if any(self.gazetteer.kinds[number] in rank.UPPER for number, _ in named):
                return (readings.Context((last,)),)
        return ()

    def _look_alikes(self, gathered: Sequence[Candidate]) -> list[Candidate]:
        """Take what a village's name may stand for too: its district, or a regency, a letter away."""
        best = max(gathered, key=_order, default=None)
        if best is None or not self._is_bare_village(best):
            return []
        gazetteer, number, head = self.gazetteer, best.number, best.reading.head
        if not best.reading.around:
            known = self.bearers.speller.widely_known(head.bare)
            alike = self._scored((Bearer(near.number, "typo", near.off) for near in known), best.reading)
            # as it is written it comes first
            return [replace(one, score=min(one.score, best.score - 0.1)) for one in alike]
        district = gazetteer.parents[number]
        from rapidfuzz.distance import OSA

        off = OSA.distance(gazetteer.key_of(district), head.bare, score_cutoff=MOST_LETTERS_ALIKE)
        if gazetteer.kinds[district] != "district" or off > MOST_LETTERS_ALIKE:
            return []
        alike = self._scored([Bearer(district, "typo", 1)], best.reading)
        return [replace(one, score=one.score + math.log(rank.SAME_NAME_FACTOR)) for one in alike if not one.against]

    def _is_bare_village(self, best: Candidate) -> bool:
        """Whether a village or a town was found by its name as written, without a level said."""
        is_written = best.bearer.match in ("exact", "alias") and not best.reading.below
        small = self.gazetteer.kinds[best.number] in ("village", "town")
        return is_written and small and best.reading.head.kind is None

    def _without_overrun(self, piece: Piece) -> Sequence[Piece]:
        """Part a piece that says its level from words of its context that follow: Kec. Kalideres Jakarta Barat."""
        if piece.role != "place" or len(piece.names) != 1 or piece.name.kind is None or " " not in piece.name.rest:
            return (piece,)
        if piece.text not in self._split:
            if len(self._split) > MOST_CACHED:
                self._split.clear()
            self._split[piece.text] = tuple(self._parted(piece))
        return self._split[piece.text]

    def _parted(self, piece: Piece) -> Iterator[Piece]:
        name = piece.name
        words = name.rest.split()
        if not self.bearers.exactly(name) and not name.after:
            said = name.text[: len(name.text) - len(name.rest)]
            for first in range(len(words) - 1, 0, -1):
                head = parse.parse(f"{said}{' '.join(words[:first])}")
                rest = parse.parse(" ".join(words[first:]))
                if self._is_head_in(self.bearers.exactly(head), self.bearers.exactly(rest)):
                    yield Piece("place", head.text, (head,))
                    yield Piece("place", rest.text, (rest,))
                    return
        yield piece

    def _is_head_in(self, heads: Sequence[Bearer], outer: Sequence[Bearer]) -> bool:
        uppers = [bearer.number for bearer in outer if self._is_upper(bearer)]
        return any(self.gazetteer.holds(upper, head.number) for upper in uppers for head in heads)

    def _is_abroad(self, reading: Reading) -> bool:
        """Whether the name is a country abroad, or the context is a country or a big city abroad, and nothing of it is known here."""
        around = [name for part in reading.around for name in part.names]
        if not around and abroad.is_country(reading.head.bare):
            return not any(map(self._is_upper, self.bearers.exactly(reading.head)))
        if not any(abroad.weight(part.bare) or abroad.is_country(part.bare) for part in around):
            return False
        return not any(self.bearers.as_context(part) for part in around)

    def _regions(self, written: Sequence[Reading]) -> list[int]:
        """Return what an island or a region without a code of its own consists of: Madura is four regencies."""
        for reading in written:
            if not reading.plain or reading.around:
                continue
            inside = self.gazetteer.only_context.get(reading.head.whole, [])
            if inside and not any(map(self._is_upper, self.bearers.exactly(reading.head))):
                return inside
        return []

    def _is_upper(self, bearer: Bearer) -> bool:
        return self.gazetteer.kinds[bearer.number] in UPPER

    def _answer(self, ranked: Sequence[Candidate], asked: Asked) -> Place:
        """Make the answer from ranked candidates."""
        best = ranked[0]
        if best.bearer.match == "wider":
            return self._somewhere_in(ranked, asked)
        foreign = 0.0 if best.fits else self._weight_abroad(best)
        if foreign > best.weight:
            return _unmatched(asked, self._alternatives(other.number for other in ranked))
        evidence = self._evidence(ranked, foreign)
        is_clear = evidence.status == "matched"
        others = [other.number for other in ranked[1:] if not is_clear or other.against <= best.against]
        if best.is_next_door:
            trust = confidence.NEIGHBOUR * confidence.share_right(evidence.share)
            return self._place(best, asked, ("review", evidence.match, trust), others)
        if best.against:
            return self._place(best, asked, ("review", evidence.match, confidence.CONTRADICTED), others)
        found = self._place(best, asked, (evidence.status, evidence.match, evidence.confidence), others)
        return replace(found, match="wider") if best.reading.below else found

    def _evidence(self, ranked: Sequence[Candidate], foreign: float) -> Evidence:
        best, kinds = ranked[0], self.gazetteer.kinds
        head = best.reading.head
        # where the context chose, what it does not hold is out of the question
        rivals = [other for other in ranked if other.against <= best.against]
        return Evidence(
            match=best.bearer.match,
            kind=kinds[best.number],
            off=best.bearer.off,
            length=len(head.bare),
            share=rank.share(self.gazetteer, rivals, foreign),
            context=best.fits,
            unknown=best.unknown + (best.reading.cost >= readings.SKIPPED_LEVEL_COST),
            soft_against=best.soft_against if not best.reading.below else 0,
            wide=best.is_wide,
            elsewhere=self._is_known_elsewhere(ranked),
            as_said=best.bearer.as_said,
            known=best.weight >= rank.LEVEL_WEIGHT["district"] or bool(head.kind),
            closed=head.kind in ("province", "kabupaten", "kota", "regency"),
        )

    def _is_known_elsewhere(self, ranked: Sequence[Candidate]) -> bool:
        """Whether a place outside the context bears the name as written, and is known better than what was found inside.

        Balangan in Jawa Barat is hardly a misspelt Balongan, and Banyuwangi in Sulawesi Selatan hardly a village there.
        """
        best, kinds = ranked[0], self.gazetteer.kinds
        others = [other for other in ranked[1:] if other.bearer.match in ("exact", "alias") and other.bearer.as_said]
        if best.bearer.match == "typo":
            if not best.fits:
                return bool(others) or self._lies_elsewhere(best)
            return any(kinds[other.number] in rank.UPPER for other in others)
        small = kinds[best.number] in ("village", "town") and best.is_wide and not best.reading.head.kind
        return small and any(kinds[other.number] in ("regency", "province") for other in others)

    def _lies_elsewhere(self, best: Candidate) -> bool:
        """Whether the last words name a district that does not hold the place: Batur Ceper is hardly Batuceper in Tangerang."""
        for part in self._last_words(best.reading):
            holders = self.bearers.exactly(part.names[0])
            return not any(self.gazetteer.holds(bearer.number, best.number) for bearer in holders)
        return False

    def _weight_abroad(self, best: Candidate) -> float:
        # what is known all over the country, and the seat of a regency, need not be compared with the world
        head = best.reading.head
        is_known = best.weight >= rank.LEVEL_WEIGHT["regency"] / 10 or best.number in self.gazetteer.seats
        return 0.0 if is_known or head.kind else abroad.weight(head.bare)

    def _somewhere_in(self, ranked: Sequence[Candidate], asked: Asked) -> Place:
        """Answer with the context alone; who bears the name elsewhere becomes an alternative."""
        best = ranked[0]
        bearers = [other for other in ranked if other.bearer.match != "wider" and not other.bearer.off]
        clear = rank.share(self.gazetteer, [one for one in ranked if one.bearer.match == "wider"])
        trust = (confidence.CONTRADICTED if bearers else confidence.WIDER) * clear
        others = [*(one.number for one in bearers), *(one.number for one in ranked[1:])]
        return self._place(best, asked, ("review", "wider", trust), others)

    def _place(self, best: Candidate, asked: Asked, said: tuple[Status, Match, float], others: Iterable[int]) -> Place:
        number = best.number
        record = self.gazetteer.record(number)
        trust = round(said[2], 3)
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
            confidence=trust,
            match=said[1],
            former=best.bearer.former,
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


def _order(candidate: Candidate) -> tuple[float, int]:
    return candidate.score, -candidate.number


def _is_settled(candidate: Candidate, most_cost: float = readings.SKIPPED_LEVEL_COST) -> bool:
    """Whether nothing speaks against a candidate, so that no other way to find the name could outrank it."""
    return (
        not (candidate.against or candidate.unknown) and candidate.bearer.as_said and candidate.reading.cost < most_cost
    )


def _is_near_in_address(candidate: Candidate, reading: Reading) -> bool:
    """Whether a piece of an address that says no level is a misspelt village rather than a hamlet."""
    return candidate.bearer.off == 1 and len(reading.head.bare) >= SHORTEST_NEAR_IN_ADDRESS


def _unmatched(asked: Asked, alternatives: tuple[Alternative, ...] = ()) -> Place:
    return Place(query=asked[0], within=asked[1], status="unmatched", alternatives=alternatives)


def _km(lat_a: float, lon_a: float, lat_b: float, lon_b: float) -> float:
    """Return the distance between points that lie near each other, in km."""
    return 111.195 * math.hypot(lat_a - lat_b, (lon_a - lon_b) * math.cos(math.radians(lat_a)))
