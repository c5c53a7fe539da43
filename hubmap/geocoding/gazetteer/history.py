"""What places were called, and which codes they had, in older editions of the official list; read when first asked for."""

from __future__ import annotations

import gzip
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from hubmap.geocoding.gazetteer.name_keys import key, keys

if TYPE_CHECKING:
    from hubmap.geocoding.gazetteer.store import Gazetteer

__all__ = ["Former", "History", "history"]

FILE: Final = "former.txt.gz"
LEVEL_PREFIXES: Final = ("kabadm", "kotaadm", "kab", "kota")
LENGTH_OF_REGENCY_CODE: Final = 5


@dataclass(frozen=True, slots=True)
class Former:
    """A place as an older edition had it; `now` is its number today, None where nobody knows what became of it."""

    name: str
    within: str
    code: str
    year: int
    now: int | None


@dataclass(slots=True)
class History:
    """All former names and codes, found by the key of the name and by the code."""

    gazetteer: Gazetteer
    names: list[str]
    parents: list[str]
    codes: list[str]
    years: list[str]
    todays: list[str]
    by_key: dict[str, list[int]] = field(default_factory=dict)
    by_code: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Enter every row under its name's key and its code; of one code the newest row counts."""
        for row, name_key in enumerate(keys(self.names)):
            is_regency = len(self.codes[row]) == LENGTH_OF_REGENCY_CODE
            self.by_key.setdefault(_without_level(name_key) if is_regency else name_key, []).append(row)
            self.by_code[self.codes[row]] = row

    def named(self, name_key: str) -> list[Former]:
        """Return what had a name with this key."""
        return [self._former(row) for row in self.by_key.get(name_key, ())]

    def coded(self, code: str) -> Former | None:
        """Return what had this dotted code last; None if no edition had it for another place than today's."""
        row = self.by_code.get(code)
        return None if row is None else self._former(row)

    def _former(self, row: int) -> Former:
        now = self.gazetteer.number(self.todays[row]) if self.todays[row] else None
        return Former(self.names[row], self.parents[row], self.codes[row], int(self.years[row]), now)

    @staticmethod
    def parent_keys(former: Former) -> frozenset[str]:
        """Return the keys of the old parents, those of regencies without Kabupaten or Kota."""
        said = [key(part) for part in former.within.split(",")]
        return frozenset((*said, *map(_without_level, said)))


@lru_cache(maxsize=2)
def history(gazetteer: Gazetteer) -> History:
    """Read what the gazetteer's package knows of older editions; empty if it knows nothing."""
    path = gazetteer.folder / FILE if gazetteer.folder else None
    if path is None or not path.is_file():
        return History(gazetteer, [], [], [], [], [])
    lines = gzip.decompress(path.read_bytes()).decode("utf-8").split("\n")
    names, parents, codes, years, todays = (line.split("\t") for line in lines)
    return History(gazetteer, names, parents, codes, years, todays)


def _without_level(name_key: str) -> str:
    return next((name_key.removeprefix(word) for word in LEVEL_PREFIXES if name_key.startswith(word)), name_key)
