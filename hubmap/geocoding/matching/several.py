"""Several places in one cell: Kec. Adiwerna dan Talang is an area of two members, and neither of them alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from hubmap.distances import flat_km
from hubmap.geocoding.gazetteer.name_keys import key
from hubmap.geocoding.matching import parse
from hubmap.geocoding.matching.address import EITHER, take_apart
from hubmap.geocoding.place import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.gazetteer.lexicon import Lexicon
    from hubmap.geocoding.matching.parse import Name

    Find = Callable[[str, tuple[str, str | None]], Place]

__all__ = ["Several"]

# what stands between names of one rank, and what may stand between them or part a name from what it lies in
AND: Final = re.compile(r"\s+(?i:dan|serta|and)\s+|\s*[&+]\s*")
LEADING_AND: Final = re.compile(r"^\s*(?:dan|serta|and|&)\s+", re.IGNORECASE)
COMMA: Final = re.compile(r"\s*[,;|\n]\s*")
SLASH: Final = re.compile(r"\s*/\s*|(?<=[a-z]{3})\s*[-\N{EN DASH}]\s*(?=[A-Z])")
# without one of these a text is one name: asked first, as most are
MARKS_BETWEEN: Final = ("/", "-", "&", "+", "\N{EN DASH}", " dan ", " serta ", " and ")
MARKS: Final = (*MARKS_BETWEEN, ",", ";", "|", "\n")
# more than this in one cell is a text
MOST_MEMBERS: Final = 12
# so many names with commas alone are a list rather than a place in a place in a place
FEWEST_WITH_COMMAS: Final = 2
# regencies and provinces may stand in one list, if it is a list
FEWEST_OF_TWO_LEVELS: Final = 3
UPPER_LEVELS: Final = frozenset({"province", "regency"})
# a name nearly written right may be one of several; more letters off are not
SURE: Final = frozenset({"exact", "alias", "old_spelling", "typo"})
FROM_SUREST: Final = ("exact", "alias", "old_spelling", "typo", "wider")
# what stands between whole addresses
BETWEEN_ADDRESSES: Final = re.compile(r"\s*[;|\n]\s*|\s+(?:dan|serta|&)\s+(?=(?:jl|jln|jalan)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Split:
    """One way to read a text as several names inside one context; whether a word between them says that they are several."""

    members: tuple[str, ...]
    around: tuple[str, ...]
    is_said: bool


@dataclass(slots=True)
class Several:
    """Reads texts as several places of one gazetteer; `find` places one name."""

    gazetteer: Gazetteer
    find: Find

    def area(self, asked: tuple[str, str | None], alone: Place) -> Place | None:
        """Return the area that a text names by its members; None where it names one place, or places that don't belong together.

        `alone` is what was found for the text as one place.
        """
        text, is_open = asked[0], alone.status != "matched"
        if BETWEEN_ADDRESSES.search(text) and (members := self._addresses(text, asked[1])):
            return self._of(members, asked)
        lower = text.lower()
        if not any(mark in lower for mark in (MARKS if is_open else MARKS_BETWEEN)):
            return None
        if any(pattern.search(text) for pattern, _ in EITHER):
            return None
        if alone.former or any(
            piece.role in ("street", "hamlet") for piece in take_apart(text, self.gazetteer.lexicon).pieces
        ):
            return None
        for split in _splits(text, self.gazetteer.lexicon):
            if (is_open or not self._is_one_name(split, alone)) and (members := self._members(split, asked[1])):
                return self._of(members, asked)
        return None

    def _addresses(self, text: str, within: str | None) -> list[Place] | None:
        """Find the whole addresses of a text, each by itself; None where one of them is not found, or holds another."""
        parts = [part.strip(" .,") for part in BETWEEN_ADDRESSES.split(text) if key(part)]
        if not 1 < len(parts) <= MOST_MEMBERS or not all(map(self._is_whole, parts)):
            return None
        found = [self.find(part, (part, within)) for part in parts]
        numbers = [self.gazetteer.number(place.code) if place.code else None for place in found]
        known = [number for number in numbers if number is not None]
        if len(known) < len(parts) or any(place.kind in ("metro", "area") for place in found):
            return None
        # what lies in the other is its context: Jl. Pemuda 3; Kec. Ceper, Klaten
        pairs = ((one, other) for at, one in enumerate(known) for other in known[at + 1 :])
        return (
            None if any(self.gazetteer.holds(*pair) or self.gazetteer.holds(*pair[::-1]) for pair in pairs) else found
        )

    def _is_whole(self, part: str) -> bool:
        """Whether a part says more than one name: a street or a number with its place, or a place with what it lies in."""
        address = take_apart(part, self.gazetteer.lexicon)
        return len(address.places) + (address.is_numbered or address.is_below) > 1

    def _is_one_name(self, split: _Split, alone: Place) -> bool:
        """Whether the place that was found bears all the names as one: Pangkajene dan Kepulauan, Hunuth/Durian Patah."""
        gazetteer = self.gazetteer
        number = gazetteer.at(alone.code or "")
        labels = (key(gazetteer.labels[number]), *gazetteer.aliases_of.get(number, ()))
        bare = [parse.parse(member, gazetteer.lexicon).bare for member in split.members]
        # Hepang - Lela - Sikka: each lies in the next
        outer = {gazetteer.key_of(one) for one in gazetteer.ancestors(number)}
        return any(all(one in label for one in bare) for label in labels) or (
            not split.is_said and bare[0] in labels[0] and outer.issuperset(bare[1:])
        )

    def _members(self, split: _Split, within: str | None) -> list[Place] | None:
        """Find each of the names, all of one level, inside their context; None where they are not several places of one level."""
        around = ", ".join(filter(None, (*split.around, within))) or None
        names = [parse.parse(text, self.gazetteer.lexicon) for text in split.members]
        found = [self._member(name, around) for name in _with_level(names, self.gazetteer.lexicon)]
        kinds = {place.kind for place in found}
        if len(kinds) > 1 and split.is_said and (first := names[0]).kind is None:
            found = [
                self._member(parse.parse(f"{_word(found[0])} {name.text}", self.gazetteer.lexicon), around)
                for name in (first, *names[1:])
            ]
            kinds = {place.kind for place in found}
        codes = {place.code for place in found}
        is_mixed = len(kinds) != 1 and not (kinds <= UPPER_LEVELS and len(found) >= FEWEST_OF_TWO_LEVELS)
        if is_mixed or None in codes or len(codes) < len(found) or kinds & {"metro", "area", None}:
            return None
        if any(place.match not in SURE for place in found) or any(self._is_prefix(name) for name in names):
            return None
        return found if split.is_said or self._belong_together(found, names) else None

    def _belong_together(self, found: Sequence[Place], names: Sequence[Name]) -> bool:
        """Whether places between which no word says that they are several are no name in its context: of one level and one parent."""
        gazetteer = self.gazetteer
        bare = [gazetteer.key_of(gazetteer.at(place.code or "")) for place in found]
        is_longer = any(
            one != other and (one.startswith(other) or one.endswith(other)) for one in bare for other in bare
        )
        # Selemadeg/Selemadeg Barat: the second says the first better
        if is_longer or any(place.match == "typo" for place in found):
            return False
        if all(place.kind in UPPER_LEVELS for place in found) or all(name.kind for name in names):
            return True
        return len({gazetteer.parents[gazetteer.at(place.code or "")] for place in found}) == 1

    def _is_prefix(self, name: Name) -> bool:
        # Nagari dan Kecamatan Sungai Pua is one name of two levels
        return name.text.casefold().rstrip(".") in self.gazetteer.lexicon.kind_of_prefix

    def _member(self, name: Name, around: str | None) -> Place:
        return self.find(name.text, (name.text, around))

    def _of(self, members: Sequence[Place], asked: tuple[str, str | None]) -> Place:
        gazetteer = self.gazetteer
        numbers = [gazetteer.at(member.code or "") for member in members]
        lat, lon = (sum(column) / len(members) for column in zip(*map(_point, members), strict=True))
        reach = max(flat_km(lat, lon, *_point(one)) + (one.precision_km or 0.0) for one in members)
        lines = [list(gazetteer.ancestors(number)) for number in numbers]
        common = [outer for outer in lines[0] if all(outer in line for line in lines)]
        titles = [gazetteer.title(number) for number in numbers]
        sure = all(member.status == "matched" for member in members)
        return Place(
            query=asked[0],
            within=asked[1],
            status="matched" if sure else "review",
            name=", ".join([_listed(titles), *(gazetteer.title(outer) for outer in common)]),
            kind="area",
            code=gazetteer.codes[common[0]] if common else None,
            lat=round(lat, 5),
            lon=round(lon, 5),
            precision_km=round(reach, 1),
            confidence=min(member.confidence for member in members),
            match=max((member.match or "exact" for member in members), key=FROM_SUREST.index),
            alternatives=tuple(
                other for member in members for other in member.alternatives if member.status != "matched"
            )[:8],
            members=tuple(member.code or "" for member in members),
        )


def _point(place: Place) -> tuple[float, float]:
    return place.lat or 0.0, place.lon or 0.0


def _listed(titles: Sequence[str]) -> str:
    return f"{', '.join(titles[:-1])} dan {titles[-1]}"


def _word(place: Place) -> str:
    """The level of a place as it is written before a name."""
    return {"village": "Desa", "district": "Kec.", "regency": "Kab.", "province": "Prov."}.get(place.kind or "", "")


def _with_level(names: Sequence[Name], lexicon: Lexicon) -> list[Name]:
    """Say of each name what is said of the one before: Kec. Adiwerna dan Talang."""
    said, done = "", []
    for name in names:
        if name.kind and not name.after:
            said = name.text[: len(name.text) - len(name.rest)] if name.text.endswith(name.rest) else ""
        done.append(name if name.kind or not said else parse.parse(f"{said}{name.text}", lexicon))
    return done


def _splits(text: str, lexicon: Lexicon) -> Iterator[_Split]:
    """Yield the ways to read a text as several names, those that words say first."""
    parts = [part.strip(" .") for part in COMMA.split(text) if part.strip(" .")]
    for mark, is_said in ((AND, True), (SLASH, False)):
        at = next((at for at, part in enumerate(parts) if mark.search(part) or LEADING_AND.match(part)), None)
        if at is None:
            continue
        last = [one.strip(" .") for one in mark.split(LEADING_AND.sub("", parts[at])) if one.strip(" .")]
        members = (*(parts[:at] if is_said else ()), *last)
        if 1 < len(members) <= MOST_MEMBERS and (is_said or at == 0):
            yield _Split(members, tuple(parts[at + 1 :]), is_said)
            # Ogan Komering Ulu Timur/Selatan: the last word alone differs
            first = members[0].rpartition(" ")[0]
            if mark is SLASH and first and len(members) == 2:  # noqa: PLR2004 - two
                yield _Split((members[0], f"{first} {members[1]}"), tuple(parts[at + 1 :]), is_said)
    if AND.search(text) or len(parts) < FEWEST_WITH_COMMAS or len(parts) > MOST_MEMBERS:
        return
    yield _Split(tuple(parts), (), is_said=False)
    kinds = [parse.parse(part, lexicon).kind for part in parts]
    # Kec. Cawas, Bayat, Wedi, Kab. Klaten: what is said of the first is said of those that follow
    same = next((at for at, kind in enumerate(kinds) if kind not in (None, kinds[0])), len(parts))
    if kinds[0] and 1 < same < len(parts):
        yield _Split(tuple(parts[:same]), tuple(parts[same:]), is_said=True)
