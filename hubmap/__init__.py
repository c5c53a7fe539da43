"""Turn a list of industrial hubs into an offline, honest, interactive map that can be put in a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubmap.figures import figure
    from hubmap.geocoding.batch import geocode
    from hubmap.geocoding.gazetteer.nearest import reverse
    from hubmap.geocoding.matching.search import place
    from hubmap.notebook import Map
    from hubmap.pipeline import build, read

__all__ = ["Map", "__version__", "build", "figure", "geocode", "place", "read", "reverse"]

from hubmap.version import __version__

# where each public name lives; loaded when it is first asked for, because pandas and geopandas take their time
_HOMES = {
    "Map": "hubmap.notebook",
    "build": "hubmap.pipeline",
    "figure": "hubmap.figures",
    "geocode": "hubmap.geocoding.batch",
    "place": "hubmap.geocoding.matching.search",
    "read": "hubmap.pipeline",
    "reverse": "hubmap.geocoding.gazetteer.nearest",
}

if not TYPE_CHECKING:  # else a checker would take any name for a public one

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
