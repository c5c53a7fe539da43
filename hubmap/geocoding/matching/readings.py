"""The ways to read what was written: which piece is the name, which are context, and what each way takes for granted."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer.name_keys import key
from hubmap.geocoding.matching import parse
from hubmap.geocoding.matching.address import Piece, take_apart

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Protocol

    from hubmap.geocoding.gazetteer.lexicon import Lexicon
    from hubmap.geocoding.matching.parse import Name

    class Split(Protocol):
        """Parts a piece in which words of its context follow."""

        def __call__(self, piece: Piece, /, *, in_address: bool = False, is_lone: bool = False) -> Sequence[Piece]: ...


__all__ = ["Context", "Reading", "as_written", "without_commas"]

# more words than this in one piece are a sentence, not a place with its context
MOST_WORDS: Final = 9
# what a way of reading costs, as the logarithm of how much seldomer it is right
ALIAS_COST: Final = 0.7
REVERSED_COST: Final = 1.0
DESCRIBED_COST: Final = 3.0
CUT_COST: Final = 3.0
# more than a regency outweighs a village, since what is inside is meant where both are known
ITSELF_COST: Final = 8.0
SKIPPED_COST: Final = 8.0
SKIPPED_LEVEL_COST: Final = 11.0
HAMLET_COST: Final = 4.0
# more than a district outweighs a village, and less than anything that the context contradicts
NAMED_AS_HAMLET: Final = 4.0
# levels from the narrowest; what says none stands between village and district
WIDTH: Final = {
    "village": 0,
    None: 1,
    "district": 2,
    "kabupaten": 3,
    "kota": 3,
    "regency": 3,
    "province": 4,
    "metro": 4,
}
NO_LEVEL: Final = 1
# so many slashes part a place from what it lies in rather than its names, and what the other way costs
FEWEST_SLASHES: Final = 2
NESTED_COST: Final = 3.0


@dataclass(frozen=True, slots=True)
class Context:
    """A part of the context: the names that it goes by, and whether the place must lie in it (`soft` says that it may)."""

    names: tuple[Name, ...]
    soft: bool = False
    postcode: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A name and its context, the narrowest part first.

    Parameters
    ----------
    head, around
        The name, and what it lies in.
    cost
        How much seldomer this way is right than the plain one, as a logarithm.
    plain
        Whether it is the one way by all separators, in order.
    below
        Whether something narrower than the name was written, such as a street.
    """

    head: Name
    around: tuple[Context, ...]
    cost: float = 0.0
    plain: bool = False
    below: bool = False
    hamlet: bool = False


def as_written(name: str, within: str | None, split: Split | None, lexicon: Lexicon) -> list[Reading]:
    """Return the readings, the likeliest first; `split` parts a piece in which words of its context follow without a comma."""
    asked, around = take_apart(name, lexicon), take_apart(within or "", lexicon)
    pieces, outer = list(asked.pieces), list(around.pieces)
    if split:
        if asked.is_numbered or asked.is_below:
            is_lone = not asked.places
            pieces = [part for piece in pieces for part in split(piece, in_address=True, is_lone=is_lone)]
        else:
            pieces = [part for piece in pieces for part in split(piece)]
        outer = [part for piece in outer for part in split(piece)]
    codes = tuple(
        Context((piece.name,), soft=True, postcode=True) for piece in (*pieces, *outer) if piece.role == "postcode"
    )
    context = (*(Context(piece.names) for piece in outer if piece.role == "place"), *codes)
    pieces = _with_names_of_their_own(pieces)
    places = [piece for piece in pieces if piece.role == "place"]
    if not places:
        return list(_of_hamlets(pieces, context, codes, lexicon)) or _of_no_name(name, context, lexicon)
    if asked.is_address and (asked.is_numbered or not _is_plain_list(pieces, lexicon)):
        return list(_of_address(pieces, context, lexicon=lexicon, is_numbered=asked.is_numbered))
    return list(_of_list(places, context, lexicon))


def _of_no_name(name: str, context: tuple[Context, ...], lexicon: Lexicon) -> list[Reading]:
    """Return the reading of a letter or a number, which is no place's name, in its context."""
    if not key(name) or not context:
        return []
    return [Reading(parse.parse(name, lexicon), context, cost=HAMLET_COST, plain=True, below=True, hamlet=True)]


