"""One name to one place: candidates gathered from all ways to read it, ranked once by one score, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer import Gazetteer, abroad, codes, load
from hubmap.geocoding.matching import confidence, parse, rank, readings
from hubmap.geocoding.matching.answers import MOST_ALTERNATIVES, Answers
from hubmap.geocoding.matching.candidates import Bearer, Bearers
from hubmap.geocoding.matching.confidence import Evidence
from hubmap.geocoding.matching.contexts import Contexts
from hubmap.geocoding.matching.gathering import Gatherer
from hubmap.geocoding.matching.overrun import Overrun
from hubmap.geocoding.place import Alternative, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubmap.geocoding.gazetteer.codes import Coded
    from hubmap.geocoding.matching.rank import Candidate
    from hubmap.geocoding.matching.readings import Reading
    from hubmap.geocoding.place import Match, Status

__all__ = ["Matcher", "matcher", "place"]

# how a text begins that may be a code, and how sure a code is that no name, or another one, stands beside
CODE_MARKS: Final = frozenset("0123456789[(")
CODE_ALONE: Final = 0.7


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
    contexts: Contexts = field(init=False)
    gatherer: Gatherer = field(init=False)
    answers: Answers = field(init=False)
    overrun: Overrun = field(init=False)

    def __post_init__(self) -> None:
        """Prepare to ask who bears a name."""
        self.bearers = Bearers(self.gazetteer)
        self.contexts = Contexts(self.gazetteer, self.bearers)
        self.gatherer = Gatherer(self.gazetteer, self.bearers, self.contexts)
        self.answers = Answers(self.gazetteer)
        self.overrun = Overrun(self.gazetteer, self.bearers)

    def place(self, name: str, within: str | None = None, *, code: str | None = None) -> Place:
        """Find one place, as the function `place` does."""
        asked = (name, within)
        if code is None and name[:1] in CODE_MARKS:
            code, name = codes.split_code(name)
        if code and (coded := codes.look_up(self.gazetteer, code)):
            return self._by_code(coded, name, asked)
        return self._by_name(name, asked)

    def explain(self, name: str, within: str | None = None) -> list[str]:
        """Return a line for each way to read a name, and one for each of the best candidates with its evidence."""
        written = readings.as_written(name, within, self.overrun.without)
        lines = [f"  read as: {reading.head.text} < {_outer(reading)} (cost {reading.cost:g})" for reading in written]
        for one in self.gatherer.candidates(written)[:MOST_ALTERNATIVES]:
            off = f", {one.bearer.off} off" if one.bearer.off else ""
            lines.append(
                f"  {one.score:7.2f}  {self.gazetteer.full_name(one.number)}: {one.bearer.match}{off}, read as {one.reading.head.text};"
                f" context holds {one.fits}, not known {one.unknown}, against {one.against + one.soft_against}"
            )
        return lines

    def warm_up(self) -> None:
        """Make what is made when it is first needed, so that processes share it."""
        self.place("Xyzzyx", "Klaten")
        self.place("Ceperr")

    def _by_name(self, name: str, asked: Asked) -> Place:
        written = readings.as_written(name, asked[1], self.overrun.without)
        if any(self._is_abroad(reading) for reading in written if reading.plain):
            return _unmatched(asked)
        if regions := self._regions(written):
            return _unmatched(asked, self.answers.alternatives(regions))
        ranked = self.gatherer.candidates(written)
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
        ranked = self.gatherer.candidates(readings.as_written(name, asked[1], self.overrun.without))
        found = self._by_name(name, asked)
        for one in known:
            if any(one.number == other.number for other in ranked if other.bearer.match != "wider"):
                return self._coded(one, asked, ())
        if found.code is None:
            return replace(
                self._coded(known[0], asked, [one.number or 0 for one in known]), status="review", confidence=CODE_ALONE
            )
        # the name says otherwise: a person should look at both
        said = tuple(self.answers.alternative(one.number or 0) for one in known)
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
        return self.answers.place(best, asked, said, [other for other in others if other != number])

    def _is_abroad(self, reading: Reading) -> bool:
        """Whether the name is a country abroad, or the context is a country or a big city abroad, and nothing of it is known here."""
        if self.gazetteer.by_inhabitants:
            return False
        around = [name for part in reading.around for name in part.names]
        if not around and abroad.is_country(reading.head.bare):
            return not any(map(self.bearers.is_upper, self.bearers.exactly(reading.head)))
        if not any(abroad.weight(part.bare) or abroad.is_country(part.bare) for part in around):
            return False
        return not any(self.contexts.as_context(part) for part in around)

    def _regions(self, written: Sequence[Reading]) -> list[int]:
        """Return what an island or a region without a code of its own consists of: Madura is four regencies."""
        for reading in written:
            if not reading.plain or reading.around:
                continue
            inside = self.gazetteer.only_context.get(reading.head.whole, [])
            if inside and not any(map(self.bearers.is_upper, self.bearers.exactly(reading.head))):
                return inside
        return []

    def _answer(self, ranked: Sequence[Candidate], asked: Asked) -> Place:
        """Make the answer from ranked candidates."""
        best = ranked[0]
        if best.bearer.match == "wider":
            return self._somewhere_in(ranked, asked)
        foreign = 0.0 if best.fits else self._weight_abroad(best)
        if foreign > best.weight:
            return _unmatched(asked, self.answers.alternatives(other.number for other in ranked))
        evidence = self._evidence(ranked, foreign)
        is_clear = evidence.status == "matched"
        others = [other.number for other in ranked[1:] if not is_clear or other.against <= best.against]
        if best.is_next_door:
            trust = confidence.NEIGHBOUR * confidence.share_right(evidence.share)
            return self.answers.place(best, asked, ("review", evidence.match, trust), others)
        if best.against:
            return self.answers.place(best, asked, ("review", evidence.match, confidence.CONTRADICTED), others)
        found = self.answers.place(best, asked, (evidence.status, evidence.match, evidence.confidence), others)
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
        for part in self.gatherer.fallbacks.last_words(best.reading):
            holders = self.bearers.exactly(part.names[0])
            return not any(self.gazetteer.holds(bearer.number, best.number) for bearer in holders)
        return False

    def _weight_abroad(self, best: Candidate) -> float:
        # what is known all over the country, and the seat of a regency, need not be compared with the world
        head = best.reading.head
        is_known = best.weight >= rank.LEVEL_WEIGHT["regency"] / 10 or best.number in self.gazetteer.seats
        return 0.0 if is_known or head.kind or self.gazetteer.by_inhabitants else abroad.weight(head.bare)

    def _somewhere_in(self, ranked: Sequence[Candidate], asked: Asked) -> Place:
        """Answer with the context alone; who bears the name elsewhere becomes an alternative."""
        best = ranked[0]
        bearers = [other for other in ranked if other.bearer.match != "wider" and not other.bearer.off]
        clear = rank.share(self.gazetteer, [one for one in ranked if one.bearer.match == "wider"])
        trust = (confidence.CONTRADICTED if bearers else confidence.WIDER) * clear
        others = [*(one.number for one in bearers), *(one.number for one in ranked[1:])]
        return self.answers.place(best, asked, ("review", "wider", trust), others)


Asked = tuple[str, str | None]


def _outer(reading: Reading) -> str:
    return " < ".join("/".join(name.text for name in part.names) for part in reading.around) or "-"


def _unmatched(asked: Asked, alternatives: tuple[Alternative, ...] = ()) -> Place:
    return Place(query=asked[0], within=asked[1], status="unmatched", alternatives=alternatives)
