"""One name to one place: who bears the name, which of them the context allows, which is meant, how sure that is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from hubmap.geocoding import names
from hubmap.geocoding.gazetteer import Gazetteer, load
from hubmap.geocoding.place import Alternative, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubmap.geocoding.names import Name
    from hubmap.geocoding.place import Match, Status

__all__ = ["Candidate", "place"]

Asked = tuple[str, str | None]

# how much oftener a place of a level is meant than a village when its bare name is written
LEVEL_WEIGHT: Final = {
    "metro": 3000.0,
    "province": 3000.0,
    "regency": 1000.0,
    "district": 10.0,
    "town": 0.5,
    "village": 1.0,
}
# a town of GeoNames whose inhabitants were counted is a real town
COUNTED_TOWN_WEIGHT: Final = 10.0
# a city is meant about this much oftener, for each inhabitant, than the regency of the same name around it
CITY_FACTOR: Final = 5.5
CLEAR_SHARE: Final = 0.8
MOST_ALTERNATIVES: Final = 8
TRUST: Final[dict[Match, float]] = {"exact": 0.99, "alias": 0.97, "old_spelling": 0.95, "wider": 0.6}
BARE_NAME_FACTOR: Final = 5.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that bears the name; `weight` says how often it would be meant, `fits` how many parts of the context hold it."""

    number: int
    match: Match
    weight: float
    fits: int


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
        ``matched`` if one place is clearly meant; ``review`` with alternatives if several may be, or if only the
        context was found; ``unmatched`` without a point if nothing bears the name. Nothing is raised for any text.

    Examples
    --------
    >>> place("Ceper", "Kabupaten Klaten").code
    '33.10.11'
    """
    gazetteer = gazetteer or load()
    pieces = names.parts(name)
    context = names.parts(within or "")
    for head, around in _readings(pieces, context):
        found = _candidates(gazetteer, head, around)
        if found and found[0].fits == len(around):
            return _answer(gazetteer, found, (name, within))
    return _without_the_name(gazetteer, pieces, context, (name, within))


def _readings(pieces: Sequence[str], context: Sequence[str]) -> Iterable[tuple[Name, list[Name]]]:
    """Yield the ways to read a name: as written, widest part first, and as a name with its context but no comma."""
    if not pieces:
        return
    given = [names.parse(part) for part in context]
    inside = [names.parse(part) for part in pieces]
    yield inside[0], inside[1:] + given
    if len(pieces) > 1:
        yield inside[-1], inside[:-1] + given
    words = pieces[0].split()
    for count in range(len(words) - 1, 0, -1):
        yield names.parse(" ".join(words[:count])), [names.parse(" ".join(words[count:])), *inside[1:], *given]


def _bearers(gazetteer: Gazetteer, name: Name) -> dict[int, Match]:
    """Return all places that bear a name, by number; with a prefix those of its level, or that bear the prefix as well."""
    found: dict[int, Match] = dict(gazetteer.named(name.whole))
    if name.kind:
        for number, match in gazetteer.named(name.bare):
            if _is_kind(gazetteer, number, name.kind):
                found.setdefault(number, match)
    if not found:
        for modern in names.modern_keys(name.bare):
            for number, _ in gazetteer.named(modern):
                if not name.kind or _is_kind(gazetteer, number, name.kind):
                    found.setdefault(number, "old_spelling")
    return found


def _is_kind(gazetteer: Gazetteer, number: int, kind: str) -> bool:
    if kind in ("kabupaten", "kota"):
        return gazetteer.kinds[number] == "regency" and gazetteer.labels[number].casefold().startswith(kind)
    return gazetteer.kinds[number] == kind


def _candidates(gazetteer: Gazetteer, head: Name, around: Sequence[Name]) -> list[Candidate]:
    """Return who bears the head's name, those that fit the context best first, then by how often they are meant."""
    rings = [_bearers(gazetteer, part) for part in around]
    found = []
    for number, match in _bearers(gazetteer, head).items():
        outer = set(gazetteer.ancestors(number))
        fits = sum(
            any(
                ring_place in outer or (ring_place in gazetteer.members and gazetteer.holds(ring_place, number))
                for ring_place in ring
            )
            for ring in rings
        )
        found.append(Candidate(number, match, _weight(gazetteer, number, head), fits))
    return sorted(found, key=lambda candidate: (-candidate.fits, -candidate.weight, candidate.number))


