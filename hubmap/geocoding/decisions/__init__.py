"""Which place each row stands for: what a person decided, kept in the places file, or what was found."""

from __future__ import annotations

from hubmap.geocoding.decisions.abroad import find_point
from hubmap.geocoding.decisions.decided import Decided, decide, keep
from hubmap.geocoding.decisions.deciding import as_kept
from hubmap.geocoding.decisions.places_file import Kept, load

__all__ = ["Decided", "Kept", "as_kept", "decide", "find_point", "keep", "load"]
