"""Pieces that run on into their context without a comma: Kec. Kalideres Jakarta Barat, and in addresses Kasri Bululawang Malang."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.matching.address import Piece
from hubmap.geocoding.matching.parse import parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.matching.candidates import Bearer, Bearers
    from hubmap.geocoding.matching.parse import Name

__all__ = ["Overrun"]

MOST_CACHED: Final = 50_000
# more words than this are a sentence
MOST_WORDS: Final = 12


@dataclass(slots=True)
class Overrun:
    """Parts such pieces by one gazetteer; remembers those that it was asked for."""

    gazetteer: Gazetteer
    bearers: Bearers
    _parts: dict[str, tuple[Piece, ...]] = field(default_factory=dict)

    def without(self, piece: Piece, *, in_address: bool = False, is_lone: bool = False) -> Sequence[Piece]:
        """Part a piece that says its level from words of its context that follow: Kec. Kalideres Jakarta Barat.

        In an address every piece may run on; a street may where no place is named beside it (`is_lone`).
        """
        if in_address and (piece.role in ("place", "hamlet") or (piece.role == "street" and is_lone)):
            return self._run_on(piece)
        if piece.role != "place" or len(piece.names) != 1 or piece.name.kind is None or " " not in piece.name.rest:
            return (piece,)
        if piece.text not in self._parts:
            if len(self._parts) > MOST_CACHED:
                self._parts.clear()
            self._parts[piece.text] = tuple(self._parted(piece))
        return self._parts[piece.text]

    def _run_on(self, piece: Piece) -> Sequence[Piece]:
        """Part a piece of an address whose words are places, each in the next; those of a street stand before them."""
        words = piece.text.split()
        if len(words) < 2 or len(words) > MOST_WORDS or len(piece.names) > 1:  # noqa: PLR2004 - one word runs nowhere
            return (piece,)
        marked = f"{piece.role}: {piece.text}"
        if marked not in self._parts:
            if len(self._parts) > MOST_CACHED:
                self._parts.clear()
            self._parts[marked] = tuple(self._runs_of(piece, words)) or (piece,)
        return self._parts[marked]

    def _runs_of(self, piece: Piece, words: Sequence[str]) -> Iterator[Piece]:
        # a street has a name of its own: Jl. Pahlawan Kasri Bululawang Malang
        for first in range(2, len(words) - 1) if piece.role == "street" else (0,):
            found = self._runs(words[first:])
            if len(found) > 1:
                if first:
                    yield Piece("street", " ".join(words[:first]))
                yield from (Piece("place", name.text, (self._with_own_level(name),)) for name in found)
                return

    def _with_own_level(self, name: Name) -> Name:
        """Return a name whose first word is a part of it, and says no level: the district Negeri Agung."""
        return replace(name, kind=None, rest=name.text, bare=name.whole) if self.gazetteer.named(name.whole) else name

    def _runs(self, words: Sequence[str]) -> list[Name]:
        """Return the names that words are, each in the next; the longest first name counts, and none where they are no such names."""
        whole = parse(" ".join(words), self.gazetteer.lexicon)
        if self.bearers.exactly(whole):
            return [whole]
        for first in range(len(words) - 1, 0, -1):
            head = parse(" ".join(words[:first]), self.gazetteer.lexicon)
            if heads := self.bearers.exactly(head):
                rest = self._runs(words[first:])
                if rest and self._is_head_in(heads, self.bearers.exactly(rest[0])):
                    return [head, *rest]
        return []

    def _parted(self, piece: Piece) -> Iterator[Piece]:
        name = piece.name
        words = name.rest.split()
        if not self.bearers.exactly(name) and not name.after:
            said = name.text[: len(name.text) - len(name.rest)]
            for first in range(len(words) - 1, 0, -1):
                head = parse(f"{said}{' '.join(words[:first])}", self.gazetteer.lexicon)
                rest = parse(" ".join(words[first:]), self.gazetteer.lexicon)
                if self._is_head_in(self.bearers.exactly(head), self.bearers.exactly(rest)):
                    yield Piece("place", head.text, (head,))
                    yield Piece("place", rest.text, (rest,))
                    return
        yield piece

    def _is_head_in(self, heads: Sequence[Bearer], outer: Sequence[Bearer]) -> bool:
        uppers = [bearer.number for bearer in outer if self.bearers.is_upper(bearer)]
        # a province and its capital of one name are no name in the other: DIY Yogyakarta
        return any(
            upper != head.number and self.gazetteer.holds(upper, head.number) for upper in uppers for head in heads
        )
