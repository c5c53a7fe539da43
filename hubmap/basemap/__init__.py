"""The shipped base map: land, borders, labels and areas as encoded lines, read and handed on without any geometry work.

The files are made by ``geodata/make/basemap.py``; how they are drawn is the page's business. `framing` chooses what of the
earth a map shows, and `world` is the base map outside Indonesia.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from hubmap.paths import geodata_dir

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import numpy as np
    import numpy.typing as npt
    from shapely import MultiPolygon

    Integers = npt.NDArray[np.int64]

__all__ = ["PRECISION", "Basemap", "Bounds", "area", "area_codes", "decode", "encode", "load", "polygons"]

# ten-thousandths of a degree (about 11 m): a third of a pixel at the zoom of a district
PRECISION = 4

# printable characters, without those that JSON or HTML would write longer: the last 16 of them say that more follow
_DIGITS = "".join(map(chr, range(40, 127))).translate({60: 33, 62: 35, 92: 36})
_LAST = len(_DIGITS) - 16

Ring = str
Polygon = list[Ring]
Point = tuple[float, float]
Bounds = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Basemap:
    """The base map as the page draws it; every ring and line is an encoded line (see `encode`).

    Parameters
    ----------
    precision
        Decimals of the encoded coordinates.
    land
        Outer rings of Indonesia's land, or of the world's.
    lakes
        Rings of inland waters of 5 km² and more, Indonesia's and its neighbours'.
    neighbours
        Outer rings of the land of all other countries, coarser the further away.
    borders
        Pairs of level and line: ``C`` between countries, ``P`` between provinces, ``R`` between regencies of one
        province. ``P`` and ``R`` are approximate.
    labels
        Names with the point where they are written, by kind.
    """

    precision: int
    land: tuple[Ring, ...]
    lakes: tuple[Ring, ...]
    neighbours: tuple[Ring, ...]
    borders: tuple[tuple[str, str], ...]
    labels: Mapping[str, list[list[Any]]]

    def as_dict(self) -> dict[str, Any]:
        """The base map as plain values, in the shape that the page's ``hubmap-basemap`` block has."""
        return {
            "precision": self.precision,
            "idn": list(self.land),
            "lakes": list(self.lakes),
            "neighbours": list(self.neighbours),
            "borders": [list(border) for border in self.borders],
            "labels": dict(self.labels),
        }


@cache
def load() -> Basemap:
    """Read the shipped base map.

    Returns
    -------
    Basemap
        Land, lakes, neighbours, borders and labels.
    """
    land, borders, labels = (_read(name) for name in ("land", "borders", "labels"))
    return Basemap(
        precision=PRECISION,
        land=tuple(land["idn"]),
        lakes=tuple(land["lakes"]),
        neighbours=tuple(land["neighbours"]),
        borders=tuple((level, line) for level in sorted(borders) for line in borders[level]),
        labels=labels,
    )


def area(code: str) -> list[Polygon] | None:
    """Approximate area of a province, a regency or a metro region, clipped to the coast.

    Parameters
    ----------
    code
        Official dotted code (``33``, ``33.10``) or the metro region's short name (``jabodetabek``).

    Returns
    -------
    list of list of str, or None
        Polygons, each a list of encoded rings with the outer one first; None where no area is known.
    """
    found = _areas().get(code)
    return None if found is None else [list(polygon) for polygon in found]


def area_codes() -> frozenset[str]:
    """Codes of all provinces, regencies and metro regions that have an area."""
    return frozenset(_areas())


def polygons(code: str) -> MultiPolygon | None:
    """Approximate area of a province, a regency or a metro region as a shape for figures and exports.

    Parameters
    ----------
    code
        As for `area`.

    Returns
    -------
    shapely.MultiPolygon or None
        In degrees, longitude first, EPSG:4326; None where no area is known.
    """
    import shapely

    found = area(code)
    if found is None:
        return None
    shapes = ([ring[:, ::-1] for ring in decode(rings)] for rings in found)
    return shapely.MultiPolygon([(outer, holes) for outer, *holes in shapes])


def encode(points: Iterable[Point], precision: int = PRECISION) -> str:
    """Write points as an encoded line: steps from point to point, with their sign in the lowest bit.

    It is the algorithm of Google's encoded polylines
    (https://developers.google.com/maps/documentation/utilities/polylinealgorithm) with more digits, as in
    (s, c)-dense codes (Brisaboa et al. 2007, doi:10.1007/s10791-006-9001-9): a sixth shorter for coasts.

    Parameters
    ----------
    points
        Latitude and longitude in degrees.
    precision
        Decimals that are kept.

    Examples
    --------
    >>> encode([(-6.9, 109.1), (-6.9001, 109.1042)])
    'wt~Dxz~wD)|('
    """
    factor = 10**precision
    codes: list[str] = []
    last = (0, 0)
    for point in points:
        now = (round(point[0] * factor), round(point[1] * factor))
        codes += [_signed(now[0] - last[0]), _signed(now[1] - last[1])]
        last = now
    return "".join(codes)


def decode(texts: Sequence[str], precision: int = PRECISION) -> list[npt.NDArray[np.float64]]:
    """Read encoded lines, all at once: there are thousands of them.

    Parameters
    ----------
    texts
        What `encode` wrote.
    precision
        Decimals that were kept.

    Returns
    -------
    list of numpy.ndarray
        For each, rows of latitude and longitude in degrees.

    Examples
    --------
    >>> decode([encode([(-6.9, 109.1), (-6.9001, 109.1042)])])[0].tolist()
    [[-6.9, 109.1], [-6.9001, 109.1042]]
    """
    import numpy as np

    worth = np.zeros(128, dtype=np.int64)
    worth[[*map(ord, _DIGITS)]] = np.arange(len(_DIGITS))
    digits = worth[np.frombuffer("".join(texts).encode("ascii"), dtype=np.uint8)]
    # a line ends where a number does, so that all lines are one row of numbers
    ended = np.append(0, np.cumsum(digits < _LAST))
    steps = _numbers(digits, ended[:-1]).reshape(-1, 2)
    ends = ended[np.cumsum([len(text) for text in texts], dtype=np.int64)] // 2
    return [steps[start:end].cumsum(axis=0) / 10**precision for start, end in pairwise([0, *ends.tolist()])]


def _signed(number: int) -> str:
    """One difference: the sign in the lowest bit, then digits, lowest first."""
    rest = ~(number << 1) if number < 0 else number << 1
    text = ""
    while rest >= _LAST:
        more, digit = divmod(rest - _LAST, 16)
        text += _DIGITS[_LAST + digit]
        rest = more
    return text + _DIGITS[rest]


def _numbers(digits: Integers, number: Integers) -> Integers:
    """Numbers from their digits and from which number each digit belongs to."""
    import numpy as np

    first = np.flatnonzero(np.diff(number, prepend=-1))
    shift = 4 * (np.arange(len(digits)) - first[number])
    values = np.add.reduceat(digits << shift, first)
    return np.where(values & 1, ~(values >> 1), values >> 1)


@cache
def _areas() -> dict[str, list[Polygon]]:
    areas: dict[str, list[Polygon]] = _read("areas")
    return areas


def _read(name: str) -> Any:  # noqa: ANN401
    return json.loads((geodata_dir() / "basemap" / f"{name}.json").read_text(encoding="utf-8"))
