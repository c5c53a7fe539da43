"""How far confidence means what it says: names of the BPS list of 2017, written in many ways, by band of confidence.

``python -m tests.bench.calibration [--fit] [SEED]`` asks for regencies, districts and villages drawn by chance from that list, each some ten times at most: with no letter
off, or one, two or three; with and without a prefix; with no context, a province, a narrower one, or that of another place. A city and
the regency of the same name are always written with their prefix: which of both a bare name means, no list can tell. A place
belongs to one of two halves by a checksum of its name, so that places of one name are in the same. One half is for fitting the numbers in ``hubmap/geocoding/matching/confidence.py``;
the other only reports. ``--fit`` prints the first instead, by way of writing too.
"""

from __future__ import annotations

import argparse
import math
import random
import zlib
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer import load
from hubmap.geocoding.gazetteer.name_keys import key
from hubmap.geocoding.matching.search import Matcher
from tests.bench import bps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from hubmap.geocoding.gazetteer import Gazetteer
    from tests.bench.bps import Pair

__all__ = ["main", "wilson"]

EACH: Final = 40_000
# a place that is asked for over and over says little new
EACH_PLACE: Final = 10
# the reported bands: each holds 500 answers or more
BANDS: Final = (0.0, 0.05, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)
LETTERS: Final = "aeiounrstkgmlbdhpjwy"
# how many letters are off: as often none as one, seldom more
OFF: Final = (0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3)
# how many contexts are those of another place
WRONG: Final = 0.1
NORMAL_95: Final = 1.96


@dataclass(frozen=True)
class Level:
    """What is asked of one level: its places, its prefixes, and its contexts by their name."""

    places: Sequence[Pair]
    prefixes: Sequence[str]
    contexts: Mapping[str, Callable[[Pair], str | None]]


@dataclass(frozen=True)
class Asked:
    """One answer: how it was asked, what was said, whether it was right, and whether it was matched."""

    way: str
    said: float
    right: bool
    sure: bool


def mistyped(name: str, chance: random.Random) -> str:
    """Return the name with one letter left out, added, changed, or two changed about."""
    while True:
        at = chance.randrange(len(name))
        letter = chance.choice(LETTERS)
        ways = (name[:at] + name[at + 1 :], name[:at] + letter + name[at + 1 :], name[:at] + letter + name[at:])
        typo = chance.choice((*ways, name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :]))
        if key(typo) != key(name) and len(key(typo)) > 2 and name[at].isalpha():
            return typo.title()


def levels(gazetteer: Gazetteer) -> dict[str, Level]:
    """Return the three levels with the ways in which their places are written."""
    known = bps.pairs(gazetteer)
    none: dict[str, Callable[[Pair], str | None]] = {"alone": lambda _: None, "province": lambda pair: pair.province}
    district = {**none, "regency": lambda pair: pair.regency}
    village = {**district, "district and regency": lambda pair: f"{pair.district}, {pair.regency}"}
    return {
        "regency": Level(bps.regencies(gazetteer), ("", "own"), none),
        "district": Level([pair for pair in known if not pair.is_village], ("", "Kec. ", "Kecamatan "), district),
        "village": Level([pair for pair in known if pair.is_village], ("", "", "Desa ", "Kel. "), village),
    }


def _bare(pair: Pair) -> str:
    """Return the name; Kabupaten and Kota are a part of it in the list."""
    return pair.name.partition(" ")[2] if pair.name == pair.regency else pair.name


def _written(pair: Pair, level: Level, off: int, chance: random.Random) -> str:
    prefix, name = chance.choice(level.prefixes), _bare(pair)
    if pair.name == pair.regency:
        twice = sum(_bare(other) == name for other in level.places) > 1
        prefix = pair.name.removesuffix(name) if prefix or twice else ""
    for _ in range(off):
        name = mistyped(name, chance)
    return prefix + name


def answers(gazetteer: Gazetteer, chance: random.Random, *, fit: bool) -> list[Asked]:
    """Ask for the places of one half, all levels."""
    matcher, given = Matcher(gazetteer), []
    for name, every in levels(gazetteer).items():
        half = [pair for pair in every.places if is_for_fitting(pair) == fit]
        for _ in range(min(EACH, EACH_PLACE * len(half))):
            pair, other = chance.choice(half), chance.choice(every.places)
            off = chance.choice(OFF)
            wrong = chance.random() < WRONG
            context = chance.choice(list(every.contexts))
            around = every.contexts[context](other if wrong else pair)
            found = matcher.place(_written(pair, every, off, chance), around)
            if found.code:
                said = "alone" if context == "alone" else f"another's {context}" if wrong else context
                way, right = f"{name}, {said}, {off} off", found.code == pair.code
                given.append(Asked(way, found.depth_confidence, right, found.status == "matched"))
    return given


def is_for_fitting(pair: Pair) -> bool:
    """Whether a place belongs to the half for fitting; the same for all places of one name."""
    return zlib.crc32(key(_bare(pair)).encode()) % 2 == 0


def wilson(right: int, count: int) -> tuple[float, float]:
    """Return the interval of Wilson (1927) that holds a share with 95 %."""
    share, square = right / count, NORMAL_95**2
    middle = (share + square / (2 * count)) / (1 + square / count)
    half = NORMAL_95 / (1 + square / count) * math.sqrt(share * (1 - share) / count + square / (4 * count * count))
    return max(0.0, middle - half), min(1.0, middle + half)


def _summary(given: Sequence[Asked]) -> str:
    right, count = sum(answer.right for answer in given), len(given)
    said = sum(answer.said for answer in given) / count
    low, high = wilson(right, count)
    return f"{count:5} answers, said {said:.3f}, right {right / count:.3f} ({low:.3f} to {high:.3f}), gap {abs(said - right / count):.3f}"


def by_way(given: Iterable[Asked]) -> None:
    """Print by way of writing."""
    ways: dict[str, list[Asked]] = defaultdict(list)
    for answer in given:
        ways[answer.way].append(answer)
    for way, some in sorted(ways.items()):
        print(f"{way:44} {_summary(some)}")


def by_band(given: Sequence[Asked]) -> None:
    """Print by band of confidence."""
    for low, high in pairwise(BANDS):
        if inside := [answer for answer in given if low <= answer.said < high]:
            print(f"confidence {low:.2f} to {min(high, 1):.2f} {'':20} {_summary(inside)}")
    print(f"{'matched':44} {_summary([answer for answer in given if answer.sure])}")


def main() -> None:
    """Ask, count and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("seed", nargs="?", type=int, default=0, help="of the chance by which places are drawn")
    parser.add_argument("--fit", action="store_true", help="print the half for fitting")
    wanted = parser.parse_args()
    given = answers(load(), random.Random(wanted.seed), fit=wanted.fit)  # noqa: S311 - not for secrets
    by_way(given)
    by_band(given)


if __name__ == "__main__":
    main()
