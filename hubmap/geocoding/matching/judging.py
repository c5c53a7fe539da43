"""What the ranked candidates amount to: one place that is meant, one that a person should look at, or what holds it alone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer import abroad
from hubmap.geocoding.gazetteer.name_keys import key
from hubmap.geocoding.matching import confidence, parse, rank, readings
from hubmap.geocoding.matching.answers import MOST_ALTERNATIVES, Answers, unmatched
from hubmap.geocoding.matching.candidates import Bearer
from hubmap.geocoding.matching.confidence import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.gazetteer.codes import Coded
    from hubmap.geocoding.matching.candidates import Bearers
    from hubmap.geocoding.matching.fallbacks import Fallbacks
    from hubmap.geocoding.matching.parse import Name
    from hubmap.geocoding.matching.rank import Candidate
    from hubmap.geocoding.place import Match, Place, Status

    Asked = tuple[str, str | None]

__all__ = ["Judge"]

# how sure a code is that no name, or another one, stands beside
CODE_ALONE: Final = 0.7


@dataclass(slots=True)
class Judge:
    """Makes answers of candidates in one gazetteer, with how sure each is."""

    gazetteer: Gazetteer
    bearers: Bearers
    fallbacks: Fallbacks
    answers: Answers = field(init=False)

    def __post_init__(self) -> None:
        """Prepare to make places of numbers."""
        self.answers = Answers(self.gazetteer)

    def answer(self, ranked: Sequence[Candidate], asked: Asked) -> Place:
        """Make the answer from ranked candidates."""
        best = ranked[0]
        if best.bearer.match == "wider":
            return self._somewhere_in(ranked, asked)
        foreign = 0.0 if best.fits else self._weight_abroad(best)
        if foreign > best.weight:
            return unmatched(asked, self.answers.alternatives(other.number for other in ranked))
        evidence = self._evidence(ranked, foreign)
        is_clear = evidence.status == "matched"
        others = [other.number for other in ranked[1:] if not is_clear or other.against <= best.against]
        if best.is_next_door:
            trust = confidence.NEIGHBOUR * confidence.share_right(evidence.share)
            return self.answers.place(best, asked, ("review", evidence.match, trust), others)
        if best.against:
            return self.answers.place(best, asked, ("review", evidence.match, confidence.CONTRADICTED), others)
        match: Match = "wider" if best.reading.below else evidence.match
        found = self.answers.place(best, asked, (evidence.status, match, evidence.confidence), others)
        if found.former or not best.fits:
            return found
        parent = self.fallbacks.contexts.former_parent(best.reading.around, best.number)
        return replace(found, former=parent) if parent else found

    def _evidence(self, ranked: Sequence[Candidate], foreign: float) -> Evidence:
        best, kinds = ranked[0], self.gazetteer.kinds
        head = best.reading.head
        # where the context chose, what it does not hold is out of the question
        rivals = [other for other in ranked if other.against <= best.against]
        return Evidence(
            match=best.bearer.match,
            kind=kinds[best.number],
            off=best.bearer.off,
            length=_length(self.gazetteer, head),
            share=rank.share(self.gazetteer, rivals, foreign),
            context=best.fits,
            unknown=best.unknown + (best.reading.cost >= readings.SKIPPED_LEVEL_COST),
            soft_against=best.soft_against if not best.reading.below else 0,
            wide=best.is_wide,
            elsewhere=self._is_known_elsewhere(ranked),
            as_said=best.bearer.as_said,
            known=best.weight >= rank.LEVEL_WEIGHT["district"] or bool(head.kind),
            closed=head.kind in ("province", "kabupaten", "kota", "regency"),
            well_known=self._is_well_known(best),
            abroad=_is_called_otherwise(self.gazetteer, best),
        )

    def _is_well_known(self, best: Candidate) -> bool:
        """Whether it is a district or a known town by its bare name, as written; which of city and regency is meant nobody knows."""
        if best.reading.head.kind or best.bearer.match == "typo" or self.gazetteer.by_inhabitants:
            return False
        kind = self.gazetteer.kinds[best.number]
        is_town = best.number in self.gazetteer.seats or (kind == "town" and best.number in self.gazetteer.population)
        return kind in ("district", "site") or is_town

    def _is_known_elsewhere(self, ranked: Sequence[Candidate]) -> bool:
        """Whether a place outside the context bears the name as written, and is known better than what was found inside.

        Balangan in Jawa Barat is hardly a misspelt Balongan, and Banyuwangi in Sulawesi Selatan hardly a village there.
        """
        best, kinds = ranked[0], self.gazetteer.kinds
        others = [other for other in ranked[1:] if other.bearer.match in ("exact", "alias") and other.bearer.as_said]
        if best.bearer.match == "typo":
            if not best.fits:
                return bool(others) or self._lies_elsewhere(best)
            # what holds the place is its context: Kab. Rembng, Jateng
            others = [other for other in others if not self.gazetteer.holds(other.number, best.number)]
            return any(kinds[other.number] in rank.UPPER for other in others)
        small = kinds[best.number] in ("village", "town") and best.is_wide and not best.reading.head.kind
        return small and any(kinds[other.number] in ("regency", "province") for other in others)

    def _lies_elsewhere(self, best: Candidate) -> bool:
        """Whether the last words name a district that does not hold the place: Batur Ceper is hardly Batuceper in Tangerang."""
        for part in self.fallbacks.last_words(best.reading):
            holders = self.bearers.exactly(part.names[0])
            return not any(self.gazetteer.holds(bearer.number, best.number) for bearer in holders)
        return False

    def _weight_abroad(self, best: Candidate) -> float:
        # what is known all over the country, and the seat of a regency, need not be compared with the world
        head = best.reading.head
        is_known = best.weight >= rank.LEVEL_WEIGHT["regency"] / 10 or best.number in self.gazetteer.seats
        if is_known or self.gazetteer.by_inhabitants:
            return 0.0
        # a word that is a part of the name says no level: Kota Baharu in Kelantan
        is_whole = head.kind is not None and self.gazetteer.key_of(best.number) == head.whole
        return abroad.weight(head.whole) if is_whole or not head.kind else 0.0

    def _somewhere_in(self, ranked: Sequence[Candidate], asked: Asked) -> Place:
        """Answer with the context alone; who bears the name elsewhere becomes an alternative."""
        best = ranked[0]
        bearers = [other for other in ranked if other.bearer.match != "wider" and not other.bearer.off]
        clear = rank.share(self.gazetteer, [one for one in ranked if one.bearer.match == "wider"])
        trust = (confidence.KNOWN_ELSEWHERE if bearers else confidence.WIDER) * clear
        others = [*(one.number for one in bearers), *(one.number for one in ranked[1:])]
        return self.answers.place(best, asked, ("review", "wider", trust), others)

    def by_code_alone(self, coded: Sequence[Coded], asked: Asked) -> Place:
        """Make the answer of a code without a name beside it; one that no list has any more says what it was."""
        known = [one for one in coded if one.number is not None]
        if not known:
            former = coded[0].former
            return replace(unmatched(asked), former=f"{former.name} ({former.year})" if former else None)
        numbers = {one.number or 0: None for one in known}
        best = self._coded(known[0], asked, numbers)
        return best if len(numbers) == 1 or "." in asked[0] else replace(best, status="review", confidence=0.5)

    def by_code(self, coded: Sequence[Coded], ranked: Sequence[Candidate], found: Place, asked: Asked) -> Place:
        """Make the answer of a code and of what was found for the name beside it, which says of which list the code is."""
        known = [one for one in coded if one.number is not None]
        if not known:
            # nobody knows what became of the code; the name still says something
            return found if found.code else self.by_code_alone(coded, asked)
        for one in known:
            if any(one.number == other.number for other in ranked if other.bearer.match != "wider"):
                return self._coded(one, asked, ())
        if found.code is None:
            best = self._coded(known[0], asked, [one.number or 0 for one in known])
            return replace(best, status="review", confidence=CODE_ALONE)
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
        reading = readings.Reading(parse.parse(self.gazetteer.labels[number], self.gazetteer.lexicon), ())
        (best,) = rank.scored(self.gazetteer, [bearer], reading, ())
        said: tuple[Status, Match, float] = ("matched", "exact", confidence.CODED)
        return self.answers.place(best, asked, said, [other for other in others if other != number])


def _length(gazetteer: Gazetteer, head: Name) -> int:
    # a word that many names begin with tells nothing: Pulau Sabu, Pulau Satu
    bare = gazetteer.lexicon.island.sub("", head.text)
    return len(head.bare) if bare == head.text else len(head.bare) - len(key(head.text)) + len(key(bare))


def _is_called_otherwise(gazetteer: Gazetteer, best: Candidate) -> bool:
    """Whether a regency or a province was found by another name that is a city's own abroad: Batavia, Madina."""
    is_wide = gazetteer.kinds[best.number] in ("regency", "province")
    is_other = is_wide and best.bearer.match in ("alias", "old_spelling") and not best.fits
    return is_other and not gazetteer.by_inhabitants and abroad.is_city(best.reading.head.whole)
