"""Names of countries and cities abroad, so that Paris is not taken for a village of that name."""

from __future__ import annotations

import gzip
from functools import lru_cache
from typing import Final

from hubmap.paths import geodata_dir

__all__ = ["is_city", "is_country", "weight"]

# how much oftener the place abroad is meant than an Indonesian village of the same name, by line of the file
WEIGHTS: Final = (300.0, 60.0, 8.0)


def weight(name_key: str) -> float:
    """Return how often a name means a place abroad, an Indonesian village being 1; 0 for a name that no city abroad bears."""
    return _weights().get(name_key, 0.0)


@lru_cache(maxsize=1_024)
def is_city(name_key: str) -> bool:
    """Whether a city abroad bears the name; of a few names the text is looked through, which is made into a table for many."""
    return f" {name_key} " in _text()


def is_country(name_key: str) -> bool:
    """Whether a name means a country or a territory abroad, in English or in Indonesian."""
    return name_key in _countries()


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    lines = (geodata_dir() / "gazetteer" / "countries.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(name_key for line in lines for name_key in line.split("\t")[1:])


def _text() -> str:
    """Return the names with a blank on both sides, a line for each weight."""
    text = gzip.decompress((geodata_dir() / "gazetteer" / "foreign.txt.gz").read_bytes()).decode("ascii")
    return f" {text} ".replace("\n", " \n ")


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    found: dict[str, float] = {}
    # the line that comes first counts
    for weight_of_line, line in reversed(list(zip(WEIGHTS, _text().split("\n"), strict=True))):
        found.update(dict.fromkeys(line.split(), weight_of_line))
    return found
