"""From what people write to the place that is meant: taken apart, candidates gathered, ranked once, and how sure that is."""

from __future__ import annotations

from hubmap.geocoding.matching.search import Matcher, matcher, place

__all__ = ["Matcher", "matcher", "place"]
