"""How sure an answer is: the share of answers of its kind that were right in the bench, and what needs a person's look.

The numbers were measured with ``tests/bench/geocoding.py`` on the half of its queries that may be looked at, and
rounded; run it again after changing how names are matched.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from hubmap.geocoding.place import Kind, Match, Status

__all__ = ["CONTRADICTED", "NEIGHBOUR", "SHARE_POWER", "WIDER", "Evidence"]

# Kota Semarang outranks its regency by this, Kota Bekasi does not
CLEAR_SHARE: Final = 0.84
# what is right when the name is right: by how it was found, without context and with it
NAME_RIGHT: Final[dict[Match, tuple[float, float]]] = {
    "exact": (0.975, 0.995),
    "alias": (0.97, 0.98),
    "old_spelling": (0.95, 0.97),
}
# the same for names that are off by one, two, three letters
TYPO_UPPER: Final = (0.95, 0.8, 0.5)
TYPO_VILLAGE: Final = (0.7, 0.3, 0.1)
TYPO_WITHIN: Final = (0.985, 0.95, 0.75)
# the place that is meant oftenest is meant oftener than its part of all, because the others are hardly ever written alone
SHARE_POWER: Final = 0.75
WRONG_PREFIX: Final = 0.6
UNKNOWN_CONTEXT: Final = 0.85
# only the context was found; the name is known elsewhere; it is known next door
WIDER: Final = 0.15
CONTRADICTED: Final = 0.1
NEIGHBOUR: Final = 0.75
SHORTEST_TYPO: Final = 6
SHORTEST_TYPO_WITHIN: Final = 4
LONG_NAME: Final = 7
SHORT_NAME: Final = 0.8


# what the product of the numbers above says, and what was right: in between, most are righter than it says
MEASURED: Final = (
    (0.0, 0.0),
    (0.15, 0.08),
    (0.35, 0.28),
    (0.57, 0.46),
    (0.66, 0.72),
    (0.76, 0.87),
    (0.87, 0.94),
    (0.96, 0.975),
    (1.0, 1.0),
)


def _measured(said: float) -> float:
    """Return the measured share for what the product says, linear between the measured points."""
    for (low, right_low), (high, right_high) in pairwise(MEASURED):
        if said <= high:
            return right_low + (right_high - right_low) * (said - low) / (high - low)
    return 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What speaks for an answer.

    Parameters
    ----------
    match, kind, off
        How the name was found, at which level, by how many letters off.
    length
        Length of the name's key.
    share
        The place's part of all that may be meant, 0 to 1.
    context
        How many parts of the context hold it.
    unknown
        How many parts of the context nothing bears.
    as_said
        Whether it is of the level that the prefix says.
    known
        Whether it is more than one village or hamlet of 90,000, or its level was said.
    """

    match: Match
    kind: Kind
    off: int
    length: int
    share: float
    context: int
    unknown: int
    as_said: bool
    known: bool

    @property
    def confidence(self) -> float:
        """Share of answers with this evidence that are right, 0 to 1."""
        right: float = self._name_right() * self.share**SHARE_POWER
        if not self.as_said:
            right *= WRONG_PREFIX
        if self.unknown:
            right *= UNKNOWN_CONTEXT
        if self._is_any_short_name():
            right *= SHORT_NAME
        return round(_measured(right), 3)

    def _name_right(self) -> float:
        if self.match != "typo":
            return NAME_RIGHT[self.match][self.context > 0]
        if self.context:
            return TYPO_WITHIN[self.off - 1]
        return (TYPO_VILLAGE if self.kind in ("village", "town") else TYPO_UPPER)[self.off - 1]

    @property
    def status(self) -> Status:
        """``matched`` if one place is clearly meant, else ``review``."""
        clear = self.share >= CLEAR_SHARE and self.as_said and not self.unknown
        return "matched" if clear and not self._is_doubtful_typo() and not self._is_any_short_name() else "review"

    def _is_any_short_name(self) -> bool:
        """Whether it is a village with a bare name so short that places and things all over the world have it."""
        return not self.context and not self.known and self.length < LONG_NAME

    def _is_doubtful_typo(self) -> bool:
        if self.match != "typo":
            return False
        if self.context:
            return self.length < SHORTEST_TYPO_WITHIN or (self.off > 1 and self.length < SHORTEST_TYPO * self.off)
        return self.kind in ("village", "town") or self.length < SHORTEST_TYPO * self.off
