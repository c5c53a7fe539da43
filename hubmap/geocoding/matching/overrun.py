"""Pieces that say their level and run on into their context without a comma: Kec. Kalideres Jakarta Barat."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.matching.address import Piece
from hubmap.geocoding.matching.parse import parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hubmap.geocoding.gazetteer import Gazetteer
    from hubmap.geocoding.matching.candidates import Bearer, Bearers

__all__ = ["Overrun"]

MOST_CACHED: Final = 50_000


@dataclass(slots=True)
class Overrun:
    """Parts such pieces by one gazetteer; remembers those that it was asked for."""

    gazetteer: Gazetteer
    bearers: Bearers
    _parts: dict[str, tuple[Piece, ...]] = field(default_factory=dict)

    def without(self, piece: Piece) -> Sequence[Piece]:
        """Part a piece that says its level from words of its context that follow: Kec. Kalideres Jakarta Barat."""
        if piece.role != "place" or len(piece.names) != 1 or piece.name.kind is None or " " not in piece.name.rest:
            return (piece,)
        if piece.text not in self._parts:
            if len(self._parts) > MOST_CACHED:
                self._parts.clear()
            self._parts[piece.text] = tuple(self._parted(piece))
        return self._parts[piece.text]

    def _parted(self, piece: Piece) -> Iterator[Piece]:
        name = piece.name
        words = name.rest.split()
        if not self.bearers.exactly(name) and not name.after:
            said = name.text[: len(name.text) - len(name.rest)]
            for first in range(len(words) - 1, 0, -1):
                head = parse(f"{said}{' '.join(words[:first])}")
                rest = parse(" ".join(words[first:]))
                if self._is_head_in(self.bearers.exactly(head), self.bearers.exactly(rest)):
                    yield Piece("place", head.text, (head,))
                    yield Piece("place", rest.text, (rest,))
                    return
        yield piece

    def _is_head_in(self, heads: Sequence[Bearer], outer: Sequence[Bearer]) -> bool:
        uppers = [bearer.number for bearer in outer if self.bearers.is_upper(bearer)]
        return any(self.gazetteer.holds(upper, head.number) for upper in uppers for head in heads)
