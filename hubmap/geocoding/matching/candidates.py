"""Who bears a name: by itself, by another name, in an old spelling, in other words, or nearly."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer import plain
from hubmap.geocoding.gazetteer.history import history
from hubmap.geocoding.gazetteer.name_keys import key
from hubmap.geocoding.matching import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.gazetteer.history import Former
    from hubmap.geocoding.matching.near_keys import Speller
    from hubmap.geocoding.matching.parse import Name
    from hubmap.geocoding.place import Match

__all__ = ["AREAS", "CLOSED", "UPPER", "Bearer", "Bearers"]

# names whose bearers are kept: an address asks for each several times, and lists repeat what they lie in
MOST_CACHED: Final = 20_000

# places that may hold others, so that they can be context
AREAS: Final = frozenset({"province", "regency", "district", "metro", "village"})
# levels with so few places that a name is compared with all of them
CLOSED: Final = frozenset({"province", "kabupaten", "kota", "regency"})
UPPER: Final = AREAS - {"village"}
# a letter or two with a stop stand for a word
SHORTENED: Final = re.compile(r"\b[^\W\d_]{1,3}\.")
NUMERAL: Final = re.compile(r"\s(?:[ivx]+|\d{1,2})$", re.IGNORECASE)
# confidence tells as many letters off apart
MOST_OFF: Final = 3
ISLANDS: Final = re.compile("^(?:kepulauan|kep)(?=...)")


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
    former
        The name or the parents that it had in an older edition, if it was found by them, with the edition's year.
    old_parents
        The keys of those parents.
    """

    number: int
    match: Match
    off: int = 0
    as_said: bool = True
    former: str | None = None
    old_parents: frozenset[str] = frozenset()


@dataclass(slots=True)
class Bearers:
    """Finds who bears a name in one gazetteer; remembers what it was asked for as context."""

    gazetteer: Gazetteer
    _speller: Speller | None = None
    _exactly: dict[Name, tuple[Bearer, ...]] = field(default_factory=dict)

    @property
    def speller(self) -> Speller:
        """The index of spellings, made when it is first needed."""
        if self._speller is None:
            from hubmap.geocoding.matching.near_keys import Speller

            self._speller = Speller(self.gazetteer)
        return self._speller

    def exactly(self, name: Name) -> Sequence[Bearer]:
        """Return who bears the name as written, or by another spelling or wording that is known to be the same."""
        found = self._exactly.get(name)
        if found is None:
            if len(self._exactly) > MOST_CACHED:
                self._exactly.clear()
            found = self._exactly[name] = tuple(self._found(name))
        return found

    def _found(self, name: Name) -> list[Bearer]:
        found = self._under(name.whole, None) if name.kind else []
        if name.kind == "kabupaten" and not found:
            found = self._under(f"kabupaten{name.bare}", "regency")
        # Balikpapan Kota is a district of its own, Semarang Kota is not
        if not (found and name.after):
            found += self._under(name.bare, name.kind)
        if not found:
            found = self.in_other_words(name)
        return list({bearer.number: bearer for bearer in reversed(found)}.values())[::-1]

    def in_other_words(self, name: Name) -> list[Bearer]:
        """Return who bears the name with short forms written out, with or without Kota, or in today's spelling."""
        found = [
            bearer
            for other in parse.other_keys(name.rest, self.gazetteer.lexicon)
            for bearer in self._under(other, name.kind, "alias")
        ]
        if not found:
            found = self._with_or_without_kota(name) + _with_or_without_islands(self.gazetteer, name)
        if not found and name.kind == "village":
            # Kp. Melayu is a name of its own
            found = [
                bearer
                for other in parse.other_keys(name.text, self.gazetteer.lexicon)
                for bearer in self._under(other, "village", "alias")
            ]
        if not found and (name.kind in CLOSED or not name.kind) and SHORTENED.search(name.text):
            found = [Bearer(number, "alias") for number in self._shortened(name)]
        if not found:
            for modern in parse.modern_keys(name.bare, self.gazetteer.lexicon):
                found += self._under(modern, name.kind, "old_spelling")
        return found or _of_island(self.gazetteer, name)

    def _under(self, name_key: str, kind: str | None, match: Match | None = None) -> list[Bearer]:
        named = self.gazetteer.named(name_key)
        if kind is None:
            return [Bearer(number, match or how) for number, how in named]
        return [Bearer(number, match or how) for number, how in named if self.is_kind(number, kind)]

    def _shortened(self, name: Name) -> list[int]:
        """Return the one place of a level that is said, each of whose words begins as what is written: Kota B. Aceh."""
        labels = self.gazetteer.labels
        numbers = self.speller.numbers_of_level(name.kind or "regency")
        found = [number for number in numbers if _is_cut_short(name.rest, plain(labels[number]))]
        return found if len(found) == 1 else []

    def _with_or_without_kota(self, name: Name) -> list[Bearer]:
        """Return the district that is called Kota Sumenep in one list and Sumenep in another."""
        other = name.bare.removeprefix("kota") if name.bare.startswith("kota") else f"kota{name.bare}"
        if name.kind not in (None, "district"):
            return []
        return [Bearer(one, "alias") for one in self.gazetteer.keyed(other) if self.is_kind(one, "district")]

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
            if name.kind in CLOSED and name_key == name.bare:
                near = self.speller.of_level(name.kind, name_key, inside)
            elif inside:
                level = "district" if name.kind == "district" and name_key == name.bare else None
                near = [place for outer in inside for place in self.speller.within(name_key, outer, level)]
            else:
                near = self.speller.anywhere(name_key)
            for place in near:
                if name_key == name.whole or self.is_kind(place.number, name.kind):
                    off = place.off + (
                        place.off < MOST_OFF and _is_other_numeral(name.rest, self.gazetteer.labels[place.number])
                    )
                    found[place.number] = min(off, found.get(place.number, off))
        return [Bearer(number, "typo", off) for number, off in found.items()]

    def formerly(self, name: Name, parents: frozenset[str]) -> list[Bearer]:
        """Return what bore the name in an older edition, in old parents of which one has one of these keys (any, if none is given)."""
        found = []
        past = history(self.gazetteer)
        for former in self._former(name):
            if parents and parents.isdisjoint(past.parent_keys(former)):
                continue
            if former.now is not None and self.gazetteer.key_of(former.now) != name.bare:
                said = f"{former.name} ({former.year})"
                found.append(Bearer(former.now, "alias", former=said, old_parents=past.parent_keys(former)))
        return found

    def formerly_in(self, name: Name, parents: frozenset[str]) -> list[Bearer]:
        """Return what lay in another parent in an older edition, and was called as it still is."""
        past = history(self.gazetteer)
        return [
            Bearer(former.now, "exact", former=f"{former.within} ({former.year})", old_parents=past.parent_keys(former))
            for former in self._former(name)
            if former.now is not None and not parents.isdisjoint(past.parent_keys(former))
        ]

    def _former(self, name: Name) -> list[Former]:
        """Return what bore the name in an older edition and is of the level said; Kota Bangun III is a name as it stands."""
        past = history(self.gazetteer)
        of_level = [one for one in past.named(name.bare) if one.now is not None and self.is_kind(one.now, name.kind)]
        return of_level + [one for one in (past.named(name.whole) if name.kind else ()) if one.now is not None]

    def is_upper(self, bearer: Bearer) -> bool:
        """Whether a place is a district or wider."""
        return self.gazetteer.kinds[bearer.number] in UPPER

    def is_kind(self, number: int, kind: str | None) -> bool:
        """Whether a place is of the level that a prefix says."""
        return kind is None or _is_level(self.gazetteer, number, kind)


