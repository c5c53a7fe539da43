"""How sure an answer is: the share of answers of its kind that were right in the bench, and what needs a person's look.

The numbers were measured with ``tests/bench/calibration.py`` on the half of its places that is for fitting, and
rounded; run it again after changing how names are matched.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from hubmap.geocoding.place import Kind, Match, Status

__all__ = ["CODED", "CONTRADICTED", "KNOWN_ELSEWHERE", "NEIGHBOUR", "WIDER", "Evidence", "share_right"]

# Kota Semarang outranks its regency by this, Kota Bekasi does not
CLEAR_SHARE: Final = 0.84
# a district or village of which so much is meant was right in nine of ten answers only; above, in more than 97 of 100
CLEAR_SHARE_BELOW: Final = 0.95
# what is right when the name is right: by how it was found, without context and with it
NAME_RIGHT: Final[dict[Match, tuple[float, float]]] = {
    "exact": (0.975, 0.995),
    "alias": (0.97, 0.98),
    "old_spelling": (0.95, 0.97),
}
# the same for names that are off by one, two, three letters, of what is not a village and of villages: with a context of
# a regency or less, with a province alone, and with none
TYPO_WITHIN: Final = (0.99, 0.985, 0.98)
TYPO_UPPER: Final = {"wide": (0.985, 0.98, 0.975), "none": (0.985, 0.98, 0.9)}
TYPO_VILLAGE: Final = {"wide": (0.97, 0.95, 0.9), "none": (0.96, 0.6, 0.3)}
# where so few letters are left, many other places are as near
SHORT_TYPO: Final = 0.8
# what is written is another place's name, as it stands, outside the context
ELSEWHERE: Final = 0.4
WRONG_PREFIX: Final = 0.6
UNKNOWN_CONTEXT: Final = 0.965
# a postcode, or a name before it, lies elsewhere
SOFT_AGAINST: Final = 0.97
# only what holds the name was found: it holds what was meant, seldomer where the name is known elsewhere
WIDER: Final = 0.92
KNOWN_ELSEWHERE: Final = 0.88
# an official code, with the name beside it or none
CODED: Final = 0.999
# the context says otherwise; the name is known next door
CONTRADICTED: Final = 0.02
NEIGHBOUR: Final = 0.75
SHORTEST_TYPO: Final = 6
SHORTEST_TYPO_BARE: Final = 8
# the same by letters off, inside a regency or less, and among the regencies or provinces alone
SHORTEST_TYPO_NARROW: Final = (4, 9, 99)
SHORTEST_TYPO_CLOSED: Final = (4, 8, 12)
LONG_NAME: Final = 7
SHORT_NAME: Final = 0.8
# a place's part of all that may be meant, and how often it was right: a part that is a little larger says little
SHARE_RIGHT: Final = ((0.0, 0.0), (0.5, 0.5), (0.7, 0.52), (0.85, 0.58), (0.92, 0.84), (1.0, 1.0))
# the same of districts and known towns whose level nobody said: who writes Majenang or Wonosari alone means the best known,
# as in 22 of 22 real texts, though of names drawn by chance no more than half are
SHARE_RIGHT_KNOWN: Final = ((0.0, 0.0), (0.3, 0.82), (0.6, 0.9), (0.92, 0.95), (1.0, 1.0))


def share_right(share: float, *, well_known: bool = False) -> float:
    """Return how often a place with this part of all that may be meant is right, linear between the measured points."""
    for (low, right_low), (high, right_high) in pairwise(SHARE_RIGHT_KNOWN if well_known else SHARE_RIGHT):
        if share <= high:
            return right_low + (right_high - right_low) * (share - low) / (high - low)
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
    wide
        Whether the context is nothing narrower than a province.
    unknown
        How many parts of the context nothing bears.
    elsewhere
        Whether a better-known place outside the context bears the name as it is written.
    as_said
        Whether it is of the level that the prefix says.
    soft_against
        How many parts of the context that need not hold it, such as a postcode, say otherwise.
    closed
        Whether its level was said, and is one of so few places that the name was compared with all of them.
    known
        Whether it is more than one village or hamlet of 90,000, or its level was said.
    well_known
        Whether it is a district or a known town, and its level was not said: people mean the best known of a name.
    abroad
        Whether it was found by another name than its own, which a city abroad bears.
    """

    match: Match
    kind: Kind
    off: int
    length: int
    share: float
    context: int
    wide: bool
    unknown: int
    elsewhere: bool
    as_said: bool
    known: bool
    soft_against: int = 0
    closed: bool = False
    well_known: bool = False
    abroad: bool = False

    @property
    def confidence(self) -> float:
        """Share of answers with this evidence that are right, 0 to 1."""
        right: float = self._name_right() * share_right(self.share, well_known=self.well_known)
        if not self.as_said:
            right *= WRONG_PREFIX
        if self.unknown:
            right *= UNKNOWN_CONTEXT
        if self.soft_against:
            right *= SOFT_AGAINST
        if self._is_any_short_name():
            right *= SHORT_NAME
        if self.elsewhere:
            right *= ELSEWHERE
        if self._is_short_typo():
            right *= SHORT_TYPO
        return round(right, 3)

    def _name_right(self) -> float:
        if self.match != "typo":
            return NAME_RIGHT[self.match][self.context > 0]
        if self._is_narrow:
            return TYPO_WITHIN[self.off - 1]
        table = TYPO_VILLAGE if self._is_small else TYPO_UPPER
        return table["wide" if self.context else "none"][self.off - 1]

    @property
    def _is_narrow(self) -> bool:
        return self.context > 0 and not self.wide

    @property
    def _is_small(self) -> bool:
        return self.kind in ("village", "town")

    def _is_short_typo(self) -> bool:
        """Whether the name is off, and so short that chance alone may find a district or a village as near."""
        of_many = self._is_small or self.kind == "district"
        return self.match == "typo" and of_many and not self._is_narrow and self.length < SHORTEST_TYPO

    @property
    def _shortest(self) -> int:
        """Length below which a letter off is too much to be sure, in so wide a field."""
        return SHORTEST_TYPO_BARE if self.kind == "district" and not self.context else SHORTEST_TYPO

    @property
    def status(self) -> Status:
        """``matched`` if one place is clearly meant, else ``review``."""
        least = CLEAR_SHARE if self.kind in ("province", "regency", "metro") else CLEAR_SHARE_BELOW
        clear = self.share >= least and self.as_said and not (self.unknown or self.elsewhere or self.abroad)
        return "matched" if clear and not self._is_doubtful_typo() and not self._is_any_short_name() else "review"

    def _is_any_short_name(self) -> bool:
        """Whether it is a village with a bare name so short that places and things all over the world have it."""
        return not self.context and not self.known and self.length < LONG_NAME

    def _is_doubtful_typo(self) -> bool:
        if self.match != "typo":
            return False
        if self.closed:
            return self.length < SHORTEST_TYPO_CLOSED[self.off - 1]
        if self._is_narrow:
            return self.length < SHORTEST_TYPO_NARROW[self.off - 1]
        return self._is_small or self.length < self._shortest * self.off
