"""What the parts of a context may be: each looked for inside the wider ones, and remembered, since lists repeat them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer import abroad
from hubmap.geocoding.matching.candidates import AREAS, Bearer, Bearers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.matching.parse import Name
    from hubmap.geocoding.matching.readings import Context

__all__ = ["MOST_RING_PLACES", "Contexts", "Ring"]

MOST_CACHED: Final = 20_000
# so many places of one name are no context that spellings could be looked for in
MOST_RING_PLACES: Final = 12


@dataclass(frozen=True, slots=True)
class Ring:
    """What a part of the context may be, and whether nothing of it lies in the wider parts."""

    members: tuple[Bearer, ...]
    areas: frozenset[int]
    metros: tuple[int, ...]
    villages: frozenset[int]
    parts: frozenset[int]
    off: int
    keys: frozenset[str]
    soft: bool
    postcode: bool
    is_contradicted: bool

    @classmethod
    def of(
        cls, gazetteer: Gazetteer, members: Sequence[Bearer], context: Context, *, is_contradicted: bool = False
    ) -> Ring:
        """Arrange the places that a part of the context may be."""
        return cls(
            members=tuple(members),
            areas=frozenset(bearer.number for bearer in members if bearer.match != "wider"),
            metros=tuple(bearer.number for bearer in members if bearer.number in gazetteer.members),
            villages=frozenset(bearer.number for bearer in members if bearer.match == "wider"),
            # what a region consists of lies in it too: Kab. Pamekasan, Madura
            parts=frozenset(one.number for one in members if one.match == "alias" and not (one.as_said or one.former)),
            off=min((bearer.off for bearer in members), default=0),
            keys=_keys(gazetteer, members, context),
            soft=context.soft,
            postcode=context.postcode,
            is_contradicted=is_contradicted,
        )

    def holds(self, gazetteer: Gazetteer, number: int, line: set[int]) -> bool:
        """Whether the place, whose ancestors are `line`, lies in this part of the context."""
        if not self.areas.isdisjoint(line) or number in (self.areas if self.soft else self.parts):
            return True
        if self.metros and any(metro != number and gazetteer.holds(metro, number) for metro in self.metros):
            return True
        if not self.villages:
            return False
        return number in self.villages or any(number in gazetteer.ancestors(village) for village in self.villages)


@dataclass(slots=True)
class Contexts:
    """Finds what the parts of a context may be in one gazetteer; remembers what it was asked for."""

    gazetteer: Gazetteer
    bearers: Bearers
    _known: dict[Name, tuple[Bearer, ...]] = field(default_factory=dict)
    _rings: dict[tuple[Context, ...], tuple[Ring, ...]] = field(default_factory=dict)

    def as_context(self, name: Name) -> tuple[Bearer, ...]:
        """Return the places that a part of the context may be: as written, formerly, with another prefix, or nearly."""
        known = self._known.get(name)
        if known is None:
            if len(self._known) > MOST_CACHED:
                self._known.clear()
            known = self._known[name] = tuple(self._as_context(name))
        return known

    def _as_context(self, name: Name) -> list[Bearer]:
        if self.gazetteer.lexicon.is_postcode(name.text):
            # marked as wider: what has the postcode may be the place itself, or lie in it
            return [Bearer(number, "wider") for number in self.gazetteer.postcodes.villages_at(name.text)]
        found = [bearer for bearer in self.bearers.exactly(name) if self.gazetteer.kinds[bearer.number] in AREAS]
        name_keys = _context_keys(name) | dict.fromkeys(_in_full(self.gazetteer, found))
        only_context, split_from = self.gazetteer.only_context, self.gazetteer.split_from
        found += [
            Bearer(number, "alias", as_said=False, former=split_from.get((name_key, number)))
            for name_key in name_keys
            for number in only_context.get(name_key, ())
        ]
        if not any(self.bearers.is_upper(bearer) and bearer.as_said for bearer in found):
            found += [bearer for bearer in self.bearers.formerly(name, frozenset()) if self.bearers.is_upper(bearer)]
        if not any(self.bearers.is_upper(bearer) for bearer in found):
            found += self._around_town(name)
        if not found:
            found = self.bearers.with_another_prefix(name)
        if (abroad.weight(name.bare) and not self.gazetteer.by_inhabitants) or any(
            self.bearers.is_upper(bearer) for bearer in found
        ):
            return found
        # a village of the name may hide the district that is meant, spelt otherwise
        return found + [bearer for bearer in self.bearers.nearly(name) if self.bearers.is_upper(bearer)]

    def _around_town(self, name: Name) -> list[Bearer]:
        """Return the regencies of known towns, which are written for all that lies about them: Cikarang is four districts."""
        gazetteer = self.gazetteer
        if name.kind or gazetteer.by_inhabitants:
            return []
        towns = [number for number, _ in gazetteer.named(name.bare) if number in gazetteer.population]
        return [
            Bearer(gazetteer.parents[one], "alias", as_said=False) for one in towns if gazetteer.kinds[one] == "town"
        ]

    def rings(self, contexts: tuple[Context, ...]) -> tuple[Ring, ...]:
        """Return what each part of a context may be, the narrowest first; each part is looked for inside the wider ones."""
        rings = self._rings.get(contexts)
        if rings is None:
            if len(self._rings) > MOST_CACHED:
                self._rings.clear()
            outer: list[Ring] = []
            for context in reversed(contexts):
                outer.append(self._ring(context, [ring for ring in outer if ring.members and not ring.soft]))
            rings = self._rings[contexts] = tuple(reversed(outer))
        return rings

    def former_parent(self, contexts: tuple[Context, ...], number: int) -> str | None:
        """Return which part of the context held a place in former times alone, with its last year; None if all do today."""
        for ring in self.rings(contexts):
            if any(bearer.former for bearer in ring.members):
                holders = [one.former for one in ring.members if self.gazetteer.holds(one.number, number)]
                if holders and all(holders):
                    return holders[0]
        return None

    def _ring(self, context: Context, outer: Sequence[Ring]) -> Ring:
        members = [bearer for name in context.names for bearer in self.as_context(name)]
        if context.postcode or not outer:
            return Ring.of(self.gazetteer, members, context)
        inside = [bearer for bearer in members if self._lies_in(bearer.number, outer)]
        if not any(self.bearers.is_upper(bearer) for bearer in inside):
            inside += self._near_inside(context, outer)
        if any(self.gazetteer.kinds[bearer.number] == "district" for bearer in inside):
            # a district is named, not the regency that it or its neighbours were once a part of
            inside = [bearer for bearer in inside if bearer.as_said]
        if not inside:
            # the wider part may stand before the narrower one
            inside = [bearer for bearer in members if self._holds_any(bearer.number, outer)]
        return Ring.of(self.gazetteer, inside or members, context, is_contradicted=bool(members) and not inside)

    def _near_inside(self, context: Context, outer: Sequence[Ring]) -> list[Bearer]:
        """Return districts and wider places that nearly bear the name inside the narrowest of the wider parts."""
        ring = outer[-1]
        if not 0 < len(ring.members) <= MOST_RING_PLACES or context.soft:
            return []
        numbers = [bearer.number for bearer in ring.members]
        found = [bearer for name in context.names for bearer in self.bearers.nearly(name, numbers)]
        return [bearer for bearer in found if self.bearers.is_upper(bearer) and self._lies_in(bearer.number, outer)]

    def _lies_in(self, number: int, outer: Sequence[Ring]) -> bool:
        line = set(self.gazetteer.ancestors(number))
        return all(number in ring.areas or ring.holds(self.gazetteer, number, line) for ring in outer)

    def _holds_any(self, number: int, outer: Sequence[Ring]) -> bool:
        return any(self.gazetteer.holds(number, bearer.number) for ring in outer for bearer in ring.members)


def _keys(gazetteer: Gazetteer, members: Sequence[Bearer], context: Context) -> frozenset[str]:
    """Return the keys under which old editions may know a part of the context."""
    written = {name_key for name in context.names for name_key in (name.bare, name.whole)}
    return frozenset(written.union(_in_full(gazetteer, members)))


def _in_full(gazetteer: Gazetteer, members: Sequence[Bearer]) -> list[str]:
    """Return the keys of provinces that are meant, which may be written in short: Sulsel."""
    numbers = [bearer.number for bearer in members if bearer.as_said]
    return [gazetteer.key_of(number) for number in numbers if gazetteer.kinds[number] == "province"]


def _context_keys(name: Name) -> dict[str, None]:
    """Return the keys under which what a part of the context once held is kept: as written, and as a kabupaten's name."""
    keys = {name.whole: None, name.bare: None}
    return keys | {f"kabupaten{name.bare}": None} if name.kind in (None, "kabupaten", "regency") else keys
