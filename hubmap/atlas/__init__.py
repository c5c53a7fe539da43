"""Hubs, places, figures, centres and sources joined into one frozen value that everything drawn is made from."""

from __future__ import annotations

from hubmap.atlas.events import age_problems
from hubmap.atlas.joining import CRS, Atlas, Chosen, data_date, has_marks, headlines, join, outlines_of
from hubmap.atlas.selection import select

__all__ = [
    "CRS",
    "Atlas",
    "Chosen",
    "age_problems",
    "data_date",
    "has_marks",
    "headlines",
    "join",
    "outlines_of",
    "select",
]
