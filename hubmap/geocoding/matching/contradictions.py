"""What speaks against a place though its name fits: a better-known bearer of the name, or words that name somewhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hubmap.geocoding.matching import parse, rank

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubmap.geocoding.matching.candidates import Bearers
    from hubmap.geocoding.matching.parse import Name
    from hubmap.geocoding.matching.rank import Candidate
    from hubmap.geocoding.matching.readings import Reading

__all__ = ["is_known_elsewhere", "last_words", "lies_elsewhere"]

# a shorter last word is too often no place
SHORTEST_LAST: Final = 5


def is_known_elsewhere(bearers: Bearers, candidates: Sequence[Candidate], name: Name, wide: bool) -> bool:  # noqa: FBT001 - a fact
    """Whether a place outside the context bears the name as written, and is known better than what was found inside.

    Balangan in Jawa Barat is hardly a misspelt Balongan, and Banyuwangi in Sulawesi Selatan hardly a village there.
    """
    kinds, best = bearers.gazetteer.kinds, candidates[0]
    if best.bearer.match == "typo":
        return any(kinds[bearer.number] in rank.UPPER for bearer in bearers.exactly(name))
    small = kinds[best.number] in ("village", "town") and wide and not name.kind
    return small and any(kinds[other.number] in ("regency", "province") for other in candidates[1:])


def lies_elsewhere(bearers: Bearers, number: int, plain: Iterable[Reading]) -> bool:
    """Whether the last words name a district that does not hold the place: Batur Ceper is hardly Batuceper in Tangerang."""
    for reading in plain:
        for part in last_words(bearers, reading):
            return not any(bearers.gazetteer.holds(bearer.number, number) for bearer in bearers.exactly(part))
    return False


def last_words(bearers: Bearers, reading: Reading) -> tuple[Name, ...]:
    """Return the district or wider place that the last words name: Batur Ceper is somewhere in Ceper."""
    gazetteer, words = bearers.gazetteer, reading.head.text.split()
    for first in range(1, len(words)):
        last = parse.parse(" ".join(words[first:]))
        named = gazetteer.named(last.bare) if len(last.bare) >= SHORTEST_LAST else []
        if any(gazetteer.kinds[number] in rank.UPPER for number, _ in named):
            return (last,)
    return ()
