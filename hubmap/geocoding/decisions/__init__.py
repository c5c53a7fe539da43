"""Which place each row stands for: what a person decided, kept in the places file, or what was found."""

from __future__ import annotations

from hubmap.geocoding.decisions.abroad import decide_hubs, find_point
from hubmap.geocoding.decisions.deciding import Asked, Decisions, as_kept, begin, decide, digest, keep

__all__ = ["Asked", "Decisions", "as_kept", "begin", "decide", "decide_hubs", "digest", "find_point", "keep"]