def _weight(gazetteer: Gazetteer, number: int, name: Name) -> float:
    """How often a place is meant by its bare name, a village being 1."""
    kind = gazetteer.kinds[number]
    weight = LEVEL_WEIGHT[kind]
    if kind == "town" and number in gazetteer.population:
        return COUNTED_TOWN_WEIGHT
    if kind == "regency":
        # thousandths keep a regency without a count above every district
        weight *= max(gazetteer.population[number], 100_000) / 1_000_000
        if gazetteer.labels[number].startswith("Kota "):
            weight *= CITY_FACTOR
    if gazetteer.bare.get(name.whole) == gazetteer.codes[number]:
        weight *= BARE_NAME_FACTOR
    return weight


def _answer(gazetteer: Gazetteer, found: list[Candidate], asked: Asked) -> Place:
    """Make the answer from the candidates that fit the context, best first."""
    best = found[0]
    rivals = [
        other for other in found[1:] if other.fits == best.fits and _competes(gazetteer, best.number, other.number)
    ]
    share = best.weight / (best.weight + sum(rival.weight for rival in rivals))
    status: Status = "matched" if share >= CLEAR_SHARE else "review"
    others = [other.number for other in found[1:]]
    return _place(
        gazetteer,
        best.number,
        asked,
        status=status,
        match=best.match,
        confidence=TRUST[best.match] * share,
        others=others,
    )


def _competes(gazetteer: Gazetteer, best: int, other: int) -> bool:
    """Whether the other place may be meant instead: not if it lies in the best one, such as the village Ceper in its district.

    A province and the city of the same name are both meant by it, though one lies in the other.
    """
    return gazetteer.kinds[other] == "regency" or not gazetteer.holds(best, other)


def _without_the_name(gazetteer: Gazetteer, pieces: Sequence[str], context: Sequence[str], asked: Asked) -> Place:
    """Fall back to the narrowest part of the context that is known; the name's bearers elsewhere become alternatives."""
    bearers = _candidates(gazetteer, names.parse(pieces[0]), []) if pieces else []
    if pieces and not bearers:
        # the prefix may be wrong: there is no Kota Purbalingga, but a Kabupaten
        bearers = _candidates(
            gazetteer, replace(names.parse(pieces[0]), kind=None, whole=names.parse(pieces[0]).bare), []
        )
    others = [bearer.number for bearer in bearers]
    parts = [names.parse(part) for part in (*pieces[1:], *context)]
    for index, part in enumerate(parts):
        found = _candidates(gazetteer, part, parts[index + 1 :])
        if found and found[0].fits == len(parts) - index - 1:
            wider = found[0]
            confidence = TRUST["wider"] / (1 + len(others))
            return _place(
                gazetteer,
                wider.number,
                asked,
                status="review",
                match="wider",
                confidence=confidence,
                others=others,
            )
    if bearers:
        best = bearers[0]
        return _place(
            gazetteer, best.number, asked, status="review", match=best.match, confidence=0.3, others=others[1:]
        )
    return Place(query=asked[0], within=asked[1], status="unmatched")


def _place(
    gazetteer: Gazetteer,
    number: int,
    asked: Asked,
    *,
    status: Status,
    match: Match,
    confidence: float,
    others: Sequence[int],
) -> Place:
    record = gazetteer.record(number)
    return Place(
        query=asked[0],
        within=asked[1],
        status=status,
        name=gazetteer.full_name(number),
        kind=record.kind,
        code=record.code,
        lat=record.lat,
        lon=record.lon,
        precision_km=record.precision_km,
        confidence=round(confidence, 3),
        match=match,
        alternatives=tuple(_alternative(gazetteer, other) for other in others[:MOST_ALTERNATIVES]),
        members=gazetteer.members.get(number, ()),
    )


def _alternative(gazetteer: Gazetteer, number: int) -> Alternative:
    record = gazetteer.record(number)
    return Alternative(
        name=gazetteer.full_name(number), kind=record.kind, code=record.code, lat=record.lat, lon=record.lon
    )
