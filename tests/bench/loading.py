"""How long the shipped data takes to load, each beside the plainest reader of the same files: `python -m tests.bench.loading`.

Both are measured in turns in one process, so that a busy machine slows both; what is told is the ratio of CPU time.
"""

from __future__ import annotations

import json
import statistics
import time
from typing import TYPE_CHECKING

import pandas as pd

from hubmap import basemap
from hubmap.geocoding import gazetteer
from hubmap.paths import geodata_dir

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 7


def main() -> None:
    """Print the median CPU seconds of both, and their ratio."""
    drawn = [geodata_dir() / "basemap" / f"{name}.json" for name in ("land", "borders", "labels")]
    tables = sorted((geodata_dir() / "gazetteer").glob("*.csv"))
    print(f"{'what':12}{'hubmap s':>10}{'peer s':>10}{'ratio':>8}  peer")
    _compare("base map", _base_map, lambda: [json.loads(path.read_bytes()) for path in drawn], "json.loads")
    _compare("gazetteer", _gazetteer, lambda: [pd.read_csv(path, dtype=str) for path in tables], "pandas.read_csv")


def _base_map() -> None:
    basemap.load.cache_clear()
    basemap.load()


def _gazetteer() -> None:
    gazetteer.load.cache_clear()
    gazetteer.load()


def _compare(what: str, ours: Callable[[], object], peer: Callable[[], object], name: str) -> None:
    pairs = [(_seconds(ours), _seconds(peer)) for _ in range(RUNS)]
    mine, other = (statistics.median(seconds) for seconds in zip(*pairs, strict=True))
    ratio = statistics.median(one / two for one, two in pairs)
    print(f"{what:12}{mine:10.3f}{other:10.3f}{ratio:8.2f}  {name}")


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


if __name__ == "__main__":
    main()
