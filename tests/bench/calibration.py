"""How far confidence means what it says: names of the BPS list of 2017 in many ways of writing, by band of confidence.

``python -m tests.bench.calibration [SEED]`` prints for each way of writing and for each band of confidence how many answers were
right. The numbers in ``hubmap/geocoding/confidence.py`` were set so that both agree, with other seeds than 0.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer import load
from hubmap.geocoding.match import Matcher
from hubmap.geocoding.names import key
from tests.bench.bps import Pair, pairs

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["main"]

VILLAGES, DISTRICTS = 1500, 1200
BANDS: Final = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)
LETTERS: Final = "aeiounrstkgmlbdhpjwy"


def mistyped(name: str, chance: random.Random) -> str:
    """Return the name with one letter left out, added, changed, or two changed about."""
    while True:
        at = chance.randrange(len(name))
        letter = chance.choice(LETTERS)
        ways = (name[:at] + name[at + 1 :], name[:at] + letter + name[at + 1 :], name[:at] + letter + name[at:])
        typo = chance.choice((*ways, name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :]))
        if key(typo) != key(name) and len(key(typo)) > 2 and name[at].isalpha():
            return typo.title()


OF_VILLAGES: Final[dict[str, Callable[[Pair, random.Random], tuple[str, str | None]]]] = {
    "village, district and regency": lambda pair, _: (pair.name, f"{pair.district}, {pair.regency}"),
    "village, district": lambda pair, _: (pair.name, pair.district),
    "village, district, regency in one": lambda pair, _: (
        f"{pair.name}, {pair.district}, {pair.regency.split(' ', 1)[1]}",
        None,
    ),
    "mistyped village, district and regency": lambda pair, chance: (
        mistyped(pair.name, chance),
        f"{pair.district}, {pair.regency}",
    ),
    "Desa village, regency": lambda pair, _: (f"Desa {pair.name}", pair.regency),
    "mistyped village, regency": lambda pair, chance: (mistyped(pair.name, chance), pair.regency),
}
OF_DISTRICTS: Final[dict[str, Callable[[Pair, random.Random], tuple[str, str | None]]]] = {
    "Kec. district, regency": lambda pair, _: (f"Kec. {pair.name}", pair.regency),
    "district": lambda pair, _: (pair.name, None),
    "mistyped Kecamatan district, regency": lambda pair, chance: (
        f"Kecamatan {mistyped(pair.name, chance)}",
        pair.regency,
    ),
    "district, province": lambda pair, _: (pair.name, pair.province),
    "mistyped Kec. district": lambda pair, chance: (f"Kec. {mistyped(pair.name, chance)}", None),
}


def main() -> None:
    """Ask, count and print."""
    chance = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 0)  # noqa: S311 - not for secrets
    gazetteer = load()
    matcher = Matcher(gazetteer)
    known = pairs(gazetteer)
    answers: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for ways, places, count in (
        (OF_VILLAGES, [pair for pair in known if pair.is_village], VILLAGES),
        (OF_DISTRICTS, [pair for pair in known if not pair.is_village], DISTRICTS),
    ):
        for pair in chance.sample(places, count):
            way = chance.choice(list(ways))
            found = matcher.place(*ways[way](pair, chance))
            answers[way].append((found.confidence, found.code == pair.code))
    for way, given in answers.items():
        print(f"{way:40} {_summary(given)}")
    everything = [answer for given in answers.values() for answer in given]
    for low, high in pairwise(BANDS):
        if inside := [answer for answer in everything if low <= answer[0] < high]:
            print(f"confidence {low:.2f} to {min(high, 1):.2f}                  {_summary(inside)}")


def _summary(given: list[tuple[float, bool]]) -> str:
    said, right = (sum(column) / len(given) for column in zip(*given, strict=True))
    return f"{len(given):5} answers, said {said:.3f}, right {right:.3f}, gap {abs(said - right):.3f}"


if __name__ == "__main__":
    main()