def _is_level(gazetteer: Gazetteer, number: int, said: str) -> bool:
    """Whether a place is what a word says: kota is a regency that is called so, and a town may be a village."""
    level = gazetteer.kinds[number]
    if said in ("kabupaten", "kota"):
        return level == "regency" and gazetteer.labels[number].casefold().startswith(said)
    return level == said or (said == "village" and level == "town")


def _with_or_without_islands(gazetteer: Gazetteer, name: Name) -> list[Bearer]:
    """Return the regency that is called Kepulauan Sula in one list and Sula in another."""
    if name.kind not in (None, "kabupaten", "regency"):
        return []
    bare = ISLANDS.sub("", name.bare)
    is_islands = bare != name.bare
    found = gazetteer.named(bare if is_islands else f"kepulauan{bare}")
    if is_islands and name.kind:
        # Kab. Kepulauan Sangihe Talaud was Kabupaten Sangihe Talaud
        found += gazetteer.named(f"kabupaten{bare}")
    return [Bearer(number, "alias") for number, _ in found if _is_level(gazetteer, number, "kabupaten")]


def _of_island(gazetteer: Gazetteer, name: Name) -> list[Bearer]:
    """Return who is called as the island: Pulau Samosir; an island of several regencies is none of them."""
    bare = gazetteer.lexicon.island.sub("", name.text)
    if bare == name.text or key(bare) in gazetteer.only_context:
        return []
    return [Bearer(number, "alias") for number, _ in gazetteer.named(key(bare)) if gazetteer.kinds[number] in UPPER]


def _is_cut_short(text: str, label: str) -> bool:
    """Whether each word of a text begins the same word of a name, and the last is it."""
    said = [key(word) for word in re.split(r"[\s.-]+", text) if key(word)]
    words = [key(word) for word in re.split(r"[\s-]+", label)]
    return len(words) == len(said) > 1 and all(map(str.startswith, words, said)) and words[-1] == said[-1]


def _is_other_numeral(text: str, label: str) -> bool:
    """Whether both end with numerals that differ: Motolin II is not a misspelt Motoling I."""
    written, own = NUMERAL.search(text), NUMERAL.search(label)
    return written is not None and own is not None and key(written[0]) != key(own[0])
