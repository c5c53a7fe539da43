"""What the gazetteer left open, asked of a service: which places, in what words, and what becomes of the answers.

The confidence of an online answer is assigned, not calibrated as the gazetteer's is: there is no set of answers to measure it by.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from hubmap.distances import flat_km
from hubmap.geocoding.gazetteer import Gazetteer, load, plain
from hubmap.geocoding.matching import parse, readings
from hubmap.geocoding.online.belief import Belief, believe
from hubmap.geocoding.place import Alternative, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubmap.geocoding.matching.parse import Name
    from hubmap.geocoding.online.answers import Answer, Service
    from hubmap.geocoding.place import Kind, Status

    Progress = Callable[[int, int], None]

__all__ = ["is_open", "place", "places"]

MOST_ALTERNATIVES: Final = 8
# two answers nearer to each other than this are the same place, told twice: a village as a point and as an area
SAME_KM: Final = 3.0
# without an extent, how far off a settlement's point may be
USUAL_KM: Final = 2.0
# not measured: nobody has a set of online answers that were checked by hand, so these stay on the careful side
FITS_TWICE: Final = 0.85
FITS_ONCE: Final = 0.5
NO_CONTEXT: Final = 0.5
NO_SETTLEMENT: Final = 0.4
OTHER_NAME: Final = 0.25
SURE: Final = 2
# what the gazetteer does not know as a level, since it has no hamlets
HAMLET: Final = re.compile(r"^(?:dusun|dsn|dukuh|dk|lingkungan|link)\b\.?\s+(?=\S)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Question:
    """A place that is open, the name and the context that stand for it, and the words to ask for it."""

    place: Place
    head: Name
    context: int | None
    text: str


def is_open(found: Place) -> bool:
    """Whether the gazetteer left a place open: it has nothing, or the context alone; what a person rejected is decided."""
    return found.origin == "gazetteer" and (found.status == "unmatched" or found.match == "wider")


def place(found: Place, service: Service, *, gazetteer: Gazetteer | None = None) -> Place:
    """Ask for one place, as `places` does for many."""
    return places([found], service, gazetteer=gazetteer)[0]


def places(
    found: Sequence[Place],
    service: Service,
    *,
    gazetteer: Gazetteer | None = None,
    progress: Progress | None = None,
) -> list[Place]:
    """Ask a service for the places that the gazetteer left open; the others are returned as they are.

    Parameters
    ----------
    found
        What the gazetteer has found. The same name in the same context is asked for once.
    service
        Whom to ask.
    gazetteer
        What answers are checked against; the shipped one if it is not given.
    progress
        Called with the number of questions answered and of all questions.

    Returns
    -------
    list of Place
        In the order of `found`. An answer that is believed has the match ``online``, the service as its origin, and the
        status ``matched`` if its name, its point and its surroundings are those asked for and no other answer is as good,
        else ``review``. Where no answer is believed the place stays as the gazetteer left it.

    Raises
    ------
    UsageError
        The service may not be asked like this.
    ServiceError
        The service failed: nothing is known then about the places, and none is returned.
    """
    shipped = gazetteer or load()
    questions = {(one.query, one.within): one for one in found if is_open(one)}
    open_ = [question for one in questions.values() if (question := _question(one, shipped))]
    answered: dict[tuple[str, str | None], Place] = {}
    texts = [question.text for question in open_]
    # nobody is bothered if there is nothing to ask
    answers = service.ask(texts) if texts else ()
    for done, (question, given) in enumerate(zip(open_, answers, strict=True), start=1):
        answered[question.place.query, question.place.within] = _decided(question, given, shipped)
        if progress:
            progress(done, len(open_))
    return [answered.get((one.query, one.within), one) if is_open(one) else one for one in found]


def _question(found: Place, gazetteer: Gazetteer) -> _Question | None:
    """Put an open place into words: its name and its context's, without prefixes, which services hardly know."""
    reading = next(
        (
            reading
            for reading in readings.as_written(found.query, found.within, None, gazetteer.lexicon)
            if reading.plain
        ),
        None,
    )
    if reading is None:
        return None
    head = parse.parse(HAMLET.sub("", reading.head.text))
    context = gazetteer.number(found.code or "") if found.match == "wider" else None
    if context is None:
        around = [part.names[0].rest for part in reading.around]
    else:
        around = [plain(gazetteer.labels[number]) for number in (context, *gazetteer.ancestors(context))]
    return _Question(found, head, context, ", ".join((head.rest, *around)))


def _decided(question: _Question, answers: Sequence[Answer], gazetteer: Gazetteer) -> Place:
    """Return the place that the answers amount to; the one of the gazetteer if none is believed."""
    beliefs = [belief for answer in answers if (belief := believe(answer, question.head, question.context, gazetteer))]
    if not beliefs:
        return question.place
    best = max(beliefs, key=lambda belief: belief.rank)
    others = [other for other in beliefs if not _is_same(best, other)]
    rivals = [other for other in others if other.rank == best.rank]
    status, trust = _trust(best, len(rivals))
    return _place(best, (status, trust), [*rivals, *(o for o in others if o not in rivals)], question.place, gazetteer)


def _is_same(best: Belief, other: Belief) -> bool:
    return flat_km(best.answer.lat, best.answer.lon, other.answer.lat, other.answer.lon) <= SAME_KM


def _trust(best: Belief, rivals: int) -> tuple[Status, float]:
    if not best.bears_name:
        right = OTHER_NAME
    elif best.fits == SURE:
        right = FITS_TWICE
    else:
        right = FITS_ONCE if best.fits else NO_CONTEXT
    if best.answer.is_settlement is False:
        right = min(right, NO_SETTLEMENT)
    sure = right == FITS_TWICE and not rivals
    return "matched" if sure else "review", round(right / (1 + rivals), 3)


def _place(
    best: Belief, said: tuple[Status, float], others: Sequence[Belief], asked: Place, gazetteer: Gazetteer
) -> Place:
    kind, code, name = _identity(best, gazetteer)
    return replace(
        asked,
        status=said[0],
        name=name,
        kind=kind,
        code=code,
        lat=best.answer.lat,
        lon=best.answer.lon,
        precision_km=best.answer.reach_km or USUAL_KM,
        confidence=said[1],
        match="online",
        alternatives=_alternatives(others, asked, gazetteer),
        members=(),
        origin=best.answer.service,
        outline=best.answer.outline,
    )


def _identity(belief: Belief, gazetteer: Gazetteer) -> tuple[Kind | None, str, str]:
    """Return kind, code and full name; a settlement without a code of its own takes that of its district."""
    if belief.official is not None:
        number = belief.official
        return gazetteer.kinds[number], gazetteer.codes[number], gazetteer.full_name(number)
    district = belief.at.district
    name = f"{belief.answer.name}, {gazetteer.full_name(district.number)}"
    return ("town" if belief.answer.is_settlement else None), district.code, name


def _alternatives(others: Sequence[Belief], asked: Place, gazetteer: Gazetteer) -> tuple[Alternative, ...]:
    """Return the other answers, then what the gazetteer had: its wider place and its own alternatives."""
    found = []
    for other in others:
        kind, code, name = _identity(other, gazetteer)
        found.append(Alternative(name=name, kind=kind or "town", code=code, lat=other.answer.lat, lon=other.answer.lon))
    if asked.name and asked.kind and asked.code and asked.lat is not None and asked.lon is not None:
        found.append(Alternative(name=asked.name, kind=asked.kind, code=asked.code, lat=asked.lat, lon=asked.lon))
    return tuple(dict.fromkeys((*found, *asked.alternatives)))[:MOST_ALTERNATIVES]
