"""How real texts are placed, and how far both confidences mean what they say: ``python -m tests.bench.texts FILE``.

FILE is a CSV of texts with their keys: ``query, within, code, code_mode, lat, lon, tol_km, expect, origin``. ``code`` is what is right (``exact``), what holds it (``within``), or
several of which each is right (``either``, commas between); without one a point with ``tol_km`` tells. ``expect`` is ``match``, or ``empty`` for what is no place here. The texts that were
measured in docs/placing.md come from sources of which several name no licence, so they are not here. Each share is told with Wilson's interval, and with the lowest and the highest
that leaving one origin out gives.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from hubmap.distances import flat_km
from hubmap.geocoding.gazetteer import load
from hubmap.geocoding.matching import matcher
from hubmap.geocoding.place import Alternative, Place
from tests.bench.calibration import wilson

__all__ = ["Text", "main", "read"]

BANDS: Final = (0.0, 0.05, 0.3, 0.5, 0.7, 0.85, 0.95, 0.98, 0.992, 1.01)
REACH_KM: Final = 15.0


@dataclass(frozen=True)
class Text:
    """A text with its key, and what was found."""

    row: dict[str, str]
    found: Place

    @property
    def is_right(self) -> bool:
        """Whether the place that was meant was found."""
        return self.found.lat is not None and self._is(self.found)

    @property
    def holds(self) -> bool:
        """Whether what was found is what was meant, or holds it."""
        code = f"{self.found.code or '-'}."
        return self.is_right or any(key.startswith(code) for key in self.row["code"].split(","))

    @property
    def is_among_first(self) -> bool:
        """Whether the right place is the answer or one of the first two alternatives."""
        return self.is_right or any(map(self._is, self.found.alternatives[:2]))

    def _is(self, one: Place | Alternative) -> bool:
        keys = self.row["code"].split(",")
        if self.row["code_mode"] == "within":
            return any(f"{one.code}.".startswith(f"{key}.") for key in keys)
        if self.row["code"]:
            return one.code in keys
        # no farther than the key's own reach, or than the place's where that is larger
        reach = max(float(self.row["tol_km"] or REACH_KM), self.found.precision_km or 0.0)
        return flat_km(one.lat or 0, one.lon or 0, float(self.row["lat"]), float(self.row["lon"])) <= reach

    @property
    def tells_which(self) -> bool:
        """Whether the key can tell which place is meant: not one that is coarser than several of one name."""
        twins = [
            other
            for other in self.found.alternatives
            if other.name.split(",")[0] == (self.found.name or "").split(",")[0]
        ]
        return self.row["code_mode"] != "either" and not (
            self.row["code_mode"] == "within" and any(map(self._is, twins))
        )


def read(path: Path) -> list[Text]:
    """Read the texts and place them, each by itself."""
    place = matcher(load()).place
    with path.open(encoding="utf-8", newline="") as file:
        return [Text(row, place(row["query"], row["within"] or None)) for row in csv.DictReader(file)]


def totals(texts: Sequence[Text]) -> None:
    """Print how many are right, for review, and elsewhere."""
    meant = [text for text in texts if text.row["expect"] == "match"]
    review = [text for text in meant if text.found.status == "review"]
    elsewhere = [text for text in meant if text.found.status == "matched" and not text.is_right]
    empty = [text for text in texts if text.row["expect"] == "empty"]
    print(
        f"{len(meant)} texts: right {sum(text.is_right for text in meant) / len(meant):.1%}, for review {len(review) / len(meant):.1%}"
    )
    print(
        f"among the first three, of those for review: {sum(text.is_among_first for text in review) / len(review):.1%}"
    )
    print(
        f"no place here: {sum(text.found.status == 'unmatched' for text in empty)} of {len(empty)} left unmatched; elsewhere: {len(elsewhere)}"
    )
    for text in elsewhere:
        print(f"    {text.row['query']} | {text.row['within']} -> {text.found.name}")


def bands(title: str, texts: Sequence[Text], said: Callable[[Text], float], right: Callable[[Text], bool]) -> None:
    """Print by band what was said and what was right."""
    print(title)
    origins = sorted({text.row["origin"] for text in texts})
    for low, high in pairwise(BANDS):
        inside = [text for text in texts if low <= said(text) < high]
        if not inside:
            continue
        count, told = len(inside), sum(map(said, inside)) / len(inside)
        share = sum(map(right, inside)) / count
        left_out = [[text for text in inside if text.row["origin"] != origin] for origin in origins]
        shares = [sum(map(right, rest)) / len(rest) for rest in left_out if rest] or [share]
        least, most = wilson(sum(map(right, inside)), count)
        mark = "holds" if least <= told <= most else "OFF"
        print(
            f"  {low:.3f} to {min(high, 1):.3f}: {count:4} said {told:.3f} right {share:.3f} ({least:.3f} to {most:.3f}) {mark}; origins left out {min(shares):.3f} to {max(shares):.3f}"
        )


def main() -> None:
    """Place, count and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, help="CSV of texts with keys")
    texts = read(parser.parse_args().file)
    totals(texts)
    placed = [text for text in texts if text.row["expect"] == "match" and text.found.lat is not None]
    bands(
        "which place",
        [text for text in placed if text.tells_which],
        lambda text: text.found.confidence,
        lambda text: text.holds,
    )
    exact = [text for text in placed if text.row["code_mode"] == "exact"]
    bands("how far down", exact, lambda text: text.found.depth_confidence, lambda text: text.is_right)


if __name__ == "__main__":
    main()
