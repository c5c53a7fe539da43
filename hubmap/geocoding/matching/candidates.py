"""Who bears a name: by itself, by another name, in an old spelling, in other words, or nearly."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer import abroad
from hubmap.geocoding.matching import parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.matching.near_keys import Speller
    from hubmap.geocoding.matching.parse import Name
    from hubmap.geocoding.place import Match

__all__ = ["Bearer", "Bearers"]

# places that may hold others, so that they can be context
AREAS: Final = frozenset({"province", "regency", "district", "metro", "village"})
UPPER: Final = AREAS - {"village"}
MOST_CACHED: Final = 20_000


@dataclass(frozen=True, slots=True)
class Bearer:
    """A place that bears a name.

    Parameters
    ----------
    number
        Its number in the gazetteer.
    match
        How it bears the name.
    off
        By how many letters the name is off.
    as_said
        Whether it is of the level that the prefix says; True without a prefix.
    """

    number: int
    match: Match
    off: int = 0
    as_said: bool = True


@dataclass(slots=True)
class Bearers:
    """Finds who bears a name in one gazetteer; remembers what it was asked for as context."""

    gazetteer: Gazetteer
    _speller: Speller | None = None
    _rings: dict[Name, tuple[Bearer, ...]] = field(default_factory=dict)

    @property
    def speller(self) -> Speller:
        """The index of spellings, made when it is first needed."""
        if self._speller is None:
            from hubmap.geocoding.matching.near_keys import Speller

            self._speller = Speller(self.gazetteer)
        return self._speller

    def exactly(self, name: Name) -> list[Bearer]:
        """Return who bears the name as written, or by another spelling or wording that is known to be the same."""
        found = self._under(name.whole, None) if name.kind else []
        # Balikpapan Kota is a district of its own, Semarang Kota is not
        if not (found and name.after):
            found += self._under(name.bare, name.kind)
        if not found:
            for other in parse.other_keys(name.rest):
                found += self._under(other, name.kind, "alias")
        if not found:
            found = self._with_or_without_kota(name)
        if not found:
            for modern in parse.modern_keys(name.bare):
                found += self._under(modern, name.kind, "old_spelling")
        return list({bearer.number: bearer for bearer in reversed(found)}.values())[::-1]

    def _under(self, name_key: str, kind: str | None, match: Match | None = None) -> list[Bearer]:
        return [
            Bearer(number, match or how) for number, how in self.gazetteer.named(name_key) if self.is_kind(number, kind)
        ]

    def _with_or_without_kota(self, name: Name) -> list[Bearer]:
        """Return the district that is called Kota Sumenep in one list and Sumenep in another."""
        other = name.bare.removeprefix("kota") if name.bare.startswith("kota") else f"kota{name.bare}"
        numbers = self.gazetteer.keyed(other)
        return [
            Bearer(number, "alias")
            for number in numbers
            if self.gazetteer.kinds[number] == "district" and name.kind in (None, "district")
        ]

    def with_another_prefix(self, name: Name, *, upper: bool = False) -> list[Bearer]:
        """Return who bears the name if the prefix is wrong: there is no Kota Purbalingga, but a Kabupaten.

        With `upper` villages and towns are left out: they are so many that any name is borne by one.
        """
        if not name.kind:
            return []
        found = [Bearer(number, how, as_said=False) for number, how in self.gazetteer.named(name.bare)]
        return [
            bearer for bearer in found if not upper or self.gazetteer.kinds[bearer.number] not in ("village", "town")
        ]

    def nearly(self, name: Name, inside: Iterable[int] = ()) -> list[Bearer]:
        """Return who bears nearly the name: inside the given places, or anywhere if none is given."""
        # the whole name counts too: Kota Agung is not a city
        keys = [name.bare, name.whole] if name.kind else [name.bare]
        found: dict[int, int] = {}
        for name_key in keys:
            if inside:
                near = [place for outer in inside for place in self.speller.within(name_key, outer)]
            else:
                near = self.speller.anywhere(name_key)
            for place in near:
                if name_key == name.whole or self.is_kind(place.number, name.kind):
                    found[place.number] = min(place.off, found.get(place.number, place.off))
        return [Bearer(number, "typo", off) for number, off in found.items()]

    def as_context(self, name: Name) -> tuple[Bearer, ...]:
        """Return the places that a part of the context may be: as written, formerly, with another prefix, or nearly."""
        if name not in self._rings:
            if len(self._rings) > MOST_CACHED:
                self._rings.clear()
            self._rings[name] = tuple(self._as_context(name))
        return self._rings[name]

    def _as_context(self, name: Name) -> list[Bearer]:
        if parse.is_postcode(name.text):
            # marked as wider: what has the postcode may be the place itself, or lie in it
            return [Bearer(number, "wider") for number in self.gazetteer.villages_at(name.text)]
        found = [bearer for bearer in self.exactly(name) if self.gazetteer.kinds[bearer.number] in AREAS]
        indirectly = [
            number
            for name_key in {name.whole: None, name.bare: None}
            for number in self.gazetteer.only_context.get(name_key, ())
        ]
        found += [Bearer(number, "alias", as_said=False) for number in indirectly]
        if not found:
            found = self.with_another_prefix(name)
        if abroad.weight(name.bare) or any(self._is_upper(bearer) for bearer in found):
            return found
        # a village of the name may hide the district that is meant, spelt otherwise
        return found + [bearer for bearer in self.nearly(name) if self._is_upper(bearer)]

    def _is_upper(self, bearer: Bearer) -> bool:
        return self.gazetteer.kinds[bearer.number] in UPPER

    def is_kind(self, number: int, kind: str | None) -> bool:
        """Whether a place is of the level that a prefix says."""
        if kind is None:
            return True
        if kind in ("kabupaten", "kota"):
            return self.gazetteer.kinds[number] == "regency" and self.gazetteer.labels[number].casefold().startswith(
                kind
            )
        return self.gazetteer.kinds[number] == kind or (kind == "village" and self.gazetteer.kinds[number] == "town")
