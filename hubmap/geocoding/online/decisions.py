"""An input's places with what an online geocoder knows of those that the gazetteer left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubmap.geocoding.decisions.deciding import as_kept
from hubmap.geocoding.online.questions import places
from hubmap.problems import Problem, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubmap.geocoding.decisions.deciding import Decisions
    from hubmap.geocoding.online.answers import Service

__all__ = ["credit", "settle"]


def settle(decisions: Decisions, service: Service, progress: Callable[[int, int], None] | None = None) -> None:
    """Ask an online geocoder for what the gazetteer left open, all tables at once.

    Raises
    ------
    UsageError
        The service may not be asked like this.
    ServiceError
        The service failed; the places are as they were.
    """
    known = [(found, key) for found in decisions.places.values() for key in found]
    asked = places([found[key] for found, key in known], service, progress=progress)
    for (found, key), place in zip(known, asked, strict=True):
        # as the places file will say it, so that the next build, which asks nobody, gives the same bytes
        found[key] = as_kept(place)


def credit(decisions: Decisions) -> list[Problem]:
    """Return a note that some places are from an online geocoder, which may want to be named; none if there are none."""
    found = sum(place.match == "online" for places in decisions.places.values() for place in places.values())
    if not found:
        return []
    return [
        Problem(
            severity="note",
            code="found-online",
            message=Sentence(
                "{n} of the places were found by an online geocoder, not in the shipped gazetteer.", n=found
            ),
            remedy="Credit it as its terms ask; for Nominatim: © OpenStreetMap contributors, ODbL.",
        )
    ]
