"""Distances between points of the gazetteer while it is made."""

from __future__ import annotations

import bisect
import math
from dataclasses import dataclass

import numpy as np

KM_PER_DEGREE = 111.195


def km_between(lat_a: float, lon_a: float, lat_b: float, lon_b: float) -> float:
    """Return the great-circle distance in kilometres (haversine, sphere of 6,371 km)."""
    a, b = math.radians(lat_a), math.radians(lat_b)
    half = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(lon_b - lon_a) / 2) ** 2
    return 12_742 * math.asin(min(1.0, math.sqrt(half)))


@dataclass(frozen=True)
class Points:
    """Villages that have a point, sorted by code, so that all of a parent stand together."""

    codes: list[str]
    lat: np.ndarray
    lon: np.ndarray

    @classmethod
    def of(cls, rows: list[dict[str, str]]) -> Points:
        """Take the points from rows that are sorted by code."""
        with_point = [row for row in rows if row["lat"]]
        degrees = np.array([(float(row["lat"]), float(row["lon"])) for row in with_point])
        return cls([row["code"] for row in with_point], degrees[:, 0], degrees[:, 1])

    def __len__(self) -> int:
        return len(self.codes)

    def within(self, code: str) -> Points:
        """Return the villages of one province, regency or district."""
        # a slash is the character after the dot, so this is the end of everything that begins with "code."
        start, end = bisect.bisect_left(self.codes, code + "."), bisect.bisect_left(self.codes, code + "/")
        return Points(self.codes[start:end], self.lat[start:end], self.lon[start:end])

    def km_from(self, lat: float, lon: float) -> np.ndarray:
        """Return the distances from a point in km, on a plane that touches at the point."""
        return KM_PER_DEGREE * np.hypot(self.lat - lat, (self.lon - lon) * math.cos(math.radians(lat)))

    def spread(self, lat: float, lon: float) -> float:
        """Return the distance within which nine in ten of the points lie, in km."""
        return float(np.quantile(self.km_from(lat, lon), 0.9))

    def spacing(self) -> float:
        """Return the median distance from a point to the next of the same parent, in km."""
        nearest = []
        for index in range(len(self)):
            km = self.km_from(self.lat[index], self.lon[index])
            km[index] = np.inf
            nearest.append(km.min())
        return float(np.median(nearest))
