"""Hubs, places, figures, centres and sources joined into one frozen value that everything drawn is made from."""

from __future__ import annotations

from hubmap.atlas.events import age_problems
from hubmap.atlas.joining import CRS, Atlas, data_date, has_marks, headlines, join

__all__ = ["CRS", "Atlas", "age_problems", "data_date", "has_marks", "headlines", "join"]