def _with_names_of_their_own(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with Kota Bahagia as a name, where a district and its kabupaten follow: it is no city in them."""
    kinds = [piece.name.kind if piece.role == "place" else None for piece in pieces]
    if "kota" not in kinds or "district" not in kinds[kinds.index("kota") :] or "kabupaten" not in kinds:
        return pieces
    at = kinds.index("kota")
    name = pieces[at].name
    own = replace(name, kind=None, rest=name.text, bare=name.whole)
    return [*pieces[:at], replace(pieces[at], names=(own, *pieces[at].names[1:])), *pieces[at + 1 :]]


def _is_in_order(places: Sequence[Piece]) -> bool:
    """Whether the first of the places says a narrower level than the last, or the last a wider one than any name without one."""
    first, last = WIDTH[places[0].name.kind], WIDTH[places[-1].name.kind]
    return first < last and (places[0].name.kind is not None or last > NO_LEVEL + 1)


def _is_plain_list(pieces: Sequence[Piece], lexicon: Lexicon) -> bool:
    """Whether places alone stand there, each wider than the one before: no address, though levels are said."""
    widths = [_width(piece, lexicon) for piece in pieces if piece.role == "place"]
    if len(widths) > 1 and any(lexicon.hamlet.match(piece.text) for piece in pieces):
        return False
    only_places = all(piece.role in ("place", "postcode") for piece in pieces)
    return only_places and len(widths) > 1 and widths[0] <= min(widths[1:])


def _of_list(places: Sequence[Piece], context: tuple[Context, ...], lexicon: Lexicon) -> Iterator[Reading]:
    """Yield the readings of a name with what it lies in after it, or before it."""
    first, rest = places[0], tuple(Context(piece.names) for piece in places[1:])
    yield from _of_names(first, (*rest, *context))
    place = _without_description(first.name, lexicon)
    if place:
        yield Reading(place, (*rest, *context), cost=DESCRIBED_COST)
    if len(places) > 1 and not _is_in_order(places):
        # BRI Unit Kayen, Pati: nothing lies in the unit
        outermost = (place,) if place else first.names
        before = (*(Context(piece.names) for piece in reversed(places[1:-1])), Context(outermost))
        yield Reading(places[-1].name, (*before, *context), cost=REVERSED_COST)
    if itself := _itself(places, context):
        yield itself


def _of_names(
    piece: Piece, around: tuple[Context, ...], *, cost: float = 0.0, below: bool = False
) -> Iterator[Reading]:
    """Yield a reading for each name of a piece; those in brackets or after a slash may also say what it lies in."""
    first, *others = piece.names
    if piece.text.count("/") >= FEWEST_SLASHES and (nested := _nested(piece)):
        yield Reading(
            nested[0], (*(Context((name,)) for name in nested[1:]), *around), cost=cost, plain=True, below=below
        )
        cost += NESTED_COST
    if "(" in piece.text and all(other.bare == first.bare for other in others):
        # Beber (Beber): the village, and not its district
        again = (Context((first,)), *around) if key(piece.text).startswith(first.bare * 2) else around
        yield Reading(first, again, cost=cost, plain=True, below=below)
        return
    if others and "(" in piece.text:
        inside = tuple(Context((other,)) for other in others)
        yield Reading(first, (*inside, *around), cost=cost, plain=True, below=below)
        yield Reading(first, around, cost=cost + ALIAS_COST, below=below)
    else:
        yield Reading(first, around, cost=cost, plain=True, below=below)
        if others and "/" in piece.text:
            yield Reading(others[0], (Context((others[-1],)), *around), cost=cost + ALIAS_COST, below=below)
    for other, other_cost in zip(others, piece.costs[1:], strict=True):
        yield Reading(other, around, cost=cost + other_cost, below=below)


def _nested(piece: Piece) -> list[Name]:
    """Return the names of a piece with slashes between each and what it lies in: Banjarsari/Glagah/Banyuwangi."""
    names = {name.text: name for name in piece.names}
    nested = [names.get(part.strip()) for part in piece.text.split("/")]
    return [name for name in nested if name is not None] if None not in nested else []


def _itself(places: Sequence[Piece], context: Sequence[Context]) -> Reading | None:
    """Return the reading of Tegal within Kabupaten Tegal as the kabupaten itself; None if the context doesn't name it again."""
    first = places[0].name
    if first.kind:
        return None
    rest = [*(Context(piece.names) for piece in places[1:]), *context]
    again = next((at for at, part in enumerate(rest) if part.names[0].kind and part.names[0].bare == first.bare), None)
    return None if again is None else Reading(rest[again].names[0], tuple(rest[again + 1 :]), cost=ITSELF_COST)


def _of_address(
    pieces: Sequence[Piece], context: tuple[Context, ...], *, lexicon: Lexicon, is_numbered: bool
) -> Iterator[Reading]:
    """Yield a reading for each place of an address; what is skipped, narrower and known, speaks against it."""
    places = [piece for piece in pieces if piece.role == "place"]
    is_below = is_numbered or any(piece.role in ("street", "hamlet") for piece in pieces)
    widths = [_width(piece, lexicon) for piece in places]
    hard = [Context(piece.names) for piece in places]
    yield from _villages_of_hamlets_names(pieces, context, lexicon)
    for at, piece in enumerate(places):
        width = widths[at]
        cost, skipped = 0.0, False
        around: list[Context] = []
        before: list[Context] = []
        for other_at, other in enumerate(places):
            other_width = widths[other_at]
            if other_at == at or (other_width == 0 and width == 0):
                continue
            if other_at > at and (other_width > width or other_width == NO_LEVEL):
                is_soft = other_width == NO_LEVEL and width == 0 and _follows(widths, other_at)
                around.append(Context(other.names, soft=True) if is_soft else hard[other_at])
            elif other_width > width and other_width > NO_LEVEL:
                before.append(hard[other_at])
            else:
                skipped = True
                around.append(Context(other.names, soft=True))
                cost += _skipping(width, other_width)
        outer = (*around, *before, *context)
        yield from _of_names(piece, outer, cost=cost + 0.1 * at, below=is_below or skipped)
    yield from (reading for reading in _of_hamlets(pieces, context, (), lexicon) if reading.around)


def _villages_of_hamlets_names(
    pieces: Sequence[Piece], context: tuple[Context, ...], lexicon: Lexicon
) -> Iterator[Reading]:
    """Yield readings of villages whose names begin with a word for a hamlet: Dusun Curup in Kec. Curup Utara."""
    around = tuple(Context(piece.names) for piece in pieces if piece.role == "place")
    if around and not any(piece.role == "place" and piece.name.kind == "village" for piece in pieces):
        for piece in pieces:
            if piece.role == "hamlet" and lexicon.hamlet.match(piece.text):
                yield Reading(parse.parse(piece.text, lexicon), (*around, *context), cost=-NAMED_AS_HAMLET)


def _width(piece: Piece, lexicon: Lexicon) -> int:
    """Return how wide a piece is said to be; a kampung is a village in some provinces, and a hamlet in most."""
    return NO_LEVEL if lexicon.hamlet.match(piece.text) else WIDTH[piece.names[0].kind]


def _follows(widths: Sequence[int], at: int) -> bool:
    """Whether a piece that says a level comes later, so that this one may be a hamlet between."""
    return any(width > NO_LEVEL for width in widths[at + 1 :])


def _skipping(width: int, skipped: int) -> float:
    if skipped == 0:
        return SKIPPED_LEVEL_COST if width > 0 else 0.0
    if skipped == NO_LEVEL:
        # before a village that is said to be one, a hamlet stands
        return 0.0 if width == 0 else SKIPPED_COST
    return SKIPPED_LEVEL_COST if width > skipped else 0.0


def _of_hamlets(
    pieces: Sequence[Piece], context: tuple[Context, ...], codes: tuple[Context, ...], lexicon: Lexicon
) -> Iterator[Reading]:
    """Yield readings of what is said to be a hamlet as a village, since many bear the village's name."""
    places = tuple(Context(piece.names) for piece in pieces if piece.role == "place")
    for piece in pieces:
        if piece.role == "hamlet" and (bare := lexicon.hamlet.sub("", piece.text)) != piece.text:
            yield Reading(parse.parse(bare, lexicon), (*places, *context), cost=HAMLET_COST, below=True, hamlet=True)
    streets = [piece for piece in pieces if piece.role in ("street", "hamlet")]
    if streets and not places:
        yield Reading(parse.parse(streets[0].text, lexicon), context or codes, cost=HAMLET_COST, plain=True, below=True)
    elif not streets and codes:
        yield Reading(codes[0].names[0], context, plain=True)


def _without_description(name: Name, lexicon: Lexicon) -> Name | None:
    """Return the place in Sentra Logam Ceper; None if nothing is said but a place, or no place at all."""
    words = name.text.split()
    said = [word.casefold() for word in words]
    first = next(
        (at for at, word in enumerate(said) if word not in lexicon.described and not (at and word.isdecimal())),
        len(words),
    )
    if said[0] in lexicon.described:
        # whose branch it is stands before the word for one
        first = max([first, *(at + 1 for at, word in enumerate(said) if word in lexicon.branches)])
    if first == len(words) or lexicon.descriptions.isdisjoint(said[:first]):
        return None
    return parse.parse(" ".join(words[first:]), lexicon)


def without_commas(reading: Reading, lexicon: Lexicon) -> Iterator[Reading]:
    """Yield readings of a name that holds its own context without a comma.

    Ngingas Waru and Ngingas-Waru, Talang Tegal Jateng, then Jakarta Timur Pulogadung.
    """
    words = re.split(r"[\s-]+", reading.head.text)
    if not 1 < len(words) <= MOST_WORDS:
        return
    cost = reading.cost + CUT_COST
    for first in range(len(words) - 1, 0, -1):
        head = parse.parse(" ".join(words[:first]), lexicon)
        for rest in _segments(words[first:]):
            inside = tuple(Context((parse.parse(part, lexicon),)) for part in rest)
            yield replace(reading, head=head, around=(*inside, *reading.around), cost=cost, plain=False)
    for first in range(1, len(words)):
        before = Context((parse.parse(" ".join(words[:first]), lexicon),))
        head = parse.parse(" ".join(words[first:]), lexicon)
        yield replace(reading, head=head, around=(before, *reading.around), cost=cost + REVERSED_COST, plain=False)


def _segments(words: Sequence[str]) -> Iterator[list[str]]:
    """Yield the ways to cut words into one or two parts."""
    yield [" ".join(words)]
    for cut in range(1, len(words)):
        yield [" ".join(words[:cut]), " ".join(words[cut:])]
