"""The ways to read what was written: which part is the name, and which parts are context."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.matching import parse
from hubmap.geocoding.matching.lexicon import DESCRIPTIONS, STRONG_SEPARATOR, WITH_DESCRIPTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hubmap.geocoding.matching.parse import Name

__all__ = ["Reading", "as_written", "is_in_an_address", "without_commas"]

# more words than this in one part are a sentence, not a place with its context
MOST_WORDS: Final = 7


@dataclass(frozen=True, slots=True)
class Reading:
    """A name and the parts of its context, the narrowest first; `plain` is the one way by all separators, in order."""

    head: Name
    around: tuple[Name, ...]
    plain: bool = False


def as_written(name: str, within: str | None) -> list[Reading]:
    """Return the readings: by commas alone, by all separators, without what is said of the place, from the last part to the first.

    The last one is the context itself where it bears the name again. Parts of an address below the village (streets, hamlets) are left out if anything else is there.
    """
    context = _parsed(parse.parts(within or ""))
    pieces = _parsed(parse.parts(name))
    if not pieces:
        return []
    readings = [Reading(pieces[0], (*pieces[1:], *context), plain=True)]
    # Hunuth/Durian Patah is one name, though most slashes separate
    strong = _parsed(parse.parts(name, STRONG_SEPARATOR))
    strong_context = _parsed(parse.parts(within or "", STRONG_SEPARATOR))
    if strong and (len(strong) < len(pieces) or len(strong_context) < len(context)):
        readings.insert(0, Reading(strong[0], (*strong[1:], *strong_context)))
    if inside := _before_kota(pieces):
        readings.append(Reading(inside[0], (*inside[1:], *context)))
    if place := _without_description(pieces[0]):
        readings.append(Reading(place, (*pieces[1:], *context)))
    if len(pieces) > 1:
        readings.append(Reading(pieces[-1], (*reversed(pieces[:-1]), *context)))
    if itself := _itself(pieces, context):
        readings.append(itself)
    return readings


def is_in_an_address(name: str) -> bool:
    """Whether the first part of a name is a street or a hamlet, and more follows."""
    first, *rest = parse.parts(name) or [""]
    return bool(rest) and parse.is_address(first)


def _itself(pieces: Sequence[Name], context: Sequence[Name]) -> Reading | None:
    """Return the reading of Tegal within Kabupaten Tegal as the kabupaten itself; None if the context doesn't name it again."""
    (first, *rest) = (*pieces, *context)
    if first.kind:
        return None
    again = next((at for at, part in enumerate(rest) if part.kind and part.bare == first.bare), None)
    return None if again is None else Reading(rest[again], tuple(rest[again + 1 :]))


def _before_kota(pieces: Sequence[Name]) -> list[Name]:
    """Return the parts with a city cut off where it follows a kelurahan or kecamatan without a comma; nothing if none does.

    Kota may be a part of a name, so this is no separator for all.
    """
    cut = [
        part
        for piece in pieces
        for part in (
            re.split(r"\s+(?=kota\s)", piece.text, maxsplit=1, flags=re.IGNORECASE)
            if piece.kind in ("village", "district")
            else [piece.text]
        )
    ]
    return list(map(parse.parse, cut)) if len(cut) > len(pieces) else []


def _without_description(name: Name) -> Name | None:
    """Return the place in Sentra Logam Ceper; None if nothing is said but a place, or no place at all."""
    words = name.text.split()
    said = [word.casefold() for word in words]
    first = next((at for at, word in enumerate(said) if word not in DESCRIPTIONS | WITH_DESCRIPTIONS), len(words))
    if first == len(words) or DESCRIPTIONS.isdisjoint(said[:first]):
        return None
    return parse.parse(" ".join(words[first:]))


def _parsed(parts: Sequence[str]) -> tuple[Name, ...]:
    """Take parts apart, without those of an address below the village unless nothing else is there."""
    return tuple(parse.parse(part) for part in parts if not parse.is_address(part)) or tuple(map(parse.parse, parts))


def without_commas(reading: Reading) -> Iterator[Reading]:
    """Yield readings of a name that holds its own context without a comma.

    Ngingas Waru and Ngingas-Waru, Talang Tegal Jateng, then Jakarta Timur Pulogadung.
    """
    words = re.split(r"[\s-]+", reading.head.text)
    if len(words) > MOST_WORDS:
        return
    for first in range(len(words) - 1, 0, -1):
        head = parse.parse(" ".join(words[:first]))
        for rest in _segments(words[first:]):
            yield Reading(head, (*_parsed(rest), *reading.around))
    for first in range(1, len(words)):
        yield Reading(parse.parse(" ".join(words[first:])), (parse.parse(" ".join(words[:first])), *reading.around))


def _segments(words: Sequence[str]) -> Iterator[list[str]]:
    """Yield the ways to cut words into one or two parts."""
    yield [" ".join(words)]
    for cut in range(1, len(words)):
        yield [" ".join(words[:cut]), " ".join(words[cut:])]
