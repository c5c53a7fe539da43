"""The places that hubmap knows: a package of names, codes, points and history, read into memory."""

from __future__ import annotations

from hubmap.geocoding.gazetteer.packages import edition_of, named
from hubmap.geocoding.gazetteer.store import NO_POINT, PER_DEGREE, Gazetteer, Record, load, plain

__all__ = ["NO_POINT", "PER_DEGREE", "Gazetteer", "Record", "edition_of", "load", "named", "plain"]
